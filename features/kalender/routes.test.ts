// The secret address of a calendar: who makes it, what it gives, how it ends, and what it leaves in the log.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ICAL from 'ical.js'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { secretOf } from '../../tests/zaai.ts'

let w: Wereld
let anna: Medewerker
let noor: Ouder
let sem: Ouder
const gesprekken: Record<string, string> = {}
before(async () => {
  w = await maakWereld()
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  sem = await w.traject(await w.medewerker('Bram Proef', ['specialist']), 'Sem')
  const bram = sem
  for (const [naam, ouder, wie, begint] of [
    ['noor', noor, anna, '2027-03-04T13:00:00Z'],
    ['afgezegd', noor, anna, '2027-03-18T13:00:00Z'],
    ['zomer', noor, anna, '2027-04-01T12:00:00Z'],
  ] as const)
    gesprekken[naam] = await plan(wie, ouder, begint)
  assert.ok(bram)
  await w.superuser(c =>
    c.query(`update gesprek set stand = 'afgezegd' where id = $1`, [gesprekken.afgezegd]),
  )
  // Of the other side, at the same hour.
  await w.superuser(c =>
    c.query(
      `insert into gesprek (traject_id, id, begint_op, minuten, plaats) values ($1, gen_random_uuid(), '2027-03-04T13:00:00Z', 60, 'praktijk')`,
      [sem.traject],
    ),
  )
})
after(() => w.sluit())

async function plan(wie: Medewerker, ouder: Ouder, begint: string): Promise<string> {
  const id = w.poorten.toeval.uuid()
  await w.poorten.deur.traject(secretOf(wie), ouder.traject, { actie: 'C', onderdeel: 'gesprek' }, db =>
    db
      .insertInto('gesprek')
      .values({
        ...{ traject_id: ouder.traject, id, minuten: 60, plaats: 'thuis', plaats_tekst: 'GEHEIM ADRES' },
        begint_op: Temporal.Instant.from(begint),
      })
      .execute(),
  )
  return id
}

const adresVan = (html: string) => /\/kalender\/[A-Za-z0-9_-]{43}\.ics/.exec(html)?.[0] ?? ''
const maak = async (wie: { klant: Medewerker['klant'] }, pad: string, velden = {}) =>
  adresVan((await wie.klant.post(pad, velden)).html)
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(e => new ICAL.Event(e))
const regels = async (traject: string) =>
  (
    await w.superuser(c =>
      c.query(
        `select persoon_id as wie, rol, handeling, uitkomst, grond from logregel where traject_id = $1 and onderdeel = 'agendalink' order by op, id`,
        [traject],
      ),
    )
  ).rows

