// The words of "Nog te toetsen": what each rule of law asks, in one sentence, and the questions for a lawyer.
import type { Groep, Regelnaam } from '../../domein/wet.ts'
import type { Taal } from '../../ui/woorden.ts'
import { en } from './woorden-en.ts'

const groepen: Record<Groep, string> = {
  dossier: 'Het dossier',
  plan: 'Plan en termijnen',
  instemming: 'Uitleg en instemming',
  delen: 'Wat naar anderen gaat',
  veilig: 'Veiligheid',
  praktijk: 'De praktijk',
}

const regels: Record<Regelnaam, string> = {
  betrokkene: 'Het dossier is van de ouder die hier zelf hulp krijgt.',
  andereOuder:
    'De andere ouder kan geen vernietiging vragen in dit dossier. Wat over die ouder is geschreven zonder grond, kan wel weg moeten.',
  nodig: 'In het dossier staat wat goede hulp nodig heeft, en niet meer.',
  verklaring: 'Een eigen verklaring van de ouder komt er op verzoek bij en blijft erbij.',
  bewaren: 'Een dossier blijft bewaard vanaf de laatste wijziging. Aan het eind beslist een mens.',
  vernietigen: 'Op verzoek gaat het weg, tenzij een ander er groot belang bij heeft of de wet het verbiedt.',
  inzage: 'De ouder mag alles lezen en krijgt een afschrift, ook van werkaantekeningen.',
  verzoek: 'Op inzage, verbetering en vernietiging volgt op tijd een antwoord.',
  uitstel: 'Een antwoord duurt hooguit een keer langer. De ouder hoort waarom, in de eerste termijn.',
  familiegroepsplan: 'Eerst komt het aanbod van een familiegroepsplan, met het antwoord en de datum.',
  samenspraak: 'Het plan wordt gemaakt met de ouder van dit traject.',
  planOpSchrift: 'Wil iemand het plan op papier, dan is het er op tijd.',
  planVastgesteld: 'Het plan staat vast nadat van het familiegroepsplan is afgezien.',
  proforma: 'Het verslag is er ruim voor de datum waarop de rechter verder kijkt.',
  concept: 'De ouder heeft tijd om een concept te lezen en te reageren.',
  vrijeDag: 'Eindigt een termijn in het weekend of op een feestdag, dan loopt die door.',
  inlichten:
    'Voor de start hoort de ouder wat PSO is en wat het vraagt. Ook hoe lang het duurt en wat er anders kan.',
  instemming:
    'Een ouder stemt zelf in met eigen hulp. Voor gesprekken met een kind tellen leeftijd en gezag.',
  aanAnderen: 'Zonder toestemming van de ouder gaat er niets naar anderen.',
  collega: 'Een collega die waarneemt leest mee voor zover dat nodig is.',
  gi: 'Bij een ondertoezichtstelling krijgt de gecertificeerde instelling feiten die nodig zijn.',
  bsn: 'Het BSN is dat van het kind. Van een ouder wordt het niet gevraagd.',
  tweeToewijzingen: 'Twee toewijzingen voor een kind mogen langs de rekening niets van elkaar laten zien.',
  meldcode: 'Bij zorgen over veiligheid loopt een mens de stappen van de meldcode na.',
  calamiteit: 'Een calamiteit of geweld in de hulp wordt meteen gemeld bij de inspectie.',
  nooitWeghouden: 'Geen tekst raadt aan om contact of verplichte informatie weg te houden.',
  datalek: 'Een datalek wordt op tijd gemeld bij de Autoriteit Persoonsgegevens.',
  geregistreerd: 'Het werk gebeurt door of onder iemand met een registratie bij SKJ of BIG.',
  vertrouwenspersoon:
    'Ouders horen op tijd van de vertrouwenspersoon en bereiken die zonder iemand ertussen.',
  klacht: 'Na een uitspraak van de klachtencommissie volgt op tijd een antwoord.',
  behandeling: 'Is de hulp een geneeskundige behandeling, dan geldt grotendeels een andere wet.',
  log: 'Wie een dossier opent laat een regel achter volgens NEN 7513.',
}

const nl = {
  titel: 'Nog te toetsen',
  terug: 'De praktijk',
  inleiding:
    'Hier staan de regels waar Luwte zich aan houdt, met het artikel erbij. Het is onze lezing en geen juridisch advies. Leg voor aan een jurist wat hieronder open staat, voordat je met echte dossiers begint.',
  vragen: 'Vragen voor een jurist',
  vraag: {
    1: 'Een plan wordt gemaakt "in samenspraak met de jeugdige en de ouders". Is een plan per ouder genoeg?',
    2: 'Beide ouders zijn bij dezelfde aanbieder. Wat betekent dat voor inzage en overleg over het plan, en mag de praktijk zwijgen over het andere dossier?',
    3: 'Moet het BSN van het kind in het dossier van de ouder, of mag het in de administratie blijven?',
    4: 'Hoe zit het met toestemming bij een ondertoezichtstelling, en wat mag de gecertificeerde instelling vragen?',
    5: 'Wat antwoord je aan iemand die vraagt of er een dossier is?',
    6: 'Wanneer is er een "aanmerkelijk belang van een ander" als de andere ouder procedeert?',
    7: 'Hoe lang blijven log, geld en meldcode bewaard naast een vernietigd dossier?',
    8: 'Wanneer is PSO een geneeskundige behandeling?',
    9: 'Wat is de tekst van vandaag van het Besluit Jeugdwet, Boek 1 BW en het Besluit meldcode?',
    10: 'Welke uitgaven van NEN 7510, 7512 en 7513 gelden voor deze praktijk?',
    11: 'Laten twee toewijzingen voor een kind langs de rekening het andere traject zien?',
  },
  groepen,
  regels,
  artikel: 'art.',
  termijn: (lang: string) => `Termijn: ${lang}.`,
  duur: {
    years: (n: number) => `${n} jaar`,
    months: (n: number) => (n === 1 ? '1 maand' : `${n} maanden`),
    weeks: (n: number) => `${n} weken`,
    days: (n: number) => `${n} dagen`,
    hours: (n: number) => `${n} uur`,
  },
  nietNagezien: 'De tekst van vandaag is niet nagezien.',
  vraagNummer: (nummers: string) => `Open: vraag ${nummers}.`,
}

export type Woorden = typeof nl

export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
