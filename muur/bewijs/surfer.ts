// Reads a page as a visitor does: which links and forms are there, and fills one in. So every new page enters the proof by itself.
import type { Dobbelsteen } from './lot.ts'
import { waardeVoor } from './waarden.ts'

export type Actie = {
  method: 'GET' | 'POST'
  path: string
  velden: Record<string, string | readonly string[]>
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, e => entities[e] as string)

type Attributes = Record<string, string>
function attributesOf(tag: string): Attributes {
  const found: Attributes = {}
  for (const [, name, value] of tag.matchAll(/([a-z][a-z-]*)(?:="([^"]*)")?/gi))
    found[(name as string).toLowerCase()] = decode(value ?? '')
  return found
}

export const ga = (path: string): Actie => ({ method: 'GET', path, velden: {} })

/** The addresses of our own that this page links to, each once, in the order of the page. */
export function linksOf(html: string): string[] {
  const found = [...html.matchAll(/<a\s([^>]*)>/g)].map(m => attributesOf(m[1] as string).href ?? '')
  return [
    ...new Set(
      found
        .filter(href => href.startsWith('/') && !href.startsWith('//') && !href.startsWith('/vast/'))
        .map(href => href.split('#')[0] as string),
    ),
  ]
}

/** How a form is filled in: whose die, neatly or anyhow, and what this visitor surely types. */
export type Invulling = { d: Dobbelsteen; net: boolean; vast?: Actie['velden'] }

/** Every form of the page, filled in: hidden fields as they are, the rest from the pools. */
export function formsOf(html: string, here: string, hoe: Invulling): Actie[] {
  return [...html.matchAll(/<form\s([^>]*)>([\s\S]*?)<\/form>/g)].map(([, open, inside]) => {
    const form = attributesOf(open as string)
    const velden = fillIn(inside as string, hoe)
    const buttons = [...(inside as string).matchAll(/<button\s([^>]*)>/g)].map(m =>
      attributesOf(m[1] as string),
    )
    // The first button is the one that goes on.
    const button = buttons[hoe.net && !hoe.d.eenOp(4) ? 0 : hoe.d.onder(buttons.length || 1)] ?? {}
    if (button.name) velden[button.name] = [button.value ?? '']
    for (const [name, value] of Object.entries(hoe.vast ?? {})) velden[name] = [value].flat()
    const path = (button.formaction ?? form.action ?? here).split('#')[0] as string
    if (form.method !== 'post') {
      const query = new URLSearchParams(
        Object.entries(velden).flatMap(([k, list]) => list.map(v => [k, v] as [string, string])),
      )
      return ga(`${path}?${query}`)
    }
    return { method: 'POST', path, velden }
  })
}

function fillIn(inside: string, { d, net }: Invulling): Record<string, string[]> {
  const velden: Record<string, string[]> = {}
  const choices = new Map<string, string[]>()
  const sloppy = () => !net && d.eenOp(3)
  for (const [, tag] of inside.matchAll(/<input\s([^>]*?)\/?>/g)) {
    const { name, type = 'text', value = '' } = attributesOf(tag as string)
    if (!name) continue
    if (type === 'radio') choices.set(name, [...(choices.get(name) ?? []), value])
    else if (type === 'checkbox') {
      if (d.eenOp(2)) velden[name] = [...(velden[name] ?? []), value]
    } else
      velden[name] = [
        ...(velden[name] ?? []),
        type === 'hidden' || (value !== '' && !sloppy()) ? value : waardeVoor(name, type, d, net),
      ]
  }
  for (const [name, options] of choices) if (net || !d.eenOp(12)) velden[name] = [d.uit(options)]
  for (const [, tag, before] of inside.matchAll(/<textarea\s([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const { name } = attributesOf(tag as string)
    if (name) velden[name] = [before && !sloppy() ? decode(before) : waardeVoor(name, 'textarea', d, net)]
  }
  for (const [, tag, options] of inside.matchAll(/<select\s([^>]*)>([\s\S]*?)<\/select>/g)) {
    const { name } = attributesOf(tag as string)
    const values = [...(options as string).matchAll(/<option\s([^>]*)>/g)].map(
      m => attributesOf(m[1] as string).value ?? '',
    )
    const given = net ? values.filter(v => v !== '') : values
    if (name && values.length > 0) velden[name] = [d.uit(given.length > 0 ? given : values)]
  }
  return velden
}

/** General texts, one address each: to a visitor they are one kind, like rows of a list. */
const teksten: readonly [RegExp, string][] = [
  [/\/oefeningen\/[a-z-]+$/, '/oefeningen/:naam'],
  [/\/verslag\/reactie\/[a-z0-9-]+$/, '/verslag/reactie/:plek'],
  [/\/themas\/\d\d-[a-z-]+/, '/themas/:id'],
  [/\/overleg-nodig\/[a-z-]+$/, '/overleg-nodig/:onderwerp'],
  [/\/overleg-nodig\/[a-z-]+\/[a-z-]+$/, '/overleg-nodig/:onderwerp/:antwoord'],
]

/** The address of an act with every id left out: two acts of the same kind have the same. */
export const soortVan = ({ method, path }: Actie): string => {
  const adres = (path.split('?')[0] as string).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
  return `${method} ${teksten.reduce((kort, [text, soort]) => kort.replace(text, soort), adres)}`
}

// What would end the visit is left to a few histories, or nobody would get anywhere; printing takes a tenth of a second.
const seldom: readonly [RegExp, number][] = [
  [/^\/(weg|afmelden)$|andere\/einde$/, 40],
  [/^\/taal$/, 20],
  [/\.pdf|\/blad$|docx/, 20],
  [/afsluiting$/, 6],
  [/passkey|uitdaging|\/inloggen\/code$|wachtzin$/, 6],
]

/** What somebody on this page does next; what they did less often comes first. With nothing to do, they go to their own first page. */
export function kiesActie(
  page: { path: string; html: string } | null,
  begin: readonly string[],
  gedaan: ReadonlyMap<string, number>,
  d: Dobbelsteen,
): Actie {
  const start = ga(d.uit(begin))
  if (!page || d.eenOp(8)) return start
  const wants = (a: Actie) => {
    const rare = seldom.find(([pattern]) => pattern.test(a.path.split('?')[0] as string))
    return a.path.startsWith('/') && (!rare || d.eenOp(rare[1]))
  }
  const forms = formsOf(page.html, page.path, { d, net: !d.eenOp(3) }).filter(wants)
  const work = forms.filter(f => !/^\/(taal|weg|afmelden)/.test(f.path))
  const links = linksOf(page.html).map(ga).filter(wants)
  const all = work.length > 0 && d.eenOp(2) ? work : [...forms, ...links]
  if (all.length === 0) return start
  const [one, other] = [d.uit(all), d.uit(all)]
  return (gedaan.get(soortVan(one)) ?? 0) <= (gedaan.get(soortVan(other)) ?? 0) ? one : other
}
