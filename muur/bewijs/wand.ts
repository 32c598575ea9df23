// Looks at the database as it stands, in one transaction that is undone: catalogue, every role on every table, and probes.
import { createHash } from 'node:crypto'
import pg from 'pg'
import { type Mens, maakTweeKanten, type TweeKanten } from '../../tests/twee-kanten.ts'
import { bouwregels, dienstregels, findGebreken } from '../catalogus.ts'
import { geldigeRij, type Tabel } from './geldige-rij.ts'
import { type Proef, proeven } from './proeven.ts'

/** One act of one role on one table, as SQL for the app role, and what came of it on the wall as it is. */
type Cel = { naam: string; tabel: string; sql: string; uitkomst: string }

/** A filled database with both sides, and what everybody could do there before anything was changed. */
export type Wand = {
  k: TweeKanten
  client: pg.Client
  cellen: Cel[]
  geheimen: { naam: string; waarde: Buffer }[]
  sluit(): Promise<void>
}

/** Fills a database and notes what each role can do with each table. `rol-tabel-daad.test.ts` holds this to the promise. */
export async function openWand(): Promise<Wand> {
  const k = await maakTweeKanten()
  const client = new pg.Client(k.w.connection)
  await client.connect()
  const wand: Wand = {
    k,
    client,
    cellen: [],
    geheimen: [],
    sluit: async () => {
      await client.end()
      await k.w.poorten.deur.sluit()
    },
  }
  await client.query('begin')
  await vulMiddelen(wand)
  wand.geheimen = (await client.query('select naam, waarde from muur.geheim')).rows
  await client.query('delete from muur.geheim')
  await vulGeheimen(wand)
  await client.query('commit')
  wand.cellen = await maakCellen(wand)
  await client.query('begin')
  for (const cel of wand.cellen) cel.uitkomst = await probeer(client, cel.sql)
  await client.query('rollback')
  return wand
}

/**
 * Does something to the database, looks at everything, and undoes it. Gives what is wrong, in words, or null. Tables named in
 * `eerst` are looked at first; it stops at the first thing that is wrong.
 */
export async function bekijk(
  wand: Wand,
  verander: (client: pg.Client) => Promise<unknown>,
  eerst: readonly string[] = [],
): Promise<string | null> {
  const { client } = wand
  await client.query('begin')
  try {
    try {
      await client.query('savepoint muur')
      await verander(client)
    } catch (error) {
      return `opbouw: ${(error as Error).message}`
    }
    const near = wand.cellen.filter(c => eerst.includes(c.tabel))
    return (
      (await vindCel(client, near)) ??
      (await vindProef(wand)) ??
      (await vindGebrek(client)) ??
      (await vindCel(
        client,
        wand.cellen.filter(c => !eerst.includes(c.tabel)),
      ))
    )
  } finally {
    await client.query('rollback')
  }
}

// As after the migrations, without any wall, and with what somebody may have left behind.
const kaal = `drop schema muur cascade;
  do $$ declare r record; begin
    for r in select tablename, policyname from pg_policies where schemaname = 'public' loop execute format('drop policy %I on public.%I', r.policyname, r.tablename); end loop;
    for r in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
      execute format('alter table public.%I owner to postgres', r.relname);
      execute format('alter table public.%I disable row level security', r.relname);
      execute format('alter table public.%I no force row level security', r.relname);
      execute format('revoke all on public.%I from luwte_app, luwte_wacht, luwte_post, luwte_nacht', r.relname);
    end loop;
    for r in select oid::regprocedure as naam from pg_proc where pronamespace = 'pg_catalog'::regnamespace and (proname ~ '^pg_stat_get' or proname = 'pg_terminate_backend') loop
      execute format('grant execute on function %s to public', r.naam);
    end loop;
    execute format('grant temporary on database %I to public', current_database());
    execute format('revoke connect on database %I from luwte_app', current_database());
    execute format('revoke connect on database %I from luwte_post', current_database());
    execute format('revoke connect on database %I from luwte_nacht', current_database());
  end $$;
  alter schema public owner to postgres;
  grant usage, create on schema public to public;
  create policy vergeten on public.doel using (true);
  grant select, delete on public.triage to public, luwte_app`

