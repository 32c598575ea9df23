// The security headers of every answer: nothing from elsewhere, nothing inline, nothing kept.
import type { MiddlewareHandler } from 'hono'
import type { Omgeving } from './omgeving.ts'

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Only where a page starts a worker: one named maker of addresses, of which the page allows only its own files. */
const cspMetWerkers = csp.replace("trusted-types 'none'", "trusted-types werkers; worker-src 'self'")

/** Sets the headers of safety.md §"Headers" on every route; only fingerprinted files may be cached. */
export const koppen: MiddlewareHandler<Omgeving> = async (c, next) => {
  await next()
  const h = c.res.headers
  h.set('content-security-policy', c.get('werkers') ? cspMetWerkers : csp)
  h.set('x-content-type-options', 'nosniff')
  h.set('x-frame-options', 'DENY')
  // Nothing to elsewhere; 'no-referrer' would make a browser say `Origin: null` with our own forms (herkomst.ts).
  h.set('referrer-policy', 'same-origin')
  h.set('cross-origin-opener-policy', 'same-origin')
  h.set('cross-origin-resource-policy', 'same-origin')
  h.set('cross-origin-embedder-policy', 'require-corp')
  h.set(
    'permissions-policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  )
  h.set('x-robots-tag', c.req.path === '/' || c.req.path === '/aanmelden' ? 'all' : 'noindex, nofollow')
  if (!h.has('cache-control')) h.set('cache-control', 'no-store')
  if (c.get('poorten').publicUrl.startsWith('https:')) {
    h.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  }
}
