// Probes of the night guard: what it may ask, that it can do nothing else, and that its findings are for one role only.
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Hulp, Proef } from './proeven.ts'

const [een, twee, drie] = [1, 2, 3].map(n => `00000000-0000-4000-8000-0000000000e${n}`) as [
  string,
  string,
  string,
]
const nacht = (h: Hulp, sql: string) => h.beheer(`set local role luwte_nacht; ${sql}`)
const post = (h: Hulp, sql: string) => h.beheer(`set local role luwte_post; ${sql}`)

type Vondst = readonly [id: string, samen: boolean]
const bewaar = (vondsten: readonly Vondst[], inhoud = 'aa', ongelezen = 0) =>
  `select muur.bewaar_nachtronde('{${vondsten.map(v => v[0])}}', array[${vondsten.map(() => `'\\x${inhoud}'`)}]::bytea[], '{${vondsten.map(v => v[1])}}', ${ongelezen})`

export const nachtproeven: readonly Proef[] = [
  {
    naam: 'de nachtwacht krijgt van elk traject dat loopt de kinderen, de aanmelding en de specialist van nu, verzegeld',
    doe: async h => {
      const { a, b, coordinator } = h.k
      const wie = `case traject_id when '${a.traject}' then 'A' else 'B' end || case specialist_id
        when '${a.specialist.persoon}' then 'a' when '${b.specialist.persoon}' then 'b' else coalesce(specialist_id::text, '-') end`
      const lees = () => nacht(h, `select string_agg(${wie}, '+' order by ${wie}) from muur.te_vergelijken()`)
      const zet = (sql: string) => h.beheer(`${sql} where traject_id = '${a.traject}'; select 1`)
      const heel = `select count(*), count(t.traject_id) filter (where t.code = v.code), count(x.id), count(k.id) from muur.te_vergelijken() v
        left join public.traject t using (traject_id)
        left join public.aanmelding x on x.traject_id = v.traject_id and x.id = v.aanmelding_id and x.inhoud::bytea = v.inhoud
        left join public.kind k on k.traject_id = v.traject_id and k.id = v.kind_id and k.voornaam::bytea = v.voornaam and k.geboortedatum::bytea = v.geboortedatum`
      await h.beheer(`update traject set stand = 'gestart'; select 1`)
      const found: [string, string, string][] = [
        ['allebei', await lees(), 'Aa+Bb'],
        ['precies zoals het er staat', await h.beheer(heel), '2,2,2,2'],
      ]
      for (const stand of ['aangemeld', 'wacht']) {
        await zet(`update traject set stand = '${stand}'`)
        found.push([stand, await lees(), 'Aa+Bb'])
      }
      for (const stand of ['niet-gestart', 'afgerond', 'gestopt']) {
        await zet(`update traject set stand = '${stand}'`)
        found.push([stand, await lees(), 'Bb'])
      }
      await zet(`update traject set stand = 'gestart'`)
      await h.beheer(
        `insert into kind select traject_id, '${een}'::uuid, voornaam, geboortedatum from kind where traject_id = '${a.traject}'; select 1`,
      )
      found.push(['twee kinderen', await lees(), 'Aa+Aa+Bb'])
      await zet(`update toegang set tot = muur.nu()`)
      found.push(['zonder specialist', await lees(), 'A-+A-+Bb'])
      for (const [naam, mens] of Object.entries<Mens | null>({
        coordinator,
        ouder: a.ouder,
        controle: a.controle,
        niemand: null,
      }))
        found.push([
          naam,
          await h.als(mens, a.traject, 'select count(*) from muur.te_vergelijken()'),
          'fout 42501',
        ])
      found.push(['de post', await post(h, 'select count(*) from muur.te_vergelijken()'), 'fout 42501'])
      return found
    },
  },
  {
    naam: 'een ronde vervangt wat er stond; wat afgehandeld is blijft dat, tenzij een specialist nu beide heeft',
    doe: async h => {
      await h.beheer('delete from bevinding; delete from nachtronde; select 1')
      const stand = () =>
        h.beheer(
          `select string_agg(concat_ws(' ', right(id::text, 1), encode(inhoud, 'hex'), samen, (gevonden_op - muur.nu())::text, (afgehandeld_op = muur.nu())::text), '+' order by id) from bevinding`,
        )
      const ronde = () =>
        h.beheer(`select string_agg((op - muur.nu())::text || ' ' || ongelezen, '+') from nachtronde`)
      const laatste = () => nacht(h, `select (muur.laatste_nachtronde() = '2027-03-01T09:00:00Z')::text`)
      const doe = (vondsten: readonly Vondst[], inhoud?: string, ongelezen?: number) =>
        nacht(h, bewaar(vondsten, inhoud, ongelezen))
      const apart: Vondst[] = [
        [een, false],
        [twee, true],
      ]
      const found: [string, string, string][] = [
        ['nog geen ronde', await laatste(), ''],
        ['gedaan', await doe(apart, 'aa', 3), ''],
        ['zo staat het er', await stand(), '1 aa f 00:00:00+2 aa t 00:00:00'],
        ['de ronde', await ronde(), '00:00:00 3'],
        ['de laatste', await laatste(), 'true'],
      ]
      await h.beheer(
        `update bevinding set gevonden_op = muur.nu() - interval '1 day', afgehandeld_op = muur.nu(); update nachtronde set op = muur.nu() - interval '1 day'; select 1`,
      )
      found.push(
        ['nog een keer', await doe(apart, 'bb'), ''],
        ['sinds toen, en afgehandeld', await stand(), '1 bb f -1 days true+2 bb t -1 days true'],
        ['een ronde', await ronde(), '00:00:00 0'],
        [
          'andersom',
          await doe(
            [
              [een, true],
              [twee, false],
            ],
            'cc',
          ),
          '',
        ],
        ['wat nu samen is, is weer open', await stand(), '1 cc t -1 days+2 cc f -1 days true'],
        [
          'een weg, een erbij',
          await doe(
            [
              [drie, false],
              [twee, false],
            ],
            'dd',
          ),
          '',
        ],
        ['alleen wat er nog is', await stand(), '2 dd f -1 days true+3 dd f 00:00:00'],
        ['niets meer', await doe([]), ''],
        ['leeg', await stand(), ''],
        ['en toch een ronde', await ronde(), '00:00:00 0'],
      )
      for (const [naam, mens] of Object.entries<Mens | null>({
        coordinator: h.k.coordinator,
        controle: h.k.a.controle,
        niemand: null,
      }))
        found.push(
          [naam, await h.als(mens, '', bewaar([])), 'fout 42501'],
          [
            `${naam} vraagt de ronde`,
            await h.als(mens, '', 'select muur.laatste_nachtronde()'),
            'fout 42501',
          ],
        )
      found.push(['de post', await post(h, bewaar([])), 'fout 42501'])
      return found
    },
  },
  {
    naam: 'de nachtwacht kan verder niets: geen tabel, geen andere functie, alleen de eigen beurt',
    doe: async h => {
      const found: [string, string, string][] = [
        [
          'de beurt',
          await nacht(h, 'select pg_try_advisory_lock(7234), pg_advisory_unlock(7234)'),
          'true,true',
        ],
      ]
      for (const { naam } of h.k.tabellen)
        found.push([naam, await nacht(h, `select count(*) from public.${naam}`), 'fout 42501'])
      for (const vraag of [
        'select muur.ik()',
        `select muur.heeft_rol('vertrouwensfunctionaris')`,
        `select * from muur.geschikt('2015-06-01', 0)`,
        `select muur.baan('2015-06-01', 0)`,
        'select * from muur.komende_seintjes()',
        'select * from muur.praktijklijst',
        'select * from muur.geheim',
        'update public.bevinding set afgehandeld_op = null',
        `select pg_terminate_backend(0)`,
        'create temporary table x (y int)',
      ])
        found.push([vraag, await nacht(h, vraag), 'fout 42501'])
      return found
    },
  },
  {
    naam: 'een bevinding leest en behandelt alleen de vertrouwensfunctionaris, en niemand verandert wat er staat',
    doe: async h => {
      const { a, b, coordinator } = h.k
      await h.beheer('delete from bevinding; delete from nachtronde; select 1')
      await nacht(h, bewaar([[een, true]]))
      const tel = (mens: Mens | null) =>
        h.als(mens, a.traject, 'select (select count(*) from bevinding), (select count(*) from nachtronde)')
      const handel = (mens: Mens | null, op: string) =>
        h.als(
          mens,
          a.traject,
          `with x as (update bevinding set afgehandeld_op = ${op} where id = '${een}' returning 1) select count(*) from x`,
        )
      const found: [string, string, string][] = []
      for (const [naam, mens] of Object.entries<Mens | null>({
        coordinator,
        specialist: a.specialist,
        ouder: a.ouder,
        aanmelder: b.aanmelder,
        niemand: null,
      }))
        found.push([naam, await tel(mens), '0,0'], [`${naam} handelt`, await handel(mens, 'muur.nu()'), '0'])
      found.push(
        ['de vertrouwensfunctionaris', await tel(a.controle), '1,1'],
        ['handelt af', await handel(a.controle, 'muur.nu()'), '1'],
        ['een andere haalt terug', await handel(b.aanvrager, 'null'), '1'],
        [
          'de inhoud',
          await h.als(a.controle, '', `update bevinding set inhoud = '\\x00' where id = '${een}'`),
          'fout 42501',
        ],
        ['samen', await h.als(a.controle, '', 'update bevinding set samen = false'), 'fout 42501'],
        ['weg', await h.als(a.controle, '', 'delete from bevinding'), 'fout 42501'],
        ['erbij', await h.als(a.controle, '', `insert into nachtronde values (muur.nu(), 0)`), 'fout 42501'],
      )
      await h.beheer(
        `update medewerker set rollen = '{beheerder}' where id = '${a.controle.persoon}'; select 1`,
      )
      found.push(['zonder de rol', await tel(a.controle), '0,0'])
      return found
    },
  },
]
