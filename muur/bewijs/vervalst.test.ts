// Forged access: whoever has only SQL as the app role, and 10,000 capabilities that are not theirs, gets no row.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type pg from 'pg'
import { geheugenKluis } from '../../platform/kluis.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { maakTweeKanten, type TweeKanten, toon } from '../../tests/twee-kanten.ts'
import { NietGevonden } from '../deur.ts'
import { openDeur } from '../open-deur.ts'

let k: TweeKanten
let client: pg.Client
before(async () => {
  k = await maakTweeKanten()
  client = await k.rauw()
})
after(() => k?.sluit())

const hex = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('hex')
const nergens = '00000000-0000-4000-8000-000000000000'

/** As somebody who shows a capability for a traject, in a transaction that is undone: the rows, or the code of the error. */
async function poogAls(
  geheim: Uint8Array | null,
  traject: string,
  text: string,
): Promise<Record<string, unknown>[] | string> {
  await toon(client, geheim, traject)
  try {
    return (await client.query(text)).rows
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  } finally {
    await client.query('rollback')
  }
}
const geweigerd = '42501'

// One block counts what a list of capabilities opens. The first thousand are shown to every table of a traject that the app
// role may read and to every list; each later one to what all policies believe, and to one of these in turn.
async function telOpen(vervalst: readonly (readonly [string, string])[]): Promise<number> {
  const tafels = k.tabellen.filter(t => t.soort === 'traject' && t.kolommen.some(c => c.leesbaar))
  const lijsten = ['muur.caseload', 'muur.agenda', 'muur.praktijklijst', 'muur.thuis', 'muur.verzoeklijst']
  lijsten.push('muur.meeleeslijst')
  const bron = [...tafels.map(t => `public.${t.naam}`), ...lijsten].map(
    (naam, j, alle) =>
      `case when i <= 1000 or i % ${alle.length} = ${j} then (select count(*) from ${naam}) else 0 end`,
  )
  await client.query('begin')
  try {
    await client.query(
      `select set_config('proef.paren', $1, true), set_config('proef.totaal', '0', true), set_config('statement_timeout', '60s', true)`,
      [JSON.stringify(vervalst)],
    )
    await client.query(`do $$
      declare paar jsonb; i int; n int; totaal int := 0;
      begin
        for paar, i in select * from jsonb_array_elements(current_setting('proef.paren')::jsonb) with ordinality loop
          perform set_config('luwte.sessie', paar->>0, true), set_config('luwte.traject', paar->>1, true);
          select ${bron.join(' + ')} + num_nonnulls(muur.hier('ouder', 'specialist', 'coordinator', 'aanmelder', 'meelezer'), muur.rol()) into n;
          totaal := totaal + n;
        end loop;
        perform set_config('proef.totaal', totaal::text, true);
      end $$`)
    const { rows } = await client.query(`select current_setting('proef.totaal')::int as totaal`)
    return rows[0].totaal
  } finally {
    await client.query('rollback')
  }
}

