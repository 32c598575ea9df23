// A planted leak: a small patch around one stage, in the process of the prover alone. Every one must be caught.
import { features } from '../../../features/alle.ts'
import { maakApp } from '../../../http/app.ts'
import type { Poorten } from '../../../http/omgeving.ts'
import type { Toneel } from '../toneel.ts'

/**
 * What must catch it: `zuivering` compares histories, `wand` looks at the database (catalogue, roles, probes), `banen` asks
 * whether both sides stay apart in the lanes.
 */
export type Deel = 'zuivering' | 'wand' | 'banen'

export type GeplantLek = {
  naam: string
  deel: Deel
  /** Puts the leak into a stage. With `sql` it changes the database, and the stage is thrown away afterwards. */
  plant?: (toneel: Toneel) => void | Promise<void>
  sql?: string
  /** The scripted way that every history begins with, where chance would take long. */
  opening?: string
}

/** A request as a leak sees it. `velden` are those of a posted form. */
export type Vraag = { method: string; path: string; pad: string; velden: URLSearchParams; cookie: string }

type Omhulsel = (vraag: Vraag, doe: (cookie?: string) => Promise<Response>) => Promise<Response>

/** Puts something around the app of this stage. */
export function omhul(toneel: Toneel, om: Omhulsel): void {
  const inner = toneel.app
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    const vraag: Vraag = {
      method: init.method ?? 'GET',
      path,
      pad: path.split('?')[0] as string,
      velden: new URLSearchParams(typeof init.body === 'string' ? init.body : ''),
      cookie: headers.get('cookie') ?? '',
    }
    return await om(vraag, async cookie => {
      if (cookie !== undefined) headers.set('cookie', cookie)
      return await inner.request(path, { ...init, headers })
    })
  }
  toneel.app = { request: request as Toneel['app']['request'] }
}

/** Runs the app of this stage with other ports. */
export function metPoorten(toneel: Toneel, other: Partial<Poorten>): void {
  toneel.app = maakApp({ ...toneel.wereld.poorten, ...other }, features)
}

/** The same answer with another page; what is no page stays as it is. */
export async function verander(r: Response, page: (html: string) => string): Promise<Response> {
  if (!r.headers.get('content-type')?.startsWith('text/html')) return r
  return new Response(page(await r.text()), { status: r.status, headers: r.headers })
}

/** The same answer with one header more. */
export function metKop(r: Response, naam: string, waarde: string): Response {
  const headers = new Headers(r.headers)
  headers.set(naam, waarde)
  return new Response(r.body, { status: r.status, headers })
}

/** A page that says something else, as a feature would. */
export const bladzijde = (status: number, tekst: string): Response =>
  new Response(`<!DOCTYPE html><title>${tekst}</title><p>${tekst}</p>`, {
    status,
    headers: { 'content-type': 'text/html; charset=UTF-8' },
  })

/** Text at the end of the main part of a page. */
export const onderaan = (tekst: string) => (html: string) => html.replace('</main>', `<p>${tekst}</p></main>`)

/** A number the database knows and no visitor should. */
export async function tel(toneel: Toneel, query: string, values: unknown[] = []): Promise<number> {
  const { rows } = await toneel.superuser.query<{ n: string }>(query, values)
  return Number(rows[0]?.n ?? 0)
}
