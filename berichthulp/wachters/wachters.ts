// The guards, in order: what may never be marked goes, and a message never shows more than it should.
import type { Vondst } from '../model/snijd.ts'
import type { HeatSpan } from '../soorten.ts'
import type { Tekst } from '../tekst/zinnen.ts'
import { vindSchreeuw } from './schreeuw.ts'

/** Spans that pass the guards, in the order of the text, never overlapping. */
export function wacht(t: Tekst, found: readonly Vondst[], known: (word: string) => boolean): HeatSpan[] {
  const spans: HeatSpan[] = vindSchreeuw(t, known).map(s => ({ ...s, category: 'shouting', tier: 'mark' }))
  for (const { start, end, category, tier } of found) {
    if (spans.some(s => s.start < end && start < s.end)) continue
    if (quoted(t, start, end)) continue
    spans.push({ start, end, category, tier })
  }
  return spans.sort((a, b) => a.start - b.start)
}

function quoted(t: Tekst, start: number, end: number): boolean {
  return t.delen.some(d => d.quoted && d.start < end && start < d.end)
}
