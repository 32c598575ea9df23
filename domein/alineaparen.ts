// Which paragraph of an old text stands beside which of the new one (R3). Pure.
import { vergelijkRij } from './verschil.ts'

/** The same place in both texts; null where only the other one has something. */
export type Alineapaar =
  | { readonly oud: string; readonly nieuw: string }
  | { readonly oud: string; readonly nieuw: null }
  | { readonly oud: null; readonly nieuw: string }

/** From this part of their words in common on, of 1, two paragraphs are one that was changed. */
const LIJKT = 0.4
/** Beyond so many pairs of paragraphs they are taken in turn. */
const MEESTE_PAREN = 10_000

/**
 * Every paragraph once, in its order: what is the same beside itself, what was changed beside what it became, the rest alone. Read from
 * top to bottom the left side is the old text and the right side the new one.
 */
export function legNaast(oud: readonly string[], nieuw: readonly string[]): Alineapaar[] {
  const uit: Alineapaar[] = []
  let weg: string[] = []
  let erbij: string[] = []
  const sluit = () => {
    uit.push(...zoekParen(weg, erbij))
    weg = []
    erbij = []
  }
  for (const { soort, tekst } of vergelijkRij(oud, nieuw)) {
    if (soort === 'weg') weg.push(tekst)
    else if (soort === 'erbij') erbij.push(tekst)
    else {
      sluit()
      uit.push({ oud: tekst, nieuw: tekst })
    }
  }
  sluit()
  return uit
}

// The pairs, in order, that have most in common together.
function zoekParen(weg: readonly string[], erbij: readonly string[]): Alineapaar[] {
  if (weg.length * erbij.length > MEESTE_PAREN) return omDeBeurt(weg, erbij)
  const lijkt = gelijkenis(weg, erbij)
  const breed = erbij.length + 1
  const som = new Float64Array((weg.length + 1) * breed)
  const bij = (i: number, j: number) => som[i * breed + j] as number
  for (let i = weg.length - 1; i >= 0; i--)
    for (let j = erbij.length - 1; j >= 0; j--)
      som[i * breed + j] = Math.max(bij(i + 1, j), bij(i, j + 1), bij(i + 1, j + 1) + lijkt(i, j))
  const uit: Alineapaar[] = []
  let i = 0
  let j = 0
  while (i < weg.length || j < erbij.length) {
    const hier = i < weg.length && j < erbij.length
    if (hier && lijkt(i, j) > 0 && bij(i, j) === bij(i + 1, j + 1) + lijkt(i, j))
      uit.push({ oud: weg[i++] as string, nieuw: erbij[j++] as string })
    else if (i < weg.length && (!hier || bij(i, j) === bij(i + 1, j)))
      uit.push({ oud: weg[i++] as string, nieuw: null })
    else uit.push({ oud: null, nieuw: erbij[j++] as string })
  }
  return uit
}

function omDeBeurt(weg: readonly string[], erbij: readonly string[]): Alineapaar[] {
  const beide = Math.min(weg.length, erbij.length)
  return [
    ...weg.slice(0, beide).map((oud, nr) => ({ oud, nieuw: erbij[nr] as string })),
    ...weg.slice(beide).map(oud => ({ oud, nieuw: null })),
    ...erbij.slice(beide).map(nieuw => ({ oud: null, nieuw })),
  ]
}

// How much two paragraphs have in common, 0 when that is too little to be the same one.
function gelijkenis(weg: readonly string[], erbij: readonly string[]): (i: number, j: number) => number {
  const oud = weg.map(telWoorden)
  const nieuw = erbij.map(telWoorden)
  const delen = oud.map(a => nieuw.map(b => deel(a, b)))
  return (i, j) => delen[i]?.[j] ?? 0
}

type Telling = { hoeveel: number; woorden: Map<string, number> }

function telWoorden(tekst: string): Telling {
  const alle = tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const woorden = new Map<string, number>()
  for (const woord of alle) woorden.set(woord, (woorden.get(woord) ?? 0) + 1)
  return { hoeveel: alle.length, woorden }
}

// Dice's coefficient: twice what both have, of what they have together.
function deel(a: Telling, b: Telling): number {
  let samen = 0
  for (const [woord, keer] of a.woorden) samen += Math.min(keer, b.woorden.get(woord) ?? 0)
  const part = (2 * samen) / Math.max(1, a.hoeveel + b.hoeveel)
  return part >= LIJKT ? part : 0
}
