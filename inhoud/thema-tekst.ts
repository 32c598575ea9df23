// A theme as people read it: the parts for the specialist under their headings, and the homework for the ouder apart.
import { renderMarkdown } from './markdown.ts'
import type { Taal } from './sleutels.ts'
import { deelKoppen, type ThemaBron, themaDelen } from './thema-bron.ts'

/** Safe HTML of a theme. A part without text is left out, with its heading. */
export function renderThema(
  taal: Taal,
  bron: ThemaBron,
): { readonly html: string; readonly huiswerk: { readonly titel: string; readonly html: string } } {
  const voorSpecialist = themaDelen.filter(deel => deel !== 'huiswerk' && bron.delen[deel] !== '')
  const lijf = voorSpecialist.map(deel => `## ${deelKoppen[taal][deel]}\n\n${bron.delen[deel]}`)
  return {
    html: renderMarkdown(lijf.join('\n\n')),
    huiswerk: Object.freeze({ titel: bron.huiswerkTitel, html: renderMarkdown(bron.delen.huiswerk) }),
  }
}
