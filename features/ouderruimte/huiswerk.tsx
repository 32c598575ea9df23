// Homework: its first lines on the home page, the whole on a page that prints cleanly.
import { oefeningenIn } from '../../inhoud/oefeningen.ts'
import { Lijst } from '../../ui/blokken.tsx'
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
  const erbij = oefeningenIn(gesprek.huiswerk ?? '', taal)
  return (
    <>
      <p class="inleiding">{w.gesprekken.huiswerkVan(formatDagVan(gesprek.begint_op, taal))}</p>
      <p class="letterlijk">{gesprek.huiswerk}</p>
      {erbij.length > 0 && (
        <div class="geen-druk">
          <Lijst
            regels={erbij.map(o => ({
              tekst: o.titel,
              href: `/mijn/oefeningen/${o.naam}`,
              bij: o.kort,
            }))}
          />
        </div>
      )}
      <p class="zacht geen-druk">{w.gesprekken.papier}</p>
      <p class="geen-druk">
        <a class="heel-doel" href="/mijn/oefeningen">
          {w.gesprekken.meerOefeningen}
        </a>
      </p>
    </>
  )
}
