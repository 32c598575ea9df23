// The GAS T-score of Kiresuk and Sherman: one figure over several doelen. Never on a screen of an ouder (method.md 8.2).
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

/**
 * T = 50 + 10 * sum(w*x) / sqrt((1 - rho) * sum(w^2) + rho * (sum w)^2), rho = 0.3.
 * Takes scores of -2..+2 and their weights (all 1 when left out). Refuses an empty list, a score of -3
 * (decline is recorded, but is no part of the T-score), anything off the scale, and weights that are not positive.
 */
export function gasT(
  scores: readonly number[],
  gewichten: readonly number[] = scores.map(() => 1),
): Uitkomst<number, 'leeg' | 'achteruitgang' | 'buiten-schaal' | 'gewicht-klopt-niet'> {
  if (scores.length === 0) return geweigerd('leeg')
  if (scores.includes(-3)) return geweigerd('achteruitgang')
  if (!scores.every(x => Number.isInteger(x) && x >= -2 && x <= 2)) return geweigerd('buiten-schaal')
  if (gewichten.length !== scores.length || !gewichten.every(w => Number.isFinite(w) && w > 0)) {
    return geweigerd('gewicht-klopt-niet')
  }
  const rho = 0.3
  const gewogen = scores.reduce((som, x, i) => som + gewichten[i]! * x, 0)
  const kwadraten = gewichten.reduce((som, w) => som + w * w, 0)
  const totaal = gewichten.reduce((som, w) => som + w, 0)
  return gelukt(50 + (10 * gewogen) / Math.sqrt((1 - rho) * kwadraten + rho * totaal ** 2))
}
