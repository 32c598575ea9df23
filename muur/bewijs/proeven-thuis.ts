// Probes of what home asks at once: which things wait in the own traject, yes or no, and for the ouder alone.
import type { Proef } from './proeven.ts'

export const thuisproeven: readonly Proef[] = [
  {
    naam: 'thuis zegt de ouder wat er in het eigen traject wacht, en niets van een ander',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const vandaag = `(muur.nu() at time zone 'Europe/Amsterdam')::date`
      const van = ({ traject }: typeof a) => `where traject_id = '${traject}'`
      const leeg = (kant: typeof a) =>
        ['ondertekening', 'score', 'checkin', 'vragenlijstantwoord', 'oproep', 'waarneming']
          .map(tabel => `delete from ${tabel} ${van(kant)};`)
          .join(' ')
      // Everything waits here: doelen without a score, questions and a version that nobody answered, and no more than that.
      const wacht = async (kant: typeof a) => beheer(`${leeg(kant)} select 1`)
      const brief = (kant: typeof a) =>
        beheer(`insert into oproep (traject_id, id, gesprek_id, soort, weg, inhoud, door, op)
          select traject_id, gen_random_uuid(), id, 'eerste', 'eigen', decode('01' || repeat('07', 40), 'hex'), '${kant.specialist.persoon}', muur.nu()
            from gesprek ${van(kant)} limit 1; select 1`)
      const waarneming = (kant: typeof a, dagen: number, beeindigd: string) =>
        beheer(`delete from waarneming ${van(kant)};
          insert into waarneming (traject_id, id, waarnemer_id, van, tot, door, op, beeindigd_op)
            values ('${kant.traject}', gen_random_uuid(), '${b.specialist.persoon}', ${vandaag} - 9, ${vandaag} + ${dagen}, '${coordinator.persoon}', muur.nu(), ${beeindigd}); select 1`)
      const gedaan = async (kant: typeof a) =>
        beheer(`${leeg(kant)}
          insert into score (traject_id, id, doel_id, door, moment, waarde, op)
            select traject_id, gen_random_uuid(), id, 'ouder', 'begin', 1, muur.nu() from doel ${van(kant)};
          insert into checkin (traject_id, id, dag, rust_ouder, rust_kind, verbinding, druk, op)
            values ('${kant.traject}', gen_random_uuid(), '2027-02-01', 3, 3, 3, 3, muur.nu()), ('${kant.traject}', gen_random_uuid(), '2027-02-03', 3, 3, 3, 3, muur.nu());
          insert into vragenlijstantwoord (traject_id, id, vragenlijst_id, antwoorden, op)
            select traject_id, gen_random_uuid(), id, decode('01' || repeat('07', 40), 'hex'), muur.nu() from vragenlijst ${van(kant)};
          insert into ondertekening (traject_id, id, versie_id, door, persoon_id, besluit, afdruk, op)
            select traject_id, gen_random_uuid(), id, 'ouder', '${kant.ouder.persoon}', 'akkoord', '\\x00', muur.nu() from verslagversie ${van(kant)};
          select 1`)
      const lees = (wie: typeof a.ouder, traject: string) =>
        als(
          wie,
          traject,
          'select traject_id, laatste_checkin::text, doelen_wachten, vragen_wachten, verslag_wacht, brief, waargenomen from muur.thuis',
        )
      // A row of its own kind beside the one that is there, newer and unanswered.
      const nog = (tabel: string, anders: string) =>
        `insert into ${tabel} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), ${anders}))).* from ${tabel} t ${van(a)} limit 1;`
      const score = (door: string, moment: string) =>
        `insert into score (traject_id, id, doel_id, door, moment, waarde, op)
           select traject_id, gen_random_uuid(), id, '${door}', '${moment}', 1, muur.nu() from doel d ${van(a)}
             and not exists (select from score s where s.doel_id = d.id and s.traject_id = d.traject_id);`
      const drie = ['doel', 'vragenlijst', 'verslagversie']
      const een = (tabel: string, kant: typeof a) =>
        `delete from ${tabel} t ${van(kant)} and exists (select from ${tabel} u where u.traject_id = t.traject_id and u.id > t.id);`
      // One of each; and what bears the same name on the other side is another thing.
      await beheer(`set session_replication_role = replica;
        ${drie.map(t => `${een(t, a)} ${een(t, b)} update ${t} set id = (select id from ${t} ${van(a)}) ${van(b)};`).join(' ')}
        set session_replication_role = origin; select 1`)
      const found: [string, string, string][] = []
      await wacht(a)
      await gedaan(b)
      found.push(['alles wacht', await lees(a.ouder, a.traject), `${a.traject},,true,true,true,false,false`])
      found.push([
        'bij B niets',
        await lees(b.ouder, b.traject),
        `${b.traject},2027-02-03,false,false,false,false,false`,
      ])
      await gedaan(a)
      await wacht(b)
      found.push([
        'niets wacht',
        await lees(a.ouder, a.traject),
        `${a.traject},2027-02-03,false,false,false,false,false`,
      ])
      const rest = `${a.traject},2027-02-03,false,false,false`
      await brief(b)
      await waarneming(b, 0, 'null')
      found.push(['een brief en een waarnemer bij B', await lees(a.ouder, a.traject), `${rest},false,false`])
      await brief(a)
      await waarneming(a, 0, 'null')
      found.push(['een brief en een waarnemer', await lees(a.ouder, a.traject), `${rest},true,true`])
      await waarneming(a, 0, 'muur.nu()')
      found.push(['de waarneming is beeindigd', await lees(a.ouder, a.traject), `${rest},true,false`])
      await waarneming(a, -1, 'null')
      found.push(['de waarneming is voorbij', await lees(a.ouder, a.traject), `${rest},true,false`])
      await gedaan(a)
      await beheer(`${nog('vragenlijst', `'op', t.op + interval '1 day', 'moment', case t.moment when 'eind' then 'tussen' else 'eind' end`)} ${nog('verslagversie', `'nummer', 99`)}
        ${nog('doel', `'soort', case t.soort when 'basis' then 'verbinding' else 'basis' end`)} select 1`)
      const opnieuw = `${a.traject},2027-02-03,true,true,true,false,false`
      found.push(['iets nieuws', await lees(a.ouder, a.traject), opnieuw])
      await beheer(`${score('specialist', 'begin')} select 1`)
      found.push(['met een score van de specialist', await lees(a.ouder, a.traject), opnieuw])
      await gedaan(a)
      await beheer(`delete from score ${van(a)}; ${score('ouder', 'tussen')} select 1`)
      const vanLater = `${a.traject},2027-02-03,true,false,false,false,false`
      found.push(['met een score van later', await lees(a.ouder, a.traject), vanLater])
      for (const wie of [
        a.specialist,
        coordinator,
        a.controle,
        a.aanvrager,
        a.aanmelder,
        b.specialist,
        b.ouder,
      ])
        found.push([wie.rol, await lees(wie, a.traject), ''])
      return found
    },
  },
]
