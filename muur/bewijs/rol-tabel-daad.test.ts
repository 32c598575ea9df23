// Every role × every table × every act, on the real database as the app role, against what was promised.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  getekend,
  type Mens,
  maakTweeKanten,
  nagekeken,
  type TweeKanten,
  toon,
  voegToe,
} from '../../tests/twee-kanten.ts'
import { geldigeRij, type Tabel } from './geldige-rij.ts'

// What each may do with a row of the own traject, or the own row: Lezen, Toevoegen, Wijzigen, verWijderen (V).
// From wall.md and product.md, not from muur.sql: the coordinator divides and sees no content, the ouder reads the own
// dossier but no concept of the verslag, what was handed over or signed stands, and who is halfway in sees no traject.
const belofte = `
                 ouder  specialist  coordinator  aanmelder  sleutel  afgedekt  registratie  vreemde  controle  aanvrager  meelezer
  traject        L      LW          LW           LW         -        -         -            -        L         -         -
  toegang        L      L           L            -          -        -         -            -        L         -         -
  waarneming     L      L           L            -          -        -         -            -        -         -         -
  ouder          LW     L           LT           -          -        -         -            -        L         -         -
  aanmelding     -      L           L            T          -        -         -            -        L         -         -
  kind           L      L           L            T          -        -         -            -        L         -         -
  triage         -      L           LT           -          -        -         -            -        -         -         -
  uitnodiging    -      LT          LW           -          -        -         -            -        -         -         -
  afsluiting     L      LT          T            -          -        -         -            -        L         -         -
  plan           L      LTW         -            -          -        -         -            -        L         -         -
  doel           L      LTW         -            -          -        -         -            -        L         -         -
  gesprek        L      LTW         -            -          -        -         -            -        L         -         -
  score          LTW    LTW         -            -          -        -         -            -        -         -         -
  uitspraak      L      LTWV        -            -          -        -         -            -        L         -         -
  checkin        LTW    L           -            -          -        -         -            -        -         -         -
  telling        LTW    L           -            -          -        -         -            -        -         -         -
  dagboek        LTWV   -           -            -          -        -         -            -        -         -         -
  dagboekblad    LTWV   -           -            -          -        -         -            -        -         -         -
  dagboekdeling  LTV    L           -            -          -        -         -            -        -         -         -
  vragenlijst    L      LT          -            -          -        -         -            -        -         -         -
  vragenlijstantwoord LT L          -            -          -        -         -            -        -         -         -
  verslag        -      LTW         -            -          -        -         -            -        -         -         -
  verslagversie  L      LT          -            -          -        -         -            -        -         -         -
  verklaring     LTW    L           -            -          -        -         -            -        -         -         -
  ondertekening  LT     LT          -            -          -        -         -            -        -         -         -
  reactie        LTW    L           -            -          -        -         -            -        -         -         -
  antwoord       L      LT          -            -          -        -         -            -        -         -         -
  verslagpapier  L      LT          -            -          -        -         -            -        -         -         -
  oproep         L      LT          -            -          -        -         -            -        -         -         -
  meldcode       -      LT          -            -          -        -         -            -        -         -         -
  meldstap       -      LT          -            -          -        -         -            -        -         -         -
  grondslag      L      LTW         -            -          -        -         -            -        -         -         -
  toestemming    LT     LT          -            -          -        -         -            -        -         -         -
  verstrekking   L      LT          -            -          -        -         -            -        -         -         -
  verzoek        LT     LTW         -            -          -        -         -            -        -         -         -
  uitstel        L      LT          -            -          -        -         -            -        -         -         -
  stukverklaring LT     L           -            -          -        -         -            -        -         -         -
  seintje        LW     LTW         -            -          -        -         -            -        -         -         -
  verzending     L      L           -            -          -        -         -            -        -         -         -
  noodtoegang    -      -           L            -          -        -         -            -        L         LW         -
  vernietiging   -      -           LT           -          -        -         -            -        -         -         -
  bewaarreden    -      -           LTW          -          -        -         -            -        -         -         -
  afschrift      -      LT          L            -          -        -         -            -        -         -         L
  afschriftdeel  -      LTW         -            -          -        -         -            -        -         -         L
  afschriftoordeel -    L           -            -          -        -         -            -        -         -         LT
  afschriftpapier L     LT          -            -          -        -         -            -        -         -         -
  logregel       L      L           -            -          -        -         -            -        -         -         -
  keten          L      L           -            -          -        -         -            -        -         -         -
  ketenopening   L      L           -            -          -        -         -            -        -         -         -
  passkey        LTW    LTW         LTW          -          L        -         LTV          -        LTW       LTW         LTW
  wachtzin       LTW    LTW         LTW          -          L        L         LTWV         -        LTW       LTW         LTW
  werkaccount    LTV    LTV         LTV          -          -        -         LTV          -        LTV       LTV         LTV
  eenmalige_code LTW    LTW         LTW          -          L        -         LTV          -        LTW       LTW         LTW
  sessie         LW     LW          LW           -          -        -         L            -        LW        LW         LW
  uitdaging      -      -           -            -          -        -         -            -        -         -         -
  postwens       -      LTV         LTV          -          -        -         -            -        LTV       LTV         LTV
  agendalink     LTW    LTW         LTW          -          -        -         -            -        LTW       LTW         LTW
  personeelscode -      LW          LTW          -          -        -         -            -        LW        LW         LW
  praktijk       L      L           LTW          L          L        L         L            L        L         L         L
  medewerker     L      L           LTW          -          -        -         -            -        L         L         L
  locatie        L      L           LTW          -          -        -         -            -        L         L         L
  dagdeel        -      -           LTV          -          -        -         -            -        -         -         -
  afwezigheid    -      LTV         LTV          -          -        -         -            -        LTV       LTV         LTV
  bevinding      -      -           -            -          -        -         -            -        LW        LW         -
  nachtronde     -      -           -            -          -        -         -            -        L         L         -
  themaversie    -      L           LT           -          -        -         -            -        L         L         L
  themaplek      -      L           LTW          -          -        -         -            -        L         L         L
  migratie       -      -           -            -          -        -         -            -        -         -         -`

