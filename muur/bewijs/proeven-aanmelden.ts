// Probes of the ways in and of what a coordinator divides: codes of paper, an aanmelding, the first start, the lanes.
import { createHash } from 'node:crypto'
import type { Proef } from './proeven.ts'

const h = (text: string) => `'\\x${createHash('sha256').update(text).digest('hex')}'::bytea`
const nieuw = '00000000-0000-4000-8000-0000000000aa'
const elders = '00000000-0000-4000-8000-0000000000bb'
const dag = '2018-04-09'

export const aanmeldproeven: readonly Proef[] = [
  {
    naam: 'een code van papier werkt een keer, op tijd, de nieuwste van het traject, voor een ouder die binnen mag',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const found: [string, string, string][] = []
      const zet = (t: typeof a, code: string, tot: string, gebruikt = 'null') =>
        beheer(
          `insert into uitnodiging values ('${t.traject}', gen_random_uuid(), '${t.ouder.persoon}', ${h(code)}, '${t.specialist.persoon}', muur.nu(), muur.nu() + interval '${tot}', ${gebruikt}); select 1`,
        )
      const gebruik = (code: string) =>
        als(null, '', `select persoon_id, traject_id from muur.gebruik_code(${h(code)})`)
      // Who has an account already is in proeven-herstel.ts.
      await beheer('delete from uitnodiging; delete from wachtzin; delete from werkaccount; select 1')
      await zet(b, 'elders later', '60 min')
      await zet(a, 'eerste', '10 min')
      await zet(a, 'nieuwste', '30 min')
      found.push(['niet de nieuwste', await gebruik('eerste'), ''])
      found.push(['onbekend', await gebruik('nooit'), ''])
      found.push([
        'de nieuwste, al is er elders een latere',
        await gebruik('nieuwste'),
        `${a.ouder.persoon},${a.traject}`,
      ])
      found.push(['nog een keer', await gebruik('nieuwste'), ''])
      found.push([
        'precies een gebruikt',
        await beheer('select count(*) from uitnodiging where gebruikt_op is not null'),
        '1',
      ])
      await beheer('delete from uitnodiging; select 1')
      await zet(a, 'te laat', '0 min')
      found.push(['te laat', await gebruik('te laat'), ''])
      for (const [zoals, naam] of [
        [`tot = muur.nu()`, 'toegang voorbij'],
        [`tot = null, rol = 'aanmelder'`, 'geen ouder'],
      ] as const) {
        await beheer(`update toegang set ${zoals} where persoon_id = '${a.ouder.persoon}'; select 1`)
        await beheer(
          `insert into toegang values ('${a.traject}', '${nieuw}', 'ouder', muur.nu(), null), ('${b.traject}', '${a.ouder.persoon}', 'ouder', muur.nu(), '2099-01-01') on conflict do nothing; select 1`,
        )
        await zet(a, naam, '30 min')
        found.push([naam, await gebruik(naam), ''])
        await beheer('delete from uitnodiging; select 1')
      }
      await beheer(
        `delete from toegang where persoon_id = '${nieuw}' or (traject_id = '${b.traject}' and persoon_id = '${a.ouder.persoon}'); select 1`,
      )
      await beheer(
        `update toegang set tot = muur.nu() + interval '1 s', rol = 'ouder' where persoon_id = '${a.ouder.persoon}'; select 1`,
      )
      await zet(a, 'nog net', '30 min')
      found.push(['toegang nog net', await gebruik('nog net'), `${a.ouder.persoon},${a.traject}`])
      await beheer(
        `update toegang set tot = null where persoon_id = '${a.ouder.persoon}'; delete from uitnodiging; select 1`,
      )
      const staf = (code: string, tot: string, gebruikt = 'null') =>
        beheer(
          `insert into personeelscode values ('${coordinator.persoon}', gen_random_uuid(), ${h(code)}, muur.nu(), muur.nu() + interval '${tot}', ${gebruikt}); select 1`,
        )
      await staf('staf', '0 min')
      found.push(['staf te laat', await gebruik('staf'), ''])
      await beheer(`delete from personeelscode where hash = ${h('staf')}; select 1`)
      await staf('staf', '10 min')
      await beheer(
        `insert into personeelscode values ('${b.specialist.persoon}', gen_random_uuid(), ${h('collega')}, muur.nu(), muur.nu() + interval '20 min', null); select 1`,
      )
      found.push(['een andere code', await gebruik('geen van staf'), ''])
      await beheer(
        `insert into uitnodiging values ('${a.traject}', gen_random_uuid(), '${a.ouder.persoon}', ${h('collega')}, '${a.specialist.persoon}', muur.nu(), muur.nu() + interval '90 min', null); select 1`,
      )
      found.push([
        'dezelfde hash bij ouder en staf geeft er een',
        await gebruik('collega'),
        `${a.ouder.persoon},${a.traject}`,
      ])
      found.push(['staf', await gebruik('staf'), `${coordinator.persoon},`])
      await staf('staf oud', '10 min')
      await staf('staf nieuw', '20 min')
      found.push(['staf, niet de nieuwste', await gebruik('staf oud'), ''])
      found.push(['staf nog een keer', await gebruik('staf'), ''])
      return found
    },
  },
  {
    naam: 'een aanmelding opent een leeg traject, een minuut, en nooit een dat er al is',
    doe: async ({ k: { a }, als, beheer }) => {
      const begin = (id: string, geheim: string) =>
        als(
          null,
          '',
          `select muur.begin_aanmelding('${id}', 'ABC123', '\\x${Buffer.from(geheim.padEnd(32)).toString('hex')}')`,
        )
      const secret = new Uint8Array(Buffer.from('nieuw'.padEnd(32)))
      const found: [string, string, string][] = [
        ['bestaat al', await begin(a.traject, 'gestolen'), 'false'],
        [
          'en geeft dus niets',
          await als(
            new Uint8Array(Buffer.from('gestolen'.padEnd(32))),
            a.traject,
            `select muur.hier('aanmelder')`,
          ),
          '',
        ],
        ['nieuw', await begin(nieuw, 'nieuw'), 'true'],
        ['de aanmelder', await als(secret, nieuw, 'select muur.rol()'), 'aanmelder'],
        ['nergens anders', await als(secret, a.traject, 'select muur.rol()'), ''],
        ['tweede druk', await begin(nieuw, 'tweede'), 'false'],
        [
          'de toegang duurt een minuut',
          await beheer(
            `select extract(epoch from tot - muur.nu())::int, rol from toegang where traject_id = '${nieuw}'`,
          ),
          '60,aanmelder',
        ],
        [
          'de sessie ook',
          await beheer(
            `select extract(epoch from verloopt_op - muur.nu())::int, extract(epoch from rust)::int, soort from sessie where traject_id = '${nieuw}'`,
          ),
          '60,60,aanmelding',
        ],
        [
          'leeg en aangemeld',
          await beheer(
            `select stand, roepnaam is null, gestart_op is null from traject where traject_id = '${nieuw}'`,
          ),
          'aangemeld,true,true',
        ],
      ]
      return found
    },
  },
  {
    naam: 'de eerste coordinator komt een keer, met een handtekening, en een nieuwe link is voor dezelfde persoon',
    doe: async ({ k: { a }, als, beheer, teken }) => {
      const zet = (
        persoon: string,
        code: string,
        getekend = teken('opzet', persoon, createHash('sha256').update(code).digest('hex')),
      ) =>
        als(null, '', `select muur.zet_op('${persoon}', gen_random_uuid(), ${h(code)}, '1 day', ${getekend})`)
      const found: [string, string, string][] = [['opgezet', await zet(nieuw, 'een'), 'false']]
      await beheer('delete from praktijk; select 1')
      found.push(['nog niet', await als(null, '', 'select muur.is_opgezet()'), 'false'])
      found.push(['zonder handtekening', await zet(nieuw, 'een', 'null'), 'fout 42501'])
      found.push([
        'van een ander',
        await zet(nieuw, 'een', teken('opzet', elders, createHash('sha256').update('een').digest('hex'))),
        'fout 42501',
      ])
      found.push([
        'met een andere code',
        await zet(nieuw, 'een', teken('opzet', nieuw, createHash('sha256').update('twee').digest('hex'))),
        'fout 42501',
      ])
      await beheer(
        `insert into personeelscode values ('${a.specialist.persoon}', gen_random_uuid(), ${h('staf')}, muur.nu(), muur.nu() + interval '1 day', null); select 1`,
      )
      found.push(['echt', await zet(nieuw, 'een'), 'true'])
      found.push(['nog eens', await zet(elders, 'twee'), 'true'])
      found.push([
        'een persoon',
        await beheer(`select string_agg(id::text, '+') from medewerker where rollen @> '{beheerder}'`),
        nieuw,
      ])
      found.push([
        'de eerste link is dood, de tweede niet',
        await beheer(
          `select string_agg((gebruikt_op is not null)::text, '+' order by hash = ${h('twee')}) from personeelscode where medewerker_id = '${nieuw}'`,
        ),
        'true+false',
      ])
      found.push([
        'een dag',
        await beheer(
          `select extract(epoch from max(geldig_tot) - muur.nu())::int from personeelscode where medewerker_id = '${nieuw}'`,
        ),
        '86400',
      ])
      found.push([
        'de code van een ander leeft nog',
        await beheer(`select gebruikt_op is null from personeelscode where hash = ${h('staf')}`),
        'true',
      ])
      await beheer(`update personeelscode set gebruikt_op = '2020-01-01' where hash = ${h('een')}; select 1`)
      await zet(elders, 'drie')
      found.push([
        'gebruikt blijft wanneer het was',
        await beheer(`select gebruikt_op = '2020-01-01' from personeelscode where hash = ${h('een')}`),
        'true',
      ])
      return found
    },
  },
  {
    naam: 'de banen: een van elk paar, alleen voor de coordinator, alleen wie er is en mag',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const [s0, s1] = [a.specialist.persoon, b.specialist.persoon]
      await beheer(
        `update medewerker set paar = '${nieuw}', positie = case when id = '${s0}' then 0 else 1 end, plaatsen = 3 where id in ('${s0}', '${s1}'); select 1`,
      )
      const lijst = (kant: number, wie = coordinator) =>
        als(wie, '', `select string_agg(id || '=' || vrij, '+') from muur.geschikt('${dag}', ${kant})`)
      const [nul, een] = [await lijst(0), await lijst(1)]
      const van = (id: string) => `${id}=2`
      const found: [string, string, string][] = [
        ['elk een', [nul, een].sort().join(' '), [van(s0), van(s1)].sort().join(' ')],
        ['geen coordinator', await lijst(0, a.specialist), ''],
        ['een ouder', await lijst(0, a.ouder), ''],
      ]
      const mine = nul.slice(0, 36)
      for (const [zet, mag] of [
        ['uit_dienst_op = muur.nu()', false],
        [`uit_dienst_op = muur.nu() + interval '1 s'`, true],
        ['uit_dienst_op = null, registratie_tot = muur.nu()::date - 1', false],
        ['registratie_tot = muur.nu()::date', true],
        [`registratie_tot = null, rollen = '{vertrouwensfunctionaris}'`, false],
        [`rollen = '{specialist}', paar = null, positie = null`, false],
      ] as const) {
        await beheer(`update medewerker set ${zet} where id = '${mine}'; select 1`)
        found.push([zet, await lijst(0), mag ? van(mine) : ''])
      }
      await beheer(
        `update medewerker set paar = '${nieuw}', positie = ${mine === s0 ? 0 : 1} where id = '${mine}'; select 1`,
      )
      const own = mine === s0 ? a.traject : b.traject
      for (const [zet, vrij] of [
        [`update traject set stand = 'wacht' where traject_id = '${own}'`, 2],
        [`update traject set stand = 'gestopt' where traject_id = '${own}'`, 3],
        [
          `update traject set stand = 'gestart' where traject_id = '${own}'; update toegang set tot = muur.nu() where traject_id = '${own}' and rol = 'specialist'`,
          3,
        ],
        [
          `update toegang set tot = null where traject_id = '${own}' and rol = 'specialist'; insert into toegang values ('${own === a.traject ? b.traject : a.traject}', '${mine}', 'aanmelder', muur.nu(), null)`,
          2,
        ],
      ] as const) {
        await beheer(`${zet}; select 1`)
        found.push([zet, await lijst(0), `${mine}=${vrij}`])
      }
      return found
    },
  },
  {
    naam: 'toewijzen kan alleen een coordinator, aan wie geschikt is en plaats heeft; de vorige gaat eruit',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const [s0, s1] = [a.specialist.persoon, b.specialist.persoon]
      await beheer(
        `update medewerker set paar = '${nieuw}', positie = case when id = '${s0}' then 0 else 1 end, plaatsen = 3 where id in ('${s0}', '${s1}'); select 1`,
      )
      const geschikt = async (kant: number) =>
        (await als(coordinator, '', `select id from muur.geschikt('${dag}', ${kant})`)).trim()
      const kant = (await geschikt(0)) === s1 ? 0 : 1
      const wijs = (wie: typeof coordinator, wat: string, k = kant) =>
        als(wie, a.traject, `select muur.wijs_toe('${wat}', '${dag}', ${k})`)
      const found: [string, string, string][] = [
        ['een specialist', await wijs(a.specialist, s1), 'false'],
        ['de ouder', await wijs(a.ouder, s1), 'false'],
        ['in de verkeerde baan', await wijs(coordinator, s1, 1 - kant), 'false'],
        ['een onbekende', await wijs(coordinator, elders), 'false'],
        [
          'geen traject',
          await als(coordinator, '', `select muur.wijs_toe('${s1}', '${dag}', ${kant})`),
          'false',
        ],
      ]
      await beheer(`update medewerker set plaatsen = 1 where id = '${s1}'; select 1`)
      found.push(['vol', await wijs(coordinator, s1), 'false'])
      await beheer(
        `update medewerker set plaatsen = 2 where id = '${s1}'; insert into toegang values ('${a.traject}', '${elders}', 'specialist', muur.nu(), '2020-01-01'); select 1`,
      )
      const before = await beheer(
        `select count(*) from toegang where traject_id = '${b.traject}' and tot is null`,
      )
      found.push(['echt', await wijs(coordinator, s1), 'true'])
      found.push([
        'de nieuwe',
        await beheer(
          `select persoon_id from toegang where traject_id = '${a.traject}' and rol = 'specialist' and tot is null`,
        ),
        s1,
      ])
      found.push([
        'de vorige',
        await beheer(
          `select tot = muur.nu() from toegang where traject_id = '${a.traject}' and persoon_id = '${s0}'`,
        ),
        'true',
      ])
      found.push([
        'wie al weg was',
        await beheer(
          `select tot = '2020-01-01' from toegang where traject_id = '${a.traject}' and persoon_id = '${elders}'`,
        ),
        'true',
      ])
      found.push([
        'de ouder blijft',
        await beheer(
          `select count(*) from toegang where traject_id = '${a.traject}' and rol <> 'specialist' and tot is null`,
        ),
        '2',
      ])
      found.push([
        'de ander blijft',
        await beheer(`select count(*) from toegang where traject_id = '${b.traject}' and tot is null`),
        before,
      ])
      found.push([
        'dagdelen: geen specialist',
        await als(a.ouder, a.traject, `select count(*) from muur.dagdelen('${nieuw}', '${dag}', 0)`),
        '0',
      ])
      return found
    },
  },
  {
    naam: 'dagdelen: elke kant de eigen helft, van die plek, voor de specialist',
    doe: async ({ k: { a, locatie }, als, beheer }) => {
      await beheer(
        `insert into locatie values ('${nieuw}', 'x', 'y'); delete from dagdeel; insert into dagdeel select l, n, 'avond', n % 2 from unnest(array['${nieuw}', '${locatie}']::uuid[]) l, generate_series(1, 4) n; select 1`,
      )
      const delen = (kant: number, wie: typeof a.ouder | null = a.specialist) =>
        als(
          wie,
          a.traject,
          `select string_agg(weekdag::text, '') from muur.dagdelen('${locatie}', '${dag}', ${kant})`,
        )
      return [
        ['elk de helft', [await delen(0), await delen(1)].sort().join(' '), '13 24'],
        ['een ouder', await delen(0, a.ouder), ''],
        ['niemand', await delen(0, null), ''],
      ]
    },
  },
  {
    naam: 'een ouder krijgt toegang tot het eigen traject, een keer, en alleen van een coordinator',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const geef = (wie: typeof coordinator, p: string, t = a.traject) =>
        als(wie, t, `select muur.geef_ouder_toegang('${p}')`)
      await beheer(`delete from toegang where persoon_id = '${a.ouder.persoon}'; select 1`)
      const found: [string, string, string][] = [
        ['de aanmelder', await geef(a.aanmelder, a.ouder.persoon), 'false'],
        ['een specialist van B', await geef(b.specialist, a.ouder.persoon), 'false'],
        ['een ouder van B in A', await geef(coordinator, b.ouder.persoon), 'false'],
        [
          'een ouder van B zonder toegang',
          await beheer(`savepoint o; delete from toegang where persoon_id = '${b.ouder.persoon}'; select 1`)
            .then(() => geef(coordinator, b.ouder.persoon))
            .then(async x => {
              await beheer('rollback to o; select 1')
              return x
            }),
          'false',
        ],
        ['wie geen ouder is', await geef(coordinator, elders), 'false'],
        ['geen traject', await geef(coordinator, a.ouder.persoon, ''), 'false'],
        ['echt', await geef(coordinator, a.ouder.persoon), 'true'],
        ['nog een keer', await geef(coordinator, a.ouder.persoon), 'true'],
        [
          'precies een',
          await beheer(
            `select string_agg(rol || coalesce(tot::text, ''), '+') from toegang where persoon_id = '${a.ouder.persoon}'`,
          ),
          'ouder',
        ],
      ]
      await beheer(
        `delete from toegang where persoon_id = '${a.ouder.persoon}'; insert into medewerker (id, naam, rollen) values ('${a.ouder.persoon}', 'x', '{specialist}'); select 1`,
      )
      found.push(['staf is geen ouder', await geef(coordinator, a.ouder.persoon), 'false'])
      await beheer(
        `delete from medewerker where id = '${a.ouder.persoon}'; insert into toegang values ('${b.traject}', '${a.ouder.persoon}', 'aanmelder', muur.nu(), null); select 1`,
      )
      found.push([
        'iemand van een ander traject is hier geen ouder',
        await geef(coordinator, a.ouder.persoon),
        'false',
      ])
      return found
    },
  },
]
