// The code of paper, as tired eyes and thumbs type it.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { seededRandom, systemRandom } from '../platform/random.ts'
import { leesPapiercode, maakPapiercode } from './papiercode.ts'

test('wat gedrukt is, wordt gelezen, hoe het ook wordt overgetypt', () => {
  for (let i = 0; i < 200; i++) {
    const { code, hash } = maakPapiercode(systemRandom)
    assert.match(code, /^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/)
    const kaal = code.replaceAll('-', '')
    assert.deepEqual(hash, createHash('sha256').update(kaal).digest())
    const zoals = [
      kaal,
      code.toLowerCase(),
      `  ${kaal.match(/.{4}/g)?.join(' ')}\n`,
      code.replaceAll('-', '\u2013'),
      code.replaceAll('-', '\u00a0'),
      code.replaceAll('1', 'l').replaceAll('0', 'o'),
      code.replaceAll('1', 'I').replaceAll('0', 'O'),
    ]
    for (const tekst of zoals) assert.deepEqual(leesPapiercode(tekst), hash, tekst)
  }
})

test('wat geen code kan zijn is niets', () => {
  const { code } = maakPapiercode(seededRandom('papier'))
  const fout = [
    '',
    code.slice(1),
    `${code}0`,
    code.replace(/^./, 'U'),
    `${code.slice(0, -1)}*`,
    '\u0000',
    '💌',
    'é',
  ]
  for (const tekst of [...fout, 'A'.repeat(1_000_000)]) assert.equal(leesPapiercode(tekst), null)
})

test('elke code is een andere', () => {
  const codes = new Set(Array.from({ length: 1000 }, () => maakPapiercode(systemRandom).code))
  assert.equal(codes.size, 1000)
})
