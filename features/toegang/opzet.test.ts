// The first start: one link, one coordinator, one practice; and the links of the demo.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { maakApp } from '../../http/app.ts'
import { demoLink } from '../../http/demo-link.ts'
import { registreerMetCode } from '../../tests/inlogmiddelen.ts'
import { type Klant, maakKlant } from '../../tests/klant.ts'
import { maakWereld, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { maakOpzetCode } from './opzet.ts'
import { toegang } from './routes.tsx'

let w: Wereld
before(async () => {
  w = await maakWereld({ features: [toegang] })
  await w.superuser(c => c.query('delete from praktijk'))
  // The names are kept for ten seconds; the program starts without any.
  await w.zetKlok(w.klok.nu().add({ seconds: 11 }).toString())
})
after(() => w.sluit())

const codeUit = (link: string | null) => {
  assert.match(link ?? '', /^https:\/\/agenda\.voorbeeld\.test\/opzet#[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/)
  return (link as string).split('#')[1] as string
}
const coordinators = () =>
  w.superuser(
    async c => (await c.query(`select id from medewerker where 'coordinator' = any (rollen)`)).rowCount,
  )
const goed = {
  eigen_naam: 'Ella Voorbeeld',
  naam: 'Praktijk De Haven',
  neutrale_naam: 'Mijn agenda',
  telefoon: '020 555 01 23',
  regio: 'noord',
  wachttijd: 'Start binnen ongeveer zes weken',
}
let klant: Klant

test('een nieuwe start maakt een nieuwe link voor dezelfde coordinator, en de vorige link is op', async () => {
  const eerste = codeUit(await maakOpzetCode(w.poorten))
  const tweede = codeUit(await maakOpzetCode(w.poorten))
  assert.equal(await coordinators(), 1)
  assert.equal((await w.iemand().post('/opzet', { code: eerste })).status, 422)
  // Scanners may open it as often as they like.
  for (let i = 0; i < 3; i++) assert.equal((await w.iemand().get('/opzet')).status, 200)
  klant = w.iemand()
  const { antwoord } = await registreerMetCode(w, klant, tweede)
  assert.equal(antwoord.location, '/opzet/praktijk')
  assert.equal((await w.iemand().post('/opzet', { code: tweede })).status, 422)
})

test('de link werkt een dag', async () => {
  const code = codeUit(await maakOpzetCode(w.poorten))
  const nu = w.klok.nu()
  await w.zetKlok(nu.add({ hours: 24 }).toString())
  assert.equal((await w.iemand().post('/opzet', { code })).status, 422)
  await w.zetKlok(nu.toString())
  const all = await Promise.all(Array.from({ length: 10 }, () => w.iemand().post('/opzet', { code })))
  assert.equal(all.filter(a => a.status === 303).length, 1)
})

test('alleen de deur mag een coordinator maken', async () => {
  const vals = { ...w.poorten, deur: { ...w.poorten.deur, volmacht: () => Buffer.alloc(64) } }
  await assert.rejects(maakOpzetCode(vals), { code: '42501' })
})

test('wat niet klopt komt ingevuld terug, en er is niets bewaard', async () => {
  const rijen: [Record<string, string>, string][] = [
    [{ eigen_naam: '' }, 'eigen_naam'],
    [{ naam: '   ' }, 'naam'],
    [{ naam: 'x'.repeat(81) }, 'naam'],
    [{ naam: 'x'.repeat(1_000_000) }, 'naam'],
    [{ naam: 'Haven\u0000' }, 'naam'],
    [{ neutrale_naam: 'Hulp na scheiding' }, 'neutrale_naam'],
    [{ neutrale_naam: 'praktijk de haven' }, 'neutrale_naam'],
    [{ telefoon: 'bel maar' }, 'telefoon'],
    [{ regio: '' }, 'regio'],
    [{ regio: 'oost' }, 'regio'],
    [{ wachttijd: 'x'.repeat(121) }, 'wachttijd'],
  ]
  for (const [anders, veld] of rijen) {
    const { status, html } = await klant.post('/opzet/praktijk', { ...goed, ...anders })
    assert.equal(status, 422, veld)
    assert.match(html, new RegExp(`href="#${veld}"`))
    assert.match(html, /value="Start binnen ongeveer zes weken"|x{121}/)
  }
  const { html } = await klant.post('/opzet/praktijk', {
    ...goed,
    naam: '<script>alert(1)</script>',
    regio: '',
  })
  assert.match(html, /value="&lt;script>alert\(1\)&lt;\/script>"/)
  assert.equal((await klant.get('/opzet/praktijk')).status, 200)
})

test('de praktijk opent een keer: dubbel drukken en twee tabbladen bewaren een keer', async () => {
  assert.equal((await w.iemand().get('/opzet/praktijk')).location, '/inloggen')
  const all = await Promise.all([
    klant.post('/opzet/praktijk', goed),
    klant.post('/opzet/praktijk', { ...goed, naam: 'Praktijk Twee', eigen_naam: 'Iemand Anders' }),
  ])
  for (const a of all) assert.deepEqual([a.status, a.location], [303, '/'])
  const rows = await w.superuser(
    async c => (await c.query('select naam, telefoon, regio from praktijk')).rows,
  )
  assert.equal(rows.length, 1)
  const eerste = rows[0].naam === goed.naam
  const naam = await w.superuser(
    async c => (await c.query(`select naam from medewerker where naam <> ''`)).rows,
  )
  assert.deepEqual(naam, [{ naam: eerste ? 'Ella Voorbeeld' : 'Iemand Anders' }])
  assert.equal((await klant.get('/opzet/praktijk')).location, '/')
  assert.equal((await klant.post('/opzet/praktijk', { ...goed, naam: 'Te laat' })).location, '/')
  assert.match((await klant.get('/toegang')).html, new RegExp(rows[0].naam))
  assert.equal(await maakOpzetCode(w.poorten), null)
})

test('een ouder of specialist zet niets op', async () => {
  const anna = await w.medewerker('Anna Proef', ['specialist'])
  const ouder = await w.traject(anna)
  for (const wie of [anna.klant, ouder.klant]) {
    assert.equal((await wie.get('/opzet/praktijk')).status, 404)
    assert.equal((await wie.post('/opzet/praktijk', goed)).status, 404)
  }
})

test('een demolink laat binnen in de demo en bestaat daarbuiten niet', async () => {
  const anna = await w.medewerker('Anna Proef', ['specialist'])
  const ouder = await w.traject(anna)
  const demo = { ...w.poorten, demo: true }
  const app = maakApp(demo, [toegang])
  assert.throws(() => demoLink(w.poorten, anna.id, null))
  for (const [link, naar, knop] of [
    [demoLink(demo, anna.id, null, 'Anna Proef'), '/', 'Binnenkomen als Anna Proef'],
    [demoLink(demo, ouder.id, ouder.traject), '/mijn', 'Binnenkomen als ouder'],
  ] as const) {
    const pad = link.replace(publicUrl, '')
    const bezoek = maakKlant(app, publicUrl)
    const page = await bezoek.get(pad)
    assert.match(page.html, new RegExp(knop))
    assert.equal((await bezoek.get('/toegang')).location, '/inloggen')
    assert.equal((await bezoek.post(pad)).location, naar)
    assert.equal((await bezoek.get('/toegang')).status, 200)
    // The same link, and links somebody changed.
    const weg = await w.iemand().get('/bestaat-niet')
    const [inhoud = '', teken = ''] = pad.slice(6).split('.')
    for (const mis of [`${inhoud}.`, `${inhoud}x.${teken}`, inhoud, `.${teken}`, 'x'])
      assert.equal((await bezoek.post(`/demo/${mis}`)).status, 404)
    for (const methode of ['get', 'post'] as const) {
      const buiten = await w.iemand()[methode](pad)
      assert.equal(buiten.status, 404)
      if (methode === 'get') assert.equal(buiten.html.replace(pad, ''), weg.html.replace('/bestaat-niet', ''))
    }
  }
})
