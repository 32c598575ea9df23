// Probes of standing in (J7): only who is of the lane, only by a coordinator, exactly the days that were said, and then it is closed.
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Hulp, Proef } from './proeven.ts'

const [een, twee, drie] = ['a1', 'a2', 'a3'].map(n => `00000000-0000-4000-8000-0000000000${n}`) as [
  string,
  string,
  string,
]
const dag = '2014-06-07'
const klok = (moment: string) =>
  `create or replace function muur.nu() returns timestamptz language sql stable set search_path = '' as $x$ select '${moment}'::timestamptz $x$;
   update sessie set gebruikt_op = muur.nu(), verloopt_op = muur.nu() + interval '1 day'; select 1`
const rij = (t: string, id: string, wie: string, van: string, tot: string) =>
  `insert into waarneming (traject_id, id, waarnemer_id, van, tot, door, op) values ('${t}', '${id}', '${wie}', '${van}', '${tot}', '${wie}', muur.nu()); select 1`

/** Puts both specialisten in the lane of side 0 of a child born on `dag`, each in a pair of their own. */
const inEenBaan = ({ beheer, k: { a, b } }: Hulp) =>
  beheer(`delete from waarneming;
    update medewerker m set paar = x.paar, positie = muur.bit('paar:' || muur.baansleutel('${dag}') || ':' || x.paar) # muur.baan('${dag}', 0)
      from (values ('${a.specialist.persoon}'::uuid, '${een}'::uuid), ('${b.specialist.persoon}', '${twee}')) x (id, paar) where m.id = x.id; select 1`)

