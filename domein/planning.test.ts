// The series of gesprekken: rhythm, everything in the way, moving, by example (J2, S12).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dagdeelVan, pastInDagdelen } from './dagdeel.ts'
import { type PlanWens, planReeks } from './planning.ts'
import { lokaal } from './tijd.ts'
import { verplaatsGesprek } from './verplaatsing.ts'

const dt = (iso: string) => Temporal.PlainDateTime.from(iso)
const dag = (iso: string) => Temporal.PlainDate.from(iso)
const moment = (iso: string) => Temporal.Instant.from(iso)
const wens = (meer: Partial<PlanWens> = {}): PlanWens => ({
  eerste: dt('2026-09-01T10:00'),
  aantal: 10,
  weken: 2,
  minuten: 60,
  regio: null,
  afwezig: [],
  bezet: [],
  dagdelen: null,
  nu: moment('2026-08-20T08:00:00Z'),
  ...meer,
})
const datums = (gesprekken: Temporal.Instant[]) => gesprekken.map(g => `${lokaal(g).toPlainDate()}`)

test('tien gesprekken, eens per twee weken, op dezelfde lokale tijd over de wintertijd heen', () => {
  const reeks = planReeks(wens())
  assert.ok(reeks.ok)
  assert.deepEqual(reeks.overgeslagen, [])
  assert.deepEqual(datums(reeks.gesprekken).slice(3, 6), ['2026-10-13', '2026-10-27', '2026-11-10'])
  assert.equal(`${reeks.gesprekken[3]}`, '2026-10-13T08:00:00Z')
  assert.equal(`${reeks.gesprekken[4]}`, '2026-10-27T09:00:00Z')
})

test('een feestdag schuift een week op en de rest houdt zijn afstand', () => {
  const reeks = planReeks(
    wens({ eerste: dt('2026-04-13T10:00'), aantal: 4, nu: moment('2026-04-01T00:00:00Z') }),
  )
  assert.ok(reeks.ok)
  assert.deepEqual(datums(reeks.gesprekken), ['2026-04-13', '2026-05-04', '2026-05-18', '2026-06-01'])
  assert.deepEqual(
    reeks.overgeslagen.map(o => [`${o.datum}`, o.omdat]),
    [['2026-04-27', 'feestdag']],
  )
})

test('schoolvakanties van de regio worden alleen overgeslagen als dat gewenst is', () => {
  const zonder = planReeks(wens({ aantal: 5 }))
  const met = planReeks(wens({ aantal: 5, regio: 'noord' }))
  assert.ok(zonder.ok && met.ok)
  assert.equal(datums(zonder.gesprekken)[3], '2026-10-13')
  assert.deepEqual(datums(met.gesprekken).slice(3), ['2026-10-20', '2026-11-03'])
  assert.equal(met.overgeslagen[0]?.omdat, 'schoolvakantie')
})

test('afwezigheid telt beide dagen mee, andere afspraken alleen als ze overlappen', () => {
  const reeks = planReeks(
    wens({
      aantal: 3,
      afwezig: [{ van: dag('2026-09-01'), tot: dag('2026-09-08') }],
      bezet: [
        { begint: moment('2026-09-15T07:00:00Z'), minuten: 60 },
        { begint: moment('2026-09-15T09:00:00Z'), minuten: 60 },
        { begint: moment('2026-09-29T08:59:00Z'), minuten: 15 },
      ],
    }),
  )
  assert.ok(reeks.ok)
  assert.deepEqual(datums(reeks.gesprekken), ['2026-09-15', '2026-10-06', '2026-10-20'])
  assert.deepEqual(
    reeks.overgeslagen.map(o => o.omdat),
    ['afwezig', 'afwezig', 'bezet'],
  )
})

test('een vrije dag van de praktijk zelf telt als feestdag', () => {
  const reeks = planReeks(wens({ aantal: 1, feestdagenToe: [dag('2026-09-01')] }))
  assert.ok(reeks.ok)
  assert.deepEqual(datums(reeks.gesprekken), ['2026-09-08'])
})

test('op een gedeelde locatie alleen binnen de dagdelen van de baan', () => {
  assert.deepEqual(planReeks(wens({ dagdelen: ['di-middag'] })), { ok: false, omdat: 'buiten-dagdelen' })
  assert.deepEqual(planReeks(wens({ dagdelen: [] })), { ok: false, omdat: 'buiten-dagdelen' })
  assert.equal(planReeks(wens({ dagdelen: ['di-ochtend'] })).ok, true)
  assert.equal(planReeks(wens({ dagdelen: ['di-ochtend'], eerste: dt('2026-09-01T11:30') })).ok, false)
})

test('tussen twee dagdelen zit een half uur, zodat niemand elkaar bij de deur treft', () => {
  assert.equal(pastInDagdelen(dt('2026-09-01T11:00'), 60, ['di-ochtend']), true)
  assert.equal(pastInDagdelen(dt('2026-09-01T11:00'), 61, ['di-ochtend']), false)
  assert.equal(pastInDagdelen(dt('2026-09-01T12:00'), 60, ['di-ochtend', 'di-middag']), false)
  assert.equal(pastInDagdelen(dt('2026-09-01T11:30'), 90, ['di-ochtend', 'di-middag']), true)
  assert.equal(pastInDagdelen(dt('2026-09-01T11:30'), 90, ['di-ochtend', 'wo-middag']), false)
  assert.equal(pastInDagdelen(dt('2026-09-01T20:00'), 61, ['di-avond']), false)
  assert.equal(pastInDagdelen(dt('2026-09-01T07:59'), 60, ['di-ochtend']), false)
  assert.equal(dagdeelVan(dt('2026-09-01T12:10')), null)
  assert.equal(dagdeelVan(dt('2026-09-06T17:30')), 'zo-avond')
})

