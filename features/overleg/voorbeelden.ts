// The sample messages of a text: its quotations, so that each can be taken along to the Berichthulp.

/** A stretch of a text: html, or a sample message as plain text. */
type Stuk = { html: string } | { voorbeeld: string }

const tekens: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/** Cuts the html of our own text at its quotations, each of one paragraph. */
export function knipVoorbeelden(html: string): Stuk[] {
  return html
    .split(/(<blockquote>[\s\S]*?<\/blockquote>)/)
    .filter(stuk => stuk.trim() !== '')
    .map(stuk => (stuk.startsWith('<blockquote>') ? { voorbeeld: plain(stuk) } : { html: stuk }))
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, teken: string) => tekens[teken] as string)
    .trim()
