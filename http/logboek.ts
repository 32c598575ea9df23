// One line in the access log of a traject for each request that works in it, with how it ended (NEN 7513).
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { type Handeling, NietGevonden } from '../muur/deur.ts'
import type { Afloop } from '../muur/logboek.ts'
import type { Omgeving, Verzoek } from './omgeving.ts'

/**
 * Writes the line when the answer is known and before it leaves: done, refused (by a rule, by step-up, because it is not there,
 * or because the page is not for this role) or failed. What the door changed has its line already, in the same transaction.
 * Somebody without a role in the traject leaves no line: it would tell the people of that traject of others.
 */
export const logboek: MiddlewareHandler<Omgeving> = async (c, next) => {
  await next()
  const { wie, geheim } = c.get('bezoeker')
  if (!geheim || wie?.soort !== 'vol') return
  const { deur } = c.get('poorten')
  const { gedaan, geschreven } = c.get('boek')
  const afloop = afloopVan(c)
  for (const [traject, handeling] of gedaan)
    if (!geschreven.has(traject) && !(await deur.schrijfRegel(geheim, traject, handeling, afloop))) {
      // The role ended meanwhile. Nothing is shown that is not in the log.
      c.res = undefined
      throw new NietGevonden()
    }
  if (gedaan.size > 0 || afloop === '0' || c.get('buitenHetLog')) return
  // Stopped before the door: by step-up, a form that was not right, another role.
  const plek = plekVan(c)
  if (plek) await deur.schrijfRegel(geheim, plek.traject, plek.handeling, afloop)
}

/** Says that a rule refused, for an answer that only leads back to a page. */
export const meldWeigering = (c: Verzoek): void => c.set('geweigerd', true)

function afloopVan(c: Verzoek): Afloop {
  const { status } = c.res
  if (status >= 500) return '8'
  // A page that cannot be opened now leads to another.
  const leadsAway = c.req.method === 'GET' && status >= 300 && c.get('boek').gedaan.size > 0
  return c.get('geweigerd') || status >= 400 || leadsAway ? '4' : '0'
}

/** Which traject and which part of it an address is about, by the route that answers it. Null when it is about none. */
function plekVan(c: Verzoek): { traject: string; handeling: Handeling } | null {
  const route = matchedRoutes(c).find(r => r.method !== 'ALL')
  if (!route) return null
  const parts = route.path.split('/')
  const at = parts.indexOf(':traject')
  const own = parts[1] === 'mijn' ? c.get('bezoeker').wie?.traject : null
  const traject = at < 0 ? own : c.req.path.split('/')[at]
  if (!traject) return null
  // Whatever is asked of the meldcode is one part: the log of the ouder leaves out exactly that (muur.sql). And whatever is asked of
  // a complaint: the specialist reads no line of it.
  const onderdeel =
    (['meldcode', 'klacht'] as const).find(part => parts.includes(part)) ??
    parts.findLast(part => /^[a-z]/.test(part))?.replace(/\..*$/, '') ??
    'traject'
  return { traject, handeling: { actie: c.req.method === 'POST' ? 'U' : 'R', onderdeel } }
}
