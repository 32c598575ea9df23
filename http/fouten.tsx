// The one mapper from what went wrong to what a visitor sees. Messages of the database never reach a page (wall.md, 7).

import { NietGevonden } from '../muur/deur.ts'
import { ZegelVerbroken } from '../muur/zegel.ts'
import { Knop } from '../ui/formulier.tsx'
import { TeGroot } from './formulier.ts'
import type { Verzoek } from './omgeving.ts'
import { TeDruk } from './te-druk.ts'
import { toon } from './toon.tsx'
import { type Fout, woorden } from './woorden.ts'

/** The page for an error. The same bytes for everybody who sees it in the same language and role. */
export function foutPagina(c: Verzoek, status: Fout): Response {
  const w = woorden(c.get('bezoeker').taal)
  const [titel, uitleg] = w.fouten[status]
  return toon(
    c,
    { titel, status },
    <>
      <p>{uitleg}</p>
      <p>
        <Knop soort="tweede" href="/">
          {w.naarBegin}
        </Knop>
      </p>
    </>,
  )
}

// What PostgreSQL says when a row is not ours to write (row security, foreign key across the wall, malformed id).
const AS_IF_NOT_THERE = new Set(['42501', '23503', '22P02'])

/** Turns whatever was thrown into a page. */
export function asFout(c: Verzoek, error: Error): Response {
  const code = (error as { code?: unknown }).code
  if (error instanceof NietGevonden || (typeof code === 'string' && AS_IF_NOT_THERE.has(code)))
    return foutPagina(c, 404)
  if (error instanceof TeGroot) return foutPagina(c, 413)
  if (error instanceof TeDruk) return foutPagina(c, 429)
  const kind =
    error instanceof ZegelVerbroken ? 'zegel' : typeof code === 'string' ? `sql.${code}` : error.name
  c.get('poorten').log.error('request.failed', { kind })
  return foutPagina(c, 500)
}
