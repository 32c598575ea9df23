-- Signing in where somebody watches (issue 5, 1 and 3): own names of means, removal that can be undone, a sign-in that stays
-- covered on a shared device, and since when a colleague serves.
alter table passkey
  -- What the person calls it; sealed for that person (features/toegang/eigen-naam.ts).
  add column naam bytea,
  -- Works no more from here on; may come back for 24 hours.
  add column verwijderd_op timestamptz;
alter table eenmalige_code
  add column naam bytea,
  add column verwijderd_op timestamptz;

alter table sessie
  -- On a device of more people: covered again after silence.
  add column gedeeld boolean not null default false,
  -- The passkey it began with, or the person for the code from an app. Null when nobody knows.
  add column middel uuid,
  drop constraint een_sessie_is_van_een_bekende_soort,
  add constraint een_sessie_is_van_een_bekende_soort
    check (soort in ('vol', 'sleutel', 'registratie', 'aanmelding', 'afgedekt'));

-- Who confirms a recovery has served for a while. Who was here before this rule has.
alter table medewerker add column sinds timestamptz not null default '2000-01-01T00:00:00Z';
alter table medewerker alter column sinds set default now();
