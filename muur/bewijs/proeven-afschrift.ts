// Probes of a copy: who reads along, that two people say it of every piece, and that nothing is given before.
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Hulp, Proef } from './proeven.ts'

const zegel = `decode('01' || repeat('07', 40), 'hex')`
const [een, twee, drie, vier] = ['c1', 'c2', 'c3', 'c4'].map(
  n => `00000000-0000-4000-8000-0000000000${n}`,
) as [string, string, string, string]
const dag = '2014-06-07'
const nee = 'fout 42501'

const schoon = (beheer: Hulp['beheer']) =>
  beheer(
    'delete from afschriftoordeel; delete from afschriftpapier; delete from afschriftdeel; delete from afschrift; select 1',
  )

type Rij = {
  t: string
  id: string
  stand?: string
  ronde?: number
  voorgelegd?: string
  meelezer?: string | null
}
const zet = (beheer: Hulp['beheer'], { t, id, stand = 'bezig', ronde = 0, voorgelegd, meelezer }: Rij) =>
  beheer(`insert into afschrift (traject_id, id, verzoek_id, stand, ronde, door, op, meelezer_id, voorgelegd_door, voorgelegd_op, akkoord_op)
    values ('${t}', '${id}', gen_random_uuid(), '${stand}', ${ronde}, gen_random_uuid(), muur.nu(), ${meelezer ? `'${meelezer}'` : 'null'},
      ${voorgelegd ? `'${voorgelegd}', muur.nu()` : 'null, null'}, ${stand === 'akkoord' ? 'muur.nu()' : 'null'}); select 1`)
const deel = (t: string, id: string, afschrift: string, nummer = 1, soort = 'woorden') =>
  `insert into afschriftdeel (traject_id, id, afschrift_id, nummer, soort, inhoud, weglatingen) values ('${t}', '${id}', '${afschrift}', ${nummer}, '${soort}', ${zegel}, ${zegel}); select 'gedaan'`
const oordeel = (t: string, welk: string, door: string, ronde: number, besluit = 'akkoord') =>
  `insert into afschriftoordeel (traject_id, id, deel_id, ronde, besluit, woorden, door, op) values ('${t}', gen_random_uuid(), '${welk}', ${ronde}, '${besluit}', ${zegel}, '${door}', muur.nu()); select 'gedaan'`
/** The passphrase of everybody was given just now, or too long ago. */
const bevestigd = (beheer: Hulp['beheer'], sinds: string) =>
  beheer(`update sessie set bevestigd_op = muur.nu() - interval '${sinds}'; select 1`)
const staat = (beheer: Hulp['beheer'], t: string, id: string) =>
  beheer(
    `select stand, ronde, voorgelegd_door, voorgelegd_op = muur.nu(), akkoord_op = muur.nu() from afschrift where traject_id = '${t}' and id = '${id}'`,
  )

