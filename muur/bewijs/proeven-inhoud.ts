// Probes of what stands in a traject: who scores, what was handed over or signed stands, and why something never began.
import type { Proef } from './proeven.ts'

const zegel = `decode('01' || repeat('07', 40), 'hex')`
const nieuw = '00000000-0000-4000-8000-0000000000aa'
/** How many rows this changes, or the refusal. */
const raakt = (act: string) => `with x as (${act} returning 1) select count(*) from x`

export const inhoudproeven: readonly Proef[] = [
  {
    naam: 'een ouder scoort als ouder en raakt de score van de specialist niet',
    doe: async ({ k: { a }, als, beheer }) => {
      await beheer(`delete from score; select 1`)
      const doel = await beheer(`select id from doel where traject_id = '${a.traject}' limit 1`)
      const zet = (wie: typeof a.ouder, door: string, moment: string) =>
        als(
          wie,
          a.traject,
          `insert into score (traject_id, id, doel_id, door, moment, waarde, op) values ('${a.traject}', gen_random_uuid(), '${doel}', '${door}', '${moment}', 1, muur.nu()); select 'gezet'`,
        )
      return [
        ['ouder als ouder', await zet(a.ouder, 'ouder', 'begin'), 'gezet'],
        ['ouder als specialist', await zet(a.ouder, 'specialist', 'begin'), 'fout 42501'],
        ['specialist als specialist', await zet(a.specialist, 'specialist', 'begin'), 'gezet'],
        ['specialist schrijft op wat de ouder zei', await zet(a.specialist, 'ouder', 'eind'), 'gezet'],
        ['ouder wijzigt', await als(a.ouder, a.traject, raakt('update score set waarde = 0')), '2'],
        ['specialist wijzigt', await als(a.specialist, a.traject, raakt('update score set waarde = 2')), '3'],
      ]
    },
  },
  {
    naam: 'een getekend verslag staat vast',
    doe: async ({ k: { a, b }, als, beheer }) => {
      await beheer(`delete from ondertekening; update verslag set stand = 'bij-ouder'; select 1`)
      const versie = await beheer(
        `select v.id from verslagversie v where v.traject_id = '${a.traject}' order by v.nummer desc limit 1`,
      )
      const eerste = await beheer(
        `select v.id from verslagversie v where v.traject_id = '${a.traject}' order by v.nummer limit 1`,
      )
      const vanB = await beheer(
        `select v.id from verslagversie v where v.traject_id = '${b.traject}' order by v.nummer desc limit 1`,
      )
      const verslag = await beheer(`select id from verslag where traject_id = '${a.traject}'`)
      const legVoor = (n: number) =>
        als(
          a.specialist,
          a.traject,
          `insert into verslagversie values ('${a.traject}', gen_random_uuid(), '${verslag}', ${n}, ${zegel}, muur.nu()); select 'voorgelegd'`,
        )
      const teken = (wie: typeof a.ouder, welke: string, door: string, als_wie = wie.persoon) =>
        als(
          wie,
          a.traject,
          `insert into ondertekening values ('${a.traject}', gen_random_uuid(), '${welke}', '${door}', '${als_wie}', '${door === 'ouder' ? 'akkoord' : 'akkoord'}', '\\x00', muur.nu()); select 'getekend'`,
        )
      const verklaar = () => als(a.ouder, a.traject, raakt(`update verklaring set tekst = ${zegel}`))
      const verklaarNieuw = (welke: string) =>
        als(
          a.ouder,
          a.traject,
          `insert into verklaring (traject_id, id, versie_id, tekst, op) values ('${a.traject}', gen_random_uuid(), '${welke}', ${zegel}, muur.nu()); select 'verklaard'`,
        )
      const schrijf = () => als(a.specialist, a.traject, raakt(`update verslag set inhoud = ${zegel}`))
      const found: [string, string, string][] = []
      // What happened elsewhere counts for nothing here.
      await beheer(
        `insert into ondertekening values ('${b.traject}', gen_random_uuid(), '${vanB}', 'specialist', '${b.specialist.persoon}', 'akkoord', '\\x00', muur.nu()); select 1`,
      )
      found.push(['voorleggen terwijl elders is getekend', await legVoor(50), 'voorgelegd'])
      await beheer(`delete from verslagversie where nummer = 50; select 1`)
      await beheer(`savepoint v; delete from verklaring; select 1`)
      found.push(['een verklaring schrijven', await verklaarNieuw(versie), 'verklaard'])
      found.push(['een verklaring wijzigen', await verklaar(), '1'])
      found.push(['schrijven', await schrijf(), '1'])
      found.push([
        'een oude versie tekenen',
        await teken(a.ouder, eerste, 'ouder'),
        versie === eerste ? 'getekend' : 'fout 42501',
      ])
      found.push([
        'in de naam van een ander',
        await teken(a.ouder, versie, 'ouder', a.specialist.persoon),
        'fout 42501',
      ])
      found.push(['de ouder als specialist', await teken(a.ouder, versie, 'specialist'), 'fout 42501'])
      found.push(['de specialist als ouder', await teken(a.specialist, versie, 'ouder'), 'fout 42501'])
      found.push(['de ouder tekent', await teken(a.ouder, versie, 'ouder'), 'getekend'])
      found.push(['voorleggen na akkoord', await legVoor(51), 'fout 42501'])
      await beheer(`update ondertekening set besluit = 'gezien' where traject_id = '${a.traject}'; select 1`)
      found.push(['voorleggen na gezien', await legVoor(52), 'voorgelegd'])
      await beheer(`delete from verslagversie where nummer = 52; select 1`)
      found.push(['een verklaring wijzigen na tekenen', await verklaar(), '0'])
      await beheer(`delete from verklaring where traject_id = '${a.traject}'; select 1`)
      found.push(['een verklaring schrijven na tekenen', await verklaarNieuw(versie), 'fout 42501'])
      found.push(['de specialist tekent', await teken(a.specialist, versie, 'specialist'), 'getekend'])
      found.push(['voorleggen na de specialist', await legVoor(53), 'fout 42501'])
      await beheer(`delete from ondertekening where door = 'ouder' and traject_id = '${a.traject}'; select 1`)
      found.push(['de ouder tekent na de specialist', await teken(a.ouder, versie, 'ouder'), 'fout 42501'])
      await beheer(`update verslag set stand = 'getekend' where traject_id = '${a.traject}'; select 1`)
      found.push(['schrijven in een getekend verslag', await schrijf(), '0'])
      return found
    },
  },
  {
    naam: 'een afsluiting is van wie hem schrijft; waarom iets nooit begon is van de coordinator',
    doe: async ({ k: { a, coordinator }, als, beheer }) => {
      const sluit = async (wie: typeof a.ouder, soort: string, door = wie.persoon) => {
        await beheer(`delete from afsluiting; select 1`)
        return als(
          wie,
          a.traject,
          `insert into afsluiting values ('${a.traject}', '${nieuw}', '${soort}', ${zegel}, '${door}', muur.nu()); select 'gesloten'`,
        )
      }
      const found: [string, string, string][] = []
      for (const [wie, soort, mag] of [
        [a.specialist, 'gestopt', true],
        [a.specialist, 'niet-gestart', false],
        [coordinator, 'niet-gestart', true],
        [coordinator, 'gestopt', false],
        [a.ouder, 'gestopt', false],
        [a.ouder, 'niet-gestart', false],
        [a.aanmelder, 'gestopt', false],
        [a.aanmelder, 'niet-gestart', false],
      ] as const) {
        found.push([`${wie.rol} ${soort}`, await sluit(wie, soort), mag ? 'gesloten' : 'fout 42501'])
        found.push([`${wie.rol} ${soort} als een ander`, await sluit(wie, soort, nieuw), 'fout 42501'])
      }
      await beheer(
        `delete from afsluiting; insert into afsluiting values ('${a.traject}', '${nieuw}', 'niet-gestart', ${zegel}, '${nieuw}', muur.nu()); select 1`,
      )
      for (const [wie, n] of [
        [a.ouder, '1'],
        [a.specialist, '1'],
        [coordinator, '1'],
        [a.aanmelder, '0'],
      ] as const)
        found.push([
          `${wie.rol} leest niet-gestart`,
          await als(wie, a.traject, 'select count(id) from afsluiting'),
          n,
        ])
      await beheer(`update afsluiting set soort = 'gestopt'; select 1`)
      found.push([
        'coordinator leest gestopt',
        await als(coordinator, a.traject, 'select count(id) from afsluiting'),
        '0',
      ])
      found.push(['coordinator elders', await als(coordinator, '', 'select count(id) from afsluiting'), '0'])
      return found
    },
  },
  {
    naam: 'een aanmelder raakt alleen een traject dat nog is aangemeld; een ouder alleen de eigen taal',
    doe: async ({ k: { a }, als }) => {
      const zet = (stand: string) =>
        als(
          a.aanmelder,
          a.traject,
          `update traject set stand = '${stand}', roepnaam = ${zegel}; select 'gezet'`,
        )
      return [
        ['aangemeld blijft aangemeld', await zet('aangemeld'), 'gezet'],
        ['en start nooit', await zet('gestart'), 'fout 42501'],
        ['alleen de eigen taal', await als(a.ouder, a.traject, raakt(`update ouder set taal = 'en'`)), '1'],
      ]
    },
  },
]
