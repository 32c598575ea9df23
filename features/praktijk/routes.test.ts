// The practice as a coordinator sets it up, on the real database: staff, pairs that stand, codes once, locations (P1, P2).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { leesPapiercode } from '../../http/papiercode.ts'
import { type Medewerker, maakWereld, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { praktijk } from './routes.tsx'

let w: Wereld
let cato: Medewerker
before(async () => {
  w = await maakWereld({ features: [praktijk] })
  cato = await w.medewerker('Cato Proef', ['coordinator'])
})
after(() => w.sluit())

const hidden = (html: string, naam: string) =>
  new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const fouten = (html: string) => [...html.matchAll(/<li><a href="#([^"]*)">/g)].map(m => m[1])
const rij = async (id: string) =>
  w.superuser(async c => (await c.query('select * from medewerker where id = $1', [id])).rows[0])
const aantal = async () =>
  w.superuser(async c => Number((await c.query('select count(*) from medewerker')).rows[0].count))
const goed = {
  naam: 'Anna Brink',
  rollen: 'specialist',
  registratie: 'SKJ 1',
  registratie_tot: '2028-01-01',
  plaatsen: '8',
  paar: 'later',
}

/** Adds somebody by the form. Gives the id. */
async function voegToe(anders: Record<string, string | readonly string[]> = {}): Promise<string> {
  const form = await cato.klant.get('/praktijk/medewerkers/nieuw')
  const velden = { ...goed, id: hidden(form.html, 'id'), ...anders }
  const klaar = await cato.klant.post('/praktijk/medewerkers', velden)
  assert.equal(klaar.status, 303, fouten(klaar.html).join())
  const again = await cato.klant.post('/praktijk/medewerkers', velden)
  assert.equal(again.location, klaar.location, 'a second press saves once')
  return /medewerkers\/([^?]*)/.exec(klaar.location ?? '')?.[1] ?? ''
}

test('een lege praktijk zegt wat er nog nodig is', async () => {
  const { html } = await cato.klant.get('/praktijk')
  assert.match(html, /Er is nog geen specialist/)
  assert.match((await cato.klant.get('/praktijk/locaties')).html, /Er is nog geen locatie/)
})

test('de namen van de praktijk staan meteen overal; een naam die iets verraadt wordt geweigerd', async () => {
  const namen = {
    naam: 'De Stille Kant',
    neutrale_naam: 'Mijn agenda',
    telefoon: '020 555 0000',
    regio: 'zuid',
    wachttijd: 'Ongeveer zes weken',
  }
  assert.equal((await cato.klant.post('/praktijk', namen)).location, '/praktijk?bewaard')
  assert.match((await cato.klant.get('/praktijk?bewaard')).html, /De Stille Kant<\/a>.*Bewaard\./s)
  const rijen: [object, string][] = [
    [{ neutrale_naam: 'Ouderschap Luwte' }, 'neutrale_naam'],
    [{ naam: '' }, 'naam'],
    [{ naam: 'a'.repeat(1_000_000) }, 'naam'],
    [{ telefoon: '12' }, 'telefoon'],
    [{ regio: 'oost' }, 'regio'],
    [{ wachttijd: 'b\u0000' }, 'wachttijd'],
  ]
  for (const [anders, veld] of rijen) {
    const mis = await cato.klant.post('/praktijk', { ...namen, ...anders })
    assert.equal(mis.status, 422)
    assert.deepEqual(fouten(mis.html), [veld])
  }
  assert.match((await cato.klant.get('/praktijk')).html, /value="De Stille Kant"/)
})

test('medewerkers komen erbij, met een paar, een keer', async () => {
  const anna = await voegToe()
  const before = await aantal()
  assert.match((await cato.klant.get('/praktijk')).html, /Anna Brink heeft nog geen paar/)
  const bram = await voegToe({ naam: 'Bram de Wit', paar: anna })
  assert.equal(await aantal(), before + 1)
  const [a, b] = [await rij(anna), await rij(bram)]
  assert.ok(a.paar && a.paar === b.paar)
  assert.deepEqual([a.positie, b.positie].sort(), [0, 1])
  assert.match((await cato.klant.get('/praktijk/medewerkers')).html, /Anna Brink.*paar met Bram de Wit/s)
  assert.doesNotMatch((await cato.klant.get('/praktijk')).html, /heeft nog geen paar/)
})

test('een paar staat vast: niemand stapt over, en een plek die vrijkomt gaat over op een ander', async () => {
  const namen = async () =>
    w.superuser(async c => (await c.query('select id, naam, paar, positie from medewerker')).rows)
  const wie = async (naam: string) =>
    (await namen()).find(m => m.naam === naam) as { id: string; paar: string; positie: number }
  const [anna, bram] = [await wie('Anna Brink'), await wie('Bram de Wit')]
  const cor = await voegToe({ naam: 'Cor Vos' })
  const mis = await cato.klant.post(`/praktijk/medewerkers/${cor}/paar`, { paar: anna.id })
  assert.equal(mis.status, 422)
  assert.match(mis.html, /Die plek is intussen bezet/)
  for (const paar of ['', 'x', cor, "' or 1=1"])
    assert.equal((await cato.klant.post(`/praktijk/medewerkers/${cor}/paar`, { paar })).status, 422)
  assert.equal((await cato.klant.post(`/praktijk/medewerkers/${anna.id}/paar`, { paar: cor })).status, 422)

  await cato.klant.post(`/praktijk/medewerkers/${bram.id}/dienst`, { naar: 'uit' })
  assert.match(
    (await cato.klant.get(`/praktijk/medewerkers/${cor}`)).html,
    /Samen met Anna Brink.*Op de lege plek/s,
  )
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await cato.klant.post(`/praktijk/medewerkers/${cor}/paar`, { paar: anna.id })).status, 303)
  assert.deepEqual([(await rij(cor)).paar, (await rij(cor)).positie], [bram.paar, bram.positie])
  assert.deepEqual([(await rij(anna.id)).paar, (await rij(anna.id)).positie], [anna.paar, anna.positie])
  assert.equal((await rij(bram.id)).paar, null)

  const dina = await voegToe({ naam: 'Dina Kok', paar: 'alleen' })
  assert.ok((await rij(dina)).paar)
  const [eva, fien] = [await voegToe({ naam: 'Eva Pol' }), await voegToe({ naam: 'Fien Bos' })]
  const beide = await Promise.all(
    [eva, fien].map(id => cato.klant.post(`/praktijk/medewerkers/${id}/paar`, { paar: dina })),
  )
  assert.deepEqual(beide.map(a => a.status).sort(), [303, 422], 'two at the same moment: one place')
})

