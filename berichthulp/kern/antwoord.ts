// A skeleton for the reply: ja/nee, what and when, from what was asked. With a contact ban there is none.

import type { KernItem, KernMoment } from '../soorten.ts'
import type { Zinnen } from '../zinnen.ts'
import { nl } from '../zinnen.ts'

const keuze =
  /(?:^| )of (?:ik|jij|je|ga|is|liever|op|om|we|wij|anders|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|\d)/iu
const open = /^(?:wie|wat|waar|wanneer|welke|hoe|hoeveel|op welke|om hoe)/iu

const wanneer = /^(?:wanneer|hoe laat|om hoe laat|welke dag|op welke dag|welke datum)(?![a-z])/iu

/** The first words of a request, to tell several apart. */
const begin = (text: string): string => {
  const woorden = text.replace(/[?.!]+$/u, '').split(/\s+/u)
  return woorden.length > 7 ? `${woorden.slice(0, 6).join(' ')} …` : woorden.join(' ')
}

/**
 * Lines to fill in, at most four: per request "Ja / Nee" with its day, or an open line; then before when the other
 * hears of it. Information or a decision gets "Gelezen, dank je."; on a topic of gezag also "Ik wil hier eerst over
 * nadenken." With a contact ban the only line is the advice not to answer oneself. It never puts an answer in the
 * mouth of the ouder.
 */
export function antwoordSkelet(
  items: readonly KernItem[],
  when: readonly KernMoment[],
  {
    contactverbod = false,
    gezag = false,
    zinnen = nl,
  }: { contactverbod?: boolean; gezag?: boolean; zinnen?: Zinnen } = {},
): string[] {
  if (contactverbod) return [zinnen.binnen.contactverbod]
  const z = zinnen.antwoord
  const vragen = items.filter(i => i.type === 'request')
  const regels = vragen.slice(0, 3).map(item => {
    const dagen = when.filter(m => m.role === 'event' && m.start >= item.start && m.end <= item.end)
    const moment = dagen.map(m => m.text).join(' / ')
    const voor = vragen.length > 1 ? `${begin(item.text)}: ` : ''
    if (wanneer.test(item.text)) return `${voor}${z.wanneer}: …`
    if (keuze.test(item.text) || open.test(item.text))
      return `${voor}${z.wat}: …${moment ? ` (${moment})` : ''}`
    return `${voor}${z.jaNee}${moment ? `, ${z.wanneer}: ${moment}` : ''}`
  })
  const grens = when.find(m => m.role === 'deadline')
  if (regels.length > 0 && grens)
    regels.push(`${z.hoorVoor} ${grens.text.replace(/^(?:voor|vóór|uiterlijk) /iu, '')}.`)
  if (regels.length === 0 && items.length > 0) regels.push(z.gelezen)
  if (gezag && items.some(i => i.type !== 'information')) regels.push(z.overleg)
  return regels
}
