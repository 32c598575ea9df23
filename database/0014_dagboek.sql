-- The dagboek of an ouder (O4): what stands here was sealed in the browser before it came, and is sealed once more by the door (decision 0026).
create table dagboek (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  -- The key of the texts, each time shut away in a lock that only the ouder opens.
  sloten zegel not null,
  versie integer not null default 1,
  begonnen_op timestamptz not null,
  primary key (traject_id, id),
  constraint er_is_een_dagboek_per_traject unique (traject_id)
);

create table dagboekblad (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  dagboek_id uuid not null,
  tekst zegel not null,
  versie integer not null default 1,
  geschreven_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  primary key (traject_id, id),
  constraint een_blad_hoort_bij_het_dagboek_van_hetzelfde_traject
    foreign key (traject_id, dagboek_id) references dagboek (traject_id, id) on delete cascade
);

-- What the ouder showed of it: the opened text of one page, for the own specialist, until it is taken back.
create table dagboekdeling (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  blad_id uuid not null,
  tekst zegel not null,
  gedeeld_op timestamptz not null,
  primary key (traject_id, id),
  constraint een_blad_is_een_keer_gedeeld unique (traject_id, blad_id),
  constraint een_deling_hoort_bij_een_blad_van_hetzelfde_traject
    foreign key (traject_id, blad_id) references dagboekblad (traject_id, id) on delete cascade
);
