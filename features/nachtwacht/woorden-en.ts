// The same words in English.
import type { Woorden } from './woorden.ts'

export const en: Woorden = {
  titel: 'Night guard',
  uitleg:
    'Every night Luwte looks whether two trajecten are about the same child while the lanes do not surely keep them apart. Mostly a wrong answer was given at intake.',
  wet: 'Only you see this. Tell nobody that there is another traject: no coordinator, no specialist, no ouder.',
  laatste: wanneer => `Last round: ${wanneer}.`,
  nogGeen: 'There has been no round yet. The first comes by itself.',
  teLang:
    'The last round was more than two nights ago. Tell whoever keeps Luwte going that the night guard does not run.',
  ongelezen: aantal =>
    aantal === 1
      ? 'The names of one traject could not be read. It was not compared.'
      : `The names of ${aantal} trajecten could not be read. They were not compared.`,
  leeg: 'There is nothing to look at.',
  paar: (een, ander) => `Traject ${een} and traject ${ander}`,
  oorzaak: {
    'zelfde-kant':
      'Both intake forms give the same answer to the question "older or younger than the other parent". So the same specialists and parts of the day belong to both.',
    'ander-oudste':
      'The intake forms do not name the same eldest child. So the lanes do not surely keep them apart.',
    'toch-samen': 'The answers are right, and yet the same specialist has both.',
  },
  specialisten: {
    zelfde: 'The same specialist has both trajecten now.',
    ander: 'They do not have the same specialist now.',
    'nog-geen': 'They do not both have a specialist yet.',
  },
  gezien: {
    kop: 'Recognised by',
    naam: 'First name and date of birth of a child are the same.',
    datums: 'Two dates of birth are the same. The first name is not, so it may be chance.',
  },
  zelfdeNaam: {
    kop: 'Note',
    zin: 'The name of the ouder is the same in both. Perhaps one ouder applied twice.',
  },
  sinds: 'Found',
  watNu: 'What you can do',
  doen: {
    zelfde:
      'Choose one of the two. Ask the coordinator to give that one traject to another specialist, for organisational reasons. Name that one code only, and no other reason. Look here a day later whether it is right.',
    ander:
      'Nobody has to change now. Do ouders come to a shared place? Then ask whether one of the two can meet elsewhere, for organisational reasons. Name that one code only.',
    'nog-geen': 'Nothing yet. Should the same specialist get both, it stands on top the next morning.',
    uitzoeken:
      'Ask the coordinator to give one of the two to another specialist, for organisational reasons. Name that one code only. Also tell whoever makes Luwte that the lanes did not do what they must.',
  },
  handelAf: 'Dealt with',
  zetTerug: 'Not dealt with after all',
  afgehandeld: aantal => `Dealt with (${aantal})`,
  komtTerug:
    'Should the same specialist get both later, it comes up again by itself. When one of the two trajecten ends, it goes away.',
  gedaan: {
    afgehandeld: 'Dealt with. It stands at the bottom now, where you can put it back.',
    heropend: 'Put back.',
  },
}