export const afschriftproeven: readonly Proef[] = [
  {
    naam: 'een afschrift begint de specialist, op een toegewezen verzoek om inzage, en zonder tweede mens',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      await schoon(beheer)
      await beheer('delete from uitstel; delete from verzoek; select 1')
      const vraag = (id: string, soort: string, besluit: string | null, t = a.traject) =>
        beheer(`insert into verzoek (traject_id, id, soort, stuk, stuk_id, tekst, door, persoon_id, ontvangen_op, op, stand, besluit, reden, besloten_door, besloten_op)
          values ('${t}', '${id}', '${soort}', ${soort === 'correctie' ? `'plan', '${een}'` : 'null, null'}, ${zegel}, 'ouder', '${a.ouder.persoon}', '2027-03-01', muur.nu(),
            ${besluit ? `'besloten', '${besluit}', ${zegel}, '${a.specialist.persoon}', muur.nu()` : `'open', null, null, null, null`}); select 1`)
      const begin = (verzoek: string, wie: Mens = a.specialist, rest: Record<string, string> = {}) => {
        const rij = {
          traject_id: `'${a.traject}'`,
          id: 'gen_random_uuid()',
          verzoek_id: `'${verzoek}'`,
          door: `'${wie.persoon}'`,
          op: 'muur.nu()',
          ...rest,
        }
        return als(
          wie,
          a.traject,
          `insert into afschrift (${Object.keys(rij).join(', ')}) values (${Object.values(rij).join(', ')}); select 'begonnen'`,
        )
      }
      await vraag(een, 'inzage', 'toegewezen')
      await vraag(twee, 'inzage', 'afgewezen')
      await vraag(drie, 'correctie', 'toegewezen')
      await vraag(vier, 'inzage', null)
      const found: [string, string, string][] = []
      for (const wie of [a.ouder, coordinator, a.controle, a.aanmelder, a.meelezer, b.specialist])
        found.push([`${wie.rol} begint`, await begin(een, wie), nee])
      const ligt = { voorgelegd_door: `'${a.specialist.persoon}'`, voorgelegd_op: 'muur.nu()' }
      const klaar = {
        ...ligt,
        stand: `'akkoord'`,
        akkoord_op: 'muur.nu()',
        meelezer_id: `'${a.meelezer.persoon}'`,
      }
      return [
        ...found,
        ['op een nee', await begin(twee), nee],
        ['op een correctie', await begin(drie), nee],
        ['op wat nog open staat', await begin(vier), nee],
        ['op niets', await begin('00000000-0000-4000-8000-0000000000c9'), nee],
        ['in de naam van een ander', await begin(een, a.specialist, { door: `'${a.ouder.persoon}'` }), nee],
        ['al nagekeken', await begin(een, a.specialist, klaar), nee],
        ['al voorgelegd', await begin(een, a.specialist, { ...ligt, stand: `'voorgelegd'` }), nee],
        ['in een latere ronde', await begin(een, a.specialist, { ronde: '1' }), nee],
        [
          'met een eigen keuze wie meeleest',
          await begin(een, a.specialist, { meelezer_id: `'${a.meelezer.persoon}'` }),
          nee,
        ],
        ['de specialist', await begin(een), 'begonnen'],
        ['een keer', await begin(een), 'fout 23505'],
        [
          'zelf verder zetten kan niemand',
          await als(a.specialist, a.traject, `update afschrift set stand = 'akkoord'`),
          nee,
        ],
      ]
    },
  },
  {
    naam: 'meelezen laat alleen een coordinator, alleen een collega van de eigen baan die niet in dit traject is',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      await schoon(beheer)
      await beheer(`update medewerker m set paar = x.paar, positie = muur.bit('paar:' || muur.baansleutel('${dag}') || ':' || x.paar) # muur.baan('${dag}', 0)
        from (values ('${a.specialist.persoon}'::uuid, '${een}'::uuid), ('${b.specialist.persoon}', '${twee}')) x (id, paar) where m.id = x.id; select 1`)
      const ander = b.specialist.persoon
      await zet(beheer, { t: a.traject, id: een })
      await zet(beheer, { t: a.traject, id: twee })
      await zet(beheer, { t: b.traject, id: drie })
      const laat = (
        anders: { door?: Mens | null; t?: string; wie?: string; kant?: 0 | 1; welk?: string } = {},
      ) =>
        als(
          anders.door === undefined ? coordinator : anders.door,
          anders.t ?? a.traject,
          `select muur.laat_meelezen('${anders.welk ?? een}', '${anders.wie ?? ander}', '${dag}', ${anders.kant ?? 0})`,
        )
      const wie = () =>
        beheer(
          `select string_agg(concat_ws(' ', right(id::text, 2), meelezer_id), '+' order by id) from afschrift`,
        )
      const found: [string, string, string][] = []
      for (const door of [a.ouder, a.specialist, a.controle, a.aanvrager, a.aanmelder, b.specialist, null])
        found.push([`${door?.rol ?? 'niemand'} kiest`, await laat({ door }), 'false'])
      found.push(
        ['aan de andere kant', await laat({ kant: 1 }), 'false'],
        ['wie niet bestaat', await laat({ wie: een }), 'false'],
        ['de eigen specialist', await laat({ wie: a.specialist.persoon }), 'false'],
        ['wat er niet is', await laat({ welk: vier }), 'false'],
        ['van een ander traject', await laat({ welk: drie }), 'false'],
        ['zonder traject', await laat({ t: '' }), 'false'],
        ['nog niemand', await wie(), 'c1+c2+c3'],
        ['een collega', await laat(), 'true'],
        ['alleen die', await wie(), `c1 ${ander}+c2+c3`],
      )
      const zo = (wat: string) => beheer(`update afschrift set ${wat} where id = '${een}'; select 1`)
      await zo(`stand = 'voorgelegd', voorgelegd_door = '${a.specialist.persoon}', voorgelegd_op = muur.nu()`)
      found.push(['wat voor iemand ligt mag naar een ander', await laat(), 'true'])
      await zo(`meelezer_id = null, voorgelegd_door = '${ander}'`)
      found.push(['wie het zelf voorlegde niet', await laat(), 'false'])
      await zo(
        `stand = 'akkoord', voorgelegd_door = '${a.specialist.persoon}', meelezer_id = '${a.meelezer.persoon}', akkoord_op = muur.nu()`,
      )
      found.push(['wat nagekeken is blijft', await laat(), 'false'])
      await beheer(
        `update toegang set tot = muur.nu() where traject_id = '${a.traject}' and rol = 'specialist'; select 1`,
      )
      found.push([
        'wie er vroeger specialist was mag',
        await laat({ welk: twee, wie: a.specialist.persoon }),
        'true',
      ])
      return found
    },
  },
  {
    naam: 'meelezer is een specialist zolang een afschrift van dit traject voor die persoon ligt, en leest dan wat de praktijk schreef',
    doe: async ({ k: { a, b }, als, beheer }) => {
      await schoon(beheer)
      const m = a.meelezer
      const ligt = { stand: 'voorgelegd', ronde: 1, voorgelegd: a.specialist.persoon }
      await zet(beheer, { t: a.traject, id: een, ...ligt, meelezer: m.persoon })
      // Before somebody else, and one that nobody looks at yet.
      await zet(beheer, { t: a.traject, id: twee, ...ligt, meelezer: b.specialist.persoon })
      // In another round: of that one nothing can be said in this.
      await zet(beheer, { t: a.traject, id: drie, ronde: 2, meelezer: m.persoon })
      await zet(beheer, { t: b.traject, id: vier, meelezer: m.persoon })
      for (const [id, afschrift, nummer, soort] of [
        [een, een, 1, 'woorden'],
        [twee, een, 2, 'eigen'],
        [drie, twee, 1, 'woorden'],
        [vier, drie, 1, 'woorden'],
      ] as const)
        await beheer(deel(a.traject, id, afschrift, nummer, soort))
      const rol = (wie = m, t = a.traject) => als(wie, t, 'select muur.rol()')
      const delen = (wie = m) =>
        als(
          wie,
          a.traject,
          `select coalesce(string_agg(right(id::text, 2), '+' order by id), '') from afschriftdeel`,
        )
      const lijst = (wie: Mens = m) =>
        als(
          wie,
          '',
          `select coalesce(string_agg(right(id::text, 2), '+' order by id), '') from muur.meeleeslijst`,
        )
      const open = (wie: Mens) => {
        const hex = Buffer.from(wie.geheim ?? []).toString('hex')
        return als(
          null,
          '',
          `select muur.open('${hex}', '${a.traject}', '${een}', muur.nu(), 'R', 'proef', null, '0')`,
        )
      }
      const found: [string, string, string][] = [
        ['de meelezer', await rol(), 'meelezer'],
        ['elders niet', await rol(m, b.traject), ''],
        ['een ander hier', await rol(b.specialist), 'meelezer'],
        ['de ouder van daar niet', await rol(b.ouder), ''],
        ['leest', await delen(), 'c1'],
        ['de specialist leest alles', await delen(a.specialist), 'c1+c2+c3+c4'],
        ['de lijst', await lijst(), 'c1'],
        ['de lijst van een ander', await lijst(b.specialist), 'c2'],
        ['de lijst van de eigen specialist', await lijst(a.specialist), ''],
        ['het log', await open(m), `meelezer,${m.persoon}`],
        [
          'de grond',
          await beheer(`select rol, grond from logregel where id = '${een}'`),
          'meelezer,praktijkvoering',
        ],
      ]
      const zegt = (wie: Mens, welk: string, door = wie.persoon, ronde = 1) =>
        als(wie, a.traject, oordeel(a.traject, welk, door, ronde))
      found.push(
        ['zegt iets van een stuk', await zegt(m, een), 'gedaan'],
        ['in een andere ronde', await zegt(m, een, m.persoon, 2), nee],
        ['in de naam van een ander', await zegt(m, een, b.specialist.persoon), nee],
        ['van wat die niet leest', await zegt(m, twee), nee],
        ['van wat voor een ander ligt', await zegt(m, drie), nee],
        ['van wat voor niemand ligt', await zegt(m, vier), nee],
        ['een keer', await zegt(m, een), 'fout 23505'],
        ['de specialist zegt niets', await zegt(a.specialist, een), nee],
      )
      await beheer(oordeel(a.traject, een, b.specialist.persoon, 1))
      const telt = (wie: Mens) => als(wie, a.traject, 'select count(*) from afschriftoordeel')
      found.push(
        ['het eigen oordeel', await telt(m), '1'],
        ['de specialist leest alle', await telt(a.specialist), '2'],
        [
          'merken kan de meelezer niet',
          await als(
            m,
            a.traject,
            `with x as (update afschriftdeel set versie = 9 returning 1) select count(*) from x`,
          ),
          '0',
        ],
      )
      await beheer(`update medewerker set rollen = '{beheerder}' where id = '${m.persoon}'; select 1`)
      found.push(['wie geen specialist meer is', await rol(), ''], ['en de lijst', await lijst(), ''])
      await beheer(`update medewerker set rollen = '{specialist}' where id = '${m.persoon}'; select 1`)
      await beheer(
        `update afschrift set stand = 'bezig', voorgelegd_door = null, voorgelegd_op = null where id = '${een}'; select 1`,
      )
      found.push(['terug bij de specialist', await rol(), ''], ['en de lijst is leeg', await lijst(), ''])
      return found
    },
  },
  {
    naam: 'merken en erbij leggen kan zolang de specialist bezig is, en geven pas als twee mensen ja zeiden',
    doe: async ({ k: { a, coordinator }, als, beheer }) => {
      await schoon(beheer)
      const s = a.specialist
      await zet(beheer, { t: a.traject, id: een })
      await zet(beheer, {
        t: a.traject,
        id: twee,
        stand: 'voorgelegd',
        ronde: 1,
        voorgelegd: s.persoon,
        meelezer: a.meelezer.persoon,
      })
      await zet(beheer, {
        t: a.traject,
        id: drie,
        stand: 'akkoord',
        ronde: 1,
        voorgelegd: s.persoon,
        meelezer: a.meelezer.persoon,
      })
      for (const id of [een, twee, drie]) await beheer(deel(a.traject, id, id))
      const erbij = (afschrift: string) => als(s, a.traject, deel(a.traject, vier, afschrift, 2))
      await als(s, a.traject, `update afschriftdeel set weglatingen = ${zegel}, versie = 2; select 1`)
      const geef = (afschrift: string, wie = s, door = wie.persoon) =>
        als(
          wie,
          a.traject,
          `insert into afschriftpapier values ('${a.traject}', gen_random_uuid(), '${afschrift}', ${zegel}, '${door}', muur.nu()); select 'gegeven'`,
        )
      return [
        [
          'wat gemerkt is',
          await beheer(
            `select string_agg(concat_ws(' ', right(id::text, 2), versie), '+' order by id) from afschriftdeel`,
          ),
          'c1 2+c2 1+c3 1',
        ],
        [
          'de tekst zelf verandert nooit',
          await als(s, a.traject, `update afschriftdeel set inhoud = ${zegel}`),
          nee,
        ],
        ['erbij bij wat voorligt', await erbij(twee), nee],
        ['erbij bij wat nagekeken is', await erbij(drie), nee],
        ['erbij', await erbij(een), 'gedaan'],
        ['geven wat niet is nagekeken', await geef(een), nee],
        ['geven wat voorligt', await geef(twee), nee],
        ['de meelezer geeft niets', await geef(drie, a.meelezer), nee],
        ['de coordinator geeft niets', await geef(drie, coordinator), nee],
        ['in de naam van een ander', await geef(drie, s, a.ouder.persoon), nee],
        ['geven', await geef(drie), 'gegeven'],
        ['een keer', await geef(drie), 'fout 23505'],
        ['niet te veranderen', await als(s, a.traject, `update afschriftpapier set inhoud = ${zegel}`), nee],
      ]
    },
  },
  {
    naam: 'voorleggen doet de specialist van dit traject, met de wachtzin van zojuist, en nooit aan zichzelf',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      await schoon(beheer)
      await bevestigd(beheer, '1 minute')
      const s = a.specialist
      await zet(beheer, { t: a.traject, id: een, ronde: 2 })
      await zet(beheer, { t: a.traject, id: twee })
      await zet(beheer, { t: b.traject, id: drie })
      const leg = (wie: Mens | null, id = een, t = a.traject) =>
        als(wie, t, `select muur.leg_afschrift_voor('${id}')`)
      const found: [string, string, string][] = []
      for (const wie of [a.ouder, coordinator, a.controle, a.meelezer, b.specialist, a.aanmelder, null])
        found.push([`${wie?.rol ?? 'niemand'} legt voor`, await leg(wie), 'false'])
      found.push(
        ['wat er niet is', await leg(s, vier), 'false'],
        ['van een ander traject', await leg(s, drie), 'false'],
      )
      await beheer(`update afschrift set meelezer_id = '${s.persoon}' where id = '${een}'; select 1`)
      found.push(['aan zichzelf', await leg(s), 'false'])
      await beheer(`update afschrift set meelezer_id = '${a.meelezer.persoon}' where id = '${een}'; select 1`)
      await bevestigd(beheer, '11 minutes')
      found.push(['zonder wachtzin', await leg(s), 'false'])
      await bevestigd(beheer, '1 minute')
      found.push(
        ['de specialist', await leg(s), 'true'],
        ['zo staat het', await staat(beheer, a.traject, een), `voorgelegd,3,${s.persoon},true,`],
        ['de andere niet', await staat(beheer, a.traject, twee), 'bezig,0,,,'],
        ['van daar ook niet', await staat(beheer, b.traject, drie), 'bezig,0,,,'],
        ['twee keer', await leg(s), 'false'],
        ['ook zonder dat iemand gekozen is', await leg(s, twee), 'true'],
      )
      return found
    },
  },
  {
    naam: 'akkoord is het pas als wie meeleest van elk stuk iets zei in deze ronde, met de wachtzin van zojuist; een terug is terug',
    doe: async ({ k: { a, b }, als, beheer }) => {
      await schoon(beheer)
      await bevestigd(beheer, '1 minute')
      const [s, m] = [a.specialist, a.meelezer]
      const ligt = { stand: 'voorgelegd', ronde: 2, voorgelegd: s.persoon }
      await zet(beheer, { t: a.traject, id: een, ...ligt, meelezer: m.persoon })
      // Before the same person as well; before somebody else; with the specialist; and one in another traject with the same id.
      await zet(beheer, { t: a.traject, id: twee, ...ligt, meelezer: m.persoon })
      await zet(beheer, { t: a.traject, id: drie, ...ligt, meelezer: b.specialist.persoon })
      await zet(beheer, { t: a.traject, id: vier, ronde: 2, meelezer: m.persoon })
      await zet(beheer, { t: b.traject, id: een, ...ligt, meelezer: m.persoon })
      const alleenDaar = '00000000-0000-4000-8000-0000000000c5'
      await zet(beheer, { t: b.traject, id: alleenDaar, ...ligt, meelezer: m.persoon })
      const [nietGelezen, daar] = ['c6', 'c7'].map(n => `00000000-0000-4000-8000-0000000000${n}`) as [
        string,
        string,
      ]
      for (const [t, id, afschrift, nummer, soort] of [
        [a.traject, een, een, 1, 'woorden'],
        [a.traject, twee, een, 2, 'eigen'],
        [a.traject, drie, twee, 1, 'woorden'],
        [a.traject, nietGelezen, twee, 2, 'woorden'],
        [b.traject, een, een, 1, 'woorden'],
        [b.traject, daar, een, 2, 'woorden'],
      ] as const)
        await beheer(deel(t, id, afschrift, nummer, soort))
      const zeg = (welk = een, wie: Mens | null = m, t = a.traject) =>
        als(wie, '', `select muur.oordeel_over_afschrift('${t}', '${welk}', gen_random_uuid())`)
      const found: [string, string, string][] = []
      // What others, elsewhere and before said of it does not count.
      for (const sql of [
        oordeel(b.traject, een, m.persoon, 2, 'terug'),
        oordeel(a.traject, een, m.persoon, 1, 'terug'),
        oordeel(a.traject, een, b.specialist.persoon, 2, 'terug'),
        oordeel(a.traject, drie, m.persoon, 2, 'terug'),
      ])
        await beheer(sql)
      found.push(['niet gelezen', await zeg(), ''])
      await beheer(oordeel(a.traject, een, m.persoon, 2))
      for (const wie of [a.ouder, s, a.controle, b.ouder, a.aanmelder, null])
        found.push([`${wie?.rol ?? 'niemand'} zegt het`, await zeg(een, wie), ''])
      await bevestigd(beheer, '11 minutes')
      found.push(['zonder wachtzin', await zeg(), ''])
      await bevestigd(beheer, '1 minute')
      found.push(
        ['wat voor een ander ligt', await zeg(drie), ''],
        ['wat niet voorligt', await zeg(vier), ''],
        ['wat in een ander traject ligt', await zeg(alleenDaar), ''],
        ['nog een stuk te gaan', await zeg(twee), ''],
        ['nog niets veranderd', await staat(beheer, a.traject, een), `voorgelegd,2,${s.persoon},true,`],
        ['akkoord', await zeg(), 'akkoord'],
        ['zo staat het', await staat(beheer, a.traject, een), `akkoord,2,${s.persoon},true,true`],
        ['daar niet', await staat(beheer, b.traject, een), `voorgelegd,2,${s.persoon},true,`],
        ['het volgende nog niet', await staat(beheer, a.traject, twee), `voorgelegd,2,${s.persoon},true,`],
        ['nog een keer', await zeg(), ''],
        [
          'het log',
          await beheer(
            `select persoon_id, rol, handeling, onderdeel, uitkomst, grond, sessie_id is not null from logregel where traject_id = '${a.traject}' and onderdeel_id = '${een}' and op = muur.nu() and onderdeel = 'meelezen'`,
          ),
          `${m.persoon},meelezer,U,meelezen,0,praktijkvoering,true`,
        ],
      )
      await beheer(oordeel(a.traject, nietGelezen, m.persoon, 2))
      found.push(
        ['een stuk terug is terug', await zeg(twee), 'bezig'],
        ['weer bij de specialist', await staat(beheer, a.traject, twee), 'bezig,2,,,'],
      )
      return found
    },
  },
  {
    naam: 'wie ooit meelas komt nooit in nood binnen en beslist niet over bewaren',
    doe: async ({ k: { a, b, coordinator }, als, beheer }) => {
      await schoon(beheer)
      const { controle: vera } = a
      await beheer('delete from noodtoegang; select 1')
      const klaar = () =>
        als(coordinator, a.traject, `select muur.zet_noodtoegang_klaar('${twee}', '${vera.persoon}')`)
      const over = () => als(vera, '', 'select muur.mag_over_bewaren()')
      await zet(beheer, { t: b.traject, id: een, meelezer: vera.persoon })
      const found: [string, string, string][] = [
        ['in nood niet', await klaar(), 'false'],
        ['over bewaren niet', await over(), 'false'],
      ]
      await beheer(`update afschrift set meelezer_id = '${b.specialist.persoon}'; select 1`)
      found.push(['wie dat nooit deed wel', await klaar(), 'true'], ['en beslist', await over(), 'true'])
      return found
    },
  },
]
