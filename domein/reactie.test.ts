// What may be said to a paragraph and answered, until when, and what becomes of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gevolgVan, leesReactie, leesReactieAntwoord, magAntwoorden, REACTIE_MAX } from './reactie.ts'
import type { Uitkomst } from './uitkomst.ts'
import {
  besluitOuder,
  deelMetOuder,
  nieuwVerslag,
  tekenSpecialist,
  type VerslagStand,
} from './verslag-stand.ts'

const dag = (d: number) => Temporal.Instant.from(`2027-03-${String(d).padStart(2, '0')}T09:00:00Z`)
const goed = <R extends string>(uit: Uitkomst<VerslagStand, R>): VerslagStand => {
  assert.ok(uit.ok)
  return uit.waarde
}
const bijOuder = goed(deelMetOuder(nieuwVerslag(), dag(1)))

test('een reactie is kort en niet leeg, behalve om haar terug te nemen', () => {
  assert.deepEqual(leesReactie({ tekst: '  Het was thuis.\r\nNiet hier. ' }, false), {
    ok: true,
    waarde: { tekst: 'Het was thuis.\nNiet hier.' },
  })
  assert.deepEqual(leesReactie({ tekst: ' ' }, false), {
    ok: false,
    fouten: [{ veld: 'tekst', omdat: 'leeg' }],
  })
  assert.deepEqual(leesReactie({ tekst: ' ' }, true), { ok: true, waarde: { tekst: '' } })
  assert.equal(leesReactie({ tekst: 'x'.repeat(REACTIE_MAX) }, false).ok, true)
  assert.deepEqual(leesReactie({ tekst: 'x'.repeat(REACTIE_MAX + 1) }, true), {
    ok: false,
    fouten: [{ veld: 'tekst', omdat: 'te-lang', max: REACTIE_MAX }],
  })
})

test('wie iets laat staan schrijft waarom; wie het aanpast hoeft dat niet', () => {
  const kan = ['aangepast', 'gebleven'] as const
  const lees = (velden: Record<string, string>) => leesReactieAntwoord(velden, kan)
  assert.deepEqual(lees({ besluit: 'aangepast' }), { ok: true, waarde: { besluit: 'aangepast', tekst: '' } })
  assert.deepEqual(lees({ besluit: 'gebleven', tekst: ' ' }), {
    ok: false,
    fouten: [{ veld: 'tekst', omdat: 'leeg' }],
  })
  assert.deepEqual(lees({ tekst: 'x' }), { ok: false, fouten: [{ veld: 'besluit', omdat: 'kies' }] })
  assert.deepEqual(leesReactieAntwoord({ besluit: 'aangepast' }, ['gebleven']), {
    ok: false,
    fouten: [{ veld: 'besluit', omdat: 'onbekende-keuze' }],
  })
})

test('na een akkoord is er niets meer te beloven, en na de laatste handtekening niets te antwoorden', () => {
  const na = (besluit: 'akkoord' | 'gezien' | 'geweigerd') => goed(besluitOuder(bijOuder, besluit, dag(2)))
  assert.deepEqual(magAntwoorden(bijOuder, dag(2)), ['aangepast', 'gebleven'])
  assert.deepEqual(magAntwoorden(na('geweigerd'), dag(2)), ['aangepast', 'gebleven'])
  assert.deepEqual(magAntwoorden(na('akkoord'), dag(2)), ['gebleven'])
  assert.deepEqual(magAntwoorden(goed(tekenSpecialist(na('gezien'), dag(3))), dag(3)), [])
})

test('wat beloofd is komt eerst: de specialist tekent pas na de nieuwe versie, of als de ouder zo akkoord is', () => {
  const beloofd = (stand: VerslagStand) => ({ ...stand, beloofd: true })
  const na = (besluit: 'akkoord' | 'gezien' | 'geweigerd') =>
    tekenSpecialist(beloofd(goed(besluitOuder(bijOuder, besluit, dag(2)))), dag(3))
  assert.deepEqual(na('gezien'), { ok: false, omdat: 'aanpassing-beloofd' })
  assert.deepEqual(na('geweigerd'), { ok: false, omdat: 'aanpassing-beloofd' })
  assert.equal(na('akkoord').ok, true)
  assert.deepEqual(tekenSpecialist(beloofd(bijOuder), dag(30)), { ok: false, omdat: 'aanpassing-beloofd' })
  // A next version begins without the promise.
  assert.equal(goed(deelMetOuder(beloofd(bijOuder), dag(4))).beloofd, undefined)
})

test('wat er van een reactie werd', () => {
  const met = (nummer: number, besluit: 'aangepast' | 'gebleven' | null) => ({
    nummer,
    antwoord: besluit && { besluit },
  })
  const laatste = { nummer: 2, vast: false }
  assert.equal(gevolgVan(met(2, null), laatste), 'open')
  assert.equal(gevolgVan(met(1, 'gebleven'), laatste), 'gebleven')
  assert.equal(gevolgVan(met(1, 'aangepast'), laatste), 'aangepast')
  assert.equal(gevolgVan(met(2, 'aangepast'), laatste), 'komt')
  assert.equal(gevolgVan(met(2, 'aangepast'), { nummer: 2, vast: true }), 'toch-niet')
  assert.equal(gevolgVan(met(1, 'aangepast'), { nummer: 2, vast: true }), 'aangepast')
})
