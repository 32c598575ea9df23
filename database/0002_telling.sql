-- What an ouder counts of the own behaviour with messages: a number per day and kind, never text (issue 4, 10; S9).
create table telling (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  dag date not null,
  soort woord not null constraint een_telling_heeft_een_bekende_soort
    check (soort in ('gepauzeerd', 'herschreven', 'niet-verstuurd')),
  aantal smallint not null constraint een_telling_loopt_van_1_tot_99 check (aantal between 1 and 99),
  op timestamptz not null,
  primary key (traject_id, id),
  constraint er_is_een_telling_per_dag_en_soort unique (traject_id, dag, soort)
);
