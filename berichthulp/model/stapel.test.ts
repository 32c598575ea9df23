// The layers above the first, with numbers handed in: neighbours, the scale of the message, and the same width for every message.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packRows, scheefheid } from '../leren/logistisch.ts'
import { berichtKenmerken, opSchaal, stapelKenmerken, type Vorm, weeg } from './stapel.ts'

const vorm = (sentence: number): Vorm => ({
  sentence,
  words: 4,
  question: false,
  quoted: false,
  negated: false,
  ik: false,
  jij: true,
  heet: 0,
  kalm: 0,
})

test('elk zinsdeel ziet het heetste en het op een na heetste naast zich, nooit zichzelf', () => {
  const rijen = stapelKenmerken(
    { delen: [3, -1, 5, 0], zinnen: [2], ernst: [2], bericht: 1, veilig: 0 },
    [0, 0, 0, 0].map(vorm),
  )
  assert.deepEqual(
    rijen.map(r => [r[0], r[3], r[4]]),
    [
      [3, 5, 0],
      [-1, 5, 3],
      [5, 3, 0],
      [0, 5, 3],
    ],
  )
  assert.deepEqual(
    stapelKenmerken({ delen: [2], zinnen: [2], ernst: [2], bericht: 1, veilig: 0 }, [vorm(0)])[0]?.slice(
      3,
      7,
    ),
    [-8, -8, -4, -4],
  )
})

test('elk bericht geeft even veel getallen, hoe lang het ook is', () => {
  const breedte = [1, 2, 3, 9].map(n => {
    const delen = Array.from({ length: n }, (_, i) => i - 3)
    const vormen = delen.map(() => vorm(0))
    const e = { delen, zinnen: [1], ernst: [1], bericht: 0, veilig: 0 }
    return [stapelKenmerken(e, vormen)[0]?.length, berichtKenmerken(delen, e, vormen).length]
  })
  assert.equal(new Set(breedte.map(b => b.join())).size, 1)
})

test('op de schaal van het bericht is het heetste deel zo heet als het bericht, en blijft de afstand gelijk', () => {
  assert.deepEqual(opSchaal([1, 4, -2], 6), [3, 6, 0])
  assert.deepEqual(opSchaal([], 6), [])
  assert.equal(weeg([2, 3], [1, 10, 0.5]), 32.5)
})

test('een kenmerk dat aan een kant staat mag meer zeggen dan een dat aan beide staat', () => {
  const { rows, names } = packRows(
    [[1, 2], [1, 2], [2, 3], [2]].map(index => ({ index, value: index.map(() => 1) })),
    1,
  )
  const scheef = scheefheid(rows, [1, 1, 0, 0])
  const van = (name: number) => scheef[names.indexOf(name)] as number
  assert.ok(van(1) > van(2) && van(3) > van(2))
  assert.ok(Math.abs(scheef.reduce((a, b) => a + b * b, 0) / scheef.length - 1) < 1e-9)
})
