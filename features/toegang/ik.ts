// The person behind a request whose sign-in need not be complete.
import type { MiddlewareHandler } from 'hono'
import type { Omgeving, Verzoek } from '../../http/omgeving.ts'
import type { SessieSoort } from '../../http/sessie.ts'
import type { Wie } from '../../muur/deur.ts'

/** Who visits, in a session of one of these kinds. Throws when the route forgot {@link eistSoort}. */
export function ikMet(c: Verzoek, ...soorten: SessieSoort[]): Wie {
  const { wie } = c.get('bezoeker')
  if (!wie || !soorten.includes(wie.soort)) throw new Error('This route has no eistSoort()')
  return wie
}

/** Lets through who is this far; sends others to where their own next step is. */
export function eistSoort(soort: SessieSoort): MiddlewareHandler<Omgeving> {
  return async (c, next) => {
    const { wie } = c.get('bezoeker')
    if (wie?.soort === soort) return await next()
    if (wie?.soort === 'vol' || wie?.soort === 'afgedekt') return c.redirect(thuis(c, wie.traject), 303)
    if (wie?.soort === 'sleutel') return c.redirect('/inloggen/wachtzin', 303)
    return c.redirect(soort === 'registratie' ? '/begin' : '/inloggen', 303)
  }
}

/** Whether this person is signed in all the way, covered or not. */
export const isBinnen = (wie: Wie | null): wie is Wie => wie?.soort === 'vol' || wie?.soort === 'afgedekt'

/** Where somebody arrives after signing in: the first coordinator first gives the practice its names. */
export function thuis(c: Verzoek, traject: string | null): string {
  if (traject) return '/mijn'
  return c.get('praktijk').opgezet ? '/' : '/opzet/praktijk'
}
