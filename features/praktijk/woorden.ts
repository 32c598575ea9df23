// The words of the practice: names, staff, pairs, codes, locations; in Dutch.
import type { Deel, Weekdag } from '../../domein/dagdeel.ts'
import type { MedewerkerRol, RolBotsing } from '../../domein/rollen.ts'
import type { REGIOS } from '../../domein/schoolvakanties.ts'

export const nl = {
  titel: 'Praktijk',
  terug: 'Terug naar de praktijk',
  bewaar: 'Bewaren',
  bewaard: 'Bewaard.',
  aandacht: 'Vraagt aandacht',
  inrichting: 'Inrichting',
  medewerkers: 'Medewerkers',
  medewerkersBij: 'Wie hier werkt, in welke rol, en wie een paar vormen',
  locaties: 'Locaties en dagdelen',
  locatiesBij: 'Waar gesprekken zijn, en wanneer',
  themas: "Thema's",
  themasBij: 'Wat in de gesprekken aan bod komt, in de woorden van de praktijk',
  gezondheid: 'Gezondheid van Luwte',
  gezondheidBij: 'E-mail, schijf, database, bewijs',
  toetsen: 'Nog te toetsen',
  toetsenBij: 'De regels van de wet in Luwte, en wat een jurist nog moet bevestigen',
  bewaren: 'Bewaren en vernietigen',
  bewarenBij: 'Wat lang genoeg bewaard is, en wat op verzoek weg mag',
  intussen:
    'Intussen heeft iemand anders dit veranderd. Hieronder staat wat jij typte. Druk nog een keer op Bewaren om dat te houden.',
  nuBewaard: 'Nu is bewaard',

  namen: {
    kop: 'Namen van de praktijk',
    naam: 'Naam van de praktijk',
    neutraal: 'Neutrale naam',
    neutraalHint: 'Zo heet deze plek op het toestel van een ouder. Niemand mag eraan zien wat het is.',
    verraadt: 'Aan deze naam is te zien wat het is. Kies een gewone naam, zoals Mijn agenda.',
    icoon: 'Plaatje bij de neutrale naam',
    icoonHint: 'Staat op een tabblad en op het beginscherm van een telefoon.',
    iconen: { agenda: 'Agenda', blad: 'Blad', notitie: 'Notitie', zon: 'Zon' },
    telefoon: 'Telefoon van de praktijk',
    regio: 'Regio van de schoolvakanties',
    regios: { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' } as Record<(typeof REGIOS)[number], string>,
    wachttijd: 'Wachttijd in woorden',
    wachttijdHint: 'Staat op de openbare pagina. Bijvoorbeeld: start binnen ongeveer zes weken.',
  },

  let: {
    geenSpecialist: 'Er is nog geen specialist. Voeg er een toe.',
    geenPaar: (naam: string) => `${naam} heeft nog geen paar en krijgt daarom geen nieuwe trajecten.`,
    nadert: (naam: string, dag: string) => `De registratie van ${naam} eindigt op ${dag}.`,
    verlopen: (naam: string, dag: string) =>
      `De registratie van ${naam} eindigde op ${dag}. Tot die verlengd is, komen er geen nieuwe trajecten bij.`,
    onbekend: (naam: string) => `Van ${naam} is geen einddatum van de registratie bekend.`,
    twijfel: (naam: string) =>
      `Het registratienummer van ${naam} ontbreekt, of lijkt niet op een nummer van SKJ of BIG. Kijk het na in het register.`,
    overdracht: (naam: string, aantal: number) =>
      aantal === 1
        ? `${naam} is uit dienst en heeft nog 1 traject. Kies daarvoor een andere specialist.`
        : `${naam} is uit dienst en heeft nog ${aantal} trajecten. Kies daarvoor andere specialisten.`,
    legeBaan: (naam: string, baan: number) =>
      `Op ${naam} heeft baan ${baan} geen dagdelen. Ouders van die baan kunnen daar niet terecht.`,
  },

  rol: {
    coordinator: 'Coordinator',
    specialist: 'Specialist',
    vertrouwensfunctionaris: 'Vertrouwensfunctionaris',
    beheerder: 'Beheerder',
  } as Record<MedewerkerRol, string>,
  rolHint: {
    coordinator: 'Beoordeelt en verdeelt. Ziet geen inhoud van gesprekken.',
    specialist: 'Begeleidt ouders. Ziet alleen de eigen trajecten.',
    vertrouwensfunctionaris: 'Krijgt als enige bericht als een verdeling niet klopt. Heeft geen andere rol.',
    beheerder: 'Richt in en beheert.',
  } as Record<MedewerkerRol, string>,

  lijst: {
    toevoegen: 'Medewerker toevoegen',
    inDienst: 'In dienst',
    uitDienst: (aantal: number) => `Uit dienst (${aantal})`,
    samenMet: (naam: string) => `paar met ${naam}`,
    legePlek: 'paar met een lege plek',
    geenPaar: 'nog geen paar',
    plaatsen: (n: number) => (n === 1 ? '1 plaats' : `${n} plaatsen`),
    verlopen: 'registratie verlopen',
    nadert: 'registratie eindigt bijna',
    letOp: 'Let op',
    zonderNaam: 'Nog zonder naam',
  },
  medewerker: {
    nieuw: 'Medewerker toevoegen',
    terug: 'Terug naar de medewerkers',
    gegevens: 'Gegevens',
    naam: 'Naam',
    rollen: 'Rollen',
    botst: {
      'coordinator-en-specialist':
        'Coordinator en specialist zijn twee mensen. Wie de ouders verdeelt, mag niet ook een kant van binnen kennen.',
      'vertrouwensfunctionaris-alleen':
        'Een vertrouwensfunctionaris heeft geen andere rol. Die kijkt als er iets mis ging, en dat kan niet bij eigen werk.',
      'specialist-met-trajecten':
        'Deze medewerker heeft nog trajecten en blijft daarom specialist. Kies voor die trajecten eerst een andere specialist.',
    } as Record<RolBotsing, string>,
    registratie: 'Registratie (SKJ of BIG)',
    registratieHint: 'Zoals het in het register staat. Bijvoorbeeld SKJ 100012345.',
    registratieTot: 'Geldig tot en met',
    plaatsen: 'Hoeveel ouders tegelijk?',
    plaatsenHint: 'Alleen voor een specialist. Bij 0 komen er geen nieuwe trajecten bij.',
    geenPaarNodig: 'Alleen een specialist heeft een paar.',
    jijzelf: 'Dit ben je zelf. Je eigen rol als coördinator kun je niet weghalen.',
  },
  paar: {
    kop: 'Paar',
    waarom:
      'Twee specialisten vormen een paar. Melden allebei de ouders van een kind zich aan? Dan valt de een bij de een en de ander bij de ander. Wie waar valt, weet niemand van tevoren. Zo krijgt nooit een specialist allebei de ouders, en hoeft niemand te kijken of de andere ouder er al is. Zonder paar komen er geen trajecten.',
    vast: 'Een paar staat vast. Anders zou een specialist later toch allebei de ouders kunnen krijgen. Gaat iemand uit dienst, dan kan een nieuwe collega die plek innemen.',
    met: 'Met wie vormt deze specialist een paar?',
    samen: (naam: string) => `Samen met ${naam}`,
    samenNieuw: 'Jullie vormen een nieuw paar.',
    samenPlek: 'Op de lege plek in dit paar.',
    alleen: 'Voorlopig alleen',
    alleenHint:
      'Een paar met een lege plek. Deze specialist kan dan ongeveer de helft van de ouders krijgen.',
    later: 'Nog niet',
    laterHint: 'Dan komen er nog geen trajecten.',
    maak: 'Paar maken',
    is: (naam: string) => `Vormt een paar met ${naam}.`,
    isAlleen: 'Vormt een paar met een lege plek.',
    gemaakt: 'Het paar staat.',
    geenPlek: 'Die plek is intussen bezet. Kies opnieuw.',
  },
  afwezig: {
    kop: 'Afwezigheid',
    uitleg: 'In deze dagen worden geen gesprekken gepland.',
    leeg: 'Er staat geen afwezigheid.',
    van: 'Van',
    tot: 'Tot en met',
    erbij: 'Afwezigheid toevoegen',
    weg: 'Verwijderen',
    totVoorVan: 'De laatste dag ligt voor de eerste dag.',
    waarnemen: 'Laat bij elk traject een collega waarnemen:',
    kies: 'Waarnemer kiezen',
    periode: (van: string, tot: string) => (van === tot ? van : `${van} tot en met ${tot}`),
  },
  code: {
    kop: 'Code om in te loggen',
    uitleg:
      'Druk een code af en geef die zelf aan deze medewerker. Een nieuwe code maakt de vorige ongeldig.',
    maak: 'Code maken',
    herstelUitleg: (naam: string) =>
      `${naam} heeft al een account. Een nieuwe code is dus herstel: een derde collega bevestigt, en daarna stoppen alle oude manieren van inloggen.`,
    herstelMaak: 'Herstel beginnen',
    herstelKop: (naam: string) => `${naam} heeft al een account: dit is herstel`,
    herstelWie: (naam: string) =>
      `Een derde collega, niet jij en niet ${naam}, bevestigt bij Toegang. Pas dan werkt de code.`,
    herstelDaarna: (naam: string) =>
      `Zodra ${naam} klaar is met registreren, stoppen alle oude manieren van inloggen, op elk apparaat.`,
    titel: (naam: string) => `Code voor ${naam}`,
    eenKeer: 'Deze code staat hier een keer. Druk de pagina nu af (Ctrl en P) en geef het blad zelf af.',
    gaNaar: 'Ga naar',
    stappen: [
      { kop: 'Typ de code', tekst: 'Streepjes en hoofdletters maken niet uit.' },
      { kop: 'Maak een passkey', tekst: 'Op je eigen telefoon of laptop. Een app met codes kan ook.' },
      { kop: 'Kies een wachtzin', tekst: 'Een eigen zin van een paar woorden, die niemand raadt.' },
    ],
    geldig: (moment: string) => `De code werkt een keer, tot ${moment}.`,
    weg: 'Gooi dit blad daarna weg.',
    terug: (naam: string) => `Terug naar ${naam}`,
  },
  dienst: {
    kop: 'Dienst',
    uit: 'Uit dienst',
    uitUitleg: 'Deze medewerker is er meteen uit, op elk apparaat. Dit kan terug.',
    lopend: (aantal: number) =>
      aantal === 1
        ? 'Er loopt nog 1 traject. Kies daarvoor een andere specialist. Niets gaat verloren, en de ouder ziet de nieuwe naam.'
        : `Er lopen nog ${aantal} trajecten. Kies daarvoor een andere specialist. Niets gaat verloren, en de ouder ziet de nieuwe naam.`,
    kies: 'Kies een specialist',
    sinds: (dag: string) => `Uit dienst sinds ${dag}.`,
    in: 'Weer in dienst',
    zelf: 'Jezelf kun je niet uit dienst zetten. Dat doet een andere coördinator.',
  },

  locatie: {
    titel: 'Locaties en dagdelen',
    toevoegen: 'Locatie toevoegen',
    leeg: 'Er is nog geen locatie. Voeg er een toe, of plan gesprekken thuis, elders of online.',
    terug: 'Terug naar de locaties',
    nieuw: 'Locatie toevoegen',
    naam: 'Naam',
    adres: 'Adres',
    dagdelen: 'Dagdelen',
    waarom:
      'Elk dagdeel is voor een van de twee banen. Ouders van hetzelfde kind vallen altijd in verschillende banen. Zo komen ze elkaar nooit tegen in de wachtkamer.',
    voorstel: 'Dit is een voorstel. Het is nog niet bewaard.',
    dicht: 'Dicht',
    baan: (nr: number) => `Baan ${nr}`,
    dag: 'Dag',
    deel: { ochtend: 'Ochtend', middag: 'Middag', avond: 'Avond' } as Record<Deel, string>,
    weekdag: {
      ma: 'Maandag',
      di: 'Dinsdag',
      wo: 'Woensdag',
      do: 'Donderdag',
      vr: 'Vrijdag',
      za: 'Zaterdag',
      zo: 'Zondag',
    } as Record<Weekdag, string>,
    aantal: (baan: number, n: number) => `baan ${baan}: ${n === 1 ? '1 dagdeel' : `${n} dagdelen`}`,
    gesloten: (aantal: number) => `Gesloten (${aantal})`,
    sluit: 'Locatie sluiten',
    sluitUitleg: 'Er worden dan geen nieuwe gesprekken gepland. Dit kan terug.',
    open: 'Weer openen',
  },
}

export type Woorden = typeof nl
