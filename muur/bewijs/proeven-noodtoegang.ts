// Probes of emergency access (wall.md, D4): never alone, never by list or search, one traject, an hour, and only to read.
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Proef } from './proeven.ts'

const [een, twee] = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2']
const drie = '00000000-0000-4000-8000-0000000000a3'
const verleng = `update sessie set bevestigd_op = muur.nu(), gebruikt_op = muur.nu(), verloopt_op = muur.nu() + interval '1 day'; select 1`
const klaar = (voor: string, id = een) => `select muur.zet_noodtoegang_klaar('${id}', '${voor}')`
const bevestig = (id = een) => `select muur.bevestig_noodtoegang('${id}')`
const eindig = (t: string, id = een) => `select muur.eindig_noodtoegang('${t}', '${id}', gen_random_uuid())`
const rol = 'select muur.rol()'
const later = (tijd: string) =>
  `create or replace function muur.nu() returns timestamptz language sql stable set search_path = '' as $x$ select '2027-03-01T09:00:00Z'::timestamptz + interval '${tijd}' $x$; select 1`
const REDEN = `decode('01' || repeat('00', 40), 'hex')`

export const noodproeven: readonly Proef[] = [
  {
    naam: 'noodtoegang klaarzetten: alleen een coordinator, in een traject, voor een vertrouwensfunctionaris die nooit een traject had',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const { controle: vera, aanvrager: vik } = a
      await beheer('delete from noodtoegang; select 1')
      const zet = (wie: Mens | null, t = a.traject, voor: string = vera.persoon, id = een) =>
        als(wie, t, klaar(voor, id))
      const stand = (wie: Mens, t = a.traject) => als(wie, t, rol)
      const found: [string, string, string][] = []
      for (const [naam, wie] of Object.entries({
        ouder: a.ouder,
        specialist: a.specialist,
        vera,
        niemand: null,
      }))
        found.push([naam, await zet(wie), 'false'])
      found.push(
        ['zonder traject', await zet(coordinator, ''), 'false'],
        ['voor een coordinator', await zet(coordinator, a.traject, coordinator.persoon), 'false'],
        ['voor een specialist', await zet(coordinator, a.traject, b.specialist.persoon), 'false'],
        ['voor niemand', await zet(coordinator, a.traject, een), 'false'],
      )
      const uitDienst = (op: string) =>
        beheer(`update medewerker set uit_dienst_op = ${op} where id = '${vera.persoon}'; select 1`)
      await uitDienst('muur.nu()')
      found.push(['wie uit dienst is', await zet(coordinator), 'false'])
      await uitDienst(`muur.nu() + interval '1 day'`)
      await beheer(
        `insert into toegang (traject_id, persoon_id, rol, sinds, tot) values ('${b.traject}', '${vera.persoon}', 'specialist', muur.nu(), muur.nu()); select 1`,
      )
      found.push(['wie ergens specialist was', await zet(coordinator), 'false'])
      await beheer(`delete from toegang where persoon_id = '${vera.persoon}'; select 1`)
      found.push(
        ['klaarzetten', await zet(coordinator), 'true'],
        [
          'wat er staat',
          await beheer(
            `select traject_id, id, gevraagd_door, gevraagd_op = muur.nu(), reden_op, bevestigd_door, tot, beeindigd_op from noodtoegang`,
          ),
          `${a.traject},${een},${vera.persoon},true,,,,`,
        ],
        ['een tweede hier', await zet(coordinator, a.traject, vera.persoon, twee), 'false'],
        ['elders telt dat niet', await zet(coordinator, b.traject, vera.persoon, drie), 'true'],
        ['een ander mag het hier ook', await zet(coordinator, a.traject, vik.persoon, twee), 'true'],
        [
          'en dat is ook weer weg',
          await beheer(`delete from noodtoegang where id = '${twee}'; select 1`),
          '1',
        ],
        ['dat was voor daar', await beheer(`delete from noodtoegang where id = '${drie}'; select 1`), '1'],
        ['voor een ander wel', await zet(coordinator, b.traject, vik.persoon, twee), 'true'],
        ['rol', await stand(vera), 'aanvrager'],
        ['rol elders', await stand(vera, b.traject), ''],
        ['rol van de ander', await stand(vik), ''],
      )
      await uitDienst('null')
      await beheer(later('23 hours 59 minutes'))
      await beheer(verleng)
      found.push(
        ['een dag lang', await stand(vera), 'aanvrager'],
        ['nog niet opnieuw', await zet(coordinator, a.traject, vera.persoon, drie), 'false'],
      )
      await als(vera, a.traject, `update noodtoegang set reden_op = muur.nu(), reden = ${REDEN}; select 1`)
      await beheer(later('24 hours'))
      found.push(
        ['een dag later is het voorbij', await stand(vera), ''],
        ['en niemand bevestigt het', await als(coordinator, a.traject, bevestig()), 'false'],
        ['en mag het opnieuw', await zet(coordinator, a.traject, vera.persoon, drie), 'true'],
      )
      return found
    },
  },
  {
    naam: 'noodtoegang bevestigen: een coordinator, net bevestigd, die de ander niet alleen binnenliet; daarna een uur lezen',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const { controle: vera } = a
      await beheer(
        `delete from noodtoegang; delete from personeelscode; update sessie set bevestigd_op = muur.nu(); select 1`,
      )
      const found: [string, string, string][] = []
      const ja = (wie: Mens | null = coordinator, t = a.traject) => als(wie, t, bevestig())
      const leest = (t = a.traject) => als(vera, t, `select count(*) > 0 from gesprek`)
      found.push(
        ['klaarzetten', await als(coordinator, a.traject, klaar(vera.persoon)), 'true'],
        ['zonder reden', await ja(), 'false'],
        [
          'een moment is geen reden',
          await als(vera, a.traject, `update noodtoegang set reden_op = muur.nu()`),
          'fout 42501',
        ],
        [
          'een ander geeft geen reden',
          await als(
            a.aanvrager,
            a.traject,
            `update noodtoegang set reden = ${REDEN}; select count(*) from noodtoegang`,
          ),
          '0',
        ],
        [
          'de reden',
          await als(
            vera,
            a.traject,
            `update noodtoegang set reden_op = muur.nu(), reden = ${REDEN} where id = '${een}'; select reden is not null from noodtoegang`,
          ),
          'true',
        ],
        [
          'een keer',
          await als(
            vera,
            a.traject,
            `with x as (update noodtoegang set reden = ${REDEN} returning 1) select count(*) from x`,
          ),
          '0',
        ],
        [
          'de coordinator leest de reden',
          await als(coordinator, a.traject, `select reden is not null from noodtoegang`),
          'true',
        ],
        ['de ouder niet', await als(a.ouder, a.traject, `select count(*) from noodtoegang`), '0'],
        ['nog niets te lezen', await leest(), 'false'],
        ['wie vroeg bevestigt niet', await ja(vera), 'false'],
        ['de ouder niet', await ja(a.ouder), 'false'],
        ['de specialist niet', await ja(a.specialist), 'false'],
        ['niemand niet', await ja(null), 'false'],
        ['in een ander traject', await ja(coordinator, b.traject), 'false'],
        ['in geen traject', await ja(coordinator, ''), 'false'],
        ['een ander verzoek', await als(coordinator, a.traject, bevestig(twee)), 'false'],
      )
      await beheer(`update sessie set bevestigd_op = muur.nu() - interval '10 minutes'; select 1`)
      found.push(['de wachtzin is te lang geleden', await ja(), 'false'])
      await beheer(`update sessie set bevestigd_op = muur.nu(); select 1`)
      const code = (voor: string, door: string, bij: string | null, dagen: number) =>
        beheer(
          `delete from personeelscode; insert into personeelscode (medewerker_id, id, hash, gemaakt_op, geldig_tot, gebruikt_op, gemaakt_door, bevestigd_door) values ('${voor}', gen_random_uuid(), sha256('x'), muur.nu(), muur.nu(), muur.nu() - interval '${dagen} days', '${door}', ${bij ? `'${bij}'` : 'null'}); select 1`,
        )
      const [v, c, x] = [vera.persoon, coordinator.persoon, a.specialist.persoon]
      for (const [naam, voor, door, bij] of [
        ['de coordinator liet de ander alleen binnen', v, c, null],
        ['of andersom', c, v, null],
      ] as const) {
        await code(voor, door, bij, 29)
        found.push([naam, await ja(), 'false'])
      }
      for (const [naam, voor, door, bij, dagen] of [
        ['samen met een derde mag', v, c, x, 1],
        ['lang geleden mag', v, c, null, 30],
        ['een code van een derde mag', v, x, null, 1],
        ['een code voor een derde mag', x, c, null, 1],
        ['een code van een derde voor de ander mag', c, x, null, 1],
        ['een code van de een voor een derde mag', x, v, null, 1],
      ] as const) {
        await code(voor, door, bij, dagen)
        found.push([
          naam,
          await als(coordinator, a.traject, `select muur.een_hand('${v}', '${c}')`),
          'fout 42501',
        ])
        found.push([naam, await beheer(`select muur.een_hand('${v}', '${c}')`), 'false'])
      }
      await beheer('delete from personeelscode; select 1')
      found.push(
        ['bevestigen', await ja(), 'true'],
        ['nog eens', await ja(), 'false'],
        [
          'wat er staat',
          await beheer(
            `select bevestigd_door, bevestigd_op = muur.nu(), tot = muur.nu() + interval '1 hour' from noodtoegang`,
          ),
          `${c},true,true`,
        ],
        ['rol', await als(vera, a.traject, rol), 'vertrouwensfunctionaris'],
        ['lezen', await leest(), 'true'],
        ['niet elders', await leest(b.traject), 'false'],
        ['niet zonder traject', await leest(''), 'false'],
        [
          'niet veranderen',
          await als(
            vera,
            a.traject,
            `with x as (update gesprek set minuten = 30 returning 1) select count(*) from x`,
          ),
          '0',
        ],
        [
          'de reden staat vast',
          await als(
            vera,
            a.traject,
            `with x as (update noodtoegang set reden = ${REDEN} returning 1) select count(*) from x`,
          ),
          '0',
        ],
        ['een ander niet', await als(a.aanvrager, a.traject, rol), ''],
        ['nog een verzoek niet', await als(coordinator, a.traject, klaar(vera.persoon, twee)), 'false'],
      )
      await beheer(later('59 minutes'))
      await beheer(verleng)
      found.push(['bijna een uur', await leest(), 'true'])
      await beheer(later('60 minutes'))
      found.push(['een uur', await leest(), 'false'], ['geen rol meer', await als(vera, a.traject, rol), ''])
      return found
    },
  },
  {
    naam: 'noodtoegang eindigt met de hand: door wie vroeg of door een coordinator, en wie de rol kwijt is kan er niet meer bij',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const { controle: vera } = a
      const found: [string, string, string][] = []
      const open = () =>
        beheer(
          `delete from noodtoegang; insert into noodtoegang (traject_id, id, gevraagd_door, gevraagd_op, reden_op, reden, bevestigd_door, bevestigd_op, tot) values ('${a.traject}', '${een}', '${vera.persoon}', muur.nu(), muur.nu(), ${REDEN}, '${coordinator.persoon}', muur.nu(), muur.nu() + interval '1 hour'); select 1`,
        )
      const eind = (wie: Mens | null, t = a.traject, id = een) => als(wie, '', eindig(t, id))
      const stand = () => als(vera, a.traject, rol)
      const regels = () =>
        beheer(
          `select concat_ws(' ', l.persoon_id, l.rol, handeling, onderdeel_id, uitkomst, grond, op = muur.nu(), s.persoon_id = l.persoon_id) from logregel l join sessie s on s.id = l.sessie_id where onderdeel = 'noodtoegang' and onderdeel_id = '${een}' and l.traject_id = '${a.traject}'`,
        )
      await open()
      for (const [naam, wie] of Object.entries({
        ouder: a.ouder,
        specialist: a.specialist,
        ander: a.aanvrager,
        niemand: null,
      }))
        found.push([naam, await eind(wie), 'false'])
      found.push(
        ['elders', await eind(vera, b.traject), 'false'],
        ['een ander verzoek', await eind(vera, a.traject, twee), 'false'],
        ['nog open', await stand(), 'vertrouwensfunctionaris'],
      )
      await beheer(
        `insert into noodtoegang (traject_id, id, gevraagd_door, gevraagd_op) values ('${a.traject}', '${twee}', '${a.aanvrager.persoon}', muur.nu()); select 1`,
      )
      found.push(
        ['van een ander', await eind(vera, a.traject, twee), 'false'],
        ['nog geen regel', await regels(), ''],
        ['zelf', await eind(vera), 'true'],
        ['in het log', await regels(), `${vera.persoon} vertrouwensfunctionaris U ${een} 0 noodtoegang t t`],
        ['voorbij', await stand(), ''],
        ['nog eens', await eind(vera), 'false'],
        [
          'het moment blijft',
          await beheer(`select beeindigd_op = muur.nu() from noodtoegang where id = '${een}'`),
          'true',
        ],
        ['wie alleen vroeg, trekt in', await eind(a.aanvrager, a.traject, twee), 'true'],
        ['en is er niet meer', await als(a.aanvrager, a.traject, rol), ''],
      )
      await open()
      found.push(
        ['door een coordinator', await eind(coordinator), 'true'],
        ['voorbij voor de ander', await stand(), ''],
        ['niet bevestigen na het einde', await als(coordinator, a.traject, bevestig()), 'false'],
      )
      await beheer(`update noodtoegang set bevestigd_door = null, bevestigd_op = null, tot = null; select 1`)
      found.push(['ook niet wie introk', await als(coordinator, a.traject, bevestig()), 'false'])
      await open()
      await beheer(`update medewerker set rollen = '{beheerder}' where id = '${vera.persoon}'; select 1`)
      found.push(['zonder de rol', await stand(), ''])
      await beheer(
        `update medewerker set rollen = '{vertrouwensfunctionaris}' where id = '${vera.persoon}'; select 1`,
      )
      // The newest request counts.
      await beheer(
        `insert into noodtoegang (traject_id, id, gevraagd_door, gevraagd_op) values ('${a.traject}', '${twee}', '${vera.persoon}', muur.nu() - interval '1 hour'); select 1`,
      )
      found.push(['het nieuwste telt', await stand(), 'vertrouwensfunctionaris'])
      await beheer(`update noodtoegang set beeindigd_op = muur.nu(); select 1`)
      found.push(
        [
          'na het einde mag het opnieuw',
          await als(coordinator, a.traject, klaar(vera.persoon, drie)),
          'true',
        ],
        ['een coordinator eindigt wat voorbij is niet nog eens', await eind(coordinator), 'false'],
        ['en niet onder een ander traject', await eind(coordinator, b.traject, drie), 'false'],
      )
      return found
    },
  },
  {
    naam: 'een reden geeft alleen wie vroeg, bij het eigen verzoek, zolang het openstaat, en een ander leest hem niet',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const { controle: vera, aanvrager: vik } = a
      const rij = (t: string, id: string, wie: Mens, op: string, bevestigd = false) =>
        `insert into noodtoegang (traject_id, id, gevraagd_door, gevraagd_op, reden_op, reden, bevestigd_door, bevestigd_op, tot) values ('${t}', '${id}', '${wie.persoon}', muur.nu() - interval '${op}', ${bevestigd ? `muur.nu(), ${REDEN}, '${coordinator.persoon}', muur.nu(), muur.nu() + interval '1 hour'` : 'null, null, null, null, null'});`
      const schrijf = async (wie: Mens, t: string) => {
        await als(wie, t, `update noodtoegang set reden = ${REDEN}; select 1`)
        return beheer(
          `select coalesce(string_agg(right(id::text, 1), '' order by id), '') from noodtoegang where reden is not null; `,
        )
      }
      const begin = (...rijen: string[]) => beheer(`delete from noodtoegang; ${rijen.join(' ')} select 1`)
      const found: [string, string, string][] = []
      await begin(
        rij(a.traject, een, vera, '0 h'),
        rij(a.traject, twee, vik, '0 h'),
        rij(b.traject, drie, vera, '2 days'),
      )
      found.push(
        ['in een ander traject', await schrijf(vera, b.traject), ''],
        ['in geen', await schrijf(vera, ''), ''],
        ['alleen het eigen', await schrijf(vik, a.traject), '2'],
        [
          'een ander leest dat niet',
          await als(vera, a.traject, 'select count(reden), count(*) from noodtoegang'),
          '0,1',
        ],
      )
      await begin(rij(a.traject, een, vera, '0 h', true), rij(a.traject, twee, vera, '2 days'))
      found.push(['wie leest schrijft niets', await schrijf(vera, a.traject), '1'])
      return found
    },
  },
  {
    naam: 'noodtoegang beslist niets: ook niet dat een traject niet begint',
    doe: async ({ k: { a }, als, beheer }) => {
      await beheer(`update afsluiting set soort = 'niet-gestart' where traject_id = '${a.traject}'; select 1`)
      const sluit = (wie: Mens) =>
        als(
          wie,
          a.traject,
          `insert into afsluiting (traject_id, id, soort, reden, door, op) values ('${a.traject}', '${een}', 'niet-gestart', null, '${wie.persoon}', muur.nu())`,
        )
      return [
        ['de controle sluit niet', await sluit(a.controle), 'fout 42501'],
        ['wie alleen vroeg niet', await sluit(a.aanvrager), 'fout 42501'],
        ['en leest het niet', await als(a.aanvrager, a.traject, 'select count(*) from afsluiting'), '0'],
        ['wie meeleest niet', await sluit(a.meelezer), 'fout 42501'],
        ['en leest het ook niet', await als(a.meelezer, a.traject, 'select count(*) from afsluiting'), '0'],
      ]
    },
  },
  {
    naam: 'de lijst van noodtoegang: wie vroeg ziet het eigen verzoek, een coordinator alle, een ander niets',
    doe: async ({ k: { a, b, coordinator }, als }) => {
      const tel = (wie: Mens | null) => als(wie, a.traject, 'select count(*) from muur.noodlijst')
      return [
        ['wie vroeg', await tel(a.controle), '1'],
        ['een ander die vroeg', await tel(a.aanvrager), '1'],
        ['wie ergens anders vroeg', await tel(b.aanvrager), '1'],
        ['de coordinator', await tel(coordinator), '4'],
        ['de ouder', await tel(a.ouder), '0'],
        ['de specialist', await tel(a.specialist), '0'],
        ['niemand', await tel(null), '0'],
      ]
    },
  },
]
