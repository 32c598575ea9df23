// The words of the dagboek: for the ouder short and plain about what is lost when, for the specialist what was shared.
import type { Taal } from '../../ui/woorden.ts'
import { en } from './woorden-en.ts'

export const nl = {
  titel: 'Dagboek',
  terug: 'Vandaag',
  inleiding: 'Dit is van jou alleen. Niemand van de praktijk kan het lezen, ook je specialist niet.',
  zonderScript:
    'Je dagboek werkt alleen met JavaScript. Wat je schrijft, gaat op je eigen toestel al op slot. Zet JavaScript aan om te schrijven en te lezen.',
  kanNiet: 'Deze browser kan je dagboek niet op slot doen. Probeer een andere, of een nieuwere.',
  begin: {
    kop: 'Voor je begint',
    slot: 'Je dagboek gaat op slot. Alleen jij hebt de sleutel: je passkey, of een zin die je zelf kiest.',
    kwijt:
      'Ben je de sleutel kwijt? Dan is je dagboek voorgoed weg. Niemand kan het terughalen, wij ook niet. Een nieuwe inlog helpt dan niet.',
    vraag: 'Las je dit?',
    begrepen: 'Ik begrijp dat niemand mijn dagboek kan terughalen',
    kruisAan: 'Kruis eerst aan dat je dit begrijpt.',
    passkey: 'Beginnen met mijn passkey',
    metZin: 'Beginnen met een zin',
  },
  zin: {
    label: 'De zin van je dagboek',
    nieuw: 'Een zin voor je dagboek',
    hint: 'Vier gewone woorden die je onthoudt. Kies een andere zin dan waarmee je inlogt.',
    nogmaals: 'Dezelfde zin nog een keer',
    teKort: (n: number) => `Maak je zin wat langer: ${n} tekens of meer.`,
    ongelijk: 'Deze twee zinnen zijn niet gelijk. Typ ze nog een keer.',
  },
  dicht: {
    passkey: 'Openen met mijn passkey',
    zin: 'Openen met mijn zin',
    kwijtKop: 'Ben je de sleutel kwijt?',
    kwijt:
      'Probeer eerst al je sleutels, ook op een ander toestel. Lukt het nergens? Dan is wat je schreef weg. Onderaan kun je alles weghalen en opnieuw beginnen.',
    andere: 'Deze passkey opent je dagboek niet. Probeer een andere, of je zin.',
    foutZin: 'Deze zin past niet. Let op hoofdletters en leestekens.',
  },
  schrijf: {
    label: 'Wat wil je opschrijven?',
    anders: 'Je past een blad aan',
    bewaren: 'Bewaren',
    laat: 'Toch niet aanpassen',
    bewaard: 'Bewaard. Alleen jij kunt dit lezen.',
    leeg: 'Er staat nog niets. Schrijf eerst iets op.',
    teLang: (n: number) => `Dit is te lang voor een blad. Hoogstens ${n} tekens.`,
  },
  bladen: {
    kop: 'Wat je schreef',
    leeg: 'Nog niets. Dat mag zo blijven.',
    stuk: 'Dit blad gaat niet open.',
    aanpassen: 'Aanpassen',
    weg: 'Weggooien',
    wegVraag: 'Dit blad gaat voorgoed weg. Weggooien?',
    weggegooid: 'Het blad is weg.',
    delen: 'Delen met mijn specialist',
    deelVraag: 'Je specialist leest dit blad dan zoals het nu is. Je kunt het weer terughalen. Delen?',
    gedeeldOp: (dag: string) => `gedeeld op ${dag}`,
    gedeeldZo: 'Je specialist leest het zoals je het toen deelde.',
    terughalen: 'Terughalen',
    gedeeld: 'Gedeeld. Je specialist kan dit blad nu lezen.',
    terug: 'Teruggehaald. Je specialist ziet dit blad niet meer.',
  },
  sloten: {
    kop: 'Sleutels van je dagboek',
    passkey: 'een passkey',
    zin: 'een zin',
    stand: (wat: string) => `Je dagboek gaat open met: ${wat}.`,
    nogEen: 'Kies er een tweede sleutel bij. Dan is je dagboek niet weg als je toestel weg is.',
    ookPasskey: 'Ook openen met de passkey van dit toestel',
    zinErbij: 'Deze zin gebruiken',
    zinKop: 'Een zin kiezen, of een andere',
    gelukt: 'De sleutel werkt.',
    geenPrf: 'Deze passkey kan je dagboek niet openen. Kies een zin.',
  },
  sluiten: 'Dagboek sluiten',
  mis: 'Het is niet gelukt. Wat je typte staat er nog. Probeer het nog een keer.',
  uit: 'Je bent niet meer ingelogd. Log in een ander venster in en druk nog een keer. Je tekst staat er nog.',
  botst: 'Intussen is hier iets anders bewaard. Open je dagboek in een ander venster en kijk wat er staat.',
  vol: 'Je dagboek is vol. Gooi eerst een blad weg.',
  gedeeld: {
    kop: 'Gedeeld met je specialist',
    uitleg: 'Dit kan je specialist nu lezen. Haal je het terug, dan staat het hier niet meer.',
    op: (dag: string) => `Gedeeld op ${dag}`,
  },
  hoe: {
    kop: 'Hoe is het bewaard?',
    op: 'Wat je schrijft, gaat op je toestel al op slot. De praktijk bewaart alleen iets onleesbaars. De zin van je dagboek komt nooit bij ons.',
    wel: 'Wel te zien is wanneer je schrijft en hoeveel bladen je hebt. Dat staat ook bij Wie keek, en je specialist ziet die lijst.',
    deel: 'Alleen wat je zelf deelt, kan je specialist lezen. Je haalt het terug wanneer je wilt. Wat al gelezen is, blijft gelezen.',
    eerlijk: 'Wie dit programma zelf verandert, kan meelezen terwijl je typt. Daar is geen slot tegen.',
  },
  einde: {
    kop: 'Alles weghalen',
    uitleg: 'Al je bladen en sleutels gaan weg, ook wat je deelde. Dit kan niet terug.',
    vink: 'Ja, haal mijn hele dagboek weg',
    kruisAan: 'Kruis eerst aan dat alles weg mag.',
    knop: 'Alles weghalen',
  },
  gedaan: {
    teruggehaald: 'Teruggehaald. Je specialist ziet dit blad niet meer.',
    weg: 'Je dagboek is weg.',
  },
  specialist: {
    titel: 'Gedeeld uit het dagboek',
    terug: 'Terug naar het traject',
    uitleg:
      'De ouder koos deze bladen om met je te delen, en kan ze terughalen. De rest van het dagboek kan niemand lezen.',
    leeg: 'De ouder deelt nu niets uit het dagboek. Dat hoeft ook niet.',
  },
}

export type Woorden = typeof nl

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
