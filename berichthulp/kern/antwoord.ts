// A skeleton for the reply: ja/nee, what and when, from what was asked. With a contact ban there is none.

import type { KernItem, KernMoment } from '../soorten.ts'
import type { Zinnen } from '../zinnen.ts'
import { nl } from '../zinnen.ts'

const keuze =
  /(?:^| )of (?:ik|jij|je|ga|is|liever|op|om|we|wij|anders|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|\d)/iu
const open = /^(?:wie|wat|waar|wanneer|welke|hoe|hoeveel|op welke|om hoe)/iu

/**
 * Lines to fill in, at most four: per request "Ja / Nee" with its day, or an open line; then before when the other
 * hears of it. Information alone gets "Gelezen, dank je." With a contact ban the only line is the advice not to
 * answer oneself. It never puts an answer in the mouth of the ouder.
 */
export function antwoordSkelet(
  items: readonly KernItem[],
  when: readonly KernMoment[],
  contactverbod = false,
  zinnen: Zinnen = nl,
): string[] {
  if (contactverbod) return [zinnen.binnen.contactverbod]
  const z = zinnen.antwoord
  const regels: string[] = []
  for (const item of items.filter(i => i.type === 'request').slice(0, 3)) {
    const dag = when.filter(m => m.role === 'event' && m.start >= item.start && m.end <= item.end)
    const moment = dag.length > 0 ? dag.map(m => m.text).join(' / ') : ''
    if (keuze.test(item.text) || open.test(item.text))
      regels.push(`${moment ? `${z.wat}` : z.wat}: … ${moment ? '' : `(${z.wanneer}: …)`}`.trim())
    else regels.push(`${z.jaNee}${moment ? `, ${z.wanneer}: ${moment}` : ''}`)
  }
  const grens = when.find(m => m.role === 'deadline')
  if (regels.length > 0 && grens)
    regels.push(`${z.hoorVoor} ${grens.text.replace(/^(?:voor|vóór|uiterlijk) /iu, '')}.`)
  if (regels.length === 0 && items.some(i => i.type === 'decision')) regels.push(z.gelezen, z.overleg)
  else if (regels.length === 0 && items.length > 0) regels.push(z.gelezen)
  return regels
}
