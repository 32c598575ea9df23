// The words of what an ouder may ask about the own dossier: what it is, how long it takes, what came back.
import type { Algemeen, VerzoekBesluit, VerzoekSoort } from '../../domein/verzoek.ts'
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  titel: 'Wat je kunt vragen',
  terug: 'Mijn dossier',
  terugLijst: 'Wat je kunt vragen',
  inleiding:
    'Het dossier gaat over jou. Daarom mag je er iets over vragen. Je krijgt altijd antwoord van een mens, met een reden.',
  gevraagd: 'Wat je vroeg',
  leeg: 'Je hebt nog niets gevraagd.',
  nieuw: 'Vraag iets',
  nieuwTitel: 'Vraag iets over je dossier',
  op: (soort: string, dag: string) => `${soort}, ${dag}`,
  uiterlijk: (dag: string) => `Antwoord uiterlijk ${dag}`,
  beantwoord: (dag: string) => `Antwoord van ${dag}`,
  overStuk: 'Iets over een gesprek of het plan',
  overStukUitleg:
    'Klopt er iets niet, of wil je er je eigen woorden bij? Open het in je dossier en druk op Zeg er iets bij.',
  naarDossier: 'Naar je dossier',
  hulp: 'Een klacht, of hulp nodig?',
  hulpUitleg:
    'Is er iets niet goed gegaan? De praktijk leest je klacht. Je specialist niet. Er zijn ook mensen buiten de praktijk.',
  naarKlacht: 'Naar een klacht',
  soort: {
    inzage: 'Inzage en afschrift',
    correctie: 'Verbetering',
    vernietiging: 'Vernietiging',
    klacht: 'Klacht',
  } satisfies Record<VerzoekSoort, string>,
  wat: 'Wat wil je?',
  hint: {
    inzage: 'Alles lezen wat er over je is opgeschreven, ook de notities. Dat kan binnen een maand.',
    vernietiging:
      'Je hele dossier laten vernietigen. Je krijgt binnen een maand antwoord. Wat weg is, komt nooit meer terug.',
  } satisfies Record<Algemeen, string>,
  tekst: 'Vertel er iets bij',
  tekstHint: 'In je eigen woorden. Een zin is genoeg.',
  verstuur: 'Verstuur',
  verstuurd: 'Je vraag is verstuurd.',
  gevraagdOp: 'Gevraagd op',
  antwoordVoor: 'Antwoord uiterlijk',
  vroeg: 'Wat je vroeg',
  langer: 'Het duurt langer',
  besluit: {
    toegewezen: 'Ja.',
    deels: 'Voor een deel.',
    afgewezen: 'Nee.',
    ingetrokken: 'Je wilde dit niet meer.',
  } satisfies Record<VerzoekBesluit, string>,
  brief: 'De brief',
}

export type RechtWoorden = typeof nl

const en: RechtWoorden = {
  titel: 'What you can ask',
  terug: 'My dossier',
  terugLijst: 'What you can ask',
  inleiding: 'The dossier is about you. So you may ask about it. A person always answers you, with a reason.',
  gevraagd: 'What you asked',
  leeg: 'You have not asked anything yet.',
  nieuw: 'Ask something',
  nieuwTitel: 'Ask something about your dossier',
  op: (soort, dag) => `${soort}, ${dag}`,
  uiterlijk: dag => `Answer by ${dag}`,
  beantwoord: dag => `Answer of ${dag}`,
  overStuk: 'Something about a gesprek or the plan',
  overStukUitleg:
    'Is something wrong, or do you want your own words beside it? Open it in your dossier and press Say something about it.',
  naarDossier: 'To your dossier',
  hulp: 'A complaint, or help?',
  hulpUitleg:
    'Did something go wrong? The practice reads your complaint. Your specialist does not. There are also people outside the practice.',
  naarKlacht: 'To a complaint',
  soort: {
    inzage: 'Inzage and a copy',
    correctie: 'Correction',
    vernietiging: 'Destruction',
    klacht: 'Complaint',
  },
  wat: 'What do you want?',
  hint: {
    inzage: 'To read everything that was written about you, the notes too. It takes a month at most.',
    vernietiging:
      'To have your whole dossier destroyed. You will have an answer within a month. What is gone never comes back.',
  },
  tekst: 'Tell something about it',
  tekstHint: 'In your own words. One sentence is enough.',
  verstuur: 'Send',
  verstuurd: 'Your question was sent.',
  gevraagdOp: 'Asked on',
  antwoordVoor: 'Answer by',
  vroeg: 'What you asked',
  langer: 'It takes longer',
  besluit: {
    toegewezen: 'Yes.',
    deels: 'In part.',
    afgewezen: 'No.',
    ingetrokken: 'You did not want this any more.',
  },
  brief: 'The letter',
}

export const rechtWoorden = (taal: Taal): RechtWoorden => (taal === 'en' ? en : nl)
