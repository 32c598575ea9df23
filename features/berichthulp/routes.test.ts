// The page as requests: both doors, both directions, nothing kept, and the own count of an ouder.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import type { Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { sowDoelen } from '../../tests/zaai.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { IEDEREEN, leesBericht } from './hulp.ts'
import { LANGSTE } from './invoer.ts'

let w: Wereld
let s: Medewerker
let o: Ouder
before(async () => {
  w = await maakWereld()
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
})
after(() => w.sluit())

const HEET =
  'Door jou heeft Sam zijn zwemles gemist. Je bent te dom om een agenda te lezen. Kun je hem zaterdag om 10.00 uur brengen?'
const KALM = 'Hoi, Sam heeft zaterdag 12 april om 10.00 uur zwemles. Kun jij hem brengen? Groet, Noor'
const ONVEILIG = 'Hij heeft mij gisteren geslagen waar de kinderen bij waren.'
const BINNEN =
  'Jij snapt ook nooit iets. Sam moet 12 april om 9.00 uur naar de tandarts. Kun jij hem brengen? Laat het voor vrijdag weten. Hij gaat naar een nieuwe school, ik heb hem ingeschreven op school De Linde.'

const deuren = (): [string, Klant][] => [
  ['/berichthulp', w.iemand()],
  ['/mijn/berichthulp', o.klant],
]
const altijd = /Dit is een oefenhulp\. Het zegt niets over wie gelijk heeft\./

test('een eigen bericht: hoogstens drie opmerkingen, elk bij haar woorden, en de tekst staat er nog', async () => {
  for (const [pad, klant] of deuren()) {
    const { status, html } = await klant.post(pad, { richting: 'uit', tekst: HEET })
    assert.equal(status, 200)
    const aantal = html.match(/id="opmerking-\d"/g)?.length ?? 0
    assert.ok(aantal >= 1 && aantal <= 3, `${aantal}`)
    for (let n = 1; n <= aantal; n++) {
      assert.match(html, new RegExp(`id="woorden-${n}" href="#opmerking-${n}"`))
      assert.match(html, new RegExp(`href="#woorden-${n}"`))
    }
    assert.match(html, /<textarea[^>]*>Door jou heeft Sam/)
    assert.match(html, altijd)
    assert.doesNotMatch(html, /\d+ ?%|score|goedgekeurd/i)
  }
})

test('laat maar: een opmerking is met een tik weg en blijft weg', async () => {
  const klant = w.iemand()
  const eerst = await klant.post('/berichthulp', { richting: 'uit', tekst: HEET })
  const weg = /name="weg" value="([^"]+)"/.exec(eerst.html)?.[1] as string
  const na = await klant.post('/berichthulp', { richting: 'uit', tekst: HEET, weg })
  const tel = (html: string) => html.match(/id="opmerking-\d"/g)?.length ?? 0
  assert.equal(tel(na.html), tel(eerst.html) - 1)
})

