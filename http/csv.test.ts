// A file for a spreadsheet: it opens in columns, and nothing in it runs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asCsv } from './csv.ts'

test('een bestand begint met het merk van UTF-8 en scheidt met een puntkomma; leeg blijft leeg, een getal blijft een getal', () => {
  const tekst = asCsv([
    ['code', 'reis'],
    ['K7M2QX', 0],
    ['één', null],
    ['', -5],
  ])
  assert.equal(tekst, '\uFEFFcode;reis\r\nK7M2QX;0\r\néén;\r\n;-5\r\n')
  assert.deepEqual([...new TextEncoder().encode(tekst)].slice(0, 3), [0xef, 0xbb, 0xbf])
})

test('wat een rekenblad als formule zou uitvoeren, krijgt een apostrof ervoor', () => {
  for (const begin of ['=', '+', '-', '@', '\0', '＝', '＋', '－', '＠'])
    assert.equal(asCsv([[`${begin}1+1`]]), `\uFEFF'${begin}1+1\r\n`, begin)
  for (const begin of ['\t', '\r', '\n']) assert.equal(asCsv([[`${begin}=1`]]), `\uFEFF"'${begin}=1"\r\n`)
  assert.equal(asCsv([['=HYPERLINK("http://x";"y")']]), `\uFEFF"'=HYPERLINK(""http://x"";""y"")"\r\n`)
  assert.equal(asCsv([['a=1', ' =1', "'=1"]]), "\uFEFFa=1; =1;'=1\r\n")
})

test('een puntkomma, een aanhalingsteken en een nieuwe regel breken geen cel', () => {
  assert.equal(asCsv([['a;b', 'zei "ja"', 'een\ntwee']]), '\uFEFF"a;b";"zei ""ja""";"een\ntwee"\r\n')
})
