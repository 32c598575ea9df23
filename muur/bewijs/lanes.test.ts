// Lanes: both parents of a child are divided beforehand, by rule and in the database, so that nobody ever looks (wall.md, Lanes).
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { type Bit, baan as baanVan, geschikt as geschiktVan, type Hmac, zijde } from '../../domein/banen.ts'
import { seededRandom } from '../../platform/random.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { maakTweeKanten, type TweeKanten, toon } from '../../tests/twee-kanten.ts'
import { leidAf } from '../sleutels.ts'

type Specialist = { id: string; paar: string; positie: Bit }

const geheim = leidAf(testsleutel, 'banen')
const bekend = new Map<string, Uint8Array>()
/** The HMAC of the rule; what was asked before is kept, because a simulation asks the same six things of every child. */
const hmac: Hmac = (sleutel, tekst) => {
  const uit = bekend.get(tekst) ?? createHmac('sha256', sleutel).update(tekst).digest()
  bekend.set(tekst, uit)
  return uit
}
const baan = (dag: string, kant: Bit) => baanVan(hmac, geheim, dag, kant)
const geschikt = (dag: string, kant: Bit) => geschiktVan(hmac, geheim, team, dag, kant)

const toeval = seededRandom('banen')
const team: Specialist[] = Array.from({ length: 4 }, () => toeval.uuid()).flatMap(paar =>
  ([0, 1] as const).map(positie => ({ id: toeval.uuid(), paar, positie })),
)
const dag = (n: number) => Temporal.PlainDate.from('1999-01-01').add({ days: n }).toString()
const weken = Array.from({ length: 7 }, (_, i) => i + 1)
const delen = ['ochtend', 'middag', 'avond'] as const

let k: TweeKanten
let client: pg.Client
before(async () => {
  k = await maakTweeKanten()
  client = await k.rauw()
  await k.w.superuser(async c => {
    for (const s of team)
      await c.query(
        `insert into medewerker (id, naam, rollen, paar, positie, plaatsen) values ($1, 'Proef', '{specialist}', $2, $3, 1)`,
        [s.id, s.paar, s.positie],
      )
    for (const weekdag of weken)
      for (const [i, deel] of delen.entries())
        await c.query('insert into dagdeel (locatie_id, weekdag, deel, baan) values ($1, $2, $3, $4)', [
          ...[k.locatie, weekdag, deel, (weekdag + i) % 2],
        ])
  })
})
after(() => k?.sluit())

const ids = (lijst: readonly { id: string }[]) => lijst.map(s => s.id).sort()
/** What the database answers the coordinator who divides, in a transaction that is undone. */
async function vraag<T extends pg.QueryResultRow>(
  wie: 'coordinator' | 'specialist',
  text: string,
  values: unknown[],
): Promise<T[]> {
  await toon(client, wie === 'coordinator' ? k.coordinator.geheim : k.a.specialist.geheim, k.a.traject)
  const { rows } = await client.query<T>(text, values)
  await client.query('rollback')
  return rows
}
const lijst = (geboren: string, kant: Bit) =>
  vraag<{ id: string; vrij: number }>('coordinator', 'select id, vrij from muur.geschikt($1, $2)', [
    geboren,
    kant,
  ])
const dagdelen = (geboren: string, kant: Bit) =>
  vraag<{ weekdag: number; deel: string }>(
    'specialist',
    'select weekdag, deel from muur.dagdelen($1, $2, $3)',
    [...[k.locatie, geboren, kant]],
  )

test('van 20.000 ouderparen deelt geen enkel paar een specialist, en samen hebben zij het hele team', () => {
  let overlap = 0
  for (let n = 0; n < 20_000; n++) {
    const [een, twee] = [geschikt(dag(n), 0), geschikt(dag(n), 1)]
    overlap += een.filter(s => twee.includes(s)).length
    assert.equal(een.length + twee.length, team.length)
    // One of every pair on each side: nobody's list is empty while a pair is whole.
    assert.equal(new Set(een.map(s => s.paar)).size, team.length / 2)
  }
  assert.equal(overlap, 0)
})

test('over 20.000 kinderen zijn de banen en de zijden van de specialisten in balans: 50 procent, hooguit een meer of minder', () => {
  const procent = (n: number, van: number) => (100 * n) / van
  const dagen = Array.from({ length: 20_000 }, (_, n) => dag(n))
  const banen = procent(dagen.filter(d => baan(d, 0) === 1).length, dagen.length)
  const plekken = procent(
    dagen.reduce((n, d) => n + geschikt(d, 0).filter(s => s.positie === 0).length, 0),
    (dagen.length * team.length) / 2,
  )
  // Knowing the lane says nothing about which of a pair it is.
  const samen = procent(
    dagen.filter(d => zijde(hmac, geheim, d, team[0]?.paar as string, 0) === baan(d, 0)).length,
    dagen.length,
  )
  for (const [wat, p] of Object.entries({ banen, plekken, samen }))
    assert.ok(Math.abs(p - 50) <= 1, `${wat}: ${p}`)
})

