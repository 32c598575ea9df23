// One gesprek on the real database: prepare, write, score, statements with undo, record, and two tabs at once.
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { themas } from '../../inhoud/lees.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { huiswerkTekst } from './huiswerk.ts'
import { gesprekken } from './routes.tsx'
import { volgendeStand } from './stand.ts'

let w: Wereld
let anna: Medewerker
let noor: Ouder
let id: string
let pad: string

before(async () => {
  w = await maakWereld({ features: [gesprekken] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
})
after(() => w.sluit())
afterEach(async () => {
  await w.superuser(c => c.query(`delete from score where traject_id = $1`, [noor.traject]))
  await w.superuser(c => c.query(`delete from uitspraak where traject_id = $1`, [noor.traject]))
  await w.superuser(c => c.query(`delete from gesprek where traject_id = $1`, [noor.traject]))
})

const maak = async (begint = '2027-03-01T13:00:00Z') => {
  id = w.poorten.toeval.uuid()
  pad = `/trajecten/${noor.traject}/gesprekken/${id}`
  await w.superuser(c =>
    c.query(
      `insert into gesprek (traject_id, id, begint_op, minuten, plaats) values ($1, $2, $3, 60, 'thuis')`,
      [noor.traject, id, begint],
    ),
  )
}
const rij = async () =>
  (await w.superuser(c => c.query('select * from gesprek where id = $1', [id]))).rows[0] as Record<
    string,
    unknown
  >
/** Every field of the form as a browser would send it. */
const velden = (html: string): Record<string, string | string[]> => {
  const uit: Record<string, string | string[]> = {}
  const form = /<form[^>]*data-sneltoets[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const plain = (tekst: string) =>
    tekst.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  for (const [, naam, tekst] of form.matchAll(/<textarea[^>]*name="(\w+)"[^>]*>([\s\S]*?)<\/textarea>/g))
    uit[naam as string] = plain(tekst as string)
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const naam = /name="(\w+)"/.exec(tag)?.[1] as string
    const waarde = plain(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
    if (/type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag)) continue
    uit[naam] = naam === 'in_verslag' ? [...((uit[naam] as string[]) ?? []), waarde] : waarde
  }
  uit.thema = /<option value="([^"]*)" selected/.exec(form)?.[1] ?? ''
  return uit
}
const open = async () => velden((await anna.klant.get(pad)).html)
const stuur = async (anders: Record<string, string | string[]>, handeling = 'bewaar') =>
  anna.klant.post(pad, { ...(await open()), ...anders, handeling })

test('het eerste gesprek stelt het eerste thema voor, met het huiswerk erbij, en zegt dat inzage alles ziet', async () => {
  await maak()
  const { status, html } = await anna.klant.get(pad)
  assert.equal(status, 200)
  const eerste = themas('nl')[0]!
  assert.ok(html.includes(eerste.titel))
  assert.equal(velden(html).thema, eerste.sleutel)
  assert.equal(velden(html).huiswerk, huiswerkTekst(eerste))
  assert.equal(velden(html).tijd_gesprek, '60')
  assert.match(html, /er zijn geen eigen aantekeningen daarnaast/)
  assert.equal((await rij()).thema, null, 'nothing saved by looking')
})

test('alles wordt in een keer bewaard en verzegeld; de tijd telt pas als het gesprek gehouden is', async () => {
  await maak()
  const uit = await stuur({
    notitie: 'Rustig gesprek. "Het lukte." <b> 😀',
    voorbereiding: 'Vraag naar slapen',
    tijd_reis: '25',
  })
  assert.equal(uit.location, `${pad}?bewaard`)
  const na = await rij()
  assert.equal(na.versie, 2)
  assert.equal(na.tijd_gesprek, null)
  assert.equal(na.tijd_reis, 25)
  assert.equal((na.notitie as Buffer).includes('Rustig'), false)
  assert.equal((await open()).notitie, 'Rustig gesprek. "Het lukte." <b> 😀')
  await stuur({}, 'gehouden')
  assert.equal((await rij()).tijd_gesprek, 60)
})

