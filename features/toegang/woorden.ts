// The words of coming in for the first time: the code of paper, the passkey or app, the passphrase.
import type { WachtzinReden } from '../../domein/wachtzin.ts'
import type { Taal } from '../../ui/woorden.ts'

type WachtzinFout = WachtzinReden | 'niet-gelijk'

const nl = {
  begin: {
    titel: 'Je code van papier',
    uitleg:
      'Op het papier staan twintig letters en cijfers. Typ ze hier over. Grote of kleine letters maakt niet uit.',
    code: 'Code',
    hint: 'Bijvoorbeeld 7KQ4M-2XW9D-3HTB6-R0VNZ',
    verder: 'Verder',
    mis: 'Deze code werkt niet. Kijk of je hem goed hebt overgetypt. Een code werkt maar een keer en maar kort: vraag anders een nieuwe.',
    heb: 'Heb je hier al een passkey of een code uit een app?',
    inloggen: 'Inloggen',
  },
  opzet: {
    titel: 'De praktijk opzetten',
    uitleg:
      'De link uit het startscherm werkt een keer, en 24 uur lang. De code staat hieronder. Druk op verder om te beginnen.',
  },
  stappen: { kop: 'In twee stappen', een: 'Hoe je binnenkomt', twee: 'Je wachtzin' },
  middel: {
    titel: 'Zo kom je straks binnen',
    uitleg:
      'Een passkey is het veiligst. Je opent deze plek dan met je vinger, je gezicht of de pincode van je toestel. Er is geen naam en geen e-mail nodig.',
    letOp:
      'Doe dit op een toestel dat van jou alleen is. Kan iemand anders je toestel openen? Kies dan de code uit een app op een ander toestel.',
    maak: 'Maak een passkey',
    mis: 'Het is niet gelukt om een passkey te maken. Probeer het nog een keer, of kies de andere manier.',
    zonderScript: 'Een passkey maken lukt niet in deze browser. Kies hieronder de andere manier.',
    anders: 'Ik heb geen toestel met een passkey',
    andersUitleg: 'Dan gebruik je een nummer en een code uit een app.',
  },
  code: {
    titel: 'Een code uit een app',
    terug: 'Toch een passkey',
    app: 'Zet deze plek in je app',
    appUitleg:
      'Open een app voor codes op je toestel, zoals Aegis, 2FAS of Google Authenticator. Scan het vierkant, of typ de letters over.',
    vierkant: 'Vierkant om te scannen met je app',
    letters: 'Letters om over te typen',
    nummer: 'Schrijf je nummer op',
    nummerUitleg:
      'Dit nummer is er in plaats van een naam. Je ziet het alleen nu. Bewaar het op een plek waar een ander niet kijkt.',
    jouwNummer: 'Jouw nummer',
    bevestig: 'Laat zien dat het werkt',
    veld: 'De zes cijfers uit je app',
    verder: 'Verder',
    mis: 'Deze cijfers kloppen niet. Kijk of de tijd van je toestel goed staat en typ de nieuwe cijfers over.',
  },
  wachtzin: {
    titel: 'Kies een wachtzin',
    uitleg: 'Een wachtzin is een zin die jij alleen kent. Je geeft hem elke keer na je passkey of code.',
    tip: 'Neem een paar woorden die niets met elkaar te maken hebben. Geen namen, geen datums. Vijftien tekens of meer is goed.',
    geenMail:
      'We sturen je wachtzin nooit op, en niemand kan hem via e-mail veranderen. Vergeten? Dan spreek je af met wie je de code gaf.',
    een: 'Je wachtzin',
    eenHint: 'Minstens 8 tekens. Spaties mogen.',
    twee: 'Nog een keer dezelfde wachtzin',
    klaar: 'Klaar',
    fouten: {
      'te-kort': 'Maak hem langer: minstens 8 tekens.',
      'te-lang': 'Maak hem korter: hoogstens 200 tekens.',
      'verboden-teken': 'Er staat een teken in dat niet kan. Gebruik gewone letters, cijfers en leestekens.',
      'te-eenvoudig': 'Dit is te makkelijk te raden. Gebruik meer verschillende tekens.',
      'te-bekend': 'Deze staat op lijsten die anderen proberen. Kies iets van jezelf.',
      'leunt-op-naam': 'Er staat een naam in die een bekende ook weet. Voeg meer andere woorden toe.',
      'leunt-op-bekend-woord':
        'Er staat een woord in dat iemand hier als eerste probeert. Voeg meer andere woorden toe.',
      'leunt-op-datum': 'Er staat een verjaardag in die een bekende ook weet. Voeg meer andere woorden toe.',
      'niet-gelijk': 'De twee zinnen zijn niet gelijk. Typ ze allebei nog een keer.',
    } as Record<WachtzinFout, string>,
  },
}

