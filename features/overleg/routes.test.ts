// The guide as pages: every road, the samples pass the own coach, no text leads to silence where the law asks for contact (O6).
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { maakBerichthulp } from '../../berichthulp/berichthulp.ts'
import { leesbaarheid, splitWoorden } from '../../domein/leesbaarheid.ts'
import { antwoordenOp, findRaad, onderwerpen } from '../../domein/overleg.ts'
import { tekst } from '../../inhoud/lees.ts'
import { type TekstSleutel, talen, tekstSleutels } from '../../inhoud/sleutels.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { knipVoorbeelden } from './voorbeelden.ts'
import { woorden } from './woorden.ts'

let w: Wereld
let s: Medewerker
let o: Ouder
before(async () => {
  w = await maakWereld({ seed: 'overleg' })
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
})
after(() => w.sluit())

const hoofd = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const linksOp = (html: string) =>
  [...hoofd(html).matchAll(/href="(\/overleg-nodig[^"]*)"/g)].map(m => m[1] as string)

/** Every advice with its text. */
const raden = onderwerpen
  .flatMap(onderwerp =>
    [undefined, ...antwoordenOp(onderwerp).map(a => a.antwoord)].map(a => findRaad(onderwerp, a)),
  )
  .filter(raad => raad !== null)
const voorbeeldenIn = (sleutel: TekstSleutel, taal: 'nl' | 'en' = 'nl') =>
  knipVoorbeelden(tekst(sleutel, taal).html).flatMap(stuk => ('voorbeeld' in stuk ? [stuk.voorbeeld] : []))
/** What stands under "Dit mag je laten". */
const teLaten = (sleutel: TekstSleutel) =>
  tekst(sleutel, 'nl').html.split('<h2>Dit mag je laten</h2>')[1] ?? ''

test('elke bladzijde van de gids is met gewone links te bereiken, en niets blijft op het apparaat', async () => {
  const gezien = new Set<string>()
  const wachtrij = ['/overleg-nodig']
  const klant = w.iemand()
  for (let pad = wachtrij.pop(); pad !== undefined; pad = wachtrij.pop()) {
    if (gezien.has(pad)) continue
    gezien.add(pad)
    const { status, html, headers } = await klant.get(pad)
    assert.equal(status, 200, pad)
    assert.equal(headers.get('set-cookie'), null)
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.match(hoofd(html), /contactverbod/, pad)
    assert.match(hoofd(html), /tel:08002000/, pad)
    wachtrij.push(...linksOp(html))
  }
  assert.equal(gezien.size, 1 + onderwerpen.length + raden.length - 1)
  for (const pad of [
    '/x',
    '/constructor',
    '/beslissing/x',
    '/nood/soort',
    '/ziek/spoed',
    '/x/y',
    '/anders/%00',
  ])
    assert.equal((await klant.get(`/overleg-nodig${pad}`)).status, 404, pad)
})

test('elke raad geeft een antwoord, een voorbeeld, wat je mag laten, en waar het op rust', async () => {
  for (const { naam, soort, bronnen } of raden) {
    const { html } = tekst(`overleg/${naam}`, 'nl')
    for (const kop of ['Wat je doet', 'Zo kan het klinken', 'Dit mag je laten'])
      assert.ok(html.includes(`<h2>${kop}</h2>`), `${naam}: ${kop}`)
    assert.ok(voorbeeldenIn(`overleg/${naam}`).length > 0, naam)
    const pad = naam === 'nood' ? 'nood' : naam.replace('-', '/')
    const bladzijde = hoofd((await w.iemand().get(`/overleg-nodig/${pad}`)).html)
    assert.ok(bladzijde.includes(woorden('nl').uitkomst[soort]), naam)
    for (const bron of bronnen) assert.ok(bladzijde.includes(woorden('nl').bron[bron].slice(0, 40)), naam)
  }
})

test('de eigen berichthulp wijst in geen enkel voorbeeld iets aan, en geen voorbeeld vraagt om de veiligheidskaart', () => {
  const { lees } = maakBerichthulp(
    readFileSync(new URL('../../berichthulp/model/model.bin', import.meta.url)),
  )
  const kijk = (text: string) => {
    const { spans, safety } = lees({ direction: 'out', text, date: '2027-03-01' })
    return spans.length > 0 || safety !== null
  }
  const sleutels = tekstSleutels.filter(sleutel => sleutel.startsWith('overleg/'))
  const alle = sleutels.flatMap(sleutel => voorbeeldenIn(sleutel))
  assert.ok(alle.length >= 20, `${alle.length} samples`)
  assert.deepEqual(alle.filter(kijk), [])
  // The coach that looks here does see something where there is something.
  assert.ok(kijk('Je bent ALTIJD te laat, je denkt alleen aan jezelf!!'))
})

