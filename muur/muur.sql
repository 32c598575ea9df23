-- The wall, on one page: who may see what. Applied as a whole, in one transaction, after the migrations.
--
--   luwte_eigenaar   owns the tables and cannot sign in; forced row security shows it nothing
--   luwte_wacht      owns the functions below and cannot sign in; reads sessions and access lists, no content
--   luwte_app        the program; owns nothing, reads a row only while a capability opens that row's traject
--   luwte_post       the sender of e-mail (jobs/); asks a few functions, and reads one address while it sends to it
--   luwte_nacht      the night guard (jobs/); asks three functions and reads no table
--
-- The capability is the secret in the cookie of the visitor. The door (muur/deur.ts) presents it with one traject;
-- muur.hier() believes neither: it looks up the hash and the access list, anew in every statement.

-- ── Clean slate: what this page does not give is not there ───────────────────────────────────────────────────

drop schema if exists muur cascade;
create schema muur;
do $$
declare r record;
begin
  for r in select schemaname, tablename, policyname from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on public.%I', r.policyname, r.tablename);
  end loop;
  for r in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
    execute format('alter table public.%I owner to luwte_eigenaar', r.relname);
    execute format('alter table public.%I enable row level security', r.relname);
    execute format('alter table public.%I force row level security', r.relname);
    execute format('revoke all on public.%I from public, luwte_app, luwte_wacht, luwte_post, luwte_nacht', r.relname);
  end loop;
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to luwte_app', current_database());
  execute format('grant connect on database %I to luwte_post', current_database());
  execute format('grant connect on database %I to luwte_nacht', current_database());
end $$;
alter schema public owner to luwte_eigenaar;
revoke all on schema public, muur from public, luwte_nacht;
grant usage on schema public, muur to luwte_app, luwte_wacht, luwte_post;
grant usage on schema muur to luwte_nacht;
grant create on schema muur to luwte_wacht;

-- ── What the guard reads to decide (no content of a traject) ─────────────────────────────────────────────────

grant select, insert, update, delete on public.sessie, public.uitdaging to luwte_wacht;
grant insert on public.logregel to luwte_wacht;
grant select, insert (traject_id, persoon_id, rol, sinds, tot), update (tot) on public.toegang to luwte_wacht;
grant select, insert, update (beeindigd_op) on public.waarneming to luwte_wacht;
grant select (id, naam, rollen, plaatsen, paar, positie, taal, registratie_tot, uit_dienst_op, sinds), insert, update (sinds) on public.medewerker to luwte_wacht;
grant select (traject_id, code, stand, roepnaam, aangemeld_op, gestart_op, gesloten_op, vernietigd_op), insert, update (stand, roepnaam, gestart_op, vernietigd_op) on public.traject to luwte_wacht;
grant select (traject_id, id, begint_op, minuten, plaats, locatie_id, stand) on public.gesprek to luwte_wacht;
grant select (traject_id, oordeel, op) on public.triage to luwte_wacht;
grant select (traject_id, afgezien_op, vastgesteld_op, proforma_op) on public.plan to luwte_wacht;
grant select (traject_id, stand) on public.verslag to luwte_wacht;
-- That a score is there and that a check-in fell; no level and no figure.
grant select (traject_id, moment, doel_id, door) on public.score to luwte_wacht;
grant select (traject_id, dag, gedaald) on public.checkin to luwte_wacht;
grant select (traject_id, versie_id, door, op) on public.ondertekening to luwte_wacht;
-- Which there are, for home (muur.thuis); of none of them what it says.
grant select (traject_id, id) on public.doel to luwte_wacht;
grant select (traject_id, id, op) on public.vragenlijst to luwte_wacht;
grant select (traject_id, vragenlijst_id) on public.vragenlijstantwoord to luwte_wacht;
grant select (traject_id, id, nummer) on public.verslagversie to luwte_wacht;
grant select (traject_id, id, persoon_id, hash, geldig_tot, gebruikt_op, bevestigd_door), update (gebruikt_op) on public.uitnodiging to luwte_wacht;
grant select (traject_id, id, taal) on public.ouder to luwte_wacht;
grant select, insert, update (gebruikt_op) on public.personeelscode to luwte_wacht;
grant select, update (teller, gebruikt_op) on public.passkey to luwte_wacht;
grant select, update (laatste_stap) on public.eenmalige_code to luwte_wacht;
grant select (persoon_id, hash) on public.wachtzin to luwte_wacht;
grant select, update (gebruikt_op) on public.werkaccount to luwte_wacht;
grant select (traject_id, id, gevraagd_door, gevraagd_op, reden_op, bevestigd_door, bevestigd_op, tot, beeindigd_op),
  insert (traject_id, id, gevraagd_door, gevraagd_op), update (bevestigd_door, bevestigd_op, tot, beeindigd_op) on public.noodtoegang to luwte_wacht;
grant select on public.dagdeel to luwte_wacht;
grant select (id, naam) on public.locatie to luwte_wacht;
grant select (traject_id, id, beeindigd_op) on public.seintje to luwte_wacht;
grant select, insert, update on public.verzending to luwte_wacht;
grant select, update on public.postwens to luwte_wacht;
grant select, update (gelezen_op) on public.agendalink to luwte_wacht;
grant select (opgezet_op), insert on public.praktijk to luwte_wacht;
-- Sealed, and passed on sealed, to the night guard only (muur.te_vergelijken).
grant select (traject_id, id, inhoud) on public.aanmelding to luwte_wacht;
grant select (traject_id, id, voornaam, geboortedatum) on public.kind to luwte_wacht;
grant select, insert, update, delete on public.bevinding to luwte_wacht;
grant select, insert, delete on public.nachtronde to luwte_wacht;
grant select (traject_id, deel, nummer, hash), insert on public.keten to luwte_wacht;
grant insert on public.ketenopening to luwte_wacht;

create policy wacht_beheert_sessies on public.sessie to luwte_wacht using (true) with check (true);
create policy wacht_beheert_uitdagingen on public.uitdaging to luwte_wacht using (true) with check (true);
create policy wacht_schrijft_het_log on public.logregel for insert to luwte_wacht with check (true);
create policy wacht_kent_de_toegang on public.toegang to luwte_wacht using (true) with check (true);
create policy wacht_kent_de_waarneming on public.waarneming to luwte_wacht using (true) with check (true);
create policy wacht_kent_de_medewerkers on public.medewerker to luwte_wacht using (true) with check (true);
create policy wacht_kent_de_stand on public.traject to luwte_wacht using (true) with check (true);
create policy wacht_kent_de_tijden on public.gesprek for select to luwte_wacht using (true);
create policy wacht_kent_het_besluit on public.triage for select to luwte_wacht using (true);
create policy wacht_kent_de_termijnen on public.plan for select to luwte_wacht using (true);
create policy wacht_kent_de_stand_van_het_verslag on public.verslag for select to luwte_wacht using (true);
create policy wacht_kent_welke_scores_er_zijn on public.score for select to luwte_wacht using (true);
create policy wacht_kent_of_het_daalde on public.checkin for select to luwte_wacht using (true);
create policy wacht_kent_wie_tekende on public.ondertekening for select to luwte_wacht using (true);
create policy wacht_kent_welke_doelen_er_zijn on public.doel for select to luwte_wacht using (true);
create policy wacht_kent_welke_vragen_er_liggen on public.vragenlijst for select to luwte_wacht using (true);
create policy wacht_kent_of_er_antwoord_is on public.vragenlijstantwoord for select to luwte_wacht using (true);
create policy wacht_kent_welke_versies_er_zijn on public.verslagversie for select to luwte_wacht using (true);
create policy wacht_kent_of_er_een_brief_is on public.oproep for select to luwte_wacht using (true);
create policy wacht_kent_de_uitnodiging on public.uitnodiging to luwte_wacht using (true) with check (true);
create policy wacht_kent_de_taal on public.ouder for select to luwte_wacht using (true);
create policy wacht_kent_de_personeelscode on public.personeelscode to luwte_wacht using (true) with check (true);
create policy wacht_vindt_de_passkey on public.passkey to luwte_wacht using (true) with check (true);
create policy wacht_vindt_de_eenmalige_code on public.eenmalige_code to luwte_wacht using (true) with check (true);
create policy wacht_vindt_de_wachtzin on public.wachtzin for select to luwte_wacht using (true);
create policy wacht_vindt_het_werkaccount on public.werkaccount to luwte_wacht using (true) with check (true);
create policy wacht_kent_de_noodtoegang on public.noodtoegang to luwte_wacht using (true) with check (true);
create policy wacht_kent_de_dagdelen on public.dagdeel for select to luwte_wacht using (true);
create policy wacht_kent_de_locaties on public.locatie for select to luwte_wacht using (true);
create policy wacht_kent_het_seintje on public.seintje for select to luwte_wacht using (true);
create policy wacht_verdeelt_de_verzending on public.verzending to luwte_wacht using (true) with check (true);
create policy wacht_kent_de_postwens on public.postwens to luwte_wacht using (true) with check (true);
create policy wacht_kent_de_agendalink on public.agendalink to luwte_wacht using (true) with check (true);
create policy wacht_zet_de_praktijk_op on public.praktijk to luwte_wacht using (true) with check (true);
create policy wacht_geeft_de_aanmelding_door on public.aanmelding for select to luwte_wacht using (true);
create policy wacht_geeft_het_kind_door on public.kind for select to luwte_wacht using (true);
create policy wacht_bewaart_de_bevinding on public.bevinding to luwte_wacht using (true) with check (true);
create policy wacht_bewaart_de_nachtronde on public.nachtronde to luwte_wacht using (true) with check (true);
create policy wacht_kent_het_einde_van_de_keten on public.keten for select to luwte_wacht using (true);
create policy wacht_hangt_aan_de_keten on public.keten for insert to luwte_wacht with check (true);
create policy wacht_legt_de_opening_erbij on public.ketenopening for insert to luwte_wacht with check (true);

-- ── The functions: everything the program can ask without a row of its own ───────────────────────────────────

set local role luwte_wacht;

-- Secrets that only these functions read: for what the door signs (a key, and the hash of a word), and for the lanes.
create table muur.geheim (naam text primary key, waarde bytea not null);
alter table muur.geheim enable row level security;
alter table muur.geheim force row level security;
create policy wacht_leest_de_geheimen on muur.geheim for select to luwte_wacht using (true);

-- The clock of every rule here. A body that begins with `return` has its names bound when it is made, and melts into whatever
-- asks: no search path to lead astray, and no cost.
create function muur.nu() returns timestamptz language sql stable return now();

-- The traject that this transaction names, believed by nobody yet.
create function muur.genoemd() returns uuid language sql stable
  return case when length(current_setting('luwte.traject', true)) = 36 and pg_input_is_valid(current_setting('luwte.traject', true), 'uuid')
    then current_setting('luwte.traject', true)::uuid end;

-- What follows runs in every statement of the program. So it fetches one row by its key at a time, always over the index, and
-- compares in plain expressions: one query that does it all costs three times as much.

-- The session presented in this transaction, if it is alive and of one of these kinds.
create function muur.sessie(variadic soorten text[]) returns public.sessie
  language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
declare geheim text := current_setting('luwte.sessie', true); nu timestamptz := muur.nu(); van bytea; s public.sessie; weg timestamptz;
begin
  if geheim is null or length(geheim) <> 64 or geheim !~ '^[0-9a-f]+$' then return null; end if;
  van := sha256(decode(geheim, 'hex'));
  select * into s from public.sessie x where x.hash = van;
  if s.beeindigd_op is null and s.verloopt_op > nu and s.gebruikt_op + s.rust > nu and s.soort = any (soorten) then
    -- Staff who left are out at once. (A session in one traject is of an ouder or an aanmelder, who are never staff.)
    if s.traject_id is null then select m.uit_dienst_op into weg from public.medewerker m where m.id = s.persoon_id; end if;
    if weg is null or weg > nu then return s; end if;
  end if;
  return null;
end $$;

-- Who is this? Only a complete sign-in counts, unless other kinds are named.
create function muur.ik(variadic soorten text[] default '{vol}') returns uuid
  language plpgsql stable security definer set search_path = '' as $$
begin
  return (muur.sessie(variadic soorten)).persoon_id;
end $$;

create function muur.heeft_rol(variadic gevraagd text[]) returns boolean
  language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
declare wie uuid := muur.ik(); nu timestamptz := muur.nu(); m record;
begin
  select x.rollen, x.uit_dienst_op into m from public.medewerker x where x.id = wie;
  return coalesce(m.rollen && gevraagd and (m.uit_dienst_op is null or m.uit_dienst_op > nu), false);
end $$;

create function muur.is_staf() returns boolean language plpgsql stable security definer set search_path = '' set enable_seqscan = off as $$
declare wie uuid := muur.ik();
begin
  perform from public.medewerker m where m.id = wie;
  return found;
end $$;

-- Where I stand in for a specialist today (J7): from the first to the last day that was said, unless it was ended. Nowhere for whoever is
-- no specialist any more.
create function muur.waargenomen() returns table (traject_id uuid, van date, tot date)
  language sql stable security definer set search_path = '' set enable_seqscan = off as $$
  select w.traject_id, w.van, w.tot from public.waarneming w
    where w.waarnemer_id = muur.ik() and w.beeindigd_op is null and muur.heeft_rol('specialist')
      and w.van <= (muur.nu() at time zone 'Europe/Amsterdam')::date and w.tot >= (muur.nu() at time zone 'Europe/Amsterdam')::date $$;

-- Which role the access list gives this session in the traject named. Null when none. The heart of the wall.
create function muur.rol_van(s public.sessie) returns text
  language plpgsql stable set search_path = '' set enable_seqscan = off as $$
declare t uuid := muur.genoemd(); rol text; tot timestamptz;
begin
  if t is null or s.persoon_id is null then return null; end if;
  select g.rol, g.tot into rol, tot from public.toegang g where g.traject_id = t and g.persoon_id = s.persoon_id;
  if (tot is null or tot > muur.nu()) and (rol = 'aanmelder') = (s.soort = 'aanmelding') then return rol; end if;
  -- Who stands in today is the specialist here, for as long as the days last.
  if exists (select from muur.waargenomen() w where w.traject_id = t) then return 'specialist'; end if;
  -- Who was asked to read along with a copy is that, while it lies before them, and nothing else.
  if muur.heeft_rol('specialist') and exists (select from public.afschrift a
    where a.traject_id = t and a.meelezer_id = s.persoon_id and a.stand = 'voorgelegd') then return 'meelezer'; end if;
  -- Who is on no list may be here in an emergency (D4): asked for it, or let in by a second person, until it ends by itself.
  if s.soort = 'vol' and muur.heeft_rol('vertrouwensfunctionaris') then
    return (select case when n.bevestigd_op is null then 'aanvrager' else 'vertrouwensfunctionaris' end from public.noodtoegang n
      where n.traject_id = t and n.gevraagd_door = s.persoon_id and n.beeindigd_op is null
        and coalesce(n.tot, n.gevraagd_op + interval '24 hours') > muur.nu() order by n.gevraagd_op desc, n.id limit 1);
  end if;
  return null;
