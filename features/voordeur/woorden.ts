// The words of the front door; its long texts stand in inhoud.
export const nl = {
  titel: 'Rust, aan jouw kant',
  inleiding:
    'Ouder zijn na een scheiding waarin praten niet meer lukt. Je hoeft het niet samen op te lossen. Je begint aan je eigen kant.',
  aanmelden: 'Ik wil me aanmelden',
  voorWie: 'Past dit bij mij?',
  hoe: 'Hoe het gaat',
  stappen: [
    { kop: 'Je meldt je aan', tekst: 'Wij nemen contact op, op een manier die voor jou veilig is.' },
    {
      kop: 'Ongeveer tien gesprekken',
      tekst: 'Eens in de twee weken, met een eigen specialist, voor kinderen van 0 tot 18 jaar.',
    },
    { kop: 'Een verslag', tekst: 'Jij leest het eerst, en zet je eigen woorden erbij.' },
  ],
  bericht: 'Een bericht waar je tegenop ziet?',
  berichtUitleg: 'Lees het met wat hulp, voor je iets terugstuurt. Zonder account. Wij bewaren niets.',
  berichtKnop: 'Naar de berichthulp',
  overlegKnop: 'Moet ik contact opnemen?',
  meer: 'Rustig nalezen',
  bellen: 'Liever bellen?',
  wachttijd: (woorden: string) => `Wachttijd: ${woorden}`,
  nuIemand: 'Nu iemand spreken',
  nogNietOpen: 'Deze praktijk is nog niet open. Kom later nog eens terug.',
}
export type Woorden = typeof nl
export const en: Woorden = {
  titel: 'Calm, on your side',
  inleiding:
    'Being a parent after a separation in which talking no longer works. You need not solve it together. You begin on your own side.',
  aanmelden: 'I want to apply',
  voorWie: 'Is this for me?',
  hoe: 'How it goes',
  stappen: [
    { kop: 'You apply', tekst: 'We contact you in a way that is safe for you.' },
    {
      kop: 'About ten talks',
      tekst: 'Once every two weeks, with a specialist of your own, for children from 0 to 18.',
    },
    { kop: 'A report', tekst: 'You read it first, and add words of your own.' },
  ],
  bericht: 'A message you dread?',
  berichtUitleg: 'Read it with some help before you send anything. No account. We keep nothing.',
  berichtKnop: 'To the message help',
  overlegKnop: 'Do I need to get in touch?',
  meer: 'Read in your own time',
  bellen: 'Rather call?',
  wachttijd: woorden => `Waiting time: ${woorden}`,
  nuIemand: 'Talk to somebody now',
  nogNietOpen: 'This practice is not open yet. Please come back later.',
}
