// Every page of the ouder on an old phone with a poor connection: until its content stands there (issue 6, line 14).
import type { Browser } from 'playwright-core'
import { routesVan, routeVan } from '../tests/wandeling/bladzijden.ts'
import { openBrowser, serveWereld } from '../tests/wandeling/browser.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../tests/wereld.ts'
import { sowDoelen } from '../tests/zaai.ts'
import { besluit, bewerk, hidden, legVoor, sowDossier, stelSamen, teken } from '../tests/zaai-verslag.ts'
import { schermen } from '../ui/toegankelijk.ts'
import { exactly, type Figure, figure } from './figure.ts'

const CONTENT = 2_500

/** 400 kbit a second each way and 400 ms there and back, and a processor that takes six times as long. */
const NET = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const SLOWER = 6

const full = [
  '/mijn',
  '/mijn/checkin',
  '/mijn/lijn',
  '/mijn/gesprekken',
  '/mijn/doelen',
  '/mijn/berichthulp',
  '/mijn/oefeningen',
  '/mijn/oefeningen/pauze',
  '/mijn/verslag',
  '/mijn/verslag/versie/1',
  '/mijn/verslag/verschil',
  '/mijn/verslag/verklaring',
  '/mijn/verslag/ondertekening',
  '/mijn/verslag/reactie',
  '/mijn/verslag/reactie/lijn',
  '/mijn/verslag/toestemming',
  '/mijn/wie-keek',
  '/mijn/dossier',
  '/mijn/verzoeken',
  '/mijn/verzoeken/nieuw',
  '/mijn/klacht',
  '/mijn/afschriften',
  '/mijn/vragenlijst',
  '/mijn/brieven',
  '/mijn/dagboek',
  '/mijn/seintje',
  '/mijn/agenda',
  '/mijn/beginscherm',
  '/toegang',
  '/overleg-nodig',
  '/overleg-nodig/ziek',
  '/overleg-nodig/ziek/zorg',
  '/zo-blijft-dit-gescheiden',
]

/** What the script of the dagboek reads: nobody sees it (decision 0026). */
const NO_PAGE = '/mijn/dagboek/bladen'

/** A page to open, by whom; nobody for signing in. */
type Visit = { path: string; ouder?: Ouder }

/** Each page once, from an empty cache: when its largest part was drawn. The slowest first. */
export async function measureSlowPhone(): Promise<Figure[]> {
  const w = await maakWereld({ seed: 'bench' })
  const inside = { cookie: '' }
  const adres = await serveWereld(w, path =>
    path === '/binnen' ? new Response('', { headers: { 'set-cookie': inside.cookie } }) : undefined,
  )
  const browser = await openBrowser()
  try {
    const visits = await sow(w)
    const figures: Figure[] = []
    for (const { path, ouder } of visits) {
      inside.cookie = ouder ? await signIn(w, ouder) : ''
      figures.push(figure(routeVan(w.app, path), await readContent(browser, adres.url, path), 'ms', CONTENT))
    }
    const own = routesVan(w.app).filter(route => /^\/mijn(?!.*\.)/.test(route))
    const missing = own.filter(
      route => route !== NO_PAGE && !visits.some(v => routeVan(w.app, v.path) === route),
    )
    return [
      ...figures.toSorted((a, b) => b.value - a.value),
      exactly(`pages of the ouder not measured ${missing.join(' ')}`.trim(), missing.length, '', 0),
    ]
  } finally {
    await browser.close()
    await adres.stop()
    await w.sluit()
  }
}

async function sow(w: Wereld): Promise<Visit[]> {
  const anna = await w.medewerker('Anna Proef', ['specialist'])
  const noor = await w.traject(anna, 'Noor')
  await sowDossier(w, anna, noor)
  await stelSamen(anna.klant, noor)
  await legVoor(anna.klant, noor)
  await bewerk(anna.klant, noor, { advies: 'Blijf oefenen met de pauze.' })
  await legVoor(anna.klant, noor)
  // Whose doelen wait to be chosen.
  const kim = await w.traject(anna, 'Kim')
  await sowDoelen(w, anna, kim)
  const gehouden = await w.superuser(async c => {
    const { rows } = await c.query(
      `select id from gesprek where traject_id = $1 and stand = 'gehouden' order by begint_op limit 1`,
      [noor.traject],
    )
    return rows[0].id as string
  })
  const piece = `/mijn/dossier/gesprek/${gehouden}`
  const id = w.poorten.toeval.uuid()
  await noor.klant.post('/mijn/verzoeken', { id, soort: 'inzage', tekst: 'Graag alles.' })
  const klacht = w.poorten.toeval.uuid()
  await noor.klant.post('/mijn/klacht', { id: klacht, tekst: 'Een gesprek ging twee keer niet door.' })
  await anna.klant.post(`/trajecten/${noor.traject}/vragenlijst`, {
    id: w.poorten.toeval.uuid(),
    moment: 'begin',
  })
  const asked = [`/mijn/verzoeken/${id}`, `/mijn/klacht/${klacht}`]
  const own = [`/mijn/gesprekken/${gehouden}/huiswerk`, piece, `${piece}/erbij`, ...asked]
  return [
    { path: '/inloggen' },
    ...[...full, ...own].map(path => ({ path, ouder: noor })),
    { path: '/mijn/doelen/basis', ouder: kim },
    await sowQuestion(w, anna),
  ]
}

/** A signed verslag, and the question whether somebody may have it. */
async function sowQuestion(w: Wereld, anna: Medewerker): Promise<Visit> {
  const sem = await w.traject(anna, 'Sem')
  await sowDossier(w, anna, sem)
  await stelSamen(anna.klant, sem)
  await legVoor(anna.klant, sem)
  await besluit(sem.klant, 'akkoord')
  await teken(anna.klant, sem)
  const pad = `/trajecten/${sem.traject}/verslag/verstrekken`
  const { html } = await anna.klant.get(`${pad}/nieuw`)
  const id = hidden(html, 'id')
  const vraag = { soort: 'toestemming', ontvanger: 'Wijkteam Zuid', doel: 'Afronden van de hulp.' }
  await anna.klant.post(pad, { id, versie: hidden(html, 'versie'), ...vraag })
  return { path: `/mijn/verslag/toestemming/${id}`, ouder: sem }
}

/** A sign-in of this moment, as the browser is given it. */
async function signIn(w: Wereld, ouder: Ouder): Promise<string> {
  // At most five live at once; the newest stay.
  await w.zetKlok(w.klok.nu().add({ seconds: 1 }).toString())
  const { cookies } = await w.klantVoor(ouder.id, ouder.traject)
  return `__Host-s=${cookies.get('__Host-s')}; Path=/; Secure; HttpOnly; SameSite=Strict`
}

/** Milliseconds from asking for the page to its largest part on the screen. Throws when it is another page that opens. */
async function readContent(browser: Browser, url: string, path: string): Promise<number> {
  const context = await browser.newContext({ viewport: schermen.telefoon })
  try {
    const page = await context.newPage()
    await page.goto(`${url}/binnen`)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', NET)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const answer = await page.goto(url + path, { waitUntil: 'load' })
    if (answer?.status() !== 200 || new URL(page.url()).pathname !== path)
      throw new Error(`${path} gave ${answer?.status()} ${page.url()}`)
    return await page.evaluate(
      () =>
        new Promise<number>(found => {
          let last = Number.NaN
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) last = entry.startTime
          }).observe({ type: 'largest-contentful-paint', buffered: true })
          // What comes after the page was loaded would be told meanwhile.
          setTimeout(() => found(last), 1_000)
        }),
    )
  } finally {
    await context.close()
  }
}
