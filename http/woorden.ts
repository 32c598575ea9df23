// The words of navigation and of pages that say something went wrong.
import type { Taal } from '../ui/woorden.ts'

const nl = {
  nav: {
    vandaag: 'Vandaag',
    lijn: 'Mijn lijn',
    berichthulp: 'Bericht',
    oefeningen: 'Oefeningen',
    verslag: 'Verslag',
    toegang: 'Toegang',
    trajecten: 'Mijn trajecten',
    agenda: 'Agenda',
    tijd: 'Tijd',
    themas: "Thema's",
    aanmeldingen: 'Aanmeldingen',
    verzoeken: 'Verzoeken',
    praktijk: 'Praktijk',
    gezondheid: 'Gezondheid',
    noodtoegang: 'Noodtoegang',
    nachtwacht: 'Nachtwacht',
    bewaren: 'Bewaren',
    beheer: 'Beheer',
    watIsPso: 'Wat is PSO?',
    aanmelden: 'Aanmelden',
    inloggen: 'Inloggen',
  },
  naarBegin: 'Naar het begin',
  getypt: {
    kop: 'Je bent er weer',
    terug: 'Wat je typte staat er nog. Het is nog niet bewaard. Kijk het na en druk nog een keer op de knop.',
    weg: 'Wat je typte is niet bewaard: dat kan op deze plek niet meer. Je tekst staat hier, om over te nemen.',
  },
  fouten: {
    403: [
      'Dat kan zo niet',
      'Dit verzoek kwam niet van een pagina van deze site. Ga terug en probeer het nog een keer.',
    ],
    404: ['Deze pagina is er niet', 'Misschien klopt het adres niet, of is de pagina er niet meer.'],
    413: [
      'Dat is te veel tekst',
      'Er is niets bewaard. Ga terug: je tekst staat er nog. Maak hem korter en probeer het nog een keer.',
    ],
    429: [
      'Even wachten',
      'Er kwamen te veel verzoeken achter elkaar. Wacht een minuut en probeer het nog een keer.',
    ],
    500: [
      'Er ging iets mis',
      'Dat ligt aan ons. Er is niets bewaard. Ga terug: je tekst staat er vaak nog. Probeer het nog een keer.',
    ],
  } as Record<Fout, readonly [string, string]>,
}

/** The answers that are an error page. */
export type Fout = 403 | 404 | 413 | 429 | 500

const en: typeof nl = {
  nav: {
    vandaag: 'Today',
    lijn: 'My line',
    berichthulp: 'Message',
    oefeningen: 'Exercises',
    verslag: 'Report',
    toegang: 'Access',
    trajecten: 'My trajecten',
    agenda: 'Agenda',
    tijd: 'Time',
    themas: 'Themes',
    aanmeldingen: 'Applications',
    verzoeken: 'Requests',
    praktijk: 'Practice',
    gezondheid: 'Health',
    noodtoegang: 'Emergency access',
    nachtwacht: 'Night guard',
    bewaren: 'Keeping',
    beheer: 'Administration',
    watIsPso: 'What is PSO?',
    aanmelden: 'Apply',
    inloggen: 'Sign in',
  },
  naarBegin: 'To the start',
  getypt: {
    kop: 'You are back',
    terug: 'What you typed is still there. It is not saved yet. Read it over and press the button once more.',
    weg: 'What you typed is not saved: that is no longer possible in this place. Your text is here, to take over.',
  },
  fouten: {
    403: [
      'That is not possible',
      'This request did not come from a page of this site. Go back and try again.',
    ],
    404: ['This page does not exist', 'Perhaps the address is not right, or the page is no longer there.'],
    413: [
      'That is too much text',
      'Nothing was saved. Go back: your text is still there. Make it shorter and try again.',
    ],
    429: ['Please wait a moment', 'Too many requests came at once. Wait a minute and try again.'],
    500: [
      'Something went wrong',
      'That is our fault. Nothing was saved. Go back: your text is often still there. Try again.',
    ],
  },
}

/** The words of http in this language. */
export const woorden = (taal: Taal): typeof nl => (taal === 'en' ? en : nl)
