// Probes of destruction (decision 0036): never alone, never what still runs, never without the door; and then all of it, and nothing else.
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Hulp, Proef } from './proeven.ts'

const ander = '00000000-0000-4000-8000-0000000000f1'

const TOEGEWEZEN = `update verzoek set soort = 'vernietiging', stuk = null, stuk_id = null, stand = 'besloten', besluit = 'toegewezen', reden = tekst,
  besloten_door = persoon_id, besloten_op = muur.nu()`

/** Everything ready for the second person: over, proposed by the coordinator just now, and everybody gave the passphrase. */
async function zetKlaar({ k: { a, b, coordinator }, beheer }: Hulp): Promise<string> {
  await beheer(
    `update sessie set bevestigd_op = muur.nu(); delete from personeelscode; update traject set stand = 'afgerond';
     update bewaarreden set opgeheven_op = muur.nu(); ${TOEGEWEZEN};
     delete from vernietiging where traject_id = '${b.traject}' and id <> '${b.rijen.vernietiging?.id}';
     update vernietiging set voorgesteld_door = '${coordinator.persoon}', besloten_door = null, besloten_op = null; select 1`,
  )
  return a.rijen.vernietiging?.id as string
}

export const vernietigproeven: readonly Proef[] = [
  {
    naam: 'besluiten tot vernietigen: een tweede, net bevestigd, niet in een hand met de eerste, en alleen wat voorbij is',
    doe: async h => {
      const { a, b, coordinator } = h.k
      const { controle: vera } = a
      const id = await zetKlaar(h)
      const besluit = (wie: Mens | null, van = a.traject, welk = id) =>
        h.als(wie, '', `select muur.besluit_vernietiging('${van}', '${welk}')`)
      const mag = (wie: Mens | null) => h.als(wie, '', 'select muur.mag_over_bewaren()')
      const found: [string, string, string][] = []
      for (const [naam, wie] of Object.entries({
        ouder: a.ouder,
        specialist: a.specialist,
        aanmelder: a.aanmelder,
        niemand: null,
      }))
        found.push([naam, await besluit(wie), 'false'], [`${naam} mag`, await mag(wie), 'false'])
      found.push(
        ['wie voorstelde', await besluit(coordinator), 'false'],
        ['een coordinator mag', await mag(coordinator), 'true'],
        ['een vertrouwensfunctionaris mag', await mag(vera), 'true'],
        ['een ander traject', await besluit(vera, b.traject), 'false'],
        ['een ander voorstel', await besluit(vera, a.traject, ander), 'false'],
      )
      const zet = (sql: string) => h.beheer(`${sql}; select 1`)
      await zet(
        `insert into toegang (traject_id, persoon_id, rol, sinds, tot) values ('${b.traject}', '${vera.persoon}', 'specialist', muur.nu(), muur.nu())`,
      )
      found.push(
        ['wie ergens specialist was', await besluit(vera), 'false'],
        ['en mag niet', await mag(vera), 'false'],
      )
      await zet(`delete from toegang where persoon_id = '${vera.persoon}'`)
      await zet(
        `insert into waarneming (traject_id, id, waarnemer_id, van, tot, door, op, beeindigd_op) values ('${b.traject}', '${ander}', '${vera.persoon}', '2027-01-01', '2027-01-02', '${coordinator.persoon}', muur.nu(), muur.nu())`,
      )
      found.push(['wie ergens waarnam', await besluit(vera), 'false'])
      await zet(`delete from waarneming where waarnemer_id = '${vera.persoon}'`)
      await zet(`update sessie set bevestigd_op = muur.nu() - interval '10 minutes'`)
      found.push(['de wachtzin is te lang geleden', await besluit(vera), 'false'])
      await zet(`update sessie set bevestigd_op = muur.nu()`)
      await zet(
        `insert into personeelscode (medewerker_id, id, hash, gemaakt_op, geldig_tot, gebruikt_op, gemaakt_door) values ('${vera.persoon}', '${ander}', sha256('x'), muur.nu(), muur.nu(), muur.nu(), '${coordinator.persoon}')`,
      )
      found.push(['in een hand', await besluit(vera), 'false'])
      await zet('delete from personeelscode')
      for (const stand of ['aangemeld', 'wacht', 'gestart']) {
        await zet(`update traject set stand = '${stand}' where traject_id = '${a.traject}'`)
        found.push([stand, await besluit(vera), 'false'])
      }
      for (const stand of ['afgerond', 'gestopt', 'niet-gestart']) {
        await zet(`update traject set stand = '${stand}' where traject_id = '${a.traject}'`)
        await zet(`update vernietiging set besloten_door = null, besloten_op = null`)
        found.push([`${stand} mag`, await besluit(vera), 'true'])
      }
      found.push(
        ['nog eens', await besluit(vera), 'false'],
        [
          'wat er staat',
          await h.beheer(
            `select besloten_door, besloten_op = muur.nu(), vernietigd_op from vernietiging where traject_id = '${a.traject}'`,
          ),
          `${vera.persoon},true,`,
        ],
        [
          'elders staat niets',
          await h.beheer(`select besloten_door from vernietiging where traject_id = '${b.traject}'`),
          '',
        ],
      )
      return found
    },
  },
  {
    naam: 'besluiten rust op een toegewezen verzoek om alles, of op twintig jaar na de laatste wijziging, en nooit zolang er een reden is om te bewaren',
    doe: async h => {
      const { a, b, coordinator } = h.k
      const id = await zetKlaar(h)
      const wie = a.controle
      const zet = (sql: string) =>
        h.beheer(`update vernietiging set besloten_door = null, besloten_op = null; ${sql}; select 1`)
      const besluit = () => h.als(wie, '', `select muur.besluit_vernietiging('${a.traject}', '${id}')`)
      const lijst = (mens: Mens | null = wie) =>
        h.als(
          mens,
          '',
          `select traject_id, aangehouden, laatst + interval '20 years' = tot from muur.bewaarlijst`,
        )
      const found: [string, string, string][] = []
      const probeer = async (naam: string, sql: string, verwacht: string) => {
        await zet(sql)
        found.push([naam, await besluit(), verwacht])
      }
      const hier = `where traject_id = '${a.traject}'`
      await probeer('toegewezen', 'select 1', 'true')
      await probeer('een reden om te bewaren', `update bewaarreden set opgeheven_op = null ${hier}`, 'false')
      await probeer('opgeheven', `update bewaarreden set opgeheven_op = muur.nu() ${hier}`, 'true')
      await probeer(
        'een reden elders',
        `update bewaarreden set opgeheven_op = null where traject_id = '${b.traject}'`,
        'true',
      )
      await probeer('afgewezen', `update verzoek set besluit = 'afgewezen' ${hier}`, 'false')
      await probeer(
        'alleen een stuk',
        `${TOEGEWEZEN}; update verzoek set stuk = 'gesprek', stuk_id = id ${hier}`,
        'false',
      )
      await probeer(
        'een ander verzoek',
        `${TOEGEWEZEN}; update verzoek set soort = 'inzage' ${hier}`,
        'false',
      )
      await probeer('geen verzoek', `delete from uitstel ${hier}; delete from verzoek ${hier}`, 'false')
      // And without a request: twenty years after the last change, whichever it was.
      const oud = `muur.nu() - interval '20 years'`
      await probeer(
        'te vroeg',
        `delete from uitstel; delete from verzoek; update vernietiging set grond = 'bewaartermijn', gevraagd_op = null`,
        'false',
      )
      await zet(
        `update traject set aangemeld_op = ${oud}, gesloten_op = ${oud}; update keten set op = ${oud}`,
      )
      found.push(
        [
          'op de lijst',
          (await lijst()).split(';').sort().join(';'),
          [`${a.traject},false,true`, `${b.traject},true,true`].sort().join(';'),
        ],
        ['de coordinator ziet hem', String((await lijst(coordinator)).split(';').length), '2'],
        ['de specialist niet', await lijst(a.specialist), ''],
        ['de ouder niet', await lijst(a.ouder), ''],
        ['niemand', await lijst(null), ''],
        ['de termijn is voorbij', await besluit(), 'true'],
      )
      await zet(`update keten set op = muur.nu() where traject_id = '${b.traject}'`)
      found.push(['wat elders verandert telt hier niet', await lijst(), `${a.traject},false,true`])
      await zet(`update keten set op = ${oud}`)
      for (const [naam, sql] of [
        ['later aangemeld', `update traject set aangemeld_op = ${oud} + interval '1 second' ${hier}`],
        [
          'later gesloten',
          `update traject set aangemeld_op = ${oud}, gesloten_op = ${oud} + interval '1 second' ${hier}`,
        ],
        [
          'later iets veranderd',
          `update traject set gesloten_op = ${oud} ${hier}; update keten set op = ${oud} + interval '1 second' ${hier} and deel = 'besloten' and nummer = 1`,
        ],
      ] as const)
        await probeer(naam, sql, 'false')
      await zet(`update keten set op = ${oud}; update traject set stand = 'gestart' ${hier}`)
      found.push(['wat loopt staat er niet op', await lijst(), `${b.traject},true,true`])
      await zet(`update traject set stand = 'afgerond', vernietigd_op = muur.nu() ${hier}`)
      found.push(['wat weg is staat er niet op', await lijst(), `${b.traject},true,true`])
      return found
    },
  },
  {
    naam: 'een voorstel tot vernietigen gaat van tafel door wie erover gaat, zolang er niet is besloten',
    doe: async h => {
      const { a, b } = h.k
      const id = await zetKlaar(h)
      const weg = (wie: Mens | null, van = a.traject, welk = id) =>
        h.als(wie, '', `select muur.trek_vernietiging_in('${van}', '${welk}')`)
      const found: [string, string, string][] = []
      for (const [naam, wie] of Object.entries({ ouder: a.ouder, specialist: a.specialist, niemand: null }))
        found.push([naam, await weg(wie), 'false'])
      found.push(
        ['elders', await weg(a.controle, b.traject), 'false'],
        ['een ander voorstel', await weg(a.controle, a.traject, ander), 'false'],
        ['intrekken', await weg(a.controle), 'true'],
        ['nog eens', await weg(a.controle), 'false'],
        [
          'en dan besluit niemand meer',
          await h.als(a.controle, '', `select muur.besluit_vernietiging('${a.traject}', '${id}')`),
          'false',
        ],
        [
          'het staat er nog',
          await h.beheer(`select count(*), count(ingetrokken_op) from vernietiging`),
          '2,1',
        ],
        [
          'en niet meer op de lijst',
          await h.als(a.controle, '', 'select traject_id from muur.vernietiglijst'),
          b.traject,
        ],
      )
      await h.beheer(
        `update vernietiging set ingetrokken_op = null, besloten_door = '${a.controle.persoon}', besloten_op = muur.nu(); select 1`,
      )
      found.push(['na het besluit niet', await weg(a.controle), 'false'])
      return found
    },
  },
  {
    naam: 'wissen doet alleen de deur, na een besluit, van een traject, en dan van elke tabel',
    doe: async h => {
      const { a, b, coordinator } = h.k
      const id = await zetKlaar(h)
      const te = (wie: Mens | null, van = a.traject, welk = id) =>
        h.als(wie, '', `select muur.te_vernietigen('${van}', '${welk}')`)
      const wis = (wie: Mens | null, hand: string, van = a.traject, welk = id) =>
        h.als(wie, '', `select muur.wis_traject('${van}', '${welk}', ${hand})`)
      const hand = h.teken('wis', a.traject, id)
      const found: [string, string, string][] = [
        ['nog niet besloten', await te(coordinator), 'false'],
        ['nog niet besloten, ook niet met de deur', await wis(coordinator, hand), 'false'],
      ]
      await h.beheer(
        `update vernietiging set besloten_door = '${a.controle.persoon}', besloten_op = muur.nu() where traject_id = '${a.traject}';
         insert into vernietiging (traject_id, id, grond, voorgesteld_door, voorgesteld_op, ingetrokken_op) values ('${a.traject}', '${ander}', 'bewaartermijn', '${coordinator.persoon}', muur.nu(), muur.nu()), ('${b.traject}', '${id}', 'bewaartermijn', '${coordinator.persoon}', muur.nu(), muur.nu()); select 1`,
      )
      for (const [naam, wie] of Object.entries({ ouder: a.ouder, specialist: a.specialist, niemand: null }))
        found.push([naam, await te(wie), 'false'], [`${naam} wist`, await wis(wie, hand), 'false'])
      found.push(
        ['besloten', await te(coordinator), 'true'],
        ['elders', await te(coordinator, b.traject), 'false'],
        ['een ander besluit', await te(coordinator, a.traject, ander), 'false'],
        ['zonder de deur', await wis(coordinator, 'null'), 'fout 42501'],
        [
          'de hand van een ander traject',
          await wis(coordinator, h.teken('wis', b.traject, id)),
          'fout 42501',
        ],
        [
          'de hand van een ander besluit',
          await wis(coordinator, h.teken('wis', a.traject, ander)),
          'fout 42501',
        ],
        ['de hand van iets anders', await wis(coordinator, h.teken('opzet', a.traject, id)), 'fout 42501'],
      )
      const van = h.k.tabellen.filter(t => t.soort === 'traject').map(t => t.naam)
      const persoonlijk = h.k.tabellen.filter(t => t.soort === 'persoon').map(t => t.naam)
      const vol = (kant: typeof a) =>
        h.beheer(
          `select ${van.map(t => `(select count(*) from ${t} where traject_id = '${kant.traject}') > 0`)}, ${persoonlijk.map(t => `(select count(*) from ${t} where persoon_id = '${kant.ouder.persoon}') > 0`)}, ${persoonlijk.map(t => `(select count(*) from ${t} where persoon_id = '${kant.specialist.persoon}') > 0`)}`,
        )
      const elders = await vol(b)
      const rol = (wie: Mens) => h.als(wie, a.traject, 'select muur.rol()')
      found.push(
        ['de coordinator is er nog', await rol(coordinator), 'coordinator'],
        ['wissen', await wis(a.controle, hand), 'true'],
        ['nog eens', await wis(a.controle, hand), 'false'],
        [
          'er is niets meer dan dat het er was',
          await vol(a),
          [
            ...van.map(t => /^(traject|vernietiging|keten)$/.test(t)),
            ...persoonlijk.map(() => false),
            ...persoonlijk.map(() => true),
          ].join(),
        ],
        ['van de andere kant is er alles nog', await vol(b), elders],
        [
          'wat er van het traject staat',
          await h.beheer(
            `select stand, roepnaam is null, gestart_op is null, vernietigd_op = muur.nu(), code <> '' from traject where traject_id = '${a.traject}'`,
          ),
          'afgerond,true,true,true,true',
        ],
        [
          'van het andere traject niet',
          await h.beheer(`select vernietigd_op is null from traject where traject_id = '${b.traject}'`),
          'true',
        ],
        [
          'en van het besluit',
          await h.beheer(
            `select t.naam from (select v.vernietigd_op = muur.nu() as naam, v.traject_id from vernietiging v where v.ingetrokken_op is null) t order by t.traject_id = '${a.traject}' desc`,
          ),
          'true;',
        ],
        ['de coordinator vindt het niet meer', await rol(coordinator), ''],
        [
          'ook niet op de lijst',
          await h.als(coordinator, '', 'select traject_id from muur.praktijklijst'),
          b.traject,
        ],
      )
      return found
    },
  },
  {
    naam: 'de lijst van wat vernietigd wordt leest alleen wie erover gaat, zonder traject en zonder woorden',
    doe: async h => {
      const { a, b, coordinator } = h.k
      await zetKlaar(h)
      const lees = (wie: Mens | null) => h.als(wie, '', 'select count(*) from muur.vernietiglijst')
      const found: [string, string, string][] = []
      for (const [naam, wie, aantal] of [
        ['ouder', a.ouder, '0'],
        ['specialist', a.specialist, '0'],
        ['aanmelder', a.aanmelder, '0'],
        ['niemand', null, '0'],
        ['coordinator', coordinator, '2'],
        ['vertrouwensfunctionaris', b.controle, '2'],
      ] as const)
        found.push([naam, await lees(wie), aantal])
      found.push([
        'namen van wie besloot',
        await h.als(
          coordinator,
          '',
          `select voorgesteld_naam = (select naam from medewerker where id = voorgesteld_door), besloten_naam is null from muur.vernietiglijst`,
        ),
        'true,true;true,true',
      ])
      return found
    },
  },
  {
    naam: 'op de lijst staat wat binnen een jaar twintig jaar oud is en wat de ouder weg wil en is toegewezen, met de redenen, en niets meer',
    doe: async h => {
      const { a, b, coordinator } = h.k
      const wie = a.controle
      await zetKlaar(h)
      await h.beheer('delete from vernietiging; select 1')
      const [ta, tb] = [a.traject, b.traject]
      const zet = (sql: string) => h.beheer(`${sql}; select 1`)
      const bij = (extra = '') =>
        h.als(wie, '', `select traject_id${extra} from muur.bewaarlijst order by traject_id`)
      const allebei = [ta, tb].sort().join(';')
      const found: [string, string, string][] = [
        ['allebei toegewezen', await bij(), allebei],
        [
          'de dag van het verzoek',
          await bij(', gevraagd_op'),
          await h.beheer(
            `select traject_id, max(ontvangen_op) from verzoek group by traject_id order by traject_id`,
          ),
        ],
      ]
      const zonder = async (naam: string, sql: string) => {
        await zet(`${TOEGEWEZEN}; ${sql} where traject_id = '${ta}'`)
        found.push([naam, await bij(), tb])
      }
      await zonder('afgewezen', `update verzoek set besluit = 'afgewezen'`)
      await zonder('over een stuk', `update verzoek set stuk = 'gesprek', stuk_id = id`)
      await zonder('een ander verzoek', `update verzoek set soort = 'inzage'`)
      await zet(TOEGEWEZEN)
      await zet(`update traject set stand = 'gestart' where traject_id = '${ta}'`)
      found.push([
        'wat loopt zegt niet wanneer er iets veranderde',
        await h.als(
          wie,
          '',
          `select laatst is null, tot is null from muur.bewaarlijst order by traject_id = '${ta}' desc`,
        ),
        'true,true;false,false',
      ])
      await zet(`update traject set stand = 'afgerond'; delete from uitstel; delete from verzoek`)
      found.push(['zonder verzoek en te vroeg', await bij(), ''])
      const jaren = (n: number, extra = '') => `muur.nu() - interval '${n} years'${extra}`
      const laatst = (t: string, wanneer: string) =>
        zet(
          `update traject set aangemeld_op = ${wanneer}, gesloten_op = ${wanneer} where traject_id = '${t}'; update keten set op = ${wanneer} where traject_id = '${t}'`,
        )
      await laatst(ta, jaren(19))
      await laatst(tb, jaren(19, ` + interval '1 second'`))
      found.push(
        ['een jaar tevoren, en geen seconde eerder', await bij(), ta],
        ['zonder dag van een verzoek', await bij(', gevraagd_op is null'), `${ta},true`],
      )
      const redenen = (mens: Mens | null) =>
        h.als(
          mens,
          '',
          `select traject_id, id, soort, sinds_dag, opgeheven_op is null, door_naam from muur.redenlijst`,
        )
      const reden = await h.beheer(
        `select r.traject_id, r.id, r.soort, r.sinds_dag, false, m.naam from bewaarreden r join medewerker m on m.id = r.door where r.traject_id = '${ta}'`,
      )
      found.push(
        ['de reden van wat op de lijst staat', await redenen(wie), reden],
        ['ook voor een coordinator', await redenen(coordinator), reden],
        ['de specialist niet', await redenen(a.specialist), ''],
        ['de ouder niet', await redenen(a.ouder), ''],
        ['niemand', await redenen(null), ''],
      )
      return found
    },
  },
  {
    naam: 'van wat weg is staat er hoe lang de keten van het dossier was en waar zij eindigt, en van de rest niet',
    doe: async h => {
      const { a, b, coordinator } = h.k
      await zetKlaar(h)
      // The chain of the dossier is the shortest, so that another in its place shows.
      await h.beheer(
        `delete from ketenopening; delete from keten where traject_id = '${a.traject}' and deel = 'dossier' and nummer > 1; select 1`,
      )
      const lees = () =>
        h.als(
          coordinator,
          '',
          `select schakels, ketenhash from muur.vernietiglijst order by traject_id = '${a.traject}' desc`,
        )
      const found: [string, string, string][] = [['een voorstel', await lees(), ',;,']]
      await h.beheer(
        `update vernietiging set besloten_door = '${b.controle.persoon}', besloten_op = muur.nu(), vernietigd_op = muur.nu() where traject_id = '${a.traject}'; select 1`,
      )
      const einde = await h.beheer(
        `select nummer, hash from keten where traject_id = '${a.traject}' and deel = 'dossier'`,
      )
      found.push(
        [
          'er is een andere, langere',
          await h.beheer(`select max(nummer) > 1 from keten where traject_id = '${a.traject}'`),
          'true',
        ],
        ['wat weg is', await lees(), `${einde};,`],
      )
      return found
    },
  },
  {
    naam: 'een reden om te bewaren schrijft en heft een coordinator op, een keer, en ze blijft staan',
    doe: async h => {
      const { a, b, coordinator } = h.k
      await h.beheer('delete from bewaarreden; select 1')
      const schrijf = (wie: Mens, extra = '', waarde = '', door = wie.persoon) =>
        h.als(
          wie,
          a.traject,
          `insert into bewaarreden (traject_id, id, soort, sinds_dag, door, op${extra}) values ('${a.traject}', '${ander}', 'rechtszaak', '2027-02-01', '${door}', muur.nu()${waarde}); select count(*) from bewaarreden`,
        )
      const hef = (wie: Mens, van = a.traject) =>
        h.als(
          wie,
          van,
          `with x as (update bewaarreden set opgeheven_op = muur.nu() where id = '${ander}' returning 1) select count(*) from x`,
        )
      return [
        ['vertrouwensfunctionaris', await schrijf(a.controle), 'fout 42501'],
        ['specialist', await schrijf(a.specialist), 'fout 42501'],
        ['namens een ander', await schrijf(coordinator, '', '', a.controle.persoon), 'fout 42501'],
        ['meteen opgeheven', await schrijf(coordinator, ', opgeheven_op', ', muur.nu()'), 'fout 42501'],
        ['schrijven', await schrijf(coordinator), '1'],
        ['de specialist heft niet op', await hef(a.specialist), '0'],
        ['elders', await hef(coordinator, b.traject), '0'],
        ['opheffen', await hef(coordinator), '1'],
        ['nog eens', await hef(coordinator), '0'],
        ['weghalen kan niet', await h.als(coordinator, a.traject, 'delete from bewaarreden'), 'fout 42501'],
        ['het blijft staan', await h.beheer('select count(opgeheven_op) from bewaarreden'), '1'],
      ]
    },
  },
  {
    naam: 'voorstellen doet een coordinator, namens zichzelf, en niet meer dan dat',
    doe: async h => {
      const { a, coordinator } = h.k
      await zetKlaar(h)
      await h.beheer('delete from vernietiging; select 1')
      const stel = (wie: Mens, door: string, extra = '', waarde = '') =>
        h.als(
          wie,
          a.traject,
          `insert into vernietiging (traject_id, id, grond, voorgesteld_door, voorgesteld_op${extra}) values ('${a.traject}', '${ander}', 'bewaartermijn', '${door}', muur.nu()${waarde}); select count(*) from vernietiging`,
        )
      const c = coordinator.persoon
      return [
        ['specialist', await stel(a.specialist, a.specialist.persoon), 'fout 42501'],
        ['vertrouwensfunctionaris', await stel(a.controle, a.controle.persoon), 'fout 42501'],
        ['namens een ander', await stel(coordinator, a.controle.persoon), 'fout 42501'],
        [
          'meteen besloten',
          await stel(coordinator, c, ', besloten_door, besloten_op', `, '${a.controle.persoon}', muur.nu()`),
          'fout 42501',
        ],
        ['meteen ingetrokken', await stel(coordinator, c, ', ingetrokken_op', ', muur.nu()'), 'fout 42501'],
        ['voorstellen', await stel(coordinator, c), '1'],
        ['een tweede', await stel(coordinator, c), 'fout 23505'],
        [
          'veranderen kan niet',
          await h.als(coordinator, a.traject, `update vernietiging set besloten_op = muur.nu()`),
          'fout 42501',
        ],
        ['weghalen kan niet', await h.als(coordinator, a.traject, 'delete from vernietiging'), 'fout 42501'],
      ]
    },
  },
]
