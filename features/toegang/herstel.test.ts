// Recovery of a colleague with real requests: a coordinator makes the code, a third confirms, and one alone never succeeds.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { geefPersoneelscode, registreerMetPasskey, Toestel, WACHTZIN } from '../../tests/inlogmiddelen.ts'
import type { Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { praktijk } from '../praktijk/routes.tsx'
import { toegang } from './routes.tsx'

let w: Wereld
let cato: Medewerker
let bram: Medewerker
before(async () => {
  w = await maakWereld({ features: [toegang, praktijk] })
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  bram = await w.medewerker('Bram Proef', ['vertrouwensfunctionaris'])
})
after(() => w.sluit())

const validate = new HtmlValidate(htmlRegels)
const toestel = () => new Toestel(publicUrl, w.poorten.toeval.bytes(16))
const probeer = async (code: string) => (await w.iemand().post('/begin', { code })).status
const idVan = (html: string, naam: string) =>
  new RegExp(
    `/toegang/herstel/([0-9a-f-]{36})"><button[^>]*>Herstel bevestigen<span[^>]*> voor ${naam}<`,
  ).exec(html)?.[1] as string
const bevestig = (klant: Klant, id: string) => klant.post(`/toegang/herstel/${id}`)

/** A code as the coordinator makes it. */
async function maakCode(van: Klant, medewerker: string): Promise<{ html: string; code: string }> {
  const { html, status } = await van.post(`/praktijk/medewerkers/${medewerker}/code`)
  assert.equal(status, 200)
  return { html, code: [...html.matchAll(/<span>([0-9A-Z]{5})<\/span>/g)].map(m => m[1]).join('-') }
}

const inDienstSinds = (id: string, moment: string) =>
  w.superuser(c => c.query('update medewerker set sinds = $2 where id = $1', [id, moment]))

let nr = 0
/** A colleague with an account who lost the way in, signed in somewhere still, and the code of the recovery. */
async function metAccount() {
  await w.zetKlok('2027-03-01T09:00:00Z')
  const naam = `Dora ${['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven'][nr++]}`
  const dora = await w.medewerker(naam, ['specialist'])
  const oud = w.iemand()
  await registreerMetPasskey(oud, await geefPersoneelscode(w, dora.id), toestel())
  await w.zetKlok('2027-03-01T09:01:00Z')
  const zin = new RegExp(
    `Cato Proef vraagt herstel voor ${naam}\\. Bevestig alleen als je ${naam} zelf hebt gesproken`,
  )
  return { dora, naam, oud, zin, ...(await maakCode(cato.klant, dora.id)) }
}

test('wie de code maakt hoort dat dit herstel is, en bij een nieuwe collega niet', async () => {
  const nieuw = await w.medewerker('Eva Nieuw', ['specialist'])
  const eerste = await maakCode(cato.klant, nieuw.id)
  assert.doesNotMatch(eerste.html, /herstel/i)
  assert.doesNotMatch((await bram.klant.get('/toegang')).html, /herstel/i)
  assert.equal(await probeer(eerste.code), 303)
  const { html, naam, dora } = await metAccount()
  assert.match(html, new RegExp(`${naam} heeft al een account: dit is herstel`))
  assert.match(html, new RegExp(`Een derde collega, niet jij en niet ${naam}, bevestigt bij Toegang`))
  assert.deepEqual((await validate.validateString(html)).results, [])
  assert.match((await cato.klant.get(`/praktijk/medewerkers/${dora.id}`)).html, /Herstel beginnen/)
})

test('een alleen lukt niet, twee wel; daarna werken de oude manieren nergens meer', async () => {
  const { code, oud, naam, zin } = await metAccount()
  assert.equal(await probeer(code), 422, 'the coordinator alone')
  const pagina = await bram.klant.get('/toegang')
  assert.match(pagina.html, zin)
  assert.deepEqual((await validate.validateString(pagina.html)).results, [])
  const id = idVan(pagina.html, naam)
  // Neither who made it nor whom it is for sees it or can confirm it.
  for (const zelf of [cato.klant, oud]) {
    assert.doesNotMatch((await zelf.get('/toegang')).html, zin)
    assert.equal((await bevestig(zelf, id)).status, 404)
  }
  assert.equal(await probeer(code), 422, 'nobody confirmed yet')
  // A second press finds the first one done.
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await bevestig(bram.klant, id)).location, '/toegang?gedaan=herstel')
  const na = (await bram.klant.get('/toegang?gedaan=herstel')).html
  assert.match(na, /Herstel bevestigd\. De code op papier werkt nu\./)
  assert.doesNotMatch(na, new RegExp(`voor ${naam}`))
  assert.equal((await oud.get('/toegang')).status, 200, 'nothing ended yet')
  const klaar = await registreerMetPasskey(w.iemand(), code, toestel())
  assert.equal(klaar.location, '/')
  assert.equal((await oud.get('/toegang')).location, '/inloggen')
  assert.equal(await probeer(code), 422, 'once')
})

