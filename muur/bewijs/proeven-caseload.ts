// Probes of what the caseload says of scores and check-ins: that they are there, and the one word a traject wrote; of the own traject only.
import type { Proef } from './proeven.ts'

export const caseloadproeven: readonly Proef[] = [
  {
    naam: 'de caseload telt de scores van het eigen traject en leest van een check-in alleen of die daalde',
    doe: async ({ k: { a, b }, als, beheer }) => {
      const score = (kant: typeof a, moment: string, door: string) =>
        `insert into score (traject_id, id, doel_id, door, moment, waarde, op)
           select '${kant.traject}', gen_random_uuid(), (select id from doel where traject_id = '${kant.traject}' limit 1), '${door}', '${moment}', 1, muur.nu();`
      const checkin = (kant: typeof a, dag: string, gedaald: boolean) =>
        `insert into checkin (traject_id, id, dag, rust_ouder, rust_kind, verbinding, druk, gedaald, op)
           values ('${kant.traject}', gen_random_uuid(), '${dag}', 3, 3, 3, 3, ${gedaald}, muur.nu());`
      const gesprek = (kant: typeof a, dag: string, stand: string) =>
        `insert into gesprek (traject_id, id, begint_op, minuten, plaats, stand)
           values ('${kant.traject}', gen_random_uuid(), '${dag}T10:00:00Z', 60, 'online', '${stand}');`
      await beheer(`delete from score; delete from checkin; delete from uitspraak; delete from verzending; delete from oproep; delete from gesprek;
        ${score(a, 'tussen', 'ouder')} ${score(a, 'tussen', 'specialist')} ${score(a, 'eind', 'ouder')} ${score(b, 'eind', 'ouder')}
        ${checkin(a, '2027-02-01', false)} ${checkin(a, '2027-02-03', true)} ${checkin(b, '2027-02-02', true)} ${checkin(b, '2027-02-04', false)}
        ${gesprek(a, '2027-02-01', 'gehouden')} ${gesprek(a, '2027-02-02', 'gehouden')} ${gesprek(a, '2027-02-08', 'gepland')}
        ${gesprek(b, '2027-02-09', 'gehouden')} select 1`)
      const lijst = `select gehouden, laatst_gehouden::date::text, tussen_scores, eind_scores, gedaald_op::text from muur.caseload`
      const found: [string, string, string][] = [
        ['de specialist', await als(a.specialist, '', lijst), '2,2027-02-02,2,1,2027-02-03'],
        ['die van B', await als(b.specialist, '', lijst), '1,2027-02-09,0,1,'],
      ]
      for (const wie of [a.ouder, a.controle, a.aanmelder])
        found.push([wie.rol, await als(wie, a.traject, lijst), ''])
      // The list gives no level, no figure and no words; what the guard reads of them is in the grants and nowhere else.
      found.push([
        'wat de wacht van scores en check-ins leest',
        await beheer(
          `select string_agg(c.relname || '.' || a.attname, ' ' order by c.relname, a.attname) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
             where c.relname in ('score', 'checkin') and c.relnamespace = 'public'::regnamespace and has_column_privilege('luwte_wacht', c.oid, a.attnum, 'SELECT')`,
        ),
        'checkin.dag checkin.gedaald checkin.traject_id score.doel_id score.door score.moment score.traject_id',
      ])
      return found
    },
  },
]
