// The text of a verslag as a form, and its print.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson, controlegetal, makeAfdruk } from './afdruk.ts'
import { leesInhoud, listTekstdelen, type VerslagInhoud, vernieuw } from './inhoud.ts'

const inhoud: VerslagInhoud = {
  verslag: {
    kader: 'vrijwillig',
    periode: null,
    opdracht: ['Eerste alinea.', 'Tweede,\nmet een regel erbij.'],
    proces: { inleiding: ['Er was een gesprek.'], gesprekken: [] },
    doelen: [
      {
        soort: 'basis',
        titel: 'Stevig',
        niveaus: [],
        begin: { ouder: -2, specialist: null },
        eind: { ouder: null, specialist: null },
      },
    ],
    lijn: { zin: 'Van 3 naar 5.', punten: [{ dag: '2027-01-01', cijfer: 3 }] },
    geoefend: ['Wachten', 'Ademen'],
    feiten: [{ soort: 'feit', tekst: 'Een feit.', bron: 'brief', datum: '2027-01-02' }],
    volgens: [{ soort: 'volgens', tekst: 'Een zin.', wie: 'de ouder', datum: null }],
    oordelen: [{ soort: 'oordeel', tekst: 'Een oordeel.', grond: 'gesprek 3', datum: null }],
    eigenWoorden: 'Lucht.',
    advies: ['Houd vol.'],
  },
  toelichting: { basis: 'erbij', verbinding: '', deescalatie: '' },
  ouder: { voornaam: 'Noor', achternaam: 'de Voorbeeld' },
  specialist: { naam: 'Anna Proef', registratie: '' },
}
const velden = (over: Record<string, string> = {}) => ({
  ...Object.fromEntries(listTekstdelen(inhoud).map(d => [d.naam, d.waarde])),
  ...over,
})

test('wie niets verandert, verandert niets', () => {
  assert.deepEqual(leesInhoud(velden(), inhoud), { ok: true, waarde: inhoud })
})

test('een lege uitspraak gaat uit het verslag, een oordeel zonder grond komt terug', () => {
  const uit = leesInhoud(velden({ feit_0: '  ', oordeel_0: '', grond_0: '' }), inhoud)
  assert.ok(uit.ok)
  assert.deepEqual([uit.waarde.verslag.feiten, uit.waarde.verslag.oordelen], [[], []])
  assert.deepEqual(uit.waarde.verslag.volgens, inhoud.verslag.volgens)
  assert.deepEqual(leesInhoud(velden({ grond_0: ' ' }), inhoud), {
    ok: false,
    fouten: [{ veld: 'grond_0', omdat: 'leeg' }],
  })
})

test('bron, datum en scores komen nooit uit het formulier', () => {
  const uit = leesInhoud(
    velden({ bron_0: 'vervalst', feit_0: 'Anders.', begin_basis: '2', kader: 'ots' }),
    inhoud,
  )
  assert.ok(uit.ok)
  assert.deepEqual(uit.waarde.verslag.feiten, [{ ...inhoud.verslag.feiten[0], tekst: 'Anders.' }])
  assert.deepEqual(uit.waarde.verslag.doelen, inhoud.verslag.doelen)
  assert.equal(uit.waarde.verslag.kader, 'vrijwillig')
})

test('bijwerken neemt het dossier over en laat eigen teksten staan', () => {
  const nieuw = structuredClone(inhoud)
  nieuw.verslag.opdracht = ['Uit het dossier.']
  nieuw.verslag.feiten = []
  nieuw.verslag.lijn = null
  nieuw.toelichting.basis = ''
  const uit = vernieuw(inhoud, nieuw)
  assert.deepEqual([uit.verslag.opdracht, uit.toelichting.basis], [inhoud.verslag.opdracht, 'erbij'])
  assert.deepEqual([uit.verslag.feiten, uit.verslag.lijn], [[], null])
})

test('de afdruk hangt niet van de volgorde af, en wel van elk teken', () => {
  assert.equal(
    canonicalJson({ b: [1, { d: null, c: 'é' }], a: '"' }),
    '{"a":"\\"","b":[1,{"c":"é","d":null}]}',
  )
  const versie = { nummer: 1, gedeeldOp: '2027-03-01T09:00:00Z', inhoud, eigen: null, reacties: [] }
  const afdruk = makeAfdruk(versie)
  assert.deepEqual(
    makeAfdruk({
      ...{ eigen: null, reacties: [], inhoud: structuredClone(inhoud) },
      ...{ gedeeldOp: versie.gedeeldOp, nummer: 1 },
    }),
    afdruk,
  )
  const ander = structuredClone(inhoud)
  ander.verslag.opdracht[0] = 'Eerste alinea!'
  assert.notDeepEqual(makeAfdruk({ ...versie, inhoud: ander }), afdruk)
  assert.notDeepEqual(makeAfdruk({ ...versie, eigen: { eigenWoorden: '', tekst: 'x' } }), afdruk)
  const twee = [
    { plek: 'lijn', tekst: 'Een.' },
    { plek: 'feit-0', tekst: 'Twee.' },
  ]
  const gezegd = makeAfdruk({ ...versie, reacties: twee })
  assert.notDeepEqual(gezegd, afdruk)
  assert.deepEqual(makeAfdruk({ ...versie, reacties: twee.toReversed() }), gezegd)
  for (const ander of [
    { plek: 'feit-1', tekst: 'Twee.' },
    { plek: 'feit-0', tekst: 'Twee!' },
  ])
    assert.notDeepEqual(makeAfdruk({ ...versie, reacties: [twee[0]!, ander] }), gezegd)
})

test('het controlegetal is zestien tekens Crockford van de eerste tachtig bits', () => {
  assert.equal(controlegetal(new Uint8Array(32)), '0000000000000000')
  assert.equal(controlegetal(new Uint8Array(32).fill(255)), 'ZZZZZZZZZZZZZZZZ')
  // 0x00 44 32 14 C7 42 54 B6 35 CF is 0, 1, 2 … 15 in groups of five bits.
  assert.equal(controlegetal(Buffer.from('00443214c74254b635cf', 'hex')), '0123456789ABCDEF')
})
