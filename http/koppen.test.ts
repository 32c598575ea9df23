// The headers of every answer there is: every route for every kind of visitor, files, errors and refusals (Internet.nl, RFC 9116).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { features } from '../features/alle.ts'
import { maakKlant } from '../tests/klant.ts'
import { type Medewerker, maakWereld, type Ouder, publicUrl, type Wereld } from '../tests/wereld.ts'
import { sowDossier, stelSamen } from '../tests/zaai-verslag.ts'
import { maakApp } from './app.ts'
import type { App } from './omgeving.ts'
import { TeDruk } from './te-druk.ts'

let w: Wereld
let app: App
let specialist: Medewerker
let coordinator: Medewerker
let ouder: Ouder
before(async () => {
  w = await maakWereld()
  // Ways to go wrong that no route of ours has on purpose.
  app = maakApp(w.poorten, [
    ...features,
    a => {
      a.get('/proef/stuk', () => {
        throw new Error('boom')
      })
      a.get('/proef/druk', () => {
        throw new TeDruk()
      })
    },
  ])
  specialist = await w.medewerker('Anna Proef', ['specialist'])
  coordinator = await w.medewerker('Carla Proef', ['coordinator', 'beheerder'])
  ouder = await w.traject(specialist, 'Noor')
  await sowDossier(w, specialist, ouder)
  await stelSamen(specialist.klant, ouder)
})
after(() => w.sluit())

/** What Internet.nl and our own rules find wrong with the headers of an answer; nothing when all is right. */
function klachten(h: Headers, path: string): string[] {
  const mis: string[] = []
  const csp = new Map(
    (h.get('content-security-policy') ?? '').split('; ').map(d => {
      const [name = '', ...values] = d.split(' ')
      return [name, values]
    }),
  )
  const only = (name: string, ...allowed: string[]) => {
    const values = csp.get(name)
    if (!values?.length || values.some(v => !allowed.includes(v))) mis.push(`csp ${name}: ${values}`)
  }
  only('default-src', "'none'")
  only('object-src', "'none'")
  only('base-uri', "'none'")
  only('frame-ancestors', "'none'")
  only('form-action', "'self'")
  only('require-trusted-types-for', "'script'")
  for (const name of ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'manifest-src'])
    only(name, "'self'")
  const werkers = /^\/((mijn\/)?berichthulp(\/los)?|mijn\/oefeningen(\/[a-z-]+)?|zonder-verbinding)$/.test(
    path,
  )
  only('trusted-types', werkers ? 'werkers' : '', "'none'")
  if (csp.has('worker-src')) only('worker-src', werkers ? "'self'" : 'nowhere')
  if (/unsafe|\*|https?:|data:|blob:/.test(h.get('content-security-policy') ?? '')) mis.push('csp too wide')
  const exact = (name: string, value: string) => {
    if (h.get(name) !== value) mis.push(`${name}: ${h.get(name)}`)
  }
  exact('x-content-type-options', 'nosniff')
  exact('x-frame-options', 'DENY')
  exact('referrer-policy', 'same-origin')
  exact('cross-origin-opener-policy', 'same-origin')
  exact('cross-origin-resource-policy', 'same-origin')
  exact('cross-origin-embedder-policy', 'require-corp')
  exact('origin-agent-cluster', '?1')
  exact('x-dns-prefetch-control', 'off')
  const [, age = '0'] =
    /^max-age=(\d+); includeSubDomains$/.exec(h.get('strict-transport-security') ?? '') ?? []
  if (Number(age) < 31_536_000) mis.push('hsts')
  for (const name of ['camera', 'microphone', 'geolocation', 'usb', 'payment', 'display-capture'])
    if (!h.get('permissions-policy')?.includes(`${name}=()`)) mis.push(`permissions-policy ${name}`)
  for (const name of [
    'server',
    'x-powered-by',
    'via',
    'x-aspnet-version',
    'etag',
    'last-modified',
    'access-control-allow-origin',
  ])
    if (h.has(name)) mis.push(name)
  if (/\d+\.\d+\.\d+|hono|node|postgres/i.test([...h].map(([k, v]) => `${k}: ${v}`).join('\n')))
    mis.push('version')
  const kind = h.get('content-type')
  if (
    kind &&
    /^text\/|javascript|json|\+xml/.test(kind) &&
    !/charset=utf-8|^application\/(manifest\+)?json$|svg/i.test(kind)
  )
    mis.push(`content-type: ${kind}`)
  const fixed = path.startsWith('/vast/') || path.startsWith('/berichthulp/lezer.js')
  exact(
    'cache-control',
    fixed && h.get('cache-control') !== 'no-store' ? 'public, max-age=31536000, immutable' : 'no-store',
  )
  return mis
}

