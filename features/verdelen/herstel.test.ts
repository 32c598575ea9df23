// Recovery of an ouder with real requests: the specialist begins, a coordinator confirms, and one alone never succeeds.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import {
  geefUitnodiging,
  maakPersoon,
  registreerMetPasskey,
  Toestel,
  toonPasskey,
} from '../../tests/inlogmiddelen.ts'

import type { Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, type Ouder, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { toegang } from '../toegang/routes.tsx'
import { traject } from '../traject/routes.tsx'
import { verdelen } from './routes.tsx'

let w: Wereld
let anna: Medewerker
let cato: Medewerker
const BEGIN = '2027-03-01T09:00:00Z'
before(async () => {
  w = await maakWereld({ features: [verdelen, traject, toegang] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  cato = await w.medewerker('Cato Proef', ['coordinator'])
})
after(() => w.sluit())

const validate = new HtmlValidate(htmlRegels)
const zin = /Anna Proef vraagt herstel voor Sam\. Bevestig alleen als je Anna Proef zelf hebt gesproken\./
const codeVan = (html: string) => /name="code" value="([0-9A-Z-]{23})"/.exec(html)?.[1] as string
const idVan = (html: string) => /name="id" value="([^"]*)"/.exec(html)?.[1] as string
const toestel = () => new Toestel(publicUrl, w.poorten.toeval.bytes(16))
const weg = (o: Ouder) => `/aanmeldingen/${o.traject}`

/** An ouder with an account, signed in with the old device, and the code of a recovery the specialist began. */
async function metAccount(): Promise<{ sam: Ouder; oud: Klant; code: string }> {
  await w.zetKlok(BEGIN)
  const sam = await w.traject(anna, 'Sam')
  const oud = w.iemand()
  await registreerMetPasskey(oud, await geefUitnodiging(w, sam), toestel())
  await w.zetKlok('2027-03-01T09:01:00Z')
  const { html, status } = await anna.klant.post(`/trajecten/${sam.traject}/uitnodiging`)
  assert.equal(status, 200)
  return { sam, oud, code: codeVan(html) }
}

const probeer = async (code: string) => (await w.iemand().post('/begin', { code })).status

test('de specialist hoort dat dit herstel is, en dat een coordinator bevestigt', async () => {
  const nieuw = await w.traject(anna, 'Sam')
  const eerste = await anna.klant.post(`/trajecten/${nieuw.traject}/uitnodiging`)
  assert.doesNotMatch(eerste.html, /herstel/i)
  assert.doesNotMatch((await cato.klant.get(weg(nieuw))).html, /herstel/i)
  const { sam } = await metAccount()
  const { html } = await anna.klant.post(`/trajecten/${sam.traject}/uitnodiging`)
  assert.match(html, /Deze ouder heeft al een account: dit is herstel/)
  assert.match(html, /Die bevestigt voor 10\.31 uur/)
  assert.match(html, /stoppen alle oude manieren van inloggen/)
  assert.deepEqual((await validate.validateString(html)).results, [])
  const overzicht = (await anna.klant.get(`/trajecten/${sam.traject}`)).html
  assert.match(overzicht, /Er staat herstel open tot 10\.31 uur\. Een coördinator moet het nog bevestigen/)
  assert.match(overzicht, /Herstel beginnen/)
})

test('een alleen lukt niet, twee wel; daarna werken de oude manieren nergens meer', async () => {
  const { sam, oud, code } = await metAccount()
  assert.equal(await probeer(code), 422, 'the specialist alone')
  const pagina = await cato.klant.get(weg(sam))
  assert.match(pagina.html, zin)
  assert.deepEqual((await validate.validateString(pagina.html)).results, [])
  const id = idVan(pagina.html)
  // A second press finds the first one done.
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await cato.klant.post(`${weg(sam)}/herstel`, { id })).location, `${weg(sam)}?herstel`)
  const na = (await cato.klant.get(`${weg(sam)}?herstel`)).html
  assert.match(na, /Herstel bevestigd\. De code op papier werkt nu\./)
  assert.doesNotMatch(na, zin)
  assert.match((await anna.klant.get(`/trajecten/${sam.traject}`)).html, /heeft het herstel bevestigd/)
  assert.equal((await oud.get('/toegang')).status, 200, 'nothing ended yet')
  const nieuw = toestel()
  const klaar = await registreerMetPasskey(w.iemand(), code, nieuw)
  assert.equal(klaar.location, '/mijn')
  assert.equal((await oud.get('/toegang')).location, '/inloggen')
  assert.equal((await toonPasskey(w.iemand(), nieuw)).status, 303)
  assert.equal(await probeer(code), 422, 'once')
  const log = await w.superuser(c =>
    c.query(`select rol, handeling from logregel where traject_id = $1 and onderdeel = 'herstel'`, [
      sam.traject,
    ]),
  )
  assert.deepEqual(log.rows[0], { rol: 'coordinator', handeling: 'U' })
})

