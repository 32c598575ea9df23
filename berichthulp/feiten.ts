// The facts in a message: days and times, amounts, places, names and numbers, each with its place and value.

import { vindBedragen } from './feiten/bedragen.ts'
import { vindGetallen } from './feiten/getallen.ts'
import { leesDag } from './feiten/kalender.ts'
import type { Moment } from './feiten/momenten.ts'
import { vindMomenten } from './feiten/momenten.ts'
import { vindEigennamen } from './feiten/namen.ts'
import type { Feit } from './soorten.ts'
import { vouw } from './tekst/vouw.ts'

/** Days and times only, with the parts they are made of; `date` is the day of the message (kalender.ts). */
export function vindTijden(text: string, date?: string): Moment[] {
  const t = vouw(text)
  const bedragen = vindBedragen(t)
  return vindMomenten(t, leesDag(date)).filter(m => !bedragen.some(b => m.start < b.end && b.start < m.end))
}

/**
 * The facts of a message in order, without overlap; offsets are UTF-16 code units of `text`. `date` is the ISO day
 * of the message: with it "vrijdag" becomes a date, without it the value stays relative (momentwaarde.ts).
 */
export function vindFeiten(text: string, date?: string): Feit[] {
  const t = vouw(text)
  const uit: Feit[] = []
  const neem = (r: { start: number; end: number; value: string }, type: Feit['type']) =>
    uit.push({ start: r.start, end: r.end, text: text.slice(r.start, r.end), type, value: r.value })
  for (const b of vindBedragen(t)) neem(b, 'amount')
  for (const m of vindMomenten(t, leesDag(date)))
    if (!uit.some(b => m.start < b.end && b.start < m.end)) neem(m, 'datetime')
  for (const g of vindGetallen(t, uit)) neem(g, 'number')
  for (const n of vindEigennamen(text, t, uit)) neem(n, n.type)
  return uit.sort((a, b) => a.start - b.start)
}
