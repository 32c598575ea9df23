// Recognises BIFF in a draft: kort, feitelijk, vriendelijk, afrondend, each 0 to 2. A mirror, never a mark.

import type { Biff, Feit, HeatSpan } from '../soorten.ts'
import { vouw } from '../tekst/vouw.ts'

const warm =
  /(?<![a-z])(?:dank[a-z]*|bedankt[a-z]*|thanks|thx|merci|fijn[a-z]*|gefeliciteerd|proficiat|graag|sorry|excuses|succes|sterkte|beterschap|leuk[a-z]*|lief|welkom|veel plezier|hartelijk|groet[a-z]*|gr|aub|alsjeblieft|alstublieft|svp|a\.u\.b\.?|goede ?morgen|goedemiddag|goedenavond|hoi|hallo|beste|super|top)(?![a-z])/u
const vraagtLief =
  /(?:(?:wil|kun|kan|zou|mag|zullen|lukt|heb|zie|vind|weet|klopt|past|is dat goed|is goed|ga|haal|breng|neem|stop|stuur) (?:je|jij|u|ge|gij|ik|we|het|dat|voor)(?![a-z])).*\?/su
const grens =
  /(?<![a-z])(?:nee|niet akkoord|houd ik|houd me aan|hou me aan|laat het hierbij|laat ik het|hierbij|lukt (?:mij |me )?niet|gaat niet lukken|in het plan|volgens plan|ouderschapsplan|convenant|beschikking|rechtbank|zitting|artikel|mediator|mijn grens|uiterlijk|hoor ik niets|voortaan|kan ik niet|doe ik niet|ga ik niet|ik reageer|ik antwoord|ik lees|ik bespreek|ruil ik niet|blijft zoals|blijft bij|akkoord|aanvraag|advocaat|betaald|overgemaakt|helft|kosten|contributie|alimentatie)(?![a-z])/u

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
  const zegtIets = feiten.some(f => f.type !== 'name') || /\?/u.test(t) || n > 9
  return {
    brief,
    informative: zegtIets ? 2 : 1,
    friendly: lief && !(vast && !/\?/u.test(t)) ? 2 : 1,
    firm: vast ? 2 : 1,
  }
}
