// Holidays against the calendars of ../shared/standards/kalender, age, and dates in three fields.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { leesDatum, leesIsoDatum } from './datumvelden.ts'
import { feestdagenIn, isFeestdag, paaszondag } from './feestdagen.ts'
import { isKindOp, leeftijdOp } from './leeftijd.ts'
import { kentSchooljaar, REGIOS, SCHOOLVAKANTIES, schoolvakantieOp } from './schoolvakanties.ts'
import { beginVanDag, lokaal, momentVan, vandaagOp } from './tijd.ts'

const kalender = (naam: string) =>
  JSON.parse(readFileSync(new URL(`../../shared/standards/kalender/${naam}.json`, import.meta.url), 'utf8'))
const dag = (iso: string) => Temporal.PlainDate.from(iso)

test('de berekende feestdagen zijn die van de Algemene termijnenwet', () => {
  const { feestdagen } = kalender('feestdagen_nl_2025_2030')
  const berekend = [2025, 2026, 2027, 2028, 2029, 2030].flatMap(jaar => [...feestdagenIn(jaar)])
  const vast = feestdagen.map((f: { datum: string; naam: string }) => [f.datum, f.naam])
  assert.ok(vast.length >= 54)
  assert.deepEqual(berekend, vast)
})

test('Pasen valt ook in bijzondere jaren goed, en Hemelvaart op 5 mei telt een keer', () => {
  const bekend = [
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2038-04-25',
    '2285-03-22',
  ]
  for (const pasen of bekend) assert.equal(`${paaszondag(dag(pasen).year)}`, pasen)
  assert.equal(feestdagenIn(2016).get('2016-05-05'), 'Bevrijdingsdag')
})

test('een praktijk kan een vrije dag toevoegen', () => {
  assert.equal(isFeestdag(dag('2026-05-15')), false)
  assert.equal(isFeestdag(dag('2026-05-15'), [dag('2026-05-15')]), true)
})

test('de schoolvakanties zijn die van de lijst, dag voor dag en per regio', () => {
  const lijst = kalender('schoolvakanties_nl_2025_2029').schooljaren.flatMap(
    (jaar: { vakanties: unknown[] }) => jaar.vakanties,
  ) as { naam: string; regios: string[]; van: string; tot_en_met: string }[]
  assert.equal(SCHOOLVAKANTIES.length, lijst.length)
  let dagen = 0
  for (let d = dag('2025-08-01'); `${d}` <= '2029-09-30'; d = d.add({ days: 1 })) {
    for (const regio of REGIOS) {
      const hoort = lijst.find(v => v.regios.includes(regio) && v.van <= `${d}` && `${d}` <= v.tot_en_met)
      assert.equal(schoolvakantieOp(d, regio), hoort?.naam ?? null, `${d} ${regio}`)
      if (hoort) dagen++
    }
  }
  assert.ok(dagen > 900)
  assert.equal(kentSchooljaar(dag('2025-07-31')), false)
  assert.equal(kentSchooljaar(dag('2029-07-31')), true)
})

test('een kind is kind tot de dag van de achttiende verjaardag, en pas vanaf de geboorte', () => {
  const op = dag('2026-03-01')
  const rijen: [string, number, boolean][] = [
    ['2008-03-02', 17, true],
    ['2008-03-01', 18, false],
    ['2008-02-29', 18, false],
    ['2026-03-01', 0, true],
    ['2026-03-02', -1, false],
    ['2007-01-01', 19, false],
  ]
  for (const [geboren, jaren, kind] of rijen) {
    assert.equal(leeftijdOp(dag(geboren), op), jaren, geboren)
    assert.equal(isKindOp(dag(geboren), op), kind, geboren)
  }
  assert.equal(isKindOp(dag('2008-02-29'), dag('2026-02-28')), true)
})

