// The wall on every commit: random histories with a fresh seed, all planted leaks, coverage, lanes and mutants of the page.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { maakPloeg, type Ploeg } from './ploeg.ts'
import { bewijs, type Rapport, slotregel } from './rapport.ts'

const seed = process.env.LUWTE_BEWIJS_ZAAD ?? randomBytes(4).toString('hex')
let ploeg: Ploeg
let r: Rapport
before(async () => {
  ploeg = await maakPloeg()
  r = await bewijs(ploeg, {
    histories: 300,
    seed,
    lokaal: { bursts: [3], groep: 60, openingen: ['drie doelen en wat ervan komt'] },
    mutaties: 25,
  })
  console.log(`${slotregel(r)} (herhaal met LUWTE_BEWIJS_ZAAD=${seed})`)
})
after(() => ploeg?.sluit())

test('in geen enkele geschiedenis ziet een kant een byte verschil als de andere kant er niet is', () => {
  assert.deepEqual(r.verhalen, [])
  assert.equal(r.bytes, 0)
  assert.equal(r.histories, 300)
})

test('elke route van het programma is in het bewijs gevraagd, en elke die open kan is open geweest', () =>
  assert.deepEqual(r.gemist, []))

test('elk geplant lek wordt gevangen', () => {
  assert.deepEqual(
    r.lekken.filter(l => l.na === null).map(l => l.naam),
    [],
  )
  assert.ok(r.lekken.length >= 28)
})

test('een greep uit de verzwakkingen van de bladzijde van de muur wordt gezien (npm run bewijs doet ze alle)', () => {
  assert.deepEqual(
    r.mutanten.filter(m => !m.rood).map(m => m.naam),
    [],
  )
  assert.ok(r.mutanten.length >= 10)
})

test('in de banen komen twee ouders van een kind elkaar nooit tegen', () => {
  assert.equal(r.banen.overlap, 0)
  assert.ok(Math.abs(r.banen.balans - 0.5) <= 0.01, `balans ${r.banen.balans}`)
})

test('geen bestand van het programma kent het bewijs of een lek', () => {
  const huis = join(import.meta.dirname, '..', '..')
  const files = globSync('**/*.{ts,tsx,mjs}', {
    cwd: huis,
    exclude: ['node_modules/**', '.cache/**', 'muur/bewijs/**', 'tests/**'],
  })
  const wrong = files.filter(
    f =>
      !/\.test\.tsx?$/.test(f) &&
      f !== 'bin/start.mjs' &&
      /(?:muur|\.)\/bewijs\//.test(readFileSync(join(huis, f), 'utf8').replace(/^\s*\/\/.*$/gm, '')),
  )
  assert.deepEqual(wrong, [])
})
