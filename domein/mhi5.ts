// MHI-5: wellbeing in the last four weeks, 0-100, higher is better. No diagnosis (standards/formules/mhi5.json).
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

/** Takes five answers of 1 (voortdurend) to 6 (nooit), in the order of the list. A missing one gives no score. */
export function mhi5(
  antwoorden: readonly (number | null)[],
): Uitkomst<number, 'onvolledig' | 'buiten-schaal'> {
  if (antwoorden.length !== 5 || antwoorden.includes(null)) return geweigerd('onvolledig')
  const geldig = antwoorden as readonly number[]
  if (!geldig.every(a => Number.isInteger(a) && a >= 1 && a <= 6)) return geweigerd('buiten-schaal')
  // The third (kalm) and the fifth (gelukkig) are asked the other way round.
  const punten = geldig.map((a, i) => (i === 2 || i === 4 ? 6 - a : a - 1))
  return gelukt(punten.reduce((som, p) => som + p, 0) * 4)
}