test('10.000 vervalste sleutels openen samen geen enkele rij', async () => {
  const { toeval } = k.w.poorten
  const los = async (wat: string) => {
    const geheim = await k.geheimVoor(k.a.ouder.persoon, 'vol', k.a.traject)
    await k.w.superuser(c =>
      c.query(`update sessie set ${wat} where hash = sha256($1)`, [Buffer.from(geheim)]),
    )
    return hex(geheim)
  }
  const nu = k.w.klok.nu().toString()
  const [a, b] = [hex(k.a.ouder.geheim), hex(k.b.ouder.geheim)]
  const stuk = [
    ...[
      a.toUpperCase(),
      a.slice(1),
      `${a}0`,
      a.slice(0, 63),
      `${a} `,
      ` ${a}`,
      `${a}\n`,
      '',
      '0',
      'null',
      a.slice(0, 32),
    ],
    ...[
      `${a}' or true --`,
      '\\x',
      `\\x${a}`,
      'é'.repeat(64),
      'g'.repeat(64),
      '0'.repeat(64),
      'f'.repeat(64),
      '%',
      `{${a}}`,
    ],
    ...[
      hex(
        createHash('sha256')
          .update(k.a.ouder.geheim as Uint8Array)
          .digest(),
      ),
      Buffer.from(a, 'hex').toString('base64url'),
    ],
  ]
  const scheef = [
    ...[`{${k.a.traject}}`, k.a.traject.replaceAll('-', ''), `${k.a.traject} `, `${k.a.traject}\n`],
    ...[
      '',
      '%',
      '*',
      'null',
      nergens,
      `${k.a.traject}' or true --`,
      k.a.traject.slice(0, 35),
      `${k.a.traject},${k.b.traject}`,
    ],
  ]
  const vervalst: [string, string][] = [
    // Swapped: a good secret beside the traject of the other side, for everybody who has one.
    ...[k.a.ouder, k.a.specialist, k.a.aanmelder].map(m => [hex(m.geheim), k.b.traject] as [string, string]),
    ...[k.b.ouder, k.b.specialist, k.b.aanmelder].map(m => [hex(m.geheim), k.a.traject] as [string, string]),
    // Malformed, in both places.
    ...stuk.map(s => [s, k.a.traject] as [string, string]),
    ...scheef.map(t => [a, t] as [string, string]),
    // Not complete, ended, expired, rested too long.
    [hex(await k.geheimVoor(k.a.ouder.persoon, 'sleutel', k.a.traject)), k.a.traject],
    [hex(await k.geheimVoor(k.a.ouder.persoon, 'registratie', k.a.traject)), k.a.traject],
    [hex(await k.geheimVoor(k.a.ouder.persoon, 'aanmelding', k.a.traject)), k.a.traject],
    [await los(`beeindigd_op = '${nu}'`), k.a.traject],
    [await los(`verloopt_op = '${nu}'`), k.a.traject],
    [await los(`gebruikt_op = '${nu}'::timestamptz - rust`), k.a.traject],
  ]
  while (vervalst.length < 10_000) {
    const geraden = Buffer.from(toeval.bytes(32))
    if (vervalst.length % 2) Buffer.from(b, 'hex').copy(geraden, 0, 0, 31) // one byte short of the real one
    if (hex(geraden) !== b) vervalst.push([hex(geraden), k.b.traject])
  }
  // A good secret beside a traject that is not theirs opens what it opens beside none: the own lists, of own rows.
  const echt = new Set([k.a.ouder, k.a.specialist, k.b.ouder, k.b.specialist].map(m => hex(m.geheim)))
  const eigen = vervalst.filter(([g]) => echt.has(g))
  assert.deepEqual([vervalst.length, eigen.length], [10_000, 4 + scheef.length])
  assert.equal(await telOpen(vervalst.filter(p => !eigen.includes(p))), 0)
  for (const [g, t] of eigen)
    assert.equal(await telOpen([[g, t]]), await telOpen([[g, '']]), JSON.stringify(t))
  // And it counts: the real pair opens rows, in the same block.
  assert.ok((await telOpen([[b, k.b.traject]])) >= 15)
})

test('een ingetrokken toegang en een medewerker die weg is openen niets meer, vanaf de volgende vraag', async () => {
  const telt = () => telOpen([[hex(k.b.specialist.geheim), k.b.traject]])
  const nu = k.w.klok.nu().toString()
  assert.ok((await telt()) > 0)
  for (const [uit, aan] of [
    [
      'update toegang set tot = $2 where persoon_id = $1',
      'update toegang set tot = null where persoon_id = $1',
    ],
    [
      'update medewerker set uit_dienst_op = $2 where id = $1',
      'update medewerker set uit_dienst_op = null where id = $1',
    ],
  ] as const) {
    await k.w.superuser(c => c.query(uit, [k.b.specialist.persoon, nu]))
    assert.equal(await telt(), 0)
    await k.w.superuser(c => c.query(aan, [k.b.specialist.persoon]))
    assert.ok((await telt()) > 0)
  }
})

test('de hash uit de database is geen sleutel: wie de sessies leest is daarmee niemand', async () => {
  const { rows } = await k.w.superuser(c => c.query<{ hash: Buffer }>('select hash from sessie'))
  assert.equal(
    await telOpen(
      rows.flatMap(r => [[hex(r.hash), k.a.traject] as const, [hex(r.hash), k.b.traject] as const]),
    ),
    0,
  )
})

