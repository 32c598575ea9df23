// A provider that lies, and whoever stands between: every wrong answer gets the same calm page, no session, and no way out elsewhere.
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { openOidc } from '../../platform/oidc/open-oidc.ts'
import type { Klant } from '../../tests/klant.ts'
import { type Claims, FouteAanbieder, type Gedrag, stuurJson } from '../../tests/oidc/foute-aanbieder.ts'
import { adresVan, komTerug } from '../../tests/oidc/rondgang.ts'
import { type Medewerker, maakWereld, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { toegang } from './routes.tsx'
import { hashOnderwerp } from './werkaccount-queries.ts'

const terugAdres = `${publicUrl}/inloggen/werkaccount`
const SECONDEN = 1
let w: Wereld
let p: FouteAanbieder
let anna: Medewerker
before(async () => {
  w = await maakWereld({ features: [toegang] })
  p = new FouteAanbieder()
  await p.open()
  anna = await w.medewerker('Anna Proef', ['specialist'])
  const mens = { iss: p.issuer, sub: 'anna', amr: [], acr: null, authTime: null }
  await w.superuser(c =>
    c.query('insert into werkaccount (persoon_id, onderwerp_hash, gemaakt_op) values ($1, $2, $3)', [
      anna.id,
      hashOnderwerp(w.poorten, mens),
      w.klok.nu().toString(),
    ]),
  )
})
after(async () => {
  await p.sluit()
  await w.sluit()
})
// A new port each time: nothing is remembered of an earlier lie.
beforeEach(() => {
  p.gedrag = {}
  const nu = () => Math.floor(w.klok.nu().epochMilliseconds / 1000)
  p.claims = () => ({
    iss: p.issuer,
    sub: 'anna',
    aud: 'luwte-proef',
    iat: nu(),
    exp: nu() + 300,
    amr: ['pwd', 'otp'],
  })
  w.poorten.oidc = openOidc({
    issuer: p.issuer,
    clientId: 'luwte-proef',
    geheim: 'geheim',
    acr: [],
    terugAdres,
    klok: w.klok,
    seconden: SECONDEN,
  })
})

let codes = 0
type Terug = (goed: URLSearchParams) => void

/** Begins, and comes back as the provider would send the browser, with `anders` done to it on the way. */
async function begin(klant: Klant, anders: Terug = () => {}): Promise<URL | null> {
  const adres = adresVan(await klant.post('/inloggen/werkaccount'))
  if (!adres) return null
  const vraag = new URL(adres).searchParams
  p.nonce = vraag.get('nonce') ?? ''
  p.challenge = vraag.get('code_challenge') ?? ''
  const terug = new URL(terugAdres)
  terug.search = new URLSearchParams({
    code: `goed-${codes++}`,
    state: vraag.get('state') ?? '',
    iss: p.issuer,
  }).toString()
  anders(terug.searchParams)
  return terug
}

/** A whole attempt of somebody who has no session yet. */
async function probeer(anders?: Terug) {
  const klant = w.iemand()
  const terug = await begin(klant, anders)
  const antwoord = terug ? await komTerug(klant, terug) : await klant.post('/inloggen/werkaccount')
  return { klant, antwoord }
}

let mis = ''
/** Refused: the same bytes as every other time, and nobody is signed in. */
async function eisMis({ klant, antwoord }: Awaited<ReturnType<typeof probeer>>, wat: string): Promise<void> {
  assert.equal(antwoord.status, 422, wat)
  mis ||= antwoord.html
  assert.equal(antwoord.html, mis, wat)
  assert.match(antwoord.html, /Er is niets veranderd/)
  assert.equal(klant.cookies.has('__Host-s'), false, wat)
  assert.equal((await klant.get('/toegang')).location, '/inloggen', wat)
}

const ander = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const nu = () => Math.floor(w.klok.nu().epochMilliseconds / 1000)
const met = (anders: () => Claims): Gedrag => ({ claims: goed => ({ ...goed, ...anders() }) })
const zonder = (naam: string): Gedrag => ({
  claims: ({ [naam]: _, ...rest }) => rest,
})

const bewijzen: Record<string, () => Gedrag> = {
  'een andere uitgever': () => met(() => ({ iss: 'https://elders.test' })),
  'een uitgever met een schuine streep': () => met(() => ({ iss: `${p.issuer}/` })),
  'geen uitgever': () => zonder('iss'),
  'voor een ander': () => met(() => ({ aud: 'iemand-anders' })),
  'voor ons en een ander': () => met(() => ({ aud: ['luwte-proef', 'iemand-anders'], azp: 'luwte-proef' })),
  'voor niemand': () => zonder('aud'),
  'namens een ander (azp)': () => met(() => ({ azp: 'iemand-anders' })),
  'een andere nonce': () => met(() => ({ nonce: 'x' })),
  'geen nonce': () => zonder('nonce'),
  verlopen: () => met(() => ({ exp: nu() - 120 })),
  'zonder einde': () => zonder('exp'),
  'een einde in woorden': () => met(() => ({ exp: 'morgen' })),
  'nog niet geldig': () => met(() => ({ nbf: nu() + 3600 })),
  'uit de toekomst': () => met(() => ({ iat: nu() + 3600, exp: nu() + 7200 })),
  'te lang geleden gemaakt': () => met(() => ({ iat: nu() - 3600, exp: nu() + 7200 })),
  'zonder tijd': () => zonder('iat'),
  'zonder onderwerp': () => zonder('sub'),
  'een leeg onderwerp': () => met(() => ({ sub: '' })),
  'een onderwerp dat geen tekst is': () => met(() => ({ sub: ['anna'] })),
  'een onderwerp van 300 tekens': () => met(() => ({ sub: 'a'.repeat(300) })),
  'een ander onderwerp': () => met(() => ({ sub: 'bram' })),
  'hetzelfde onderwerp in hoofdletters': () => met(() => ({ sub: 'ANNA' })),
  'een e-mailadres in plaats van het onderwerp': () => met(() => ({ sub: 'x', email: 'anna@praktijk.test' })),
  'zonder tweede factor': () => zonder('amr'),
  'alleen een wachtwoord': () => met(() => ({ amr: ['pwd'] })),
  'mfa als tekst': () => met(() => ({ amr: 'mfa' })),
  'alg none': () => ({ kop: { alg: 'none' }, teken: () => '' }),
  'alg none met een handtekening': () => ({ kop: { alg: 'none' } }),
  'HS256 met de publieke sleutel': () => ({ kop: { alg: 'HS256' }, teken: d => p.hs256(d) }),
  'een andere sleutel': () => ({ teken: d => p.rs256(d, ander) }),
  'een onbekende sleutelnaam': () => ({ kop: { kid: 'twee' }, teken: d => p.rs256(d, ander) }),
  'een sleutel in de kop': () => ({
    kop: { kid: undefined, jwk: ander.export({ format: 'jwk' }) },
    teken: d => p.rs256(d, ander),
  }),
  'een half veranderde handtekening': () => ({ teken: d => `${p.rs256(d).slice(0, -8)}AAAAAAAA` }),
  'een handtekening over iets anders': () => ({ teken: d => p.rs256(`${d}x`) }),
  'een onbekende uitbreiding (crit)': () => ({ kop: { crit: ['x'], x: 1 } }),
}
for (const [wat, gedrag] of Object.entries(bewijzen))
  test(`geweigerd: een bewijs ${wat}`, async () => {
    p.gedrag = gedrag()
    await eisMis(await probeer(), wat)
  })

const terugwegen: Record<string, Terug> = {
  'een andere state': t => t.set('state', 'x'),
  'een dubbele state': t => t.append('state', 'x'),
  'een andere uitgever (RFC 9207)': t => t.set('iss', 'https://elders.test'),
  'geen uitgever (RFC 9207)': t => t.delete('iss'),
  'geen code': t => t.delete('code'),
  'een code van een ander': t => t.set('code', 'gestolen'),
  'een fout van de aanbieder': t => {
    t.delete('code')
    t.set('error', 'access_denied')
    t.set('error_description', '<script>alert(1)</script>')
  },
  'een fout en een code': t => t.set('error', 'server_error'),
  'een onmogelijk lange code': t => t.set('code', `goed${'x'.repeat(5_000)}`),
}
for (const [wat, anders] of Object.entries(terugwegen))
  test(`geweigerd: een weg terug met ${wat}`, async () => {
    await eisMis(await probeer(anders), wat)
  })

const antwoorden: Record<string, () => Gedrag> = {
  'html in plaats van JSON': () => ({
    token: (_q, res) => res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Even inloggen</h1>'),
  }),
  'JSON die geen JSON is': () => ({
    token: (_q, res) => res.writeHead(200, { 'content-type': 'application/json' }).end('{"access_token":'),
  }),
  'geen bewijs': () => ({ token: (_q, res) => stuurJson(res, { access_token: 'x', token_type: 'Bearer' }) }),
  'een bewijs dat geen bewijs is': () => ({
    token: (_q, res) => stuurJson(res, { access_token: 'x', token_type: 'Bearer', id_token: 'a.b.c' }),
  }),
  'een fout van de ruil': () => ({ token: (_q, res) => stuurJson(res, { error: 'invalid_grant' }, 400) }),
  'een storing': () => ({ token: (_q, res) => stuurJson(res, {}, 500) }),
  'niets: de lijn valt weg': () => ({ token: (_q, res) => void res.destroy() }),
  'een reusachtig antwoord': () => ({
    token: (_q, res) => {
      res.writeHead(200, { 'content-type': 'application/json' })
      res.write(`{"access_token":"${'x'.repeat(1024 * 1024)}`)
      res.end('"}')
    },
  }),
  'een antwoord dat nooit komt': () => ({ token: () => {} }),
  'een antwoord dat druppelt': () => ({
    token: (_q, res) => {
      res.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => res.write(' '), 100)
      res.on('close', () => clearInterval(drip))
    },
  }),
  'sleutels die er niet zijn': () => ({ jwks: (_q, res) => stuurJson(res, { keys: [] }) }),
  'sleutels die geen sleutels zijn': () => ({ jwks: (_q, res) => stuurJson(res, { keys: 'x' }) }),
  'sleutels die nooit komen': () => ({ jwks: () => {} }),
  'een andere uitgever in de gegevens': () => ({ metadata: m => ({ ...m, issuer: 'https://elders.test' }) }),
  'geen adres voor de ruil': () => ({ metadata: ({ token_endpoint: _, ...m }) => m }),
  'gegevens als html': () => ({
    ontdek: (_q, res) => res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hallo</h1>'),
  }),
  'gegevens die nooit komen': () => ({ ontdek: () => {} }),
  'alleen alg none in de gegevens': () => ({
    metadata: m => ({ ...m, id_token_signing_alg_values_supported: ['none'] }),
    kop: { alg: 'none' },
    teken: () => '',
  }),
}
for (const [wat, gedrag] of Object.entries(antwoorden))
  test(`geweigerd, en binnen de tijd: ${wat}`, async () => {
    p.gedrag = gedrag()
    const begonnen = performance.now()
    await eisMis(await probeer(), wat)
    // Two attempts at most, each in its own seconds, on a machine that may be busy.
    assert.ok(performance.now() - begonnen < 2 * SECONDEN * 1000 + 8_000, wat)
  })

