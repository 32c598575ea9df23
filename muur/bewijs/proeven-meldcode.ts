// Probes of the meldcode: for the specialist of the traject only, in the own name, it stands, and the log of the ouder does not tell.
import type { Proef } from './proeven.ts'

const zegel = `decode('01' || repeat('07', 40), 'hex')`

export const meldcodeproeven: readonly Proef[] = [
  {
    naam: 'de meldcode schrijft de specialist van dit traject, in eigen naam, en niemand wijzigt er iets in',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const mijn = await beheer(`select id from meldcode where traject_id = '${a.traject}' limit 1`)
      const vanB = await beheer(`select id from meldcode where traject_id = '${b.traject}' limit 1`)
      const leg = (
        wie: typeof a.ouder | null,
        meldcode = mijn,
        door = a.specialist.persoon,
        traject = a.traject,
      ) =>
        als(
          wie,
          traject,
          `insert into meldstap (traject_id, id, meldcode_id, stap, gedaan_op, inhoud, door, op)
             values ('${a.traject}', gen_random_uuid(), '${meldcode}', 'signalen', '2027-02-26', ${zegel}, '${door}', muur.nu()); select 'vast'`,
        )
      const lees = (wie: typeof a.ouder | null) =>
        als(wie, a.traject, 'select (select count(id) from meldcode) + (select count(id) from meldstap)')
      const found: [string, string, string][] = [
        ['de specialist', await leg(a.specialist), 'vast'],
        ['in de naam van een ander', await leg(a.specialist, mijn, b.specialist.persoon), 'fout 42501'],
        ['bij een meldcode van elders', await leg(a.specialist, vanB), 'fout 23503'],
        [
          'met een ander traject genoemd',
          await leg(a.specialist, mijn, a.specialist.persoon, b.traject),
          'fout 42501',
        ],
        [
          'wijzigen',
          await als(a.specialist, a.traject, `update meldstap set inhoud = ${zegel}`),
          'fout 42501',
        ],
        ['verwijderen', await als(a.specialist, a.traject, 'delete from meldstap'), 'fout 42501'],
        ['de specialist leest', await lees(a.specialist), '3'],
      ]
      for (const wie of [a.ouder, coordinator, a.controle, a.aanvrager, a.aanmelder, b.specialist, b.ouder])
        found.push(
          [`${wie.rol} schrijft`, await leg(wie, mijn, wie.persoon), 'fout 42501'],
          [`${wie.rol} leest`, await lees(wie), '0'],
        )
      return found
    },
  },
  {
    naam: 'in het log van de ouder staat niets van de meldcode, en in dat van de specialist alles',
    doe: async ({ k: { a }, als, beheer }) => {
      const tel = (wie: typeof a.ouder, wat: string) =>
        als(wie, a.traject, `select count(id) from logregel where onderdeel ${wat} 'meldcode'`)
      const [eerder, anders] = [await tel(a.specialist, '='), await tel(a.specialist, '<>')]
      await beheer(
        `insert into logregel (traject_id, id, op, persoon_id, rol, handeling, onderdeel, uitkomst, grond)
           values ('${a.traject}', gen_random_uuid(), muur.nu(), '${a.specialist.persoon}', 'specialist', 'C', 'meldcode', '0', 'behandeling'); select 1`,
      )
      return [
        ['de specialist', await tel(a.specialist, '='), `${Number(eerder) + 1}`],
        ['de ouder', await tel(a.ouder, '='), '0'],
        ['de ouder, al het andere', await tel(a.ouder, '<>'), anders],
      ]
    },
  },
]
