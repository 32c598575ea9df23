// The coach in one call: reads a message and says what stands out, what it asks, and how it could be put calmly.
import { vindFeiten } from './feiten.ts'
import { meetBiff } from './herschrijf/biff.ts'
import { herschrijf } from './herschrijf/herschrijf.ts'
import { hitteBinnen } from './kern/hitte.ts'
import { vindKern } from './kern/kern.ts'
import { maakTaal } from './klassen/taal.ts'
import { openModel } from './model/bestand.ts'
import { bereidVoor } from './model/kenmerken.ts'
import { beoordeel } from './model/oordeel.ts'
import { snijd } from './model/snijd.ts'
import type { Bericht, HeatSpan, VeiligheidSoort, Voorspelling } from './soorten.ts'
import { leesTekst } from './tekst/zinnen.ts'
import { bindVeiligheid } from './veiligheid.ts'
import { wacht } from './wachters/wachters.ts'

export type Berichthulp = {
  /** Everything the coach says of one message. Pure; a few milliseconds for 150 words; keeps nothing. */
  lees(bericht: Bericht): Voorspelling
  /** Only the heat and the reason for a safety card: what a page asks while somebody types. */
  vindHeat(
    text: string,
    direction?: Bericht['direction'],
  ): { spans: HeatSpan[]; safety: VeiligheidSoort | null }
}

/** A message longer than this many words is overlong. */
const longest = 120

/**
 * The coach, with the trained weights: the bytes of model/model.bin, fetched or read by the caller. Throws when
 * they are no model of this version.
 */
export function maakBerichthulp(bytes: Uint8Array): Berichthulp {
  const model = openModel(bytes)
  const taal = maakTaal(model.woorden)

  const vindHeat = (text: string, direction: Bericht['direction'] = 'out') => {
    const g = bereidVoor(leesTekst(text), taal)
    const oordeel = beoordeel(model, g)
    const spans = wacht(g, snijd(g, oordeel.delen, model.grenzen), taal.known)
    return bindVeiligheid(g, spans, oordeel.veilig > model.grenzen.safety[direction])
  }
  const opnieuw = (text: string) => vindHeat(text).spans.filter(s => s.tier === 'mark')

  return {
    vindHeat,
    lees({ id, direction, text, date }) {
      const { spans, safety } = vindHeat(text, direction)
      const feiten = vindFeiten(text, date)
      const answer: Voorspelling = {
        id: id ?? null,
        spans,
        flags: { overlong: (text.match(/\S+/g) ?? []).length > longest },
        safety,
        biff: null,
        rewrite: null,
        question: null,
        kernel: null,
      }
      if (direction === 'in') {
        // What plainly asks or tells is not folded away, though it was marked.
        const heat = hitteBinnen(text, spans, feiten)
        return {
          ...answer,
          spans: heat,
          kernel: vindKern({ direction, text, ...(date ? { date } : {}) }, heat, feiten),
        }
      }
      if (safety) return answer
      const { rewrite, question } = herschrijf(text, spans, feiten, opnieuw, taal.known)
      return { ...answer, biff: meetBiff(text, spans, feiten), rewrite, question }
    },
  }
}
