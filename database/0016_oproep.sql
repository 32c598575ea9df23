-- A letter to the ouder who did not come (J7), as it was made: it stands, and the ouder reads it.
create table oproep (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  gesprek_id uuid not null,
  soort woord not null constraint een_oproep_is_van_een_bekende_soort check (soort in ('eerste', 'tweede', 'laatste', 'slot')),
  -- The new moment that stands in the letter; null when there is none.
  nieuw_op timestamptz,
  -- How it goes to the ouder: always to be read in the own room, and beside that a way that is safe.
  weg woord not null constraint een_oproep_gaat_langs_een_bekende_weg check (weg in ('eigen', 'hand', 'post', 'email')),
  -- The letter as it will be read (features/oproep/brief.ts), as JSON under the seal.
  inhoud zegel not null,
  door uuid not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_oproep_hoort_bij_een_gesprek_van_hetzelfde_traject
    foreign key (traject_id, gesprek_id) references gesprek (traject_id, id)
);
