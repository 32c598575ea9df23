// Leaks in an answer: the same question is answered differently because somebody else is there.
import { bladzijde, type GeplantLek, omhul, onderaan, tel, verander } from './planten.ts'

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/

export const antwoorden: readonly GeplantLek[] = [
  {
    naam: '403 in plaats van 404 voor een traject van een ander',
    deel: 'zuivering',
    plant: toneel =>
      omhul(toneel, async ({ pad }, doe) => {
        const r = await doe()
        const id = uuid.exec(pad)?.[0]
        if (r.status !== 404 || !id) return r
        return (await tel(toneel, 'select count(*) as n from traject where traject_id = $1', [id])) > 0
          ? bladzijde(403, 'Dit traject is niet van jou.')
          : r
      }),
  },
  {
    naam: 'een id dat elders bestaat wordt geweigerd',
    deel: 'zuivering',
    plant(toneel) {
      const known = new Map<string, string>()
      omhul(toneel, async ({ method, pad, velden, cookie }, doe) => {
        const id =
          method === 'POST' ? [pad, ...velden.values()].map(v => uuid.exec(v)?.[0]).find(Boolean) : undefined
        if (!id) return await doe()
        const owner = known.get(id) ?? cookie
        known.set(id, owner)
        return owner === cookie ? await doe() : bladzijde(409, 'Dit bestaat al.')
      })
    },
  },
  {
    naam: 'een e-mailadres dat maar een keer mag voorkomen',
    deel: 'zuivering',
    opening: 'een hele aanmelding',
    plant(toneel) {
      const used = new Map<string, string>()
      omhul(toneel, async ({ pad, velden }, doe) => {
        const [email, id] = [velden.get('telefoon') || velden.get('email'), velden.get('id') ?? '']
        if (pad !== '/aanmelden' || !email) return await doe()
        if ((used.get(email) ?? id) !== id) return bladzijde(422, 'Dit adres is al in gebruik.')
        used.set(email, id)
        return await doe()
      })
    },
  },
  {
    naam: 'een aanmelding van een bekend kind krijgt een ander antwoord',
    deel: 'zuivering',
    opening: 'een hele aanmelding',
    plant(toneel) {
      const kinderen = new Map<string, string>()
      omhul(toneel, async ({ pad, velden }, doe) => {
        const child = velden.get('kind1_voornaam') ?? ''
        const r = await doe()
        if (pad !== '/aanmelden' || child === '') return r
        const first = kinderen.get(child) ?? velden.get('id') ?? ''
        kinderen.set(child, first)
        return first === velden.get('id') ? r : await verander(r, onderaan('Dit kind kennen we al.'))
      })
    },
  },
  {
    naam: 'vrije tijden bij de ouder, geteld over alle trajecten',
    deel: 'zuivering',
    plant: toneel =>
      omhul(toneel, async ({ pad }, doe) => {
        if (!pad.startsWith('/mijn')) return await doe()
        const n = await tel(toneel, `select count(*) as n from gesprek where stand = 'gepland'`)
        const m = await tel(toneel, 'select count(*) as n from afwezigheid')
        return await verander(await doe(), onderaan(`Nog ${200 - n - m} vrije tijden`))
      }),
  },
  {
    naam: 'een uitvoer die zegt hoeveel dossiers er zijn',
    deel: 'zuivering',
    plant: toneel =>
      omhul(toneel, async ({ pad }, doe) => {
        if (pad !== '/toegang') return await doe()
        const n = await tel(toneel, 'select count(*) as n from aanmelding')
        return await verander(await doe(), onderaan(`${n} dossiers`))
      }),
  },
  {
    naam: 'de volgorde van een lijst hangt af van wat iedereen schreef',
    deel: 'zuivering',
    plant(toneel) {
      let writes = 0
      omhul(toneel, async ({ method }, doe) => {
        if (method === 'POST') writes++
        const list = /(<ul[^>]*>)([\s\S]*?)(<\/ul>)/g
        return await verander(await doe(), html =>
          writes % 2 === 0
            ? html
            : html.replace(list, (_, open, items: string, close) => {
                const parts = items.split('</li>').filter(Boolean)
                return open + parts.reverse().join('</li>') + close
              }),
        )
      })
    },
  },
  {
    naam: 'een herinnering die niet past in een ronde van drie berichten',
    deel: 'zuivering',
    opening: 'drie doelen en wat ervan komt',
    plant(toneel) {
      let inRonde = 0
      const { post } = toneel.wereld.poorten
      omhul(toneel, async ({ method, cookie }, doe) => {
        const r = await doe()
        if (method !== 'POST' || r.status >= 400 || !cookie) return r
        const { rows } = await toneel.superuser.query<{ t: string }>(
          `select g.traject_id as t from sessie s join toegang g using (persoon_id) where s.hash = sha256(decode($1, 'hex'))`,
          [Buffer.from(/__Host-s=([\w-]+)/.exec(cookie)?.[1] ?? '', 'base64url').toString('hex')],
        )
        if (rows[0] && ++inRonde % 5 < 3)
          await post.stuur({
            ...{ id: 'ab', van: 'Mijn agenda', aan: rows[0].t },
            ...{ onderwerp: 'Bericht', tekst: 'Er is iets nieuws.' },
          })
        return r
      })
    },
  },
]
