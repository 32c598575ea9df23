// Leaks that remember: what was kept for one visitor comes out at another.
import { deflateRawSync } from 'node:zlib'
import { type GeplantLek, metKop, omhul, verander } from './planten.ts'

type Bewaard = { status: number; headers: Headers; body: ArrayBuffer }

const again = ({ status, headers, body }: Bewaard) => new Response(body.slice(0), { status, headers })

async function keep(r: Response): Promise<Bewaard> {
  return { status: r.status, headers: r.headers, body: await r.arrayBuffer() }
}

const kindVeld = /(<input[^>]*name="kind1_voornaam"[^>]*?)( value="")?(\s*\/?>)/

export const geheugen: readonly GeplantLek[] = [
  {
    naam: 'een cache zonder persoon in de sleutel',
    deel: 'zuivering',
    plant(toneel) {
      const cache = new Map<string, Bewaard>()
      omhul(toneel, async ({ method, path }, doe) => {
        if (method !== 'GET') return await doe()
        const kept = cache.get(path) ?? (await keep(await doe()))
        cache.set(path, kept)
        return again(kept)
      })
    },
  },
  {
    naam: 'een cache van opgemaakte bladzijden op alleen de titel',
    deel: 'zuivering',
    plant(toneel) {
      const cache = new Map<string, string>()
      omhul(toneel, async (_, doe) =>
        verander(await doe(), html => {
          const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? ''
          const kept = cache.get(title) ?? html
          cache.set(title, kept)
          return kept
        }),
      )
    },
  },
  {
    naam: 'een klaargezette PDF op alleen de naam van het bestand',
    deel: 'zuivering',
    opening: 'een uitnodiging op papier',
    plant(toneel) {
      const cache = new Map<string, Bewaard>()
      omhul(toneel, async (_, doe) => {
        const r = await doe()
        if (r.headers.get('content-type') !== 'application/pdf') return r
        const name = r.headers.get('content-disposition') ?? ''
        const kept = cache.get(name) ?? (await keep(r))
        cache.set(name, kept)
        return again(kept)
      })
    },
  },
  {
    naam: 'de taal van de vorige bezoeker',
    deel: 'zuivering',
    plant(toneel) {
      let taal = 'nl'
      omhul(toneel, async ({ pad, velden, cookie }, doe) => {
        if (pad === '/taal' || pad === '/toegang/taal') taal = velden.get('taal') ?? taal
        return await doe(cookie.includes('__Host-taal') ? cookie : `${cookie}; __Host-taal=${taal}`)
      })
    },
  },
  {
    naam: 'de naam van het kind alvast ingevuld, uit de vorige aanmelding',
    deel: 'zuivering',
    opening: 'een hele aanmelding',
    plant(toneel) {
      let naam = ''
      omhul(toneel, async ({ velden }, doe) => {
        const before = naam
        naam = velden.get('kind1_voornaam') || naam
        return await verander(await doe(), html => html.replace(kindVeld, `$1 value="${before}"$3`))
      })
    },
  },
  {
    naam: 'woorden van anderen als suggestie',
    deel: 'zuivering',
    plant(toneel) {
      const words = new Set<string>()
      omhul(toneel, async ({ velden }, doe) => {
        for (const text of velden.values()) for (const [w] of text.matchAll(/\p{L}{4,}/gu)) words.add(w)
        const options = [...words].map(w => `<option value="${w}">`).join('')
        return await verander(await doe(), html =>
          html.replace('</form>', `<datalist>${options}</datalist></form>`),
        )
      })
    },
  },
  {
    naam: 'samenpersen met een gedeeld woordenboek, zichtbaar in de lengte',
    deel: 'zuivering',
    plant(toneel) {
      let last = Buffer.alloc(0)
      omhul(toneel, async (_, doe) => {
        const kept = await keep(await doe())
        const dictionary = last.length > 0 ? { dictionary: last } : {}
        const length = deflateRawSync(Buffer.from(kept.body), dictionary).length
        last = Buffer.from(kept.body)
        return metKop(again(kept), 'content-length', String(length))
      })
    },
  },
  {
    naam: 'bestanden die een keer worden bewaard, zichtbaar in een kop',
    deel: 'zuivering',
    plant(toneel) {
      const known = new Set<string>()
      omhul(toneel, async ({ method, velden }, doe) => {
        const content = [...velden.values()].filter(v => v.length > 12 && !/^[0-9a-f-]{36}$/.test(v))
        const before = content.some(v => known.has(v))
        for (const v of content) known.add(v)
        const r = await doe()
        if (method !== 'POST') return r
        return before ? metKop(r, 'x-bewaard', 'bestond al') : r
      })
    },
  },
  {
    naam: 'een 404 die een bezocht adres voorstelt',
    deel: 'zuivering',
    plant(toneel) {
      let visited = ''
      omhul(toneel, async ({ pad }, doe) => {
        const r = await doe()
        if (r.status === 200 && pad.length > 1) visited = pad.replace(/[0-9a-f-]{36}/g, '…')
        return r.status === 404
          ? await verander(r, html => html.replace('</main>', `<p>Bedoelde je ${visited}?</p></main>`))
          : r
      })
    },
  },
]