test('een ander thema neemt zijn huiswerk mee, tenzij de specialist er zelf iets van maakte', async () => {
  await maak()
  const [, , drie, vier] = themas('nl')
  await stuur({ thema: drie!.sleutel })
  assert.equal((await open()).huiswerk, huiswerkTekst(drie!))
  await stuur({ huiswerk: 'Bel je zus.' })
  await stuur({ thema: vier!.sleutel })
  assert.equal((await open()).huiswerk, 'Bel je zus.')
  await stuur({ huiswerk: '' })
  assert.equal((await open()).huiswerk, '', 'empty on purpose stays empty')
})

test('gehouden, niet verschenen of afgezegd; vooraf alleen afgezegd; en terug op gepland', async () => {
  await maak('2027-03-08T13:00:00Z')
  for (const handeling of ['gehouden', 'niet-verschenen']) {
    const uit = await stuur({ notitie: 'blijft staan' }, handeling)
    assert.equal(uit.status, 422)
    assert.match(uit.html, /nog niet geweest/)
    assert.match(uit.html, /blijft staan/)
  }
  assert.equal((await stuur({}, 'afgezegd-ouder')).status, 303)
  let na = await rij()
  assert.deepEqual([na.stand, na.afgezegd_door], ['afgezegd', 'ouder'])
  assert.equal((await stuur({}, 'gehouden')).status, 422)
  await stuur({}, 'gepland')
  na = await rij()
  assert.deepEqual([na.stand, na.afgezegd_door], ['gepland', null])
  await stuur({ afgezegd_reden: 'Zelf ziek' }, 'afgezegd-specialist')
  const ander = w.poorten.toeval.uuid()
  await w.superuser(c =>
    c.query(
      `insert into gesprek (traject_id, id, begint_op, minuten, plaats) values ($1, $2, '2027-03-08T13:30:00Z', 60, 'thuis')`,
      [noor.traject, ander],
    ),
  )
  assert.match((await stuur({}, 'gepland')).html, /intussen een ander gesprek/)
})

test('wie zelf afzegt zegt waarom, de ouder mag het laten; de reden staat verzegeld bij het gesprek en in de lijst', async () => {
  await maak('2027-03-08T13:00:00Z')
  const zonder = await stuur({ notitie: 'blijft staan' }, 'afgezegd-specialist')
  assert.equal(zonder.status, 422)
  assert.match(zonder.html, /href="#afgezegd_reden"/)
  assert.match(zonder.html, /id="afgezegd_reden-fout"/)
  assert.match(zonder.html, /blijft staan/)
  assert.equal((await rij()).stand, 'gepland')
  const lang = await stuur({ afgezegd_reden: 'a'.repeat(301) }, 'afgezegd-ouder')
  assert.equal(lang.status, 422)
  assert.ok(lang.html.includes('a'.repeat(301)))
  // What is typed beforehand is not lost by saving.
  assert.equal((await stuur({ afgezegd_reden: 'Kies <b griep' })).status, 303)
  assert.equal((await open()).afgezegd_reden, 'Kies <b griep')
  assert.equal((await stuur({ afgezegd_reden: ` ${'b'.repeat(300)} ` }, 'afgezegd-specialist')).status, 303)
  assert.equal((await open()).afgezegd_reden, 'b'.repeat(300))
  assert.equal((await stuur({ afgezegd_reden: '' })).status, 422, 'a reason is not taken away again')
  await stuur({ afgezegd_reden: 'Griep <b' })
  const na = await rij()
  assert.deepEqual([na.stand, na.afgezegd_door], ['afgezegd', 'specialist'])
  assert.equal((na.afgezegd_reden as Buffer).includes('Griep'), false)
  const { html } = await anna.klant.get(pad)
  assert.match(html, /Nu: Afgezegd door de specialist\./)
  assert.match(html, /<p>Reden van afzeggen: Griep &lt;b/)
  assert.match((await anna.klant.get(pad.slice(0, pad.lastIndexOf('/')))).html, /Reden: Griep &lt;b/)
  const terug = { ...(await open()), handeling: 'gepland' }
  for (const druk of ['eerste', 'tweede']) assert.equal((await anna.klant.post(pad, terug)).status, 303, druk)
  assert.equal((await rij()).afgezegd_reden, null)
  assert.doesNotMatch((await anna.klant.get(pad.slice(0, pad.lastIndexOf('/')))).html, /Reden/)
  assert.equal((await stuur({}, 'afgezegd-ouder')).status, 303)
  assert.equal((await rij()).afgezegd_reden, null)
  assert.equal((await stuur({ afgezegd_reden: 'Kind ziek' })).status, 303)
  assert.equal((await open()).afgezegd_reden, 'Kind ziek')
})