test('niets vraagt ooit een ander dan de aanbieder: geen doorsturen, geen adressen elders', async () => {
  const elders: string[] = []
  const server = createServer((req, res) => {
    elders.push(req.url ?? '')
    stuurJson(res, {})
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const ginds = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const wegen: Gedrag[] = [
      { token: (_q, res) => res.writeHead(307, { location: `${ginds}/token` }).end() },
      { token: (_q, res) => res.writeHead(302, { location: `${ginds}/token` }).end() },
      { jwks: (_q, res) => res.writeHead(302, { location: `${ginds}/jwks` }).end() },
      { ontdek: (_q, res) => res.writeHead(302, { location: `${ginds}/` }).end() },
      { metadata: m => ({ ...m, token_endpoint: `${ginds}/token` }) },
      { metadata: m => ({ ...m, jwks_uri: `${ginds}/jwks` }) },
      { metadata: m => ({ ...m, authorization_endpoint: `${ginds}/auth` }) },
      { metadata: m => ({ ...m, token_endpoint: `${p.issuer.replace('http://', 'http://a:b@')}/token` }) },
    ]
    for (const gedrag of wegen) {
      p.gedrag = gedrag
      const { oidc } = w.poorten
      await eisMis(await probeer(), JSON.stringify(gedrag))
      if (oidc) delete w.poorten.oidc
      w.poorten.oidc = openOidc({
        ...{ issuer: p.issuer, clientId: 'luwte-proef', geheim: 'geheim', acr: [], terugAdres },
        ...{ klok: w.klok, seconden: SECONDEN },
      })
    }
    assert.deepEqual(elders, [])
  } finally {
    server.close()
    server.closeAllConnections()
  }
})

test('goed is goed: met alles op orde komt Anna binnen, en wat daarvoor fout was lag dus aan de fout', async () => {
  const { klant, antwoord } = await probeer()
  assert.deepEqual([antwoord.status, antwoord.location], [303, '/'])
  assert.equal((await klant.get('/toegang')).status, 200)
})

test('een code telt een keer, ook twee keer tegelijk en ook als de aanbieder hem nog eens goed vindt', async () => {
  const klant = w.iemand()
  const terug = await begin(klant)
  assert.ok(terug)
  const koek = klant.cookies.get('__Host-o') ?? ''
  const tegelijk = await Promise.all(
    Array.from({ length: 5 }, () => {
      const kopie = w.iemand()
      kopie.cookies.set('__Host-o', koek)
      return komTerug(kopie, terug)
    }),
  )
  assert.equal(tegelijk.filter(a => a.status === 303).length, 1)
  p.gebruikt.clear()
  const vragen = p.vragen.length
  const laat = w.iemand()
  laat.cookies.set('__Host-o', koek)
  await eisMis({ klant: laat, antwoord: await komTerug(laat, terug) }, 'nog eens')
  assert.equal(p.vragen.length, vragen, 'nobody was asked')
})

test('een code van een ander in een eigen poging, en een poging van een ander in een eigen browser', async () => {
  const slachtoffer = w.iemand()
  const terug = await begin(slachtoffer)
  assert.ok(terug)
  const [nonce, challenge] = [p.nonce, p.challenge]
  // The code of Anna, put into the attempt of an attacker: the verifier and the nonce are of another attempt.
  const dief = w.iemand()
  const eigen = await begin(dief, t => t.set('code', terug.searchParams.get('code') ?? ''))
  assert.ok(eigen)
  ;[p.nonce, p.challenge] = [nonce, challenge]
  await eisMis({ klant: dief, antwoord: await komTerug(dief, eigen) }, 'code injection')
  // And also where the provider forgets to look at the verifier, the nonce is of another attempt.
  const slordig = w.iemand()
  const tweede = await begin(slordig)
  assert.ok(tweede)
  p.nonce = nonce
  p.gedrag = {
    token: (_q, res) => stuurJson(res, { access_token: 'x', token_type: 'Bearer', id_token: p.idToken() }),
  }
  await eisMis({ klant: slordig, antwoord: await komTerug(slordig, tweede) }, 'provider without PKCE')
  // Whoever gets a link with somebody else's code and state signs in to nothing.
  const zonderKoek = w.iemand()
  await eisMis({ klant: zonderKoek, antwoord: await komTerug(zonderKoek, terug) }, 'login CSRF')
})

test('een geknoeide koek, een te late poging, en een poging uit een andere sessie', async () => {
  for (const koek of ['', 'x', 'A'.repeat(43), 'é', `${'A'.repeat(42)}=`]) {
    const klant = w.iemand()
    const terug = await begin(klant)
    assert.ok(terug)
    klant.cookies.set('__Host-o', koek)
    await eisMis({ klant, antwoord: await komTerug(klant, terug) }, `koek ${koek}`)
  }
  const traag = w.iemand()
  const terug = await begin(traag)
  assert.ok(terug)
  const nuVoor = w.klok.nu()
  await w.zetKlok(nuVoor.add({ minutes: 5, seconds: 1 }).toString())
  await eisMis({ klant: traag, antwoord: await komTerug(traag, terug) }, 'te laat')
  await w.zetKlok(nuVoor.toString())
  // Step-up begun in one session does nothing in another.
  const een = await w.klantVoor(anna.id, null)
  const adres = adresVan(await een.post('/bevestigen/werkaccount', { terug: '/toegang' }))
  const state = new URL(adres ?? '').searchParams.get('state') ?? ''
  const twee = await w.klantVoor(anna.id, null)
  twee.cookies.set('__Host-o', een.cookies.get('__Host-o') ?? '')
  const velden = { code: `goed-${codes++}`, state, iss: p.issuer }
  assert.equal((await twee.post('/inloggen/werkaccount/terug', velden)).status, 422)
})

test('een GET verandert niets, en alleen onze eigen pagina maakt de poging af', async () => {
  const klant = w.iemand()
  const terug = await begin(klant)
  assert.ok(terug)
  const vragen = p.vragen.length
  for (let i = 0; i < 3; i++) assert.equal((await klant.get(terug.pathname + terug.search)).status, 200)
  assert.equal(p.vragen.length, vragen)
  const velden = Object.fromEntries(terug.searchParams)
  const vreemd = await klant.post('/inloggen/werkaccount/terug', velden, { origin: 'https://elders.test' })
  assert.equal(vreemd.status, 403)
  assert.equal((await klant.post('/inloggen/werkaccount/terug', velden)).status, 303)
  const lek = (await klant.get('/inloggen/werkaccount?state=%22%3E%3Cscript%3E&code=%3Cb%3E')).html
  assert.ok(!lek.includes('<script>') && !lek.includes('<b>'))
})

test('de wachtenden op een hangende aanbieder houden niemand op: wie een wachtzin heeft, logt gewoon in', async () => {
  p.gedrag = { token: () => {} }
  const wacht = Array.from({ length: 8 }, () => probeer())
  const gewoon = await Promise.race([
    anna.klant.get('/toegang').then(a => a.status),
    new Promise(resolve => setTimeout(() => resolve('te laat'), SECONDEN * 1000 + 4_000)),
  ])
  assert.equal(gewoon, 200)
  await Promise.all(wacht)
})
