// The way of a verslag: concept, with the ouder, signed. Every step is allowed or refused with a reason (R3, R4).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'
import { reactieVoor } from './termijnen.ts'
import { vandaagOp } from './tijd.ts'
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

export const BESLUITEN = ['akkoord', 'gezien', 'geweigerd'] as const
export type Besluit = (typeof BESLUITEN)[number]

/**
 * Where a verslag stands. `ouder` and `specialist` belong to version `versie`, the one that was
 * last shared (0: never); what belonged to an earlier version stays with that version in the dossier. Times are ISO instants.
 */
export type VerslagStand = {
  stand: 'concept' | 'bij-ouder' | 'getekend'
  versie: number
  gedeeldOp: string | null
  /** `geen-reactie` when the fourteen days were over and the specialist signed alone */
  ouder: { besluit: Besluit | 'geen-reactie'; op: string } | null
  specialist: { op: string } | null
  /** The specialist promised the ouder to change something of this version (domein/reactie.ts). */
  beloofd?: boolean
}

type StapReden =
  | 'is-getekend'
  | 'is-niet-bij-ouder'
  | 'is-al-besloten'
  | 'ouder-was-akkoord'
  | 'reactietermijn-loopt'
  | 'aanpassing-beloofd'
type Stap<R extends StapReden> = Uitkomst<VerslagStand, R>

export const VERKLARING_MAX = 20_000

const LEEG = { ouder: null, specialist: null }

export function nieuwVerslag(): VerslagStand {
  return { stand: 'concept', versie: 0, gedeeldOp: null, ...LEEG }
}

/**
 * The text goes to the ouder as a new version; the decision begins anew. A next version is possible as long as
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

/** What the ouder may write beside a version: words that go into the verslag, and a verklaring that travels with it. */
export type EigenTekst = { eigenWoorden: string; tekst: string }

/**
 * Reads the own text of the ouder (Jw 7.3.8 lid 2), word for word. One of the two must be there, unless something was
 * written `eerder` and is now taken back.
 */
export function leesEigenTekst(
  velden: Velden,
  eerder: boolean,
): Gelezen<EigenTekst, 'eigen_woorden' | 'tekst'> {
  const f = openFormulier<'eigen_woorden' | 'tekst'>(velden)
  const grens = { max: VERKLARING_MAX, regels: true }
  const eigenWoorden = f.tekst('eigen_woorden', grens)
  const tekst = f.tekst('tekst', { ...grens, verplicht: !eerder && !f.ingevuld('eigen_woorden') })
  return f.sluit(() => ({ eigenWoorden, tekst }))
}

/** Whether the ouder may still write or decide: after handing over, until the decision. */
export function magReageren(nu: VerslagStand): Stap<'is-niet-bij-ouder' | 'is-getekend' | 'is-al-besloten'> {
  if (nu.stand === 'getekend') return geweigerd('is-getekend')
  if (nu.stand === 'concept') return geweigerd('is-niet-bij-ouder')
  return nu.ouder ? geweigerd('is-al-besloten') : gelukt(nu)
}

/** The ouder agrees, has seen it, or refuses; a refusal is recorded and does not stop the verslag. */
export function besluitOuder(
  nu: VerslagStand,
  besluit: Besluit,
  op: Temporal.Instant,
): Stap<'is-niet-bij-ouder' | 'is-getekend' | 'is-al-besloten'> {
  const mag = magReageren(nu)
  return mag.ok ? gelukt({ ...nu, ouder: { besluit, op: op.toString() } }) : mag
}

/**
 * The specialist signs last: after the ouder, or when the fourteen days to react are over. Then nothing changes any more. What was
 * promised to the ouder comes first, in a next version, unless the ouder agreed without it.
 */
export function tekenSpecialist(
  nu: VerslagStand,
  op: Temporal.Instant,
): Stap<'is-niet-bij-ouder' | 'is-getekend' | 'reactietermijn-loopt' | 'aanpassing-beloofd'> {
  if (nu.stand === 'getekend') return geweigerd('is-getekend')
  if (nu.stand === 'concept') return geweigerd('is-niet-bij-ouder')
  if (nu.beloofd && nu.ouder?.besluit !== 'akkoord') return geweigerd('aanpassing-beloofd')
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
