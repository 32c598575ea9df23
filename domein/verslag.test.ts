// The verslag: what goes in, what stays out, and the way from concept to signed (R1, R3, R4, S13).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Bronnen, stelSamen } from './verslag-samenstellen.ts'
import {
  besluitOuder,
  deelMetOuder,
  leesEigenTekst,
  magReageren,
  nieuwVerslag,
  tekenSpecialist,
  type VerslagStand,
} from './verslag-stand.ts'
import { schrijfDatum, schrijfScore, zinnen } from './verslag-zinnen.ts'

const doel = { titel: 'Rust', min2: 'a', min1: 'b', nul: 'c', plus1: 'd', plus2: 'e' }
const gesprek = (datum: string, stand: Bronnen['gesprekken'][number]['stand'], thema = '') =>
  ({ datum, plaats: 'praktijk', stand, afgezegdDoor: stand === 'afgezegd' ? 'ouder' : null, thema }) as const
const meting = (door: 'ouder' | 'specialist', moment: 'begin' | 'eind', waarde: -3 | -2 | -1 | 0 | 1 | 2) =>
  ({ doel: 'basis', door, moment, waarde, op: '2026-01-01' }) as const
const bronnen: Bronnen = {
  ouder: 'Marit',
  aangemeldOp: '2025-08-18',
  kader: 'vrijwillig',
  otsTot: null,
  aanleiding: '',
  gesprekken: [
    gesprek('2025-10-01', 'gehouden', 'Mijn patroon'),
    gesprek('2025-09-03', 'gehouden', 'Start'),
    gesprek('2025-09-17', 'afgezegd', 'Mijn patroon'),
    gesprek('2025-10-15', 'niet-verschenen', 'Rouw'),
    gesprek('2025-10-29', 'gehouden', 'Mijn patroon'),
    gesprek('2026-10-29', 'gepland', 'Netwerk'),
  ],
  doelen: [
    { soort: 'deescalatie', ...doel },
    { soort: 'basis', ...doel },
  ],
  metingen: [meting('ouder', 'begin', -2), meting('specialist', 'begin', -3), meting('ouder', 'eind', 1)],
  checkins: [
    { dag: '2025-10-02', rust_ouder: 6, rust_kind: 5, verbinding: 5, druk: 5, woorden: 'prive' },
    { dag: '2025-09-02', rust_ouder: 2, rust_kind: 5, verbinding: 5, druk: 5, woorden: '' },
  ],
  uitspraken: [
    { uitspraak: { soort: 'feit', tekst: 'F', bron: 'B', datum: '2025-10-01' }, inVerslag: true },
    { uitspraak: { soort: 'volgens', tekst: 'V', wie: 'de ouder', datum: null }, inVerslag: true },
    { uitspraak: { soort: 'oordeel', tekst: 'O', grond: 'G', datum: null }, inVerslag: true },
    { uitspraak: { soort: 'oordeel', tekst: 'NIET GEKOZEN', grond: 'G', datum: null }, inVerslag: false },
  ],
  eigenWoorden: 'Het is stiller.',
  advies: 'Houd vol.\n\n\n Vraag hulp. ',
}

test('het verslag bevat wat gekozen is en niets anders', () => {
  const v = stelSamen(bronnen)
  assert.deepEqual(JSON.parse(JSON.stringify(v)), v)
  assert.deepEqual(v.periode, { van: '2025-09-03', tot: '2025-10-29' })
  assert.deepEqual(
    v.proces.gesprekken.map(g => [g.nr, g.datum, g.aanwezigheid]),
    [
      [1, '2025-09-03', 'aanwezig'],
      [2, '2025-09-17', 'afgezegd-door-ouder'],
      [3, '2025-10-01', 'aanwezig'],
      [4, '2025-10-15', 'niet-verschenen'],
      [5, '2025-10-29', 'aanwezig'],
    ],
  )
  assert.deepEqual(v.proces.inleiding, [
    'Er waren drie gesprekken, van 3 september 2025 tot en met 29 oktober 2025.',
    'Eén gesprek is afgezegd.',
    'Bij één gesprek was de ouder er niet.',
  ])
  assert.deepEqual(v.geoefend, ['Start', 'Mijn patroon'])
  assert.deepEqual(
    v.doelen.map(d => d.soort),
    ['basis', 'deescalatie'],
  )
  assert.deepEqual(v.doelen[0]?.begin, { ouder: -2, specialist: -3 })
  assert.deepEqual(v.doelen[0]?.eind, { ouder: 1, specialist: null })
  assert.deepEqual(v.advies, ['Houd vol.', 'Vraag hulp.'])
  assert.deepEqual([v.feiten.length, v.volgens.length, v.oordelen.length], [1, 1, 1])
  assert.doesNotMatch(JSON.stringify(v), /NIET GEKOZEN|prive|Netwerk/)
})

test('de lijn staat er in een zin, en een leeg traject geeft een leeg maar geldig verslag', () => {
  assert.equal(
    stelSamen(bronnen).lijn?.zin,
    'De ouder gaf de eigen rust een 2 op 2 september 2025 en een 6 op 2 oktober 2025. Het laagst was 2 op ' +
      '2 september 2025, het hoogst 6 op 2 oktober 2025. Daarbij is 0 veel onrust en 10 rust.',
  )
  const leeg = stelSamen({
    ...bronnen,
    gesprekken: [],
    doelen: [],
    metingen: [],
    checkins: [],
    uitspraken: [],
    advies: '',
  })
  assert.equal(leeg.periode, null)
  assert.equal(leeg.lijn, null)
  assert.deepEqual(leeg.proces.inleiding, ['Er zijn geen gesprekken gehouden.'])
  assert.deepEqual(leeg.advies, [])
})

