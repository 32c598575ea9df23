// The one next step of the ouder.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eersteAlinea } from './huiswerk.tsx'
import { type Dag, volgendeStap } from './stap.ts'

const dag: Dag = {
  verslagWacht: false,
  doelenWachten: false,
  vragenWachten: false,
  ingecheckt: false,
  afgesloten: false,
}

test('er is hoogstens een volgende stap, en het verslag gaat voor', () => {
  assert.equal(volgendeStap(dag), 'checkin')
  assert.equal(volgendeStap({ ...dag, doelenWachten: true }), 'doelen')
  assert.equal(volgendeStap({ ...dag, doelenWachten: true, verslagWacht: true }), 'verslag')
  assert.equal(volgendeStap({ ...dag, vragenWachten: true }), 'vragenlijst')
  assert.equal(volgendeStap({ ...dag, vragenWachten: true, doelenWachten: true }), 'doelen')
  assert.equal(volgendeStap({ ...dag, ingecheckt: true }), null)
})

test('na het einde van het traject vraagt niets meer om iets, behalve een verslag of vragen die nog liggen', () => {
  assert.equal(volgendeStap({ ...dag, afgesloten: true, doelenWachten: true }), null)
  assert.equal(volgendeStap({ ...dag, afgesloten: true, verslagWacht: true }), 'verslag')
  assert.equal(volgendeStap({ ...dag, afgesloten: true, vragenWachten: true }), 'vragenlijst')
})

test('van het huiswerk staat de eerste alinea vooraan', () => {
  assert.deepEqual(eersteAlinea(' Merk het op.\nAdem.\n \nSchrijf. '), {
    begin: 'Merk het op.\nAdem.',
    rest: true,
  })
  assert.deepEqual(eersteAlinea('Alleen dit.'), { begin: 'Alleen dit.', rest: false })
})
