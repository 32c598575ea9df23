// The coach in one call: reads a message and says what stands out, what it asks, and how it could be put calmly.
import { vindFeiten } from './feiten.ts'
import { meetBiff } from './herschrijf/biff.ts'
import { herschrijf } from './herschrijf/herschrijf.ts'
import { hitteBinnen } from './kern/hitte.ts'
import { vindKern } from './kern/kern.ts'
import { maakTaal } from './klassen/taal.ts'
import { openModel } from './model/bestand.ts'
import { bereidVoor } from './model/kenmerken.ts'
import { meng, teScoren } from './model/mengsel.ts'
import { beoordeel } from './model/oordeel.ts'
import { snijd } from './model/snijd.ts'
import type { Bericht, ClauseScorer, HeatSpan, VeiligheidSoort, Voorspelling } from './soorten.ts'
import { leesTekst } from './tekst/zinnen.ts'
import { bindVeiligheid } from './veiligheid.ts'
import { rust } from './wachters/rust.ts'
import { wacht } from './wachters/wachters.ts'

export type Heat = { spans: HeatSpan[]; safety: VeiligheidSoort | null }

export type Berichthulp = {
  /** Everything the coach says of one message. Pure; a few milliseconds for 150 words; keeps nothing. */
  lees(bericht: Bericht): Voorspelling
  /**
   * The same, asking the scorer too when there is one. A message about safety is never shown to it; when it fails or is
   * late, its judgement is left out. Its marks pass the same guards.
   */
  leesMet(bericht: Bericht): Promise<Voorspelling>
  /** Only the heat and the reason for a safety card: what a page asks while somebody types. */
  vindHeat(text: string, direction?: Bericht['direction']): Heat
}

/** A message longer than this many words is overlong. */
const longest = 120

/**
 * The coach, with the trained weights: the bytes of model/model.bin, fetched or read by the caller. Throws when they are
 * no model of this version. `scorer`: a second judge (modelserver.ts), only used by `leesMet`.
 */
export function maakBerichthulp(bytes: Uint8Array, { scorer }: { scorer?: ClauseScorer } = {}): Berichthulp {
  const model = openModel(bytes)
  const taal = maakTaal(model.woorden, model.voornamen)

  const bekijk = (text: string) => {
    const g = bereidVoor(leesTekst(text), taal)
    return { g, oordeel: beoordeel(model, g) }
  }
  type Bekeken = ReturnType<typeof bekijk>
  const weeg = ({ g, oordeel }: Bekeken, direction: Bericht['direction']): Heat => {
    const spans = wacht(g, snijd(g, rust(g, oordeel.delen), model.grenzen), taal.known)
    return bindVeiligheid(g, spans, oordeel.veilig > model.grenzen.safety[direction])
  }
  const vindHeat = (text: string, direction: Bericht['direction'] = 'out') => weeg(bekijk(text), direction)
  const opnieuw = (text: string) => vindHeat(text).spans.filter(s => s.tier === 'mark')

  const antwoord = ({ id, direction, text, date }: Bericht, { spans, safety }: Heat): Voorspelling => {
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
      const kernel = vindKern({ direction, text, ...(date ? { date } : {}) }, heat, feiten)
      return { ...answer, spans: heat, kernel }
    }
    if (safety) return answer
    const { rewrite, question } = herschrijf(text, spans, feiten, opnieuw, taal.known)
    return { ...answer, biff: meetBiff(text, spans, feiten), rewrite, question }
  }

  return {
    vindHeat,
    lees: bericht => antwoord(bericht, vindHeat(bericht.text, bericht.direction)),
    async leesMet(bericht) {
      const bekeken = bekijk(bericht.text)
      const own = weeg(bekeken, bericht.direction)
      if (!scorer || own.safety || bekeken.oordeel.delen.length === 0) return antwoord(bericht, own)
      try {
        const scores = await scorer.score(teScoren(bekeken.g))
        const delen = meng(bekeken.oordeel.delen, scores, model.grenzen)
        return antwoord(
          bericht,
          weeg({ ...bekeken, oordeel: { ...bekeken.oordeel, delen } }, bericht.direction),
        )
      } catch {
        return antwoord(bericht, own)
      }
    },
  }
}
