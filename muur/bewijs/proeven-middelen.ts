// Probes of the own means: what was removed stops at once and comes back within a day, and who hears that there is a new one.

import type { Proef } from './proeven.ts'
import { h } from './proeven-sessie.ts'

/** How many rows this changes. */
const raakt = (act: string) => `with x as (${act} returning 1) select count(*) from x`

export const middelproeven: readonly Proef[] = [
  {
    naam: 'wat verwijderd is opent niets, en komt binnen een dag terug',
    doe: async ({ k: { a, b }, als, beheer }) => {
      const passkeys = () => als(null, '', `select count(*) from muur.vind_passkey(${h('passkey')})`)
      const codes = () => als(null, '', `select count(*) from muur.vind_eenmalige_code(${h('nummer')})`)
      const found: [string, string, string][] = []
      for (const [tabel, telt] of [
        ['passkey', passkeys],
        ['eenmalige_code', codes],
      ] as const) {
        const zet = (wat: string) => als(a.ouder, '', raakt(`update ${tabel} set verwijderd_op = ${wat}`))
        const alles = await telt()
        found.push(
          [`${tabel}: niet vooruit`, await zet(`muur.nu() + interval '1 h'`), 'fout 42501'],
          [`${tabel}: niet achteraf`, await zet(`muur.nu() - interval '1 h'`), 'fout 42501'],
          [`${tabel}: nu`, await zet('muur.nu()'), '1'],
          [`${tabel}: opent niets`, await telt(), String(Number(alles) - 1)],
          [`${tabel}: terug`, await zet('null'), '1'],
          [`${tabel}: opent weer`, await telt(), alles],
        )
        const dagen = (uren: string) =>
          beheer(
            `update ${tabel} set verwijderd_op = muur.nu() - interval '${uren}' where persoon_id = '${a.ouder.persoon}'; select 1`,
          )
        await dagen('23 h 59 min')
        found.push([`${tabel}: net op tijd`, await zet('null'), '1'])
        await dagen('24 h')
        found.push(
          [`${tabel}: te laat`, await zet('null'), '0'],
          [`${tabel}: ook geen nieuwe dag`, await zet('muur.nu()'), '0'],
          [
            `${tabel}: een naam houdt niets wakker`,
            await als(a.ouder, '', raakt(`update ${tabel} set naam = 'x'`)),
            '0',
          ],
          [`${tabel}: voorgoed weg kan niet`, await als(a.ouder, '', raakt(`delete from ${tabel}`)), '0'],
          [
            `${tabel}: van een ander`,
            await beheer(
              `select count(*) filter (where verwijderd_op is not null or naam is not null) from ${tabel} where persoon_id <> '${a.ouder.persoon}'`,
            ),
            '0',
          ],
          [
            `${tabel}: van wie het is verandert niet`,
            await als(b.ouder, '', raakt(`update ${tabel} set persoon_id = '${a.ouder.persoon}'`)),
            'fout 42501',
          ],
          [
            `${tabel}: wanneer het begon verandert niet`,
            await als(b.ouder, '', raakt(`update ${tabel} set gemaakt_op = '2020-01-01'`)),
            'fout 42501',
          ],
        )
      }
      return found
    },
  },
  {
    naam: 'dat er een nieuwe manier is weten alleen de ouder en de eigen specialist, dertig dagen lang',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const vraag = (wie: typeof coordinator | null, t = a.traject) =>
        als(wie, t, `select (muur.nu() - muur.nieuw_middel())::text`)
      const oud = (tabel: string, tijd: string, wie = a.ouder) =>
        beheer(
          `update ${tabel} set gemaakt_op = muur.nu() - interval '${tijd}' where persoon_id = '${wie.persoon}'; select 1`,
        )
      await beheer(
        `update passkey set gemaakt_op = '2020-01-01'; update eenmalige_code set gemaakt_op = '2020-01-01'; select 1`,
      )
      await oud('passkey', '1 h', a.specialist)
      await oud('passkey', '2 h', b.ouder)
      await oud('eenmalige_code', '2 h', b.ouder)
      // Whoever reads the table in the order of its key or of its rows meets somebody before the ouder.
      await beheer(
        `insert into toegang (traject_id, persoon_id, rol, sinds, tot) values ('${a.traject}', '00000000-0000-4000-8000-000000000000', 'specialist', '2020-01-01', '2020-01-02');
         update toegang set sinds = sinds where traject_id = '${a.traject}' and rol = 'ouder'; select 1`,
      )
      const found: [string, string, string][] = [
        ['niets nieuws', await vraag(a.specialist), ''],
        ['van wie niets nieuws heeft', await vraag(a.ouder), ''],
      ]
      await oud('passkey', '30 d')
      found.push(['dertig dagen', await vraag(a.specialist), ''])
      await oud('passkey', '29 d')
      found.push(
        ['de specialist', await vraag(a.specialist), '29 days'],
        ['de ouder', await vraag(a.ouder), '29 days'],
        ['de coordinator', await vraag(coordinator), ''],
        ['de aanmelder', await vraag(a.aanmelder), ''],
        ['de specialist van de ander', await vraag(b.specialist), ''],
        ['in een ander traject', await vraag(a.specialist, b.traject), ''],
        ['niemand', await vraag(null), ''],
      )
      await oud('eenmalige_code', '3 d')
      found.push(['een code telt ook', await vraag(a.specialist), '3 days'])
      await beheer(
        `update eenmalige_code set verwijderd_op = muur.nu() where persoon_id = '${a.ouder.persoon}'; select 1`,
      )
      found.push(['ook als het al weg is', await vraag(a.specialist), '3 days'])
      return found
    },
  },
  {
    naam: 'lang in dienst is wie veertien dagen dient, en alleen een collega hoort dat',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const vraag = (wie: typeof coordinator | null, van = a.specialist.persoon) =>
        als(wie, '', `select muur.lang_in_dienst('${van}')`)
      const sinds = (tijd: string) =>
        beheer(
          `update medewerker set sinds = muur.nu() - interval '${tijd}' where id = '${a.specialist.persoon}'; select 1`,
        )
      await sinds('14 d')
      const found: [string, string, string][] = [
        ['veertien dagen', await vraag(b.specialist), 'true'],
        ['een ouder vraagt', await vraag(a.ouder), 'false'],
        ['niemand vraagt', await vraag(null), 'false'],
        ['van een ouder', await vraag(coordinator, b.ouder.persoon), 'false'],
      ]
      await sinds('13 d 23 h')
      found.push(
        ['net niet', await vraag(b.specialist), 'false'],
        ['een ander wel', await vraag(b.specialist, b.specialist.persoon), 'true'],
        [
          'zelf veranderen',
          await als(coordinator, '', raakt(`update medewerker set sinds = '2020-01-01'`)),
          'fout 42501',
        ],
      )
      const nieuw = (moment: string) =>
        als(
          coordinator,
          '',
          `insert into medewerker (id, naam, rollen, sinds) values (gen_random_uuid(), 'x', '{specialist}', ${moment}); select 'erbij'`,
        )
      found.push(
        ['sinds vroeger', await nieuw(`'2020-01-01'`), 'fout 42501'],
        ['sinds nu', await nieuw('muur.nu()'), 'erbij'],
      )
      return found
    },
  },
  {
    naam: 'dienen begint bij de eerste code die is gebruikt, en een volgende telt niet opnieuw',
    doe: async ({ k: { a, b }, als, beheer }) => {
      const code = (van: string, naam: string) =>
        beheer(
          `delete from personeelscode; insert into personeelscode (medewerker_id, id, hash, gemaakt_op, geldig_tot, gemaakt_door, bevestigd_door)
           select '${van}', gen_random_uuid(), ${h(naam)}, muur.nu(), muur.nu() + interval '1 d', id, null from medewerker where naam = 'Cato Proef'; select 1`,
        )
      const sinds = () =>
        beheer(
          `select string_agg((sinds = muur.nu())::text, '+' order by naam) from medewerker where naam in ('Anna Proef', 'Bram Proef')`,
        )
      const found: [string, string, string][] = []
      await beheer(
        `update medewerker set sinds = '2020-01-01'; delete from werkaccount; delete from wachtzin where persoon_id = '${a.specialist.persoon}'; select 1`,
      )
      await code(a.specialist.persoon, 'nieuw')
      await als(null, '', `select muur.gebruik_code(${h('onbekend')})`)
      found.push(['een verkeerde code', await sinds(), 'false+false'])
      // Another code that is open, for a colleague who has no account either.
      await beheer(
        `delete from wachtzin where persoon_id = '${b.specialist.persoon}'; insert into personeelscode (medewerker_id, id, hash, gemaakt_op, geldig_tot)
         values ('${b.specialist.persoon}', gen_random_uuid(), ${h('ander')}, muur.nu(), muur.nu() + interval '1 d'); select 1`,
      )
      await als(null, '', `select muur.gebruik_code(${h('nieuw')})`)
      found.push(['de eerste code', await sinds(), 'true+false'])
      await beheer(`update medewerker set sinds = '2020-01-01'; select 1`)
      await als(null, '', `select muur.gebruik_code(${h('nieuw')})`)
      found.push(['nog een keer', await sinds(), 'false+false'])
      await code(b.specialist.persoon, 'herstel')
      await beheer(`insert into wachtzin values ('${b.specialist.persoon}', 'x', muur.nu()); select 1`)
      await beheer(`update personeelscode set bevestigd_door = '${a.specialist.persoon}'; select 1`)
      found.push([
        'herstel opent',
        await als(null, '', `select count(*) from muur.gebruik_code(${h('herstel')})`),
        '1',
      ])
      found.push(['maar telt niet opnieuw', await sinds(), 'false+false'])
      return found
    },
  },
]
