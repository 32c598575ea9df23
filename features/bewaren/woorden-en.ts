// The same words in English.
import type { Woorden } from './woorden.ts'

export const en: Woorden = {
  titel: 'Keeping and destroying',
  terug: 'Keeping and destroying',
  naarPraktijk: 'Practice',
  naarDossier: code => `Traject ${code}`,
  code: code => `Traject ${code}`,
  inleiding:
    'A dossier stays for twenty years after its last change. Here stands what gets there within a year. And what may go because the ouder asked.',
  nooitVanzelf: 'Nothing goes by itself. A coordinator proposes, somebody else decides.',
  nietJij: 'You were the specialist of a traject yourself, or stood in. So you do not decide on this.',
  lijst: 'Dossiers',
  leeg: 'There is nothing on the list now.',
  vernietigd: 'Destroyed',
  vernietigdOp: dag => `destroyed on ${dag}`,
  laatst: 'Last change',
  tot: 'Keep until and including',
  gevraagd: 'The ouder asked for destruction',
  toegewezen: dag => `on ${dag}, and that was granted`,
  loopt: 'This traject still runs.',
  nietOpLijst: 'This dossier stays for now. Its term does not end soon, and no request was granted.',
  regel: {
    laatst: (dag, tot) => `Last changed on ${dag}, keep until and including ${tot}.`,
    gevraagd: dag => `Request of ${dag}, granted.`,
    reden: (soort, dag) => `${soort}, since ${dag}.`,
  },
  wat: {
    blijft: 'Stays',
    voorstellen: 'Can be proposed',
    'wacht-op-voorstel': 'Waits for a proposal',
    'wacht-op-tweede': 'Waits for another',
    besluiten: 'Waits for your decision',
    afmaken: 'Not done yet',
  },
  nu: 'What can be done now?',
  blijft: {
    'loopt-nog': 'This traject still runs. The specialist closes it first.',
    'reden-om-te-bewaren': 'There is a reason to keep this. As long as it is there, nothing is destroyed.',
    'niet-toegewezen': 'The request of the ouder was not granted. Nothing is destroyed.',
    'termijn-niet-voorbij': 'The term of twenty years is not over yet.',
  },
  stap: {
    voorstellen: {
      verzoek: 'The ouder asked for this and it was granted. You can propose it.',
      bewaartermijn: 'The twenty years are over. You can propose to destroy it.',
    },
    'wacht-op-voorstel': 'A coordinator can propose to destroy this. Then you can decide.',
    'wacht-op-tweede': 'You proposed this. Now somebody else decides.',
    besluiten: (naam, dag) => `${naam} proposed on ${dag} to destroy this. You can decide.`,
    afmaken: 'The decision was made, but destroying stopped halfway. Press once more.',
  },
  ligtVoor: (naam, dag) => `${naam} proposed on ${dag} to destroy this.`,
  naarVoorstel: 'Propose to destroy',
  naarBesluit: 'Read and decide',
  naarAfmaken: 'Finish it',
  naarIntrekking: 'Take back the proposal',
  redenen: {
    kop: 'Reasons to keep',
    geen: 'There is no reason now to keep this longer.',
    soort: {
      klacht: 'A complaint',
      rechtszaak: 'A court case',
      tuchtzaak: 'A disciplinary case',
      'goede-hulp': 'Needed for good help',
    },
    sinds: dag => `since ${dag}`,
    door: (naam, dag) => `Written down by ${naam} on ${dag}.`,
    opgeheven: dag => `Lifted on ${dag}.`,
    hefOp: 'Lift this reason',
    nieuw: 'Add a reason',
    welke: 'Why is this kept?',
    vanaf: 'Since which day?',
    knop: 'Keep for this reason',
  },
  voorstel: {
    titel: 'Propose to destroy',
    inleiding: code =>
      `You propose to destroy traject ${code}. Nothing happens yet: somebody else decides first.`,
    knop: 'Propose this',
  },
  intrekking: {
    titel: 'Take back the proposal',
    inleiding: code =>
      `The proposal to destroy traject ${code} is taken back. Nothing is destroyed, and everything stays.`,
    later: 'Later a coordinator can propose it again.',
    knop: 'Take back the proposal',
  },
  besluit: {
    titel: 'Destroy',
    inleiding: code => `When you press, traject ${code} is destroyed at once.`,
    vooraf: (naam, dag) => `${naam} proposed this on ${dag}.`,
    knop: 'Destroy this dossier',
    klaar: 'Back, I do not decide now',
  },
  grond: {
    kop: 'Why it may go',
    verzoek: dag => `The ouder asked for it on ${dag}, and that was granted.`,
    bewaartermijn: 'The term of twenty years is over.',
  },
  weg: {
    kop: 'What goes',
    punten: [
      'The key of the dossier. Without that key not a word can be read.',
      'Gesprekken, notes, doelen, scores, check-ins, letters and the report.',
      'The application, with names, addresses and dates of birth.',
      'Requests and complaints, and the list of who looked.',
      'The way in which the ouder signs in.',
    ],
  },
  blijftStaan: {
    kop: 'What stays',
    punten: [
      'The code, the day of the application and the day of the end.',
      'Who proposed it, who decided, when, and why it was allowed.',
      'The chain: how much was written down, and not what.',
    ],
  },
  daarna: {
    kop: 'Good to know',
    punten: [
      'A backup can be read for fourteen days more at most. After that it cannot, by nobody.',
      'Dates and figures without a name stay longer in old copies of the database.',
      'Are hours needed for the administration? Take those along first.',
    ],
    nooitTerug: 'This can never be undone. We cannot repair it then either.',
  },
  brief: {
    kop: 'Letter to the ouder',
    uitleg:
      'Print the letter now. Afterwards we do not know the name and the address any more. Give it when the dossier is gone.',
    hoe: 'Read in the application how to reach this ouder safely.',
    naarAanmelding: 'Read the application',
    knop: 'Letter to the ouder as pdf',
    doorCoordinator: 'The ouder gets a letter. Ask whether the coordinator has printed it.',
  },
  weigering: {
    database:
      'This is not possible now, and nothing was destroyed. Perhaps one of you gave the other a code in the last thirty days. Or something changed. Ask another.',
    zelf: 'You proposed this yourself. So somebody else decides.',
    weg: 'This proposal is not there any more. Nothing was destroyed.',
  },
  gedaan: {
    voorgesteld: 'Proposed. Nothing was destroyed yet: now somebody else decides.',
    ingetrokken: 'The proposal was taken back. Everything stays.',
    reden: 'Saved. As long as this reason is there, nothing is destroyed.',
    opgeheven: 'The reason was lifted.',
    'niet-meer': 'This was not possible any more. Nothing was changed.',
  },
  bewijs: {
    titel: code => `Traject ${code} was destroyed`,
    gedaan: 'The dossier was destroyed. Nothing of this traject can be read any more.',
    knop: 'Certificate as pdf',
  },
}
