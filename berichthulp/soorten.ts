// What goes in and what comes out: the 18 kinds of heat, a message, and what the coach says of it.

/** The kinds of heat, in order of precedence: where two fit, the first wins. */
export const soorten = [
  'shouting',
  'threat',
  'legal_threat',
  'child_messenger',
  'child_weapon',
  'diagnosing',
  'contempt',
  'sarcasm',
  'negotiation',
  'grievance',
  'mindreading',
  'generalising',
  'comparing',
  'guilt',
  'command',
  'meddling',
  'dismissal',
  'blame',
] as const

export type Soort = (typeof soorten)[number]

/** One message. `direction` out: an own draft; in: received. `date`: ISO day on which it is written or came in. */
export type Bericht = { id?: string; direction: 'out' | 'in'; text: string; date?: string }

/** A half-open range of UTF-16 code units of the text. */
export type Bereik = { start: number; end: number }

/** Words that carry heat. `mark` is shown in the text; `ask` is a folded question, at most two a message. */
export type HeatSpan = Bereik & { category: Soort; tier: 'mark' | 'ask' }

/** A date or time, amount, place, name or number; `value` is its normalised form, where there is one. */
export type Feit = Bereik & {
  text: string
  type: 'datetime' | 'amount' | 'place' | 'name' | 'number'
  value?: string
}

export type KernItem = Bereik & { type: 'request' | 'decision' | 'information'; text: string }
export type KernMoment = Bereik & { role: 'event' | 'deadline'; text: string; value?: string }

/** Topics on which both parents decide together. */
export type GezagTopic = 'school' | 'medisch' | 'verhuizing' | 'paspoort' | 'buitenland'

/** What remains of a received message when the sharp parts are folded away. */
export type Kern = {
  needs_answer: boolean
  child_topic: string | null
  items: KernItem[]
  when: KernMoment[]
  gezag?: GezagTopic[]
  skeleton?: string[]
}

/** Brief, informative, friendly, firm; each 0, 1 or 2. */
export type Biff = { brief: number; informative: number; friendly: number; firm: number }

/** Why the safety card is shown. `threat`: the writer threatens; the mark stays, a rewrite does not come. */
export type VeiligheidSoort = 'violence' | 'child_harm' | 'self_harm' | 'abduction' | 'stalking' | 'threat'

/** The whole answer for one message, in the format of the prediction files. */
export type Voorspelling = {
  id: string | null
  spans: HeatSpan[]
  flags: { overlong: boolean }
  safety: VeiligheidSoort | null
  biff: Biff | null
  rewrite: string | null
  question: string | null
  kernel: Kern | null
}

/** A part of a message that a scorer judges: a clause, with what stands around it. */
export type TeScoren = Bereik & { text: string; before: string; after: string }

/** Chance of heat (0 to 1) in a clause, and the kind that fits best. */
export type ClauseScore = { heat: number; category: Soort }

/**
 * Judges clauses; the order and the number of answers are those of the questions. The built-in one answers at
 * once; a local model server (modelserver.ts) answers later and never sees a message about safety.
 */
export interface ClauseScorer {
  readonly name: string
  score(clauses: readonly TeScoren[]): Promise<readonly ClauseScore[]>
}
