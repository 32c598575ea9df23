// Hostile requests: every form and address that somebody sees, bent in turn, and the answers looked at (safety.md, Hostile requests).
import { publicUrl } from '../../tests/wereld.ts'
import { routesVan } from './dekking.ts'
import { type Dobbelsteen, dobbelsteen } from './lot.ts'
import { openingen } from './openingen.ts'
import { type Persoon, zetOpToneel } from './rolverdeling.ts'
import { type Actie, formsOf, ga, linksOf, soortVan } from './surfer.ts'
import { openToneel, type Toneel } from './toneel.ts'
import { merk, vijandigeNamen, vijandigeWaarde, vreemdeInhoud } from './vijandig-waarden.ts'

export type Vijandig = {
  verzoeken: number
  /** How many kinds of form and address were bent. */
  soorten: number
  seconden: number
  traagste: number
  /** What was wrong: the kind of act, the person, and why. */
  fouten: string[]
}

/** What may never stand in an answer: SQL, the inside of the program, or our markup as markup. */
const verraad: readonly [wat: string, RegExp][] = [
  [
    'SQL',
    /syntax error at|violates \w+ constraint|\b(insert into|select .{1,80} from|update \w+ set)\b|SQLSTATE|\bpg_\w+\b|luwte_app/i,
  ],
  [
    'stapel',
    /\bat \S+ \(?(file:|node:|\/)\S+:\d+|\.(ts|tsx|mjs):\d+|node_modules|TypeError|RangeError|ENOENT/,
  ],
  ['opmaak', new RegExp(`<${merk}|<(script|img|svg)[^>]*${merk}|<[a-z][^<>]*\\son\\w+=['"]?${merk}`)],
]
const HANGT = 10_000

// What would end the visit of everybody, and what sends paper to the press a thousand times.
const laatLopen = /^\/(weg|afmelden)$|einde$|sessies|\.pdf$|\/blad$|taal$/

/** Does this many hostile requests in a world of its own. The same seed does the same. */
export async function valAan(aantal: number, seed: string, open = openToneel): Promise<Vijandig> {
  const toneel = await open()
  try {
    const d = dobbelsteen(`${seed}|vijandig`)
    const people = await zetOpToneel(toneel, { ruimte: `vijandig-${seed}`, stand: 'gestart' }, ['A', 'B'], d)
    const doelen = await verzamel(toneel, people, d)
    const begin = performance.now()
    const out = { verzoeken: 0, soorten: new Set<string>(), traagste: 0, fouten: [] as string[] }
    for (let n = 0; n < aantal; n++) {
      const { wie, actie } = doelen[n < doelen.length ? n : d.onder(doelen.length)] as Doel
      const [path, init] = buig(actie, wie.koek(), d)
      const sent = performance.now()
      const fout = await stuur(toneel, path, init)
      out.traagste = Math.max(out.traagste, performance.now() - sent)
      out.verzoeken++
      out.soorten.add(soortVan(actie))
      if (fout && out.fouten.length < 20) out.fouten.push(`${wie.naam}, ${soortVan(actie)} (${n}): ${fout}`)
    }
    return { ...out, soorten: out.soorten.size, seconden: (performance.now() - begin) / 1000 }
  } finally {
    await toneel.sluit()
  }
}

type Aanvaller = { naam: string; koek(): string }
type Doel = { wie: Aanvaller; actie: Actie }

/** Every kind of form and address that these people come across, once for each of them, and every route by itself. */
async function verzamel(toneel: Toneel, people: readonly Persoon[], d: Dobbelsteen): Promise<Doel[]> {
  const found: Doel[] = []
  for (const p of people) {
    const seen = new Set<string>()
    const wie = { naam: p.naam, koek: p.browser.koek }
    const todo = [...new Set(p.begin)].map(ga)
    for (const route of routesVan(toneel.wereld.app)) {
      const [method, pattern] = route.split(' ') as ['GET' | 'POST', string]
      const path = pattern
        .replace(/:traject/g, p.traject)
        .replace(/:\w+(\{[^}]*\})?/g, () => d.uit(['basis', p.traject]))
      if (!laatLopen.test(path)) found.push({ wie, actie: { method, path, velden: {} } })
    }
    // Somebody's own way first, so that the pages have something on them.
    for (const { rol, stap } of openingen['drie doelen en wat ervan komt']?.stappen ?? [])
      if (p.naam.startsWith(rol) && stap.doe === 'ga') todo.push(ga(stap.pad.replace(':traject', p.traject)))
    while (todo.length > 0 && seen.size < 60) {
      const actie = todo.shift() as Actie
      if (seen.has(soortVan(actie)) || laatLopen.test(actie.path.split('?')[0] as string)) continue
      seen.add(soortVan(actie))
      found.push({ wie, actie })
      if (actie.method === 'POST') continue
      const page = await p.browser.doe(actie)
      todo.push(...formsOf(page.html, page.path, { d, net: true }), ...linksOf(page.html).map(ga))
    }
  }
  return found
}

