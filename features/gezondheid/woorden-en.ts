// The words of the page that says whether the program is well, in English.
import type { Taal } from '../../ui/woorden.ts'
import { nl, type Woorden } from './woorden.ts'

export const en: Woorden = {
  titel: 'Health of Luwte',
  terug: 'Back to Practice',
  uitleg: 'How the program is doing. Nothing here is about a traject.',
  email: 'E-mail',
  emailUit: 'Not set up. No e-mail goes out, and nobody is offered any.',
  emailOnbekend: 'Not looked at yet. That happens every five minutes.',
  emailWerkt: sinds => `Works, since ${sinds}.`,
  emailMis: sinds =>
    `Does not work, since ${sinds}. Nothing is lost: Luwte keeps trying. Look at LUWTE_SMTP_URL and at the mail server.`,
  emailAfzender: 'Sender',
  emailVerraadt:
    'This address tells what kind of place this is, so no reminders go to parents. Choose an address without the name of the practice.',
  wacht: 'Waiting to be sent',
  wachtAantal: tientallen => (tientallen === 0 ? 'Fewer than 10' : `${tientallen} or more`),
  wachtUitleg: 'In tens, so that it tells nothing of a traject.',
  schijf: 'Disk',
  schijfOnbekend: 'Unknown',
  schijfVrij: (vrij, geheel) => `${vrij} free of ${geheel}`,
  schijfVol: 'Almost full. Make room: below 200 MB Luwte does not start any more.',
  database: 'Database',
  databaseGoed: versie => `Answers. PostgreSQL ${versie}.`,
  versie: 'Version of Luwte',
  bewijs: 'Last proof of the wall',
  bewijsGeen: 'Not done yet',
  bewijsOp: (wanneer, versie) => `${wanneer}, version ${versie}`,
  bewijsLees: 'How this stays apart',
}

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