test('zonder sleutel of midden in een transactie gewisseld: elke vraag weegt opnieuw', async () => {
  await toon(client, k.a.ouder.geheim, k.a.traject)
  const count = async () => (await client.query('select from ouder')).rowCount
  const counts = [await count()]
  await client.query(`select set_config('luwte.traject', $1, true)`, [k.b.traject])
  counts.push(await count())
  await client.query(`select set_config('luwte.sessie', '', true)`)
  counts.push(await count())
  await client.query('reset luwte.sessie')
  counts.push(await count())
  await client.query('rollback')
  assert.deepEqual(counts, [2, 0, 0, 0])
})

const verboden: Record<string, Record<string, string>> = {
  'een andere rol worden': {
    'set role luwte_wacht': geweigerd,
    'set role luwte_eigenaar': geweigerd,
    'set role postgres': geweigerd,
    'set session authorization postgres': geweigerd,
    'set session authorization luwte_wacht': geweigerd,
    'grant luwte_wacht to luwte_app': geweigerd,
    'alter role luwte_app superuser': geweigerd,
    'alter role luwte_app bypassrls': geweigerd,
    'alter role luwte_wacht login': geweigerd,
    'create role nog_een login superuser': geweigerd,
    'drop owned by luwte_app, luwte_wacht': geweigerd,
    'reassign owned by luwte_eigenaar to luwte_app': geweigerd,
  },
  'iets maken waarin iets kan blijven liggen': {
    'create temp table t (x text)': geweigerd,
    'create temp view t as select 1': geweigerd,
    'create temp sequence t': geweigerd,
    'create table public.t (x text)': geweigerd,
    'create table muur.t (x text)': geweigerd,
    'create schema t': geweigerd,
    'create unlogged table public.t as select * from ouder': geweigerd,
    'select * into public.t from ouder': geweigerd,
    'create materialized view public.t as select 1': geweigerd,
    'create extension dblink': geweigerd,
    'create server t foreign data wrapper x': '42704',
    'create publication t for all tables': geweigerd,
    'create event trigger t on ddl_command_end execute function muur.nu()': geweigerd,
    'select lo_creat(-1)': geweigerd,
    'select lo_create(4242)': geweigerd,
    "select lo_from_bytea(4242, 'x')": geweigerd,
  },
  'het zoekpad kapen': {
    'create function public.sha256(bytea) returns bytea language sql as $$ select $1 $$': geweigerd,
    'create function muur.nu2() returns int language sql as $$ select 1 $$': geweigerd,
    'create or replace function muur.hier(variadic rollen text[]) returns uuid language sql as $$ select null::uuid $$':
      geweigerd,
    'create operator public.= (leftarg = uuid, rightarg = uuid, function = uuid_eq)': geweigerd,
    'create domain public.uuid as text': geweigerd,
    'create cast (text as uuid) with inout': geweigerd,
    'create aggregate public.t (int) (sfunc = int4pl, stype = int)': geweigerd,
    'create function pg_temp.t() returns int language sql as $$ select 1 $$': geweigerd,
    'create language plpython3u': geweigerd,
    'alter function muur.nu() set search_path = public': geweigerd,
    'alter function muur.hier(text[]) security invoker': geweigerd,
  },
  'de muur verzetten': {
    'alter table ouder disable row level security': geweigerd,
    'alter table ouder no force row level security': geweigerd,
    'create policy t on ouder using (true)': geweigerd,
    'drop policy betrokkenen_lezen on ouder': geweigerd,
    'alter policy betrokkenen_lezen on ouder using (true)': geweigerd,
    'create trigger t before insert on ouder for each row execute function suppress_redundant_updates_trigger()':
      geweigerd,
    'create rule t as on select to ouder do instead select 1': geweigerd,
    'create index t on ouder (id)': geweigerd,
    'alter table ouder add column x text': geweigerd,
    'alter table ouder drop constraint ouder_pkey': geweigerd,
    'create statistics t on id, taal from ouder': geweigerd,
    'comment on table ouder is $$x$$': geweigerd,
    'security label on table ouder is $$x$$': '22023',
    'truncate ouder': geweigerd,
    'drop table ouder': geweigerd,
    'set local session_replication_role = replica': geweigerd,
    'set local session_preload_libraries = $$x$$': geweigerd,
    "load 'x'": geweigerd,
    'alter database luwte_sjabloon set row_security = off': geweigerd,
    'lock table ouder in access exclusive mode': geweigerd,
    'set local track_activities = on': geweigerd,
    'set local log_statement = $$all$$': geweigerd,
    'set local log_min_error_statement = $$error$$': geweigerd,
  },
  'bij de machine of een bestand komen': {
    "copy (select 1) to program 'id'": geweigerd,
    "copy ouder from program 'id'": geweigerd,
    "copy ouder to '/tmp/luwte-proef'": geweigerd,
    "copy ouder from '/etc/passwd'": geweigerd,
    "select pg_read_file('/etc/passwd')": geweigerd,
    "select pg_read_file('postgresql.conf')": geweigerd,
    "select pg_read_binary_file('global/pg_control')": geweigerd,
    "select * from pg_ls_dir('.')": geweigerd,
    'select * from pg_ls_waldir()': geweigerd,
    'select * from pg_ls_logdir()': geweigerd,
    'select * from pg_ls_tmpdir()': geweigerd,
    "select * from pg_stat_file('base')": geweigerd,
    'select * from pg_hba_file_rules': geweigerd,
    'select * from pg_file_settings': geweigerd,
    'select pg_reload_conf()': geweigerd,
    'select pg_rotate_logfile()': geweigerd,
    'select pg_current_logfile()': geweigerd,
    "select lo_import('/etc/passwd')": geweigerd,
    "select lo_export(1, '/tmp/luwte-proef')": geweigerd,
    'select * from pg_shmem_allocations': geweigerd,
    'select * from pg_backend_memory_contexts': geweigerd,
    'select pg_switch_wal()': geweigerd,
    'select pg_create_restore_point($$x$$)': geweigerd,
    'select pg_log_backend_memory_contexts(pg_backend_pid())': geweigerd,
  },
  'lezen wat alleen de wacht of de beheerder leest': {
    'select * from muur.geheim': geweigerd,
    'select waarde from muur.geheim': geweigerd,
    "update muur.geheim set waarde = ''": geweigerd,
    "select muur.hmac('x', 'y')": geweigerd,
    "select muur.baansleutel('2018-04-09')": geweigerd,
    "select muur.baan('2018-04-09', 0)": geweigerd,
    "select muur.bit('baan:x')": geweigerd,
    "select muur.echt('x', 'y')": geweigerd,
    "select muur.sessie('vol')": geweigerd,
    'select muur.mag_binnen(gen_random_uuid())': geweigerd,
    'select hash from sessie': geweigerd,
    'select * from sessie': geweigerd,
    'select mislukt from sessie': geweigerd,
    'select * from uitdaging': geweigerd,
    'select * from migratie': geweigerd,
    'select * from pg_authid': geweigerd,
    'select * from pg_statistic': geweigerd,
    'select * from pg_statistic_ext_data': geweigerd,
    'select * from pg_user_mapping': geweigerd,
    'select * from pg_largeobject': geweigerd,
    'select * from pg_subscription': geweigerd,
    'select * from pg_config': geweigerd,
  },
  'tellen wat anderen doen': {
    'select n_tup_ins from pg_stat_user_tables': geweigerd,
    'select n_live_tup from pg_stat_all_tables': geweigerd,
    'select seq_scan from pg_stat_xact_user_tables': geweigerd,
    'select idx_scan from pg_stat_user_indexes': geweigerd,
    'select heap_blks_read from pg_statio_user_tables': geweigerd,
    'select calls from pg_stat_user_functions': geweigerd,
    'select xact_commit from pg_stat_database': geweigerd,
    'select * from pg_stat_bgwriter': geweigerd,
    'select * from pg_stat_wal': geweigerd,
    'select * from pg_stat_io': geweigerd,
    "select pg_stat_get_tuples_inserted('public.ouder'::regclass)": geweigerd,
    "select pg_stat_get_live_tuples('public.ouder'::regclass)": geweigerd,
    "select pg_relation_size('public.ouder')": geweigerd,
    "select pg_total_relation_size('public.ouder')": geweigerd,
    "select pg_table_size('public.ouder')": geweigerd,
    "select pg_indexes_size('public.ouder')": geweigerd,
    'select pg_database_size(current_database())': geweigerd,
    'select pg_tablespace_size($$pg_default$$)': geweigerd,
    'select txid_current()': geweigerd,
    'select txid_current_snapshot()': geweigerd,
    'select pg_current_xact_id()': geweigerd,
    'select pg_current_xact_id_if_assigned()': geweigerd,
    'select pg_current_snapshot()': geweigerd,
    'select pg_current_wal_lsn()': geweigerd,
    'select pg_current_wal_insert_lsn()': geweigerd,
    'select pg_current_wal_flush_lsn()': geweigerd,
    'select * from pg_control_checkpoint()': geweigerd,
    "select pg_xact_status('3')": geweigerd,
    'select * from pg_last_committed_xact()': geweigerd,
    'select reltuples from pg_class': geweigerd,
    'select relpages from pg_class': geweigerd,
    'select relfrozenxid from pg_class': geweigerd,
    'select xmin from pg_class': geweigerd,
  },
  'meekijken of storen bij een ander': {
    'select * from pg_stat_activity': geweigerd,
    'select pg_stat_get_backend_activity(1)': geweigerd,
    'select * from pg_stat_get_activity(null)': geweigerd,
    'select * from pg_locks': geweigerd,
    'select * from pg_lock_status()': geweigerd,
    'select * from pg_prepared_xacts': geweigerd,
    'select * from pg_prepared_statements': geweigerd,
    'select pg_blocking_pids(1)': geweigerd,
    'select pg_terminate_backend(1)': geweigerd,
    'select pg_cancel_backend(1)': geweigerd,
    'select pg_advisory_lock(7231)': geweigerd,
    'select pg_try_advisory_lock(1)': geweigerd,
    "select pg_notify('x', 'y')": geweigerd,
    'select pg_export_snapshot()': geweigerd,
    'select pg_sleep(0)': geweigerd,
    "select query_to_xml('select 1', true, false, '')": geweigerd,
    "select pg_logical_emit_message(false, 'x', 'y')": geweigerd,
  },
}

