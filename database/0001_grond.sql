-- The ground: tables, keys and named constraints of Luwte. Who may see what stands in muur/muur.sql and nowhere else.
--
-- Three kinds of text, as domains, so that the catalogue can check every column:
--   zegel     ciphertext under the key of one traject (muur/zegel.ts); all content of a traject
--   woord     a short word from a fixed list or a random code; says nothing about a person
--   openbaar  what everybody in the practice may read (names of staff, locations): wall.md, D1
--
-- Three kinds of tables:
--   of a traject   every key, unique index and foreign key begins with traject_id (wall.md, 3)
--   of a person    the key begins with persoon_id; sign-in means of one person
--   of the house   configuration of the practice, sessions and pending attempts

-- Version byte 1, nonce, ciphertext, tag: plain text that slips past the sealing is refused here.
create domain zegel as bytea
  constraint een_zegel_is_versleuteld check (octet_length(value) >= 29)
  constraint een_zegel_begint_met_zijn_versie check (get_byte(value, 0) = 1);
create domain woord as text constraint een_woord_is_kort check (char_length(value) <= 40 and value ~ '^[A-Za-z0-9-]*$');
create domain openbaar as text constraint een_openbare_tekst_is_kort check (char_length(value) <= 200);

-- ── The house ────────────────────────────────────────────────────────────────────────────────────────────────

create table praktijk (
  id smallint primary key default 1 constraint er_is_een_praktijk check (id = 1),
  naam openbaar not null,
  neutrale_naam openbaar not null default 'Mijn agenda',
  telefoon openbaar not null default '',
  regio woord constraint een_regio_is_bekend check (regio in ('noord', 'midden', 'zuid')),
  -- D3: a capacity word set by hand, never computed from other trajecten.
  wachttijd openbaar not null default '',
  opgezet_op timestamptz not null
);

create table medewerker (
  id uuid primary key,
  naam openbaar not null,
  rollen text[] not null
    constraint een_rol_is_bekend check (rollen <@ array['coordinator', 'specialist', 'vertrouwensfunctionaris', 'beheerder'])
    constraint een_medewerker_heeft_een_rol check (cardinality(rollen) > 0)
    -- Who divides the ouders must not also know one side from within.
    constraint coordinator_en_specialist_zijn_twee_mensen check (not rollen @> array['coordinator', 'specialist']),
  registratie openbaar not null default '',
  registratie_tot date,
  plaatsen smallint not null default 10 constraint plaatsen_is_geen_negatief_getal check (plaatsen between 0 and 60),
  -- Specialisten stand in fixed pairs; the lane of a child picks one of each pair (wall.md, Lanes).
  paar uuid,
  positie smallint constraint een_positie_is_nul_of_een check (positie in (0, 1)),
  taal woord not null default 'nl',
  uit_dienst_op timestamptz,
  constraint een_paar_heeft_twee_posities unique (paar, positie),
  constraint een_paar_en_een_positie_horen_bij_elkaar check ((paar is null) = (positie is null))
);

create table locatie (
  id uuid primary key,
  naam openbaar not null,
  adres openbaar not null,
  gesloten_op timestamptz
);

-- Day parts at a shared location, divided over the two lanes so that nobody meets in the waiting room.
create table dagdeel (
  locatie_id uuid not null references locatie (id),
  weekdag smallint not null constraint een_weekdag_loopt_van_1_tot_7 check (weekdag between 1 and 7),
  deel woord not null constraint een_dagdeel_is_bekend check (deel in ('ochtend', 'middag', 'avond')),
  baan smallint not null constraint een_baan_is_nul_of_een check (baan in (0, 1)),
  primary key (locatie_id, weekdag, deel)
);

create table afwezigheid (
  medewerker_id uuid not null references medewerker (id),
  id uuid not null,
  van date not null,
  tot date not null,
  primary key (medewerker_id, id),
  constraint een_afwezigheid_eindigt_na_het_begin check (tot >= van)
);

-- ── Sign-in means of a person ────────────────────────────────────────────────────────────────────────────────

create table passkey (
  persoon_id uuid not null,
  id uuid not null,
  sleutel_id bytea not null,
  publieke_sleutel bytea not null,
  teller bigint not null,
  gemaakt_op timestamptz not null,
  gebruikt_op timestamptz,
  primary key (persoon_id, id)
);
-- Found by the id a device presents. Not unique on purpose: a clash would tell of somebody else.
create index passkey_sleutel on passkey (sleutel_id);

