// Probes of e-mail out: what the sender may take, read and mark, and that a message of one traject never touches another.
import type { Hulp, Proef } from './proeven.ts'

const [een, twee, drie] = [1, 2, 3].map(n => `00000000-0000-4000-8000-0000000000f${n}`) as [
  string,
  string,
  string,
]
const dag = '2027-03-02'
/** The clock of the database in these probes: the sender may not ask it. */
const nu = `'2027-03-01T09:00:00Z'::timestamptz`
const zegel = `'\\x01${'ab'.repeat(40)}'`

/** One agreement and one planned gesprek on each side, tomorrow at the same hour; nothing sent. */
async function begin({ k: { a, b }, beheer }: Hulp): Promise<void> {
  await beheer(`delete from verzending; delete from seintje; delete from uitspraak; delete from score; delete from oproep; delete from gesprek;
    ${[a, b]
      .map(
        ({ traject }, i) =>
          `insert into seintje values ('${traject}', '${i ? twee : een}', ${zegel}, '2027-02-20', '${een}', muur.nu());
           insert into gesprek (traject_id, id, begint_op, minuten, plaats) values ('${traject}', '${i ? twee : een}', muur.nu() + interval '1 day', 60, 'praktijk');`,
      )
      .join('')} select 1`)
}

const als = ({ beheer }: Hulp) => ({
  post: (sql: string, traject = '') =>
    beheer(`set local role luwte_post; select set_config('luwte.traject', '${traject}', true); ${sql}`),
})
const neem = (traject: string, gesprek: string, id = drie, op = dag) =>
  `select id, seintje_id, poging from muur.neem_seintje('${traject}', '${gesprek}', '${op}', '${id}')`

