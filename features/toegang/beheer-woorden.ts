// The words of looking after the own way in, of setting up the practice, and of the demo.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  apparaten: {
    titel: 'Inloggen en apparaten',
    manieren: 'Zo kom je binnen',
    manierenUitleg: 'Ken je er een niet? Verwijder hem, en log daarna overal uit.',
    passkey: 'Passkey',
    app: 'Code uit een app',
    gemaakt: 'gemaakt op',
    gebruikt: 'laatst gebruikt op',
    nooit: 'nog niet gebruikt',
    nieuw: 'Nieuw',
    verwijder: 'Verwijder',
    laatste: 'Dit is je enige manier. Maak eerst een andere.',
    erbij: 'Voeg een passkey toe',
    erbijMis: 'Het is niet gelukt om een passkey te maken. Probeer het nog een keer.',
    erbijZonder: 'Een passkey toevoegen lukt niet in deze browser.',
    bevestig: 'Toevoegen of verwijderen',
    bevestigUitleg: 'Daarvoor vragen we je wachtzin nog een keer.',
    sessies: 'Waar je nu bent ingelogd',
    deze: 'Hier, op dit apparaat',
    ander: 'Ergens anders',
    begonnen: 'begonnen op',
    gezien: 'laatst gezien op',
    stop: 'Log uit',
    stopAlle: 'Log overal anders uit',
    taal: 'Taal',
    talen: { nl: 'Nederlands', en: 'English' },
    gedaan: {
      passkey: 'De passkey is toegevoegd.',
      verwijderd: 'Verwijderd. Hiermee kan niemand meer binnenkomen.',
      gestopt: 'Daar is uitgelogd.',
      taal: 'Bewaard.',
      herstel: 'Herstel bevestigd. De code op papier werkt nu.',
    } as Record<string, string>,
    herstel: {
      kop: 'Een collega wacht op herstel',
      zin: (wie: string, voor: string) =>
        wie === voor
          ? `${voor} vraagt herstel voor zichzelf. Bevestig alleen als je ${voor} zelf hebt gesproken.`
          : `${wie} vraagt herstel voor ${voor}. Bevestig alleen als je ${voor} zelf hebt gesproken.`,
      tot: (moment: string) =>
        `Dit kan tot ${moment}. Zodra je collega opnieuw is geregistreerd, stoppen alle oude manieren van inloggen.`,
      bevestig: 'Herstel bevestigen',
      voor: (naam: string) => `voor ${naam}`,
      eerst: 'Om te bevestigen vragen we je wachtzin nog een keer.',
      naarWachtzin: 'Wachtzin geven',
    },
  },
  opzet: {
    titel: 'Je praktijk',
    uitleg: 'Zo heet de praktijk voor wie zich aanmeldt. Je kunt dit later veranderen.',
    eigenNaam: 'Je eigen naam',
    naam: 'Naam van de praktijk',
    neutraal: 'Neutrale naam',
    neutraalHint: 'Zo heet deze plek op het toestel van een ouder. Niemand mag eraan zien wat het is.',
    telefoon: 'Telefoon van de praktijk',
    regio: 'Regio van de schoolvakanties',
    regios: { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' },
    wachttijd: 'Wachttijd in woorden',
    wachttijdHint: 'Bijvoorbeeld: start binnen ongeveer zes weken',
    klaar: 'Praktijk openen',
    verraadt: 'Aan deze naam is te zien wat het is. Kies een gewone naam, zoals Mijn agenda.',
    leeg: {
      eigen_naam: 'Vul je eigen naam in.',
      naam: 'Vul de naam van de praktijk in.',
      neutrale_naam: 'Vul een neutrale naam in, zoals Mijn agenda.',
      regio: 'Kies de regio van de schoolvakanties.',
    } as Record<string, string>,
  },
  demo: {
    titel: 'Binnenkomen in de voorbeeldpraktijk',
    uitleg: 'Alles en iedereen hier is verzonnen.',
    binnen: (naam: string) => `Binnenkomen als ${naam}`,
    ouder: 'ouder',
    medewerker: 'medewerker',
  },
}

export type BeheerWoorden = typeof nl

const en: BeheerWoorden = {
  apparaten: {
    titel: 'Sign-in and devices',
    manieren: 'How you come in',
    manierenUitleg: 'Is there one you do not know? Remove it, and then sign out everywhere.',
    passkey: 'Passkey',
    app: 'Code from an app',
    gemaakt: 'made on',
    gebruikt: 'last used on',
    nooit: 'not used yet',
    nieuw: 'New',
    verwijder: 'Remove',
    laatste: 'This is your only way in. Make another one first.',
    erbij: 'Add a passkey',
    erbijMis: 'Making a passkey did not work. Try again.',
    erbijZonder: 'This browser cannot add a passkey.',
    bevestig: 'Add or remove',
    bevestigUitleg: 'For this we ask for your passphrase again.',
    sessies: 'Where you are signed in now',
    deze: 'Here, on this device',
    ander: 'Somewhere else',
    begonnen: 'began on',
    gezien: 'last seen on',
    stop: 'Sign out',
    stopAlle: 'Sign out everywhere else',
    taal: 'Language',
    talen: { nl: 'Nederlands', en: 'English' },
    gedaan: {
      passkey: 'The passkey was added.',
      verwijderd: 'Removed. Nobody can come in with it any more.',
      gestopt: 'Signed out there.',
      taal: 'Saved.',
      herstel: 'Recovery confirmed. The code on paper works now.',
    },
    herstel: {
      kop: 'A colleague waits for recovery',
      zin: (wie, voor) =>
        wie === voor
          ? `${voor} asks for a recovery of the own account. Confirm only if you have spoken to ${voor} yourself.`
          : `${wie} asks for a recovery for ${voor}. Confirm only if you have spoken to ${voor} yourself.`,
      tot: moment =>
        `This is possible until ${moment}. As soon as your colleague has registered again, all old ways of signing in end.`,
      bevestig: 'Confirm the recovery',
      voor: naam => `for ${naam}`,
      eerst: 'To confirm we ask for your passphrase again.',
      naarWachtzin: 'Give your passphrase',
    },
  },
  opzet: {
    titel: 'Your practice',
    uitleg: 'This is how the practice is called for whoever applies. You can change it later.',
    eigenNaam: 'Your own name',
    naam: 'Name of the practice',
    neutraal: 'Neutral name',
    neutraalHint: 'This is the name on the device of an ouder. Nobody should see from it what this is.',
    telefoon: 'Telephone of the practice',
    regio: 'Region of the school holidays',
    regios: { noord: 'North', midden: 'Middle', zuid: 'South' },
    wachttijd: 'Waiting time in words',
    wachttijdHint: 'For example: start within about six weeks',
    klaar: 'Open the practice',
    verraadt: 'This name shows what it is. Choose an ordinary name, such as Mijn agenda.',
    leeg: {
      eigen_naam: 'Fill in your own name.',
      naam: 'Fill in the name of the practice.',
      neutrale_naam: 'Fill in a neutral name, such as Mijn agenda.',
      regio: 'Choose the region of the school holidays.',
    },
  },
  demo: {
    titel: 'Come in to the example practice',
    uitleg: 'Everything and everybody here is made up.',
    binnen: naam => `Come in as ${naam}`,
    ouder: 'ouder',
    medewerker: 'staff',
  },
}

/** The words of looking after the own way in, in this language. */
export const beheerWoorden = (taal: Taal): BeheerWoorden => (taal === 'en' ? en : nl)