/** Builds a page on a database without a wall, with the secrets and the clock of the test. */
export async function bouwOp(wand: Wand, text: string): Promise<void> {
  const { client } = wand
  await client.query(kaal)
  await client.query(text)
  await client.query(`reset role`)
  await vulGeheimen(wand)
  await client.query(
    `create or replace function muur.nu() returns timestamptz language sql stable set search_path = '' as $$ select '2027-03-01T09:00:00Z'::timestamptz $$`,
  )
}

// Another secret comes first: who takes any secret instead of the own one gets it wrong.
async function vulGeheimen({ client, geheimen }: Wand): Promise<void> {
  await client.query(`insert into muur.geheim (naam, waarde) values ('a', 'geen')`)
  for (const { naam, waarde } of geheimen)
    await client.query('insert into muur.geheim (naam, waarde) values ($1, $2)', [naam, waarde])
}

async function vindGebrek(client: pg.Client): Promise<string | null> {
  const [gebrek] = await findGebreken(client, { ...dienstregels, ...bouwregels }).catch(error => [
    { regel: 'de catalogus is leesbaar', waar: (error as Error).message },
  ])
  return gebrek ? `catalogus: ${gebrek.regel} (${gebrek.waar})` : null
}

async function vindCel(client: pg.Client, cellen: readonly Cel[]): Promise<string | null> {
  for (const { naam, sql, uitkomst } of cellen) {
    const now = await probeer(client, sql)
    if (now !== uitkomst) return `rol, tabel en daad: ${naam}: ${now}, was ${uitkomst}`
  }
  return null
}

async function vindProef(wand: Wand): Promise<string | null> {
  for (const proef of proeven) {
    const fout = await doeProef(wand, proef)
    if (fout) return `proef: ${proef.naam}: ${fout}`
  }
  return null
}

/** Runs one probe in a savepoint. Gives what it found wrong, or null. */
export async function doeProef({ client, k }: Wand, proef: Proef): Promise<string | null> {
  await client.query('savepoint proef')
  const ask = async (sql: string): Promise<string> => {
    await client.query('savepoint vraag')
    try {
      const result = (await client.query({ text: sql, rowMode: 'array' })) as unknown
      const results = [result].flat() as pg.QueryArrayResult[]
      const rows = results.findLast(r => r.command === 'SELECT')?.rows ?? []
      return rows.map(r => r.map(v => (v === null ? '' : String(v))).join(',')).join(';')
    } catch (error) {
      await client.query('rollback to vraag')
      return `fout ${(error as { code?: string }).code}`
    }
  }
  try {
    for (const [label, gekregen, verwacht] of await proef.doe({
      k,
      beheer: async sql => {
        const answer = await ask(`reset role; ${sql}`)
        // What the probe itself prepares must work, or it proves nothing.
        if (answer.startsWith('fout') && !sql.includes('set local role')) throw new Error(`${answer}: ${sql}`)
        return answer
      },
      als: (wie, traject, sql) => ask(`${alsApp(wie, traject)} ${sql}`),
      teken: (...delen) => `'\\x${k.w.poorten.deur.volmacht(...delen).toString('hex')}'::bytea`,
    }))
      if (gekregen !== verwacht) return `${label}: ${gekregen}, verwacht ${verwacht}`
    return null
  } catch (error) {
    return `fout ${(error as Error).message}`
  } finally {
    await client.query('rollback to proef; release savepoint proef; reset role')
  }
}

const hex = (bytes: Uint8Array | null) => (bytes ? Buffer.from(bytes).toString('hex') : '')

