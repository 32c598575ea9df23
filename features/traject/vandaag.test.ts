// What needs a specialist today: the order, the clocks, and silence when there is nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AgendaRegel, type CaseloadRegel, gesprekkenVandaag, listTaken } from './vandaag.ts'

const nu = Temporal.Instant.from('2027-03-01T22:30:00Z') // 1 March, 23.30 in Amsterdam
const regel = (extra: Partial<CaseloadRegel>): CaseloadRegel => ({
  traject: 't',
  naam: 'Noor',
  code: 'ABC123',
  stand: 'gestart',
  afgezienOp: null,
  proformaOp: null,
  vastgesteldOp: Temporal.PlainDate.from('2027-02-01'),
  verslag: null,
  gehouden: 3,
  laatstGehouden: null,
  scores: { tussen: 6, eind: 6 },
  gedaaldOp: null,
  waarTot: null,
  ...extra,
})
const gesprek = (begint: string, extra: Partial<AgendaRegel> = {}): AgendaRegel => ({
  traject: 't',
  id: begint,
  naam: 'Noor',
  begint: Temporal.Instant.from(begint),
  minuten: 60,
  plaats: 'praktijk',
  locatie: 'Lindelaan',
  adres: 'Lindelaan 3, Amersfoort',
  stand: 'gepland',
  ...extra,
})
const soorten = (caseload: CaseloadRegel[], agenda: AgendaRegel[] = []) =>
  listTaken(caseload, agenda, nu).map(t => t.soort)

test('niets te doen is niets op het scherm', () => {
  assert.deepEqual(listTaken([regel({})], [gesprek('2027-03-10T13:00:00Z')], nu), [])
  assert.deepEqual(soorten([regel({ stand: 'afgerond', vastgesteldOp: null })]), [])
})

test('vandaag is de dag in Nederland, niet die van UTC', () => {
  const agenda = [
    gesprek('2027-03-01T23:15:00Z'),
    gesprek('2027-03-01T13:00:00Z'),
    gesprek('2027-03-01T08:00:00Z', { stand: 'afgezegd' }),
    gesprek('2027-02-28T23:30:00Z'),
  ]
  assert.deepEqual(
    gesprekkenVandaag(agenda, nu).map(g => g.id),
    ['2027-02-28T23:30:00Z', '2027-03-01T13:00:00Z'],
  )
})

test('een gesprek van een eerdere dag dat nog gepland staat, wil vastgelegd worden', () => {
  const agenda = [gesprek('2027-02-24T13:00:00Z'), gesprek('2027-03-10T13:00:00Z')]
  assert.deepEqual(soorten([regel({})], agenda), ['vastleggen'])
})

test('de klok van zes weken spreekt vanaf zeven dagen ervoor, en blijft spreken als hij om is', () => {
  const plan = (afgezien: string) =>
    listTaken(
      [regel({ vastgesteldOp: null, afgezienOp: Temporal.PlainDate.from(afgezien) })],
      [gesprek('2027-03-10T13:00:00Z')],
      nu,
    ).map(t => 'dagen' in t && [t.dagen, t.stand])
  assert.deepEqual(plan('2027-01-25'), [[7, 'nadert']])
  assert.deepEqual(plan('2027-01-26'), [])
  assert.deepEqual(plan('2027-01-18'), [[0, 'nadert']])
  assert.deepEqual(plan('2027-01-11'), [[-7, 'verstreken']])
})

test('drie weken voor de pro-formadatum moet het verslag er zijn: vanaf zeven dagen ervoor, tot het getekend is of de dag om is', () => {
  const hof = (proforma: string, verslag: CaseloadRegel['verslag'] = null) =>
    listTaken(
      [regel({ proformaOp: Temporal.PlainDate.from(proforma), verslag })],
      [gesprek('2027-03-10T13:00:00Z')],
      nu,
    ).flatMap(t => (t.soort === 'proforma-termijn' ? [[t.voor.toString(), t.dagen, t.stand]] : []))
  assert.deepEqual(hof('2027-03-30'), [])
  assert.deepEqual(hof('2027-03-29'), [['2027-03-08', 7, 'nadert']])
  assert.deepEqual(hof('2027-03-15', 'bij-ouder'), [['2027-02-22', -7, 'verstreken']])
  assert.deepEqual(hof('2027-03-29', 'getekend'), [])
  assert.deepEqual(hof('2027-02-28'), [], 'the court has looked')
})

test('van elk traject een ding tegelijk, en het plan wacht op het eerste gesprek', () => {
  const agenda = [gesprek('2027-02-24T13:00:00Z')]
  assert.deepEqual(soorten([regel({ vastgesteldOp: null })], agenda), ['vastleggen'])
  assert.deepEqual(soorten([regel({ vastgesteldOp: null, gehouden: 0 })]), ['inplannen'])
  assert.deepEqual(soorten([regel({ vastgesteldOp: null, gehouden: 1 })]), ['plan-maken'])
})

