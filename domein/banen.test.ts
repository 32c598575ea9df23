// The lanes: both parents of one child never get the same specialist or day part, and the lists are fair (wall.md).
import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { test } from 'node:test'
import { type Bit, baan, dagdelenVan, geschikt, type Hmac, kindsleutel, zijde } from './banen.ts'

const hmac: Hmac = (sleutel, tekst) => createHmac('sha256', sleutel).update(tekst).digest()
const geheim = new Uint8Array(createHash('sha256').update('een vast geheim voor de test').digest())
const uuid = (n: number) => {
  const h = createHash('sha256').update(`paar ${n}`).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`
}
const specialisten = Array.from({ length: 12 }, (_, i) => ({
  id: `s${i}`,
  paar: uuid(Math.floor(i / 2)),
  positie: (i % 2) as Bit,
}))
const kinderen = Array.from({ length: 5_000 }, (_, i) =>
  Temporal.PlainDate.from('2008-01-01').add({ days: i }).toString(),
)

test('twee ouders van hetzelfde kind krijgen nooit dezelfde specialist en nooit hetzelfde dagdeel', () => {
  const sets = [['ma-ochtend'], ['ma-middag']] as const
  for (const kind of kinderen) {
    const a = geschikt(hmac, geheim, specialisten, kind, 0)
    const b = geschikt(hmac, geheim, specialisten, kind, 1)
    assert.equal(a.length, 6)
    assert.equal(b.length, 6)
    assert.ok(a.every(s => !b.includes(s)))
    // Of every pair each parent gets exactly one.
    assert.equal(new Set(a.map(s => s.paar)).size, 6)
    assert.notEqual(baan(hmac, geheim, kind, 0), baan(hmac, geheim, kind, 1))
    assert.notEqual(
      dagdelenVan(baan(hmac, geheim, kind, 0), sets),
      dagdelenVan(baan(hmac, geheim, kind, 1), sets),
    )
  }
})

test('banen en zijden zijn in balans', () => {
  const deel = (aantal: number) => Math.abs(aantal / kinderen.length - 0.5)
  const banen = kinderen.filter(kind => baan(hmac, geheim, kind, 0) === 1).length
  assert.ok(deel(banen) < 0.03, `${banen}`)
  for (const s of specialisten) {
    const keer = kinderen.filter(kind => geschikt(hmac, geheim, [s], kind, 0).length === 1).length
    assert.ok(deel(keer) < 0.03, `${s.id}: ${keer}`)
  }
})

test('de lijst van een ouder hangt alleen van eigen gegevens, geheim en rooster af', () => {
  const ander = geheim.map(b => b ^ 0xff)
  const verschil = kinderen.filter(kind => baan(hmac, geheim, kind, 0) !== baan(hmac, ander, kind, 0)).length
  assert.ok(verschil > 2_300 && verschil < 2_700)
})

test('een vast antwoord, na te rekenen met elke andere HMAC', () => {
  const hex = (s: Uint8Array | string, t: string) => createHmac('sha256', s).update(t).digest('hex')
  const k = hex(geheim, 'kind:2015-06-01')
  assert.equal(kindsleutel(hmac, geheim, '2015-06-01'), k)
  const b = Number.parseInt(hex(geheim, `baan:${k}`).slice(0, 2), 16) & 1
  assert.equal(baan(hmac, geheim, '2015-06-01', 1), b ^ 1)
  const z = Number.parseInt(hex(geheim, `paar:${k}:${uuid(1)}`).slice(0, 2), 16) & 1
  assert.equal(zijde(hmac, geheim, '2015-06-01', uuid(1), 1), z ^ 1)
})
