// Probes of the themes of the practice: who writes says so with the own name and now, and what was written stays as it was.
import type { Proef } from './proeven.ts'

const regel = (door: string, op: string, versie = 1) =>
  `insert into themaversie (thema, versie, nl, door, op) values ('proefthema', ${versie}, 'x', '${door}', ${op}); select 1`

export const themaproeven: readonly Proef[] = [
  {
    naam: 'een versie van een thema is van wie haar schrijft, van nu, en blijft zoals zij is',
    doe: async ({ k: { a, coordinator }, als, beheer }) => {
      await beheer(
        `delete from themaversie; delete from themaplek; ${regel(a.specialist.persoon, 'muur.nu()', 7)}`,
      )
      const ik = coordinator.persoon
      const schrijf = (door: string, op: string, versie: number) =>
        als(coordinator, '', regel(door, op, versie))
      const doe = (sql: string) => als(coordinator, '', `${sql}; select 1`)
      await beheer(`insert into themaplek values ('proefthema', 1, false); select 1`)
      return [
        ['door een ander', await schrijf(a.specialist.persoon, 'muur.nu()', 1), 'fout 42501'],
        ['op een ander moment', await schrijf(ik, `muur.nu() - interval '1 second'`, 1), 'fout 42501'],
        ['zelf en nu', await schrijf(ik, 'muur.nu()', 1), '1'],
        ['een tekst vervangen', await doe(`update themaversie set nl = 'y'`), 'fout 42501'],
        ['een versie weghalen', await doe('delete from themaversie'), 'fout 42501'],
        ['een plek weghalen', await doe('delete from themaplek'), 'fout 42501'],
        [
          'een plek aan een ander thema geven',
          await doe(`update themaplek set thema = 'ander'`),
          'fout 42501',
        ],
        [
          'een specialist verandert geen plek',
          await als(
            a.specialist,
            a.traject,
            'update themaplek set plaats = 9; select count(*) from themaplek where plaats = 9',
          ),
          '0',
        ],
        ['een plek veranderen', await doe('update themaplek set plaats = 2, verborgen = true'), '1'],
        ['een specialist leest', await als(a.specialist, a.traject, 'select count(*) from themaversie'), '2'],
        ['een ouder leest niets', await als(a.ouder, a.traject, 'select count(*) from themaversie'), '0'],
        ['een ouder ziet geen plekken', await als(a.ouder, a.traject, 'select count(*) from themaplek'), '0'],
      ]
    },
  },
]