test('geen raad zegt dat je iets mag laten waar de wet om vraagt, of dat je een kind of bericht achterhoudt', () => {
  const gezag =
    /gezag|behandel|operat|vaccin|verhui|paspoort|buitenland|medicijn|inschrijv|toestemming|veilig/i
  const achterhouden =
    /(niets?|niet) (meer )?(laten weten|vertellen|zeggen|doorgeven|antwoorden)|blokke|achterhoud|hou(d)? (je kind|het) (thuis|bij je)|geef je kind niet mee/i
  for (const { naam } of raden) {
    assert.doesNotMatch(teLaten(`overleg/${naam}`), gezag, naam)
    assert.doesNotMatch(tekst(`overleg/${naam}`, 'nl').html, achterhouden, naam)
  }
  // Where contact may be left there stands what goes first.
  for (const { naam, soort, bronnen } of raden.filter(raad => raad.soort === 'laten'))
    assert.ok(bronnen.includes('plan'), `${naam} ${soort}`)
  assert.match('Je mag het niet vertellen.', achterhouden)
  assert.match('<li>Een behandeling.</li>', gezag)
})

test('een voorbeeld gaat met een gewoon formulier naar de berichthulp van wie leest, en die wijst niets aan', async () => {
  for (const [klant, hulp] of [
    [w.iemand(), '/berichthulp'],
    [o.klant, '/mijn/berichthulp'],
    [s.klant, '/berichthulp'],
  ] as const) {
    const { html } = await klant.get('/overleg-nodig/ziek/zorg')
    const [, tekstVeld = ''] = /name="tekst" value="([^"]*)"/.exec(html) ?? []
    assert.match(html, new RegExp(`<form class="geen-druk" method="post" action="${hulp}">`))
    const antwoord = await klant.post(hulp, { richting: 'uit', tekst: tekstVeld })
    assert.equal(antwoord.status, 200)
    assert.match(hoofd(antwoord.html), new RegExp(tekstVeld.slice(0, 30)))
    assert.doesNotMatch(hoofd(antwoord.html), /class="opmerkingen/)
  }
})

test('de woorden om de raad heen zijn gewone taal: hooguit twintig woorden in een zin', () => {
  const { bron, verbod, bang, uitleg, uitkomst, vragen } = woorden('nl')
  const zinnen = [
    ...Object.values(bron),
    ...Object.values(uitkomst),
    ...Object.values(vragen).flatMap(({ vraag, antwoorden }) => [vraag, ...Object.values(antwoorden)]),
    `${bang} nul.`,
    verbod,
    uitleg,
  ]
  for (const zin of zinnen.flatMap(z => leesbaarheid(z).zinnen))
    assert.ok(splitWoorden(zin).length <= 20, zin)
  assert.ok((leesbaarheid(zinnen.join('\n\n')).fd ?? 0) >= 60, `${leesbaarheid(zinnen.join('\n\n')).fd}`)
})

test('een aanhaling wordt gewone tekst, met haar leestekens, en de rest blijft wat het is', () => {
  assert.deepEqual(
    knipVoorbeelden(
      '<p>a</p>\n<blockquote>\n<p>1 &lt; 2 &amp; &quot;x&quot; &#39;y&#39;</p>\n</blockquote>\n<p>b</p>',
    ),
    [{ html: '<p>a</p>\n' }, { voorbeeld: `1 < 2 & "x" 'y'` }, { html: '\n<p>b</p>' }],
  )
})

test('elke bladzijde is geldige html, in beide talen', async () => {
  const validator = new HtmlValidate(htmlRegels)
  const paden = [
    '',
    ...onderwerpen.map(een => `/${een}`),
    ...raden.map(({ naam }) => (naam === 'nood' ? '/nood' : `/${naam.replace('-', '/')}`)),
  ]
  for (const taal of talen) {
    const klant = w.iemand()
    await klant.post('/taal', { taal })
    for (const pad of paden) {
      const { html } = await klant.get(`/overleg-nodig${pad}`)
      assert.match(html, new RegExp(`<html lang="${taal}"`))
      const { results } = await validator.validateString(html)
      assert.deepEqual(
        results.flatMap(r => r.messages.map(m => `${pad} ${m.ruleId} ${m.message}`)),
        [],
      )
      // What the tab of an ouder says tells nothing (safety.md, neutral names).
      await o.klant.post('/taal', { taal })
      const [, titel = ''] = /<title>([^<]*)</.exec((await o.klant.get(`/overleg-nodig${pad}`)).html) ?? []
      assert.match(titel, / · Mijn agenda$/)
      assert.doesNotMatch(
        titel,
        /luwte|pso|ouderschap|scheid|conflict|hulpverlen|therap|trajec|divorce|parent/i,
      )
    }
  }
})
