// The room of the ouder: calm, one step, nothing of anybody else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { secretOf, sowDoelen, sowGesprekken } from '../../tests/zaai.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { ouderruimte } from './routes.tsx'

let w: Wereld
let s: Medewerker
let o: Ouder
let leeg: Ouder
let gehouden: string
before(async () => {
  w = await maakWereld({ features: [ouderruimte] })
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
  leeg = await w.traject(s, 'Leeg')
  gehouden = (await sowGesprekken(w, s, o)).gehouden
  await w.poorten.deur.traject(secretOf(s), o.traject, { actie: 'C', onderdeel: 'proef' }, db =>
    db
      .insertInto('gesprek')
      .values({
        traject_id: o.traject,
        id: w.poorten.toeval.uuid(),
        begint_op: Temporal.Instant.from('2027-01-21T13:00:00Z'),
        minuten: 60,
        plaats: 'online',
        stand: 'afgezegd',
        afgezegd_door: 'specialist',
        afgezegd_reden: 'GEHEIME REDEN',
      })
      .execute(),
  )
})
after(() => w.sluit())

const goed = { rust_ouder: '6', rust_kind: '5', verbinding: '7', druk: '3', woorden: 'een avond stil' }
const rijen = (ouder: Ouder) =>
  w.poorten.deur.traject(secretOf(ouder), ouder.traject, { actie: 'R', onderdeel: 'proef' }, (db, hier) =>
    db
      .selectFrom('checkin')
      .select(['id', 'dag', 'rust_ouder', 'druk', 'woorden'])
      .where('traject_id', '=', hier.traject)
      .orderBy('dag')
      .execute(),
  )

test('thuis zegt het volgende gesprek, het huiswerk en een stap', async () => {
  const { status, html } = await o.klant.get('/mijn')
  assert.equal(status, 200)
  assert.match(html, /<h1><time[^>]*>.*donderdag 4 maart.*14\.00 uur.*<\/time><\/h1>/)
  assert.match(html, /In de praktijk\. De Lindelaan, Lindelaan 3, Amersfoort/)
  assert.match(html, /Merk een keer op dat er een knop wordt ingedrukt\./)
  assert.doesNotMatch(html, /Schrijf het op/)
  assert.equal(html.match(/class="knop"/g)?.length, 1)
  assert.match(html, /href="\/mijn\/checkin"/)
})

test('nergens een notitie, een voorbereiding of een adres thuis', async () => {
  for (const pad of ['/mijn', '/mijn/gesprekken', `/mijn/gesprekken/${gehouden}/huiswerk`, '/mijn/lijn']) {
    assert.doesNotMatch((await o.klant.get(pad)).html, /GEHEIM|VOORBEREIDING/, pad)
  }
})

test('wie nog niets heeft ziet een rustige bladzijde, geen lege lijst', async () => {
  assert.match((await leeg.klant.get('/mijn')).html, /Er staat nu geen gesprek in je agenda/)
  assert.match((await leeg.klant.get('/mijn/lijn')).html, /Hier komt je eigen lijn/)
  assert.match((await leeg.klant.get('/mijn/gesprekken')).html, /nog geen gesprekken gepland/)
  assert.match((await leeg.klant.get('/mijn/doelen')).html, /Je doelen komen hier te staan/)
})

test('een check-in wordt bewaard, en een tweede die dag komt ervoor in de plaats', async () => {
  const eerste = await leeg.klant.post('/mijn/checkin', goed)
  assert.deepEqual([eerste.status, eerste.location], [303, '/mijn?bewaard'])
  assert.match((await leeg.klant.get('/mijn?bewaard')).html, /Bewaard\. Tot de volgende keer\./)
  const formulier = (await leeg.klant.get('/mijn/checkin')).html
  assert.match(formulier, /Dit vulde je vandaag al in/)
  assert.match(formulier, /name="rust_ouder" value="6" checked/)
  await leeg.klant.post('/mijn/checkin', { ...goed, druk: '9', woorden: '' })
  const rows = await rijen(leeg)
  assert.deepEqual(
    rows.map(r => [r.dag.toString(), r.rust_ouder, r.druk, r.woorden]),
    [['2027-03-01', 6, 9, null]],
  )
})