for (const [wat, lijst] of Object.entries(verboden))
  test(`${wat}: geweigerd, ook voor wie volledig is aangemeld (${Object.keys(lijst).length} manieren)`, async () => {
    const gelukt: string[] = []
    for (const [text, code] of Object.entries(lijst)) {
      const kreeg = await poogAls(k.a.specialist.geheim, k.a.traject, text)
      if (kreeg !== code)
        gelukt.push(
          `${text}: ${typeof kreeg === 'string' ? kreeg : `${kreeg.length} rijen ${JSON.stringify(kreeg).slice(0, 90)}`}`,
        )
    }
    assert.deepEqual(gelukt, [])
  })

test('wat alleen buiten een transactie kan is ook daar geweigerd', async () => {
  for (const text of [
    'create database t',
    'drop database postgres',
    'alter system set fsync = off',
    "create subscription t connection 'x' publication x",
    "create tablespace t location '/tmp'",
    'checkpoint',
  ])
    await assert.rejects(client.query(text), { code: geweigerd }, text)
})

test('reset role maakt van het programma niemand anders', async () => {
  await client.query('reset role; reset session authorization; set role none')
  const { rows } = await client.query('select current_user as nu, session_user as eerst')
  assert.deepEqual(rows, [{ nu: 'luwte_app', eerst: 'luwte_app' }])
})