test('wie uit dienst is komt niet meer binnen, en kan terug', async () => {
  const gijs = await w.medewerker('Gijs Hof', ['specialist'])
  const weg = `/praktijk/medewerkers/${gijs.id}`
  assert.equal((await cato.klant.post(`${weg}/dienst`, { naar: 'uit' })).status, 303)
  assert.equal((await gijs.klant.get('/praktijk')).location, '/inloggen')
  assert.match((await cato.klant.get(weg)).html, /Uit dienst sinds/)
  assert.equal((await cato.klant.post(`${weg}/code`, {})).status, 404)
  await cato.klant.post(`${weg}/dienst`, { naar: 'in' })
  assert.equal((await rij(gijs.id)).uit_dienst_op, null)
  await w.traject(gijs)
  assert.match((await cato.klant.get(weg)).html, /Er loopt nog 1 traject/)
  assert.equal(
    (await cato.klant.post(`/praktijk/medewerkers/${cato.id}/dienst`, { naar: 'uit' })).status,
    404,
  )
})

test('wat niet kan komt gevuld terug', async () => {
  const before = await aantal()
  const rijen: [Record<string, string | readonly string[]>, string][] = [
    [{ naam: '' }, 'naam'],
    [{ naam: 'x'.repeat(1_000_000) }, 'naam'],
    [{ rollen: [] }, 'rollen'],
    [{ rollen: ['coordinator', 'specialist'] }, 'rollen'],
    [{ rollen: 'baas' }, 'rollen'],
    [{ registratie_tot: '2027-02-30' }, 'registratie_tot'],
    [{ plaatsen: '-1' }, 'plaatsen'],
    [{ plaatsen: 'veel' }, 'plaatsen'],
    [{ paar: w.poorten.toeval.uuid() }, 'paar'],
  ]
  for (const [anders, veld] of rijen) {
    const mis = await cato.klant.post('/praktijk/medewerkers', { ...goed, naam: 'Half Bewaard', ...anders })
    assert.equal(mis.status, 422)
    assert.deepEqual(fouten(mis.html), [veld])
    assert.match(mis.html, /value="SKJ 1"/)
  }
  assert.equal(await aantal(), before)
  const id = await voegToe({ naam: `<script>alert(1)</script> 🦄 '--` })
  assert.ok(!(await cato.klant.get('/praktijk/medewerkers')).html.includes('<script>alert'))
  assert.equal(
    (await cato.klant.post(`/praktijk/medewerkers/${id}`, { ...goed, plaatsen: '99' })).status,
    422,
  )
  const zelf = await cato.klant.get(`/praktijk/medewerkers/${cato.id}`)
  const velden = { ...goed, stempel: hidden(zelf.html, 'stempel'), rollen: 'beheerder' }
  assert.equal((await cato.klant.post(`/praktijk/medewerkers/${cato.id}`, velden)).status, 422)
})

