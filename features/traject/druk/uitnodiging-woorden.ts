// The words of the invitation on paper, in Dutch (B1) and English: neutral, for whoever may find the sheet.

export const nl = {
  taal: 'nl',
  streek: 'NL',
  kop: 'Zo open je je eigen plek',
  inleiding: 'Je hebt hiervoor je eigen telefoon nodig en een paar minuten rust.',
  stappen: [
    'Richt de camera van je telefoon op het vierkant. Of typ het adres over dat ernaast staat.',
    'Typ de code over. Hoofdletters, spaties en streepjes maken niet uit.',
    'Bevestig met je vinger, je gezicht of de pincode van je telefoon. Bedenk daarna een zin die alleen jij kent.',
  ],
  code: 'Jouw code',
  geldig: 'De code werkt één keer, tot',
  vierkant: 'QR-code met het adres',
  veilig: 'Doe dit op een telefoon die alleen van jou is. Geef de code aan niemand.',
  lukt: 'Lukt het niet, of is de tijd om? Dat geeft niet. Vraag om een nieuwe code.',
  weg: 'Als je binnen bent, heb je dit blad niet meer nodig. Scheur het door.',
}

type Woorden = typeof nl

export const en: Woorden = {
  taal: 'en',
  streek: 'GB',
  kop: 'How to open your own place',
  inleiding: 'You need your own phone and a few quiet minutes.',
  stappen: [
    'Point the camera of your phone at the square. Or type in the address beside it.',
    'Type in the code. Capitals, spaces and dashes do not matter.',
    'Confirm with your finger, your face or the PIN of your phone. Then think of a sentence that only you know.',
  ],
  code: 'Your code',
  geldig: 'The code works once, until',
  vierkant: 'QR code with the address',
  veilig: 'Use a phone that is yours alone. Do not give the code to anybody.',
  lukt: 'Does it not work, or is the time over? That is all right. Ask for a new code.',
  weg: 'Once you are in, you do not need this sheet any more. Tear it up.',
}
