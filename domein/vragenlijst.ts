// The vragenlijst of an evaluation (J5): the MHI-5 and, at the end, the two questions of the CBS. Every question may be left out.
import type { Evaluatie } from './evaluatie.ts'
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'
import { mhi5 } from './mhi5.ts'

/**
 * The words of others, to the letter: they measure nothing any more when they are changed or translated. Of the CBS, "Mentale gezondheid in eerste
 * helft 2021 op dieptepunt" (cbs.nl, CC BY 4.0), and of RIVM (vzinfo.nl); originally of RAND (standards/formules/mhi5.json).
 */
export const MHI5 = {
  instructie: 'De volgende vragen gaan over hoe u zich voelde in de afgelopen 4 weken.',
  vragen: [
    'Voelde u zich erg zenuwachtig?',
    'Zat u zo erg in de put dat niets u kon opvrolijken?',
    'Voelde u zich kalm en rustig?',
    'Voelde u zich neerslachtig en somber?',
    'Voelde u zich gelukkig?',
  ],
  /** Answer 1 to 6. */
  antwoorden: ['voortdurend', 'meestal', 'vaak', 'soms', 'zelden', 'nooit'],
} as const

/**
 * The two outcome questions of the Regeling Jeugdwet, bijlage 2, par. 4.3 and 4.4 (standards/cbs-jeugd). To the letter too; of "u / jou" the
 * second, and each part of a long answer on a line of its own. The regeling has no question above the second: that one is our own.
 */
export const NUT = {
  vraag: 'Geef met een rapportcijfer van 1 tot 10 aan hoe nuttig deze hulp voor jou was?',
  uitleg: '1 = volkomen nutteloos, ik had er niets aan; 10 = uitstekend, ik had er heel veel aan',
} as const
export const VERDER = {
  '01': ['Ik heb eenzelfde soort of zwaardere hulp nodig'],
  '02': ['Met een lichtere vorm van hulp red ik het goed'],
  '03': [
    'Voor nu heb ik geen verdere hulp nodig,',
    'maar ik verwacht dat ik later nog wel eens om hulp zal aankloppen',
  ],
  '04': ['Ik heb geen verdere hulp meer nodig'],
} as const satisfies Record<string, readonly string[]>

export type Verder = keyof typeof VERDER
export const VERDERE = ['01', '02', '03', '04'] as const satisfies readonly Verder[]

/** What an ouder chose; null is left out. `gevoel` is 1 to 6 for each question of the MHI-5, `nut` 1 to 10. */
export type Antwoorden = { gevoel: readonly (number | null)[]; nut: number | null; verder: Verder | null }

export const GEVOELVELDEN = ['gevoel_1', 'gevoel_2', 'gevoel_3', 'gevoel_4', 'gevoel_5'] as const
export type Vraagveld = (typeof GEVOELVELDEN)[number] | 'nut' | 'verder'

/** Which questions this moment has, in order. */
export const vraagveldenVan = (moment: Evaluatie): readonly Vraagveld[] =>
  moment === 'eind' ? [...GEVOELVELDEN, 'nut', 'verder'] : GEVOELVELDEN

/** Reads what was chosen. With nothing chosen the first question comes back: leaving all of it is a choice of its own (`GEEN`). */
export function leesAntwoorden(velden: Velden, moment: Evaluatie): Gelezen<Antwoorden, Vraagveld> {
  const f = openFormulier<Vraagveld>(velden)
  const gevoel = GEVOELVELDEN.map(veld => f.getal(veld, 1, MHI5.antwoorden.length, false))
  const nut = moment === 'eind' ? f.getal('nut', 1, 10, false) : null
  const verder = moment === 'eind' ? f.keuze('verder', VERDERE, false) : null
  const antwoorden = { gevoel, nut, verder }
  if (isLeeg(antwoorden) && !vraagveldenVan(moment).some(f.ingevuld)) f.fout('gevoel_1', 'kies')
  return f.sluit(() => antwoorden)
}

/** The ouder left all of it, and that is an answer. */
export const GEEN: Antwoorden = { gevoel: [null, null, null, null, null], nut: null, verder: null }

export const isLeeg = (a: Antwoorden): boolean =>
  a.gevoel.every(x => x === null) && a.nut === null && a.verder === null

/** What was chosen under this name; null when that was left open. */
export function gekozen(a: Antwoorden, veld: Vraagveld): number | Verder | null {
  if (veld === 'nut') return a.nut
  if (veld === 'verder') return a.verder
  return a.gevoel[GEVOELVELDEN.indexOf(veld)] ?? null
}

/**
 * The figure and on which side of 60 it lies, null without all five answers. The CBS (Gezondheidsenquete) calls under 60 mentally unhealthy, GGD and RIVM
 * 60 as well: so 60 itself has a word of its own. No diagnosis, and for the specialist only (method.md 8.2).
 */
export function duidMhi5({ gevoel }: Antwoorden): { score: number; zijde: 'onder' | 'op' | 'boven' } | null {
  const uit = mhi5(gevoel)
  if (!uit.ok) return null
  return { score: uit.waarde, zijde: uit.waarde < 60 ? 'onder' : uit.waarde === 60 ? 'op' : 'boven' }
}
