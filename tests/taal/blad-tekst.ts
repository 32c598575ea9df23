// The text of a page as a person reads or hears it, block by block, without what somebody typed into it.

const leeg = /^(area|base|br|col|embed|hr|img|input|link|meta|source|wbr)$/
const stil = /^(script|style|textarea)$/
/** Within a sentence; anything else begins and ends a block. */
const inRegel = /^(a|abbr|b|bdi|br|cite|code|em|i|kbd|mark|q|small|span|strong|sub|sup|time|tspan|u)$/
const gesproken = ['aria-label', 'alt', 'placeholder', 'data-vraag']

const tekens: Record<string, string> = { quot: '"', '#39': "'", lt: '<', gt: '>', nbsp: ' ', amp: '&' }
const ontsnap = (tekst: string) =>
  tekst.replace(/&(quot|#39|lt|gt|nbsp|amp);/g, (_, naam) => tekens[naam] as string)

/**
 * The blocks of a page in reading order, each a line. What is marked as another language than that of the page (`lang`) is left
 * out: the button of the other language, a verslag, an example.
 */
export function leesBlokken(html: string): string[] {
  const taal = /<html lang="(\w+)"/.exec(html)?.[1]
  const blokken: string[] = []
  const open: { naam: string; anders: boolean; letterlijk: boolean }[] = []
  let regel = ''
  const sluit = () => {
    const klaar = ontsnap(regel).replace(/\s+/g, ' ').trim()
    if (klaar) blokken.push(klaar)
    regel = ''
  }
  for (const [, tag, tekst = ''] of html.matchAll(/<(\/?[a-z](?:"[^"]*"|[^>"])*|![^>]*)>|([^<]+)/gi)) {
    const buiten = open.some(deel => deel.anders)
    if (tag === undefined) {
      if (buiten) continue
      // What somebody typed keeps its lines; else a line break is a space.
      const regels = open.some(deel => deel.letterlijk) ? tekst.split('\n') : [tekst]
      for (const [i, een] of regels.entries()) {
        if (i > 0) sluit()
        regel += een
      }
      continue
    }
    const naam = /^\/?([a-z0-9]+)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
    // A line of its own within an item of a list (ui/basis.css).
    if (!inRegel.test(naam) || naam === 'br' || / class="(bij|wanneer)"/.test(tag)) sluit()
    else if (naam === 'span') regel += ' '
    if (tag.startsWith('/')) {
      const plek = open.findLastIndex(deel => deel.naam === naam)
      if (plek >= 0) open.length = plek
      continue
    }
    const lang = / lang="(\w+)"/.exec(tag)?.[1]
    const anders = stil.test(naam) || (lang !== undefined && lang !== taal)
    if (naam && !leeg.test(naam) && !tag.endsWith('/'))
      open.push({ naam, anders, letterlijk: /class="[^"]*letterlijk/.test(tag) })
    if (buiten || anders) continue
    for (const attribuut of gesproken) {
      const gezegd = new RegExp(` ${attribuut}="([^"]*)"`).exec(tag)?.[1]
      if (gezegd) blokken.push(ontsnap(gezegd))
    }
  }
  sluit()
  return blokken
}
