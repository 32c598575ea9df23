// The words of triage and verdeling, in English.
import type { Taal } from '../../ui/woorden.ts'
import { nl, type Woorden } from './woorden.ts'

const en: Woorden = {
  titel: 'Applications',
  terugLijst: 'Back to the applications',
  terugNaar: naam => `Back to ${naam}`,
  zoek: 'Search by first name or code',
  zoeken: 'Search',
  alles: 'Show all',
  leeg: 'There are no applications yet. As soon as an ouder applies, it appears here.',
  nietGevonden: zoek => `Nothing found for "${zoek}".`,
  groep: {
    nieuw: 'New',
    wachten: 'Waiting for a specialist',
    toegewezen: 'Assigned, not started yet',
    lopend: 'Running',
    gesloten: 'Closed',
  },
  groepLeeg: 'None.',
  sinds: dag => `applied on ${dag}`,
  wacht: n => (n === 0 ? 'today' : n === 1 ? '1 day' : `${n} days`),
  bij: naam => `with ${naam}`,
  zonderNaam: 'Without a name',
  stand: {
    aangemeld: 'Applied',
    wacht: 'Waiting',
    gestart: 'Started',
    afgerond: 'Completed',
    'niet-gestart': 'Not started',
    gestopt: 'Stopped',
  },
  conclusie: { passend: 'Fits', 'niet-passend': 'Does not fit', aanhouden: 'On hold' },
  geenOordeel: 'No judgement yet',
  code: code => `Code ${code}`,
  geenFormulier: 'This traject has no application.',
  stap: {
    kop: 'What now?',
    oordeel: 'Read the application and record your judgement.',
    aanhouden: 'You keep this application on hold. Is more known? Then record a new judgement.',
    nietPassend: 'Your judgement is: does not fit. Close the application, with the reason.',
    kiezen: 'PSO fits. Choose a specialist.',
    toegewezen: naam => `${naam} is the specialist and will invite the ouder.`,
    lopend: naam => `The traject runs with ${naam}.`,
    gesloten: 'This traject is closed.',
  },
  naarOordeel: 'Record a judgement',
  naarNieuwOordeel: 'Record a new judgement',
  naarToewijzing: 'Choose a specialist',
  naarAndere: 'Choose another specialist',
  naarWaarnemer: 'Choose who stands in',
  naarMeelezer: 'Choose who reads along',
  naarSluiten: 'Close: not started',
  klachten: 'Complaints',
  noodtoegang: 'Put emergency access ready',
  bewaren: 'Keeping and destroying',
  oordelen: 'Judgements',
  oordelenLeeg: 'There is no judgement yet. A judgement is always of a person, with a reason.',
  oordeelVan: (naam, dag) => `${naam}, ${dag}`,
  allePunten: 'All items',
  nietGestartOp: dag => `Not started, closed on ${dag}`,
  crisis: 'Numbers in danger',
  melding: {
    oordeel: 'Your judgement is recorded.',
    toegewezen: 'Assigned. The specialist can see the traject now.',
    gesloten: 'The application is closed.',
    herstel: 'Recovery confirmed. The code on paper works now.',
  },
  herstel: {
    kop: 'A recovery of an account waits',
    zin: (wie, ouder) =>
      `${wie} asks for a recovery for ${ouder}. Confirm only if you have spoken to ${wie} yourself.`,
    tot: tijd =>
      `This is possible until ${tijd}. As soon as the ouder has registered again, all old ways of signing in end.`,
    bevestig: 'Confirm the recovery',
    teNieuw:
      'You cannot confirm here yet. Who makes the code and who confirms have both been in service for at least 14 days.',
    eerst: 'To confirm we ask for your passphrase again.',
    naarWachtzin: 'Give your passphrase',
    nietMeer:
      'This recovery does not wait any more: the time is up, the code was used, or a new code was made. Nothing was confirmed.',
  },
  oordeel: {
    titel: 'Record a judgement',
    uitleg:
      'You judge, not the form. No item decides by itself. If you do not know something, choose unknown. An earlier judgement stays.',
    indicaties: 'What speaks for PSO',
    contra: 'What asks for caution',
    contraUitleg:
      'A yes is not a no to PSO. With a no-contact order PSO may just fit: nobody has to meet. Weigh it, and write in the reason why.',
    notitie: 'Note',
    notitieBij: punt => `Note on: ${punt}`,
    conclusieKop: 'Conclusion',
    conclusie: 'What is your conclusion?',
    conclusieHint: {
      passend: 'The ouder goes on the waiting list for a specialist.',
      'niet-passend': 'After that you close the application and the ouder hears why.',
      aanhouden: 'More is needed before one can judge.',
    },
    reden: 'Why?',
    redenHint: 'This belongs to the dossier. The ouder can read it.',
    bewaar: 'Record the judgement',
    gesloten: 'This traject is closed. A judgement has no use any more.',
  },
  antwoord: { ja: 'Yes', nee: 'No', onbekend: 'Unknown' },
  toewijzing: {
    titel: 'Choose a specialist',
    uitleg:
      'Here are only specialists who can work with this ouder and have room now. Who is listed follows from fixed rules and from this application alone. So two parents of the same child never get the same specialist, and nobody needs to look who else is there.',
    label: 'Who becomes the specialist?',
    plekken: n => (n === 1 ? '1 place free' : `${n} places free`),
    nu: 'the specialist now',
    vol: 'There is no room with a specialist for this ouder now. The ouder stays on the waiting list. Look again later, or refer to another practice.',
    kies: 'Assign',
    daarna: 'After this the specialist sees the application and invites the ouder with a code on paper.',
    overdracht:
      'Whoever has the traject now is out at once. Everything of the traject goes along: plan, gesprekken and verslag. The ouder sees the new name.',
    volLopend:
      'There is no room with another specialist for this ouder now. Make room with a colleague, or look again later.',
    grond: 'What this rests on',
    oudste: 'Eldest child of this pair of parents',
    kant: 'Compared with the other parent',
    kanten: ['older, or earlier in the alphabet', 'younger, or later in the alphabet'],
    nietMeer: 'This specialist has no room any more. Please choose again.',
    intussen: naam => `${naam} was assigned meanwhile. Choose again if that should be different.`,
    intussenAnders: 'This traject changed meanwhile. Please look and choose again.',
  },
  beletsel: {
    'geen-aanmelding': 'This traject has no application. Without the answers nothing can be divided.',
    'nog-geen-oordeel': 'There is no judgement yet. Record that first.',
    'niet-passend': 'The last judgement is: does not fit. Record a new judgement first.',
    aanhouden: 'This application is on hold. Record a new judgement first.',
    'is-afgesloten': 'This traject is closed.',
  },
  sluiten: {
    titel: 'Close: not started',
    uitleg:
      'The application will be closed, and that cannot be undone. Tell the ouder yourself why, in the way that is safe.',
    reden: 'Why does this traject not start?',
    redenHint: 'This belongs to the dossier. The ouder can read it.',
    doe: 'Close',
    kanNiet: 'This traject has started or is closed. The specialist ends a running traject.',
  },
}

/** The words of triage and verdeling in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