export const postproeven: readonly Proef[] = [
  {
    naam: 'een seintje of een agendalink die eindigde begint nooit opnieuw',
    doe: async h => {
      const { k, beheer } = h
      const { a } = k
      await begin(h)
      const spreekAf = (einde: string) =>
        h.als(
          a.specialist,
          a.traject,
          `insert into seintje values ('${a.traject}', '${drie}', ${zegel}, '2027-02-20', '${a.specialist.persoon}', muur.nu(), ${einde}); select 'afgesproken'`,
        )
      const einde = (tabel: string) =>
        beheer(
          `select count(*) from ${tabel} where ${tabel === 'seintje' ? 'beeindigd_op' : 'ingetrokken_op'} = muur.nu()`,
        )
      const found: [string, string, string][] = [
        ['een tweede ernaast', await spreekAf('null'), 'fout 23505'],
        ['een dat al voorbij is', await spreekAf('muur.nu()'), 'fout 42501'],
        [
          'de ouder beeindigt',
          await h.als(a.ouder, a.traject, `update seintje set beeindigd_op = muur.nu(); select 'gedaan'`),
          'gedaan',
        ],
        ['beeindigd', await einde('seintje'), '1'],
        [
          'terug',
          await h.als(a.specialist, a.traject, `update seintje set beeindigd_op = null; select 'gedaan'`),
          'gedaan',
        ],
        ['blijft beeindigd', await einde('seintje'), '1'],
        ['een nieuwe afspraak', await spreekAf('null'), 'afgesproken'],
      ]
      const trekIn = (op: string) =>
        h.als(
          a.ouder,
          '',
          `update agendalink set ingetrokken_op = ${op}; select count(*) from (select id from agendalink) x`,
        )
      found.push(
        ['de eigen link', await trekIn('muur.nu()'), '1'],
        ['ingetrokken, en niet die van een ander', await einde('agendalink'), '1'],
        ['terug', await trekIn('null'), '1'],
        ['blijft ingetrokken', await einde('agendalink'), '1'],
      )
      return found
    },
  },
  {
    naam: 'de post hoort alleen van een gepland gesprek in de komende twee dagen, waarvoor een seintje is afgesproken',
    doe: async h => {
      const { k, beheer } = h
      const { a, b } = k
      const { post } = als(h)
      await begin(h)
      const komend = () =>
        post(
          `select string_agg(x.wie || x.klopt, '+' order by x.wie) from (select case traject_id when '${a.traject}' then 'A ' else 'B ' end as wie,
             gesprek_id = case traject_id when '${a.traject}' then '${een}' else '${twee}' end::uuid and begint_op = ${nu} + interval '1 day' as klopt from muur.komende_seintjes()) x`,
        )
      const zet = (sql: string) => beheer(`${sql} where traject_id = '${a.traject}'; select 1`)
      const found: [string, string, string][] = [['allebei', await komend(), 'A true+B true']]
      for (const [wat, anders, terug] of [
        ['afgezegd', `update gesprek set stand = 'afgezegd'`, `update gesprek set stand = 'gepland'`],
        [
          'voorbij',
          `update gesprek set begint_op = muur.nu()`,
          `update gesprek set begint_op = muur.nu() + interval '1 day'`,
        ],
        [
          'nog ver weg',
          `update gesprek set begint_op = muur.nu() + interval '2 days'`,
          `update gesprek set begint_op = muur.nu() + interval '1 day'`,
        ],
        [
          'beeindigd',
          `update seintje set beeindigd_op = muur.nu()`,
          `update seintje set beeindigd_op = null`,
        ],
      ] as const) {
        await zet(anders)
        found.push([wat, await komend(), 'B true'])
        await zet(terug)
      }
      found.push(['weer allebei', await komend(), 'A true+B true'])
      await beheer(`delete from seintje where traject_id = '${b.traject}'; select 1`)
      found.push(
        ['zonder afspraak', await komend(), 'A true'],
        [
          'het programma zelf niet',
          await h.als(k.coordinator, '', 'select count(*) from muur.komende_seintjes()'),
          'fout 42501',
        ],
      )
      return found
    },
  },
  {
    naam: 'een bericht wordt door een genomen, rust na een mislukte poging, en gaat een keer uit',
    doe: async h => {
      const { k, beheer } = h
      const { a, b } = k
      const { post } = als(h)
      await begin(h)
      const stand = (t: string) =>
        beheer(
          `select string_agg(concat_ws(' ', dag, pogingen, genomen_op = muur.nu(), weer_op - muur.nu(), verstuurd_op = muur.nu()), '+') from verzending where traject_id = '${t}'`,
        )
      const klaar = (naam: string, t: string, id: string, weer = '') =>
        post(`select muur.${naam}('${t}', '${id}'${weer})`)
      const later = `, ${nu} + interval '5 minutes'`
      const found: [string, string, string][] = [
        ['een gesprek van een ander', await post(neem(a.traject, twee)), ''],
        ['genomen', await post(neem(a.traject, een)), `${drie},${een},1`],
        ['zo staat het er', await stand(a.traject), `${dag} 1 t 00:10:00`],
        ['een tweede krijgt het niet', await post(neem(a.traject, een, twee)), ''],
        ['van de ander is er niets veranderd', await stand(b.traject), ''],
        ['met hetzelfde nummer aan de andere kant', await post(neem(b.traject, twee)), `${drie},${twee},1`],
        ['een onbekend bericht', await klaar('verstuurd', a.traject, twee), 'false'],
        ['een onbekend bericht mislukt', await klaar('niet_verstuurd', a.traject, twee, later), 'false'],
        ['niets van veranderd', await stand(a.traject), `${dag} 1 t 00:10:00`],
        ['mislukt', await klaar('niet_verstuurd', a.traject, drie, later), 'true'],
        ['rust', await stand(a.traject), `${dag} 1 00:05:00`],
        ['de ander is nog onderweg', await stand(b.traject), `${dag} 1 t 00:10:00`],
        [
          'wie niet meer onderweg is, mislukt niet nog eens',
          await klaar('niet_verstuurd', a.traject, drie, `, ${nu}`),
          'false',
        ],
        ['en is niet verstuurd', await klaar('verstuurd', a.traject, drie), 'false'],
        ['nu nog niet', await post(neem(a.traject, een, twee)), ''],
      ]
      await beheer(`update verzending set weer_op = muur.nu() where traject_id = '${a.traject}'; select 1`)
      found.push(
        ['de tijd is om', await post(neem(a.traject, een, twee)), `${drie},${een},2`],
        ['verstuurd', await klaar('verstuurd', a.traject, drie), 'true'],
        ['zo staat het', await stand(a.traject), `${dag} 2 00:10:00 t`],
        ['de ander is nog onderweg', await stand(b.traject), `${dag} 1 t 00:10:00`],
      )
      await beheer(`update verzending set weer_op = muur.nu() where traject_id = '${a.traject}'; select 1`)
      found.push(
        ['wat verstuurd is gaat nooit meer uit', await post(neem(a.traject, een, twee)), ''],
        [
          'verzet naar een andere dag wel',
          await post(neem(a.traject, een, twee, '2027-03-03')),
          `${twee},${een},1`,
        ],
      )
      for (const [wat, anders, terug] of [
        [
          'een afgezegd gesprek',
          `update gesprek set stand = 'afgezegd'`,
          `update gesprek set stand = 'gepland'`,
        ],
        [
          'een gesprek van nu',
          `update gesprek set begint_op = muur.nu()`,
          `update gesprek set begint_op = muur.nu() + interval '1 day'`,
        ],
        [
          'zonder seintje',
          `update seintje set beeindigd_op = muur.nu()`,
          `update seintje set beeindigd_op = null`,
        ],
      ] as const) {
        await beheer(`delete from verzending; ${anders} where traject_id = '${a.traject}'; select 1`)
        found.push(
          [wat, await post(neem(a.traject, een)), ''],
          [`${wat}: niets bewaard`, await stand(a.traject), ''],
        )
        await beheer(`${terug} where traject_id = '${a.traject}'; select 1`)
      }
      // An agreement that ended earlier stands beside the one of now: an address counts once.
      await beheer(
        `insert into seintje values ('${a.traject}', '${twee}', ${zegel}, '2027-02-19', '${een}', muur.nu(), muur.nu()); select 1`,
      )
      found.push(
        ['naar het adres van nu, een keer', await post(neem(a.traject, een)), `${drie},${een},1`],
        [
          'het programma neemt niets',
          await h.als(a.specialist, a.traject, neem(a.traject, een)),
          'fout 42501',
        ],
      )
      return found
    },
  },
  {
    naam: 'de post leest een adres alleen terwijl het daarheen stuurt',
    doe: async h => {
      const { k, beheer } = h
      const { a, b } = k
      const { post } = als(h)
      await begin(h)
      const lees = (t: string) =>
        post(`select string_agg(id::text, '+') from (select id, adres from seintje) x`, t)
      const found: [string, string, string][] = [['vooraf', await lees(a.traject), '']]
      await post(neem(a.traject, een))
      found.push(
        ['onderweg', await lees(a.traject), een],
        ['van het andere traject', await lees(b.traject), ''],
        ['zonder traject', await lees(''), ''],
        ['het traject zelf', await post('select muur.te_posten()', a.traject), a.traject],
        ['meer dan het adres', await post('select door from seintje', a.traject), 'fout 42501'],
        ['een gesprek', await post('select id from gesprek', a.traject), 'fout 42501'],
        ['de beurt', await post('select pg_try_advisory_lock(7233), pg_advisory_unlock(7233)'), 'true,true'],
        ['een sessie', await post('select id from sessie', a.traject), 'fout 42501'],
      )
      await beheer(`update seintje set beeindigd_op = muur.nu() where traject_id = '${a.traject}'; select 1`)
      found.push(['beeindigd', await lees(a.traject), ''])
      await beheer(
        `update seintje set beeindigd_op = null; update verzending set weer_op = muur.nu(); select 1`,
      )
      found.push(['de tijd is om', await lees(a.traject), ''])
      await beheer(
        `update verzending set weer_op = muur.nu() + interval '1 minute', genomen_op = null; select 1`,
      )
      found.push(['tussen twee pogingen', await lees(a.traject), ''])
      return found
    },
  },
  {
    naam: 'een medewerker hoort een keer dat er iets nieuws is, en alleen van het eigene',
    doe: async h => {
      const { k, beheer } = h
      const { a, b, coordinator } = k
      const { post } = als(h)
      const namen = new Map([
        [a.specialist.persoon, 'A'],
        [b.specialist.persoon, 'B'],
        [coordinator.persoon, 'C'],
        [a.ouder.persoon, 'ouder'],
      ])
      const wens = [...namen.keys()]
        .map(
          p =>
            `insert into postwens values ('${p}', 'x', muur.nu() - interval '1 day', null, 0, null, muur.nu());`,
        )
        .join('')
      const stil = `update traject set stand = 'gestart', aangemeld_op = muur.nu() - interval '2 days'; update toegang set sinds = muur.nu() - interval '2 days', tot = null;
        update ondertekening set op = muur.nu() - interval '2 days', door = 'ouder'; update medewerker set uit_dienst_op = null;
        update toegang set rol = 'specialist' where persoon_id = '${a.specialist.persoon}'`
      const neemAlles = async () =>
        (await post('select persoon_id from muur.neem_meldingen()'))
          .split(';')
          .map(p => namen.get(p) ?? p)
          .sort()
          .join('')
      /** Afresh: everybody wants it, nothing is new; then this happened. */
      const na = async (sql: string) => {
        await beheer(`delete from postwens; ${wens} ${stil}; ${sql}; select 1`)
        return await neemAlles()
      }
      const nieuw = (tabel: string, kolom: string, extra: string) =>
        `update ${tabel} set ${kolom} = muur.nu() where traject_id = '${a.traject}' and ${extra}`
      const found: [string, string, string][] = [
        ['niets nieuws', await na('select 1'), ''],
        ['een aanmelding', await na(nieuw('traject', `stand = 'aangemeld', aangemeld_op`, 'true')), 'C'],
        ['een aanmelding die al verder is', await na(nieuw('traject', 'aangemeld_op', 'true')), ''],
        ['een oude aanmelding', await na(`update traject set stand = 'aangemeld'`), ''],
        ['een eigen traject', await na(nieuw('toegang', 'sinds', `rol = 'specialist'`)), 'A'],
        ['een ouder is geen medewerker', await na(nieuw('toegang', 'sinds', `rol = 'ouder'`)), ''],
        [
          'in een andere rol',
          await na(
            `update toegang set rol = 'aanmelder', sinds = muur.nu() where persoon_id = '${a.specialist.persoon}'`,
          ),
          '',
        ],
        [
          'niet meer van hier',
          await na(
            `update toegang set sinds = muur.nu(), tot = muur.nu() where persoon_id = '${a.specialist.persoon}'`,
          ),
          '',
        ],
        ['de ouder tekende', await na(nieuw('ondertekening', 'op', 'true')), 'A'],
        [
          'de specialist tekende zelf',
          await na(nieuw('ondertekening', `door = 'specialist', op`, 'true')),
          '',
        ],
        [
          'de ouder tekende, en is niet meer van hier',
          await na(
            `${nieuw('ondertekening', 'op', 'true')}; update toegang set tot = muur.nu() where persoon_id = '${a.specialist.persoon}'`,
          ),
          '',
        ],
        [
          'de ouder tekende, in een andere rol',
          await na(
            `${nieuw('ondertekening', 'op', 'true')}; update toegang set rol = 'aanmelder' where persoon_id = '${a.specialist.persoon}'`,
          ),
          '',
        ],
        [
          'al gemeld',
          await na(`${nieuw('toegang', 'sinds', 'true')}; update postwens set gemeld_op = muur.nu()`),
          '',
        ],
        [
          'rust',
          await na(
            `${nieuw('toegang', 'sinds', 'true')}; update postwens set weer_op = muur.nu() + interval '1 minute'`,
          ),
          '',
        ],
        [
          'uit dienst',
          await na(`${nieuw('toegang', 'sinds', 'true')}; update medewerker set uit_dienst_op = muur.nu()`),
          '',
        ],
        [
          'straks uit dienst',
          await na(
            `${nieuw('toegang', 'sinds', 'true')}; update medewerker set uit_dienst_op = muur.nu() + interval '1 minute'`,
          ),
          'A',
        ],
      ]
      const stand = (p: string) =>
        beheer(
          `select concat_ws(' ', pogingen, genomen_op = muur.nu(), weer_op - muur.nu(), gemeld_op = muur.nu()) from postwens where persoon_id = '${p}'`,
        )
      await na(`update toegang set sinds = muur.nu() where rol = 'specialist'`)
      const [pa, pb] = [a.specialist.persoon, b.specialist.persoon]
      const weer = `${nu} + interval '1 hour'`
      found.push(
        ['genomen', await stand(pa), '1 t 00:10:00'],
        ['niet nog eens', await neemAlles(), ''],
        ['mislukt', await post(`select muur.niet_gemeld('${pa}', ${weer})`), 'true'],
        ['rust', await stand(pa), '1 01:00:00'],
        ['de ander is nog onderweg', await stand(pb), '1 t 00:10:00'],
        ['niet onderweg, niet mislukt', await post(`select muur.niet_gemeld('${pa}', ${nu})`), 'false'],
        ['niet onderweg, niet gemeld', await post(`select muur.gemeld('${pa}', ${nu})`), 'false'],
        ['gemeld', await post(`select muur.gemeld('${pb}', ${weer})`), 'true'],
        ['tot het moment dat het genomen werd', await stand(pb), '0 01:00:00 t'],
        ['de ander rust nog', await stand(pa), '1 01:00:00'],
        [
          'het programma meldt niets',
          await h.als(a.specialist, '', `select muur.gemeld('${pa}', ${nu})`),
          'fout 42501',
        ],
        [
          'en leest geen adres van een collega',
          await h.als(
            coordinator,
            '',
            `select count(*) from (select adres from postwens where persoon_id = '${pa}') x`,
          ),
          '0',
        ],
      )
      return found
    },
  },
  {
    naam: 'hoeveel er wacht is een getal in tientallen, voor wie de praktijk draaiende houdt',
    doe: async h => {
      const { k, beheer } = h
      const { a, coordinator } = k
      await begin(h)
      await beheer(
        `delete from postwens; update medewerker set rollen = '{beheerder}' where id = '${k.b.specialist.persoon}'; select 1`,
      )
      const lees = (wie: typeof coordinator) => h.als(wie, '', 'select muur.wachtende_post()')
      const vul = (n: number, van = '2027-03-01', klaar = 'null') =>
        beheer(
          `delete from verzending; insert into verzending select '${a.traject}', gen_random_uuid(), '${een}', date '${van}' + n, 1, null, muur.nu(), ${klaar} from generate_series(0, ${n - 1}) n; select 1`,
        )
      const found: [string, string, string][] = [['niets', await lees(coordinator), '0']]
      await vul(9)
      found.push(['negen is nog nul', await lees(coordinator), '0'])
      await vul(19)
      found.push(
        ['negentien is tien', await lees(coordinator), '10'],
        ['de beheerder ook', await lees(k.b.specialist), '10'],
        ['een specialist niet', await lees(a.specialist), ''],
        ['een ouder niet', await lees(a.ouder), ''],
      )
      await vul(19, '2027-03-01', 'muur.nu()')
      found.push(['wat verstuurd is wacht niet', await lees(coordinator), '0'])
      await vul(15, '2027-02-14')
      found.push(['wat voorbij is wacht niet', await lees(coordinator), '0'])
      const wensen = (pogingen: number) =>
        beheer(
          `delete from verzending; delete from postwens; insert into postwens select gen_random_uuid(), 'x', muur.nu(), null, ${pogingen}, null, muur.nu() from generate_series(1, 12); select 1`,
        )
      await wensen(1)
      found.push(['ook wat naar medewerkers gaat', await lees(coordinator), '10'])
      await wensen(0)
      found.push(['tenzij er niets mislukte', await lees(coordinator), '0'])
      return found
    },
  },
]
