// Reads what a person typed: trimmed, NFC, within a limit, without control characters. Hostile text is simply text.
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

type TekstReden = 'leeg' | 'te-lang' | 'te-kort' | 'verboden-teken'

export type TekstGrens = {
  /** most characters (code points, after trimming and NFC) */
  max: number
  /** fewest characters of a text that is not empty; 0 by default */
  min?: number
  /** an empty text is refused; false by default */
  verplicht?: boolean
  /** line breaks and tabs are allowed; false by default */
  regels?: boolean
}

// Marks for the direction of writing come along when a number is copied from a phone; they carry no meaning here.
const RICHTING = /[\u202a-\u202e\u2066-\u2069\ufeff]/g
// U+FFFD is what is left of bytes in a wrong encoding: keeping it would keep broken words for twenty years.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const VERBODEN_IN_REGELS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const VERBODEN_OP_REGEL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd\ufffe\uffff]/
const ONZICHTBAAR = /^[\s\p{Cf}]*$/u

/**
 * Takes whatever a form sent (anything but a string counts as empty) and gives the text to keep.
 * A text far over the limit is refused before any other work, so one megabyte costs nothing.
 */
export function leesTekst(invoer: unknown, grens: TekstGrens): Uitkomst<string, TekstReden> {
  if (typeof invoer !== 'string') return grens.verplicht ? geweigerd('leeg') : gelukt('')
  const ruw = invoer.length > 4 * grens.max + 1_000 ? invoer.trim() : invoer
  // NFC makes three code units into one at most, and a line break may be two: beyond this it is too long for sure.
  if (ruw.length > 4 * grens.max + 1_000) return geweigerd('te-lang')
  if (!ruw.isWellFormed()) return geweigerd('verboden-teken')
  const tekst = ruw
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(RICHTING, '')
    .normalize('NFC')
    .trim()
  if ((grens.regels ? VERBODEN_IN_REGELS : VERBODEN_OP_REGEL).test(tekst)) return geweigerd('verboden-teken')
  if (ONZICHTBAAR.test(tekst)) return grens.verplicht ? geweigerd('leeg') : gelukt('')
  const lengte = [...tekst].length
  if (lengte > grens.max) return geweigerd('te-lang')
  if (lengte < (grens.min ?? 0)) return geweigerd('te-kort')
  return gelukt(tekst)
}
