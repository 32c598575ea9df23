// The chain on the real database: every write of the dossier gets its link, and what somebody with all power over the database does is found.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { controleerAlles } from '../../bin/verify-alles.ts'
import { zegFout, zegTraject } from '../../bin/verify-woorden.ts'
import { geheugenKluis } from '../../platform/kluis.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { type Kant, maakTweeKanten, type TweeKanten } from '../../tests/twee-kanten.ts'
import type { Deel } from '../keten.ts'
import { ketentabellen } from '../keten-tabellen.ts'
import { sleutelbos } from '../sleutels.ts'
import { typeParsers } from '../verbinding.ts'

let k: TweeKanten
let superuser: pg.Client
const kluis = geheugenKluis()
before(async () => {
  k = await maakTweeKanten(undefined, kluis)
  superuser = new pg.Client({ ...k.w.connection, types: typeParsers, options: '-c timezone=UTC' })
  await superuser.connect()
  await superuser.query(`set session_replication_role = 'replica'`)
})
after(async () => {
  await superuser?.end()
  await k?.sluit()
})

const alles = (welk: string | null, getallen: string[] = []) =>
  controleerAlles({ superuser, sleutels: sleutelbos(testsleutel, kluis, k.w.poorten.toeval) }, welk, getallen)
const van = async (kant: Kant) => {
  const [een] = (await alles(kant.traject)).trajecten
  assert.ok(een)
  return een
}
const fouten = async (kant: Kant) => (await van(kant)).controle.fouten
const rij = (kant: Kant, tabel: string) => kant.rijen[tabel]?.id as string
const werk = <T>(kant: Kant, doe: Parameters<typeof k.w.poorten.deur.traject<T>>[3], wie = kant.specialist) =>
  k.w.poorten.deur.traject(wie.geheim, kant.traject, { actie: 'U', onderdeel: 'proef' }, doe)
const stand = async (kant: Kant, deel: Deel = 'dossier') => (await van(kant)).controle.schakels[deel]

/** Does something to the database with all power over it, checks, and puts everything back. */
async function knoei<T>(sql: string, kijk: () => Promise<T>, values: unknown[] = []): Promise<T> {
  const { rows: tafels } = await superuser.query<{ naam: string }>(
    `select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname = any ($1)`,
    [[...Object.keys(ketentabellen), 'keten', 'ketenopening', 'traject']],
  )
  for (const { naam } of tafels)
    await superuser.query(`create temp table "kopie ${naam}" as table public.${naam}`)
  try {
    const { rowCount } = await superuser.query(sql, values)
    assert.ok(rowCount, `this changed nothing: ${sql}`)
    return await kijk()
  } finally {
    for (const { naam } of tafels) {
      await superuser.query(`delete from public.${naam}`)
      await superuser.query(`insert into public.${naam} select * from "kopie ${naam}"`)
      await superuser.query(`drop table "kopie ${naam}"`)
    }
  }
}

test('alles wat door de deur is geschreven staat in de keten, en klopt met wat er nu staat', async () => {
  const { trajecten, ontbreekt } = await alles(null)
  assert.equal(trajecten.length, 2)
  assert.deepEqual(ontbreekt, [])
  for (const t of trajecten) {
    assert.deepEqual(t.controle.fouten, [], zegTraject(t))
    assert.match(
      zegTraject(t),
      /^ok {3}[0-9A-Z]{6}: dossier \d+ schakels, controlegetal ([0-9A-Z]{4} ?){4}; besloten /,
    )
    assert.equal(t.controle.leesbaar, true)
    assert.equal(t.controle.gewist + t.controle.vanVoor, 0)
  }
  // Every table that is dossier was written, so that nothing is right because it is empty.
  for (const tabel of Object.keys(ketentabellen)) {
    const { rowCount } = await superuser.query(`select from ${tabel} where traject_id = $1`, [k.a.traject])
    assert.ok(rowCount, tabel)
  }
})