test('een datum in drie velden zegt precies wat er mis is', () => {
  const grens = { vandaag: dag('2026-03-01'), terug: { years: 100 } }
  const rijen: [unknown, unknown, unknown, string][] = [
    ['', '', '', 'leeg'],
    [undefined, null, 3, 'leeg'],
    ['1', '', '2020', 'onvolledig'],
    ['een', '2', '2020', 'geen-getal'],
    ['1', 'maart', '2020', 'geen-getal'],
    ['1.5', '2', '2020', 'geen-getal'],
    ['-1', '2', '2020', 'geen-getal'],
    ['1', '2', '20', 'jaar-in-vier-cijfers'],
    ['1', '2', '20200', 'jaar-in-vier-cijfers'],
    ['30', '2', '2020', 'bestaat-niet'],
    ['29', '2', '2025', 'bestaat-niet'],
    ['31', '4', '2025', 'bestaat-niet'],
    ['0', '1', '2025', 'bestaat-niet'],
    ['1', '13', '2025', 'bestaat-niet'],
    ['1', '0', '2025', 'bestaat-niet'],
    ['999999999', '1', '2025', 'bestaat-niet'],
    ['2', '3', '2026', 'in-de-toekomst'],
    ['28', '2', '1926', 'te-lang-geleden'],
    ['1', '1', '0000', 'te-lang-geleden'],
    ['1'.repeat(1_000_000), '1', '2020', 'geen-getal'],
    ['<script>alert(1)</script>', '1', '2020', 'geen-getal'],
    ["1'; drop table kind;--", '1', '2020', 'geen-getal'],
    ['1', '1', '\u0000', 'geen-getal'],
    ['१', '1', '2020', 'geen-getal'],
  ]
  for (const [d, m, j, omdat] of rijen) {
    assert.deepEqual(leesDatum(d, m, j, grens), { ok: false, omdat }, String([d, m, j]).slice(0, 60))
  }
  for (const [d, m, j, iso] of [
    [' 29 ', '02', '2024', '2024-02-29'],
    ['1', '3', '2026', '2026-03-01'],
    ['01', '03', '1926', '1926-03-01'],
  ]) {
    const gelezen = leesDatum(d, m, j, grens)
    assert.equal(gelezen.ok && `${gelezen.waarde}`, iso)
  }
})

test('een datum die vooruit ligt heeft eigen redenen', () => {
  const grens = { vandaag: dag('2026-03-01'), terug: { days: 0 }, vooruit: { years: 3 } }
  assert.deepEqual(leesIsoDatum('2026-02-28', grens), { ok: false, omdat: 'in-het-verleden' })
  assert.deepEqual(leesIsoDatum('2029-03-02', grens), { ok: false, omdat: 'te-ver-weg' })
  assert.deepEqual(leesIsoDatum('2026-02-30', grens), { ok: false, omdat: 'bestaat-niet' })
  assert.deepEqual(leesIsoDatum('1 maart', grens), { ok: false, omdat: 'geen-getal' })
  assert.equal(leesIsoDatum('2029-03-01', grens).ok, true)
})

test('de klok van Nederland: vandaag wisselt om middernacht hier, en het overgeslagen uur bestaat niet', () => {
  assert.equal(`${vandaagOp(Temporal.Instant.from('2026-06-30T22:30:00Z'))}`, '2026-07-01')
  assert.equal(`${vandaagOp(Temporal.Instant.from('2026-12-31T22:30:00Z'))}`, '2026-12-31')
  assert.equal(momentVan(Temporal.PlainDateTime.from('2026-03-29T02:30')), null)
  const dubbel = Temporal.PlainDateTime.from('2026-10-25T02:30')
  assert.equal(`${momentVan(dubbel)}`, '2026-10-25T00:30:00Z')
  assert.ok(lokaal(momentVan(dubbel)!).equals(dubbel))
})

test('een dag loopt van middernacht tot middernacht, ook als de klok verzet wordt; dagen sluiten aan', () => {
  const uren = (tekst: string) => beginVanDag(dag(tekst).add({ days: 1 })).since(beginVanDag(dag(tekst)))
  const dagen = ['2027-03-27', '2027-03-28', '2027-10-31', '2027-12-31']
  assert.deepEqual(
    dagen.map(tekst => uren(tekst).total('hours')),
    [24, 23, 25, 24],
  )
  for (let op = dag('2026-11-01'); op.year < 2028; op = op.add({ days: 1 })) {
    const begin = beginVanDag(op)
    assert.ok(vandaagOp(begin).equals(op), `${op}`)
    assert.ok(vandaagOp(begin.subtract({ nanoseconds: 1 })).equals(op.subtract({ days: 1 })), `${op}`)
  }
})
