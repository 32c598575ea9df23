// The log of the program: one line of JSON per event on stderr, without any content of a dossier.
import { type Klok, systemClock } from './clock.ts'

/** A number, a yes or no, or a short fixed word. Never a name, an id, a request, a value from the database. */
export type Veld = number | boolean | string
export type Velden = Readonly<Record<string, Veld>>

/** Writes what happened. `event` is a fixed word such as `database.ready`. */
export type Log = {
  info(event: string, velden?: Velden): void
  warn(event: string, velden?: Velden): void
  error(event: string, velden?: Velden): void
}

// At most 24 characters, so that no uuid, and no spaces or @, so that no name, sentence or address fits.
const fixedWord = /^[A-Za-z0-9._:/-]{1,24}$/

/**
 * A log that writes lines such as `{"time":"…","level":"info","event":"database.ready","ms":312}`.
 * A text that is not a short fixed word is written as `?`: better nothing than content in a log (wall.md 7).
 */
export function createLog(write: (line: string) => void, klok: Klok = systemClock): Log {
  const line =
    (level: string) =>
    (event: string, velden: Velden = {}) => {
      const shown = Object.entries(velden).map(([name, value]) => [safe(name), safe(value)])
      const head = { time: klok.nu().toString({ smallestUnit: 'millisecond' }), level, event: safe(event) }
      write(`${JSON.stringify({ ...head, ...Object.fromEntries(shown), ...head })}\n`)
    }
  return { info: line('info'), warn: line('warn'), error: line('error') }
}

/** The log on stderr. */
export const stderrLog: Log = createLog(line => process.stderr.write(line))

/** A log that writes nothing, for tests. */
export const silentLog: Log = createLog(() => {})

function safe(value: Veld): Veld {
  return typeof value !== 'string' || fixedWord.test(value) ? value : '?'
}
