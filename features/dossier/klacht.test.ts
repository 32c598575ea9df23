// A complaint: the ouder writes it and follows it, a coordinator who never helped here answers it, and the specialist sees nothing of it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { hidden } from '../../tests/zaai-verslag.ts'
import { htmlRegels } from '../../ui/html-regels.ts'

let w: Wereld
let s: Medewerker
let cato: Medewerker
let dora: Medewerker
let o: Ouder
let ander: Ouder

before(async () => {
  w = await maakWereld({ seed: 'klacht' })
  s = await w.medewerker('Anna Proef', ['specialist'])
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  // Who was the specialist here, and is a coordinator now: of others, not of the own work.
  dora = await w.medewerker('Dora Proef', ['coordinator'])
  o = await w.traject(s, 'Noor')
  await w.superuser(c =>
    c.query(
      `insert into toegang (traject_id, persoon_id, rol, sinds, tot) values ($1, $2, 'specialist', '2026-01-01', '2026-06-01')`,
      [o.traject, dora.id],
    ),
  )
  ander = await w.traject(await w.medewerker('Bram Proef', ['specialist']), 'Joris')
})
after(() => w.sluit())

const tekst = (html: string) =>
  html
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const klaag = async (woorden: string, klant = o.klant): Promise<string> => {
  const { location } = await klant.post('/mijn/klacht', {
    id: hidden((await klant.get('/mijn/klacht')).html, 'id'),
    tekst: woorden,
  })
  return /^\/mijn\/klacht\/([0-9a-f-]{36})\?verstuurd$/.exec(location ?? '')?.[1] as string
}
const bij = (id: string, traject = o.traject) => `/aanmeldingen/${traject}/klacht/${id}`
let klacht: string

test('de bladzijde zegt wie het leest en wie er buiten de praktijk is, en bewaart niets zonder woorden', async () => {
  const { html } = await o.klant.get('/mijn/klacht')
  for (const deel of [
    /Je specialist leest dit niet/,
    /De klachtencommissie .* De voorzitter is niet van de praktijk/,
    /Een vertrouwenspersoon .* Dat kost niets/,
    /tuchtcollege van SKJ/,
    /020 555 01 23/,
  ])
    assert.match(tekst(html), deel)
  assert.equal((await o.klant.post('/mijn/klacht', { tekst: ' ' })).status, 422)
  const { rows } = await w.superuser(c => c.query('select from verzoek'))
  assert.equal(rows.length, 0)
})

test('de ouder schrijft en volgt een klacht; twee keer verstuurd staat die er een keer', async () => {
  const { html } = await o.klant.get('/mijn/klacht')
  const velden = { id: hidden(html, 'id'), tekst: 'Ik wacht al <b>weken</b> op antwoord.' }
  for (let i = 0; i < 2; i++)
    assert.equal((await o.klant.post('/mijn/klacht', velden)).location, `/mijn/klacht/${velden.id}?verstuurd`)
  klacht = velden.id
  assert.match(
    tekst((await o.klant.get(`/mijn/klacht/${klacht}`)).html),
    /De praktijk leest je klacht en neemt contact met je op .* &lt;b>weken/,
  )
  const lijst = (await o.klant.get('/mijn/verzoeken')).html
  assert.equal(lijst.match(new RegExp(`/mijn/klacht/${klacht}`, 'g'))?.length, 1)
  assert.equal((await o.klant.get(`/mijn/verzoeken/${klacht}`)).status, 404)
  assert.equal((await o.klant.get(`/mijn/klacht/${klacht}/brief.pdf`)).status, 404)
})

test('de specialist merkt niets van een klacht: geen verzoek, geen regel in het log; en wie het eerder was antwoordt niet als coordinator', async () => {
  const weg = `/trajecten/${o.traject}`
  for (const pad of [weg, `${weg}/verzoeken`, `${weg}/wie-keek`])
    assert.doesNotMatch(tekst((await s.klant.get(pad)).html), /[Kk]lacht|weken/, pad)
  assert.equal((await s.klant.get(`${weg}/verzoeken/${klacht}`)).status, 404)
  for (const { klant } of [s, dora]) {
    for (const einde of ['', '/brief.pdf'])
      assert.equal((await klant.get(`${bij(klacht)}${einde}`)).status, 404)
    for (const einde of ['', '/uitspraak', '/aanhouding']) {
      const velden = { besluit: 'afgewezen', reden: 'Onzin.', dag: '2027-03-01' }
      assert.equal((await klant.post(`${bij(klacht)}${einde}`, velden)).status, 404)
    }
  }
  assert.match(tekst((await o.klant.get('/mijn/wie-keek')).html), /Je klacht/)
  const { rows } = await w.superuser(c => c.query('select stand, uitspraak_op from verzoek'))
  assert.deepEqual(rows, [{ stand: 'open', uitspraak_op: null }])
})

