// Declaratie amounts and week volumes against the vectors of ../shared/standards/formules.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { bedragVanMinuten, minuuttarief, urenVan } from './declaratie.ts'
import { kalenderweken, zondagen } from './weekvolume.ts'

const vectoren = (naam: string) =>
  JSON.parse(readFileSync(new URL(`../../shared/standards/formules/${naam}.json`, import.meta.url), 'utf8'))
const dag = (iso: string) => Temporal.PlainDate.from(iso)

test('bedragen en uren volgen de vectoren', () => {
  const { minuten, uren_afronding } = vectoren('declaratie_vectors')
  assert.ok(minuten.length >= 8 && uren_afronding.length >= 9)
  for (const v of minuten) {
    assert.equal(bedragVanMinuten(v.uurtarief_ct, v.minuten), v.IngediendBedrag_ct)
    assert.equal(minuuttarief(v.uurtarief_ct), v.ProductTarief_ct)
  }
  for (const v of uren_afronding) assert.equal(urenVan(v.minuten), v.uren)
  for (const raar of [-1, 0.5, Number.NaN, 2 ** 53])
    assert.throws(() => bedragVanMinuten(raar, 1), RangeError)
})

test('weken en zondagen volgen de vectoren', () => {
  const { vectors, totaal_weken } = vectoren('volume_week_vectors')
  assert.ok(vectors.length >= 8)
  for (const v of vectors) {
    const [van, tot] = v.productperiode.map(dag)
    assert.equal(kalenderweken(van, tot), v.kalenderweken)
    assert.equal(kalenderweken(van, tot) * v.volume_per_week, v.max_inspanning)
    assert.equal(zondagen(van, tot, dag(v.toewijzing[1])), v.output_zondagen, JSON.stringify(v))
  }
  for (const [periode, weken] of Object.entries(totaal_weken)) {
    const [van, tot] = periode.split('/').map(dag)
    assert.equal(kalenderweken(van!, tot!), weken)
  }
})