test('wijzigen, verwijderen, en wat niet doorging: de keten loopt mee', async () => {
  const before = await stand(k.a)
  const id = k.w.poorten.toeval.uuid()
  const nieuw = {
    ...{ traject_id: k.a.traject, id, gesprek_id: rij(k.a, 'gesprek'), soort: 'oordeel' as const },
    ...{ tekst: 'een oordeel', grond: 'gezien', gemaakt_op: k.w.klok.nu() },
  }
  const teruggekregen = await werk(k.a, db =>
    db.insertInto('uitspraak').values(nieuw).returning(['id', 'tekst']).executeTakeFirst(),
  )
  assert.deepEqual(teruggekregen, { id, tekst: 'een oordeel' })
  assert.equal(await stand(k.a), before + 1)
  const gewijzigd = await werk(k.a, db =>
    db.updateTable('uitspraak').set({ tekst: 'anders' }).where('id', '=', id).executeTakeFirst(),
  )
  assert.equal(gewijzigd.numUpdatedRows, 1n)
  const niets = await werk(k.a, db =>
    db
      .updateTable('uitspraak')
      .set({ tekst: 'x' })
      .where('id', '=', k.w.poorten.toeval.uuid())
      .executeTakeFirst(),
  )
  assert.equal(niets.numUpdatedRows, 0n)
  const dubbel = await werk(k.a, db =>
    db
      .insertInto('uitspraak')
      .values(nieuw)
      .onConflict(oc => oc.columns(['traject_id', 'id']).doNothing())
      .executeTakeFirst(),
  )
  assert.equal(dubbel.numInsertedOrUpdatedRows, 0n)
  assert.equal(await stand(k.a), before + 2)
  await assert.rejects(
    werk(k.a, async db => {
      await db.updateTable('uitspraak').set({ tekst: 'terug' }).where('id', '=', id).execute()
      throw new Error('toch niet')
    }),
    /toch niet/,
  )
  assert.equal(await stand(k.a), before + 2)
  assert.deepEqual(await fouten(k.a), [])
  const weg = await werk(k.a, db => db.deleteFrom('uitspraak').where('id', '=', id).executeTakeFirst())
  assert.equal(weg.numDeletedRows, 1n)
  assert.equal(await stand(k.a), before + 3)
  assert.deepEqual(await fouten(k.a), [])
  // Put back from an older copy: it was taken away, and the chain knows.
  await werk(k.a, db =>
    db
      .insertInto('uitspraak')
      .values({ ...nieuw, id: k.w.poorten.toeval.uuid() })
      .execute(),
  )
  assert.deepEqual(
    await knoei(
      `insert into uitspraak select traject_id, $1, gesprek_id, soort, tekst, bron, wie, grond, datum, in_verslag, gemaakt_op from uitspraak limit 1`,
      () => fouten(k.a),
      [id],
    ),
    [{ soort: 'teruggezet', tabel: 'uitspraak', rij: id }],
  )
})

test('een schakel van wat de ouder niet hoort te zien staat in het besloten deel, tot het verteld is', async () => {
  const [dossier, besloten] = [await stand(k.a), await stand(k.a, 'besloten')]
  const id = k.w.poorten.toeval.uuid()
  await werk(k.a, db =>
    db
      .insertInto('grondslag')
      .values({
        ...{ traject_id: k.a.traject, id, versie_id: rij(k.a, 'verslagversie'), soort: 'veilig-thuis' },
        ...{ ontvanger: 'Veilig Thuis', doel: 'melding', woorden: 'nodig', zwijgen: 'gevaar' },
        ...{ door: k.a.specialist.persoon, op: k.w.klok.nu() },
      })
      .execute(),
  )
  assert.deepEqual([await stand(k.a), await stand(k.a, 'besloten')], [dossier, besloten + 1])
  await werk(k.a, db =>
    db.updateTable('grondslag').set({ verteld_op: k.w.klok.nu() }).where('id', '=', id).execute(),
  )
  assert.deepEqual([await stand(k.a), await stand(k.a, 'besloten')], [dossier + 1, besloten + 1])
  assert.deepEqual(await fouten(k.a), [])
})

