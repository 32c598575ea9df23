// Recognises BIFF in a draft: kort, feitelijk, vriendelijk, afrondend, each 0 to 2. A mirror, never a mark.

import type { Biff, Feit, HeatSpan } from '../soorten.ts'
import { vouw } from '../tekst/vouw.ts'

const warm =
  /(?<![a-z])(?:dank[a-z]*|bedankt[a-z]*|thanks|thx|merci|fijn[a-z]*|gefeliciteerd|proficiat|graag|sorry|excuses|succes|sterkte|beterschap|leuk[a-z]*|lief|welkom|veel plezier|hartelijk|groet[a-z]*|gr|aub|alsjeblieft|alstublieft|svp|a\.u\.b\.?|goede ?morgen|goedemiddag|goedenavond|hoi|hallo|beste|super|top)(?![a-z])/u
const vraagtLief =
  /(?:(?:wil|kun|kan|zou|mag|zullen|lukt|heb|zie|vind|weet|klopt|past|is dat goed|is goed|ga|haal|breng|neem|stop|stuur) (?:je|jij|u|ge|gij|ik|we|het|dat|voor)(?![a-z])).*\?/su
const grens =
  /(?<![a-z])(?:nee|niet akkoord|geen|niet meer|alleen|blijft|blijf|houd ik|houd me|hou me|laat het hierbij|laat ik het|hierbij|niet door|lukt (?:mij |me )?niet|gaat niet lukken|niet lukken|wil niet|liever|in het plan|volgens plan|ouderschapsplan|afgesproken|beschikking|rechtbank|advocaat|zitting|artikel|mediator|euro|kosten|helft|deel|uiterlijk|akkoord|hoor ik niets|voortaan|zoals|mijn grens|ga (?:ik )?niet|kan ik niet|doe ik niet|ik reageer|huisarts|melding|verslag)(?![a-z])/u

/**
 * Brief: up to 60 words 2, up to 120 one. Informative: facts, a request or an answer; beside heat at most 1.
 * Friendly: heat 0, businesslike 1, warm 2. Firm: heat 0, open 1, a clear end or boundary 2.
 * `spans`: the marks found; the caller gives no score on a message about safety.
 */
export function meetBiff(text: string, spans: readonly HeatSpan[], feiten: readonly Feit[]): Biff {
  const heet = spans.filter(s => s.tier === 'mark')
  const t = vouw(text)
  const n = text.trim() ? text.trim().split(/\s+/).length : 0
  const brief = n <= 60 ? 2 : n <= 120 ? 1 : 0
  if (heet.length > 0) {
    const buiten = feiten.some(f => f.type !== 'name' && !heet.some(h => f.start < h.end && h.start < f.end))
    return { brief, informative: buiten ? 1 : 0, friendly: 0, firm: 0 }
  }
  const lief = warm.test(t) || vraagtLief.test(t)
  const vast = grens.test(t)
  return {
    brief,
    informative: n < 2 ? 1 : 2,
    friendly: lief && !(vast && !/\?/u.test(t)) ? 2 : 1,
    firm: vast ? 2 : 1,
  }
}