test('een getypte reden gaat niet mee met een gehouden gesprek, en staat bij een botsing naast de andere', async () => {
  await maak()
  await stuur({ afgezegd_reden: 'Toch niet gebruikt' }, 'gehouden')
  assert.equal((await rij()).afgezegd_reden, null)
  await stuur({}, 'gepland')
  const begin = await open()
  await stuur({ afgezegd_reden: 'Ziek' }, 'afgezegd-ouder')
  const twee = { ...begin, afgezegd_reden: 'Zelf op cursus', handeling: 'afgezegd-specialist' }
  const botsing = await anna.klant.post(pad, twee)
  assert.equal(botsing.status, 409)
  for (const deel of ['Reden van afzeggen', 'Zelf op cursus', 'Ziek'])
    assert.ok(botsing.html.includes(deel), deel)
  assert.equal((await rij()).afgezegd_door, 'ouder')
  // Without a connection the button and the reason go together.
  await stuur({}, 'gepland')
  const stil = {
    ...(await open()),
    afgezegd_reden: 'Zelf ziek',
    handeling: 'afgezegd-specialist',
    vanzelf: 'ja',
  }
  assert.equal((await anna.klant.post(pad, stil)).status, 200)
  assert.equal((await open()).afgezegd_reden, 'Zelf ziek')
})

test('het eerste gehouden gesprek start een traject dat nog wachtte', async () => {
  await maak()
  await w.superuser(c =>
    c.query(`update traject set stand = 'wacht', gestart_op = null where traject_id = $1`, [noor.traject]),
  )
  await stuur({}, 'gehouden')
  const { rows } = await w.superuser(c =>
    c.query('select stand, gestart_op from traject where traject_id = $1', [noor.traject]),
  )
  assert.equal(rows[0].stand, 'gestart')
  assert.ok(rows[0].gestart_op)
})

test('uitspraken: elk soort met wat erbij hoort, gekozen voor het verslag, een keer bewaard', async () => {
  await maak()
  const feit = {
    u_soort: 'feit',
    u_tekst: 'De rechtbank besliste over de zomer.',
    u_bron: 'Beschikking',
    u_datum: '2026-11-02',
    u_in_verslag: 'ja',
  }
  const een = { ...(await open()), ...feit, handeling: 'uitspraak' }
  for (let keer = 0; keer < 2; keer++) assert.equal((await anna.klant.post(pad, een)).status, 303)
  await stuur({ u_soort: 'volgens', u_tekst: '"Ik slaap weer."' }, 'bewaar')
  await stuur(
    { u_soort: 'oordeel', u_tekst: 'De ouder wacht vaker.', u_grond: 'Drie voorbeelden.' },
    'uitspraak',
  )
  const { rows } = await w.superuser(c =>
    c.query('select soort, in_verslag from uitspraak where gesprek_id = $1 order by soort', [id]),
  )
  assert.deepEqual(rows, [
    { soort: 'feit', in_verslag: true },
    { soort: 'oordeel', in_verslag: false },
    { soort: 'volgens', in_verslag: false },
  ])
  const { html } = await anna.klant.get(pad)
  for (const deel of ['Bron: Beschikking, 2 november 2026', 'Volgens de ouder', 'Grond: Drie voorbeelden.'])
    assert.ok(html.includes(deel), deel)
  await stuur({ in_verslag: [] })
  const na = await w.superuser(c =>
    c.query('select from uitspraak where gesprek_id = $1 and in_verslag', [id]),
  )
  assert.equal(na.rowCount, 0)
})

