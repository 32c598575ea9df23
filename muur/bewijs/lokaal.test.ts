// Local respect: every act of B leaves the world of A as it was, and a leak is found and laid at the door of the act that made it.
import './lichte-argon.ts'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Toneel } from './toneel.ts'

const { openToneel } = await import('./toneel.ts')
const { lekken } = await import('./lekken/alle.ts')
const { lokaalRespect } = await import('./lokaal.ts')
const { kantVan } = await import('./rolverdeling.ts')
const { stopOwnCluster } = await import('../../tests/cluster.ts')

let met: Toneel
let zonder: Toneel
before(async () => {
  met = await openToneel()
  zonder = await openToneel()
})
after(async () => {
  await met.sluit()
  await zonder.sluit()
  await stopOwnCluster()
})

test('een lek dat een daad van B laat zien, wordt gevonden met de daad erbij', async () => {
  const lek = lekken.find(l => l.naam.startsWith('een ETag van de versie van alles'))
  for (const toneel of [met, zonder]) await lek?.plant?.(toneel)
  const maat = { bursts: [1] as const, groep: 12, openingen: ['drie doelen en wat ervan komt'] }
  const { lek: found, na, bursts } = await lokaalRespect(met, zonder, 'lokaal', maat)
  assert.match(found?.waar ?? '', /etag/)
  assert.deepEqual(
    na.map(({ wie, actie }) => [kantVan(wie) === 'A', actie.method]),
    [[false, 'POST']],
  )
  // It stopped there: the group in which it was, and then each of that group until it was found.
  assert.ok(bursts <= 3 * 12, String(bursts))
})
