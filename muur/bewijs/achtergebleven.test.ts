// What somebody who can send whole statements as A leaves behind on a connection: nothing of it ever runs or shows as B.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { geheugenKluis } from '../../platform/kluis.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { type Mens, maakTweeKanten, type TweeKanten } from '../../tests/twee-kanten.ts'
import type { Deur } from '../deur.ts'
import { openDeur } from '../open-deur.ts'

let k: TweeKanten
let deur: Deur
const kluis = geheugenKluis()
before(async () => {
  k = await maakTweeKanten(undefined, kluis)
  const { toeval, klok } = k.w.poorten
  // One connection, so that the next visitor certainly gets the one that was spoiled.
  deur = await openDeur({
    plaats: k.w.connection,
    praktijksleutel: testsleutel,
    kluis,
    klok,
    toeval,
    verbindingen: 1,
  })
})
after(async () => {
  await deur?.sluit()
  await k?.sluit()
})

const stuur = (wie: Mens, opdracht: string) =>
  deur.huis(wie.geheim, db => sql.raw<object>(opdracht).execute(db))
const leesOuder = (wie: Mens, traject: string) =>
  deur.traject(wie.geheim as Uint8Array, traject, { actie: 'R', onderdeel: 'proef' }, db =>
    db.selectFrom('ouder').select(['traject_id', 'id']).where('traject_id', '=', traject).execute(),
  )

test('een opdracht onder een geraden naam wordt nooit die van de volgende bezoeker', async () => {
  const eerst = await leesOuder(k.b.ouder, k.b.traject)
  assert.equal(eerst.length, 2)
  for (let n = 0; n < 60; n++) {
    await stuur(k.a.ouder, `deallocate s${n}`).catch(() => {})
    await stuur(k.a.ouder, `prepare s${n} (uuid) as select $1 as traject_id, gen_random_uuid() as id`).catch(
      () => {},
    )
  }
  assert.deepEqual(await leesOuder(k.b.ouder, k.b.traject), eerst)
})

test('de namen van voorbereide opdrachten zijn niet te lezen en niet te raden', async () => {
  await assert.rejects(stuur(k.a.ouder, 'select name from pg_prepared_statements'), { code: '42501' })
  const { rows } = await k.w.superuser(c =>
    c.query(`select has_function_privilege('luwte_app', 'pg_prepared_statement()', 'execute') as mag`),
  )
  assert.equal(rows[0].mag, false)
})

test('een cursor die A openlaat is voor de volgende bezoeker dicht', async () => {
  await stuur(k.a.specialist, 'declare buit cursor with hold for select traject_id from muur.caseload')
  await assert.rejects(stuur(k.b.specialist, 'fetch all from buit'), { code: '34000' })
})

test('wie alle voorbereide opdrachten wist stoort hooguit een volgende vraag, daarna werkt alles weer', async () => {
  await leesOuder(k.b.ouder, k.b.traject)
  await stuur(k.a.ouder, 'deallocate all')
  await leesOuder(k.b.ouder, k.b.traject).catch(() => {})
  assert.equal((await leesOuder(k.b.ouder, k.b.traject)).length, 2)
})

test('in een vraag passen nooit twee opdrachten', async () => {
  await assert.rejects(stuur(k.a.ouder, 'select 1; select 2'), { code: '42601' })
})
