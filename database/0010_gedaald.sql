-- One word of a check-in for the list of the own specialist (J10): whether it and the one before lie clearly lower than the own ones
-- before (domein/daling.ts). The traject writes it with the check-in, so that no list has to read a figure.
alter table checkin add column gedaald boolean not null default false;
