// What one can do with a message on the page, and what stands there afterwards. Pure: a form on the server, a button in the browser.
import type { Invoer } from './invoer.ts'

export type Daad =
  | { doe: 'weg'; sleutel: string }
  | { doe: 'gebruik'; tekst: string }
  | { doe: 'schrijf'; tekst: string }
  | { doe: 'terug' }

/** What stands on the page after this act. */
export function naDaad(daad: Daad, invoer: Invoer): Invoer {
  switch (daad.doe) {
    case 'weg':
      return { ...invoer, weg: [...invoer.weg, daad.sleutel] }
    case 'gebruik':
      return { ...invoer, tekst: daad.tekst, vorige: invoer.vorige || invoer.tekst }
    case 'schrijf':
      return { richting: 'uit', tekst: daad.tekst, vorige: '', weg: [] }
    case 'terug':
      return { ...invoer, tekst: invoer.vorige, vorige: '' }
  }
}

/** The fields of a form that does this act. */
export const veldenNa = (daad: Daad, invoer: Invoer) => veldenVan(naDaad(daad, invoer))

/** What stands on the page, as the fields of a form. */
export function veldenVan(na: Invoer): [naam: string, waarde: string][] {
  return [
    ['richting', na.richting],
    ['tekst', na.tekst],
    ...(na.vorige ? ([['vorige', na.vorige]] as [string, string][]) : []),
    ...na.weg.map(sleutel => ['weg', sleutel] as [string, string]),
  ]
}
