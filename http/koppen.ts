// The security headers of every answer: nothing from elsewhere, nothing inline, nothing kept.
import type { MiddlewareHandler } from 'hono'
import type { Omgeving } from './omgeving.ts'

// By the rules of Internet.nl: everything shut, then opened one by one; no wildcard, no scheme, nothing unsafe.
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Only where a page starts a worker: one named maker of addresses, of which the page allows only its own files. */
const cspMetWerkers = csp.replace("trusted-types 'none'", "trusted-types werkers; worker-src 'self'")

// What no page of ours needs, shut for it and for whatever would be put in it. Passkeys are ours alone.
const permissions = [
  ...[
    'accelerometer',
    'bluetooth',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ].map(name => `${name}=()`),
  'publickey-credentials-create=(self)',
  'publickey-credentials-get=(self)',
].join(', ')

const fixed: Readonly<Record<string, string>> = {
  'content-security-policy': csp,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Nothing to elsewhere; 'no-referrer' would make a browser say `Origin: null` with our own forms (herkomst.ts).
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'origin-agent-cluster': '?1',
  'permissions-policy': permissions,
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
}

/** Every header that does not depend on the request: also for what the server itself refuses before a route is asked. */
export function vasteKoppen(publicUrl: string): Record<string, string> {
  const https = publicUrl.startsWith('https:')
  return {
    ...fixed,
    // Two years, and every host below this one.
    ...(https ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
    'x-robots-tag': 'noindex, nofollow',
    'cache-control': 'no-store',
  }
}

// Two pages that may be found; everything else is nobody's business.
const vindbaar = new Set(['/', '/aanmelden'])

/** Sets the headers of safety.md §"Headers" on every route; only files whose address follows from their content may be cached. */
export const koppen: MiddlewareHandler<Omgeving> = async (c, next) => {
  await next()
  const h = c.res.headers
  for (const [name, value] of Object.entries(vasteKoppen(c.get('poorten').publicUrl)))
    if (name !== 'cache-control' || !h.has(name)) h.set(name, value)
  if (c.get('werkers')) h.set('content-security-policy', cspMetWerkers)
  if (vindbaar.has(c.req.path)) h.set('x-robots-tag', 'all')
}
