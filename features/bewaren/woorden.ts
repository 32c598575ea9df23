// The words of keeping and destroying: plain, because what is done here cannot be undone.
import type { Beletsel, Bewaarreden, Grond } from '../../domein/bewaren.ts'
import type { Taal } from '../../ui/woorden.ts'
import { en } from './woorden-en.ts'

export const nl = {
  titel: 'Bewaren en vernietigen',
  terug: 'Bewaren en vernietigen',
  naarPraktijk: 'Praktijk',
  naarDossier: (code: string) => `Traject ${code}`,
  code: (code: string) => `Traject ${code}`,
  inleiding:
    'Een dossier blijft twintig jaar na de laatste wijziging. Hier staat wat binnen een jaar zo ver is. Ook staat hier wat op verzoek van de ouder weg mag.',
  nooitVanzelf: 'Niets gaat vanzelf weg. Een coördinator stelt voor, iemand anders besluit.',
  nietJij: 'Je was zelf specialist of waarnemer bij een traject. Daarom besluit je hier niet over.',
  lijst: 'Dossiers',
  leeg: 'Er staat nu niets op de lijst.',
  vernietigd: 'Vernietigd',
  vernietigdOp: (dag: string) => `vernietigd op ${dag}`,
  laatst: 'Laatste wijziging',
  tot: 'Bewaren tot en met',
  gevraagd: 'De ouder vroeg om vernietiging',
  toegewezen: (dag: string) => `op ${dag}, en dat is toegewezen`,
  loopt: 'Dit traject loopt nog.',
  nietOpLijst:
    'Dit dossier blijft voorlopig. De termijn is nog niet bijna voorbij, en er is geen toegewezen verzoek.',
  regel: {
    laatst: (dag: string, tot: string) => `Laatst veranderd op ${dag}, bewaren tot en met ${tot}.`,
    gevraagd: (dag: string) => `Verzoek van ${dag}, toegewezen.`,
    reden: (soort: string, dag: string) => `${soort}, sinds ${dag}.`,
  },
  wat: {
    blijft: 'Blijft',
    voorstellen: 'Kan worden voorgesteld',
    'wacht-op-voorstel': 'Wacht op een voorstel',
    'wacht-op-tweede': 'Wacht op een ander',
    besluiten: 'Wacht op jouw besluit',
    afmaken: 'Nog niet klaar',
  },
  nu: 'Wat kan er nu?',
  blijft: {
    'loopt-nog': 'Dit traject loopt nog. De specialist sluit het eerst af.',
    'reden-om-te-bewaren': 'Er is een reden om dit te bewaren. Zolang die er is, wordt er niets vernietigd.',
    'niet-toegewezen': 'Het verzoek van de ouder is niet toegewezen. Er wordt niets vernietigd.',
    'termijn-niet-voorbij': 'De termijn van twintig jaar is nog niet voorbij.',
  } satisfies Record<Beletsel, string>,
  stap: {
    voorstellen: {
      verzoek: 'De ouder vroeg hierom en dat is toegewezen. Je kunt het voorstellen.',
      bewaartermijn: 'De twintig jaar zijn voorbij. Je kunt voorstellen om het te vernietigen.',
    } satisfies Record<Grond, string>,
    'wacht-op-voorstel': 'Een coördinator kan voorstellen om dit te vernietigen. Daarna kun jij besluiten.',
    'wacht-op-tweede': 'Jij stelde dit voor. Nu besluit iemand anders.',
    besluiten: (naam: string, dag: string) =>
      `${naam} stelde op ${dag} voor om dit te vernietigen. Jij kunt besluiten.`,
    afmaken: 'Het besluit is genomen, maar het vernietigen stopte halverwege. Druk nog een keer.',
  },
  ligtVoor: (naam: string, dag: string) => `${naam} stelde op ${dag} voor om dit te vernietigen.`,
  naarVoorstel: 'Vernietigen voorstellen',
  naarBesluit: 'Lees en besluit',
  naarAfmaken: 'Maak het af',
  naarIntrekking: 'Voorstel intrekken',
  redenen: {
    kop: 'Redenen om te bewaren',
    geen: 'Er is nu geen reden om dit langer te bewaren.',
    soort: {
      klacht: 'Een klacht',
      rechtszaak: 'Een rechtszaak',
      tuchtzaak: 'Een zaak bij de tuchtrechter',
      'goede-hulp': 'Nodig voor goede hulp',
    } satisfies Record<Bewaarreden, string>,
    sinds: (dag: string) => `sinds ${dag}`,
    door: (naam: string, dag: string) => `Opgeschreven door ${naam} op ${dag}.`,
    opgeheven: (dag: string) => `Opgeheven op ${dag}.`,
    hefOp: 'Hef deze reden op',
    nieuw: 'Reden toevoegen',
    welke: 'Waarom blijft dit bewaard?',
    vanaf: 'Sinds welke dag?',
    knop: 'Bewaar om deze reden',
  },
  voorstel: {
    titel: 'Vernietigen voorstellen',
    inleiding: (code: string) =>
      `Je stelt voor om traject ${code} te vernietigen. Er gebeurt nog niets: eerst besluit iemand anders.`,
    knop: 'Stel dit voor',
  },
  intrekking: {
    titel: 'Voorstel intrekken',
    inleiding: (code: string) =>
      `Het voorstel om traject ${code} te vernietigen gaat van tafel. Er wordt niets vernietigd, en alles blijft staan.`,
    later: 'Later kan een coördinator het opnieuw voorstellen.',
    knop: 'Trek het voorstel in',
  },
  besluit: {
    titel: 'Vernietigen',
    inleiding: (code: string) => `Als je drukt, wordt traject ${code} meteen vernietigd.`,
    vooraf: (naam: string, dag: string) => `${naam} stelde dit voor op ${dag}.`,
    knop: 'Vernietig dit dossier',
    klaar: 'Terug, ik besluit nu niet',
  },
  grond: {
    kop: 'Waarom het mag',
    verzoek: (dag: string) => `De ouder vroeg het op ${dag}, en dat is toegewezen.`,
    bewaartermijn: 'De termijn van twintig jaar is voorbij.',
  },
  weg: {
    kop: 'Wat weggaat',
    punten: [
      'De sleutel van het dossier. Zonder die sleutel is geen woord meer te lezen.',
      'Gesprekken, notities, doelen, scores, check-ins, brieven en het verslag.',
      'De aanmelding, met namen, adressen en geboortedagen.',
      'Verzoeken en klachten, en de lijst van wie keek.',
      'De manier waarop de ouder inlogt.',
    ],
  },
  blijftStaan: {
    kop: 'Wat blijft',
    punten: [
      'De code, de dag van de aanmelding en de dag van het einde.',
      'Wie het voorstelde, wie besloot, wanneer, en waarom het mocht.',
      'De keten: hoeveel er is opgeschreven, en niet wat.',
    ],
  },
  daarna: {
    kop: 'Goed om te weten',
    punten: [
      'Een reservekopie is nog hooguit veertien dagen te lezen. Daarna niet meer, door niemand.',
      'Data en cijfers zonder naam staan langer in oude kopieën van de database.',
      'Zijn er uren nodig voor de administratie? Neem die eerst mee.',
    ],
    nooitTerug: 'Dit kan nooit meer terug. Ook wij kunnen het dan niet herstellen.',
  },
  brief: {
    kop: 'Brief aan de ouder',
    uitleg:
      'Druk de brief nu. Daarna weten we de naam en het adres niet meer. Geef hem pas als het dossier weg is.',
    hoe: 'Lees in de aanmelding hoe je deze ouder veilig bereikt.',
    naarAanmelding: 'Lees de aanmelding',
    knop: 'Brief aan de ouder als pdf',
    doorCoordinator: 'De ouder krijgt een brief. Vraag of de coördinator die al heeft gedrukt.',
  },
  weigering: {
    database:
      'Dit kan nu niet, en er is niets vernietigd. Misschien gaf een van jullie de ander in de laatste dertig dagen een code. Of er veranderde iets. Vraag een ander.',
    zelf: 'Je stelde dit zelf voor. Daarom besluit iemand anders.',
    weg: 'Dit voorstel ligt er niet meer. Er is niets vernietigd.',
  },
  gedaan: {
    voorgesteld: 'Voorgesteld. Er is nog niets vernietigd: nu besluit iemand anders.',
    ingetrokken: 'Het voorstel is ingetrokken. Alles blijft staan.',
    reden: 'Bewaard. Zolang deze reden er is, wordt er niets vernietigd.',
    opgeheven: 'De reden is opgeheven.',
    'niet-meer': 'Dit kon niet meer. Er is niets veranderd.',
  } as Readonly<Record<string, string>>,
  bewijs: {
    titel: (code: string) => `Traject ${code} is vernietigd`,
    gedaan: 'Het dossier is vernietigd. Van dit traject is niets meer te lezen.',
    knop: 'Bewijs als pdf',
  },
}

export type Woorden = typeof nl

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
