// The same words in English. The questions stay Dutch: nobody measured them in these words in another language.
import type { Woorden } from './woorden.ts'

export const en: Woorden = {
  mijn: {
    titel: 'A few questions',
    terug: 'Today',
    inleiding: 'Your specialist put these questions ready for you. What you would rather not say, you skip.',
    vast: 'These questions are the same everywhere, and exist in Dutch only. Your specialist can read them with you.',
    gevoel: 'How you are',
    hulp: 'This help',
    verder: 'How do you go on after this help?',
    wieLeest: 'You can read this, and so can your specialist. Once sent, it stays as it is.',
    bron: 'The first five questions are called MHI-5. The text is by the CBS.',
    bronEind: 'The questions about this help are in the law.',
    versturen: 'Send',
    niet: 'I leave this out',
    kies: 'Choose at least one answer. Or choose at the bottom: I leave this out.',
    leeg: 'There are no questions for you now.',
    eerder: dag => `What you chose on ${dag}`,
    overgeslagen: dag => `On ${dag} you left this out. That is fine.`,
    open: 'Skipped',
  },
  titel: naam => `Questionnaire of ${naam}`,
  terug: 'Scores and evaluations',
  inleiding:
    'Five questions about how the ouder felt (MHI-5). At the end also two questions about the help. The ouder fills them in on their own phone, and may skip everything.',
  klaarzetten: 'Put ready',
  klaargezet: 'Put ready. The ouder sees it under Today.',
  stand: {
    niet: 'Not put ready yet.',
    ligt: dag => `Put ready on ${dag}. Not filled in yet.`,
    voorbij: 'Not filled in. There is a newer one now.',
    ingevuld: dag => `Filled in on ${dag}.`,
    overgeslagen: dag => `On ${dag} the ouder chose to leave this out.`,
  },
  uitkomst: {
    kop: 'Outcome, for you only',
    alleenJij:
      'Do not show the figure to the ouder and do not compare ouders with it. It is folded away, because the ouder sometimes sits beside you.',
    moment: 'Moment',
    mhi5: 'MHI-5',
    onvolledig: 'no figure: a question was skipped',
    zijde: {
      onder: 'under 60: Statistics Netherlands calls that mentally unhealthy',
      op: 'exactly 60: the public health service calls that mentally unhealthy, Statistics Netherlands does not',
      boven: 'above 60',
    },
    betekenis: 'What the figure says',
    uitleg:
      'It runs from 0 to 100, and higher is better. Another answer to one question is 4 points a step. It is no diagnosis. Nor does it say why somebody felt that way. Look at this one ouder only, from start to end. Whether a difference is large enough cannot be said like this: that needs a norm, and there is none here.',
    vragen: 'Is it low, or much lower than before? Ask about it in the gesprek.',
    antwoorden: 'What the ouder chose',
    vraag: 'Question',
    overgeslagen: 'skipped',
    nut: 'How useful was this help, from 1 to 10?',
    verder: 'How does the ouder go on?',
    cbs: 'The last two questions are in the Regeling Jeugdwet (annex 2), for the national figures.',
    bron: 'The text of the MHI-5 and the limit of 60 are by Statistics Netherlands and RIVM. Check before use with real ouders whether that is allowed: the terms were not verified.',
  },
}