export type Woorden = typeof nl

const en: Woorden = {
  begin: {
    titel: 'Your code on paper',
    uitleg:
      'The paper has twenty letters and digits. Type them here. Capitals or small letters are both fine.',
    code: 'Code',
    hint: 'For example 7KQ4M-2XW9D-3HTB6-R0VNZ',
    verder: 'Continue',
    mis: 'This code does not work. Check that you typed it right. A code works only once and only for a short time: if needed, ask for a new one.',
    heb: 'Do you already have a passkey or a code from an app here?',
    inloggen: 'Sign in',
  },
  opzet: {
    titel: 'Set up the practice',
    uitleg:
      'The link from the start screen works once, for 24 hours. The code is below. Press continue to begin.',
  },
  stappen: { kop: 'In two steps', een: 'How you come in', twee: 'Your passphrase' },
  middel: {
    titel: 'How you will come in',
    uitleg:
      'A passkey is the safest. You open this place with your finger, your face or the PIN of your device. No name and no e-mail are needed.',
    letOp:
      'Do this on a device that is yours alone. Can somebody else open your device? Then choose the code from an app on another device.',
    maak: 'Make a passkey',
    mis: 'Making a passkey did not work. Try again, or choose the other way.',
    zonderScript: 'This browser cannot make a passkey. Choose the other way below.',
    anders: 'I have no device with a passkey',
    andersUitleg: 'Then you use a number and a code from an app.',
  },
  code: {
    titel: 'A code from an app',
    terug: 'A passkey after all',
    app: 'Put this place in your app',
    appUitleg:
      'Open an app for codes on your device, such as Aegis, 2FAS or Google Authenticator. Scan the square, or type the letters.',
    vierkant: 'Square to scan with your app',
    letters: 'Letters to type',
    nummer: 'Write down your number',
    nummerUitleg:
      'This number takes the place of a name. You see it only now. Keep it where nobody else looks.',
    jouwNummer: 'Your number',
    bevestig: 'Show that it works',
    veld: 'The six digits from your app',
    verder: 'Continue',
    mis: 'These digits are not right. Check that the time of your device is right and type the new digits.',
  },
  wachtzin: {
    titel: 'Choose a passphrase',
    uitleg:
      'A passphrase is a sentence that only you know. You give it every time after your passkey or code.',
    tip: 'Take a few words that have nothing to do with each other. No names, no dates. Fifteen characters or more is good.',
    geenMail:
      'We never send your passphrase, and nobody can change it by e-mail. Forgotten? Then you meet with whoever gave you the code.',
    een: 'Your passphrase',
    eenHint: 'At least 8 characters. Spaces are fine.',
    twee: 'The same passphrase again',
    klaar: 'Done',
    fouten: {
      'te-kort': 'Make it longer: at least 8 characters.',
      'te-lang': 'Make it shorter: at most 200 characters.',
      'verboden-teken':
        'There is a character in it that is not possible. Use ordinary letters, digits and signs.',
      'te-eenvoudig': 'This is too easy to guess. Use more different characters.',
      'te-bekend': 'This one is on lists that others try. Choose something of your own.',
      'leunt-op-naam': 'There is a name in it that somebody close also knows. Add more other words.',
      'leunt-op-bekend-woord':
        'There is a word in it that somebody would try first here. Add more other words.',
      'leunt-op-datum': 'There is a birthday in it that somebody close also knows. Add more other words.',
      'niet-gelijk': 'The two are not the same. Type both again.',
    },
  },
}

/** The words of coming in for the first time, in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