/** Becomes the app role with this capability and this traject, as the door does. */
function alsApp(wie: Mens | Uint8Array | null, traject: string): string {
  const geheim = wie === null ? null : wie instanceof Uint8Array ? wie : wie.geheim
  return `set local role luwte_app; select set_config('luwte.sessie', '${hex(geheim)}', true), set_config('luwte.traject', '${traject}', true);`
}

async function probeer(client: pg.Client, sql: string): Promise<string> {
  await client.query('savepoint cel')
  try {
    const results = (await client.query(sql)) as unknown as pg.QueryResult[]
    const count = results.at(-1)?.rowCount ?? 0
    return count ? `mag ${count}` : 'niets'
  } catch (error) {
    const { code } = error as { code?: string }
    return code === '42501' ? 'geweigerd' : code === '23505' ? 'mag 1' : `fout ${code}`
  } finally {
    await client.query('rollback to cel; release savepoint cel; reset role')
  }
}

async function maakCellen({ k }: Wand): Promise<Cel[]> {
  const half = async (mens: Mens, soort: string): Promise<Mens> => ({
    ...mens,
    rol: mens === k.a.ouder ? soort : `${mens.rol} met ${soort}`,
    geheim: await k.geheimVoor(mens.persoon, soort, mens === k.a.ouder ? k.a.traject : null),
  })
  const vreemde: Mens = { geheim: null, persoon: '00000000-0000-4000-8000-000000000000', rol: 'vreemde' }
  const own: Mens[] = [k.a.ouder, k.a.specialist, k.coordinator, k.a.aanmelder, vreemde]
  // Whoever is halfway in: the own means of sign-in, and nothing else.
  for (const mens of own.slice(0, 3))
    for (const soort of ['sleutel', 'registratie', 'aanmelding', 'afgedekt'])
      own.push(await half(mens, soort))
  own.push(k.a.controle, k.a.aanvrager, k.a.meelezer)
  const cellen: Cel[] = []
  const add = (t: Tabel, mens: Mens, daad: string, act: string) =>
    cellen.push({
      naam: `${mens.rol} ${daad} ${t.naam}`,
      tabel: t.naam,
      sql: `${alsApp(mens, k.a.traject)} ${act}`,
      uitkomst: '',
    })
  for (const t of k.tabellen) {
    for (const mens of own) {
      for (const [daad, act] of Object.entries(dadenOp(k, t, mens, mens.persoon))) add(t, mens, daad, act)
      // In the name of somebody else, into the traject of somebody else, and columns that stand fast.
      add(
        t,
        mens,
        'toevoegen namens een ander',
        toevoegen(k, t, { ...mens, persoon: k.b.specialist.persoon }),
      )
      if (t.soort === 'traject')
        add(t, mens, 'verhuizen', `update public.${t.naam} set traject_id = '${k.b.traject}'`)
    }
    for (const kolom of t.kolommen.filter(c => !c.wijzigbaar))
      add(t, k.a.specialist, `${kolom.naam} wijzigen`, `update public.${t.naam} set ${kolom.naam} = default`)
    for (const kolom of t.kolommen.filter(c => !c.leesbaar))
      add(t, k.a.specialist, `${kolom.naam} lezen`, `select ${kolom.naam} from public.${t.naam}`)
    const leesbaar = t.kolommen.filter(c => c.leesbaar).map(c => c.naam)
    if (leesbaar.length > 0)
      for (const mens of own)
        cellen.push({
          naam: `${mens.rol} lezen ${t.naam} zonder traject`,
          tabel: t.naam,
          sql: `${alsApp(mens, '')} select ${leesbaar[0]} from public.${t.naam}`,
          uitkomst: '',
        })
    for (const mens of [k.b.ouder, k.b.specialist, k.b.aanmelder, k.b.meelezer])
      for (const [daad, act] of Object.entries(dadenOp(k, t, mens, k.a.ouder.persoon)))
        add(t, { ...mens, rol: `${mens.rol} van B` }, `van A ${daad}`, act)
  }
  return cellen
}

