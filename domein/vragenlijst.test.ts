// The vragenlijst: the words to the letter, every question may be left out, and a figure only with all five answers (J5).
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  duidMhi5,
  GEEN,
  isLeeg,
  leesAntwoorden,
  MHI5,
  NUT,
  VERDER,
  VERDERE,
  vraagveldenVan,
} from './vragenlijst.ts'

const bron = (pad: string) =>
  JSON.parse(readFileSync(new URL(`../../shared/standards/${pad}.json`, import.meta.url), 'utf8'))

test('de MHI-5 staat er woord voor woord zoals in de bron', () => {
  const { instructie, items, antwoorden } = bron('formules/mhi5')
  assert.deepEqual(MHI5, { instructie, vragen: items, antwoorden })
})

test('de twee vragen van het CBS staan er woord voor woord zoals in de regeling', () => {
  const { velden } = bron('cbs-jeugd/cbs_jeugdhulp_recordmodel')
  const veld = (naam: string) => velden.find((v: { veld: string }) => v.veld === `outcome[].${naam}`)
  assert.equal(
    veld('tevredenheid_nut').vraag,
    `${NUT.vraag.replace('voor jou was', 'voor u / jou was')} (${NUT.uitleg})`,
  )
  assert.deepEqual(
    Object.fromEntries(VERDERE.map(code => [code, VERDER[code].join(' ')])),
    veld('zonder_hulp_verder').codes,
  )
})

test('alleen aan het eind zijn er de twee vragen over de hulp', () => {
  assert.equal(vraagveldenVan('begin').length, 5)
  assert.equal(vraagveldenVan('tussen').length, 5)
  assert.equal(vraagveldenVan('eind').length, 7)
  const alles = { gevoel_1: '6', nut: '8', verder: '03' }
  const leeg = { gevoel: [6, null, null, null, null], nut: null, verder: null }
  assert.deepEqual(leesAntwoorden(alles, 'tussen'), { ok: true, waarde: leeg })
  assert.deepEqual(leesAntwoorden(alles, 'eind'), { ok: true, waarde: { ...leeg, nut: 8, verder: '03' } })
})

test('elke vraag mag open blijven, maar niets kiezen is een keus apart', () => {
  assert.deepEqual(leesAntwoorden({ verder: '04' }, 'eind'), {
    ok: true,
    waarde: { ...GEEN, verder: '04' },
  })
  for (const moment of ['begin', 'eind'] as const)
    assert.deepEqual(leesAntwoorden({}, moment), { ok: false, fouten: [{ veld: 'gevoel_1', omdat: 'kies' }] })
  assert.equal(isLeeg(GEEN), true)
  assert.equal(isLeeg({ ...GEEN, nut: 1 }), false)
  assert.equal(isLeeg({ ...GEEN, gevoel: [null, 1, null, null, null] }), false)
})

test('wat buiten de antwoorden valt komt terug bij de eigen vraag', () => {
  const fouten = (velden: Record<string, string>) => {
    const uit = leesAntwoorden(velden, 'eind')
    return uit.ok ? [] : uit.fouten.map(f => [f.veld, f.omdat])
  }
  assert.deepEqual(fouten({ gevoel_2: '7', gevoel_3: '0', nut: '11', verder: '05' }), [
    ['gevoel_2', 'buiten-schaal'],
    ['gevoel_3', 'buiten-schaal'],
    ['nut', 'buiten-schaal'],
    ['verder', 'onbekende-keuze'],
  ])
  assert.deepEqual(fouten({ gevoel_1: "1'; --", nut: '<b>' }), [
    ['gevoel_1', 'geen-getal'],
    ['nut', 'geen-getal'],
  ])
  assert.deepEqual(fouten({ gevoel_5: '1', nut: '0' }), [['nut', 'buiten-schaal']])
})

test('een getal is er alleen met vijf antwoorden, en 60 is van geen van beide kanten', () => {
  const duid = (...gevoel: (number | null)[]) => duidMhi5({ ...GEEN, gevoel })
  assert.deepEqual(duid(4, 5, 3, 4, 3), { score: 64, zijde: 'boven' })
  assert.deepEqual(duid(4, 4, 3, 4, 3), { score: 60, zijde: 'op' })
  assert.deepEqual(duid(4, 4, 3, 4, 4), { score: 56, zijde: 'onder' })
  assert.equal(duid(4, null, 3, 4, 3), null)
})
