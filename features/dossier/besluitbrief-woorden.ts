// The words of a letter that answers a request: plain, for who reads it at home, in the language of the ouder.
import type { VerzoekBesluit, VerzoekSoort } from '../../domein/verzoek.ts'
import type { Taal } from '../../ui/woorden.ts'
import { zinOverAnderen } from '../../ui/zin-over-anderen.ts'

type PerSoort<T> = Record<VerzoekSoort, T>

const nl = {
  titel: {
    inzage: 'Antwoord op je vraag om inzage',
    correctie: 'Antwoord op je vraag om een verbetering',
    vernietiging: 'Antwoord op je vraag om vernietiging',
    klacht: 'Antwoord op je klacht',
  } satisfies PerSoort<string>,
  aan: 'Aan',
  gevraagdOp: 'Gevraagd op',
  antwoordOp: 'Antwoord van',
  paginering: ['bladzijde', 'van'] as readonly [string, string],
  vroeg: 'Wat je vroeg',
  besluit: 'Ons besluit',
  reden: 'De reden',
  besluiten: {
    inzage: {
      toegewezen: 'Ja. Je krijgt een afschrift van je dossier.',
      deels: 'Je krijgt een afschrift van een deel van je dossier.',
      afgewezen: 'Nee. Je krijgt geen afschrift.',
      ingetrokken: 'Je wilde dit niet meer. Daarom is er geen afschrift gemaakt.',
    },
    correctie: {
      toegewezen: 'Ja. Het is aangepast.',
      deels: 'Een deel is aangepast.',
      afgewezen: 'Nee. Het blijft zo staan. Je mag er altijd je eigen woorden bij zetten.',
      ingetrokken: 'Je wilde dit niet meer. Er is niets aangepast.',
    },
    vernietiging: {
      toegewezen: 'Ja. Dit wordt vernietigd. Dat kan daarna nooit meer terug.',
      deels: 'Een deel wordt vernietigd. Dat kan daarna nooit meer terug.',
      afgewezen: 'Nee. Het blijft bewaard.',
      ingetrokken: 'Je wilde dit niet meer. Er is niets vernietigd.',
    },
    klacht: {
      toegewezen: 'Je hebt gelijk.',
      deels: 'Je hebt voor een deel gelijk.',
      afgewezen: 'Wij zien dit anders.',
      ingetrokken: 'Je wilde dit niet meer. De klacht is gesloten.',
    },
  } satisfies PerSoort<Record<VerzoekBesluit, string>>,
  uitstel: {
    titel: 'Het antwoord duurt langer',
    wanneer: 'Wanneer je antwoord krijgt',
    uiterlijk: (dag: string) =>
      `Je vraag ligt bij ons. Het lukt niet om binnen een maand te antwoorden. Je krijgt uiterlijk ${dag} antwoord. Later wordt het niet.`,
  },
  oneens: 'Ben je het er niet mee eens?',
  wegen: {
    inzage: gegevens('nl'),
    correctie: gegevens('nl'),
    vernietiging: gegevens('nl'),
    klacht: [
      'Ga dan naar de klachtencommissie. De praktijk vertelt je hoe je die bereikt.',
      'Een vertrouwenspersoon kan je helpen. Die staat los van de praktijk. Dat kost niets.',
    ],
  } satisfies PerSoort<readonly string[]>,
  anderen: zinOverAnderen('nl'),
}

type BesluitbriefWoorden = typeof nl

const en: BesluitbriefWoorden = {
  titel: {
    inzage: 'Answer to your request for inzage',
    correctie: 'Answer to your request for a correction',
    vernietiging: 'Answer to your request for destruction',
    klacht: 'Answer to your complaint',
  },
  aan: 'To',
  gevraagdOp: 'Asked on',
  antwoordOp: 'Answer of',
  paginering: ['page', 'of'],
  vroeg: 'What you asked',
  besluit: 'Our decision',
  reden: 'The reason',
  besluiten: {
    inzage: {
      toegewezen: 'Yes. You will have a copy of your dossier.',
      deels: 'You will have a copy of a part of your dossier.',
      afgewezen: 'No. You will not have a copy.',
      ingetrokken: 'You did not want this any more. So no copy was made.',
    },
    correctie: {
      toegewezen: 'Yes. It was changed.',
      deels: 'A part was changed.',
      afgewezen: 'No. It stays as it is. You may always put your own words beside it.',
      ingetrokken: 'You did not want this any more. Nothing was changed.',
    },
    vernietiging: {
      toegewezen: 'Yes. This will be destroyed. After that it never comes back.',
      deels: 'A part will be destroyed. After that it never comes back.',
      afgewezen: 'No. It is kept.',
      ingetrokken: 'You did not want this any more. Nothing was destroyed.',
    },
    klacht: {
      toegewezen: 'You are right.',
      deels: 'You are right in part.',
      afgewezen: 'We see this differently.',
      ingetrokken: 'You did not want this any more. The complaint is closed.',
    },
  },
  uitstel: {
    titel: 'The answer takes longer',
    wanneer: 'When you will have an answer',
    uiterlijk: dag =>
      `We have your request. We cannot answer it within a month. You will have an answer by ${dag}. It will not be later.`,
  },
  oneens: 'Do you not agree?',
  wegen: {
    inzage: gegevens('en'),
    correctie: gegevens('en'),
    vernietiging: gegevens('en'),
    klacht: [
      'You can go to the complaints committee. The practice tells you how to reach it.',
      'A person of trust can help you. That person is not of the practice. It costs nothing.',
    ],
  },
  anderen: zinOverAnderen('en'),
}

/** Where one can go about personal data (AVG 77 and 79). */
function gegevens(taal: Taal): readonly string[] {
  return taal === 'nl'
    ? [
        'Praat erover met je specialist, of dien een klacht in bij de praktijk.',
        'Je kunt ook naar de Autoriteit Persoonsgegevens gaan, of naar de rechter.',
      ]
    : [
        'Talk about it with your specialist, or complain to the practice.',
        'You can also go to the Dutch data protection authority, or to a court.',
      ]
}

export const besluitbriefWoorden = (taal: Taal): BesluitbriefWoorden => (taal === 'en' ? en : nl)
