// The words of a device of more people: the box at signing in, and the page that shows the next time only.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  vinkje: {
    vraag: 'Dit apparaat',
    ja: 'Dit is een gedeeld apparaat',
    hint: 'Dan zie je eerst alleen de volgende keer. De rest komt na je wachtzin.',
  },
  volgende: {
    titel: 'De volgende keer',
    niets: 'Er staat nu niets in je agenda.',
    verder: 'Verder',
    afmelden: 'Afmelden',
  },
  wachtzin: {
    titel: 'Verder met je wachtzin',
    uitleg: 'Typ de zin die jij alleen kent.',
    terug: 'Toch niet',
  },
}

type GedeeldWoorden = typeof nl

const en: GedeeldWoorden = {
  vinkje: {
    vraag: 'This device',
    ja: 'This is a shared device',
    hint: 'Then you first see the next time only. The rest comes after your passphrase.',
  },
  volgende: {
    titel: 'The next time',
    niets: 'There is nothing in your agenda now.',
    verder: 'Continue',
    afmelden: 'Sign out',
  },
  wachtzin: {
    titel: 'Continue with your passphrase',
    uitleg: 'Type the sentence that only you know.',
    terug: 'Not now',
  },
}

/** The words of a device of more people, in this language. */
export const gedeeldWoorden = (taal: Taal): GedeeldWoorden => (taal === 'en' ? en : nl)