const own = {
  origin: publicUrl,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/x-www-form-urlencoded',
}
const gezien = new Map<number, number>()
const koekjes = new Set<string>()
const mis: string[] = []

async function vraag(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await app.request(path, init)
  for (const line of answer.headers.getSetCookie()) koekjes.add(line)
  gezien.set(answer.status, (gezien.get(answer.status) ?? 0) + 1)
  mis.push(
    ...klachten(answer.headers, path.split('?')[0] as string).map(
      k => `${init.method ?? 'GET'} ${path} ${answer.status}: ${k}`,
    ),
  )
  return answer
}

test('op elke route, voor elke bezoeker, met elke soort antwoord kloppen alle koppen', async () => {
  const koek = (geheim?: string) => (geheim ? { cookie: `__Host-s=${geheim}` } : {})
  const mensen = [undefined, specialist.klant, coordinator.klant, ouder.klant].map(k =>
    k?.cookies.get('__Host-s'),
  )
  const routes = app.routes.filter(r => ['GET', 'POST'].includes(r.method))
  const paden = new Set(routes.map(r => `${r.method} ${r.path}`))
  assert.ok(paden.size > 120, `${paden.size} routes`)
  for (const geheim of mensen)
    for (const route of paden) {
      const [method, pattern] = route.split(' ') as [string, string]
      // Ending the visit would leave nobody for what follows.
      if (method === 'POST' && /weg$|afmelden$|einde$|sessies/.test(pattern)) continue
      const path = pattern.replace(/:traject/g, ouder.traject).replace(/:\w+(\{[^}]*\})?/g, 'basis')
      await vraag(
        path,
        method === 'POST'
          ? { method, headers: { ...own, ...koek(geheim) }, body: '' }
          : { headers: koek(geheim) },
      )
    }
  const s = koek(specialist.klant.cookies.get('__Host-s'))
  // An edit that somebody else was before with: a version that is not the one of now.
  const doel = new URLSearchParams({
    versie: '99',
    titel: 'Rust',
    min2: 'a',
    min1: 'b',
    nul: 'c',
    plus1: 'd',
    plus2: 'e',
  })
  await vraag(`/trajecten/${ouder.traject}/uitnodiging/blad`, {
    method: 'POST',
    headers: { ...own, ...s },
    body: 'code=geen',
  })
  await vraag(`/trajecten/${ouder.traject}/doelen/basis`, {
    method: 'POST',
    headers: { ...own, ...s },
    body: doel.toString(),
  })
  const pdf = await vraag(`/trajecten/${ouder.traject}/verslag.pdf`, { headers: s })
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  assert.match(pdf.headers.get('content-disposition') ?? '', /^attachment; /)
  // Refusals and surprises.
  await vraag('/bestaat/niet')
  await vraag('/mijn', { method: 'POST', headers: { origin: 'https://kwaad.voorbeeld.test' } })
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) await vraag('/', { method })
  await vraag('/aanmelden', { method: 'POST', headers: own, body: 'x='.padEnd(4_300_000, 'y') })
  await vraag('/proef/stuk')
  await vraag('/proef/druk')
  // The first page of a practice whose database is away.
  const stuk = maakApp(
    {
      ...w.poorten,
      deur: {
        ...w.poorten.deur,
        huis: () => Promise.reject(new Error('weg')),
        wie: () => Promise.reject(new Error('weg')),
      },
    },
    features,
  )
  const weg = await stuk.request('/')
  assert.equal(weg.status, 500)
  mis.push(...klachten(weg.headers, '/'))
  assert.deepEqual([...new Set(mis)], [])
  for (const status of [200, 303, 403, 404, 409, 413, 422, 429, 500])
    assert.ok(gezien.has(status), `no answer ${status}: ${[...gezien.keys()]}`)
})

