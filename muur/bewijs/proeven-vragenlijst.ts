// Probes of the vragenlijst: the specialist puts it ready in the own name, the ouder answers, both read, and nobody changes anything.
import type { Proef } from './proeven.ts'

const zegel = `decode('01' || repeat('07', 40), 'hex')`

export const vragenlijstproeven: readonly Proef[] = [
  {
    naam: 'een vragenlijst zet de specialist klaar, alleen de ouder antwoordt, en wat er staat blijft staan',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const vanB = await beheer(`select id from vragenlijst where traject_id = '${b.traject}' limit 1`)
      const schoon = () =>
        beheer(
          `delete from vragenlijstantwoord where traject_id = '${a.traject}'; delete from vragenlijst where traject_id = '${a.traject}'; select 1`,
        )
      const zet = async (wie: typeof a.ouder, door = wie.persoon, traject = a.traject) => {
        await schoon()
        return als(
          wie,
          traject,
          `insert into vragenlijst (traject_id, id, moment, door, op) values ('${a.traject}', gen_random_uuid(), 'tussen', '${door}', muur.nu()); select 'gezet'`,
        )
      }
      const antwoord = async (wie: typeof a.ouder, lijst?: string) => {
        await schoon()
        await beheer(
          `insert into vragenlijst (traject_id, id, moment, door, op) values ('${a.traject}', gen_random_uuid(), 'eind', '${a.specialist.persoon}', muur.nu()); select 1`,
        )
        const mijn = await beheer(`select id from vragenlijst where traject_id = '${a.traject}'`)
        return als(
          wie,
          a.traject,
          `insert into vragenlijstantwoord (traject_id, id, vragenlijst_id, antwoorden, op) values ('${a.traject}', gen_random_uuid(), '${lijst ?? mijn}', ${zegel}, muur.nu()); select 'gezegd'`,
        )
      }
      const lees = (wie: typeof a.ouder) =>
        als(
          wie,
          a.traject,
          'select (select count(id) from vragenlijst), (select count(id) from vragenlijstantwoord)',
        )
      const found: [string, string, string][] = [
        ['de specialist', await zet(a.specialist), 'gezet'],
        ['in de naam van een ander', await zet(a.specialist, b.specialist.persoon), 'fout 42501'],
        [
          'met een ander traject genoemd',
          await zet(a.specialist, a.specialist.persoon, b.traject),
          'fout 42501',
        ],
        ['op een vragenlijst van elders', await antwoord(a.ouder, vanB), 'fout 23503'],
      ]
      for (const wie of [a.ouder, coordinator, a.controle, a.aanvrager, a.aanmelder, b.specialist, b.ouder])
        found.push([`${wie.rol} zet klaar`, await zet(wie), 'fout 42501'])
      for (const wie of [
        a.specialist,
        coordinator,
        a.controle,
        a.aanvrager,
        a.aanmelder,
        b.specialist,
        b.ouder,
      ])
        found.push([`${wie.rol} antwoordt`, await antwoord(wie), 'fout 42501'])
      found.push(['de ouder antwoordt', await antwoord(a.ouder), 'gezegd'])
      for (const wie of [a.ouder, a.specialist]) found.push([`${wie.rol} leest`, await lees(wie), '1,1'])
      for (const wie of [coordinator, a.controle, a.aanvrager, a.aanmelder, b.specialist, b.ouder])
        found.push([`${wie.rol} leest`, await lees(wie), '0,0'])
      for (const [tabel, kolom, waarde] of [
        ['vragenlijst', 'moment', `'begin'`],
        ['vragenlijstantwoord', 'antwoorden', zegel],
      ] as const)
        for (const wie of [a.ouder, a.specialist])
          found.push(
            [
              `${wie.rol} wijzigt ${tabel}`,
              await als(wie, a.traject, `update ${tabel} set ${kolom} = ${waarde}`),
              'fout 42501',
            ],
            [
              `${wie.rol} verwijdert ${tabel}`,
              await als(wie, a.traject, `delete from ${tabel}`),
              'fout 42501',
            ],
          )
      return found
    },
  },
]
