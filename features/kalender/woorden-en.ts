// The words around the secret address of an own calendar in English.
import type { Taal } from '../../ui/woorden.ts'
import { nl, type Woorden } from './woorden.ts'

export const en: Woorden = {
  titel: 'Your calendar on your phone',
  terugOuder: 'Back to your conversations',
  terugStaf: 'Back to Agenda',
  ouder: {
    uitleg:
      'You can put your conversations in the calendar of your phone. It then only says “Afspraak” (appointment), with the time. No name and no place.',
    letOp:
      'Does somebody look into your phone or your account? Then they see your appointments too. When in doubt: do not do it. You can always see your conversations here.',
  },
  staf: {
    uitleg:
      'You can read your gesprekken in another calendar. It only says “Afspraak”, with the time. No names, nothing of a dossier.',
    letOp: 'Whoever has this address can read your times. Share it with nobody.',
  },
  plaats: 'What does it show?',
  zonder: 'Only the time',
  met: 'The time and the location (never a home address)',
  maak: 'Make an address',
  opnieuw: 'Make a new address',
  opnieuwUitleg: 'The old address then stops working.',
  stop: 'Stop: end this address',
  kop: 'You have an address',
  gemaakt: 'Made',
  gelezen: 'Last read',
  nooit: 'Not yet',
  toont: 'Shows',
  toontTijd: 'only the time',
  toontPlaats: 'the time and the location',
  gestopt: 'Stopped. The address no longer works.',
  klaar: {
    titel: 'Your address',
    eenKeer: 'You see this address only now. Copy it into your calendar app.',
    hoe: 'Look in your calendar app for “subscribe to calendar” or “add calendar from a link”.',
    verder: 'Done',
  },
}

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