end $$;

-- The traject named, if the person presented has one of these roles in it now.
create function muur.hier(variadic rollen text[]) returns uuid
  language plpgsql stable security definer set search_path = '' as $$
begin
  if muur.rol_van(muur.sessie('vol', 'aanmelding')) = any (rollen) then return muur.genoemd(); end if;
  if 'coordinator' = any (rollen) and muur.heeft_rol('coordinator') then
    return (select k.traject_id from public.traject k where k.traject_id = muur.genoemd() and k.vernietigd_op is null);
  end if;
  return null;
end $$;

-- For an ouder: who is the own specialist. Of the other staff an ouder knows nothing.
create function muur.eigen_specialist() returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return (select g.persoon_id from public.toegang g where g.traject_id = muur.hier('ouder') and g.rol = 'specialist' and g.tot is null);
end $$;

-- Did the specialist sign here? A function, because a policy cannot look in its own table.
create function muur.is_getekend() returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.ondertekening o where o.traject_id = muur.hier('ouder', 'specialist') and o.door = 'specialist');
end $$;

-- Who am I here, in which role, and with which sign-in? All null when nobody.
create function muur.als(out traject_id uuid, out persoon_id uuid, out rol text, out sessie_id uuid)
  language plpgsql stable security definer set search_path = '' as $$
declare s public.sessie := muur.sessie('vol', 'aanmelding');
begin
  rol := muur.rol_van(s);
  if rol is null and muur.hier('coordinator') is not null then rol := 'coordinator'; end if;
  if rol is not null then traject_id := muur.genoemd(); persoon_id := s.persoon_id; end if;
  -- Who applies has not signed in.
  if rol is not null and s.soort = 'vol' then sessie_id := s.id; end if;
end $$;

-- The ground on which a role comes in (NEN 7513): the own dossier, the help itself, running the practice, applying.
create function muur.grond(rol text) returns text language sql immutable
  return case rol when 'ouder' then 'eigen-dossier' when 'specialist' then 'behandeling' when 'coordinator' then 'praktijkvoering'
    when 'aanmelder' then 'aanmelding' when 'meelezer' then 'praktijkvoering' else 'noodtoegang' end;

-- The door opens: presents the capability and names the traject, until the end of this transaction, and writes in the log of
-- the traject who does what there (NEN 7513; what is undone takes its line along). Gives the role and who I am.
create function muur.open(geheim text, traject text, regel uuid, moment timestamptz, handeling text, onderdeel text, welk uuid, uitkomst text)
  returns text[] language plpgsql volatile security definer set search_path = '' as $$
declare wie record;
begin
  perform set_config('luwte.sessie', geheim, true), set_config('luwte.traject', traject, true);
  wie := muur.als();
  if wie.rol is not null and regel is not null then
    insert into public.logregel (traject_id, id, op, persoon_id, rol, handeling, onderdeel, onderdeel_id, uitkomst, grond, sessie_id)
      values (wie.traject_id, regel, moment, wie.persoon_id, wie.rol, handeling, onderdeel, welk, uitkomst, muur.grond(wie.rol), wie.sessie_id);
  end if;
  return array[wie.rol, wie.persoon_id::text];
end $$;

create function muur.rol() returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return (muur.als()).rol;
end $$;

create function muur.hmac(sleutel bytea, bericht bytea) returns bytea
  language plpgsql immutable set search_path = '' as $$
