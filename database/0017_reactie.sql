-- What the ouder says to one paragraph of one version, what the specialist answers (R3), and the paper of a signed version as it was made.

create table reactie (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  versie_id uuid not null,
  -- Which paragraph of that version: a part of it and a number (features/verslag/alineas.ts). What a version says never changes.
  plek woord not null,
  -- Empty: taken back.
  tekst zegel not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_reactie_hoort_bij_een_versie_van_hetzelfde_traject
    foreign key (traject_id, versie_id) references verslagversie (traject_id, id),
  constraint een_alinea_heeft_een_reactie unique (traject_id, versie_id, plek)
);

-- Rows are only ever added; the latest is the answer, what was said before stays to be seen.
create table antwoord (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  reactie_id uuid not null,
  -- Counts the answers to this reaction.
  nummer smallint not null,
  besluit woord not null constraint een_antwoord_is_aangepast_of_gebleven check (besluit in ('aangepast', 'gebleven')),
  -- Why it stays; beside what is changed it may be empty.
  tekst zegel not null,
  door uuid not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_antwoord_hoort_bij_een_reactie_van_hetzelfde_traject
    foreign key (traject_id, reactie_id) references reactie (traject_id, id),
  constraint een_antwoord_volgt_op_het_vorige unique (traject_id, reactie_id, nummer)
);

-- Everything that is printed of a signed version, fixed sentences and the name of the practice with it, so that what the program says
-- later changes no paper of before.
create table verslagpapier (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  versie_id uuid not null,
  papier zegel not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_papier_is_van_een_versie_van_hetzelfde_traject
    foreign key (traject_id, versie_id) references verslagversie (traject_id, id),
  constraint een_versie_heeft_een_papier unique (traject_id, versie_id)
);
