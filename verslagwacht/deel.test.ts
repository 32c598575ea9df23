// A part of a verslag, read piece by piece: the name of the ouder, long texts, words of others, and places that hold.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bewaakDeel, isGedateerdStuk, type Lezing } from './deel.ts'

const lezing: Lezing = {
  geheim: ['Kastanjelaan 14, 3812 KL Amersfoort'],
  ouder: 'Noor',
  woorden: 'specialist',
}
const gemerkt = (tekst: string, anders: Partial<Lezing> = {}) =>
  bewaakDeel(tekst, { ...lezing, ...anders }).map(m => [m.rule, tekst.slice(m.start, m.end)])

test('de ouder heet in het verslag bij de voornaam, en wordt zo gelezen', () => {
  assert.deepEqual(gemerkt('Noor is emotioneel instabiel. Er waren zes gesprekken.'), [
    ['oordeel-zonder-grond', 'Noor is emotioneel instabiel.'],
  ])
  assert.deepEqual(gemerkt('Noor is emotioneel. Noor huilde in gesprek twee en verliet de kamer.'), [])
  assert.deepEqual(
    gemerkt('Er waren zes gesprekken met Noor en Noor kwam. De andere ouder liegt. Noor ging.'),
    [['andere-ouder-als-feit', 'De andere ouder liegt.']],
  )
  assert.deepEqual(gemerkt('Anne-Loes is manipulatief.', { ouder: 'Anne-Loes' }).length, 1)
  assert.deepEqual(gemerkt('Noortje is vijf.', {}), [])
})

test('woorden van een ander zijn van die ander; een geheim blijft een geheim', () => {
  const tekst = 'Mijn ex liegt altijd. Bel 06-12345678.'
  assert.deepEqual(gemerkt(tekst, { woorden: 'ander' }), [['geheim-gegeven', '06-12345678']])
})

test('een lange tekst wordt in stukken gelezen, en elk merk staat op zijn plek', () => {
  const zin = 'De andere ouder drinkt dagelijks. '
  const rustig = 'Er waren zes gesprekken op de praktijk. '
  const tekst = `${rustig.repeat(60)}${zin}${rustig.repeat(60)}\n\n${zin}`
  assert.deepEqual(
    gemerkt(tekst),
    Array.from({ length: 2 }, () => ['andere-ouder-als-feit', zin.trim()]),
  )
})

test('een stuk met een datum is een bron, een gesprek of een datum alleen niet', () => {
  assert.ok(isGedateerdStuk('brief van de leerkracht, 11 december 2025'))
  assert.ok(isGedateerdStuk('beschikking van de rechtbank van 4 mei 2026'))
  assert.ok(!isGedateerdStuk('eigen waarneming, 11 december 2025'))
  assert.ok(!isGedateerdStuk('brief van de leerkracht'))
})

test('elke tekst en elke naam geeft merken binnen de tekst, in volgorde, en nooit een uitzondering', () => {
  const woord = fc.constantFrom(
    'Noor',
    'De andere ouder liegt.',
    '\n\n',
    'vader',
    "Noor's",
    ' ',
    'is',
    '06-12345678',
    '😀',
  )
  const tekst = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(woord, { maxLength: 40 }).map(w => w.join(' ')),
  )
  fc.assert(
    fc.property(tekst, fc.constantFrom('Noor', '', 'O', 'Anna-Maria-Louise', 'is', '('), (t, ouder) => {
      let vorige = 0
      for (const m of bewaakDeel(t, { ...lezing, ouder })) {
        assert.ok(vorige <= m.start && m.start < m.end && m.end <= t.length)
        vorige = m.start
      }
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('tienduizend tekens zonder einde kosten geen seconden', () => {
  const begin = performance.now()
  for (const stuk of ['vader die ', '06 ', 'a@a.', 'ouder is een ', '"', 'de moeder van ', 'Noor '])
    bewaakDeel(stuk.repeat(10_000 / stuk.length), lezing)
  assert.ok(performance.now() - begin < 20_000)
})