create table wachtzin (
  persoon_id uuid primary key,
  hash bytea not null,
  gewijzigd_op timestamptz not null
);

-- For whoever has no passkey device. The secret is sealed under the key of the practice, not of a traject.
create table eenmalige_code (
  persoon_id uuid primary key,
  -- A random 8-digit number that stands in for a user name; only its hash is kept.
  nummer_hash bytea not null,
  geheim bytea not null,
  laatste_stap bigint not null default 0,
  gemaakt_op timestamptz not null
);
create index eenmalige_code_nummer on eenmalige_code (nummer_hash);

-- ── Sessions and attempts (only hashes of what the visitor holds) ────────────────────────────────────────────

create table sessie (
  hash bytea primary key,
  persoon_id uuid not null,
  id uuid not null,
  soort woord not null constraint een_sessie_is_van_een_bekende_soort
    check (soort in ('vol', 'sleutel', 'registratie', 'aanmelding')),
  traject_id uuid,
  begonnen_op timestamptz not null,
  gebruikt_op timestamptz not null,
  verloopt_op timestamptz not null,
  rust interval not null,
  bevestigd_op timestamptz,
  mislukt smallint not null default 0,
  beeindigd_op timestamptz
);
create index sessie_persoon on sessie (persoon_id);

create table uitdaging (
  hash bytea primary key,
  waarde bytea not null,
  verloopt_op timestamptz not null
);

-- Codes handed over on paper: to a member of staff, and once to the first coordinator as a link.
create table personeelscode (
  medewerker_id uuid not null references medewerker (id),
  id uuid not null,
  hash bytea not null,
  gemaakt_op timestamptz not null,
  geldig_tot timestamptz not null,
  gebruikt_op timestamptz,
  -- Null only for the link of the first start.
  gemaakt_door uuid references medewerker (id),
  -- The second member of staff, when the code is for somebody who has an account already.
  bevestigd_door uuid references medewerker (id),
  primary key (medewerker_id, id),
  constraint herstel_van_een_medewerker_bevestigt_een_ander
    check (bevestigd_door is null or coalesce(bevestigd_door not in (gemaakt_door, medewerker_id), false))
);
create index personeelscode_hash on personeelscode (hash);

-- ── A traject ────────────────────────────────────────────────────────────────────────────────────────────────

create table traject (
  traject_id uuid primary key,
  -- A random code people can say to each other. It counts nothing.
  code woord not null,
  stand woord not null constraint een_stand_is_bekend
    check (stand in ('aangemeld', 'wacht', 'niet-gestart', 'gestart', 'afgerond', 'gestopt')),
  roepnaam zegel,
  aangemeld_op timestamptz not null,
  gestart_op timestamptz,
  gesloten_op timestamptz,
  versie integer not null default 1
);

create table toegang (
  traject_id uuid not null references traject (traject_id),
  persoon_id uuid not null,
  rol woord not null constraint een_toegang_heeft_een_bekende_rol check (rol in ('ouder', 'specialist', 'aanmelder')),
  sinds timestamptz not null,
  tot timestamptz,
  primary key (traject_id, persoon_id)
);
-- The access list of one person. Led by the person, who may read exactly these rows.
create index toegang_persoon on toegang (persoon_id, traject_id);
create unique index een_traject_heeft_een_ouder on toegang (traject_id) where rol = 'ouder' and tot is null;
create unique index een_traject_heeft_een_specialist on toegang (traject_id, rol) where rol = 'specialist' and tot is null;

create table ouder (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  voornaam zegel not null,
  achternaam zegel not null,
  taal woord not null default 'nl',
  primary key (traject_id, id)
);

create table aanmelding (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  -- The whole form as the ouder sent it (domein/aanmelding.ts), as JSON under the seal.
  inhoud zegel not null,
  kader woord not null,
  ontvangen_op timestamptz not null,
  primary key (traject_id, id)
);

create table kind (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  voornaam zegel not null,
  geboortedatum zegel not null,
  primary key (traject_id, id)
);

create table triage (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  oordeel woord not null constraint een_oordeel_is_bekend check (oordeel in ('passend', 'niet-passend', 'aanhouden')),
  punten zegel not null,
  reden zegel not null,
  door uuid not null,
  op timestamptz not null,
  primary key (traject_id, id)
);

