// The aanmelding as an ouder walks it on a phone without JavaScript, and that it never differs by what others did (V3, wall.md).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import type { Geheim } from '../../muur/deur.ts'
import { seededRandom } from '../../platform/random.ts'
import type { Antwoord, Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { aanmelden } from './routes.tsx'

let w: Wereld
let coordinator: Medewerker
before(async () => {
  w = await maakWereld({ features: [aanmelden] })
  coordinator = await w.medewerker('Cato Proef', ['coordinator'])
})
after(() => w.sluit())

type Velden = Record<string, string | readonly string[]>

const antwoorden = {
  jij: { voornaam: 'Marit', achternaam: 'van den Bergh', taal: '', tolk: 'nee' },
  bereiken: {
    kanaal: ['bellen', 'sms'],
    telefoon: '06 12 34 56 78',
    voicemail: 'nee',
    tijden: 'na 20.00 uur',
    geheim_adres: 'ja',
  },
  kinderen: datum('kind1_geboortedatum', '1-6-2015', { kind1_voornaam: 'Sara' }),
  verdeling: datum('oudste', '1-6-2015', { ouder_of_jonger: 'jonger' }),
  speelt: { conflictduur: 'langer-dan-2-jaar', eerdere_hulp: ['mediation', 'wijkteam'], kader: 'vrijwillig' },
  veilig: { contactverbod: 'nee', veiligheid: '' },
} satisfies Record<string, Velden>
type Stap = keyof typeof antwoorden
const stappen = Object.keys(antwoorden) as Stap[]

function datum(naam: string, dmj: string, meer: Velden = {}): Velden {
  const [dag = '', maand = '', jaar = ''] = dmj.split('-')
  return { ...meer, [`${naam}_dag`]: dag, [`${naam}_maand`]: maand, [`${naam}_jaar`]: jaar }
}

/** The hidden fields of the form on a page, as a browser would send them. */
function verborgen(html: string): Record<string, string> {
  const form = html.slice(html.indexOf('action="/aanmelden"'))
  const velden = [
    ...form
      .slice(0, form.indexOf('</form>'))
      .matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g),
  ]
  return Object.fromEntries(velden.map(([, naam, waarde]) => [naam, ontsnap(waarde as string)]))
}
const ontsnap = (tekst: string) =>
  tekst.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const kop = (a: Antwoord) => /<h1>(.*?)<\/h1>/.exec(a.html)?.[1]
const fouten = (a: Antwoord) =>
  [...a.html.matchAll(/<a href="#([^"]*)">/g)].map(m => m[1]).filter(v => v !== 'inhoud')

/** Walks the steps, with other answers where wanted; stops at the first page that is not the expected next one. */
async function loop(klant: Klant, anders: Partial<Record<Stap, Velden>> = {}, tot?: Stap): Promise<Antwoord> {
  let pagina = await klant.get('/aanmelden')
  for (const stap of stappen) {
    const velden = { ...verborgen(pagina.html), ...antwoorden[stap], ...anders[stap], ga: 'verder' }
    pagina = await klant.post('/aanmelden', velden)
    if (pagina.status !== 200 || stap === tot) return pagina
  }
  return pagina
}

async function opgeslagen() {
  const geheim: Geheim = new Uint8Array(
    Buffer.from(coordinator.klant.cookies.get('__Host-s') ?? '', 'base64url'),
  )
  const lijst = await w.poorten.deur.huis(geheim, db =>
    db.selectFrom('muur.praktijklijst').select(['traject_id', 'stand', 'roepnaam', 'code']).execute(),
  )
  const inhoud = (traject: string) =>
    w.poorten.deur.traject(geheim, traject, { actie: 'R', onderdeel: 'proef' }, async db => ({
      aanmelding: await db.selectFrom('aanmelding').select(['id', 'inhoud']).execute(),
      kinderen: await db.selectFrom('kind').select(['id', 'voornaam', 'geboortedatum']).execute(),
    }))
  const uit = []
  for (const rij of lijst) uit.push({ ...rij, ...(await inhoud(rij.traject_id as string)) })
  return uit
}

