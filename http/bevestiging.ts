// Step-up: some pages ask for the passphrase again before they open (safety.md, Sessions).
import type { MiddlewareHandler } from 'hono'
import { isVersBevestigd } from './bezoeker.ts'
import { neemMee } from './getypt.ts'
import type { Omgeving, Verzoek } from './omgeving.ts'

/**
 * Lets through who gave the passphrase in the last ten minutes; sends others to /bevestigen, which comes back here.
 * Put it after `eist`, and on the page with the form as well as on its POST: what a POST carries
 * comes back in its form (getypt.ts), and `terug` names the page of that form (of a GET it is the address itself).
 */
export function eistBevestiging(terug?: string | ((c: Verzoek) => string)): MiddlewareHandler<Omgeving> {
  return async (c, next) => {
    if (isVersBevestigd(c)) return await next()
    c.set('geweigerd', true)
    const own = c.req.method === 'GET' ? new URL(c.req.url).pathname + new URL(c.req.url).search : c.req.path
    const back = typeof terug === 'function' ? terug(c) : (terug ?? own)
    const vraag = `/bevestigen?terug=${encodeURIComponent(back)}`
    return (await neemMee(c, vraag, back)) ?? c.redirect(vraag, 303)
  }
}
