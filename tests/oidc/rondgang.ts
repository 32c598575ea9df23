// The way of a browser: from our page to the provider and back, with the cookies of the provider.
import type { Antwoord, Klant } from '../klant.ts'

/** Where our page sends the browser, or null when it does not. */
export const adresVan = (a: Antwoord): string | null =>
  /^0; url=(.*)$/.exec(a.headers.get('refresh') ?? '')?.[1] ?? null

/** A browser at the provider: keeps its cookies, so that a second visit finds the session of the first. */
export class Browser {
  private readonly cookies = new Map<string, string>()

  /** Follows the redirects of the provider until it sends us back. Gives that address. */
  async naar(adres: string, terugAdres: string): Promise<URL> {
    let url = new URL(adres)
    for (let hop = 0; hop < 10; hop++) {
      const headers = { cookie: [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; ') }
      const answer = await fetch(url, { redirect: 'manual', headers })
      for (const line of answer.headers.getSetCookie()) {
        const [pair = ''] = line.split(';')
        this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
      }
      const location = answer.headers.get('location')
      if (!location)
        throw new Error(`The provider said ${answer.status}: ${(await answer.text()).slice(0, 200)}`)
      await answer.body?.cancel()
      url = new URL(location, url)
      if (url.href.startsWith(`${terugAdres}?`)) return url
    }
    throw new Error('The provider keeps sending on')
  }
}

/** The fields of the form on our page of return. */
export const veldenVan = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(m => [
      m[1] as string,
      (m[2] as string).replaceAll('&amp;', '&'),
    ]),
  )

/** Comes back: the page that says it again, and then its form. */
export async function komTerug(klant: Klant, terug: URL): Promise<Antwoord> {
  const pagina = await klant.get(terug.pathname + terug.search)
  if (pagina.status !== 200) return pagina
  return await klant.post('/inloggen/werkaccount/terug', veldenVan(pagina.html))
}
