// After the first, second and third time that somebody did not come: one step at a time, and held begins anew.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Afspraak, listGemist, OPROEPEN, type Verstuurd, volgendeOproep } from './oproep.ts'

const op = (dag: number) => Temporal.Instant.from('2027-03-01T13:00:00Z').add({ hours: 24 * dag })
const reeks = (...standen: Afspraak['stand'][]): Afspraak[] =>
  standen.map((stand, i) => ({ id: `g${i}`, begint: op(14 * i), stand }))
const brief = (soort: Verstuurd['soort'], i: number, nieuw: number | null = null): Verstuurd => ({
  soort,
  gesprek: `g${i}`,
  nieuw: nieuw === null ? null : op(nieuw),
})
const stap = (gesprekken: Afspraak[], verstuurd: Verstuurd[] = [], dag = 100) => {
  const uit = volgendeOproep(gesprekken, verstuurd, op(dag))
  return uit && `${uit.soort} ${uit.gesprek.id}`
}
const niet = 'niet-verschenen'

test('na de eerste keer een uitnodiging, na de tweede weer een, na de derde een laatste oproep', () => {
  assert.equal(stap(reeks('gehouden', 'gepland')), null)
  assert.equal(stap(reeks('gehouden', niet)), 'eerste g1')
  assert.equal(stap(reeks('gehouden', niet), [brief('eerste', 1)]), null)
  assert.equal(stap(reeks('gehouden', niet, niet), [brief('eerste', 1)]), 'tweede g2')
  assert.equal(stap(reeks(niet, niet, niet), [brief('eerste', 0), brief('tweede', 1)]), 'laatste g2')
})

test('het slot komt pas als ook het moment van de laatste oproep voorbij is, en een keer', () => {
  const gemist = reeks(niet, niet, niet)
  const eerder = [brief('eerste', 0), brief('tweede', 1), brief('laatste', 2, 40)]
  assert.equal(stap(gemist, eerder, 39), null)
  assert.equal(stap(gemist, eerder, 41), 'slot g2')
  assert.equal(stap([...gemist, { id: 'g3', begint: op(40), stand: niet }], eerder, 41), 'slot g3')
  assert.equal(stap(gemist, [...eerder, brief('slot', 2)], 41), null)
})

test('wie komt, begint opnieuw; wie afzegt, niet', () => {
  assert.equal(stap(reeks(niet, niet, 'gehouden')), null)
  assert.equal(
    stap(reeks(niet, niet, 'gehouden', niet), [brief('eerste', 0), brief('tweede', 1)]),
    'eerste g3',
  )
  assert.equal(stap(reeks(niet, 'afgezegd', niet), [brief('eerste', 0)]), 'tweede g2')
})

test('over willekeurige reeksen: nooit een stap zonder gemist gesprek, nooit twee keer over hetzelfde, en altijd vooruit', () => {
  const eenReeks = fc.array(fc.constantFrom<Afspraak['stand']>('gepland', 'gehouden', 'afgezegd', niet), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(eenReeks, standen => {
      const verstuurd: Verstuurd[] = []
      for (let n = 0; n <= standen.length; n++) {
        const tot = reeks(...standen.slice(0, n))
        const uit = volgendeOproep(tot, verstuurd, op(14 * n))
        const gemist = listGemist(tot)
        if (!uit) continue
        assert.ok(gemist.some(g => g.id === uit.gesprek.id))
        assert.equal(uit.gesprek, gemist.at(-1))
        if (uit.soort !== 'slot')
          assert.ok(!verstuurd.some(v => v.gesprek === uit.gesprek.id), 'een gesprek krijgt een oproep')
        const eerder = verstuurd.filter(v => gemist.some(g => g.id === v.gesprek)).at(-1)
        if (eerder) assert.ok(OPROEPEN.indexOf(uit.soort) > OPROEPEN.indexOf(eerder.soort), 'vooruit')
        verstuurd.push({ soort: uit.soort, gesprek: uit.gesprek.id, nieuw: op(14 * (n + 1)) })
      }
      // The order in which the rows come changes nothing.
      const nu = op(1000)
      assert.deepEqual(
        volgendeOproep(reeks(...standen).toReversed(), verstuurd.toReversed(), nu),
        volgendeOproep(reeks(...standen), verstuurd, nu),
      )
    }),
    { numRuns: 400, seed: 20270303 },
  )
})
