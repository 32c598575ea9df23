// The loader: every text is there in both languages, and a bad file stops it with a clear word.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { parseTekst, parseThema, tekst, thema, themas } from './lees.ts'
import { mayLink, renderMarkdown, splitBestand } from './markdown.ts'
import { oefeningSleutels, type ThemaSleutel, talen, tekstSleutels, themaSleutels } from './sleutels.ts'

const map = new URL('.', import.meta.url)
const lagen = {
  nl: ['Doel', 'Achtergrond', 'Zo kan het gesprek gaan', 'Tekenen van vooruitgang'],
  en: ['Aim', 'Background', 'How the conversation may go', 'Signs of progress'],
}

test('Elk bestand heeft een sleutel, en elke sleutel een bestand in beide talen', () => {
  const bestanden = readdirSync(map, { recursive: true })
    .map(naam => String(naam).replaceAll('\\', '/'))
    .filter(naam => naam.endsWith('.md'))
  const namen = [
    ...tekstSleutels,
    ...themaSleutels.map(sleutel => `thema/${sleutel}`),
    ...oefeningSleutels.map(sleutel => `oefening/${sleutel}`),
    ...themas('nl').flatMap(({ sleutel, versie }) =>
      Array.from({ length: Number(versie.slice(5)) - 1 }, (_, i) => `thema/eerder/${sleutel}.${i + 1}`),
    ),
  ]
  assert.deepEqual(bestanden.sort(), namen.flatMap(naam => talen.map(taal => `${naam}.${taal}.md`)).sort())
})

test('Er zijn tien themas, met vaste delen en een huiswerk zonder koppen', () => {
  for (const taal of talen) {
    assert.deepEqual(
      themas(taal).map(een => een.nummer),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    )
    for (const een of themas(taal)) {
      const koppen = [...een.html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, kop]) => kop)
      assert.deepEqual(koppen, lagen[taal], een.sleutel)
      assert.doesNotMatch(een.huiswerk.html, /<h\d/)
      assert.equal(thema(een.sleutel as ThemaSleutel, taal), een)
    }
  }
  const doelen = (taal: 'nl' | 'en') => themas(taal).map(een => een.doel)
  assert.deepEqual(doelen('nl'), doelen('en'))
})

test('Dezelfde tekst heeft in beide talen dezelfde bouw en dezelfde nummers', () => {
  const bouw = (html: string) => html.match(/<(h2|h3|ol|ul|li|a)\b[^>]*>/g)
  for (const sleutel of tekstSleutels)
    assert.deepEqual(bouw(tekst(sleutel, 'nl').html), bouw(tekst(sleutel, 'en').html), sleutel)
  for (const sleutel of themaSleutels)
    for (const deel of [
      (taal: 'nl' | 'en') => thema(sleutel, taal),
      (taal: 'nl' | 'en') => thema(sleutel, taal).huiswerk,
    ])
      assert.deepEqual(bouw(deel('nl').html), bouw(deel('en').html), sleutel)
})

test('De crisispagina noemt elk nummer, en elk nummer is te bellen', () => {
  for (const taal of talen)
    for (const nummer of ['112', '08002000', '113', '08000113', '08000432'])
      assert.ok(tekst('openbaar/crisis', taal).html.includes(`href="tel:${nummer}"`), nummer)
})

test('Geen tekst zet ouders tegenover elkaar of belooft dat het werkt', () => {
  const nooit =
    /\b(de ex|je ex|ex-partner|tegenpartij|vechtscheiding|your ex|the ex|opposing party|bewezen|proven)\b/i
  for (const taal of talen) {
    for (const sleutel of tekstSleutels) assert.doesNotMatch(tekst(sleutel, taal).html, nooit, sleutel)
    for (const een of themas(taal)) assert.doesNotMatch(een.html + een.huiswerk.html, nooit, een.sleutel)
  }
})

test('Wat geladen is, kan niemand veranderen', () => {
  assert.ok(Object.isFrozen(tekst('openbaar/crisis', 'nl')))
  assert.ok(Object.isFrozen(themas('nl')))
  assert.ok(Object.isFrozen(themas('nl')[0]))
  assert.ok(Object.isFrozen(themas('nl')[0]?.huiswerk))
})

test('Ruwe HTML, een plaatje, een vreemde link of kop wordt geweigerd', () => {
  const kwaad = [
    '<script>alert(1)</script>',
    'een <b>woord</b>',
    '<!-- stil -->',
    '![plaatje](/x.png)',
    '[x](javascript:alert(1))',
    '[x](JAVA&#115;cript:alert(1))',
    '[x](http://voorbeeld.nl)',
    '[x](//voorbeeld.nl)',
    '[x](/\\voorbeeld.nl)',
    '[x](data:text/html,hoi)',
    '[x](https://voorbeeld.nl)\n\n[y]: https://voorbeeld.nl',
    '# Te groot',
    '#### Te klein',
  ]
  for (const bron of kwaad) assert.throws(() => renderMarkdown(bron), bron)
  assert.doesNotMatch(renderMarkdown('<https://voorbeeld.nl/x">'), /href="[^"]*"[^>]*"/)
})

test('Gewone tekst en eigen links komen er goed uit', () => {
  assert.equal(renderMarkdown('1 < 2 & "x"'), '<p>1 &lt; 2 &amp; &quot;x&quot;</p>')
  assert.equal(renderMarkdown('[bel](tel:112)'), '<p><a href="tel:112">bel</a></p>')
  for (const goed of ['https://voorbeeld.nl/x', 'tel:+31201234567', 'mailto:a@voorbeeld.nl', '/hulp', '/'])
    assert.ok(mayLink(goed), goed)
})

test('Een kop die niet klopt wordt benoemd', () => {
  assert.throws(() => splitBestand('geen kop'), /geen kop/)
  assert.throws(() => splitBestand('---\ntitel\n---\n'), /onleesbare regel/)
  assert.throws(() => parseTekst('---\nnaam: x\n---\nhoi'), /ontbreekt titel/)
  const delen = ['Doel', 'Achtergrond', 'Zo kan het gesprek gaan', 'Huiswerk', 'Tekenen van vooruitgang']
  const bron = (kop: string, koppen = delen, uitgave = 'uitgave: 1') =>
    `---\ntitel: x\nhuiswerk: y\n${uitgave}\n${kop}\n---\n${koppen.map(deel => `## ${deel}\n\nhoi`).join('\n\n')}`
  const parse = (tekst: string) => () => parseThema('02-mijn-patroon', 'nl', tekst)
  const goed = 'nummer: 2\ndoel: basis'
  assert.doesNotThrow(parse(bron(goed)))
  assert.throws(parse(bron('nummer: 3\ndoel: basis')), /verkeerde plek/)
  assert.throws(parse(bron('nummer: 2\ndoel: winnen')), /onbekend doel/)
  assert.throws(parse(bron(`${goed}\noefening: koprol`)), /onbekende oefening: koprol/)
  assert.throws(parse(bron(goed, delen.slice(1))), /5 delen/)
  assert.throws(parse(bron(goed, delen.toReversed())), /hoort ## Doel/)
  assert.throws(parse(bron(goed).replace('## Huiswerk\n\nhoi', '## Huiswerk')), /leeg deel: huiswerk/)
  assert.throws(parse(bron(goed, delen, 'uitgave: nul')), /onbekende uitgave/)
})
