// What was typed comes back in its own form, whatever kind of field and whatever signs are in it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Getypt, vulTerug } from './terug-invullen.ts'

const option = (value: string, selected = false) => h('option', { value, selected }, value)
const form = renderToString(
  h('main', null, [
    h(
      'form',
      { method: 'post', action: '/elders' },
      h('input', { type: 'text', name: 'naam', value: 'a>b' }),
    ),
    // A button alone sends to the same address; it shows no field.
    h('form', { method: 'post', action: '/hier' }, h('input', { type: 'hidden', name: 'id', value: 'knop' })),
    h('form', { method: 'post', action: '/hier' }, [
      h('input', { type: 'hidden', name: 'id', value: 'nieuw' }),
      h('input', { type: 'text', name: 'naam', value: '"oud" > leeg' }),
      h('input', { type: 'password', name: 'geheim', value: '' }),
      h('textarea', { name: 'tekst' }, 'oud'),
      h('input', { type: 'radio', name: 'keus', value: 'ja', checked: true }),
      h('input', { type: 'radio', name: 'keus', value: 'nee' }),
      h('input', { type: 'checkbox', name: 'vink', value: '1', checked: true }),
      h('input', { type: 'checkbox', name: 'vink', value: '2' }),
      h('select', { name: 'lijst' }, [option('x', true), option('y'), option('a & "b"')]),
    ]),
  ]),
)
const vul = (velden: Getypt['velden'], action = '/hier') => vulTerug(form, { action, velden })

test('elk soort veld krijgt terug wat er stond, en een ander formulier niets', () => {
  const html = vul({
    id: 'eerst',
    naam: 'Noor',
    tekst: 'een\ntwee',
    keus: 'nee',
    vink: ['2'],
    lijst: 'a & "b"',
  })
  assert.ok(html)
  assert.match(
    html,
    /<form data-teruggezet="true" method="post" action="\/hier"><input type="hidden" name="id" value="eerst"\/>/,
  )
  assert.match(html, /name="naam" value="Noor"/)
  assert.match(html, /<textarea name="tekst">een\ntwee<\/textarea>/)
  assert.match(html, /value="ja"\/>.*value="nee" checked\/>/)
  assert.match(html, /name="vink" value="1"\/><input type="checkbox" name="vink" value="2" checked\/>/)
  assert.match(
    html,
    /<option value="x">x<\/option><option value="y">y<\/option><option value="a &amp; &quot;b&quot;" selected>/,
  )
  assert.match(html, /action="\/elders"><input type="text" name="naam" value="a>b"\/>/)
  assert.match(html, /name="id" value="knop"/)
})

test('tekens van opmaak blijven tekst, en een regel aan het begin blijft', () => {
  const scherp = '</textarea><script>alert("$&")</script>&amp;'
  const html = vul({ naam: scherp, tekst: `\n${scherp}` }) as string
  assert.doesNotMatch(html, /<script|<\/textarea><script/)
  assert.ok(
    html.includes('value="&lt;/textarea&gt;&lt;script&gt;alert(&quot;$&amp;&quot;)&lt;/script&gt;&amp;amp;"'),
  )
  assert.match(html, /<textarea name="tekst">\n\n&lt;\/textarea&gt;/)
})

test('een wachtzin wordt nooit ingevuld, en wat nergens past geeft niets', () => {
  assert.doesNotMatch(vul({ naam: 'Noor', geheim: 'regen' }) ?? '', /regen/)
  for (const velden of [{}, { id: 'x' }, { geheim: 'regen' }, { anders: 'x' }])
    assert.equal(vul(velden), null)
  assert.equal(vul({ naam: 'Noor' }, '/bestaat-niet'), null)
})
