-- What may leave a traject, and what left (R6; Jw 7.3.11): a ground, for one version and one recipient; what the ouder said to it; each time
-- it went. Rows are only ever added: a consent that is taken back stays to be seen, with the day.

create table grondslag (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  versie_id uuid not null,
  soort woord not null constraint een_grondslag_is_bekend check (soort in ('toestemming', 'gi', 'veilig-thuis')),
  ontvanger zegel not null,
  doel zegel not null,
  -- Of a consent the sentence, word for word, that the ouder says yes to; of another ground why it is necessary.
  woorden zegel not null,
  -- The measure on which a GI rests ends, and the ground with it.
  ots_tot date,
  -- Why the ouder is not told yet. Null: the ouder sees it at once.
  zwijgen zegel,
  verteld_op timestamptz,
  door uuid not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_grondslag_is_van_een_versie_van_hetzelfde_traject
    foreign key (traject_id, versie_id) references verslagversie (traject_id, id),
  constraint een_gi_komt_met_een_einde_van_de_ots check (soort <> 'gi' or ots_tot is not null),
  constraint om_toestemming_vraag_je_nooit_in_stilte check (soort <> 'toestemming' or zwijgen is null)
);

-- What the ouder said: on the own phone, or to the specialist who writes it down. A no is never a yes again: a new question is.
create table toestemming (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  grondslag_id uuid not null,
  door woord not null constraint toestemming_schrijft_de_ouder_of_de_specialist_op check (door in ('ouder', 'specialist')),
  persoon_id uuid not null,
  besluit woord not null constraint een_toestemming_is_gegeven_geweigerd_of_ingetrokken
    check (besluit in ('gegeven', 'geweigerd', 'ingetrokken')),
  -- On paper the day that stands there.
  dag date not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_toestemming_hoort_bij_een_grondslag_van_hetzelfde_traject
    foreign key (traject_id, grondslag_id) references grondslag (traject_id, id),
  constraint elk_besluit_valt_een_keer unique (traject_id, grondslag_id, besluit)
);

-- What left: to whom and on what stands with the ground, here who gave it and when.
create table verstrekking (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  grondslag_id uuid not null,
  door uuid not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_verstrekking_rust_op_een_grondslag_van_hetzelfde_traject
    foreign key (traject_id, grondslag_id) references grondslag (traject_id, id)
);
