// Safety first: the card is shown, and nothing is marked, softened or scored.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { maakBerichthulp } from './berichthulp.ts'
import { leesVoorbeelden } from './leren/gegevens.ts'
import { leesTekst } from './tekst/zinnen.ts'
import { bindVeiligheid } from './veiligheid.ts'

const room = import.meta.dirname
const { lees } = maakBerichthulp(readFileSync(join(room, 'model', 'model.bin')))
const corpus = leesVoorbeelden([1, 2, 3, 4, 5, 6, 7].map(n => join(room, 'corpus', `ronde-${n}.jsonl`)))

test('een melding over veiligheid krijgt de kaart, en geen streep, herschrijving of cijfer', () => {
  const meldingen: [string, string][] = [
    ['Er zijn striemen gezien op zijn rug. Ik bel nu Veilig Thuis.', 'child_harm'],
    ['Ze zei tegen de mentor dat ze niet meer wil leven. De crisisdienst komt om 16.00 uur.', 'self_harm'],
    ['Jouw broer heeft mij geslagen. De politie is hier geweest, we zijn veilig bij mijn zus.', 'child_harm'],
    [
      'Ik hoor dat je met haar naar het buitenland gaat zonder terug te komen. Ik heb de politie gebeld.',
      'abduction',
    ],
  ]
  for (const [text, kind] of meldingen) {
    const a = lees({ direction: 'out', text })
    assert.equal(a.safety, kind, text)
    assert.deepEqual([a.spans, a.rewrite, a.biff, a.question], [[], null, null, null], text)
  }
})

test('wie dreigt met geweld houdt de streep en krijgt de kaart in plaats van een herschrijving', () => {
  const a = lees({ direction: 'out', text: 'Als ik hem nog één keer zie breek ik zijn benen.' })
  assert.ok(a.spans.some(s => s.tier === 'mark'))
  assert.ok(a.safety)
  assert.equal(a.rewrite, null)
})

test('geen bericht van het corpus met een kaart wordt herschreven', () => {
  const wrong = corpus.filter(r => {
    const a = lees(r)
    return a.safety !== null && (a.rewrite !== null || a.biff !== null)
  })
  assert.deepEqual(
    wrong.map(r => r.text),
    [],
  )
})

test('een ontvangen bericht over veiligheid uit het corpus krijgt de kaart', () => {
  const needed = corpus.filter(r => r.direction === 'in' && r.safety)
  const shown = needed.filter(r => lees(r).safety !== null)
  assert.ok(shown.length / needed.length >= 0.9, `${shown.length} van ${needed.length}`)
})

test('een gewoon bericht krijgt geen kaart', () => {
  for (const text of [
    'Kun je haar vrijdag om 18.00 uur ophalen?',
    'Hij heeft zijn pyjama aan en slaapt al.',
    'Ik schaam me dood voor die foto haha.',
    'De trein van 14.07 uur is uitgevallen.',
  ])
    assert.equal(lees({ direction: 'out', text }).safety, null, text)
})

test('een gewone val is geen reden voor een kaart, ook niet als het model het denkt; geduwd worden wel', () => {
  const soort = (text: string) => bindVeiligheid(leesTekst(text), [], true).safety
  for (const text of [
    'Sam is van zijn fiets gevallen.',
    'Ze viel van de schommel, een pleister en klaar.',
    'Hij is met de step gevallen.',
  ])
    assert.equal(soort(text), null, text)
  for (const text of [
    'Hij is van de trap gevallen en bewusteloos.',
    'Ze zegt dat ze niet van de fiets is gevallen.',
    'Hij werd geduwd en is van de muur gevallen.',
  ])
    assert.ok(soort(text), text)
})

test('dreiging, meenemen en zelfbeschadiging in gewone woorden zijn bij de regels bekend', () => {
  const soort = (text: string) => bindVeiligheid(leesTekst(text), [], false).safety
  assert.equal(soort('Kom je morgen niet, dan weet ik jou wel te vinden.'), 'violence')
  assert.equal(soort('Ik stamp die vent van je in elkaar.'), 'violence')
  assert.equal(soort('Ik kom met mijn neven.'), 'violence')
  assert.equal(soort('Doe die deur open of ik trap hem in.'), 'violence')
  assert.equal(soort('Het jachtgeweer staat nog in de schuur.'), 'violence')
  assert.equal(soort('Ik gooi je de gracht in.'), 'violence')
  assert.equal(soort('Hij moest bij jou in de kelder zitten.'), 'child_harm')
  assert.equal(soort('Morgen zijn wij met zijn drieen spoorloos.'), 'abduction')
  assert.equal(soort('Noor krijg je wel, maar haar krijg je niet terug.'), 'abduction')
  assert.equal(soort('Hij is door zijn oom meegenomen, ik heb 112 gebeld.'), 'abduction')
  assert.equal(soort('Ze heeft een potje pillen geslikt.'), 'self_harm')
  assert.equal(soort('Ik rij tegen een viaduct.'), 'self_harm')
  assert.equal(soort('Er hangt al een touw in de garage.'), 'self_harm')
  assert.equal(soort('Hij moet oppassen dat ik hem niet tegenkom.'), 'violence')
  assert.equal(soort('Vanmiddag sta ik op het schoolplein en neem ik hem gewoon mee.'), 'abduction')
  for (const text of [
    'Er hangt een touw in de boom bij opa.',
    'Ik haal haar van school en neem haar mee naar de tandarts.',
    'Je weet hem te vinden, hij staat bij de fietsenstalling.',
    'De deurwaarder weet je te vinden.',
    'De hond is weer spoorloos.',
    'Voor de kinderen slik ik alles.',
    'Ze heeft het doosje rozijnen op.',
    'De step is uit elkaar gevallen.',
    'De deur van de schuur klemt, trek hem hard dicht.',
    'We staan op Schiphol, de vlucht is vertraagd.',
    'Hij moet de dozen in de kelder zetten.',
    'Ik rem altijd op tijd, ook in de regen.',
  ])
    assert.equal(soort(text), null, text)
})
