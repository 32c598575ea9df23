// The words of triage and verdeling, in Dutch. Collegial and exact; the reason with every refusal.
import type { Stand } from '../../domein/traject.ts'
import type { CONCLUSIES } from '../../domein/triage.ts'
import type { Groep } from './groepen.ts'
import type { Beletsel } from './toewijzing.ts'

const dagen = (n: number) => (n === 0 ? 'vandaag' : n === 1 ? '1 dag' : `${n} dagen`)

export const nl = {
  titel: 'Aanmeldingen',
  terugLijst: 'Terug naar de aanmeldingen',
  terugNaar: (naam: string) => `Terug naar ${naam}`,
  zoek: 'Zoek op voornaam of code',
  zoeken: 'Zoeken',
  alles: 'Alles tonen',
  leeg: 'Er zijn nog geen aanmeldingen. Zodra een ouder zich aanmeldt, staat die hier.',
  nietGevonden: (zoek: string) => `Niets gevonden bij "${zoek}".`,
  groep: {
    nieuw: 'Nieuw',
    wachten: 'Wacht op een specialist',
    toegewezen: 'Toegewezen, nog niet gestart',
    lopend: 'Lopend',
    gesloten: 'Gesloten',
  } as Record<Groep, string>,
  groepLeeg: 'Geen.',
  sinds: (dag: string) => `aangemeld op ${dag}`,
  wacht: dagen,
  bij: (naam: string) => `bij ${naam}`,
  zonderNaam: 'Zonder naam',
  stand: {
    aangemeld: 'Aangemeld',
    wacht: 'Wacht',
    gestart: 'Gestart',
    afgerond: 'Afgerond',
    'niet-gestart': 'Niet gestart',
    gestopt: 'Gestopt',
  } as Record<Stand, string>,
  conclusie: { passend: 'Passend', 'niet-passend': 'Niet passend', aanhouden: 'Aanhouden' } as Record<
    (typeof CONCLUSIES)[number],
    string
  >,
  geenOordeel: 'Nog geen oordeel',
  code: (code: string) => `Code ${code}`,
  geenFormulier: 'Bij dit traject hoort geen aanmelding.',
  stap: {
    kop: 'Wat nu?',
    oordeel: 'Lees de aanmelding en leg je oordeel vast.',
    aanhouden: 'Je houdt deze aanmelding aan. Is er meer bekend? Leg dan een nieuw oordeel vast.',
    nietPassend: 'Je oordeel is: niet passend. Sluit de aanmelding, met de reden erbij.',
    kiezen: 'PSO past. Kies een specialist.',
    toegewezen: (naam: string) => `${naam} is de specialist en nodigt de ouder uit.`,
    lopend: (naam: string) => `Het traject loopt bij ${naam}.`,
    gesloten: 'Dit traject is gesloten.',
  },
  naarOordeel: 'Oordeel vastleggen',
  naarNieuwOordeel: 'Nieuw oordeel vastleggen',
  naarToewijzing: 'Specialist kiezen',
  naarAndere: 'Andere specialist kiezen',
  naarWaarnemer: 'Waarnemer kiezen',
  naarMeelezer: 'Meelezer kiezen',
  naarSluiten: 'Sluiten: niet gestart',
  klachten: 'Klachten',
  noodtoegang: 'Noodtoegang klaarzetten',
  bewaren: 'Bewaren en vernietigen',
  oordelen: 'Oordelen',
  oordelenLeeg: 'Er is nog geen oordeel. Een oordeel is altijd van een mens, met een reden.',
  oordeelVan: (naam: string, dag: string) => `${naam}, ${dag}`,
  allePunten: 'Alle punten',
  nietGestartOp: (dag: string) => `Niet gestart, gesloten op ${dag}`,
  crisis: 'Nummers bij gevaar',
  melding: {
    oordeel: 'Je oordeel is vastgelegd.',
    toegewezen: 'Toegewezen. De specialist ziet het traject nu.',
    gesloten: 'De aanmelding is gesloten.',
    herstel: 'Herstel bevestigd. De code op papier werkt nu.',
  },
  herstel: {
    kop: 'Er wacht herstel van een account',
    zin: (wie: string, ouder: string) =>
      `${wie} vraagt herstel voor ${ouder}. Bevestig alleen als je ${wie} zelf hebt gesproken.`,
    tot: (tijd: string) =>
      `Dit kan tot ${tijd}. Zodra de ouder opnieuw is geregistreerd, stoppen alle oude manieren van inloggen.`,
    bevestig: 'Herstel bevestigen',
    teNieuw:
      'Bevestigen kan hier nog niet. Wie de code maakt en wie bevestigt, zijn allebei minstens 14 dagen in dienst.',
    eerst: 'Om te bevestigen vragen we je wachtzin nog een keer.',
    naarWachtzin: 'Wachtzin geven',
    nietMeer:
      'Dit herstel wacht niet meer: de tijd is om, de code is gebruikt, of er is een nieuwe code gemaakt. Er is niets bevestigd.',
  },

  oordeel: {
    titel: 'Oordeel vastleggen',
    uitleg:
      'Jij oordeelt, niet het formulier. Geen enkel punt beslist vanzelf. Weet je iets niet, kies dan onbekend. Een eerder oordeel blijft bewaard.',
    indicaties: 'Wat pleit voor PSO',
    contra: 'Wat vraagt om voorzichtigheid',
    contraUitleg:
      'Een ja is geen nee tegen PSO. Bij een contactverbod kan PSO juist passen: niemand hoeft elkaar te zien. Weeg het, en schrijf in de reden waarom.',
    notitie: 'Notitie',
    notitieBij: (punt: string) => `Notitie bij: ${punt}`,
    conclusieKop: 'Conclusie',
    conclusie: 'Wat is je conclusie?',
    conclusieHint: {
      passend: 'De ouder komt op de wachtlijst voor een specialist.',
      'niet-passend': 'Daarna sluit je de aanmelding en hoort de ouder waarom.',
      aanhouden: 'Er is meer nodig om te kunnen oordelen.',
    },
    reden: 'Waarom?',
    redenHint: 'Dit hoort bij het dossier. De ouder kan het lezen.',
    bewaar: 'Oordeel vastleggen',
    gesloten: 'Dit traject is gesloten. Een oordeel heeft dan geen zin meer.',
  },
  antwoord: { ja: 'Ja', nee: 'Nee', onbekend: 'Onbekend' },

  toewijzing: {
    titel: 'Specialist kiezen',
    uitleg:
      'Hier staan alleen specialisten die deze ouder kunnen begeleiden en nu plek hebben. Wie hier staat, volgt uit vaste regels en uit deze aanmelding alleen. Zo krijgen twee ouders van hetzelfde kind nooit dezelfde specialist. Niemand hoeft na te kijken wie er nog meer is.',
    label: 'Wie wordt de specialist?',
    plekken: (n: number) => (n === 1 ? '1 plek vrij' : `${n} plekken vrij`),
    nu: 'nu de specialist',
    vol: 'Er is nu geen plek bij een specialist voor deze ouder. De ouder blijft op de wachtlijst. Kijk later nog eens, of verwijs naar een andere praktijk.',
    kies: 'Toewijzen',
    daarna:
      'Na het toewijzen ziet de specialist de aanmelding en nodigt die de ouder uit met een code op papier.',
    overdracht:
      'Wie het traject nu heeft, is er meteen uit. Alles van het traject gaat mee: plan, gesprekken en verslag. De ouder ziet de nieuwe naam.',
    volLopend:
      'Er is nu geen plek bij een andere specialist voor deze ouder. Maak plek bij een collega, of kijk later nog eens.',
    grond: 'Waar dit op rust',
    oudste: 'Oudste kind van dit ouderpaar',
    kant: 'Ten opzichte van de andere ouder',
    kanten: ['ouder, of eerder in het alfabet', 'jonger, of later in het alfabet'] as readonly [
      string,
      string,
    ],
    nietMeer: 'Deze specialist heeft intussen geen plek meer. Kies opnieuw.',
    intussen: (naam: string) => `Intussen is ${naam} toegewezen. Kies opnieuw als dat anders moet.`,
    intussenAnders: 'Intussen is dit traject veranderd. Kijk nog eens en kies opnieuw.',
  },
  beletsel: {
    'geen-aanmelding': 'Bij dit traject hoort geen aanmelding. Zonder de antwoorden is er geen verdeling.',
    'nog-geen-oordeel': 'Er is nog geen oordeel. Leg dat eerst vast.',
    'niet-passend': 'Het laatste oordeel is niet passend. Leg eerst een nieuw oordeel vast.',
    aanhouden: 'Deze aanmelding wordt aangehouden. Leg eerst een nieuw oordeel vast.',
    'is-afgesloten': 'Dit traject is gesloten.',
  } as Record<Beletsel, string>,

  sluiten: {
    titel: 'Sluiten: niet gestart',
    uitleg:
      'De aanmelding wordt gesloten en dat kan niet meer terug. Laat de ouder zelf weten waarom, op de manier die veilig is.',
    reden: 'Waarom start dit traject niet?',
    redenHint: 'Dit hoort bij het dossier. De ouder kan het lezen.',
    doe: 'Sluiten',
    kanNiet: 'Dit traject is al gestart of gesloten. De specialist sluit een lopend traject.',
  },
}

export type Woorden = typeof nl
