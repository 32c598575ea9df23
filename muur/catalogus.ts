// The wall as the live catalogue has it: every way in which the database could fall short of muur.sql, as queries.
import type { ClientBase } from 'pg'
import { ketentabellen, nietInDeKeten } from './keten-tabellen.ts'
import { INLOGROLLEN } from './opbouw.ts'

/** One thing that is not as it must be: the name of the rule (Dutch, as in the tests) and where. */
export type Gebrek = { regel: string; waar: string }

// Each query gives the places where its rule does not hold; no rows is good. Seen by the app role as well as a superuser.
const tabellen = `select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, pg_get_userbyid(c.relowner) as eigenaar
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
const vanTraject = `select t.* from (${tabellen}) t where exists (
  select from pg_attribute a where a.attrelid = t.oid and a.attname = 'traject_id') and t.relname <> 'sessie'`

/** Every role that signs in, as a list of SQL. */
const inlogrollen = Object.keys(INLOGROLLEN)
  .map(rol => `'${rol}'`)
  .join(', ')

const lijst = (namen: readonly string[]) => `array[${namen.map(n => `'${n}'`).join(', ')}]`
const inDeKeten = Object.keys(ketentabellen)
const voorDeOuder = inDeKeten.filter(naam => ketentabellen[naam] !== 'besloten')

/** What must hold before the program may serve at all (issue: refuses to serve). */
export const dienstregels: Readonly<Record<string, string>> = {
  'de rol van het programma heeft geen macht': `select rolname as waar from pg_roles where rolname in (${inlogrollen}) and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)
     union all select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles l on l.oid = m.member where l.rolname in (${inlogrollen})`,
  'de rol van het programma bezit niets': `select c.relname::text as waar from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in (${inlogrollen})
     union all select p.proname::text from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname in (${inlogrollen})
     union all select n.nspname::text from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname in (${inlogrollen})`,
  'de rol van het programma maakt geen tabellen, ook geen tijdelijke': `select r || ' ' || p as waar from unnest(array['CREATE', 'TEMPORARY']) p, unnest(array[${inlogrollen}]) r where has_database_privilege(r, current_database(), p)
     union all select n.nspname::text from pg_namespace n, unnest(array[${inlogrollen}]) r where n.nspname in ('public', 'muur') and has_schema_privilege(r, n.oid, 'CREATE')`,
  'elke tabel heeft afgedwongen rijbeveiliging': `select relname as waar from (${tabellen}) t where not (relrowsecurity and relforcerowsecurity) or eigenaar <> 'luwte_eigenaar'`,
  'de muur staat er': `select 'schema muur' as waar where to_regclass('muur.geheim') is null or to_regprocedure('muur.hier(text[])') is null`,
  'fsync staat aan': `select name as waar from pg_settings where name in ('fsync', 'full_page_writes') and setting <> 'on'`,
  'niemand ziet de opdrachten van een ander': `select name as waar from pg_settings where name = 'track_activities' and setting <> 'off' and current_user = 'luwte_app'
     union all select 'rol ' || r from unnest(array[${inlogrollen}]) r where not exists (select from pg_roles where rolname = r and 'track_activities=off' = any (rolconfig))`,
  'niemand ziet tellers en sloten van een ander, en niemand beeindigt een ander': `select p.oid::regprocedure::text as waar from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace
     and (p.proname ~ '^(pg_stat_get|pg_stat_reset|lo_|pg_lock_status|pg_try_advisory_lock)' or p.proname in ('pg_terminate_backend', 'pg_cancel_backend'))
     and has_function_privilege('luwte_app', p.oid, 'EXECUTE')`,
  'PostgreSQL is 16 of nieuwer': `select setting as waar from pg_settings where name = 'server_version_num' and setting::int < 160000`,
}

/** What the build must hold as well (wall.md, proof 1). */
export const bouwregels: Readonly<Record<string, string>> = {
  'niets in de database is voor iedereen': `select c.relname::text as waar from pg_class c cross join aclexplode(c.relacl) x
       where c.relnamespace in ('public'::regnamespace, 'muur'::regnamespace) and x.grantee = 0
     union all select a.attrelid::regclass || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid cross join aclexplode(a.attacl) x
       where c.relnamespace in ('public'::regnamespace, 'muur'::regnamespace) and x.grantee = 0
     union all select n.nspname::text from pg_namespace n cross join aclexplode(n.nspacl) x where n.nspname in ('public', 'muur') and x.grantee = 0
     union all select d.datname::text from pg_database d cross join aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) x where d.datname = current_database() and x.grantee = 0`,
  'een toestemming zonder beleid bestaat niet': `select distinct t.relname || ' ' || p.privilege as waar from (${tabellen}) t
     cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) p (privilege)
     where (case when p.privilege = 'DELETE' then has_table_privilege('luwte_app', t.oid, 'DELETE') else has_any_column_privilege('luwte_app', t.oid, p.privilege) end)
       and not exists (select from pg_policies b where b.schemaname = 'public' and b.tablename = t.relname and 'luwte_app' = any (b.roles) and b.cmd in (p.privilege, 'ALL'))`,
  'een beleid zonder toestemming bestaat niet': `select b.tablename || ' ' || b.policyname as waar from pg_policies b where b.schemaname = 'public' and 'luwte_app' = any (b.roles)
       and not (case when b.cmd = 'ALL' then false when b.cmd = 'DELETE' then has_table_privilege('luwte_app', to_regclass(format('public.%I', b.tablename)), 'DELETE')
                else has_any_column_privilege('luwte_app', to_regclass(format('public.%I', b.tablename)), b.cmd) end)`,
  'de geheimen van de muur leest alleen de wacht': `select tablename || ' ' || policyname as waar from pg_policies where schemaname = 'muur' and roles <> '{luwte_wacht}'`,
  'de rol van het programma mag verbinden': `select r as waar from pg_database, unnest(array[${inlogrollen}]) r where datname = current_database() and not has_database_privilege(r, oid, 'CONNECT')`,
  'de post leest een adres en verder niets': `select t.relname || '.' || a.attname || ' ' || p as waar from (${tabellen}) t join pg_attribute a on a.attrelid = t.oid
       cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) p where not a.attisdropped and has_column_privilege('luwte_post', t.oid, a.attnum, p)
         and (t.relname <> 'seintje' or p <> 'SELECT' or a.attname not in ('traject_id', 'id', 'adres'))
     union all select t.relname || ' ' || p from (${tabellen}) t cross join unnest(array['DELETE', 'TRUNCATE', 'TRIGGER']) p where has_table_privilege('luwte_post', t.oid, p)
     union all select c.relname::text from pg_class c where c.relnamespace = 'muur'::regnamespace and has_table_privilege('luwte_post', c.oid, 'SELECT')
     union all select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'muur'::regnamespace and has_function_privilege('luwte_post', p.oid, 'EXECUTE')
       and (p.proname not in ('komende_seintjes', 'neem_seintje', 'te_posten', 'verstuurd', 'niet_verstuurd', 'neem_meldingen', 'gemeld', 'niet_gemeld')
         or has_function_privilege('luwte_app', p.oid, 'EXECUTE'))`,
  'de nachtwacht vraagt drie functies en leest geen tabel': `select c.oid::regclass || ' ' || p as waar from pg_class c cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) p
       where c.relnamespace in ('public'::regnamespace, 'muur'::regnamespace) and c.relkind in ('r', 'p', 'v') and has_any_column_privilege('luwte_nacht', c.oid, p)
     union all select c.oid::regclass || ' ' || p from pg_class c cross join unnest(array['DELETE', 'TRUNCATE', 'TRIGGER']) p
       where c.relnamespace in ('public'::regnamespace, 'muur'::regnamespace) and c.relkind in ('r', 'p', 'v') and has_table_privilege('luwte_nacht', c.oid, p)
     union all select 'schema public' where has_schema_privilege('luwte_nacht', 'public', 'USAGE')
     union all select tablename || ' ' || policyname from pg_policies where 'luwte_nacht' = any (roles)
     union all select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'muur'::regnamespace and has_function_privilege('luwte_nacht', p.oid, 'EXECUTE')
       and (p.proname not in ('te_vergelijken', 'laatste_nachtronde', 'bewaar_nachtronde')
         or has_function_privilege('luwte_app', p.oid, 'EXECUTE') or has_function_privilege('luwte_post', p.oid, 'EXECUTE'))`,
  'wat twee trajecten zou verbinden staat nergens open': `select t.relname || '.' || a.attname as waar from (${tabellen}) t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
     where t.relname in ('bevinding', 'nachtronde') and (t.relname, a.attname) not in (('bevinding', 'id'), ('bevinding', 'inhoud'), ('bevinding', 'samen'),
       ('bevinding', 'gevonden_op'), ('bevinding', 'afgehandeld_op'), ('nachtronde', 'op'), ('nachtronde', 'ongelezen'))`,
  'elk beleid geldt voor een genoemde rol': `select tablename || ' ' || policyname as waar from pg_policies where schemaname = 'public' and 'public' = any (roles)`,
  'niemand leest systeemkolommen of een hele tabel': `select relname || ' ' || p as waar from (${tabellen}) t cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p where has_table_privilege('luwte_app', t.oid, p)`,
  'elke sleutel en unieke index van een traject begint met traject_id': `select i.indexrelid::regclass::text as waar from (${vanTraject}) t join pg_index i on i.indrelid = t.oid
     join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0] where (i.indisunique or i.indisprimary) and a.attname <> 'traject_id'`,
  'elke verwijzing tussen tabellen van een traject draagt traject_id': `select k.conname::text as waar from (${vanTraject}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
     join (${vanTraject}) u on u.oid = k.confrelid where not exists (
       select from unnest(k.conkey, k.confkey) as x (van, naar)
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.van join pg_attribute b on b.attrelid = k.confrelid and b.attnum = x.naar
       where a.attname = 'traject_id' and b.attname = 'traject_id')`,
  'een traject verwijst verder alleen naar de inrichting van de praktijk': `select k.conname::text as waar from (${vanTraject}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
     where k.confrelid::regclass::text not in (select relname from (${vanTraject}) v) and k.confrelid::regclass::text not in ('locatie', 'medewerker')`,
  'er zijn geen reeksen en geen vanzelf tellende nummers': `select relname::text as waar from pg_class where relkind = 'S' and relnamespace in ('public'::regnamespace, 'muur'::regnamespace)
     union all select attrelid::regclass::text from pg_attribute join pg_class c on c.oid = attrelid where attidentity <> '' and c.relnamespace = 'public'::regnamespace`,
  'elke functie met macht heeft een vast zoekpad': `select p.oid::regprocedure::text as waar from pg_proc p where p.pronamespace in ('muur'::regnamespace, 'public'::regnamespace)
     and p.prosqlbody is null and (p.proconfig is null or not 'search_path=""' = any (p.proconfig))`,
  'geen functie is voor iedereen uit te voeren': `select p.oid::regprocedure::text as waar from pg_proc p where p.pronamespace in ('muur'::regnamespace, 'public'::regnamespace) and has_function_privilege('public', p.oid, 'EXECUTE')`,
  'elke functie met macht is van de wacht, niet van een beheerder': `select p.oid::regprocedure::text as waar from pg_proc p where p.pronamespace = 'muur'::regnamespace and p.prosecdef and pg_get_userbyid(p.proowner) <> 'luwte_wacht'`,
  'tekst is verzegeld, een vast woord, of openbaar in de praktijk': `select t.relname || '.' || a.attname as waar from (${tabellen}) t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
     join pg_type y on y.oid = a.atttypid where t.relname <> 'migratie' and (t.relname, a.attname) <> ('medewerker', 'rollen')
       and y.typname in ('text', 'varchar', 'bpchar', 'json', 'jsonb', 'xml', '_text', 'hstore')`,
  'openbare tekst staat nooit in een tabel van een traject': `select t.relname || '.' || a.attname as waar from (${vanTraject}) t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
     where a.atttypid in ('public.openbaar'::regtype, 'public.praktijktekst'::regtype)`,
  'er zijn geen triggers, regels en publicaties': `select tgname::text as waar from pg_trigger where not tgisinternal union all select pubname::text from pg_publication
     union all select rulename::text from pg_rules where schemaname = 'public'`,
  'de wacht leest geen inhoud': `select t.relname || '.' || a.attname as waar from (${vanTraject}) t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
     where a.atttypid = 'public.zegel'::regtype and (t.relname, a.attname) not in (('traject', 'roepnaam'), ('aanmelding', 'inhoud'), ('kind', 'voornaam'), ('kind', 'geboortedatum'))
       and has_column_privilege('luwte_wacht', t.oid, a.attnum, 'SELECT')`,
  // A table of a traject is dossier, and gets a link for all that is written in it, or there is a reason why not (muur/keten-tabellen.ts).
  'elke tabel van een traject staat in de keten, of op de lijst waarom niet': `select t.relname::text as waar from (${vanTraject}) t
       where not t.relname = any (${lijst([...inDeKeten, ...Object.keys(nietInDeKeten)])})
     union all select naam from unnest(${lijst([...inDeKeten, ...Object.keys(nietInDeKeten)])}) naam group by naam
       having count(*) > 1 or naam not in (select relname from (${vanTraject}) v)
     union all select naam from unnest(${lijst(inDeKeten)}) naam where not exists (select from pg_attribute a
       where a.attrelid = to_regclass('public.' || naam) and a.attname = 'id')`,
  'in de keten van het dossier staat alleen wat de ouder mag lezen': `select naam as waar from unnest(${lijst(voorDeOuder)}) naam
     where not exists (select from pg_policies b where b.schemaname = 'public' and b.tablename = naam and b.cmd = 'SELECT' and b.qual like '%''ouder''%')`,
}

/** Every shortcoming by these rules, in the order of the rules. */
export async function findGebreken(
  client: ClientBase,
  regels: Readonly<Record<string, string>>,
): Promise<Gebrek[]> {
  const found: Gebrek[] = []
  for (const [regel, query] of Object.entries(regels)) {
    const { rows } = await client.query<{ waar: string }>(query)
    for (const { waar } of rows) found.push({ regel, waar })
  }
  return found
}
