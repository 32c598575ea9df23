// The rules of keeping: twenty years, what stands in the way, and the birthdays on which something changes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Bewaard,
  bewaarstap,
  bewarenTot,
  grondVoor,
  leesBewaarreden,
  magVernietigd,
  type Voorstel,
  volgendeGrens,
  wieMagVragen,
} from './bewaren.ts'
import { leeftijdOp } from './leeftijd.ts'

const dag = (tekst: string) => Temporal.PlainDate.from(tekst)
const laatst = dag('2027-03-01')
const basis: Bewaard = {
  ...{ grond: 'bewaartermijn', afgesloten: true, laatsteWijziging: laatst },
  ...{ redenen: [], toegewezen: false },
}
const uitkomst = (b: Partial<Bewaard>, op: string) => {
  const u = magVernietigd({ ...basis, ...b }, dag(op))
  return u.ok ? 'mag' : u.omdat
}

test('een dossier blijft twintig jaar na de laatste wijziging, ook over een schrikkeldag', () => {
  assert.equal(bewarenTot(laatst).toString(), '2047-03-01')
  assert.equal(bewarenTot(dag('2028-02-29')).toString(), '2048-02-29')
  assert.equal(bewarenTot(dag('2080-02-29')).toString(), '2100-02-28')
})

test('op de laatste dag van de termijn mag het nog niet, de dag erna wel', () => {
  assert.equal(uitkomst({}, '2047-03-01'), 'termijn-niet-voorbij')
  assert.equal(uitkomst({}, '2047-03-02'), 'mag')
})

const { grond: _, ...zonderGrond } = basis
const opDag = (b: Partial<Bewaard>, op: string) => grondVoor({ ...zonderGrond, ...b }, dag(op))

test('een toegewezen verzoek is de grond, ook als de termijn voorbij is; anders de termijn', () => {
  assert.deepEqual(opDag({ toegewezen: true }, '2027-04-01'), { ok: true, waarde: 'verzoek' })
  assert.deepEqual(opDag({ toegewezen: true }, '2057-04-01'), { ok: true, waarde: 'verzoek' })
  assert.deepEqual(opDag({}, '2057-04-01'), { ok: true, waarde: 'bewaartermijn' })
  assert.deepEqual(opDag({}, '2027-04-01'), { ok: false, omdat: 'termijn-niet-voorbij' })
})

test('een coordinator stelt voor, een ander besluit, en wat halverwege stopte maakt ieder van hen af', () => {
  const stap = (b: Partial<Bewaard>, voorstel: Voorstel | null, ik: string, coordinator = true) =>
    bewaarstap({ ...zonderGrond, ...b }, voorstel, { ik, coordinator }, dag('2027-04-01'))
  const toe = { toegewezen: true }
  const v = { grond: 'verzoek', door: 'een', besloten: false } as const
  assert.deepEqual(stap(toe, null, 'een'), { stap: 'voorstellen', grond: 'verzoek' })
  assert.deepEqual(stap(toe, null, 'een', false), { stap: 'wacht-op-voorstel' })
  assert.deepEqual(stap(toe, v, 'een'), { stap: 'wacht-op-tweede' })
  for (const coordinator of [true, false])
    assert.deepEqual(stap(toe, v, 'twee', coordinator), { stap: 'besluiten' })
  // What stands in the way stops a proposal too; a decision that was made is finished.
  const klacht = { ...toe, redenen: ['klacht'] } as const
  assert.deepEqual(stap(klacht, v, 'twee'), { stap: 'blijft', omdat: 'reden-om-te-bewaren' })
  assert.deepEqual(stap({}, v, 'twee'), { stap: 'blijft', omdat: 'niet-toegewezen' })
  assert.deepEqual(stap({}, null, 'een'), { stap: 'blijft', omdat: 'termijn-niet-voorbij' })
  for (const ik of ['een', 'twee'])
    assert.deepEqual(stap(klacht, { ...v, besloten: true }, ik, false), { stap: 'afmaken' })
})

test('een reden om te bewaren is een van de vier, sinds een dag die er al is', () => {
  const lees = (velden: Record<string, string>) => {
    const g = leesBewaarreden(velden, dag('2027-03-01'))
    return g.ok ? `${g.waarde.soort} ${g.waarde.sinds}` : g.fouten.map(f => `${f.veld} ${f.omdat}`).join()
  }
  assert.equal(lees({ soort: 'klacht', vanaf: '2027-03-01' }), 'klacht 2027-03-01')
  assert.equal(lees({ soort: 'zomaar', vanaf: '2027-03-02' }), 'soort onbekende-keuze,vanaf in-de-toekomst')
  assert.equal(lees({}), 'soort kies,vanaf leeg')
})

test('een verzoek dat is toegewezen wacht niet op de twintig jaar, een verzoek dat openstaat is geen grond', () => {
  assert.equal(uitkomst({ grond: 'verzoek', toegewezen: true }, '2027-04-01'), 'mag')
  assert.equal(uitkomst({ grond: 'verzoek' }, '2057-04-01'), 'niet-toegewezen')
  assert.equal(uitkomst({ toegewezen: true }, '2027-04-01'), 'termijn-niet-voorbij')
})

test('wat nog loopt en wat een reden heeft om te blijven, gaat op geen enkele grond weg', () => {
  for (const grond of ['verzoek', 'bewaartermijn'] as const) {
    const rest = { grond, toegewezen: true }
    assert.equal(uitkomst({ ...rest, afgesloten: false }, '2057-01-01'), 'loopt-nog')
    assert.equal(uitkomst({ ...rest, redenen: ['klacht'] }, '2057-01-01'), 'reden-om-te-bewaren')
  }
})

test('op de twaalfde en zestiende verjaardag verandert wie mag vragen', () => {
  const geboren = dag('2015-06-10')
  for (const [op, wie] of [
    ['2027-06-09', 'ouders-met-gezag'],
    ['2027-06-10', 'kind-en-ouders-met-gezag'],
    ['2031-06-09', 'kind-en-ouders-met-gezag'],
    ['2031-06-10', 'kind'],
    ['2033-06-10', 'kind'],
  ] as const)
    assert.equal(wieMagVragen(geboren, dag(op)), wie, op)
})

test('de volgende verjaardag die ertoe doet, en na de achttiende geen', () => {
  const volgende = (geboren: string, op: string) => {
    const grens = volgendeGrens(dag(geboren), dag(op))
    return grens && `${grens.leeftijd} ${grens.dag}`
  }
  assert.equal(volgende('2015-06-10', '2027-06-09'), '12 2027-06-10')
  assert.equal(volgende('2015-06-10', '2027-06-10'), '16 2031-06-10')
  assert.equal(volgende('2015-06-10', '2031-06-10'), '18 2033-06-10')
  assert.equal(volgende('2015-06-10', '2033-06-10'), null)
  // Somebody born on 29 February has that birthday on 1 March, as leeftijdOp counts.
  assert.equal(volgende('2016-02-29', '2033-01-01'), '18 2034-03-01')
  assert.equal(leeftijdOp(dag('2016-02-29'), dag('2034-02-28')), 17)
})
