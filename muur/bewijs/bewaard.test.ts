// Pieces of the proof that are kept: not done again, in their place, and never one that failed.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { metBewaarde } from './bewaard.ts'
import type { Ploeg } from './ploeg.ts'
import type { Opdracht, Uitkomst } from './werk.ts'

const stuk = (van: number): Opdracht => ({ wat: 'mutaties', seed: 'proef', van, stap: 4, eenOp: 1 })

/** Workers that note what they did; of `mis` a weakening is not seen. */
function maakDoeners(mis: readonly number[]): { ploeg: Ploeg; gedaan: number[] } {
  const gedaan: number[] = []
  const ploeg: Ploeg = {
    werkers: 2,
    async doe(pieces, klaar) {
      return pieces.map(piece => {
        const van = (piece as Opdracht & { van: number }).van
        gedaan.push(van)
        const uitkomst: Uitkomst = {
          mutanten: [{ naam: `m${van}`, rood: mis.includes(van) ? null : 'rood' }],
        }
        klaar?.(piece, uitkomst, 7)
        return uitkomst
      })
    },
    sluit: async () => {},
  }
  return { ploeg, gedaan }
}

const namen = (all: readonly Uitkomst[]) => all.map(u => u.mutanten?.[0]?.naam)

test('wat hield wordt niet overgedaan, en staat op zijn plaats; wat niet hield wel', async () => {
  const map = mkdtempSync(join(tmpdir(), 'luwte-bewaard-'))
  const eerst = maakDoeners([1])
  assert.deepEqual(namen(await metBewaarde(eerst.ploeg, map, false).doe([0, 1, 2].map(stuk))), [
    'm0',
    'm1',
    'm2',
  ])
  assert.deepEqual(eerst.gedaan, [0, 1, 2])
  assert.equal(readdirSync(map).length, 2)

  const later = maakDoeners([])
  const gehoord: number[] = []
  const all = await metBewaarde(later.ploeg, map, true).doe([2, 1, 3, 0].map(stuk), (_, __, s) =>
    gehoord.push(s),
  )
  assert.deepEqual(later.gedaan, [1, 3])
  assert.deepEqual(namen(all), ['m2', 'm1', 'm3', 'm0'])
  assert.deepEqual(gehoord, [7, 7, 7, 7])
})

test('zonder --verder wordt alles gedaan', async () => {
  const map = mkdtempSync(join(tmpdir(), 'luwte-bewaard-'))
  await metBewaarde(maakDoeners([]).ploeg, map, false).doe([stuk(0)])
  const { ploeg, gedaan } = maakDoeners([])
  await metBewaarde(ploeg, map, false).doe([stuk(0)])
  assert.deepEqual(gedaan, [0])
})

test('een ander zaad is een ander stuk', async () => {
  const map = mkdtempSync(join(tmpdir(), 'luwte-bewaard-'))
  await metBewaarde(maakDoeners([]).ploeg, map, false).doe([stuk(0)])
  const { ploeg, gedaan } = maakDoeners([])
  await metBewaarde(ploeg, map, true).doe([{ ...stuk(0), seed: 'ander' } as Opdracht])
  assert.deepEqual(gedaan, [0])
})
