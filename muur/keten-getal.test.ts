// The control number: what is read aloud or typed over comes back as it was, and one slip is always noticed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crockfordAlphabet, seededRandom } from '../platform/random.ts'
import { inVieren, ketengetal, leesKetengetal } from './keten-getal.ts'

const toeval = seededRandom('getal')
const getallen = Array.from({ length: 40 }, () => ketengetal(toeval.bytes(32)))

test('een controlegetal is zestien tekens: vijfenzeventig bits en een teken ter controle', () => {
  assert.equal(ketengetal(new Uint8Array(32)), '0000000000000000')
  for (const getal of getallen) assert.match(getal, /^[0-9A-HJKMNP-TV-Z]{16}$/)
  assert.equal(new Set(getallen).size, getallen.length)
  // The first seventy-five bits count, what stands behind them does not.
  const hash = toeval.bytes(32)
  for (let bit = 0; bit < 80; bit++) {
    const other = Uint8Array.from(hash)
    other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (128 >> (bit & 7))
    assert.equal(ketengetal(other) === ketengetal(hash), bit >= 75, `bit ${bit}`)
  }
})

test('overgetypt in kleine letters, in vieren, met streepjes of met een O voor een nul komt hetzelfde getal terug', () => {
  for (const getal of getallen)
    for (const typed of [
      getal,
      inVieren(getal),
      getal.toLowerCase(),
      inVieren(getal).replaceAll(' ', '-'),
      ` ${getal.replaceAll('0', 'o').replaceAll('1', 'l')} `,
    ])
      assert.equal(leesKetengetal(typed), getal)
})

test('een verkeerd teken en elke twee verwisselde tekens vallen op', () => {
  for (const getal of getallen.slice(0, 8)) {
    for (let i = 0; i < 16; i++) {
      for (const other of crockfordAlphabet)
        if (other !== getal[i])
          assert.equal(leesKetengetal(getal.slice(0, i) + other + getal.slice(i + 1)), null)
      for (let j = i + 1; j < 16; j++) {
        if (getal[i] === getal[j]) continue
        const letters = [...getal]
        ;[letters[i], letters[j]] = [letters[j] as string, letters[i] as string]
        assert.equal(leesKetengetal(letters.join('')), null)
      }
    }
    for (const wrong of ['', getal.slice(1), `${getal}0`, getal.replace(/.$/, 'U'), `${getal.slice(0, 15)}é`])
      assert.equal(leesKetengetal(wrong), null)
  }
})
