// The words of what the practice sees of requests: the list of all that is open, and a complaint that a coordinator answers.
import type { VerzoekBesluit, VerzoekSoort } from '../../domein/verzoek.ts'
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  titel: 'Verzoeken',
  inleiding:
    'Alles wat ouders vroegen en wat nog geen antwoord heeft. Wat iemand vroeg leest alleen de specialist. Een klacht lees jij.',
  leeg: 'Er staat niets open.',
  soort: {
    inzage: 'Inzage en afschrift',
    correctie: 'Verbetering',
    vernietiging: 'Vernietiging',
    klacht: 'Klacht',
  } satisfies Record<VerzoekSoort, string>,
  op: (dag: string) => `ontvangen ${dag}`,
  uiterlijk: (dag: string) => `antwoord uiterlijk ${dag}`,
  zonderKlok: 'nog zonder termijn',
  uitgesteld: 'uitgesteld',
  eigen: 'een ander antwoordt: jij hielp hier mee',
  laat: 'Te laat',
  aantalLaat: (n: number) => (n === 1 ? '1 verzoek is te laat.' : `${n} verzoeken zijn te laat.`),
  alleenLaat: 'Laat alleen die zien',
  allemaal: 'Laat alles zien',
  klachten: 'Klachten',
  geenKlacht: 'Hier is geen klacht die jij kunt lezen.',
  terugAanmelding: 'Terug naar de aanmelding',
  klacht: 'Klacht',
  klachtVan: (dag: string) => `Klacht van ${dag}`,
  open: 'Nog geen antwoord',
  ontvangen: 'Ontvangen op',
  termijn: 'Antwoord uiterlijk',
  teLaat: (dag: string) => `${dag}, dat is voorbij`,
  geschreven: 'Wat de ouder schreef',
  bewaren: {
    kop: 'Het dossier bewaren',
    uitleg:
      'Zolang een klacht loopt, kan het dossier nodig zijn. Houd je het vast, dan kan niemand het vernietigen.',
    knop: 'Houd het dossier vast',
    erbij: 'En het dossier?',
    ook: 'Houd het vast tot een coördinator dat opheft',
    ookHint: 'Als de klacht nog verder kan gaan, bijvoorbeeld naar de rechter.',
    naarBewaren: 'Naar bewaren',
    sinds: (dag: string) =>
      `Vastgehouden sinds ${dag}. Er wordt niets vernietigd tot een coördinator dat opheft.`,
  },
  commissie: {
    kop: 'De klachtencommissie',
    uitleg:
      'Is de klacht bij de commissie, noteer dan de dag van de uitspraak. Vanaf die dag heeft de praktijk een maand voor een antwoord.',
    dag: 'Dag van de uitspraak',
    knop: 'Bewaar de dag',
  },
  besluitKop: 'Jouw antwoord',
  besluit: 'Wat besluit je?',
  besluiten: {
    toegewezen: 'De klacht klopt',
    deels: 'De klacht klopt voor een deel',
    afgewezen: 'Wij zien dit anders',
    ingetrokken: 'De ouder wil dit niet meer',
  } satisfies Record<VerzoekBesluit, string>,
  besluitHint: 'Hoor eerst de ouder en over wie het gaat. Een antwoord blijft staan.',
  reden: 'Waarom, en wat gaat de praktijk doen?',
  redenHint: 'De ouder leest dit, ook in de brief. Schrijf niets over een ander traject.',
  knop: 'Geef antwoord',
  brief: 'De brief aan de ouder',
  antwoord: (dag: string) => `Antwoord van ${dag}`,
  gezegd: {
    gegeven: 'Het antwoord staat er. De ouder kan het lezen.',
    uitspraak: 'De dag van de uitspraak staat er. De ouder ziet de nieuwe termijn.',
    aangehouden: 'Het dossier wordt vastgehouden.',
    eerder: 'Er stond al een antwoord. Dat blijft staan.',
  },
}

export type PraktijkWoorden = typeof nl

const en: PraktijkWoorden = {
  titel: 'Requests',
  inleiding:
    'All that was asked and has no answer yet. What somebody asked is read by the specialist alone. A complaint you read.',
  leeg: 'Nothing is open.',
  soort: {
    inzage: 'Inzage and a copy',
    correctie: 'Correction',
    vernietiging: 'Destruction',
    klacht: 'Complaint',
  },
  op: dag => `received ${dag}`,
  uiterlijk: dag => `answer by ${dag}`,
  zonderKlok: 'no term yet',
  uitgesteld: 'put off',
  eigen: 'somebody else answers: you helped here',
  laat: 'Late',
  aantalLaat: n => (n === 1 ? '1 request is late.' : `${n} requests are late.`),
  alleenLaat: 'Show only those',
  allemaal: 'Show everything',
  klachten: 'Complaints',
  geenKlacht: 'Here is no complaint that you can read.',
  terugAanmelding: 'Back to the application',
  klacht: 'Complaint',
  klachtVan: dag => `Complaint of ${dag}`,
  open: 'No answer yet',
  ontvangen: 'Received on',
  termijn: 'Answer by',
  teLaat: dag => `${dag}, which is past`,
  geschreven: 'What the ouder wrote',
  bewaren: {
    kop: 'Keeping the dossier',
    uitleg: 'While a complaint runs the dossier may be needed. When you hold it, nobody can destroy it.',
    knop: 'Hold the dossier',
    erbij: 'And the dossier?',
    ook: 'Hold it until a coordinator lifts that',
    ookHint: 'When the complaint may still go further, for instance to a court.',
    naarBewaren: 'To keeping',
    sinds: dag => `Held since ${dag}. Nothing is destroyed until a coordinator lifts that.`,
  },
  commissie: {
    kop: 'The complaints committee',
    uitleg:
      'When the complaint is with the committee, note the day of its ruling. From that day the practice has a month for an answer.',
    dag: 'Day of the ruling',
    knop: 'Save the day',
  },
  besluitKop: 'Your answer',
  besluit: 'What do you decide?',
  besluiten: {
    toegewezen: 'The complaint is right',
    deels: 'The complaint is right in part',
    afgewezen: 'We see this differently',
    ingetrokken: 'The ouder does not want this any more',
  },
  besluitHint: 'First hear the ouder and who it is about. An answer stays.',
  reden: 'Why, and what will the practice do?',
  redenHint: 'The ouder reads this, in the letter too. Write nothing about another traject.',
  knop: 'Give the answer',
  brief: 'The letter to the ouder',
  antwoord: dag => `Answer of ${dag}`,
  gezegd: {
    gegeven: 'The answer stands there. The ouder can read it.',
    uitspraak: 'The day of the ruling stands there. The ouder sees the new term.',
    aangehouden: 'The dossier is held.',
    eerder: 'There was an answer already. That one stays.',
  },
}

export const praktijkWoorden = (taal: Taal): PraktijkWoorden => (taal === 'en' ? en : nl)
