// What somebody has who took the whole database, its files and its log: dates and counts, no word of anybody, nothing that ties two.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { geheugenKluis } from '../../platform/kluis.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { maakTweeKanten, type TweeKanten } from '../../tests/twee-kanten.ts'
import { openDeur } from '../open-deur.ts'
import { ZegelVerbroken } from '../zegel.ts'

// Forty things of one child and its parents, on both sides alike: names, numbers, addresses, words, the text of a file.
const kanaries = [
  ...[
    'Feline',
    'Wolfsbergen',
    'Marijn-Sofie',
    'Zonneveldt',
    'Oudeklooster',
    'fien.wolfsbergen@voorbeeld.example',
    '+31612340987',
  ],
  ...[
    '0612340987',
    '2018-04-09',
    'Ganzendijk 117',
    '8061KX',
    'Hasselterveer',
    'De Regenboogschool',
    'juf Annemiek',
    'huisarts Terpstra',
  ],
  ...[
    'rechtbank Overijssel',
    'C/08/271828',
    'Veilig Thuis melding',
    'hij dronk te veel',
    'zij belde elke avond',
    'blauwe plek linkerarm',
  ],
  ...[
    'nachtmerries sinds maart',
    'wisselmoment op vrijdag',
    'vakantieregeling zomer',
    'knuffel vergeten',
    'zwemles dinsdag',
    'paniekaanval',
  ],
  ...[
    'alimentatie achterstand',
    'nieuwe partner Roderik',
    'caravan in Ommen',
    'opa Hendrikus',
    'mediator Van Dalen',
    'therapie Kinderpraktijk',
  ],
  ...[
    'bijlage-schoolrapport.pdf',
    'groep vier rekenen voldoende',
    '123456782',
    'NL91ABNA0417164300',
    'café de Ünie',
    'ik ben zo moe',
    '🦆 eend',
  ],
]

/** All ways in which these bytes would stand in a dump: as text, as hexadecimal, as base64 at each of its three offsets. */
function gedaanten(kanarie: string): Buffer[] {
  const bytes = Buffer.from(kanarie)
  const base64 = [0, 1, 2].flatMap(n => {
    const text = Buffer.concat([Buffer.alloc(n), bytes, Buffer.alloc(2)]).toString('base64')
    // Only the characters that depend on nothing but these bytes.
    const core = text.slice(Math.ceil((n * 8) / 6), Math.floor(((n + bytes.length) * 8) / 6))
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')]
  })
  const hex = bytes.toString('hex')
  const texts = [kanarie, kanarie.toLowerCase(), hex, hex.toUpperCase(), ...base64]
  return [...texts.map(t => Buffer.from(t)), Buffer.from(kanarie, 'utf16le'), Buffer.from(kanarie, 'latin1')]
}
const zoek = kanaries.flatMap(k => gedaanten(k).map(vorm => [k, vorm] as const))
const vind = (waar: Buffer) => [...new Set(zoek.filter(([, vorm]) => waar.includes(vorm)).map(([k]) => k))]

let k: TweeKanten
const kluis = geheugenKluis()
// A cluster of its own: in the files of a shared one stand the rows of other tests.
delete process.env.LUWTE_TEST_CLUSTER

before(async () => {
  k = await maakTweeKanten((tabel, kolom) => {
    const i = zoekPlek(tabel, kolom)
    return [...kanaries.slice(i), ...kanaries.slice(0, i)].join(' ')
  }, kluis)
})
after(() => k?.sluit())
const zoekPlek = (tabel: string, kolom: string) =>
  [...`${tabel}.${kolom}`].reduce((n, c) => n + (c.codePointAt(0) ?? 0), 0) % kanaries.length

