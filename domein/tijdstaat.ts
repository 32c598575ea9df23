// The minutes that were written down at gesprekken, added up per month and per kind; and what was not filled in yet (J8).
import { vandaagOp } from './tijd.ts'

export const TIJDSOORTEN = ['gesprek', 'reis', 'administratie'] as const
type Tijdsoort = (typeof TIJDSOORTEN)[number]

/** What was written down of one gesprek. Minutes are whole, 0 to 600; null is not filled in, 0 is filled in. */
export type Tijdregel = {
  id: string
  begint: Temporal.Instant
  plaats: 'praktijk' | 'thuis' | 'elders' | 'online'
  stand: 'gepland' | 'gehouden' | 'afgezegd' | 'niet-verschenen'
  minuten: Readonly<Record<Tijdsoort, number | null>>
}

/** Minutes per kind and together, and how many gesprekken were held. */
export type Som = Readonly<Record<Tijdsoort | 'samen', number>> & { readonly gehouden: number }

/** What waits at a gesprek: it must be recorded first, or these kinds are empty. */
type Ontbreekt = 'vastleggen' | readonly Tijdsoort[]

/** The month of an instant on the clock of the Netherlands: a gesprek belongs to the month in which it begins. */
export function maandVan(moment: Temporal.Instant): Temporal.PlainYearMonth {
  return vandaagOp(moment).toPlainYearMonth()
}

/** The month in an address, as `2027-03`; anything else, and what is no month, is the month of now. */
export function leesMaand(tekst: string | undefined, nu: Temporal.Instant): Temporal.PlainYearMonth {
  return tekst && /^2\d{3}-(0[1-9]|1[0-2])$/.test(tekst) ? Temporal.PlainYearMonth.from(tekst) : maandVan(nu)
}

/** The sums. Everything written down counts, also the way to an ouder who did not appear; empty counts as nothing. */
export function telTijd(regels: readonly Tijdregel[]): Som {
  const som = { gesprek: 0, reis: 0, administratie: 0, samen: 0, gehouden: 0 }
  for (const { minuten, stand } of regels) {
    if (stand === 'gehouden') som.gehouden++
    for (const soort of TIJDSOORTEN) {
      som[soort] += minuten[soort] ?? 0
      som.samen += minuten[soort] ?? 0
    }
  }
  return som
}

/** Sums of every month in which a gesprek was held or time was written down, oldest first. */
export function perMaand(regels: readonly Tijdregel[]): { maand: string; som: Som }[] {
  const maanden = Map.groupBy(regels, regel => maandVan(regel.begint).toString())
  return [...maanden]
    .map(([maand, vanMaand]) => ({ maand, som: telTijd(vanMaand) }))
    .filter(({ som }) => som.samen > 0 || som.gehouden > 0)
    .toSorted((a, b) => (a.maand < b.maand ? -1 : 1))
}

/**
 * What was not filled in yet; null when nothing waits. A gesprek of before today that is still planned must be recorded first. A held one
 * has time of its own and for administration; travel is asked where somebody had to go somewhere, also when the ouder did not appear.
 */
export function ontbreektBij(regel: Tijdregel, nu: Temporal.Instant): Ontbreekt | null {
  const { stand, plaats, minuten } = regel
  if (stand === 'afgezegd') return null
  if (stand === 'gepland')
    return Temporal.PlainDate.compare(vandaagOp(regel.begint), vandaagOp(nu)) < 0 ? 'vastleggen' : null
  const opPad = plaats === 'thuis' || plaats === 'elders'
  const leeg = TIJDSOORTEN.filter(
    soort => minuten[soort] === null && (soort === 'reis' ? opPad : stand === 'gehouden'),
  )
  return leeg.length > 0 ? leeg : null
}

/** Whole hours and the minutes that are left. Throws on what is not a whole number of 0 or more. */
export function inUren(minuten: number): { uren: number; minuten: number } {
  if (!Number.isSafeInteger(minuten) || minuten < 0) throw new RangeError(`no minutes: ${minuten}`)
  return { uren: Math.trunc(minuten / 60), minuten: minuten % 60 }
}
