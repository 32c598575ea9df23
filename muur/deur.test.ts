// The door and the seal on a real database: what is written comes back, and only behind the own capability.
import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testsleutel } from '../tests/cluster.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../tests/wereld.ts'
import { NietGevonden } from './deur.ts'
import { bouwMuur } from './opbouw.ts'

let w: Wereld
let specialist: Medewerker
let a: Ouder
let b: Ouder
const secret = (who: { klant: { cookies: Map<string, string> } }) =>
  new Uint8Array(Buffer.from(who.klant.cookies.get('__Host-s') ?? '', 'base64url'))

before(async () => {
  w = await maakWereld()
  specialist = await w.medewerker('Anna Proef', ['specialist'])
  const ander = await w.medewerker('Bram Proef', ['specialist'])
  a = await w.traject(specialist, 'Noor')
  b = await w.traject(ander, 'Joris')
})
after(() => w.sluit())

const lees = { actie: 'R', onderdeel: 'proef' } as const

test('de specialist leest de eigen ouder, met het zegel open', async () => {
  const rows = await w.poorten.deur.traject(secret(specialist), a.traject, lees, db =>
    db.selectFrom('ouder').select(['id', 'voornaam']).where('traject_id', '=', a.traject).execute(),
  )
  assert.deepEqual(rows, [{ id: a.id, voornaam: 'Noor' }])
})

test('een ander traject bestaat niet, ook niet voor wie de sleutel van het eigen traject heeft', async () => {
  for (const id of [
    b.traject,
    '00000000-0000-4000-8000-000000000000',
    'geen-uuid',
    "x'; drop table ouder; --",
  ]) {
    await assert.rejects(
      w.poorten.deur.traject(secret(specialist), id, lees, async () => 1),
      NietGevonden,
    )
  }
})

test('zonder traject in de vraag ziet de deur toch alleen het ene traject', async () => {
  const rows = await w.poorten.deur.traject(secret(a), a.traject, lees, db =>
    db.selectFrom('ouder').select(['id', 'voornaam', 'traject_id']).execute(),
  )
  assert.deepEqual(
    rows.map(r => r.traject_id),
    [a.traject],
  )
})

test('in de database staat alleen zegel: een omgezette waarde gaat nergens anders open', async () => {
  const sealed = await w.superuser(
    async c => (await c.query('select voornaam from ouder where id = $1', [a.id])).rows[0].voornaam as Buffer,
  )
  assert.equal(sealed.includes('Noor'), false)
  await w.superuser(c => c.query('update ouder set achternaam = voornaam where id = $1', [a.id]))
  await assert.rejects(
    w.poorten.deur.traject(secret(a), a.traject, lees, db =>
      db.selectFrom('ouder').select(['id', 'achternaam']).execute(),
    ),
    /seal of ouder.achternaam/,
  )
})

test('een update verzegelt onder de rij die hij noemt', async () => {
  await w.poorten.deur.traject(secret(specialist), a.traject, { actie: 'U', onderdeel: 'traject' }, db =>
    db.updateTable('traject').set({ roepnaam: 'Noortje' }).where('traject_id', '=', a.traject).execute(),
  )
  const list = await w.poorten.deur.huis(secret(specialist), db =>
    db.selectFrom('muur.caseload').select(['traject_id', 'roepnaam']).execute(),
  )
  assert.deepEqual(list, [{ traject_id: a.traject, roepnaam: 'Noortje' }])
})

test('een aanmelding staat er heel of niet, en een tweede keer raakt niets aan', async () => {
  const { deur, toeval } = w.poorten
  const id = toeval.uuid()
  const meld = (tekst: string) =>
    deur.meldAan(id, 'ABC123', async (db, hier) => {
      assert.equal(hier.rol, 'aanmelder')
      await db.updateTable('traject').set({ roepnaam: tekst }).where('traject_id', '=', id).execute()
      if (tekst === 'breekt af') throw new Error('halverwege')
      return tekst
    })
  const coordinator = await w.medewerker('Cato Proef', ['coordinator'])
  const namen = async () => {
    const rows = await deur.huis(secret(coordinator), db =>
      db.selectFrom('muur.praktijklijst').select(['traject_id', 'roepnaam']).execute(),
    )
    return rows.filter(r => r.traject_id === id).map(r => r.roepnaam)
  }
  await assert.rejects(meld('breekt af'), /halverwege/)
  assert.deepEqual(await namen(), [])
  assert.deepEqual((await Promise.all([meld('Noor'), meld('Noor')])).sort(), ['Noor', null])
  assert.equal(await meld('Joris'), null)
  assert.deepEqual(await namen(), ['Noor'])
})

test('wie zich aanmeldt onder het nummer van een bestaand traject verandert daar niets', async () => {
  assert.equal(await w.poorten.deur.meldAan(b.traject, 'ABC123', async () => 1), null)
  const rows = await w.poorten.deur.traject(secret(b), b.traject, lees, db =>
    db.selectFrom('ouder').select(['id', 'voornaam']).where('traject_id', '=', b.traject).execute(),
  )
  assert.deepEqual(rows, [{ id: b.id, voornaam: 'Joris' }])
})

test('na een nieuwe bouw van de muur gaan ook de zegels in de lijsten weer open', async () => {
  await w.superuser(c => bouwMuur(c, testsleutel))
  await w.zetKlok('2027-03-01T09:00:00Z')
  const list = await w.poorten.deur.huis(secret(specialist), db =>
    db.selectFrom('muur.agenda').select(['traject_id', 'id', 'roepnaam', 'code', 'begint_op']).execute(),
  )
  assert.deepEqual(list, [])
  const caseload = await w.poorten.deur.huis(secret(specialist), db =>
    db.selectFrom('muur.caseload').select(['traject_id', 'roepnaam', 'code']).execute(),
  )
  assert.equal(caseload[0]?.roepnaam, 'Noortje')
})

test('wie een dump heeft kan geen sessie beginnen: het woord van de deur staat er niet in', async () => {
  const { rows } = await w.superuser(c => c.query(`select waarde from muur.geheim where naam = 'deur'`))
  const woord = await w.superuser(
    async c => (await c.query(`select waarde from muur.geheim where naam = 'deurwoord'`)).rows[0].waarde,
  )
  const nieuw = createHash('sha256').update('van de dief').digest()
  const delen = ['begin', nieuw.toString('hex'), b.id, w.poorten.toeval.uuid(), 'vol', b.traject, 600, 600]
  const uitDump = createHmac('sha256', rows[0].waarde).update(delen.join('|')).digest()
  const leeg = createHmac('sha256', createHmac('sha256', rows[0].waarde).update('').digest())
    .update(delen.join('|'))
    .digest()
  for (const proef of [
    uitDump,
    leeg,
    Buffer.concat([uitDump, rows[0].waarde]),
    Buffer.concat([uitDump, woord]),
  ]) {
    await assert.rejects(
      w.poorten.deur.huis(secret(a), db =>
        sql`select muur.begin_sessie(${nieuw}, ${b.id}, ${delen[3]}, 'vol', ${b.traject}, '600 s', '600 s', ${proef})`.execute(
          db,
        ),
      ),
      { code: '42501' },
    )
  }
})
