-- Messages out, and the calendar: none by default (safety.md, "Safe to use where somebody watches"). Issue 5, line 5.

-- What an ouder and the own specialist agreed in a gesprek: an e-mail that says nothing, the day before a gesprek. An end is an end;
-- a new agreement is a new row.
create table seintje (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  adres zegel not null,
  -- The day of the gesprek in which it was agreed.
  afgesproken_op date not null,
  door uuid not null,
  aan_sinds timestamptz not null,
  beeindigd_op timestamptz,
  primary key (traject_id, id)
);
create unique index een_traject_heeft_een_seintje on seintje (traject_id) where beeindigd_op is null;

-- One e-mail of one traject: taken by one process at a time, tried again later, sent once. It counts its own attempts only.
create table verzending (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  gesprek_id uuid not null,
  -- The local day on which it may go out.
  dag date not null,
  pogingen smallint not null constraint een_verzending_begint_bij_een_poging check (pogingen >= 1),
  -- Taken by a process that is sending it now; empty between two attempts.
  genomen_op timestamptz,
  -- Not before this moment again: the end of the back-off, or of the time a process may take.
  weer_op timestamptz not null,
  verstuurd_op timestamptz,
  primary key (traject_id, id),
  constraint een_verzending_hoort_bij_een_gesprek_van_hetzelfde_traject
    foreign key (traject_id, gesprek_id) references gesprek (traject_id, id),
  constraint een_gesprek_heeft_per_dag_een_verzending unique (traject_id, gesprek_id, dag)
);

-- A member of staff who wants to hear by e-mail that there is something new, and nothing more.
create table postwens (
  persoon_id uuid primary key,
  -- Sealed under a key of the practice, bound to this person.
  adres bytea not null,
  sinds timestamptz not null,
  -- Up to which moment this person was told.
  gemeld_op timestamptz,
  pogingen smallint not null default 0,
  genomen_op timestamptz,
  weer_op timestamptz not null
);

-- The secret address of an own calendar. Only its hash is kept; whoever holds the address reads times and nothing else.
create table agendalink (
  persoon_id uuid not null,
  id uuid not null,
  hash bytea not null,
  met_plaats boolean not null,
  gemaakt_op timestamptz not null,
  gelezen_op timestamptz,
  ingetrokken_op timestamptz,
  primary key (persoon_id, id)
);
-- Found by what a calendar presents. Not unique on purpose: a clash would tell of somebody else.
create index agendalink_hash on agendalink (hash);
