// The file with what the last whole proof found: read as it is, absent said plainly, anything else refused.
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { hashMuur, parseUitslag, readUitslag, type Uitslag } from './uitslag.ts'

const goed: Uitslag = {
  zaad: 'proef',
  versie: '0.1.0',
  muur: hashMuur(),
  gedaanOp: '2027-03-01T09:00:00Z',
  seconden: 60,
  geschiedenissen: 1500,
  gebeurtenissen: 40_000,
  verschillendeBytes: 0,
  daden: 900,
  bladzijden: 8000,
  routes: 100,
  lekken: 30,
  lekkenGevangen: 30,
  verzwakkingen: 1000,
  verzwakkingenGezien: 1000,
  paren: 100_000,
  overlap: 0,
}
const place = (bron: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'uitslag-')), 'uitslag.json')
  writeFileSync(path, bron)
  return pathToFileURL(path)
}

test('een uitslag wordt gelezen zoals hij er staat, en een die er niet is ook zo gezegd', () => {
  assert.deepEqual(readUitslag(place(JSON.stringify(goed))), goed)
  assert.equal(readUitslag(pathToFileURL(join(tmpdir(), 'bestaat-niet', 'uitslag.json'))), null)
})

test('de uitslag die wordt meegeleverd is leesbaar', () => assert.doesNotThrow(() => readUitslag()))

test('een uitslag waarin niet alles hield, is geen uitslag', () => {
  for (const mis of [
    { verschillendeBytes: 1 },
    { overlap: 1 },
    { lekkenGevangen: 29 },
    { verzwakkingenGezien: 999 },
    { geschiedenissen: 0 },
    { lekken: 0, lekkenGevangen: 0 },
    { verzwakkingen: 0, verzwakkingenGezien: 0 },
    { paren: 0 },
  ])
    assert.throws(() => parseUitslag(JSON.stringify({ ...goed, ...mis })), /niet alles hield/)
})

test('een uitslag die niet klopt wordt benoemd', () => {
  assert.throws(() => parseUitslag('{}'), /zaad ontbreekt/)
  for (const naam of Object.keys(goed)) {
    const { [naam as keyof Uitslag]: _, ...rest } = goed
    assert.throws(() => parseUitslag(JSON.stringify(rest)), new RegExp(naam))
  }
  assert.throws(() => parseUitslag(JSON.stringify({ ...goed, routes: -1 })), /routes is geen getal/)
  assert.throws(() => parseUitslag(JSON.stringify({ ...goed, routes: '100' })), /routes is geen getal/)
  assert.throws(() => parseUitslag(JSON.stringify({ ...goed, gedaanOp: 'gisteren' })), /geen moment/)
  assert.throws(() => parseUitslag(JSON.stringify({ ...goed, mening: 1 })), /onbekend: mening/)
})
