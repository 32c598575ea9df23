-- The access log with the fields of NEN 7513 that were not there yet: by what ground somebody came in, with which sign-in, over
-- which way. (Who, role, act, object, moment and outcome stood there already.) No network address: it tells where somebody is.
alter table logregel
  add column grond woord constraint een_grond_is_bekend
    check (grond in ('eigen-dossier', 'behandeling', 'praktijkvoering', 'aanmelding', 'noodtoegang')),
  add column sessie_id uuid,
  add column toegangsweg woord not null default 'web' constraint een_toegangsweg_is_bekend check (toegangsweg in ('web', 'taak'));
update logregel set grond = case rol when 'ouder' then 'eigen-dossier' when 'specialist' then 'behandeling'
  when 'coordinator' then 'praktijkvoering' else 'aanmelding' end;
alter table logregel alter column grond set not null;
