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

/** The addresses of our own that this page links to, each once, in the order of the page. */
export function linksOf(html: string): string[] {
  const found = [...html.matchAll(/<a\s([^>]*)>/g)].map(m => attributesOf(m[1] as string).href ?? '')
  return [
    ...new Set(
      found
        .filter(href => href.startsWith('/') && !href.startsWith('//'))
        .map(href => href.split('#')[0] as string),
    ),
  ]
}

/** Every form of the page, filled in by this die: hidden fields as they are, the rest from the pools. */
export function formsOf(html: string, here: string, d: Dobbelsteen): Actie[] {
  return [...html.matchAll(/<form\s([^>]*)>([\s\S]*?)<\/form>/g)].map(([, open, inside]) => {
    const form = attributesOf(open as string)
    const velden = fillIn(inside as string, d)
    const buttons = [...(inside as string).matchAll(/<button\s([^>]*)>/g)].map(m =>
      attributesOf(m[1] as string),
    )
    const button = buttons.length > 0 ? d.uit(buttons) : {}
    if (button.name) velden[button.name] = [button.value ?? '']
    const path = (button.formaction ?? form.action ?? here).split('#')[0] as string
    if (form.method !== 'post') {
      const query = new URLSearchParams(
        Object.entries(velden).flatMap(([k, list]) => list.map(v => [k, v] as [string, string])),
      )
      return { method: 'GET', path: `${path}?${query}`, velden: {} }
    }
    return { method: 'POST', path, velden }
  })
}

function fillIn(inside: string, d: Dobbelsteen): Record<string, string[]> {
  const velden: Record<string, string[]> = {}
  const choices = new Map<string, string[]>()
  for (const [, tag] of inside.matchAll(/<input\s([^>]*?)\/?>/g)) {
    const { name, type = 'text', value = '' } = attributesOf(tag as string)
    if (!name) continue
    if (type === 'radio') choices.set(name, [...(choices.get(name) ?? []), value])
    else if (type === 'checkbox') {
      if (d.eenOp(2)) velden[name] = [...(velden[name] ?? []), value]
    } else
      velden[name] = [
        ...(velden[name] ?? []),
        type === 'hidden' || (value !== '' && !d.eenOp(3)) ? value : waardeVoor(name, type, d),
      ]
  }
  for (const [name, options] of choices) if (!d.eenOp(12)) velden[name] = [d.uit(options)]
  for (const [, tag, before] of inside.matchAll(/<textarea\s([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const { name } = attributesOf(tag as string)
    if (name) velden[name] = [before && !d.eenOp(3) ? decode(before) : waardeVoor(name, 'textarea', d)]
  }
  for (const [, tag, options] of inside.matchAll(/<select\s([^>]*)>([\s\S]*?)<\/select>/g)) {
    const { name } = attributesOf(tag as string)
    const values = [...(options as string).matchAll(/<option\s([^>]*)>/g)].map(
      m => attributesOf(m[1] as string).value ?? '',
    )
    if (name && values.length > 0) velden[name] = [d.uit(values)]
  }
  return velden
}

// What would end the visit: left to a few histories, or nobody would get anywhere.
const goodbye = /^\/(weg|afmelden)$/

/** What somebody on this page does next. With nothing to do there, they go to their own first page. */
export function kiesActie(
  page: { path: string; html: string } | null,
  begin: readonly string[],
  d: Dobbelsteen,
): Actie {
  const start: Actie = { method: 'GET', path: d.uit(begin), velden: {} }
  if (!page || d.eenOp(8)) return start
  const forms = formsOf(page.html, page.path, d).filter(
    f => f.path.startsWith('/') && (!goodbye.test(f.path) || d.eenOp(40)),
  )
  const work = forms.filter(f => !/^\/(taal|weg|afmelden)/.test(f.path))
  if (work.length > 0 && !d.eenOp(3)) return d.uit(work)
  // Printing takes a tenth of a second: now and then is enough.
  const links = linksOf(page.html).filter(
    href => !href.startsWith('/vast/') && (!href.endsWith('.pdf') || d.eenOp(6)),
  )
  const all: Actie[] = [...forms, ...links.map(path => ({ method: 'GET' as const, path, velden: {} }))]
  return all.length > 0 ? d.uit(all) : start
}
