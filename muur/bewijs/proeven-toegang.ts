// Probes of who is where: the session shown, the access to the traject named, roles and lists.
import { createHash, createHmac } from 'node:crypto'
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Proef } from './proeven.ts'

export const hash = (geheim: Uint8Array): string =>
  `'\\x${createHash('sha256').update(geheim).digest('hex')}'::bytea`
export const van = (mens: Mens): string => `where hash = ${hash(mens.geheim as Uint8Array)}`

const hier = `select muur.hier('ouder', 'specialist', 'coordinator', 'aanmelder')`
const wie = (soorten: string) => `select muur.ik(${soorten}) is not null`

export const toegangproeven: readonly Proef[] = [
  {
    naam: 'wat geen geheim of geen traject kan zijn, opent niets en is geen fout',
    doe: async ({ k: { a }, als }) => [
      ['eigen', await als(a.ouder, a.traject, hier), a.traject],
      ['geen geheim', await als(null, a.traject, hier), ''],
      ['kort geheim', await als(new Uint8Array(31), a.traject, hier), ''],
      ['lang geheim', await als(new Uint8Array(33), a.traject, hier), ''],
      [
        'oneven aantal tekens',
        await als(null, a.traject, `select set_config('luwte.sessie', repeat('a', 63), true); ${hier}`),
        '',
      ],
      ['onbekend geheim', await als(new Uint8Array(32), a.traject, hier), ''],
      [
        'geen hexadecimaal',
        await als(null, a.traject, `select set_config('luwte.sessie', repeat('z', 64), true); ${hier}`),
        '',
      ],
      ['geen traject', await als(a.ouder, '', hier), ''],
      ['geen uuid', await als(a.ouder, 'x'.repeat(36), hier), ''],
      ['uuid in een andere vorm', await als(a.ouder, a.traject.replaceAll('-', ''), hier), ''],
      ['niets gezet', await als(null, '', `reset luwte.sessie; reset luwte.traject; ${hier}`), ''],
    ],
  },
  {
    naam: 'een sessie die beeindigd, verlopen of ingeslapen is, opent niets',
    doe: async ({ k: { a }, als, beheer }) => {
      const found: [string, string, string][] = []
      for (const zet of [
        'beeindigd_op = muur.nu()',
        'verloopt_op = muur.nu()',
        'gebruikt_op = muur.nu() - rust',
      ]) {
        await beheer(`savepoint hier; update sessie set ${zet} ${van(a.specialist)}; select 1`)
        found.push([zet, await als(a.specialist, a.traject, hier), ''])
        found.push([
          `${zet}: wie`,
          await als(a.specialist, '', 'select (muur.wie()).persoon_id is not null'),
          'false',
        ])
        found.push([`${zet}: ik`, await als(a.specialist, '', wie("'vol'")), 'false'])
        await beheer('rollback to hier; select 1')
      }
      return found
    },
  },
  {
    naam: 'wie uit dienst is komt nergens meer, wie dat nog wordt wel',
    doe: async ({ k: { a, coordinator }, als, beheer }) => {
      const found: [string, string, string][] = []
      for (const [zet, mag] of [
        ['muur.nu()', false],
        ["muur.nu() + interval '1 day'", true],
      ] as const) {
        await beheer(
          `update medewerker set uit_dienst_op = ${zet} where id in ('${a.specialist.persoon}', '${coordinator.persoon}'); select 1`,
        )
        found.push([`specialist ${zet}`, await als(a.specialist, a.traject, hier), mag ? a.traject : ''])
        found.push([`coordinator ${zet}`, await als(coordinator, a.traject, hier), mag ? a.traject : ''])
        found.push([
          `rol ${zet}`,
          await als(coordinator, '', `select muur.heeft_rol('coordinator')`),
          String(mag),
        ])
      }
      return found
    },
  },
  {
    naam: 'een halve sessie is niemand, tenzij die soort wordt gevraagd',
    doe: async ({ k, als, beheer }) => {
      const found: [string, string, string][] = []
      for (const soort of ['sleutel', 'registratie', 'aanmelding']) {
        await beheer(`update sessie set soort = '${soort}' ${van(k.coordinator)}; select 1`)
        found.push([`${soort}: ik`, await als(k.coordinator, '', 'select muur.ik() is not null'), 'false'])
        found.push([`${soort}: gevraagd`, await als(k.coordinator, '', wie(`'vol', '${soort}'`)), 'true'])
        found.push([
          `${soort}: rol`,
          await als(k.coordinator, '', `select muur.heeft_rol('coordinator')`),
          'false',
        ])
        found.push([
          `${soort}: staf`,
          await als(k.coordinator, '', `select count(*) > 1 from medewerker`),
          soort === 'aanmelding' ? 'false' : String(soort !== 'aanmelding' && false),
        ])
        found.push([`${soort}: hier`, await als(k.coordinator, k.a.traject, hier), ''])
        await beheer(`update sessie set soort = 'vol' ${van(k.coordinator)}; select 1`)
        await beheer(`update sessie set soort = '${soort}' ${van(k.a.ouder)}; select 1`)
        found.push([`${soort}: ouder hier`, await als(k.a.ouder, k.a.traject, hier), ''])
        await beheer(`update sessie set soort = 'vol' ${van(k.a.ouder)}; select 1`)
      }
      await beheer(`update sessie set soort = 'vol' ${van(k.a.aanmelder)}; select 1`)
      found.push(['aanmelder met een volle sessie', await als(k.a.aanmelder, k.a.traject, hier), ''])
      return found
    },
  },
  {
    naam: 'toegang die voorbij is of van een ander is, opent niets',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const found: [string, string, string][] = [
        ['ouder van B', await als(b.ouder, a.traject, hier), ''],
        ['specialist van B', await als(b.specialist, a.traject, hier), ''],
        [
          'ouder als specialist',
          await als(a.ouder, a.traject, `select muur.hier('specialist', 'coordinator', 'aanmelder')`),
          '',
        ],
        [
          'specialist als ouder',
          await als(a.specialist, a.traject, `select muur.hier('ouder', 'coordinator', 'aanmelder')`),
          '',
        ],
        [
          'aanmelder als ouder',
          await als(a.aanmelder, a.traject, `select muur.hier('ouder', 'specialist', 'coordinator')`),
          '',
        ],
        ['aanmelder', await als(a.aanmelder, a.traject, hier), a.traject],
        [
          'coordinator niet gevraagd',
          await als(coordinator, a.traject, `select muur.hier('ouder', 'specialist', 'aanmelder')`),
          '',
        ],
        ['coordinator nergens', await als(coordinator, '00000000-0000-4000-8000-00000000000a', hier), ''],
        ['rol van de ouder', await als(a.ouder, a.traject, 'select muur.rol()'), 'ouder'],
        ['rol van de coordinator', await als(coordinator, a.traject, 'select muur.rol()'), 'coordinator'],
        ['rol elders', await als(a.ouder, b.traject, 'select muur.rol()'), ''],
        [
          'rol van een beheerder',
          await als(a.specialist, '', `select muur.heeft_rol('coordinator', 'beheerder')`),
          'false',
        ],
      ]
      for (const [zet, mag] of [
        ['muur.nu()', false],
        ["muur.nu() + interval '1 second'", true],
      ] as const) {
        await beheer(`update toegang set tot = ${zet} where traject_id = '${a.traject}'; select 1`)
        for (const wie of [a.ouder, a.specialist])
          found.push([`${wie.rol} tot ${zet}`, await als(wie, a.traject, hier), mag ? a.traject : ''])
        const lists = 'select (select count(*) from muur.caseload), (select count(*) from muur.agenda)'
        found.push([
          `eigen toegang tot ${zet}`,
          await als(a.specialist, '', 'select count(*) from toegang'),
          mag ? '1' : '0',
        ])
        found.push([`lijsten tot ${zet}`, await als(a.specialist, '', lists), mag ? '1,1' : '0,0'])
      }
      return found
    },
  },
  {
    naam: 'lijsten tonen de specialist de eigen trajecten, de coordinator alle, en een ander niets',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const lists = `select (select string_agg(traject_id::text, '+') from muur.caseload), (select string_agg(traject_id::text, '+') from muur.agenda), (select count(*) from muur.praktijklijst)`
      return [
        ['specialist', await als(a.specialist, '', lists), `${a.traject},${a.traject},0`],
        ['specialist van B', await als(b.specialist, '', lists), `${b.traject},${b.traject},0`],
        ['ouder', await als(a.ouder, '', lists), ',,0'],
        ['aanmelder', await als(a.aanmelder, '', lists), ',,0'],
        ['coordinator', await als(coordinator, '', lists), ',,2'],
        ['niemand', await als(null, '', lists), ',,0'],
        [
          'wie er vroeger was telt niet mee',
          await beheer(
            `insert into toegang values ('${a.traject}', '${b.specialist.persoon}', 'specialist', muur.nu(), muur.nu()); select 1`,
          ).then(() => als(coordinator, '', 'select count(*) from muur.praktijklijst')),
          '2',
        ],
        [
          'namen',
          await als(
            coordinator,
            '',
            `select string_agg(specialist, '+' order by specialist) from muur.praktijklijst`,
          ),
          'Anna Proef+Bram Proef',
        ],
      ]
    },
  },
  {
    naam: 'een lijst leest de stand van het plan, het verslag, de triage en de gesprekken, en niet meer',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      await beheer(`update plan set afgezien_op = '2027-01-01', vastgesteld_op = '2027-01-02', proforma_op = '2027-06-01'; update verslag set stand = 'bij-ouder'; update ondertekening set door = 'specialist';
        update gesprek set stand = 'gepland', begint_op = '2027-05-01T10:00:00Z' where traject_id = '${a.traject}';
        update gesprek set stand = 'gehouden' where traject_id = '${b.traject}'; update triage set oordeel = 'passend', op = '2027-01-01';
        insert into triage select traject_id, gen_random_uuid(), 'aanhouden', punten, reden, door, '2027-02-01' from triage where traject_id = '${a.traject}'; select 1`)
      const mijn = `select afgezien_op, vastgesteld_op, proforma_op, verslag_stand, extract(epoch from volgende)::int, gehouden from muur.caseload`
      return [
        [
          'caseload',
          await als(
            a.specialist,
            '',
            `select afgezien_op::text, vastgesteld_op::text, proforma_op::text, verslag_stand, extract(epoch from volgende)::int, gehouden from muur.caseload`,
          ),
          '2027-01-01,2027-01-02,2027-06-01,bij-ouder,1809165600,0',
        ],
        [
          'caseload van B',
          await als(b.specialist, '', mijn.replace('afgezien_op, vastgesteld_op, proforma_op', '1')),
          '1,bij-ouder,,1',
        ],
        [
          'oordeel',
          await als(
            coordinator,
            '',
            `select string_agg(oordeel, '+' order by oordeel) from muur.praktijklijst`,
          ),
          'aanhouden+passend',
        ],
        ['getekend', await als(a.ouder, a.traject, 'select muur.is_getekend()'), 'true'],
        [
          'getekend door de ander telt niet',
          await beheer(
            `update ondertekening set door = 'ouder' where traject_id = '${a.traject}'; select 1`,
          ).then(() => als(a.ouder, a.traject, 'select muur.is_getekend()')),
          'false',
        ],
        ['getekend elders', await als(b.ouder, b.traject, 'select muur.is_getekend()'), 'true'],
        ['buiten het traject', await als(b.ouder, a.traject, 'select muur.is_getekend()'), 'false'],
      ]
    },
  },
  {
    naam: 'een ouder kent van de medewerkers alleen de eigen specialist',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const names = `select string_agg(naam, '+' order by naam) from medewerker`
      const found: [string, string, string][] = [
        ['in het traject', await als(a.ouder, a.traject, names), 'Anna Proef'],
        ['buiten het traject', await als(a.ouder, '', names), ''],
        ['in een ander traject', await als(a.ouder, b.traject, names), ''],
        ['aanmelder', await als(a.aanmelder, a.traject, names), ''],
        [
          'staf',
          await als(coordinator, '', names),
          'Anna Proef+Bram Proef+Cato Proef+Mia Proef+Mia Proef+Vera Proef+Vera Proef+Vik Proef+Vik Proef',
        ],
        [
          'specialist',
          await als(a.specialist, '', names),
          'Anna Proef+Bram Proef+Cato Proef+Mia Proef+Mia Proef+Vera Proef+Vera Proef+Vik Proef+Vik Proef',
        ],
      ]
      await beheer(
        `update toegang set tot = muur.nu() + interval '1 hour' where rol = 'specialist'; select 1`,
      )
      found.push(['de specialist van eerst', await als(a.ouder, a.traject, names), ''])
      return found
    },
  },
  {
    naam: 'het programma mag niet meer dan het nodig heeft',
    doe: async ({ beheer }) => [
      [
        'wat alleen de wacht zelf gebruikt',
        await beheer(
          `select string_agg(p.proname, ' ') from pg_proc p where p.pronamespace = 'muur'::regnamespace and has_function_privilege('luwte_app', p.oid, 'EXECUTE')
             and p.proname in ('hmac', 'echt', 'sessie', 'levend', 'genoemd', 'eigen_rol', 'rol_van', 'toegang_hier', 'mag_binnen', 'baansleutel', 'bit', 'baan')`,
        ),
        '',
      ],
      [
        'de sleutel van 65 bytes, als in RFC 2104',
        await beheer(`select encode(muur.hmac(convert_to(repeat('k', 65), 'UTF8'), 'bericht'), 'hex')`),
        createHmac('sha256', 'k'.repeat(65)).update('bericht').digest('hex'),
      ],
      [
        // mag_uit reads as who asks: its own policies hold inside.
        'zonder de macht van de wacht alleen de klok, en wat er uit mag',
        await beheer(
          `select string_agg(p.proname, ' ' order by p.proname::text collate "C") from pg_proc p where p.pronamespace = 'muur'::regnamespace and not p.prosecdef and has_function_privilege('luwte_app', p.oid, 'EXECUTE')`,
        ),
        'mag_uit nu',
      ],
      [
        'schema',
        await beheer(
          `select has_schema_privilege('luwte_app', 'muur', 'CREATE'), has_schema_privilege('luwte_wacht', 'muur', 'CREATE'), has_schema_privilege('luwte_wacht', 'public', 'CREATE')`,
        ),
        'false,false,false',
      ],
      [
        'schema voor iedereen',
        await beheer(
          `select has_schema_privilege('public', 'public', 'USAGE'), has_schema_privilege('public', 'muur', 'USAGE')`,
        ),
        'false,false',
      ],
      [
        'geheim',
        await beheer(
          `select has_any_column_privilege('luwte_app', 'muur.geheim', 'SELECT'), has_any_column_privilege('luwte_app', 'muur.geheim', 'INSERT')`,
        ),
        'false,false',
      ],
      [
        'geheim van de wacht',
        await beheer(
          `select relrowsecurity, relforcerowsecurity, pg_get_userbyid(relowner) from pg_class where oid = 'muur.geheim'::regclass`,
        ),
        'true,true,luwte_wacht',
      ],
      [
        'geheim schrijven',
        await beheer(`set local role luwte_wacht; insert into muur.geheim values ('x', ''); select 1`),
        'fout 42501',
      ],
      [
        'lijsten met een slot',
        await beheer(
          `select count(*) from pg_class where relnamespace = 'muur'::regnamespace and relkind = 'v' and not 'security_barrier=true' = any (coalesce(reloptions, '{}'))`,
        ),
        '0',
      ],
    ],
  },
  {
    naam: 'in het log staat wie er was, en van wie er niet was niets',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const regel = '0a0a0a0a-0000-4000-8000-00000000000'
      const geheim = (wie: Mens | null) => (wie?.geheim ? Buffer.from(wie.geheim).toString('hex') : '')
      const open = (wie: Mens | null, traject: string, nummer: number | null) =>
        als(
          null,
          '',
          `select muur.open('${geheim(wie)}', '${traject}', ${nummer === null ? 'null' : `'${regel}${nummer}'`}, '2027-03-01 10:00Z', 'R', 'proef', null, '0')`,
        )
      const log = (traject: string) =>
        beheer(
          `select persoon_id, rol, handeling, onderdeel, uitkomst, grond, (select s.persoon_id = l.persoon_id and s.soort = 'vol' from sessie s where s.id = l.sessie_id) from logregel l where onderdeel = 'proef' and traject_id = '${traject}' order by id`,
        )
      const found: [string, string, string][] = []
      found.push(['de ouder', await open(a.ouder, a.traject, 1), `ouder,${a.ouder.persoon}`])
      found.push([
        'de specialist',
        await open(a.specialist, a.traject, 2),
        `specialist,${a.specialist.persoon}`,
      ])
      found.push([
        'de coordinator',
        await open(coordinator, a.traject, 3),
        `coordinator,${coordinator.persoon}`,
      ])
      found.push(['de aanmelder', await open(a.aanmelder, a.traject, 6), `aanmelder,${a.aanmelder.persoon}`])
      found.push(['elders', await open(b.ouder, a.traject, 4), ','])
      found.push(['niemand', await open(null, a.traject, 5), ','])
      found.push(['zonder regel', await open(a.ouder, a.traject, null), `ouder,${a.ouder.persoon}`])
      found.push([
        'het log',
        await log(a.traject),
        (
          [
            [a.ouder, 'eigen-dossier'],
            [a.specialist, 'behandeling'],
            [coordinator, 'praktijkvoering'],
            [a.aanmelder, 'aanmelding'],
          ] as const
        )
          .map(([m, grond]) => `${m.persoon},${m.rol},R,proef,0,${grond},${m === a.aanmelder ? '' : 'true'}`)
          .join(';'),
      ])
      found.push(['het log van de ander', await log(b.traject), ''])
      return found
    },
  },
]
