// Cuts a received message into the pieces that may be kernel: sentences without their heat.

import type { Bereik } from '../soorten.ts'
import type { Tekst } from '../tekst/zinnen.ts'

/** A piece of a sentence; `half` when heat was cut from the same sentence; `vraag` when it ends in a question mark. */
export type Stuk = Bereik & { half: boolean; vraag: boolean; zin: Bereik }

const verbindt =
  /^(?:en|maar|want|dus|of|ook|verder|trouwens|overigens|dan|anders|ja|nou|oja|oh|o ja|ps|p\.s\.|hoi|hallo|hey|he|ok|oke)(?![\p{L}\p{N}'])/u

/** Narrows a range: no spaces, loose marks or joining words in front, no closing marks behind; `?` stays. */
export function snoei(fold: string, r: Bereik): Bereik {
  let { start, end } = r
  for (;;) {
    while (start < end && /[\s,.;:!?)\]"'\-\u2026]/u.test(fold[start]!)) start++
    const m = verbindt.exec(fold.slice(start, Math.min(end, start + 14)))
    if (!m || start + m[0].length >= end) break
    start += m[0].length
  }
  for (;;) {
    while (end > start && /[\s,.;:!(["'\-\u2026]/u.test(fold[end - 1]!)) end--
    const m = /(?<=[^\p{L}])(?:en|maar|want|dus|of|omdat|terwijl|zodat)$/u.exec(
      fold.slice(Math.max(start, end - 9), end),
    )
    if (!m || end - m[0].length <= start) break
    end -= m[0].length
  }
  return { start, end }
}

const woorden = (s: string) => s.match(/[\p{L}\p{N}][\p{L}\p{N}'.:,-]*/gu)?.length ?? 0
/** A clause after the heat that leans on it: "want dat is jouw schuld, dus ik zeg het maar". */
const leunt = /^(?:dus|want|omdat|terwijl|zodat|waardoor|daarom|en dus|dat|die|om|als)(?![\p{L}])/u

/**
 * The pieces of a message outside the given heat, in order. A sentence that is half heat, half fact is cut in two;
 * what remains of it must have at least three words.
 */
export function knip({ fold, zinnen }: Tekst, heet: readonly Bereik[]): Stuk[] {
  const uit: Stuk[] = []
  for (const zin of zinnen) {
    const hier = heet.filter(h => h.start < zin.end && zin.start < h.end).sort((a, b) => a.start - b.start)
    let vanaf = zin.start
    const resten: Bereik[] = []
    for (const h of hier) {
      if (h.start > vanaf) resten.push({ start: vanaf, end: h.start })
      vanaf = Math.max(vanaf, h.end)
    }
    if (vanaf < zin.end) resten.push({ start: vanaf, end: zin.end })
    for (const rest of resten) {
      const nauw = snoei(fold, rest)
      const n = woorden(fold.slice(nauw.start, nauw.end))
      if (
        hier.length > 0 &&
        (n < 3 ||
          (leunt.test(
            fold
              .slice(rest.start, rest.end)
              .trimStart()
              .replace(/^[,;:\s]+/u, ''),
          ) &&
            n < 5))
      )
        continue
      if (nauw.start >= nauw.end) continue
      uit.push({ ...nauw, half: hier.length > 0, vraag: fold[nauw.end - 1] === '?', zin })
    }
  }
  return uit
}
