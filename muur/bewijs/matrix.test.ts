// The matrix that people read is the wall that stands.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { asSuperuser, getCluster, stopOwnCluster } from '../../tests/cluster.ts'
import { makeMatrix } from './matrix.ts'

after(stopOwnCluster)

/** Made after these changes, which are undone. */
const matrix = async (change = 'select 1') =>
  asSuperuser(await getCluster(), 'luwte_sjabloon', async client => {
    await client.query('begin')
    await client.query(change)
    const text = await makeMatrix(client)
    await client.query('rollback')
    return text
  })

test('matrix.md is gemaakt uit de muur die er staat (anders: node muur/bewijs/write-matrix.ts)', async () => {
  assert.equal(readFileSync(new URL('../matrix.md', import.meta.url), 'utf8'), await matrix())
})

test('het programma heeft geen recht zonder beleid en geen beleid zonder recht, en de wacht geen recht zonder beleid', async () => {
  const rows = (await matrix()).split('\n').filter(line => line.startsWith('| '))
  assert.deepEqual(
    rows.filter(line => line.includes('geen beleid') || line.endsWith('| geen |')),
    [],
  )
})

test('elke voorwaarde zegt voor wie', async () => {
  const rows = (await matrix()).split('\n').filter(line => line.includes('zie de voorwaarde'))
  assert.deepEqual(rows, [])
})

for (const [wat, change] of Object.entries({
  'een recht erbij': 'grant delete on doel to luwte_app',
  'een kolom erbij': 'grant update (code) on traject to luwte_app',
  'een beleid weg': 'drop policy ouder_schrijft on checkin',
  'een rol erbij': `alter policy ouder_en_specialist_lezen on plan using (traject_id = (select muur.hier('ouder', 'specialist', 'coordinator')))`,
  'een functie erbij': 'grant execute on function muur.hmac(bytea, bytea) to luwte_app',
  'een recht van de wacht erbij': 'grant select (titel) on doel to luwte_wacht',
}))
  test(`gezien falen: ${wat} verandert de matrix`, async () => {
    assert.notEqual(await matrix(change), await matrix())
  })