const daden = { L: 'lezen', T: 'toevoegen', W: 'wijzigen', V: 'verwijderen' } as const
type Daad = keyof typeof daden
type Uitkomst = 'mag' | 'niets' | 'geweigerd'

const [koppen = [], ...regels] = belofte
  .trim()
  .split('\n')
  .map(r => r.trim().split(/\s+/))
const cel = (tabel: string, rol: string) => regels.find(r => r[0] === tabel)?.[koppen.indexOf(rol) + 1] ?? ''

/** What no role may is not granted at all: refused. What another role may gives nothing, and a foreign row is refused. */
function beloofd(tabel: string, rol: string, daad: Daad): Uitkomst {
  if (cel(tabel, rol).includes(daad)) return 'mag'
  return daad !== 'T' && koppen.some(k => cel(tabel, k).includes(daad)) ? 'niets' : 'geweigerd'
}

let k: TweeKanten
let client: Awaited<ReturnType<TweeKanten['rauw']>>
const vreemde: Mens = { geheim: null, persoon: '00000000-0000-4000-8000-000000000000', rol: 'vreemde' }
let mensen: Record<string, Mens>
before(async () => {
  k = await maakTweeKanten()
  client = await k.rauw()
  const half = async (soort: string) => ({
    ...k.a.ouder,
    rol: soort,
    geheim: await k.geheimVoor(k.a.ouder.persoon, soort, k.a.traject),
  })
  mensen = {
    ...{ ouder: k.a.ouder, specialist: k.a.specialist, coordinator: k.coordinator, aanmelder: k.a.aanmelder },
    ...{ sleutel: await half('sleutel'), afgedekt: await half('afgedekt') },
    ...{ registratie: await half('registratie'), vreemde },
    ...{ controle: k.a.controle, aanvrager: k.a.aanvrager, meelezer: k.a.meelezer },
  }
  await vulHuis()
  // An aanmelder writes only before anybody has looked at it; what happens later has a test of its own.
  await zetStand('aangemeld')
})
after(() => k?.sluit())

