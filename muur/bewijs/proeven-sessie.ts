// Probes of sessions and the means to sign in: only with the signature of the door, once, in time, and of the own person.
import { createHash } from 'node:crypto'
import type { Hulp, Proef } from './proeven.ts'
import { van } from './proeven-toegang.ts'

export const bytes = (text: string) => createHash('sha256').update(text).digest()
export const h = (text: string) => `'\\x${bytes(text).toString('hex')}'::bytea`
const sessie = '00000000-0000-4000-8000-0000000000aa'
const elders = '00000000-0000-4000-8000-0000000000bb'

/** A call of begin_sessie with these values, signed for those. */
export function begin(
  { teken }: Hulp,
  echt: Partial<Waarden>,
  getekend: Partial<Waarden> = echt,
  handtekening?: string,
): string {
  const g = { ...gewoon, ...echt }
  const t = { ...gewoon, ...getekend }
  const proof = teken(
    'begin',
    bytes(t.geheim).toString('hex'),
    t.persoon,
    t.sessie,
    t.soort,
    t.traject,
    t.duur,
    t.rust,
    ...(t.middel ? [t.middel] : []),
  )
  const traject = g.traject ? `'${g.traject}'` : 'null'
  const middel = g.middel ? `'${g.middel}'` : 'null'
  return `select muur.begin_sessie(${h(g.geheim)}, '${g.persoon}', '${g.sessie}', '${g.soort}', ${traject}, '${g.duur} s', '${g.rust} s', ${handtekening ?? proof}, ${middel})`
}
type Waarden = {
  geheim: string
  persoon: string
  sessie: string
  soort: string
  traject: string | null
  duur: number
  rust: number
  middel: string | null
}
const gewoon: Waarden = {
  geheim: 'nieuw',
  persoon: elders,
  sessie,
  soort: 'vol',
  traject: null,
  duur: 600,
  rust: 60,
  middel: null,
}

