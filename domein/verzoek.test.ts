// Requests of the ouder: what a form must hold, and the clock of the law, by vectors.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  antwoordVoor,
  ERBIJ_MAX,
  isStuk,
  isTeLaat,
  leesErbij,
  leesKlacht,
  leesUitspraakdag,
  leesUitstel,
  leesVerzoek,
  leesVerzoekBesluit,
  magUitstellen,
  REDEN_MAX,
  VERZOEKEN,
} from './verzoek.ts'

const dag = (iso: string) => Temporal.PlainDate.from(iso)

test('een verzoek is binnen een maand beantwoord, en nooit op een vrije dag', () => {
  for (const [ontvangen, uiterlijk] of [
    ['2027-03-01', '2027-04-01'],
    ['2026-01-31', '2026-03-02'],
    ['2026-03-12', '2026-04-13'],
    ['2026-11-25', '2026-12-28'],
    ['2027-01-28', '2027-03-01'],
    ['2028-01-31', '2028-02-29'],
  ] as const)
    for (const soort of VERZOEKEN.filter(s => s !== 'klacht'))
      assert.equal(`${antwoordVoor({ soort, ontvangenOp: dag(ontvangen) })}`, uiterlijk, ontvangen)
})

test('een klacht heeft geen klok van de wet zolang de commissie niets zei, en daarna een maand', () => {
  const klacht = { soort: 'klacht', ontvangenOp: dag('2027-03-01') } as const
  assert.equal(antwoordVoor(klacht), null)
  assert.equal(antwoordVoor({ ...klacht, uitspraakOp: null, uitgesteld: true }), null)
  for (const [uitspraak, uiterlijk] of [
    ['2027-04-12', '2027-05-12'],
    // Ascension Day, a Saturday, the end of a short month.
    ['2027-04-06', '2027-05-07'],
    ['2027-04-08', '2027-05-10'],
    ['2027-01-31', '2027-03-01'],
  ] as const)
    assert.equal(`${antwoordVoor({ ...klacht, uitspraakOp: dag(uitspraak) })}`, uiterlijk, uitspraak)
})

test('uitgesteld is een verzoek binnen drie maanden na ontvangst beantwoord, en nooit op een vrije dag', () => {
  for (const [ontvangen, uiterlijk] of [
    ['2027-03-01', '2027-06-01'],
    // Counted from receipt, not from the end of February.
    ['2027-01-31', '2027-04-30'],
    ['2026-11-30', '2027-03-01'],
    // Christmas on Friday and Saturday, and then a Sunday.
    ['2026-09-25', '2026-12-28'],
    ['2027-01-27', '2027-04-28'],
  ] as const)
    for (const soort of VERZOEKEN.filter(s => s !== 'klacht'))
      assert.equal(`${antwoordVoor({ soort, ontvangenOp: dag(ontvangen), uitgesteld: true })}`, uiterlijk)
})

test('uitstellen kan een keer, in de eerste maand, zolang er geen antwoord is, en nooit van een klacht', () => {
  const v = { soort: 'inzage', ontvangenOp: dag('2027-01-30'), open: true } as const
  // The month ends on Sunday 28 February: the answer may wait until Monday, telling that it takes longer may not.
  assert.equal(`${antwoordVoor(v)}`, '2027-03-01')
  assert.deepEqual(magUitstellen(v, dag('2027-02-28')), { ok: true, waarde: { nieuw: dag('2027-04-30') } })
  for (const [anders, vandaag, omdat] of [
    [{}, '2027-03-01', 'te-laat'],
    [{ uitgesteld: true }, '2027-02-01', 'al-uitgesteld'],
    [{ open: false }, '2027-02-01', 'beantwoord'],
    [{ soort: 'klacht' }, '2027-02-01', 'klacht'],
  ] as const)
    assert.deepEqual(magUitstellen({ ...v, ...anders }, dag(vandaag)), { ok: false, omdat })
})

