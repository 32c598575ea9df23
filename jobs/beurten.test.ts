// The runner: one round at a time over all processes, no failure ends it, and it is gone within a second.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { geheugenKluis } from '../platform/kluis.ts'
import { createLog, silentLog } from '../platform/log.ts'
import { geheugenPost } from '../platform/mail.ts'
import { openPostbode, type Postbode } from '../tests/post.ts'
import { maakWereld, type Wereld } from '../tests/wereld.ts'
import { maakBeurten } from './beurten.ts'

let w: Wereld
let een: Postbode
let twee: Postbode
before(async () => {
  w = await maakWereld()
  een = openPostbode(w, geheugenKluis(), geheugenPost())
  twee = openPostbode(w, geheugenKluis(), geheugenPost())
})
after(async () => {
  await een?.sluit()
  await twee?.sluit()
  await w?.sluit()
})

test('two processes never have the turn at the same time, and who comes second does nothing', async () => {
  let inside = 0
  let most = 0
  const werk = async () => {
    most = Math.max(most, ++inside)
    await new Promise(resolve => setTimeout(resolve, 50))
    inside--
  }
  const had = await Promise.all([een, twee, een, twee].map(p => p.deur.beurt(werk)))
  assert.equal(most, 1)
  assert.ok(had.filter(Boolean).length < 4)
  assert.equal(await twee.deur.beurt(werk), true, 'free again')
})

test('work that throws gives the turn back', async () => {
  await assert.rejects(een.deur.beurt(() => Promise.reject(new Error('broken'))))
  assert.equal(await twee.deur.beurt(async () => {}), true)
})

test('a task that fails is logged by its name, without its message, and the next one is done', async () => {
  const lines: string[] = []
  let done = 0
  const beurten = maakBeurten({
    beurt: async werk => werk().then(() => true),
    taken: [
      { naam: 'stuk', doe: () => Promise.reject(new Error('noor@elders.test')) },
      {
        naam: 'heel',
        doe: async () => {
          done++
        },
      },
    ],
    log: createLog(line => lines.push(line), w.klok),
  })
  await beurten.ronde()
  assert.equal(done, 1)
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /"job":"stuk","kind":"Error"/)
  assert.doesNotMatch(lines[0] ?? '', /noor/)
})

test('rounds do not pile up, and stopping takes less than a second in the middle of one', async () => {
  let begun = 0
  let aborted = false
  const beurten = maakBeurten({
    beurt: async werk => werk().then(() => true),
    taken: [
      {
        naam: 'lang',
        doe: afbreken =>
          new Promise(() => {
            begun++
            afbreken.addEventListener('abort', () => {
              aborted = true
            })
          }),
      },
    ],
    log: silentLog,
  })
  beurten.start(0.01)
  await new Promise(resolve => setTimeout(resolve, 60))
  assert.equal(begun, 1)
  const from = performance.now()
  await beurten.stop()
  assert.ok(performance.now() - from < 1_000)
  assert.ok(aborted)
})
