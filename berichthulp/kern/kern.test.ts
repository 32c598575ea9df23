// The kernel of messages that came in: items, roles, the answer, the cut beside heat, gezag and the skeleton.

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { vindFeiten } from '../feiten.ts'
import type { HeatSpan, Soort } from '../soorten.ts'
import { vouw } from '../tekst/vouw.ts'
import { leesTekst } from '../tekst/zinnen.ts'
import { nl } from '../zinnen.ts'
import { gezagIn } from './gezag.ts'
import { hitteBinnen } from './hitte.ts'
import { eenheden } from './kenmerken.ts'
import { inTeKlappen, vindKern } from './kern.ts'
import { vraagtZeker } from './soort.ts'
import { knip } from './stukken.ts'

const span = (text: string, deel: string, category: Soort = 'blame'): HeatSpan => {
  const start = text.indexOf(deel)
  return { start, end: start + deel.length, category, tier: 'mark' }
}
const lees = (text: string, heet: string[] = [], contactverbod = false) =>
  vindKern(
    { direction: 'in', text, date: '2026-06-10' },
    heet.map(h => span(text, h)),
    vindFeiten(text, '2026-06-10'),
    { contactverbod },
  )
const kort = (k: ReturnType<typeof lees>) => k.items.map(i => `${i.type}: ${i.text}`)

test('een zin die half scherp en half feit is, wordt in twee\u00ebn geknipt', () => {
  const k = lees(
    'Saar heeft sinds gisteren oorontsteking en dat komt omdat jij haar met nat haar laat lopen. Mag ik de antibiotica geven?',
    ['dat komt omdat jij haar met nat haar laat lopen'],
  )
  assert.deepEqual(kort(k), [
    'information: Saar heeft sinds gisteren oorontsteking',
    'request: Mag ik de antibiotica geven?',
  ])
  assert.deepEqual(
    k.when.map(w => [w.text, w.role, w.value]),
    [['gisteren', 'event', '2026-06-09']],
  )
  assert.equal(k.needs_answer, true)
})

test('vraag, besluit, informatie, en de dag waarop iets gedaan moet zijn', () => {
  assert.deepEqual(kort(lees('Ik breng haar morgen om 18.00 uur.')), [
    'decision: Ik breng haar morgen om 18.00 uur',
  ])
  assert.deepEqual(kort(lees('De zwemles start 12 september.')), [
    'information: De zwemles start 12 september',
  ])
  const k = lees('Ik heb jouw handtekening nodig voor het paspoort, uiterlijk 14 februari.')
  assert.equal(k.items[0]?.type, 'request')
  assert.deepEqual(
    k.when.map(w => [w.role, w.value]),
    [['deadline', '2027-02-14']],
  )
  assert.deepEqual(k.gezag, ['paspoort'])
  assert.deepEqual(k.skeleton, [
    'Ja / Nee',
    'Je hoort het van mij voor 14 februari.',
    'Ik wil hier eerst over nadenken.',
  ])
  assert.equal(lees('De winterjas ligt in de gang.').needs_answer, false)
})

test('het skelet: ja of nee, wat, wanneer', () => {
  const skelet = (t: string) => lees(t).skeleton
  assert.deepEqual(skelet('Kun je hem zaterdag om 10.00 uur halen?'), [
    'Ja / Nee, wanneer: zaterdag om 10.00 uur',
  ])
  assert.deepEqual(skelet('Hoe laat breng je hem?'), ['wanneer: …'])
  assert.deepEqual(skelet('Rijd jij zaterdag of ik?'), ['wat: … (zaterdag)'])
  assert.deepEqual(skelet('Kun je hem zondag halen? Neem je zijn tas mee?'), [
    'Kun je hem zondag halen: Ja / Nee, wanneer: zondag',
    'Neem je zijn tas mee: Ja / Nee',
  ])
  assert.deepEqual(skelet('De zwemles start 12 september.'), ['Gelezen, dank je.'])
})

test('een dag in een scherp stuk telt niet mee', () => {
  assert.deepEqual(
    lees('Vrijdag liet je ons weer zitten. Kom je zondag?', ['Vrijdag liet je ons weer zitten']).when.length,
    1,
  )
})

test('een dreiging blijft zichtbaar; de rest van de scherpe stukken kan ingeklapt', () => {
  const spans = [span('abc def', 'abc', 'threat'), span('abc def', 'def', 'contempt')]
  assert.deepEqual(inTeKlappen(spans), [spans[1]])
})

test('een vraag of dag die ten onrechte als scherp gezien is, blijft in de kern', () => {
  const text = 'Jij bent ook nooit op tijd. Kun je zaterdag om 10.00 uur halen?'
  const alles = [{ ...span(text, text), end: text.length - 1 }]
  const over = hitteBinnen(text, alles, vindFeiten(text))
  assert.deepEqual(
    over.map(s => text.slice(s.start, s.end)),
    ['Jij bent ook nooit op tijd'],
  )
  assert.deepEqual(hitteBinnen(text, [span(text, 'Jij bent ook nooit op tijd')], vindFeiten(text)).length, 1)
})

test('een vraag die in scherpe woorden zonder leestekens staat, blijft in de kern', () => {
  const text = 'Wat een gedoe altijd. Gelieve voor 15 mei door te geven welke dag je komt.'
  const heet = [span(text, 'Gelieve voor 15 mei door te geven welke dag je komt')]
  assert.deepEqual(hitteBinnen(text, heet, vindFeiten(text)), [])
})