/** One row as this person would write it. */
function rijVan(k: TweeKanten, t: Tabel, mens: Mens): Record<string, unknown> {
  const naar = {
    locatie: k.locatie,
    medewerker: k.a.specialist.persoon,
    toegewezen: k.a.toegewezen,
    ...idsVan(k),
  }
  const rij = geldigeRij(
    t,
    { traject: k.a.traject, ik: mens.persoon, rol: mens.rol.split(' ')[0] as string, naar },
    k.w.poorten.toeval,
  )
  if (t.naam === 'uitnodiging') rij.persoon_id = k.a.ouder.persoon
  if (t.naam === 'afwezigheid' && mens.rol !== 'specialist') rij.medewerker_id = k.a.specialist.persoon
  if (t.naam === 'praktijk') rij.id = 1
  return rij
}

function toevoegen(k: TweeKanten, t: Tabel, mens: Mens): string {
  const rij = rijVan(k, t, mens)
  return `insert into public.${t.naam} (${Object.keys(rij)}) values (${Object.values(rij).map(literal)})`
}

/** Every act on the rows of the traject A, or of this person. A blind act names no row: only the policy of that act counts. */
function dadenOp(k: TweeKanten, t: Tabel, mens: Mens, van: string): Record<string, string> {
  const rij = rijVan(k, t, mens)
  if (t.soort === 'persoon') rij.persoon_id = van
  const has = (kolom: string) => t.kolommen.some(c => c.naam === kolom)
  const own: Record<Tabel['soort'], string> = {
    traject: `traject_id = '${k.a.traject}'`,
    persoon: `persoon_id = '${van}'`,
    huis: has('id') && t.naam !== 'praktijk' ? 'id is not null' : 'true',
  }
  const where = own[t.soort]
  const leesbaar = t.kolommen.filter(c => c.leesbaar).map(c => c.naam)
  const wijzig = t.kolommen.findLast(c => c.wijzigbaar)?.naam ?? t.kolommen.at(-1)?.naam ?? ''
  const zet = `update public.${t.naam} set ${wijzig} = ${literal(rij[wijzig])}`
  return {
    lezen: `select ${leesbaar.join(', ') || '*'} from public.${t.naam} where ${where}`,
    toevoegen: `insert into public.${t.naam} (${Object.keys(rij)}) values (${Object.values(rij).map(literal)})`,
    wijzigen: `${zet} where ${where}`,
    'blind wijzigen': zet,
    verwijderen: `delete from public.${t.naam} where ${where}`,
    'blind verwijderen': `delete from public.${t.naam}`,
  }
}

const idsVan = (k: TweeKanten) =>
  Object.fromEntries(Object.entries(k.a.rijen).map(([t, r]) => [t, r.id as string]))

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (value instanceof Uint8Array) return `'\\x${Buffer.from(value).toString('hex')}'`
  if (Array.isArray(value)) return `'{${value.join(',')}}'`
  return typeof value === 'string' ? pg.escapeLiteral(value) : String(value)
}

// Everybody has the same means of sign-in with the same numbers: what collides must not show.
async function vulMiddelen({ client, k }: Wand): Promise<void> {
  const h = (text: string) => `'\\x${createHash('sha256').update(text).digest('hex')}'`
  const naar = { locatie: k.locatie, medewerker: k.a.specialist.persoon }
  for (const naam of ['dagdeel', 'afwezigheid', 'bevinding', 'nachtronde']) {
    const t = k.tabellen.find(x => x.naam === naam) as Tabel
    const rij = geldigeRij(
      t,
      { traject: k.a.traject, ik: k.a.specialist.persoon, rol: '', naar },
      k.w.poorten.toeval,
    )
    await client.query(
      `insert into ${naam} (${Object.keys(rij)}) values (${Object.values(rij).map(literal)})`,
    )
  }
  await client.query(
    `update passkey set sleutel_id = ${h('passkey')}; update eenmalige_code set nummer_hash = ${h('nummer')}`,
  )
}
