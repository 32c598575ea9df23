// Takes the page that is open along, when this person has a koffer on this device.
import { neemOver } from './blad.ts'
import { leesMeta, type Meta } from './kast.ts'
import { houdBlad } from './koffer.ts'

/** The agenda, the list, one traject, its gesprekken, and one gesprek: what one needs on location, and no more. */
const MEE = /^\/(agenda|trajecten(\/[0-9a-f-]{36}(\/gesprekken(\/[0-9a-f-]{36})?)?)?)$/

/** Whether a page of this address may be taken along. */
export const magMee = (pad: string) => MEE.test(pad)

/** Keeps the page of this document under its address, with what is filled in now. */
export async function houdVan(meta: Meta, doc: Document, pad: string): Promise<void> {
  const main = doc.querySelector('main')
  const inhoud = main && magMee(pad) ? neemOver(main) : null
  if (inhoud) await houdBlad(meta, { pad, titel: doc.querySelector('h1')?.textContent ?? pad, inhoud })
}

/** The page one looks at, when it is of the person whose koffer this is. */
export async function houdDeze(): Promise<void> {
  const wie = document.querySelector<HTMLElement>('[data-koffer]')?.dataset.koffer
  const meta = wie ? await leesMeta() : null
  if (meta && meta.wie === wie) await houdVan(meta, document, location.pathname)
}