test('een besluit met een dag, tijd of bedrag raakt jou: laat weten of het past; zomaar een mededeling niet', () => {
  for (const [zin, nodig] of [
    ['Wij gaan van 21 tot 28 oktober naar Texel.', true],
    ['Ik zet hem om half vijf bij je moeder af.', true],
    ['Ik heb haar ingeschreven voor de havo.', true],
    ['De mentor wil ons dinsdag om 8.15 uur spreken over de toets.', true],
    ['Ik koop hem morgen een simkaart.', false],
    ['Ik koop die fiets en stuur je de bon.', true],
    ['De juf is maandag jarig.', false],
    ['Hij heeft nieuwe schoenen.', false],
  ] as const)
    assert.equal(lees(zin).needs_answer, nodig, zin)
})

test('bij een contactverbod staat er: antwoord niet zelf', () => {
  assert.deepEqual(lees('Kom je zondag?', [], true).skeleton, [nl.binnen.contactverbod])
})

test('onderwerpen waarover ouders samen beslissen', () => {
  for (const [zin, ...verwacht] of [
    ['Ik heb haar ingeschreven op een andere basisschool', 'school'],
    ['De operatie aan zijn amandelen is in mei', 'medisch'],
    ['Wij gaan verhuizen naar Assen', 'verhuizing'],
    ['Zijn identiteitskaart verloopt', 'paspoort'],
    ['Ik wil met haar op vakantie naar Turkije', 'buitenland'],
    ['Wil je het toestemmingsformulier tekenen?', 'buitenland'],
    ['Neem je de gymtas mee naar school?'],
    ['De huisarts zegt paracetamol'],
    ['Wij zijn van 20 juli tot 3 augustus in Drenthe'],
  ] as const)
    assert.deepEqual(gezagIn(vouw(zin)), verwacht, zin)
})

test('items liggen in volgorde, los van elkaar en nooit over een scherp stuk', () => {
  const zin = fc.constantFrom(
    'Kun je zaterdag om 10.00 uur halen?',
    'Ik breng hem zondag, zoals altijd ben jij te laat.',
    'WAT EEN GEDOE!!',
    'De juf belt morgen',
    'Laat voor 1 mei weten of het kan',
    'ok',
    '\u{1f620}\u{1f620}',
    '"Jij bent laat," zei ze.',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(zin, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 7 }),
      fc.array(fc.tuple(fc.nat(200), fc.nat(40)), { maxLength: 4 }),
      (zinnen, gaten) => {
        const text = zinnen.join(' ')
        const spans = gaten
          .map(([a, n]) => ({ start: Math.min(a, text.length), end: Math.min(a + n + 1, text.length) }))
          .filter(s => s.start < s.end)
          .map(s => ({ ...s, category: 'blame' as const, tier: 'mark' as const }))
        const k = vindKern({ direction: 'in', text }, spans, vindFeiten(text))
        let tot = 0
        for (const i of k.items) {
          assert.ok(i.start >= tot && i.end > i.start && i.end <= text.length)
          assert.equal(i.text, text.slice(i.start, i.end))
          assert.ok(!spans.some(s => s.start < i.end && i.start < s.end))
          tot = i.end
        }
        for (const w of k.when) assert.ok(!spans.some(s => s.start < w.end && w.start < s.end))
      },
    ),
    { numRuns: 300 },
  )
})

test('een gewone vraag die mee gestreept werd blijft een vraag; een sneer in de vorm van een vraag niet', () => {
  const binnen = (text: string, heet: string) =>
    kort(
      vindKern(
        { direction: 'in', text },
        hitteBinnen(text, [span(text, heet)], vindFeiten(text)),
        vindFeiten(text),
      ),
    )
  const dictaat = 'jij liegt de hele dag kun je haar morgen gewoon laten bellen'
  assert.ok(binnen(dictaat, dictaat).includes('request: kun je haar morgen gewoon laten bellen'))
  assert.ok(
    binnen(
      'Jouw angsten altijd. Is hij eigenlijk al bij de dokter geweest?',
      'Is hij eigenlijk al bij de dokter geweest',
    ).includes('request: Is hij eigenlijk al bij de dokter geweest?'),
  )
  for (const sneer of ['Kun jij eindelijk eens volwassen worden?', 'Waarom doe jij altijd zo moeilijk?'])
    assert.deepEqual(binnen(`${sneer} De les is om vijf uur.`, sneer.slice(0, -1)), [
      'information: De les is om vijf uur',
    ])
})

test('wat vraagt door zijn woorden, en wat alleen zo begint', () => {
  for (const [text, vraagt] of [
    ['ik wil graag weten hoe laat ik haar kan halen', true],
    ['hoelaat moet hij zondag terug zijn', true],
    ['bevestig dat je er bent', true],
    ['laat je moeder zich erbuiten houden', false],
    ['doe de groeten aan je vriendin', false],
    ['kun je eindelijk eens luisteren', false],
    ['waarom moet jij altijd dwarsliggen', false],
    ['kom je morgen niet dan ga ik alleen', false],
    ['kom je morgen ook mee', true],
  ] as const)
    assert.equal(vraagtZeker(text, false), vraagt, text)
  // After "dan" the order of words tells nothing.
  const vragend = (text: string) => {
    const tekst = leesTekst(text)
    return eenheden(tekst, knip(tekst, []), []).some(e => e.vraagt)
  }
  assert.ok(!vragend('Ik haal haar morgen. Dan kun jij uitslapen.'))
  assert.ok(!vragend('Kom je morgen niet, dan ga ik alleen.'))
  assert.ok(vragend('Ik haal haar morgen. Kun jij koken.'))
})

test('een los woord is geen nieuws', () => {
  assert.deepEqual(kort(lees('Beest. De les is morgen om vijf uur.')), [
    'information: De les is morgen om vijf uur',
  ])
})