export const sessieproeven: readonly Proef[] = [
  {
    naam: 'een sessie begint alleen met de handtekening van de deur over precies deze waarden',
    doe: async hulp => {
      const found: [string, string, string][] = []
      for (const anders of [
        { geheim: 'ander' },
        { persoon: sessie },
        { sessie: elders },
        { soort: 'sleutel' },
        { traject: hulp.k.a.traject },
        { duur: 6000 },
        { rust: 600 },
        { middel: elders },
      ])
        found.push([
          Object.keys(anders)[0] as string,
          await hulp.als(null, '', begin(hulp, anders, {})),
          'fout 42501',
        ])
      found.push(['zonder handtekening', await hulp.als(null, '', begin(hulp, {}, {}, 'null')), 'fout 42501'])
      found.push([
        'een ander woord',
        await hulp.als(null, '', begin(hulp, {}, {}, hulp.teken('eindig', elders))),
        'fout 42501',
      ])
      found.push(['echt', await hulp.als(null, '', begin(hulp, {})), ''])
      found.push([
        'geschreven',
        await hulp.beheer(
          `select extract(epoch from verloopt_op - muur.nu())::int, extract(epoch from rust)::int, gebruikt_op = muur.nu(), begonnen_op = muur.nu(), bevestigd_op = muur.nu(), beeindigd_op is null from sessie where hash = ${h('nieuw')}`,
        ),
        '600,60,true,true,true,true',
      ])
      found.push([
        'halve sessie',
        await hulp.als(null, '', begin(hulp, { geheim: 'half', soort: 'sleutel' })),
        '',
      ])
      found.push([
        'halve is niet bevestigd',
        await hulp.beheer(`select bevestigd_op is null from sessie where hash = ${h('half')}`),
        'true',
      ])
      return found
    },
  },
  {
    naam: 'hooguit vijf van een soort, van deze persoon, en de oudste eindigt',
    doe: async hulp => {
      await hulp.beheer(`insert into sessie (hash, persoon_id, id, soort, begonnen_op, gebruikt_op, verloopt_op, rust)
        select sha256(convert_to(p || s || n, 'UTF8')), p::uuid, gen_random_uuid(), s, muur.nu() - n * interval '1 min', muur.nu(), muur.nu() + interval '1 day', '1 day'
        from unnest(array['${elders}', '${sessie}']) p, unnest(array['vol', 'sleutel']) s, generate_series(1, 5) n; select 1`)
      await hulp.als(null, '', begin(hulp, {}))
      const live = (p: string, s: string) =>
        hulp.beheer(
          `select count(*) filter (where beeindigd_op is null), bool_and(beeindigd_op is null or begonnen_op = muur.nu() - interval '5 min') from sessie where persoon_id = '${p}' and soort = '${s}'`,
        )
      return [
        ['zelf, dezelfde soort', await live(elders, 'vol'), '5,true'],
        ['zelf, een andere soort', await live(elders, 'sleutel'), '5,true'],
        ['een ander', await live(sessie, 'vol'), '5,true'],
        [
          'wie al weg is telt niet mee',
          await hulp
            .beheer(`delete from sessie where persoon_id = '${elders}' and soort = 'vol' and begonnen_op < muur.nu() - interval '2 min 30 s';
            insert into sessie (hash, persoon_id, id, soort, begonnen_op, gebruikt_op, verloopt_op, rust, beeindigd_op)
              select sha256(convert_to('weg' || n, 'UTF8')), '${elders}', gen_random_uuid(), 'vol', muur.nu(), muur.nu(), muur.nu() + interval '1 day', '1 day', '2019-01-01' from generate_series(1, 9) n; select 1`)
            .then(() => hulp.als(null, '', begin(hulp, { geheim: 'na negen' })))
            .then(() =>
              hulp.beheer(
                `select count(*) from sessie where persoon_id = '${elders}' and soort = 'vol' and beeindigd_op is null`,
              ),
            ),
          '4',
        ],
        [
          'al beeindigd blijft wanneer het was',
          await hulp.beheer(`select count(*) from sessie where beeindigd_op = '2019-01-01'`),
          '9',
        ],
      ]
    },
  },
  {
    naam: 'bevestigen en beeindigen raakt de eigen sessie, en alleen met een handtekening',
    doe: async ({ k: { a, b }, als, beheer, teken }) => {
      const of = (m: typeof a.ouder) =>
        createHash('sha256')
          .update(m.geheim as Uint8Array)
          .digest('hex')
      const bevestig = (m: typeof a.ouder) => `select muur.bevestig_sessie(${teken('bevestig', of(m))})`
      await beheer(`update sessie set bevestigd_op = null, mislukt = 3; select 1`)
      const found: [string, string, string][] = [
        ['handtekening van een ander', await als(a.ouder, '', bevestig(b.ouder)), 'fout 42501'],
        ['geen handtekening', await als(a.ouder, '', 'select muur.bevestig_sessie(null)'), 'fout 42501'],
        [
          'niemand',
          await als(null, '', `select muur.bevestig_sessie(${teken('bevestig', '')})`),
          'fout 42501',
        ],
        ['echt', await als(a.ouder, '', bevestig(a.ouder)), ''],
        [
          'precies een',
          await beheer(
            'select count(*) filter (where bevestigd_op = muur.nu()), count(*) filter (where mislukt = 0) from sessie',
          ),
          '1,1',
        ],
        [
          'einde van een ander',
          await als(
            a.ouder,
            '',
            `select muur.eindig_sessies_van('${b.ouder.persoon}', ${teken('eindig', a.ouder.persoon)})`,
          ),
          'fout 42501',
        ],
        [
          'einde zonder handtekening',
          await als(a.ouder, '', `select muur.eindig_sessies_van('${a.ouder.persoon}', null)`),
          'fout 42501',
        ],
      ]
      await beheer(`update sessie set soort = 'sleutel' ${van(b.ouder)}; select 1`)
      found.push(['een halve sessie bevestigt niet', await als(b.ouder, '', bevestig(b.ouder)), 'fout 42501'])
      await beheer(`update sessie set beeindigd_op = '2020-01-01' ${van(a.specialist)}; select 1`)
      await als(a.ouder, '', 'select muur.eindig_sessie()')
      found.push([
        'alleen deze',
        await beheer('select count(*) from sessie where beeindigd_op = muur.nu()'),
        '1',
      ])
      await als(b.ouder, '', 'select muur.eindig_sessie()')
      found.push([
        'ook een halve',
        await beheer('select count(*) from sessie where beeindigd_op = muur.nu()'),
        '2',
      ])
      const alle = (t: typeof teken) =>
        als(
          null,
          '',
          `select muur.eindig_sessies_van('${b.specialist.persoon}', ${t('eindig', b.specialist.persoon)})`,
        )
      await alle(teken)
      found.push([
        'alle van een persoon',
        await beheer(
          `select bool_and(beeindigd_op = muur.nu()), count(*) > 0 from sessie where persoon_id = '${b.specialist.persoon}'`,
        ),
        'true,true',
      ])
      await als(
        null,
        '',
        `select muur.eindig_sessies_van('${a.specialist.persoon}', ${teken('eindig', a.specialist.persoon)})`,
      )
      found.push([
        'wat voorbij was blijft wanneer het was',
        await beheer(`select beeindigd_op = '2020-01-01' from sessie ${van(a.specialist)}`),
        'true',
      ])
      found.push([
        'niemand anders',
        await beheer(
          `select count(*) from sessie where beeindigd_op = muur.nu() and persoon_id not in ('${a.ouder.persoon}', '${b.ouder.persoon}', '${a.specialist.persoon}', '${b.specialist.persoon}')`,
        ),
        '0',
      ])
      return found
    },
  },
  {
    naam: 'wie() houdt alleen de eigen sessie wakker, en noemt alleen de eigen gegevens',
    doe: async ({ k: { a, b }, als, beheer }) => {
      await beheer(
        `update medewerker set taal = 'en'; update sessie set gebruikt_op = muur.nu() - interval '31 seconds'; update ouder set taal = 'en' where traject_id = '${a.traject}'; select 1`,
      )
      const found: [string, string, string][] = [
        [
          'wie',
          await als(a.ouder, '', 'select persoon_id, soort, traject_id, taal from muur.wie()'),
          `${a.ouder.persoon},vol,${a.traject},en`,
        ],
        ['de ander', await als(b.ouder, '', 'select taal from muur.wie()'), 'nl'],
        [
          'precies twee wakker',
          await beheer('select count(*) from sessie where gebruikt_op = muur.nu()'),
          '2',
        ],
        [
          'staf',
          await als(a.specialist, '', 'select persoon_id, rollen, naam, traject_id, taal from muur.wie()'),
          `${a.specialist.persoon},specialist,Anna Proef,,en`,
        ],
        [
          'een aanmelder is niemand',
          await als(a.aanmelder, '', 'select persoon_id is null from muur.wie()'),
          'true',
        ],
        ['niemand', await als(null, '', 'select persoon_id is null from muur.wie()'), 'true'],
      ]
      await beheer(`update sessie set gebruikt_op = muur.nu() - interval '29 seconds'; select 1`)
      await als(a.ouder, '', 'select muur.wie()')
      found.push([
        'niet elke keer',
        await beheer('select count(*) from sessie where gebruikt_op = muur.nu()'),
        '0',
      ])
      return found
    },
  },
  {
    naam: 'na vijf pogingen eindigt de eigen sessie, en van niemand anders',
    doe: async ({ k: { a }, als, beheer }) => {
      const found: [string, string, string][] = []
      for (const n of ['1', '2', '3', '4', '5', '', ''])
        found.push([`poging ${n}`, await als(a.ouder, '', 'select muur.poging()'), n])
      found.push([
        'beeindigd',
        await beheer(
          'select count(*) filter (where beeindigd_op is not null), count(*) filter (where mislukt > 0) from sessie',
        ),
        '1,1',
      ])
      await beheer(
        `update sessie set soort = 'sleutel' ${van(a.specialist)}; update sessie set beeindigd_op = null, mislukt = 5, soort = 'registratie' ${van(a.ouder)}; select 1`,
      )
      found.push(['halverwege', await als(a.specialist, '', 'select muur.poging()'), '1'])
      found.push(['registratie telt niet', await als(a.ouder, '', 'select muur.poging()'), ''])
      return found
    },
  },
  {
    naam: 'wie de eigen sessie beeindigde, wekt haar niet',
    doe: async ({ k: { a }, als, beheer }) => {
      await beheer(
        `update sessie set beeindigd_op = '2020-01-01' where persoon_id = '${a.ouder.persoon}' and hash <> (select hash from sessie ${van(a.ouder)}); select 1`,
      )
      return [
        ['wekken', await als(a.ouder, '', 'update sessie set beeindigd_op = null; select 1'), 'fout 42501'],
        ['beeindigen', await als(a.ouder, '', 'update sessie set beeindigd_op = muur.nu(); select 1'), '1'],
      ]
    },
  },
  {
    naam: 'een uitdaging wordt een keer genomen, op tijd',
    doe: async ({ als, beheer }) => {
      await als(
        null,
        '',
        `select muur.leg_uitdaging(${h('een')}, 'eerste'); select muur.leg_uitdaging(${h('twee')}, 'tweede')`,
      )
      await beheer(
        `insert into uitdaging values (${h('oud')}, 'oud', muur.nu() - interval '2 hours'), (${h('net')}, 'net', muur.nu()); select 1`,
      )
      const neem = (wat: string) =>
        als(null, '', `select convert_from(muur.neem_uitdaging(${h(wat)}), 'UTF8')`)
      return [
        [
          'vijf minuten',
          await beheer(
            `select extract(epoch from verloopt_op - muur.nu())::int from uitdaging where hash = ${h('een')}`,
          ),
          '300',
        ],
        ['eerste keer', await neem('een'), 'eerste'],
        ['tweede keer', await neem('een'), ''],
        ['te laat', await neem('net'), ''],
        [
          'de andere is er nog, de oude niet',
          await beheer(`select count(*) from uitdaging where hash in (${h('twee')}, ${h('oud')})`),
          '1',
        ],
        ['onbekend', await neem('nooit'), ''],
      ]
    },
  },
  {
    naam: 'een passkey en een nummer vinden wie binnen mag, met alleen het eigen middel',
    doe: async ({ k: { a, b }, als, beheer }) => {
      const passkeys = `select count(*), count(*) filter (where traject_id = '${a.traject}'), count(*) filter (where traject_id is null) from muur.vind_passkey(${h('passkey')})`
      const codes = `select count(*), count(*) filter (where traject_id = '${a.traject}'), count(*) filter (where traject_id is null) from muur.vind_eenmalige_code(${h('nummer')})`
      const both = async () => `${await als(null, '', passkeys)} ${await als(null, '', codes)}`
      const found: [string, string, string][] = [
        ['iedereen', await both(), '4,1,2 4,1,2'],
        ['een ander middel', await als(null, '', `select count(*) from muur.vind_passkey(${h('x')}); `), '0'],
        [
          'een ander nummer',
          await als(null, '', `select count(*) from muur.vind_eenmalige_code(${h('x')})`),
          '0',
        ],
      ]
      await beheer(
        `update medewerker set uit_dienst_op = muur.nu() where id = '${a.specialist.persoon}'; update medewerker set uit_dienst_op = muur.nu() + interval '1 s' where id = '${b.specialist.persoon}'; select 1`,
      )
      found.push(['een uit dienst', await both(), '3,1,1 3,1,1'])
      await beheer(
        `update toegang set tot = muur.nu() where persoon_id = '${a.ouder.persoon}'; update toegang set tot = muur.nu() + interval '1 s' where persoon_id = '${b.ouder.persoon}'; select 1`,
      )
      found.push(['een traject dicht', await both(), '2,0,1 2,0,1'])
      await beheer(
        `update toegang set tot = null, rol = 'aanmelder' where persoon_id = '${a.ouder.persoon}'; select 1`,
      )
      found.push(['geen ouder', await both(), '2,0,1 2,0,1'])
      await beheer(`update passkey set teller = 7, gebruikt_op = null; select 1`)
      const id = await beheer(`select id from passkey where persoon_id = '${a.ouder.persoon}'`)
      await als(null, '', `select muur.passkey_gebruikt('${a.ouder.persoon}', '${id}', 9)`)
      found.push([
        'geteld',
        await beheer(
          `select string_agg(teller::text, '+' order by teller) from passkey where gebruikt_op = muur.nu()`,
        ),
        '9',
      ])
      await als(null, '', `select muur.passkey_gebruikt('${a.ouder.persoon}', '${id}', 3)`)
      await als(null, '', `select muur.passkey_gebruikt('${b.ouder.persoon}', '${id}', 30)`)
      await als(null, '', `select muur.passkey_gebruikt('${a.ouder.persoon}', '${sessie}', 30)`)
      found.push([
        'nooit terug, nooit een ander',
        await beheer('select max(teller), count(*) filter (where teller > 7) from passkey'),
        '9,1',
      ])
      return found
    },
  },
  {
    naam: 'een tijdstap telt een keer, voor het eigen nummer',
    doe: async ({ k: { a }, als, beheer }) => {
      const stap = (p: string, n: string, s: number) =>
        als(null, '', `select muur.stap_gebruikt('${p}', ${h(n)}, ${s})`)
      await beheer('update eenmalige_code set laatste_stap = 5; select 1')
      return [
        ['nieuw', await stap(a.ouder.persoon, 'nummer', 6), 'true'],
        ['nog een keer', await stap(a.ouder.persoon, 'nummer', 6), 'false'],
        ['eerder', await stap(a.ouder.persoon, 'nummer', 4), 'false'],
        ['ander nummer', await stap(a.ouder.persoon, 'x', 9), 'false'],
        ['onbekende persoon', await stap(elders, 'nummer', 9), 'false'],
        ['precies een', await beheer('select count(*) from eenmalige_code where laatste_stap = 6'), '1'],
      ]
    },
  },
]