test('een uitspraak zonder wat erbij hoort komt terug, en de rest van het scherm ook', async () => {
  await maak()
  const fouten: [Record<string, string>, string][] = [
    [{}, 'u_soort'],
    [{ u_tekst: 'x' }, 'u_soort'],
    [{ u_soort: 'feit', u_tekst: 'x', u_bron: 'y' }, 'u_datum'],
    [{ u_soort: 'feit', u_tekst: 'x', u_datum: '2026-01-01' }, 'u_bron'],
    [{ u_soort: 'feit', u_tekst: 'x', u_bron: 'y', u_datum: '2027-02-30' }, 'u_datum'],
    [{ u_soort: 'feit', u_tekst: 'x', u_bron: 'y', u_datum: '2027-03-02' }, 'u_datum'],
    [{ u_soort: 'oordeel', u_tekst: 'x' }, 'u_grond'],
    [{ u_soort: 'roddel', u_tekst: 'x' }, 'u_soort'],
    [{ u_soort: 'volgens', u_tekst: 'x'.repeat(2_001) }, 'u_tekst'],
    [{ u_soort: 'volgens', u_tekst: 'kapot \ufffd' }, 'u_tekst'],
  ]
  for (const [anders, veld] of fouten) {
    const uit = await stuur({ notitie: 'mijn <i> notitie', ...anders }, 'uitspraak')
    assert.equal(uit.status, 422)
    assert.match(uit.html, new RegExp(`id="${veld}-fout"`))
    assert.match(uit.html, /mijn &lt;i> notitie/)
  }
  assert.equal((await rij()).notitie, null, 'nothing half saved')
})

test('wat te lang of onmogelijk is komt terug, ook een megabyte', async () => {
  await maak()
  const fouten: [Record<string, string>, string][] = [
    [{ notitie: 'é'.repeat(20_001) }, 'notitie'],
    [{ notitie: 'x'.repeat(1_000_000) }, 'notitie'],
    [{ huiswerk: 'x'.repeat(4_001) }, 'huiswerk'],
    [{ voorbereiding: '\ufffd' }, 'voorbereiding'],
    [{ tijd_gesprek: '601' }, 'tijd_gesprek'],
    [{ tijd_reis: '-1' }, 'tijd_reis'],
    [{ tijd_administratie: "1'; --" }, 'tijd_administratie'],
    [{ thema: '../../etc' }, 'thema'],
    [{ basis_ouder: '3' }, 'basis_ouder'],
  ]
  for (const [anders, veld] of fouten) {
    const uit = await stuur(anders, 'gehouden')
    assert.equal(uit.status, 422, veld)
    assert.match(uit.html, new RegExp(`href="#${veld}"`))
  }
  const na = await rij()
  assert.deepEqual([na.stand, na.versie], ['gepland', 1])
})

test('weghalen kan ongedaan gemaakt worden, precies zoals het was', async () => {
  await maak()
  await stuur(
    {
      u_soort: 'oordeel',
      u_tekst: 'Met <haakjes> & "aanhaling"',
      u_grond: 'Grond',
      u_in_verslag: 'ja',
      notitie: 'staat er',
    },
    'uitspraak',
  )
  const lees = () =>
    w.superuser(
      async c =>
        (await c.query('select id, soort, in_verslag from uitspraak where gesprek_id = $1', [id])).rows,
    )
  const [u] = await lees()
  const uit = await stuur({ notitie: 'staat er nog' }, `weg-${u.id}`)
  assert.equal(uit.status, 200)
  assert.match(uit.html, /De uitspraak is verwijderd/)
  assert.match(uit.html, /staat er nog/)
  assert.deepEqual(await lees(), [])
  const form = /<form[^>]*\/uitspraken"[\s\S]*?<\/form>/.exec(uit.html)?.[0] ?? ''
  const terug = Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(m => [
      m[1] as string,
      (m[2] as string).replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    ]),
  )
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await anna.klant.post(`${pad}/uitspraken`, terug)).status, 303)
  assert.deepEqual(await lees(), [u])
  assert.match((await anna.klant.get(pad)).html, /Met &lt;haakjes> &amp; &quot;aanhaling&quot;/)
})

