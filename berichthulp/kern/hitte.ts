// Which heat the kernel goes by: a marked clause that plainly asks or tells something stays in the kernel.

import type { Bereik, Feit, HeatSpan } from '../soorten.ts'
import { leesTekst } from '../tekst/zinnen.ts'
import { eenheden } from './kenmerken.ts'
import type { Gewichten } from './oordeel.ts'
import { kansen, kernModel } from './oordeel.ts'
import { knip, snoei } from './stukken.ts'

/** Below this chance of carrying nothing, a clause with a fact or a question is no heat for the kernel. */
const zeker = 0.3
/** The same for what asks something practical by its words: a request that is missed is worse than a sharp word too many. */
const zekerVraag = 0.9
/** Words that tell that a question is no question. */
const sneer =
  /(?<![a-z])(?:weer|eindelijk|nou eens|ooit eens|ooit|beter|heel wat|rust|regeltjes|zelf eens|normaal|volwassen|hysterisch|bemoei[a-z]*|die (?:vent|kerel|gast|vriend|griet|trut|man)|wie denk|zeker|soms|ophouden|stoppen|trut|gvd)(?![a-z])/u
const vraagtIemand =
  /^(?:kun|kunt|kan|wil|wilt|zou|mag|mogen|kom|haal|haalt|breng|neem|betaal|teken|doe|ga|geef|is|heeft|lukt|tekent|brengt|neemt|past|weet|rijd|komt|blijft|slaapt|gaat) (?:je|jij|jou|u|ge|gij|ik|we|wij|hij|ze|zij|mijn|het|dat|'k)(?![a-z])|^(?:om )?(?:hoe ?laat|wanneer|waar) (?:is|zijn|ligt|liggen|staat|moet|kan|mag|haal|breng|kom|komt|begint|jij|je)(?![a-z])|^gelieve (?!u |je )|^(?:kan|mag|mogen|kunnen) [a-z]{3,} [a-z]/u
const iemand =
  /(?<![a-z])(?:hem|haar|ze|zij|hij|ie|em|um|'m|m|dr|d'r|kinderen|jongens|meiden|ja of nee|helft|boete|rekening)(?![a-z])/u

/**
 * The heat of a message that came in, without the clauses that are surely kernel: heat seen by mistake would hide a
 * request or a day, and that is worse than a sharp word too many. A shout stays whole; what is left of a span has
 * at least two words.
 */
export function hitteBinnen(
  text: string,
  spans: readonly HeatSpan[],
  feiten: readonly Feit[],
  g: Gewichten = kernModel(),
): HeatSpan[] {
  if (spans.length === 0) return []
  const tekst = leesTekst(text)
  const kern: Bereik[] = eenheden(tekst, knip(tekst, []), feiten).filter(e => {
    if (!spans.some(s => s.start < e.end && e.start < s.end)) return false
    const [niets, request] = kansen(e, g)
    const vraag = e.vraagt || request! > 0.6
    const t = tekst.fold.slice(e.start, e.end)
    const praktisch =
      (e.vraagt || t.startsWith('gelieve ')) &&
      vraagtIemand.test(t) &&
      !sneer.test(t) &&
      (iemand.test(t) || t.endsWith('?') || feiten.some(f => f.start < e.end && e.start < f.end))
    return (
      niets! < (praktisch ? zekerVraag : zeker) &&
      (vraag || praktisch || feiten.some(f => f.type !== 'name' && f.start < e.end && e.start < f.end))
    )
  })
  return spans.flatMap(s => {
    if (s.category === 'shouting') return [s]
    let rest: HeatSpan[] = [s]
    for (const k of kern)
      rest = rest.flatMap(r => {
        if (k.start >= r.end || k.end <= r.start) return [r]
        return [
          { ...r, end: Math.min(r.end, k.start) },
          { ...r, start: Math.max(r.start, k.end) },
        ]
      })
    return rest.flatMap(r => {
      if (r.start === s.start && r.end === s.end) return [r]
      const nauw = { ...r, ...snoei(tekst.fold, r) }
      return /[\p{L}\p{N}] .*[\p{L}\p{N}]/su.test(text.slice(nauw.start, nauw.end)) ? [nauw] : []
    })
  })
}