type Rij = { tabel: string; tekst: string; bytes: Buffer[]; eigen: 'a' | 'b' | null }
/** Every row of every table, of the wall's own as well, as the superuser sees it: as text, and the bytes of its bytea columns. */
async function dump(): Promise<Rij[]> {
  return await k.w.superuser(async c => {
    const { rows: tafels } = await c.query<{ naam: string }>(
      `select oid::regclass::text as naam from pg_class where relkind in ('r', 'm', 't', 'S') and relnamespace::regnamespace::text in ('public', 'muur')
       union all select 'pg_largeobject' union all select 'pg_description' union all select 'pg_proc' union all select 'pg_db_role_setting'`,
    )
    const found: Rij[] = []
    for (const { naam } of tafels) {
      const { rows, fields } = await c.query(`select t::text as als_tekst, t.* from ${naam} t`)
      const bytea = fields.filter(f => f.dataTypeID === 17).map(f => f.name)
      for (const rij of rows) {
        const values = Object.values(rij)
        const van = (kant: TweeKanten['a']) =>
          [kant.traject, kant.ouder.persoon, kant.specialist.persoon, kant.aanmelder.persoon].some(id =>
            values.includes(id),
          )
        found.push({
          tabel: naam,
          tekst: rij.als_tekst,
          bytes: bytea.map(b => rij[b]).filter(b => b instanceof Uint8Array) as Buffer[],
          eigen: van(k.a) ? 'a' : van(k.b) ? 'b' : null,
        })
      }
    }
    return found
  })
}

const lees = (wie: Uint8Array | null, traject: string, deur = k.w.poorten.deur) =>
  deur.traject(wie, traject, { actie: 'R', onderdeel: 'proef' }, db =>
    db.selectFrom('uitspraak').select(['id', 'tekst', 'bron']).where('traject_id', '=', traject).execute(),
  )

test('de veertig kanaries zijn veertig, staan er echt in, en komen er voor de eigen specialist heel weer uit', async () => {
  assert.equal(new Set(kanaries).size, 40)
  for (const kant of [k.a, k.b]) {
    const [rij] = await lees(kant.specialist.geheim, kant.traject)
    assert.deepEqual(vind(Buffer.from(rij?.tekst ?? '')), kanaries)
  }
})

test('het zoeken zelf vindt een kanarie in elke gedaante', () => {
  for (const kanarie of kanaries) {
    const bytes = Buffer.from(`xy${kanarie}z`)
    for (const vorm of [
      bytes.toString(),
      bytes.toString('hex'),
      bytes.toString('base64'),
      bytes.toString('base64url'),
    ])
      assert.ok(vind(Buffer.from(vorm)).includes(kanarie), `${kanarie} als ${vorm}`)
  }
})

test('in een dump van alle tabellen staat geen enkele kanarie, als tekst noch als bytes', async () => {
  const rows = await dump()
  assert.ok(rows.length > 100)
  assert.deepEqual(
    rows.flatMap(r => [Buffer.from(r.tekst), ...r.bytes].flatMap(b => vind(b).map(v => `${r.tabel}: ${v}`))),
    [],
  )
})

test('in de bestanden van de database en in haar logboek staat geen enkele kanarie, ook niet na fouten die rijen aanhalen', async () => {
  const [eerste = '', tweede = ''] = kanaries
  // Errors that PostgreSQL would quote: a value that does not fit, a row that clashes, a statement that is wrong.
  const { deur } = k.w.poorten
  for (const fout of [
    { soort: eerste },
    { soort: 'oordeel', gesprek_id: k.b.rijen.gesprek?.id, tekst: tweede },
    { id: k.a.rijen.uitspraak?.id, tekst: tweede },
  ])
    await assert.rejects(
      deur.traject(k.a.specialist.geheim, k.a.traject, { actie: 'C', onderdeel: 'proef' }, db =>
        db
          .insertInto('uitspraak')
          .values({
            ...{
              traject_id: k.a.traject,
              id: k.w.poorten.toeval.uuid(),
              gesprek_id: k.a.rijen.gesprek?.id,
              soort: 'oordeel',
            },
            ...{ tekst: 'x', grond: eerste, gemaakt_op: k.w.klok.nu() },
            ...fout,
          } as never)
          .execute(),
      ),
    )
  const data = await k.w.superuser(async c => {
    await c.query('checkpoint')
    return (
      await c.query<{ map: string }>(`select setting as map from pg_settings where name = 'data_directory'`)
    ).rows[0]?.map
  })
  const files = [data as string, join(dirname(data as string), 'log')].flatMap(map =>
    readdirSync(map, { recursive: true, encoding: 'utf8' }).map(f => join(map, f)),
  )
  const found: string[] = []
  let read = 0
  for (const file of files) {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue
    const bytes = readFileSync(file)
    read += bytes.length
    for (const kanarie of kanaries.filter(t => t.length > 7))
      if (bytes.includes(kanarie)) found.push(`${file}: ${kanarie}`)
  }
  assert.deepEqual(found, [])
  assert.ok(
    read > 10_000_000 && files.some(f => f.endsWith('postgres.log')),
    'the files are the files of this database',
  )
})

