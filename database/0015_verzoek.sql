-- What an ouder asks about the own dossier, and writes beside it (P6, O7). A piece (stuk) is named by its kind and id, without a
-- reference: what was asked or said about it stays, also when the piece itself is gone.

create table verzoek (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  soort woord not null constraint een_verzoek_is_van_een_bekende_soort
    check (soort in ('inzage', 'correctie', 'vernietiging', 'klacht')),
  -- The piece it is about; null: the whole dossier.
  stuk woord constraint een_verzoek_gaat_over_een_bekend_stuk check (stuk in ('gesprek', 'uitspraak', 'plan', 'afsluiting')),
  stuk_id uuid,
  -- What is asked, in the words of the ouder.
  tekst zegel not null,
  -- Who wrote it down: the ouder, or the specialist for an ouder who asked by mouth or on paper.
  door woord not null constraint een_verzoek_schrijft_de_ouder_of_de_specialist_op check (door in ('ouder', 'specialist')),
  persoon_id uuid not null,
  -- The day from which the clock runs (AVG 12 lid 3).
  ontvangen_op date not null,
  stand woord not null default 'open' constraint een_verzoek_staat_open_of_is_besloten check (stand in ('open', 'besloten')),
  besluit woord constraint een_besluit_op_een_verzoek_is_bekend
    check (besluit in ('toegewezen', 'deels', 'afgewezen', 'ingetrokken')),
  reden zegel,
  besloten_door uuid,
  besloten_op timestamptz,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_verzoek_noemt_een_stuk_helemaal_of_niet check ((stuk is null) = (stuk_id is null)),
  constraint een_correctie_gaat_over_een_stuk check (soort <> 'correctie' or stuk is not null),
  constraint een_besluit_heeft_een_reden_een_mens_en_een_moment
    check (num_nonnulls(besluit, reden, besloten_door, besloten_op) = case stand when 'besloten' then 4 else 0 end)
);

-- The own words of the ouder beside a piece (Jw 7.3.8 lid 2), with what stood there when they were written. Never changed afterwards.
create table stukverklaring (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  stuk woord not null constraint een_verklaring_staat_bij_een_bekend_stuk check (stuk in ('gesprek', 'uitspraak', 'plan', 'afsluiting')),
  stuk_id uuid not null,
  bij zegel not null,
  tekst zegel not null,
  op timestamptz not null,
  primary key (traject_id, id)
);
create index stukverklaring_bij_een_stuk on stukverklaring (traject_id, stuk_id);
