// The words of the letters to an ouder who did not come: friendly, short, and neutral to whoever finds the paper.
import type { OproepSoort } from '../../domein/oproep.ts'
import type { Taal } from '../../ui/woorden.ts'

type Soort = {
  kop: string
  gemist(dagen: string, n: number): string
  nieuw(moment: string): string
  /** What stands there when there is no new moment. */
  zonder: string
  einde: string
}

const nl = {
  aanhef: (naam: string) => `Beste ${naam},`,
  schreef: (dagen: string) => `Hierover schreef ik je op ${dagen}.`,
  bel: (nummer: string) => `Bellen kan ook: ${nummer}.`,
  groet: 'Met een vriendelijke groet,',
  soort: {
    eerste: {
      kop: 'We hebben je gemist',
      gemist: dagen => `We hadden een afspraak op ${dagen}. Je was er niet. Dat kan gebeuren.`,
      nieuw: moment => `Ik zie je graag op ${moment}.`,
      zonder: 'Ik zoek graag samen met je een nieuwe dag.',
      einde: 'Komt het niet uit? Laat het me weten, dan zoeken we een ander moment.',
    },
    tweede: {
      kop: 'We hebben je weer gemist',
      gemist: dagen => `We hadden een afspraak op ${dagen}. Je was er niet.`,
      nieuw: moment => `Er staat een nieuwe afspraak voor je klaar, op ${moment}.`,
      zonder: 'Ik zoek graag samen met je een nieuwe dag.',
      einde: 'Lukt het nu even niet? Vertel het me gerust. Dan kijken we wat wel kan.',
    },
    laatste: {
      kop: 'Hoe gaan we verder?',
      gemist: dagen => `We hadden een afspraak op ${dagen}. Je was er niet.`,
      nieuw: moment => `Ik praat graag met je over doorgaan of stoppen. Allebei mag. Dat kan op ${moment}.`,
      zonder: 'Ik praat graag met je over doorgaan of stoppen. Allebei mag. Laat me weten wanneer je kunt.',
      einde: 'Kom je dan niet en hoor ik niets van je? Dan stoppen we. Later weer beginnen kan altijd.',
    },
    slot: {
      kop: 'We stoppen nu',
      gemist: dagen => `Dit waren de afspraken waar je niet was: ${dagen}.`,
      nieuw: () => '',
      zonder: '',
      einde:
        'Ik hoorde daarna niets van je. Daarom stoppen we nu. Wil je later weer beginnen? Dat kan altijd.',
    },
  } as Record<OproepSoort, Soort>,
}

const en: typeof nl = {
  aanhef: naam => `Dear ${naam},`,
  schreef: dagen => `I wrote to you about this on ${dagen}.`,
  bel: nummer => `You can also call: ${nummer}.`,
  groet: 'With warm regards,',
  soort: {
    eerste: {
      kop: 'We missed you',
      gemist: dagen => `We had an appointment on ${dagen}. You were not there. That can happen.`,
      nieuw: moment => `I would be glad to see you on ${moment}.`,
      zonder: 'I would be glad to find a new day with you.',
      einde: 'Does it not suit you? Let me know, and we will find another moment.',
    },
    tweede: {
      kop: 'We missed you again',
      gemist: dagen => `We had an appointment on ${dagen}. You were not there.`,
      nieuw: moment => `There is a new appointment for you, on ${moment}.`,
      zonder: 'I would be glad to find a new day with you.',
      einde: 'Is it not possible now? Please tell me. Then we will see what is.',
    },
    laatste: {
      kop: 'How shall we go on?',
      gemist: dagen => `We had an appointment on ${dagen}. You were not there.`,
      nieuw: moment =>
        `I would like to talk with you about going on or stopping. Both are fine. We can do that on ${moment}.`,
      zonder:
        'I would like to talk with you about going on or stopping. Both are fine. Let me know when you can.',
      einde: 'If you do not come then and I hear nothing, we will stop. You can always begin again later.',
    },
    slot: {
      kop: 'We stop now',
      gemist: dagen => `These were the appointments where you were not: ${dagen}.`,
      nieuw: () => '',
      zonder: '',
      einde:
        'After that I heard nothing from you. So we stop now. Would you like to begin again later? You always can.',
    },
  },
}

/** The words of a letter in this language. */
export const brieven = (taal: Taal): typeof nl => (taal === 'en' ? en : nl)