test('alleen wat hier wacht is te bevestigen: niet een id van elders, en geen onzin', async () => {
  const { sam } = await metAccount()
  const ander = await metAccount()
  const elders = idVan((await cato.klant.get(weg(ander.sam))).html)
  for (const id of ['', 'geen-uuid', "'; drop table uitnodiging; --", '<script>', 'x'.repeat(5000), elders]) {
    const { status, html } = await cato.klant.post(`${weg(sam)}/herstel`, { id })
    assert.equal(status, 409, id.slice(0, 20))
    assert.match(html, /Er is niets bevestigd/)
    assert.match(html, zin, 'the one that does wait still stands there')
    assert.ok(!html.includes('<script>') && !html.includes('x'.repeat(200)))
  }
  const { rows } = await w.superuser(c =>
    c.query(
      `select count(*)::int as n from uitnodiging where bevestigd_door is not null and traject_id = any ($1)`,
      [[sam.traject, ander.sam.traject]],
    ),
  )
  assert.equal(rows[0].n, 0)
})

test('te laat is te laat, en een nieuwe code vraagt een nieuwe bevestiging', async () => {
  const { sam, code } = await metAccount()
  const id = idVan((await cato.klant.get(weg(sam))).html)
  await w.zetKlok('2027-03-01T09:05:00Z')
  const tweede = codeVan((await anna.klant.post(`/trajecten/${sam.traject}/uitnodiging`)).html)
  assert.equal((await cato.klant.post(`${weg(sam)}/herstel`, { id })).status, 409, 'the older one')
  const nieuwId = idVan((await cato.klant.get(weg(sam))).html)
  assert.notEqual(nieuwId, id)
  assert.deepEqual([await probeer(code), await probeer(tweede)], [422, 422])
  await w.zetKlok('2027-03-01T09:35:00Z')
  const laat = await w.klantVoor(cato.id, null)
  assert.doesNotMatch((await laat.get(weg(sam))).html, zin)
  assert.equal((await laat.post(`${weg(sam)}/herstel`, { id: nieuwId })).status, 409)
  assert.equal(await probeer(tweede), 422)
})

test('wie de wachtzin lang geleden gaf, geeft die eerst opnieuw en komt hier terug', async () => {
  const { sam } = await metAccount()
  const staf = await maakPersoon(w, 'staf', anna)
  const klant = await staf.heel()
  await w.superuser(c =>
    c.query(`update medewerker set rollen = '{coordinator}', sinds = '2027-01-01' where naam = 'Dora Proef'`),
  )
  const id = idVan((await klant.get(weg(sam))).html)
  await w.zetKlok('2027-03-01T09:12:00Z')
  const { html } = await klant.get(weg(sam))
  assert.match(html, zin)
  assert.doesNotMatch(html, /action="[^"]*\/herstel"/)
  const terug = `/bevestigen?terug=${encodeURIComponent(weg(sam))}`
  assert.ok(html.includes(`href="${terug}"`))
  assert.equal((await klant.post(`${weg(sam)}/herstel`, { id })).location, terug)
})

test('voor ieder ander bestaat dit niet, en een onbekend traject ook niet', async () => {
  const { sam, oud } = await metAccount()
  const id = idVan((await cato.klant.get(weg(sam))).html)
  const nergens = '00000000-0000-4000-8000-000000000000'
  const bytes = (await cato.klant.post(`/aanmeldingen/${nergens}/herstel`, { id })).html
  const onzin = await cato.klant.post('/aanmeldingen/geen-uuid/herstel', { id })
  assert.deepEqual([onzin.status, onzin.html], [404, bytes])
  for (const klant of [anna.klant, oud])
    assert.equal((await klant.post(`${weg(sam)}/herstel`, { id })).status, 404)
  assert.equal((await w.iemand().post(`${weg(sam)}/herstel`, { id })).location, '/inloggen')
  assert.match((await cato.klant.get(weg(sam))).html, zin)
})
