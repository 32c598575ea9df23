// Quick exit and neutral names on every page there is, for everybody, in both languages, right or wrong (V4, O8).
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Blad, listBladzijden } from './wandeling/bladzijden.ts'
import { maakWereld } from './wereld.ts'

const FORM =
  /<form method="post" action="\/weg" data-weg="true"(?: data-vraag="[^"]+")?><button class="knop tweede" type="submit">(Snel weg|Leave quickly)<\/button><\/form>/g
/** What may stand nowhere in what a device shows outside the page: the tab, the home screen, the history. */
const VERRAADT = /luwte|pso|ouderschap|scheid|conflict|hulpverlen|therap|trajec|divorce|parent/i

/** What is wrong with a page; nothing when somebody can leave from it, and it tells nothing. */
function klachten({ html }: Pick<Blad['antwoord'], 'html'>): string[] {
  const mis: string[] = []
  const knoppen = [...html.matchAll(FORM)]
  if (knoppen.length !== 1) mis.push(`${knoppen.length} buttons`)
  if ((knoppen[0]?.index ?? Number.POSITIVE_INFINITY) > html.indexOf('<main'))
    mis.push('not before the content')
  if (!/<header class="balk">/.test(html)) mis.push('no bar that stays in view')
  // What lies over a page would hide the button, and another window would stay behind.
  if (/<dialog|popover|aria-modal|target="|<iframe|<frame|<object|<embed/.test(html))
    mis.push('lies over the page or opens another')
  const ouder = /<html lang="[a-z]+" class="ouder">/.test(html)
  if (/<html lang="[a-z]+" class="staf">/.test(html) !== / data-vraag="/.test(html))
    mis.push('asks the wrong person')
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  if (ouder && (VERRAADT.test(title) || !title.endsWith(' · Mijn agenda'))) mis.push(`title ${title}`)
  const binnen = /<html lang="[a-z]+" class="(ouder|staf)">/.test(html)
  if (binnen && !html.includes('<form method="post" action="/afmelden">')) mis.push('no way to sign out')
  // A passphrase is not shown, may be pasted and filled in by a keeper of passwords, and is never cut off.
  for (const [veld] of html.matchAll(/<input[^>]* name="(?:wachtzin|nogmaals|oud|nieuw)"[^>]*>/g))
    if (
      !/ type="password"/.test(veld) ||
      !/ autocomplete="(current|new)-password"/.test(veld) ||
      / maxlength=/.test(veld)
    )
      mis.push(`passphrase ${veld}`)
  if (!html.includes('<link rel="manifest" href="/site.webmanifest"')) mis.push('no manifest')
  if (!html.includes('<meta name="apple-mobile-web-app-title" content="Mijn agenda"'))
    mis.push('no neutral name')
  if (!/<link rel="icon" href="\/vast\/icoon-/.test(html)) mis.push('no neutral icon')
  return mis
}

for (const taal of ['nl', 'en'] as const)
  test(`van elke bladzijde kom je weg, zonder JavaScript, en geen verraadt iets (${taal})`, async () => {
    const w = await maakWereld({ seed: 'snel-weg' })
    try {
      const { bladen } = await listBladzijden(w, taal)
      assert.ok(bladen.length > 100, `${bladen.length} pages`)
      assert.ok(bladen.some(b => b.antwoord.html.includes('class="ouder"')))
      assert.ok(bladen.some(b => b.antwoord.html.includes('data-vraag=')))
      assert.ok(bladen.some(b => / name="wachtzin"/.test(b.antwoord.html)))
      assert.deepEqual(
        bladen.flatMap(b => klachten(b.antwoord).map(k => `${b.naam}: ${k}`)),
        [],
      )
      // What is downloaded has a neutral name as well.
      for (const { antwoord } of bladen) {
        const naam = antwoord.headers.get('content-disposition')
        if (naam) assert.match(naam, /^attachment; filename="mijn-agenda\.[a-z]+"$/)
      }
    } finally {
      await w.sluit()
    }
  })

test('gezien falen: een bladzijde zonder knop, met een venster eroverheen, of met een titel die verraadt', () => {
  const goed =
    '<html lang="nl" class="ouder"><head><title>Vandaag · Mijn agenda</title><link rel="icon" href="/vast/icoon-1.svg"/><meta name="apple-mobile-web-app-title" content="Mijn agenda"/><link rel="manifest" href="/site.webmanifest"/></head><body><header class="balk"><form method="post" action="/weg" data-weg="true"><button class="knop tweede" type="submit">Snel weg</button></form></header><main>x</main><form method="post" action="/afmelden"></form></body></html>'
  assert.deepEqual(klachten({ html: goed }), [])
  for (const [van, naar] of [
    [' action="/weg"', ' action="/mijn"'],
    ['<main>', '<main><dialog open>x</dialog>'],
    ['Vandaag ·', 'Mijn traject ·'],
    ['Mijn agenda</title>', 'De Luwte</title>'],
    ['rel="manifest"', 'rel="x"'],
    [' data-weg="true">', ' data-weg="true" data-vraag="Zeker?">'],
    ['icoon-1', 'logo-1'],
    ['<form method="post" action="/afmelden">', '<form method="post" action="/elders">'],
    ['<main>x', '<main><input type="text" name="wachtzin" autocomplete="current-password">'],
    ['<main>x', '<main><input type="password" name="wachtzin" maxlength="20" autocomplete="new-password">'],
  ] as const)
    assert.ok(klachten({ html: goed.replace(van, naar) }).length > 0, naar)
})

test('geen onderdeel opent een venster over de bladzijde zonder eigen uitgang', () => {
  const huis = join(import.meta.dirname, '..')
  const wrong = globSync(['ui/**/*.{ts,tsx}', 'features/**/*.{ts,tsx}', 'http/**/*.{ts,tsx}'], { cwd: huis })
    .filter(f => !/\.(test|walk)\.tsx?$/.test(f))
    .filter(f => {
      const text = readFileSync(join(huis, f), 'utf8')
      return (
        /<dialog|showModal|requestFullscreen|window\.open|\bpopover\b/.test(text) &&
        !text.includes('data-weg')
      )
    })
  assert.deepEqual(wrong, [])
})
