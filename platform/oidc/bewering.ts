// What an ID token claims, once its signature held: is it about a sign-in for us, now? Pure.
import type { OidcMens } from './oidc.ts'

/** Seconds that the clock of the provider may differ from ours. */
export const SPELING = 60
/** Seconds after which a token is too old to be the answer to what was asked just now. */
const OUDST = 10 * 60

/**
 * Reads the claims. `nu` in seconds since 1970. Null when anything differs: this repeats on purpose what the library looked at (issuer,
 * audience, authorised party, times), and adds what a specification leaves to us: no other audience at all, a token made just now, and
 * a subject of 1 to 255 printable ASCII characters (OIDC Core 2, 3.1.3.7).
 */
export function leesBewering(
  claims: Readonly<Record<string, unknown>>,
  verwacht: { issuer: string; clientId: string; nonce: string },
  nu: number,
): OidcMens | null {
  const { iss, sub, aud, azp, nonce, exp, nbf, iat, amr, acr, auth_time } = claims
  const audiences = Array.isArray(aud) ? aud : [aud]
  const goed =
    iss === verwacht.issuer &&
    nonce === verwacht.nonce &&
    audiences.length === 1 &&
    audiences[0] === verwacht.clientId &&
    (azp === undefined || azp === verwacht.clientId) &&
    isMoment(exp) &&
    exp > nu - SPELING &&
    isMoment(iat) &&
    iat <= nu + SPELING &&
    iat >= nu - OUDST &&
    (nbf === undefined || (isMoment(nbf) && nbf <= nu + SPELING))
  if (!goed || typeof sub !== 'string' || !/^[\x20-\x7e]{1,255}$/.test(sub)) return null
  return {
    iss: verwacht.issuer,
    sub,
    amr: Array.isArray(amr) ? amr.filter(a => typeof a === 'string').slice(0, 20) : [],
    acr: typeof acr === 'string' ? acr : null,
    authTime: isMoment(auth_time) ? auth_time : null,
  }
}

const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0
