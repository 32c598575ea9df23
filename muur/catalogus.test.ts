// The wall in the live catalogue: every rule holds, and every rule has been seen to fail on a database that breaks it.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Client } from 'pg'
import { asSuperuser, freshDatabase, stopOwnCluster } from '../tests/cluster.ts'
import { bouwregels, dienstregels, findGebreken } from './catalogus.ts'

const regels = { ...dienstregels, ...bouwregels }
let name = ''
const als = <T>(work: (client: Client) => Promise<T>) => freshOrKnown().then(c => asSuperuser(c, name, work))
let connection: Awaited<ReturnType<typeof freshDatabase>> | null = null
async function freshOrKnown() {
  if (!connection) {
    name = `catalogus_${randomBytes(6).toString('hex')}`
    connection = await freshDatabase(name)
  }
  return connection
}
before(() => als(async () => {}))
after(stopOwnCluster)

for (const regel of Object.keys(regels)) {
  test(regel, async () =>
    assert.deepEqual(await als(c => findGebreken(c, { [regel]: regels[regel] as string })), []),
  )
}

// One way to break each rule. What happens to a role is undone by the rollback as well.
const breuken: Record<string, string> = {
  'de rol van het programma heeft geen macht': 'alter role luwte_app bypassrls',
  'de rol van het programma bezit niets': 'alter table doel owner to luwte_app',
  'de rol van het programma maakt geen tabellen, ook geen tijdelijke':
    'grant create on schema public to luwte_app',
  'elke tabel heeft afgedwongen rijbeveiliging': 'alter table doel no force row level security',
  'de muur staat er': 'drop function muur.hier(text[]) cascade',
  'niemand ziet de opdrachten van een ander': 'alter role luwte_app reset track_activities',
  'niemand ziet tellers en sloten van een ander, en niemand beeindigt een ander':
    'grant execute on function pg_catalog.pg_terminate_backend(int, bigint) to public',
  'niets in de database is voor iedereen': 'grant select (naam) on locatie to public',
  'een toestemming zonder beleid bestaat niet': 'grant delete on doel to luwte_app',
  'een beleid zonder toestemming bestaat niet':
    'revoke insert (traject_id, id, soort, titel, min2, min1, nul, plus1, plus2, versie) on doel from luwte_app',
  'de rol van het programma mag verbinden':
    "do $$ begin execute format('revoke connect on database %I from luwte_app', current_database()); end $$",
  'de post leest een adres en verder niets': 'grant execute on function muur.neem_meldingen() to luwte_app',
  'de nachtwacht vraagt drie functies en leest geen tabel':
    'grant execute on function muur.te_vergelijken() to luwte_app',
  'wat twee trajecten zou verbinden staat nergens open': 'alter table bevinding add column een uuid',
  'de geheimen van de muur leest alleen de wacht':
    'alter policy wacht_leest_de_geheimen on muur.geheim to luwte_wacht, luwte_app',
  'elk beleid geldt voor een genoemde rol': 'create policy voor_iedereen on doel using (true)',
  'niemand leest systeemkolommen of een hele tabel': 'grant select on doel to luwte_app',
  'elke sleutel en unieke index van een traject begint met traject_id':
    'create unique index dicht on doel (id)',
  'elke verwijzing tussen tabellen van een traject draagt traject_id':
    'alter table doel add column ander uuid; alter table traject add constraint t unique (traject_id, code); create unique index los on gesprek (id); alter table doel add constraint fout foreign key (ander) references gesprek (id)',
  'een traject verwijst verder alleen naar de inrichting van de praktijk':
    'alter table doel add column p smallint references praktijk (id)',
  'er zijn geen reeksen en geen vanzelf tellende nummers': 'create sequence teller',
  'elke functie met macht heeft een vast zoekpad':
    "create function muur.los() returns int language sql security definer as 'select 1'",
  'geen functie is voor iedereen uit te voeren':
    "create function muur.los() returns int language sql set search_path = '' as 'select 1'",
  'elke functie met macht is van de wacht, niet van een beheerder':
    "create function muur.los() returns int language sql security definer set search_path = '' as 'select 1'",
  'tekst is verzegeld, een vast woord, of openbaar in de praktijk': 'alter table doel add column vrij text',
  'openbare tekst staat nooit in een tabel van een traject': 'alter table doel add column vrij openbaar',
  'er zijn geen triggers, regels en publicaties': 'create publication alles',
  'elke tabel van een traject staat in de keten, of op de lijst waarom niet':
    'create table kladje (traject_id uuid primary key)',
  'in de keten van het dossier staat alleen wat de ouder mag lezen':
    'drop policy ouder_en_specialist_lezen on verslagversie',
  'de wacht leest geen inhoud': 'grant select (titel) on doel to luwte_wacht',
}

for (const [regel, breuk] of Object.entries(breuken)) {
  test(`gezien falen: ${regel}`, () =>
    als(async c => {
      await c.query('begin')
      await c.query(breuk)
      const found = await findGebreken(c, { [regel]: regels[regel] as string })
      await c.query('rollback')
      assert.notEqual(found.length, 0)
    }))
}

test('elke regel is gezien falen, of hangt aan een instelling die hier niet om kan', () => {
  const nietHier = ['fsync staat aan', 'PostgreSQL is 16 of nieuwer']
  assert.deepEqual(
    Object.keys(regels).filter(r => !(r in breuken)),
    nietHier,
  )
})