create table uitnodiging (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  persoon_id uuid not null,
  hash bytea not null,
  geopend_door uuid not null,
  geopend_op timestamptz not null,
  geldig_tot timestamptz not null,
  gebruikt_op timestamptz,
  -- The second member of staff, when the code is for an ouder who has an account already.
  bevestigd_door uuid,
  primary key (traject_id, id),
  constraint herstel_van_een_ouder_bevestigt_een_ander check (bevestigd_door <> geopend_door),
  constraint een_uitnodiging_is_voor_de_ouder_van_dit_traject
    foreign key (traject_id, persoon_id) references ouder (traject_id, id)
);
create index uitnodiging_hash on uitnodiging (hash);

-- The end of a traject: an end is an end, so there is at most one, with the words why when it stopped early.
create table afsluiting (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  soort woord not null constraint een_traject_eindigt_op_een_bekende_manier check (soort in ('afgerond', 'gestopt', 'niet-gestart')),
  reden zegel,
  door uuid not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_traject_sluit_een_keer unique (traject_id),
  constraint wie_stopt_zegt_waarom check (soort = 'afgerond' or reden is not null)
);

create table plan (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  familiegroepsplan woord constraint een_antwoord_op_het_familiegroepsplan_is_bekend
    check (familiegroepsplan in ('gemaakt', 'niet-gewenst', 'niet-passend')),
  afgezien_op date,
  op_schrift_gewenst_op date,
  aanleiding zegel,
  afspraken_veiligheid zegel,
  vastgesteld_op date,
  instemming zegel,
  versie integer not null default 1,
  primary key (traject_id, id),
  constraint een_traject_heeft_een_plan unique (traject_id)
);

create table doel (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  soort woord not null constraint een_doel_is_basis_verbinding_of_deescalatie
    check (soort in ('basis', 'verbinding', 'deescalatie')),
  titel zegel not null,
  min2 zegel not null,
  min1 zegel not null,
  nul zegel not null,
  plus1 zegel not null,
  plus2 zegel not null,
  versie integer not null default 1,
  primary key (traject_id, id),
  constraint een_traject_heeft_elk_doel_een_keer unique (traject_id, soort)
);

create table gesprek (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  begint_op timestamptz not null,
  minuten smallint not null constraint een_gesprek_duurt_een_kwartier_tot_vier_uur check (minuten between 15 and 240),
  plaats woord not null constraint een_plaats_is_bekend check (plaats in ('praktijk', 'thuis', 'elders', 'online')),
  locatie_id uuid references locatie (id),
  plaats_tekst zegel,
  stand woord not null default 'gepland' constraint een_gesprek_heeft_een_bekende_stand
    check (stand in ('gepland', 'gehouden', 'afgezegd', 'niet-verschenen')),
  afgezegd_door woord constraint afzeggen_doet_ouder_of_specialist check (afgezegd_door in ('ouder', 'specialist')),
  thema woord,
  voorbereiding zegel,
  notitie zegel,
  huiswerk zegel,
  tijd_gesprek smallint constraint tijd_is_geen_negatief_getal check (tijd_gesprek between 0 and 600),
  tijd_reis smallint constraint reistijd_is_geen_negatief_getal check (tijd_reis between 0 and 600),
  tijd_administratie smallint constraint administratietijd_is_geen_negatief_getal check (tijd_administratie between 0 and 600),
  versie integer not null default 1,
  primary key (traject_id, id)
);
create index gesprek_moment on gesprek (traject_id, begint_op);

create table score (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  doel_id uuid not null,
  gesprek_id uuid,
  door woord not null constraint een_score_is_van_ouder_of_specialist check (door in ('ouder', 'specialist')),
  moment woord not null constraint een_score_heeft_een_bekend_moment check (moment in ('begin', 'gesprek', 'tussen', 'eind')),
  waarde smallint not null constraint een_score_loopt_van_min_drie_tot_plus_twee check (waarde between -3 and 2),
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_score_hoort_bij_een_doel_van_hetzelfde_traject
    foreign key (traject_id, doel_id) references doel (traject_id, id),
  constraint een_score_hoort_bij_een_gesprek_van_hetzelfde_traject
    foreign key (traject_id, gesprek_id) references gesprek (traject_id, id)
);
create unique index een_doel_heeft_per_moment_een_score on score (traject_id, doel_id, door, moment) where gesprek_id is null;
create unique index een_doel_heeft_per_gesprek_een_score on score (traject_id, doel_id, door, gesprek_id) where gesprek_id is not null;

