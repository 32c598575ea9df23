-- How long a request may still take (P6, P7): two months more, once, with a reason that the ouder is told (AVG 12 lid 3). And of a complaint
-- the day on which the klachtencommissie gave its ruling: from then on the practice has a month (Jw 4.2.1 lid 5).

alter table verzoek
  add column uitspraak_op date,
  add constraint de_commissie_doet_alleen_uitspraak_over_een_klacht check (uitspraak_op is null or soort = 'klacht');

-- Rows are only ever added. Until when it may still be put off, the policy on this table says.
create table uitstel (
  traject_id uuid not null references traject (traject_id),
  -- The request that takes longer. It is the whole key beside the traject: so each is put off once.
  id uuid not null,
  reden zegel not null,
  door uuid not null,
  op timestamptz not null,
  primary key (traject_id, id),
  constraint een_uitstel_is_van_een_verzoek_van_hetzelfde_traject foreign key (traject_id, id) references verzoek (traject_id, id)
);
