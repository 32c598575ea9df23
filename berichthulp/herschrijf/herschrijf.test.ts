// A rewrite holds exactly the facts of the draft, passes the checker, and changes nothing when done again.

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { vindFeiten } from '../feiten.ts'
import type { HeatSpan, Soort } from '../soorten.ts'
import { nl } from '../zinnen.ts'
import { meetBiff } from './biff.ts'
import { herschrijf } from './herschrijf.ts'
import { feitenKloppen, sleutel } from './poort.ts'

const heet: [string, Soort][] = [
  ['Jij bent ook nooit op tijd', 'generalising'],
  ['Door jou heeft Tim een uur staan wachten op het schoolplein', 'blame'],
  ['Weer geen scheenbeschermers in de tas', 'blame'],
  ['Je hebt haar laarzen weer kwijtgemaakt', 'blame'],
  ['Wat ben jij toch een ego\u00efst', 'contempt'],
  ['Jij haalt hem morgen op en ik wil geen smoesjes horen', 'command'],
  ['Stuur die winterjas per direct terug', 'command'],
  ['Ik eis dat je morgen antwoord geeft', 'command'],
  ['Top geregeld weer', 'sarcasm'],
  ['Mijn advocaat krijgt dit bericht ook', 'legal_threat'],
  ['Door jou lig ik hele nachten wakker', 'guilt'],
  ['Na negen uur hoort een kind van twaalf niet op zijn telefoon te zitten', 'meddling'],
  ['Luuk schaamt zich voor jou', 'child_weapon'],
  ['WAAROM REAGEER JE NIET??', 'shouting'],
  ['Ze huilt omdat ze weer naar jou moet', 'child_weapon'],
]
const koel = [
  'Bram staat zondag om 17.00 uur klaar met zijn tas.',
  'Kun je vrijdag om 18.00 uur bij de opvang zijn?',
  'Jouw deel is 32,50 euro.',
  'Maat 31 graag nieuw.',
  'De presentatie van Mila was om 13.00 uur.',
  'Groet, Karin',
  'Ze drinkt nu om de drie uur.',
  'wil je de bal meegeven',
]
/** A checker that knows only the hot sentences above. */
const vind = (text: string): HeatSpan[] =>
  heet.flatMap(([zin, category]) => {
    const i = text.indexOf(zin)
    return i < 0 ? [] : [{ start: i, end: i + zin.length, category, tier: 'mark' as const }]
  })
const stel = (text: string) => herschrijf(text, vind(text), vindFeiten(text), vind)

test('per soort een rustige zin uit de eigen woorden', () => {
  const tabel: [string, string][] = [
    [
      'Jij bent ook nooit op tijd. Bram staat zondag om 17.00 uur klaar.',
      'Bram staat zondag om 17.00 uur klaar.',
    ],
    [
      'Door jou heeft Tim een uur staan wachten op het schoolplein. Bel je even?',
      'Tim heeft een uur staan wachten op het schoolplein. Bel je even?',
    ],
    [
      'Je hebt haar laarzen weer kwijtgemaakt. Maat 31 graag nieuw.',
      'Ik mis haar laarzen. Maat 31 graag nieuw.',
    ],
    [
      'Weer geen scheenbeschermers in de tas. De wedstrijd is zaterdag.',
      'Ik vond geen scheenbeschermers in de tas. De wedstrijd is zaterdag.',
    ],
    [
      'Jij haalt hem morgen op en ik wil geen smoesjes horen. Hij staat klaar.',
      'Haal jij hem morgen op? Hij staat klaar.',
    ],
    [
      'Stuur die winterjas per direct terug. Hij is van Sem.',
      'Wil je die winterjas terugsturen? Hij is van Sem.',
    ],
    [
      'WAAROM REAGEER JE NIET?? Eva moet 14 juni naar de orthodontist.',
      'Waarom reageer je niet? Eva moet 14 juni naar de orthodontist.',
    ],
    [
      'Luuk schaamt zich voor jou. Zijn beugelcontrole is 8 december.',
      'Het gaat om Luuk. Zijn beugelcontrole is 8 december.',
    ],
  ]
  for (const [voor, na] of tabel) assert.equal(stel(voor).rewrite, na, voor)
})

