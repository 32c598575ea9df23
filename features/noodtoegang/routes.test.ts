// Emergency access through the pages: two people, a reason, an hour, one traject, and the ouder sees it afterwards.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { sowDossier } from '../../tests/zaai-verslag.ts'

let w: Wereld
let anna: Medewerker
let cato: Medewerker
let vera: Medewerker
let noor: Ouder
let joris: Ouder
before(async () => {
  w = await maakWereld({ seed: 'noodtoegang' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  vera = await w.medewerker('Vera Proef', ['vertrouwensfunctionaris'])
  noor = await w.traject(anna, 'Noor')
  joris = await w.traject(await w.medewerker('Bram Proef', ['specialist']), 'Joris')
  await sowDossier(w, anna, noor)
})
beforeEach(async () => {
  await w.superuser(c => c.query('delete from noodtoegang'))
  await w.zetKlok('2027-03-01T09:00:00Z')
  // Everybody gave the passphrase just now.
  await w.superuser(c => c.query('update sessie set bevestigd_op = muur.nu(), gebruikt_op = muur.nu()'))
})
after(() => w.sluit())

const REDEN = 'De inspectie vraagt het dossier op na een calamiteit.'
const weg = (deel = '', o: Ouder = noor) => `/noodtoegang/${o.traject}${deel}`
const verborgen = (html: string) => /name="id" value="([^"]*)"/.exec(html)?.[1] ?? ''

/** Puts it ready; gives the id of the request. */
async function zetKlaar(o: Ouder = noor): Promise<string> {
  const { html } = await cato.klant.get(weg('/klaarzetten', o))
  const id = verborgen(html)
  const { location } = await cato.klant.post(weg('/klaarzetten', o), { id, voor: vera.id })
  assert.equal(location, `${weg('/klaarzetten', o)}?gedaan=klaargezet`)
  return id
}

async function vraag(id: string): Promise<void> {
  const { location } = await vera.klant.post(weg('/reden'), { id, reden: REDEN })
  assert.equal(location, '/noodtoegang?gedaan=reden')
}

const bevestig = (id: string) => cato.klant.post(weg('/bevestiging'), { id })

async function open(): Promise<string> {
  const id = await zetKlaar()
  await vraag(id)
  assert.equal((await bevestig(id)).location, `${weg('/klaarzetten')}?gedaan=bevestigd`)
  return id
}

test('wie als enige binnen kan worden gelaten is al gekozen', async () => {
  const { html } = await cato.klant.get(weg('/klaarzetten'))
  assert.ok(html.includes(`value="${vera.id}" checked`))
})

test('met zijn tweeen: klaarzetten, waarom, bevestigen, en dan een uur lezen', async () => {
  const id = await zetKlaar()
  assert.match((await vera.klant.get('/noodtoegang')).html, /Schrijf eerst waarom/)
  assert.equal((await vera.klant.get(weg())).status, 404)
  await vraag(id)
  assert.match((await vera.klant.get('/noodtoegang')).html, /Wacht op de coördinator/)
  assert.equal((await vera.klant.get(weg())).status, 404)
  assert.match((await cato.klant.get('/noodtoegang')).html, /Wacht op jou/)
  const { html } = await cato.klant.get(weg('/bevestiging'))
  assert.ok(html.includes(REDEN))
  assert.equal((await bevestig(verborgen(html))).location, `${weg('/klaarzetten')}?gedaan=bevestigd`)
  const dossier = await vera.klant.get(weg())
  assert.equal(dossier.status, 200)
  for (const zin of [
    'Dossier van Noor de Voorbeeld',
    'Alleen lezen, tot 11.00 uur',
    'GEHEIME NOTITIE',
    'Anna Proef',
  ])
    assert.ok(dossier.html.includes(zin), zin)
})

test('een uur later is het dicht, en met de hand meteen', async () => {
  await open()
  await w.zetKlok('2027-03-01T09:59:59Z')
  await w.superuser(c => c.query('update sessie set bevestigd_op = muur.nu(), gebruikt_op = muur.nu()'))
  assert.equal((await vera.klant.get(weg())).status, 200)
  await w.zetKlok('2027-03-01T10:00:00Z')
  assert.equal((await vera.klant.get(weg())).status, 404)
  assert.match((await vera.klant.get('/noodtoegang')).html, /Eerder/)

  await w.superuser(c => c.query('delete from noodtoegang'))
  await w.zetKlok('2027-03-01T10:00:00Z')
  const id = await open()
  const { location } = await vera.klant.post(weg('/einde'), { id })
  assert.equal(location, '/noodtoegang?gedaan=gesloten')
  assert.equal((await vera.klant.get(weg())).status, 404)
})

test('ook de coordinator kan sluiten, en een ander niet', async () => {
  const id = await open()
  assert.equal((await anna.klant.post(weg('/einde'), { id })).status, 404)
  assert.equal((await vera.klant.get(weg())).status, 200)
  assert.equal((await cato.klant.post(weg('/einde'), { id })).status, 303)
  assert.equal((await vera.klant.get(weg())).status, 404)
})

test('alleen dit ene traject, en alleen voor wie het vroeg', async () => {
  await open()
  assert.equal((await vera.klant.get(weg('', joris))).status, 404)
  const vik = await w.medewerker('Vik Proef', ['vertrouwensfunctionaris'])
  assert.equal((await vik.klant.get(weg())).status, 404)
  for (const wie of [anna, cato]) assert.equal((await wie.klant.get(weg())).status, 404)
  for (const pad of ['', '/plan', '/verslag', '/gesprekken'])
    assert.equal((await vera.klant.get(`/trajecten/${noor.traject}${pad}`)).status, 404)
  assert.equal((await vera.klant.get(`/aanmeldingen/${noor.traject}`)).status, 404)
})