const zetStand = (stand: string) =>
  k.w.superuser(c => c.query('update traject set stand = $1 where traject_id = $2', [stand, k.a.traject]))
const tabel = (naam: string) => k.tabellen.find(t => t.naam === naam) as Tabel
const naar = () => ({
  locatie: k.locatie,
  medewerker: k.a.specialist.persoon,
  toegewezen: k.a.toegewezen,
  ...alleIds(k.a.rijen),
})
const alleIds = (rijen: Record<string, Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(rijen).map(([t, r]) => [t, r.id as string]))

/** A row of the house where one may be, and the sign-in means of the coordinator, who has no traject. */
async function vulHuis(): Promise<void> {
  const own = { traject: k.a.traject, ik: k.coordinator.persoon, rol: '', naar: naar() }
  for (const naam of [
    'passkey',
    'wachtzin',
    'eenmalige_code',
    'werkaccount',
    'postwens',
    'agendalink',
    'personeelscode',
    'dagdeel',
    'afwezigheid',
    'uitdaging',
    'bevinding',
    'nachtronde',
    'themaversie',
    'themaplek',
  ])
    await k.w.superuser(c => voegToe(c, naam, geldigeRij(tabel(naam), own, k.w.poorten.toeval)))
  // Who may be let in for an hour is staff like any other, without a traject of the own.
  for (const { persoon } of [k.a.controle, k.a.aanvrager, k.a.meelezer])
    for (const t of k.tabellen.filter(
      x => (x.soort === 'persoon' && x.naam !== 'sessie') || x.naam === 'afwezigheid',
    ))
      await k.w.superuser(c =>
        voegToe(
          c,
          t.naam,
          geldigeRij(t, { ...own, ik: persoon, naar: { medewerker: persoon } }, k.w.poorten.toeval),
        ),
      )
  // A code that both the specialist and the coordinator may confirm: made by a third, for a third.
  const ander = { ...own, ik: k.b.specialist.persoon, naar: { medewerker: k.b.specialist.persoon } }
  await k.w.superuser(c =>
    voegToe(c, 'personeelscode', geldigeRij(tabel('personeelscode'), ander, k.w.poorten.toeval)),
  )
}

/** The row that somebody reaches for: of this traject, of this person, or any of the house. */
function waar(t: Tabel, traject: string, persoon: string): string {
  const kolom = (naam: string) => t.kolommen.some(c => c.naam === naam)
  if (t.soort === 'traject') return `traject_id = '${traject}'`
  if (t.soort === 'persoon') return `persoon_id = '${persoon}'`
  return kolom('id') && t.naam !== 'praktijk' ? 'id is not null' : 'true'
}

/** Tries one act in a transaction of its own, as this person with this traject named, on the row of that traject and person. */
async function probeer(
  wie: Mens,
  genoemd: string,
  t: Tabel,
  daad: Daad,
  traject: string,
  persoon: string,
): Promise<Uitkomst> {
  const rij = geldigeRij(t, { traject, ik: persoon, rol: wie.rol, naar: naar() }, k.w.poorten.toeval)
  if (t.naam === 'uitnodiging') rij.persoon_id = k.a.ouder.persoon
  if (t.naam === 'afwezigheid')
    rij.medewerker_id = /coordinator|vreemde|ouder|aanmelder/.test(wie.rol) ? k.a.specialist.persoon : persoon
  if (t.naam === 'praktijk') rij.id = 1
  // Of an end, the coordinator decides only that a traject does not begin.
  if (t.naam === 'afsluiting' && wie.rol === 'coordinator') rij.soort = 'niet-gestart'
  const where = waar(t, traject, persoon)
  await toon(client, wie.geheim, genoemd)
  try {
    if (daad === 'T') return (await voegToe(client, t.naam, rij)) > 0 ? 'mag' : 'niets'
    const leesbaar = t.kolommen.filter(c => c.leesbaar).map(c => c.naam)
    const wijzig = t.kolommen.findLast(c => c.wijzigbaar)?.naam ?? t.kolommen.at(-1)?.naam ?? ''
    if (wijzig === 'bevestigd_door') rij[wijzig] = wie.persoon
    const { rowCount } =
      daad === 'L'
        ? await client.query(`select ${leesbaar.join(', ') || '*'} from ${t.naam} where ${where}`)
        : daad === 'W'
          ? await client.query(`update ${t.naam} set ${wijzig} = $1 where ${where}`, [rij[wijzig]])
          : await client.query(`delete from ${t.naam} where ${where}`)
    return rowCount ? 'mag' : 'niets'
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === '42501') return 'geweigerd'
    // Past the wall, and one of a kind already: a row that is not theirs is refused before it is compared with others.
    if (code === '23505') return 'mag'
    throw error
  } finally {
    await client.query('rollback')
  }
}