test('een rustig bericht: nooit een groen vinkje, wel dat de hulp ook weleens iets mist', async () => {
  const { html } = await w.iemand().post('/berichthulp', { richting: 'uit', tekst: KALM })
  assert.match(html, /Ik zie niets dat opvalt\. Ik mis ook weleens iets\./)
  assert.match(html, /Morgen nog eens lezen mag ook/)
  assert.doesNotMatch(html, /id="opmerking-/)
})

test('veiligheid gaat voor: de kaart met de nummers, geen opmerking, geen andere tekst', async () => {
  for (const richting of ['uit', 'in']) {
    const { html } = await w.iemand().post('/berichthulp', { richting, tekst: ONVEILIG })
    const kaart = /<section class="melding let-op veiligheid"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
    for (const bel of ['112', '08002000', '113', '08000113', '08000432'])
      assert.ok(kaart.includes(`href="tel:${bel}"`), `${richting} ${bel}`)
    assert.match(kaart, /je specialist/)
    assert.doesNotMatch(html, /id="opmerking-|class="voorstel"|ingeklapt/)
    if (richting === 'in') assert.match(html, /<p class="letterlijk">Hij heeft mij gisteren geslagen/)
  }
})

test('een bericht dat binnenkwam: eerst de kern, het scherpe ingeklapt, het origineel een tik weg', async () => {
  for (const [pad, klant] of deuren()) {
    const { html } = await klant.post(pad, { richting: 'in', tekst: BINNEN })
    const main = html.slice(html.indexOf('id="uitkomst"'), html.indexOf('<footer'))
    assert.match(main, /Wat er gevraagd wordt<\/h3><ul><li>Kun jij hem brengen/)
    assert.ok(main.indexOf('Wat er gevraagd wordt') < main.indexOf('scherpe stukken (ingeklapt)'))
    assert.match(main, /Hier wordt een antwoord gevraagd/)
    assert.match(main, /12 april/)
    assert.match(main, /Antwoord nodig voor: <\/span>vrijdag<\/li>/)
    assert.match(main, /<details><summary>Het hele bericht<\/summary>/)
    assert.match(main, /href="\/overleg-nodig\/beslissing"/)
    assert.match(main, /Zo kan een antwoord beginnen/)
    assert.match(html, altijd)
  }
})

test('een besluit is geen vraag: dan staat er dat kort laten weten of het past genoeg is', async () => {
  const { html } = await w
    .iemand()
    .post('/berichthulp', { richting: 'in', tekst: 'Wij gaan van 21 tot 28 oktober naar Texel.' })
  assert.match(html, /Hier staat een besluit dat jou raakt/)
  assert.doesNotMatch(html, /Hier wordt een antwoord gevraagd/)
})

test('te lang of leeg: het formulier komt ingevuld terug, met wat te doen', async () => {
  for (const [pad, klant] of deuren()) {
    const tekst = 'a'.repeat(LANGSTE + 1)
    const lang = await klant.post(pad, { richting: 'in', tekst })
    assert.equal(lang.status, 422)
    assert.ok(lang.html.includes(`>${tekst}</textarea>`))
    assert.match(lang.html, /hoogstens 5\.000 tekens/)
    assert.match(lang.html, /value="in" checked/)
    assert.equal((await klant.post(pad, { richting: 'uit', tekst: ' \n' })).status, 422)
    assert.equal((await klant.post(pad, { tekst: 'a'.repeat(LANGSTE) })).status, 200)
  }
})

test('gebruik deze tekst en zet mijn tekst terug werken ook als gewoon formulier', async () => {
  const klant = w.iemand()
  const { html } = await klant.post('/berichthulp', {
    richting: 'uit',
    tekst: 'Je bent te dom om een agenda te lezen. Kun je Sam zaterdag om 10.00 uur brengen?',
  })
  const voorstel = /<blockquote[^>]*>([^<]+)</.exec(html)?.[1] as string
  assert.match(voorstel, /zaterdag om 10\.00 uur/)
  const na = await klant.post('/berichthulp', {
    richting: 'uit',
    tekst: voorstel,
    vorige: 'mijn eigen tekst',
  })
  assert.ok(na.html.includes(`${voorstel}</textarea>`))
  assert.match(na.html, /name="tekst" value="mijn eigen tekst"/)
})

test('wat iemand schrijft komt nooit in de database, een logregel, een adres of een kop', async () => {
  const geheim = 'kwetsbaarzinnetje'
  const { headers } = await o.klant.post('/mijn/berichthulp', { richting: 'uit', tekst: `${HEET} ${geheim}` })
  assert.doesNotMatch(JSON.stringify([...headers]), new RegExp(geheim))
  assert.equal(headers.get('cache-control'), 'no-store')
  const tabellen = await w.superuser(
    async c => (await c.query(`select tablename from pg_tables where schemaname = 'public'`)).rows,
  )
  for (const { tablename } of tabellen) {
    const { rows } = await w.superuser(c => c.query(`select t::text as rij from public.${tablename} t`))
    assert.ok(!rows.some(r => r.rij.includes(geheim)), tablename)
  }
})

test('een bericht lezen raakt het traject niet: geen regel in het logboek', async () => {
  const tel = () =>
    w.superuser(
      async c =>
        (await c.query(`select count(*)::int as n from logregel where traject_id = $1`, [o.traject])).rows[0]
          .n,
    )
  const voor = await tel()
  await o.klant.post('/mijn/berichthulp', { richting: 'uit', tekst: HEET })
  assert.equal(await tel(), voor)
})

test('bijhouden: een getal per dag en soort, alleen voor een ouder, en de eigen specialist mag het lezen', async () => {
  const pad = '/mijn/berichthulp/telling'
  for (const soort of ['herschreven', 'herschreven', 'niet-verstuurd'])
    assert.equal((await o.klant.post(pad, { soort })).location, '/mijn/berichthulp?bijgehouden')
  const rijen = await w.superuser(
    async c =>
      (
        await c.query('select dag::text, soort, aantal from telling where traject_id = $1 order by soort', [
          o.traject,
        ])
      ).rows,
  )
  assert.deepEqual(rijen, [
    { dag: '2027-03-01', soort: 'herschreven', aantal: 2 },
    { dag: '2027-03-01', soort: 'niet-verstuurd', aantal: 1 },
  ])
  const { html } = await o.klant.get('/mijn/berichthulp?bijgehouden')
  assert.match(html, /Bijgehouden\. Alleen het aantal\./)
  assert.match(html, /<dt>Anders geschreven<\/dt><dd>2 keer<\/dd>/)
  assert.equal((await o.klant.post(pad, { soort: 'verstuurd' })).status, 404)
  assert.equal((await s.klant.post(pad, { soort: 'herschreven' })).status, 404)
  assert.equal((await w.iemand().post(pad, { soort: 'herschreven' })).location, '/inloggen')
  await sowDoelen(w, s, o)
  const bij = await s.klant.get(`/trajecten/${o.traject}/scores`)
  assert.match(bij.html, /<dt>Anders geschreven<\/dt><dd>2 keer<\/dd>/)
  const ander = await w.traject(s, 'Pien')
  await sowDoelen(w, s, ander)
  assert.doesNotMatch((await s.klant.get(`/trajecten/${ander.traject}/scores`)).html, /zelf bijhield/)
  assert.doesNotMatch((await ander.klant.get('/mijn/berichthulp')).html, /de laatste 30 dagen/)
})

test('bijhouden zonder JavaScript: het bericht staat er daarna nog, en er is niets van bewaard', async () => {
  const { html } = await o.klant.post('/mijn/berichthulp', { richting: 'uit', tekst: HEET, vorige: 'eerder' })
  const form = /<form[^>]*data-telling[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const velden = Object.fromEntries(
    [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, naam, waarde]) => [
      naam,
      waarde,
    ]),
  )
  assert.deepEqual(velden, { richting: 'uit', tekst: HEET, vorige: 'eerder' })
  const na = await o.klant.post('/mijn/berichthulp/telling', { ...velden, soort: 'gepauzeerd' })
  assert.equal(na.status, 200)
  assert.match(na.html, /<textarea[^>]*>Door jou heeft Sam/)
  assert.match(na.html, /Bijgehouden\. Alleen het aantal\./)
  assert.match(na.html, /name="tekst" value="eerder"/)
  assert.doesNotMatch(na.html, /data-telling/)
  const rijen = await w.superuser(
    async c =>
      (await c.query(`select t::text as rij from telling t where traject_id = $1`, [o.traject])).rows,
  )
  assert.ok(rijen.length > 0 && !rijen.some(r => r.rij.includes('zwemles')))
})

test('op de Engelse bladzijde staat het begin van een antwoord in het Nederlands, met wat het betekent', async () => {
  const klant = w.iemand()
  await klant.post('/taal', { taal: 'en', terug: '/berichthulp' })
  const { html } = await klant.post('/berichthulp', {
    richting: 'in',
    tekst: 'Kun jij Sam zaterdag brengen?',
  })
  assert.match(html, /<blockquote class="letterlijk" lang="nl">Ja \/ Nee, wanneer: zaterdag</)
  assert.match(html, /In English this says:\nYes \/ No, when: zaterdag</)
  const nl = await w.iemand().post('/berichthulp', { richting: 'in', tekst: 'Kun jij Sam zaterdag brengen?' })
  assert.doesNotMatch(nl.html, /Dat betekent:/)
})

test('een bericht van elders wordt geweigerd', async () => {
  for (const [pad, klant] of deuren())
    assert.equal((await klant.post(pad, { tekst: HEET }, { origin: 'https://elders.test' })).status, 403)
})

test('een ouder gaat van de open deur naar de eigen kamer, een specialist gebruikt de open deur', async () => {
  assert.equal((await o.klant.get('/berichthulp')).location, '/mijn/berichthulp')
  assert.equal((await s.klant.get('/berichthulp')).status, 200)
  assert.equal((await s.klant.get('/mijn/berichthulp')).status, 404)
  assert.equal((await w.iemand().get('/mijn/berichthulp')).location, '/inloggen')
})

test('van de eerste bladzijde en uit de eigen kamer is de hulp een tik weg', async () => {
  assert.match((await w.iemand().get('/')).html, /href="\/berichthulp"/)
  assert.match((await o.klant.get('/mijn')).html, /href="\/mijn\/berichthulp"/)
})

test('wat op een apparaat mag blijven: alleen vaste delen en een bladzijde van niemand', async () => {
  const { html, headers } = await o.klant.get('/berichthulp/werker.js')
  assert.equal(headers.get('service-worker-allowed'), '/')
  const { files, los } = JSON.parse(/^self\.BEWAAR=(\{.*?\});/.exec(html)?.[1] ?? '') as {
    files: string[]
    los: { '*': string }
  }
  assert.deepEqual(
    files.filter(f => !/^\/(vast\/|berichthulp\/lezer\.js\?v=)/.test(f)),
    Object.values(los),
  )
  for (const file of files) assert.equal((await w.iemand().get(file)).status, 200, file)
  const ingelogd = await o.klant.get(los['*'])
  assert.equal(ingelogd.html, (await w.iemand().get(los['*'])).html)
  assert.doesNotMatch(ingelogd.html, /Noor|De Luwte|afmelden|\/mijn/i)
})

test('alleen deze bladzijden mogen een werker starten, en alleen met een vaste naam', async () => {
  const beleid = async (pad: string) =>
    (await w.iemand().get(pad)).headers.get('content-security-policy') ?? ''
  for (const pad of ['/berichthulp', '/berichthulp/los'])
    assert.match(await beleid(pad), /trusted-types werkers; worker-src 'self'$/)
  for (const pad of ['/', '/overleg-nodig', '/inloggen'])
    assert.match(await beleid(pad), /trusted-types 'none'$/)
  assert.doesNotMatch(await beleid('/berichthulp'), /unsafe|blob:|data:|\*/)
})

test('motor en gewichten samen wegen hoogstens 900 kB ingepakt, blijven liggen, en horen bij geen andere bladzijde', async () => {
  const { files, modules } = w.poorten.assets
  const delen = [modules.berichthulp, modules.lezer, modules.model, modules.werker] as string[]
  const gewicht = delen
    .map(d => gzipSync(files.get(d)?.body ?? '', { level: 9 }).length)
    .reduce((een, ander) => een + ander, 0)
  assert.ok(gewicht > 100_000 && gewicht <= 900_000, `${gewicht}`)
  const model = await w.app.request(modules.model as string, { headers: { 'accept-encoding': 'gzip, br' } })
  assert.equal(model.headers.get('content-encoding'), 'gzip')
  assert.equal(model.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  for (const pad of ['/', '/crisis', '/mijn', '/mijn/checkin'])
    for (const deel of delen) assert.ok(!(await o.klant.get(pad)).html.includes(deel), `${pad} ${deel}`)
})

test('een vijandige tekst van de grootste maat wordt gelezen, en houdt intussen niemand op', async () => {
  const klant = w.iemand()
  await klant.post('/berichthulp', { tekst: KALM })
  for (const stuk of ['a', '!?', '9.', 'je bent ', '((', 'nooit,', "' ", '😀', '1 april ', 'NU! ', '\n'])
    for (const richting of ['uit', 'in']) {
      const tekst = `x${stuk.repeat(LANGSTE / stuk.length - 1)}`
      let klaar = false
      const lezen = klant.post('/berichthulp', { richting, tekst }).then(({ status }) => {
        klaar = true
        return status
      })
      if (stuk === '((') {
        await w.iemand().get('/crisis')
        assert.equal(klaar, false, 'another page comes first')
      }
      assert.equal(await lezen, 200)
    }
})

test('valt de draad die leest om, dan hoort wie wacht het, en de volgende wordt gewoon gelezen', async () => {
  const kapot = { direction: 'out', text: undefined } as unknown as Parameters<typeof leesBericht>[0]
  await assert.rejects(leesBericht(kapot, IEDEREEN))
  const { antwoord } = await leesBericht({ direction: 'out', text: KALM }, IEDEREEN)
  assert.equal(antwoord.safety, null)
})

test('te veel tegelijk zonder account: daar hoort iedereen hetzelfde, en een ouder merkt er niets van', async () => {
  const veel = Promise.all(
    Array.from({ length: 60 }, () =>
      w
        .iemand()
        .post('/berichthulp', { tekst: KALM })
        .then(a => a.status),
    ),
  )
  const ouder = o.klant.post('/mijn/berichthulp', { tekst: KALM })
  assert.deepEqual([...new Set(await veel)].sort(), [200, 429])
  assert.equal((await ouder).status, 200)
  assert.equal((await w.iemand().post('/berichthulp', { tekst: KALM })).status, 200)
})

test('iedere bladzijde is geldige html, in het Nederlands en het Engels', async () => {
  const validator = new HtmlValidate(htmlRegels)
  for (const taal of ['nl', 'en'])
    for (const [pad, klant] of deuren()) {
      await klant.post('/taal', { taal, terug: pad })
      const bladen = [await klant.get(pad), await klant.get('/overleg-nodig')]
      for (const tekst of [HEET, KALM, ONVEILIG, BINNEN])
        for (const richting of ['uit', 'in']) bladen.push(await klant.post(pad, { richting, tekst }))
      for (const { html } of bladen) {
        assert.match(html, new RegExp(`<html lang="${taal}"`))
        const report = await validator.validateString(html)
        assert.deepEqual(
          report.results.flatMap(r => r.messages.map(m => `${pad} ${m.ruleId} ${m.message} ${m.selector}`)),
          [],
        )
      }
    }
  await o.klant.post('/taal', { taal: 'nl', terug: '/mijn' })
})
