// Coverage of headers: what a visitor gets over a real connection is compared by the prover, or is on the written list.
import assert from 'node:assert/strict'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { maakServer } from '../../http/server.ts'
import { maakWereld, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { metKop } from './lekken/planten.ts'
import { serverkoppen } from './serverkoppen.ts'
import { type Actie, ga } from './surfer.ts'
import { maakBrowser, verschil, vrijeKoppen } from './waarneming.ts'

let w: Wereld
let server: Server
before(async () => {
  w = await maakWereld()
  server = maakServer(w.app.fetch, publicUrl).listen(0)
  await new Promise(resolve => server.once('listening', resolve))
})
after(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  await w.sluit()
})

/** The names of the headers as they came over the wire, in small letters. */
function koppenOverDeLijn({ method, path, velden }: Actie, cookie: string): Promise<string[]> {
  const headers = {
    cookie,
    origin: publicUrl,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  }
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const asked = request({ port, host: '127.0.0.1', method, path, headers }, answer => {
      answer.resume().once('end', () => {
        resolve(answer.rawHeaders.filter((_, i) => i % 2 === 0).map(naam => naam.toLowerCase()))
      })
    })
    asked.once('error', reject).end(new URLSearchParams(velden as Record<string, string>).toString())
  })
}

/** The names of the headers in what the prover compares. */
const vergeleken = (bytes: string) =>
  (bytes.split('\n\n')[0] as string)
    .split('\n')
    .slice(1)
    .map(line => line.split(':')[0] as string)

/** Headers over the wire that are neither compared nor on the list. */
async function ongezien(actie: Actie, geheim: Uint8Array | null = null): Promise<string[]> {
  const cookie = geheim ? `__Host-s=${Buffer.from(geheim).toString('base64url')}` : ''
  const gezien = vergeleken((await maakBrowser(w.app, publicUrl, geheim, 'proef').doe(actie)).bytes)
  const gestuurd = await koppenOverDeLijn(actie, cookie)
  assert.ok(gestuurd.includes('date') && gestuurd.length > 5)
  return [...new Set(gestuurd)].filter(naam => !gezien.includes(naam) && !(naam in serverkoppen))
}

test('elke kop die een bezoeker krijgt wordt vergeleken of staat met reden op de lijst', async () => {
  const specialist = await w.medewerker('Sanne Proef', ['specialist'])
  const ouder = await w.traject(specialist)
  const geheim = (klant: typeof ouder.klant) =>
    Buffer.from(klant.cookies.get('__Host-s') as string, 'base64url')
  const vast = [...w.poorten.assets.files.keys()][0] as string
  const post = (path: string, velden: Record<string, string>): Actie => ({ method: 'POST', path, velden })
  for (const actie of [
    ga('/'),
    ga('/crisis'),
    ga('/bestaat-niet'),
    ga('/mijn'),
    ga(vast),
    post('/taal', { taal: 'en' }),
  ])
    assert.deepEqual(await ongezien(actie), [], actie.path)
  for (const path of ['/mijn', '/mijn/gesprekken', '/mijn/verslag', '/toegang'])
    assert.deepEqual(await ongezien(ga(path), geheim(ouder.klant)), [], path)
  for (const path of ['/trajecten', '/agenda', `/trajecten/${ouder.traject}`])
    assert.deepEqual(await ongezien(ga(path), geheim(specialist.klant)), [], path)
})

test('een kop die de proef niet ziet en die niet op de lijst staat, wordt genoemd', async () => {
  const extra = (_: unknown, res: { setHeader(naam: string, waarde: string): void }) =>
    res.setHeader('x-teller', '7')
  server.prependListener('request', extra)
  try {
    assert.deepEqual(await ongezien(ga('/crisis')), ['x-teller'])
  } finally {
    server.off('request', extra)
  }
})

test('een kop die in de ene wereld anders is, is een verschil; alleen de datum niet', async () => {
  assert.deepEqual(vrijeKoppen, ['date'])
  const met = async (naam: string, waarde: string) => {
    const app = { request: async (path: string) => metKop(await w.app.request(path), naam, waarde) }
    return (await maakBrowser(app as Wereld['app'], publicUrl, null, 'proef').doe(ga('/crisis'))).bytes
  }
  const gewone = (await maakBrowser(w.app, publicUrl, null, 'proef').doe(ga('/crisis'))).bytes
  const namen = ['x-nieuw', 'etag', 'last-modified', 'set-cookie', 'server-timing', ...vergeleken(gewone)]
  for (const naam of namen)
    assert.ok(verschil(await met(naam, 'een'), await met(naam, 'twee')).bytes > 0, naam)
  assert.equal(verschil(await met('date', 'een'), await met('date', 'twee')).bytes, 0)
})
