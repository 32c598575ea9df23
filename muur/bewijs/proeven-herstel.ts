// Probes of recovery: a code for who has an account already works only when two members of staff want it (safety.md, Recovery).
import { createHash } from 'node:crypto'
import type { Proef } from './proeven.ts'

const h = (text: string) => `'\\x${createHash('sha256').update(text).digest('hex')}'::bytea`
const [een, twee] = ['00000000-0000-4000-8000-0000000000e1', '00000000-0000-4000-8000-0000000000e2']
const gebruik = (code: string) => `select persoon_id from muur.gebruik_code(${h(code)})`
/** How many rows this changes. */
const raakt = (act: string) => `with x as (${act} returning 1) select count(*) from x`

export const herstelproeven: readonly Proef[] = [
  {
    naam: 'herstel van een ouder: de specialist begint, een coordinator bevestigt, en een alleen kan het nooit',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const vraag = (code: string, door = a.specialist.persoon, bevestigd = 'null', wie = a.specialist) =>
        als(
          wie,
          a.traject,
          `insert into uitnodiging values ('${a.traject}', gen_random_uuid(), '${a.ouder.persoon}', ${h(code)}, '${door}', muur.nu(), muur.nu() + interval '30 min', null, ${bevestigd}); select 'gevraagd'`,
        )
      const bevestig = (wie: typeof coordinator | null, als_wie = wie?.persoon ?? een, t = a.traject) =>
        als(wie, t, `update uitnodiging set bevestigd_door = '${als_wie}'; select 'gedaan'`)
      const stand = () =>
        beheer(
          `select string_agg(coalesce(bevestigd_door::text, '-'), '+' order by geldig_tot) from uitnodiging where traject_id = '${a.traject}'`,
        )
      const nieuw = (code: string, door = a.specialist.persoon, tot = '30 min') =>
        beheer(
          `delete from uitnodiging; insert into uitnodiging values ('${a.traject}', gen_random_uuid(), '${a.ouder.persoon}', ${h(code)}, '${door}', muur.nu(), muur.nu() + interval '${tot}'); select 1`,
        )
      const lees = (wie: typeof coordinator, t = a.traject) =>
        als(wie, t, `select count(*), count(*) filter (where bevestigd_door is null) from uitnodiging`)
      const found: [string, string, string][] = []
      await beheer('delete from uitnodiging; select 1')
      found.push(
        ['vragen', await vraag('een'), 'gevraagd'],
        [
          'al bevestigd vragen',
          await vraag('x', a.specialist.persoon, `'${coordinator.persoon}'`),
          'fout 42501',
        ],
        ['vragen als een ander', await vraag('x', b.specialist.persoon), 'fout 42501'],
        ['de coordinator vraagt', await vraag('x', coordinator.persoon, 'null', coordinator), 'fout 42501'],
        ['de specialist alleen', await als(null, '', gebruik('een')), ''],
        ['de specialist bevestigt', await bevestig(a.specialist), 'gedaan'],
        ['de ouder bevestigt', await bevestig(a.ouder), 'gedaan'],
        ['de ander bevestigt', await bevestig(b.specialist), 'gedaan'],
        ['niemand bevestigt', await bevestig(null), 'gedaan'],
        ['in een ander traject', await bevestig(coordinator, coordinator.persoon, b.traject), 'gedaan'],
        ['in geen traject', await bevestig(coordinator, coordinator.persoon, ''), 'gedaan'],
        ['dat deed allemaal niets', await stand(), '-'],
        ['in naam van een ander', await bevestig(coordinator, b.specialist.persoon), 'fout 42501'],
        ['de coordinator ziet het', await lees(coordinator), '1,1'],
        ['en niet van een ander traject', await lees(coordinator, b.traject), '0,0'],
        ['twee', await bevestig(coordinator), 'gedaan'],
        ['bevestigd', await stand(), coordinator.persoon],
        ['terugdraaien of overdoen', await bevestig(coordinator, een), 'gedaan'],
        ['nog steeds bevestigd', await stand(), coordinator.persoon],
        ['nu werkt de code', await als(null, '', gebruik('een')), a.ouder.persoon],
        ['een keer', await als(null, '', gebruik('een')), ''],
        ['gebruikt is niet meer open', await lees(coordinator), '0,0'],
      )
      await nieuw('zelf', coordinator.persoon)
      found.push(
        ['wie vroeg bevestigt niet zelf', await bevestig(coordinator), 'fout 42501'],
        ['en komt niet binnen', await als(null, '', gebruik('zelf')), ''],
      )
      await nieuw('laat', a.specialist.persoon, '0 min')
      found.push(
        ['te laat is niet te zien', await lees(coordinator), '0,0'],
        ['te laat bevestigd', await bevestig(coordinator), 'gedaan'],
        ['is niet bevestigd', await stand(), '-'],
        ['en werkt niet', await als(null, '', gebruik('laat')), ''],
      )
      await nieuw('op')
      await beheer(`update uitnodiging set gebruikt_op = muur.nu(); select 1`)
      await bevestig(coordinator)
      found.push(['een gebruikte code', await stand(), '-'])
      await nieuw('ouder')
      await bevestig(coordinator)
      await beheer(
        `insert into uitnodiging values ('${a.traject}', gen_random_uuid(), '${a.ouder.persoon}', ${h('nieuwer')}, '${a.specialist.persoon}', muur.nu(), muur.nu() + interval '31 min'); select 1`,
      )
      found.push(
        ['een nieuwe code erft de bevestiging niet', await als(null, '', gebruik('nieuwer')), ''],
        ['en de bevestigde is niet meer de nieuwste', await als(null, '', gebruik('ouder')), ''],
      )
      await nieuw('eerste keer')
      await beheer(`delete from wachtzin where persoon_id = '${a.ouder.persoon}'; select 1`)
      found.push([
        'zonder account is het geen herstel',
        await als(null, '', gebruik('eerste keer')),
        a.ouder.persoon,
      ])
      return found
    },
  },
  {
    naam: 'herstel van een medewerker: een coordinator maakt de code, een ander dan die twee bevestigt',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const [anna, bram, cato] = [a.specialist, b.specialist, coordinator]
      const vraag = (code: string, wie = cato, door = wie.persoon, bevestigd = 'null', tot = '1 day') =>
        als(
          wie,
          '',
          `insert into personeelscode values ('${anna.persoon}', '${een}', ${h(code)}, muur.nu(), muur.nu() + interval '${tot}', null, ${door === 'null' ? door : `'${door}'`}, ${bevestigd}); select 'gevraagd'`,
        )
      const bevestig = (wie: typeof cato | null, als_wie = wie?.persoon ?? twee) =>
        als(wie, '', `update personeelscode set bevestigd_door = '${als_wie}'; select 'gedaan'`)
      const stand = () => beheer(`select coalesce(bevestigd_door::text, '-') from personeelscode`)
      const weg = () => beheer('delete from personeelscode; select 1')
      const lees = (wie: typeof cato | null) =>
        als(wie, '', 'select count(*) from (select id from personeelscode) x')
      const found: [string, string, string][] = []
      await weg()
      await beheer(
        `insert into wachtzin values ('${cato.persoon}', 'x', muur.nu()) on conflict do nothing; select 1`,
      )
      found.push(
        ['een specialist vraagt', await vraag('x', bram), 'fout 42501'],
        ['vragen als een ander', await vraag('x', cato, bram.persoon), 'fout 42501'],
        ['vragen als niemand', await vraag('x', cato, 'null'), 'fout 42501'],
        ['al bevestigd vragen', await vraag('x', cato, cato.persoon, `'${bram.persoon}'`), 'fout 42501'],
        ['vragen', await vraag('een'), 'gevraagd'],
        ['de coordinator alleen', await als(null, '', gebruik('een')), ''],
        ['wie de code maakte bevestigt', await bevestig(cato), 'gedaan'],
        ['wie hem krijgt bevestigt', await bevestig(anna), 'gedaan'],
        ['een ouder bevestigt', await bevestig(b.ouder), 'gedaan'],
        ['niemand bevestigt', await bevestig(null), 'gedaan'],
        ['dat deed allemaal niets', await stand(), '-'],
        ['in naam van een ander', await bevestig(bram, cato.persoon), 'fout 42501'],
        ['een ouder ziet het niet', await lees(b.ouder), '0'],
        ['niemand ziet het niet', await lees(null), '0'],
        ['een collega ziet het', await lees(bram), '1'],
        ['maar niet de code', await als(bram, '', 'select hash from personeelscode'), 'fout 42501'],
        ['twee', await bevestig(bram), 'gedaan'],
        ['bevestigd', await stand(), bram.persoon],
        ['nu werkt de code', await als(null, '', gebruik('een')), anna.persoon],
        ['een keer', await als(null, '', gebruik('een')), ''],
        ['gebruikt: een collega ziet het niet meer', await lees(bram), '0'],
        ['de coordinator wel', await lees(cato), '1'],
      )
      await beheer(`update personeelscode set bevestigd_door = null; select 1`)
      await bevestig(bram)
      found.push(['een gebruikte code', await stand(), '-'])
      await beheer(
        `update personeelscode set gebruikt_op = null, gemaakt_door = medewerker_id, bevestigd_door = '${bram.persoon}'; select 1`,
      )
      await bevestig(cato)
      found.push(['een derde verandert het niet', await stand(), bram.persoon])
      await beheer(
        `insert into personeelscode values ('${anna.persoon}', '${twee}', ${h('nieuwer')}, muur.nu(), muur.nu() + interval '2 days', null, '${cato.persoon}', null); select 1`,
      )
      found.push(
        ['een nieuwe code erft de bevestiging niet', await als(null, '', gebruik('nieuwer')), ''],
        ['en de bevestigde is niet meer de nieuwste', await als(null, '', gebruik('een')), ''],
      )
      await weg()
      await vraag('laat', cato, cato.persoon, 'null', '0 min')
      await bevestig(bram)
      found.push(
        ['te laat', await stand(), '-'],
        ['te laat: niet te zien', await lees(bram), '0'],
        ['te laat: werkt niet', await als(null, '', gebruik('laat')), ''],
      )
      // The link of the first start has no maker, and is no recovery that staff can confirm.
      const link = (code: string) =>
        beheer(
          `delete from personeelscode; insert into personeelscode values ('${cato.persoon}', '${een}', ${h(code)}, muur.nu(), muur.nu() + interval '1 day'); select 1`,
        )
      await link('link')
      await bevestig(bram)
      found.push(
        ['de link van de eerste start', await stand(), '-'],
        ['na de opzet opent die geen account', await als(null, '', gebruik('link')), ''],
      )
      await weg()
      await vraag('voor de opzet')
      await beheer('delete from praktijk; select 1')
      found.push([
        'ook voor de opzet vraagt een code van een ander er twee',
        await als(null, '', gebruik('voor de opzet')),
        '',
      ])
      await link('nog eens')
      found.push(['voor de opzet is er geen tweede', await als(null, '', gebruik('nog eens')), cato.persoon])
      await weg()
      const werk = `insert into werkaccount values ('${anna.persoon}', ${h('werk')}, muur.nu())`
      await beheer(
        `delete from wachtzin where persoon_id = '${anna.persoon}'; delete from werkaccount; ${werk}; select 1`,
      )
      await vraag('met werkaccount')
      found.push(['een werkaccount is ook een account', await als(null, '', gebruik('met werkaccount')), ''])
      await weg()
      await beheer('delete from werkaccount; select 1')
      await vraag('nieuw')
      found.push(['zonder account is het geen herstel', await als(null, '', gebruik('nieuw')), anna.persoon])
      return found
    },
  },
  {
    naam: 'een nieuwe collega is geen tweede: wie begint en wie bevestigt dienen allebei veertien dagen',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const [anna, bram, cato] = [a.specialist, b.specialist, coordinator]
      const sinds = (wie: typeof anna, tijd: string) =>
        beheer(
          `update medewerker set sinds = muur.nu() - interval '${tijd}' where id = '${wie.persoon}'; select 1`,
        )
      const ouder = () =>
        als(cato, a.traject, `update uitnodiging set bevestigd_door = '${cato.persoon}'; select 'gedaan'`)
      const staf = () =>
        als(bram, '', `update personeelscode set bevestigd_door = '${bram.persoon}'; select 'gedaan'`)
      await beheer(
        `delete from uitnodiging; delete from personeelscode;
         insert into uitnodiging values ('${a.traject}', gen_random_uuid(), '${a.ouder.persoon}', ${h('o')}, '${anna.persoon}', muur.nu(), muur.nu() + interval '30 min');
         insert into personeelscode values ('${anna.persoon}', '${een}', ${h('s')}, muur.nu(), muur.nu() + interval '1 day', null, '${cato.persoon}', null); select 1`,
      )
      const found: [string, string, string][] = []
      await sinds(cato, '13 d')
      found.push(
        ['nieuwe coordinator, ouder', await ouder(), 'fout 42501'],
        ['nieuwe maker, staf', await staf(), 'fout 42501'],
      )
      await sinds(cato, '14 d')
      await sinds(anna, '13 d')
      await sinds(bram, '13 d')
      found.push(
        ['nieuwe specialist, ouder', await ouder(), 'fout 42501'],
        ['nieuwe tweede, staf', await staf(), 'fout 42501'],
      )
      await sinds(anna, '14 d')
      await sinds(bram, '14 d')
      found.push(['ouder', await ouder(), 'gedaan'], ['staf', await staf(), 'gedaan'])
      return found
    },
  },
  {
    naam: 'of iemand een account heeft weet alleen wie de code maakt of bevestigt',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      const ouder = (wie: typeof coordinator | null, t = a.traject) =>
        als(wie, t, 'select muur.ouder_heeft_account()')
      const collega = (wie: typeof coordinator | null, van: string) =>
        als(wie, '', `select muur.collega_heeft_account('${van}')`)
      const found: [string, string, string][] = [
        ['de specialist', await ouder(a.specialist), 'true'],
        ['een coordinator', await ouder(coordinator), 'true'],
        ['de ouder', await ouder(a.ouder), 'false'],
        ['de aanmelder', await ouder(a.aanmelder), 'false'],
        ['de specialist van de ander', await ouder(b.specialist), 'false'],
        ['niemand', await ouder(null), 'false'],
        ['geen traject', await ouder(coordinator, ''), 'false'],
        ['een collega', await collega(b.specialist, a.specialist.persoon), 'true'],
        ['een ouder vraagt', await collega(a.ouder, a.specialist.persoon), 'false'],
        ['niemand vraagt', await collega(null, a.specialist.persoon), 'false'],
        ['van een ouder', await collega(coordinator, a.ouder.persoon), 'false'],
      ]
      await beheer(
        `delete from wachtzin where persoon_id in ('${a.ouder.persoon}', '${a.specialist.persoon}'); delete from werkaccount where persoon_id = '${a.specialist.persoon}'; select 1`,
      )
      found.push(
        ['zonder account', await ouder(a.specialist), 'false'],
        ['elders', await ouder(b.specialist, b.traject), 'true'],
        ['collega zonder account', await collega(coordinator, a.specialist.persoon), 'false'],
        ['collega met account', await collega(coordinator, b.specialist.persoon), 'true'],
        [
          'collega met alleen een werkaccount',
          await beheer(
            `insert into werkaccount values ('${a.specialist.persoon}', ${h('werk')}, muur.nu()); select 1`,
          ).then(() => collega(coordinator, a.specialist.persoon)),
          'true',
        ],
        [
          'geen kolom erbij',
          await als(coordinator, a.traject, raakt(`update uitnodiging set geldig_tot = geldig_tot`)),
          'fout 42501',
        ],
        [
          'ook niet bij staf',
          await als(coordinator, '', raakt(`update personeelscode set gebruikt_op = null`)),
          'fout 42501',
        ],
      )
      return found
    },
  },
]
