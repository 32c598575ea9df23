// Planning and moving on the real database: local time, what is skipped, lanes, and two tabs at once.
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { schrijfAanmelding } from '../../tests/aanmelding.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { gesprekken } from './routes.tsx'

let w: Wereld
const locatie = 'a0a0a0a0-0000-4000-8000-000000000001'
const weg = (o: Ouder, rest = '') => `/trajecten/${o.traject}/gesprekken${rest}`
const verborgen = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="([a-z_]+)" value="([^"]*)"/g)].map(m => [m[1], m[2]]),
  ) as Record<string, string>
const rijen = (o: Ouder) =>
  w.superuser(
    async c =>
      (
        await c.query(
          `select id, to_char(begint_op at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') as op, plaats, minuten, stand, versie
         from gesprek where traject_id = $1 order by begint_op`,
          [o.traject],
        )
      ).rows,
  )
const dagen = async (o: Ouder) => (await rijen(o)).map(r => r.op as string)
let nummer = 0
const nieuw = async (kant?: 0 | 1): Promise<[Medewerker, Ouder]> => {
  const m = await w.medewerker(`Proef ${++nummer}`, ['specialist'])
  const o = await w.traject(m, `Ouder${nummer}`)
  if (kant !== undefined) await schrijfAanmelding(w, o.traject, { kant })
  return [m, o]
}
const wens = {
  datum: '2027-03-09',
  tijd: '14:00',
  minuten: '60',
  aantal: '10',
  weken: '2',
  plaats: 'online',
  locatie: '',
  plaats_tekst: '',
  regio: 'midden',
}
const plan = async (m: Medewerker, o: Ouder, anders: Record<string, string> = {}) => {
  const bekijk = await m.klant.post(weg(o, '/plannen'), { ...wens, ...anders, handeling: 'bekijk' })
  assert.equal(bekijk.status, 200, bekijk.html.slice(0, 4000))
  return m.klant.post(weg(o, '/plannen'), { ...verborgen(bekijk.html), handeling: 'bewaar' })
}

before(async () => {
  w = await maakWereld({ features: [gesprekken] })
  await w.superuser(async c => {
    await c.query(`insert into locatie (id, naam, adres) values ($1, 'De Lindelaan', 'Lindelaan 3')`, [
      locatie,
    ])
    for (let dag = 1; dag <= 5; dag++)
      await c.query(
        `insert into dagdeel (locatie_id, weekdag, deel, baan) values ($1, $2, 'ochtend', $3), ($1, $2, 'middag', $4)`,
        [locatie, dag, dag % 2, (dag + 1) % 2],
      )
  })
})
afterEach(() => w.zetKlok('2027-03-01T09:00:00Z'))
after(() => w.sluit())

test('een lege reeks nodigt uit om te plannen, met de regio van de praktijk', async () => {
  const [m, o] = await nieuw()
  assert.match((await m.klant.get(weg(o))).html, /Er zijn nog geen gesprekken/)
  const { status, html } = await m.klant.get(weg(o, '/plannen'))
  assert.equal(status, 200)
  assert.match(html, /value="midden" selected/)
  assert.match(html, /name="aantal"[^>]*value="10"/)
})

test('eerst een voorstel, met wat is overgeslagen en waarom; pas daarna is er iets bewaard', async () => {
  const [m, o] = await nieuw()
  await w.superuser(c =>
    c.query(
      `insert into afwezigheid (medewerker_id, id, van, tot) values ($1, gen_random_uuid(), '2027-04-05', '2027-04-07')`,
      [m.id],
    ),
  )
  const bekijk = await m.klant.post(weg(o, '/plannen'), { ...wens, handeling: 'bekijk' })
  assert.equal(bekijk.status, 200)
  assert.match(bekijk.html, /dinsdag 6 april 2027: overgeslagen/)
  assert.match(bekijk.html, /je bent afwezig/)
  assert.match(bekijk.html, /Koningsdag/)
  assert.match(bekijk.html, /Zomervakantie/)
  assert.deepEqual(await rijen(o), [])
  const velden = { ...verborgen(bekijk.html), handeling: 'bewaar' }
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await m.klant.post(weg(o, '/plannen'), velden)).location, weg(o, '?bewaard=10'))
  // Every two weeks at 14.00 local time, before and after the clock goes forward on 28 March.
  assert.deepEqual((await dagen(o)).slice(0, 5), [
    '2027-03-09 14:00',
    '2027-03-23 14:00',
    '2027-04-13 14:00',
    '2027-05-04 14:00',
    '2027-05-18 14:00',
  ])
  assert.equal((await rijen(o)).length, 10)
  assert.match((await m.klant.get(weg(o, '?bewaard=10'))).html, /10 gesprekken staan in de agenda/)
})

