// Standing in for a specialist who is ill or away (J7): which days, and what the form may say.
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'

/** The days of standing in, first and last included. The database keeps the same limit (database/0016_waarneming.sql). */
export type Periode = { van: Temporal.PlainDate; tot: Temporal.PlainDate }
export type Waarneming = Periode & { beeindigdOp: Temporal.Instant | null }

/** Thirteen weeks; longer than that is another specialist (overdracht). */
export const MEESTE_DAGEN = 91

/** Whether it still comes, goes on today, or is over: by its last day or by hand. `vandaag` is the day of Amsterdam. */
export function standVanWaarneming(w: Waarneming, vandaag: Temporal.PlainDate): 'komt' | 'loopt' | 'voorbij' {
  if (w.beeindigdOp !== null || Temporal.PlainDate.compare(w.tot, vandaag) < 0) return 'voorbij'
  return Temporal.PlainDate.compare(w.van, vandaag) > 0 ? 'komt' : 'loopt'
}

/** Whether two periods share a day. */
export const raken = (a: Periode, b: Periode): boolean =>
  Temporal.PlainDate.compare(a.van, b.tot) <= 0 && Temporal.PlainDate.compare(b.van, a.tot) <= 0

/** The days to begin a form with: those of the absence that runs or comes first, from today on. Null when there is none. */
export function stelPeriodeVoor(afwezig: readonly Periode[], vandaag: Temporal.PlainDate): Periode | null {
  const [eerst] = afwezig
    .filter(a => Temporal.PlainDate.compare(a.tot, vandaag) >= 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.van, b.van))
  if (!eerst) return null
  const van = Temporal.PlainDate.compare(eerst.van, vandaag) < 0 ? vandaag : eerst.van
  const laatst = van.add({ days: MEESTE_DAGEN - 1 })
  return { van, tot: Temporal.PlainDate.compare(eerst.tot, laatst) > 0 ? laatst : eerst.tot }
}

/**
 * Who stands in and for which days: from today at the earliest, at most {@link MEESTE_DAGEN} days, starting within two years.
 * Only `kandidaten` can be chosen. The reason `te-ver-weg` at `tot` is: longer than that.
 */
export function leesWaarneming(
  velden: Velden,
  vandaag: Temporal.PlainDate,
  kandidaten: readonly string[],
): Gelezen<Periode & { waarnemer: string }, 'waarnemer' | 'van' | 'tot'> {
  const f = openFormulier<'waarnemer' | 'van' | 'tot'>(velden)
  const waarnemer = f.keuze('waarnemer', kandidaten, true)
  const van = f.datum('van', { vandaag, terug: { days: 0 }, vooruit: { years: 2 } }, true)
  const begin = van === null ? vandaag : Temporal.PlainDate.from(van)
  // Counted from the first day: before it is in the past, and the last one possible is the limit.
  const grens = { vandaag: begin, terug: { days: 0 }, vooruit: { days: MEESTE_DAGEN - 1 } }
  const tot = f.datum('tot', van === null ? { ...grens, vooruit: { years: 3 } } : grens, true)
  return f.sluit(() => ({ waarnemer: waarnemer ?? '', van: begin, tot: Temporal.PlainDate.from(tot ?? '') }))
}