/** Only what is signed leaves or has a paper; proeven-toestemming.ts and proeven-reactie.ts show that nothing else does. */
const metHandtekening = <T>(werk: () => Promise<T>) =>
  getekend(k.w, k.a.traject, k.a.rijen.verslagversie?.id as string, k.a.specialist.persoon, werk)

const NA_TEKENEN = ['verstrekking', 'verslagpapier']

/** Only what two people agreed on is given; proeven-afschrift.ts shows that nothing else is. */
const metTweeMensen = <T>(werk: () => Promise<T>) =>
  nagekeken(k.w, k.a.rijen.afschrift?.id as string, k.a.specialist.persoon, k.a.meelezer.persoon, werk)

const ineens = <T>(werk: () => Promise<T>) => werk()

/** All that differs from the promise, as sentences. */
async function verschillen(wie: readonly string[] = koppen, tafels = k.tabellen): Promise<string[]> {
  const found: string[] = []
  for (const t of tafels)
    for (const rol of wie)
      for (const daad of Object.keys(daden) as Daad[]) {
        const mens = mensen[rol] as Mens
        const poog = () => probeer(mens, k.a.traject, t, daad, k.a.traject, mens.persoon)
        const eerst = daad !== 'T' ? null : NA_TEKENEN.includes(t.naam) ? metHandtekening : null
        const kreeg = await (
          eerst ?? (t.naam === 'afschriftpapier' && daad === 'T' ? metTweeMensen : ineens)
        )(poog)
        const verwacht = beloofd(t.naam, rol, daad)
        if (kreeg !== verwacht) found.push(`${rol} ${daden[daad]} ${t.naam}: ${kreeg}, beloofd ${verwacht}`)
      }
  return found
}

test('elke tabel staat in de belofte, en de belofte noemt geen andere', () =>
  assert.deepEqual(regels.map(r => r[0]).sort(), k.tabellen.map(t => t.naam).sort()))

test('elke tabel heeft in beide trajecten een rij, geschreven door wie dat mag', async () => {
  for (const t of k.tabellen.filter(t => t.soort === 'traject'))
    for (const traject of [k.a.traject, k.b.traject]) {
      const { rowCount } = await k.w.superuser(c =>
        c.query(`select from ${t.naam} where traject_id = $1`, [traject]),
      )
      assert.ok(rowCount, `${t.naam} is leeg: dan bewijst niets zien niets`)
    }
})

for (const rol of koppen)
  test(`${rol} kan op elke tabel precies wat beloofd is`, async () =>
    assert.deepEqual(await verschillen([rol]), []))

test('op elke tabel van een traject is er iemand die een rij echt terugkrijgt, en iemand die er een schrijft', () => {
  const nooit = regels.filter(
    ([t = '']) => tabel(t).soort === 'traject' && !koppen.some(rol => cel(t, rol).includes('L')),
  )
  const vast = regels.filter(
    ([t = '']) => tabel(t).soort === 'traject' && !koppen.some(rol => /[TW]/.test(cel(t, rol))),
  )
  assert.deepEqual(
    [nooit.map(r => r[0]), vast.map(r => r[0])],
    [[], ['toegang', 'waarneming', 'verzending', 'logregel', 'keten', 'ketenopening']],
  )
})

