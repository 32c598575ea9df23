// Which roles go together in one person: every pair, decided.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { botsingVan, type MedewerkerRol, ROLLEN } from './rollen.ts'

test('van elk tweetal rollen is besloten of ze in een persoon kunnen', () => {
  const uit = ROLLEN.flatMap((a, i) => ROLLEN.slice(i + 1).map(b => [`${a} ${b}`, botsingVan([a, b])]))
  assert.deepEqual(Object.fromEntries(uit), {
    'coordinator specialist': 'coordinator-en-specialist',
    'coordinator vertrouwensfunctionaris': 'vertrouwensfunctionaris-alleen',
    'coordinator beheerder': null,
    'specialist vertrouwensfunctionaris': 'vertrouwensfunctionaris-alleen',
    'specialist beheerder': null,
    'vertrouwensfunctionaris beheerder': 'vertrouwensfunctionaris-alleen',
  })
})

test('elke rol alleen kan; drie of vier kunnen alleen als elk tweetal kan', () => {
  for (const rol of ROLLEN) assert.equal(botsingVan([rol]), null)
  assert.ok(botsingVan(['coordinator', 'specialist', 'beheerder']))
  assert.ok(botsingVan([...ROLLEN]))
})

test('wie nog een traject heeft blijft specialist, en wordt dus geen coordinator', () => {
  const met = (...rollen: MedewerkerRol[]) => botsingVan(rollen, true)
  assert.equal(met('specialist'), null)
  assert.equal(met('specialist', 'beheerder'), null)
  for (const rol of ['coordinator', 'vertrouwensfunctionaris', 'beheerder'] as const)
    assert.equal(met(rol), 'specialist-met-trajecten')
  assert.equal(met('coordinator', 'specialist'), 'coordinator-en-specialist')
})
