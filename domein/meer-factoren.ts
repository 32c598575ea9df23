// Whether a sign-in elsewhere was with more than one factor, by what the provider says of it. Pure.

// RFC 8176, section 2, by what the person shows: something known, something owned, something they are. SMS and telephone do not count as
// owning something: whoever has the number has the code.
const SOORTEN: Record<string, 'weten' | 'hebben' | 'zijn'> = {
  pwd: 'weten',
  pin: 'weten',
  kba: 'weten',
  otp: 'hebben',
  hwk: 'hebben',
  swk: 'hebben',
  sc: 'hebben',
  pop: 'hebben',
  face: 'zijn',
  fpt: 'zijn',
  iris: 'zijn',
  retina: 'zijn',
  vbm: 'zijn',
}

/**
 * True when `amr` says `mfa`, or names methods of two kinds (RFC 8176), or when `acr` is one of the values that the organisation says
 * mean more than one factor there (`vertrouwd`). A provider that says nothing has not shown it.
 */
export function isMetMeerFactoren(
  { amr, acr }: { amr: readonly string[]; acr: string | null },
  vertrouwd: readonly string[],
): boolean {
  if (acr !== null && vertrouwd.includes(acr)) return true
  if (amr.includes('mfa')) return true
  return new Set(amr.map(a => (Object.hasOwn(SOORTEN, a) ? SOORTEN[a] : undefined)).filter(Boolean)).size > 1
}