for (const [naam, wie] of [
  ['de ouder', 'ouder'],
  ['de specialist', 'specialist'],
  ['de aanmelder', 'aanmelder'],
  ['wie meeleest', 'meelezer'],
] as const)
  test(`${naam} van de andere kant bereikt geen rij, welk traject ook wordt genoemd`, async () => {
    const found: string[] = []
    for (const t of k.tabellen.filter(t => t.soort === 'traject'))
      for (const genoemd of [k.a.traject, k.b.traject, '', 'geen-uuid'])
        for (const daad of Object.keys(daden) as Daad[]) {
          const kreeg = await probeer(k.b[wie], genoemd, t, daad, k.a.traject, k.b[wie].persoon)
          const granted = daad !== 'T' && koppen.some(rol => cel(t.naam, rol).includes(daad))
          if (kreeg !== (granted ? 'niets' : 'geweigerd')) found.push(`${t.naam} ${daden[daad]}: ${kreeg}`)
        }
    assert.deepEqual(found, [])
  })

test('niemand bereikt de aanmeldmiddelen en sessies van een ander', async () => {
  const found: string[] = []
  for (const t of k.tabellen.filter(t => t.soort === 'persoon'))
    for (const rol of koppen)
      for (const daad of Object.keys(daden) as Daad[]) {
        const kreeg = await probeer(
          mensen[rol] as Mens,
          k.a.traject,
          t,
          daad,
          k.b.traject,
          k.b.specialist.persoon,
        )
        if (kreeg === 'mag') found.push(`${rol} ${daden[daad]} ${t.naam}`)
      }
  assert.deepEqual(found, [])
})

test('een lijst toont de specialist alleen de eigen trajecten, de coordinator alle, en ieder ander niets', async () => {
  const seen: Record<string, number[]> = {}
  for (const [rol, wie] of Object.entries({ ...mensen, 'specialist van B': k.b.specialist })) {
    await toon(client, wie.geheim, k.a.traject)
    const counts: number[] = []
    for (const lijst of [
      'caseload',
      'agenda',
      'praktijklijst',
      'noodlijst',
      'verzoeklijst',
      'meeleeslijst',
    ]) {
      const { rows } = await client.query<{ traject_id: string }>(`select traject_id from muur.${lijst}`)
      counts.push(rows.length)
      if (rol === 'specialist')
        assert.equal(
          rows.every(r => r.traject_id === k.a.traject),
          true,
        )
    }
    await client.query('rollback')
    seen[rol] = counts
  }
  const none = [0, 0, 0, 0, 0, 0]
  assert.deepEqual(seen, {
    ...{ ouder: none, specialist: [1, 1, 0, 0, 0, 0], coordinator: [0, 0, 2, 4, 2, 0], aanmelder: none },
    ...{ sleutel: none, afgedekt: none, registratie: none, vreemde: none },
    ...{
      'specialist van B': [1, 1, 0, 0, 0, 0],
      controle: [0, 0, 0, 1, 0, 0],
      aanvrager: [0, 0, 0, 1, 0, 0],
    },
    meelezer: [0, 0, 0, 0, 0, 1],
  })
})

test('de aanmelder verandert niets meer zodra een traject verder is dan de aanmelding', async () => {
  const poging = () =>
    probeer(k.a.aanmelder, k.a.traject, tabel('traject'), 'W', k.a.traject, k.a.aanmelder.persoon)
  await zetStand('gestart')
  const later = await poging()
  await zetStand('aangemeld')
  assert.deepEqual([later, await poging()], ['geweigerd', 'mag'])
})

test('van een einde leest de coordinator alleen waarom een traject niet begon', async () => {
  const lees = async () =>
    await probeer(k.coordinator, k.a.traject, tabel('afsluiting'), 'L', k.a.traject, k.coordinator.persoon)
  const gestopt = await lees()
  await k.w.superuser(c =>
    c.query(`update afsluiting set soort = 'niet-gestart' where traject_id = $1`, [k.a.traject]),
  )
  const nietBegonnen = await lees()
  await k.w.superuser(c =>
    c.query(`update afsluiting set soort = 'afgerond' where traject_id = $1`, [k.a.traject]),
  )
  assert.deepEqual([gestopt, nietBegonnen], ['niets', 'mag'])
})

