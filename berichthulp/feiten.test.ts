// Facts in Dutch messages against tables with a fixed day of the message, and what always holds of their places.

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { iso, leesDag } from './feiten/kalender.ts'
import { vindFeiten } from './feiten.ts'
import { vouw } from './tekst/vouw.ts'

/** Wednesday 10 June 2026. */
const woensdag = '2026-06-10'
const tijden = (text: string, date: string | undefined = woensdag) =>
  vindFeiten(text, date)
    .filter(f => f.type === 'datetime')
    .map(f => `${f.text} = ${f.value}`)

const tabel: [string, ...string[]][] = [
  ['Ik haal haar halfacht.', 'halfacht = T07:30'],
  ['We eten om half acht \u2019s avonds.', 'om half acht \u2019s avonds = T19:30'],
  ['Lukt kwart voor 5?', 'kwart voor 5 = T16:45'],
  ['Kom om tien over half acht.', 'om tien over half acht = T07:40'],
  ['Vrijdag 14e dan?', 'Vrijdag 14e = 2026-08-14'],
  ['Vrijdag 12e dan?', 'Vrijdag 12e = 2026-06-12'],
  ['Hij moet van de week naar de kapper', 'van de week = 2026-06-08/2026-06-14'],
  ['Overmorgen is het feest', 'Overmorgen = 2026-06-12'],
  ['Ruilen op 14-6?', '14-6 = 2026-06-14'],
  ['Half juli zijn wij weg', 'Half juli = 2026-07-11/2026-07-20'],
  ['eind volgende week', 'eind volgende week = 2026-06-20/2026-06-21'],
  ['Volgende week vrijdag graag', 'Volgende week vrijdag = 2026-06-19'],
  ['vrijdag over een week', 'vrijdag over een week = 2026-06-19'],
  ['Woensdag haal ik hem', 'Woensdag = 2026-06-17'],
  ['Zondag was hij te laat', 'Zondag = 2026-06-07'],
  ['afgelopen zaterdag', 'afgelopen zaterdag = 2026-06-06'],
  ['van 20 juli tot 3 augustus', 'van 20 juli tot 3 augustus = 2026-07-20/2026-08-03'],
  ['van 20 tot 27 juli', 'van 20 tot 27 juli = 2026-07-20/2026-07-27'],
  ['tussen 19.00 en 20.00 uur', 'tussen 19.00 en 20.00 uur = T19:00/T20:00'],
  ['ma t/m vr', 'ma t/m vr = 2026-06-15/2026-06-19'],
  ['maandag of woensdag na 15.00 uur', 'maandag of woensdag na 15.00 uur = 2026-06-15|2026-06-17T15:00'],
  ['uiterlijk 9 februari', 'uiterlijk 9 februari = 2027-02-09'],
  ['om 17u30 aan de poort', 'om 17u30 = T17:30'],
  ['zat morge om 9u?', 'morge om 9u = 2026-06-11T09:00'],
  ['veertien juni om drie uur', 'veertien juni om drie uur = 2026-06-14T15:00'],
  ['elke dinsdag', 'elke dinsdag = R/W2'],
  ['over twee weken', 'over twee weken = 2026-06-24'],
  ['donerdag en zaterdg', 'donerdag en zaterdg = 2026-06-11|2026-06-13'],
  ['Goedemorgen, ik zie je bericht nu pas'],
  ['Ik wacht al een uur. Het duurde 3 uur.'],
  ['Het kost 12.50 euro en hij is 38.7'],
  ['Een voor een gingen ze naar binnen, 24/7 en 50/50'],
  ['De 2e helft was leuk en groep 4 ook'],
]
test('dagen en tijden krijgen hun waarde ten opzichte van de dag van het bericht', () => {
  for (const [zin, ...verwacht] of tabel) assert.deepEqual(tijden(zin), verwacht, zin)
})

test('de dag van het bericht is die in Amsterdam, ook rond de wissel van zomer- en wintertijd', () => {
  for (const [moment, dag] of [
    ['2026-03-28T22:59:00Z', '2026-03-28'],
    ['2026-03-28T23:30:00Z', '2026-03-29'],
    ['2026-03-29T21:59:00Z', '2026-03-29'],
    ['2026-03-29T22:30:00Z', '2026-03-30'],
    ['2026-10-24T22:30:00Z', '2026-10-25'],
    ['2026-10-25T22:59:00Z', '2026-10-25'],
    ['2026-10-25T23:30:00Z', '2026-10-26'],
    ['2026-06-10T23:30', '2026-06-10'],
  ] as const)
    assert.equal(iso(leesDag(moment)!), dag, moment)
  assert.deepEqual(tijden('morgen om 17.00 uur', '2026-03-28T23:30:00Z'), [
    'morgen om 17.00 uur = 2026-03-30T17:00',
  ])
  assert.equal(leesDag('2026-02-30'), null)
  assert.equal(leesDag('morgen'), null)
})

test('zonder dag van het bericht blijft de waarde betrekkelijk', () => {
  assert.deepEqual(
    vindFeiten('Vrijdag om 17.00 uur, morgen, of op 14 juni of de 14e').map(f => f.value),
    ['W5T17:00', 'P1D|--06-14|---14'],
  )
})

test('bedragen, getallen, plaatsen en namen', () => {
  const van = (zin: string) => vindFeiten(zin).map(f => `${f.type}:${f.text}=${f.value}`)
  assert.deepEqual(van('100 eurootjes'), ['amount:100 eurootjes=EUR 100.00'])
  assert.deepEqual(van('\u20ac 1.250,50 en \u20ac45,-'), [
    'amount:\u20ac 1.250,50=EUR 1250.50',
    'amount:\u20ac45,-=EUR 45.00',
  ])
  assert.deepEqual(van('vijfenveertig euro vijftig'), ['amount:vijfenveertig euro vijftig=EUR 45.50'])
  assert.deepEqual(van('twee tientjes'), ['amount:twee tientjes=EUR 20.00'])
  assert.deepEqual(van('maat 128'), ['number:maat 128=maat 128'])
  assert.deepEqual(van('Breng Yara naar de opvang'), ['name:Yara=Yara', 'place:de opvang=de opvang'])
  assert.deepEqual(van('Szymon heeft gym in Zwolle'), ['name:Szymon=Szymon', 'place:Zwolle=Zwolle'])
})

test('feiten liggen op hun plaats, in volgorde en los van elkaar', () => {
  const stukje = fc.constantFrom(
    ...tabel.map(r => r[0]),
    '\u{1f620}',
    '\u20ac 12,50',
    'Jos\u00e9 \u00e9n Zo\u00eb',
    '\u0130',
    ' ',
    '\n',
    '12',
    'voor',
    'om',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(stukje, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 8 }),
      stukken => {
        const text = stukken.join(' ')
        assert.equal(vouw(text).length, text.length)
        let tot = 0
        for (const f of vindFeiten(text, woensdag)) {
          assert.ok(f.start >= tot && f.end > f.start && f.end <= text.length)
          assert.equal(f.text, text.slice(f.start, f.end))
          assert.equal(f.text, f.text.trim())
          tot = f.end
        }
      },
    ),
    { numRuns: 300 },
  )
})
