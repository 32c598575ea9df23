// Waiting for slow work: nobody is slowed by what another asks, and strangers all hear the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TeDruk } from '../../http/te-druk.ts'
import { maakPersonenRij, maakVreemdenRij } from './rij.ts'

const tik = () => new Promise<void>(done => setImmediate(done))

test('wie tien keer vraagt wacht op zichzelf; een ander wacht op hooguit twee daarvan', async () => {
  const rij = maakPersonenRij()
  const orde: string[] = []
  const vraag = (persoon: string) =>
    rij.beurt(persoon, async () => {
      await tik()
      orde.push(persoon)
    })
  const veel = Array.from({ length: 5 }, () => vraag('a'))
  const ander = vraag('b')
  await Promise.all([...veel, ander])
  assert.equal(orde.indexOf('b') <= 2, true, orde.join(''))
  assert.deepEqual(orde.join('').replace('b', ''), 'aaaaa')
})

test('te veel tegelijk van een persoon raakt alleen die persoon', async () => {
  const rij = maakPersonenRij()
  const uit = await Promise.allSettled([
    ...Array.from({ length: 30 }, () => rij.beurt('a', tik)),
    rij.beurt('b', async () => 'goed'),
  ])
  assert.deepEqual(uit.at(-1), { status: 'fulfilled', value: 'goed' })
  const weg = uit.filter(u => u.status === 'rejected')
  assert.ok(weg.length > 0 && weg.every(u => u.reason instanceof TeDruk))
  // Afterwards everything is open again, also after work that failed.
  await assert.rejects(
    rij.beurt('a', () => Promise.reject(new Error('stuk'))),
    /stuk/,
  )
  assert.equal(await rij.beurt('a', async () => 'weer'), 'weer')
})

test('een vloed van vreemden krijgt een antwoord, voor iedereen hetzelfde, en kost niet meer werk', async () => {
  const rij = maakVreemdenRij()
  let gedaan = 0
  const uit = await Promise.all(
    Array.from({ length: 400 }, () =>
      rij.beurt(async () => {
        await tik()
        gedaan++
        return false
      }, false),
    ),
  )
  assert.deepEqual([uit.every(u => u === false), gedaan], [true, 40])
  assert.equal(await rij.beurt(async () => 'weer', 'anders'), 'weer')
})
