// Leaks in the database: a key, an index, a trigger or a function that reaches over more than one traject.
import type { GeplantLek } from './planten.ts'

/** SQL after which pages behave differently: found by playing histories. */
const merkbaar: readonly GeplantLek[] = [
  {
    naam: 'een check-in per dag, maar dan van iedereen samen',
    deel: 'zuivering',
    opening: 'drie doelen en wat ervan komt',
    sql: `create function public.samen() returns trigger language plpgsql security definer set search_path = '' as $$ begin
        if exists (select from public.checkin c where c.dag = new.dag and c.traject_id <> new.traject_id) then return null; end if; return new; end $$;
      create trigger samen before insert on checkin for each row execute function public.samen()`,
  },
  {
    naam: 'hooguit zoveel aanmeldingen van mensen binnen, over de hele praktijk',
    deel: 'zuivering',
    opening: 'een code van papier wordt een account',
    // Not while the cast is put on stage: a history that cannot begin proves nothing.
    sql: `create function public.oudste_eruit() returns trigger language plpgsql security definer set search_path = '' as $$ begin
        update public.sessie set beeindigd_op = muur.nu() where hash in (select hash from public.sessie where beeindigd_op is null
          order by begonnen_op desc, hash offset 7); return null; end $$;
      create trigger oudste_eruit after insert on sessie for each row when (new.begonnen_op > '2027-03-01T09:00:00Z') execute function public.oudste_eruit()`,
  },
  {
    naam: 'een logboek dat ook toont wat elders gebeurde',
    deel: 'zuivering',
    sql: `create function public.ook_hier() returns trigger language plpgsql security definer set search_path = '' as $$ begin
        insert into public.logregel (traject_id, id, op, persoon_id, rol, handeling, onderdeel, uitkomst, grond)
          select t.traject_id, gen_random_uuid(), new.op, new.persoon_id, 'aanmelder', 'R', 'elders', '0', 'aanmelding'
          from public.traject t where t.traject_id <> new.traject_id and t.aangemeld_op = (select x.aangemeld_op from public.traject x where x.traject_id = new.traject_id)
          order by t.traject_id limit 1; return null; end $$;
      create trigger ook_hier after insert on logregel for each row when (new.onderdeel <> 'elders') execute function public.ook_hier()`,
  },
  {
    naam: 'een keten die over alle trajecten doortelt',
    deel: 'zuivering',
    opening: 'drie doelen en wat ervan komt',
    sql: `do $$ begin execute replace(pg_get_functiondef('muur.schrijf_keten'::regproc), 'k.traject_id = t and ', ''); end $$`,
  },
  {
    naam: 'een code van papier die vervalt zodra elders een nieuwe wordt gemaakt',
    deel: 'zuivering',
    opening: 'een code van papier wordt een account',
    sql: `create function public.alleen_de_nieuwste() returns trigger language plpgsql security definer set search_path = '' as $$ begin
        update public.uitnodiging set geldig_tot = geopend_op where traject_id <> new.traject_id; return null; end $$;
      create trigger alleen_de_nieuwste after insert on uitnodiging for each row execute function public.alleen_de_nieuwste()`,
  },
]

/** SQL that shows in the database before it shows to anybody. */
const zichtbaar: readonly GeplantLek[] = (
  [
    ['de rijbeveiliging van een tabel uit', 'alter table checkin disable row level security'],
    ['de rijbeveiliging niet meer afgedwongen', 'alter table gesprek no force row level security'],
    ['een beleid weg', 'drop policy ouder_en_specialist_lezen on gesprek'],
    [
      'een beleid dat ieder laat lezen',
      'drop policy betrokkenen_lezen on kind; create policy betrokkenen_lezen on kind for select to luwte_app using (true)',
    ],
    ['een sleutel zonder traject', 'alter table triage drop constraint triage_pkey, add primary key (id)'],
    [
      'een volgnummer in het logboek',
      'alter table logregel add column nr bigint generated always as identity',
    ],
    [
      'een uniek e-mailadres in de database',
      'alter table ouder add column adres bytea, add constraint een_adres_is_uniek unique (adres)',
    ],
    [
      'een verwijzing die niet let op het traject',
      'alter table gesprek add constraint los unique (id); alter table uitspraak add constraint los foreign key (gesprek_id) references gesprek (id)',
    ],
    [
      'een zoekfunctie over alles, voor iedereen',
      `create function muur.zoek(wat text) returns setof public.traject language sql security definer set search_path = '' as 'select * from public.traject where code = wat'`,
    ],
    [
      'een tabel die twee trajecten aan elkaar knoopt',
      'create table gezin (id uuid primary key, een uuid, ander uuid); grant select on gezin to luwte_app',
    ],
    ['systeemkolommen die tellen wat anderen doen', 'grant select on checkin to luwte_app'],
    ['een naam van een kind zonder zegel', 'alter table kind add column naam text'],
    [
      'een lijst voor iedereen die binnen is',
      `create or replace view muur.praktijklijst with (security_barrier) as
        select t.traject_id, t.code, t.stand, t.roepnaam, t.aangemeld_op, t.gestart_op, t.gesloten_op, m.id as specialist_id, m.naam as specialist, null::public.woord as oordeel
        from public.traject t left join public.toegang g on g.traject_id = t.traject_id and g.rol = 'specialist' left join public.medewerker m on m.id = g.persoon_id`,
    ],
  ] as const
).map(([naam, sql]) => ({ naam, deel: 'wand', sql }))

/** Lanes that look. */
const kijkend: readonly GeplantLek[] = [
  {
    naam: 'opzoeken wie de andere ouder al heeft, in plaats van banen',
    deel: 'banen',
    sql: `create or replace function muur.geschikt(geboortedatum date, kant int) returns table (id uuid, naam text, vrij int)
      language sql stable security definer set search_path = '' as $$
      select m.id, m.naam::text, m.plaatsen::int from public.medewerker m where m.rollen @> '{specialist}' and m.uit_dienst_op is null
        and muur.heeft_rol('coordinator') and not exists (select from public.toegang g where g.persoon_id = m.id and g.tot is null) order by m.naam, m.id $$`,
  },
  {
    naam: 'dezelfde dagdelen voor iedereen op een gedeelde plek',
    deel: 'banen',
    sql: `create or replace function muur.dagdelen(locatie uuid, geboortedatum date, kant int) returns table (weekdag int, deel text)
      language sql stable security definer set search_path = '' as $$
      select d.weekdag::int, d.deel::text from public.dagdeel d where d.locatie_id = locatie order by d.weekdag, d.deel $$`,
  },
  {
    naam: 'vrije plaatsen geteld over de hele praktijk',
    deel: 'banen',
    sql: `create or replace function muur.geschikt(geboortedatum date, kant int) returns table (id uuid, naam text, vrij int)
      language sql stable security definer set search_path = '' as $$
      select m.id, m.naam::text, m.plaatsen - (select count(*)::int from public.toegang where rol = 'specialist' and tot is null) from public.medewerker m
      where m.rollen @> '{specialist}' and m.uit_dienst_op is null and m.paar is not null and muur.heeft_rol('coordinator')
        and (muur.bit('paar:' || muur.baansleutel(geboortedatum) || ':' || m.paar) # m.positie) = muur.baan(geboortedatum, kant) order by m.naam, m.id $$`,
  },
]

export const gegevens: readonly GeplantLek[] = [...merkbaar, ...zichtbaar, ...kijkend]
