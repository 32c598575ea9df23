// What the database refuses around a signed verslag, whoever asks and however: SQL of the app role through the door.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Db, Hier } from '../../muur/deur.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { secretOf } from '../../tests/zaai.ts'
import {
  besluit,
  legVoor,
  sowDossier,
  stelSamen,
  teken,
  textareas,
  verklaar,
} from '../../tests/zaai-verslag.ts'
import { listVersies } from './queries.ts'
import { verslag } from './routes.tsx'

let w: Wereld
let s: Medewerker
let o: Ouder
let versie: string
before(async () => {
  w = await maakWereld({ features: [verslag] })
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
  await sowDossier(w, s, o)
  await stelSamen(s.klant, o)
  await legVoor(s.klant, o)
  await verklaar(o.klant, 'Mijn woorden.')
})
after(() => w.sluit())

const als = <T>(wie: Medewerker | Ouder, werk: (db: Db, hier: Hier) => Promise<T>) =>
  w.poorten.deur.traject(secretOf(wie), o.traject, { actie: 'U', onderdeel: 'proef' }, werk)
const refuses = (wie: Medewerker | Ouder, werk: (db: Db, hier: Hier) => Promise<unknown>) =>
  assert.rejects(als(wie, werk), { code: '42501' })
const dump = () =>
  w.superuser(async c => {
    const found: unknown[] = []
    for (const t of ['verslag', 'verslagversie', 'verklaring', 'ondertekening'])
      found.push((await c.query(`select * from ${t} where traject_id = $1`, [o.traject])).rows)
    return found
  })
const nieuweVersie = (db: Db, hier: Hier) =>
  db
    .insertInto('verslagversie')
    .values(eb => ({
      traject_id: hier.traject,
      id: w.poorten.toeval.uuid(),
      verslag_id: eb.selectFrom('verslag').select('id').where('traject_id', '=', hier.traject),
      nummer: 9,
      inhoud: 'x',
      gedeeld_op: hier.nu,
    }))
    .execute()
const handtekening = (door: 'ouder' | 'specialist') => (db: Db, hier: Hier) =>
  db
    .insertInto('ondertekening')
    .values({
      traject_id: hier.traject,
      id: w.poorten.toeval.uuid(),
      versie_id: versie,
      door,
      persoon_id: hier.ik,
      besluit: 'akkoord',
      afdruk: Buffer.alloc(32),
      op: hier.nu,
    })
    .execute()

test('een versie verandert nooit: niet door de specialist en niet door de ouder', async () => {
  versie = (await als(s, listVersies))[0]!.id
  for (const wie of [s, o]) {
    await refuses(wie, db => sql`update verslagversie set nummer = 8 where id = ${versie}`.execute(db))
    await refuses(wie, db => sql`delete from verslagversie where id = ${versie}`.execute(db))
    await refuses(wie, db => sql`delete from verklaring`.execute(db))
  }
  await refuses(o, nieuweVersie)
})

test('niemand tekent voor een ander', async () => {
  await refuses(o, handtekening('specialist'))
  await refuses(s, handtekening('ouder'))
})

test('na akkoord van de ouder: geen nieuwe versie, geen andere verklaring', async () => {
  await besluit(o.klant, 'akkoord')
  const voor = await dump()
  await refuses(s, nieuweVersie)
  const id = (await als(o, listVersies))[0]!.eigen!.id
  const changed = await als(o, db =>
    db
      .updateTable('verklaring')
      .set({ tekst: 'Toch anders.' })
      .where('traject_id', '=', o.traject)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  assert.equal(changed.numUpdatedRows, 0n)
  assert.deepEqual(await dump(), voor)
})

test('na de laatste handtekening verandert er voor niemand meer iets', async () => {
  await teken(s.klant, o)
  const voor = await dump()
  const changed = await als(s, db =>
    sql`update verslag set stand = 'concept', versie = versie + 1`.execute(db),
  )
  assert.equal(changed.numAffectedRows, 0n)
  await refuses(s, nieuweVersie)
  await refuses(s, handtekening('specialist'))
  await refuses(o, handtekening('ouder'))
  for (const wie of [s, o]) {
    await refuses(wie, db => sql`update ondertekening set besluit = 'gezien'`.execute(db))
    await refuses(wie, db => sql`delete from ondertekening`.execute(db))
    await refuses(wie, db => sql`delete from verslag`.execute(db))
  }
  assert.deepEqual(await dump(), voor)
})

test('zonder verklaring kan er na het besluit ook geen meer bij', async () => {
  const p = await w.traject(s, 'Piet')
  await sowDossier(w, s, p)
  await stelSamen(s.klant, p)
  await legVoor(s.klant, p)
  await besluit(p.klant, 'gezien')
  const write = w.poorten.deur.traject(
    secretOf(p),
    p.traject,
    { actie: 'C', onderdeel: 'proef' },
    async (db, hier) => {
      const [laatste] = await listVersies(db, hier)
      await db
        .insertInto('verklaring')
        .values({
          traject_id: hier.traject,
          id: w.poorten.toeval.uuid(),
          versie_id: laatste!.id,
          tekst: 'x',
          op: hier.nu,
        })
        .execute()
    },
  )
  await assert.rejects(write, { code: '42501' })
})

test('onder een oudere versie komt geen handtekening', async () => {
  const p = await w.traject(s, 'Kim')
  await sowDossier(w, s, p)
  await stelSamen(s.klant, p)
  await legVoor(s.klant, p)
  const oud = await w.poorten.deur.traject(
    secretOf(p),
    p.traject,
    { actie: 'R', onderdeel: 'proef' },
    listVersies,
  )
  const { html } = await s.klant.get(`/trajecten/${p.traject}/verslag`)
  const versieNr = html.match(/name="versie" value="(\d+)"/)?.[1] ?? ''
  await s.klant.post(`/trajecten/${p.traject}/verslag`, {
    ...textareas(html),
    advies: 'Twee.',
    versie: versieNr,
  })
  await legVoor(s.klant, p)
  const sign = w.poorten.deur.traject(
    secretOf(p),
    p.traject,
    { actie: 'E', onderdeel: 'proef' },
    (db, hier) =>
      db
        .insertInto('ondertekening')
        .values({
          traject_id: hier.traject,
          id: w.poorten.toeval.uuid(),
          versie_id: oud[0]!.id,
          door: 'ouder',
          persoon_id: hier.ik,
          besluit: 'akkoord',
          afdruk: Buffer.alloc(32),
          op: hier.nu,
        })
        .execute(),
  )
  await assert.rejects(sign, { code: '42501' })
})

test('klopt een handtekening niet met de tekst, dan komt de bladzijde er niet', async () => {
  await w.superuser(c =>
    c.query(`update ondertekening set afdruk = sha256('x') where traject_id = $1`, [o.traject]),
  )
  assert.equal((await o.klant.get('/mijn/verslag')).status, 500)
})

test('ouder en specialist tekenen dezelfde afdruk', async () => {
  const p = await w.traject(s, 'Lou')
  await sowDossier(w, s, p)
  await stelSamen(s.klant, p)
  await legVoor(s.klant, p)
  await verklaar(p.klant, 'Mijn woorden.')
  await besluit(p.klant, 'akkoord')
  await teken(s.klant, p)
  const rows = await w.superuser(
    async c =>
      (await c.query('select distinct afdruk from ondertekening where traject_id = $1', [p.traject])).rows,
  )
  assert.equal(rows.length, 1)
  assert.equal((rows[0].afdruk as Buffer).length, 32)
})
