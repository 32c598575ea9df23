// Staff and pairs: roles that exclude each other, registrations that end, and places that stand.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openFormulier } from './formulier.ts'
import { leesMedewerker, type MedewerkerVeld } from './medewerker.ts'
import { type InPaar, listOpenPlekken, zetInPaar } from './paar.ts'

const vandaag = Temporal.PlainDate.from('2027-03-01')
const goed = { naam: 'Anna', rollen: 'specialist', plaatsen: '8', registratie_tot: '2028-01-01' }
const fouten = (meer: Record<string, unknown>) => {
  const f = openFormulier<MedewerkerVeld>({ ...goed, ...meer })
  const waarde = leesMedewerker(f, vandaag)
  const uit = f.sluit(() => waarde)
  return uit.ok ? [] : uit.fouten.map(x => `${x.veld} ${x.omdat}`)
}

test('coordinator en specialist zijn twee mensen, en iedereen heeft een rol', () => {
  assert.deepEqual(fouten({}), [])
  assert.deepEqual(fouten({ rollen: ['coordinator', 'beheerder'] }), [])
  assert.deepEqual(fouten({ rollen: ['coordinator', 'specialist'] }), ['rollen onbekende-keuze'])
  assert.deepEqual(fouten({ rollen: ['vertrouwensfunctionaris', 'beheerder'] }), ['rollen onbekende-keuze'])
  assert.deepEqual(fouten({ rollen: '' }), ['rollen kies'])
  assert.deepEqual(fouten({ rollen: 'baas' }), ['rollen onbekende-keuze'])
})

test('een specialist heeft een aantal plaatsen; een datum bestaat', () => {
  assert.deepEqual(fouten({ plaatsen: '' }), ['plaatsen kies'])
  assert.deepEqual(fouten({ plaatsen: '61' }), ['plaatsen buiten-schaal'])
  assert.deepEqual(fouten({ plaatsen: '', rollen: 'beheerder' }), [])
  assert.deepEqual(fouten({ registratie_tot: '2027-02-30' }), ['registratie_tot bestaat-niet'])
  assert.deepEqual(fouten({ registratie_tot: '2027-02-28' }), [])
})

const mens = (id: string, paar: string | null, positie: 0 | 1 | null, werkt = true): InPaar => ({
  id,
  naam: id,
  paar,
  positie,
  werkt,
})
const team = [
  mens('anna', 'p', 0),
  mens('bram', 'p', 1),
  mens('cor', 'q', 0),
  mens('dirk', 'q', 1, false),
  mens('eva', null, null),
  mens('fien', null, null),
]

test('naast wie alleen staat is plek, naast wie al een collega heeft niet', () => {
  assert.deepEqual(
    listOpenPlekken(team, 'eva').map(p => [p.met.id, p.soort]),
    [
      ['cor', 'lege-plek'],
      ['fien', 'nieuw-paar'],
    ],
  )
  assert.deepEqual(zetInPaar(team, 'eva', 'anna', 'n'), { ok: false, omdat: 'geen-plek' })
  assert.deepEqual(zetInPaar(team, 'eva', 'eva', 'n'), { ok: false, omdat: 'geen-plek' })
})

test('wie een paar heeft blijft daar: anders kon een specialist alsnog allebei de ouders krijgen', () => {
  assert.deepEqual(zetInPaar(team, 'anna', 'eva', 'n'), { ok: false, omdat: 'heeft-al-een-paar' })
  assert.deepEqual(zetInPaar(team, 'onbekend', 'eva', 'n'), { ok: false, omdat: 'heeft-al-een-paar' })
})

test('een nieuw paar, een lege plek, en alleen beginnen', () => {
  const zet = (met: string | null) => {
    const uit = zetInPaar(team, 'eva', met, 'n')
    return uit.ok ? uit.waarde : []
  }
  assert.deepEqual(zet('fien'), [
    { id: 'fien', paar: 'n', positie: 0 },
    { id: 'eva', paar: 'n', positie: 1 },
  ])
  assert.deepEqual(zet('cor'), [
    { id: 'dirk', paar: null, positie: null },
    { id: 'eva', paar: 'q', positie: 1 },
  ])
  assert.deepEqual(zet(null), [{ id: 'eva', paar: 'n', positie: 0 }])
})
