// A letter to the ouder who did not come, on one page: for this ouder only, and nothing that tells what it is for.
import { readFileSync } from 'node:fs'
import { drukApart } from '../../../platform/druk/druk-apart.ts'
import { type DrukOpdracht, drukPdf } from '../../../platform/druk/druk-pdf.ts'
import type { Brief } from '../brief.ts'

/** What stands on the page. `adres` are the lines for a window envelope, none when it does not go by post. */
export type OproepDruk = {
  brief: Brief
  adres: readonly string[]
  /** The day it was made, in words of its language. */
  dag: string
  /** The neutral name of the program; it is also the title of the file. */
  naam: string
  /** ISO 8601 in UTC, whole seconds. */
  gemaaktOp: string
}

const sjabloon = readFileSync(new URL('./oproep.typ', import.meta.url), 'utf8')

/** Prints in this process, at once: PDF/UA-1. A route uses `drukOproep`. */
export const maakOproepPdf = (oproep: OproepDruk): Uint8Array => drukPdf(maakOpdracht(oproep))

/** The same bytes, printed beside the program. */
export const drukOproep = (oproep: OproepDruk): Promise<Uint8Array> => drukApart(maakOpdracht(oproep))

function maakOpdracht({ brief, adres, dag, naam, gemaaktOp }: OproepDruk): DrukOpdracht {
  const gegevens = { ...brief, streek: brief.taal === 'nl' ? 'NL' : 'GB', adres, dag, naam }
  return { sjabloon, gegevens, standaard: 'ua-1', gemaaktOp }
}
