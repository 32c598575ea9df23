// The words of the themes, in Dutch: reading them, and the own copy of the practice.
import type { ThemaDeel } from '../../inhoud/thema-bron.ts'

export const nl = {
  titel: "Thema's",
  inleiding:
    "Dit zijn de thema's van deze praktijk, in de volgorde van de gesprekken. Kies wat past: de volgorde is geen plicht.",
  leeg: "Er is geen thema in beeld. De coordinator kan thema's tonen of schrijven.",
  terug: "Naar alle thema's",
  regel: (nummer: number, titel: string) => (nummer === 0 ? titel : `${nummer}. ${titel}`),
  voorDoel: (doel: string) => `Bij het doel: ${doel}`,
  alleDoelen: 'Bij alle drie de doelen',
  huiswerk: 'Huiswerk voor de ouder',
  oefeningen: 'Oefeningen erbij',
  vanHuis: 'Tekst van Luwte',
  vanPraktijk: (n: number) => `Tekst van de praktijk, versie ${n}`,
  eerder: 'Dit is een eerdere versie. Een gesprek houdt de versie die het gebruikte.',
  naarNu: 'Lees de tekst van nu',
  verborgen: 'Dit thema is nu niet te kiezen.',
  alleenNederlands: 'Dit thema is er alleen in het Nederlands.',
  print: 'Op papier? Druk deze bladzijde af. Er komt alleen de tekst op.',
  wijzig: 'Dit thema wijzigen',

  beheer: {
    titel: "Thema's van de praktijk",
    inleiding:
      'Schrijf een thema in je eigen woorden, zet het op een andere plek of verberg het. Een gesprek dat al een thema gebruikte, houdt de tekst van toen.',
    terug: 'Terug naar de praktijk',
    terugLijst: "Terug naar de thema's",
    inBeeld: 'Te kiezen bij een gesprek',
    verborgen: 'Verborgen',
    geenVerborgen: 'Er is geen thema verborgen.',
    allesVerborgen: 'Er is geen thema te kiezen. Haal er hieronder een terug, of schrijf er een.',
    nieuw: 'Thema schrijven',
    omhoog: 'Omhoog',
    omlaag: 'Omlaag',
    verberg: 'Verbergen',
    toon: 'Tonen',
    bij: (wat: string, titel: string) => `${wat}: ${titel}`,
    bewaard: 'Bewaard.',
    verplaatst: 'De volgorde is bewaard.',
    weg: (titel: string) => `"${titel}" is verborgen. Het staat onder Verborgen.`,
    weer: (titel: string) => `"${titel}" is weer te kiezen.`,
  },

  wijzigen: {
    titelNieuw: 'Een thema schrijven',
    niemand: 'Schrijf hier niets over een mens: alle medewerkers lezen dit, bij elk traject.',
    opmaakHint:
      'Een lege regel begint een nieuwe alinea. Een regel met 1. of een streepje wordt een lijst. **Zo** wordt vet.',
    titel: 'Titel',
    doel: 'Bij welk doel hoort het vooral?',
    alle: 'Alle drie',
    oefeningen: 'Oefeningen die erbij horen',
    oefeningenHint: 'Ze komen onder het huiswerk. De ouder vindt ze onder Oefeningen.',
    delen: {
      bedoeling: 'Doel van het gesprek',
      achtergrond: 'Achtergrond voor de specialist',
      stappen: 'Zo kan het gesprek gaan',
      huiswerk: 'Huiswerk voor de ouder',
      tekenen: 'Tekenen van vooruitgang',
    } as Record<ThemaDeel, string>,
    huiswerkTitel: 'Titel van het huiswerk',
    huiswerkHint: 'Dit leest de ouder. Schrijf kort, met je, en niets over een ander.',
    engels: 'Ook in het Engels',
    engelsHint: 'Niet verplicht. Zonder Engels lezen mensen met een Engels scherm de Nederlandse tekst.',
    inEngels: (label: string) => `${label}, in het Engels`,
    bewaar: 'Bewaren als nieuwe versie',
    bewaarNieuw: 'Thema bewaren',
    zelfde: 'Er is niets veranderd, dus er is geen nieuwe versie gemaakt.',
    versies: 'Alle versies',
    bewaard: (n: number) => `Bewaard als versie ${n}. De tekst van eerder staat onder Alle versies.`,
    opmaak:
      "Hier staat opmaak die niet kan, zoals een kop, een plaatje of een tabel. Gebruik alinea's en lijsten.",
    langeZin: (zin: string) => `Deze zin in het huiswerk is lang. Misschien kan hij in tweeen: "${zin}"`,
  },

  versies: {
    alle: 'Alle versies',
    titel: (titel: string) => `Versies van "${titel}"`,
    inleiding: 'Een versie verandert nooit. Ga je terug, dan wordt de oude tekst een nieuwe versie.',
    terug: 'Terug naar het thema',
    huis: 'Tekst van Luwte',
    nummer: (n: number) => `Versie ${n}`,
    nu: 'nu in gebruik',
    door: (naam: string, dag: string) => (naam === '' ? dag : `${naam}, ${dag}`),
    gaTerug: 'Hiernaar teruggaan',
    gaTerugBij: (welke: string) => `Teruggaan naar ${welke}`,
    terugGedaan: (n: number) => `Teruggezet. Dit is nu versie ${n}.`,
    leeg: 'De praktijk heeft dit thema nog niet herschreven.',
  },
}

export type Woorden = typeof nl