test('wie zelf coordinator is herstelt zichzelf niet alleen', async () => {
  const dirk = await w.medewerker('Dirk Proef', ['coordinator'])
  await registreerMetPasskey(w.iemand(), await geefPersoneelscode(w, dirk.id), toestel())
  await inDienstSinds(dirk.id, '2027-02-15T09:00:00Z')
  await w.zetKlok('2027-03-01T09:01:00Z')
  const klant = await w.klantVoor(dirk.id, null)
  const { code } = await maakCode(klant, dirk.id)
  const { html } = await bram.klant.get('/toegang')
  const id = idVan(html, 'Dirk Proef')
  assert.match(
    html,
    /Dirk Proef vraagt herstel voor zichzelf\. Bevestig alleen als je Dirk Proef zelf hebt gesproken/,
  )
  assert.doesNotMatch((await klant.get('/toegang')).html, /Dirk Proef vraagt herstel/)
  assert.equal((await bevestig(klant, id)).status, 404)
  assert.equal(await probeer(code), 422)
  await bevestig(bram.klant, id)
  assert.equal(await probeer(code), 303)
})

test('een nieuwe code vraagt een nieuwe bevestiging, en te laat is te laat', async () => {
  const { dora, naam, code, zin } = await metAccount()
  const id = idVan((await bram.klant.get('/toegang')).html, naam)
  await bevestig(bram.klant, id)
  await w.zetKlok('2027-03-01T09:05:00Z')
  const tweede = await maakCode(cato.klant, dora.id)
  const nieuwId = idVan((await bram.klant.get('/toegang')).html, naam)
  assert.notEqual(nieuwId, id)
  assert.deepEqual([await probeer(code), await probeer(tweede.code)], [422, 422])
  await w.zetKlok('2027-03-02T09:06:00Z')
  const laat = await w.klantVoor(bram.id, null)
  assert.doesNotMatch((await laat.get('/toegang')).html, zin)
  assert.equal((await bevestig(laat, nieuwId)).status, 404)
})

test('wie de wachtzin lang geleden gaf, geeft die eerst opnieuw', async () => {
  const { naam, zin } = await metAccount()
  const ina = await w.medewerker('Ina Proef', ['specialist'])
  const klant = w.iemand()
  await registreerMetPasskey(klant, await geefPersoneelscode(w, ina.id), toestel())
  await inDienstSinds(ina.id, '2027-02-15T09:00:00Z')
  const id = idVan((await klant.get('/toegang')).html, naam)
  await w.zetKlok('2027-03-01T09:12:00Z')
  const { html } = await klant.get('/toegang')
  assert.match(html, zin)
  assert.equal(idVan(html, naam), undefined)
  assert.equal((await bevestig(klant, id)).location, '/bevestigen?terug=%2Ftoegang')
  assert.equal(
    (await klant.post('/bevestigen', { terug: '/toegang', wachtzin: WACHTZIN })).location,
    '/toegang',
  )
  assert.equal((await bevestig(klant, id)).location, '/toegang?gedaan=herstel')
})

