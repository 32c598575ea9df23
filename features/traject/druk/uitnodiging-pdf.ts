// The invitation on paper, handed over in person: a code, an address, a time, and nothing that tells what it is for.

import { readFileSync } from 'node:fs'
import { drukApart } from '../../../platform/druk/druk-apart.ts'
import { type DrukOpdracht, drukPdf } from '../../../platform/druk/druk-pdf.ts'
import { tekenQr } from './qr-tekening.ts'
import { en, nl } from './uitnodiging-woorden.ts'

/** What stands on the sheet. No name of a person, practice or method: anybody may find it. */
export type UitnodigingDruk = {
  readonly taal: 'nl' | 'en'
  /** Twenty Crockford characters (0-9, A-Z without I, L, O, U), no separators; lower case is printed as capitals. */
  readonly code: string
  /** Where to sign in, `https://…`: as QR code and in letters. */
  readonly adres: string
  /** What the QR code opens when that is more than the address in letters, such as the address with the code behind it. */
  readonly vierkant?: string
  /** End of the window of thirty minutes, in words of that language: `donderdag 12 maart, 14.30 uur`. */
  readonly geldigTot: string
  /** The neutral name of the program; it is also the title of the file. */
  readonly naam?: string
  /** ISO 8601 in UTC, whole seconds. */
  readonly gemaaktOp: string
}

const sjabloon = readFileSync(new URL('./uitnodiging.typ', import.meta.url), 'utf8')

/**
 * Prints in this process, at once: one page A4, PDF/UA-1. A route uses `drukUitnodiging`.
 * @throws RangeError when the code is not twenty Crockford characters, or the address does not fit a QR code (about 2,300 bytes)
 */
export function maakUitnodigingPdf(uitnodiging: UitnodigingDruk): Uint8Array {
  return drukPdf(maakOpdracht(uitnodiging))
}

/** The same bytes, printed beside the program. */
export async function drukUitnodiging(uitnodiging: UitnodigingDruk): Promise<Uint8Array> {
  return drukApart(maakOpdracht(uitnodiging))
}

function maakOpdracht({
  taal,
  code,
  adres,
  vierkant,
  geldigTot,
  naam,
  gemaaktOp,
}: UitnodigingDruk): DrukOpdracht {
  const tekens = code.toUpperCase()
  if (!/^[0-9A-HJKMNP-TV-Z]{20}$/.test(tekens))
    throw new RangeError('the code is not twenty Crockford characters')
  const gegevens = {
    woorden: { nl, en }[taal],
    naam: naam ?? 'Mijn agenda',
    code: tekens.match(/.{5}/g),
    adres,
    qr: tekenQr(vierkant ?? adres),
    geldigTot,
  }
  return { sjabloon, gegevens, standaard: 'ua-1', gemaaktOp }
}
