// The themes on the real database: staff reads, the coordinator writes, hides and orders, goes back, and no version is ever lost.
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { themas as themasVanHuis } from '../../inhoud/lees.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { gesprekken } from '../gesprekken/routes.tsx'
import { themas } from './routes.tsx'
import { langeZinnen } from './wijzig-routes.tsx'

let w: Wereld
let anna: Medewerker
let carla: Medewerker
let noor: Ouder
const [een, twee, drie] = themasVanHuis('nl')
const beheer = '/praktijk/themas'
const pad = `${beheer}/${een!.sleutel}`

before(async () => {
  w = await maakWereld({ features: [themas, gesprekken] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  carla = await w.medewerker('Carla Proef', ['coordinator'])
  noor = await w.traject(anna, 'Noor')
})
after(() => w.sluit())
afterEach(() =>
  w.superuser(c => c.query('delete from themaversie; delete from themaplek; delete from gesprek')),
)

const plat = (tekst: string) =>
  tekst.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
/** Every field of the form as a browser would send it. */
const velden = (html: string) => {
  const form = /<form[^>]*data-sneltoets[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const uit: Record<string, string | string[]> = {}
  for (const [, naam, tekst] of form.matchAll(/<textarea[^>]*name="(\w+)"[^>]*>([\s\S]*?)<\/textarea>/g))
    uit[naam!] = plat(tekst!)
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const naam = /name="(\w+)"/.exec(tag)?.[1] as string
    const waarde = plat(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
    if (/type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag)) continue
    uit[naam] = naam === 'oefeningen' ? [...((uit[naam] as string[]) ?? []), waarde] : waarde
  }
  return uit
}
const open = async (waar = pad) => velden((await carla.klant.get(waar)).html)
const schrijf = async (anders: Record<string, string | string[]>, waar = pad) =>
  carla.klant.post(waar, { ...(await open(waar)), ...anders })
const rijen = () =>
  w.superuser(
    async c => (await c.query('select thema, versie, nl, en from themaversie order by versie')).rows,
  )
const lijst = async (wie = anna) =>
  [...(await wie.klant.get('/themas')).html.matchAll(/href="\/themas\/([^"?]+)"/g)].map(m => m[1])

test('staf leest de tien themas en een thema met huiswerk en oefeningen; een ouder niet', async () => {
  assert.deepEqual(
    await lijst(),
    themasVanHuis('nl').map(t => t.sleutel),
  )
  const { status, html } = await anna.klant.get(`/themas/${een!.sleutel}`)
  assert.equal(status, 200)
  for (const deel of [
    een!.titel,
    'Bij het doel: Basis',
    'Tekst van Luwte',
    een!.huiswerk.titel,
    'Tekenen van vooruitgang',
  ])
    assert.ok(html.includes(deel), deel)
  assert.match(html, /href="\/oefeningen\/cirkel-van-invloed"/)
  assert.doesNotMatch(html, /wijzigen/, 'a specialist does not write')
  assert.match((await carla.klant.get(`/themas/${een!.sleutel}`)).html, /Dit thema wijzigen/)
  for (const waar of ['/themas', `/themas/${een!.sleutel}`, beheer, pad]) {
    assert.equal((await noor.klant.get(waar)).status, 404, waar)
    assert.equal((await w.iemand().get(waar)).status, 303, waar)
  }
  for (const waar of [beheer, pad, `${pad}/versies`, `${beheer}/nieuw`])
    assert.equal((await anna.klant.get(waar)).status, 404, waar)
  for (const waar of [pad, `${pad}/versies`, `${pad}/plek`])
    assert.equal((await anna.klant.post(waar, { naar: 'verberg', versie: 'huis-1' })).status, 404, waar)
  for (const waar of [
    '/themas/11-bestaat-niet',
    `/themas/${een!.sleutel}?versie=eigen-1`,
    `${beheer}/11-x`,
    `${beheer}/${noor.traject}/versies`,
  ])
    assert.equal((await carla.klant.get(waar)).status, 404, waar)
})

test('de praktijk herschrijft een thema: elke keer een volgende versie, en terug is ook een versie', async () => {
  assert.equal(
    (await schrijf({ titel: 'Ons begin', stappen: '1. Vraag hoe het is.\n2. Luister.' })).headers.get(
      'location',
    ),
    `${pad}?bewaard=1`,
  )
  assert.match((await carla.klant.get(`${pad}?bewaard=1`)).html, /Bewaard als versie 1/)
  await schrijf({ titel: 'Ons begin, beter' })
  const begin = await rijen()
  assert.deepEqual(
    begin.map(r => r.versie),
    [1, 2],
  )
  const gelezen = (await anna.klant.get(`/themas/${een!.sleutel}`)).html
  assert.match(gelezen, /Ons begin, beter/)
  assert.match(gelezen, /Tekst van de praktijk, versie 2/)
  assert.match(gelezen, /<li>Vraag hoe het is\.<\/li>/)
  const oud = (await anna.klant.get(`/themas/${een!.sleutel}?versie=eigen-1`)).html
  assert.match(oud, /<h1>Ons begin<\/h1>/)
  assert.match(oud, /Dit is een eerdere versie/)
  const versies = (await carla.klant.get(`${pad}/versies`)).html
  assert.match(
    versies,
    /Versie 2[\s\S]*nu in gebruik[\s\S]*Carla Proef, [\s\S]*Versie 1[\s\S]*Tekst van Luwte/,
  )
  // Back to the first, twice pressed, and to that of the house: all of it stays.
  for (let keer = 0; keer < 2; keer++)
    assert.equal(
      (await carla.klant.post(`${pad}/versies`, { versie: 'eigen-1' })).headers.get('location'),
      `${pad}/versies?terug=3`,
    )
  assert.match((await carla.klant.get(`${pad}/versies?terug=3`)).html, /Dit is nu versie 3/)
  await carla.klant.post(`${pad}/versies`, { versie: 'huis-1' })
  const alles = await rijen()
  assert.deepEqual(alles.slice(0, 2), begin)
  assert.deepEqual([alles.length, alles[2].nl], [4, begin[0].nl])
  assert.match((await anna.klant.get(`/themas/${een!.sleutel}`)).html, new RegExp(`<h1>${een!.titel}</h1>`))
  assert.equal((await carla.klant.post(`${pad}/versies`, { versie: 'eigen-9' })).status, 404)
})

test('zonder verandering komt er geen versie bij, ook niet door een tweede druk op de knop', async () => {
  const velden = await open()
  assert.equal((await carla.klant.post(pad, velden)).headers.get('location'), `${pad}?zelfde`)
  assert.deepEqual(await rijen(), [])
  const nieuw = { ...velden, titel: 'Anders' }
  assert.equal((await carla.klant.post(pad, nieuw)).headers.get('location'), `${pad}?bewaard=1`)
  assert.equal((await carla.klant.post(pad, nieuw)).headers.get('location'), `${pad}?zelfde`)
  assert.equal((await rijen()).length, 1)
})

test('twee mensen tegelijk: wie later komt, ziet beide teksten en verliest niets', async () => {
  const begin = await open()
  await carla.klant.post(pad, { ...begin, titel: 'Van de een' })
  const botsing = await carla.klant.post(pad, { ...begin, titel: 'Van de ander', tekenen: 'Ander teken' })
  assert.equal(botsing.status, 409)
  for (const deel of ['Van de een', 'Van de ander', 'Ander teken'])
    assert.ok(botsing.html.includes(deel), deel)
  assert.equal((await rijen()).length, 1)
  const typed = Object.fromEntries(
    [...botsing.html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(m => [m[1]!, plat(m[2]!)]),
  )
  assert.equal(typed.versie, '1')
  const samen = { ...typed, titel: 'Van de ander', tekenen: 'Ander teken', oefeningen: ['pauze'] }
  assert.equal((await carla.klant.post(pad, samen)).headers.get('location'), `${pad}?bewaard=2`)
  assert.match((await rijen())[1].nl, /Van de ander[\s\S]*Ander teken/)
})

test('wat niet kan komt terug, met wat er stond', async () => {
  const fouten: [Record<string, string>, string][] = [
    [{ titel: '' }, 'titel'],
    [{ titel: 'x'.repeat(121) }, 'titel'],
    [{ bedoeling: '' }, 'bedoeling'],
    [{ stappen: '<script>alert(1)</script>' }, 'stappen'],
    [{ achtergrond: '## Huiswerk\n\nvals' }, 'achtergrond'],
    [{ huiswerk: '[x](javascript:alert(1))' }, 'huiswerk'],
    [{ huiswerk_titel: '' }, 'huiswerk_titel'],
    [{ tekenen: 'x'.repeat(5_001) }, 'tekenen'],
    [{ doel: 'winnen' }, 'doel'],
    [{ oefeningen: 'koprol' }, 'oefeningen'],
    [{ en_titel: '' }, 'en_titel'],
    [{ en_stappen: '# x' }, 'en_stappen'],
  ]
  for (const [anders, veld] of fouten) {
    const uit = await schrijf({ achtergrond: 'blijft <staan>', ...anders })
    assert.equal(uit.status, 422, veld)
    assert.match(uit.html, new RegExp(`href="#${veld}"`), veld)
    if (!anders.achtergrond) assert.match(uit.html, /blijft &lt;staan>/)
    assert.doesNotMatch(uit.html, /<script>alert/)
  }
  assert.deepEqual(await rijen(), [])
})

test('een thema van de praktijk zelf komt achteraan, zonder Engels, en is er ook voor wie Engels leest', async () => {
  const id = w.poorten.toeval.uuid()
  const waar = `${beheer}/${id}`
  assert.match((await carla.klant.get(`${beheer}/nieuw`)).html, /Een thema schrijven/)
  const nieuw = {
    versie: '0',
    titel: 'Feestdagen',
    doel: 'verbinding',
    bedoeling: 'Rust.',
    stappen: '1. Kijk.',
  }
  assert.equal(
    (
      await carla.klant.post(waar, { ...nieuw, huiswerk: 'Plan een dag.', huiswerk_titel: 'Een dag' })
    ).headers.get('location'),
    `${waar}?bewaard=1`,
  )
  assert.equal((await rijen())[0].en, null)
  assert.equal((await lijst()).at(-1), id)
  await anna.klant.post('/taal', { taal: 'en' })
  const engels = (await anna.klant.get(`/themas/${id}`)).html
  assert.match(engels, /This theme exists in Dutch only/)
  assert.match(engels, /<div lang="nl">/)
  await anna.klant.post('/taal', { taal: 'nl' })
})

test('verbergen, tonen en verplaatsen: de lijst volgt, en niets raakt zoek', async () => {
  const zet = async (thema: string, naar: string) => carla.klant.post(`${beheer}/${thema}/plek`, { naar })
  await zet(twee!.sleutel, 'omhoog')
  assert.deepEqual((await lijst()).slice(0, 3), [twee!.sleutel, een!.sleutel, drie!.sleutel])
  const uit = await zet(een!.sleutel, 'verberg')
  assert.match(
    (await carla.klant.get(uit.headers.get('location')!)).html,
    new RegExp(`${een!.titel}&quot; is verborgen|${een!.titel}" is verborgen`),
  )
  assert.deepEqual((await lijst()).slice(0, 2), [twee!.sleutel, drie!.sleutel])
  await zet(drie!.sleutel, 'omhoog')
  await zet(een!.sleutel, 'toon')
  assert.equal((await lijst()).length, 10)
  assert.equal((await zet(een!.sleutel, 'weg')).status, 404)
  assert.equal((await zet(noor.traject, 'omhoog')).status, 404)
  for (const t of themasVanHuis('nl')) await zet(t.sleutel, 'verberg')
  assert.match((await anna.klant.get('/themas')).html, /Er is geen thema in beeld/)
  assert.match((await carla.klant.get(beheer)).html, /Er is geen thema te kiezen/)
})

test('een gesprek houdt de tekst die het gebruikte; een volgend gesprek krijgt de nieuwe, en wie wil neemt haar over', async () => {
  const maak = async (begint: string) => {
    const id = w.poorten.toeval.uuid()
    await w.superuser(c =>
      c.query(
        `insert into gesprek (traject_id, id, begint_op, minuten, plaats) values ($1, $2, $3, 60, 'thuis')`,
        [noor.traject, id, begint],
      ),
    )
    return `/trajecten/${noor.traject}/gesprekken/${id}`
  }
  const eerste = await maak('2027-03-02T13:00:00Z')
  const thema = (html: string) => /<aside[\s\S]*<\/aside>/.exec(html)?.[0] ?? ''
  await schrijf({ titel: 'Ons begin', huiswerk: 'Teken een kring.' })
  const form = async (waar: string): Promise<Record<string, string | string[]>> => {
    const { html } = await anna.klant.get(waar)
    return { ...velden(html), thema: /<option value="([^"]*)" selected/.exec(html)?.[1] ?? '' }
  }
  const voorstel = await form(eerste)
  assert.match(String(voorstel.huiswerk), /Teken een kring\.\n\nOefening erbij: /)
  await anna.klant.post(eerste, { ...voorstel, handeling: 'bewaar' })
  const versie = () =>
    w.superuser(
      async c => (await c.query('select thema, thema_versie from gesprek order by begint_op')).rows[0],
    )
  assert.deepEqual(await versie(), { thema: een!.sleutel, thema_versie: 'eigen-1' })
  await schrijf({ titel: 'Heel anders' })
  const na = (await anna.klant.get(eerste)).html
  assert.match(thema(na), /Ons begin/)
  assert.doesNotMatch(thema(na), /Heel anders/)
  assert.match(na, /intussen herschreven/)
  await anna.klant.post(eerste, { ...(await form(eerste)), notitie: 'x', handeling: 'bewaar' })
  assert.equal((await versie()).thema_versie, 'eigen-1')
  const tweede = await maak('2027-03-16T13:00:00Z')
  await anna.klant.post(tweede, { ...(await form(tweede)), thema: een!.sleutel, handeling: 'bewaar' })
  assert.match(thema((await anna.klant.get(tweede)).html), /Heel anders/)
  // Hidden by the practice: this gesprek keeps it, another cannot choose it.
  await carla.klant.post(`${pad}/plek`, { naar: 'verberg' })
  assert.match(thema((await anna.klant.get(eerste)).html), /Ons begin/)
  const derde = await maak('2027-03-30T13:00:00Z')
  assert.doesNotMatch((await anna.klant.get(derde)).html, new RegExp(`value="${een!.sleutel}"`))
  assert.equal(
    (await anna.klant.post(derde, { ...(await form(derde)), thema: een!.sleutel, handeling: 'bewaar' }))
      .status,
    422,
  )
  assert.match(
    (await anna.klant.get(`/trajecten/${noor.traject}/gesprekken`)).html,
    /Ons begin[\s\S]*Heel anders/,
  )
  await carla.klant.post(`${pad}/plek`, { naar: 'toon' })
  await anna.klant.post(eerste, { ...(await form(eerste)), handeling: 'thema-nieuw' })
  assert.equal((await versie()).thema_versie, 'eigen-2')
  assert.match(thema((await anna.klant.get(eerste)).html), /Heel anders/)
})

test('een lange zin in het huiswerk wordt gezegd, een regel van een lijst telt apart', () => {
  const lang = `Schrijf ${'een woord '.repeat(10)}op.`
  assert.deepEqual(langeZinnen(`Kort.\n\n1. ${lang}\n2. Klaar.`), [lang])
  assert.deepEqual(
    langeZinnen(
      '1. Een twee drie vier vijf zes zeven acht negen tien\n2. Een twee drie vier vijf zes zeven acht negen tien elf',
    ),
    [],
  )
})
