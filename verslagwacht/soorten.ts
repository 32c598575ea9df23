// The rules of the guard by name, and what a mark is.

export const REGELS = [
  'andere-ouder-als-feit',
  'advies-gezag-omgang',
  'oordeel-zonder-grond',
  'ander-traject',
  'belofte-van-effect',
  'geheim-gegeven',
] as const
export type Regel = (typeof REGELS)[number]

/** Offsets in UTF-16 units of the text as given, `end` exclusive. */
export type Mark = { start: number; end: number; rule: Regel }
