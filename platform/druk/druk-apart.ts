// The press in a process of its own: the program stays small and answers others while a page is printed.

import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { DrukFout, type DrukOpdracht } from './druk-pdf.ts'

/** How long the press waits for a next page before it goes, in milliseconds. */
const rusttijd = 20_000
/** A page that takes longer than this, in milliseconds, is given up: it will never come. */
const uiterste = 15_000

type Antwoord = { nummer: number; pdf?: Uint8Array; fout?: string }
type Wachtend = { klaar: (pdf: Uint8Array) => void; mis: (fout: Error) => void; wekker: NodeJS.Timeout }

let pers: ChildProcess | undefined
let teller = 0
let rust: NodeJS.Timeout | undefined
const wachtend = new Map<number, Wachtend>()

/**
 * As `drukPdf`, but beside the program: a child process without keys or settings, started at the first page, ended after
 * 20 seconds without work and together with the program.
 * @throws DrukFout (as a rejection) as `drukPdf`, or when the press fell over or took longer than 15 seconds
 */
export function drukApart(opdracht: DrukOpdracht): Promise<Uint8Array> {
  clearTimeout(rust)
  pers ??= startPers()
  const kind = pers
  const nummer = ++teller
  return new Promise((klaar, mis) => {
    const wekker = setTimeout(() => kind.kill('SIGKILL'), uiterste)
    wachtend.set(nummer, { klaar, mis, wekker })
    kind.ref()
    kind.channel?.ref()
    kind.send({ nummer, opdracht })
  })
}

function startPers(): ChildProcess {
  const kind = fork(fileURLToPath(new URL('./druk-kind.ts', import.meta.url)), {
    env: {},
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  kind.on('message', (antwoord: Antwoord) => {
    const wachter = wachtend.get(antwoord.nummer)
    if (!wachter) return
    wachtend.delete(antwoord.nummer)
    clearTimeout(wachter.wekker)
    if (antwoord.pdf) wachter.klaar(antwoord.pdf)
    else wachter.mis(new DrukFout(antwoord.fout))
    if (wachtend.size === 0) laatRusten(kind)
  })
  const weg = () => {
    if (pers !== kind) return
    pers = undefined
    for (const { mis, wekker } of wachtend.values()) {
      clearTimeout(wekker)
      mis(new DrukFout('the press fell over or took too long'))
    }
    wachtend.clear()
  }
  kind.on('exit', weg)
  kind.on('error', weg)
  return kind
}

// Nothing of the press keeps the program alive while it rests.
function laatRusten(kind: ChildProcess): void {
  kind.unref()
  kind.channel?.unref()
  rust = setTimeout(() => {
    if (wachtend.size === 0 && pers === kind) {
      pers = undefined
      kind.disconnect()
    }
  }, rusttijd)
  rust.unref()
}
