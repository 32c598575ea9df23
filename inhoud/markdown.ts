// From a Markdown file of ours to safe HTML: no raw HTML, no images, and only links we meant.
import { Marked, type Token } from 'marked'

/** A file split in its front matter and its body. */
export type Bestand = { readonly kop: Readonly<Record<string, string>>; readonly lijf: string }

/** Reads `---` front matter of lines `naam: waarde`. Throws when it is absent or a line has another form. */
export function splitBestand(bron: string): Bestand {
  const delen = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(bron.replaceAll('\r\n', '\n'))
  if (!delen) throw new Error('geen kop tussen twee regels ---')
  const kop: Record<string, string> = {}
  for (const regel of (delen[1] ?? '').split('\n')) {
    const paar = /^([a-z]+): ("?)(.+)\2$/.exec(regel)
    if (!paar?.[1] || !paar[3]) throw new Error(`onleesbare regel in de kop: ${regel}`)
    kop[paar[1]] = paar[3].trim()
  }
  return { kop, lijf: (delen[2] ?? '').trim() }
}

/** True for https:, tel: and mailto: links and for a path on our own site. */
export function mayLink(href: string): boolean {
  return (
    /^(https:\/\/[a-z0-9]|tel:\+?[0-9]+$|mailto:[^?\s]+@[^?\s]+$)/i.test(href) || /^\/(?![/\\])/.test(href)
  )
}

function refuse(token: Token): void {
  if (token.type === 'html') throw new Error(`HTML in een tekst: ${token.raw.trim()}`)
  if (token.type === 'image') throw new Error(`een plaatje in een tekst: ${token.raw}`)
  if (token.type === 'def') throw new Error(`een verwijzing in plaats van een link: ${token.raw}`)
  if (token.type === 'heading' && (token.depth < 2 || token.depth > 3))
    throw new Error(`een kop van niveau ${token.depth}: ${token.raw.trim()}`)
  if (token.type === 'link' && !mayLink(token.href)) throw new Error(`een link die niet mag: ${token.href}`)
}

const parser = new Marked({ async: false, gfm: true, walkTokens: refuse })

/**
 * Turns Markdown into HTML. Headings are h2 and h3: the page gives the h1.
 * Throws on raw HTML, images, other headings, and links that are not https:, tel:, mailto: or a path of our own.
 */
export function renderMarkdown(lijf: string): string {
  return parser.parse(lijf, { async: false }).trim()
}

/** What a practice may write in a theme: paragraphs, lists, emphasis, and links we would make ourselves. */
const eenvoudig = ['paragraph', 'text', 'list', 'list_item', 'strong', 'em', 'link', 'space', 'escape', 'br']

/** The first thing in this text that is more than that (a heading, HTML, a picture, code, a table), as typed; null when there is none. */
export function vindOpmaak(lijf: string): string | null {
  let gevonden: string | null = null
  const bekijk = (token: Token) => {
    const mag =
      eenvoudig.includes(token.type) &&
      !(token.type === 'list_item' && token.task) &&
      !(token.type === 'link' && !mayLink(token.href))
    if (!mag) gevonden ??= token.raw.trim()
  }
  const tokens = parser.lexer(lijf)
  if (Object.keys(tokens.links).length > 0) return Object.keys(tokens.links)[0] as string
  parser.walkTokens(tokens, bekijk)
  return gevonden
}
