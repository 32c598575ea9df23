// The coach in one call: reads a message and says what stands out, what it asks, and how it could be put calmly.
import { maakTaal } from './klassen/taal.ts'
import { openModel } from './model/bestand.ts'
import { bereidVoor } from './model/kenmerken.ts'
import { beoordeel } from './model/oordeel.ts'
import { snijd } from './model/snijd.ts'
import type { Bericht, HeatSpan, Voorspelling } from './soorten.ts'
import { leesTekst } from './tekst/zinnen.ts'
import { bindVeiligheid } from './veiligheid.ts'
import { wacht } from './wachters/wachters.ts'

export type Berichthulp = { lees(bericht: Bericht): Voorspelling }

/**
 * The coach, with the trained weights (bytes of model/model.bin, fetched or read by the caller). `lees` is pure
 * and takes a few milliseconds for a message of 150 words; it keeps nothing.
 */
export function maakBerichthulp(bytes: Uint8Array): Berichthulp {
  const model = openModel(bytes)
  const taal = maakTaal(model.woorden)

  const vindHeat = (text: string): { spans: HeatSpan[]; safety: Voorspelling['safety'] } => {
    const g = bereidVoor(leesTekst(text), taal)
    const oordeel = beoordeel(model, g)
    const found = snijd(g, oordeel.delen, model.grenzen)
    const spans = wacht(g, found, taal.known)
    const safety = bindVeiligheid(g, spans, oordeel.veilig > model.grenzen.safety)
    if (safety && safety !== 'threat') return { spans: [], safety }
    return { spans, safety }
  }

  return {
    lees(bericht) {
      const { spans, safety } = vindHeat(bericht.text)
      const words = bericht.text.trim().split(/\s+/).length
      return {
        id: bericht.id ?? null,
        spans,
        flags: { overlong: words > 120 },
        safety,
        biff: null,
        rewrite: null,
        question: null,
        kernel: null,
      }
    },
  }
}
