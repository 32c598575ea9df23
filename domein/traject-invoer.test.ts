// What is recorded in a traject: doelen, scores, statements and check-ins (J1, J6, O2, S14).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Checkin, leesCheckin, lijn, voegToe } from './checkin.ts'
import { DOELEN, leesDoel, leesDoelen, NIVEAUS } from './doel.ts'
import { leesScores, type Meting, scoreOp } from './score.ts'
import { leesUitspraak } from './uitspraak.ts'

const nu = Temporal.Instant.from('2026-03-01T22:30:00Z')
const redenen = (uit: { ok: boolean; fouten?: { veld: string; omdat: string }[] }) =>
  uit.fouten?.map(f => `${f.veld} ${f.omdat}`) ?? []

test('een doel wordt op elk niveau beschreven', () => {
  const vol = Object.fromEntries(
    DOELEN.flatMap(doel => ['titel', ...NIVEAUS.map(n => n[1])].map(v => [`${doel}_${v}`, `${doel} ${v}`])),
  )
  const uit = leesDoelen(vol)
  assert.ok(uit.ok)
  assert.equal(uit.waarde.length, 3)
  assert.equal(uit.waarde[2]?.min2, 'deescalatie min2')
  assert.deepEqual(redenen(leesDoelen({ ...vol, basis_nul: ' ', verbinding_plus2: 'x'.repeat(401) })), [
    'basis_nul leeg',
    'verbinding_plus2 te-lang',
  ])
  assert.equal(redenen(leesDoelen({})).length, 18)
  const een = { titel: 'T', min2: 'a', min1: 'b', nul: 'c', plus1: 'd', plus2: 'e'.repeat(400) }
  assert.deepEqual(leesDoel(een, 'basis'), { ok: true, waarde: { soort: 'basis', ...een } })
  assert.deepEqual(redenen(leesDoel({ ...een, min1: '' }, 'basis')), ['min1 leeg'])
})

test('een score loopt van -3 tot en met +2, van ouder en specialist apart', () => {
  const gevraagd = [
    { doel: 'basis', door: 'ouder' },
    { doel: 'basis', door: 'specialist' },
  ] as const
  for (const [tekst, waarde] of Object.entries({ '-3': -3, '−2': -2, '0': 0, '-0': 0, '+2': 2, ' 1 ': 1 })) {
    const uit = leesScores({ basis_ouder: tekst, basis_specialist: '0' }, gevraagd, true)
    assert.ok(uit.ok && Object.is(uit.waarde[0]?.waarde, waarde), tekst)
  }
  for (const [tekst, omdat] of Object.entries({
    '3': 'buiten-schaal',
    '-4': 'buiten-schaal',
    '1.5': 'geen-getal',
    een: 'geen-getal',
    '1e1': 'geen-getal',
    '': 'kies',
  })) {
    const uit = leesScores({ basis_ouder: tekst, basis_specialist: '0' }, gevraagd, true)
    assert.deepEqual(redenen(uit), [`basis_ouder ${omdat}`], tekst)
  }
  assert.deepEqual(leesScores({}, gevraagd, false), { ok: true, waarde: [] })
})

test('van een moment telt de laatste score, en geen score is geen nul', () => {
  const meting = (waarde: Meting['waarde'], op: string): Meting => ({
    doel: 'basis',
    door: 'ouder',
    moment: 'begin',
    waarde,
    op,
  })
  const metingen = [meting(-1, '2026-02-01'), meting(-2, '2026-01-01')]
  assert.equal(scoreOp(metingen, 'basis', 'ouder', 'begin'), -1)
  assert.equal(scoreOp(metingen, 'basis', 'specialist', 'begin'), null)
  assert.equal(scoreOp(metingen, 'basis', 'ouder', 'eind'), null)
})