test('korte scores van ouder en specialist, later bijgesteld, een per gesprek', async () => {
  await maak()
  assert.match((await anna.klant.get(pad)).html, /De doelen zijn nog niet beschreven/)
  const geheim = new Uint8Array(Buffer.from(anna.klant.cookies.get('__Host-s') ?? '', 'base64url'))
  await w.poorten.deur.traject(geheim, noor.traject, { actie: 'C', onderdeel: 'doel' }, db =>
    db
      .insertInto('doel')
      .values({
        traject_id: noor.traject,
        id: w.poorten.toeval.uuid(),
        soort: 'basis',
        titel: 'Slapen',
        min2: 'a',
        min1: 'b',
        nul: 'c',
        plus1: 'd',
        plus2: 'e',
      })
      .execute(),
  )
  await stuur({ basis_ouder: '-3', basis_specialist: '0' })
  await stuur({ basis_ouder: '1' })
  const { rows } = await w.superuser(c =>
    c.query('select door, waarde, moment from score where gesprek_id = $1 order by door', [id]),
  )
  assert.deepEqual(rows, [
    { door: 'ouder', waarde: 1, moment: 'gesprek' },
    { door: 'specialist', waarde: 0, moment: 'gesprek' },
  ])
  assert.equal((await open()).basis_ouder, '1')
})

