// Probes of the own dossier: who asks, who answers and how often, and a complaint that is not for whom it may be about.
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Proef } from './proeven.ts'

const zegel = `decode('01' || repeat('07', 40), 'hex')`
const [vraag, klacht] = ['d1', 'd2'].map(n => `00000000-0000-4000-8000-0000000000${n}`) as [string, string]
const besluit = (door: string) =>
  `stand = 'besloten', besluit = 'afgewezen', reden = ${zegel}, besloten_door = '${door}', besloten_op = muur.nu()`

export const verzoekproeven: readonly Proef[] = [
  {
    naam: 'een verzoek is van wie het opschrijft en begint open, en een klacht schrijft alleen de ouder zelf',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      await beheer('delete from uitstel; delete from verzoek; select 1')
      const vraagt = (wie: Mens, door: string, soort = 'inzage', persoon = wie.persoon, rest = '') =>
        als(
          wie,
          a.traject,
          `insert into verzoek (traject_id, id, soort, tekst, door, persoon_id, ontvangen_op, op${rest && ', stand, besluit, reden, besloten_door, besloten_op'})
             values ('${a.traject}', gen_random_uuid(), '${soort}', ${zegel}, '${door}', '${persoon}', '2027-03-01', muur.nu()${rest}); select 'gevraagd'`,
        )
      const beslist = `, 'besloten', 'toegewezen', ${zegel}, '${a.specialist.persoon}', muur.nu()`
      const nee = 'fout 42501'
      return [
        ['de ouder', await vraagt(a.ouder, 'ouder'), 'gevraagd'],
        ['de specialist, van papier', await vraagt(a.specialist, 'specialist'), 'gevraagd'],
        ['de ouder als specialist', await vraagt(a.ouder, 'specialist'), nee],
        ['de specialist als ouder', await vraagt(a.specialist, 'ouder'), nee],
        ['in de naam van een ander', await vraagt(a.ouder, 'ouder', 'inzage', a.specialist.persoon), nee],
        ['van de andere kant', await vraagt(b.ouder, 'ouder'), nee],
        ['de coordinator', await vraagt(coordinator, 'specialist'), nee],
        ['al besloten', await vraagt(a.ouder, 'ouder', 'inzage', a.ouder.persoon, beslist), nee],
        ['een klacht van de ouder', await vraagt(a.ouder, 'ouder', 'klacht'), 'gevraagd'],
        ['een klacht die de specialist opschrijft', await vraagt(a.specialist, 'specialist', 'klacht'), nee],
      ]
    },
  },
  {
    naam: 'een klacht lezen de ouder en de coordinator, en de rest de ouder en de specialist; een besluit valt een keer, door wie het neemt',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      await beheer('delete from uitstel; delete from verzoek; select 1')
      for (const [id, soort] of [
        [vraag, 'vernietiging'],
        [klacht, 'klacht'],
      ])
        await beheer(
          `insert into verzoek (traject_id, id, soort, tekst, door, persoon_id, ontvangen_op, op) values ('${a.traject}', '${id}', '${soort}', ${zegel}, 'ouder', '${a.ouder.persoon}', '2027-03-01', muur.nu()); select 1`,
        )
      const leest = (wie: Mens) =>
        als(wie, a.traject, `select coalesce(string_agg(soort, ' ' order by soort), '') from verzoek`)
      // Without a condition or an answer, so that what cannot be read is not safe by that alone.
      const blind = (wie: Mens, door = wie.persoon) =>
        als(wie, a.traject, `update verzoek set ${besluit(door)}; select 'gedaan'`)
      const besloten = () =>
        beheer(
          `select coalesce(string_agg(soort, ' ' order by soort), '') from verzoek where stand = 'besloten'`,
        )
      const heropen = () =>
        beheer(
          `update verzoek set stand = 'open', besluit = null, reden = null, besloten_door = null, besloten_op = null; select 1`,
        )
      const found: [string, string, string][] = [
        ['de ouder leest', await leest(a.ouder), 'klacht vernietiging'],
        ['de specialist leest', await leest(a.specialist), 'vernietiging'],
        ['de coordinator leest', await leest(coordinator), 'klacht'],
        ['wie in nood meeleest niet', await leest(a.controle), ''],
        ['wie dat vraagt ook niet', await leest(a.aanvrager), ''],
        ['wie meeleest met een afschrift ook niet', await leest(a.meelezer), ''],
        ['wie zich aanmeldde niet', await leest(a.aanmelder), ''],
        ['van de andere kant niet', await leest(b.specialist), ''],
      ]
      await blind(a.ouder)
      for (const wie of [a.controle, a.aanvrager, a.aanmelder, a.meelezer]) await blind(wie)
      await blind(b.specialist)
      found.push(['niemand anders besluit', await besloten(), ''])
      found.push(['in de naam van een ander', await blind(a.specialist, a.ouder.persoon), 'fout 42501'])
      found.push(['de coordinator ook niet', await blind(coordinator, a.ouder.persoon), 'fout 42501'])
      await blind(a.specialist)
      found.push(['de specialist besluit, en niet over een klacht', await besloten(), 'vernietiging'])
      await heropen()
      await blind(coordinator)
      found.push(['de coordinator alleen over een klacht', await besloten(), 'klacht'])
      await blind(a.specialist)
      found.push(['allebei', await besloten(), 'klacht vernietiging'])
      for (const wie of [a.specialist, coordinator])
        await als(
          wie,
          a.traject,
          `update verzoek set besluit = 'toegewezen', besloten_door = '${wie.persoon}'; select 'gedaan'`,
        )
      found.push([
        'een keer',
        await beheer(`select string_agg(distinct besluit, ' ') from verzoek`),
        'afgewezen',
      ])
      // Nobody judges the own conduct: no coordinator who once was the specialist here, or stood in.
      const oordeelt = async (wie: Mens) => {
        await heropen()
        await blind(wie)
        return `${await leest(wie)}|${await besloten()}`
      }
      const uitspraak = (dag: string) =>
        als(coordinator, a.traject, `update verzoek set uitspraak_op = ${dag}; select 'gedaan'`)
      await heropen()
      found.push(
        ['de uitspraak over een klacht', await uitspraak(`'2027-03-01'`), 'gedaan'],
        [
          'staat alleen daar',
          await beheer(`select soort from verzoek where uitspraak_op is not null`),
          'klacht',
        ],
        [
          'van iets anders bestaat die niet',
          await als(a.specialist, a.traject, `update verzoek set uitspraak_op = '2027-03-01'`),
          'fout 23514',
        ],
      )
      await beheer(
        `insert into waarneming (traject_id, id, waarnemer_id, van, tot, door, op) values ('${a.traject}', '${klacht}', '${coordinator.persoon}', '2026-01-01', '2026-01-02', '${a.specialist.persoon}', muur.nu()); select 1`,
      )
      found.push(['wie hier ooit waarnam', await oordeelt(coordinator), '|'])
      await beheer(`update waarneming set traject_id = '${b.traject}' where id = '${klacht}'; select 1`)
      found.push(['wie elders waarnam wel', await oordeelt(coordinator), 'klacht|klacht'])
      await beheer(
        `insert into toegang (traject_id, persoon_id, rol, sinds, tot) values ('${a.traject}', '${coordinator.persoon}', 'specialist', '2026-01-01', '2026-01-02'); select 1`,
      )
      found.push(['wie hier ooit specialist was', await oordeelt(coordinator), '|'])
      await beheer(
        `update toegang set traject_id = '${b.traject}' where persoon_id = '${coordinator.persoon}'; select 1`,
      )
      found.push(['wie dat elders was wel', await oordeelt(coordinator), 'klacht|klacht'])
      found.push(['niet te wissen', await als(a.ouder, a.traject, 'delete from verzoek'), 'fout 42501'])
      const tekst = `update verzoek set tekst = ${zegel}`
      found.push(['wat gevraagd is blijft staan', await als(a.specialist, a.traject, tekst), 'fout 42501'])
      return found
    },
  },
  {
    naam: 'een verklaring bij een stuk schrijft alleen de ouder, en niemand verandert die',
    doe: async ({ k: { a, b }, als, beheer }) => {
      await beheer('delete from stukverklaring; select 1')
      const schrijf = (wie: Mens) =>
        als(
          wie,
          a.traject,
          `insert into stukverklaring values ('${a.traject}', gen_random_uuid(), 'gesprek', gen_random_uuid(), ${zegel}, ${zegel}, muur.nu()); select 'geschreven'`,
        )
      const telt = (wie: Mens) => als(wie, a.traject, 'select count(*) from stukverklaring')
      return [
        ['de specialist', await schrijf(a.specialist), 'fout 42501'],
        ['van de andere kant', await schrijf(b.ouder), 'fout 42501'],
        ['de ouder', await schrijf(a.ouder), 'geschreven'],
        ['de ouder leest', await telt(a.ouder), '1'],
        ['de specialist leest', await telt(a.specialist), '1'],
        ['van de andere kant', await telt(b.specialist), '0'],
        ['wie in nood meeleest niet', await telt(a.controle), '0'],
        [
          'niet te veranderen',
          await als(a.ouder, a.traject, `update stukverklaring set tekst = ${zegel}`),
          'fout 42501',
        ],
        ['niet te wissen', await als(a.specialist, a.traject, 'delete from stukverklaring'), 'fout 42501'],
      ]
    },
  },
]
