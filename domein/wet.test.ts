// The law in one place: every term is one of it, every question is asked somewhere, and nothing claims more than was read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTeToetsen, REGELS, type Regel, TEKSTEN, VRAGEN } from './wet.ts'

const regels = Object.entries(REGELS) as [string, Regel][]

test('elke open vraag hoort bij een regel, en elke regel noemt alleen vragen die er zijn', () => {
  const gesteld = new Set(regels.flatMap(([, r]) => r.vragen))
  assert.deepEqual(
    [...gesteld].toSorted((a, b) => a - b),
    [...VRAGEN],
  )
})

test('de termijnen zijn die van de wet', () => {
  const klokken = Object.fromEntries(regels.flatMap(([naam, { klok }]) => (klok ? [[naam, klok]] : [])))
  assert.deepEqual(klokken, {
    bewaren: { years: 20 },
    verzoek: { months: 1 },
    uitstel: { months: 2 },
    planOpSchrift: { days: 14 },
    planVastgesteld: { weeks: 6 },
    proforma: { weeks: 3 },
    concept: { days: 14 },
    datalek: { hours: 72 },
    klacht: { months: 1 },
  })
  // One unit each: the screen says one.
  for (const klok of Object.values(klokken)) assert.equal(Object.keys(klok).length, 1)
})

test('van de wetten zijn alleen de Jeugdwet en de Hoge Raad vandaag gelezen, en wat niet gelezen is moet getoetst', () => {
  for (const [naam, regel] of regels) {
    assert.equal(regel.nagezien, ['jw', 'hr', 'afspraak'].includes(regel.tekst), naam)
    if (!regel.nagezien) assert.ok(isTeToetsen(regel), naam)
  }
  assert.equal(isTeToetsen(REGELS.nodig), false)
  assert.equal(isTeToetsen(REGELS.betrokkene), true)
  // Of what was agreed there is no text to read, only a question to answer.
  assert.equal(isTeToetsen(REGELS.proforma), false)
  assert.equal(isTeToetsen(REGELS.tweeToewijzingen), true)
})

test('elk artikel heeft een tekst op een openbaar adres, behalve wat afgesproken is', () => {
  for (const [tekst, { adres }] of Object.entries(TEKSTEN))
    assert.equal(adres === null || URL.canParse(adres), true, tekst)
  for (const [naam, { tekst, artikel }] of regels) assert.equal(artikel === '', tekst === 'afspraak', naam)
})
