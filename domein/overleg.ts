// When contact is needed (O6): by topic a question, by answer what the law, the plan or the child asks, and what may be left.

/** What there is to do: help now, decide together, ask, find out, keep to the plan, let know, or leave. */
export type Uitkomst = 'nu' | 'samen' | 'raadplegen' | 'vragen' | 'uitzoeken' | 'plan' | 'melden' | 'laten'

/** Where an outcome rests on. Articles are of book 1 of the Burgerlijk Wetboek; the plan and a ruling bind by themselves. */
export type Bron = 'bw-247' | 'bw-253a' | 'bw-377b' | 'bw-377c' | 'gezagsregister' | 'plan'

export type Raad = { readonly soort: Uitkomst; readonly bronnen: readonly Bron[] }

/**
 * The topics with their answers. An answer is advice, or the name of another topic to go on with.
 * Sources: BW 1:247 lid 3 (the bond with the other ouder), 1:253a (gezag together, no agreement: the court), 1:377b (who alone has gezag
 * informs and consults), 1:377c (third parties inform who has none, on request).
 */
const boom = {
  beslissing: {
    samen: { soort: 'samen', bronnen: ['bw-247', 'bw-253a'] },
    ik: { soort: 'raadplegen', bronnen: ['bw-377b', 'bw-247'] },
    'niet-ik': { soort: 'vragen', bronnen: ['bw-377b', 'bw-377c'] },
    'weet-niet': { soort: 'uitzoeken', bronnen: ['gezagsregister', 'bw-253a', 'bw-377b'] },
  },
  ziek: {
    licht: { soort: 'laten', bronnen: ['plan'] },
    zorg: { soort: 'melden', bronnen: ['bw-247', 'bw-377b', 'plan'] },
    behandeling: 'beslissing',
    spoed: 'nood',
  },
  school: {
    dagelijks: { soort: 'laten', bronnen: ['bw-377c', 'plan'] },
    zorg: { soort: 'melden', bronnen: ['bw-247', 'bw-377b', 'bw-377c'] },
    keuze: 'beslissing',
  },
  overdracht: {
    gewoon: { soort: 'laten', bronnen: ['plan'] },
    anders: { soort: 'melden', bronnen: ['plan', 'bw-247'] },
    meegeven: { soort: 'melden', bronnen: ['bw-247', 'plan'] },
    ruilen: { soort: 'vragen', bronnen: ['plan'] },
  },
  nood: { soort: 'nu', bronnen: ['bw-247', 'bw-377b'] },
  anders: {
    plan: { soort: 'plan', bronnen: ['plan', 'bw-253a'] },
    niet: { soort: 'laten', bronnen: ['bw-247', 'plan'] },
    twijfel: { soort: 'uitzoeken', bronnen: ['plan', 'bw-377b'] },
  },
} as const satisfies Record<string, Raad | Record<string, Raad | string>>

type Boom = typeof boom
export type Onderwerp = keyof Boom
/** A topic that asks something first. */
export type Vraagonderwerp = Exclude<Onderwerp, 'nood'>
/** The answers of a topic, as they stand in an address. */
export type AntwoordOp<O extends Vraagonderwerp> = Extract<keyof Boom[O], string>
type BladVan<O extends Vraagonderwerp> = {
  [A in AntwoordOp<O>]: Boom[O][A] extends string ? never : `${O}-${A}`
}[AntwoordOp<O>]
/** Every advice by name: the topic, or topic and answer. */
type Raadnaam = { [O in Vraagonderwerp]: BladVan<O> }[Vraagonderwerp] | 'nood'

/** The topics, in the order of the page. */
export const onderwerpen = Object.keys(boom) as Onderwerp[]

/** The answers of a topic in the order of the page, each with where it leads. None for a topic that asks nothing. */
export function antwoordenOp(onderwerp: Onderwerp): { antwoord: string; verder: Onderwerp | null }[] {
  if (onderwerp === 'nood') return []
  return Object.entries(boom[onderwerp]).map(([antwoord, waar]) => ({
    antwoord,
    verder: typeof waar === 'string' ? (waar as Onderwerp) : null,
  }))
}

/** The advice under a topic and an answer (none for a topic without a question); null when there is no such advice. */
export function findRaad(onderwerp: string, antwoord?: string): (Raad & { naam: Raadnaam }) | null {
  if (!Object.hasOwn(boom, onderwerp)) return null
  if (onderwerp === 'nood') return antwoord === undefined ? { ...boom.nood, naam: 'nood' } : null
  const takken: Record<string, Raad | string> = boom[onderwerp as Vraagonderwerp]
  const raad = antwoord !== undefined && Object.hasOwn(takken, antwoord) ? takken[antwoord] : undefined
  if (!raad || typeof raad === 'string') return null
  return { ...raad, naam: `${onderwerp}-${antwoord}` as Raadnaam }
}
