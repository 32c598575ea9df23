// The formulas against the vectors of ../shared/standards/formules.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isBsn, isTestBsn } from './bsn.ts'
import { isFeestdag } from './feestdagen.ts'
import { gasT } from './gas.ts'
import { mhi5 } from './mhi5.ts'
import { rci } from './rci.ts'
import { werkdagenNa } from './werkdagen.ts'

const vectoren = (naam: string) =>
  JSON.parse(readFileSync(new URL(`../../shared/standards/formules/${naam}.json`, import.meta.url), 'utf8'))

test('de T-score van GAS volgt de vectoren', () => {
  const { vectors } = vectoren('gas_vectors')
  assert.ok(vectors.length >= 10)
  for (const v of vectors) {
    const t = gasT(v.x, v.w)
    assert.ok(t.ok && Math.abs(t.waarde - v.T) < 0.00005, JSON.stringify([v, t]))
  }
  assert.deepEqual(gasT([0, 0, 0]), { ok: true, waarde: 50 })
})

test('de T-score weigert achteruitgang, leegte en alles buiten de schaal', () => {
  assert.deepEqual(gasT([]), { ok: false, omdat: 'leeg' })
  assert.deepEqual(gasT([0, -3, 1]), { ok: false, omdat: 'achteruitgang' })
  for (const x of [3, -4, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.deepEqual(gasT([x]), { ok: false, omdat: 'buiten-schaal' }, String(x))
  }
  for (const w of [[], [0], [-1], [Number.NaN], [1, 1]]) {
    assert.deepEqual(gasT([1], w), { ok: false, omdat: 'gewicht-klopt-niet' }, String(w))
  }
})

test('MHI-5 volgt de vectoren en geeft zonder alle antwoorden geen score', () => {
  const { vectors } = vectoren('mhi5')
  assert.ok(vectors.length >= 5)
  for (const v of vectors) assert.deepEqual(mhi5(v.antwoorden), { ok: true, waarde: v.score })
  assert.deepEqual(mhi5([1, 1, null, 1, 1]), { ok: false, omdat: 'onvolledig' })
  assert.deepEqual(mhi5([1, 1, 1, 1]), { ok: false, omdat: 'onvolledig' })
  assert.deepEqual(mhi5([1, 1, 7, 1, 1]), { ok: false, omdat: 'buiten-schaal' })
  assert.deepEqual(mhi5([0, 1, 1, 1, 1]), { ok: false, omdat: 'buiten-schaal' })
})

test('RCI volgt de vectoren en wil een norm met bron', () => {
  const { vectors } = vectoren('rci_vectors')
  assert.ok(vectors.length >= 5)
  for (const v of vectors) {
    const uit = rci(v.x1, v.x2, { sd: v.sd, r: v.r, bron: 'vector' })
    assert.ok(uit.ok && Math.abs(uit.waarde.rci - v.RCI) < 0.00005, JSON.stringify([v, uit]))
    assert.equal(uit.waarde.betrouwbaar, v.betrouwbaar95)
  }
  assert.deepEqual(rci(1, 2, { sd: 10, r: 0.9, bron: ' ' }), { ok: false, omdat: 'norm-klopt-niet' })
  assert.deepEqual(rci(1, 2, { sd: 0, r: 0.9, bron: 'x' }), { ok: false, omdat: 'norm-klopt-niet' })
  assert.deepEqual(rci(1, 2, { sd: 10, r: 1, bron: 'x' }), { ok: false, omdat: 'norm-klopt-niet' })
  assert.deepEqual(rci(Number.NaN, 2, { sd: 10, r: 0.9, bron: 'x' }), { ok: false, omdat: 'geen-getal' })
})

test('een BSN voldoet aan de elfproef', () => {
  const { vectors, test_bsns } = vectoren('bsn_vectors')
  for (const v of vectors) assert.equal(isBsn(v.in_), v.geldig, v.in_)
  for (const bsn of test_bsns) assert.ok(isBsn(bsn) && isTestBsn(bsn), bsn)
  assert.equal(isTestBsn('123456782'), false)
  for (const raar of ['', '1'.repeat(1_000_000), '١٢٣٤٥٦٧٨٢', '123456782\n']) assert.equal(isBsn(raar), false)
})

test('een termijn in werkdagen volgt de vectoren, met en zonder Goede Vrijdag en 5 mei', () => {
  const { vectors } = vectoren('werkdagen_vectors')
  assert.ok(vectors.length >= 8)
  for (const v of vectors) {
    const dag = Temporal.PlainDate.from(v.gebeurtenis)
    assert.equal(werkdagenNa(dag, v.werkdagen).toString(), v.deadline_ATW)
    // Goede Vrijdag is the only holiday on a Friday in the vectors that is not a fixed date.
    const zonder = (d: Temporal.PlainDate) =>
      isFeestdag(d) && `${d}` !== '2026-04-03' && !(d.month === 5 && d.day === 5)
    assert.equal(werkdagenNa(dag, v.werkdagen, zonder).toString(), v.deadline_zonder_GoedeVrijdag_5mei)
  }
})