declare k bytea := sleutel; binnen bytea := ''; buiten bytea := '';
begin
  if length(k) > 64 then k := sha256(k); end if;
  for i in 0..63 loop
    binnen := binnen || decode(lpad(to_hex((case when i < length(k) then get_byte(k, i) else 0 end) # 54), 2, '0'), 'hex');
    buiten := buiten || decode(lpad(to_hex((case when i < length(k) then get_byte(k, i) else 0 end) # 92), 2, '0'), 'hex');
  end loop;
  return sha256(buiten || sha256(binnen || bericht));
end $$;

-- True when the door itself said this: whoever only has the database connection cannot mint a session. Behind the 32 bytes of
-- the signature stands a word that only the door knows; here is its hash, so a stolen dump signs nothing either.
create function muur.echt(bericht text, handtekening bytea) returns boolean
  language sql stable security definer set search_path = '' as $$
  select muur.hmac(g.waarde, convert_to(bericht, 'UTF8')) = substring(handtekening from 1 for 32)
      and sha256(substring(handtekening from 33)) = w.waarde
    from muur.geheim g, muur.geheim w where g.naam = 'deur' and w.naam = 'deurwoord' $$;

-- Who signs in, for the first page of every request: also notes that the session is in use. On a shared device three minutes
-- of silence cover it again: then nothing opens until the passphrase (muur.bevestig_sessie).
create function muur.wie(out persoon_id uuid, out sessie_id uuid, out soort text, out traject_id uuid, out rollen text[],
    out naam text, out taal text, out bevestigd_op timestamptz, out gedeeld boolean, out middel uuid)
  language plpgsql volatile security definer set search_path = '' as $$
declare s public.sessie := muur.sessie('vol', 'sleutel', 'registratie', 'afgedekt');
begin
  if s.persoon_id is null then return; end if;
  if s.gedeeld and s.soort = 'vol' and s.gebruikt_op <= muur.nu() - interval '3 minutes' then
    s.soort := 'afgedekt';
    update public.sessie x set soort = s.soort where x.hash = s.hash;
  end if;
  if s.gebruikt_op < muur.nu() - interval '30 seconds' then
    update public.sessie x set gebruikt_op = muur.nu() where x.hash = s.hash;
  end if;
  persoon_id := s.persoon_id; sessie_id := s.id; soort := s.soort; bevestigd_op := s.bevestigd_op; traject_id := s.traject_id;
  gedeeld := s.gedeeld; middel := s.middel;
  select m.rollen, m.naam, m.taal into rollen, naam, taal from public.medewerker m where m.id = s.persoon_id;
  if traject_id is not null then
    select o.taal into taal from public.ouder o where o.traject_id = s.traject_id and o.id = s.persoon_id;
  end if;
end $$;

-- A session begins only with the signature of the door over exactly these values. At most five of a kind live at once (the
-- oldest ends): who holds only a passkey never pushes out who is fully signed in. Covered or not is one kind. `van_middel`: the
-- passkey it began with, or the person for the code from an app.
create function muur.begin_sessie(nieuw bytea, persoon uuid, sessie uuid, van_soort text, van_traject uuid,
    duur interval, rusttijd interval, handtekening bytea, van_middel uuid default null) returns void
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if not coalesce(muur.echt(concat_ws('|', 'begin', encode(nieuw, 'hex'), persoon, sessie, van_soort, coalesce(van_traject::text, '-'),
      extract(epoch from duur)::int, extract(epoch from rusttijd)::int, van_middel), handtekening), false) then
    raise exception 'geen geldige handtekening' using errcode = '42501';
  end if;
  insert into public.sessie (hash, persoon_id, id, soort, traject_id, begonnen_op, gebruikt_op, verloopt_op, rust, gedeeld, middel, bevestigd_op)
    values (nieuw, persoon, sessie, van_soort, van_traject, muur.nu(), muur.nu(), muur.nu() + duur, rusttijd, van_soort = 'afgedekt', van_middel,
            case when van_soort = 'vol' then muur.nu() end);
  update public.sessie x set beeindigd_op = muur.nu()
    where x.persoon_id = persoon and x.beeindigd_op is null and x.hash in (
      select y.hash from public.sessie y where y.persoon_id = persoon and y.beeindigd_op is null
        and replace(y.soort, 'afgedekt', 'vol') = replace(van_soort, 'afgedekt', 'vol')
      order by y.begonnen_op desc, y.hash offset 5);
end $$;

create function muur.bevestig_sessie(handtekening bytea) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare s public.sessie := muur.sessie('vol', 'afgedekt');
begin
  if not coalesce(muur.echt(concat_ws('|', 'bevestig', encode(s.hash, 'hex')), handtekening), false) then
    raise exception 'geen geldige handtekening' using errcode = '42501';
  end if;
  update public.sessie x set soort = 'vol', bevestigd_op = muur.nu(), mislukt = 0 where x.hash = s.hash;
end $$;

-- This complete sign-in is on a shared device, or no more.
create function muur.deel_sessie(ja boolean) returns void language sql volatile security definer set search_path = '' as $$
  update public.sessie set gedeeld = ja where hash = (muur.sessie('vol')).hash $$;

create function muur.eindig_sessie() returns void language sql volatile security definer set search_path = '' as $$
  update public.sessie set beeindigd_op = muur.nu()
    where hash = (muur.sessie('vol', 'sleutel', 'registratie', 'aanmelding', 'afgedekt')).hash $$;

create function muur.eindig_sessies_van(persoon uuid, handtekening bytea) returns void
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if not coalesce(muur.echt(concat_ws('|', 'eindig', persoon), handtekening), false) then
    raise exception 'geen geldige handtekening' using errcode = '42501';
  end if;
  update public.sessie x set beeindigd_op = muur.nu() where x.persoon_id = persoon and x.beeindigd_op is null;
end $$;

-- Counts an attempt at the passphrase before it is compared, so that a hundred at once are a hundred. Gives its number, 1 to 5;
-- the sixth ends the session and gets null. bevestig_sessie begins the count anew.
create function muur.poging() returns int language plpgsql volatile security definer set search_path = '' as $$
declare s public.sessie := muur.sessie('vol', 'sleutel', 'afgedekt'); n int;
begin
  update public.sessie x set mislukt = x.mislukt + 1, beeindigd_op = case when x.mislukt >= 5 then muur.nu() end
    where x.hash = s.hash and x.beeindigd_op is null returning x.mislukt into n;
  return case when n <= 5 then n end;
end $$;

-- All that a covered sign-in of an ouder opens: when the next gesprek is. It writes its own line in the log.
create function muur.volgende_keer(regel uuid) returns timestamptz language plpgsql volatile security definer set search_path = '' as $$
declare s public.sessie := muur.sessie('afgedekt');
begin
  if not exists (select from public.toegang g where g.traject_id = s.traject_id and g.persoon_id = s.persoon_id and g.rol = 'ouder'
      and (g.tot is null or g.tot > muur.nu())) then return null; end if;
  insert into public.logregel (traject_id, id, op, persoon_id, rol, handeling, onderdeel, uitkomst, grond, sessie_id)
    values (s.traject_id, regel, muur.nu(), s.persoon_id, 'ouder', 'R', 'volgende-keer', '0', muur.grond('ouder'), s.id);
  return (select min(k.begint_op) from public.gesprek k
    where k.traject_id = s.traject_id and k.stand = 'gepland' and k.begint_op > muur.nu() - interval '1 hour');
end $$;

create function muur.leg_uitdaging(van bytea, inhoud bytea) returns void
  language sql volatile security definer set search_path = '' as $$
  insert into public.uitdaging (hash, waarde, verloopt_op) values (van, inhoud, muur.nu() + interval '5 minutes') $$;

-- A challenge is taken once, also by two at the same moment.
create function muur.neem_uitdaging(van bytea) returns bytea
  language plpgsql volatile security definer set search_path = '' as $$
declare w bytea; t timestamptz;
begin
  delete from public.uitdaging where hash in (select u.hash from public.uitdaging u
    where u.verloopt_op < muur.nu() - interval '1 hour' limit 100 for update skip locked);
  delete from public.uitdaging where hash = van returning waarde, verloopt_op into w, t;
  return case when t > muur.nu() then w end;
end $$;

-- Who may sign in at all: staff in service, and an ouder whose traject is open to them. `traject` is null for staff.
create function muur.mag_binnen(persoon uuid) returns table (traject uuid)
  language sql stable security definer set search_path = '' as $$
  select null::uuid from public.medewerker m where m.id = persoon and (m.uit_dienst_op is null or m.uit_dienst_op > muur.nu())
  union all
  select g.traject_id from public.toegang g
    where g.persoon_id = persoon and g.rol = 'ouder' and (g.tot is null or g.tot > muur.nu()) $$;

create function muur.vind_passkey(van bytea)
  returns table (persoon_id uuid, traject_id uuid, id uuid, publieke_sleutel bytea, teller bigint)
  language sql stable security definer set search_path = '' as $$
  select p.persoon_id, b.traject, p.id, p.publieke_sleutel, p.teller
    from public.passkey p, lateral muur.mag_binnen(p.persoon_id) b where p.sleutel_id = van and p.verwijderd_op is null $$;

create function muur.passkey_gebruikt(persoon uuid, sleutel uuid, nieuwe_teller bigint) returns void
  language sql volatile security definer set search_path = '' as $$
  update public.passkey set teller = greatest(teller, nieuwe_teller), gebruikt_op = muur.nu()
    where persoon_id = persoon and id = sleutel $$;

-- Everything the road without a passkey compares, for whoever knows the number (the program keyed it before hashing).
create function muur.vind_eenmalige_code(van bytea) returns table (persoon_id uuid, traject_id uuid, geheim bytea, wachtzin bytea)
  language sql stable security definer set search_path = '' as $$
  select e.persoon_id, b.traject, e.geheim, w.hash
    from public.eenmalige_code e join public.wachtzin w using (persoon_id), lateral muur.mag_binnen(e.persoon_id) b
    where e.nummer_hash = van and e.verwijderd_op is null $$;

-- A time step counts once: true for the first who uses it.
create function muur.stap_gebruikt(persoon uuid, van bytea, stap bigint) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.eenmalige_code set laatste_stap = stap where persoon_id = persoon and nummer_hash = van and laatste_stap < stap;
  return found;
end $$;

-- Whose account at the own organisation this is (the program verified it, and keyed issuer and subject before hashing): a member
-- of staff in service, or nobody. Notes that it was used.
create function muur.gebruik_werkaccount(van bytea) returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare wie uuid;
begin
  update public.werkaccount a set gebruikt_op = muur.nu()
    where a.onderwerp_hash = van and exists (select from muur.mag_binnen(a.persoon_id) b where b.traject is null) returning a.persoon_id into wie;
  return wie;
end $$;

-- Has this member of staff a way in already? Then a code of paper is a recovery.
create function muur.heeft_inlog(wie uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.wachtzin w where w.persoon_id = wie) or exists (select from public.werkaccount a where a.persoon_id = wie);
end $$;

-- A code of paper counts once and within its window, and of one traject or one member of staff only the newest. For who has an
-- account already it is a recovery, and counts only when a second member of staff confirmed it (safety.md, Recovery); before the
-- practice is set up there is no second. The row lock decides between two at the same moment.
create function muur.gebruik_code(van bytea) returns table (persoon_id uuid, traject_id uuid)
  language plpgsql volatile security definer set search_path = '' as $$
begin
  return query update public.uitnodiging u set gebruikt_op = muur.nu()
    where u.hash = van and u.gebruikt_op is null and u.geldig_tot > muur.nu()
      and (u.bevestigd_door is not null or not exists (select from public.wachtzin w where w.persoon_id = u.persoon_id))
      and not exists (select from public.uitnodiging n where n.traject_id = u.traject_id and n.geldig_tot > u.geldig_tot)
      and exists (select from public.toegang g where g.traject_id = u.traject_id and g.persoon_id = u.persoon_id
        and g.rol = 'ouder' and (g.tot is null or g.tot > muur.nu()))
    returning u.persoon_id, u.traject_id;
  if found then return; end if;
  return query update public.personeelscode c set gebruikt_op = muur.nu()
    where c.hash = van and c.gebruikt_op is null and c.geldig_tot > muur.nu()
      and (c.bevestigd_door is not null or not muur.heeft_inlog(c.medewerker_id)
        or (c.gemaakt_door is null and not exists (select from public.praktijk)))
      and not exists (select from public.personeelscode n where n.medewerker_id = c.medewerker_id and n.geldig_tot > c.geldig_tot)
    returning c.medewerker_id, null::uuid;
  if not found then return; end if;
  -- Service counts from the first code that was used: an account that slept until now confirms nothing yet.
  update public.medewerker m set sinds = muur.nu() from public.personeelscode c
    where c.hash = van and m.id = c.medewerker_id and not muur.heeft_inlog(m.id);
end $$;

-- Who starts or confirms a recovery has served for 14 days: nobody adds a colleague today and is two people (safety.md, Recovery).
create function muur.lang_in_dienst(wie uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return muur.is_staf() and exists (select from public.medewerker m where m.id = wie and m.sinds <= muur.nu() - interval '14 days');
end $$;

-- When the ouder of the traject named last got a new way in, for 30 days (also when it was removed since). No more than that.
create function muur.nieuw_middel() returns timestamptz language plpgsql stable security definer set search_path = '' as $$
declare wie uuid;
begin
  select g.persoon_id into wie from public.toegang g where g.traject_id = muur.hier('ouder', 'specialist') and g.rol = 'ouder';
  return (select max(m.gemaakt_op) from (select p.gemaakt_op from public.passkey p where p.persoon_id = wie
    union all select e.gemaakt_op from public.eenmalige_code e where e.persoon_id = wie) m where m.gemaakt_op > muur.nu() - interval '30 days');
end $$;

-- Is a code of paper a recovery? For the ouder of the traject named, and for a colleague: of nobody else this can be asked.
create function muur.ouder_heeft_account() returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.ouder o join public.wachtzin w on w.persoon_id = o.id
    where o.traject_id = muur.hier('specialist', 'coordinator'));
end $$;

create function muur.collega_heeft_account(wie uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return muur.is_staf() and exists (select from public.medewerker m where m.id = wie) and muur.heeft_inlog(wie);
end $$;

-- The way in for somebody without an account: an empty traject and a capability that can only write an aanmelding in it.
-- False when this id was sent before (a second press of the button): then nothing happens and the page thanks again.
create function muur.begin_aanmelding(nieuw uuid, van_code text, capability bytea) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare aanmelder uuid := gen_random_uuid();
begin
  if exists (select from public.traject t where t.traject_id = nieuw) then return false; end if;
  insert into public.traject (traject_id, code, stand, aangemeld_op) values (nieuw, van_code, 'aangemeld', muur.nu())
    on conflict do nothing;
  if not found then return false; end if;
  insert into public.toegang (traject_id, persoon_id, rol, sinds, tot)
    values (nieuw, aanmelder, 'aanmelder', muur.nu(), muur.nu() + interval '1 minute');
  insert into public.sessie (hash, persoon_id, id, soort, traject_id, begonnen_op, gebruikt_op, verloopt_op, rust)
    values (sha256(capability), aanmelder, gen_random_uuid(), 'aanmelding', nieuw, muur.nu(), muur.nu(),
            muur.nu() + interval '1 minute', interval '1 minute');
  return true;
end $$;

-- First start: the first coordinator, once, and only with the signature of the door.
create function muur.zet_op(medewerker uuid, code uuid, van bytea, geldig interval, handtekening bytea) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare eerder uuid;
begin
  if not coalesce(muur.echt(concat_ws('|', 'opzet', medewerker, encode(van, 'hex')), handtekening), false) then
    raise exception 'geen geldige handtekening' using errcode = '42501';
  end if;
  if exists (select from public.praktijk) then return false; end if;
  -- A restart before the practice is set up is about the same person, and the link printed before ends.
  select m.id into eerder from public.medewerker m where m.rollen @> '{coordinator,beheerder}' order by m.id limit 1;
  if eerder is null then
    insert into public.medewerker (id, naam, rollen, sinds) values (medewerker, '', '{coordinator,beheerder}', muur.nu());
  end if;
  update public.personeelscode c set gebruikt_op = muur.nu() where c.medewerker_id = eerder and c.gebruikt_op is null;
  insert into public.personeelscode (medewerker_id, id, hash, gemaakt_op, geldig_tot)
    values (coalesce(eerder, medewerker), code, van, muur.nu(), muur.nu() + geldig);
  return true;
end $$;

create function muur.is_opgezet() returns boolean language sql stable security definer set search_path = '' as
  'select exists (select from public.praktijk)';

-- ── Lanes: the specialist of one side and the other are never the same, and nobody looks (wall.md, Lanes) ────

create function muur.baansleutel(geboortedatum date) returns text
  language sql stable security definer set search_path = '' as $$
  select encode(muur.hmac(g.waarde, convert_to('kind:' || to_char(geboortedatum, 'YYYY-MM-DD'), 'UTF8')), 'hex')
    from muur.geheim g where g.naam = 'banen' $$;

create function muur.bit(waarover text) returns int
  language sql stable security definer set search_path = '' as $$
  select get_byte(muur.hmac(g.waarde, convert_to(waarover, 'UTF8')), 0) & 1 from muur.geheim g where g.naam = 'banen' $$;

create function muur.baan(geboortedatum date, kant int) returns int
  language sql stable security definer set search_path = '' as
  $$ select muur.bit('baan:' || muur.baansleutel(geboortedatum)) # kant $$;

-- The specialisten this ouder may have, with the places left on their own calendar.
create function muur.geschikt(geboortedatum date, kant int) returns table (id uuid, naam text, vrij int)
  language sql stable security definer set search_path = '' as $$
  select m.id, m.naam::text, m.plaatsen - (select count(*)::int from public.toegang g join public.traject t using (traject_id)
      where g.persoon_id = m.id and g.rol = 'specialist' and g.tot is null and t.stand in ('gestart', 'wacht'))
  from public.medewerker m
  where m.rollen @> '{specialist}' and (m.uit_dienst_op is null or m.uit_dienst_op > muur.nu()) and m.paar is not null
    and (m.registratie_tot is null or m.registratie_tot >= (muur.nu() at time zone 'Europe/Amsterdam')::date)
    and muur.heeft_rol('coordinator')
    and (muur.bit('paar:' || muur.baansleutel(geboortedatum) || ':' || m.paar) # m.positie) = muur.baan(geboortedatum, kant)
  order by m.naam, m.id $$;

create function muur.dagdelen(locatie uuid, geboortedatum date, kant int) returns table (weekdag int, deel text)
  language sql stable security definer set search_path = '' as $$
  select d.weekdag::int, d.deel::text from public.dagdeel d
  where d.locatie_id = locatie and d.baan = muur.baan(geboortedatum, kant) and muur.hier('specialist') is not null order by d.weekdag, d.deel $$;

-- A coordinator gives this traject to one of the eligible; anybody else is refused by the database.
create function muur.wijs_toe(specialist uuid, geboortedatum date, kant int) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare t uuid := muur.hier('coordinator');
begin
  -- One after another: two at once would both see the last place free.
  perform pg_advisory_xact_lock(hashtextextended(specialist::text, 1)), pg_advisory_xact_lock(hashtextextended(t::text, 1));
  if t is null or not exists (select from muur.geschikt(geboortedatum, kant) g where g.id = specialist and g.vrij > 0) then
    return false;
  end if;
  update public.toegang set tot = muur.nu() where traject_id = t and rol = 'specialist' and tot is null;
  -- Who stood in, stood in for the one before.
  update public.waarneming set beeindigd_op = muur.nu() where traject_id = t and beeindigd_op is null;
  insert into public.toegang (traject_id, persoon_id, rol, sinds) values (t, specialist, 'specialist', muur.nu())
    on conflict (traject_id, persoon_id) do update set tot = null;
  return true;
end $$;

-- A coordinator lets a colleague stand in for the specialist of this traject, from today on at the earliest, one at a time. Only who is eligible
-- by the lanes: the specialist of the other side is refused as somebody who does not exist, and nobody looks (wall.md, Lanes).
create function muur.laat_waarnemen(nieuw uuid, waarnemer uuid, geboortedatum date, kant int, eerste date, laatste date) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare t uuid := muur.hier('coordinator');
begin
  perform pg_advisory_xact_lock(hashtextextended(t::text, 1));
  if t is null or eerste < (muur.nu() at time zone 'Europe/Amsterdam')::date
    or not exists (select from muur.geschikt(geboortedatum, kant) g where g.id = waarnemer)
    or not exists (select from public.toegang g where g.traject_id = t and g.rol = 'specialist' and g.tot is null and g.persoon_id <> waarnemer)
    or exists (select from public.waarneming w where w.traject_id = t and w.beeindigd_op is null and w.van <= laatste and w.tot >= eerste) then
    return false;
  end if;
  insert into public.waarneming (traject_id, id, waarnemer_id, van, tot, door, op)
    values (t, nieuw, waarnemer, eerste, laatste, muur.ik(), muur.nu());
  return true;
end $$;

-- By hand, before the last day or before the first.
create function muur.eindig_waarneming(welk uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare t uuid := muur.hier('coordinator');
begin
  update public.waarneming w set beeindigd_op = muur.nu() where w.traject_id = t and w.id = welk and w.beeindigd_op is null;
  return found;
end $$;

-- Whoever still has a traject from within stays a specialist, so never divides the ouders in another role (wall.md, Lanes).
create function muur.rol_past(wie uuid, nieuw text[]) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return muur.heeft_rol('coordinator') and ('specialist' = any (nieuw)
    -- What was so before this rule can still be looked after: the rest of the line changes, the roles do not.
    or exists (select from public.medewerker m where m.id = wie and m.rollen = nieuw)
    or not (exists (select from public.toegang g where g.persoon_id = wie and g.rol = 'specialist' and g.tot is null)
      or exists (select from public.waarneming w where w.waarnemer_id = wie and w.beeindigd_op is null
        and w.tot >= (muur.nu() at time zone 'Europe/Amsterdam')::date)));
end $$;

-- With the assignment the ouder gets access to the own traject: exactly one person, once.
create function muur.geef_ouder_toegang(persoon uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare t uuid := muur.hier('coordinator');
begin
  if t is null or not exists (select from public.ouder o where o.traject_id = t and o.id = persoon)
    -- A person is one ouder in one traject: never staff, never somebody of another traject.
    or exists (select from public.medewerker m where m.id = persoon)
    or exists (select from public.toegang g where g.persoon_id = persoon and g.traject_id <> t) then return false; end if;
  insert into public.toegang (traject_id, persoon_id, rol, sinds) values (t, persoon, 'ouder', muur.nu()) on conflict do nothing;
  return true;
end $$;

-- ── Emergency access (D4): two people, each with the passphrase given just now, one traject, one hour ─────────

-- The person at this screen, if the passphrase was given in the last ten minutes (step-up).
create function muur.net_bevestigd() returns uuid language plpgsql stable set search_path = '' as $$
declare s public.sessie := muur.sessie('vol');
begin
  return case when s.bevestigd_op > muur.nu() - interval '10 minutes' then s.persoon_id end;
end $$;

-- Whether one of these two gave the other the way in alone, in the last thirty days: then they may be one person.
create function muur.een_hand(een uuid, ander uuid) returns boolean
  language sql stable set search_path = '' as $$
  select exists (select from public.personeelscode c where c.gebruikt_op > muur.nu() - interval '30 days'
    and ((c.medewerker_id = een and c.gemaakt_door = ander) or (c.medewerker_id = ander and c.gemaakt_door = een))
    and c.bevestigd_door is null) $$;

-- A coordinator, who has the list of trajecten already, puts this one ready for a vertrouwensfunctionaris: so nobody searches, and no
-- answer tells what exists; nor does it depend on what is open elsewhere. And who is or was on the list of any traject never gets this: they may know the other side.
create function muur.zet_noodtoegang_klaar(nieuw uuid, voor uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare t uuid := muur.hier('coordinator');
begin
  if t is null or not exists (select from public.medewerker m
        where m.id = voor and m.rollen @> '{vertrouwensfunctionaris}' and (m.uit_dienst_op is null or m.uit_dienst_op > muur.nu()))
    or exists (select from public.toegang g where g.persoon_id = voor)
    or exists (select from public.waarneming w where w.waarnemer_id = voor)
    or exists (select from public.afschrift a where a.meelezer_id = voor)
    or exists (select from public.noodtoegang n where n.traject_id = t and n.gevraagd_door = voor and n.beeindigd_op is null
        and coalesce(n.tot, n.gevraagd_op + interval '24 hours') > muur.nu()) then return false; end if;
  insert into public.noodtoegang (traject_id, id, gevraagd_door, gevraagd_op) values (t, nieuw, voor, muur.nu());
  return true;
end $$;

-- The second person read why: a coordinator, who runs the practice and reads no content. From here it is an hour.
create function muur.bevestig_noodtoegang(welk uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare t uuid := muur.hier('coordinator'); ik uuid := muur.net_bevestigd();
begin
  update public.noodtoegang n set bevestigd_door = ik, bevestigd_op = muur.nu(), tot = muur.nu() + interval '60 minutes'
    where n.traject_id = t and n.id = welk and ik is not null and n.reden_op is not null and n.bevestigd_door is null
      and n.beeindigd_op is null and n.gevraagd_op > muur.nu() - interval '24 hours' and not muur.een_hand(n.gevraagd_door, ik);
  return found;
end $$;

-- By hand, before the hour is over: who asked, or a coordinator. Who ends the own access has no role after it, so the line for the log is
-- written here.
create function muur.eindig_noodtoegang(van text, welk uuid, regel uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare wie record;
begin
  perform set_config('luwte.traject', van, true);
  wie := muur.als();
  update public.noodtoegang n set beeindigd_op = muur.nu()
    where n.traject_id = wie.traject_id and n.id = welk and n.beeindigd_op is null
      and (n.gevraagd_door = wie.persoon_id or wie.rol = 'coordinator');
  if not found then return false; end if;
  insert into public.logregel (traject_id, id, op, persoon_id, rol, handeling, onderdeel, onderdeel_id, uitkomst, grond, sessie_id)
    values (wie.traject_id, regel, muur.nu(), wie.persoon_id, wie.rol, 'U', 'noodtoegang', welk, '0', muur.grond(wie.rol), wie.sessie_id);
  return true;
end $$;

-- ── Lists over trajecten: the access list of one person and the few columns meant for lists ─────────────────

-- Of the own trajecten, and of those where I stand in today: `waar_tot` is the last day of that.
create view muur.caseload with (security_barrier) as
  select t.traject_id, t.code, t.stand, t.roepnaam, g.waar_tot, t.gestart_op, t.gesloten_op, p.afgezien_op, p.vastgesteld_op, p.proforma_op,
    v.stand as verslag_stand,
    (select min(k.begint_op) from public.gesprek k where k.traject_id = t.traject_id and k.stand = 'gepland') as volgende,
    (select count(*)::int from public.gesprek k where k.traject_id = t.traject_id and k.stand = 'gehouden') as gehouden,
    (select max(k.begint_op) from public.gesprek k where k.traject_id = t.traject_id and k.stand = 'gehouden') as laatst_gehouden,
    (select count(*)::int from public.score s where s.traject_id = t.traject_id and s.moment = 'tussen') as tussen_scores,
    (select count(*)::int from public.score s where s.traject_id = t.traject_id and s.moment = 'eind') as eind_scores,
    -- The day of the last check-in when that one fell, by the word its own traject wrote with it (domein/daling.ts).
    (select case when c.gedaald then c.dag end from public.checkin c where c.traject_id = t.traject_id order by c.dag desc limit 1) as gedaald_op
  from (select e.traject_id, null::date as waar_tot from public.toegang e
      where e.persoon_id = (select muur.ik()) and e.rol = 'specialist' and (e.tot is null or e.tot > muur.nu())
    union all select w.traject_id, w.tot from muur.waargenomen() w) g
    join public.traject t using (traject_id)
    left join public.plan p using (traject_id) left join public.verslag v using (traject_id);
comment on column muur.caseload.roepnaam is 'traject.roepnaam';

create view muur.agenda with (security_barrier) as
  select k.traject_id, k.id, t.code, t.roepnaam, k.begint_op, k.minuten, k.plaats, k.locatie_id, k.stand
  from (select e.traject_id, null::date as van, null::date as tot from public.toegang e
      where e.persoon_id = (select muur.ik()) and e.rol = 'specialist' and (e.tot is null or e.tot > muur.nu())
    union all select w.traject_id, w.van, w.tot from muur.waargenomen() w) g
    join public.traject t using (traject_id) join public.gesprek k using (traject_id)
  -- Who stands in has the gesprekken of those days, not the ones before and after.
  where g.van is null or (k.begint_op at time zone 'Europe/Amsterdam')::date between g.van and g.tot;
comment on column muur.agenda.roepnaam is 'traject.roepnaam';

create view muur.praktijklijst with (security_barrier) as
  select t.traject_id, t.code, t.stand, t.roepnaam, t.aangemeld_op, t.gestart_op, t.gesloten_op, m.id as specialist_id,
    m.naam as specialist, (select r.oordeel from public.triage r where r.traject_id = t.traject_id order by r.op desc limit 1) as oordeel
  from public.traject t
    left join public.toegang g on g.traject_id = t.traject_id and g.rol = 'specialist' and g.tot is null
    left join public.medewerker m on m.id = g.persoon_id
  where (select muur.heeft_rol('coordinator')) and t.vernietigd_op is null;
comment on column muur.praktijklijst.roepnaam is 'traject.roepnaam';

-- What waits for an ouder, of the own traject and without a word of it: home opens most, so it looks once at who asks (0010).
create view muur.thuis with (security_barrier) as
  select t.traject_id, t.stand,
    (select max(c.dag) from public.checkin c where c.traject_id = t.traject_id) as laatste_checkin,
    exists (select from public.doel d where d.traject_id = t.traject_id and not exists (select from public.score s
      where s.traject_id = d.traject_id and s.doel_id = d.id and s.door = 'ouder' and s.moment = 'begin')) as doelen_wachten,
    -- Of the newest, whether nothing was answered yet. An older one is not asked any more.
    (select not exists (select from public.vragenlijstantwoord a where a.traject_id = q.traject_id and a.vragenlijst_id = q.id)
      from public.vragenlijst q where q.traject_id = t.traject_id order by q.op desc, q.id desc limit 1) as vragen_wachten,
    (select not exists (select from public.ondertekening o where o.traject_id = v.traject_id and o.versie_id = v.id)
      from public.verslagversie v where v.traject_id = t.traject_id order by v.nummer desc limit 1) as verslag_wacht,
    exists (select from public.oproep o where o.traject_id = t.traject_id) as brief,
    exists (select from public.waarneming w where w.traject_id = t.traject_id and w.beeindigd_op is null
      and w.tot >= (muur.nu() at time zone 'Europe/Amsterdam')::date) as waargenomen
  from public.traject t where t.traject_id = (select muur.hier('ouder'));

-- ── E-mail out: every message is on its own, so that none is later, fewer or another for what is sent elsewhere ─

-- Of the coming two days: the gesprekken before which a seintje was agreed. Which moment is right, domein/seintje.ts says.
create function muur.komende_seintjes() returns table (traject_id uuid, gesprek_id uuid, begint_op timestamptz)
  language sql stable security definer set search_path = '' as $$
  select k.traject_id, k.id, k.begint_op from public.seintje s join public.gesprek k using (traject_id)
    where s.beeindigd_op is null and k.stand = 'gepland' and k.begint_op > muur.nu() and k.begint_op < muur.nu() + interval '2 days' $$;

-- Takes one message for ten minutes: no row when it was sent, when another process has it, or when it rests after an attempt that failed.
-- The key of the row decides between two at the same moment.
create function muur.neem_seintje(van_traject uuid, van_gesprek uuid, op_dag date, nieuw uuid) returns table (id uuid, seintje_id uuid, poging int)
  language sql volatile security definer set search_path = '' as $$
  with genomen as (
    insert into public.verzending as v (traject_id, id, gesprek_id, dag, pogingen, genomen_op, weer_op)
      select k.traject_id, nieuw, k.id, op_dag, 1, muur.nu(), muur.nu() + interval '10 minutes' from public.gesprek k
        where k.traject_id = van_traject and k.id = van_gesprek and k.stand = 'gepland' and k.begint_op > muur.nu()
          and exists (select from public.seintje s where s.traject_id = k.traject_id and s.beeindigd_op is null)
    on conflict (traject_id, gesprek_id, dag) do update
      set pogingen = v.pogingen + 1, genomen_op = muur.nu(), weer_op = muur.nu() + interval '10 minutes'
      where v.verstuurd_op is null and v.weer_op <= muur.nu()
    returning v.traject_id, v.id, v.pogingen)
  select g.id, s.id, g.pogingen::int from genomen g join public.seintje s on s.traject_id = g.traject_id and s.beeindigd_op is null $$;

create function muur.verstuurd(van_traject uuid, bericht uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.verzending v set verstuurd_op = muur.nu(), genomen_op = null
    where v.traject_id = van_traject and v.id = bericht and v.genomen_op is not null;
  return found;
end $$;

create function muur.niet_verstuurd(van_traject uuid, bericht uuid, weer timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.verzending v set weer_op = weer, genomen_op = null
    where v.traject_id = van_traject and v.id = bericht and v.genomen_op is not null;
  return found;
end $$;

-- The traject named, while a message of it is being sent: only then its address is read.
create function muur.te_posten() returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return (select v.traject_id from public.verzending v
    where v.traject_id = muur.genoemd() and v.genomen_op is not null and v.weer_op > muur.nu() limit 1);
end $$;

-- Staff who asked for it and for whom something came: an aanmelding, an own traject, a signature of an own ouder. Taken as above.
create function muur.neem_meldingen() returns table (persoon_id uuid, adres bytea, poging int)
  language sql volatile security definer set search_path = '' as $$
  update public.postwens p set pogingen = p.pogingen + 1, genomen_op = muur.nu(), weer_op = muur.nu() + interval '10 minutes'
    from public.medewerker m
    where m.id = p.persoon_id and p.weer_op <= muur.nu() and (m.uit_dienst_op is null or m.uit_dienst_op > muur.nu()) and (
      exists (select from public.traject t where m.rollen @> '{coordinator}' and t.stand = 'aangemeld' and t.aangemeld_op > coalesce(p.gemeld_op, p.sinds))
      or exists (select from public.toegang g where g.persoon_id = m.id and g.rol = 'specialist' and g.tot is null and g.sinds > coalesce(p.gemeld_op, p.sinds))
      or exists (select from public.toegang g join public.ondertekening o using (traject_id)
        where g.persoon_id = m.id and g.rol = 'specialist' and g.tot is null and o.door = 'ouder' and o.op > coalesce(p.gemeld_op, p.sinds)))
    returning p.persoon_id, p.adres, p.pogingen::int $$;

create function muur.gemeld(wie uuid, weer timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  -- Told up to the moment it was taken: what came while it was being sent counts for the next.
  update public.postwens p set gemeld_op = p.genomen_op, genomen_op = null, pogingen = 0, weer_op = weer
    where p.persoon_id = wie and p.genomen_op is not null;
  return found;
end $$;

create function muur.niet_gemeld(wie uuid, weer timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.postwens p set genomen_op = null, weer_op = weer where p.persoon_id = wie and p.genomen_op is not null;
  return found;
end $$;

-- For who keeps the program going: how many messages wait because sending failed, rounded down to tens so that it tells nothing of
-- a traject (wall.md, D6).
create function muur.wachtende_post() returns int language sql stable security definer set search_path = '' as $$
  select ((select count(*) from public.verzending v where v.verstuurd_op is null and v.dag >= (muur.nu() at time zone 'Europe/Amsterdam')::date)
      + (select count(*) from public.postwens p where p.pogingen > 0))::int / 10 * 10
    where muur.heeft_rol('coordinator', 'beheerder') $$;

-- ── The calendar: whoever holds the secret of a link reads times, and can do nothing else with it ────────────

-- No session: the link opens this and nothing but this. Every traject of which a time is given gets its line in the log. The code
-- of the row security makes a link that is not there a page that is not there.
create function muur.lees_agenda(geheim bytea, zaad uuid) returns table (kenmerk text, begint_op timestamptz, minuten int, plaats text, locatie text)
  language plpgsql volatile security definer set search_path = '' as $$
declare l public.agendalink;
begin
  select * into l from public.agendalink x where x.hash = sha256(geheim) and x.ingetrokken_op is null;
  if not exists (select from muur.mag_binnen(l.persoon_id)) then
    raise exception 'geen agenda' using errcode = '42501';
  end if;
  update public.agendalink x set gelezen_op = muur.nu() where x.persoon_id = l.persoon_id and x.id = l.id;
  return query with gelezen as (
    select g.traject_id, g.rol, k.id, k.begint_op, k.minuten, k.plaats, k.locatie_id
      from public.toegang g join public.gesprek k using (traject_id)
      where g.persoon_id = l.persoon_id and g.rol in ('ouder', 'specialist') and (g.tot is null or g.tot > muur.nu())
        and k.stand <> 'afgezegd' and k.begint_op > muur.nu() - interval '30 days'
  ), gelogd as (
    insert into public.logregel (traject_id, id, op, persoon_id, rol, handeling, onderdeel, uitkomst, grond)
      select distinct g.traject_id, overlay(overlay(md5(zaad::text || g.traject_id::text) placing '4' from 13) placing '8' from 17)::uuid,
        muur.nu(), l.persoon_id, g.rol, 'R', 'agendalink', '0', muur.grond(g.rol) from gelezen g
  )
  select encode(sha256(geheim || uuid_send(g.id)), 'hex'), g.begint_op, g.minuten::int,
      case when l.met_plaats then g.plaats::text end, case when l.met_plaats then o.naam::text end
    from gelezen g left join public.locatie o on o.id = g.locatie_id order by g.begint_op, 1;
end $$;

-- ── The chain (decision 0035): what was recorded in a traject, link after link. The only way to add one, and there is none to take one away ─

-- Hangs links on the chains of the traject named, in this order. Number and hash are made here (muur/keten.ts tells of which bytes), one call
-- after another within a traject, so that nobody leaves a number out or writes one twice.
create function muur.schrijf_keten(moment timestamptz, delen text[], verbintenissen bytea[], ids uuid[], openingen bytea[]) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare t uuid := muur.hier('ouder', 'specialist', 'coordinator', 'aanmelder', 'meelezer'); n int; vorige bytea;
begin
  if t is null then raise exception 'geen traject' using errcode = '42501'; end if;
  -- The last lock that a call takes, so that two calls never wait for each other.
  perform pg_advisory_xact_lock(hashtextextended(t::text, 2));
  for i in 1 .. cardinality(delen) loop
    n := null; vorige := null;
    select k.nummer, k.hash into n, vorige from public.keten k where k.traject_id = t and k.deel = delen[i] order by k.nummer desc limit 1;
    n := coalesce(n, 0) + 1;
    insert into public.keten (traject_id, deel, nummer, op, verbintenis, hash)
      values (t, delen[i], n, moment, verbintenissen[i], sha256(decode('01', 'hex') || uuid_send(t)
        || decode(case delen[i] when 'dossier' then '01' else '02' end, 'hex') || int4send(n)
        || int8send((extract(epoch from moment) * 1000000)::bigint) || verbintenissen[i]
        || coalesce(vorige, decode(repeat('00', 32), 'hex'))));
    insert into public.ketenopening (traject_id, id, deel, nummer, opening) values (t, ids[i], delen[i], n, openingen[i]);
  end loop;
end $$;

-- ── The night guard (D5): whether two trajecten of one child are kept apart. It alone may ask, and it writes in no traject ─

-- Of every traject that runs: its children and its aanmelding, as they are sealed, and the specialist of now.
create function muur.te_vergelijken() returns table (traject_id uuid, code text, specialist_id uuid, aanmelding_id uuid, inhoud bytea,
    kind_id uuid, voornaam bytea, geboortedatum bytea)
  language sql stable security definer set search_path = '' as $$
  select t.traject_id, t.code::text, g.persoon_id, a.id, a.inhoud::bytea, k.id, k.voornaam::bytea, k.geboortedatum::bytea
  from public.traject t join public.aanmelding a using (traject_id) join public.kind k using (traject_id)
    left join public.toegang g on g.traject_id = t.traject_id and g.rol = 'specialist' and g.tot is null
  where t.stand in ('aangemeld', 'wacht', 'gestart') order by t.traject_id, k.id $$;

create function muur.laatste_nachtronde() returns timestamptz language sql stable security definer set search_path = '' as
  'select n.op from public.nachtronde n';

-- What this round found takes the place of what the last one found. The same pair stays one row: since when, and whether it was dealt
-- with, is kept, unless one specialist has both by now.
create function muur.bewaar_nachtronde(ids uuid[], inhouden bytea[], zijn_samen boolean[], niet_gelezen int) returns void
  language sql volatile security definer set search_path = '' as $$
  delete from public.bevinding b where b.id <> all (ids);
  insert into public.bevinding as b (id, inhoud, samen, gevonden_op)
    select n.id, n.inhoud, n.samen, muur.nu() from unnest(ids, inhouden, zijn_samen) n (id, inhoud, samen)
    on conflict (id) do update set inhoud = excluded.inhoud, samen = excluded.samen,
      afgehandeld_op = case when b.samen or not excluded.samen then b.afgehandeld_op end;
  delete from public.nachtronde;
  insert into public.nachtronde (op, ongelezen) values (muur.nu(), niet_gelezen) $$;

-- Of who asks: the own requests. Of a coordinator: all of them.
create view muur.noodlijst with (security_barrier) as
  select n.traject_id, n.id, t.code, n.gevraagd_door, m.naam as gevraagd_naam, n.gevraagd_op, n.reden_op, n.bevestigd_door,
    n.bevestigd_op, n.tot, n.beeindigd_op
  from public.noodtoegang n join public.traject t using (traject_id) join public.medewerker m on m.id = n.gevraagd_door
  where n.gevraagd_door = (select muur.ik()) or (select muur.heeft_rol('coordinator'));

-- May what rests on this ground leave now? Gives the version it is for, else null. The specialist signed it; and the ouder answered, and
-- never with a no, or the measure on which the GI rests still runs, or it is for Veilig Thuis. Whoever asks sees no more by it.
create function muur.mag_uit(t uuid, welke uuid) returns uuid language plpgsql stable set search_path = '' as $$
begin
  return (select g.versie_id from public.grondslag g where g.traject_id = t and g.id = welke
    and exists (select from public.ondertekening o where o.traject_id = t and o.versie_id = g.versie_id and o.door = 'specialist')
    and (g.soort = 'veilig-thuis' or (g.soort = 'gi' and g.ots_tot >= (muur.nu() at time zone 'Europe/Amsterdam')::date)
      or (g.soort = 'toestemming'
        and exists (select from public.toestemming j where j.traject_id = t and j.grondslag_id = welke)
        and not exists (select from public.toestemming n where n.traject_id = t and n.grondslag_id = welke and n.besluit <> 'gegeven'))));
end $$;

-- ── Destruction (decision 0036): two people decide, the door destroys the key, and then what the database still has is taken away ─────

-- Who decides on what is kept: a coordinator, or a vertrouwensfunctionaris who never had a traject from within.
create function muur.mag_over_bewaren() returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return muur.heeft_rol('coordinator') or (muur.heeft_rol('vertrouwensfunctionaris')
    and not exists (select from public.toegang g where g.persoon_id = muur.ik())
    and not exists (select from public.waarneming w where w.waarnemer_id = muur.ik())
    and not exists (select from public.afschrift a where a.meelezer_id = muur.ik()));
end $$;

-- What there is to decide on, for who decides: what is over and was last changed nineteen years ago or more, so that the term of twenty (Jw 7.3.8
-- lid 3) ends within a year, and what an ouder asked to have destroyed when that was granted. A code and dates; of what still runs no more than
-- that. The chain says when the last change was.
create view muur.bewaarlijst with (security_barrier) as
  select t.traject_id, t.code, l.laatst, l.laatst + interval '20 years' as tot, v.gevraagd_op,
    exists (select from public.bewaarreden b where b.traject_id = t.traject_id and b.opgeheven_op is null) as aangehouden
  from public.traject t left join lateral (select greatest(t.aangemeld_op, t.gesloten_op,
      (select max(k.op) from public.keten k where k.traject_id = t.traject_id)) as laatst
      where t.stand in ('afgerond', 'gestopt', 'niet-gestart')) l on true,
    lateral (select max(q.ontvangen_op) as gevraagd_op from public.verzoek q
      where q.traject_id = t.traject_id and q.soort = 'vernietiging' and q.stuk is null and q.besluit = 'toegewezen') v
  where t.vernietigd_op is null and (select muur.mag_over_bewaren())
    and (v.gevraagd_op is not null or l.laatst + interval '19 years' <= muur.nu());

-- The reasons that keep one of these, or kept it.
create view muur.redenlijst with (security_barrier) as
  select b.traject_id, b.id, b.soort, b.sinds_dag, b.op, m.naam as door_naam, b.opgeheven_op
  from muur.bewaarlijst l join public.bewaarreden b using (traject_id) join public.medewerker m on m.id = b.door;

-- The second person decides: not who proposed it, not in one hand with them, with the passphrase given just now, and only what is over, what no
-- reason keeps, and on a request that was granted or a term that has come.
create function muur.besluit_vernietiging(van uuid, welk uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare ik uuid := muur.net_bevestigd();
begin
  update public.vernietiging v set besloten_door = ik, besloten_op = muur.nu()
    where v.traject_id = van and v.id = welk and muur.mag_over_bewaren()
      and v.besloten_op is null and v.ingetrokken_op is null and v.voorgesteld_door <> ik and not muur.een_hand(v.voorgesteld_door, ik)
      and exists (select from public.traject t where t.traject_id = van and t.stand in ('afgerond', 'gestopt', 'niet-gestart'))
      and not exists (select from public.bewaarreden b where b.traject_id = van and b.opgeheven_op is null)
      and (v.grond = 'verzoek' or exists (select from muur.bewaarlijst l where l.traject_id = van and l.tot <= muur.nu()))
      and (v.grond = 'bewaartermijn' or exists (select from public.verzoek q
        where q.traject_id = van and q.soort = 'vernietiging' and q.stuk is null and q.besluit = 'toegewezen'));
  return found;
end $$;

create function muur.trek_vernietiging_in(van uuid, welk uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.vernietiging v set ingetrokken_op = muur.nu()
    where v.traject_id = van and v.id = welk and v.besloten_op is null and v.ingetrokken_op is null and muur.mag_over_bewaren();
  return found;
end $$;

-- Was this decided, and is it not done yet? Whoever writes in the traject now is waited for, and who comes later waits.
create function muur.te_vernietigen(van uuid, welk uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  perform from public.vernietiging v join public.traject t using (traject_id)
    where v.traject_id = van and v.id = welk and v.besloten_op is not null and v.vernietigd_op is null and muur.mag_over_bewaren() for update;
  return found;
end $$;

-- The door says that the key is gone. Then everything of the traject goes, in every table that has any, but who decided, and the chain, which
-- says nothing without its openings; and what the ouder signs in with. The code and two dates stay.
create function muur.wis_traject(van uuid, welk uuid, handtekening bytea) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare opdracht text;
begin
  if not coalesce(muur.echt(concat_ws('|', 'wis', van, welk), handtekening), false) then
    raise exception 'geen geldige handtekening' using errcode = '42501';
  end if;
  if not muur.te_vernietigen(van, welk) then return false; end if;
  -- In one statement, because what they refer to goes with them.
  select 'with ' || string_agg(format('%1$I as (delete from public.%1$I where %2$s)', c.relname, case when c.bool_or then 'traject_id = $1'
      else 'persoon_id in (select g.persoon_id from public.toegang g where g.traject_id = $1 and g.rol = ''ouder'')' end), ', ') || ' select' into opdracht
    from (select x.relname, bool_or(a.attname = 'traject_id') from pg_catalog.pg_class x join pg_catalog.pg_attribute a on a.attrelid = x.oid
      where x.relnamespace = 'public'::pg_catalog.regnamespace and x.relkind = 'r' and a.attname in ('traject_id', 'persoon_id')
        and x.relname not in ('traject', 'vernietiging', 'keten') group by x.relname) c;
  execute opdracht using van;
  update public.traject t set stand = 'afgerond', roepnaam = null, gestart_op = null, vernietigd_op = muur.nu() where t.traject_id = van;
  update public.vernietiging v set vernietigd_op = muur.nu() where v.traject_id = van and v.id = welk;
  return true;
end $$;

-- What was proposed, decided and done: a code and dates, for who decides. In the order of the codes, which are random: so that what
-- began or ended together does not stand together. Of what is gone also how long the chain of the dossier was, and its end, for on paper.
create view muur.vernietiglijst with (security_barrier) as
  select v.traject_id, v.id, t.code, v.grond, v.gevraagd_op, t.aangemeld_op, t.gesloten_op, v.voorgesteld_door, een.naam as voorgesteld_naam,
    v.voorgesteld_op, v.besloten_door, twee.naam as besloten_naam, v.besloten_op, v.vernietigd_op, s.nummer as schakels, s.hash as ketenhash
  from public.vernietiging v join public.traject t using (traject_id) join public.medewerker een on een.id = v.voorgesteld_door
    left join public.medewerker twee on twee.id = v.besloten_door
    left join lateral (select k.nummer, k.hash from public.keten k
      where k.traject_id = v.traject_id and k.deel = 'dossier' and v.vernietigd_op is not null order by k.nummer desc limit 1) s on true
  where v.ingetrokken_op is null and (select muur.mag_over_bewaren());

-- ── Requests over the practice (P6, P7): what waits for an answer, without a word of what was asked ───────────

-- Did who asks ever help in this traject, as its specialist or standing in? Nobody judges the own conduct (Jw 4.2.1).
create function muur.hielp_mee(t uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.toegang g where g.traject_id = t and g.persoon_id = muur.ik() and g.rol = 'specialist')
    or exists (select from public.waarneming w where w.traject_id = t and w.waarnemer_id = muur.ik());
end $$;

-- Of a coordinator: what nobody answered yet, as a code, a kind and the days from which its clock runs. `eigen`: who asks helped here.
create view muur.verzoeklijst with (security_barrier) as
  select q.traject_id, q.id, t.code, q.soort, q.ontvangen_op, q.uitspraak_op, u.id is not null as uitgesteld, muur.hielp_mee(q.traject_id) as eigen
  from public.verzoek q join public.traject t using (traject_id) left join public.uitstel u on u.traject_id = q.traject_id and u.id = q.id
  where q.stand = 'open' and (select muur.heeft_rol('coordinator'));

-- ── The copy (decision 0044): what two people looked at, the specialist and a colleague of the lane. Nobody gives one alone ──────────────

-- A coordinator chooses who reads along: only who is eligible by the lanes, so nobody who could know the other side, and not the own
-- specialist. What one laid before the other oneself, one never looks at.
create function muur.laat_meelezen(welk uuid, wie uuid, geboortedatum date, kant int) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare t uuid := muur.hier('coordinator');
begin
  if not exists (select from muur.geschikt(geboortedatum, kant) g where g.id = wie)
    or exists (select from public.toegang g where g.traject_id = t and g.persoon_id = wie and g.tot is null) then return false; end if;
  update public.afschrift a set meelezer_id = wie
    where a.traject_id = t and a.id = welk and a.stand <> 'akkoord' and a.voorgelegd_door is distinct from wie;
  return found;
end $$;

-- The specialist says that all that is about somebody else is marked, or that there is nothing of the kind; with the passphrase given just now.
create function muur.leg_afschrift_voor(welk uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare t uuid := muur.hier('specialist'); ik uuid := muur.net_bevestigd();
begin
  update public.afschrift a set stand = 'voorgelegd', ronde = a.ronde + 1, voorgelegd_door = ik, voorgelegd_op = muur.nu()
    where a.traject_id = t and a.id = welk and a.stand = 'bezig' and ik is not null and a.meelezer_id is distinct from ik;
  return found;
end $$;

-- The second person, with the passphrase given just now, when every piece was looked at in this round: they agree with all of it, or it goes back.
-- Gives what became of it; null when it is not for them, or not all was looked at. Who said it has no role after it, so the line for the log is
-- written here.
create function muur.oordeel_over_afschrift(van text, welk uuid, regel uuid) returns text
  language plpgsql volatile security definer set search_path = '' as $$
declare t uuid; ik uuid := muur.net_bevestigd(); rond int; terug boolean;
begin
  perform set_config('luwte.traject', van, true);
  t := muur.hier('meelezer');
  select a.ronde into rond from public.afschrift a where a.traject_id = t and a.id = welk and a.stand = 'voorgelegd' and a.meelezer_id = ik for update;
  if not found or exists (select from public.afschriftdeel d where d.traject_id = t and d.afschrift_id = welk and d.soort = 'woorden'
    and not exists (select from public.afschriftoordeel o where o.traject_id = t and o.deel_id = d.id and o.ronde = rond and o.door = ik)) then return null; end if;
  terug := exists (select from public.afschriftdeel d join public.afschriftoordeel o on o.traject_id = d.traject_id and o.deel_id = d.id
    where d.traject_id = t and d.afschrift_id = welk and o.ronde = rond and o.door = ik and o.besluit = 'terug');
  update public.afschrift a set stand = case when terug then 'bezig' else 'akkoord' end, akkoord_op = case when not terug then muur.nu() end,
    voorgelegd_door = case when not terug then a.voorgelegd_door end, voorgelegd_op = case when not terug then a.voorgelegd_op end
    where a.traject_id = t and a.id = welk;
  insert into public.logregel (traject_id, id, op, persoon_id, rol, handeling, onderdeel, onderdeel_id, uitkomst, grond, sessie_id)
    values (t, regel, muur.nu(), ik, 'meelezer', 'U', 'meelezen', welk, '0', muur.grond('meelezer'), (muur.sessie('vol')).id);
  return case when terug then 'bezig' else 'akkoord' end;
end $$;

-- What lies before me: a code and a day, and no name.
create view muur.meeleeslijst with (security_barrier) as
  select a.traject_id, a.id, t.code, a.voorgelegd_op from public.afschrift a join public.traject t using (traject_id)
  where a.meelezer_id = (select muur.ik()) and a.stand = 'voorgelegd' and (select muur.heeft_rol('specialist'));

reset role;

revoke all on all functions in schema muur from public, luwte_app, luwte_post, luwte_nacht;
grant select on muur.caseload, muur.agenda, muur.praktijklijst, muur.thuis, muur.noodlijst to luwte_app;
grant execute on function muur.ik(text[]), muur.hier(text[]), muur.is_getekend(), muur.rol(), muur.als(), muur.open(text, text, uuid, timestamptz, text, text, uuid, text), muur.heeft_rol(text[]), muur.is_staf(), muur.eigen_specialist(), muur.wie(), muur.nu(),
  muur.begin_sessie(bytea, uuid, uuid, text, uuid, interval, interval, bytea, uuid), muur.bevestig_sessie(bytea), muur.eindig_sessie(),
  muur.eindig_sessies_van(uuid, bytea), muur.poging(), muur.deel_sessie(boolean), muur.volgende_keer(uuid), muur.nieuw_middel(), muur.lang_in_dienst(uuid), muur.leg_uitdaging(bytea, bytea), muur.neem_uitdaging(bytea),
  muur.vind_passkey(bytea), muur.passkey_gebruikt(uuid, uuid, bigint), muur.vind_eenmalige_code(bytea), muur.gebruik_werkaccount(bytea), muur.rol_past(uuid, text[]),
  muur.stap_gebruikt(uuid, bytea, bigint), muur.gebruik_code(bytea), muur.ouder_heeft_account(), muur.collega_heeft_account(uuid), muur.begin_aanmelding(uuid, text, bytea),
  muur.zet_op(uuid, uuid, bytea, interval, bytea), muur.is_opgezet(), muur.geschikt(date, int), muur.dagdelen(uuid, date, int),
  muur.wijs_toe(uuid, date, int), muur.geef_ouder_toegang(uuid),
  muur.zet_noodtoegang_klaar(uuid, uuid), muur.bevestig_noodtoegang(uuid), muur.eindig_noodtoegang(text, uuid, uuid), muur.wachtende_post(), muur.lees_agenda(bytea, uuid) to luwte_app;
grant execute on function muur.mag_uit(uuid, uuid) to luwte_app;
grant execute on function muur.schrijf_keten(timestamptz, text[], bytea[], uuid[], bytea[]) to luwte_app;
grant execute on function muur.waargenomen(), muur.laat_waarnemen(uuid, uuid, date, int, date, date), muur.eindig_waarneming(uuid) to luwte_app;
grant execute on function muur.komende_seintjes(), muur.neem_seintje(uuid, uuid, date, uuid), muur.te_posten(), muur.verstuurd(uuid, uuid),
  muur.niet_verstuurd(uuid, uuid, timestamptz), muur.neem_meldingen(), muur.gemeld(uuid, timestamptz), muur.niet_gemeld(uuid, timestamptz) to luwte_post;
grant execute on function muur.te_vergelijken(), muur.laatste_nachtronde(), muur.bewaar_nachtronde(uuid[], bytea[], boolean[], int) to luwte_nacht;
grant execute on function muur.mag_over_bewaren(), muur.besluit_vernietiging(uuid, uuid), muur.trek_vernietiging_in(uuid, uuid), muur.te_vernietigen(uuid, uuid), muur.wis_traject(uuid, uuid, bytea) to luwte_app;
grant select on muur.vernietiglijst, muur.bewaarlijst, muur.redenlijst to luwte_app;
grant execute on function muur.hielp_mee(uuid) to luwte_app;
grant select on muur.verzoeklijst to luwte_app;
grant execute on function muur.laat_meelezen(uuid, uuid, date, int), muur.leg_afschrift_voor(uuid), muur.oordeel_over_afschrift(text, uuid, uuid) to luwte_app;
grant select on muur.meeleeslijst to luwte_app;
revoke create on schema muur from luwte_wacht;

-- ── What the program may do, table by table. `hier` names who; the traject follows from it ───────────────────

-- Content between the ouder and the own specialist.
grant select, insert, update on public.plan, public.doel, public.gesprek, public.uitspraak, public.verslag to luwte_app;
grant select, insert on public.score, public.verslagversie, public.ondertekening, public.afsluiting to luwte_app;
grant delete on public.uitspraak to luwte_app;
grant update (waarde, op) on public.score to luwte_app;
grant select, insert, update on public.checkin, public.telling, public.verklaring to luwte_app;

create policy ouder_en_specialist_lezen on public.plan for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist', 'vertrouwensfunctionaris')));
create policy specialist_schrijft on public.plan for insert to luwte_app with check (traject_id = (select muur.hier('specialist')));
create policy specialist_wijzigt on public.plan for update to luwte_app using (traject_id = (select muur.hier('specialist')));
create policy ouder_en_specialist_lezen on public.doel for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist', 'vertrouwensfunctionaris')));
create policy specialist_schrijft on public.doel for insert to luwte_app with check (traject_id = (select muur.hier('specialist')));
create policy specialist_wijzigt on public.doel for update to luwte_app using (traject_id = (select muur.hier('specialist')));
create policy ouder_en_specialist_lezen on public.gesprek for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist', 'vertrouwensfunctionaris')));
create policy specialist_schrijft on public.gesprek for insert to luwte_app with check (traject_id = (select muur.hier('specialist')));
create policy specialist_wijzigt on public.gesprek for update to luwte_app using (traject_id = (select muur.hier('specialist')));
create policy ouder_en_specialist_lezen on public.uitspraak for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist', 'vertrouwensfunctionaris')));
create policy specialist_schrijft on public.uitspraak for insert to luwte_app with check (traject_id = (select muur.hier('specialist')));
create policy specialist_wijzigt on public.uitspraak for update to luwte_app using (traject_id = (select muur.hier('specialist')));
create policy specialist_verwijdert on public.uitspraak for delete to luwte_app using (traject_id = (select muur.hier('specialist')));
create policy ouder_en_specialist_lezen on public.score for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy ouder_en_specialist_schrijven on public.score for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) or (traject_id = (select muur.hier('ouder')) and door = 'ouder'));
create policy ouder_en_specialist_wijzigen on public.score for update to luwte_app
  using (traject_id = (select muur.hier('specialist')) or (traject_id = (select muur.hier('ouder')) and door = 'ouder'));
create policy ouder_en_specialist_lezen on public.checkin for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy ouder_schrijft on public.checkin for insert to luwte_app with check (traject_id = (select muur.hier('ouder')));
create policy ouder_wijzigt on public.checkin for update to luwte_app using (traject_id = (select muur.hier('ouder')));
create policy ouder_en_specialist_lezen on public.telling for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy ouder_schrijft on public.telling for insert to luwte_app with check (traject_id = (select muur.hier('ouder')));
create policy ouder_wijzigt on public.telling for update to luwte_app using (traject_id = (select muur.hier('ouder')));

-- The e-mail that says nothing: agreed with the specialist, ended by either at once, and both see what went out.
grant select, insert, update (beeindigd_op) on public.seintje to luwte_app;
grant select (traject_id, id, gesprek_id, dag, verstuurd_op) on public.verzending to luwte_app;
create policy ouder_en_specialist_lezen on public.seintje for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy specialist_spreekt_af on public.seintje for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and door = (select muur.ik()) and beeindigd_op is null);
create policy ouder_en_specialist_beeindigen on public.seintje for update to luwte_app
  using (traject_id = (select muur.hier('ouder', 'specialist')) and beeindigd_op is null) with check (true); -- a row never changes its traject: see the last block
create policy ouder_en_specialist_lezen on public.verzending for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));

-- The sender reads an address while it sends to it.
grant select (traject_id, id, adres) on public.seintje to luwte_post;
create policy post_leest_het_adres_van_wat_nu_uitgaat on public.seintje for select to luwte_post
  using (traject_id = (select muur.te_posten()) and beeindigd_op is null);

create policy ouder_en_specialist_lezen on public.afsluiting for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist', 'vertrouwensfunctionaris')));
create policy specialist_sluit_af on public.afsluiting for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and door = (select muur.ik()) and soort <> 'niet-gestart');
create policy coordinator_leest_waarom_het_niet_begon on public.afsluiting for select to luwte_app
  using (soort = 'niet-gestart' and traject_id = (select muur.hier('coordinator')));
create policy coordinator_laat_niet_beginnen on public.afsluiting for insert to luwte_app
  with check (soort = 'niet-gestart' and traject_id = (select muur.hier('coordinator')) and door = (select muur.ik()));

-- The verslag: the specialist works on a concept; the ouder reads only versions that were handed over. A signed one stands.
create policy specialist_leest on public.verslag for select to luwte_app using (traject_id = (select muur.hier('specialist')));
create policy specialist_schrijft on public.verslag for insert to luwte_app with check (traject_id = (select muur.hier('specialist')));
create policy specialist_wijzigt_wat_niet_getekend_is on public.verslag for update to luwte_app
  using (traject_id = (select muur.hier('specialist')) and stand <> 'getekend') with check (true); -- a row never changes its traject: see the last block
create policy ouder_en_specialist_lezen on public.verslagversie for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy specialist_legt_voor_zolang_niemand_tekende on public.verslagversie for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and not exists (select from public.ondertekening o
    where o.traject_id = verslagversie.traject_id and (o.door = 'specialist' or o.besluit = 'akkoord')));
create policy ouder_en_specialist_lezen on public.verklaring for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy ouder_schrijft_tot_ondertekening on public.verklaring for insert to luwte_app
  with check (traject_id = (select muur.hier('ouder')) and not exists (select from public.ondertekening o
    where o.traject_id = verklaring.traject_id and o.versie_id = verklaring.versie_id));
create policy ouder_wijzigt_tot_ondertekening on public.verklaring for update to luwte_app
  using (traject_id = (select muur.hier('ouder')) and not exists (select from public.ondertekening o
    where o.traject_id = verklaring.traject_id and o.versie_id = verklaring.versie_id));
create policy ouder_en_specialist_lezen on public.ondertekening for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy ieder_tekent_zelf_de_laatste_versie on public.ondertekening for insert to luwte_app
  with check (persoon_id = (select muur.ik()) and traject_id = (select muur.hier(door::text))
    and versie_id = (select v.id from public.verslagversie v where v.traject_id = ondertekening.traject_id order by v.nummer desc limit 1)
    and not (select muur.is_getekend()));

-- What may leave, and what left (Jw 7.3.11): without a ground that holds at that moment the row is refused, and without the row there is
-- no file. The ouder sees all of it, but for what would put somebody in danger to know.
grant select, insert on public.grondslag, public.toestemming, public.verstrekking to luwte_app;
grant update (verteld_op) on public.grondslag to luwte_app;
create policy specialist_leest_en_de_ouder_wat_verteld_is on public.grondslag for select to luwte_app
  using (traject_id = (select muur.hier('specialist'))
    or (traject_id = (select muur.hier('ouder')) and (zwijgen is null or verteld_op is not null)));
create policy specialist_schrijft on public.grondslag for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and door = (select muur.ik()));
create policy specialist_vertelt_het_alsnog on public.grondslag for update to luwte_app
  using (traject_id = (select muur.hier('specialist')) and verteld_op is null) with check (true); -- a row never changes its traject: see the last block
create policy ouder_en_specialist_lezen on public.toestemming for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy ieder_schrijft_als_zichzelf on public.toestemming for insert to luwte_app
  with check (persoon_id = (select muur.ik()) and traject_id = (select muur.hier(door::text)));
create policy ouder_en_specialist_lezen_wat_verteld_is on public.verstrekking for select to luwte_app
  using (traject_id = (select muur.hier('ouder', 'specialist')) and exists (select from public.grondslag g
    where g.traject_id = verstrekking.traject_id and g.id = verstrekking.grondslag_id));
create policy specialist_verstrekt_alleen_op_een_grondslag on public.verstrekking for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and door = (select muur.ik()) and muur.mag_uit(traject_id, grondslag_id) is not null);

-- Around it: who, what was asked, what was decided. The coordinator divides and sees no content of the gesprekken.
grant select, update (stand, roepnaam, gestart_op, gesloten_op, versie) on public.traject to luwte_app;
grant select, insert on public.ouder, public.aanmelding, public.kind, public.triage, public.uitnodiging to luwte_app;
grant update (taal) on public.ouder to luwte_app;
grant update (bevestigd_door) on public.uitnodiging to luwte_app;
grant select on public.toegang to luwte_app;
-- With which sign-in is for an inspection, not for a page.
grant select (traject_id, id, op, persoon_id, rol, handeling, onderdeel, onderdeel_id, uitkomst, grond, toegangsweg) on public.logregel to luwte_app;

create policy betrokkenen_lezen on public.traject for select to luwte_app
  using (traject_id = (select muur.hier('ouder', 'specialist', 'coordinator', 'aanmelder', 'vertrouwensfunctionaris')));
create policy specialist_en_coordinator_wijzigen on public.traject for update to luwte_app
  using (traject_id = (select muur.hier('specialist', 'coordinator')));
create policy aanmelder_geeft_een_roepnaam on public.traject for update to luwte_app
  using (traject_id = (select muur.hier('aanmelder'))) with check (stand = 'aangemeld');
create policy betrokkenen_lezen on public.ouder for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist', 'coordinator', 'vertrouwensfunctionaris')));
create policy coordinator_schrijft on public.ouder for insert to luwte_app with check (traject_id = (select muur.hier('coordinator')));
create policy ouder_kiest_de_taal on public.ouder for update to luwte_app using (traject_id = (select muur.hier('ouder')) and id = (select muur.ik()));
create policy specialist_en_coordinator_lezen on public.aanmelding for select to luwte_app using (traject_id = (select muur.hier('specialist', 'coordinator', 'vertrouwensfunctionaris')));
create policy aanmelder_schrijft on public.aanmelding for insert to luwte_app with check (traject_id = (select muur.hier('aanmelder')));
create policy betrokkenen_lezen on public.kind for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist', 'coordinator', 'vertrouwensfunctionaris')));
create policy aanmelder_schrijft on public.kind for insert to luwte_app with check (traject_id = (select muur.hier('aanmelder')));
create policy specialist_en_coordinator_lezen on public.triage for select to luwte_app using (traject_id = (select muur.hier('specialist', 'coordinator')));
create policy coordinator_schrijft on public.triage for insert to luwte_app
  with check (traject_id = (select muur.hier('coordinator')) and door = (select muur.ik()));
create policy specialist_leest on public.uitnodiging for select to luwte_app using (traject_id = (select muur.hier('specialist')));
create policy specialist_schrijft on public.uitnodiging for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and geopend_door = (select muur.ik()) and bevestigd_door is null);
create policy coordinator_leest_wat_open_staat on public.uitnodiging for select to luwte_app
  using (traject_id = (select muur.hier('coordinator')) and gebruikt_op is null and geldig_tot > (select muur.nu()));
create policy coordinator_bevestigt_herstel on public.uitnodiging for update to luwte_app
  using (traject_id = (select muur.hier('coordinator')) and bevestigd_door is null and gebruikt_op is null and geldig_tot > (select muur.nu()))
  with check (bevestigd_door = (select muur.ik()) and geopend_door <> (select muur.ik())
    and (select muur.lang_in_dienst(muur.ik())) and muur.lang_in_dienst(geopend_door));
create policy betrokkenen_lezen on public.toegang for select to luwte_app
  using (traject_id = (select muur.hier('ouder', 'specialist', 'coordinator', 'vertrouwensfunctionaris')) or (persoon_id = (select muur.ik()) and (tot is null or tot > (select muur.nu()))));

-- The dagboek: of the ouder alone, sealed in the browser; what is shown of it the own specialist reads until it is taken back.
-- What hangs on a page that goes, goes with it (on delete cascade).
grant select, insert, delete on public.dagboek, public.dagboekblad, public.dagboekdeling to luwte_app;
grant update (sloten, versie) on public.dagboek to luwte_app;
grant update (tekst, versie, gewijzigd_op) on public.dagboekblad to luwte_app;
create policy ouder_leest on public.dagboek for select to luwte_app using (traject_id = (select muur.hier('ouder')));
create policy ouder_begint on public.dagboek for insert to luwte_app with check (traject_id = (select muur.hier('ouder')));
create policy ouder_wijzigt on public.dagboek for update to luwte_app using (traject_id = (select muur.hier('ouder')));
create policy ouder_verwijdert on public.dagboek for delete to luwte_app using (traject_id = (select muur.hier('ouder')));
create policy ouder_leest on public.dagboekblad for select to luwte_app using (traject_id = (select muur.hier('ouder')));
create policy ouder_schrijft on public.dagboekblad for insert to luwte_app with check (traject_id = (select muur.hier('ouder')));
create policy ouder_wijzigt on public.dagboekblad for update to luwte_app using (traject_id = (select muur.hier('ouder')));
create policy ouder_verwijdert on public.dagboekblad for delete to luwte_app using (traject_id = (select muur.hier('ouder')));
create policy ouder_en_specialist_lezen on public.dagboekdeling for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy ouder_deelt on public.dagboekdeling for insert to luwte_app with check (traject_id = (select muur.hier('ouder')));
create policy ouder_neemt_terug on public.dagboekdeling for delete to luwte_app using (traject_id = (select muur.hier('ouder')));

-- ── Requests of the ouder about the own dossier, and own words beside a piece of it (O7, P6) ─────────────────────
-- A complaint is not for who it may be about: the ouder and a coordinator who never helped here read it, nobody else. A decision stands.
grant select, insert on public.verzoek, public.stukverklaring to luwte_app;
grant update (stand, besluit, reden, besloten_door, besloten_op, uitspraak_op) on public.verzoek to luwte_app;
create policy ouder_leest on public.verzoek for select to luwte_app using (traject_id = (select muur.hier('ouder')));
create policy specialist_leest_wat_geen_klacht_is on public.verzoek for select to luwte_app
  using (traject_id = (select muur.hier('specialist')) and soort <> 'klacht');
create policy coordinator_leest_een_klacht on public.verzoek for select to luwte_app
  using (traject_id = (select muur.hier('coordinator')) and soort = 'klacht' and not muur.hielp_mee(traject_id));
create policy ieder_vraagt_als_zichzelf on public.verzoek for insert to luwte_app
  with check (traject_id = (select muur.hier(door::text)) and persoon_id = (select muur.ik()) and stand = 'open'
    and (door = 'ouder' or soort <> 'klacht'));
create policy specialist_besluit_een_keer_en_de_coordinator_op_een_klacht on public.verzoek for update to luwte_app
  using (stand = 'open' and ((traject_id = (select muur.hier('specialist')) and soort <> 'klacht')
    or (traject_id = (select muur.hier('coordinator')) and soort = 'klacht' and not muur.hielp_mee(traject_id))))
  with check (stand = 'open' or besloten_door = (select muur.ik()));
create policy ouder_en_specialist_lezen on public.stukverklaring for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy ouder_schrijft on public.stukverklaring for insert to luwte_app with check (traject_id = (select muur.hier('ouder')));
-- An answer may take two months more (AVG 12 lid 3): once, by who gives it, in the first month. Never of a complaint, which they cannot read.
grant select, insert on public.uitstel to luwte_app;
create policy ouder_en_specialist_lezen on public.uitstel for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy wie_antwoordt_stelt_een_keer_uit on public.uitstel for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and door = (select muur.ik())
    and exists (select from public.verzoek q where q.traject_id = uitstel.traject_id and q.id = uitstel.id and q.stand = 'open'
      and (muur.nu() at time zone 'Europe/Amsterdam')::date <= (q.ontvangen_op + interval '1 month')::date));
-- For the list above: that a request is there, since when, and whether it was put off.
grant select (traject_id, id, soort, stand, ontvangen_op, uitspraak_op) on public.verzoek to luwte_wacht;
grant select (traject_id, id) on public.uitstel to luwte_wacht;

-- Emergency access: the content above that names vertrouwensfunctionaris is what such an hour shows, and it only reads. The request stands
-- in the traject; the reason is for who asked and who confirms, and is written once.
grant select on public.noodtoegang to luwte_app;
grant update (reden_op, reden) on public.noodtoegang to luwte_app;
create policy aanvrager_en_coordinator_lezen on public.noodtoegang for select to luwte_app
  using (traject_id = (select muur.hier('aanvrager', 'vertrouwensfunctionaris', 'coordinator'))
    and (gevraagd_door = (select muur.ik()) or (select muur.heeft_rol('coordinator'))));
create policy aanvrager_geeft_de_reden on public.noodtoegang for update to luwte_app
  using (traject_id = (select muur.hier('aanvrager')) and gevraagd_door = (select muur.ik()) and reden is null)
  with check (reden is not null);

-- All but the meldcode: that is not shown to an ouder by itself (it can be asked for), and a line would tell that it is walked. Of a complaint
-- the specialist reads no line: it would tell that there is one. And a line about a ground to give something shows itself when that ground does: what may not be told yet is not told here either.
create policy ouder_leest_wie_keek on public.logregel for select to luwte_app
  using (traject_id = (select muur.hier('ouder', 'specialist')) and (onderdeel <> 'meldcode' or (select muur.rol()) = 'specialist')
    and (onderdeel <> 'klacht' or (select muur.rol()) = 'ouder')
    and (onderdeel <> 'grondslag' or exists (select from public.grondslag g where g.traject_id = logregel.traject_id and g.id = logregel.onderdeel_id)));

-- Of one person: the own sign-in means and sessions. What is removed stops at once and may come back for 24 hours; only a new
-- registration takes it away for good.
grant select, insert, delete on public.passkey, public.eenmalige_code, public.werkaccount to luwte_app;
grant update (naam, verwijderd_op) on public.passkey, public.eenmalige_code to luwte_app;
grant select, insert, update, delete on public.wachtzin to luwte_app;
grant select (id, persoon_id, soort, begonnen_op, gebruikt_op, verloopt_op, rust, beeindigd_op, gedeeld, middel), update (beeindigd_op) on public.sessie to luwte_app;
create policy ieder_leest_het_eigene on public.passkey for select to luwte_app using (persoon_id = (select muur.ik('vol', 'registratie', 'sleutel')));
create policy ieder_voegt_het_eigene_toe on public.passkey for insert to luwte_app with check (persoon_id = (select muur.ik('vol', 'registratie')));
create policy ieder_wijzigt_het_eigene on public.passkey for update to luwte_app
  using (persoon_id = (select muur.ik()) and (verwijderd_op is null or verwijderd_op > (select muur.nu()) - interval '24 hours'))
  with check (verwijderd_op is null or verwijderd_op = (select muur.nu()));
create policy nieuwe_registratie_vervangt_het_eigene on public.passkey for delete to luwte_app using (persoon_id = (select muur.ik('registratie')));
create policy ieder_leest_het_eigene on public.eenmalige_code for select to luwte_app using (persoon_id = (select muur.ik('vol', 'registratie', 'sleutel')));
create policy ieder_voegt_het_eigene_toe on public.eenmalige_code for insert to luwte_app with check (persoon_id = (select muur.ik('vol', 'registratie')));
create policy ieder_wijzigt_het_eigene on public.eenmalige_code for update to luwte_app
  using (persoon_id = (select muur.ik()) and (verwijderd_op is null or verwijderd_op > (select muur.nu()) - interval '24 hours'))
  with check (verwijderd_op is null or verwijderd_op = (select muur.nu()));
create policy nieuwe_registratie_vervangt_het_eigene on public.eenmalige_code for delete to luwte_app using (persoon_id = (select muur.ik('registratie')));
create policy ieder_leest_het_eigene on public.werkaccount for select to luwte_app using (persoon_id = (select muur.ik('vol', 'registratie')));
create policy ieder_voegt_het_eigene_toe on public.werkaccount for insert to luwte_app with check (persoon_id = (select muur.ik('vol', 'registratie')));
create policy ieder_verwijdert_het_eigene on public.werkaccount for delete to luwte_app using (persoon_id = (select muur.ik('vol', 'registratie')));
create policy ieder_leest_het_eigene on public.wachtzin for select to luwte_app using (persoon_id = (select muur.ik('vol', 'registratie', 'sleutel', 'afgedekt')));
create policy ieder_voegt_het_eigene_toe on public.wachtzin for insert to luwte_app with check (persoon_id = (select muur.ik('vol', 'registratie')));
create policy ieder_wijzigt_het_eigene on public.wachtzin for update to luwte_app using (persoon_id = (select muur.ik('vol', 'registratie')));
create policy wie_met_het_werkaccount_komt_laat_de_oude_los on public.wachtzin for delete to luwte_app using (persoon_id = (select muur.ik('registratie')));
create policy ieder_leest_het_eigene on public.sessie for select to luwte_app using (persoon_id = (select muur.ik('vol', 'registratie')));
create policy ieder_eindigt_het_eigene on public.sessie for update to luwte_app
  using (persoon_id = (select muur.ik())) with check (beeindigd_op is not null);

-- Of one person too: the secret address of the own calendar, and for staff where to be told that there is something new.
grant select (persoon_id, id, met_plaats, gemaakt_op, gelezen_op, ingetrokken_op), insert, update (ingetrokken_op) on public.agendalink to luwte_app;
grant select (persoon_id, adres, sinds), insert, delete on public.postwens to luwte_app;
create policy ieder_leest_het_eigene on public.agendalink for select to luwte_app using (persoon_id = (select muur.ik()));
create policy ieder_maakt_het_eigene on public.agendalink for insert to luwte_app with check (persoon_id = (select muur.ik()));
create policy ieder_trekt_het_eigene_in on public.agendalink for update to luwte_app
  using (persoon_id = (select muur.ik()) and ingetrokken_op is null) with check (true); -- nor its person: see the last block
create policy medewerker_leest_het_eigene on public.postwens for select to luwte_app
  using ((select muur.is_staf()) and persoon_id = (select muur.ik()));
create policy medewerker_schrijft_het_eigene on public.postwens for insert to luwte_app
  with check ((select muur.is_staf()) and persoon_id = (select muur.ik()));
create policy medewerker_verwijdert_het_eigene on public.postwens for delete to luwte_app
  using ((select muur.is_staf()) and persoon_id = (select muur.ik()));

-- Of the house: staff reads, the coordinator (and the first set-up) writes.
grant select on public.praktijk, public.medewerker, public.locatie, public.dagdeel, public.afwezigheid to luwte_app;
grant insert, update on public.praktijk, public.medewerker, public.locatie to luwte_app;
grant insert, delete on public.dagdeel, public.afwezigheid to luwte_app;
grant select (medewerker_id, id, gemaakt_op, geldig_tot, gebruikt_op, gemaakt_door, bevestigd_door) on public.personeelscode to luwte_app;
grant insert, update (bevestigd_door) on public.personeelscode to luwte_app;
create policy iedereen_leest on public.praktijk for select to luwte_app using (true);
create policy coordinator_zet_op on public.praktijk for insert to luwte_app with check ((select muur.heeft_rol('coordinator')));
create policy coordinator_wijzigt on public.praktijk for update to luwte_app using ((select muur.heeft_rol('coordinator')));
create policy collega_leest on public.medewerker for select to luwte_app using ((select muur.is_staf()));
create policy ieder_leest_de_eigen_regel on public.medewerker for select to luwte_app using (id = (select muur.ik('vol', 'registratie', 'sleutel')));
create policy ouder_leest_de_eigen_specialist on public.medewerker for select to luwte_app using (id = (select muur.eigen_specialist()));
create policy coordinator_schrijft on public.medewerker for insert to luwte_app with check ((select muur.heeft_rol('coordinator')) and sinds = (select muur.nu()));
create policy coordinator_wijzigt on public.medewerker for update to luwte_app
  using ((select muur.heeft_rol('coordinator'))) with check (muur.rol_past(id, rollen));
create policy iedereen_die_hier_is_leest on public.locatie for select to luwte_app using ((select muur.ik()) is not null);
create policy coordinator_schrijft on public.locatie for insert to luwte_app with check ((select muur.heeft_rol('coordinator')));
create policy coordinator_wijzigt on public.locatie for update to luwte_app using ((select muur.heeft_rol('coordinator')));
create policy coordinator_leest on public.dagdeel for select to luwte_app using ((select muur.heeft_rol('coordinator')));
create policy coordinator_schrijft on public.dagdeel for insert to luwte_app with check ((select muur.heeft_rol('coordinator')));
create policy coordinator_verwijdert on public.dagdeel for delete to luwte_app using ((select muur.heeft_rol('coordinator')));
create policy medewerker_leest_het_eigene on public.afwezigheid for select to luwte_app
  using (medewerker_id = (select muur.ik()) or (select muur.heeft_rol('coordinator')));
create policy medewerker_schrijft_het_eigene on public.afwezigheid for insert to luwte_app
  with check (medewerker_id = (select muur.ik()) or (select muur.heeft_rol('coordinator')));
create policy medewerker_verwijdert_het_eigene on public.afwezigheid for delete to luwte_app
  using (medewerker_id = (select muur.ik()) or (select muur.heeft_rol('coordinator')));
create policy coordinator_leest on public.personeelscode for select to luwte_app using ((select muur.heeft_rol('coordinator')));
create policy coordinator_schrijft on public.personeelscode for insert to luwte_app
  with check ((select muur.heeft_rol('coordinator')) and gemaakt_door = (select muur.ik()) and bevestigd_door is null);
create policy collega_leest_wat_open_staat on public.personeelscode for select to luwte_app
  using ((select muur.is_staf()) and gebruikt_op is null and geldig_tot > (select muur.nu()));
-- Neither who made the code nor whom it is for.
create policy tweede_bevestigt_herstel on public.personeelscode for update to luwte_app
  using ((select muur.is_staf()) and bevestigd_door is null and gebruikt_op is null and geldig_tot > (select muur.nu())
    and gemaakt_door <> (select muur.ik()) and medewerker_id <> (select muur.ik()))
  with check (bevestigd_door = (select muur.ik()) and (select muur.lang_in_dienst(muur.ik())) and muur.lang_in_dienst(gemaakt_door));

-- What the night guard found: for the vertrouwensfunctionaris and nobody else, who says that it was dealt with or takes that back.
grant select on public.bevinding, public.nachtronde to luwte_app;
grant update (afgehandeld_op) on public.bevinding to luwte_app;
create policy vertrouwensfunctionaris_leest on public.bevinding for select to luwte_app
  using ((select muur.heeft_rol('vertrouwensfunctionaris')));
create policy vertrouwensfunctionaris_handelt_af on public.bevinding for update to luwte_app
  using ((select muur.heeft_rol('vertrouwensfunctionaris')));
create policy vertrouwensfunctionaris_leest on public.nachtronde for select to luwte_app
  using ((select muur.heeft_rol('vertrouwensfunctionaris')));

-- ── The meldcode (J9): what a person recorded of its steps, for the specialist of the traject and nobody else. It stands ──
grant select, insert on public.meldcode, public.meldstap to luwte_app;
create policy specialist_leest on public.meldcode for select to luwte_app using (traject_id = (select muur.hier('specialist')));
create policy specialist_begint on public.meldcode for insert to luwte_app with check (traject_id = (select muur.hier('specialist')));
create policy specialist_leest on public.meldstap for select to luwte_app using (traject_id = (select muur.hier('specialist')));
create policy specialist_legt_vast on public.meldstap for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and door = (select muur.ik()));

-- The chain: read by whom it is about, and written by muur.schrijf_keten alone. Of what is not shown by itself the ouder sees no link either.
grant select on public.keten, public.ketenopening to luwte_app;
create policy ouder_leest_die_van_het_dossier on public.keten for select to luwte_app
  using (traject_id = (select muur.hier('specialist')) or (traject_id = (select muur.hier('ouder')) and deel = 'dossier'));
create policy ouder_opent_die_van_het_dossier on public.ketenopening for select to luwte_app
  using (traject_id = (select muur.hier('specialist')) or (traject_id = (select muur.hier('ouder')) and deel = 'dossier'));

-- ── The vragenlijst (J5): put ready by the own specialist, answered by the ouder, read by both. It stands ──
grant select, insert on public.vragenlijst, public.vragenlijstantwoord to luwte_app;
create policy ouder_en_specialist_lezen on public.vragenlijst for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy specialist_zet_klaar on public.vragenlijst for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and door = (select muur.ik()));
create policy ouder_en_specialist_lezen on public.vragenlijstantwoord for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy ouder_antwoordt on public.vragenlijstantwoord for insert to luwte_app with check (traject_id = (select muur.hier('ouder')));

-- The themes of the practice: staff reads, the coordinator writes a next version and sets the order. No version is ever changed or taken
-- away; which one a gesprek used stands in its own traject.
grant select, insert on public.themaversie, public.themaplek to luwte_app;
grant update (plaats, verborgen) on public.themaplek to luwte_app;
create policy staf_leest on public.themaversie for select to luwte_app using ((select muur.is_staf()));
create policy coordinator_schrijft on public.themaversie for insert to luwte_app
  with check ((select muur.heeft_rol('coordinator')) and door = (select muur.ik()) and op = (select muur.nu()));
create policy staf_leest on public.themaplek for select to luwte_app using ((select muur.is_staf()));
create policy coordinator_schrijft on public.themaplek for insert to luwte_app with check ((select muur.heeft_rol('coordinator')));
create policy coordinator_wijzigt on public.themaplek for update to luwte_app using ((select muur.heeft_rol('coordinator')));

-- ── Reacties on the concept (R3), and the paper of a signed version. The ouder reacts to the latest version until the decision, and to what
-- is answered no more; what was said to an earlier version stands. A paper is kept in the same moment as the last signature, and never changes ──
grant select, insert on public.reactie, public.antwoord, public.verslagpapier to luwte_app;
grant update (tekst, op) on public.reactie to luwte_app;
create policy ouder_en_specialist_lezen on public.reactie for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy ouder_reageert_tot_het_besluit on public.reactie for insert to luwte_app
  with check (traject_id = (select muur.hier('ouder'))
    and versie_id = (select v.id from public.verslagversie v where v.traject_id = reactie.traject_id order by v.nummer desc limit 1)
    and not exists (select from public.ondertekening o where o.traject_id = reactie.traject_id and o.versie_id = reactie.versie_id));
create policy ouder_wijzigt_tot_het_antwoord on public.reactie for update to luwte_app
  using (traject_id = (select muur.hier('ouder'))
    and versie_id = (select v.id from public.verslagversie v where v.traject_id = reactie.traject_id order by v.nummer desc limit 1)
    and not exists (select from public.ondertekening o where o.traject_id = reactie.traject_id and o.versie_id = reactie.versie_id)
    and not exists (select from public.antwoord a where a.traject_id = reactie.traject_id and a.reactie_id = reactie.id));
create policy ouder_en_specialist_lezen on public.antwoord for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy specialist_antwoordt_tot_de_laatste_handtekening on public.antwoord for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and door = (select muur.ik()) and not (select muur.is_getekend()));
create policy ouder_en_specialist_lezen on public.verslagpapier for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy specialist_bewaart_het_papier_bij_het_tekenen on public.verslagpapier for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and op = (select muur.nu())
    and exists (select from public.ondertekening o where o.traject_id = verslagpapier.traject_id and o.versie_id = verslagpapier.versie_id
      and o.door = 'specialist' and o.op = verslagpapier.op));

-- ── Letters to an ouder who did not come (J7): written by the specialist in the own name, read by both, and they stand ──
grant select, insert on public.oproep to luwte_app;
create policy ouder_en_specialist_lezen on public.oproep for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy specialist_schrijft on public.oproep for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and door = (select muur.ik()));

-- ── Standing in (J7): a colleague of the lane is the specialist of a traject for some days. Who and until when, everybody in it reads ──
grant select on public.waarneming to luwte_app;
create policy betrokkenen_lezen on public.waarneming for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist', 'coordinator')));
-- Which rows of waarneming there are, the line above decides.
create policy ouder_leest_wie_waarneemt on public.medewerker for select to luwte_app
  using (id in (select w.waarnemer_id from public.waarneming w));
-- ── The copy (decision 0044): pieces that the specialist marks, what the second person says of them, and the copy as it was given. Whoever reads
-- along reads what the practice wrote, while it lies before them. The ouder reads what was given, and nothing of how it was made ──
grant select, insert on public.afschrift, public.afschriftdeel, public.afschriftoordeel, public.afschriftpapier to luwte_app;
grant update (weglatingen, versie) on public.afschriftdeel to luwte_app;
create policy specialist_coordinator_en_meelezer_lezen on public.afschrift for select to luwte_app
  using (traject_id = (select muur.hier('specialist', 'coordinator', 'meelezer')));
create policy specialist_begint_op_een_toegewezen_verzoek on public.afschrift for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and door = (select muur.ik()) and stand = 'bezig' and ronde = 0 and meelezer_id is null
    and exists (select from public.verzoek q where q.traject_id = afschrift.traject_id and q.id = afschrift.verzoek_id
      and q.soort = 'inzage' and q.besluit in ('toegewezen', 'deels')));
create policy specialist_leest on public.afschriftdeel for select to luwte_app using (traject_id = (select muur.hier('specialist')));
create policy meelezer_leest_wat_de_praktijk_schreef on public.afschriftdeel for select to luwte_app
  using (traject_id = (select muur.hier('meelezer')) and soort = 'woorden' and exists (select from public.afschrift a
    where a.traject_id = afschriftdeel.traject_id and a.id = afschriftdeel.afschrift_id and a.stand = 'voorgelegd' and a.meelezer_id = (select muur.ik())));
create policy specialist_legt_erin_zolang_niemand_het_nakijkt on public.afschriftdeel for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and exists (select from public.afschrift a
    where a.traject_id = afschriftdeel.traject_id and a.id = afschriftdeel.afschrift_id and a.stand = 'bezig'));
create policy specialist_markeert_zolang_niemand_het_nakijkt on public.afschriftdeel for update to luwte_app
  using (traject_id = (select muur.hier('specialist')) and exists (select from public.afschrift a
    where a.traject_id = afschriftdeel.traject_id and a.id = afschriftdeel.afschrift_id and a.stand = 'bezig'));
create policy specialist_leest on public.afschriftoordeel for select to luwte_app using (traject_id = (select muur.hier('specialist')));
create policy meelezer_leest_het_eigene on public.afschriftoordeel for select to luwte_app
  using (traject_id = (select muur.hier('meelezer')) and door = (select muur.ik()));
-- Which pieces lie before whoever reads along, the policy above decides.
create policy meelezer_oordeelt_in_deze_ronde on public.afschriftoordeel for insert to luwte_app
  with check (traject_id = (select muur.hier('meelezer')) and door = (select muur.ik())
    and exists (select from public.afschriftdeel d join public.afschrift a on a.traject_id = d.traject_id and a.id = d.afschrift_id
      where d.traject_id = afschriftoordeel.traject_id and d.id = afschriftoordeel.deel_id and a.ronde = afschriftoordeel.ronde));
create policy ouder_en_specialist_lezen on public.afschriftpapier for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
create policy specialist_geeft_wat_twee_mensen_nakeken on public.afschriftpapier for insert to luwte_app
  with check (traject_id = (select muur.hier('specialist')) and door = (select muur.ik()) and exists (select from public.afschrift a
    where a.traject_id = afschriftpapier.traject_id and a.id = afschriftpapier.afschrift_id and a.stand = 'akkoord'));
grant select (traject_id, id, stand, ronde, meelezer_id, voorgelegd_door, voorgelegd_op), update (stand, ronde, meelezer_id, voorgelegd_door, voorgelegd_op, akkoord_op)
  on public.afschrift to luwte_wacht;
grant select (traject_id, id, afschrift_id, soort) on public.afschriftdeel to luwte_wacht;
grant select (traject_id, deel_id, ronde, besluit, door) on public.afschriftoordeel to luwte_wacht;
create policy wacht_kent_het_afschrift on public.afschrift to luwte_wacht using (true) with check (true);

-- ── Destruction (decision 0036): a coordinator proposes; the functions above do the rest. What the guard may take away, it may take away of
-- every table of a traject, so that a new one is not forgotten ──
grant select, insert on public.vernietiging to luwte_app;
create policy coordinator_leest on public.vernietiging for select to luwte_app using (traject_id = (select muur.hier('coordinator')));
create policy coordinator_stelt_voor on public.vernietiging for insert to luwte_app
  with check (traject_id = (select muur.hier('coordinator')) and voorgesteld_door = (select muur.ik())
    and num_nonnulls(besloten_door, besloten_op, ingetrokken_op, vernietigd_op) = 0);
-- A reason to keep it is written down and lifted by a coordinator; lifted it stays to be seen.
grant select, insert, update (opgeheven_op) on public.bewaarreden to luwte_app;
create policy coordinator_leest on public.bewaarreden for select to luwte_app using (traject_id = (select muur.hier('coordinator')));
create policy coordinator_houdt_aan on public.bewaarreden for insert to luwte_app
  with check (traject_id = (select muur.hier('coordinator')) and door = (select muur.ik()) and opgeheven_op is null);
create policy coordinator_heft_op on public.bewaarreden for update to luwte_app
  using (traject_id = (select muur.hier('coordinator')) and opgeheven_op is null) with check (true); -- a row never changes its traject: see the last block
grant select (traject_id, id, soort, sinds_dag, door, op, opgeheven_op) on public.bewaarreden to luwte_wacht;
grant select (traject_id, soort, stuk, besluit, ontvangen_op) on public.verzoek to luwte_wacht;
grant select (traject_id, op) on public.keten to luwte_wacht;
grant select, update (besloten_door, besloten_op, ingetrokken_op, vernietigd_op) on public.vernietiging to luwte_wacht;
create policy wacht_kent_de_vernietiging on public.vernietiging to luwte_wacht using (true) with check (true);
do $$
declare r record;
begin
  for r in select x.relname, max(a.attname) as kolom from pg_class x join pg_attribute a on a.attrelid = x.oid
      where x.relnamespace = 'public'::regnamespace and x.relkind = 'r' and a.attname in ('traject_id', 'persoon_id')
        and x.relname not in ('traject', 'vernietiging', 'keten', 'sessie') group by x.relname loop
    execute format('grant select (%I), delete on public.%I to luwte_wacht', r.kolom, r.relname);
    execute format('create policy wacht_wist on public.%I for delete to luwte_wacht using (true)', r.relname);
    -- Only where the guard had no way to find its rows: one reason for each, so that taking one away always shows.
    if not exists (select from pg_policies p where p.tablename = r.relname and 'luwte_wacht' = any (p.roles) and p.cmd in ('SELECT', 'ALL')) then
      execute format('create policy wacht_vindt_wat_weg_moet on public.%I for select to luwte_wacht using (true)', r.relname);
    end if;
  end loop;
end $$;

-- What PostgreSQL gives everybody and nobody here needs: counts and locks that tell of others, ending their connections,
-- large objects that stay, sleeping. The owner of the database can still do all of it.
do $$
declare f regprocedure;
begin
  for f in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace and (proname ~
      '^(pg_stat_get|pg_stat_reset|pg_advisory_(un)?lock|pg_try_advisory_lock|lo_|lowrite|loread|pg_(relation|table|total_relation|database|indexes|tablespace)_size|pg_control_|pg_lock_status|pg_prepared|txid_|pg_current_(xact|snapshot|wal)|pg_export_snapshot|(query|cursor|table|schema|database)_to_xml)'
      or proname in ('pg_terminate_backend', 'pg_cancel_backend', 'pg_notify', 'pg_logical_emit_message', 'pg_sleep', 'pg_sleep_for', 'pg_sleep_until',
        'pg_xact_status', 'txid_status', 'pg_xact_commit_timestamp', 'pg_last_committed_xact', 'pg_blocking_pids', 'pg_safe_snapshot_blocking_pids',
        'pg_get_multixact_members'))
  loop
    execute format('revoke execute on function %s from public, luwte_post, luwte_nacht', f);
  end loop;
  -- The catalogue says what there is, not how much is in it.
  revoke select on pg_catalog.pg_class from public;
  execute (select format('grant select (%s) on pg_catalog.pg_class to public', string_agg(quote_ident(attname), ', '))
    from pg_attribute where attrelid = 'pg_catalog.pg_class'::regclass and attnum > 0
      and attname not in ('reltuples', 'relpages', 'relallvisible', 'relallfrozen', 'relfrozenxid', 'relminmxid'));
end $$;

-- One process at a time sends, and one compares; a lock of the session ends with its process.
grant execute on function pg_catalog.pg_try_advisory_lock(bigint), pg_catalog.pg_advisory_unlock(bigint) to luwte_post, luwte_nacht;

-- Last: a grant on a table would open its system columns too (xmin counts what others do). Make each a grant on the real columns.
do $$
declare r record; kolommen text;
begin
  for r in select table_name, privilege_type from information_schema.role_table_grants
      where grantee = 'luwte_app' and table_schema = 'public' and privilege_type in ('SELECT', 'INSERT', 'UPDATE') loop
    -- And what names a row never changes: a row does not move to another traject or become another's.
    select string_agg(quote_ident(attname), ', ' order by attnum) into kolommen from pg_attribute
      where attrelid = ('public.' || quote_ident(r.table_name))::regclass and attnum > 0 and not attisdropped
        and not (r.privilege_type = 'UPDATE' and attname in ('id', 'traject_id', 'persoon_id', 'medewerker_id', 'sinds'));
    execute format('revoke %s on public.%I from luwte_app', r.privilege_type, r.table_name);
    execute format('grant %s (%s) on public.%I to luwte_app', r.privilege_type, kolommen, r.table_name);
  end loop;
end $$;
