// Changes come only by POST from our own pages; everything else is refused (safety.md, Signing in).
import type { MiddlewareHandler } from 'hono'
import { foutPagina } from './fouten.tsx'
import type { Omgeving } from './omgeving.ts'

/**
 * Lets GET, HEAD and own-origin POST through. A browser says where a POST comes from in Sec-Fetch-Site and Origin;
 * who says neither, or something else, gets a 403.
 */
export const herkomst: MiddlewareHandler<Omgeving> = async (c, next) => {
  const { method } = c.req
  if (method === 'GET' || method === 'HEAD') return await next()
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const own = origin === c.get('poorten').publicUrl && (site === undefined || site === 'same-origin')
  if (method !== 'POST' || !own) return foutPagina(c, 403)
  await next()
}
