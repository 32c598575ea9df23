-- The chain of a traject (decision 0035): what was recorded, as links that hang on each other. Rows are only ever added.

create table keten (
  traject_id uuid not null references traject (traject_id),
  -- `dossier`: what the ouder may read. `besloten`: what is not shown by itself, such as the meldcode; its links would tell of it.
  deel woord not null constraint een_keten_heeft_een_bekend_deel check (deel in ('dossier', 'besloten')),
  nummer integer not null constraint een_schakel_telt_vanaf_een check (nummer >= 1),
  op timestamptz not null,
  -- HMAC-SHA256 under the salt of the opening: says nothing without it.
  verbintenis bytea not null constraint een_verbintenis_is_een_hash check (octet_length(verbintenis) = 32),
  -- SHA-256 over header, verbintenis and the hash before (muur/keten.ts).
  hash bytea not null constraint een_schakel_heeft_een_hash check (octet_length(hash) = 32),
  primary key (traject_id, deel, nummer)
);

-- The salt of a link and which row it is about, apart: taking this away makes the link meaningless, and the chain still holds.
create table ketenopening (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  deel woord not null,
  nummer integer not null,
  opening zegel not null,
  primary key (traject_id, id),
  constraint een_schakel_heeft_een_opening unique (traject_id, deel, nummer),
  constraint een_opening_hoort_bij_een_schakel_van_hetzelfde_traject
    foreign key (traject_id, deel, nummer) references keten (traject_id, deel, nummer)
);

-- What was written before there was a chain has no link; only these trajecten hold such rows.
alter table traject add column voor_de_keten boolean not null default false;
update traject set voor_de_keten = true;