test('twee vensters bewaren dezelfde medewerker: er gaat niets verloren', async () => {
  const id = await voegToe({ naam: 'Hanna Vis' })
  const weg = `/praktijk/medewerkers/${id}`
  const stempel = hidden((await cato.klant.get(weg)).html, 'stempel')
  assert.equal((await cato.klant.post(weg, { ...goed, naam: 'Hanna Een', stempel })).status, 303)
  const botst = await cato.klant.post(weg, { ...goed, naam: 'Hanna Twee', stempel })
  assert.equal(botst.status, 409)
  assert.match(botst.html, /Hanna Een · specialist.*value="Hanna Twee"/s)
  const nieuw = { ...goed, naam: 'Hanna Twee', stempel: hidden(botst.html, 'stempel') }
  assert.equal((await cato.klant.post(weg, nieuw)).status, 303)
  assert.equal((await rij(id)).naam, 'Hanna Twee')
})

test('een registratie die eindigt of voorbij is staat er in woorden', async () => {
  await voegToe({ naam: 'Ilse Bijna', registratie_tot: '2027-04-30' })
  await voegToe({ naam: 'Jan Voorbij', registratie_tot: '2027-02-28' })
  await voegToe({ naam: 'Kim Onbekend', registratie_tot: '' })
  await voegToe({ naam: 'Lot Ruim', registratie_tot: '2027-05-01' })
  const { html } = await cato.klant.get('/praktijk')
  assert.match(html, /registratie van Ilse Bijna eindigt op 30 april 2027/)
  assert.match(html, /registratie van Jan Voorbij eindigde op 28 februari 2027\. Tot die verlengd is/)
  assert.match(html, /Van Kim Onbekend is geen einddatum/)
  assert.doesNotMatch(html, /registratie van Lot Ruim/)
})

test('een code staat er een keer, werkt een dag, en alleen de nieuwste', async () => {
  const id = await voegToe({ naam: 'Mees Code' })
  const maak = async () => {
    const { html, status } = await cato.klant.post(`/praktijk/medewerkers/${id}/code`, {})
    assert.equal(status, 200)
    const code = [...html.matchAll(/<span>([0-9A-Z]{5})<\/span>/g)].map(m => m[1]).join('-')
    assert.match(html, /agenda\.voorbeeld\.test\/begin/)
    assert.match(html, /tot dinsdag 2 maart, 10\.0\d uur/)
    return leesPapiercode(code)
  }
  const eerste = await maak()
  await w.zetKlok('2027-03-01T09:01:00Z')
  const tweede = await maak()
  const gebruik = (hash: Buffer | null) =>
    w.superuser(async c =>
      (await c.query('select persoon_id from muur.gebruik_code($1)', [hash])).rows.map(r => r.persoon_id),
    )
  assert.deepEqual(await gebruik(eerste), [])
  assert.deepEqual(await gebruik(tweede), [id])
  assert.deepEqual(await gebruik(tweede), [])
  assert.ok(!(await cato.klant.get(`/praktijk/medewerkers/${id}`)).html.includes('papiercode'))
})

test('afwezigheid komt erbij en gaat weer weg', async () => {
  const id = await voegToe({ naam: 'Nora Weg' })
  const weg = `/praktijk/medewerkers/${id}`
  const velden = { id: w.poorten.toeval.uuid(), van: '2027-07-01', tot: '2027-07-21' }
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await cato.klant.post(`${weg}/afwezigheid`, velden)).status, 303)
  const { html } = await cato.klant.get(weg)
  assert.equal(
    [...html.matchAll(/1 juli 2027 tot en met/g)].length,
    2,
    'once in the list, once in the button for who listens',
  )
  const rijen: [object, string][] = [
    [{ van: '' }, 'van'],
    [{ tot: '2027-06-30' }, 'tot'],
    [{ van: '2027-02-30' }, 'van'],
    [{ tot: "'; drop table afwezigheid" }, 'tot'],
  ]
  for (const [anders, veld] of rijen) {
    const mis = await cato.klant.post(`${weg}/afwezigheid`, { ...velden, ...anders })
    assert.deepEqual([mis.status, ...fouten(mis.html)], [422, veld])
  }
  assert.equal((await cato.klant.post(`${weg}/afwezigheid/${velden.id}/verwijdering`, {})).status, 303)
  assert.match((await cato.klant.get(weg)).html, /Er staat geen afwezigheid/)
})

