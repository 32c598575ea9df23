// The runner: work that nobody asks for on a page, one process at a time, and gone within a second when the program stops.
import type { Log } from '../platform/log.ts'

/** A piece of work. It reads the clock through its own ports, and stops early when `afbreken` fires. */
export type Taak = { naam: string; doe(afbreken: AbortSignal): Promise<void> }

export type Beurten = {
  /** One round now: every piece of work once, after each other. Never throws; what failed is logged by its name. */
  ronde(): Promise<void>
  /** Starts a round now and then every `seconden`. */
  start(seconden: number): void
  /** Ends within about a second, also in the middle of a round; what was under way is taken up again later. */
  stop(): Promise<void>
}

const MEESTE_MS = 900

/** Makes the runner. `beurt` lets only one process at a time in (muur/postdeur.ts). */
export function maakBeurten({
  beurt,
  taken,
  log,
}: {
  beurt: (werk: () => Promise<void>) => Promise<boolean>
  taken: readonly Taak[]
  log: Log
}): Beurten {
  const afbreken = new AbortController()
  let bezig: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null
  const werk = async () => {
    for (const taak of taken) {
      if (afbreken.signal.aborted) return
      await taak.doe(afbreken.signal).catch(error => {
        if (!afbreken.signal.aborted) log.error('jobs.failed', { job: taak.naam, kind: soort(error) })
      })
    }
  }
  const ronde = async () => {
    if (afbreken.signal.aborted) return
    bezig ??= beurt(werk)
      .then(() => {})
      .catch(error => {
        if (!afbreken.signal.aborted) log.error('jobs.failed', { kind: soort(error) })
      })
      .finally(() => {
        bezig = null
      })
    await bezig
  }
  return {
    ronde,
    start(seconden) {
      timer = setInterval(ronde, seconden * 1_000)
      timer.unref()
      void ronde()
    },
    async stop() {
      if (timer) clearInterval(timer)
      afbreken.abort()
      const late = new Promise<void>(resolve => {
        setTimeout(resolve, MEESTE_MS).unref()
      })
      await Promise.race([bezig ?? Promise.resolve(), late])
    },
  }
}

// A short fixed word: never the message of an error, which may quote a row or an address.
const soort = (error: unknown): string => {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return String(code ?? name ?? 'unknown')
}
