// Probes of how long a request takes: who puts an answer off and when, what the list of the practice tells, and that nothing tells the
// specialist of a complaint.
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Proef } from './proeven.ts'

const zegel = `decode('01' || repeat('07', 40), 'hex')`
const [vraag, klacht] = ['d1', 'd2'].map(n => `00000000-0000-4000-8000-0000000000${n}`) as [string, string]
const besluit = (door: string) =>
  `stand = 'besloten', besluit = 'afgewezen', reden = ${zegel}, besloten_door = '${door}', besloten_op = muur.nu()`

export const uitstelproeven: readonly Proef[] = [
  {
    naam: 'uitstellen doet alleen wie antwoordt, een keer, in de eerste maand, van wat openstaat, en nooit een klacht',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      await beheer('delete from uitstel; delete from verzoek; select 1')
      const zet = (kant: typeof a, id: string, soort: string, dag: string) =>
        beheer(
          `insert into verzoek (traject_id, id, soort, tekst, door, persoon_id, ontvangen_op, op) values ('${kant.traject}', '${id}', '${soort}', ${zegel}, 'ouder', '${kant.ouder.persoon}', ${dag}, muur.nu()); select 1`,
        )
      const vandaag = `(muur.nu() at time zone 'Europe/Amsterdam')::date`
      await zet(a, vraag, 'inzage', vandaag)
      await zet(a, klacht, 'klacht', vandaag)
      await zet(b, vraag, 'inzage', vandaag)
      const stelt = (wie: Mens, id = vraag, door = wie.persoon, traject = a.traject) =>
        als(
          wie,
          a.traject,
          `insert into uitstel (traject_id, id, reden, door, op) values ('${traject}', '${id}', ${zegel}, '${door}', muur.nu()); select 'uitgesteld'`,
        )
      const weg = () => beheer('delete from uitstel; select 1')
      const nee = 'fout 42501'
      const found: [string, string, string][] = []
      for (const [naam, wie] of Object.entries({ ouder: a.ouder, coordinator, aanmelder: a.aanmelder }))
        found.push([naam, await stelt(wie), nee])
      for (const wie of [a.controle, a.aanvrager, a.meelezer, b.specialist])
        found.push([`${wie.rol} die hier niets is`, await stelt(wie), nee])
      found.push(
        ['in de naam van een ander', await stelt(a.specialist, vraag, a.ouder.persoon), nee],
        ['een klacht', await stelt(a.specialist, klacht), nee],
        ['een klacht, door de coordinator', await stelt(coordinator, klacht), nee],
        ['aan de andere kant', await stelt(a.specialist, vraag, a.specialist.persoon, b.traject), nee],
        ['wat er niet is', await stelt(a.specialist, a.traject), nee],
      )
      // The last day counts, the day after does not.
      const ontvangen = (dagen: string) =>
        beheer(
          `update verzoek set ontvangen_op = (${vandaag} - interval '1 month' ${dagen})::date where soort = 'inzage'; select 1`,
        )
      await ontvangen(`- interval '1 day'`)
      found.push(['na de eerste maand', await stelt(a.specialist), nee])
      await ontvangen('')
      found.push(['op de laatste dag', await stelt(a.specialist), 'uitgesteld'])
      found.push(['een keer', await stelt(a.specialist), 'fout 23505'])
      const telt = (wie: Mens) => als(wie, a.traject, 'select count(*) from uitstel')
      for (const [wie, aantal] of [
        [a.ouder, '1'],
        [a.specialist, '1'],
        [coordinator, '0'],
        [a.controle, '0'],
        [a.aanvrager, '0'],
        [a.aanmelder, '0'],
        [b.specialist, '0'],
      ] as const)
        found.push([`${wie.rol} leest`, await telt(wie), aantal])
      found.push(
        [
          'niet te veranderen',
          await als(a.specialist, a.traject, `update uitstel set reden = ${zegel}`),
          nee,
        ],
        ['niet te wissen', await als(a.specialist, a.traject, 'delete from uitstel'), nee],
      )
      await weg()
      await beheer(
        `update verzoek set ${besluit(a.specialist.persoon)} where traject_id = '${a.traject}' and id = '${vraag}'; select 1`,
      )
      const ander = a.ouder.persoon
      await zet(a, ander, 'inzage', vandaag)
      found.push(['wat beantwoord is', await stelt(a.specialist), nee])
      found.push(['het andere wel', await stelt(a.specialist, ander), 'uitgesteld'])
      return found
    },
  },
  {
    naam: 'de lijst van verzoeken: een coordinator ziet wat openstaat, zonder een woord, en van wie zelf meehielp staat dat erbij',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      await beheer('delete from uitstel; delete from verzoek; select 1')
      const zet = (kant: typeof a, id: string, soort: string) =>
        beheer(
          `insert into verzoek (traject_id, id, soort, tekst, door, persoon_id, ontvangen_op, op) values ('${kant.traject}', '${id}', '${soort}', ${zegel}, 'ouder', '${kant.ouder.persoon}', '2027-03-01', muur.nu()); select 1`,
        )
      const stelUit = (kant: typeof a) =>
        beheer(
          `insert into uitstel (traject_id, id, reden, door, op) values ('${kant.traject}', '${vraag}', ${zegel}, '${kant.specialist.persoon}', muur.nu()); select 1`,
        )
      // The same id on both sides, put off on one: that says nothing of the other.
      await zet(a, vraag, 'inzage')
      await zet(a, klacht, 'klacht')
      await zet(b, vraag, 'inzage')
      await stelUit(b)
      const lijst = (wie: Mens | null, traject = '') =>
        als(
          wie,
          traject,
          `select case traject_id when '${a.traject}' then 'a' else 'b' end, soort, uitgesteld, eigen from muur.verzoeklijst order by 1, 2`,
        )
      const alles = 'a,inzage,false,false;a,klacht,false,false;b,inzage,true,false'
      const found: [string, string, string][] = [
        ['de coordinator', await lijst(coordinator), alles],
        ['en niet anders in een traject', await lijst(coordinator, a.traject), alles],
      ]
      for (const wie of [a.ouder, a.specialist, a.aanmelder, a.controle, a.aanvrager])
        found.push([`${wie.rol} niet`, await lijst(wie, a.traject), ''])
      found.push(['niemand', await lijst(null), ''])
      await stelUit(a)
      found.push(['uitgesteld', await lijst(coordinator), alles.replace('inzage,false', 'inzage,true')])
      await beheer(
        `insert into toegang (traject_id, persoon_id, rol, sinds, tot) values ('${a.traject}', '${coordinator.persoon}', 'specialist', '2026-01-01', '2026-01-02'); select 1`,
      )
      const meegeholpen = 'a,inzage,true,true;a,klacht,false,true;b,inzage,true,false'
      found.push(['wie hier ooit specialist was', await lijst(coordinator), meegeholpen])
      await beheer(`update toegang set rol = 'ouder' where persoon_id = '${coordinator.persoon}'; select 1`)
      found.push([
        'alleen als specialist',
        await lijst(coordinator),
        alles.replace('inzage,false', 'inzage,true'),
      ])
      await beheer(
        `delete from toegang where persoon_id = '${coordinator.persoon}';
         insert into waarneming (traject_id, id, waarnemer_id, van, tot, door, op) values ('${a.traject}', '${klacht}', '${coordinator.persoon}', '2026-01-01', '2026-01-02', '${a.specialist.persoon}', muur.nu()); select 1`,
      )
      found.push(['wie hier ooit waarnam', await lijst(coordinator), meegeholpen])
      await beheer(
        `update verzoek set ${besluit(a.specialist.persoon)} where traject_id = '${a.traject}'; select 1`,
      )
      found.push(['wat beantwoord is staat er niet', await lijst(coordinator), 'b,inzage,true,false'])
      return found
    },
  },
  {
    naam: 'van een klacht leest alleen de ouder een regel in het log',
    doe: async ({ k: { a }, als, beheer }) => {
      await beheer(`update logregel set onderdeel = 'klacht' where traject_id = '${a.traject}'; select 1`)
      const leest = (wie: Mens) => als(wie, a.traject, 'select count(*) > 0 from logregel')
      return [
        ['de ouder', await leest(a.ouder), 'true'],
        ['de specialist niet', await leest(a.specialist), 'false'],
      ]
    },
  },
]