test('de coordinator leest de klacht, en de dag van de uitspraak zet de klok van een maand', async () => {
  const { html } = await cato.klant.get(bij(klacht))
  assert.match(tekst(html), /Ik wacht al &lt;b>weken/)
  assert.doesNotMatch(tekst(html), /Antwoord uiterlijk/)
  for (const dag of ['', '2027-03-02', 'gisteren'])
    assert.equal((await cato.klant.post(`${bij(klacht)}/uitspraak`, { dag })).status, 422, dag)
  assert.equal(
    (await cato.klant.post(`${bij(klacht)}/uitspraak`, { dag: '2027-02-27' })).location,
    `${bij(klacht)}?uitspraak`,
  )
  // Saturday 27 March is a free day, and so are Sunday and Easter Monday.
  assert.match(tekst((await cato.klant.get(bij(klacht))).html), /Antwoord uiterlijk 30 maart 2027/)
  assert.match(
    tekst((await o.klant.get(`/mijn/klacht/${klacht}`)).html),
    /De klachtencommissie deed uitspraak op 27 februari 2027 Antwoord uiterlijk 30 maart 2027/,
  )
})

test('een antwoord heeft een reden, valt een keer, houdt als dat is aangekruist het dossier vast, en heeft een brief voor beide', async () => {
  const bewaard = async () =>
    (await w.superuser(c => c.query('select soort, door, opgeheven_op from bewaarreden'))).rows
  const geen = await cato.klant.post(bij(klacht), { besluit: 'deels', reden: '', aanhouden: 'ja' })
  assert.equal(geen.status, 422)
  assert.match(geen.html, /name="aanhouden" value="ja" checked/)
  assert.deepEqual(await bewaard(), [])
  const antwoord = { besluit: 'deels', reden: 'Wij bellen voortaan eerder.' }
  for (let i = 0; i < 2; i++)
    assert.equal(
      (await cato.klant.post(bij(klacht), { ...antwoord, aanhouden: 'ja' })).location,
      `${bij(klacht)}?gegeven`,
    )
  assert.equal(
    (await cato.klant.post(bij(klacht), { besluit: 'afgewezen', reden: 'Toch niet.' })).location,
    `${bij(klacht)}?eerder`,
  )
  assert.deepEqual(await bewaard(), [{ soort: 'klacht', door: cato.id, opgeheven_op: null }])
  assert.match(tekst((await cato.klant.get(bij(klacht))).html), /Vastgehouden sinds 1 maart 2027/)
  assert.match(
    tekst((await o.klant.get(`/mijn/klacht/${klacht}`)).html),
    /Antwoord van 1 maart 2027 Je hebt voor een deel gelijk\. Wij bellen voortaan eerder\./,
  )
  const [een, twee] = [
    await o.klant.get(`/mijn/klacht/${klacht}/brief.pdf`),
    await cato.klant.get(`${bij(klacht)}/brief.pdf`),
  ]
  assert.equal(een.html, twee.html)
  assert.match(een.html, /^%PDF/)
  assert.match(
    tekst((await cato.klant.get(`/aanmeldingen/${o.traject}/klacht`)).html),
    /Antwoord van 1 maart 2027/,
  )
})