test('wat te laat is, staat bovenaan; daarna wat gemaakt moet worden', () => {
  const caseload = [
    regel({ traject: 'a', verslag: 'getekend' }),
    regel({ traject: 'b', stand: 'wacht' }),
    regel({ traject: 'c', vastgesteldOp: null, afgezienOp: Temporal.PlainDate.from('2027-01-04') }),
    regel({ traject: 'd', vastgesteldOp: null }),
    regel({ traject: 'e', verslag: 'concept' }),
    regel({ traject: 'f', verslag: 'bij-ouder' }),
  ]
  const agenda = ['c', 'd'].map(traject => gesprek('2027-03-10T13:00:00Z', { traject }))
  assert.deepEqual(soorten(caseload, [...agenda, gesprek('2027-02-02T09:00:00Z', { traject: 'g' })]), [
    'vastleggen',
    'plan-termijn',
    'beginnen',
    'plan-maken',
    'verslag-concept',
    'afronden',
  ])
})

const dag = (tekst: string) => Temporal.PlainDate.from(tekst)
const reeks = (n: number) => Array.from({ length: n }, (_, i) => gesprek(`2027-03-${10 + i}T13:00:00Z`))

test('de tussenevaluatie wacht vanaf het vierde gesprek, de eindevaluatie als de reeks bijna klaar is, tot alle zes de scores er zijn', () => {
  const evaluatie = (gehouden: number, komend: number, scores: CaseloadRegel['scores']) =>
    soorten([regel({ gehouden, scores })], reeks(komend))
  const geen = { tussen: 0, eind: 0 }
  assert.deepEqual(evaluatie(3, 7, geen), [])
  assert.deepEqual(evaluatie(4, 6, geen), ['tussenevaluatie'])
  assert.deepEqual(evaluatie(4, 6, { tussen: 5, eind: 0 }), ['tussenevaluatie'])
  assert.deepEqual(evaluatie(7, 3, geen), ['tussenevaluatie'])
  assert.deepEqual(evaluatie(5, 5, { tussen: 6, eind: 0 }), [])
  assert.deepEqual(evaluatie(9, 1, { tussen: 6, eind: 0 }), ['eindevaluatie'])
  assert.deepEqual(evaluatie(9, 1, geen), ['eindevaluatie'])
  assert.deepEqual(evaluatie(9, 1, { tussen: 0, eind: 6 }), [])
})

test('voor een tussenevaluatie is een gesprek nodig, voor een eindevaluatie niet meer; na het voorleggen wordt niets meer gescoord', () => {
  const geen = { tussen: 0, eind: 0 }
  assert.deepEqual(soorten([regel({ gehouden: 5, scores: geen })]), ['inplannen'])
  assert.deepEqual(soorten([regel({ gehouden: 10, scores: geen })]), ['eindevaluatie'])
  assert.deepEqual(soorten([regel({ gehouden: 10, scores: geen, verslag: 'concept' })]), ['eindevaluatie'])
  assert.deepEqual(soorten([regel({ gehouden: 10, scores: geen, verslag: 'bij-ouder' })]), [])
  assert.deepEqual(soorten([regel({ gehouden: 10, scores: geen, verslag: 'getekend' })]), ['afronden'])
  // What was planned for an earlier day and never written down still comes.
  const open = [gesprek('2027-02-24T13:00:00Z'), gesprek('2027-02-25T13:00:00Z')]
  assert.deepEqual(soorten([regel({ gehouden: 8, scores: geen })], open), ['vastleggen'])
})

test('check-ins die daalden staan naast wat er verder wacht, na de klokken, en alleen zolang er nog niemand keek', () => {
  const gedaald = (extra: Partial<CaseloadRegel>) => regel({ gedaaldOp: dag('2027-02-26'), ...extra })
  assert.deepEqual(soorten([gedaald({})], reeks(1)), ['gedaald'])
  assert.deepEqual(soorten([gedaald({})]), ['gedaald', 'inplannen'])
  assert.deepEqual(soorten([gedaald({})], [gesprek('2027-02-24T13:00:00Z')]), ['vastleggen', 'gedaald'])
  assert.deepEqual(
    soorten(
      [
        gedaald({ traject: 'a' }),
        regel({ traject: 'b', vastgesteldOp: null, afgezienOp: dag('2027-01-18') }),
        regel({ traject: 'c', vastgesteldOp: null }),
      ],
      [gesprek('2027-03-10T13:00:00Z', { traject: 'a' })],
    ),
    ['plan-termijn', 'gedaald', 'plan-maken'],
  )
  const keek = { laatstGehouden: Temporal.Instant.from('2027-02-26T13:00:00Z') }
  assert.deepEqual(soorten([gedaald(keek)], reeks(1)), [])
  assert.deepEqual(soorten([gedaald({ stand: 'afgerond' })], reeks(1)), [])
})