test('wat getekend is staat vast: geen nieuwe versie, geen andere verklaring, geen tweede handtekening', async () => {
  const poog = (wie: Mens, naam: string, daad: Daad) =>
    probeer(wie, k.a.traject, tabel(naam), daad, k.a.traject, wie.persoon)
  const alles = async () => [
    await poog(k.a.specialist, 'verslagversie', 'T'),
    await poog(k.a.ouder, 'verklaring', 'W'),
    await poog(k.a.ouder, 'ondertekening', 'T'),
  ]
  assert.deepEqual(await alles(), ['mag', 'mag', 'mag'])
  const { versie } = await k.w.superuser(
    async c =>
      (
        await c.query(`select id as versie from verslagversie where traject_id = $1 and nummer = 2`, [
          k.a.traject,
        ])
      ).rows[0],
  )
  const id = k.w.poorten.toeval.uuid()
  await k.w.superuser(c =>
    c.query(
      `insert into ondertekening (traject_id, id, versie_id, door, persoon_id, besluit, afdruk, op) values ($1, $2, $3, 'specialist', $4, 'akkoord', '', now())`,
      [k.a.traject, id, versie, k.a.specialist.persoon],
    ),
  )
  const getekend = await alles()
  await k.w.superuser(c => c.query('delete from ondertekening where id = $1', [id]))
  assert.deepEqual(getekend, ['geweigerd', 'niets', 'geweigerd'])
})

// One way to weaken the wall for each kind of line on the page; the roll back is a drop of the world.
const zwakker: Record<string, string> = {
  'een beleid zonder rol': `drop policy ouder_en_specialist_lezen on plan;
    create policy ouder_en_specialist_lezen on plan for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist', 'coordinator')))`,
  'een beleid zonder traject': `drop policy betrokkenen_lezen on kind; create policy betrokkenen_lezen on kind for select to luwte_app using (true)`,
  'een toestemming te veel': `grant delete on checkin to luwte_app; create policy teveel on checkin for delete to luwte_app using (traject_id = (select muur.hier('specialist')))`,
  'een beleid te weinig': 'drop policy ouder_schrijft on checkin',
  'geen rijbeveiliging': 'alter table triage disable row level security',
  'een concept dat de ouder leest': `create policy teveel on verslag for select to luwte_app using (traject_id = (select muur.hier('ouder')))`,
}
for (const [wat, verzwakking] of Object.entries(zwakker))
  test(`gezien falen: ${wat}`, async () => {
    const naam = /on (\w+)|table (\w+)/.exec(verzwakking)
    const t = tabel((naam?.[1] ?? naam?.[2]) as string)
    assert.deepEqual(await verschillen(koppen, [t]), [])
    const terug = await k.w.superuser(async c => {
      const { rows } = await c.query<{ def: string }>(
        `select format('create policy %I on %I for %s to luwte_app %s %s', policyname, tablename, cmd, 'using (' || qual || ')', 'with check (' || with_check || ')') as def
         from pg_policies where tablename = $1 and 'luwte_app' = any (roles)`,
        [t.naam],
      )
      await c.query(verzwakking)
      return rows.map(r => r.def)
    })
    const found = await verschillen(koppen, [t])
    await k.w.superuser(async c => {
      const { rows } = await c.query(
        `select policyname from pg_policies where tablename = $1 and 'luwte_app' = any (roles)`,
        [t.naam],
      )
      for (const { policyname } of rows) await c.query(`drop policy ${policyname} on ${t.naam}`)
      for (const def of terug) await c.query(def)
      await c.query(
        `revoke delete on checkin from luwte_app; alter table ${t.naam} enable row level security`,
      )
    })
    assert.notDeepEqual(found, [])
    assert.deepEqual(await verschillen(koppen, [t]), [])
  })