test('systeemkolommen zijn van geen enkele tabel te lezen: zij tellen wat anderen doen', async () => {
  const open: string[] = []
  for (const t of k.tabellen)
    for (const kolom of ['xmin', 'xmax', 'cmin', 'cmax', 'ctid', 'tableoid'])
      for (const text of [
        `select ${kolom} from ${t.naam}`,
        `select 1 from ${t.naam} where ${kolom} is not null`,
        `select (x).${kolom} from ${t.naam} x`,
      ]) {
        const kreeg = await poogAls(k.a.specialist.geheim, k.a.traject, text)
        if (!['42501', '42703'].includes(kreeg as string)) open.push(`${text}: ${JSON.stringify(kreeg)}`)
      }
  assert.deepEqual(open, [])
})

test('de verzamelde cijfers over kolommen zijn leeg voor wie rijbeveiliging heeft', async () => {
  await k.w.superuser(c => c.query('analyze'))
  for (const lijst of ['pg_stats', 'pg_stats_ext', 'pg_stats_ext_exprs'])
    assert.deepEqual(
      await poogAls(
        k.a.specialist.geheim,
        k.a.traject,
        `select * from ${lijst} where schemaname in ('public', 'muur')`,
      ),
      [],
    )
  // And there was something to hide.
  const { rows } = await k.w.superuser(c =>
    c.query(`select count(*)::int as n from pg_stats where schemaname = 'public'`),
  )
  assert.ok(rows[0].n > 50)
})