test('voor een ouder bestaat dit niet, en een onbekend nummer is voor iedereen hetzelfde', async () => {
  const { naam, zin } = await metAccount()
  const anna = await w.medewerker('Anna Proef', ['specialist'])
  const sam = await w.traject(anna, 'Sam')
  const id = idVan((await bram.klant.get('/toegang')).html, naam)
  const nergens = '00000000-0000-4000-8000-000000000000'
  assert.doesNotMatch((await sam.klant.get('/toegang')).html, zin)
  assert.equal((await bevestig(sam.klant, id)).status, 404)
  assert.equal((await bevestig(w.iemand(), id)).location, '/inloggen')
  const onbekend = await bevestig(cato.klant, nergens)
  for (const anders of [id, 'geen-uuid', '%3Cscript%3E'])
    assert.deepEqual(
      [(await bevestig(cato.klant, anders)).status, (await bevestig(cato.klant, anders)).html],
      [404, onbekend.html],
      anders,
    )
})

test('een verzonnen collega is geen tweede: wie de code maakt en wie bevestigt, dienen allebei veertien dagen', async () => {
  const { naam, code, dora, zin } = await metAccount()
  // The coordinator adds a colleague, hands the code to nobody, and registers with it.
  const erbij = { id: w.poorten.toeval.uuid(), naam: 'Nep Collega', rollen: 'coordinator' }
  assert.equal((await cato.klant.post('/praktijk/medewerkers', erbij)).status, 303)
  const nep = w.iemand()
  const { code: eerste } = await maakCode(cato.klant, erbij.id)
  await registreerMetPasskey(nep, eerste, toestel())
  const pagina = (await nep.get('/toegang')).html
  assert.match(pagina, zin)
  assert.match(pagina, /allebei minstens 14 dagen in dienst/)
  assert.equal(idVan(pagina, naam), undefined)
  const id = idVan((await bram.klant.get('/toegang')).html, naam)
  assert.equal((await bevestig(nep, id)).status, 404)
  assert.equal(await probeer(code), 422)
  // The other way round: the made-up colleague makes the code, and the coordinator confirms.
  await w.zetKlok('2027-03-01T09:02:00Z')
  const terug = await maakCode(nep, dora.id)
  const bij = (await cato.klant.get('/toegang')).html
  assert.match(bij, /Nep Collega vraagt herstel/)
  assert.equal(idVan(bij, naam), undefined)
  const tweede = idVan((await bram.klant.get('/toegang')).html, naam)
  assert.equal(tweede, undefined)
  const { rows } = await w.superuser(c =>
    c.query('select id from personeelscode where medewerker_id = $1 order by geldig_tot desc', [dora.id]),
  )
  assert.equal((await bevestig(cato.klant, rows[0].id)).status, 404)
  assert.equal(await probeer(terug.code), 422)
  // An account that slept for years begins to serve when its first code is used.
  const slaper = await w.medewerker('Slaper Proef', ['vertrouwensfunctionaris'])
  const wakker = w.iemand()
  await registreerMetPasskey(wakker, await geefPersoneelscode(w, slaper.id), toestel())
  await w.zetKlok('2027-03-01T09:03:00Z')
  const derde = await maakCode(cato.klant, dora.id)
  assert.match((await wakker.get('/toegang')).html, /allebei minstens 14 dagen in dienst/)
  assert.equal(await probeer(derde.code), 422)
  // Seen to work: with fourteen days of service the same button opens.
  await inDienstSinds(slaper.id, '2027-02-15T09:03:00Z')
  assert.equal((await bevestig(wakker, idVan((await wakker.get('/toegang')).html, naam))).status, 303)
  assert.equal(await probeer(derde.code), 303)
})
