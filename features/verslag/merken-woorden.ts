// The words around marks: which rule, why, and what the specialist can do. The guard asks; it never forbids.
import type { Taal } from '../../ui/woorden.ts'
import type { Regel } from '../../verslagwacht/soorten.ts'

type Uitleg = { naam: string; reden: string }

const nl = {
  samen: (merken: number, open: number) =>
    `Bij ${merken === 1 ? 'één zin' : `${merken} zinnen`} staat een merk. ${
      open === 0
        ? 'Overal staat waarom de zin blijft.'
        : `${open === 1 ? 'Eén wacht' : `${open} wachten`} op jou: verander de zin, of schrijf waarom hij blijft.`
    }`,
  geen: 'Er zijn geen merken.',
  nietAlles: 'Geen merk is geen goedkeuring: lees zelf ook na.',
  eerste: 'Naar het eerste merk',
  uitDossier:
    'Dit komt uit het dossier. Verander het daar en stel opnieuw samen, of schrijf waarom het blijft.',
  waarom: 'Waarom blijft dit staan?',
  ook: (waar: string) => `Dit staat ook bij: ${waar}.`,
  blijft: 'Deze zin blijft staan. Je grond hoort bij deze versie.',
  voorleggen: {
    kop: 'Nog een merk zonder antwoord',
    uitleg:
      'Een versie verandert niet meer als die is voorgelegd. Wil je een zin veranderen, of opschrijven waarom hij blijft? Doe dat eerst. Voorleggen kan ook zo: jij beslist.',
    terug: 'Terug naar de tekst',
  },
  tekenen: {
    kop: 'Weet je het zeker?',
    uitleg:
      'Bij deze zinnen staat een merk, en niet waarom ze blijven. Tekenen kan ook zo: jij beslist. Daarna verandert er niets meer.',
    knop: 'Ja, ik onderteken dit verslag zo',
  },
  behouden: 'Zinnen die blijven, met je grond',
  grond: 'Grond',
  regels: {
    'andere-ouder-als-feit': {
      naam: 'Over de andere ouder, als feit',
      reden:
        'Dit staat er alsof het vaststaat, en je sprak alleen deze ouder. Schrijf wie het vertelt, noem een stuk met de datum, of laat het weg (HR 2021:1169).',
    },
    'advies-gezag-omgang': {
      naam: 'Advies over gezag of omgang',
      reden:
        'Een verslag van PSO geeft geen advies over gezag, hoofdverblijf, omgang of alimentatie (SKJ 20.021B).',
    },
    'oordeel-zonder-grond': {
      naam: 'Oordeel zonder grond',
      reden: 'Dit is een oordeel. Zet erbij wat je zag of hoorde, in deze zin of in de zin ernaast.',
    },
    'ander-traject': {
      naam: 'Een ander traject',
      reden:
        'Dit kan laten denken dat er voor iemand anders ook een traject is, of dat collega’s overlegden. Een verslag zegt daar niets over.',
    },
    'belofte-van-effect': {
      naam: 'Belofte van effect',
      reden: 'Dit zegt wat PSO deed of gaat doen. Schrijf wat er anders werd, en niet waardoor.',
    },
    'geheim-gegeven': {
      naam: 'Gegeven dat geheim is',
      reden: 'Dit lijkt een adres, een nummer, een e-mailadres of een naam. Dat hoort niet in een verslag.',
    },
  } satisfies Record<Regel, Uitleg> as Record<Regel, Uitleg>,
}
type MerkWoorden = typeof nl

const en: MerkWoorden = {
  samen: (merken, open) =>
    `${merken === 1 ? 'One sentence has' : `${merken} sentences have`} a mark. ${
      open === 0
        ? 'Each says why the sentence stays.'
        : `${open === 1 ? 'One waits' : `${open} wait`} for you: change the sentence, or write why it stays.`
    }`,
  geen: 'There are no marks.',
  nietAlles: 'No mark is no approval: please read it yourself as well.',
  eerste: 'To the first mark',
  uitDossier: 'This comes from the dossier. Change it there and compose again, or write why it stays.',
  waarom: 'Why does this stay?',
  ook: waar => `This stands with ${waar} as well.`,
  blijft: 'This sentence stays. Your ground belongs to this version.',
  voorleggen: {
    kop: 'A mark without an answer',
    uitleg:
      'A version no longer changes once it is handed over. Would you like to change a sentence, or write why it stays? Do that first. You can hand it over as it is: you decide.',
    terug: 'Back to the text',
  },
  tekenen: {
    kop: 'Are you sure?',
    uitleg:
      'These sentences have a mark, and it does not say why they stay. You can sign as it is: you decide. After that nothing changes any more.',
    knop: 'Yes, I sign this report as it is',
  },
  behouden: 'Sentences that stay, with your ground',
  grond: 'Ground',
  regels: {
    'andere-ouder-als-feit': {
      naam: 'About the other parent, as a fact',
      reden:
        'This is written as if it were certain, and you spoke with this ouder only. Write who says so, name a document with its date, or leave it out (HR 2021:1169).',
    },
    'advies-gezag-omgang': {
      naam: 'Advice on custody or contact',
      reden: 'A report of PSO gives no advice on custody, residence, contact or maintenance (SKJ 20.021B).',
    },
    'oordeel-zonder-grond': {
      naam: 'Judgement without a ground',
      reden: 'This is a judgement. Add what you saw or heard, in this sentence or the one next to it.',
    },
    'ander-traject': {
      naam: 'Another traject',
      reden:
        'This may suggest that somebody else has a traject as well, or that colleagues conferred. A report says nothing about that.',
    },
    'belofte-van-effect': {
      naam: 'Promise of an effect',
      reden: 'This says what PSO did or will do. Write what became different, and not what caused it.',
    },
    'geheim-gegeven': {
      naam: 'Something secret',
      reden:
        'This looks like an address, a number, an e-mail address or a name. It does not belong in a report.',
    },
  },
}

export const merkWoorden = (taal: Taal): MerkWoorden => (taal === 'en' ? en : nl)
