// The reliable change index of Jacobson and Truax: is a difference more than the noise of the instrument?
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

/** Spread and reliability belong to an instrument and a norm group: always with their source, never fixed in code. */
type Norm = { sd: number; r: number; bron: string }

/** RCI = (x2 - x1) / sqrt(2 * SE^2), SE = SD * sqrt(1 - r); reliable at 95 % when |RCI| > 1.96. */
export function rci(
  x1: number,
  x2: number,
  norm: Norm,
): Uitkomst<{ rci: number; betrouwbaar: boolean }, 'norm-klopt-niet' | 'geen-getal'> {
  if (!Number.isFinite(x1) || !Number.isFinite(x2)) return geweigerd('geen-getal')
  if (!(norm.sd > 0 && norm.r >= 0 && norm.r < 1 && norm.bron.trim() !== ''))
    return geweigerd('norm-klopt-niet')
  const fout = norm.sd * Math.sqrt(1 - norm.r)
  const waarde = (x2 - x1) / Math.sqrt(2 * fout ** 2)
  return gelukt({ rci: waarde, betrouwbaar: Math.abs(waarde) > 1.96 })
}