test('twee uur in de middag blijft twee uur, ook als de klok in oktober teruggaat', async () => {
  const [m, o] = await nieuw()
  await w.zetKlok('2027-10-01T08:00:00Z')
  m.klant = await w.klantVoor(m.id, null)
  await plan(m, o, { datum: '2027-10-12', aantal: '4', regio: 'geen' })
  assert.deepEqual(await dagen(o), [
    '2027-10-12 14:00',
    '2027-10-26 14:00',
    '2027-11-09 14:00',
    '2027-11-23 14:00',
  ])
})

test('het uur dat in maart niet bestaat, wordt overgeslagen', async () => {
  const [m, o] = await nieuw()
  const { html } = await m.klant.post(weg(o, '/plannen'), {
    ...wens,
    datum: '2027-03-28',
    tijd: '02:30',
    aantal: '1',
    regio: 'geen',
    handeling: 'bekijk',
  })
  assert.match(html, /dat uur bestaat niet/)
  assert.match(html, /zondag 4 april 2027/)
})

test('een feestdag wordt overgeslagen en bij naam genoemd', async () => {
  const [m, o] = await nieuw()
  const { html } = await m.klant.post(weg(o, '/plannen'), {
    ...wens,
    datum: '2027-03-29',
    aantal: '1',
    regio: 'geen',
    handeling: 'bekijk',
  })
  assert.match(html, /Tweede paasdag/)
})

test('op een gedeelde locatie alleen de dagdelen van de eigen baan, en de andere kant precies de andere', async () => {
  const kan = async (kant: 0 | 1, tijd: string) => {
    const [m, o] = await nieuw(kant)
    const uit = await m.klant.post(weg(o, '/plannen'), {
      ...wens,
      tijd,
      aantal: '1',
      plaats: 'praktijk',
      locatie,
      regio: 'geen',
      handeling: 'bekijk',
    })
    if (uit.status === 422) assert.match(uit.html, /id="tijd-fout"/)
    return uit.status
  }
  const nul = [await kan(0, '10:00'), await kan(0, '14:00')]
  const een = [await kan(1, '10:00'), await kan(1, '14:00')]
  assert.deepEqual([...nul].sort(), [200, 422])
  assert.deepEqual(een, nul.toReversed())
  assert.equal(await kan(0, '12:10'), 422, 'the half hour between two parts is nobody’s')
})

test('zonder aanmelding zijn er geen dagdelen, en het formulier zegt dat erbij', async () => {
  const [m, o] = await nieuw()
  assert.match((await m.klant.get(weg(o, '/plannen'))).html, /Hier heeft deze ouder geen dagdelen/)
  const uit = await m.klant.post(weg(o, '/plannen'), {
    ...wens,
    plaats: 'praktijk',
    locatie,
    handeling: 'bekijk',
  })
  assert.equal(uit.status, 422)
})

