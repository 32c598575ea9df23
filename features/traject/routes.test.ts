// The desk of the specialist on the real database: caseload, agenda, one traject, its invitation and its end.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { aanmelding, schrijfAanmelding } from '../../tests/aanmelding.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { traject } from './routes.tsx'

let w: Wereld
let anna: Medewerker
let bram: Medewerker
let noor: Ouder
let joris: Ouder
const weg = (o: Ouder, rest = '') => `/trajecten/${o.traject}${rest}`

before(async () => {
  w = await maakWereld({ features: [traject] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  bram = await w.medewerker('Bram Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  joris = await w.traject(bram, 'Joris')
})
after(() => w.sluit())

const gesprek = (o: Ouder, moment: string, stand = 'gepland', minuten = 60) => {
  const id = w.poorten.toeval.uuid()
  return w
    .superuser(c =>
      c.query(
        `insert into gesprek (traject_id, id, begint_op, minuten, plaats, stand) values ($1, $2, $3, $4, 'online', $5)`,
        [o.traject, id, moment, minuten, stand],
      ),
    )
    .then(() => id)
}

test('de lijst is kalm als er niets is, en noemt alleen eigen trajecten', async () => {
  const nieuw = await w.medewerker('Cees Proef', ['specialist'])
  assert.match((await nieuw.klant.get('/trajecten')).html, /Je hebt nog geen trajecten/)
  const { status, html } = await anna.klant.get('/trajecten')
  assert.equal(status, 200)
  assert.match(html, /Noor/)
  assert.match(html, new RegExp(noor.code))
  assert.doesNotMatch(html, /Joris/)
})

test('wie geen specialist is, vindt hier niets', async () => {
  const vera = await w.medewerker('Vera Proef', ['coordinator'])
  const weg404 = (await anna.klant.get('/bestaat-niet')).html
  for (const pad of [
    '/trajecten',
    '/agenda',
    weg(noor),
    weg(noor, '/aanmelding'),
    weg(noor, '/afsluiting'),
  ]) {
    for (const klant of [vera.klant, noor.klant]) assert.equal((await klant.get(pad)).status, 404, pad)
    assert.equal((await w.iemand().get(pad)).location, '/inloggen')
  }
  assert.equal((await noor.klant.post(weg(noor, '/uitnodiging'))).status, 404)
  assert.ok(weg404)
})

test('een vreemd, een onbekend en een kapot traject zijn hetzelfde, byte voor byte', async () => {
  const ids = [joris.traject, '00000000-0000-4000-8000-000000000000', 'geen-uuid', "x'--", '%F0%9F%98%80']
  for (const rest of ['', '/aanmelding', '/afsluiting']) {
    const pages = await Promise.all(ids.map(id => anna.klant.get(`/trajecten/${id}${rest}`)))
    assert.deepEqual(
      pages.map(p => p.status),
      ids.map(() => 404),
    )
    assert.equal(new Set(pages.map(p => p.html)).size, 1)
  }
  for (const rest of ['/uitnodiging', '/uitnodiging/blad', '/afsluiting']) {
    const pages = await Promise.all(
      ids.map(id => anna.klant.post(`/trajecten/${id}${rest}`, { soort: 'afgerond', code: 'x' })),
    )
    assert.equal(new Set(pages.map(p => `${p.status} ${p.html}`)).size, 1, rest)
    assert.equal(pages[0]?.status, 404)
  }
})

test('vandaag staat bovenaan met tijd en plaats, en wat nog vastgelegd moet worden eronder', async () => {
  const dana = await w.medewerker('Dana Proef', ['specialist'])
  const lot = await w.traject(dana, 'Lot')
  await gesprek(lot, '2027-03-01T13:00:00Z')
  const oud = await gesprek(lot, '2027-02-15T13:00:00Z')
  const { html } = await dana.klant.get('/trajecten')
  assert.match(html, /Vandaag, maandag 1 maart/)
  assert.match(html, /14\.00 uur/)
  assert.match(html, /Online/)
  assert.match(html, /Gesprek van maandag 15 februari vastleggen/)
  assert.match(html, new RegExp(`${weg(lot)}/gesprekken/${oud}`))
  const { html: agenda } = await dana.klant.get('/agenda')
  assert.match(agenda, /Deze week/)
  assert.match(agenda, /Vandaag, /)
  assert.doesNotMatch(agenda, /15 februari/)
})

test('de caseload noemt wat daalde en welke evaluatie wacht, zonder cijfer, en van niemand anders', async () => {
  const hanna = await w.medewerker('Hanna Proef', ['specialist'])
  const [mees, roos] = [await w.traject(hanna, 'Mees'), await w.traject(hanna, 'Roos')]
  for (const o of [mees, roos]) await gesprek(o, '2027-04-01T13:00:00Z')
  for (const dag of ['04', '11', '18', '25']) await gesprek(mees, `2027-01-${dag}T13:00:00Z`, 'gehouden')
  for (const o of [mees, roos])
    await w.superuser(c =>
      c.query(
        `insert into plan (traject_id, id, vastgesteld_op) values ($1, gen_random_uuid(), '2027-01-05')`,
        [o.traject],
      ),
    )
  const hier = async () => {
    const { html } = await hanna.klant.get('/trajecten')
    return /Dit wacht op jou([\s\S]*?)<\/section>/.exec(html)?.[1] ?? ''
  }
  const checkin = (o: Ouder, dag: string, gedaald: boolean) =>
    w.superuser(c =>
      c.query(
        `insert into checkin (traject_id, id, dag, rust_ouder, rust_kind, verbinding, druk, gedaald, op) values ($1, gen_random_uuid(), $2, 1, 1, 1, 9, $3, now())`,
        [o.traject, dag, gedaald],
      ),
    )
  await checkin(roos, '2027-02-26', true)
  const eerst = await hier()
  assert.match(eerst, /De laatste check-ins liggen lager dan eerder[\s\S]*Roos/)
  assert.match(eerst, /Tussenevaluatie, rond het vijfde gesprek[\s\S]*Mees/)
  assert.match(eerst, new RegExp(`href="/trajecten/${mees.traject}/scores\\?moment=tussen"`))
  assert.match(eerst, new RegExp(`href="/trajecten/${roos.traject}"`))
  assert.doesNotMatch(eerst.replace(/<[^>]*>/g, ' '), /\d/)
  assert.doesNotMatch((await anna.klant.get('/trajecten')).html, /liggen lager/)
  await checkin(roos, '2027-02-27', false)
  assert.doesNotMatch(await hier(), /Roos/)
})

test('zoeken gaat op voornaam of code, zonder hoofdletters en accenten, en alleen in eigen trajecten', async () => {
  const eva = await w.medewerker('Eva Proef', ['specialist'])
  const zoe = await w.traject(eva, 'Zoë')
  await w.traject(eva, 'Mila')
  const zoek = async (wat: string) => (await eva.klant.get(`/trajecten?zoek=${encodeURIComponent(wat)}`)).html
  for (const wat of ['zoe', 'ZOË', zoe.code.toLowerCase(), zoe.code.slice(1, 4)])
    assert.match(await zoek(wat), new RegExp(`/trajecten/${zoe.traject}"`), wat)
  const niets = await zoek('Joris')
  assert.match(niets, /Geen eigen traject met “Joris”/)
  assert.doesNotMatch(niets, new RegExp(joris.traject))
  const gemeen = await zoek('<script>alert(1)</script>')
  assert.doesNotMatch(gemeen, /<script>alert/)
  assert.match(gemeen, /&lt;script/)
})

test('een traject zonder iets erin vertelt wat de eerste stap is', async () => {
  const fay = await w.medewerker('Fay Proef', ['specialist'])
  const o = await w.traject(fay, 'Isa')
  const { status, html } = await fay.klant.get(weg(o))
  assert.equal(status, 200)
  for (const zin of [
    'Plan de gesprekken',
    'Plan nog niet gemaakt',
    'Er is nog geen check-in gedaan',
    '0800-2000',
  ])
    assert.ok(html.includes(zin), zin)
  assert.equal((await fay.klant.get(weg(o, '/aanmelding'))).status, 404)
})

test('de aanmelding is te lezen in de woorden van de ouder, en de kinderen staan er met hun leeftijd', async () => {
  await schrijfAanmelding(w, noor.traject, {
    veiligheid: { tekst: '<b>Ik ben bang</b>', belMij: true },
    contactverbod: 'ja',
  })
  const { html } = await anna.klant.get(weg(noor, '/aanmelding'))
  assert.ok(html.includes(aanmelding.aanleiding.split('\n')[0] as string))
  assert.match(html, /&lt;b>Ik ben bang/)
  assert.match(html, /Geheim adres/)
  assert.match((await anna.klant.get(weg(noor))).html, /Fien \(8 jaar\), Mats \(5 jaar\)/)
})

test('afwezigheid: bewaren, twee keer drukken, weghalen, en wat niet kan komt terug', async () => {
  const gea = await w.medewerker('Gea Proef', ['specialist'])
  const { html } = await gea.klant.get('/agenda')
  const id = /name="id" value="([0-9a-f-]+)"/.exec(html)?.[1] as string
  const goed = { id, van: '2027-05-10', tot: '2027-05-14' }
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await gea.klant.post('/agenda/afwezigheid', goed)).location, '/agenda?bewaard')
  const rijen = await w.superuser(c =>
    c.query('select * from afwezigheid where medewerker_id = $1', [gea.id]),
  )
  assert.equal(rijen.rowCount, 1)
  assert.match((await gea.klant.get('/agenda?bewaard')).html, /maandag 10 mei tot en met vrijdag 14 mei/)
  for (const fout of [
    {},
    { van: '2027-02-30', tot: '2027-03-02' },
    { van: '2027-05-14', tot: '2027-05-10' },
    { van: '2020-01-01', tot: '2020-01-02' },
    { van: '<script>', tot: "'; drop table afwezigheid; --" },
    { van: '\ufffd', tot: '9'.repeat(1_000_000) },
  ]) {
    const uit = await gea.klant.post('/agenda/afwezigheid', { id: w.poorten.toeval.uuid(), ...fout })
    assert.equal(uit.status, 422)
    assert.match(uit.html, /data-foutlijst/)
    assert.doesNotMatch(uit.html, /<script>/)
  }
  assert.equal((await anna.klant.post(`/agenda/afwezigheid/${id}/verwijdering`)).status, 303)
  const nog = () => w.superuser(c => c.query('select from afwezigheid where id = $1', [id]))
  assert.equal((await nog()).rowCount, 1, 'an other person takes nothing away')
  await gea.klant.post(`/agenda/afwezigheid/${id}/verwijdering`)
  assert.equal((await nog()).rowCount, 0)
  assert.equal((await gea.klant.post('/agenda/afwezigheid/geen-uuid/verwijdering')).status, 404)
})

test('wat nog gepland staat in de eigen afwezigheid, staat in de agenda met het verplaatsen erbij, zolang het zo is', async () => {
  const hugo = await w.medewerker('Hugo Proef', ['specialist'])
  const [evi, ander] = [await w.traject(hugo, 'Evi'), await w.traject(bram, 'Sofie')]
  const binnen = await gesprek(evi, '2027-05-14T13:00:00Z')
  const buiten = await gesprek(evi, '2027-05-28T13:00:00Z')
  const vreemd = await gesprek(ander, '2027-05-12T13:00:00Z')
  const lees = async () => (await hugo.klant.get('/agenda')).html
  assert.doesNotMatch(await lees(), /Nog gepland in je afwezigheid/)
  const id = w.poorten.toeval.uuid()
  await hugo.klant.post('/agenda/afwezigheid', { id, van: '2027-05-10', tot: '2027-05-14' })
  const html = await lees()
  assert.match(html, /<h2>Nog gepland in je afwezigheid<\/h2>/)
  const keuring = await new HtmlValidate(htmlRegels).validateString(html)
  assert.deepEqual(
    keuring.results.flatMap(r => r.messages.map(m => m.message)),
    [],
  )
  assert.match(
    html,
    new RegExp(`href="${weg(evi)}/gesprekken/${binnen}/verplaatsen">Gesprek met Evi verplaatsen`),
  )
  assert.equal(html.split('/verplaatsen"').length - 1, 1)
  assert.doesNotMatch(html, new RegExp(`${buiten}/verplaatsen|${vreemd}|Sofie`))
  assert.doesNotMatch((await bram.klant.get('/agenda')).html, /Nog gepland/, 'the absence of somebody else')
  await w.superuser(c => c.query(`update gesprek set stand = 'afgezegd' where id = $1`, [binnen]))
  assert.doesNotMatch(await lees(), /Nog gepland in je afwezigheid/)
  await w.superuser(c => c.query(`update gesprek set stand = 'gepland' where id = $1`, [binnen]))
  assert.match(await lees(), /Nog gepland in je afwezigheid/)
  await hugo.klant.post(`/agenda/afwezigheid/${id}/verwijdering`)
  assert.doesNotMatch(await lees(), /Nog gepland in je afwezigheid/)
})

test('de uitnodiging: een code van dertig minuten, alleen nu te zien, en het traject is gestart', async () => {
  await w.superuser(c =>
    c.query(`update traject set stand = 'wacht', gestart_op = null where traject_id = $1`, [noor.traject]),
  )
  const { status, html } = await anna.klant.post(weg(noor, '/uitnodiging'))
  assert.equal(status, 200)
  const code = /name="code" value="([0-9A-Z-]{23})"/.exec(html)?.[1] as string
  assert.match(html, /10\.30 uur/)
  assert.match(html, /<svg/)
  assert.doesNotMatch(html, /\sstyle=/)
  const { rows } = await w.superuser(c =>
    c.query(
      'select u.*, t.stand from uitnodiging u join traject t using (traject_id) where traject_id = $1',
      [noor.traject],
    ),
  )
  assert.equal(rows.length, 1)
  assert.equal(rows[0].stand, 'gestart')
  assert.deepEqual(rows[0].hash, createHash('sha256').update(code.replaceAll('-', '')).digest())
  assert.doesNotMatch((await anna.klant.get(weg(noor))).html, new RegExp(code))
  const blad = await anna.klant.post(weg(noor, '/uitnodiging/blad'), { code })
  assert.equal(blad.headers.get('content-type'), 'application/pdf')
  assert.match(blad.html, /^%PDF/)
  for (const verkeerd of ['', 'x', '00000-00000-00000-00000', '<script>'])
    assert.equal((await anna.klant.post(weg(noor, '/uitnodiging/blad'), { code: verkeerd })).status, 409)
  await anna.klant.post(weg(noor, '/uitnodiging'))
  await w.zetKlok('2027-03-01T09:10:00Z')
  await anna.klant.post(weg(noor, '/uitnodiging'))
  assert.equal((await anna.klant.post(weg(noor, '/uitnodiging/blad'), { code })).status, 409)
  const open = await w.superuser(c =>
    c.query('select * from muur.gebruik_code($1)', [
      createHash('sha256').update(code.replaceAll('-', '')).digest(),
    ]),
  )
  assert.equal(open.rowCount, 0, 'the older code is dead')
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('afsluiten: gestopt vraagt waarom, en wat nog gepland stond is afgezegd', async () => {
  const ina = await w.medewerker('Ina Proef', ['specialist'])
  const o = await w.traject(ina, 'Sam')
  await gesprek(o, '2027-04-01T13:00:00Z')
  await gesprek(o, '2027-02-01T13:00:00Z', 'gehouden')
  for (const fout of [
    {},
    { soort: 'gestopt' },
    { soort: 'weg', reden: 'x' },
    { soort: 'gestopt', reden: 'é'.repeat(2001) },
  ]) {
    const uit = await ina.klant.post(weg(o, '/afsluiting'), { id: w.poorten.toeval.uuid(), ...fout })
    assert.equal(uit.status, 422)
  }
  const goed = { id: w.poorten.toeval.uuid(), soort: 'gestopt', reden: 'De ouder verhuist. 😀 <script>' }
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await ina.klant.post(weg(o, '/afsluiting'), goed)).location, weg(o))
  const { rows } = await w.superuser(c =>
    c.query('select stand, afgezegd_door from gesprek where traject_id = $1 order by begint_op', [o.traject]),
  )
  assert.deepEqual(rows, [
    { stand: 'gehouden', afgezegd_door: null },
    { stand: 'afgezegd', afgezegd_door: 'specialist' },
  ])
  const sluit = await w.superuser(c => c.query('select * from afsluiting where traject_id = $1', [o.traject]))
  assert.equal(sluit.rowCount, 1)
  assert.equal(sluit.rows[0].reden.includes('verhuist'), false, 'sealed')
  assert.match((await ina.klant.get(weg(o))).html, /Dit traject is afgesloten/)
  assert.match((await ina.klant.get('/trajecten')).html, /Afgesloten \(1\)/)
})
