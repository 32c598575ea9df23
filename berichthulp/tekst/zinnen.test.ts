// Reading a text: offsets, sentences, clauses and who speaks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { vouw } from './vouw.ts'
import { leesTekst } from './zinnen.ts'

const delen = (text: string) => leesTekst(text).delen.map(d => text.slice(d.start, d.end))

test('vouwen houdt elke plek waar hij is, ook bij accenten, Turkse letters en emoji', () => {
  for (const text of ['Café’s één', 'İstanbul ISPARTA ı', '👨‍👩‍👧 ok', 'Łukasz', 'naïef “zo”'])
    assert.equal(vouw(text).length, text.length, text)
  assert.equal(vouw('Één KEER, Zoë’s “jas”'), 'een keer, zoe\'s "jas"')
})

test('vouwen en lezen doen het met elke tekst', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      assert.equal(vouw(text).length, text.length)
      for (const d of leesTekst(text).delen)
        assert.ok(0 <= d.start && d.start < d.end && d.end <= text.length)
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('een tijd, een bedrag en een afkorting breken geen zin', () => {
  assert.equal(leesTekst('Om 17.00 uur bij dhr. de Wit, kosten 12,50 euro a.u.b. meenemen.').zinnen.length, 1)
  assert.equal(leesTekst('Tot zondag. Dan om 5 uur!\nGroet').zinnen.length, 3)
})

test('zinsdelen: na een komma, bij een voegwoord met een eigen zin, en in gesproken tekst zonder leestekens', () => {
  assert.deepEqual(delen('Je leest nooit wat school mailt en ik mag het weer oplossen.'), [
    'Je leest nooit wat school mailt',
    'en ik mag het weer oplossen',
  ])
  assert.deepEqual(delen('Hij denkt alleen maar aan zichzelf'), ['Hij denkt alleen maar aan zichzelf'])
  assert.ok(
    delen(
      'ik sta hier al een uur in de kou met de kinderen jij bent weer niet op tijd en ik heb er nou echt genoeg van',
    ).length > 1,
  )
})

test('wie spreekt, wie wordt aangesproken, ontkenning, vraag en citaat', () => {
  const [een, twee] = leesTekst('Ik kom morgen niet. Heb jij zijn jas?').delen
  assert.deepEqual([een?.ik, een?.jij, een?.negated, een?.question], [true, false, true, false])
  assert.deepEqual([twee?.ik, twee?.jij, twee?.negated, twee?.question], [false, true, false, true])
  const t = leesTekst('Je schreef "jij bent altijd te laat". Ik laat dat zo.')
  assert.deepEqual(
    t.delen.map(d => d.quoted),
    [false, true, false],
  )
  assert.equal(t.citaten.length, 1)
})

test('een aanhalingsteken hoort niet bij het woord ervoor, een tweede naamval wel', () => {
  const words = (text: string) => leesTekst(text).tokens.map(t => t.fold)
  assert.deepEqual(words("hij schreef 'geen vader' op"), ['hij', 'schreef', "'", 'geen', 'vader', "'", 'op'])
  assert.deepEqual(words("Lars' jas en zo'n muts"), ["lars'", 'jas', 'en', "zo'n", 'muts'])
})
