// Probes of the calendar: a link gives the times of its own person while it lives, leaves its line in the log, and nothing else.
import { createHash } from 'node:crypto'
import type { Proef } from './proeven.ts'

const geheim = 'ab'.repeat(32)
const bytes = `'\\x${geheim}'::bytea`
const hash = `sha256(${bytes})`
const [een, twee] = ['a1', 'a2'].map(n => `00000000-0000-4000-8000-0000000000${n}`) as [
  string,
  string,
  string,
]

export const agendaproeven: readonly Proef[] = [
  {
    naam: 'een agendalink geeft tijden van de eigen persoon, zolang die binnen mag, en laat een regel in het log',
    doe: async ({ k: { a, b, locatie }, beheer, als }) => {
      const lees = (
        wat = `count(*), count(distinct kenmerk), count(plaats), count(locatie)`,
        sleutel = bytes,
      ) => als(null, '', `select ${wat} from muur.lees_agenda(${sleutel}, gen_random_uuid())`)
      const log = (t: string) =>
        beheer(
          `select string_agg(concat_ws(' ', persoon_id, rol, handeling, onderdeel, uitkomst, grond, op = muur.nu(), id::text ~ '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8'), '+') from logregel where traject_id = '${t}'`,
        )
      const link = (persoon: string, metPlaats = true) =>
        beheer(
          `delete from logregel; delete from agendalink; insert into agendalink values ('${persoon}', '${een}', ${hash}, ${metPlaats}, muur.nu()), ('${persoon}', '${twee}', 'x', false, muur.nu()), ('${b.ouder.persoon}', '${een}', 'y', false, muur.nu()); select 1`,
        )
      const gelezen = () =>
        beheer(
          `select string_agg(concat_ws(' ', hash, gelezen_op = muur.nu()), '+') from agendalink where gelezen_op is not null`,
        )
      const zetGesprek = (sql: string, t = a.traject) =>
        beheer(`update gesprek set ${sql} where traject_id = '${t}'; select 1`)
      const gewoon = `begint_op = muur.nu() + interval '1 day', minuten = 45, stand = 'gepland', plaats = 'praktijk', locatie_id = '${locatie}'`
      await zetGesprek(gewoon)
      await zetGesprek(gewoon, b.traject)
      const anders = `insert into locatie (id, naam, adres) values ('${een}', 'Elders', 'Elders 1'); select 1`
      await beheer(`delete from afsluiting; ${anders}`)
      const { specialist, ouder } = a
      const regel = (wie: string, rol: string) =>
        `${wie} ${rol} R agendalink 0 ${rol === 'ouder' ? 'eigen-dossier' : 'behandeling'} t t`
      const hex = Buffer.from(geheim, 'hex')
      const kenmerk = createHash('sha256')
        .update(Buffer.concat([hex, Buffer.from(String(a.rijen.gesprek?.id).replaceAll('-', ''), 'hex')]))
        .digest('hex')
      await link(specialist.persoon)
      const found: [string, string, string][] = [
        ['een onbekend geheim', await lees('count(*)', `'\\x00'::bytea`), 'fout 42501'],
        ['geen geheim', await lees('count(*)', 'null'), 'fout 42501'],
        ['van de specialist', await lees(), '1,1,1,1'],
        ['in het log van het eigen traject', await log(a.traject), regel(specialist.persoon, 'specialist')],
        ['en niet in dat van een ander', await log(b.traject), ''],
        [
          'alleen deze link is gelezen',
          await gelezen(),
          `\\x${createHash('sha256').update(hex).digest('hex')} t`,
        ],
        [
          'wat er staat',
          await lees(`kenmerk, begint_op = muur.nu() + interval '1 day', minuten, plaats, locatie`),
          `${kenmerk},true,45,praktijk,De Haven`,
        ],
      ]
      await link(specialist.persoon, false)
      found.push(['zonder plaats', await lees(), '1,1,0,0'])
      await link(ouder.persoon, false)
      found.push(
        ['van de ouder', await lees(), '1,1,0,0'],
        ['in het log', await log(a.traject), regel(ouder.persoon, 'ouder')],
        ['een sessie is het niet', await als(hex, a.traject, 'select count(*) from gesprek'), '0'],
        ['en niemand', await als(hex, a.traject, 'select muur.ik()'), ''],
      )
      for (const [wat, sql] of [
        ['afgezegd', `stand = 'afgezegd'`],
        ['lang voorbij', `begint_op = muur.nu() - interval '30 days'`],
      ] as const) {
        await beheer('delete from logregel; select 1')
        await zetGesprek(sql)
        found.push(
          [wat, await lees(), '0,0,0,0'],
          [`${wat}: niets gelezen, geen regel`, await log(a.traject), ''],
        )
        await zetGesprek(gewoon)
      }
      await zetGesprek(`begint_op = muur.nu() - interval '29 days', stand = 'gehouden'`)
      found.push(['kort geleden', await lees(), '1,1,0,0'])
      const toegang = (sql: string, persoon: string) =>
        beheer(`update toegang set ${sql} where persoon_id = '${persoon}'; select 1`)
      for (const [wat, sql, terug, verwacht] of [
        ['geen toegang meer', 'tot = muur.nu()', 'tot = null', 'fout 42501'],
        ['nog even toegang', `tot = muur.nu() + interval '1 minute'`, 'tot = null', '1,1,0,0'],
        ['als aanmelder', `rol = 'aanmelder'`, `rol = 'ouder'`, 'fout 42501'],
      ] as const) {
        await toegang(sql, ouder.persoon)
        found.push([wat, await lees(), verwacht])
        await toegang(terug, ouder.persoon)
      }
      await beheer(
        `update agendalink set ingetrokken_op = muur.nu() where persoon_id = '${ouder.persoon}'; select 1`,
      )
      found.push(['ingetrokken', await lees(), 'fout 42501'])
      await link(specialist.persoon)
      await toegang('tot = muur.nu()', specialist.persoon)
      found.push(['een specialist zonder dit traject', await lees(), '0,0,0,0'])
      await toegang(`tot = null, rol = 'aanmelder'`, specialist.persoon)
      found.push(['of in een andere rol', await lees(), '0,0,0,0'])
      await toegang(`rol = 'specialist'`, specialist.persoon)
      await beheer(
        `update medewerker set uit_dienst_op = muur.nu() where id = '${specialist.persoon}'; select 1`,
      )
      found.push(['uit dienst', await lees(), 'fout 42501'])
      return found
    },
  },
]
