// The words of signing in with the account of the organisation: for staff only.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  inloggen: 'Inloggen met je werkaccount',
  voorWie: 'Werk je hier?',
  registreer: 'Kies je werkaccount',
  registreerUitleg:
    'Log dan in bij je eigen organisatie. Andere manieren van inloggen die je hier had, stoppen. Een wachtzin is dan niet nodig.',
  bevestig: 'Bevestigen met je werkaccount',
  bevestigUitleg: 'Je organisatie vraagt je opnieuw te bewijzen dat jij het bent.',
  kaart: {
    kop: 'Werkaccount',
    geen: 'Je werkaccount is nog niet gekoppeld. Gekoppeld kun je er ook mee inloggen.',
    gekoppeld: (moment: string) => `Gekoppeld op ${moment}.`,
    gebruikt: (moment: string) => `Laatst gebruikt op ${moment}.`,
    enige: 'Dit is je enige manier van inloggen. Een andere manier begint met een code op papier.',
    koppel: 'Koppel je werkaccount',
    ontkoppel: 'Ontkoppel je werkaccount',
  },
  weg: {
    titel: 'Naar je organisatie',
    uitleg: 'Je logt in bij je eigen organisatie. Daarna kom je hier terug.',
    ga: 'Ga verder',
  },
  terug: {
    titel: 'Welkom terug',
    uitleg: 'Nog een klik, dan ben je er.',
    verder: 'Verder',
  },
  mis: {
    titel: 'Dat lukte niet',
    uitleg:
      'Inloggen met je werkaccount is niet gelukt. Er is niets veranderd. Probeer het nog een keer. Lukt het weer niet? Vraag het aan wie bij jullie de accounts beheert.',
    opnieuw: 'Terug naar inloggen',
  },
}

export type WerkaccountWoorden = typeof nl

const en: WerkaccountWoorden = {
  inloggen: 'Sign in with your work account',
  voorWie: 'Do you work here?',
  registreer: 'Choose your work account',
  registreerUitleg:
    'You then sign in at your own organisation. Other ways to sign in that you had here end. A passphrase is not needed then.',
  bevestig: 'Confirm with your work account',
  bevestigUitleg: 'Your organisation asks you again to prove that it is you.',
  kaart: {
    kop: 'Work account',
    geen: 'Your work account is not linked yet. Once linked you can sign in with it too.',
    gekoppeld: moment => `Linked on ${moment}.`,
    gebruikt: moment => `Last used on ${moment}.`,
    enige: 'This is your only way to sign in. Another way begins with a code on paper.',
    koppel: 'Link your work account',
    ontkoppel: 'Unlink your work account',
  },
  weg: {
    titel: 'To your organisation',
    uitleg: 'You sign in at your own organisation. After that you come back here.',
    ga: 'Continue',
  },
  terug: {
    titel: 'Welcome back',
    uitleg: 'One more click and you are in.',
    verder: 'Continue',
  },
  mis: {
    titel: 'That did not work',
    uitleg:
      'Signing in with your work account did not work. Nothing has changed. Try again. Does it fail again? Ask whoever looks after the accounts where you work.',
    opnieuw: 'Back to sign in',
  },
}

export const werkaccountWoorden = (taal: Taal): WerkaccountWoorden => (taal === 'en' ? en : nl)