test('of de eigen check-ins daalden wordt met de check-in bewaard, en de ouder ziet er niets van', async () => {
  const dip = await w.traject(s, 'Dip')
  for (const [dag, cijfer] of [
    ['21', 6],
    ['22', 6],
    ['23', 6],
    ['26', 3],
  ] as const)
    await w.superuser(c =>
      c.query(
        `insert into checkin (traject_id, id, dag, rust_ouder, rust_kind, verbinding, druk, op) values ($1, gen_random_uuid(), $2, $3, 6, 6, 4, now())`,
        [dip.traject, `2027-02-${dag}`, cijfer],
      ),
    )
  const bewaar = async (rust_ouder: string) => {
    const { location } = await dip.klant.post('/mijn/checkin', {
      ...goed,
      rust_ouder,
      rust_kind: '6',
      verbinding: '6',
    })
    const { html } = await dip.klant.get('/mijn?bewaard')
    const { rows } = await w.superuser(c =>
      c.query(
        'select dag::text, gedaald from checkin where traject_id = $1 and (gedaald or dag = $2) order by dag',
        [dip.traject, '2027-03-01'],
      ),
    )
    return { location, html, rows }
  }
  const laag = await bewaar('3')
  assert.deepEqual(laag.rows, [{ dag: '2027-03-01', gedaald: true }])
  // The same day again, and it is another answer.
  const hoger = await bewaar('5')
  assert.deepEqual(hoger.rows, [{ dag: '2027-03-01', gedaald: false }])
  assert.deepEqual([laag.location, laag.html], [hoger.location, hoger.html])
})

test('klaar voor vandaag: nog niets om te doen', async () => {
  const rust = await w.traject(s, 'Rust')
  await w.poorten.deur.traject(secretOf(s), rust.traject, { actie: 'C', onderdeel: 'proef' }, db =>
    db
      .insertInto('gesprek')
      .values({
        traject_id: rust.traject,
        id: w.poorten.toeval.uuid(),
        begint_op: Temporal.Instant.from('2027-03-04T13:00:00Z'),
        minuten: 60,
        plaats: 'online',
      })
      .execute(),
  )
  await rust.klant.post('/mijn/checkin', goed)
  const { html } = await rust.klant.get('/mijn')
  assert.match(html, /<h1>Nog niets om te doen\. Tot donderdag 14\.00 uur\.<\/h1>/)
  assert.doesNotMatch(html, /class="knop"/)
})

test('vandaag niet mag: de stap is weg van deze bladzijde, kan toch nog, en er wordt niets van bewaard', async () => {
  const nee = await w.traject(s, 'Nee')
  assert.match((await nee.klant.get('/mijn/checkin')).html, /href="\/mijn\?nu-niet">Vandaag niet</)
  const { html } = await nee.klant.get('/mijn?nu-niet')
  assert.doesNotMatch(html, /class="knop"/)
  assert.match(html, /<a href="\/mijn\/checkin">Toch even inchecken</)
  assert.deepEqual(await rijen(nee), [])
  // The next time it is simply asked again, and after a check-in there is nothing to come back to.
  assert.match((await nee.klant.get('/mijn')).html, /class="knop" href="\/mijn\/checkin"/)
  await nee.klant.post('/mijn/checkin', goed)
  assert.doesNotMatch((await nee.klant.get('/mijn?nu-niet')).html, /href="\/mijn\/checkin"/)
  // It never hides a verslag or doelen that wait.
  const doel = await w.traject(s, 'Doelen')
  await sowDoelen(w, s, doel)
  assert.match((await doel.klant.get('/mijn?nu-niet')).html, /class="knop" href="\/mijn\/doelen"/)
})

test('elke vraag van de check-in is een rij gewone knoppen van 0 tot en met 10, klaar om een schuif te worden', async () => {
  const { html } = await leeg.klant.get('/mijn/checkin')
  assert.equal(html.match(/data-schuif="nog niet gekozen"/g)?.length, 4)
  for (const maat of ['rust_ouder', 'rust_kind', 'verbinding', 'druk'])
    assert.equal(html.match(new RegExp(`type="radio"[^>]* name="${maat}"`, 'g'))?.length, 11)
  assert.doesNotMatch(html, /type="range"/)
})

test('twee keer drukken, of tegelijk vanaf twee apparaten, bewaart een keer', async () => {
  const dubbel = await w.traject(s, 'Dubbel')
  const antwoorden = await Promise.all(
    ['1', '2', '3', '4'].map(druk => dubbel.klant.post('/mijn/checkin', { ...goed, druk })),
  )
  assert.deepEqual(
    antwoorden.map(a => a.status),
    [303, 303, 303, 303],
  )
  assert.equal((await rijen(dubbel)).length, 1)
})

