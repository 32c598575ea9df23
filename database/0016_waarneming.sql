-- A colleague who takes the place of the specialist of one traject for some days (J7). Over by itself after the last day.
create table waarneming (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  waarnemer_id uuid not null,
  -- The first and the last day, both of Amsterdam and both included.
  van date not null,
  tot date not null,
  door uuid not null,
  op timestamptz not null,
  -- Ended by hand before the last day; null when it was not.
  beeindigd_op timestamptz,
  primary key (traject_id, id),
  constraint een_waarneming_eindigt_na_het_begin check (tot >= van),
  -- Longer than that is another specialist, not a stand-in.
  constraint een_waarneming_duurt_hooguit_dertien_weken check (tot < van + 91)
);
-- Where a person stands in. Led by the person, who may read exactly these rows.
create index waarneming_van_een_waarnemer on waarneming (waarnemer_id, traject_id);