test('een ouder meldt zich aan in zes stappen, ziet alles terug en verstuurt', async () => {
  const klant = w.iemand()
  const controle = await loop(klant)
  assert.equal(kop(controle), 'Klopt het zo?')
  for (const tekst of [
    'Marit',
    'van den Bergh',
    '+31612345678',
    'Bellen, Een sms sturen',
    'Sara',
    '1 juni 2015',
    'Mediation',
  ])
    assert.ok(controle.html.includes(tekst), tekst)
  assert.deepEqual(await opgeslagen(), [], 'nothing is kept before the end')

  const sent = await klant.post('/aanmelden', { ...verborgen(controle.html), ga: 'verstuur' })
  assert.deepEqual([sent.status, sent.location], [303, '/aanmelden/dank'])
  const dank = await klant.get('/aanmelden/dank')
  assert.match(dank.html, /We hebben je aanmelding/)
  assert.match(dank.html, /Wat gebeurt er nu\?/)

  const [rij, ...meer] = await opgeslagen()
  assert.deepEqual(meer, [])
  assert.equal(rij?.stand, 'aangemeld')
  assert.equal(rij?.roepnaam, 'Marit')
  assert.match(rij?.code ?? '', /^[0-9A-HJKMNP-TV-Z]{6}$/)
  assert.deepEqual(
    rij?.kinderen.map(k => [k.voornaam, k.geboortedatum]),
    [['Sara', '2015-06-01']],
  )
  const inhoud = JSON.parse(rij?.aanmelding[0]?.inhoud ?? '')
  assert.equal(inhoud.kant, 1)
  assert.deepEqual(inhoud.eerdereHulp, ['mediation', 'wijkteam'])
  assert.deepEqual(inhoud.contact.kanalen, ['bellen', 'sms'])

  const again = await klant.post('/aanmelden', { ...verborgen(controle.html), ga: 'verstuur' })
  assert.deepEqual([again.status, again.location], [303, '/aanmelden/dank'])
  assert.equal((await opgeslagen()).length, 1, 'a second press keeps one')
})

test('twee keer tegelijk drukken bewaart een keer', async () => {
  const before = (await opgeslagen()).length
  const controle = await loop(w.iemand(), { jij: { voornaam: 'Twee' } })
  const velden = { ...verborgen(controle.html), ga: 'verstuur' }
  const answers = await Promise.all([1, 2, 3].map(() => w.iemand().post('/aanmelden', velden)))
  assert.deepEqual(
    answers.map(a => a.location),
    Array(3).fill('/aanmelden/dank'),
  )
  assert.equal((await opgeslagen()).length, before + 1)
})

test('terug, wijzigen en nog een kind verliezen niets', async () => {
  const klant = w.iemand()
  const bijKinderen = await loop(klant, {}, 'bereiken')
  const erbij = await klant.post('/aanmelden', {
    ...verborgen(bijKinderen.html),
    ...antwoorden.kinderen,
    ga: 'kind',
  })
  assert.match(erbij.html, /Kind 2/)
  assert.match(erbij.html, /value="Sara"/)
  const terug = await klant.post('/aanmelden', {
    ...verborgen(erbij.html),
    ...antwoorden.kinderen,
    ga: 'terug',
  })
  assert.equal(kop(terug), 'Hoe bereiken we je veilig?')
  assert.match(terug.html, /value="06 12 34 56 78"/)
  assert.equal(verborgen(terug.html).kind1_voornaam, 'Sara')

  const controle = await loop(klant)
  const wijzig = await klant.post('/aanmelden', { ...verborgen(controle.html), ga: 'jij' })
  assert.match(wijzig.html, /value="Marit"/)
  const klaar = await klant.post('/aanmelden', {
    ...verborgen(wijzig.html),
    ...antwoorden.jij,
    voornaam: 'Maritje',
    ga: 'verder',
  })
  assert.equal(kop(klaar), 'Klopt het zo?')
  assert.match(klaar.html, /Maritje/)
})

test('een andere taal kiezen verliest niets, bij elke stap en bij het eind', async () => {
  const klant = w.iemand()
  await loop(klant, {}, 'jij')
  const half = await loop(klant, {}, 'bereiken')
  const typed = { ...verborgen(half.html), kind1_voornaam: 'Sara', kind1_geboortedatum_jaar: '20' }
  const engels = await klant.post('/aanmelden', { ...typed, ga: 'taal-en' })
  assert.equal(engels.status, 200)
  assert.match(engels.html, /<html lang="en"/)
  assert.match(engels.html, /value="Sara"/)
  assert.match(engels.html, /value="20"/)
  assert.match(engels.html, /<button[^>]*form="aanmelding"[^>]*name="ga"[^>]*value="taal-nl"/)
  assert.equal(verborgen(engels.html).achternaam, 'van den Bergh', 'what was said earlier travels along')
  const terug = await klant.post('/aanmelden', { ...typed, ga: 'taal-nl' })
  assert.match(terug.html, /<html lang="nl"/)

  const eind = await loop(w.iemand())
  const check = await klant.post('/aanmelden', { ...verborgen(eind.html), ga: 'taal-en' })
  assert.equal(kop(check), 'Is this right?')
  const stuk = await klant.post('/aanmelden', { ...verborgen(eind.html), voornaam: '', ga: 'taal-en' })
  assert.equal(stuk.status, 422, 'and a form that somebody broke is asked again')
})