const kwaad: Record<string, Record<string, string>> = {
  leeg: {},
  'een cijfer te veel': { ...goed, druk: '11' },
  'onder nul': { ...goed, druk: '-1' },
  'geen getal': { ...goed, rust_kind: '5; drop table checkin' },
  'te lange woorden': { ...goed, woorden: 'x'.repeat(141) },
  'een megabyte': { ...goed, woorden: '😀'.repeat(262_144) },
  'kapotte bytes': { ...goed, woorden: 'stil\uFFFD' },
  'een nul-teken': { ...goed, woorden: 'stil\u0000' },
}
for (const [naam, velden] of Object.entries(kwaad)) {
  test(`check-in met ${naam}: 422, ingevuld terug, niets bewaard`, async () => {
    const voor = await rijen(o)
    const { status, html } = await o.klant.post('/mijn/checkin', velden)
    assert.equal(status, 422)
    assert.match(html, /<title>Let op: /)
    assert.match(html, /data-foutlijst/)
    if (velden.verbinding) assert.match(html, /name="verbinding" value="7" checked/)
    assert.deepEqual(await rijen(o), voor)
  })
}

test('vijandige woorden zijn gewoon woorden', async () => {
  const woorden = `<script>alert(1)</script> '"; drop table checkin; -- 😀`
  await o.klant.post('/mijn/checkin', { ...goed, woorden })
  assert.equal((await rijen(o))[0]?.woorden, woorden)
  const { html } = await o.klant.get('/mijn/lijn')
  assert.doesNotMatch(html, /<script>alert/)
  assert.match(html, /&lt;script>alert|&lt;script&gt;alert/)
})