test('er is geen adres tot iemand er een maakt, en het staat daarna nergens meer', async () => {
  assert.equal(adresVan((await noor.klant.get('/mijn/agenda')).html), '')
  const adres = await maak(noor, '/mijn/agenda')
  assert.match(adres, /^\/kalender\//)
  assert.equal(adresVan((await noor.klant.get('/mijn/agenda')).html), '')
  const [rij] = (await w.superuser(c => c.query('select * from agendalink'))).rows
  assert.doesNotMatch(JSON.stringify(rij), new RegExp(adres.slice(10, 53)))
})

test('de ouder leest de eigen tijden, zonder sessie: Afspraak en verder niets', async () => {
  const adres = await maak(noor, '/mijn/agenda', { plaats: 'met' })
  const antwoord = await w.iemand().get(adres)
  assert.equal(antwoord.status, 200)
  assert.equal(antwoord.headers.get('content-type'), 'text/calendar; charset=utf-8')
  assert.equal(antwoord.headers.get('cache-control'), 'no-store')
  assert.equal(antwoord.headers.get('set-cookie'), null)
  assert.doesNotMatch(antwoord.html, /noor|anna|geheim|luwte|thuis|LOCATION/i)
  for (const id of Object.values(gesprekken)) assert.doesNotMatch(antwoord.html, new RegExp(id))
  assert.deepEqual(
    events(antwoord.html).map(e => [e.summary, e.startDate.toString()]),
    [
      ['Afspraak', '2027-03-04T14:00:00'],
      ['Afspraak', '2027-04-01T14:00:00'],
    ],
  )
})

test('een kenmerk blijft hetzelfde bij elke keer lezen, en is een ander in een ander adres', async () => {
  const lees = async (adres: string) => events((await w.iemand().get(adres)).html).map(e => e.uid)
  const een = await maak(noor, '/mijn/agenda')
  const eerst = await lees(een)
  assert.equal(new Set(eerst).size, 2)
  assert.deepEqual(await lees(een), eerst)
  const ander = await lees(await maak(anna, '/agenda/link'))
  assert.equal(ander.length, 2)
  assert.equal(
    ander.some(uid => eerst.includes(uid)),
    false,
  )
})

test('de specialist ziet een plaats alleen wie dat koos, en nooit een thuisadres', async () => {
  const zonder = (await w.iemand().get(await maak(anna, '/agenda/link', { plaats: 'zonder' }))).html
  assert.doesNotMatch(zonder, /LOCATION/)
  const met = (await w.iemand().get(await maak(anna, '/agenda/link', { plaats: 'met' }))).html
  assert.match(met, /LOCATION:/)
  assert.doesNotMatch(met, /GEHEIM|Noor/)
})

test('elke keer lezen staat in het log van het eigen traject, en in geen ander', async () => {
  const adres = await maak(noor, '/mijn/agenda')
  // A later moment: what was read before stands before it.
  await w.zetKlok(w.klok.nu().add({ minutes: 1 }).toString())
  const eerder = (await regels(noor.traject)).length
  await w.iemand().get(adres)
  await w.iemand().get(adres)
  const nieuw = (await regels(noor.traject)).slice(eerder)
  assert.deepEqual(
    nieuw,
    Array(2).fill({ wie: noor.id, rol: 'ouder', handeling: 'R', uitkomst: '0', grond: 'eigen-dossier' }),
  )
  assert.deepEqual(await regels(sem.traject), [])
})

test('wat niet bestaat, ingetrokken is of vernieuwd is, is dezelfde pagina die er niet is', async () => {
  const lees = async (pad: string) => {
    const { status, html, headers } = await w.iemand().get(pad)
    return JSON.stringify([status, html, [...headers]])
  }
  const niets = await lees(`/kalender/${'A'.repeat(43)}.ics`)
  assert.match(niets, /^\[404/)
  const een = await maak(noor, '/mijn/agenda')
  const twee = await maak(noor, '/mijn/agenda')
  assert.equal(await lees(een), niets, 'vernieuwd')
  assert.match(await lees(twee), /^\[200/)
  assert.equal((await noor.klant.post('/mijn/agenda/einde')).location, '/mijn/agenda?gestopt')
  assert.equal(await lees(twee), niets, 'ingetrokken')
  for (const pad of [
    '/kalender/x',
    '/kalender/.ics',
    `/kalender/${'A'.repeat(42)}.ics`,
    '/kalender/%00.ics',
    `/kalender/${'A'.repeat(43)}`,
  ])
    assert.equal(await lees(pad), niets, pad)
})

test('wie uit dienst gaat of geen toegang meer heeft, heeft ook geen agenda meer', async () => {
  const adres = await maak(anna, '/agenda/link')
  assert.equal((await w.iemand().get(adres)).status, 200)
  await w.superuser(c =>
    c.query("update medewerker set uit_dienst_op = now() - interval '10 years' where id = $1", [anna.id]),
  )
  assert.equal((await w.iemand().get(adres)).status, 404)
  await w.superuser(c => c.query('update medewerker set uit_dienst_op = null where id = $1', [anna.id]))
  const eigen = await maak(noor, '/mijn/agenda')
  await w.superuser(c =>
    c.query(`update toegang set tot = now() - interval '10 years' where persoon_id = $1`, [noor.id]),
  )
  assert.equal((await w.iemand().get(eigen)).status, 404)
  await w.superuser(c => c.query('update toegang set tot = null where persoon_id = $1', [noor.id]))
})

test('een adres opent verder niets: het is geen sessie', async () => {
  const adres = await maak(noor, '/mijn/agenda')
  const vreemde = w.iemand()
  vreemde.cookies.set('__Host-s', adres.slice(10, 53))
  assert.equal((await vreemde.get('/mijn')).location, '/inloggen')
})

test('een nieuw adres vraagt de wachtzin opnieuw, stoppen niet', async () => {
  await w.superuser(c =>
    c.query(`update sessie set bevestigd_op = bevestigd_op - interval '11 minutes' where persoon_id = $1`, [
      noor.id,
    ]),
  )
  assert.equal((await noor.klant.post('/mijn/agenda')).location, '/bevestigen?terug=%2Fmijn%2Fagenda')
  assert.equal((await noor.klant.post('/mijn/agenda/einde')).location, '/mijn/agenda?gestopt')
})
