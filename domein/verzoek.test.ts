// Requests of the ouder: what a form must hold, and the clock of the law, by vectors.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  antwoordVoor,
  ERBIJ_MAX,
  isStuk,
  leesErbij,
  leesVerzoek,
  leesVerzoekBesluit,
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

test('een klacht heeft geen klok van de wet zolang de commissie niets zei', () =>
  assert.equal(antwoordVoor({ soort: 'klacht', ontvangenOp: dag('2027-03-01') }), null))

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
