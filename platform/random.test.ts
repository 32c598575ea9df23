// Chance: repeatable for the same seed, without bias in codes.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import test from 'node:test'
import { crockfordAlphabet, crockfordCode, seededRandom, systemRandom } from './random.ts'

const uuidv4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('ids are UUIDv4 and differ, from the system and from a seed', () => {
  for (const toeval of [systemRandom, seededRandom('proef')]) {
    const ids = Array.from({ length: 1000 }, () => toeval.uuid())
    assert.ok(ids.every(id => uuidv4.test(id)))
    assert.equal(new Set(ids).size, 1000)
  }
})

test('the same seed gives the same values, another seed others', () => {
  const values = (seed: string) => {
    const toeval = seededRandom(seed)
    return [toeval.uuid(), ...toeval.bytes(100), crockfordCode(toeval, 20)].join()
  }
  assert.equal(values('a'), values('a'))
  assert.notEqual(values('a'), values('b'))
})

test('a seeded stream is HMAC-SHA256 of a counter, however it is cut', () => {
  const block = (n: number) =>
    createHmac('sha256', 'zaad')
      .update(Buffer.from([0, 0, 0, 0, 0, 0, 0, n]))
      .digest()
  const whole = Buffer.concat([block(0), block(1), block(2)])
  const toeval = seededRandom('zaad')
  const cut = Buffer.concat([1, 31, 0, 33, 31].map(n => toeval.bytes(n)))
  assert.deepEqual(cut, whole)
})

test('a code has its length and only characters that can be typed over from paper', () => {
  for (const length of [0, 1, 20]) {
    const code = crockfordCode(systemRandom, length)
    assert.equal(code.length, length)
    assert.doesNotMatch(code, /[^0-9A-HJKMNP-TV-Z]/)
  }
})

test('every character of a code is equally likely', () => {
  const everyByte = { bytes: () => Uint8Array.from({ length: 256 }, (_, byte) => byte), uuid: () => '' }
  const code = crockfordCode(everyByte, 256)
  for (const character of crockfordAlphabet) assert.equal(code.split(character).length - 1, 8)
})
