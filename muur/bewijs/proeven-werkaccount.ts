// Probes of the account at the own organisation, and of the roles one person may hold.
import { createHash } from 'node:crypto'
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Proef } from './proeven.ts'

const h = (text: string) => `'\\x${createHash('sha256').update(text).digest('hex')}'::bytea`
const gebruik = (wat: string) => `select coalesce(muur.gebruik_werkaccount(${h(wat)})::text, 'niemand')`

export const werkaccountproeven: readonly Proef[] = [
  {
    naam: 'een werkaccount opent alleen voor een medewerker in dienst, en noteert dat het gebruikt is',
    doe: async ({ k: { a, b }, als, beheer }) => {
      const [anna, bram] = [a.specialist.persoon, b.specialist.persoon]
      await beheer(
        `delete from werkaccount; insert into werkaccount values ('${anna}', ${h('anna')}, muur.nu()), ('${bram}', ${h('bram')}, muur.nu()), ('${a.ouder.persoon}', ${h('ouder')}, muur.nu()); select 1`,
      )
      const gebruikt = () =>
        beheer(`select string_agg(persoon_id::text, '+') from werkaccount where gebruikt_op = muur.nu()`)
      const dienst = (op: string) =>
        beheer(`update medewerker set uit_dienst_op = ${op} where id = '${anna}'; select 1`)
      const found: [string, string, string][] = [
        ['onbekend', await als(null, '', gebruik('x')), 'niemand'],
        ['van een ouder', await als(null, '', gebruik('ouder')), 'niemand'],
        ['niemand gebruikte iets', await gebruikt(), ''],
        ['van Anna', await als(null, '', gebruik('anna')), anna],
        ['alleen dat', await gebruikt(), anna],
      ]
      await dienst('muur.nu()')
      found.push(['wie weg is', await als(null, '', gebruik('anna')), 'niemand'])
      await dienst(`muur.nu() + interval '1 s'`)
      found.push(['wie morgen weggaat', await als(null, '', gebruik('anna')), anna])
      return found
    },
  },
  {
    naam: 'een werkaccount is van een medewerker, en wie opnieuw begint laat alleen de eigen wachtzin los',
    doe: async ({ k: { a, b }, als, beheer }) => {
      const opnieuw: Mens = { ...a.specialist, geheim: new Uint8Array(32).fill(9) }
      await beheer(
        `insert into sessie (hash, persoon_id, id, soort, begonnen_op, gebruikt_op, verloopt_op, rust) values (sha256(decode('${'09'.repeat(32)}', 'hex')), '${opnieuw.persoon}', gen_random_uuid(), 'registratie', muur.nu(), muur.nu(), muur.nu() + interval '1 hour', '1 hour'); select 1`,
      )
      const koppel = (wie: Mens, persoon: string, wat: string) =>
        als(
          wie,
          '',
          `insert into werkaccount values ('${persoon}', ${h(wat)}, muur.nu()); select 'gekoppeld'`,
        )
      const zinnen = () =>
        beheer(
          `select count(*) filter (where persoon_id = '${a.specialist.persoon}'), count(*) > 0 from wachtzin`,
        )
      await beheer('delete from werkaccount; select 1')
      const found: [string, string, string][] = [
        ['voor een ander', await koppel(opnieuw, b.specialist.persoon, 'x'), 'fout 42501'],
        ['voor zichzelf', await koppel(opnieuw, a.specialist.persoon, 'x'), 'gekoppeld'],
        [
          'hetzelfde account voor een ander',
          await koppel(b.specialist, b.specialist.persoon, 'x'),
          'fout 23505',
        ],
        [
          'volledig ingelogd blijft de wachtzin',
          await als(a.specialist, '', 'delete from wachtzin; select 1'),
          '1',
        ],
        ['hij staat er nog', await zinnen(), '1,true'],
        ['met een code op papier', await als(opnieuw, '', 'delete from wachtzin; select 1'), '1'],
        ['alleen de eigen', await zinnen(), '0,true'],
      ]
      return found
    },
  },
  {
    naam: 'wie nog een traject van binnen kent blijft specialist; en een vertrouwensfunctionaris is verder niets',
    doe: async ({ k: { a, coordinator }, als, beheer }) => {
      const anna = a.specialist.persoon
      const zet = (rollen: string, wie = coordinator) =>
        als(wie, '', `update medewerker set rollen = '{${rollen}}' where id = '${anna}'; select 'gezet'`)
      const past = (wie: typeof coordinator | null, rollen: string) =>
        als(wie, '', `select muur.rol_past('${anna}', '{${rollen}}')`)
      const nu = () => beheer(`select array_to_string(rollen, '+') from medewerker where id = '${anna}'`)
      const found: [string, string, string][] = [
        ['coordinator worden', await zet('coordinator'), 'fout 42501'],
        ['vertrouwensfunctionaris worden', await zet('vertrouwensfunctionaris'), 'fout 42501'],
        ['beheerder worden', await zet('beheerder'), 'fout 42501'],
        ['beheerder erbij', await zet('specialist,beheerder'), 'gezet'],
        ['en weer niet', await zet('specialist'), 'gezet'],
        ['een coordinator hoort het', await past(coordinator, 'coordinator'), 'false'],
        ['een coordinator hoort het ook zo', await past(coordinator, 'specialist'), 'true'],
        ['een specialist hoort niets', await past(a.specialist, 'specialist'), 'false'],
        ['een ouder hoort niets', await past(a.ouder, 'specialist'), 'false'],
        ['niemand hoort niets', await past(null, 'specialist'), 'false'],
      ]
      await beheer(`update medewerker set rollen = '{beheerder}' where id = '${anna}'; select 1`)
      found.push(
        [
          'wat al zo was kan uit dienst',
          await als(
            coordinator,
            '',
            `update medewerker set uit_dienst_op = null, taal = 'en' where id = '${anna}'; select 'gezet'`,
          ),
          'gezet',
        ],
        ['maar geen coordinator worden', await zet('coordinator'), 'fout 42501'],
        ['ook al is een ander het', await past(coordinator, 'coordinator'), 'false'],
      )
      await beheer(`update medewerker set rollen = '{specialist}' where id = '${anna}'; select 1`)
      await beheer(`update toegang set rol = 'aanmelder', tot = null where persoon_id = '${anna}'; select 1`)
      found.push(['een andere toegang telt niet', await past(coordinator, 'coordinator'), 'true'])
      await beheer(
        `update toegang set rol = 'specialist', tot = muur.nu() where persoon_id = '${anna}'; select 1`,
      )
      found.push(
        ['zonder traject kan het', await zet('coordinator'), 'gezet'],
        ['met een tweede rol erbij', await zet('vertrouwensfunctionaris,beheerder'), 'fout 23514'],
        ['of als coordinator', await zet('vertrouwensfunctionaris,coordinator'), 'fout 23514'],
        ['of als specialist', await zet('vertrouwensfunctionaris,specialist'), 'fout 23514'],
        ['coordinator en specialist', await zet('coordinator,specialist'), 'fout 23514'],
        ['er veranderde niets', await nu(), 'coordinator'],
        ['alleen dat', await zet('vertrouwensfunctionaris'), 'gezet'],
      )
      return found
    },
  },
]
