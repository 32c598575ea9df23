-- A reason to keep a traject longer (P6; Jw 7.3.8 lid 3, 7.3.9): until it is lifted nothing of it is destroyed. No words: a kind, a day, and who.

create table bewaarreden (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  soort woord not null constraint een_reden_om_te_bewaren_is_bekend check (soort in ('klacht', 'rechtszaak', 'tuchtzaak', 'goede-hulp')),
  -- Since when the reason is there.
  sinds_dag date not null,
  door uuid not null references medewerker (id),
  op timestamptz not null,
  opgeheven_op timestamptz,
  primary key (traject_id, id)
);
