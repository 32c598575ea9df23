// A copy is byte for byte the same with and without the other side: every page around it, and the files themselves.
import './lichte-argon.ts'
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Dekking } from './dekking.ts'

const { werk } = await import('./werk.ts')
const { stopOwnCluster } = await import('../../tests/cluster.ts')
after(() => stopOwnCluster())

test('een afschrift van de een verandert niets voor de ander, in geen byte, ook niet in de bestanden', async () => {
  const opening = 'een afschrift dat twee mensen nakijken'
  const uit = await werk({
    wat: 'lokaal',
    seed: 'afschrift',
    maat: { bursts: [1], groep: 60, openingen: [opening] },
  } as Parameters<typeof werk>[0])
  const { bytes, dekking } = uit as { bytes: number; dekking: Dekking }
  assert.equal(bytes, 0)
  for (const naam of ['afschrift.pdf', 'afschrift.json', 'controle.html'])
    assert.ok((dekking[`GET /mijn/afschriften/:afschrift/${naam}`]?.[1] ?? 0) > 0, naam)
})
