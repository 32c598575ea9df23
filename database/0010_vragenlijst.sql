-- The vragenlijst of an evaluation (J5): the own specialist puts it ready for a moment, the ouder answers or leaves it. Rows are only ever
-- added. No score is kept: it follows from the answers (domein/mhi5.ts).
create table vragenlijst (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  moment woord not null constraint een_vragenlijst_hoort_bij_een_evaluatie check (moment in ('begin', 'tussen', 'eind')),
  door uuid not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint er_is_een_vragenlijst_per_moment unique (traject_id, moment)
);

create table vragenlijstantwoord (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  vragenlijst_id uuid not null,
  -- What was chosen (domein/vragenlijst.ts) as JSON under the seal: also whether anything was.
  antwoorden zegel not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_antwoord_hoort_bij_een_vragenlijst_van_hetzelfde_traject
    foreign key (traject_id, vragenlijst_id) references vragenlijst (traject_id, id),
  constraint een_vragenlijst_wordt_een_keer_beantwoord unique (traject_id, vragenlijst_id)
);