test('wat niet kan, komt ingevuld terug en er is niets bewaard', async () => {
  const [m, o] = await nieuw()
  const fouten: [Record<string, string>, string][] = [
    [{ datum: '' }, 'datum'],
    [{ datum: '2027-02-30' }, 'datum'],
    [{ datum: '2027-02-28' }, 'datum'],
    [{ datum: '2027-03-01', tijd: '09:59' }, 'datum'],
    [{ datum: '2031-01-01' }, 'datum'],
    [{ datum: "'; drop table gesprek; --" }, 'datum'],
    [{ tijd: '25:00' }, 'tijd'],
    [{ tijd: '' }, 'tijd'],
    [{ tijd: '<script>' }, 'tijd'],
    [{ minuten: '5' }, 'minuten'],
    [{ minuten: 'uur' }, 'minuten'],
    [{ aantal: '31' }, 'aantal'],
    [{ aantal: '9'.repeat(1_000_000) }, 'aantal'],
    [{ weken: '0' }, 'weken'],
    [{ plaats: 'maan' }, 'plaats'],
    [{ plaats: 'elders' }, 'plaats_tekst'],
    [{ plaats: 'elders', plaats_tekst: 'x'.repeat(201) }, 'plaats_tekst'],
    [{ plaats: 'elders', plaats_tekst: 'kapot \ufffd' }, 'plaats_tekst'],
    [{ plaats: 'praktijk', locatie: 'b0b0b0b0-0000-4000-8000-000000000001' }, 'locatie'],
    [{ regio: 'mars' }, 'regio'],
  ]
  for (const [velden, veld] of fouten) {
    for (const handeling of ['bekijk', 'bewaar']) {
      const uit = await m.klant.post(weg(o, '/plannen'), { ...wens, ...velden, handeling })
      assert.equal(uit.status, 422, JSON.stringify(velden).slice(0, 100))
      assert.match(uit.html, new RegExp(`id="${veld}-fout"`))
      assert.doesNotMatch(uit.html, /<script>/)
    }
  }
  assert.deepEqual(await rijen(o), [])
})

test('een eigen ander gesprek zit in de weg, dat van een ander niet', async () => {
  const [m, a] = await nieuw()
  const b = await w.traject(m, 'Bo')
  const [n, c] = await nieuw()
  for (const [wie, ouder] of [
    [m, a],
    [m, b],
    [n, c],
  ] as const)
    await plan(wie, ouder, { aantal: '2', regio: 'geen' })
  assert.deepEqual(await dagen(a), ['2027-03-09 14:00', '2027-03-23 14:00'])
  assert.deepEqual(await dagen(b), ['2027-03-16 14:00', '2027-03-30 14:00'])
  assert.deepEqual(await dagen(c), await dagen(a))
})

test('twee vensters tegelijk boeken nooit hetzelfde uur: de tweede ziet een nieuw voorstel', async () => {
  const [m, a] = await nieuw()
  const b = await w.traject(m, 'Bo')
  const voorstel = async (o: Ouder) =>
    verborgen(
      (await m.klant.post(weg(o, '/plannen'), { ...wens, aantal: '3', regio: 'geen', handeling: 'bekijk' }))
        .html,
    )
  const [va, vb] = [await voorstel(a), await voorstel(b)]
  const [ra, rb] = await Promise.all([
    m.klant.post(weg(a, '/plannen'), { ...va, handeling: 'bewaar' }),
    m.klant.post(weg(b, '/plannen'), { ...vb, handeling: 'bewaar' }),
  ])
  assert.deepEqual([ra.status, rb.status].sort(), [303, 409])
  const tweede = ra.status === 409 ? ra : rb
  assert.match(tweede.html, /Intussen is je agenda veranderd/)
  assert.equal((await rijen(a)).length + (await rijen(b)).length, 3)
  const laat = ra.status === 409 ? a : b
  assert.equal(
    (await m.klant.post(weg(laat, '/plannen'), { ...verborgen(tweede.html), handeling: 'bewaar' })).status,
    303,
  )
  const alle = [...(await dagen(a)), ...(await dagen(b))]
  assert.equal(new Set(alle).size, 6)
})

