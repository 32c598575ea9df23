// The words of signing in and of giving the passphrase again.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  titel: 'Inloggen',
  passkey: 'Inloggen met je passkey',
  passkeyMis:
    'Het is niet gelukt met de passkey. Probeer het nog een keer, of log in met een code uit je app.',
  zonderScript: 'Met een passkey inloggen lukt niet in deze browser.',
  anders: 'Inloggen met een code uit een app',
  papier: 'Heb je een code op papier gekregen?',
  begin: 'Typ hem hier over',
  afgemeld: 'Je bent afgemeld.',
  gestopt: 'Het lukte vijf keer niet. Begin voor de zekerheid opnieuw.',
  wachtzin: {
    titel: 'Je wachtzin',
    uitleg: 'Nog een stap. Typ de zin die jij alleen kent.',
    veld: 'Wachtzin',
    verder: 'Verder',
    mee: 'Wat je typte gaat mee. Het staat er straks weer.',
    mis: 'Deze wachtzin klopt niet. Let op hoofdletters en probeer het nog een keer.',
    vergeten:
      'Vergeten? Vraag bij je volgende afspraak een nieuwe code op papier. Via e-mail of telefoon kan het niet.',
  },
  code: {
    titel: 'Inloggen met een code uit een app',
    terug: 'Terug',
    nummer: 'Je nummer van acht cijfers',
    cijfers: 'De zes cijfers uit je app',
    wachtzin: 'Je wachtzin',
    verder: 'Inloggen',
    misKop: 'Dat lukte niet',
    mis: 'Kijk alle drie de velden na en wacht op nieuwe cijfers in je app.',
  },
  bevestigen: {
    titel: 'Ben jij het nog?',
    uitleg: 'Voor dit deel vragen we je wachtzin nog een keer.',
    terug: 'Toch niet',
  },
}

export type InlogWoorden = typeof nl

const en: InlogWoorden = {
  titel: 'Sign in',
  passkey: 'Sign in with your passkey',
  passkeyMis: 'The passkey did not work. Try again, or sign in with a code from your app.',
  zonderScript: 'This browser cannot sign in with a passkey.',
  anders: 'Sign in with a code from an app',
  papier: 'Did you get a code on paper?',
  begin: 'Type it here',
  afgemeld: 'You are signed out.',
  gestopt: 'It did not work five times. To be safe, start again.',
  wachtzin: {
    titel: 'Your passphrase',
    uitleg: 'One more step. Type the sentence that only you know.',
    veld: 'Passphrase',
    verder: 'Continue',
    mee: 'What you typed goes along. You will see it again in a moment.',
    mis: 'This passphrase is not right. Mind the capitals and try again.',
    vergeten:
      'Forgotten? Ask for a new code on paper at your next appointment. It cannot be done by e-mail or telephone.',
  },
  code: {
    titel: 'Sign in with a code from an app',
    terug: 'Back',
    nummer: 'Your number of eight digits',
    cijfers: 'The six digits from your app',
    wachtzin: 'Your passphrase',
    verder: 'Sign in',
    misKop: 'That did not work',
    mis: 'Check all three fields and wait for new digits in your app.',
  },
  bevestigen: {
    titel: 'Is it still you?',
    uitleg: 'For this part we ask for your passphrase again.',
    terug: 'Not now',
  },
}

/** The words of signing in, in this language. */
export const inlogWoorden = (taal: Taal): InlogWoorden => (taal === 'en' ? en : nl)
