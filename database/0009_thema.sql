-- The themes of the practice (J4, P3): its own versions beside those of the house (inhoud/thema), their order, and which one a gesprek used.

-- What every member of staff may read; never about a person.
create domain praktijktekst as text
  constraint een_praktijktekst_is_niet_eindeloos check (char_length(value) <= 60000);

-- Only grows. A version stays as it was written, because a gesprek may refer to it.
create table themaversie (
  -- The key of a theme of the house, or an id of the practice itself.
  thema woord not null,
  versie integer not null constraint een_versie_telt_vanaf_een check (versie >= 1),
  -- In the form of the files of inhoud/thema; English where the practice wrote it.
  nl praktijktekst not null,
  en praktijktekst,
  door uuid not null,
  op timestamptz not null,
  primary key (thema, versie)
);

create table themaplek (
  thema woord primary key,
  plaats smallint not null constraint een_plaats_telt_vanaf_een check (plaats >= 1),
  verborgen boolean not null
);

-- `huis-1` or `eigen-2`; of before there were versions: nothing, which is the first of the house.
alter table gesprek add column thema_versie woord;
