// Purge: a history with both sides and with A alone, compared byte for byte (wall.md, proof 2).
import type { Geschiedenis } from './geschiedenis.ts'
import type { Naam } from './rolverdeling.ts'
import { type Geraakt, type Gokken, type Moment, speel } from './spel.ts'
import type { Actie } from './surfer.ts'
import type { Toneel } from './toneel.ts'
import { verschil } from './waarneming.ts'

/** Where the two ways of playing differ: how many bytes, and the first place in words. `wie` is null for what is kept. */
export type Lek = { bytes: number; wie: Naam | null; nr: number; actie: Actie; waar: string }

/** Plays a history with both sides and with A alone, and compares every byte. */
export async function vergelijk(
  met: Toneel,
  zonder: Toneel,
  g: Geschiedenis,
  geraakt?: Geraakt,
): Promise<{ events: number; lek: Lek | null }> {
  const gokken: Gokken = new Map()
  const samen = await speel(met, g, gokken, true, geraakt)
  const alleen = await speel(zonder, g, gokken, false)
  const events = g.gebeurtenissen.reduce((sum, e) => sum + e.keer, 0)
  return { events, lek: vindVerschil(samen, alleen) }
}

/** The first difference between what A got in two playings, and the bytes of all. */
export function vindVerschil(samen: readonly Moment[], alleen: readonly Moment[]): Lek | null {
  let lek = null as Lek | null
  for (let i = 0; i < Math.max(samen.length, alleen.length); i++) {
    const [a, b] = [samen[i], alleen[i]]
    const { bytes, waar } = verschil(a?.gekregen.bytes ?? '', b?.gekregen.bytes ?? '')
    if (bytes === 0) continue
    const { wie, nr, actie } = (a ?? b) as Moment
    const before: Lek | null = lek
    lek = before ? { ...before, bytes: before.bytes + bytes } : { bytes, wie, nr, actie, waar }
  }
  return lek
}
