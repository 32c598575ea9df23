// A model that was packed opens with the weights it was packed with, the kinds without their noughts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Los, type LosModel, openModel, packModel } from './bestand.ts'

const niets: Los = { index: [], weights: [], bias: [0] }
const model = (soort: Los): LosModel => ({
  heads: {
    deel: { index: [70_000, 3], weights: [-1, 0.5], bias: [0.25] },
    zin: niets,
    bericht: niets,
    ernst: niets,
    veilig: niets,
  },
  soort,
  stapel: [1],
  top: [2],
  topErnst: [3],
  grenzen: { mark: 1, also: 0, ask: 1, safety: { out: 0, in: 0 } },
  woorden: 'een twee',
  voornamen: '',
})
const alles = { deel: 0, zin: 0, bericht: 0, ernst: 0, veilig: 0, soort: 0 }

test('de gewichten van de soorten komen terug bij hun kenmerk, en wat nul is blijft weg', () => {
  // Three kinds; the middle feature says nothing and is not kept.
  const weights = [0, 1.27, 0, 0, 0, 0, -0.5, 0, 0.02]
  const { soort, deel } = openModel(
    packModel(model({ index: [40, 9, 1_000_000], weights, bias: [1, 2, 3] }), 3, alles),
  )
  const rij = (feature: number) => {
    if (((soort.kept[feature >> 5] as number) >> (feature & 31)) % 2 === 0) return null
    const r = soort.row[feature] as number
    const [from, to] = [soort.start[r] as number, soort.start[r + 1] as number]
    return [...soort.kinds.slice(from, to)].map((kind, i) => [kind, soort.weights[from + i]])
  }
  assert.deepEqual([40, 9, 1_000_000, 41].map(rij), [
    [[1, 127]],
    null,
    [
      [0, -50],
      [2, 2],
    ],
    null,
  ])
  assert.deepEqual([soort.scale, soort.bias], [0.01, [1, 2, 3]])
  assert.deepEqual([deel.weights[3], deel.weights[70_000], deel.maat[1]], [64, -127, 0.25])
})

test('wat geen model is gaat niet open', () => {
  assert.throws(() => openModel(new TextEncoder().encode('iets anders')), /geen model/)
})