test('zonder de wachtzin van zojuist gaat er niets open: niet vragen, niet bevestigen, niet lezen', async () => {
  const id = await zetKlaar()
  await w.zetKlok('2027-03-01T09:11:00Z')
  const naar = async (a: Promise<{ location: string | null }>) => (await a).location?.split('?')[0]
  // What was written goes along to the passphrase and back (http/getypt.ts); it stands nowhere readable.
  const reden = await vera.klant.post(weg('/reden'), { id, reden: REDEN })
  assert.equal(reden.status, 403)
  assert.match(reden.html, /action="\/bevestigen".*name="getypt" value="[A-Za-z0-9_-]{100,}"/)
  assert.ok(!reden.html.includes(REDEN))
  assert.equal(await naar(cato.klant.get(weg('/bevestiging'))), '/bevestigen')
  assert.equal(await naar(cato.klant.post(weg('/bevestiging'), { id })), '/bevestigen')
  assert.equal(await naar(vera.klant.get(weg())), '/bevestigen')
  assert.match((await vera.klant.get('/noodtoegang')).html, /Geef eerst je wachtzin/)
})

test('een reden is nodig, en wat getypt was komt terug', async () => {
  const id = await zetKlaar()
  const kort = await vera.klant.post(weg('/reden'), { id, reden: 'spoed' })
  assert.equal(kort.status, 422)
  assert.match(kort.html, />spoed<\/textarea>/)
  assert.equal((await bevestig(id)).status, 409)
  assert.equal((await vera.klant.get(weg())).status, 404)
})

test('twee keer drukken doet niets dubbel', async () => {
  const id = await zetKlaar()
  assert.equal((await cato.klant.post(weg('/klaarzetten'), { id, voor: vera.id })).status, 303)
  await vraag(id)
  assert.equal((await vera.klant.post(weg('/reden'), { id, reden: REDEN })).status, 409)
  await bevestig(id)
  assert.equal((await bevestig(id)).location, `${weg('/klaarzetten')}?gedaan=bevestigd`)
  const { rows } = await w.superuser(c => c.query('select count(*)::int as n from noodtoegang'))
  assert.equal(rows[0].n, 1)
})

test('een tegelijk in een traject, en wat elders openstaat verandert hier geen antwoord', async () => {
  await zetKlaar()
  const twee = await cato.klant.post(weg('/klaarzetten'), { id: w.poorten.toeval.uuid(), voor: vera.id })
  assert.equal(twee.status, 409)
  assert.match(twee.html, /hier al een verzoek open/)
  await zetKlaar(joris)
  assert.equal((await cato.klant.post(weg('/klaarzetten'), { voor: '' })).status, 422)
})

test('wie de ander net zelf binnenliet is geen tweede', async () => {
  const id = await zetKlaar()
  await vraag(id)
  await w.superuser(c =>
    c.query(
      `insert into personeelscode (medewerker_id, id, hash, gemaakt_op, geldig_tot, gebruikt_op, gemaakt_door) values ($1, gen_random_uuid(), sha256('x'), muur.nu(), muur.nu(), muur.nu(), $2)`,
      [vera.id, cato.id],
    ),
  )
  const { status, html } = await bevestig(id)
  assert.equal(status, 409)
  assert.match(html, /Vraag een andere coördinator/)
  const dora = await w.medewerker('Dora Proef', ['coordinator'])
  assert.equal((await dora.klant.post(weg('/bevestiging'), { id })).status, 303)
})

test('de ouder ziet de controle in de eigen lijst, zonder naam, en van de andere ouder is er niets', async () => {
  await w.superuser(c => c.query('delete from logregel'))
  await w.superuser(c => c.query('delete from personeelscode'))
  const id = await open()
  await vera.klant.get(weg())
  await vera.klant.get(weg())
  await vera.klant.post(weg('/einde'), { id })
  const { html } = await noor.klant.get('/mijn/wie-keek')
  const tekst = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  assert.match(tekst, /Wettelijke controle keek 2 keer en schreef of veranderde 2 keer iets\./)
  assert.doesNotMatch(html, /Vera|Cato|inspectie/)
  const { rows } = await w.superuser(c =>
    c.query(
      `select rol, handeling, onderdeel, grond, uitkomst from logregel where persoon_id = $1 order by op, rol, handeling, onderdeel`,
      [vera.id],
    ),
  )
  assert.deepEqual(rows.map(r => Object.values(r).join(' ')).sort(), [
    'aanvrager C noodtoegang noodtoegang 0',
    'vertrouwensfunctionaris R dossier noodtoegang 0',
    'vertrouwensfunctionaris R dossier noodtoegang 0',
    'vertrouwensfunctionaris U noodtoegang noodtoegang 0',
  ])
  assert.doesNotMatch((await joris.klant.get('/mijn/wie-keek')).html, /controle/)
})

test('zonder vertrouwensfunctionaris zegt de bladzijde wat er te doen is', async () => {
  await w.superuser(c =>
    c.query(`update medewerker set uit_dienst_op = muur.nu() where 'vertrouwensfunctionaris' = any (rollen)`),
  )
  assert.match((await cato.klant.get(weg('/klaarzetten'))).html, /heeft geen vertrouwensfunctionaris/)
  await w.superuser(c => c.query('update medewerker set uit_dienst_op = null'))
})
