// The words of who looked: for an ouder with je, warm and short; for the specialist the same facts.
import type { Kijker } from '../../domein/wie-keek.ts'
import type { Taal } from '../../ui/woorden.ts'
import { en } from './woorden-en.ts'

const keer = (n: number) => (n === 1 ? 'een keer' : `${n} keer`)

export const nl = {
  titel: 'Wie keek',
  kop: 'Wie keek in mijn dossier',
  kopSpecialist: (naam: string) => `Wie keek in het dossier van ${naam}`,
  terugVandaag: 'Vandaag',
  terugTraject: 'Terug naar het traject',
  uitleg:
    'Elke keer dat iemand iets van jou opent of verandert, schrijven we dat op. Ook als het niet lukte. Wat er staat, schrijven we niet op. Alleen de stappen van de meldcode staan niet in deze lijst.',
  uitlegSpecialist:
    'Elke keer dat iemand iets van dit traject opent of verandert, staat hier. Ook als het niet lukte. De ouder ziet dezelfde lijst, zonder de meldcode.',
  vreemd: 'Klopt er iets niet? Vraag het je specialist, of bel de praktijk.',
  vreemdJij: 'Was jij dat niet? Kijk dan bij Toegang wie er nog meer is ingelogd.',
  naarToegang: 'Naar Toegang',
  leeg: 'Nog niemand keek in je dossier.',
  wie: {
    specialist: 'Je specialist',
    waarnemer: 'Wie waarneemt',
    'andere-specialist': 'Een andere specialist van de praktijk',
    coordinator: 'De coördinator van de praktijk',
    controle: 'Wettelijke controle',
    aanmelder: 'De aanmelding',
    ouder: 'De ouder',
    jij: 'Jij',
  } as Record<Kijker, string>,
  wieVoorSpecialist: { specialist: 'Specialist' } as Partial<Record<Kijker, string>>,
  tussen: (van: string, tot: string) => (van === tot ? `Om ${van} uur.` : `Tussen ${van} en ${tot} uur.`),
  controleUitleg:
    'Dat mag alleen als de wet het vraagt, door iemand die daarvoor is aangewezen. Een tweede moet het goedkeuren, en het kan hooguit een uur.',
  aanmelderKwam: 'De aanmelding kwam binnen.',
  keek: (n: number) => `keek ${keer(n)}`,
  schreef: (n: number) => `schreef of veranderde ${keer(n)} iets`,
  papier: (n: number) => `maakte of tekende ${keer(n)} een papier`,
  dicht: (n: number) => `mocht ${keer(n)} niet verder`,
  mis: (n: number) => `kreeg ${keer(n)} een storing`,
  en: ' en ',
  ook: 'Verder:',
  wanneer: 'Wat en wanneer',
  wanneerVan: (wie: string, dag: string) => `${wie}, ${dag}`,
  deel: 'Wat',
  tijd: 'Hoe laat',
  anders: 'Iets anders',
  eerder: 'Eerdere dagen',
  nieuwste: 'Naar de nieuwste dagen',
  delen: {
    aanmelding: 'De aanmelding',
    antwoord: 'Een antwoord bij het verslag',
    agendalink: 'De agenda, langs een geheim adres',
    afsluiting: 'Het einde van het traject',
    checkin: 'Een check-in',
    dagboek: 'Het dagboek',
    doel: 'De doelen',
    dossier: 'Het dossier',
    gesprek: 'De gesprekken',
    grondslag: 'Wie het verslag krijgt',
    herstel: 'Een nieuwe code op papier',
    huiswerk: 'Huiswerk',
    lijn: 'De lijn',
    meldcode: 'De meldcode',
    noodtoegang: 'De controle zelf',
    ondertekening: 'Tekenen van het verslag',
    oordeel: 'Of PSO past',
    ouder: 'De naam van de ouder',
    plan: 'Het plan',
    reactie: 'Een reactie op een stukje van het verslag',
    score: 'De keuzes bij de doelen',
    seintje: 'Het seintje',
    taal: 'De taal',
    telling: 'De eigen telling',
    tijd: 'De minuten van de gesprekken',
    toegang: 'Inloggen',
    toestemming: 'Toestemming voor het verslag',
    toewijzing: 'Wie de specialist wordt',
    traject: 'Het overzicht',
    uitnodiging: 'De code op papier',
    uitspraak: 'Wat is opgeschreven',
    vandaag: 'Vandaag',
    verklaring: 'De verklaring bij het verslag',
    verslag: 'Het verslag',
    verslagversie: 'Het verslag',
    versie: 'Het verslag',
    waarneming: 'Wie waarneemt',
    'volgende-keer': 'Alleen de volgende keer, op een gedeeld apparaat',
    'wie-keek': 'Deze lijst',
  } as Readonly<Record<string, string>>,
}

export type Woorden = typeof nl

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
