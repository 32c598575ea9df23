// Reads the wish for a letter: which one, which new moment, own words, and which safe way.
import { type Gelezen, openFormulier, type Velden } from '../../domein/formulier.ts'
import { OPROEP_MATEN, OPROEPEN, type OproepSoort } from '../../domein/oproep.ts'
import { type Stuk, veiligeWegen, type Weg } from './queries.ts'

export type Wens = { soort: OproepSoort; nieuw: Temporal.Instant | null; woorden: string; weg: Weg }

/** The gesprekken that are still to come, in order of time: what a letter can name as the new moment. */
export const listKomend = (stuk: Stuk, nu: Temporal.Instant) =>
  stuk.gesprekken.filter(g => g.stand === 'gepland' && Temporal.Instant.compare(g.begint, nu) > 0)

/** Only a planned gesprek of this traject can be the new moment, and only a way this ouder called safe can be the way. */
export function leesWens(
  velden: Velden,
  stuk: Stuk,
  nu: Temporal.Instant,
): Gelezen<Wens, 'soort' | 'moment' | 'woorden' | 'weg'> {
  const f = openFormulier<'soort' | 'moment' | 'woorden' | 'weg'>(velden)
  const soort = f.keuze('soort', OPROEPEN, true)
  const komend = listKomend(stuk, nu)
  const gekozen = f.keuze('moment', ['geen', ...komend.map(g => g.id)], soort !== 'slot')
  const woorden = f.tekst('woorden', { max: OPROEP_MATEN.woorden, regels: true })
  const weg = f.keuze('weg', veiligeWegen(stuk), true)
  const nieuw = soort === 'slot' ? null : (komend.find(g => g.id === gekozen)?.begint ?? null)
  return f.sluit(() => ({ soort: soort ?? 'eerste', nieuw, woorden, weg: weg ?? 'eigen' }))
}