create table uitspraak (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  gesprek_id uuid not null,
  soort woord not null constraint een_uitspraak_is_feit_volgens_of_oordeel check (soort in ('feit', 'volgens', 'oordeel')),
  tekst zegel not null,
  bron zegel,
  wie zegel,
  grond zegel,
  datum date,
  in_verslag boolean not null default false,
  gemaakt_op timestamptz not null,
  primary key (traject_id, id),
  constraint een_uitspraak_hoort_bij_een_gesprek_van_hetzelfde_traject
    foreign key (traject_id, gesprek_id) references gesprek (traject_id, id),
  constraint een_feit_heeft_bron_en_datum check (soort <> 'feit' or (bron is not null and datum is not null)),
  constraint een_volgens_zegt_wie check (soort <> 'volgens' or wie is not null),
  constraint een_oordeel_heeft_een_grond check (soort <> 'oordeel' or grond is not null)
);

create table checkin (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  dag date not null,
  rust_ouder smallint not null constraint rust_ouder_loopt_van_0_tot_10 check (rust_ouder between 0 and 10),
  rust_kind smallint not null constraint rust_kind_loopt_van_0_tot_10 check (rust_kind between 0 and 10),
  verbinding smallint not null constraint verbinding_loopt_van_0_tot_10 check (verbinding between 0 and 10),
  druk smallint not null constraint druk_loopt_van_0_tot_10 check (druk between 0 and 10),
  woorden zegel,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint er_is_een_checkin_per_dag unique (traject_id, dag)
);

create table verslag (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  stand woord not null default 'concept' constraint een_verslag_heeft_een_bekende_stand
    check (stand in ('concept', 'bij-ouder', 'getekend')),
  -- The composed verslag (domein/verslag.ts) as JSON under the seal.
  inhoud zegel not null,
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  primary key (traject_id, id),
  constraint een_traject_heeft_een_eindverslag unique (traject_id)
);

-- What the ouder was given to read, word for word. Never changed afterwards.
create table verslagversie (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  verslag_id uuid not null,
  nummer smallint not null,
  inhoud zegel not null,
  gedeeld_op timestamptz not null,
  primary key (traject_id, id),
  constraint een_versienummer_komt_een_keer_voor unique (traject_id, verslag_id, nummer),
  constraint een_versie_hoort_bij_een_verslag_van_hetzelfde_traject
    foreign key (traject_id, verslag_id) references verslag (traject_id, id)
);

create table verklaring (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  versie_id uuid not null,
  tekst zegel not null,
  -- Words of the ouder that are printed in the verslag itself, beside what was written down together.
  eigen_woorden zegel,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_verklaring_hoort_bij_een_versie_van_hetzelfde_traject
    foreign key (traject_id, versie_id) references verslagversie (traject_id, id),
  constraint een_versie_heeft_een_verklaring unique (traject_id, versie_id)
);

create table ondertekening (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  versie_id uuid not null,
  door woord not null constraint ondertekenen_doet_ouder_of_specialist check (door in ('ouder', 'specialist')),
  persoon_id uuid not null,
  besluit woord not null constraint een_besluit_is_akkoord_gezien_of_geweigerd check (besluit in ('akkoord', 'gezien', 'geweigerd')),
  -- SHA-256 of the text that was signed, so that a later change would show.
  afdruk bytea not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_ondertekening_hoort_bij_een_versie_van_hetzelfde_traject
    foreign key (traject_id, versie_id) references verslagversie (traject_id, id),
  constraint iedereen_tekent_een_versie_een_keer unique (traject_id, versie_id, door)
);

-- Who did what in this traject (NEN 7513). No content, and a number that counts within the traject only.
create table logregel (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  op timestamptz not null,
  persoon_id uuid not null,
  rol woord not null,
  handeling woord not null constraint een_handeling_is_bekend check (handeling in ('C', 'R', 'U', 'D', 'E')),
  onderdeel woord not null,
  onderdeel_id uuid,
  uitkomst woord not null constraint een_uitkomst_is_bekend check (uitkomst in ('0', '4', '8')),
  primary key (traject_id, id)
);
create index logregel_moment on logregel (traject_id, op);
