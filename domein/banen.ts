// Lanes: both parents are split beforehand, so that nobody ever looks whether the other is there (wall.md, Lanes).
// A pure reference for tests and simulation; the running answer comes from the database, where the secret lives.

/** HMAC-SHA-256, passed in so that this stays a rule without a library. */
export type Hmac = (sleutel: Uint8Array | string, tekst: string) => Uint8Array
export type Bit = 0 | 1

/**
 * k = HMAC(secret, 'kind:' + ISO date), as lowercase hex. The date is the birth of the eldest child of this pair of
 * parents, also when that child is no longer part of the traject.
 */
export function kindsleutel(hmac: Hmac, geheim: Uint8Array, oudste: string): string {
  return hmac(geheim, `kind:${oudste}`).toHex()
}

/** baan = lowest bit of the first byte of HMAC(secret, 'baan:' + hex k), xor the kant of this ouder. */
export function baan(hmac: Hmac, geheim: Uint8Array, oudste: string, kant: Bit): Bit {
  return xor(bit(hmac(geheim, `baan:${kindsleutel(hmac, geheim, oudste)}`)), kant)
}

/** zijde = lowest bit of the first byte of HMAC(secret, 'paar:' + hex k + ':' + uuid of the pair), xor the position. */
export function zijde(hmac: Hmac, geheim: Uint8Array, oudste: string, paar: string, positie: Bit): Bit {
  return xor(bit(hmac(geheim, `paar:${kindsleutel(hmac, geheim, oudste)}:${paar}`)), positie)
}

export type Koppel = { id: string; paar: string; positie: Bit }

/** The specialists who may take this ouder: those whose zijde is the baan. Room on their calendar comes after. */
export function geschikt<S extends Koppel>(
  hmac: Hmac,
  geheim: Uint8Array,
  specialisten: readonly S[],
  oudste: string,
  kant: Bit,
): S[] {
  const eigen = baan(hmac, geheim, oudste, kant)
  return specialisten.filter(s => zijde(hmac, geheim, oudste, s.paar, s.positie) === eigen)
}

/** Of the two sets of day parts of a shared location, the one of this baan: the same bit keeps the waiting room apart. */
export function dagdelenVan<D>(welke: Bit, sets: readonly [readonly D[], readonly D[]]): readonly D[] {
  return sets[welke]
}

function bit(bytes: Uint8Array): Bit {
  return (bytes[0]! & 1) as Bit
}

function xor(a: Bit, b: Bit): Bit {
  return (a ^ b) as Bit
}
