// The steps of the meldcode: what each asks, that what was left empty is not there, and that a correction stands for the earlier text.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { geldendeRegels, leesMeldstap, leesVolgorde, MELDSTAPPEN, magVerbeteren } from './meldcode.ts'

const nu = Temporal.Instant.from('2027-03-01T09:00:00Z')
const op = { gedaan_op: '2027-02-26' }
const fouten = (stap: (typeof MELDSTAPPEN)[number], velden: Record<string, string>) => {
  const gelezen = leesMeldstap(stap, velden, nu)
  return gelezen.ok ? [] : gelezen.fouten.map(f => `${f.veld} ${f.omdat}`)
}

test('elke stap vraagt zijn dag, en wat verplicht is', () => {
  assert.deepEqual(
    MELDSTAPPEN.map(stap => fouten(stap, {})),
    [
      ['gedaan_op leeg', 'waarneming leeg', 'bron leeg'],
      ['gedaan_op leeg', 'kinderen leeg', 'veilig leeg'],
      ['gedaan_op leeg', 'met kies', 'wie leeg', 'advies leeg'],
      ['gedaan_op leeg', 'gesproken kies', 'gezegd leeg'],
      ['gedaan_op leeg', 'vermoeden kies'],
      ['gedaan_op leeg', 'melden kies', 'reden leeg', 'beslisser leeg'],
      ['gedaan_op leeg', 'aan leeg', 'wat leeg'],
    ],
  )
})

test('een stap is vandaag of eerder gedaan, tot twee jaar terug', () => {
  const dag = (gedaan_op: string) => fouten('verteld', { gedaan_op, aan: 'Veilig Thuis', wat: 'Wat ik zag.' })
  assert.deepEqual(
    [dag('2027-03-01'), dag('2027-03-02'), dag('2025-03-02'), dag('2025-02-27')],
    [[], ['gedaan_op in-de-toekomst'], [], ['gedaan_op te-lang-geleden']],
  )
})

test('van het afwegingskader vraagt elk antwoord een grond, en wat niet beantwoord is blijft leeg', () => {
  assert.deepEqual(fouten('wegen', { ...op, vermoeden: 'ja', onveilig: 'weet-niet' }), [
    'vermoeden_grond leeg',
    'onveilig_grond leeg',
  ])
  assert.deepEqual(fouten('wegen', { ...op, vermoeden: 'misschien' }), ['vermoeden onbekende-keuze'])
  assert.deepEqual(
    leesMeldstap('wegen', { ...op, vermoeden: 'nee', vermoeden_grond: ' Geen. ', hulp: '' }, nu),
    {
      ok: true,
      waarde: { gedaanOp: '2027-02-26', antwoorden: { vermoeden: 'nee', vermoeden_grond: 'Geen.' } },
    },
  )
})

test('het besluit volgt uit geen enkel antwoord: elke weging laat ja en nee toe', () => {
  for (const melden of ['ja', 'nee'])
    assert.deepEqual(fouten('besluit', { ...op, melden, reden: 'Daarom.', beslisser: 'Sanne, manager' }), [])
})

test('een verbetering staat voor de eerdere tekst van dezelfde stap, en die blijft erbij', () => {
  const regels = [
    { id: 'a', stap: 'signalen', verbetert: null },
    { id: 'b', stap: 'overleg', verbetert: null },
    { id: 'c', stap: 'signalen', verbetert: 'a' },
    { id: 'd', stap: 'signalen', verbetert: null },
  ] as const
  assert.deepEqual(
    geldendeRegels(regels).map(r => r.id),
    ['b', 'c', 'd'],
  )
  assert.deepEqual(
    leesVolgorde(regels).map(r => r.id),
    ['a', 'c', 'b', 'd'],
  )
  assert.equal(magVerbeteren(regels, 'signalen', 'a'), true)
  assert.equal(magVerbeteren(regels, 'overleg', 'a'), false)
  assert.equal(magVerbeteren(regels, 'signalen', 'x'), false)
})
