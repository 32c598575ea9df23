// Probes of what may leave (R6): without a ground that holds now the database refuses, for whoever asks.
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Proef } from './proeven.ts'

const zegel = `decode('01' || repeat('07', 40), 'hex')`
const [open, ander, stil] = ['c1', 'c2', 'c3'].map(n => `00000000-0000-4000-8000-0000000000${n}`) as [
  string,
  string,
  string,
]
const raakt = (act: string) => `with x as (${act} returning 1) select count(*) from x`
/** The clock at another moment, and sessions that last so long. */
const later = (moment: string) =>
  `create or replace function muur.nu() returns timestamptz language sql stable set search_path = '' as $x$ select '${moment}'::timestamptz $x$; update sessie set gebruikt_op = muur.nu(), verloopt_op = muur.nu() + interval '1 day'; select 1`

export const toestemmingproeven: readonly Proef[] = [
  {
    naam: 'zonder grondslag gaat er niets uit: niet zonder ja, niet na een nee, niet na het einde van een OTS, en nooit een concept',
    doe: async ({ k: { a, b }, als, beheer }) => {
      const leeg = 'delete from verstrekking; delete from toestemming; delete from grondslag; select 1'
      await beheer(`${leeg}; delete from ondertekening; select 1`)
      const versies = (
        await beheer(`select id from verslagversie where traject_id = '${a.traject}' order by nummer desc`)
      ).split(';')
      const [versie = '', oude = ''] = versies
      const grond = (id: string, soort: string, ots = 'null', welke = versie) =>
        beheer(
          `insert into grondslag (traject_id, id, versie_id, soort, ontvanger, doel, woorden, ots_tot, door, op) values ('${a.traject}', '${id}', '${welke}', '${soort}', ${zegel}, ${zegel}, ${zegel}, ${ots}, '${a.specialist.persoon}', muur.nu()); select 1`,
        )
      const zeg = (id: string, besluit: string) =>
        beheer(
          `insert into toestemming values ('${a.traject}', gen_random_uuid(), '${id}', 'ouder', '${a.ouder.persoon}', '${besluit}', '2027-03-01', muur.nu()); select 1`,
        )
      const teken = (welke: string, door: string) =>
        beheer(
          `insert into ondertekening values ('${a.traject}', gen_random_uuid(), '${welke}', '${door}', gen_random_uuid(), 'akkoord', '\\x00', muur.nu()); select 1`,
        )
      const geef = (wie: Mens = a.specialist, id = open, door = wie.persoon) =>
        als(
          wie,
          a.traject,
          `insert into verstrekking values ('${a.traject}', gen_random_uuid(), '${id}', '${door}', muur.nu()); select 'gegeven'`,
        )
      const nee = 'fout 42501'
      const found: [string, string, string][] = []
      await grond(open, 'toestemming')
      await grond(ander, 'toestemming')
      await zeg(open, 'gegeven')
      found.push(['een concept', await geef(), nee])
      await teken(oude, 'specialist')
      found.push(['een andere versie is getekend', await geef(), nee])
      await beheer('delete from ondertekening; select 1')
      await teken(versie, 'ouder')
      found.push(['alleen de ouder tekende', await geef(), nee])
      await teken(versie, 'specialist')
      found.push(['getekend, met een ja', await geef(), 'gegeven'])
      found.push(['een ander ja telt hier niet', await geef(a.specialist, ander), nee])
      found.push(['in de naam van een ander', await geef(a.specialist, open, b.specialist.persoon), nee])
      found.push(['de ouder verstrekt niet', await geef(a.ouder), nee])
      found.push(['van de andere kant', await geef(b.specialist), nee])
      const mag = (wie: Mens) => als(wie, a.traject, `select muur.mag_uit('${a.traject}', '${open}')`)
      found.push(['welke versie', await mag(a.specialist), versie])
      found.push(['vragen van de andere kant', await mag(b.specialist), ''])
      await zeg(ander, 'geweigerd')
      found.push(['een ander nee telt hier niet', await geef(), 'gegeven'])
      await zeg(open, 'ingetrokken')
      found.push(['ingetrokken', await geef(), nee])
      found.push(['en er is niets meer uit te geven', await mag(a.specialist), ''])
      await beheer(`delete from toestemming where besluit = 'ingetrokken'; select 1`)
      await zeg(open, 'geweigerd')
      found.push(['een nee wint van een ja', await geef(), nee])
      await beheer(`delete from toestemming where besluit = 'gegeven'; select 1`)
      found.push(['een nee', await geef(), nee])

      await beheer(leeg)
      await grond(open, 'gi', `'2027-03-01'`)
      found.push(['op de laatste dag van de OTS', await geef(), 'gegeven'])
      await beheer(`update grondslag set ots_tot = '2027-02-28'; select 1`)
      found.push(['een dag later niet meer', await geef(), nee])
      await zeg(open, 'gegeven')
      found.push(['ook niet met een ja dat er niet bij hoort', await geef(), nee])
      await beheer(`${leeg}; ${later('2027-03-01T23:30:00Z')}`)
      await grond(open, 'gi', `'2027-03-01'`)
      found.push(['de dag eindigt hier om middernacht', await geef(), nee])
      await beheer(later('2027-03-01T09:00:00Z'))
      await beheer(leeg)
      await grond(open, 'veilig-thuis')
      found.push(['Veilig Thuis', await geef(), 'gegeven'])
      await beheer('delete from ondertekening; select 1')
      found.push(['ook daarheen geen concept', await geef(), nee])
      return found
    },
  },
  {
    naam: 'de ouder ziet wat er uitging en waarop, behalve wat nog niet verteld is',
    doe: async ({ k: { a, b }, als, beheer }) => {
      await beheer('delete from verstrekking; delete from toestemming; delete from grondslag; select 1')
      const versie = await beheer(
        `select id from verslagversie where traject_id = '${a.traject}' order by nummer desc limit 1`,
      )
      for (const [id, zwijgen] of [
        [open, 'null'],
        [stil, zegel],
      ])
        await beheer(
          `insert into grondslag (traject_id, id, versie_id, soort, ontvanger, doel, woorden, zwijgen, door, op) values ('${a.traject}', '${id}', '${versie}', 'veilig-thuis', ${zegel}, ${zegel}, ${zegel}, ${zwijgen}, '${a.specialist.persoon}', muur.nu()); insert into verstrekking values ('${a.traject}', gen_random_uuid(), '${id}', '${a.specialist.persoon}', muur.nu()); select 1`,
        )
      // The log says of each ground that something was done with it, and of something else with the same number.
      for (const id of [open, stil])
        await beheer(
          `insert into logregel (traject_id, id, op, persoon_id, rol, handeling, onderdeel, onderdeel_id, uitkomst, grond) values ('${a.traject}', gen_random_uuid(), '2031-05-05', '${a.specialist.persoon}', 'specialist', 'E', 'grondslag', '${id}', '0', 'behandeling'); select 1`,
        )
      await beheer(
        `insert into logregel (traject_id, id, op, persoon_id, rol, handeling, onderdeel, uitkomst, grond) values ('${a.traject}', gen_random_uuid(), '2031-05-05', '${a.specialist.persoon}', 'specialist', 'R', 'verslag', '0', 'behandeling'); select 1`,
      )
      const regels = (wie: Mens) =>
        als(wie, a.traject, `select count(*) from logregel where op = '2031-05-05'`)
      const telt = async (wie: Mens) =>
        `${await als(wie, a.traject, 'select count(*) from grondslag')} ${await als(wie, a.traject, 'select count(*) from verstrekking')}`
      const vertel = (wie: Mens) =>
        als(wie, a.traject, raakt(`update grondslag set verteld_op = muur.nu() where id = '${stil}'`))
      return [
        ['de specialist', await telt(a.specialist), '2 2'],
        ['de ouder', await telt(a.ouder), '1 1'],
        ['de andere kant', await telt(b.ouder), '0 0'],
        ['het log van de specialist', await regels(a.specialist), '3'],
        ['het log van de ouder', await regels(a.ouder), '2'],
        ['de ouder vertelt niet zelf', await vertel(a.ouder), '0'],
        ['de specialist vertelt', await vertel(a.specialist), '1'],
        ['een keer', await vertel(a.specialist), '0'],
        ['dan ziet de ouder het', await telt(a.ouder), '2 2'],
        ['ook in het log', await regels(a.ouder), '3'],
        [
          'vragen naar iets stils geeft niets',
          await als(a.ouder, a.traject, `select count(*) from grondslag where zwijgen is null`),
          '1',
        ],
      ]
    },
  },
  {
    naam: 'een ja is van wie het opschrijft, en blijft staan',
    doe: async ({ k: { a, b }, als, beheer }) => {
      const grond = await beheer(`select id from grondslag where traject_id = '${a.traject}' limit 1`)
      await beheer('delete from toestemming; select 1')
      const zeg = (wie: Mens, door: string, persoon = wie.persoon, besluit = 'gegeven') =>
        als(
          wie,
          a.traject,
          `insert into toestemming values ('${a.traject}', gen_random_uuid(), '${grond}', '${door}', '${persoon}', '${besluit}', '2027-03-01', muur.nu()); select 'gezegd'`,
        )
      return [
        ['de ouder als specialist', await zeg(a.ouder, 'specialist'), 'fout 42501'],
        ['de specialist als ouder', await zeg(a.specialist, 'ouder'), 'fout 42501'],
        ['in de naam van een ander', await zeg(a.ouder, 'ouder', a.specialist.persoon), 'fout 42501'],
        ['van de andere kant', await zeg(b.ouder, 'ouder'), 'fout 42501'],
        ['de ouder', await zeg(a.ouder, 'ouder'), 'gezegd'],
        ['twee keer', await zeg(a.ouder, 'ouder'), 'fout 23505'],
        [
          'de specialist, van papier',
          await zeg(a.specialist, 'specialist', a.specialist.persoon, 'ingetrokken'),
          'gezegd',
        ],
        ['niet te wissen', await als(a.ouder, a.traject, 'delete from toestemming'), 'fout 42501'],
        [
          'niet te veranderen',
          await als(a.specialist, a.traject, `update toestemming set dag = dag`),
          'fout 42501',
        ],
      ]
    },
  },
]
