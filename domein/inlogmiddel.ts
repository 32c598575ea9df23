// A means of signing in, and how long what happened to it matters (safety.md, Safe to use where somebody watches).

/** Days a new means of signing in is told, to the person and to the own specialist (O8). */
const DAGEN_NIEUW = 30

/** Hours in which a removed means may come back (O8). */
const UREN_TERUG = 24

/** Most characters of an own name of a means. */
export const LANGSTE_NAAM = 40

/** Whether a means made at this moment is still told as new. */
export const isNieuw = (gemaaktOp: Temporal.Instant, nu: Temporal.Instant): boolean =>
  nu.since(gemaaktOp).total('hours') < DAGEN_NIEUW * 24

/** Whether what was removed at this moment may still come back. */
export const magTerug = (verwijderdOp: Temporal.Instant, nu: Temporal.Instant): boolean =>
  nu.since(verwijderdOp).total('hours') < UREN_TERUG

/** Until when what was removed at this moment may come back. */
export const terugTot = (verwijderdOp: Temporal.Instant): Temporal.Instant =>
  verwijderdOp.add({ hours: UREN_TERUG })

/**
 * Reads the own name of a means: one line of at most {@link LANGSTE_NAAM} characters, without control characters and double
 * spaces. '' takes the name away.
 */
export function leesEigenNaam(
  invoer: string,
): { ok: true; waarde: string } | { ok: false; omdat: 'te-lang' | 'verboden-teken' } {
  if (invoer.length > 1000) return { ok: false, omdat: 'te-lang' }
  const waarde = invoer
    .normalize('NFC')
    .replace(/[ \t]+/g, ' ')
    .trim()
  if (!waarde.isWellFormed() || /[\p{Cc}\p{Cf}\ufffd\u2028\u2029]/u.test(waarde))
    return { ok: false, omdat: 'verboden-teken' }
  return [...waarde].length > LANGSTE_NAAM ? { ok: false, omdat: 'te-lang' } : { ok: true, waarde }
}
