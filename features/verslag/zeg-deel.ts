// The name people read for a part of the working text, by the name of its field.
import type { DoelSoort } from '../../domein/doel.ts'
import type { Woorden } from './woorden.ts'

type W = Woorden['specialist']

/** The name people read for a part: "Feit 2", "Advies om vol te houden". */
export function zegDeel(naam: string, w: W): string {
  const [soort = '', rest = ''] = naam.split(/_(?!woorden)/)
  const nr = Number(rest) + 1
  if (soort === 'doel') return w.delen.doel(w.delen.doelen[rest as DoelSoort])
  if (soort === 'bron' || soort === 'wie') return w.delen[soort](nr)
  if (soort === 'toelichting') return w.delen.toelichting(w.delen.doelen[rest as DoelSoort])
  if (soort === 'feit' || soort === 'volgens' || soort === 'oordeel' || soort === 'grond')
    return w.delen[soort](nr)
  return w.delen[soort as 'opdracht' | 'inleiding' | 'lijn' | 'geoefend' | 'eigen_woorden' | 'advies']
}
