// Who may do what, on which condition, as the live catalogue has it: role × table × may × on condition, as Markdown.
import type { ClientBase } from 'pg'

type Regel = {
  rol: string
  tabel: string
  daad: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'
  kolommen: string[]
  alle: boolean
  beleid: string | null
  leest: string | null
  schrijft: string | null
}

const daden = { SELECT: 'lezen', INSERT: 'toevoegen', UPDATE: 'wijzigen', DELETE: 'verwijderen' } as const

const query = `
  select r.rolname as rol, c.relname as tabel, p.daad, k.kolommen, k.alle, b.policyname as beleid, b.qual as leest, b.with_check as schrijft
  from pg_class c cross join pg_roles r cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) with ordinality p (daad, nr)
  cross join lateral (
    select coalesce(array_agg(a.attname::text order by a.attnum) filter (where mag), '{}') as kolommen, bool_and(mag) as alle
    from pg_attribute a cross join lateral (select case when p.daad = 'DELETE' then has_table_privilege(r.oid, c.oid, 'DELETE')
      else has_column_privilege(r.oid, c.oid, a.attnum, p.daad) end as mag) m
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) k
  left join pg_policies b on b.schemaname = 'public' and b.tablename = c.relname and r.rolname = any (b.roles) and b.cmd in (p.daad, 'ALL')
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and r.rolname in ('luwte_app', 'luwte_wacht', 'luwte_post', 'luwte_nacht')
    and (cardinality(k.kolommen) > 0 or (r.rolname <> 'luwte_wacht' and b.policyname is not null))
  order by r.rolname, c.oid, p.nr, b.policyname`

const functies = (rol: string) => `
  select p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as functie, p.prosecdef as macht
  from pg_proc p where p.pronamespace = 'muur'::regnamespace and has_function_privilege('${rol}', p.oid, 'EXECUTE') order by 1`

const lijsten = `
  select c.relname as lijst, (select string_agg(a.attname, ', ' order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as kolommen
  from pg_class c where c.relnamespace = 'muur'::regnamespace and c.relkind = 'v' and has_table_privilege('luwte_app', c.oid, 'SELECT') order by 1`

/** Makes the text of muur/matrix.md. As the superuser, on a database behind the wall. */
export async function makeMatrix(superuser: ClientBase): Promise<string> {
  const { rows } = await superuser.query<Regel>(query)
  const callsOf = async (rol: string) =>
    (await superuser.query<{ functie: string; macht: boolean }>(functies(rol))).rows
      .map(f => `- \`${f.functie}\`${f.macht ? ', uitgevoerd door de wacht' : ''}`)
      .join('\n')
  const lists = await superuser.query<{ lijst: string; kolommen: string }>(lijsten)
  const of = (rol: string) => rows.filter(r => r.rol === rol).map(line)
  return `# Wie mag wat, onder welke voorwaarde

Gemaakt uit de levende database (\`muur/bewijs/write-matrix.ts\`), niet met de hand. Wat hier niet staat, kan niet.
\`hier(…)\` is het genoemde traject, als wie de sleutel toont daar nu een van deze rollen heeft; anders is het niets.

## Het programma (luwte_app)

| tabel | mag | wie | op voorwaarde | kolommen |
|---|---|---|---|---|
${of('luwte_app').join('\n')}

## Lijsten over trajecten

| lijst | kolommen |
|---|---|
${lists.rows.map(l => `| ${l.lijst} | ${l.kolommen} |`).join('\n')}

## Functies die het programma mag vragen

${await callsOf('luwte_app')}

## De post (luwte_post)

Stuurt de e-mail. Leest een adres zolang het daarheen stuurt, en verder niets.

| tabel | mag | wie | op voorwaarde | kolommen |
|---|---|---|---|---|
${of('luwte_post').join('\n')}

${await callsOf('luwte_post')}

## De nachtwacht (luwte_nacht)

Vergelijkt 's nachts of twee trajecten van een kind uit elkaar blijven. Leest en schrijft geen tabel, en vraagt drie functies.

${await callsOf('luwte_nacht')}

## De wacht (luwte_wacht)

Kan niet inloggen. Bezit de functies, leest sessies en toegang om te beslissen, en geen inhoud.

| tabel | mag | wie | op voorwaarde | kolommen |
|---|---|---|---|---|
${of('luwte_wacht').join('\n')}

## De eigenaar (luwte_eigenaar)

Kan niet inloggen. Bezit de tabellen; afgedwongen rijbeveiliging toont haar geen rij.
`
}

function line(r: Regel): string {
  const conditions = [...new Set([r.leest, r.schrijft].filter(c => c !== null).map(plain))]
  const who = r.beleid
    ? r.rol === 'luwte_app'
      ? whoOf(conditions.join(' '))
      : r.rol === 'luwte_post'
        ? 'de post'
        : 'de wacht'
    : 'niemand: geen beleid'
  const columns = r.kolommen.length === 0 ? 'geen' : r.alle ? 'alle' : r.kolommen.join(', ')
  const condition = conditions.map(c => `\`${c}\``).join(' en na het schrijven ') || '-'
  return `| ${r.tabel} | ${daden[r.daad]} | ${who} | ${condition} | ${columns} |`
}

/** What PostgreSQL gives back, without its casts and its names of subqueries. */
function plain(condition: string): string {
  return condition
    .replace(/\s+/g, ' ')
    .replace(/'(\w[\w-]*)'::text/g, '$1')
    .replace(/\((?:\w+\.)?(\w+)\)::text/g, '$1')
    .replace(/VARIADIC ARRAY\[([^\]]*)\]/g, '$1')
    .replace(/\( ?SELECT muur\.(\w+)\((.*?)\) AS \w+\)/g, '$1($2)')
    .replace(/^\((.*)\)$/, '$1')
}

/** The kinds of people a condition lets through. */
function whoOf(condition: string): string {
  const roles = [...condition.matchAll(/(?:hier|heeft_rol)\(([a-z, ]+)\)/g)].flatMap(m =>
    (m[1] as string).split(', '),
  )
  if (/hier\(door\)/.test(condition)) roles.splice(0, roles.length, 'ouder', 'specialist')
  if (condition === 'true') return 'iedereen'
  if (/\bals\(/.test(condition)) return 'wie hier een rol heeft, als zichzelf'
  if (condition === 'ik() IS NOT NULL') return 'wie helemaal is aangemeld'
  if (/\bis_staf\(/.test(condition)) roles.push('medewerker')
  if (/\beigen_specialist\(/.test(condition)) roles.push('ouder')
  // Whoever reads the rows of waarneming: staff reads every colleague already.
  if (/FROM waarneming\b/.test(condition)) roles.push('ouder')
  if (/(persoon_id|medewerker_id|\bid) = ik\(/.test(condition) && !/hier\(/.test(condition))
    roles.push('zelf')
  return [...new Set(roles)].join(', ') || 'zie de voorwaarde'
}
