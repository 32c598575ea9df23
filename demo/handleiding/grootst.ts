// How large the pictures of the handleiding may be: whoever reads them on a phone pays for every byte.

/** Bytes of one picture at most, and of all together. */
export const GROOTST = { een: 120_000, samen: 3_000_000 } as const
