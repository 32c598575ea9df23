// The way of a verslag: concept, with the ouder, signed. Every step is allowed or refused with a reason (R3, R4).
import { leesTekst, type TekstReden } from './tekst.ts'
import { reactieVoor } from './termijnen.ts'
import { vandaagOp } from './tijd.ts'
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'
import type { Verklaring } from './verslag.ts'

export const BESLUITEN = ['akkoord', 'gezien', 'geweigerd'] as const
export type Besluit = (typeof BESLUITEN)[number]

/**
 * Where a verslag stands. `verklaring`, `ouder` and `specialist` belong to version `versie`, the one that was
 * last shared (0: never); what belonged to an earlier version stays with that version in the dossier. Times are ISO instants.
 */
export type VerslagStand = {
  stand: 'concept' | 'bij-ouder' | 'getekend'
  versie: number
  gedeeldOp: string | null
  verklaring: Verklaring | null
  /** `geen-reactie` when the fourteen days were over and the specialist signed alone */
  ouder: { besluit: Besluit | 'geen-reactie'; op: string } | null
  specialist: { op: string } | null
}

export type StapReden =
  | 'is-getekend'
  | 'is-niet-bij-ouder'
  | 'is-al-besloten'
  | 'ouder-was-akkoord'
  | 'reactietermijn-loopt'
type Stap<R extends StapReden | TekstReden> = Uitkomst<VerslagStand, R>

export const VERKLARING_MAX = 20_000

const LEEG = { verklaring: null, ouder: null, specialist: null }

export function nieuwVerslag(): VerslagStand {
  return { stand: 'concept', versie: 0, gedeeldOp: null, ...LEEG }
}

/**
 * The text goes to the ouder as a new version; verklaring and decision begin anew. A next version is possible as long as
 * nobody signed: seen or refused is not signed.
 */
export function deelMetOuder(
  nu: VerslagStand,
  op: Temporal.Instant,
): Stap<'is-getekend' | 'ouder-was-akkoord'> {
  if (nu.stand === 'getekend' || nu.specialist) return geweigerd('is-getekend')
  if (nu.ouder?.besluit === 'akkoord') return geweigerd('ouder-was-akkoord')
  return gelukt({ stand: 'bij-ouder', versie: nu.versie + 1, gedeeldOp: op.toString(), ...LEEG })
}

/** The ouder's own words with this version (Jw 7.3.8 lid 2): to be changed by the ouder until the ouder decides. */
export function geefVerklaring(
  nu: VerslagStand,
  invoer: unknown,
  op: Temporal.Instant,
): Stap<'is-niet-bij-ouder' | 'is-getekend' | 'is-al-besloten' | TekstReden> {
  const mag = magBesluiten(nu)
  if (!mag.ok) return mag
  const tekst = leesTekst(invoer, { max: VERKLARING_MAX, verplicht: true, regels: true })
  return tekst.ok ? gelukt({ ...nu, verklaring: { tekst: tekst.waarde, op: op.toString() } }) : tekst
}

/** The ouder agrees, has seen it, or refuses; a refusal is recorded and does not stop the verslag. */
export function besluitOuder(
  nu: VerslagStand,
  besluit: Besluit,
  op: Temporal.Instant,
): Stap<'is-niet-bij-ouder' | 'is-getekend' | 'is-al-besloten'> {
  const mag = magBesluiten(nu)
  return mag.ok ? gelukt({ ...nu, ouder: { besluit, op: op.toString() } }) : mag
}

/**
 * The specialist signs last: after the ouder, or when the fourteen days to react are over. Then nothing changes any more.
 */
export function tekenSpecialist(
  nu: VerslagStand,
  op: Temporal.Instant,
): Stap<'is-niet-bij-ouder' | 'is-getekend' | 'reactietermijn-loopt'> {
  if (nu.stand === 'getekend') return geweigerd('is-getekend')
  if (nu.stand === 'concept') return geweigerd('is-niet-bij-ouder')
  if (!nu.ouder && !reactietermijnVoorbij(nu, op)) return geweigerd('reactietermijn-loopt')
  const ouder = nu.ouder ?? { besluit: 'geen-reactie' as const, op: op.toString() }
  return gelukt({ ...nu, stand: 'getekend', ouder, specialist: { op: op.toString() } })
}

/** Whether the fourteen days for a reaction of the ouder are over; false while nothing was shared. */
export function reactietermijnVoorbij(nu: VerslagStand, op: Temporal.Instant): boolean {
  if (nu.gedeeldOp === null) return false
  const termijn = reactieVoor(vandaagOp(Temporal.Instant.from(nu.gedeeldOp)))
  return Temporal.PlainDate.compare(vandaagOp(op), termijn) > 0
}

function magBesluiten(nu: VerslagStand): Stap<'is-niet-bij-ouder' | 'is-getekend' | 'is-al-besloten'> {
  if (nu.stand === 'getekend') return geweigerd('is-getekend')
  if (nu.stand === 'concept') return geweigerd('is-niet-bij-ouder')
  return nu.ouder ? geweigerd('is-al-besloten') : gelukt(nu)
}
