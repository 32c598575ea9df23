// Which remarks are shown, how a text is cut at them, and how they move along while somebody types.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { HeatSpan } from '../../berichthulp/soorten.ts'
import { kiesBiff, kiesOpmerkingen, knipTekst, MEESTE, verschuif, vouw } from './kies.ts'

const tekst = 'aap noot mies wim zus jet'
const span = (
  start: number,
  end: number,
  category: HeatSpan['category'],
  tier: HeatSpan['tier'] = 'mark',
): HeatSpan => ({
  start,
  end,
  category,
  tier,
})
const spans = [
  span(0, 3, 'shouting'),
  span(4, 8, 'blame', 'ask'),
  span(9, 13, 'blame'),
  span(14, 17, 'contempt'),
  span(18, 21, 'threat'),
]

test('hoogstens drie, het ergste eerst, een vraag na wat zeker is', () => {
  assert.deepEqual(
    kiesOpmerkingen(tekst, spans).map(o => o.woorden),
    ['zus', 'wim', 'mies'],
  )
  assert.deepEqual(
    kiesOpmerkingen(tekst, spans.slice(0, 2)).map(o => o.woorden),
    ['aap', 'noot'],
  )
})

test('wat weg is blijft weg, ook met andere hoofdletters, en een ander schuift op', () => {
  const weg = kiesOpmerkingen(tekst.toUpperCase(), spans)
    .map(o => o.sleutel)
    .slice(0, 1)
  assert.deepEqual(
    kiesOpmerkingen(tekst, spans, weg).map(o => o.woorden),
    ['wim', 'mies', 'aap'],
  )
})

test('knippen verliest geen letter en geeft elk stuk zijn nummer', () => {
  const stukken = knipTekst(tekst, kiesOpmerkingen(tekst, spans))
  assert.equal(stukken.map(s => s.tekst).join(''), tekst)
  assert.deepEqual(
    stukken.filter(s => s.nummer).map(s => [s.tekst, s.nummer]),
    [
      ['mies', 3],
      ['wim', 2],
      ['zus', 1],
    ],
  )
})

test('een opmerking schuift mee met haar woorden, en gaat weg als die veranderen', () => {
  const [o] = kiesOpmerkingen(tekst, [span(9, 13, 'blame')])
  assert.ok(o)
  const woorden = (nieuw: string) =>
    verschuif([o], tekst, nieuw).map(({ start, end }) => nieuw.slice(start, end))
  assert.deepEqual(woorden(`Hoi, ${tekst}`), ['mies'])
  assert.deepEqual(woorden(`${tekst}!`), ['mies'])
  assert.deepEqual(woorden(tekst.replace('mies', 'moes')), [])
  assert.deepEqual(woorden(''), [])
})

test('hoe er ook getypt wordt: wat blijft staan, zijn dezelfde woorden', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.string(),
      fc.string({ minLength: 1 }),
      (voor, na, nieuw, woord) => {
        const oud = voor + woord + na
        const s = { start: voor.length, end: voor.length + woord.length }
        for (const { start, end } of verschuif([s], oud, nieuw + na))
          assert.equal((nieuw + na).slice(start, end), woord)
        for (const { start, end } of verschuif([s], oud, voor + woord + nieuw))
          assert.equal((voor + woord + nieuw).slice(start, end), woord)
      },
    ),
  )
})

test('binnengekomen: een dreiging wordt nooit ingeklapt, en bij veiligheid niets', () => {
  assert.deepEqual(
    vouw({ spans, safety: null }).map(s => s.category),
    ['shouting', 'blame', 'blame', 'contempt'],
  )
  assert.deepEqual(vouw({ spans, safety: 'violence' }), [])
})

test('BIFF noemt alleen wat er helemaal is, en niets waar iets opvalt', () => {
  const biff = { brief: 2, informative: 2, friendly: 1, firm: 0 }
  assert.deepEqual(kiesBiff({ biff, spans: [] }), ['brief', 'informative'])
  assert.deepEqual(kiesBiff({ biff, spans }), [])
  assert.deepEqual(kiesBiff({ biff: null, spans: [] }), [])
  assert.equal(MEESTE, 3)
})