/** One act bent in one to three places. */
function buig(actie: Actie, koek: string, d: Dobbelsteen): [path: string, init: RequestInit] {
  const velden = Object.entries(actie.velden).map(([k, v]) => [k, [v].flat()] as [string, string[]])
  let { path } = actie
  const headers: Record<string, string> = { cookie: koek }
  let method: string = actie.method
  let vreemd: (typeof vreemdeInhoud)[number] | null = null
  for (let times = 1 + d.onder(3); times > 0; times--) {
    const kans = d.onder(12)
    const veld = velden[d.onder(velden.length || 1)]
    if (kans < 5 && veld) veld[1] = [vijandigeWaarde(d)]
    else if (kans === 5 && veld) veld[1] = [...veld[1], vijandigeWaarde(d), vijandigeWaarde(d)]
    else if (kans === 6) velden.push([d.uit(vijandigeNamen), [vijandigeWaarde(d)]])
    else if (kans === 7 && velden.length > 0) velden.splice(d.onder(velden.length), 1)
    else if (kans === 8) path = buigPad(path, d)
    else if (kans === 9)
      path += `${path.includes('?') ? '&' : '?'}${encodeURIComponent(d.uit(['bewaard', 'maat', 'naar', 'q', 'id', '__proto__']))}=${percent(vijandigeWaarde(d).slice(0, 4_000))}`
    else if (kans === 10 && method === 'POST') vreemd = d.uit(vreemdeInhoud)
    else if (kans === 11) Object.assign(headers, d.uit(koppen))
    else if (kans < 5)
      path += `?${encodeURIComponent(d.uit(vijandigeNamen))}=${percent(vijandigeWaarde(d).slice(0, 4_000))}`
  }
  if (d.eenOp(200)) method = d.uit(['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'])
  if (method !== 'POST') return [path, { method, headers }]
  const body = velden.flatMap(([k, list]) => list.map(v => `${percent(k)}=${percent(v)}`)).join('&')
  const soort = vreemd ? vreemd[0] : 'application/x-www-form-urlencoded'
  const own = {
    origin: publicUrl,
    'sec-fetch-site': 'same-origin',
    ...(soort ? { 'content-type': soort } : {}),
  }
  return [
    path,
    { method, headers: { ...own, ...headers }, body: (vreemd ? vreemd[1](body) : body) as BodyInit },
  ]
}

const koppen: readonly Record<string, string>[] = [
  { host: 'kwaad.voorbeeld.test' },
  { 'x-forwarded-host': 'kwaad.voorbeeld.test', 'x-forwarded-proto': 'http' },
  { 'accept-language': `${merk}<${merk}>,`.repeat(200) },
  { 'user-agent': `<${merk}>` },
  { referer: `https://kwaad.voorbeeld.test/<${merk}>` },
  { origin: 'null' },
  { range: 'bytes=0-1,2-3,4-5' },
  { 'if-none-match': '*' },
  { 'content-length': '5' },
  { accept: 'application/json' },
  { cookie: '__Host-s=AAAA; __Host-s=%00' },
  // Somebody who left by quick exit and presses Back (http/weg.ts).
  { cookie: '__Host-w=1', 'sec-fetch-mode': 'navigate' },
]

function buigPad(path: string, d: Dobbelsteen): string {
  const parts = path.split('/')
  const at = 1 + d.onder(Math.max(1, parts.length - 1))
  parts[at] = d.uit([
    percent(vijandigeWaarde(d).slice(0, 2_000)),
    '..',
    '%2e%2e',
    '%',
    '%zz',
    '%00',
    `${parts[at]}.json`,
    '',
  ])
  return parts.join('/')
}

/** As a browser would, but half a surrogate stays what it is: three bytes that are no UTF-8. */
const percent = (text: string) => {
  try {
    return encodeURIComponent(text)
  } catch {
    return '%ED%A0%80'
  }
}

/** Null when the answer is one that we may give. */
async function stuur({ app }: Toneel, path: string, init: RequestInit): Promise<string | null> {
  let request: Request
  try {
    request = new Request(`${publicUrl}${path.startsWith('/') ? path : `/${path}`}`, init)
  } catch {
    // No HTTP client could send this either.
    return null
  }
  const late = new Promise<'hangt'>(resolve => setTimeout(resolve, HANGT, 'hangt').unref())
  const response = await Promise.race([app.request(request), late])
  if (response === 'hangt') return `geen antwoord binnen ${HANGT / 1000} seconden`
  if (response.status >= 500) return `status ${response.status}`
  if ([...response.headers].some(([, v]) => v.includes('kwaad.voorbeeld.test')))
    return 'een adres van buiten in een kop'
  const soort = response.headers.get('content-type') ?? ''
  // What stands between the quotes of an attribute is text too.
  const text = (await response.text()).replace(/="[^"]*"/g, '=""')
  if (!/^text\//.test(soort)) return null
  const found = verraad.find(([, pattern]) => pattern.test(text))
  return found ? `${found[0]}: ${JSON.stringify(found[1].exec(text)?.[0])}` : null
}
