// The homework of a theme as plain text, for a text box: our own html back to lines.
import type { Thema } from '../../inhoud/lees.ts'
import { oefeningRegel } from '../../inhoud/oefeningen.ts'

/** Paragraphs with an empty line between, items with a number or a dash, and the exercises that go with it. Takes only html of inhoud. */
export function huiswerkTekst(thema: Thema): string {
  let nummer = 0
  const tekst = thema.huiswerk.html
    .replace(/<ol[^>]*>|<ul[^>]*>|<\/ol>|<\/ul>|<li>|<\/li>|<\/p>|<br\s*\/?>/g, tag => {
      if (tag.startsWith('<ol')) nummer = 1
      if (tag.startsWith('<ul')) nummer = 0
      if (tag === '<li>') return nummer > 0 ? `${nummer++}. ` : '- '
      if (tag.startsWith('<br')) return '\n'
      return tag === '</p>' || tag === '</ol>' || tag === '</ul>' ? '\n\n' : ''
    })
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, naam: string) => TEKENS[naam] ?? '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const regel = oefeningRegel(thema.oefeningen, thema.taal)
  return [thema.huiswerk.titel, tekst, regel].filter(deel => deel !== '').join('\n\n')
}

const TEKENS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
