-- Which of a few neutral icons stands for the practice on a device: chosen by the practice, as its neutral name is (issue 5, 4).
alter table praktijk add column icoon woord not null default 'agenda'
  constraint een_icoon_is_bekend check (icoon in ('agenda', 'blad', 'notitie', 'zon'));
