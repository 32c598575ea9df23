// A table as a file that a spreadsheet of the Netherlands opens by itself: semicolons, UTF-8 with its mark, nothing that is a formula.
import { alsBijlage } from './bestandsnaam.ts'
import type { Verzoek } from './omgeving.ts'

/** A cell: text, a whole number, or nothing. */
export type Cel = string | number | null

/**
 * The rows as text (RFC 4180, with semicolons and CRLF) behind a byte order mark. A text that a spreadsheet would run as a formula, because it
 * begins with = + - @, a tab or a line break, gets an apostrophe before it. Numbers stay numbers.
 */
export function asCsv(rijen: readonly (readonly Cel[])[]): string {
  return `\uFEFF${rijen.map(rij => `${rij.map(asCel).join(';')}\r\n`).join('')}`
}

function asCel(cel: Cel): string {
  if (cel === null) return ''
  if (typeof cel === 'number') return String(cel)
  const plat = /^[=+\-@\t\r\n\0＝＋－＠]/.test(cel) ? `'${cel}` : cel
  return /[";\t\r\n]/.test(plat) ? `"${plat.replaceAll('"', '""')}"` : plat
}

/** The rows as a download under the neutral name of the practice. */
export function csvAntwoord(c: Verzoek, rijen: readonly (readonly Cel[])[]): Response {
  return c.body(asCsv(rijen), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': alsBijlage(c.get('praktijk').neutraleNaam, 'csv'),
  })
}