export const waarneemproeven: readonly Proef[] = [
  {
    naam: 'laten waarnemen: een coordinator, vanaf vandaag, een tegelijk, en alleen iemand van de eigen baan die het nog niet is',
    doe: async hulp => {
      const { k, als, beheer } = hulp
      const { a, b, coordinator } = k
      await inEenBaan(hulp)
      const ander = b.specialist.persoon
      const laat = (anders: {
        wie?: Mens | null
        t?: string
        waarnemer?: string
        kant?: 0 | 1
        dagen?: readonly [string, string]
        id?: string
      }) => {
        const [van, tot] = anders.dagen ?? ['2027-03-05', '2027-03-10']
        return als(
          anders.wie === undefined ? coordinator : anders.wie,
          anders.t ?? a.traject,
          `select muur.laat_waarnemen('${anders.id ?? drie}', '${anders.waarnemer ?? ander}', '${dag}', ${anders.kant ?? 0}, '${van}', '${tot}')`,
        )
      }
      const weg = (sql = 'delete from waarneming') => beheer(`${sql}; select 1`)
      const dagen = (van: string, tot: string, id: string = een) =>
        laat({ dagen: [`2027-03-${van}`, `2027-03-${tot}`], id })
      const found: [string, string, string][] = []
      for (const wie of [a.ouder, a.specialist, a.controle, a.aanvrager, a.aanmelder, b.specialist, null])
        found.push([`${wie?.rol ?? 'niemand'} laat waarnemen`, await laat({ wie }), 'false'])
      found.push(
        ['zonder traject', await laat({ t: '' }), 'false'],
        ['aan de andere kant', await laat({ kant: 1 }), 'false'],
        ['wie niet bestaat', await laat({ waarnemer: een }), 'false'],
        ['wie het zelf al is', await laat({ waarnemer: a.specialist.persoon }), 'false'],
        ['vanaf gisteren', await laat({ dagen: ['2027-02-28', '2027-03-03'] }), 'false'],
        ['achterstevoren', await laat({ dagen: ['2027-03-04', '2027-03-03'] }), 'fout 23514'],
        ['langer dan dertien weken', await laat({ dagen: ['2027-03-01', '2027-05-31'] }), 'fout 23514'],
        ['dertien weken', await laat({ dagen: ['2027-03-01', '2027-05-30'], id: twee }), 'true'],
      )
      await weg()
      await beheer(rij(b.traject, twee, a.specialist.persoon, '2027-03-01', '2027-03-31'))
      found.push(
        ['van de vijfde tot en met de tiende', await laat({}), 'true'],
        [
          'wat er staat',
          await beheer(
            `select traject_id, waarnemer_id, van::text, tot::text, door, op = muur.nu(), beeindigd_op from waarneming where id = '${drie}'`,
          ),
          `${a.traject},${ander},2027-03-05,2027-03-10,${coordinator.persoon},true,`,
        ],
        ['een tweede op de eerste dag', await dagen('01', '05'), 'false'],
        ['een tweede op de laatste dag', await dagen('10', '12'), 'false'],
        ['een tweede eromheen', await dagen('01', '31'), 'false'],
        ['tot de dag ervoor', await dagen('01', '04'), 'true'],
        ['vanaf de dag erna', await dagen('11', '12', twee), 'true'],
      )
      await weg(`update waarneming set beeindigd_op = muur.nu()`)
      found.push([
        'wat beeindigd is telt niet',
        await laat({ id: '00000000-0000-4000-8000-0000000000a4' }),
        'true',
      ])
      await weg()
      const zet = (tot: string) =>
        weg(`update toegang set tot = ${tot} where traject_id = '${a.traject}' and rol = 'specialist'`)
      // In the other traject the own specialist is the specialist: that is not here.
      await weg(`update toegang set tot = muur.nu() where traject_id = '${b.traject}' and rol = 'specialist'`)
      await weg(
        `insert into toegang (traject_id, persoon_id, rol, sinds) values ('${b.traject}', '${a.specialist.persoon}', 'specialist', muur.nu())`,
      )
      await zet('muur.nu()')
      found.push(['zonder specialist is er niets waar te nemen', await laat({}), 'false'])
      await zet('null')
      found.push(['met een specialist weer wel', await laat({}), 'true'])
      return found
    },
  },
  {
    naam: 'wie waarneemt is er van de eerste tot en met de laatste dag van Amsterdam, daarna niet meer, en elders nooit',
    doe: async hulp => {
      const { k, als, beheer } = hulp
      const { a, b, coordinator } = k
      const w = b.specialist
      await beheer(
        `delete from waarneming; update gesprek set stand = 'gepland', begint_op = '2027-03-03T22:30:00Z'; select 1`,
      )
      await beheer(
        `insert into gesprek (traject_id, id, begint_op, minuten, plaats) values ('${a.traject}', '${een}', '2027-03-03T23:30:00Z', 60, 'online'), ('${a.traject}', '${twee}', '2027-03-01T22:30:00Z', 60, 'online'),
           ('${b.traject}', '${een}', '2027-05-03T23:30:00Z', 60, 'online'); select 1`,
      )
      const rol = (t = a.traject, wie: Mens = w) => als(wie, t, 'select muur.rol()')
      const leest = (t = a.traject) => als(w, t, 'select count(*) > 0 from gesprek')
      const lijst = () =>
        als(
          w,
          '',
          `select (select string_agg(concat_ws(' ', traject_id, waar_tot), '+' order by waar_tot nulls first) from muur.caseload), (select count(*) from muur.agenda where traject_id = '${a.traject}'),
            (select count(*) from muur.agenda where traject_id = '${b.traject}'), (select string_agg(concat_ws(' ', traject_id, van, tot), '+') from muur.waargenomen())`,
        )
      const eigen = `${b.traject},0,2,`
      const found: [string, string, string][] = [['vooraf', await rol(), '']]
      await beheer(rij(a.traject, een, w.persoon, '2027-03-02', '2027-03-03'))
      // In the other traject somebody stands in too: that is nobody of here.
      await beheer(rij(b.traject, twee, drie, '2027-03-01', '2027-03-31'))
      for (const [moment, is] of [
        ['2027-03-01T22:59:59Z', false],
        ['2027-03-01T23:00:00Z', true],
        ['2027-03-03T22:59:59Z', true],
        ['2027-03-03T23:00:00Z', false],
      ] as const) {
        await beheer(klok(moment))
        found.push(
          [`rol op ${moment}`, await rol(), is ? 'specialist' : ''],
          [`leest op ${moment}`, await leest(), is ? 'true' : 'false'],
          [
            `lijsten op ${moment}`,
            await lijst(),
            is ? `${b.traject}+${a.traject} 2027-03-03,1,2,${a.traject} 2027-03-02 2027-03-03` : eigen,
          ],
          [`het eigen traject op ${moment}`, await rol(b.traject), 'specialist'],
          [`de eigen specialist op ${moment}`, await rol(a.traject, a.specialist), 'specialist'],
          [`die van hier elders op ${moment}`, await rol(b.traject, a.specialist), ''],
          [`een ander op ${moment}`, await rol(a.traject, b.ouder), ''],
        )
      }
      await beheer(klok('2027-03-02T09:00:00Z'))
      const zetEigen = (tot: string) =>
        beheer(`update toegang set tot = ${tot} where persoon_id = '${w.persoon}'; select 1`)
      await zetEigen('muur.nu()')
      found.push(
        ['weer binnen', await rol(), 'specialist'],
        ['wat het eigen traject was', await rol(b.traject), ''],
        ['een onbekend traject', await rol(drie), ''],
      )
      await zetEigen('null')
      const rollen = (is: string) =>
        beheer(`update medewerker set rollen = '{${is}}' where id = '${w.persoon}'; select 1`)
      await rollen('beheerder')
      found.push(['wie geen specialist meer is', await rol(), ''])
      await rollen('specialist')
      const ingelogd = (soort: string) =>
        beheer(`update sessie set soort = '${soort}' where persoon_id = '${w.persoon}'; select 1`)
      await ingelogd('sleutel')
      found.push(['half ingelogd', await rol(), ''])
      await ingelogd('vol')
      // Who and until when: for everybody of the traject, and the ouder reads that name beside the one of the own specialist.
      const namen = (wie: Mens, t: string) =>
        als(
          wie,
          t,
          `select (select count(id) from waarneming), (select count(*) from medewerker where id in ('${w.persoon}', '${a.specialist.persoon}'))`,
        )
      found.push(
        ['de ouder', await namen(a.ouder, a.traject), '1,2'],
        ['de andere ouder', await namen(b.ouder, b.traject), '1,1'],
        ['de andere ouder, hier', await namen(b.ouder, a.traject), '0,0'],
        ['de coordinator', await namen(coordinator, a.traject), '1,2'],
      )
      await beheer(`update waarneming set beeindigd_op = muur.nu(); select 1`)
      found.push(['beeindigd', await rol(), ''], ['beeindigd, de lijsten', await lijst(), eigen])
      return found
    },
  },
  {
    naam: 'een waarneming eindigt de coordinator van dit traject, of een andere specialist; en wie waarneemt blijft specialist en leest nooit in nood',
    doe: async hulp => {
      const { k, als, beheer } = hulp
      const { a, b, coordinator } = k
      await inEenBaan(hulp)
      const w = b.specialist
      await beheer(rij(a.traject, een, w.persoon, '2027-03-01', '2027-03-09'))
      await beheer(rij(a.traject, drie, w.persoon, '2027-03-20', '2027-03-29'))
      await beheer(rij(b.traject, een, a.specialist.persoon, '2027-03-01', '2027-03-09'))
      const eindig = (wie: Mens | null, t = a.traject, id = een) =>
        als(wie, t, `select muur.eindig_waarneming('${id}')`)
      const open = () =>
        beheer(
          `select string_agg(traject_id::text || right(id::text, 2), '+' order by traject_id = '${b.traject}', id) from waarneming where beeindigd_op is null`,
        )
      const alle = [`${a.traject}a1`, `${a.traject}a3`, `${b.traject}a1`]
      const found: [string, string, string][] = []
      for (const wie of [a.ouder, a.specialist, w, a.controle, a.aanmelder, null])
        found.push([`${wie?.rol ?? 'niemand'} eindigt`, await eindig(wie), 'false'])
      found.push(
        ['wat niet bestaat', await eindig(coordinator, a.traject, twee), 'false'],
        ['van een ander traject', await eindig(coordinator, b.traject, drie), 'false'],
        ['zonder traject', await eindig(coordinator, ''), 'false'],
        ['nog alles', await open(), alle.join('+')],
        ['de coordinator', await eindig(coordinator), 'true'],
        ['alleen die', await open(), alle.slice(1).join('+')],
        [
          'wanneer',
          await beheer(
            `select beeindigd_op = muur.nu() from waarneming where id = '${een}' and traject_id = '${a.traject}'`,
          ),
          'true',
        ],
        ['nog een keer', await eindig(coordinator), 'false'],
      )
      const past = (wie: string) => als(coordinator, '', `select muur.rol_past('${wie}', '{beheerder}')`)
      await beheer(`update toegang set tot = muur.nu() where rol = 'specialist'; select 1`)
      found.push(['wie nog moet waarnemen', await past(w.persoon), 'false'])
      await beheer(
        `update waarneming set tot = '2027-03-01', van = '2027-02-01' where id = '${drie}'; select 1`,
      )
      found.push(['op de laatste dag', await past(w.persoon), 'false'])
      await beheer(`update waarneming set tot = '2027-02-28' where id = '${drie}'; select 1`)
      found.push(['na de laatste dag', await past(w.persoon), 'true'])
      await beheer(
        `update waarneming set tot = '2027-03-28', beeindigd_op = muur.nu() where id = '${drie}'; select 1`,
      )
      found.push(['wat beeindigd is', await past(w.persoon), 'true'])
      found.push(['een ander houdt dat niet tegen', await past(a.specialist.persoon), 'false'])
      await beheer(
        `update toegang set tot = null where rol = 'specialist'; update waarneming set beeindigd_op = null; select 1`,
      )
      found.push(
        [
          'een andere specialist',
          await als(coordinator, a.traject, `select muur.wijs_toe('${w.persoon}', '${dag}', 0)`),
          'true',
        ],
        ['wie waarnam is klaar, elders niet', await open(), `${b.traject}a1`],
        [
          'sinds nu',
          await beheer(
            `select count(*) from waarneming where beeindigd_op = muur.nu() and traject_id = '${a.traject}'`,
          ),
          '2',
        ],
      )
      await beheer(
        `update waarneming set beeindigd_op = muur.nu() - interval '1 day' where traject_id = '${a.traject}'; select 1`,
      )
      await als(coordinator, a.traject, `select muur.wijs_toe('${a.specialist.persoon}', '${dag}', 0)`)
      found.push([
        'wat al beeindigd was blijft zoals het was',
        await beheer(`select count(*) from waarneming where beeindigd_op = muur.nu() - interval '1 day'`),
        '2',
      ])
      const { controle: vera } = a
      const klaar = () =>
        als(coordinator, a.traject, `select muur.zet_noodtoegang_klaar('${twee}', '${vera.persoon}')`)
      await beheer(
        `delete from noodtoegang; ${rij(b.traject, twee, vera.persoon, '2026-03-01', '2026-03-09')}`,
      )
      found.push(['wie ergens waarnam leest niet in nood', await klaar(), 'false'])
      await beheer(`delete from waarneming where waarnemer_id = '${vera.persoon}'; select 1`)
      found.push(['wie dat nooit deed wel', await klaar(), 'true'])
      return found
    },
  },
]
