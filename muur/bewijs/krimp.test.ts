// A counterexample becomes a short story: shrunk to the few events that matter, and told in Dutch.
import './lichte-argon.ts'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Toneel } from './toneel.ts'

const { openToneel } = await import('./toneel.ts')
const { maakGeschiedenis } = await import('./geschiedenis.ts')
const { hoorGebeurtenissen, krimp, vertel } = await import('./krimp.ts')
const { lekken } = await import('./lekken/alle.ts')
const { vergelijk } = await import('./zuivering.ts')
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

test('een tegenvoorbeeld wordt een kort verhaal', async () => {
  const lek = lekken.find(l => l.naam.startsWith('een aanmelding van een bekend kind'))
  for (const toneel of [met, zonder]) await lek?.plant?.(toneel)
  const g = maakGeschiedenis('verhaal', lek?.opening)
  const { lek: found } = await vergelijk(met, zonder, g)
  assert.ok(found)
  // What the leak remembers of one attempt must not answer the next.
  const opnieuw = async () => {
    for (const toneel of [met, zonder]) {
      toneel.app = toneel.wereld.app
      await lek?.plant?.(toneel)
    }
  }
  const small = await krimp(met, zonder, g, found, 60, opnieuw)
  await opnieuw()
  const story = vertel(small, await hoorGebeurtenissen(met, zonder, small))
  assert.ok(small.g.gebeurtenissen.length <= g.gebeurtenissen.length / 2, story)
  assert.match(
    story,
    /^moeder B, nog zonder account.* → .*: verschil voor vader A, nog zonder account in POST \/aanmelden: /,
  )
})