test('wie bewaart, wacht op wie in dezelfde agenda bezig is, en ziet dan wat die deed', async () => {
  const [m, o] = await nieuw()
  await plan(m, o, { datum: '2027-05-11', aantal: '1', regio: 'geen' })
  const [los] = await rijen(o)
  const bekeken = [
    [weg(o, '/plannen'), { ...wens, aantal: '1', regio: 'geen' }],
    [weg(o, `/${los?.id}/verplaatsen`), { ...wens, datum: '2027-03-16', regio: 'geen', welke: 'dit' }],
  ] as const
  for (const [pad, velden] of bekeken) {
    const { html } = await m.klant.post(pad, { ...velden, handeling: 'bekijk' })
    await w.superuser(async c => {
      await c.query('begin')
      await c.query('select pg_advisory_xact_lock(hashtextextended($1::text, 0))', [m.id])
      const druk = m.klant.post(pad, { ...verborgen(html), handeling: 'bewaar' })
      await new Promise(klaar => setTimeout(klaar, 400))
      // What the other tab does meanwhile: it takes exactly this hour, in another traject.
      const b = await w.traject(m, 'Bo')
      await c.query(
        `insert into gesprek (traject_id, id, begint_op, minuten, plaats) values ($1, gen_random_uuid(), $2, 60, 'online')`,
        [b.traject, `${velden.datum}T13:00:00Z`],
      )
      await c.query('commit')
      const uit = await druk
      assert.ok([409, 422].includes(uit.status), `${pad} ${uit.status}`)
    })
  }
  assert.deepEqual(await dagen(o), ['2027-05-11 14:00'])
})

test('verplaatsen: alleen dit gesprek, of alles wat volgt mee, eerst bekeken en dan bewaard', async () => {
  const [m, o] = await nieuw()
  await plan(m, o, { aantal: '4', regio: 'geen' })
  const tweede = (await rijen(o))[1]
  const pad = weg(o, `/${tweede?.id}/verplaatsen`)
  const { html } = await m.klant.get(pad)
  assert.match(html, /value="2027-03-23"/)
  assert.match(html, /value="14:00"/)
  const naar = { ...wens, datum: '2027-03-25', tijd: '09:30', regio: 'geen' }
  const bekijk = await m.klant.post(pad, { ...naar, welke: 'dit', handeling: 'bekijk' })
  assert.match(bekijk.html, /was dinsdag 23 maart, 14\.00 uur/)
  assert.equal((await dagen(o))[1], '2027-03-23 14:00')
  for (let keer = 0; keer < 2; keer++)
    assert.equal(
      (await m.klant.post(pad, { ...verborgen(bekijk.html), handeling: 'bewaar' })).location,
      weg(o, '?verplaatst'),
    )
  assert.deepEqual(await dagen(o), [
    '2027-03-09 14:00',
    '2027-03-25 09:30',
    '2027-04-06 14:00',
    '2027-04-20 14:00',
  ])
  const verder = await m.klant.post(pad, {
    ...naar,
    datum: '2027-04-01',
    plaats: 'thuis',
    welke: 'alles',
    handeling: 'bekijk',
  })
  await m.klant.post(pad, { ...verborgen(verder.html), handeling: 'bewaar' })
  // Distances of days and hours stay: 12 days and 4.5 hours, then 14 days; 27 April is Koningsdag, so a week on.
  assert.deepEqual(await dagen(o), [
    '2027-03-09 14:00',
    '2027-04-01 09:30',
    '2027-04-13 14:00',
    '2027-05-04 14:00',
  ])
  assert.deepEqual(
    (await rijen(o)).map(r => r.plaats),
    ['online', 'thuis', 'thuis', 'thuis'],
  )
})

