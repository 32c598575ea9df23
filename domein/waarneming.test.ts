// Standing in: which days count, and over random periods that every day belongs to exactly who it was given to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { leesWaarneming, MEESTE_DAGEN, raken, standVanWaarneming, stelPeriodeVoor } from './waarneming.ts'

const dag = (tekst: string) => Temporal.PlainDate.from(tekst)
const vandaag = dag('2027-03-01')
const nul = dag('2027-01-01')
const eenPeriode = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 60 }))
  .map(([n, lang]) => ({ van: nul.add({ days: n }), tot: nul.add({ days: n + lang }) }))

test('de eerste en de laatste dag tellen mee, de dag ervoor en erna niet', () => {
  const w = { van: dag('2027-03-02'), tot: dag('2027-03-05'), beeindigdOp: null }
  const stand = (op: string) => standVanWaarneming(w, dag(op))
  assert.deepEqual(['2027-03-01', '2027-03-02', '2027-03-05', '2027-03-06'].map(stand), [
    'komt',
    'loopt',
    'loopt',
    'voorbij',
  ])
  const klaar = { ...w, beeindigdOp: Temporal.Instant.from('2027-03-01T10:00:00Z') }
  assert.equal(standVanWaarneming(klaar, dag('2027-03-03')), 'voorbij')
})

test('elke dag van een periode loopt zij, en op geen andere; twee periodes raken als zij een dag delen', () => {
  fc.assert(
    fc.property(eenPeriode, eenPeriode, (a, b) => {
      const dagen = (p: typeof a) =>
        Array.from({ length: 300 }, (_, n) => nul.add({ days: n }))
          .filter(d => standVanWaarneming({ ...p, beeindigdOp: null }, d) === 'loopt')
          .map(String)
      const [van, ander] = [dagen(a), new Set(dagen(b))]
      assert.equal(van.length, a.van.until(a.tot).days + 1)
      assert.equal(
        raken(a, b),
        van.some(d => ander.has(d)),
      )
      assert.equal(raken(a, b), raken(b, a))
    }),
    { numRuns: 200, seed: 20270301 },
  )
})

test('het formulier begint met de afwezigheid die loopt of het eerst komt, vanaf vandaag en nooit te lang', () => {
  const p = (van: string, tot: string) => ({ van: dag(van), tot: dag(tot) })
  const zeg = (...afwezig: ReturnType<typeof p>[]) => {
    const gevonden = stelPeriodeVoor(afwezig, vandaag)
    return gevonden && `${gevonden.van} ${gevonden.tot}`
  }
  assert.equal(zeg(), null)
  assert.equal(zeg(p('2027-02-01', '2027-02-28')), null)
  assert.equal(zeg(p('2027-05-01', '2027-05-08'), p('2027-02-20', '2027-03-12')), '2027-03-01 2027-03-12')
  assert.equal(zeg(p('2027-05-01', '2027-05-08')), '2027-05-01 2027-05-08')
  assert.equal(zeg(p('2027-03-01', '2028-03-01')), '2027-03-01 2027-05-30')
  fc.assert(
    fc.property(fc.array(eenPeriode, { maxLength: 4 }), afwezig => {
      const uit = stelPeriodeVoor(afwezig, vandaag)
      if (!uit) return assert.ok(afwezig.every(a => Temporal.PlainDate.compare(a.tot, vandaag) < 0))
      const velden = { waarnemer: 'een', van: `${uit.van}`, tot: `${uit.tot}` }
      assert.ok(leesWaarneming(velden, vandaag, ['een']).ok, 'what is proposed can be sent')
      assert.ok(afwezig.some(a => raken(a, uit)))
    }),
    { numRuns: 200, seed: 20270302 },
  )
})

test('wat niet kan komt terug bij het veld: niemand, een ander, verleden, omgekeerd, te lang', () => {
  const lees = (velden: Record<string, string>) => {
    const uit = leesWaarneming(
      { waarnemer: 'een', van: '2027-03-01', tot: '2027-03-05', ...velden },
      vandaag,
      ['een'],
    )
    return uit.ok ? 'goed' : uit.fouten.map(f => `${f.veld} ${f.omdat}`).join(', ')
  }
  const laatst = vandaag.add({ days: MEESTE_DAGEN - 1 })
  for (const [velden, verwacht] of [
    [{}, 'goed'],
    [{ tot: '2027-03-01' }, 'goed'],
    [{ tot: `${laatst}` }, 'goed'],
    [{ tot: `${laatst.add({ days: 1 })}` }, 'tot te-ver-weg'],
    [{ waarnemer: '' }, 'waarnemer kies'],
    [{ waarnemer: 'twee' }, 'waarnemer onbekende-keuze'],
    [{ van: '2027-02-28' }, 'van in-het-verleden'],
    [{ van: '2027-03-06' }, 'tot in-het-verleden'],
    [{ van: '', tot: '' }, 'van leeg, tot leeg'],
    [{ van: '2027-02-30' }, 'van bestaat-niet'],
  ] as const)
    assert.equal(lees(velden), verwacht, JSON.stringify(velden))
})
