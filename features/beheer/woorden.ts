// The words of the beheerder: how people sign in here, and who does what. Nothing of a traject.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  titel: 'Beheer',
  uitleg: 'Wie beheert ziet hoe de praktijk is ingericht. Van trajecten is hier niets te zien.',
  inloggen: {
    kop: 'Zo loggen medewerkers in',
    passkey: 'Met een passkey en een wachtzin, of met een code uit een app en een wachtzin.',
    code: 'Een eerste keer, of na verlies: met een code op papier van de coördinator.',
    werkaccount:
      'Met het werkaccount. Wie dat wil, koppelt het met een code op papier, of later bij Toegang.',
    aanbieder: 'Aanbieder',
    terug: 'Adres waar de aanbieder op terugkomt',
    bewijs: 'Bewijs van twee stappen',
    amr: 'De aanbieder zegt zelf dat het er twee waren (amr).',
    acr: (waarden: string) =>
      `De aanbieder zegt dat zelf (amr), of noemt een van deze niveaus (acr): ${waarden}.`,
    geheim:
      'Het geheim staat op de server en nergens anders. Een nieuw geheim zet je daar neer; daarna start je Luwte opnieuw.',
  },
  wie: { kop: 'Wie hier wat doet', niemand: 'Nog niemand.' },
  rol: {
    coordinator: 'Coordinator',
    specialist: 'Specialist',
    vertrouwensfunctionaris: 'Vertrouwensfunctionaris',
    beheerder: 'Beheerder',
  },
  gescheiden: 'Zo blijft dit gescheiden',
}

export type Woorden = typeof nl

const en: Woorden = {
  titel: 'Administration',
  uitleg: 'Whoever administers sees how the practice is set up. Nothing of trajecten can be seen here.',
  inloggen: {
    kop: 'How staff signs in',
    passkey: 'With a passkey and a passphrase, or with a code from an app and a passphrase.',
    code: 'The first time, or after a loss: with a code on paper from the coordinator.',
    werkaccount: 'With the work account. Who wants that links it with a code on paper, or later at Access.',
    aanbieder: 'Provider',
    terug: 'Address the provider comes back to',
    bewijs: 'Proof of two steps',
    amr: 'The provider itself says that there were two (amr).',
    acr: waarden => `The provider itself says so (amr), or names one of these levels (acr): ${waarden}.`,
    geheim:
      'The secret is on the server and nowhere else. A new secret is put there; after that Luwte is started again.',
  },
  wie: { kop: 'Who does what here', niemand: 'Nobody yet.' },
  rol: {
    coordinator: 'Coordinator',
    specialist: 'Specialist',
    vertrouwensfunctionaris: 'Confidential officer',
    beheerder: 'Administrator',
  },
  gescheiden: 'How this stays separate',
}

export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