test('wie op dezelfde dag is geboren krijgt een vraag erbij, niet een fout', async () => {
  const klant = w.iemand()
  const extra = await loop(klant, { verdeling: { ouder_of_jonger: 'gelijk' } }, 'verdeling')
  assert.equal(extra.status, 200)
  assert.match(extra.html, /naam_eerst/)
  assert.deepEqual(fouten(extra), [])
  const velden = { ...verborgen(extra.html), ...antwoorden.verdeling, ouder_of_jonger: 'gelijk' }
  const verder = await klant.post('/aanmelden', { ...velden, naam_eerst: 'eigen', ga: 'verder' })
  assert.equal(kop(verder), 'Wat er speelt')
})

test('bellen over veiligheid vraagt alsnog om een nummer en komt daarna terug bij het eind', async () => {
  const klant = w.iemand()
  const mail = {
    kanaal: 'email',
    telefoon: '',
    voicemail: '',
    email: 'marit@voorbeeld.example',
    geheim_adres: 'nee',
  }
  const mis = await loop(klant, { bereiken: mail, veilig: { bel_mij: 'ja' } })
  assert.equal(mis.status, 422)
  assert.deepEqual(fouten(mis), ['telefoon'])
  const goed = await klant.post('/aanmelden', {
    ...verborgen(mis.html),
    ...mail,
    telefoon: '0612345678',
    ga: 'verder',
  })
  assert.equal(kop(goed), 'Klopt het zo?')
})

test('wat niet kan komt gevuld terug, en er wordt niets bewaard', async () => {
  const before = (await opgeslagen()).length
  const lang = 'a'.repeat(1_000_000)
  const rijen: [Stap, Velden, string[]][] = [
    ['jij', { voornaam: '', achternaam: '', tolk: '' }, ['voornaam', 'achternaam', 'tolk']],
    ['jij', { voornaam: lang }, ['voornaam']],
    ['jij', { voornaam: 'b\u0000c' }, ['voornaam']],
    ['bereiken', { kanaal: [], geheim_adres: '' }, ['kanaal', 'geheim_adres']],
    ['bereiken', { kanaal: 'duif' }, ['kanaal']],
    ['bereiken', { kanaal: 'post' }, ['straat', 'huisnummer', 'postcode', 'woonplaats']],
    ['kinderen', datum('kind1_geboortedatum', '30-2-2018'), ['kind1_geboortedatum']],
    ['kinderen', datum('kind1_geboortedatum', '1-1-2008'), ['kind1_geboortedatum']],
    ['kinderen', datum('kind1_geboortedatum', '1-1-2030'), ['kind1_geboortedatum']],
    ['kinderen', { kind1_voornaam: '', ...datum('kind1_geboortedatum', '--') }, ['kind1_voornaam']],
    ['verdeling', { ...datum('oudste', '1-1-2020'), ouder_of_jonger: '' }, ['oudste', 'ouder_of_jonger']],
    ['speelt', { ots_tot: '2020-01-01', kader: 'ots' }, ['ots_tot']],
    [
      'speelt',
      { aanleiding: lang, conflictduur: "x'; drop table traject; --" },
      ['conflictduur', 'aanleiding'],
    ],
    ['veilig', { contactverbod: '', veiligheid: lang }, ['contactverbod', 'veiligheid']],
  ]
  for (const [stap, velden, verwacht] of rijen) {
    const mis = await loop(w.iemand(), { [stap]: velden }, stap)
    assert.equal(mis.status, 422, stap)
    assert.deepEqual(fouten(mis).sort(), [...verwacht].sort(), JSON.stringify(velden).slice(0, 80))
    for (const waarde of Object.values(velden).flat())
      if (
        waarde.length > 3 &&
        !waarde.includes('drop') &&
        waarde !== 'post' &&
        waarde !== 'duif' &&
        !waarde.includes('\u0000')
      )
        assert.ok(mis.html.includes(waarde), `${stap} gives back what was typed`)
  }
  assert.equal((await opgeslagen()).length, before)
})

