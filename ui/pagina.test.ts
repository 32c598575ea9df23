// The frame of a page and the fields: what must be there without JavaScript, for every role and language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { Formulier } from './formulier.tsx'
import { Pagina, type PaginaProps } from './pagina.tsx'
import { renderPagina } from './render.ts'
import { GasSchaal, Schaal } from './schaal.tsx'
import { Tekstvak, Tekstveld } from './tekstvelden.tsx'

const assets = { css: '/vast/stijl-1.css', js: '/vast/hoofd-1.js', icon: '/vast/icoon-1.svg' }
const page = (props: Partial<PaginaProps> = {}) =>
  renderPagina(
    h(Pagina, { taal: 'nl', titel: 'Vandaag', soort: 'ouder', naam: 'Mijn agenda', assets, ...props }),
  )

test('iedere pagina heeft een snelle uitgang die zonder JavaScript werkt, en hulpnummers (V4)', () => {
  for (const soort of ['openbaar', 'ouder', 'staf'] as const) {
    const html = page({ soort })
    assert.match(html, /^<!DOCTYPE html><html lang="nl"/)
    assert.match(
      html,
      /<form method="post" action="\/weg" data-weg[^>]*><button class="knop tweede" type="submit">Snel weg/,
    )
    for (const nummer of ['tel:112', 'tel:08002000', 'tel:113', 'tel:08000432'])
      assert.ok(html.includes(nummer), nummer)
  }
})

test('niets op de pagina van een ouder zegt wat Luwte is', () => {
  const hoofd = page().split('</head>')[0] ?? ''
  assert.match(hoofd, /<title>Vandaag · Mijn agenda<\/title>/)
  assert.doesNotMatch(page(), /luwte|parallel|pso|ouderschap|scheiding/i)
})

test('een pagina met fouten zegt dat al in de titel; engels is engels', () => {
  assert.match(page({ fout: true }), /<title>Let op: Vandaag/)
  const html = page({ taal: 'en', fout: true, afmelden: true })
  assert.match(html, /lang="en"/)
  assert.match(html, /<title>Please check: Vandaag/)
  assert.match(html, /Leave quickly.*Sign out.*lang="nl">Nederlands/)
})

test('wat iemand typte komt terug als tekst, nooit als opmaak', () => {
  const hostile = `</textarea><script>alert(1)</script>"'>`
  const html = page({
    children: h(Formulier, {
      action: '/x',
      verborgen: { versie: hostile },
      fouten: { naam: 'Vul je naam in.' },
      children: [
        h(Tekstveld, {
          naam: 'naam',
          label: 'Naam',
          waarde: hostile,
          fout: 'Vul je naam in.',
          hint: 'Zoals je heet.',
        }),
        h(Tekstvak, { naam: 'tekst', label: 'Tekst', waarde: hostile }),
      ],
    }),
  })
  assert.doesNotMatch(html, /<script>alert/)
  assert.match(html, /aria-describedby="naam-hint naam-fout" aria-invalid="true"/)
  assert.match(html, /role="alert"[^>]*>.*<a href="#naam">Vul je naam in\.<\/a>/)
})

test('schalen komen ingevuld terug, ook nul', () => {
  const html = page({
    children: [
      h(Schaal, { naam: 'rust', label: 'Rust', links: 'onrust', rechts: 'rust', waarde: 0 }),
      h(GasSchaal, {
        naam: 'gas',
        label: 'Doel',
        niveaus: [
          { niveau: 0, tekst: 'nul' },
          { niveau: -2, tekst: 'min' },
        ],
        waarde: '-2',
      }),
    ],
  })
  assert.match(html, /id="rust" name="rust" value="0" checked/)
  assert.match(html, /name="gas" value="-2" checked/)
  assert.equal(html.match(/ checked/g)?.length, 2)
  assert.match(html, /<b>\u22122<\/b>/)
})
