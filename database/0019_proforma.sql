-- The day on which the court looks again (pro-formadatum). The verslag is there three weeks before it (domein/termijnen.ts), so the
-- list of the own specialist has to know it (J10). A date like the other dates of a plan, without a word of why.
alter table plan add column proforma_op date;
