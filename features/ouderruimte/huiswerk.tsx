// Homework: its first lines on the home page, the whole on a page that prints cleanly.
import { useTaal } from '../../ui/taal.ts'
import { formatDagVan } from '../../ui/tijd.ts'
import type { GesprekRij } from './queries.ts'
import type { Woorden } from './woorden.ts'

/** The text up to its first empty line, and whether there is more. */
export function eersteAlinea(tekst: string): { begin: string; rest: boolean } {
  const [begin = '', ...meer] = tekst.trim().split(/\n\s*\n/)
  return { begin, rest: meer.length > 0 }
}

/** One homework to read or to print. */
export function HuiswerkBlad({ w, gesprek }: { w: Woorden; gesprek: GesprekRij }) {
  const taal = useTaal()
  return (
    <>
      <p class="inleiding">{w.gesprekken.huiswerkVan(formatDagVan(gesprek.begint_op, taal))}</p>
      <p class="letterlijk">{gesprek.huiswerk}</p>
      <p class="zacht geen-druk">{w.gesprekken.papier}</p>
      <p class="geen-druk">
        <a class="heel-doel" href="/mijn/oefeningen">
          {w.gesprekken.meerOefeningen}
        </a>
      </p>
    </>
  )
}
