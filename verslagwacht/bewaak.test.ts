// What the guard marks and what it leaves alone, rule by rule, and on any text at all.
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { bewaak } from './bewaak.ts'
import { leesPassages, meet } from './meet.ts'
import { REGELS } from './soorten.ts'

const regels = (tekst: string) => [...new Set(bewaak(tekst).map(m => m.rule))]

test('wat over de andere ouder vaststaat, heeft een spreker of een gedateerd stuk', () => {
  assert.deepEqual(regels('De andere ouder drinkt dagelijks.'), ['andere-ouder-als-feit'])
  assert.deepEqual(regels('Volgens ouder drinkt de andere ouder dagelijks.'), [])
  assert.deepEqual(regels('De andere ouder drinkt volgens ouder dagelijks.'), [])
  assert.deepEqual(regels('Ouder vertelt dat haar ex dagelijks drinkt.'), [])
  assert.deepEqual(regels('Blijkens het vonnis van 3 maart 2026 is vader veroordeeld voor mishandeling.'), [])
  assert.deepEqual(regels('Blijkens het vonnis heeft vader mevrouw mishandeld.'), ['andere-ouder-als-feit'])
  assert.deepEqual(regels('“Hij liegt altijd”, zei ouder.'), [])
})

test('advies over gezag of omgang wordt gemerkt, een gedateerde beslissing en een wens van de ouder niet', () => {
  assert.deepEqual(regels('Wij adviseren een week/week-regeling.'), ['advies-gezag-omgang'])
  assert.deepEqual(regels('Ouder zegt dat uitbreiding van de omgang wenselijk is.'), [])
  assert.deepEqual(regels('Bij beschikking van 4 mei 2026 is de omgangsregeling gewijzigd.'), [])
  assert.deepEqual(regels('Dit verslag geeft geen advies over gezag of omgang.'), [])
})

test('een oordeel heeft een grond in dezelfde zin of een zin ernaast', () => {
  assert.deepEqual(regels('Ouder is emotioneel instabiel. Er waren zes gesprekken.'), [
    'oordeel-zonder-grond',
  ])
  assert.deepEqual(regels('Ouder is emotioneel. Zij huilde in gesprek twee en verliet de kamer.'), [])
  assert.deepEqual(regels('Ouder is emotioneel. Dat past bij het doel. Zij huilde in gesprek twee.'), [
    'oordeel-zonder-grond',
  ])
})

test('niets wijst op een ander traject of op overleg, en niets belooft een effect', () => {
  assert.deepEqual(regels('Beide ouders hebben hun traject afgerond.'), ['ander-traject'])
  assert.deepEqual(
    regels('Of er voor een ander een traject bestaat, wordt niet bevestigd en niet ontkend.'),
    [],
  )
  assert.deepEqual(regels('Door PSO is het conflict opgelost.'), ['belofte-van-effect'])
  assert.deepEqual(regels('Ouder zegt dat zij dankzij de oefeningen beter slaapt.'), [])
})

test('een merk staat op zijn plek, ook na een emoji', () => {
  const tekst = '👨‍👩‍👧 Ouder was er. De andere ouder liegt.  Ouder ging.'
  const [merk] = bewaak(tekst)
  assert.equal(tekst.slice(merk!.start, merk!.end), 'De andere ouder liegt.')
})

test('elke tekst geeft merken binnen de tekst, in volgorde, en nooit een uitzondering', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
      (tekst, geheim) => {
        let vorige = 0
        for (const m of bewaak(tekst, geheim)) {
          assert.ok(vorige <= m.start && m.start < m.end && m.end <= tekst.length)
          vorige = m.start
        }
      },
    ),
    { seed: 14, numRuns: 200 },
  )
})

test('een lange tekst zonder einde kost geen seconden', () => {
  const begin = performance.now()
  for (const stuk of ['vader die ', '06 ', 'a@a.', 'ouder is een ', '"', 'de moeder van '])
    bewaak(stuk.repeat(400))
  assert.ok(performance.now() - begin < 3_000)
})

test('op het eigen corpus blijft elke lat gehaald', () => {
  for (const file of globSync('corpus/*.jsonl', { cwd: import.meta.dirname })) {
    const passages = leesPassages(join(import.meta.dirname, file))
    const { regels, vals } = meet(passages)
    for (const r of REGELS) assert.ok(regels[r].gevonden >= 0.85 * regels[r].van, `${file} ${r}`)
    assert.ok(vals.gevonden <= 0.08 * vals.van, file)
  }
})
