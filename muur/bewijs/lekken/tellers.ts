// Leaks that count: a number that everybody moves tells everybody that somebody else was there.
import { lotToeval } from '../lot.ts'
import { bladzijde, type GeplantLek, metKop, metPoorten, omhul, onderaan, tel, verander } from './planten.ts'

export const tellers: readonly GeplantLek[] = [
  {
    naam: 'een volgnummer in elk id',
    deel: 'zuivering',
    plant(toneel) {
      let n = 0
      const uuid = () => lotToeval.uuid().slice(0, -6) + (++n).toString(16).padStart(6, '0')
      metPoorten(toneel, { toeval: { ...lotToeval, uuid } })
    },
  },
  {
    naam: 'het nummer van het verzoek in een kop',
    deel: 'zuivering',
    plant(toneel) {
      let n = 0
      omhul(toneel, async (_, doe) => metKop(await doe(), 'x-verzoek', String(++n)))
    },
  },
  {
    naam: 'een teller van open aanmeldingen bij het menu',
    deel: 'zuivering',
    plant: toneel =>
      omhul(toneel, async (_, doe) => {
        const n = await tel(toneel, `select count(*) as n from traject where stand in ('aangemeld', 'wacht')`)
        return await verander(await doe(), html => html.replace('</nav>', `<b>${n}</b></nav>`))
      }),
  },
  {
    naam: 'een foutnummer dat doortelt',
    deel: 'zuivering',
    plant(toneel) {
      let n = 0
      omhul(toneel, async (_, doe) => {
        const r = await doe()
        return r.status >= 400 ? await verander(r, onderaan(`Foutnummer ${++n}`)) : r
      })
    },
  },
  {
    naam: 'een quotum per dag voor de hele praktijk',
    deel: 'zuivering',
    plant(toneel) {
      let posts = 0
      omhul(toneel, async ({ method }, doe) =>
        method === 'POST' && ++posts % 50 > 40
          ? bladzijde(429, 'Vandaag kan er niets meer bij.')
          : await doe(),
      )
    },
  },
  {
    naam: 'een slot op inloggen na te veel pogingen van wie dan ook',
    deel: 'zuivering',
    opening: 'te vaak een verkeerde code',
    plant(toneel) {
      let mis = 0
      omhul(toneel, async ({ method, pad }, doe) => {
        const gate = /^\/(begin|inloggen)/.test(pad)
        if (gate && mis > 3) return bladzijde(429, 'Te veel pogingen.')
        const r = await doe()
        if (gate && method === 'POST' && r.status === 422) mis++
        return r
      })
    },
  },
  {
    naam: 'een ETag van de versie van alles samen',
    deel: 'zuivering',
    plant(toneel) {
      let versie = 0
      omhul(toneel, async ({ method }, doe) => {
        const r = await doe()
        if (method === 'POST' && r.status < 400) versie++
        return metKop(r, 'etag', `"${versie}"`)
      })
    },
  },
  {
    naam: 'Last-Modified van de laatste wijziging in de praktijk',
    deel: 'zuivering',
    plant(toneel) {
      const nu = () => new Date(toneel.wereld.klok.nu().epochMilliseconds).toUTCString()
      let last = nu()
      omhul(toneel, async ({ method }, doe) => {
        const r = await doe()
        if (method === 'POST' && r.status < 400) last = nu()
        return metKop(r, 'last-modified', last)
      })
    },
  },
  {
    naam: 'een wachttijd die uit de trajecten wordt geteld',
    deel: 'zuivering',
    plant: toneel =>
      omhul(toneel, async ({ pad }, doe) => {
        if (!/^\/(aanmelden|wat-is-pso|contact)?$/.test(pad)) return await doe()
        const n = await tel(toneel, `select count(*) as n from traject where stand in ('gestart', 'wacht')`)
        return await verander(await doe(), onderaan(`Start binnen ongeveer ${n} weken`))
      }),
  },
  {
    naam: 'een proefgroep op volgorde van binnenkomst',
    deel: 'zuivering',
    plant(toneel) {
      let n = 0
      omhul(toneel, async ({ cookie }, doe) => {
        const r = await doe()
        return cookie.includes('groep=') ? r : metKop(r, 'set-cookie', `groep=${++n % 2}; Path=/`)
      })
    },
  },
  {
    naam: 'een foutcode die zegt hoeveelste poging het is van iedereen',
    deel: 'zuivering',
    plant(toneel) {
      let n = 0
      omhul(toneel, async ({ method }, doe) => {
        const r = await doe()
        if (method === 'POST' && r.status === 422) n++
        return r.status === 422 ? metKop(r, 'retry-after', String(n)) : r
      })
    },
  },
]
