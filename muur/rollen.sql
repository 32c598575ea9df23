-- The five roles of the database. Applied by the superuser before anything else; each start makes them powerless again.
do $$
begin
  if not exists (select from pg_roles where rolname = 'luwte_eigenaar') then create role luwte_eigenaar nologin; end if;
  if not exists (select from pg_roles where rolname = 'luwte_wacht') then create role luwte_wacht nologin; end if;
  if not exists (select from pg_roles where rolname = 'luwte_app') then create role luwte_app login; end if;
  if not exists (select from pg_roles where rolname = 'luwte_post') then create role luwte_post login; end if;
  if not exists (select from pg_roles where rolname = 'luwte_nacht') then create role luwte_nacht login; end if;
exception when duplicate_object or unique_violation then null; -- another process made them at this moment
end $$;
