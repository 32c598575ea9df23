// All stories at once, in the order of time: whoever acts first comes first, and the clocks stand at that moment.
import type { DemoKlok } from './stille-klok.ts'

/** A story says when it wants to act next, and what it does then happens at that moment; or it begins another story beside it. */
export type Verhaal = AsyncGenerator<Temporal.Instant | Verhaal, void, void>

/** Thrown when the filling is stopped from outside. */
export class Onderbroken extends Error {
  override name = 'Onderbroken'
}

/**
 * Plays the stories up to `tot`. What a story wants to do later stays undone; a story that wants to act earlier than now acts now.
 * `meld` hears where in time we are.
 */
export async function speel(
  verhalen: readonly Verhaal[],
  klok: DemoKlok,
  tot: Temporal.Instant,
  { signal, meld }: { signal: AbortSignal; meld: (op: Temporal.Instant) => void },
): Promise<void> {
  const wacht: { verhaal: Verhaal; op: Temporal.Instant }[] = []
  const verder = async (verhaal: Verhaal): Promise<void> => {
    const { value, done } = await verhaal.next()
    if (done) return
    if (value instanceof Temporal.Instant) return void wacht.push({ verhaal, op: value })
    await verder(value)
    await verder(verhaal)
  }
  for (const verhaal of verhalen) await verder(verhaal)
  for (;;) {
    if (signal.aborted) throw new Onderbroken()
    wacht.sort((a, b) => Temporal.Instant.compare(b.op, a.op))
    const volgende = wacht.pop()
    if (!volgende || Temporal.Instant.compare(volgende.op, tot) >= 0) return
    if (Temporal.Instant.compare(volgende.op, klok.nu()) > 0) await klok.zet(volgende.op)
    meld(klok.nu())
    await verder(volgende.verhaal)
  }
}
