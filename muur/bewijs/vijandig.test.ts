// Ten thousand hostile requests on every form and address, with a fresh seed: nothing breaks, nothing tells, nothing hangs.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { stopOwnCluster } from '../../tests/cluster.ts'
import { openToneel } from './toneel.ts'
import { valAan } from './vijandig.ts'

const seed = process.env.LUWTE_BEWIJS_ZAAD ?? randomBytes(4).toString('hex')
let gedaan: Awaited<ReturnType<typeof valAan>>
before(async () => {
  gedaan = await valAan(10_000, seed)
  console.log(
    `${gedaan.verzoeken} vijandige verzoeken op ${gedaan.soorten} soorten in ${gedaan.seconden.toFixed(0)} s (herhaal met LUWTE_BEWIJS_ZAAD=${seed})`,
  )
})
after(stopOwnCluster)

test('op geen van tienduizend vijandige verzoeken komt een storing, SQL, een stapel of eigen opmaak terug', () => {
  assert.deepEqual(gedaan.fouten, [])
  assert.equal(gedaan.verzoeken, 10_000)
})

test('elke route van het programma die iets aanneemt is geraakt', () =>
  assert.ok(gedaan.soorten >= 100, `${gedaan.soorten} soorten`))

for (const [wat, antwoord] of [
  ['een storing', () => new Response('Er ging iets mis', { status: 500 })],
  ['SQL', () => new Response('syntax error at or near "drop"', { headers: { 'content-type': 'text/html' } })],
  [
    'een stapel',
    () => new Response('at run (file:///huis/deur.ts:12:3)', { headers: { 'content-type': 'text/html' } }),
  ],
  [
    'een adres van buiten',
    () => new Response(null, { status: 303, headers: { location: '//kwaad.voorbeeld.test' } }),
  ],
] as const)
  test(`gezien falen: ${wat}`, async () => {
    const found = await valAan(60, 'gezien', async () => {
      const toneel = await openToneel()
      const { app } = toneel
      let n = 0
      toneel.app = {
        request: (...args) => (n++ > 2_000 || args[0] instanceof Request ? antwoord() : app.request(...args)),
      }
      return toneel
    })
    assert.ok(found.fouten.length > 0)
  })

test('gezien falen: wat iemand typte komt als opmaak terug', async () => {
  const found = await valAan(4_000, 'gezien', async () => {
    const toneel = await openToneel()
    const { app } = toneel
    toneel.app = {
      request: async (...args) => {
        if (!(args[0] instanceof Request)) return await app.request(...args)
        const body = [...new URLSearchParams(await args[0].text()).values()].join(' ')
        return new Response(body, { headers: { 'content-type': 'text/html' } })
      },
    }
    return toneel
  })
  assert.ok(found.fouten.some(f => f.includes('opmaak')))
})