test('geen functie voert binnen een vraag een andere opdracht uit, dus ook geen EXPLAIN dat het geheel raamt', async () => {
  for (const text of [
    "select query_to_xml('explain select from ouder', true, false, '')",
    "select * from ts_stat('explain select 1')",
    'select * from (explain select 1) x',
    "select cursor_to_xml('x', 1, true, false, '')",
    "select table_to_xml('ouder', true, false, '')",
    "select database_to_xml(true, false, '')",
    'with x as (explain select 1) select * from x',
  ])
    assert.match(
      String(await poogAls(k.a.ouder.geheim, k.a.traject, text)),
      /^(42501|42601|XX000|0A000|42P11)$/,
      text,
    )
})

test('een sessie begint alleen met de handtekening van de deur over precies deze waarden', async () => {
  const { deur, toeval } = k.w.poorten
  const hash = (g: Uint8Array) => createHash('sha256').update(g).digest()
  const [geheim, sessie, b] = [toeval.bytes(32), toeval.uuid(), k.b.ouder.persoon]
  const begin = (waarden: unknown[], teken: unknown) =>
    client.query('select muur.begin_sessie($1, $2, $3, $4, $5, $6, $7, $8)', [...waarden, teken])
  const goed: unknown[] = [hash(geheim), k.a.ouder.persoon, sessie, 'vol', k.a.traject, '600 s', '600 s']
  const teken = (persoon: string, soort: string, traject: string | null, duur = 600) =>
    deur.volmacht('begin', hash(geheim).toString('hex'), persoon, sessie, soort, traject, duur, 600)
  const eigen = teken(k.a.ouder.persoon, 'vol', k.a.traject)
  const zonder = [
    null,
    Buffer.alloc(0),
    Buffer.alloc(32),
    Buffer.from(toeval.bytes(32)),
    eigen.subarray(0, 31),
  ]
  for (const los of zonder) await assert.rejects(begin(goed, los), { code: geweigerd })
  // The signature of A, with each value replaced in turn.
  const anders = [hash(toeval.bytes(32)), b, toeval.uuid(), 'registratie', k.b.traject, '601 s', '6000 s']
  for (const [i, waarde] of anders.entries()) {
    await assert.rejects(begin(goed.with(i, waarde), eigen), { code: geweigerd }, `waarde ${i}`)
    await assert.rejects(begin(goed.with(i, null), eigen), { code: geweigerd }, `leeg ${i}`)
  }
  // Signatures for something else, or with the fields pushed together.
  for (const vreemd of [
    deur.volmacht('bevestig', hash(geheim).toString('hex')),
    deur.volmacht('eindig', b),
    deur.volmacht('begin', hash(geheim).toString('hex'), b, sessie, 'vol'),
    teken(b, 'sleutel', k.b.traject),
  ])
    await assert.rejects(begin(goed.with(1, b).with(4, k.b.traject), vreemd), { code: geweigerd })
  await begin(goed, eigen)
  // The same once more: the secret is taken, and a session that ended does not come back to life.
  await assert.rejects(begin(goed, eigen), { code: '23505' })
  await toon(client, geheim, '')
  await client.query('select muur.eindig_sessie()')
  await client.query('commit')
  await assert.rejects(begin(goed, eigen), { code: '23505' })
  assert.equal(await telOpen([[hex(geheim), k.a.traject]]), 0)
})