test('een locatie verdeelt haar week over twee banen', async () => {
  const form = await cato.klant.get('/praktijk/locaties/nieuw')
  const action = /action="(\/praktijk\/locaties\/[0-9a-f-]{36})"/.exec(form.html)?.[1] ?? ''
  const velden = {
    naam: 'Lindelaan',
    adres: 'Lindelaan 1, Deventer',
    deel_1_ochtend: '0',
    deel_1_middag: '1',
    deel_2_avond: '0',
  }
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await cato.klant.post(action, velden)).location, `${action}?bewaard`)
  assert.match(
    (await cato.klant.get('/praktijk/locaties')).html,
    /Lindelaan 1, Deventer · baan 1: 2 dagdelen, baan 2: 1 dagdeel/,
  )
  await cato.klant.post(action, { ...velden, deel_1_middag: '' })
  assert.match((await cato.klant.get('/praktijk')).html, /Op Lindelaan heeft baan 2 geen dagdelen/)
  for (const anders of [
    { naam: '' },
    { adres: 'x'.repeat(1_000_000) },
    { deel_1_ochtend: '2' },
    { deel_7_avond: '<b>' },
  ])
    assert.equal((await cato.klant.post(action, { ...velden, ...anders })).status, 422)
  await cato.klant.post(`${action}/sluiting`, { naar: 'dicht' })
  assert.match((await cato.klant.get('/praktijk/locaties')).html, /Gesloten \(1\)/)
  assert.doesNotMatch((await cato.klant.get('/praktijk')).html, /baan 2 geen dagdelen/)
  await cato.klant.post(`${action}/sluiting`, { naar: 'open' })
  assert.equal((await cato.klant.get(action)).status, 200)
})

test('wie geen coordinator is, en wat er niet is: dezelfde bytes', async () => {
  const specialist = await w.medewerker('Olga Proef', ['specialist'])
  const gewoon = (await specialist.klant.get('/bestaat-niet')).html.replaceAll('/bestaat-niet', '')
  const vreemd = w.poorten.toeval.uuid()
  const paden = [
    '',
    '/medewerkers',
    '/medewerkers/nieuw',
    `/medewerkers/${cato.id}`,
    '/locaties',
    '/locaties/nieuw',
  ]
  for (const pad of paden.map(p => `/praktijk${p}`)) {
    const zijne = await specialist.klant.get(pad)
    assert.equal(zijne.status, 404)
    assert.equal(zijne.html.replaceAll(pad, ''), gewoon)
    assert.equal((await w.iemand().get(pad)).location, '/inloggen')
  }
  for (const soort of ['medewerkers', 'locaties']) {
    const paginas = await Promise.all(
      [vreemd, 'x', "1'--"].map(id => cato.klant.get(`/praktijk/${soort}/${encodeURIComponent(id)}`)),
    )
    assert.deepEqual([...new Set(paginas.map(p => p.status))], [404])
    assert.equal(new Set(paginas.map(p => p.html)).size, 1)
  }
  for (const daad of ['', '/paar', '/code', '/dienst', '/afwezigheid'])
    assert.equal((await specialist.klant.post(`/praktijk/medewerkers/${cato.id}${daad}`, goed)).status, 404)
})

test('elke pagina is goede html, in beide talen', async () => {
  const validator = new HtmlValidate(htmlRegels)
  const id = await voegToe({ naam: 'Piet Html' })
  const paden = [
    '',
    '/medewerkers',
    '/medewerkers/nieuw',
    `/medewerkers/${id}`,
    `/medewerkers/${cato.id}`,
    '/locaties',
    '/locaties/nieuw',
  ]
  for (const taal of ['nl', 'en']) {
    cato.klant.cookies.set('__Host-taal', taal)
    const paginas = [await cato.klant.post(`/praktijk/medewerkers/${id}/code`, {})]
    for (const pad of paden) paginas.push(await cato.klant.get(`/praktijk${pad}`))
    for (const { html, status } of paginas) {
      assert.equal(status, 200)
      const { results } = await validator.validateString(html)
      assert.deepEqual(
        results.flatMap(r =>
          r.messages.map(m => `${m.ruleId} ${m.message} ${html.slice(m.offset - 60, m.offset + 60)}`),
        ),
        [],
      )
    }
  }
  cato.klant.cookies.delete('__Host-taal')
})
