// The words of the own dossier: for an ouder with je, warm and short; for the specialist who answers, collegial.
import type { StukSoort, VerzoekBesluit, VerzoekSoort } from '../../domein/verzoek.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Deel } from './stukken.ts'
import { en } from './woorden-en.ts'

export const nl = {
  titel: 'Mijn dossier',
  terugVandaag: 'Vandaag',
  inleiding: 'Dit dossier gaat over jou en jouw traject. Je mag het lezen en er iets bij zeggen.',
  geschreven: {
    kop: 'Wat er over je is opgeschreven',
    uitleg: 'Voor je iets leest, vragen we je wachtzin. Zo leest niemand zomaar mee.',
    leeg: 'Er is nog niets om te lezen. Na een gesprek staat het hier.',
    verslag: 'Het verslag',
  },
  wieKeek: {
    kop: 'Wie keek',
    uitleg: 'Elke keer dat iemand je dossier opent, schrijven we dat op.',
    link: 'Bekijk wie keek',
  },
  erbij: {
    kop: 'Wat jij erbij zei',
    vragen: 'Vragen die je kreeg',
    leeg: 'Nog niets. Open een stuk om er iets bij te zeggen.',
    verklaring: (dag: string) => `Jouw verklaring van ${dag}`,
    verzoek: { correctie: 'Verbetering gevraagd', vernietiging: 'Gevraagd om het weg te halen' },
    op: (wat: string, dag: string) => `${wat} op ${dag}`,
  },
  afschriften: {
    kop: 'Je afschriften',
    uitleg: 'Een kopie van alles, ook van de notities. Twee mensen lezen die eerst na.',
    link: 'Naar je afschriften',
  },
  rechten: {
    kop: 'Wat je kunt vragen',
    uitleg: 'Alles lezen, of alles laten vernietigen.',
    link: 'Vraag iets',
  },
  toestemming: {
    kop: 'Waar je ja op zei',
    leeg: 'Nog niets.',
    plan: (dag: string) => `Het plan, op ${dag}`,
    gezegd: {
      gegeven: (dag: string) => `Ja, op ${dag}`,
      geweigerd: (dag: string) => `Nee, op ${dag}`,
      ingetrokken: (dag: string) => `Teruggenomen op ${dag}`,
    },
    open: 'Nog geen antwoord',
    link: 'Wie je verslag krijgt',
  },
  stuk: {
    gesprek: (dag: string) => `Gesprek van ${dag}`,
    uitspraak: (dag: string) => `Opgeschreven bij het gesprek van ${dag}`,
    plan: (_dag: string) => 'Het plan',
    afsluiting: (_dag: string) => 'Het einde van je traject',
  } satisfies Record<StukSoort, (dag: string) => string>,
  vastgesteld: (dag: string) => `Vastgesteld op ${dag}.`,
  deel: {
    huiswerk: 'Om te proberen',
    aanleiding: 'Waarom we beginnen',
    veiligheid: 'Afspraken over veiligheid',
    reden: 'De reden',
  } satisfies Record<Deel['wat'], string>,
  uitspraken: 'Wat is opgeschreven',
  soort: { feit: 'Een feit', oordeel: 'Oordeel van de specialist' },
  volgens: (wie: string) => `Volgens ${wie}`,
  bron: (bron: string, dag: string) => `Bron: ${bron}, ${dag}`,
  grond: (grond: string) => `Waarop dat steunt: ${grond}`,
  doelen: 'Je doelen staan apart.',
  naarDoelen: 'Naar je doelen',
  leegStuk: 'Hier staat geen tekst.',
  notitie: 'Bij dit gesprek hoort ook een notitie. Wil je die lezen?',
  naarInzage: 'Vraag om inzage',
  weg: {
    titel: 'Dit is er niet meer',
    uitleg: 'Het is aangepast of weggehaald. Wat jij erbij zei, blijft staan.',
  },
  zegIets: 'Zeg er iets bij',
  bewaard: {
    verklaring: 'Je woorden staan erbij. Je specialist kan ze lezen.',
    correctie: 'Je vraag is verstuurd. Je specialist geeft antwoord met een reden.',
    vernietiging: 'Je vraag is verstuurd. Je specialist geeft antwoord met een reden.',
  },
  gevraagd: {
    wacht: (dag: string) => `Je krijgt antwoord, uiterlijk ${dag}.`,
    besluit: {
      correctie: {
        toegewezen: 'Ja, dit is aangepast.',
        deels: 'Een deel is aangepast.',
        afgewezen: 'Nee, dit blijft zo staan.',
        ingetrokken: 'Je wilde dit niet meer.',
      },
      vernietiging: {
        toegewezen: 'Ja, dit gaat weg.',
        deels: 'Een deel gaat weg.',
        afgewezen: 'Nee, dit blijft bewaard.',
        ingetrokken: 'Je wilde dit niet meer.',
      },
    } satisfies Record<string, Record<VerzoekBesluit, string>>,
    op: (dag: string) => `Antwoord van ${dag}`,
    klaar: 'Ben je het er niet mee eens? Dan kun je er altijd zelf iets bij zetten.',
  },
  zeg: {
    titel: 'Zeg er iets bij',
    overig: 'Hier gaat het over',
    wat: 'Wat wil je?',
    verklaring: 'Mijn eigen woorden erbij',
    verklaringHint: 'Ze staan er meteen en blijven erbij. Niemand past ze aan.',
    correctie: 'Vragen om een verbetering',
    correctieHint:
      'Als er een fout in een feit staat. Je specialist antwoordt binnen een maand, met een reden.',
    vernietiging: 'Vragen om dit weg te halen',
    vernietigingHint:
      'Je krijgt binnen een maand antwoord, met een reden. Wat weg is, komt nooit meer terug.',
    tekst: 'Wat wil je zeggen?',
    wieLeest: 'Je specialist kan dit lezen.',
    knop: 'Verstuur',
  },
  staf: {
    titel: 'Verzoeken van de ouder',
    terug: 'Terug naar het traject',
    terugLijst: 'Alle verzoeken',
    inleiding: 'De wet geeft voor een antwoord een maand. Een mens besluit, en zegt waarom.',
    leeg: 'Er is niets gevraagd.',
    verklaringen: 'Wat de ouder erbij schreef',
    geenVerklaringen: 'De ouder schreef nog niets bij een stuk.',
    soort: {
      inzage: 'Inzage en afschrift',
      correctie: 'Verbetering',
      vernietiging: 'Vernietiging',
      klacht: 'Klacht',
    } satisfies Record<VerzoekSoort, string>,
    stuk: {
      gesprek: 'een gesprek',
      uitspraak: 'een uitspraak',
      plan: 'het plan',
      afsluiting: 'het einde van het traject',
    } satisfies Record<StukSoort, string>,
    alles: 'het hele dossier',
    over: (soort: string, stuk: string) => `${soort}: ${stuk}`,
    uiterlijk: (dag: string) => `Antwoord uiterlijk ${dag}`,
    teLaat: (dag: string) => `De termijn liep af op ${dag}`,
    gevraagd: 'Gevraagd',
    ontvangen: 'Ontvangen op',
    termijn: 'Antwoord uiterlijk',
    waarover: 'Waarover het gaat',
    open: 'Open het stuk',
    besluitKop: 'Jouw antwoord',
    besluit: 'Wat besluit je?',
    besluiten: {
      toegewezen: 'Ja',
      deels: 'Een deel wel',
      afgewezen: 'Nee',
      ingetrokken: 'De ouder wil dit niet meer',
    } satisfies Record<VerzoekBesluit, string>,
    besluitHint: 'Verbeter eerst wat niet klopt, en antwoord daarna. Een antwoord blijft staan.',
    reden: 'Waarom?',
    redenHint: 'De ouder leest dit. Schrijf niets over een ander.',
    knop: 'Geef antwoord',
    brief: 'De brief aan de ouder',
    inzage:
      'Bij inzage hoort een afschrift, ook van notities en voorbereiding. Bekijk eerst met een collega wat over een ander gaat. Dat gaat niet mee.',
    afschrift: 'Het afschrift maken',
    uitvoeren: {
      stuk: {
        gesprek:
          'Open het gesprek. Maak de notitie, de voorbereiding en het huiswerk leeg, en haal de uitspraken weg. De dag blijft staan.',
        uitspraak: 'Open het gesprek en haal de uitspraak daar weg.',
        plan: 'Open het plan en maak de tekst leeg, of schrijf hem anders.',
        afsluiting:
          'Het einde van een traject staat vast. Het gaat alleen weg met het hele dossier. Leg dat uit in je antwoord.',
      } satisfies Record<StukSoort, string>,
      alles:
        'Na een ja stelt een coördinator de vernietiging voor, en een tweede mens besluit. Dat kan als het traject is afgesloten.',
      verklaring: 'Wat de ouder er zelf bij schreef blijft, met wat er toen stond.',
      erNog: 'Je zei ja, en het staat er nog.',
      deels: 'Je zei ja voor een deel. Kijk of dat deel weg is.',
      weg: 'Wat hier stond is weg.',
    },
    gezegd: {
      gegeven: 'Het antwoord staat er. De ouder kan het lezen.',
      eerder: 'Er stond al een antwoord. Dat blijft staan.',
      uitgesteld: 'De ouder ziet de nieuwe dag en de reden. De brief staat klaar.',
      'te-laat': 'Uitstellen kan hier niet meer. De termijn blijft zoals die was.',
    },
    uitstel: {
      kop: 'Lukt het niet op tijd?',
      uitleg: (tot: string, nieuw: string) =>
        `Je mag een keer uitstel nemen van twee maanden, als het veel of ingewikkeld is. De ouder hoort dat uiterlijk ${tot}, met de reden. Je antwoordt dan uiterlijk ${nieuw}.`,
      reden: 'Waarom duurt het langer?',
      redenHint: 'De ouder leest dit, ook in de brief. Schrijf niets over een ander.',
      knop: 'Uitstel nemen',
      verstuur: 'Stel het antwoord uit',
      gedaan: (dag: string) => `Uitgesteld op ${dag}`,
      brief: 'De brief over het uitstel',
    },
    antwoord: (dag: string) => `Antwoord van ${dag}`,
  },
}

export type Woorden = typeof nl

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