test('bevestigen, uitloggen van een ander en het begin van de praktijk vragen ook de handtekening', async () => {
  const { deur } = k.w.poorten
  const uuid = k.w.poorten.toeval.uuid()
  const b = createHash('sha256')
    .update(k.b.ouder.geheim as Uint8Array)
    .digest('hex')
  await toon(client, k.a.ouder.geheim, k.a.traject)
  const weiger = async (text: string, values: unknown[]) => {
    await client.query('savepoint x')
    await assert.rejects(client.query(text, values), { code: geweigerd }, text)
    await client.query('rollback to x')
  }
  for (const teken of [
    null,
    Buffer.alloc(32),
    deur.volmacht('bevestig', b),
    deur.volmacht('eindig', k.a.ouder.persoon),
  ]) {
    await weiger('select muur.bevestig_sessie($1)', [teken])
    await weiger('select muur.eindig_sessies_van($1, $2)', [k.b.ouder.persoon, teken])
    await weiger(`select muur.zet_op($1, $1, 'x', '1 day', $2)`, [uuid, teken])
  }
  await client.query('rollback')
})

test('een code van papier geldt alleen voor de ouder van het eigen traject, en een code voor personeel alleen voor personeel', async () => {
  const id = k.w.poorten.toeval.uuid()
  const uitnodiging = (persoon: string) =>
    poogAls(
      k.a.specialist.geheim,
      k.a.traject,
      `insert into uitnodiging (traject_id, id, persoon_id, hash, geopend_door, geopend_op, geldig_tot)
       values ('${k.a.traject}', '${id}', '${persoon}', 'x', '${k.a.specialist.persoon}', now(), now())`,
    )
  const code = (persoon: string) =>
    poogAls(
      k.coordinator.geheim,
      '',
      `insert into personeelscode (medewerker_id, id, hash, gemaakt_op, geldig_tot, gemaakt_door)
       values ('${persoon}', '${id}', 'x', now(), now(), '${k.coordinator.persoon}')`,
    )
  assert.deepEqual(await uitnodiging(k.a.ouder.persoon), [])
  assert.deepEqual(await code(k.b.specialist.persoon), [])
  for (const ander of [k.b.ouder.persoon, k.b.specialist.persoon, k.coordinator.persoon, nergens])
    assert.equal(await uitnodiging(ander), '23503', 'een ouder van elders, en personeel, bestaat hier niet')
  for (const ouder of [k.a.ouder.persoon, k.b.ouder.persoon, nergens])
    assert.equal(await code(ouder), '23503')
})

test('een rij van elders bestaat niet: verwijzen, botsen en bijwerken antwoorden als bij een nummer dat nooit bestond', async () => {
  const zeg = async (gesprek: unknown, id: unknown) => {
    await toon(client, k.a.specialist.geheim, k.a.traject)
    try {
      const insert = `insert into uitspraak (traject_id, id, gesprek_id, soort, tekst, grond, gemaakt_op) values ($1, $2, $3, 'oordeel', $4, $4, now())`
      await client.query(insert, [k.a.traject, id, gesprek, Buffer.concat([Buffer.of(1), Buffer.alloc(40)])])
      return 'gelukt'
    } catch (error) {
      const { code, message, constraint, detail } = error as {
        code: string
        message: string
        constraint: string
        detail: string
      }
      return { code, message, constraint, detail }
    } finally {
      await client.query('rollback')
    }
  }
  const nieuw = k.w.poorten.toeval.uuid()
  const onbekend = await zeg(nergens, nieuw)
  assert.deepEqual(await zeg(k.b.rijen.gesprek?.id, nieuw), onbekend)
  assert.equal((onbekend as { code: string }).code, '23503')
  // The id of a row of the other side is free here.
  assert.equal(await zeg(k.a.rijen.gesprek?.id, k.b.rijen.uitspraak?.id), 'gelukt')
  // And a condition that would fail on a foreign row is never tried on it.
  const kapot = `select 1 / (case when traject_id = '${k.b.traject}' then 0 else 1 end) from ouder`
  assert.deepEqual((await poogAls(k.a.specialist.geheim, k.a.traject, kapot)).length, 2)
})

