// The guards by themselves, with what the model might say handed in: quotes stay free, shouting is found by rule.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { soorten } from '../soorten.ts'
import { leesTekst } from '../tekst/zinnen.ts'
import { bindVeiligheid } from '../veiligheid.ts'
import { vindSchreeuw } from './schreeuw.ts'
import { wacht } from './wachters.ts'

const known = (w: string) => !['bmr', 'dktp', 'jgz', 'havo', 'vwo', 'ehbo'].includes(w)
const vondst = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  category: 'blame' as const,
  tier: 'mark' as const,
  heat: 9,
  sentence: 0,
  fit: soorten.map(() => 0),
})

test('wat tussen aanhalingstekens staat krijgt geen streep, hoe zeker het model ook is', () => {
  for (const text of [
    'Je schreef "jij liegt altijd weer". Dat laat ik.',
    'Hij riep: ‘jij liegt altijd weer’ en ging.',
  ])
    assert.deepEqual(wacht(leesTekst(text), [vondst(text, 'jij liegt altijd weer')], known), [], text)
  const bare = 'Ik zeg het: jij liegt altijd weer.'
  assert.equal(wacht(leesTekst(bare), [vondst(bare, 'jij liegt altijd weer')], known).length, 1)
})

test('schreeuwen: hoofdletters voor nadruk en opgestapelde tekens, geen afkortingen en geen blijdschap', () => {
  const schreeuw = (text: string) => vindSchreeuw(leesTekst(text), known).map(s => text.slice(s.start, s.end))
  assert.deepEqual(schreeuw('NEEM JE TELEFOON OP'), ['NEEM JE TELEFOON OP'])
  assert.deepEqual(schreeuw('Ik wil NU het adres van het huisje.'), ['NU'])
  assert.deepEqual(schreeuw('WAAROM reageer je NIET?? Tot morgen.'), ['WAAROM reageer je NIET??'])
  assert.deepEqual(schreeuw('De JGZ belt over de BMR en DKTP.'), [])
  assert.deepEqual(schreeuw('Gefeliciteerd met je diploma!!'), [])
  assert.deepEqual(schreeuw('HAVO of VWO, zegt de mentor.'), [])
  assert.deepEqual(schreeuw('HAVO of VWO?'), [])
})

test('de regels voor veiligheid werken ook zonder wat het model leerde', () => {
  const soort = (text: string) => bindVeiligheid(leesTekst(text), [], false).safety
  assert.equal(soort('Er zijn striemen gezien op zijn rug. Ik bel Veilig Thuis.'), 'child_harm')
  assert.equal(soort('Ze zei dat ze niet meer wil leven.'), 'self_harm')
  assert.equal(soort('Als je hem meeneemt spring ik voor de trein.'), 'self_harm')
  assert.equal(soort('Kom je hier nog eens, breek ik je benen.'), 'violence')
  assert.equal(soort('We zitten al over de grens, zoek ons maar.'), 'abduction')
  assert.equal(soort('Er zat een gps-tracker onder mijn auto.'), 'stalking')
  assert.equal(soort('Kun je zaterdag zijn pasje voor de trein meegeven?'), null)
})

test('een melding verliest elke streep; een dreiging houdt hem en krijgt de kaart', () => {
  const melding = 'Jouw broer heeft mij geslagen, de politie is er. Wij zijn veilig.'
  assert.deepEqual(bindVeiligheid(leesTekst(melding), [vondst(melding, 'heeft mij geslagen')], false), {
    spans: [],
    safety: 'child_harm',
  })
  const dreiging = 'Kom je hier nog eens, breek ik je benen.'
  const span = { ...vondst(dreiging, 'breek ik je benen'), category: 'threat' as const }
  assert.deepEqual(bindVeiligheid(leesTekst(dreiging), [span], false), { spans: [span], safety: 'threat' })
})