test('bestanden mogen blijven, want hun adres volgt uit hun inhoud; de rest nooit', async () => {
  mis.length = 0
  for (const path of w.poorten.assets.files.keys()) {
    const answer = await vraag(path, { headers: { 'accept-encoding': 'gzip' } })
    assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
  }
  assert.deepEqual(mis, [])
})

test('afscheid en inloggen dragen dezelfde koppen', async () => {
  mis.length = 0
  const klant = await w.klantVoor(ouder.id, ouder.traject)
  const headers = { ...own, cookie: `__Host-s=${klant.cookies.get('__Host-s')}` }
  await vraag('/afmelden', { method: 'POST', headers })
  await vraag('/weg', { method: 'POST', headers })
  assert.deepEqual(mis, [])
})

test('elk koekje is van deze host alleen, gaat nergens anders heen en is klein', () => {
  assert.ok(koekjes.size >= 3, [...koekjes].join('\n'))
  for (const line of koekjes) {
    const [pair = '', ...rest] = line.split('; ')
    assert.match(pair, /^__Host-[a-z]+=[\w.~%-]*$/, line)
    assert.ok(pair.length <= 4_096)
    for (const need of ['Path=/', 'Secure', 'SameSite=Strict']) assert.ok(rest.includes(need), line)
    // Only the sign that says nothing may be read by the page (weg.ts).
    assert.equal(rest.includes('HttpOnly'), !pair.startsWith('__Host-w='), line)
    assert.ok(!rest.some(r => /^domain=/i.test(r)), line)
  }
})

test('alleen het begin en de aanmelding mogen gevonden worden', async () => {
  const robots = async (path: string) => (await app.request(path)).headers.get('x-robots-tag')
  assert.equal(await robots('/'), 'all')
  assert.equal(await robots('/aanmelden'), 'all')
  for (const path of ['/inloggen', '/mijn', '/kosten', '/bestaat/niet'])
    assert.equal(await robots(path), 'noindex, nofollow', path)
})

test('op http (alleen localhost) geen HSTS, verder alles', async () => {
  const los = maakApp({ ...w.poorten, publicUrl: 'http://localhost:8080' }, features)
  const { headers } = await los.request('/')
  assert.equal(headers.has('strict-transport-security'), false)
  assert.deepEqual(klachten(headers, '/'), ['hsts'])
})

test('gezien falen: een kop die ontbreekt, te ruim is of een versie noemt', async () => {
  const goed = (await app.request('/')).headers
  assert.deepEqual(klachten(new Headers(goed), '/'), [])
  for (const [name, value] of [
    ['content-security-policy', null],
    ['content-security-policy', "default-src 'self' 'unsafe-inline'"],
    ['strict-transport-security', 'max-age=100'],
    ['x-content-type-options', null],
    ['referrer-policy', 'unsafe-url'],
    ['cache-control', 'max-age=60'],
    ['server', 'nginx'],
    ['x-iets', 'Hono 4.1'],
    ['access-control-allow-origin', '*'],
  ] as const) {
    const h = new Headers(goed)
    if (value === null) h.delete(name)
    else h.set(name, value)
    assert.ok(klachten(h, '/').length > 0, name)
  }
})

test('een klant van niemand krijgt geen koekje', async () => {
  const klant = maakKlant(app, publicUrl)
  await klant.get('/')
  await klant.get('/inloggen')
  assert.equal(klant.cookies.size, 0)
})
