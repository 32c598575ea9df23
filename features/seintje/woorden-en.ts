// The words of e-mail that says nothing in English.
import type { Taal } from '../../ui/woorden.ts'
import { nl, type Woorden } from './woorden.ts'

export const en: Woorden = {
  titel: naam => `Reminder for ${naam}`,
  terug: naam => `Back to ${naam}`,
  uitleg:
    'A reminder is an e-mail on the day before a gesprek, between 9 and 10 in the morning. It only says: “Please look at your calendar today.” No name, no time, no link.',
  bespreek:
    'Agree on it in a gesprek. Ask who else can look into this mailbox, and whether a message could do harm. When in doubt: no reminder.',
  adres: 'E-mail address of the ouder',
  afgesproken: 'In the gesprek of',
  maak: 'Switch the reminder on',
  aan: 'The reminder is on.',
  afgesprokenOp: 'Agreed on',
  laatste: 'Last sent',
  nooit: 'Not yet',
  stop: 'Switch the reminder off',
  bewaard: 'The reminder is on. The ouder sees it in the own space and can switch it off at once.',
  gestopt: 'The reminder is off. No more e-mail goes out.',
  nietHier: 'This practice sends no e-mail, so a reminder is not possible here.',
  afgesloten: 'This traject is closed. No more reminders go out.',
  mijn: {
    titel: 'Reminder',
    terug: 'Back to your conversations',
    uitleg:
      'You agreed with your specialist that you get an e-mail on the day before a conversation. It only says that you should look at your calendar. Nothing more.',
    stop: 'Stop the reminder',
    stopUitleg: 'This works at once. You do not have to say why.',
    gestopt: 'Stopped. You get no more e-mail.',
    geen: 'You get no e-mail from us. Would you like a reminder on the day before a conversation? Talk about it with your specialist.',
    adres: 'To',
    kop: 'How it is now',
  },
  melding: {
    titel: 'E-mail for you',
    terug: 'Back to Access',
    uitleg:
      'You can get an e-mail when there is something new for you: an application, a new traject, a report signed by the ouder. At most once a working day. It only says that there is something.',
    adres: 'Your e-mail address',
    maak: 'Switch the e-mail on',
    aan: 'You get an e-mail when there is something new.',
    stop: 'Switch the e-mail off',
    bewaard: 'The e-mail is on.',
    gestopt: 'The e-mail is off.',
    nietHier: 'This practice sends no e-mail.',
    sinds: 'Since',
  },
}

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