test('wat niet kan wordt geweigerd met de reden', () => {
  const rijen: [Partial<PlanWens>, string][] = [
    [{ eerste: dt('2026-08-20T10:00') }, 'ligt-in-het-verleden'],
    [{ eerste: dt('2029-08-20T11:00') }, 'te-ver-weg'],
    [{ aantal: 0 }, 'aantal-klopt-niet'],
    [{ aantal: 31 }, 'aantal-klopt-niet'],
    [{ aantal: 1.5 }, 'aantal-klopt-niet'],
    [{ aantal: Number.NaN }, 'aantal-klopt-niet'],
    [{ weken: 0 }, 'ritme-klopt-niet'],
    [{ weken: 9 }, 'ritme-klopt-niet'],
    [{ minuten: 14 }, 'duur-klopt-niet'],
    [{ minuten: 241 }, 'duur-klopt-niet'],
    [{ afwezig: [{ van: dag('2026-01-01'), tot: dag('2030-01-01') }] }, 'geen-passende-dag'],
  ]
  for (const [meer, omdat] of rijen) assert.deepEqual(planReeks(wens(meer)), { ok: false, omdat })
})

test('het uur dat door de zomertijd niet bestaat wordt overgeslagen', () => {
  const reeks = planReeks(
    wens({ eerste: dt('2026-03-29T02:30'), aantal: 1, nu: moment('2026-03-01T00:00:00Z') }),
  )
  assert.ok(reeks.ok)
  assert.equal(`${lokaal(reeks.gesprekken[0]!)}`, '2026-04-05T02:30:00')
})

test('een gesprek verplaatsen laat de rest staan', () => {
  const reeks = planReeks(wens({ aantal: 4 }))
  assert.ok(reeks.ok)
  const uit = verplaatsGesprek(reeks.gesprekken, 1, dt('2026-09-17T14:00'), { ookVolgende: false }, wens())
  assert.ok(uit.ok)
  assert.deepEqual(datums(uit.gesprekken), ['2026-09-01', '2026-09-17', '2026-09-29', '2026-10-13'])
})

test('een gesprek met alle volgende verplaatsen houdt de afstanden en slaat weer over', () => {
  const reeks = planReeks(wens({ aantal: 4 }))
  assert.ok(reeks.ok)
  const agenda = wens({ afwezig: [{ van: dag('2026-10-01'), tot: dag('2026-10-01') }] })
  const uit = verplaatsGesprek(reeks.gesprekken, 1, dt('2026-09-17T14:00'), { ookVolgende: true }, agenda)
  assert.ok(uit.ok)
  assert.deepEqual(datums(uit.gesprekken), ['2026-09-01', '2026-09-17', '2026-10-08', '2026-10-22'])
  assert.ok(uit.gesprekken.slice(1).every(g => lokaal(g).hour === 14))
  assert.deepEqual(
    uit.overgeslagen.map(o => o.omdat),
    ['afwezig'],
  )
})

test('verplaatsen weigert wat niet kan', () => {
  const reeks = planReeks(wens({ aantal: 4 }))
  assert.ok(reeks.ok)
  const rijen: [number, string, Partial<PlanWens>, string][] = [
    [9, '2026-09-17T14:00', {}, 'bestaat-niet'],
    [-1, '2026-09-17T14:00', {}, 'bestaat-niet'],
    [0.5, '2026-09-17T14:00', {}, 'bestaat-niet'],
    [1, '2026-08-01T14:00', {}, 'ligt-in-het-verleden'],
    [0, '2026-09-20T14:00', { nu: moment('2026-09-02T00:00:00Z') }, 'al-voorbij'],
    [1, '2026-09-01T09:30', {}, 'buiten-volgorde'],
    [1, '2026-09-01T10:30', {}, 'buiten-volgorde'],
    [1, '2026-09-29T09:30', {}, 'buiten-volgorde'],
    [1, '2026-09-29T15:00', {}, 'buiten-volgorde'],
    [3, '2026-12-25T15:00', {}, 'feestdag'],
    [3, '2026-10-25T02:30', { dagdelen: ['zo-avond'] }, 'buiten-dagdelen'],
    [3, '2026-10-12T15:00', { regio: 'noord' }, 'schoolvakantie'],
    [3, '2029-10-12T15:00', {}, 'te-ver-weg'],
  ]
  for (const [welk, nieuw, meer, omdat] of rijen) {
    const uit = verplaatsGesprek(reeks.gesprekken, welk, dt(nieuw), { ookVolgende: false }, wens(meer))
    assert.deepEqual(uit, { ok: false, omdat }, `${welk} ${nieuw}`)
  }
  // With all that follow, the order after it is no obstacle.
  const mee = verplaatsGesprek(reeks.gesprekken, 1, dt('2026-11-01T15:00'), { ookVolgende: true }, wens())
  assert.equal(mee.ok, true)
})