test('de vaste zinnen spreken Nederlands', () => {
  assert.equal(schrijfDatum('2026-02-12'), '12 februari 2026')
  assert.deepEqual([-3, 0, 2].map(schrijfScore), ['\u22123', '0', '+2'])
  assert.deepEqual(zinnen.nietGehouden(2, 13), [
    'Twee gesprekken zijn afgezegd.',
    'Bij 13 gesprekken was de ouder er niet.',
  ])
  assert.equal(zinnen.gehouden(1, '2026-01-02', '2026-01-02'), 'Er was één gesprek, op 2 januari 2026.')
  assert.equal(
    zinnen.kader('ots', '2026-09-01'),
    'Bij de aanmelding was er een ondertoezichtstelling tot 1 september 2026.',
  )
  assert.match(stelSamen({ ...bronnen, aanleiding: '<b>"rust"</b>' }).opdracht[1]!, /Marit: “<b>"rust"<\/b>”/)
})

const op = (iso: string) => Temporal.Instant.from(iso)
const dag1 = op('2026-03-02T10:00:00Z')
const na = (uit: { ok: true; waarde: VerslagStand } | { ok: false; omdat: string }): VerslagStand => {
  assert.ok(uit.ok, JSON.stringify(uit))
  return uit.waarde
}
const omdat = (uit: { ok: boolean; omdat?: string }) => uit.omdat ?? 'gelukt'

test('van concept, via de ouder, naar getekend: de specialist tekent als laatste', () => {
  const bij = na(deelMetOuder(nieuwVerslag(), dag1))
  assert.equal(bij.versie, 1)
  assert.equal(omdat(tekenSpecialist(bij, dag1)), 'reactietermijn-loopt')
  const akkoord = na(besluitOuder(bij, 'akkoord', dag1))
  assert.equal(akkoord.stand, 'bij-ouder')
  const getekend = na(tekenSpecialist(akkoord, dag1))
  assert.deepEqual([getekend.stand, getekend.ouder?.besluit], ['getekend', 'akkoord'])
  const geweigerd = na(tekenSpecialist(na(besluitOuder(bij, 'geweigerd', dag1)), dag1))
  assert.deepEqual([geweigerd.stand, geweigerd.ouder?.besluit], ['getekend', 'geweigerd'])
})

test('de ouder schrijft eigen woorden tot het besluit, en een van de twee teksten is genoeg', () => {
  const lees = (velden: object, eerder = false) => leesEigenTekst(velden as Record<string, unknown>, eerder)
  assert.deepEqual(lees({ tekst: ' <i>Mijn</i> woorden ' }), {
    ok: true,
    waarde: { eigenWoorden: '', tekst: '<i>Mijn</i> woorden' },
  })
  assert.equal(lees({ eigen_woorden: 'rust' }).ok, true)
  assert.deepEqual(lees({ tekst: '  ' }), { ok: false, fouten: [{ veld: 'tekst', omdat: 'leeg' }] })
  assert.equal(lees({ tekst: '' }, true).ok, true)
  assert.equal(lees({ tekst: 'x'.repeat(20_000) }).ok, true)
  const lang = { veld: 'tekst', omdat: 'te-lang', max: 20_000 }
  assert.deepEqual(lees({ tekst: 'x'.repeat(20_001) }), { ok: false, fouten: [lang] })
  const bij = na(deelMetOuder(nieuwVerslag(), dag1))
  assert.equal(magReageren(bij).ok, true)
  assert.equal(omdat(magReageren(nieuwVerslag())), 'is-niet-bij-ouder')
  assert.equal(omdat(magReageren(na(besluitOuder(bij, 'gezien', dag1)))), 'is-al-besloten')
})

test('een volgende versie kan zolang niemand tekende, en begint zonder besluit', () => {
  const bij = na(deelMetOuder(nieuwVerslag(), dag1))
  for (const nu of [bij, na(besluitOuder(bij, 'gezien', dag1)), na(besluitOuder(bij, 'geweigerd', dag1))]) {
    const volgende = na(deelMetOuder(nu, dag1))
    assert.deepEqual([volgende.versie, volgende.ouder], [2, null])
  }
  assert.equal(omdat(deelMetOuder(na(besluitOuder(bij, 'akkoord', dag1)), dag1)), 'ouder-was-akkoord')
})

test('zonder reactie van de ouder tekent de specialist pas als de veertien dagen voorbij zijn', () => {
  const bij = na(deelMetOuder(nieuwVerslag(), dag1))
  assert.equal(omdat(tekenSpecialist(bij, op('2026-03-16T22:59:00Z'))), 'reactietermijn-loopt')
  const getekend = na(tekenSpecialist(bij, op('2026-03-16T23:01:00Z')))
  assert.deepEqual([getekend.stand, getekend.ouder?.besluit], ['getekend', 'geen-reactie'])
})

test('elke stap die niet kan zegt waarom', () => {
  const concept = nieuwVerslag()
  const bij = na(deelMetOuder(concept, dag1))
  const getekend = na(tekenSpecialist(na(besluitOuder(bij, 'gezien', dag1)), dag1))
  assert.equal(omdat(besluitOuder(concept, 'akkoord', dag1)), 'is-niet-bij-ouder')
  assert.equal(omdat(besluitOuder(na(besluitOuder(bij, 'gezien', dag1)), 'akkoord', dag1)), 'is-al-besloten')
  assert.equal(omdat(tekenSpecialist(concept, dag1)), 'is-niet-bij-ouder')
  for (const stap of [
    deelMetOuder(getekend, dag1),
    magReageren(getekend),
    besluitOuder(getekend, 'gezien', dag1),
    tekenSpecialist(getekend, dag1),
  ]) {
    assert.equal(omdat(stap), 'is-getekend')
  }
})
