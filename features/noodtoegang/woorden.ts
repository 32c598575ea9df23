// The words of emergency access: for the vertrouwensfunctionaris and for the coordinator who is the second person.
import type { Noodstand } from '../../domein/noodtoegang.ts'
import type { Taal } from '../../ui/woorden.ts'
import { en } from './woorden-en.ts'

export const nl = {
  titel: 'Noodtoegang',
  uitleg:
    'Een traject lezen omdat het moet: een klacht, een inspectie, gevaar. Altijd met zijn tweeën, een uur lang, een traject. De ouder ziet later dat er is gekeken.',
  thuisLeeg:
    'Er staat niets voor je klaar. Vraag de coördinator om het traject klaar te zetten. Zoeken kan niet.',
  eerder: 'Eerder',
  stand: {
    vraagt: 'Schrijf eerst waarom',
    wacht: 'Wacht op de coördinator',
    open: 'Open',
    voorbij: 'Voorbij',
  } as Record<Noodstand, string>,
  standVoorTweede: {
    vraagt: 'Wacht op een reden',
    wacht: 'Wacht op jou',
    open: 'Wordt gelezen',
    voorbij: 'Voorbij',
  } as Record<Noodstand, string>,
  code: (code: string) => `Traject ${code}`,
  van: (naam: string) => `voor ${naam}`,
  klaargezetOp: (wanneer: string) => `Klaargezet op ${wanneer}.`,
  vanzelfVoorbij: (wanneer: string) => `Zonder bevestiging is dit voorbij op ${wanneer}.`,
  openTot: (tijd: string) => `Open tot ${tijd}. Daarna sluit het vanzelf.`,
  lezen: 'Naar het dossier',
  eindig: 'Nu sluiten',
  intrekken: 'Intrekken',
  reden: 'Waarom is dit nodig?',
  redenHint:
    'Wie vraagt het, op welke grond, en waarom kan het niet anders? De coördinator leest dit, en het blijft in het dossier.',
  redenKnop: 'Vraag bevestiging',
  eerstWachtzin: 'Geef eerst je wachtzin. Dan kun je verder.',
  naarWachtzin: 'Wachtzin geven',
  gedaan: {
    klaargezet: 'Klaargezet. De vertrouwensfunctionaris schrijft nu waarom.',
    reden: 'Gevraagd. De coördinator leest je reden en bevestigt.',
    bevestigd: 'Bevestigd. Het dossier is een uur open.',
    gesloten: 'Gesloten.',
  } as Readonly<Record<string, string>>,
  nietMeer: 'Dit kan niet meer. Er is niets veranderd.',
  terug: 'Noodtoegang',
  klaarzetten: {
    titel: 'Noodtoegang klaarzetten',
    uitleg: (code: string) =>
      `Je zet traject ${code} klaar voor een vertrouwensfunctionaris. Die schrijft waarom. Daarna lees jij de reden en bevestig je. Pas dan is het dossier een uur open.`,
    voor: 'Voor wie?',
    knop: 'Zet klaar',
    niemand: 'Deze praktijk heeft geen vertrouwensfunctionaris. Voeg die eerst toe bij Praktijk.',
    kies: 'Kies een vertrouwensfunctionaris.',
    nietNu:
      'Dat lukt niet. Deze vertrouwensfunctionaris heeft hier al een verzoek open, of had eerder zelf een traject. Kies een ander.',
  },
  bevestiging: {
    titel: 'Noodtoegang bevestigen',
    uitleg: (naam: string, code: string) =>
      `${naam} vraagt om traject ${code} een uur te lezen. Bevestig alleen als je ${naam} net zelf hebt gesproken.`,
    reden: 'De reden',
    knop: 'Bevestig, een uur lang',
    zelfdeHand:
      'Dit kan niet. Misschien gaf een van jullie de ander in de afgelopen dertig dagen de code om in te loggen. Of het verzoek is al voorbij. Vraag een andere coördinator.',
    geen: 'Er wacht hier geen verzoek op bevestiging.',
  },
  dossier: {
    kop: (naam: string) => `Dossier van ${naam}`,
    alleenLezen: (tijd: string) => `Alleen lezen, tot ${tijd}. De ouder ziet dat er is gekeken.`,
    wie: 'Wie',
    specialist: 'Specialist',
    kinderen: 'Kinderen',
    stand: 'Stand',
    code: 'Code',
    plan: 'Het plan',
    aanleiding: 'Aanleiding',
    veiligheid: 'Afspraken over veiligheid',
    doelen: 'Doelen',
    gesprekken: 'Gesprekken',
    notitie: 'Notitie',
    huiswerk: 'Huiswerk',
    geenGesprekken: 'Er zijn nog geen gesprekken.',
    uitspraak: { feit: 'Feit', volgens: 'Volgens', oordeel: 'Oordeel' } as Record<string, string>,
    einde: 'Hoe het eindigde',
    aanmelding: 'De aanmelding',
  },
}

export type Woorden = typeof nl

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