test('de lijn toont een waarde tegelijk, zonder doel of gemiddelde, met de cijfers als tabel', async () => {
  await w.zetKlok('2027-03-02T09:00:00Z')
  const klant = await w.klantVoor(o.id, o.traject)
  await klant.post('/mijn/checkin', { ...goed, rust_ouder: '8', druk: '2', woorden: '' })
  const { html } = await klant.get('/mijn/lijn')
  assert.equal(html.match(/class="l-punt"/g)?.length, 2)
  assert.match(html, /Op 1 maart gaf je een 6, op 2 maart een 8\./)
  assert.doesNotMatch(html, /gemiddeld|streef|doel</)
  const druk = (await klant.get('/mijn/lijn?maat=druk')).html
  assert.match(druk, /Op 1 maart gaf je een 3, op 2 maart een 2\./)
  assert.match(druk, /<desc[^>]*>[^<]*0: geen druk\. 10: veel druk\./)
  assert.equal((await klant.get('/mijn/lijn?maat=%00')).status, 200)
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('gesprekken: wat komt, wat was, en waarom iets niet doorging staat er niet', async () => {
  const { html } = await o.klant.get('/mijn/gesprekken')
  assert.match(html, /ging niet door/)
  assert.match(html, /Bij jou thuis/)
  assert.match(html, /Op een andere plek\. buurthuis De Brug/)
  assert.match(html, /21 januari/)
  assert.doesNotMatch(html, /verschenen|afgezegd|GEHEIM|[Rr]eden/)
  assert.match(html, new RegExp(`/mijn/gesprekken/${gehouden}/huiswerk`))
  const blad = await o.klant.get(`/mijn/gesprekken/${gehouden}/huiswerk`)
  assert.match(blad.html, /Schrijf het op\. &lt;b>Adem|Schrijf het op\. &lt;b&gt;Adem/)
})

test('doelen: een vraag per scherm, de keuze van vandaag kan nog anders, die van gisteren staat', async () => {
  const wie = await w.traject(s, 'Doel')
  await sowDoelen(w, s, wie)
  assert.match((await wie.klant.get('/mijn')).html, /href="\/mijn\/doelen"/)
  const vraag = await wie.klant.get('/mijn/doelen/basis')
  assert.match(vraag.html, /Doel 1 van 3/)
  assert.doesNotMatch(vraag.html, /−2|\+1|T-score/)
  assert.doesNotMatch(vraag.html, /<title>[^<]*Doel van basis/)
  for (const fout of [{}, { basis_ouder: '3' }, { basis_ouder: 'x' }, { basis_ouder: '-4' }]) {
    assert.equal((await wie.klant.post('/mijn/doelen/basis', fout)).status, 422)
  }
  assert.equal(
    (await wie.klant.post('/mijn/doelen/basis', { basis_ouder: '-2' })).location,
    '/mijn/doelen/verbinding',
  )
  await wie.klant.post('/mijn/doelen/basis', { basis_ouder: '-1' })
  await wie.klant.post('/mijn/doelen/verbinding', { verbinding_ouder: '-3' })
  const laatste = await wie.klant.post('/mijn/doelen/deescalatie', { deescalatie_ouder: '0' })
  assert.equal(laatste.location, '/mijn/doelen?bewaard')
  const { html } = await wie.klant.get('/mijn/doelen')
  assert.match(html, /Jij koos:<\/span> basis: trede twee/)
  assert.match(html, /Jij koos:<\/span> Het is nu moeilijker/)
  assert.match((await wie.klant.get('/mijn')).html, /href="\/mijn\/checkin"/)
  await w.zetKlok('2027-03-02T09:00:00Z')
  const morgen = await w.klantVoor(wie.id, wie.traject)
  assert.equal((await morgen.get('/mijn/doelen/basis')).location, '/mijn/doelen')
  await morgen.post('/mijn/doelen/basis', { basis_ouder: '2' })
  assert.match((await morgen.get('/mijn/doelen')).html, /Jij koos:<\/span> basis: trede twee/)
  await w.zetKlok('2027-03-01T09:00:00Z')
  const scores = await w.superuser(
    async c =>
      (
        await c.query('select door, moment, waarde from score where traject_id = $1 order by waarde', [
          wie.traject,
        ])
      ).rows,
  )
  assert.deepEqual(
    scores.map(r => [r.door, r.moment, r.waarde]),
    [
      ['ouder', 'begin', -3],
      ['ouder', 'begin', -1],
      ['ouder', 'begin', 0],
    ],
  )
})

test('een vreemd, een onbekend en een onzinnig gesprek zijn precies dezelfde bladzijde', async () => {
  const pad = (id: string) => `/mijn/gesprekken/${id}/huiswerk`
  const vreemd = await leeg.klant.get(pad(gehouden))
  assert.equal(vreemd.status, 404)
  for (const id of ['00000000-0000-4000-8000-000000000000', 'onzin', "x'--"]) {
    const ander = await leeg.klant.get(pad(encodeURIComponent(id)))
    const zonderPad = (html: string) => html.replaceAll(/value="\/mijn[^"]*"/g, '')
    assert.equal(ander.status, 404)
    assert.equal(zonderPad(ander.html), zonderPad(vreemd.html))
  }
  assert.equal((await leeg.klant.get('/mijn/doelen/onzin')).status, 404)
  assert.equal((await leeg.klant.post('/mijn/doelen/onzin', {})).status, 404)
})

test('voor wie geen ouder is bestaat deze kamer niet', async () => {
  for (const pad of ['/mijn', '/mijn/checkin', '/mijn/lijn', '/mijn/gesprekken', '/mijn/doelen']) {
    assert.equal((await s.klant.get(pad)).status, 404, pad)
    assert.equal((await w.iemand().get(pad)).location, '/inloggen', pad)
  }
  assert.equal((await s.klant.post('/mijn/checkin', goed)).status, 404)
})

test('iedere bladzijde is geldige html, in het Nederlands en het Engels', async () => {
  const validator = new HtmlValidate(htmlRegels)
  const paden = [
    '/mijn',
    '/mijn?bewaard',
    '/mijn?nu-niet',
    '/mijn/checkin',
    '/mijn/lijn',
    '/mijn/lijn?maat=druk',
    '/mijn/gesprekken',
  ]
  for (const taal of ['nl', 'en']) {
    await o.klant.post('/taal', { taal, terug: '/mijn' })
    for (const pad of [...paden, `/mijn/gesprekken/${gehouden}/huiswerk`, '/mijn/doelen']) {
      const { html } = await o.klant.get(pad)
      assert.match(html, new RegExp(`<html lang="${taal}"`))
      const report = await validator.validateString(html)
      assert.deepEqual(
        report.results.flatMap(r => r.messages.map(m => `${pad} ${m.ruleId} ${m.message}`)),
        [],
      )
    }
  }
  await o.klant.post('/taal', { taal: 'nl', terug: '/mijn' })
})
