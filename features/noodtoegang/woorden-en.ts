// The same words in English.
import type { Woorden } from './woorden.ts'

export const en: Woorden = {
  titel: 'Emergency access',
  uitleg:
    'Reading a traject because it must be: a complaint, an inspection, danger. Always with two people, for an hour, one traject. The ouder sees later that somebody looked.',
  thuisLeeg: 'Nothing is ready for you. Ask the coordinator to put the traject ready. There is no search.',
  eerder: 'Earlier',
  stand: {
    vraagt: 'First write why',
    wacht: 'Waits for the coordinator',
    open: 'Open',
    voorbij: 'Over',
  },
  standVoorTweede: {
    vraagt: 'Waits for a reason',
    wacht: 'Waits for you',
    open: 'Is being read',
    voorbij: 'Over',
  },
  code: code => `Traject ${code}`,
  van: naam => `for ${naam}`,
  klaargezetOp: wanneer => `Put ready on ${wanneer}.`,
  vanzelfVoorbij: wanneer => `Without confirmation this is over on ${wanneer}.`,
  openTot: tijd => `Open until ${tijd}. Then it closes by itself.`,
  lezen: 'To the dossier',
  eindig: 'Close now',
  intrekken: 'Withdraw',
  reden: 'Why is this needed?',
  redenHint:
    'Who asks, on which ground, and why is there no other way? The coordinator reads this, and it stays in the dossier.',
  redenKnop: 'Ask for confirmation',
  eerstWachtzin: 'First give your passphrase. Then you can go on.',
  naarWachtzin: 'Give the passphrase',
  gedaan: {
    klaargezet: 'Put ready. The confidential officer now writes why.',
    reden: 'Asked. The coordinator reads your reason and confirms.',
    bevestigd: 'Confirmed. The dossier is open for an hour.',
    gesloten: 'Closed.',
  },
  nietMeer: 'This is not possible any more. Nothing has changed.',
  terug: 'Emergency access',
  klaarzetten: {
    titel: 'Put emergency access ready',
    uitleg: code =>
      `You put traject ${code} ready for a confidential officer, who writes why. Then you read the reason and confirm. Only then is the dossier open, for an hour.`,
    voor: 'For whom?',
    knop: 'Put ready',
    niemand: 'This practice has no confidential officer. First add one at Practice.',
    kies: 'Choose a confidential officer.',
    nietNu:
      'That does not work. This confidential officer has a request open here already, or had a traject before. Choose another.',
  },
  bevestiging: {
    titel: 'Confirm emergency access',
    uitleg: (naam, code) =>
      `${naam} asks to read traject ${code} for an hour. Confirm only when you have just spoken with ${naam} yourself.`,
    reden: 'The reason',
    knop: 'Confirm, for an hour',
    zelfdeHand:
      'This is not possible. Perhaps one of you gave the other the code to sign in, in the last thirty days, or the request is over. Ask another coordinator.',
    geen: 'No request waits for confirmation here.',
  },
  dossier: {
    kop: naam => `Dossier of ${naam}`,
    alleenLezen: tijd => `Read only, until ${tijd}. The ouder sees that somebody looked.`,
    wie: 'Who',
    specialist: 'Specialist',
    kinderen: 'Children',
    stand: 'Status',
    code: 'Code',
    plan: 'The plan',
    aanleiding: 'Reason to begin',
    veiligheid: 'Agreements about safety',
    doelen: 'Doelen',
    gesprekken: 'Gesprekken',
    notitie: 'Note',
    huiswerk: 'Homework',
    geenGesprekken: 'There are no gesprekken yet.',
    uitspraak: { feit: 'Fact', volgens: 'According to', oordeel: 'Judgement' },
    einde: 'How it ended',
    aanmelding: 'The application',
  },
}
