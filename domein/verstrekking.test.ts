// The grounds on which a verslag may leave: what holds, what ends it, and what a form must say.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ANTWOORDEN,
  type Antwoord,
  leesAntwoord,
  leesGrondslag,
  magAntwoorden,
  magUit,
  zegToestemming,
} from './verstrekking.ts'

const dag = Temporal.PlainDate.from('2027-03-01')
const uit = (antwoorden: Antwoord[], getekend = true) => {
  const u = magUit({ soort: 'toestemming', otsTot: null, antwoorden }, getekend, dag)
  return u.ok || u.omdat
}

test('zonder een ja gaat er niets uit, na een nee nooit meer, en nooit een concept', () => {
  assert.equal(uit([]), 'geen-antwoord')
  assert.equal(uit(['gegeven']), true)
  assert.equal(uit(['gegeven'], false), 'niet-getekend')
  assert.equal(uit(['geweigerd']), 'geweigerd')
  assert.equal(uit(['gegeven', 'geweigerd']), 'geweigerd')
  assert.equal(uit(['gegeven', 'ingetrokken']), 'ingetrokken')
  assert.equal(uit(['ingetrokken', 'gegeven']), 'ingetrokken')
})

test('de grondslag van een GI eindigt met de OTS; Veilig Thuis heeft geen ja nodig', () => {
  const gi = (tot: string | null) => {
    const u = magUit(
      { soort: 'gi', otsTot: tot ? Temporal.PlainDate.from(tot) : null, antwoorden: [] },
      true,
      dag,
    )
    return u.ok || u.omdat
  }
  assert.deepEqual(
    [gi('2027-03-02'), gi('2027-03-01'), gi('2027-02-28'), gi(null)],
    [true, true, 'ots-voorbij', 'ots-voorbij'],
  )
  assert.equal(magUit({ soort: 'veilig-thuis', otsTot: null, antwoorden: [] }, true, dag).ok, true)
})

test('een ja kan alleen nog terug, en na een nee valt er niets meer te zeggen', () => {
  assert.deepEqual(magAntwoorden([]), ['gegeven', 'geweigerd'])
  assert.deepEqual(magAntwoorden(['gegeven']), ['ingetrokken'])
  for (const nee of ANTWOORDEN.slice(1)) assert.deepEqual(magAntwoorden([nee]), [])
  assert.deepEqual(magAntwoorden(['gegeven', 'ingetrokken']), [])
})

const basis = { ontvanger: 'Wijkteam Zuid', doel: 'afronden van de hulp' }
const fouten = (velden: Record<string, string>) => {
  const gelezen = leesGrondslag(velden, dag)
  return gelezen.ok ? [] : gelezen.fouten.map(f => `${f.veld} ${f.omdat}`)
}

test('een ontvanger, een doel en een soort zijn altijd nodig', () =>
  assert.deepEqual(fouten({}), ['soort kies', 'ontvanger leeg', 'doel leeg']))

test('een grondslag uit de wet heeft een reden, en een keuze of de ouder het hoort', () => {
  assert.deepEqual(fouten({ ...basis, soort: 'veilig-thuis' }), ['waarom leeg', 'vertellen kies'])
  assert.deepEqual(fouten({ ...basis, soort: 'gi', waarom: 'De GI vraagt het.', vertellen: 'nee' }), [
    'ots_tot leeg',
    'zwijgen leeg',
  ])
  assert.deepEqual(fouten({ ...basis, soort: 'gi', waarom: 'x', vertellen: 'ja', ots_tot: '2027-02-28' }), [
    'ots_tot in-het-verleden',
  ])
  assert.deepEqual(fouten({ ...basis, soort: 'gi', waarom: 'x', vertellen: 'ja', ots_tot: '2027-03-01' }), [])
})

test('om toestemming vraag je nooit in stilte, en een papier is niet van morgen', () => {
  const gelezen = leesGrondslag({ ...basis, soort: 'toestemming', vertellen: 'nee', zwijgen: 'toch' }, dag)
  assert.deepEqual(gelezen, { ok: true, waarde: { soort: 'toestemming', ...basis, papier: null } })
  assert.deepEqual(fouten({ ...basis, soort: 'toestemming', papier: '2027-03-02' }), [
    'papier in-de-toekomst',
  ])
})

test('opschrijven wat de ouder zei: alleen wat nog kan, en met de dag', () => {
  const lees = (besluit: string, datum: string) => leesAntwoord({ besluit, dag: datum }, ['ingetrokken'], dag)
  assert.equal(lees('ingetrokken', '2027-02-27').ok, true)
  assert.equal(lees('gegeven', '2027-02-27').ok, false)
  assert.equal(lees('ingetrokken', '2027-03-02').ok, false)
  assert.equal(lees('ingetrokken', '').ok, false)
})

test('de zin noemt wie, wat, waarvoor, en dat het terug kan', () => {
  const zin = zegToestemming({ praktijk: 'De Luwte', nummer: 2, ...basis }, 'nl')
  assert.match(
    zin,
    /De Luwte versie 2 van mijn verslag geeft aan Wijkteam Zuid\. Waarvoor: afronden van de hulp\. /,
  )
  assert.match(zin, /alleen voor deze versie.*altijd terugnemen/)
  assert.match(
    zegToestemming({ praktijk: 'De Luwte', nummer: 2, ...basis }, 'en'),
    /version 2 .* take it back/,
  )
})
