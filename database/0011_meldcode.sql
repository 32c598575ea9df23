-- The meldcode as a person walks it (J9; Jeugdwet 4.1.7): steps with their day and who wrote them, never changed afterwards.
create table meldcode (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  begonnen_op timestamptz not null,
  primary key (traject_id, id)
);

create table meldstap (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  meldcode_id uuid not null,
  stap woord not null constraint een_stap_van_de_meldcode_is_bekend
    check (stap in ('signalen', 'kindcheck', 'overleg', 'gesprek', 'wegen', 'besluit', 'verteld')),
  -- The earlier text that this one stands for; that one stays.
  verbetert uuid,
  gedaan_op date not null,
  -- What was answered (domein/meldcode.ts) as JSON under the seal: also whether there was a melding.
  inhoud zegel not null,
  door uuid not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_stap_hoort_bij_een_meldcode_van_hetzelfde_traject
    foreign key (traject_id, meldcode_id) references meldcode (traject_id, id),
  constraint een_verbetering_hoort_bij_een_stap_van_hetzelfde_traject
    foreign key (traject_id, verbetert) references meldstap (traject_id, id)
);
create index meldstap_van_een_meldcode on meldstap (traject_id, meldcode_id);