// What two trajecten may have in common: words of the domain, and what the practice has once (wall.md, D1).
const domeinwoorden = new Set([
  ...[
    'aangemeld',
    'aanmelding',
    'aanmelder',
    'afgerond',
    'afsluiting',
    'basis',
    'begin',
    'checkin',
    'coordinator',
    'gegeven',
    'gemaakt',
  ],
  ...[
    'gepland',
    'gesprek',
    'gestart',
    'geweigerd',
    'ochtend',
    'ondertekening',
    'oordeel',
    'ouder',
    'passend',
    'praktijk',
    'registratie',
  ],
  ...[
    'sessie',
    'specialist',
    'traject',
    'triage',
    'uitnodiging',
    'uitspraak',
    'verbinding',
    'deescalatie',
    'verklaring',
    'verslag',
    'verslagversie',
  ],
  ...['concept', 'toegang', 'feit', 'sleutel', 'logregel', 'telling', 'seintje', 'gepauzeerd'],
  ...['vernietiging', 'verzoek', 'veilig', 'klacht', 'bewaarreden'],
  ...['dagboek', 'dagboekblad', 'dagboekdeling'],
  ...['dossier', 'behandeling', 'praktijkvoering', 'noodtoegang', 'aanvrager'],
  ...['toestemming', 'grondslag', 'verstrekking', 'meldcode', 'meldstap', 'signalen', 'besloten', 'veilig'],
  ...['reactie', 'antwoord', 'aangepast', 'advies', 'verslagpapier'],
  ...['waarneming', 'oproep', 'eerste'],
  ...['verzoek', 'stukverklaring', 'inzage', 'uitstel'],
  ...['vragenlijst', 'vragenlijstantwoord'],
  ...['afschrift', 'afschriftdeel', 'afschriftoordeel', 'afschriftpapier'],
  ...['meelezer', 'voorgelegd', 'woorden', 'akkoord'],
])

test('geen woord of nummer van zes tekens of meer staat in rijen van beide trajecten, behalve woorden van het vak en de praktijk zelf', async () => {
  const rows = await dump()
  // The coordinator is one person, with one sign-in, in both.
  const sessies = await k.w.superuser(c =>
    c.query<{ id: string }>('select id from sessie where persoon_id = $1', [k.coordinator.persoon]),
  )
  const praktijk = new Set(
    [k.locatie, k.coordinator.persoon, ...sessies.rows.map(r => r.id)].flatMap(id => [id, ...id.split('-')]),
  )
  const tokens = (kant: 'a' | 'b') =>
    new Set(rows.filter(r => r.eigen === kant).flatMap(r => r.tekst.match(/[\p{L}\p{N}_]{6,}/gu) ?? []))
  const [a, b] = [tokens('a'), tokens('b')]
  assert.ok(a.size > 150 && b.size > 150)
  assert.deepEqual(
    [...a].filter(t => b.has(t) && !domeinwoorden.has(t) && !praktijk.has(t)),
    [],
  )
})

test('geen zes bytes achter elkaar zijn gelijk in het verzegelde van beide trajecten, hoewel er hetzelfde in staat', async () => {
  const rows = await dump()
  const stukken = (kant: 'a' | 'b') => {
    const found = new Set<string>()
    for (const b of rows.filter(r => r.eigen === kant).flatMap(r => r.bytes))
      for (let i = 0; i + 6 <= b.length; i++) found.add(b.toString('latin1', i, i + 6))
    return found
  }
  const [a, b] = [stukken('a'), stukken('b')]
  assert.ok(a.size > 20_000)
  assert.equal([...a].filter(s => b.has(s)).length, 0)
})