test('twee vensters: beide notities naast elkaar, alles blijft, en de tweede druk op de knop telt niet', async () => {
  await maak()
  const begin = await open()
  const een = { ...begin, notitie: 'Notitie van de laptop', handeling: 'gehouden' }
  const twee = {
    ...begin,
    notitie: 'Notitie van de tablet',
    tijd_reis: '15',
    u_soort: 'volgens',
    u_tekst: 'Nieuwe uitspraak',
    handeling: 'niet-verschenen',
  }
  assert.equal((await anna.klant.post(pad, een)).status, 303)
  assert.equal((await anna.klant.post(pad, een)).status, 303, 'the same once more is no clash')
  assert.equal((await rij()).versie, 2)
  const botsing = await anna.klant.post(pad, twee)
  assert.equal(botsing.status, 409)
  for (const deel of [
    'Notitie van de laptop',
    'Notitie van de tablet',
    'Nieuwe uitspraak',
    'Gehouden',
    'Niet verschenen',
  ])
    assert.ok(botsing.html.includes(deel), deel)
  assert.equal((await rij()).versie, 2)
  const verborgen = Object.fromEntries(
    [...botsing.html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(m => [
      m[1] as string,
      m[2] as string,
    ]),
  )
  assert.equal(verborgen.versie, '2')
  assert.equal(verborgen.tijd_reis, '15')
  const samen = {
    ...verborgen,
    notitie: 'Laptop en tablet',
    u_tekst: 'Nieuwe uitspraak',
    handeling: 'bewaar',
  }
  assert.equal((await anna.klant.post(pad, samen)).status, 303)
  const na = await rij()
  assert.deepEqual([na.stand, na.versie, na.tijd_reis], ['gehouden', 3, 15])
  assert.equal((await open()).notitie, 'Laptop en tablet')
  const u = await w.superuser(c => c.query('select from uitspraak where gesprek_id = $1', [id]))
  assert.equal(u.rowCount, 1)
})

test('wat de bladzijde zelf bewaart: kort antwoord met de versie, zonder een halve uitspraak, en een botsing verliest niets', async () => {
  await maak()
  const begin = await open()
  const half = { ...begin, u_soort: 'feit', u_tekst: 'nog niet af', vanzelf: 'ja' }
  const uit = await anna.klant.post(pad, { ...half, notitie: 'eerste zin' })
  assert.deepEqual(
    [uit.status, uit.html, uit.headers.get('content-type')],
    [200, '2', 'text/plain;charset=UTF-8'],
  )
  const aantal = () =>
    w.superuser(async c => (await c.query('select from uitspraak where gesprek_id = $1', [id])).rowCount)
  assert.equal(await aantal(), 0)
  // A button that takes a statement away, or adds one, is nothing a page presses by itself.
  for (const handeling of ['uitspraak', `weg-${id}`, 'constructor'])
    assert.equal((await anna.klant.post(pad, { ...half, versie: '2', handeling })).status, 200, handeling)
  assert.equal((await rij()).stand, 'gepland')
  const { versie } = await rij()
  // The other tab: its own text comes back beside the saved one, nothing is overwritten.
  const ander = await anna.klant.post(pad, { ...half, notitie: 'uit het andere venster' })
  assert.equal(ander.status, 409)
  assert.equal((await rij()).versie, versie)
  const mis = await anna.klant.post(pad, { ...half, versie: String(versie), tijd_reis: '601' })
  assert.equal(mis.status, 422)
  // How the gesprek stood is kept too, where it was pressed without a connection.
  const vast = await anna.klant.post(pad, { ...half, versie: String(versie), handeling: 'gehouden' })
  assert.equal(vast.html, String(Number(versie) + 1))
  assert.deepEqual([(await rij()).stand, await aantal()], ['gehouden', 0])
})

test('vooraf staat ernaast: check-ins tot die dag, huiswerk en uitspraken van de vorige keer, en wat volgt', async () => {
  await maak('2027-02-15T13:00:00Z')
  const vorig = pad
  for (const [nr, tekst] of ['een', 'twee', 'drie', 'vier'].entries())
    await anna.klant.post(vorig, {
      ...(await open()),
      huiswerk: 'Loop elke dag een blokje.',
      u_soort: 'oordeel',
      u_tekst: `Uitspraak ${tekst}`,
      u_grond: `grond ${nr}`,
      handeling: 'uitspraak',
    })
  await stuur({}, 'gehouden')
  await maak('2027-03-01T13:00:00Z')
  const dit = pad
  assert.match((await anna.klant.get(dit)).html, /Nog geen volgend|nog geen volgend gesprek gepland/)
  await maak('2027-03-15T13:00:00Z')
  const geheim = new Uint8Array(Buffer.from(noor.klant.cookies.get('__Host-s') ?? '', 'base64url'))
  await w.poorten.deur.traject(
    geheim,
    noor.traject,
    { actie: 'C', onderdeel: 'checkin' },
    async (db, hier) => {
      for (const [dag, woorden] of [
        ['2027-02-20', 'een avond stil'],
        ['2027-03-05', 'na dit gesprek'],
      ] as const)
        await db
          .insertInto('checkin')
          .values({
            traject_id: noor.traject,
            id: w.poorten.toeval.uuid(),
            dag: Temporal.PlainDate.from(dag),
            rust_ouder: 4,
            rust_kind: 5,
            verbinding: 6,
            druk: 7,
            woorden,
            op: hier.nu,
          })
          .execute()
    },
  )
  const { html } = await anna.klant.get(dit)
  const ernaast = html.slice(html.indexOf('<aside'), html.indexOf('</aside>'))
  assert.match(ernaast, /Loop elke dag een blokje/)
  assert.match(ernaast, /een avond stil/)
  assert.doesNotMatch(ernaast, /na dit gesprek/)
  const gezien = [...ernaast.matchAll(/Uitspraak (een|twee|drie|vier)/g)].map(m => m[1])
  assert.equal(gezien.length, 3, 'the last ones only')
  assert.doesNotMatch(html.replace(ernaast, ''), /Uitspraak (een|twee|drie|vier)/)
  assert.match(html, /maandag 15 maart 2027/)
  assert.match(html, new RegExp(`href="${pad}/verplaatsen"`))
  // The first gesprek had nothing before it.
  assert.match((await anna.klant.get(vorig)).html, /Nog geen check-ins, huiswerk of uitspraken/)
  await w.superuser(c => c.query('delete from checkin where traject_id = $1', [noor.traject]))
})

test('de ouder komt niet op het scherm van de specialist', async () => {
  await maak()
  assert.equal((await noor.klant.get(pad)).status, 404)
  assert.equal((await noor.klant.post(pad, { handeling: 'bewaar' })).status, 404)
})

test('de stand: een regel', () => {
  const begint = Temporal.Instant.from('2027-03-28T01:30:00Z')
  const gepland = { stand: 'gepland', door: null, begint } as const
  const op = (tekst: string) => Temporal.Instant.from(tekst)
  assert.deepEqual(volgendeStand(gepland, 'bewaar', op('2027-03-01T00:00:00Z')), {
    ok: true,
    waarde: { stand: 'gepland', door: null },
  })
  // 28 March in Amsterdam begins at 23.00 UTC the evening before.
  assert.equal(volgendeStand(gepland, 'gehouden', op('2027-03-27T22:59:00Z')).ok, false)
  assert.equal(volgendeStand(gepland, 'gehouden', op('2027-03-27T23:00:00Z')).ok, true)
  assert.equal(volgendeStand(gepland, 'constructor', op('2027-03-27T23:00:00Z')).ok, true)
})
