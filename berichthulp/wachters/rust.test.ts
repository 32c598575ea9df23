// What cools a clause by its form, with the heat handed in: boundaries, facts and words that are only named.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maakTaal } from '../klassen/taal.ts'
import { bereidVoor } from '../model/kenmerken.ts'
import { leesTekst } from '../tekst/zinnen.ts'
import { rust } from './rust.ts'

const taal = maakTaal('')
/** How much the hottest clause loses when every clause comes in with ten. */
const koeling = (text: string) => {
  const g = bereidVoor(leesTekst(text), taal)
  const delen = g.delen.map(deel => ({ deel, heat: 10, soorten: [] }))
  return 10 - Math.max(...rust(g, delen).map(d => d.heat))
}

test('een grens, een feit en een woord dat alleen genoemd wordt worden koeler', () => {
  for (const text of [
    'Ik reageer alleen nog op de mail.',
    'Ik overleg liever met jou dan met een ander.',
    'De bus vertrok om 17.20 uur.',
    '"Verwekker" is een term uit het boek.',
    'Hij zei letterlijk mam jij bent streng en toen moesten we allebei lachen.',
    'Jouw huis, jouw keuze.',
    'Hij wil altijd alleen die groene beker.',
    'Ik bespreek hem niet via jouw broer. Ik hoor het graag van jou.',
  ])
    assert.ok(koeling(text) > 0, text)
})

test('wat oordeelt, dreigt of scheldt blijft even heet, ook met een tijd erbij', () => {
  for (const text of [
    'Jij bent weer te laat om 17.20 uur, leugenaar.',
    'Jij luistert nooit.',
    'Stomme trut, om zes uur.',
  ])
    assert.equal(koeling(text), 0, text)
})
