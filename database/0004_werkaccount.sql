-- The account somebody has at the own organisation (OIDC), and which roles one person may hold (decision 0016).

-- Issuer and subject together, keyed by the program before hashing: never an e-mail address, and a dump names nobody.
create table werkaccount (
  persoon_id uuid primary key,
  onderwerp_hash bytea not null constraint een_onderwerp_is_een_hash check (octet_length(onderwerp_hash) = 32),
  gemaakt_op timestamptz not null,
  gebruikt_op timestamptz
);
-- Unique, unlike a passkey: one account of the organisation never opens two desks.
create unique index een_werkaccount_is_van_een_medewerker on werkaccount (onderwerp_hash);

-- Who hears what went wrong behind the wall, and opens one traject in an emergency, has no other way in. Whoever held more keeps
-- the work of every day (nothing worked with this role before); the coordinator gives it to somebody else.
update medewerker set rollen = array_remove(rollen, 'vertrouwensfunctionaris')
  where 'vertrouwensfunctionaris' = any (rollen) and cardinality(array_remove(rollen, 'vertrouwensfunctionaris')) > 0;
alter table medewerker add constraint een_vertrouwensfunctionaris_heeft_geen_andere_rol
  check (not 'vertrouwensfunctionaris' = any (rollen) or rollen <@ array['vertrouwensfunctionaris']);