test('wat de dump wel zegt, zegt hij eerlijk: van elk traject de data en de aantallen', async () => {
  const rows = await dump()
  const tel = (kant: 'a' | 'b') => rows.filter(r => r.eigen === kant && r.tabel !== 'logregel').length
  assert.equal(tel('a'), tel('b'))
})

test('een vernietigde sleutel maakt het traject voorgoed onleesbaar, en al het andere blijft werken', async () => {
  const { connection: plaats, poorten, klok } = k.w
  const bewaard = await dump()
  const open = () =>
    openDeur({ plaats, praktijksleutel: testsleutel, kluis, klok, toeval: poorten.toeval, verbindingen: 1 })
  const deur = await open()
  assert.equal((await lees(k.a.specialist.geheim, k.a.traject, deur)).length, 1)
  await deur.sluit()
  await kluis.vernietig(k.a.traject)
  const later = await open()
  try {
    await assert.rejects(lees(k.a.specialist.geheim, k.a.traject, later), ZegelVerbroken)
    // A new key under the same name opens nothing either: not now, and not in a backup of before.
    await later.maakSleutel(k.a.traject)
    await assert.rejects(lees(k.a.specialist.geheim, k.a.traject, later), ZegelVerbroken)
    await kluis.vernietig(k.a.traject)
    assert.equal((await lees(k.b.specialist.geheim, k.b.traject, later)).length, 1)
    const dagen = await later.traject(
      k.a.specialist.geheim,
      k.a.traject,
      { actie: 'R', onderdeel: 'proef' },
      db =>
        db
          .selectFrom('gesprek')
          .select(['begint_op', 'stand'])
          .where('traject_id', '=', k.a.traject)
          .execute(),
    )
    assert.equal(dagen.length, 1)
  } finally {
    await later.sluit()
  }
  assert.ok(bewaard.length > 0)
})

test('een lijst waarin een vernietigd traject staat laat de andere gewoon zien, en dit zonder naam', async () => {
  const { connection: plaats, poorten, klok } = k.w
  const deur = await openDeur({
    plaats,
    praktijksleutel: testsleutel,
    kluis,
    klok,
    toeval: poorten.toeval,
    verbindingen: 1,
  })
  try {
    assert.equal(await kluis.lees(k.a.traject), null)
    const rows = await deur.huis(k.coordinator.geheim, db =>
      db.selectFrom('muur.praktijklijst').select(['traject_id', 'roepnaam']).execute(),
    )
    const naam = (t: string) => rows.find(r => r.traject_id === t)?.roepnaam
    assert.equal(naam(k.a.traject), null)
    assert.deepEqual(vind(Buffer.from(naam(k.b.traject) ?? '')), kanaries)
  } finally {
    await deur.sluit()
  }
})

test('gezien falen: een waarde die het zegel mist valt op, in de dump en tussen de twee', async () => {
  const zin = Buffer.concat([Buffer.of(1), Buffer.from(kanaries.join(' '))])
  await k.w.superuser(c => c.query('update uitspraak set bron = $1', [zin]))
  const rows = (await dump()).filter(r => r.tabel === 'uitspraak')
  assert.deepEqual([...new Set(rows.flatMap(r => r.bytes.flatMap(vind)))].length, 40)
  assert.ok(
    rows.some(r => vind(Buffer.from(r.tekst)).length === 40),
    'as hexadecimal in the text as well',
  )
})

test('gezien falen: een server die fouten opschrijft schrijft de kanarie in juist dit logboek', async () => {
  const controle = `controle-${k.w.poorten.toeval.uuid()}`
  const data = await k.w.superuser(async c => {
    await c.query(`set log_min_messages = 'error'`)
    await c.query(`set log_min_error_statement = 'error'`)
    await assert.rejects(c.query(`select '${controle}'::int`))
    return (
      await c.query<{ map: string }>(`select setting as map from pg_settings where name = 'data_directory'`)
    ).rows[0]?.map
  })
  assert.ok(readFileSync(join(dirname(data as string), 'log', 'postgres.log'), 'utf8').includes(controle))
})
