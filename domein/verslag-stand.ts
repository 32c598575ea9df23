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
  /** `geen-reactie` is recorded by the specialist when the fourteen days are over */
  ouder: { besluit: Besluit | 'geen-reactie'; op: string } | null
  specialist: { op: string } | null
}

export type StapReden =
  | 'is-al-gedeeld'
  | 'is-getekend'
  | 'is-niet-bij-ouder'
  | 'is-al-besloten'
  | 'is-al-ondertekend'
  | 'verklaring-staat-er-al'
  | 'reactietermijn-loopt'
type Stap<R extends StapReden | TekstReden> = Uitkomst<VerslagStand, R>

export const VERKLARING_MAX = 8_000

const LEEG = { verklaring: null, ouder: null, specialist: null }

export function nieuwVerslag(): VerslagStand {
  return { stand: 'concept', versie: 0, gedeeldOp: null, ...LEEG }
}

/** The concept goes to the ouder as a new version; verklaring and signatures begin anew. */
export function deelMetOuder(nu: VerslagStand, op: Temporal.Instant): Stap<'is-al-gedeeld' | 'is-getekend'> {
  if (nu.stand === 'getekend') return geweigerd('is-getekend')
  if (nu.stand === 'bij-ouder') return geweigerd('is-al-gedeeld')
  return gelukt({ stand: 'bij-ouder', versie: nu.versie + 1, gedeeldOp: op.toString(), ...LEEG })
}

/** Back to concept for a correction. Nothing is lost: version, verklaring and decision stay in the dossier. */
export function haalTerug(nu: VerslagStand): Stap<'is-niet-bij-ouder' | 'is-getekend'> {
  if (nu.stand === 'getekend') return geweigerd('is-getekend')
  if (nu.stand === 'concept') return geweigerd('is-niet-bij-ouder')
  return gelukt({ ...nu, stand: 'concept', gedeeldOp: null, ...LEEG })
}

/** The ouder's own words with this version, also after signing (Jw 7.3.8 lid 2): once, and never changed afterwards. */
export function geefVerklaring(
  nu: VerslagStand,
  invoer: unknown,
  op: Temporal.Instant,
): Stap<'is-niet-bij-ouder' | 'verklaring-staat-er-al' | TekstReden> {
  if (nu.stand === 'concept') return geweigerd('is-niet-bij-ouder')
  if (nu.verklaring) return geweigerd('verklaring-staat-er-al')
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
  return mag.ok ? gelukt(sluit({ ...nu, ouder: { besluit, op: op.toString() } })) : mag
}

/** When the ouder says nothing: recorded by the specialist, once the term of fourteen days is over. */
export function legGeenReactieVast(
  nu: VerslagStand,
  op: Temporal.Instant,
): Stap<'is-niet-bij-ouder' | 'is-getekend' | 'is-al-besloten' | 'reactietermijn-loopt'> {
  const mag = magBesluiten(nu)
  if (!mag.ok) return mag
  const termijn = reactieVoor(vandaagOp(Temporal.Instant.from(nu.gedeeldOp!)))
  if (Temporal.PlainDate.compare(vandaagOp(op), termijn) <= 0) return geweigerd('reactietermijn-loopt')
  return gelukt(sluit({ ...nu, ouder: { besluit: 'geen-reactie', op: op.toString() } }))
}

/** The specialist signs the version that is with the ouder; the order of the two does not matter. */
export function tekenSpecialist(
  nu: VerslagStand,
  op: Temporal.Instant,
): Stap<'is-niet-bij-ouder' | 'is-getekend' | 'is-al-ondertekend'> {
  if (nu.stand === 'getekend') return geweigerd('is-getekend')
  if (nu.stand === 'concept') return geweigerd('is-niet-bij-ouder')
  if (nu.specialist) return geweigerd('is-al-ondertekend')
  return gelukt(sluit({ ...nu, specialist: { op: op.toString() } }))
}

function magBesluiten(nu: VerslagStand): Stap<'is-niet-bij-ouder' | 'is-getekend' | 'is-al-besloten'> {
  if (nu.stand === 'getekend') return geweigerd('is-getekend')
  if (nu.stand === 'concept') return geweigerd('is-niet-bij-ouder')
  return nu.ouder ? geweigerd('is-al-besloten') : gelukt(nu)
}

/** Signed is: signed by the specialist, and signed, seen or refused by the ouder. */
function sluit(nu: VerslagStand): VerslagStand {
  return nu.ouder && nu.specialist ? { ...nu, stand: 'getekend' } : nu
}