test('de database geeft bij 300 ouderparen precies de lijsten van de regel, en geen specialist twee keer', async () => {
  for (let n = 0; n < 300; n++) {
    const geboren = dag(4000 + 17 * n)
    const [een, twee] = [await lijst(geboren, 0), await lijst(geboren, 1)]
    assert.deepEqual(ids(een), ids(geschikt(geboren, 0)))
    assert.deepEqual(ids(twee), ids(geschikt(geboren, 1)))
    assert.equal(
      een.some(s => twee.some(t => t.id === s.id)),
      false,
    )
  }
})

test('de database geeft bij 300 ouderparen geen dagdeel aan beiden, en alle dagdelen aan een van beiden', async () => {
  for (let n = 0; n < 300; n++) {
    const geboren = dag(4000 + 17 * n)
    const [een, twee] = [await dagdelen(geboren, 0), await dagdelen(geboren, 1)]
    const namen = [...een, ...twee].map(d => `${d.weekdag} ${d.deel}`)
    assert.equal(new Set(namen).size, namen.length, geboren)
    assert.equal(namen.length, weken.length * delen.length)
    assert.equal(
      een.every(d => (d.weekdag + delen.indexOf(d.deel as 'avond')) % 2 === baan(geboren, 0)),
      true,
    )
  }
})

test('de lijst van de ene ouder is byte voor byte dezelfde met en zonder de andere', async () => {
  for (let n = 0; n < 60; n++) {
    const geboren = dag(5000 + 31 * n)
    const eerst = JSON.stringify(await lijst(geboren, 0))
    const [gekozen] = await lijst(geboren, 1)
    await toon(client, k.coordinator.geheim, k.b.traject)
    const { rows } = await client.query('select muur.wijs_toe($1, $2, 1) as gelukt', [gekozen?.id, geboren])
    assert.equal(rows[0].gelukt, true)
    await client.query(`select set_config('luwte.traject', $1, true)`, [k.a.traject])
    const daarna = await client.query('select id, vrij from muur.geschikt($1, 0)', [geboren])
    // The specialist of the other side is refused here, and the refusal is that of somebody who does not exist.
    const weigering = async (id: unknown) =>
      (await client.query('select muur.wijs_toe($1, $2, 0) as gelukt', [id, geboren])).rows[0]
    assert.deepEqual(await weigering(gekozen?.id), await weigering(toeval.uuid()))
    await client.query('rollback')
    assert.equal(JSON.stringify(daarna.rows), eerst)
  }
})

test('alleen een coordinator krijgt een lijst en kan toewijzen, alleen een specialist krijgt dagdelen', async () => {
  const geboren = dag(6000)
  const [gekozen] = await lijst(geboren, 0)
  for (const [wie, traject] of [
    ...[k.a.ouder, k.a.specialist, k.a.aanmelder, k.b.ouder].map(m => [m, k.a.traject] as const),
    ...[k.a.ouder, k.b.specialist, k.coordinator].map(m => [m, k.b.traject] as const),
  ]) {
    await toon(client, wie.geheim, traject)
    const { rows } = await client.query(
      `select (select count(*)::int from muur.geschikt($2, 0)) as lijst, (select count(*)::int from muur.dagdelen($3, $2, 0)) as delen,
        muur.wijs_toe($1, $2, 0) as toe`,
      [gekozen?.id, geboren, k.locatie],
    )
    await client.query('rollback')
    const is = (rol: string, waar: string) => wie.rol === rol && traject === waar
    assert.equal(rows[0].lijst > 0, wie.rol === 'coordinator', wie.rol)
    assert.equal(rows[0].toe, wie.rol === 'coordinator', wie.rol)
    assert.equal(
      rows[0].delen > 0,
      is('specialist', wie === k.b.specialist ? k.b.traject : k.a.traject),
      wie.rol,
    )
  }
})

for (const [wat, verzwakking] of Object.entries({
  'een baan die niet naar de kant kijkt': `create or replace function muur.baan(geboortedatum date, kant int) returns int
    language sql stable security definer set search_path = '' as $$ select muur.bit('baan:' || muur.baansleutel(geboortedatum)) $$`,
  'een zijde die niet naar het paar kijkt': `create or replace function muur.bit(waarover text) returns int
    language sql stable security definer set search_path = '' as $$ select length(waarover) & 1 $$`,
}))
  test(`gezien falen: ${wat}`, async () => {
    const anders = await k.w.superuser(async c => {
      await c.query('begin')
      await c.query(verzwakking)
      await c.query(`select set_config('luwte.sessie', $1, true), set_config('luwte.traject', $2, true)`, [
        ...[Buffer.from(k.coordinator.geheim ?? []).toString('hex'), k.a.traject],
      ])
      const kloppen: boolean[] = []
      for (let n = 0; n < 20; n++)
        for (const kant of [0, 1] as const) {
          const { rows } = await c.query<{ id: string }>('select id from muur.geschikt($1, $2)', [
            dag(n),
            kant,
          ])
          kloppen.push(JSON.stringify(ids(rows)) === JSON.stringify(ids(geschikt(dag(n), kant))))
        }
      await c.query('rollback')
      return kloppen
    })
    assert.equal(anders.every(Boolean), false)
  })