test('wat ouder en coordinator met een klacht doen staat in het log alleen onder de naam die de specialist niet leest', async () => {
  const anders = async () =>
    (
      await w.superuser(c =>
        c.query(`select from logregel where traject_id = $1 and onderdeel <> 'klacht'`, [o.traject]),
      )
    ).rowCount
  const eerst = await anders()
  const id = await klaag('Weer niet gebeld.')
  for (const pad of ['/mijn/klacht', `/mijn/klacht/${id}`, `/mijn/klacht/${klacht}/brief.pdf`])
    assert.equal((await o.klant.get(pad)).status, 200)
  for (const pad of [`/aanmeldingen/${o.traject}/klacht`, bij(id), `${bij(klacht)}/brief.pdf`])
    assert.equal((await cato.klant.get(pad)).status, 200)
  await cato.klant.post(`${bij(id)}/uitspraak`, { dag: '2027-03-01' })
  await cato.klant.post(`${bij(id)}/aanhouding`)
  await cato.klant.post(bij(id), { besluit: '', reden: '' })
  await cato.klant.post(bij(id), { besluit: 'ingetrokken', reden: 'Het is opgelost.' })
  // Stopped before the door.
  await o.klant.get(`${bij(klacht)}/brief.pdf`)
  assert.equal(await anders(), eerst)
})

test('het dossier vasthouden kan ook meteen, en een keer', async () => {
  const id = await klaag('Er is iets over mij verteld.', ander.klant)
  const pad = bij(id, ander.traject)
  for (let i = 0; i < 2; i++)
    assert.equal((await cato.klant.post(`${pad}/aanhouding`)).location, `${pad}?aangehouden`)
  const { html } = await cato.klant.get(pad)
  assert.doesNotMatch(html, /\/aanhouding"|name="aanhouden"/)
  const { rows } = await w.superuser(c =>
    c.query('select from bewaarreden where traject_id = $1', [ander.traject]),
  )
  assert.equal(rows.length, 1)
})

test('de klacht van een ander is er niet: dezelfde bytes als wat er nooit was', async () => {
  const { rows } = await w.superuser(c =>
    c.query('select id from verzoek where traject_id = $1', [ander.traject]),
  )
  const bytes = async (id: string, einde: string) => {
    const { status, html, headers } = await o.klant.get(`/mijn/klacht/${id}${einde}`)
    return JSON.stringify([status, html, [...headers]])
  }
  for (const einde of ['', '/brief.pdf']) {
    const geen = await bytes('11111111-1111-4111-8111-111111111111', einde)
    assert.match(geen, /^\[404/)
    for (const id of [rows[0].id, 'geen-uuid']) assert.equal(await bytes(id, einde), geen)
  }
  assert.equal((await cato.klant.get(bij(rows[0].id))).status, 404)
})

test('schrijven en lezen willen de wachtzin van zojuist, en wat getypt was komt terug', async () => {
  const nu = w.klok.nu()
  const klant = await w.klantVoor(o.id, o.traject)
  await w.zetKlok(nu.add({ minutes: 9 }).toString())
  await klant.get('/mijn')
  await w.zetKlok(nu.add({ minutes: 12 }).toString())
  for (const pad of ['/mijn/klacht', `/mijn/klacht/${klacht}`, `/mijn/klacht/${klacht}/brief.pdf`])
    assert.equal((await klant.get(pad)).location, `/bevestigen?terug=${encodeURIComponent(pad)}`)
  const telt = async () => (await w.superuser(c => c.query('select from verzoek'))).rowCount
  const eerst = await telt()
  await klant.post('/mijn/klacht', { tekst: 'Nog iets.' })
  assert.equal(await telt(), eerst)
  await w.zetKlok(nu.toString())
})

test('de bladzijden zijn geldige html, in beide talen', async () => {
  const keur = new HtmlValidate(htmlRegels)
  const open = await klaag('Nog iets.')
  for (const taal of ['nl', 'en']) {
    await o.klant.post('/taal', { taal })
    await cato.klant.post('/taal', { taal })
    for (const [klant, pad] of [
      ...['/mijn/klacht', `/mijn/klacht/${open}?verstuurd`, `/mijn/klacht/${klacht}`, '/mijn/verzoeken'].map(
        p => [o.klant, p] as const,
      ),
      ...[bij(open), bij(klacht), `/aanmeldingen/${o.traject}/klacht`, '/verzoeken'].map(
        p => [cato.klant, p] as const,
      ),
    ]) {
      const { status, html } = await klant.get(pad)
      assert.equal(status, 200, pad)
      const { results } = await keur.validateString(html)
      assert.deepEqual(
        results.flatMap(r => r.messages.map(m => `${pad}: ${m.ruleId} ${m.message}`)),
        [],
      )
    }
  }
})
