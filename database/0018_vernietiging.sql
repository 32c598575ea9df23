-- The destruction of a traject (P6; Jw 7.3.9, decision 0036): who proposed it, who decided as the second, and when it was done. No words.

create table vernietiging (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  grond woord not null constraint een_vernietiging_rust_op_een_verzoek_of_de_bewaartermijn check (grond in ('verzoek', 'bewaartermijn')),
  -- The day on which the ouder asked for it, when somebody did.
  gevraagd_op date,
  voorgesteld_door uuid not null references medewerker (id),
  voorgesteld_op timestamptz not null,
  besloten_door uuid references medewerker (id),
  besloten_op timestamptz,
  ingetrokken_op timestamptz,
  vernietigd_op timestamptz,
  primary key (traject_id, id),
  constraint een_verzoek_heeft_een_dag check ((grond = 'verzoek') = (gevraagd_op is not null)),
  constraint niemand_besluit_alleen_tot_vernietigen check (besloten_door <> voorgesteld_door),
  constraint een_besluit_tot_vernietigen_is_heel check ((besloten_door is null) = (besloten_op is null)),
  constraint wat_is_ingetrokken_is_nooit_besloten check (ingetrokken_op is null or besloten_op is null),
  constraint zonder_besluit_wordt_niets_vernietigd check (vernietigd_op is null or besloten_op is not null)
);
create unique index een_traject_wordt_een_keer_vernietigd on vernietiging (traject_id) where ingetrokken_op is null;

-- What stays of a traject: its code and two dates. All else is gone since this moment.
alter table traject add column vernietigd_op timestamptz;