test('alleen hitte krijgt een vraag en geen herschrijving', () => {
  for (const [zin] of heet) assert.deepEqual(stel(`${zin}.`), { rewrite: null, question: nl.alleenHitte })
})

test('gaat er met de hitte iets verloren, dan komt er geen herschrijving', () => {
  for (const text of [
    'Na negen uur hoort een kind van twaalf niet op zijn telefoon te zitten. De oplader zit in de tas.',
  ])
    assert.deepEqual(stel(text), { rewrite: null, question: nl.weglaten }, text)
})

test('een dreiging krijgt geen herschrijving, een bericht zonder hitte niets', () => {
  const text = 'Nog een keer te laat en je krijgt ze niet mee. Zondag om 17.00 uur.'
  const spans: HeatSpan[] = [{ start: 0, end: 45, category: 'threat', tier: 'mark' }]
  assert.deepEqual(herschrijf(text, spans, vindFeiten(text), vind), { rewrite: null, question: nl.dreiging })
  for (const zin of koel) assert.deepEqual(stel(zin), { rewrite: null, question: null })
})

test('komt de hitte er niet uit, dan blijft er een vraag over', () => {
  const text = 'Jij bent ook nooit op tijd. Bram staat zondag klaar.'
  const streng = () => [{ start: 0, end: 4, category: 'blame' as const, tier: 'mark' as const }]
  const uit = herschrijf(text, vind(text), vindFeiten(text), streng)
  assert.equal(uit.rewrite, null)
  assert.ok(uit.question)
})

test('de feiten van een herschrijving zijn precies die van het concept; nog eens verandert niets', () => {
  const zin = fc.oneof(
    fc.constantFrom(...heet.map(([z]) => (z.endsWith('?') ? z : `${z}.`))),
    fc.constantFrom(...koel),
    fc.constantFrom(
      'Haal Noah en Yara om 15.15 uur bij de speeltuin.',
      'Het kost \u20ac 45,-.',
      'De 14e is goed.',
    ),
  )
  const soort = (t: string) =>
    new Set(
      vindFeiten(t)
        .filter(f => f.type !== 'number')
        .map(sleutel),
    )
  let gezien = 0
  fc.assert(
    fc.property(
      fc.uniqueArray(zin, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(' ', '\n'),
      (zinnen, wit) => {
        const text = zinnen.join(wit)
        const { rewrite, question } = stel(text)
        assert.ok(rewrite === null || question === null)
        if (rewrite === null) return
        gezien++
        assert.deepEqual(soort(rewrite), soort(text))
        assert.deepEqual(vind(rewrite), [])
        assert.deepEqual(stel(rewrite), { rewrite: null, question: null })
      },
    ),
    { numRuns: 500 },
  )
  assert.ok(gezien > 50, `${gezien}`)
})

test('de poort houdt tegen wat een feit mist of een feit verzint', () => {
  const feiten = vindFeiten('Bram staat zondag om 17.00 uur klaar.')
  assert.equal(feitenKloppen('Bram staat zondag om 17.00 uur klaar.', feiten), true)
  assert.equal(feitenKloppen('Bram staat zondag klaar.', feiten), false)
  assert.equal(feitenKloppen('Hij staat zondag om 17.00 uur klaar.', feiten), false)
  assert.equal(feitenKloppen('Bram staat zondag om 17.00 uur klaar bij de opvang.', feiten), false)
  assert.equal(feitenKloppen('Bram staat zondag om 17.00 uur klaar, zondag dus.', feiten), false)
})

test('BIFF: kort, feitelijk, vriendelijk en afrondend', () => {
  const meet = (text: string) => Object.values(meetBiff(text, vind(text), vindFeiten(text))).join('')
  assert.equal(meet('Jij bent ook nooit op tijd. Zondag om 17.00 uur.'), '2100')
  assert.equal(meet('Jij bent ook nooit op tijd.'), '2000')
  assert.equal(meet('Nee, dat lukt mij zaterdag niet. Ik houd de planning aan.'), '2212')
  assert.equal(meet('Wil je de winterjas zondag meegeven?'), '2221')
  assert.equal(meet(`${'woord '.repeat(61)}`)[0], '1')
  assert.equal(meet(`${'woord '.repeat(121)}`)[0], '0')
})
