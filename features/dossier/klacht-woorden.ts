// The words of a complaint for the ouder: who reads it, what happens then, and who stands outside the practice.
import type { VerzoekBesluit } from '../../domein/verzoek.ts'
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  titel: 'Een klacht',
  terug: 'Wat je kunt vragen',
  terugLijst: 'Een klacht',
  inleiding:
    'Is er iets niet goed gegaan? Zeg het ons. Je hulp gaat gewoon door, en niemand mag je er anders om behandelen.',
  eerder: 'Wat je eerder schreef',
  van: (dag: string) => `Klacht van ${dag}`,
  wat: 'Wat is er gebeurd?',
  watHint: 'In je eigen woorden. Een zin is genoeg.',
  wieLeest: 'De coördinator van de praktijk leest dit. Je specialist leest dit niet.',
  verstuur: 'Verstuur je klacht',
  verstuurd: 'Je klacht is bij de praktijk. Hier lees je wat ermee gebeurt.',
  buiten: 'Liever niet bij de praktijk?',
  wegen: [
    {
      wie: 'De klachtencommissie',
      wat: 'Dat zijn drie mensen of meer. De voorzitter is niet van de praktijk. De praktijk vertelt je hoe je de commissie bereikt.',
    },
    {
      wie: 'Een vertrouwenspersoon',
      wat: 'Die staat los van de praktijk en helpt je, ook met schrijven. Dat kost niets. De praktijk leest niet mee.',
    },
    {
      wie: 'SKJ',
      wat: 'Gaat het over hoe een hulpverlener werkt? Dan kun je naar het tuchtcollege van SKJ: skjeugd.nl.',
    },
  ],
  bel: 'Bel de praktijk:',
  stand: {
    gelezen: 'De praktijk leest je klacht en neemt contact met je op',
    uitspraak: (dag: string) => `De klachtencommissie deed uitspraak op ${dag}`,
    uiterlijk: (dag: string) => `Antwoord uiterlijk ${dag}`,
    beantwoord: (dag: string) => `Antwoord van ${dag}`,
  },
  geschreven: 'Geschreven op',
  hoeHetStaat: 'Hoe het nu staat',
  antwoordVoor: 'Antwoord uiterlijk',
  klacht: 'Wat je schreef',
  klok: 'Gaat je klacht naar de klachtencommissie? Dan antwoordt de praktijk binnen een maand na de uitspraak.',
  besluit: {
    toegewezen: 'Je hebt gelijk.',
    deels: 'Je hebt voor een deel gelijk.',
    afgewezen: 'De praktijk ziet dit anders.',
    ingetrokken: 'Je wilde dit niet meer.',
  } satisfies Record<VerzoekBesluit, string>,
  brief: 'De brief',
}

export type KlachtWoorden = typeof nl

const en: KlachtWoorden = {
  titel: 'A complaint',
  terug: 'What you can ask',
  terugLijst: 'A complaint',
  inleiding:
    'Did something go wrong? Tell us. Your help goes on as before, and nobody may treat you differently for it.',
  eerder: 'What you wrote before',
  van: dag => `Complaint of ${dag}`,
  wat: 'What happened?',
  watHint: 'In your own words. One sentence is enough.',
  wieLeest: 'The coordinator of the practice reads this. Your specialist does not.',
  verstuur: 'Send your complaint',
  verstuurd: 'Your complaint is with the practice. Here you read what happens to it.',
  buiten: 'Rather not with the practice?',
  wegen: [
    {
      wie: 'The complaints committee',
      wat: 'Three people or more. Who leads it is not of the practice. The practice tells you how to reach it.',
    },
    {
      wie: 'A person of trust',
      wat: 'That person is not of the practice and helps you, with writing too. It costs nothing. Nobody stands in between.',
    },
    {
      wie: 'SKJ',
      wat: 'Is it about how somebody who helps you works? You can go to the disciplinary board of SKJ: skjeugd.nl.',
    },
  ],
  bel: 'Call the practice:',
  stand: {
    gelezen: 'The practice reads your complaint and will contact you',
    uitspraak: dag => `The complaints committee gave its ruling on ${dag}`,
    uiterlijk: dag => `Answer by ${dag}`,
    beantwoord: dag => `Answer of ${dag}`,
  },
  geschreven: 'Written on',
  hoeHetStaat: 'How it stands now',
  antwoordVoor: 'Answer by',
  klacht: 'What you wrote',
  klok: 'Does your complaint go to the complaints committee? The practice answers within a month after its ruling.',
  besluit: {
    toegewezen: 'You are right.',
    deels: 'You are right in part.',
    afgewezen: 'The practice sees this differently.',
    ingetrokken: 'You did not want this any more.',
  },
  brief: 'The letter',
}

export const klachtWoorden = (taal: Taal): KlachtWoorden => (taal === 'en' ? en : nl)
