// A part of a page as plain data and back: only tags and attributes that show or ask something, so nothing that was kept can run.

/** Text, or a tag with its attributes and what is in it. */
export type Knoop = string | [tag: string, attributen: Record<string, string>, inhoud: Knoop[]]

const TAGS = new Set(
  `a aside b blockquote button caption circle dd desc details div dl dt em fieldset figcaption figure form h1 h2 h3 h4 i input
  label legend li line main ol option p search section select span strong summary svg table tbody td text textarea th thead
  time title tr tspan ul`.split(/\s+/),
)
const ATTRIBUTEN = new Set(
  `action aria-describedby aria-hidden aria-invalid aria-label aria-labelledby autocomplete checked class colspan cx cy datetime dy for
  height href id inputmode lang max maxlength method min name novalidate open r role rows scope selected tabindex text-anchor type
  value x x1 x2 y y1 y2`.split(/\s+/),
)
/** What speaks of this moment only, and the notice of the koffer itself. */
const VAN_NU = '[data-koffer], .geen-druk'
const SVG = 'http://www.w3.org/2000/svg'
/** Only addresses of our own. */
const eigen = (waarde: string) => /^(#|\/(?!\/))/.test(waarde)

/** What stands in the page now, with what is filled in; scripts, styles and addresses of elsewhere stay out. */
export function neemOver(element: Element): Knoop | null {
  const tag = element.localName
  if (!TAGS.has(tag) || element.matches(VAN_NU)) return null
  if ((element as HTMLInputElement).type === 'password') return null
  const attributen: Record<string, string> = {}
  for (const { name, value } of element.attributes) {
    if (!ATTRIBUTEN.has(name) && !name.startsWith('data-')) continue
    if ((name === 'href' || name === 'action') && !eigen(value)) continue
    attributen[name] = value
  }
  vulIn(element, attributen)
  if (element instanceof HTMLTextAreaElement) return [tag, attributen, [element.value]]
  const inhoud = [...element.childNodes].flatMap((kind): Knoop[] => {
    if (kind.nodeType === Node.TEXT_NODE) return kind.textContent ? [kind.textContent] : []
    const over = kind.nodeType === Node.ELEMENT_NODE ? neemOver(kind as Element) : null
    return over ? [over] : []
  })
  return [tag, attributen, inhoud]
}

/** What was typed or chosen is no attribute yet. */
function vulIn(element: Element, attributen: Record<string, string>): void {
  const zet = (naam: string, aan: boolean) => {
    if (aan) attributen[naam] = ''
    else delete attributen[naam]
  }
  if (element instanceof HTMLInputElement) {
    if (/^(radio|checkbox)$/.test(element.type)) zet('checked', element.checked)
    else attributen.value = element.value
  } else if (element instanceof HTMLOptionElement) zet('selected', element.selected)
}

/** The same again as elements. Unknown tags and attributes, and addresses of elsewhere, do not come back, whoever put them in. */
export function zetNeer(knoop: Knoop, svg = false): Node {
  if (typeof knoop === 'string') return document.createTextNode(knoop)
  const [tag, attributen, inhoud] = knoop
  if (!TAGS.has(tag)) return document.createTextNode('')
  const binnen = svg || tag === 'svg'
  const element = binnen ? document.createElementNS(SVG, tag) : document.createElement(tag)
  for (const [naam, waarde] of Object.entries(attributen)) {
    if (!ATTRIBUTEN.has(naam) && !/^data-[a-z-]+$/.test(naam)) continue
    if ((naam === 'href' || naam === 'action') && !eigen(waarde)) continue
    element.setAttribute(naam, waarde)
  }
  element.append(...inhoud.map(kind => zetNeer(kind, binnen)))
  return element
}
