// Makes a bezoeker of a request, and keeps pages for who they are for.
import type { MiddlewareHandler } from 'hono'
import { foutPagina } from './fouten.tsx'
import { neemMee } from './getypt.ts'
import type { Bezoeker, Omgeving, Verzoek } from './omgeving.ts'
import { leesGeheim } from './sessie.ts'
import { leesTaalkeus, onthoudTaal } from './taal.ts'

/** First on every route: who is this? */
export const bezoeker: MiddlewareHandler<Omgeving> = async (c, next) => {
  const geheim = leesGeheim(c)
  const wie = geheim ? await c.get('poorten').deur.wie(geheim) : null
  const gekozen = leesTaalkeus(c)
  // An ouder who is in reads the own language, whatever somebody else chose in this browser.
  const eigen = wie?.soort === 'vol' && wie.traject !== null ? wie.taal : null
  const taal = eigen ?? gekozen ?? wie?.taal ?? 'nl'
  c.set('bezoeker', { geheim, wie, taal } satisfies Bezoeker)
  // What this browser shows after signing out, or covered, is in the language of who was in last.
  if (eigen && gekozen && gekozen !== eigen && c.req.method === 'GET') onthoudTaal(c, eigen)
  await next()
}

export type Wieiser =
  | 'ouder'
  | 'staf'
  | 'specialist'
  | 'coordinator'
  | 'beheerder'
  | 'vertrouwensfunctionaris'
  | 'iedereen'

/**
 * Lets only these people through ('iedereen': whoever is fully signed in). Who is not signed in goes to the sign-in page; for whoever is signed in as
 * somebody else the page does not exist.
 */
export function eist(wie: Wieiser): MiddlewareHandler<Omgeving> {
  return async (c, next) => {
    const p = c.get('bezoeker').wie
    if (p?.soort !== 'vol') {
      // A device of more people covers itself while somebody types: what was typed waits for the passphrase.
      const mee = p?.soort === 'afgedekt' ? await neemMee(c, '/volgende/wachtzin') : null
      return mee ?? c.redirect(nogTeDoen[p?.soort ?? 'niemand'], 303)
    }
    if (!is(wie, p)) return foutPagina(c, 404)
    await next()
  }
}

const nogTeDoen = {
  niemand: '/inloggen',
  sleutel: '/inloggen/wachtzin',
  registratie: '/registreren',
  afgedekt: '/volgende',
} as const

function is(wie: Wieiser, p: NonNullable<Bezoeker['wie']>): boolean {
  if (wie === 'iedereen') return true
  if (wie === 'ouder') return p.traject !== null
  // Whoever has no role any more is no staff, whatever the session says.
  return p.traject === null && (wie === 'staf' ? p.rollen.length > 0 : p.rollen.includes(wie))
}

/** The person of a route behind {@link eist}. Throws when the route forgot to ask for one. */
export function ikVan(c: Verzoek): NonNullable<Bezoeker['wie']> {
  const { wie } = c.get('bezoeker')
  if (wie?.soort !== 'vol') throw new Error('This route has no eist()')
  return wie
}

/** Whether the passphrase was given in the last ten minutes: needed for signing, export and devices (step-up). */
export function isVersBevestigd(c: Verzoek): boolean {
  const { bevestigdOp } = ikVan(c)
  if (bevestigdOp === null) return false
  const minutes = c.get('poorten').klok.nu().since(bevestigdOp).total('minutes')
  // The moment was noted by the clock of the database: a minute of difference is no reason to ask again.
  return minutes > -1 && minutes < 10
}
