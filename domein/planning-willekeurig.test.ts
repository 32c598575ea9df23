// The promises of planning and moving, over random series, calendars and moves (J2, S12).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Agenda, beletselOp } from './beletsel.ts'
import { DAGDELEN, type Dagdeel } from './dagdeel.ts'
import { planReeks } from './planning.ts'
import { REGIOS } from './schoolvakanties.ts'
import { lokaal } from './tijd.ts'
import { verplaatsGesprek } from './verplaatsing.ts'

const nul = Temporal.PlainDate.from('2025-09-01')
const eenDag = fc.integer({ min: 0, max: 900 }).map(dagen => nul.add({ days: dagen }))
const eenTijd = fc
  .tuple(eenDag, fc.integer({ min: 0, max: 95 }))
  .map(([d, kwartier]) => d.toPlainDateTime({ hour: Math.floor(kwartier / 4), minute: (kwartier % 4) * 15 }))
const eenAgenda: fc.Arbitrary<Agenda> = fc.record({
  nu: eenDag.map(d => d.toZonedDateTime('Europe/Amsterdam').toInstant()),
  minuten: fc.constantFrom(15, 45, 60, 90, 240),
  regio: fc.constantFrom(null, ...REGIOS),
  afwezig: fc.array(
    fc.tuple(eenDag, fc.integer({ min: 0, max: 30 })).map(([van, n]) => ({ van, tot: van.add({ days: n }) })),
    { maxLength: 6 },
  ),
  bezet: fc.array(
    fc.record({
      begint: eenTijd.map(t => t.toZonedDateTime('Europe/Amsterdam').toInstant()),
      minuten: fc.integer({ min: 5, max: 480 }),
    }),
    { maxLength: 30 },
  ),
  dagdelen: fc.oneof(fc.constant(null), fc.subarray([...DAGDELEN] as Dagdeel[], { minLength: 10 })),
  feestdagenToe: fc.array(eenDag, { maxLength: 3 }),
})

function klopt(gesprekken: readonly Temporal.Instant[], agenda: Agenda, vanaf: number): void {
  gesprekken.forEach((g, i) => {
    if (i >= vanaf) assert.equal(beletselOp(lokaal(g), agenda), null, `${g}`)
    const eerder = gesprekken[i - 1]
    if (eerder)
      assert.ok(eerder.epochMilliseconds + agenda.minuten * 60_000 <= g.epochMilliseconds, 'tegelijk')
  })
}

test('willekeurige reeksen: nooit in de weg, nooit tegelijk, in volgorde, in het ritme', () => {
  let gelukt = 0
  fc.assert(
    fc.property(
      eenAgenda,
      eenTijd,
      fc.integer({ min: 1, max: 14 }),
      fc.integer({ min: 1, max: 4 }),
      (agenda, eerste, aantal, weken) => {
        const reeks = planReeks({ ...agenda, eerste, aantal, weken })
        if (!reeks.ok) return
        gelukt++
        assert.equal(reeks.gesprekken.length, aantal)
        klopt(reeks.gesprekken, agenda, 0)
        // Every week of the rhythm between first wish and last gesprek is a gesprek, skipped with a reason, or in between.
        let wanneer = eerste
        const over = [...reeks.overgeslagen]
        for (const g of reeks.gesprekken) {
          while (!lokaal(g).equals(wanneer)) {
            const o = over.shift()
            assert.equal(`${o?.datum}`, `${wanneer.toPlainDate()}`, 'stil overgeslagen')
            assert.equal(beletselOp(wanneer, agenda), o?.omdat)
            wanneer = wanneer.add({ weeks: 1 })
          }
          wanneer = wanneer.add({ weeks: weken })
        }
        assert.deepEqual(over, [])
      },
    ),
    { numRuns: 400, seed: 20260301 },
  )
  assert.ok(gelukt > 60, `te weinig reeksen om iets te bewijzen: ${gelukt}`)
})

test('willekeurige verplaatsingen: wat vooraf ging blijft, de rest klopt en verliest geen afstand', () => {
  let gelukt = 0
  fc.assert(
    fc.property(
      eenAgenda,
      eenTijd,
      fc.integer({ min: 1, max: 3 }),
      fc.array(
        fc.tuple(fc.nat(9), fc.integer({ min: -20, max: 40 }), fc.integer({ min: -8, max: 8 }), fc.boolean()),
        { minLength: 1, maxLength: 5 },
      ),
      (agenda, eerste, weken, zetten) => {
        const reeks = planReeks({ ...agenda, eerste, aantal: 10, weken })
        if (!reeks.ok) return
        let nu: Temporal.Instant[] = reeks.gesprekken
        for (const [welk, dagen, kwartieren, ookVolgende] of zetten) {
          const nieuw = lokaal(nu[welk]!)
            .add({ days: dagen })
            .add({ minutes: 15 * kwartieren })
          const uit = verplaatsGesprek(nu, welk, nieuw, { ookVolgende }, agenda)
          if (!uit.ok) continue
          gelukt++
          assert.equal(uit.gesprekken.length, 10)
          assert.deepEqual(uit.gesprekken.slice(0, welk).map(String), nu.slice(0, welk).map(String))
          assert.ok(lokaal(uit.gesprekken[welk]!).equals(nieuw))
          if (!ookVolgende) assert.deepEqual(uit.gesprekken.slice(welk + 1), nu.slice(welk + 1))
          for (let i = welk + 1; ookVolgende && i < 10; i++) {
            const was: number = lokaal(nu[i - 1]!)
              .until(lokaal(nu[i]!))
              .total('minutes')
            const is: number = lokaal(uit.gesprekken[i - 1]!)
              .until(lokaal(uit.gesprekken[i]!))
              .total('minutes')
            assert.ok(is >= was && (is - was) % (7 * 24 * 60) === 0, `afstand ${was} werd ${is}`)
          }
          klopt(uit.gesprekken, agenda, 0)
          nu = uit.gesprekken
        }
      },
    ),
    { numRuns: 400, seed: 20260302 },
  )
  assert.ok(gelukt > 60, `te weinig verplaatsingen om iets te bewijzen: ${gelukt}`)
})
