// Probes of a sign-in on a shared device: covered it opens the next time and nothing else, and silence covers it again.

import type { Proef } from './proeven.ts'
import { begin, h } from './proeven-sessie.ts'
import { van } from './proeven-toegang.ts'

const wie = 'select soort, gedeeld from muur.wie()'
const hier = `select muur.hier('ouder', 'specialist', 'coordinator', 'aanmelder')`
const regel = '00000000-0000-4000-8000-0000000000c1'
const keer = `select muur.volgende_keer(gen_random_uuid())::text`

export const gedeeldproeven: readonly Proef[] = [
  {
    naam: 'een sessie die gedeeld begint is afgedekt en onbevestigd, en de wachtzin opent alleen haar',
    doe: async hulp => {
      const { k, als, beheer, teken } = hulp
      const { a, b } = k
      const van1 = {
        geheim: 'gedekt',
        soort: 'afgedekt',
        persoon: a.ouder.persoon,
        traject: a.traject,
        middel: regel,
      }
      await als(null, '', begin(hulp, van1))
      const found: [string, string, string][] = [
        [
          'geschreven',
          await beheer(
            `select gedeeld, middel, bevestigd_op is null, soort from sessie where hash = ${h('gedekt')}`,
          ),
          `true,${regel},true,afgedekt`,
        ],
      ]
      await als(null, '', begin(hulp, { geheim: 'gewoon' }))
      found.push([
        'gewoon is niet gedeeld',
        await beheer(`select gedeeld, middel is null from sessie where hash = ${h('gewoon')}`),
        'false,true',
      ])
      await beheer(
        `update sessie set soort = 'afgedekt', gedeeld = true, mislukt = 2 ${van(a.ouder)}; select 1`,
      )
      await beheer(`update sessie set soort = 'afgedekt', gedeeld = true ${van(b.ouder)}; select 1`)
      const handtekening = (await beheer(`select encode(hash, 'hex') from sessie ${van(a.ouder)}`)) as string
      found.push(
        ['wie', await als(a.ouder, '', wie), 'afgedekt,true'],
        ['hier', await als(a.ouder, a.traject, hier), ''],
        ['ik', await als(a.ouder, a.traject, 'select muur.ik() is null'), 'true'],
        ['tellen', await als(a.ouder, '', 'select muur.poging()'), '3'],
        ['de eigen wachtzin', await als(a.ouder, '', 'select count(*) from wachtzin'), '1'],
        [
          'open',
          await als(a.ouder, '', `select muur.bevestig_sessie(${teken('bevestig', handtekening)})`),
          '',
        ],
        ['nu hier', await als(a.ouder, a.traject, hier), a.traject],
        ['de ander niet', await als(b.ouder, b.traject, hier), ''],
        ['blijft gedeeld', await als(a.ouder, '', wie), 'vol,true'],
      )
      await als(b.ouder, '', 'select muur.eindig_sessie()')
      found.push([
        'afmelden',
        await beheer(`select beeindigd_op = muur.nu() from sessie ${van(b.ouder)}`),
        'true',
      ])
      return found
    },
  },
  {
    naam: 'afgedekt of niet is een soort: hooguit vijf samen',
    doe: async hulp => {
      const [persoon, ander] = [
        '00000000-0000-4000-8000-0000000000b1',
        '00000000-0000-4000-8000-0000000000b2',
      ]
      await hulp.beheer(`insert into sessie (hash, persoon_id, id, soort, begonnen_op, gebruikt_op, verloopt_op, rust)
        select sha256(convert_to(p || n, 'UTF8')), p::uuid, gen_random_uuid(), case when n < 4 then 'vol' when n < 6 then 'afgedekt' else 'sleutel' end, muur.nu() - n * interval '1 min', muur.nu(), muur.nu() + interval '1 day', '1 day'
        from unnest(array['${persoon}', '${ander}']) p, generate_series(1, 9) n; select 1`)
      const live = (p: string) =>
        hulp.beheer(
          `select count(*) filter (where soort <> 'sleutel'), count(*) filter (where soort = 'sleutel') from sessie where persoon_id = '${p}' and beeindigd_op is null`,
        )
      await hulp.als(null, '', begin(hulp, { persoon, geheim: 'zes' }))
      const een = await live(persoon)
      await hulp.als(null, '', begin(hulp, { persoon, geheim: 'zeven', soort: 'afgedekt' }))
      return [
        ['een erbij', een, '5,4'],
        ['nog een erbij', await live(persoon), '5,4'],
        ['een ander', await live(ander), '5,4'],
      ]
    },
  },
  {
    naam: 'drie minuten stilte dekt alleen een gedeelde sessie af',
    doe: async ({ k: { a, b }, als, beheer }) => {
      const stil = (mens: typeof a.ouder, seconden: number, gedeeld = true, soort = 'vol') =>
        beheer(
          `update sessie set gedeeld = ${gedeeld}, soort = '${soort}', gebruikt_op = muur.nu() - interval '${seconden} s' ${van(mens)}; select 1`,
        )
      const found: [string, string, string][] = []
      await stil(a.ouder, 179)
      found.push(['net niet', await als(a.ouder, '', wie), 'vol,true'])
      await stil(a.ouder, 180, false)
      found.push(['niet gedeeld', await als(a.ouder, '', wie), 'vol,false'])
      await stil(a.ouder, 180)
      await stil(b.ouder, 180)
      found.push(
        ['stil', await als(a.ouder, '', wie), 'afgedekt,true'],
        ['en het blijft', await als(a.ouder, '', wie), 'afgedekt,true'],
        ['niets open', await als(a.ouder, a.traject, hier), ''],
        ['de ander nog niet gezien', await beheer(`select soort from sessie ${van(b.ouder)}`), 'vol'],
      )
      await stil(a.ouder, 200, true, 'sleutel')
      found.push(['halverwege blijft halverwege', await als(a.ouder, '', wie), 'sleutel,true'])
      const deel = (ja: boolean, mens: typeof a.ouder | null) =>
        als(mens, '', `select muur.deel_sessie(${ja})`)
      const gedeeld = async () => beheer(`select count(*) from sessie where gedeeld`)
      await beheer(
        `update sessie set gedeeld = false, soort = 'vol' ${van(a.ouder)}; update sessie set gedeeld = false; select 1`,
      )
      await deel(true, null)
      found.push(['niemand', await gedeeld(), '0'])
      await deel(true, a.ouder)
      found.push(
        ['alleen deze', await gedeeld(), '1'],
        ['van mij', await beheer(`select gedeeld from sessie ${van(a.ouder)}`), 'true'],
      )
      await deel(false, a.ouder)
      found.push(['en weer niet', await gedeeld(), '0'])
      await beheer(`update sessie set soort = 'afgedekt', gedeeld = true ${van(a.ouder)}; select 1`)
      await deel(false, a.ouder)
      found.push(['afgedekt zet je niets om', await gedeeld(), '1'])
      return found
    },
  },
  {
    naam: 'afgedekt is er alleen de eigen volgende keer, met een regel in het eigen log',
    doe: async ({ k: { a, b }, als, beheer }) => {
      const log = (t: string) =>
        beheer(
          `select count(*), string_agg(persoon_id || rol || handeling || onderdeel || uitkomst || (op = muur.nu()), '') from logregel where traject_id = '${t}' and onderdeel = 'volgende-keer'`,
        )
      const zet = (t: string, id: string, moment: string, stand = 'gepland') =>
        beheer(
          `insert into gesprek (traject_id, id, begint_op, minuten, plaats, stand) values ('${t}', '${id}', ${moment}, 60, 'thuis', '${stand}'); select 1`,
        )
      const id = (n: number) => `00000000-0000-4000-8000-0000000000d${n}`
      await beheer(`update gesprek set begint_op = '2020-01-01', stand = 'gehouden'; select 1`)
      const moment = (wat: string) => beheer(`select (${wat})::text`)
      const found: [string, string, string][] = [['open is niet afgedekt', await als(a.ouder, '', keer), '']]
      await beheer(`update sessie set soort = 'afgedekt' ${van(a.ouder)}; select 1`)
      found.push(['niets gepland', await als(a.ouder, '', keer), ''])
      await zet(b.traject, id(0), `muur.nu() + interval '1 h'`)
      await zet(a.traject, id(1), `muur.nu() - interval '61 min'`)
      await zet(a.traject, id(2), `muur.nu() + interval '2 h'`, 'afgezegd')
      found.push(['geweest, afgezegd of van een ander telt niet', await als(a.ouder, '', keer), ''])
      await zet(a.traject, id(3), `muur.nu() + interval '3 d'`)
      await zet(a.traject, id(4), `muur.nu() + interval '9 d'`)
      found.push(['de eerste', await als(a.ouder, '', keer), await moment(`muur.nu() + interval '3 d'`)])
      await zet(a.traject, id(5), `muur.nu() - interval '59 min'`)
      found.push(
        ['wat bezig is', await als(a.ouder, '', keer), await moment(`muur.nu() - interval '59 min'`)],
        [
          'welk traject ook wordt genoemd',
          await als(a.ouder, b.traject, keer),
          await moment(`muur.nu() - interval '59 min'`),
        ],
        ['het log', await log(a.traject), `5,${`${a.ouder.persoon}ouderRvolgende-keer0true`.repeat(5)}`],
        ['het log van de ander', await log(b.traject), '0,'],
        ['niemand', await als(null, a.traject, keer), ''],
        ['de specialist', await als(a.specialist, a.traject, keer), ''],
      )
      for (const [wat, sql] of [
        ['toegang voorbij', `tot = muur.nu()`],
        ['geen ouder', `rol = 'aanmelder', tot = null`],
      ] as const) {
        await beheer(`update toegang set ${sql} where persoon_id = '${a.ouder.persoon}'; select 1`)
        found.push([wat, await als(a.ouder, '', keer), ''])
      }
      await beheer(
        `update toegang set rol = 'ouder', tot = muur.nu() + interval '1 s' where persoon_id = '${a.ouder.persoon}'; select 1`,
      )
      found.push([
        'nog net',
        await als(a.ouder, '', `select muur.volgende_keer(gen_random_uuid()) is not null`),
        'true',
      ])
      await beheer(`update sessie set persoon_id = '${b.ouder.persoon}' ${van(a.ouder)}; select 1`)
      found.push(['een ander in dit traject', await als(a.ouder, '', keer), ''])
      await beheer(
        `update sessie set persoon_id = '${a.ouder.persoon}', traject_id = '${b.traject}' ${van(a.ouder)}; select 1`,
      )
      found.push(['ik in een ander traject', await als(a.ouder, '', keer), ''])
      return found
    },
  },
]
