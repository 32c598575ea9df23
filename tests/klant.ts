// A visitor of the app in a test: keeps cookies, posts forms from our own origin, reads what came back.
import type { App } from '../http/omgeving.ts'

export type Antwoord = { status: number; html: string; location: string | null; headers: Headers }

export type Klant = {
  get(path: string, headers?: Record<string, string>): Promise<Antwoord>
  /** Posts a form. A list of values posts the field more than once. */
  post(
    path: string,
    velden?: Record<string, string | readonly string[]>,
    headers?: Record<string, string>,
  ): Promise<Antwoord>
  cookies: Map<string, string>
}

/** A visitor without any cookie, or with the secret of a session. */
export function maakKlant(app: App, publicUrl: string, geheim?: Uint8Array): Klant {
  const cookies = new Map<string, string>()
  if (geheim) cookies.set('__Host-s', Buffer.from(geheim).toString('base64url'))
  const send = async (
    method: string,
    path: string,
    extra: Record<string, string>,
    body?: string,
  ): Promise<Antwoord> => {
    const headers = new Headers(extra)
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([k, v]) => `${k}=${v}`).join('; '))
    const response = await app.request(path, { method, headers, ...(body === undefined ? {} : { body }) })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return {
      status: response.status,
      html: await response.text(),
      location: response.headers.get('location'),
      headers: response.headers,
    }
  }
  return {
    cookies,
    get: (path, headers = {}) => send('GET', path, headers),
    post: (path, velden = {}, headers = {}) => {
      const form = new URLSearchParams()
      for (const [name, value] of Object.entries(velden)) {
        for (const one of Array.isArray(value) ? value : [value]) form.append(name, one as string)
      }
      const own = {
        origin: publicUrl,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      }
      return send('POST', path, { ...own, ...headers }, form.toString())
    },
  }
}
