// What reached somebody, as bytes: status, every header, cookies and the whole body, text or file.
import { createHash } from 'node:crypto'
import type { Actie } from './surfer.ts'
import type { Toneel } from './toneel.ts'

/** One delivered answer. `bytes` is everything compared; `html` is kept to go on from. */
export type Waarneming = {
  bytes: string
  status: number
  html: string
  path: string
  location: string | null
}

/** Headers that may differ without telling anything; everything else is compared. `Date` is set by the server around the app. */
export const vrijeKoppen: readonly string[] = ['date']

export type Browser = {
  doe(actie: Actie): Promise<Waarneming>
  /** The cookies as they stand, for a request made by hand. */
  koek(): string
  /** Puts the cookies back as `koek` told them. */
  zetKoek(koek: string): void
}

/** A browser that keeps cookies and sees bytes. */
export function maakBrowser(
  app: Toneel['app'],
  publicUrl: string,
  geheim: Uint8Array | null,
  bron: string,
): Browser {
  const cookies = new Map<string, string>()
  if (geheim) cookies.set('__Host-s', Buffer.from(geheim).toString('base64url'))
  const koek = () => [...cookies].map(([k, v]) => `${k}=${v}`).join('; ')
  return {
    koek,
    zetKoek(eerder) {
      cookies.clear()
      for (const pair of eerder.split('; ').filter(Boolean))
        cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    },
    async doe(actie) {
      const headers: Record<string, string> = { 'x-bron': bron }
      if (cookies.size > 0) headers.cookie = koek()
      const init: RequestInit = { method: actie.method, headers }
      if (actie.method === 'POST') {
        const form = new URLSearchParams()
        for (const [name, value] of Object.entries(actie.velden))
          for (const one of [value].flat()) form.append(name, one as string)
        Object.assign(headers, {
          origin: publicUrl,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        })
        init.body = form.toString()
      }
      const response = await app.request(actie.path, init)
      for (const line of response.headers.getSetCookie()) {
        const pair = line.split(';')[0] as string
        const at = pair.indexOf('=')
        if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
        else cookies.set(pair.slice(0, at), pair.slice(at + 1))
      }
      const body = new Uint8Array(await response.arrayBuffer())
      const isText = /^text\//.test(response.headers.get('content-type') ?? '')
      const html = isText ? Buffer.from(body).toString('utf8') : ''
      const kept = [...response.headers].filter(([name]) => !vrijeKoppen.includes(name))
      const bytes = `${response.status}\n${kept.map(([k, v]) => `${k}: ${v}`).join('\n')}\n\n${isText ? html : createHash('sha256').update(body).digest('hex')}`
      return {
        bytes,
        status: response.status,
        html,
        path: actie.path,
        location: response.headers.get('location'),
      }
    },
  }
}

/** How many bytes of two observations differ, and where the first difference stands (for people). */
export function verschil(a: string, b: string): { bytes: number; waar: string } {
  if (a === b) return { bytes: 0, waar: '' }
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - from && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++
  const show = (text: string) =>
    JSON.stringify(text.slice(Math.max(0, from - 40), Math.min(text.length - tail + 20, from + 80)))
  return {
    bytes: Math.max(a.length, b.length) - from - tail,
    waar: `${show(a)} en zonder de ander ${show(b)}`,
  }
}
