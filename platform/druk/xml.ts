// Writing XML: elements with attributes; a text can never become markup, nor a character that XML does not know.

const VREEMD = /[\ufffe\uffff]/g
const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}

/** A text as XML. It has been made readable first (leesbaar.ts), so control characters are gone. */
export const xmlTekst = (tekst: string): string =>
  tekst
    .toWellFormed()
    .replace(VREEMD, '\ufffd')
    .replace(/[&<>"\n]/g, teken => TEKENS[teken] as string)

type Kenmerken = Readonly<Record<string, string | number | undefined>>

/** An element. `binnen` is XML already; an attribute that is undefined is left out. */
export function el(naam: string, kenmerken: Kenmerken = {}, ...binnen: readonly string[]): string {
  const alle = Object.entries(kenmerken)
    .filter(([, waarde]) => waarde !== undefined)
    .map(([sleutel, waarde]) => ` ${sleutel}="${xmlTekst(String(waarde))}"`)
    .join('')
  const inhoud = binnen.join('')
  return inhoud === '' ? `<${naam}${alle}/>` : `<${naam}${alle}>${inhoud}</${naam}>`
}

/** A whole part of a package. */
export const xmlDeel = (wortel: string): Buffer =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${wortel}`)