test('vijandige tekst is gewoon tekst', async () => {
  const klant = w.iemand()
  const naam = `</textarea><script>alert(1)</script>"' 🦄`
  const controle = await loop(klant, { jij: { voornaam: naam }, veilig: { veiligheid: naam } })
  assert.equal(kop(controle), 'Klopt het zo?')
  assert.ok(!controle.html.includes('<script>alert'))
  await klant.post('/aanmelden', { ...verborgen(controle.html), ga: 'verstuur' })
  assert.ok((await opgeslagen()).some(rij => rij.roepnaam === naam))
})

test('stuk gemaakte bytes, velden die niet bestaan en een nummer dat geen nummer is doen niets', async () => {
  const before = (await opgeslagen()).length
  const response = await w.app.request('/aanmelden', {
    method: 'POST',
    headers: { origin: w.poorten.publicUrl, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'voornaam=%C3%28&plek=jij&ga=verder&constructor=x&__proto__=y&rijen=99&tot=nergens&id=1',
  })
  assert.equal(response.status, 422)
  const html = await response.text()
  assert.ok(!html.includes('constructor'))
  assert.match(verborgen(html).id ?? '', /^[0-9a-f-]{36}$/)
  assert.equal((await w.iemand().post('/aanmelden', { plek: 'controle', ga: 'verstuur' })).status, 422)
  assert.equal((await opgeslagen()).length, before)
})

test('in een praktijk die nog niet open is meldt niemand zich aan', async () => {
  const leeg = await maakWereld({ features: [aanmelden] })
  await leeg.superuser(client => client.query('delete from praktijk'))
  assert.equal((await leeg.iemand().get('/aanmelden')).status, 503)
  assert.equal((await leeg.iemand().post('/aanmelden', { plek: 'controle', ga: 'verstuur' })).status, 503)
  await leeg.poorten.deur.sluit()
})

test('geen byte verschilt of de andere ouder zich heeft aangemeld of niet', async () => {
  const verloop = async (ander: boolean): Promise<string[]> => {
    const wereld = await maakWereld({ features: [aanmelden], seed: 'zelfde' })
    const meld = async (seed: string, anders: Partial<Record<Stap, Velden>>) => {
      // Chance per person, so that what one does takes nothing from the other.
      wereld.poorten.toeval = seededRandom(seed)
      const klant = wereld.iemand()
      const bytes: string[] = []
      const note = (a: Antwoord) => {
        bytes.push(JSON.stringify([a.status, [...a.headers], a.html]))
        return a
      }
      let pagina = note(await klant.get('/aanmelden'))
      for (const stap of stappen) {
        const velden = { ...verborgen(pagina.html), ...antwoorden[stap], ...anders[stap], ga: 'verder' }
        pagina = note(await klant.post('/aanmelden', velden))
      }
      for (let keer = 0; keer < 2; keer++)
        note(await klant.post('/aanmelden', { ...verborgen(pagina.html), ga: 'verstuur' }))
      note(await klant.get('/aanmelden/dank'))
      return bytes
    }
    // The same child, phone and answers; only the one question is answered from the other side.
    if (ander) await meld('ander', { jij: { voornaam: 'Joris' }, verdeling: { ouder_of_jonger: 'ouder' } })
    const bytes = await meld('eigen', {})
    await wereld.poorten.deur.sluit()
    return bytes
  }
  const zonder = await verloop(false)
  assert.equal(zonder.length, 10)
  assert.deepEqual(await verloop(true), zonder)
})

test('elke pagina is goede html, in beide talen', async () => {
  const validator = new HtmlValidate(htmlRegels)
  for (const taal of ['nl', 'en']) {
    const klant = w.iemand()
    klant.cookies.set('__Host-taal', taal)
    const paginas = [await klant.get('/aanmelden'), await klant.get('/aanmelden/dank'), await loop(klant)]
    for (const stap of stappen) paginas.push(await loop(klant, {}, stap))
    paginas.push(await klant.post('/aanmelden', { plek: 'controle', ga: 'verder' }))
    for (const { html } of paginas) {
      assert.match(html, new RegExp(`<html lang="${taal}"`))
      const { results } = await validator.validateString(html)
      assert.deepEqual(
        results.flatMap(r =>
          r.messages.map(m => `${m.ruleId} ${m.message} ${html.slice(m.offset - 60, m.offset + 60)}`),
        ),
        [],
      )
    }
  }
})
