-- Emergency access (wall.md, D4): a coordinator puts one traject ready for a vertrouwensfunctionaris, who writes why; the coordinator
-- confirms, and an hour later it is over. Nobody searches.
create table noodtoegang (
  traject_id uuid not null references traject (traject_id),
  id uuid not null,
  gevraagd_door uuid not null references medewerker (id),
  gevraagd_op timestamptz not null,
  reden_op timestamptz,
  -- Written when the request is there: it is sealed under the key of the traject.
  reden zegel,
  bevestigd_door uuid references medewerker (id),
  bevestigd_op timestamptz,
  tot timestamptz,
  beeindigd_op timestamptz,
  primary key (traject_id, id),
  constraint zonder_reden_geen_bevestiging check (bevestigd_door is null or (reden is not null and reden_op is not null)),
  constraint niemand_bevestigt_zichzelf check (bevestigd_door <> gevraagd_door),
  constraint een_bevestiging_is_heel
    check ((bevestigd_door is null) = (bevestigd_op is null) and (bevestigd_op is null) = (tot is null)),
  constraint noodtoegang_duurt_een_uur check (tot <= bevestigd_op + interval '60 minutes')
);
create index noodtoegang_van_wie on noodtoegang (traject_id, gevraagd_door);
