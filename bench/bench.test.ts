// The comparison is fair: the bare door shows the very same pages as the real one, from the same rows.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { features } from '../features/alle.ts'
import { modules } from '../features/modules.ts'
import { maakApp } from '../http/app.ts'
import type { App } from '../http/omgeving.ts'
import type { Deur } from '../muur/deur.ts'
import { openDeur } from '../muur/open-deur.ts'
import { leidAf } from '../muur/sleutels.ts'
import { stilstaandeKlok } from '../platform/clock.ts'
import { geheugenKluis } from '../platform/kluis.ts'
import { silentLog } from '../platform/log.ts'
import { geheugenPost } from '../platform/mail.ts'
import { seededRandom } from '../platform/random.ts'
import { asSuperuser, freshDatabase, stopOwnCluster, testsleutel } from '../tests/cluster.ts'
import { buildAssets } from '../ui/assets.ts'
import { openBareDoor } from './bare-door.ts'
import { copyDatabase, copyTrajecten } from './copies.ts'
import { makePlain } from './plain.ts'
import { fillPractice, type Visit } from './practice.ts'
import { readSizes } from './sizes.ts'

const klok = stilstaandeKlok('2027-03-01T09:00:00Z')
const kluis = geheugenKluis()
const chance = () => seededRandom('bladzijde')
const doors: Deur[] = []
let visits: Visit[]
let walled: App
let bare: App
let counted: number[]

async function appBehind(deur: Deur): Promise<App> {
  doors.push(deur)
  const poorten = {
    deur,
    klok,
    toeval: chance(),
    post: geheugenPost(),
    log: silentLog,
    assets: await buildAssets(modules),
    publicUrl: 'https://agenda.voorbeeld.test',
    persoonssleutel: leidAf(testsleutel, 'persoon'),
    modelserver: null,
    demo: false,
  }
  return maakApp(poorten, features)
}

before(async () => {
  const name = `bench_${process.pid}_${Date.now()}`
  const sealed = await freshDatabase(name)
  // The clock of the database stands where that of the program stands.
  await asSuperuser(sealed, name, c =>
    c.query(
      `create or replace function muur.nu() returns timestamptz language sql stable set search_path = '' as $$ select '${klok.nu()}'::timestamptz $$`,
    ),
  )
  visits = await fillPractice({ plaats: sealed, kluis, klok, toeval: seededRandom('bench') }, 2)
  const plain = await copyDatabase(sealed, `${name}_kaal`)
  await makePlain(plain, kluis)
  counted = []
  for (const database of [sealed, plain]) {
    await copyTrajecten(database, 6)
    const count =
      'select (select count(*) from traject)::int as n, (select count(distinct id) from gesprek)::int as g'
    const { rows } = await asSuperuser(database, database.database, c => c.query(count))
    counted.push(rows[0].n, rows[0].g)
  }
  walled = await appBehind(
    await openDeur({
      plaats: sealed,
      praktijksleutel: testsleutel,
      kluis,
      klok,
      toeval: chance(),
      verbindingen: 2,
    }),
  )
  bare = await appBehind(openBareDoor({ plaats: plain, klok, toeval: chance(), verbindingen: 2 }))
})
after(async () => {
  for (const deur of doors) await deur.sluit()
  await stopOwnCluster()
})

const page = async (app: App, path: string, cookie: string) => {
  const response = await app.request(path, { headers: { cookie } })
  return { status: response.status, html: await response.text() }
}

/** The same bytes; says only where they part, because a whole page twice says nothing. */
function assertSame(one: string, other: string): void {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60)
  assert.equal(around(one), around(other))
  assert.equal(one.length, other.length)
}

test('the page of a traject is the same behind the wall and without it', async () => {
  for (const { traject, specialist } of visits) {
    const path = `/trajecten/${traject}`
    const [one, other] = [await page(walled, path, specialist), await page(bare, path, specialist)]
    assert.equal(one.status, 200)
    assert.match(one.html, /Noor|Joris/)
    assertSame(one.html, other.html)
  }
})

test('the home of the ouder is the same behind the wall and without it', async () => {
  for (const { ouder } of visits) {
    const [one, other] = [await page(walled, '/mijn', ouder), await page(bare, '/mijn', ouder)]
    assert.equal(one.status, 200)
    assertSame(one.html, other.html)
  }
})

test('copies of a practice fill both databases alike, with ids of their own', () => {
  assert.deepEqual(counted, [6, 60, 6, 60])
})

test('sizes are read from flags, and a flag that is none is refused', () => {
  assert.equal(readSizes([]).trajecten, 1_000)
  assert.equal(readSizes(['--json']).many, 100_000)
  assert.deepEqual(readSizes(['--snel', '--rounds=7']), { ...readSizes(['--snel']), rounds: 7 })
  for (const wrong of ['--rounds=0', '--rounds=x', '--constructor=1', 'snel', '--many=-1'])
    assert.throws(() => readSizes([wrong]), RangeError)
})
