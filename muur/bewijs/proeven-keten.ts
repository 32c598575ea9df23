// Probes of the chain: who may add a link and where it hangs, who reads it, and that nobody changes or removes one.
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Proef } from './proeven.ts'

const zegel = `decode('01' || repeat('07', 40), 'hex')`
const schrijf = (delen: string, moment = '2027-03-01T09:00:00Z') => {
  const n = delen.split(',').length
  return `select muur.schrijf_keten('${moment}', '{${delen}}', array_fill(sha256('v'), array[${n}]),
    (select array_agg(gen_random_uuid()) from generate_series(1, ${n})), array_fill(${zegel}, array[${n}])); select 'vast'`
}

export const ketenproeven: readonly Proef[] = [
  {
    naam: 'wie hier is hangt schakels aan de keten van dit traject, ieder aan zijn eigen deel, en niemand aan die van een ander',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const stand = (van: string, deel: string) =>
        beheer(`select max(nummer) from keten where traject_id = '${van}' and deel = '${deel}'`)
      const before = [await stand(a.traject, 'dossier'), await stand(a.traject, 'besloten')].map(Number)
      // The other side has more links: who takes the last one of any traject would count on from there.
      await als(b.specialist, b.traject, schrijf(Array(40).fill('dossier,besloten').join(',')))
      const vanB = [await stand(b.traject, 'dossier'), await stand(b.traject, 'besloten')]
      const found: [string, string, string][] = []
      const binnen: Mens[] = [a.ouder, a.specialist, coordinator, a.aanmelder]
      for (const wie of binnen)
        found.push([
          `${wie.rol} schrijft`,
          await als(wie, a.traject, schrijf('dossier,besloten,dossier')),
          'vast',
        ])
      for (const wie of [a.controle, a.aanvrager, b.ouder, b.specialist, b.aanmelder])
        found.push([`${wie.rol} van elders`, await als(wie, a.traject, schrijf('dossier')), 'fout 42501'])
      found.push(
        ['niemand', await als(null, a.traject, schrijf('dossier')), 'fout 42501'],
        ['zonder traject', await als(a.ouder, '', schrijf('dossier')), 'fout 42501'],
        ['een deel dat er niet is', await als(a.ouder, a.traject, schrijf('geheim')), 'fout 23514'],
        ['het dossier telt door', await stand(a.traject, 'dossier'), `${(before[0] ?? 0) + 8}`],
        ['het besloten deel ook', await stand(a.traject, 'besloten'), `${(before[1] ?? 0) + 4}`],
        [
          'de ander merkt niets',
          `${[await stand(b.traject, 'dossier'), await stand(b.traject, 'besloten')]}`,
          `${vanB}`,
        ],
        [
          'elk nummer een keer, vanaf een',
          await beheer(`select count(*) from (select deel, count(*) c, max(nummer) m, min(nummer) l from keten
            where traject_id = '${a.traject}' group by deel) x where c = m and l = 1`),
          '2',
        ],
        [
          'elke schakel heeft haar opening',
          await beheer(
            `select count(*) from keten left join ketenopening using (traject_id, deel, nummer) where opening is null`,
          ),
          '0',
        ],
        [
          'elke hash staat op de vorige',
          await beheer(`select count(*) from (select *, lag(hash) over (partition by traject_id, deel order by nummer) as vorige from keten) k
            where hash <> sha256('\\x01'::bytea || uuid_send(traject_id) || case deel when 'dossier' then '\\x01'::bytea else '\\x02' end || int4send(nummer)
              || int8send((extract(epoch from op) * 1000000)::bigint) || verbintenis || coalesce(vorige, decode(repeat('00', 32), 'hex')))`),
          '0',
        ],
        [
          'het moment is dat van de deur',
          await (async () => {
            await als(a.specialist, a.traject, schrijf('dossier', '2031-05-06T07:08:09.123456Z'))
            return await beheer(
              `select count(*) from keten where traject_id = '${a.traject}' and op = '2031-05-06T07:08:09.123456Z'`,
            )
          })(),
          '1',
        ],
      )
      return found
    },
  },
  {
    naam: 'de ouder leest de keten van het dossier, de specialist beide, en niemand wijzigt of verwijdert een schakel',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const found: [string, string, string][] = []
      for (const tabel of ['keten', 'ketenopening']) {
        const lees = (wie: Mens) =>
          als(wie, a.traject, `select count(nummer), count(distinct deel) from ${tabel}`)
        const tel = (waar: string) =>
          beheer(`select count(*) from ${tabel} where traject_id = '${a.traject}' ${waar}`)
        const besloten = `select count(nummer) from ${tabel} where deel = 'besloten'`
        found.push(
          [`${tabel}: de specialist`, await lees(a.specialist), `${await tel('')},2`],
          [`${tabel}: de ouder`, await lees(a.ouder), `${await tel("and deel = 'dossier'")},1`],
          [`${tabel}: de ouder, besloten`, await als(a.ouder, a.traject, besloten), '0'],
        )
        for (const wie of [coordinator, a.aanmelder, a.controle, a.aanvrager, b.ouder, b.specialist])
          found.push([`${tabel}: ${wie.rol}`, await lees(wie), '0,0'])
        for (const wie of [a.ouder, a.specialist, coordinator])
          for (const daad of [
            `update ${tabel} set nummer = nummer`,
            `delete from ${tabel}`,
            `truncate ${tabel}`,
            `insert into ${tabel} select * from ${tabel}`,
          ])
            found.push([`${wie.rol}: ${daad}`, await als(wie, a.traject, daad), 'fout 42501'])
      }
      return found
    },
  },
]
