// Shrinks a counterexample to the fewest events that still differ, and tells it as a story in Dutch.
import type { Gebeurtenis, Geschiedenis } from './geschiedenis.ts'
import type { Toneel } from './toneel.ts'
import { type Lek, vergelijk } from './zuivering.ts'

export type Kleinste = { g: Geschiedenis; lek: Lek; pogingen: number }

/**
 * Leaves out events (halves first, then one by one) and makes bursts smaller, as long as the bytes differ. Every attempt plays
 * in a fresh namespace that follows from the key, so that ids never meet those of another attempt; `opnieuw` runs before each.
 */
export async function krimp(
  met: Toneel,
  zonder: Toneel,
  g: Geschiedenis,
  lek: Lek,
  meest = 120,
  opnieuw: () => Promise<void> = async () => {},
): Promise<Kleinste> {
  const best: Kleinste = { g: { ...g, gebeurtenissen: [...g.gebeurtenissen] }, lek, pogingen: 0 }
  const still = async (events: readonly Gebeurtenis[]): Promise<boolean> => {
    if (best.pogingen >= meest) return false
    best.pogingen++
    await opnieuw()
    const attempt = { ...g, ruimte: `${g.key}/${best.pogingen}`, gebeurtenissen: events }
    const { lek: found } = await vergelijk(met, zonder, attempt)
    if (found) Object.assign(best, { g: attempt, lek: found })
    return found !== null
  }
  for (
    let part = Math.ceil(g.gebeurtenissen.length / 2);
    part >= 1;
    part = part === 1 ? 0 : Math.ceil(part / 2)
  )
    for (let at = best.g.gebeurtenissen.length - part; at > -part; at -= part) {
      const events = best.g.gebeurtenissen
      const from = Math.max(0, at)
      await still([...events.slice(0, from), ...events.slice(at + part)])
    }
  for (const [i, e] of best.g.gebeurtenissen.entries())
    for (const keer of [1, 3] as const)
      if (keer < e.keer && (await still(best.g.gebeurtenissen.map((x, j) => (j === i ? { ...x, keer } : x)))))
        break
  return best
}

const mensen: Record<string, string> = {
  'ouder A': 'vader A',
  'ouder B': 'moeder B',
  'specialist A': 'de specialist van A',
  'specialist B': 'de specialist van B',
  'waarnemer A': 'wie waarneemt bij A',
  'waarnemer B': 'wie waarneemt bij B',
  'coordinator A': 'de coordinator bij A',
  'coordinator B': 'de coordinator bij B',
  'inlogger A': 'vader A op een ander toestel',
  'inlogger B': 'moeder B op een ander toestel',
  'bezoeker A': 'vader A, nog zonder account',
  'bezoeker B': 'moeder B, nog zonder account',
  vreemde: 'een vreemde',
  beheerder: 'de beheerder',
  controle: 'de vertrouwensfunctionaris',
}

/** "moeder B verstuurt /aanmelden → vader A opent /mijn: verschil in …". `gedaan` gives what each event became. */
export function vertel({ g, lek }: Pick<Kleinste, 'g' | 'lek'>, gedaan: ReadonlyMap<number, string>): string {
  const steps = g.gebeurtenissen.map((e, i) => {
    const what = gedaan.get(i)
    return what ? `${mensen[e.wie]} ${what}${e.keer > 1 ? ` (${e.keer} keer)` : ''}` : null
  })
  const wie = lek.wie ? mensen[lek.wie] : 'wat van A bewaard blijft'
  return `${steps.filter(Boolean).join(' → ')}: verschil voor ${wie} in ${lek.actie.method} ${lek.actie.path}: ${lek.waar}`
}

/** Plays it once more to hear what each event became, for {@link vertel}. */
export async function hoorGebeurtenissen(
  met: Toneel,
  zonder: Toneel,
  kleinste: Kleinste,
): Promise<ReadonlyMap<number, string>> {
  const gedaan = new Map<number, string>()
  const again = { ...kleinste.g, ruimte: `${kleinste.g.key}/verhaal` }
  await vergelijk(met, zonder, again, (actie, _, nr) => {
    const pad = (actie.path.split('?')[0] as string).replace(/[0-9a-f-]{36}/g, '…')
    if (!gedaan.has(nr)) gedaan.set(nr, `${actie.method === 'GET' ? 'opent' : 'verstuurt'} ${pad}`)
  })
  return gedaan
}