test('vijftig tegelijk, elk in een eigen rij, krijgen elk een eigen nummer, en niemand wacht op zichzelf', async () => {
  const before = await stand(k.b)
  await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      werk(k.b, db =>
        db
          .insertInto('uitspraak')
          .values({
            ...{ traject_id: k.b.traject, id: k.w.poorten.toeval.uuid(), gesprek_id: rij(k.b, 'gesprek') },
            ...{ soort: 'oordeel', tekst: `keer ${i}`, grond: 'gezien', gemaakt_op: k.w.klok.nu() },
          })
          .execute(),
      ),
    ),
  )
  assert.equal(await stand(k.b), before + 50)
  assert.deepEqual(await fouten(k.b), [])
})

test('de keten van de een hangt niet van de ander af', async () => {
  const lees = async () =>
    (await superuser.query('select * from keten where traject_id = $1 order by deel, nummer', [k.a.traject]))
      .rows
  const before = await lees()
  await werk(k.b, db =>
    db.updateTable('gesprek').set({ notitie: 'van b' }).where('id', '=', rij(k.b, 'gesprek')).execute(),
  )
  assert.deepEqual(await lees(), before)
})

const eerste = (deel: Deel) => `(traject_id, deel, nummer) = ($1, '${deel}', 1)`
for (const [naam, sql, verwacht] of [
  [
    'een bit in een schakel',
    `update keten set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where ${eerste('dossier')}`,
    /^dossier, schakel 1: is veranderd$/,
  ],
  [
    'een bit in wat zij bewaakt',
    `update keten set verbintenis = set_byte(verbintenis, 31, get_byte(verbintenis, 31) # 128) where ${eerste('besloten')}`,
    /^besloten, schakel 1: is veranderd$/,
  ],
  [
    'een moment',
    `update keten set op = op + interval '1 microsecond' where ${eerste('dossier')}`,
    /^dossier, schakel 1: is veranderd$/,
  ],
  ['een schakel weg', `delete from keten where ${eerste('dossier')}`, /^dossier, schakel 1: ontbreekt/],
  [
    'twee schakels verwisseld',
    `update keten x set verbintenis = y.verbintenis, hash = y.hash, op = y.op from keten y
     where x.traject_id = $1 and y.traject_id = $1 and x.deel = 'dossier' and y.deel = 'dossier' and (x.nummer, y.nummer) in ((1, 2), (2, 1))`,
    /^dossier, schakel 1: is veranderd$/,
  ],
  [
    'een schakel naar het andere deel',
    `update keten set deel = 'besloten', nummer = (select max(nummer) + 1 from keten where traject_id = $1 and deel = 'besloten')
     where traject_id = $1 and deel = 'dossier' and nummer = (select max(nummer) from keten where traject_id = $1 and deel = 'dossier')`,
    /^besloten, schakel \d+: is veranderd$/,
  ],
  [
    'een getal in een rij',
    `update score set waarde = waarde + 1 where traject_id = $1`,
    /^score [0-9a-f-]{36}: er staat iets anders dan is vastgelegd$/,
  ],
  [
    'een verzegelde tekst',
    `update gesprek set notitie = set_byte(notitie, 20, get_byte(notitie, 20) # 1) where traject_id = $1`,
    /^gesprek [0-9a-f-]{36}: er staat iets anders/,
  ],
  [
    'een handtekening weg',
    `delete from ondertekening where traject_id = $1`,
    /^ondertekening [0-9a-f-]{36}: is vastgelegd en staat er niet meer$/,
  ],
  [
    'een rij erbij',
    `insert into checkin (traject_id, id, dag, rust_ouder, rust_kind, verbinding, druk, op) values ($1, gen_random_uuid(), '2027-01-02', 1, 1, 1, 1, now())`,
    /^checkin [0-9a-f-]{36}: staat er en is nooit vastgelegd$/,
  ],
  [
    'een nepopening',
    `update ketenopening set opening = set_byte(opening, 30, get_byte(opening, 30) # 1) where ${eerste('dossier')}`,
    /^dossier, schakel 1: de opening is vervalst$/,
  ],
] as const)
  test(`wie de database beheert en verandert: ${naam}, wordt gevonden, en de ander is in orde`, async () => {
    await knoei(sql, async () => {
      const found = await fouten(k.a)
      assert.ok(found.length > 0)
      assert.match(zegFout(found[0] as (typeof found)[0]), verwacht)
      assert.match(zegTraject(await van(k.a)), /^FOUT /)
      assert.deepEqual(await fouten(k.b), [])
    }, [k.a.traject])
    assert.deepEqual(await fouten(k.a), [])
  })

