// The words of the meldcode: what each step asks, and what the framework says beside its questions. Nothing here depends on an answer.
import type { Meldstap, Meldvraag } from '../../domein/meldcode.ts'

/** What a question says on the form, with a hint; and the words of a choice. */
type Vraagwoorden = Record<Meldvraag, { label: string; hint?: string }>

const grond = (waarover: string) => ({ label: `Waarop baseer je dat? (${waarover})` })

export const nl = {
  titel: 'Meldcode',
  terugTraject: 'Terug naar het traject',
  terugLijst: 'Alle keren',
  terugStappen: 'Terug naar de stappen',
  inleiding:
    'Hier leg je de stappen vast die jij loopt. Luwte rekent niets uit, stelt niets voor en verstuurt niets.',
  wie: 'Alleen jij leest dit, en wie jou als specialist opvolgt. De ouder ziet het niet in Luwte, ook niet bij Wie keek. Vraagt iemand om inzage, overleg dan eerst met een jurist.',
  begin: 'Beginnen met de signalen',
  leeg: 'In dit traject is nog geen meldcode vastgelegd.',
  eerder: 'Vastgelegd',
  begonnenOp: (dag: string) => `Begonnen op ${dag}`,
  geenBesluit: 'Nog geen besluit vastgelegd',
  besluit: (melden: boolean, dag: string) =>
    melden ? `Besluit van ${dag}: wel melden` : `Besluit van ${dag}: niet melden`,
  volgorde:
    'Vraagt de veiligheid om een andere volgorde? Doe dan eerst wat nodig is, en leg het daarna vast.',
  nietsVerstuurd:
    'Met vastleggen is niets gemeld. Melden doe je zelf: bel Veilig Thuis, 0800-2000, dag en nacht.',
  afdrukken: 'Afdrukken doe je vanuit je browser. Bewaar het papier apart, achter slot.',
  traject: 'Traject',
  nogNiet: 'Nog niet vastgelegd.',
  leg: 'Vastleggen',
  nogEen: 'Nog een keer vastleggen',
  over: (stap: string) => `: ${stap}`,
  verbeter: 'Verbeteren',
  verbeterTitel: (stap: string) => `Verbeteren: ${stap}`,
  verbeterUitleg: 'De eerdere tekst blijft staan. Jouw nieuwe tekst komt erbij, met de dag van vandaag.',
  verbeterd: 'Later verbeterd. Dit was de eerdere tekst.',
  isVerbetering: 'Verbetering.',
  gedaanOp: 'Op welke dag deed je dit?',
  gedaanHint: 'De dag zelf, ook als je het later opschrijft.',
  gedaan: (dag: string) => `Gedaan op ${dag}.`,
  vastgelegd: (moment: string, naam: string) => `Vastgelegd op ${moment}${naam && ` door ${naam}`}.`,
  staatVast: 'Wat je vastlegt, blijft staan. Verbeteren kan met een nieuwe tekst.',
  bewaar: 'Vastleggen',
  annuleren: 'Niet vastleggen',
  bewaard: 'Vastgelegd.',
  stap: {
    signalen: 'Stap 1: signalen',
    kindcheck: 'Stap 1: kindcheck',
    overleg: 'Stap 2: overleg',
    gesprek: 'Stap 3: gesprek',
    wegen: 'Stap 4: wegen',
    besluit: 'Stap 5: beslissen',
    verteld: 'Stap 5: wat aan wie is verteld',
  } as Record<Meldstap, string>,
  uitleg: {
    signalen: 'Wat zag of hoorde je, en van wie? Schrijf feiten, en zeg erbij wat jouw indruk is.',
    kindcheck:
      'Voor wie zorgt deze ouder, en zijn die kinderen nu veilig? Ook een kind dat nog komt telt mee.',
    overleg:
      'Overleg zonder namen, plaatsen en dagen. Een collega kan mensen uit dit verhaal kennen. Veilig Thuis geeft ook advies zonder naam.',
    gesprek:
      'Praat met de ouder van dit traject, en als dat kan met het kind. Sla dit over als het iemand in gevaar brengt. Schrijf dan op waarom.',
    wegen:
      'Dit zijn de vijf vragen van het afwegingskader. Je beantwoordt wat je weet. Het antwoord geef jij, met de grond erbij.',
    besluit: 'Twee besluiten: is melden nodig, en welke hulp gaat door? Een mens met een naam beslist.',
    verteld: 'Wie hoorde wat, en hoe? Ook als je de ouder nog niets vertelde, met de reden.',
  } as Record<Meldstap, string>,
  vraag: {
    waarneming: {
      label: 'Wat zag of hoorde je?',
      hint: 'Zo precies als je kunt. Wat een ander vertelt, zet je erbij als woorden van die ander.',
    },
    bron: {
      label: 'Van wie of waaruit weet je dit?',
      hint: 'Bijvoorbeeld: eigen waarneming, de ouder, school.',
    },
    kinderen: { label: 'Voor welke kinderen zorgt deze ouder?', hint: 'Met leeftijd, en waar ze nu zijn.' },
    veilig: { label: 'Hoe gaat het nu met hen, en zijn ze veilig?' },
    nodig: { label: 'Wat is er nu voor hen nodig?' },
    met: { label: 'Met wie overlegde je?' },
    wie: { label: 'Naam en functie', hint: 'Bij een gesprek: met wie je sprak.' },
    advies: { label: 'Wat was het advies, en wat doe je ermee?' },
    gesproken: { label: 'Is er gesproken?' },
    gezegd: { label: 'Wat is er gezegd?', hint: 'Of: waarom is er niet gesproken.' },
    vermoeden: {
      label: '1. Is er een vermoeden van geweld of mishandeling, of dreigt dat?',
      hint: 'Het kader: bij nee leg je vast waarom, en sluit je af.',
    },
    vermoeden_grond: grond('vraag 1'),
    onveilig: {
      label: '2. Is er acute of blijvende onveiligheid?',
      hint: 'Het kader: bij ja hoort melden. Vertelt iemand zelf over geweld, dan telt dat als acuut.',
    },
    onveilig_grond: grond('vraag 2'),
    hulp: { label: '3. Kun je zelf goede hulp geven of regelen?', hint: 'Het kader: bij nee hoort melden.' },
    hulp_grond: grond('vraag 3'),
    inzet: {
      label: '4. Willen de mensen om wie het gaat die hulp, en doen ze mee?',
      hint: 'Het kader: bij nee hoort melden.',
    },
    inzet_grond: grond('vraag 4'),
    resultaat: {
      label: '5. Zorgt de hulp op tijd voor blijvende veiligheid?',
      hint: 'Het kader: bij nee hoort melden, ook opnieuw.',
    },
    resultaat_grond: grond('vraag 5'),
    melden: { label: 'Is besloten om te melden bij Veilig Thuis?' },
    reden: { label: 'Waarom is zo besloten?' },
    beslisser: {
      label: 'Wie besliste?',
      hint: 'De naam en functie van wie hiervoor verantwoordelijk is.',
    },
    vervolg: { label: 'Welke hulp gaat door of begint?' },
    aan: {
      label: 'Aan wie is verteld?',
      hint: 'Naam en functie. Bij Veilig Thuis ook het nummer dat je kreeg.',
    },
    wat: { label: 'Wat is verteld, en hoe?', hint: 'Bijvoorbeeld: gebeld om 10.00 uur, alleen de feiten.' },
    reactie: { label: 'Wat is afgesproken?' },
  } as Vraagwoorden,
  keus: {
    ja: 'Ja',
    nee: 'Nee',
    'weet-niet': 'Dat weet ik niet',
    collega: 'Een collega',
    aandachtsfunctionaris: 'De aandachtsfunctionaris',
    'veilig-thuis': 'Veilig Thuis',
    letseldeskundige: 'Een deskundige voor letsel',
    ander: 'Iemand anders',
  } as Record<string, string>,
}

export type Woorden = typeof nl
