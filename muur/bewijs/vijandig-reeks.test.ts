// The command for hostile requests alone: pieces add up, one fault makes the whole fail, and it ends with its figures.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { valReeksAan, vertelReeks } from './vijandig-reeks.ts'

const goed = async (verzoeken: number, seed: string) => {
  gevraagd.push([verzoeken, seed])
  return { verzoeken, soorten: 150, seconden: 30, traagste: 80, fouten: [] as string[] }
}
let gevraagd: [number, string][] = []

test('grote aantallen gaan in stukken van tienduizend, elk met een zaad waarmee het alleen te herhalen is', async () => {
  gevraagd = []
  const gemeld: string[] = []
  const r = await valReeksAan(25_000, 'abc', line => gemeld.push(line), goed)
  assert.deepEqual(gevraagd, [
    [10_000, 'abc'],
    [10_000, 'abc-2'],
    [5_000, 'abc-3'],
  ])
  assert.equal(gemeld.length, 3)
  assert.equal(r.goed, true)
  assert.deepEqual(vertelReeks(r), [
    'vijandig: 25000 verzoeken op 150 soorten in 90 s (zaad abc), traagste 80 ms, 0 fout',
  ])
})

test('een fout in een van de stukken maakt het geheel niet goed, en zegt met welk zaad', async () => {
  const mis = async (n: number, seed: string) => ({
    ...(await goed(n, seed)),
    fouten: seed === 'abc-2' ? ['een ouder, POST /mijn (7): status 500'] : [],
  })
  const r = await valReeksAan(20_000, 'abc', undefined, mis)
  assert.equal(r.goed, false)
  assert.equal(vertelReeks(r)[0], 'FOUT zaad abc-2: een ouder, POST /mijn (7): status 500')
})

test('wie minder verzoeken deed dan gevraagd is niet goed', async () => {
  const r = await valReeksAan(10, 'abc', undefined, async (_, seed) => goed(9, seed))
  assert.equal(r.goed, false)
})

test('de opdracht doet alleen de vijandige verzoeken, drukt de cijfers af en eindigt met 0', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      join(import.meta.dirname, '../../bin/tsx.mjs'),
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'bewijs.ts'),
      '--vijandig',
      '50',
      '--seed',
      'kort',
      '--json',
    ],
    { encoding: 'utf8', cwd: join(import.meta.dirname, '../..'), timeout: 120_000 },
  )
  assert.equal(status, 0, stderr)
  const r = JSON.parse(stdout)
  assert.equal(r.verzoeken, 50)
  assert.deepEqual(r.fouten, [])
  assert.match(stderr, /^1 van 1: 50 verzoeken, 0 fout/)
})
