// An act on any route of the router, whether or not a page leads there: so that every route is asked, also by who may not.
import { routesVan } from './dekking.ts'
import type { Dobbelsteen } from './lot.ts'
import type { Persoon } from './rolverdeling.ts'
import { type Actie, formsOf } from './surfer.ts'
import type { Toneel } from './toneel.ts'
import type { Waarneming } from './waarneming.ts'

const words = ['basis', 'verbinding', '1', 'proef']
const anyUuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g

/** Fills a route with what this person knows: the own traject, ids on the page before them, or a word. `beurt`: which route; else chance. */
export function blindeActie(
  { wereld }: Toneel,
  persoon: Persoon,
  page: Waarneming | null,
  d: Dobbelsteen,
  beurt?: number,
): Actie {
  const routes = routesVan(wereld.app)
  const [method, pattern] = (
    beurt === undefined ? d.uit(routes) : (routes[beurt % routes.length] as string)
  ).split(' ') as ['GET' | 'POST', string]
  const ids = [...(page?.html.matchAll(anyUuid) ?? [])].map(m => m[0])
  const path = pattern.replace(/:(\w+)(\{[^}]*\})?/g, (_, naam: string) =>
    naam === 'traject' ? persoon.traject : d.uit([...ids, ...words, persoon.traject]),
  )
  const forms = method === 'POST' && page ? formsOf(page.html, page.path, { d, net: false }) : []
  return { method, path, velden: forms.length > 0 ? d.uit(forms).velden : {} }
}
