-- The night guard (wall.md, Lanes, D5): trajecten of the same child that the lanes do not keep apart, for the vertrouwensfunctionaris only.

-- No traject_id on purpose: a row in the clear that names two trajecten would tie them (promise 1). The codes stand under a seal.
create table bevinding (
  -- Follows from both trajecten by a keyed hash, so that the next night finds the same row; tells neither.
  id uuid primary key,
  -- Sealed under a key of the practice made for this (muur/nachtzegel.ts), always equally long.
  inhoud bytea not null,
  -- Whether one specialist has both now. What becomes so is open again, whatever was done before.
  samen boolean not null,
  gevonden_op timestamptz not null,
  afgehandeld_op timestamptz
);

-- The last round: one row, made anew by each.
create table nachtronde (
  op timestamptz primary key,
  -- Trajecten of which the seals did not open, so that nothing could be compared.
  ongelezen integer not null constraint ongelezen_is_een_aantal check (ongelezen >= 0)
);