test('te laat is wie na de laatste dag nog niet antwoordde, en een klacht zonder uitspraak nooit', () => {
  const v = { soort: 'inzage', ontvangenOp: dag('2027-03-01') } as const
  assert.deepEqual(
    ['2027-04-01', '2027-04-02'].map(vandaag => isTeLaat(v, dag(vandaag))),
    [false, true],
  )
  assert.equal(isTeLaat({ ...v, uitgesteld: true }, dag('2027-04-02')), false)
  assert.equal(isTeLaat({ ...v, soort: 'klacht' }, dag('2037-01-01')), false)
})

test('een klacht en een uitstel hebben woorden, en een uitspraak een dag die er was', () => {
  assert.deepEqual(leesKlacht({ tekst: ' Ik wacht te lang. ' }), {
    ok: true,
    waarde: { tekst: 'Ik wacht te lang.' },
  })
  assert.equal(leesKlacht({ tekst: ' ' }).ok, false)
  assert.deepEqual(leesUitstel({ uitstel: 'Het is veel.' }), {
    ok: true,
    waarde: { uitstel: 'Het is veel.' },
  })
  assert.equal(leesUitstel({ uitstel: '' }).ok, false)
  const lees = (tekst: string) => leesUitspraakdag({ dag: tekst }, dag('2027-03-01'))
  assert.deepEqual(lees('2027-03-01'), { ok: true, waarde: { dag: dag('2027-03-01') } })
  for (const [tekst, omdat] of [
    ['2027-03-02', 'in-de-toekomst'],
    ['2025-02-28', 'te-lang-geleden'],
    ['', 'leeg'],
    ['gisteren', 'geen-getal'],
  ] as const)
    assert.deepEqual(lees(tekst), { ok: false, fouten: [{ veld: 'dag', omdat }] })
})

test('wie iets erbij zegt kiest wat, en heeft woorden', () => {
  assert.deepEqual(leesErbij({ wat: 'verklaring', tekst: ' Zo was het.\r\nNiet anders. ' }), {
    ok: true,
    waarde: { wat: 'verklaring', tekst: 'Zo was het.\nNiet anders.' },
  })
  assert.deepEqual(leesErbij({}), {
    ok: false,
    fouten: [
      { veld: 'wat', omdat: 'kies' },
      { veld: 'tekst', omdat: 'leeg' },
    ],
  })
  assert.deepEqual(leesErbij({ wat: 'klacht', tekst: 'x'.repeat(ERBIJ_MAX + 1) }), {
    ok: false,
    fouten: [
      { veld: 'wat', omdat: 'onbekende-keuze' },
      { veld: 'tekst', omdat: 'te-lang', max: ERBIJ_MAX },
    ],
  })
})

test('over het hele dossier vraagt men inzage of vernietiging, met woorden', () => {
  assert.deepEqual(leesVerzoek({ soort: 'inzage', tekst: 'Alles graag.' }), {
    ok: true,
    waarde: { soort: 'inzage', tekst: 'Alles graag.' },
  })
  for (const soort of ['', 'klacht', 'correctie', 'verklaring'])
    assert.equal(leesVerzoek({ soort, tekst: 'Alles graag.' }).ok, false, soort)
  assert.equal(leesVerzoek({ soort: 'vernietiging', tekst: '' }).ok, false)
})

test('een besluit heeft altijd een reden, ook een ja', () => {
  for (const besluit of ['toegewezen', 'deels', 'afgewezen', 'ingetrokken']) {
    assert.equal(leesVerzoekBesluit({ besluit, reden: 'Het klopt.' }).ok, true)
    assert.deepEqual(leesVerzoekBesluit({ besluit, reden: '  ' }), {
      ok: false,
      fouten: [{ veld: 'reden', omdat: 'leeg' }],
    })
  }
  assert.equal(leesVerzoekBesluit({ besluit: 'misschien', reden: 'Het klopt.' }).ok, false)
  assert.equal(leesVerzoekBesluit({ besluit: 'deels', reden: 'x'.repeat(REDEN_MAX + 1) }).ok, false)
})

test('een stuk is een gesprek, een uitspraak, het plan of het einde', () => {
  assert.deepEqual(
    ['gesprek', 'uitspraak', 'plan', 'afsluiting', 'verslag', 'dagboek', 'constructor', '', undefined].filter(
      isStuk,
    ),
    ['gesprek', 'uitspraak', 'plan', 'afsluiting'],
  )
})
