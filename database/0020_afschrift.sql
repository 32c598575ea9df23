-- The copy of a dossier that was asked for and granted (P6; Jw 7.3.10): its pieces as they stood when it was begun, what is left out of them
-- because it is about somebody else, what a second person said to that, and the copy as it was given.

create table afschrift (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  -- The request that was granted. No reference: the policy looks at it when the copy is begun, and a request is never taken away.
  verzoek_id uuid not null,
  stand woord not null default 'bezig' constraint een_afschrift_is_bezig_voorgelegd_of_akkoord
    check (stand in ('bezig', 'voorgelegd', 'akkoord')),
  -- How often it was laid before the second person.
  ronde smallint not null default 0,
  door uuid not null,
  op timestamptz not null,
  -- The second person, of the lane of this ouder. Chosen by a coordinator, who reads nothing of it.
  meelezer_id uuid references medewerker (id),
  voorgelegd_door uuid,
  voorgelegd_op timestamptz,
  akkoord_op timestamptz,
  primary key (traject_id, id),
  constraint een_verzoek_krijgt_een_afschrift unique (traject_id, verzoek_id),
  constraint niemand_kijkt_het_eigen_afschrift_na check (voorgelegd_door <> meelezer_id),
  constraint voorgelegd_heeft_iemand_het_op_een_moment
    check (num_nonnulls(voorgelegd_door, voorgelegd_op) = case stand when 'bezig' then 0 else 2 end),
  constraint zonder_tweede_mens_is_er_geen_akkoord
    check ((stand = 'akkoord') = (akkoord_op is not null) and (akkoord_op is null or meelezer_id is not null))
);

-- One piece of it. `woorden`: what the practice wrote, which two people read. `eigen`: the own words of the ouder, dates, figures and
-- the log, in which nobody else writes about somebody else; the second person does not need them and does not get them.
create table afschriftdeel (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  afschrift_id uuid not null,
  nummer smallint not null,
  soort woord not null constraint een_deel_van_een_afschrift_is_woorden_of_eigen check (soort in ('woorden', 'eigen')),
  inhoud zegel not null,
  -- What is left out of it: start, end and reason (domein/weglating.ts).
  weglatingen zegel not null,
  versie int not null default 1,
  primary key (traject_id, id),
  constraint een_deel_is_van_een_afschrift_van_hetzelfde_traject
    foreign key (traject_id, afschrift_id) references afschrift (traject_id, id),
  constraint de_delen_van_een_afschrift_staan_op_volgorde unique (traject_id, afschrift_id, nummer)
);

-- What the second person said of one piece, in one round. Only ever added.
create table afschriftoordeel (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  deel_id uuid not null,
  ronde smallint not null,
  besluit woord not null constraint een_oordeel_over_een_deel_is_akkoord_of_terug check (besluit in ('akkoord', 'terug')),
  -- For each passage yes or why not, and what should be left out as well.
  woorden zegel not null,
  door uuid not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_oordeel_gaat_over_een_deel_van_hetzelfde_traject
    foreign key (traject_id, deel_id) references afschriftdeel (traject_id, id),
  constraint ieder_oordeelt_een_keer_per_ronde unique (traject_id, deel_id, ronde, door)
);

-- The copy as it was given: everything that its files say. Its link in the chain vouches for every word of it.
create table afschriftpapier (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  afschrift_id uuid not null,
  inhoud zegel not null,
  door uuid not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_afschriftpapier_is_van_een_afschrift_van_hetzelfde_traject
    foreign key (traject_id, afschrift_id) references afschrift (traject_id, id),
  constraint een_afschrift_wordt_een_keer_gegeven unique (traject_id, afschrift_id)
);