test('een feit heeft bron en datum, volgens heeft woorden van iemand, een oordeel heeft een grond', () => {
  const lees = (velden: Record<string, string>) => leesUitspraak(velden, nu)
  assert.deepEqual(lees({ soort: 'feit', tekst: 'T', bron: 'B', datum: '2026-03-01', grond: 'weg' }), {
    ok: true,
    waarde: { soort: 'feit', tekst: 'T', bron: 'B', datum: '2026-03-01' },
  })
  assert.deepEqual(lees({ soort: 'volgens', tekst: 'T' }), {
    ok: true,
    waarde: { soort: 'volgens', tekst: 'T', wie: 'de ouder', datum: null },
  })
  assert.deepEqual(lees({ soort: 'oordeel', tekst: 'T', grond: 'G' }), {
    ok: true,
    waarde: { soort: 'oordeel', tekst: 'T', grond: 'G', datum: null },
  })
  const rijen: [Record<string, string>, string[]][] = [
    [{}, ['soort kies', 'tekst leeg']],
    [{ soort: 'mening', tekst: 'T' }, ['soort onbekende-keuze']],
    [{ soort: 'feit', tekst: 'T' }, ['bron leeg', 'datum leeg']],
    [{ soort: 'feit', tekst: 'T', bron: 'B', datum: '2026-03-02' }, ['datum in-de-toekomst']],
    [
      { soort: 'feit', tekst: 'T', bron: 'B', datum_dag: '30', datum_maand: '2', datum_jaar: '2026' },
      ['datum bestaat-niet'],
    ],
    [{ soort: 'oordeel', tekst: 'T', grond: ' ' }, ['grond leeg']],
    [{ soort: 'volgens', tekst: 'x'.repeat(2_001) }, ['tekst te-lang']],
    [{ soort: 'volgens', tekst: 'x'.repeat(1_000_000) }, ['tekst te-lang']],
    [{ soort: 'volgens', tekst: 'T', wie: 'x'.repeat(121) }, ['wie te-lang']],
  ]
  for (const [velden, verwacht] of rijen) assert.deepEqual(redenen(lees(velden)), verwacht)
})

const dag = (iso: string, rust: number, druk = 5): Checkin => ({
  dag: iso,
  rust_ouder: rust,
  rust_kind: 5,
  verbinding: 5,
  druk,
  woorden: '',
})

test('een check-in heeft vier cijfers van 0 tot 10 en hoort bij de dag in Nederland', () => {
  const vol = { rust_ouder: '0', rust_kind: '10', verbinding: '5', druk: '7', woorden: ' moe 😴 ' }
  assert.deepEqual(leesCheckin(vol, nu), {
    ok: true,
    waarde: { dag: '2026-03-01', rust_ouder: 0, rust_kind: 10, verbinding: 5, druk: 7, woorden: 'moe 😴' },
  })
  const laat = leesCheckin(vol, Temporal.Instant.from('2026-03-01T23:30:00Z'))
  assert.equal(laat.ok && laat.waarde.dag, '2026-03-02')
  assert.equal(redenen(leesCheckin({}, nu)).length, 4)
  assert.deepEqual(redenen(leesCheckin({ ...vol, druk: '11', rust_kind: '-1' }, nu)), [
    'rust_kind buiten-schaal',
    'druk buiten-schaal',
  ])
  assert.deepEqual(redenen(leesCheckin({ ...vol, woorden: 'x'.repeat(141) }, nu)), ['woorden te-lang'])
})

test('een tweede check-in van dezelfde dag komt in de plaats van de eerste', () => {
  const lijst = [dag('2026-03-02', 3), dag('2026-03-01', 2)]
  const na = voegToe(lijst, dag('2026-03-02', 8))
  assert.deepEqual(
    na.map(c => [c.dag, c.rust_ouder]),
    [
      ['2026-03-01', 2],
      ['2026-03-02', 8],
    ],
  )
  assert.equal(lijst.length, 2)
})

test('de lijn van onrust naar rust: eerste, laatste en richting, waarbij minder druk meer rust is', () => {
  assert.deepEqual(lijn([]), { punten: [], samenvatting: null })
  const reeks = [dag('2026-03-09', 7, 9), dag('2026-03-01', 4, 2), dag('2026-03-05', 1, 1)]
  const uit = lijn(reeks)
  assert.deepEqual(
    uit.punten.map(p => p.cijfer),
    [4, 1, 7],
  )
  assert.equal(uit.samenvatting?.eerste.dag, '2026-03-01')
  assert.equal(uit.samenvatting?.laagste.dag, '2026-03-05')
  assert.equal(uit.samenvatting?.richting, 1)
  assert.equal(lijn(reeks, 'druk').samenvatting?.richting, -1)
  assert.equal(lijn(reeks, 'verbinding').samenvatting?.richting, 0)
})
