// The meldcode as a person walks it: which steps there are, what each asks, and the reading of one. Nothing adds up by itself (J9).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'
import { vandaagOp } from './tijd.ts'

/**
 * The five steps of the Besluit meldcode (Jeugdwet 4.1.7) in their order: the kindcheck belongs to the first, what was told to whom to the
 * last. Each may be recorded more than once, in the order that safety asks.
 */
export const MELDSTAPPEN = [
  'signalen',
  'kindcheck',
  'overleg',
  'gesprek',
  'wegen',
  'besluit',
  'verteld',
] as const
export type Meldstap = (typeof MELDSTAPPEN)[number]

/** One thing a step asks: a choice, a short text, or lines. `bij` makes a text required once that choice was made. */
export type Vraag =
  | { uit: readonly string[]; verplicht: boolean }
  | { max: number; regels: boolean; verplicht: boolean; bij?: string }

const LANG = { max: 4_000, regels: true, verplicht: true } as const
const MAG = { max: 4_000, regels: true, verplicht: false } as const
const WIE = { max: 200, regels: false, verplicht: true } as const
const JA_NEE = { uit: ['ja', 'nee'], verplicht: true } as const
const WEEG = ['ja', 'nee', 'weet-niet'] as const
const later = { uit: WEEG, verplicht: false } as const
const grond = <const V extends string>(bij: V) =>
  ({ max: 2_000, regels: true, verplicht: false, bij }) as const

/** What each step asks, in the order of the form. The five questions of `wegen` are those of the afwegingskader. */
export const MELDVRAGEN = {
  signalen: { waarneming: LANG, bron: WIE },
  kindcheck: { kinderen: LANG, veilig: LANG, nodig: MAG },
  overleg: {
    met: {
      uit: ['collega', 'aandachtsfunctionaris', 'veilig-thuis', 'letseldeskundige', 'ander'],
      verplicht: true,
    },
    wie: WIE,
    advies: LANG,
  },
  gesprek: { gesproken: JA_NEE, wie: { ...WIE, verplicht: false }, gezegd: LANG },
  wegen: {
    vermoeden: { uit: WEEG, verplicht: true },
    vermoeden_grond: grond('vermoeden'),
    onveilig: later,
    onveilig_grond: grond('onveilig'),
    hulp: later,
    hulp_grond: grond('hulp'),
    inzet: later,
    inzet_grond: grond('inzet'),
    resultaat: later,
    resultaat_grond: grond('resultaat'),
  },
  besluit: { melden: JA_NEE, reden: LANG, beslisser: WIE, vervolg: MAG },
  verteld: { aan: WIE, wat: LANG, reactie: MAG },
} as const satisfies Record<Meldstap, Record<string, Vraag>>

/** The name of a question of any step. */
export type Meldvraag = { [S in Meldstap]: keyof (typeof MELDVRAGEN)[S] }[Meldstap]

/** One step as it was done: the day (ISO) and what was answered; what was left empty is not there. */
export type GedaneStap = { gedaanOp: string; antwoorden: Readonly<Record<string, string>> }

/** Reads one step. The day is today or earlier, two years at most: what is written down late still says when it was. */
export function leesMeldstap(
  stap: Meldstap,
  velden: Velden,
  nu: Temporal.Instant,
): Gelezen<GedaneStap, string> {
  const f = openFormulier<string>(velden)
  const gedaanOp = f.datum('gedaan_op', { vandaag: vandaagOp(nu), terug: { years: 2 } }, true)
  const antwoorden: Record<string, string> = {}
  for (const [naam, vraag] of Object.entries<Vraag>(MELDVRAGEN[stap])) {
    const antwoord =
      'uit' in vraag
        ? (f.keuze(naam, vraag.uit, vraag.verplicht) ?? '')
        : f.tekst(naam, {
            ...vraag,
            verplicht: vraag.verplicht || Boolean(vraag.bij && antwoorden[vraag.bij]),
          })
    if (antwoord !== '') antwoorden[naam] = antwoord
  }
  return f.sluit(() => ({ gedaanOp: gedaanOp ?? '', antwoorden }))
}

/** A step as it stands in the record: an id, which step, and which earlier text it stands for. */
export type Regel = { id: string; stap: Meldstap; verbetert: string | null }

/** Whether this may be corrected by a new text for the same step: it is of this record and of that step. */
export function magVerbeteren(regels: readonly Regel[], stap: Meldstap, id: string): boolean {
  return regels.some(regel => regel.id === id && regel.stap === stap)
}

/** The lines that no later line stands for, in the order they came. */
export function geldendeRegels<R extends Regel>(regels: readonly R[]): R[] {
  const verbeterd = new Set(regels.map(regel => regel.verbetert))
  return regels.filter(regel => !verbeterd.has(regel.id))
}

/** To read: each line, then what stands for it now, in the order they came. */
export function leesVolgorde<R extends Regel>(regels: readonly R[], na: string | null = null): R[] {
  return regels
    .filter(regel => regel.verbetert === na)
    .flatMap(regel => [regel, ...leesVolgorde(regels, regel.id)])
}

/** Whether this is the name of a step. */
export const isMeldstap = (naam: string): naam is Meldstap => MELDSTAPPEN.some(stap => stap === naam)
