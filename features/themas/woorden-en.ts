// The words of the themes, in English.
import type { Taal } from '../../ui/woorden.ts'
import { nl, type Woorden } from './woorden.ts'

export const en: Woorden = {
  titel: 'Themes',
  inleiding:
    'These are the themes of this practice, in the order of the gesprekken. Choose what fits: the order is no duty.',
  leeg: 'No theme is shown. The coordinator can show or write themes.',
  terug: 'To all themes',
  regel: (nummer, titel) => (nummer === 0 ? titel : `${nummer}. ${titel}`),
  voorDoel: doel => `With the doel: ${doel}`,
  alleDoelen: 'With all three doelen',
  huiswerk: 'Homework for the ouder',
  oefeningen: 'Exercises to go with it',
  vanHuis: 'Text of Luwte',
  vanPraktijk: n => `Text of the practice, version ${n}`,
  eerder: 'This is an earlier version. A gesprek keeps the version it used.',
  naarNu: 'Read the text of now',
  verborgen: 'This theme cannot be chosen now.',
  alleenNederlands: 'This theme exists in Dutch only.',
  print: 'On paper? Print this page. Only the text comes out.',
  wijzig: 'Change this theme',

  beheer: {
    titel: 'Themes of the practice',
    inleiding:
      'Write a theme in your own words, put it in another place or hide it. A gesprek that used a theme before keeps the text of then.',
    terug: 'Back to the practice',
    terugLijst: 'Back to the themes',
    inBeeld: 'To choose for a gesprek',
    verborgen: 'Hidden',
    geenVerborgen: 'No theme is hidden.',
    allesVerborgen: 'There is no theme to choose. Bring one back below, or write one.',
    nieuw: 'Write a theme',
    omhoog: 'Up',
    omlaag: 'Down',
    verberg: 'Hide',
    toon: 'Show',
    bij: (wat, titel) => `${wat}: ${titel}`,
    bewaard: 'Saved.',
    verplaatst: 'The order is saved.',
    weg: titel => `"${titel}" is hidden. It stands under Hidden.`,
    weer: titel => `"${titel}" can be chosen again.`,
  },

  wijzigen: {
    titelNieuw: 'Write a theme',
    niemand: 'Write nothing about a person here: all staff reads this, in every traject.',
    opmaakHint:
      'An empty line begins a new paragraph. A line with 1. or a dash becomes a list. **So** becomes bold.',
    titel: 'Title',
    doel: 'Which doel does it serve most?',
    alle: 'All three',
    oefeningen: 'Exercises that go with it',
    oefeningenHint: 'They come below the homework. The ouder finds them under Exercises.',
    delen: {
      bedoeling: 'Aim of the gesprek',
      achtergrond: 'Background for the specialist',
      stappen: 'How the conversation may go',
      huiswerk: 'Homework for the ouder',
      tekenen: 'Signs of progress',
    },
    huiswerkTitel: 'Title of the homework',
    huiswerkHint: 'The ouder reads this. Write short sentences, with you, and nothing about somebody else.',
    engels: 'In English too',
    engelsHint: 'Not required. Without English, people with an English screen read the Dutch text.',
    inEngels: label => `${label}, in English`,
    bewaar: 'Save as a new version',
    bewaarNieuw: 'Save theme',
    zelfde: 'Nothing changed, so no new version was made.',
    versies: 'All versions',
    bewaard: n => `Saved as version ${n}. The text of before stands under All versions.`,
    opmaak:
      'There is markup here that cannot be used, such as a heading, a picture or a table. Use paragraphs and lists.',
    langeZin: zin => `This sentence in the homework is long. Perhaps it can be two: "${zin}"`,
  },

  versies: {
    alle: 'All versions',
    titel: titel => `Versions of "${titel}"`,
    inleiding: 'A version never changes. When you go back, the old text becomes a new version.',
    terug: 'Back to the theme',
    huis: 'Text of Luwte',
    nummer: n => `Version ${n}`,
    nu: 'in use now',
    door: (naam, dag) => (naam === '' ? dag : `${naam}, ${dag}`),
    gaTerug: 'Go back to this',
    gaTerugBij: welke => `Go back to ${welke}`,
    terugGedaan: n => `Put back. This is version ${n} now.`,
    leeg: 'The practice has not rewritten this theme yet.',
  },
}

/** The words of this feature in a language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