test('wat meeschuift, houdt zijn eigen plaats en blijft in de dagdelen daarvan', async () => {
  const [m, o] = await nieuw(0)
  const praktijk = { plaats: 'praktijk', locatie, datum: '2027-03-23', aantal: '1', regio: 'geen' }
  const ochtend = await m.klant.post(weg(o, '/plannen'), {
    ...wens,
    ...praktijk,
    tijd: '10:00',
    handeling: 'bekijk',
  })
  const tijd = ochtend.status === 200 ? '10:00' : '14:00'
  await plan(m, o, { ...praktijk, tijd })
  await plan(m, o, { datum: '2027-03-09', tijd, aantal: '1', regio: 'geen' })
  const [online] = await rijen(o)
  const pad = weg(o, `/${online?.id}/verplaatsen`)
  const schuif = (datum: string) =>
    m.klant.post(pad, { ...wens, datum, tijd, regio: 'geen', welke: 'alles', handeling: 'bekijk' })
  assert.match((await schuif('2027-03-10')).html, /Op deze locatie kan deze ouder dan niet/)
  await m.klant.post(pad, { ...verborgen((await schuif('2027-03-11')).html), handeling: 'bewaar' })
  assert.deepEqual(
    (await rijen(o)).map(r => [r.op, r.plaats]),
    [
      [`2027-03-11 ${tijd}`, 'online'],
      [`2027-03-25 ${tijd}`, 'praktijk'],
    ],
  )
})

test('verplaatsen weigert wat niet kan, en zegt waarom', async () => {
  const [m, o] = await nieuw()
  await plan(m, o, { aantal: '3', regio: 'geen' })
  const [een, twee] = await rijen(o)
  const pad = weg(o, `/${twee?.id}/verplaatsen`)
  const uit = (anders: Record<string, string>) =>
    m.klant.post(pad, { ...wens, regio: 'geen', welke: 'dit', handeling: 'bekijk', ...anders })
  assert.match((await uit({ datum: '2027-04-20' })).html, /na het volgende of voor het vorige/)
  assert.match((await uit({ datum: '2027-03-29' })).html, /feestdag/)
  assert.match((await uit({ datum: '2027-02-20' })).html, /al geweest/)
  assert.match((await uit({ datum: '2027-03-25', welke: 'mis' })).html, /id="welke-fout"/)
  await w.zetKlok('2027-03-20T09:00:00Z')
  m.klant = await w.klantVoor(m.id, null)
  const voorbij = await m.klant.post(weg(o, `/${een?.id}/verplaatsen`), {
    ...wens,
    datum: '2027-03-22',
    welke: 'dit',
    handeling: 'bekijk',
  })
  assert.match(voorbij.html, /Dit gesprek is al geweest/)
})

test('in een afgesloten traject komt er niets meer bij', async () => {
  const [m, o] = await nieuw()
  const bekijk = await m.klant.post(weg(o, '/plannen'), { ...wens, handeling: 'bekijk' })
  await w.superuser(c => c.query(`update traject set stand = 'gestopt' where traject_id = $1`, [o.traject]))
  assert.match((await m.klant.get(weg(o, '/plannen'))).html, /Dit traject is afgesloten/)
  await m.klant.post(weg(o, '/plannen'), { ...verborgen(bekijk.html), handeling: 'bewaar' })
  assert.deepEqual(await rijen(o), [])
})

test('een vreemd, een onbekend en een kapot traject zijn hetzelfde', async () => {
  const [m] = await nieuw()
  const [n, o] = await nieuw()
  await plan(n, o, { aantal: '1' })
  const [g] = await rijen(o)
  const ids = [o.traject, '00000000-0000-4000-8000-000000000000', 'geen-uuid']
  for (const rest of ['', '/plannen', `/${g?.id}`, `/${g?.id}/verplaatsen`]) {
    const gets = await Promise.all(ids.map(id => m.klant.get(`/trajecten/${id}/gesprekken${rest}`)))
    assert.equal(new Set(gets.map(p => `${p.status} ${p.html}`)).size, 1)
    assert.equal(gets[0]?.status, 404)
    if (rest === '') continue
    const posts = await Promise.all(
      ids.map(id => m.klant.post(`/trajecten/${id}/gesprekken${rest}`, { ...wens, handeling: 'bewaar' })),
    )
    assert.equal(new Set(posts.map(p => `${p.status} ${p.html}`)).size, 1)
    assert.equal(posts[0]?.status, 404)
  }
  // And in the own traject: the gesprek of somebody else does not exist either.
  const [p, eigen] = await nieuw()
  for (const id of [g?.id, '00000000-0000-4000-8000-000000000000', 'geen-uuid'])
    assert.equal((await p.klant.get(weg(eigen, `/${id}`))).status, 404)
})