test('een voorbereide opdracht en een open cursor van een andere verbinding bestaan hier niet', async () => {
  const ander = await k.rauw()
  await toon(ander, k.b.specialist.geheim, k.b.traject)
  await ander.query('prepare stiekem as select * from ouder')
  await ander.query('declare stiekem cursor with hold for select * from ouder')
  await ander.query('commit')
  assert.equal((await ander.query('fetch all from stiekem')).rowCount, 2)
  assert.equal(await poogAls(k.a.specialist.geheim, k.a.traject, 'execute stiekem'), '26000')
  assert.equal(await poogAls(k.a.specialist.geheim, k.a.traject, 'fetch all from stiekem'), '34000')
  // A plan that was made as B decides anew as whoever runs it.
  await toon(ander, k.a.specialist.geheim, k.a.traject)
  const { rows } = await ander.query('execute stiekem')
  await ander.query('rollback')
  assert.equal(
    rows.every(r => r.traject_id === k.a.traject),
    true,
  )
})

test('wat een bezoeker op een verbinding instelt bereikt de volgende niet: de deur zet alles terug', async () => {
  const { toeval, klok } = k.w.poorten
  const kluis = geheugenKluis()
  const deur = await openDeur({
    plaats: k.w.connection,
    praktijksleutel: testsleutel,
    kluis,
    klok,
    toeval,
    verbindingen: 1,
  })
  const stel = (naam: string, waarde: string) =>
    deur.huis(k.a.ouder.geheim, db => sql`select set_config(${naam}, ${waarde}, false)`.execute(db))
  const lees = (geheim: Uint8Array, traject: string) =>
    deur.traject(geheim, traject, { actie: 'R', onderdeel: 'proef' }, async db =>
      (await db.selectFrom('ouder').select(['traject_id']).execute()).map(r => r.traject_id),
    )
  const schoon = async () => {
    const stand = (naam: string) => sql<{ v: string | null }>`select current_setting(${naam}, true) as v`
    return await deur.huis(null, async db => {
      const out: (string | null)[] = []
      for (const naam of Object.keys(gif)) out.push((await stand(naam).execute(db)).rows[0]?.v ?? '')
      return out
    })
  }
  const gif: Record<string, string> = {
    ...{
      'luwte.sessie': hex(k.a.ouder.geheim),
      'luwte.traject': k.a.traject,
      'luwte.buit': 'van A',
      row_security: 'off',
    },
    ...{
      search_path: 'muur',
      datestyle: 'SQL, DMY',
      timezone: 'Asia/Tokyo',
      statement_timeout: '1234',
      synchronous_commit: 'off',
    },
    ...{
      default_transaction_read_only: 'on',
      default_transaction_isolation: 'serializable',
      application_name: 'van A',
      standard_conforming_strings: 'off',
      role: 'none',
    },
  }
  try {
    const eerst = await schoon()
    for (const [naam, waarde] of Object.entries(gif)) {
      await stel(naam, waarde)
      assert.deepEqual(
        await lees(k.b.ouder.geheim as Uint8Array, k.b.traject),
        [k.b.traject, k.b.traject],
        naam,
      )
      assert.equal(await deur.wie(toeval.bytes(32)), null)
      await assert.rejects(lees(toeval.bytes(32), k.a.traject), NietGevonden)
      assert.deepEqual(await schoon(), eerst, naam)
    }
  } finally {
    await deur.sluit()
  }
})

test('ook wie de database beheert ziet in de lijst van verbindingen geen opdracht en geen sleutel van een bezoeker', async () => {
  await toon(client, k.a.ouder.geheim, k.a.traject)
  const { rows } = await k.w.superuser(c =>
    c.query<{ query: string; state: string | null }>(
      `select query, state from pg_stat_activity where usename = 'luwte_app' and datname = current_database()`,
    ),
  )
  await client.query('rollback')
  assert.ok(rows.length > 0)
  assert.deepEqual(
    rows.map(r => r.query).filter(q => q !== '' && q !== null),
    [],
  )
})