test('wie het einde van een keten afhaalt en wat erbij hoort terugdraait, wordt gevonden tegen het gedrukte getal', async () => {
  const id = rij(k.a, 'gesprek')
  const zet = (notitie: string) =>
    werk(k.a, db => db.updateTable('gesprek').set({ notitie }).where('id', '=', id).execute())
  await zet('zo stond het')
  const copy = (await superuser.query('select * from gesprek where id = $1', [id])).rows[0]
  await zet('zo kwam het er te staan')
  const getal = (await van(k.a)).controle.getallen.dossier as string
  assert.deepEqual((await alles(k.a.traject, [getal])).ontbreekt, [])
  const last = `traject_id = $1 and deel = 'dossier' and nummer = (select max(nummer) from keten where traject_id = $1 and deel = 'dossier')`
  await knoei(`with o as (delete from ketenopening where ${last}), k as (delete from keten where ${last})
     update gesprek set notitie = $2 where id = $3`, async () => {
    const { trajecten, ontbreekt } = await alles(k.a.traject, [getal])
    assert.deepEqual(trajecten[0]?.controle.fouten, [], 'by itself a shorter chain holds')
    assert.deepEqual(ontbreekt, [getal])
  }, [k.a.traject, copy.notitie, id])
})

test('een schakel waarvan de opening is vernietigd zegt niets meer, en de keten klopt nog', async () => {
  const id = rij(k.a, 'telling')
  const before = (await van(k.a)).controle
  const { rows } = await superuser.query('select nummer from keten where traject_id = $1 and deel = $2', [
    k.a.traject,
    'dossier',
  ])
  assert.ok(rows.length > 3)
  // What is erased goes whole: the row and all openings about it. Which those are only the key can tell.
  await knoei(`delete from telling where id = $1`, async () => {
    const weg = (await fouten(k.a)).map(zegFout)
    assert.deepEqual(weg, [`telling ${id}: is vastgelegd en staat er niet meer`])
    for (const { nummer } of rows) {
      const {
        rows: [opening],
      } = await superuser.query(
        `delete from ketenopening where traject_id = $1 and deel = 'dossier' and nummer = $2 returning *`,
        [k.a.traject, nummer],
      )
      const now = (await van(k.a)).controle
      if (now.fouten.length === 0) {
        assert.equal(now.gewist, 1)
        assert.deepEqual(now.getallen, before.getallen)
        return
      }
      await superuser.query('insert into ketenopening values ($1, $2, $3, $4, $5)', Object.values(opening))
    }
    assert.fail('no opening was that of the erased row')
  }, [id])
})

test('een vernietigde sleutel maakt elke schakel betekenisloos, en de keten klopt nog', async () => {
  const before = (await van(k.b)).controle
  await kluis.vernietig(k.b.traject)
  const t = await van(k.b)
  assert.deepEqual(t.controle.fouten, [])
  assert.equal(t.controle.leesbaar, false)
  assert.deepEqual(t.controle.getallen, before.getallen)
  assert.match(zegTraject(t), /^ok .*de sleutel is vernietigd, dus alleen de keten is gecontroleerd$/)
  await knoei(
    `update keten set op = op + interval '1 second' where traject_id = $1 and deel = 'dossier' and nummer = 3`,
    async () =>
      assert.deepEqual(await fouten(k.b), [{ soort: 'keten', deel: 'dossier', nummer: 3, wat: 'hash' }]),
    [k.b.traject],
  )
})
