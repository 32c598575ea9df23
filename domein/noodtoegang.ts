// Emergency access (wall.md, D4): where a request stands, and how a reason is written.
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'

/** Minutes it lasts, and hours in which a request must be confirmed; the wall holds both (muur.sql). */
export const NOODDUUR = { minuten: 60, urenOpen: 24 } as const

/** Shortest and longest reason, in characters. */
export const REDEN_MATEN = { min: 20, max: 2_000 } as const

/** `vraagt`: the reason is not written yet; `wacht`: on the second person; `open`: being read; `voorbij`: over, or never used. */
export type Noodstand = 'vraagt' | 'wacht' | 'open' | 'voorbij'

export type Noodmomenten = {
  gevraagd_op: Temporal.Instant
  reden_op: Temporal.Instant | null
  tot: Temporal.Instant | null
  beeindigd_op: Temporal.Instant | null
}

/** Where it stands now. It ends itself: after its hour, or after a day without a second person. */
export function noodstand(n: Noodmomenten, nu: Temporal.Instant): Noodstand {
  const einde = n.tot ?? n.gevraagd_op.add({ hours: NOODDUUR.urenOpen })
  if (n.beeindigd_op || Temporal.Instant.compare(einde, nu) <= 0) return 'voorbij'
  if (n.tot) return 'open'
  return n.reden_op ? 'wacht' : 'vraagt'
}

/** The reason as it is kept. Required: two people answer for it later. */
export function leesNoodreden(velden: Velden): Gelezen<string, 'reden'> {
  const f = openFormulier<'reden'>(velden)
  const reden = f.tekst('reden', { ...REDEN_MATEN, verplicht: true, regels: true })
  return f.sluit(() => reden)
}
