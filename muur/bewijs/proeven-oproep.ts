// Probes of the letters to who did not come (J7): by the specialist of this traject in the own name, about a gesprek of it, and they stand.
import type { Proef } from './proeven.ts'

const zegel = `decode('01' || repeat('07', 40), 'hex')`

export const oproepproeven: readonly Proef[] = [
  {
    naam: 'een oproep schrijft de specialist van dit traject, in eigen naam, over een eigen gesprek; de ouder leest haar en niemand wijzigt er iets aan',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const gesprek = (t: string) => beheer(`select id from gesprek where traject_id = '${t}' limit 1`)
      const [mijn, vanB] = [await gesprek(a.traject), await gesprek(b.traject)]
      const leg = (
        wie: typeof a.ouder | null,
        over = mijn,
        door = a.specialist.persoon,
        genoemd = a.traject,
      ) =>
        als(
          wie,
          genoemd,
          `insert into oproep (traject_id, id, gesprek_id, soort, weg, inhoud, door, op)
             values ('${a.traject}', gen_random_uuid(), '${over}', 'eerste', 'hand', ${zegel}, '${door}', muur.nu()); select 'vast'`,
        )
      const lees = (wie: typeof a.ouder | null, t = a.traject) => als(wie, t, 'select count(id) from oproep')
      const found: [string, string, string][] = [
        ['de specialist', await leg(a.specialist), 'vast'],
        ['in de naam van een ander', await leg(a.specialist, mijn, b.specialist.persoon), 'fout 42501'],
        ['over een gesprek van elders', await leg(a.specialist, vanB), 'fout 23503'],
        [
          'met een ander traject genoemd',
          await leg(a.specialist, mijn, a.specialist.persoon, b.traject),
          'fout 42501',
        ],
        ['wijzigen', await als(a.specialist, a.traject, `update oproep set inhoud = ${zegel}`), 'fout 42501'],
        ['verwijderen', await als(a.specialist, a.traject, 'delete from oproep'), 'fout 42501'],
        ['de specialist leest', await lees(a.specialist), '2'],
        ['de ouder leest', await lees(a.ouder), '2'],
        ['de ouder schrijft', await leg(a.ouder, mijn, a.ouder.persoon), 'fout 42501'],
        ['de andere ouder leest het eigene', await lees(b.ouder, b.traject), '1'],
      ]
      for (const wie of [coordinator, a.controle, a.aanvrager, a.aanmelder, b.specialist, b.ouder])
        found.push(
          [`${wie.rol} schrijft`, await leg(wie, mijn, wie.persoon), 'fout 42501'],
          [`${wie.rol} leest`, await lees(wie), '0'],
        )
      return found
    },
  },
]
