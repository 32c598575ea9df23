// Nothing is written to the dossier past the chain: no raw SQL in the program, and no query of a kind that is not followed.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Schema } from '../database/schema.ts'
import { ketentabellen } from './keten-tabellen.ts'
import { maakKetenboek, volg } from './keten-volgen.ts'

const huis = join(import.meta.dirname, '..')
const namen = Object.keys(ketentabellen).join('|')
const rauw = [
  new RegExp(
    `(insert into|update|delete from|truncate|merge into)\\s+(only\\s+)?(public\\.)?"?(${namen})"?[\\s(;\`']`,
    'i',
  ),
  /\.mergeInto\(/,
]
const schrijftRauw = (text: string) => rauw.some(r => r.test(text.replace(/\/\/.*$|^\s*\*.*$/gm, '')))

test('nergens in het programma schrijft ruwe SQL in een tabel van het dossier', () => {
  const files = globSync('{features,http,jobs,demo,domein,platform,muur,database}/**/*.{ts,tsx}', {
    cwd: huis,
    exclude: ['muur/bewijs/**', '**/*.test.ts', '**/*.test.tsx'],
  })
  assert.ok(files.length > 300)
  assert.deepEqual(
    files.filter(f => schrijftRauw(readFileSync(join(huis, f), 'utf8'))),
    [],
  )
  // Nor does a function of the wall, which has the power of the guard.
  const page = readFileSync(join(huis, 'muur', 'muur.sql'), 'utf8').replace(/--.*$/gm, '')
  assert.equal(schrijftRauw(page), false)
})

test('gezien falen: zulke SQL wordt herkend', () => {
  for (const text of [
    'sql`update doel set titel = 1`',
    'sql`insert into public.gesprek (id)`',
    "'delete from uitspraak'",
    'db.mergeInto(x)',
  ])
    assert.ok(schrijftRauw(text), text)
})

const db = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: d => new PostgresIntrospector(d),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
const boek = () => maakKetenboek(tabel => (tabel === 'telling' ? ['id', 'aantal'] : []))
const rij = { 'keten id': 'een', 'keten aantal': 3 }

test('een schrijvende opdracht vraagt de hele rij terug, en wie haar gaf krijgt alleen wat gevraagd was', () => {
  const b = boek()
  const wijzig = volg(db.updateTable('telling').set({ aantal: 3 }).where('id', '=', 'een').compile(), b)
  assert.equal(
    wijzig?.sql,
    'update "telling" set "aantal" = $1 where "id" = $2 returning "telling"."id" as "keten id", "telling"."aantal" as "keten aantal"',
  )
  assert.deepEqual(wijzig?.neem([rij], 1), [{}])
  const terug = volg(db.updateTable('telling as t').set({ aantal: 3 }).returning('t.dag').compile(), b)
  assert.match(terug?.sql ?? '', /returning "t"."dag", "t"."id" as "keten id"/)
  assert.deepEqual(terug?.neem([{ dag: 'maandag', ...rij }], 1), [{ dag: 'maandag' }])
  const weg = volg(db.deleteFrom('telling').where('id', '=', 'een').compile(), b)
  weg?.neem([rij], 1)
  assert.deepEqual(b.vakken, [
    [
      {
        tabel: 'telling',
        rij: 'een',
        daad: 'U',
        kolommen: [
          ['id', 'een'],
          ['aantal', 3],
        ],
      },
    ],
    [
      {
        tabel: 'telling',
        rij: 'een',
        daad: 'U',
        kolommen: [
          ['id', 'een'],
          ['aantal', 3],
        ],
      },
    ],
    [{ tabel: 'telling', rij: 'een', daad: 'D', kolommen: [] }],
  ])
})

test('lezen, en schrijven buiten het dossier, blijft zoals het was', () => {
  const b = boek()
  assert.equal(volg(db.selectFrom('telling').selectAll().compile(), b), null)
  assert.equal(volg(db.updateTable('traject').set({ versie: 2 }).compile(), b), null)
  assert.deepEqual(b.vakken, [])
})

test('wie niet mag teruglezen: de schakel komt van wat er is opgestuurd, en alleen als alles is aangekomen', () => {
  const b = boek()
  const zegel = new Uint8Array(40)
  b.open.set(zegel, 'Noor')
  const kind = { traject_id: 't', id: 'een', voornaam: zegel as never, geboortedatum: 'x' }
  const volgt = volg(
    db
      .insertInto('kind')
      .values([kind, { ...kind, id: 'twee' }])
      .compile(),
    b,
  )
  assert.doesNotMatch(volgt?.sql ?? '', /returning/)
  volgt?.neem([], 2)
  assert.deepEqual(
    b.vakken.flat().map(i => [i.rij, Object.fromEntries(i.kolommen).voornaam]),
    [
      ['een', 'Noor'],
      ['twee', 'Noor'],
    ],
  )
  assert.throws(() => volgt?.neem([], 1), /Not all rows/)
})
