// The press: safe with any text, accessible or refused, the same bytes every time.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { drukApart } from './druk-apart.ts'
import { DrukFout, drukPdf } from './druk-pdf.ts'
import { onderzoekPdf } from './pdf-onderzoek.ts'
import { listTekens } from './tekens.ts'

const gemaaktOp = '2026-03-12T10:00:00Z'
const sjabloon = `#import "/huisstijl.typ": *
#let gegevens = json(bytes(sys.inputs.gegevens))
#set document(title: "Proef", date: auto)
#set text(lang: "nl")
#show: huisstijl
= Kop
#alineas(gegevens.tekst)`
const druk = (tekst: string, standaard: 'ua-1' | 'a-2a' = 'ua-1') =>
  drukPdf({ sjabloon, gegevens: { tekst }, standaard, gemaaktOp })

describe('drukPdf', () => {
  it('prints text as text, whatever it looks like', () => {
    const boos = [
      '#panic("x")',
      '#read("/etc/passwd")',
      '<script>alert(1)</script>',
      "'; drop table traject; -- x",
      '$x^2$ *vet* _schuin_ = kop',
      '\\u{0} "aanhalingen" `code` // geen commentaar /* ook niet */',
      'Ğüneş Олена Ελένη 😀 👍🏽 ❤️',
    ]
    const { tekstAaneen } = onderzoekPdf(druk(boos.join('\n')))
    for (const tekst of boos) assert.ok(tekstAaneen.includes(tekst.replace(/\s/g, '')), tekst)
  })

  it('leaves out what nobody can see and shows what it cannot draw', () => {
    const { tekst } = onderzoekPdf(druk('begin\u0000\u0007\u202e\ud800eind 中 \u{10ffff}'))
    assert.match(tekst, /begin.?eind \[U\+4E2D\] \[U\+10FFFF\]/)
  })

  it('breaks a word too long for the line, and copies it whole', () => {
    const woord = 'ouderschap'.repeat(40)
    const { tekstAaneen, rechterrand } = onderzoekPdf(druk(woord))
    assert.ok(tekstAaneen.includes(woord))
    assert.ok(rechterrand <= 595.3 - 70, `the text runs on to ${rechterrand} points`)
  })

  it('can draw every character it says it can, in both standards', () => {
    const map = new URL('./letters/', import.meta.url)
    const files = readdirSync(map).filter(naam => naam.endsWith('-Regular.ttf'))
    const tekens = new Set(files.flatMap(naam => [...listTekens(readFileSync(new URL(naam, map)))]))
    assert.ok(tekens.size > 5000 && tekens.has(0x41) && tekens.has(0x20ac) && tekens.has(0x1f642))
    const alles = [...tekens].map(teken => String.fromCodePoint(teken)).join(' ')
    for (const standaard of ['ua-1', 'a-2a'] as const) assert.ok(druk(alles, standaard).length > 0)
  })

  it('never fails on anything somebody can type', () => {
    const tekst = fc.string({
      unit: fc.oneof(
        fc.constantFrom('#', '\\', '"', '\n', '[', '$'),
        fc.string({ unit: 'binary', size: 'small' }),
      ),
    })
    fc.assert(
      fc.property(
        tekst,
        fc.constantFrom('ua-1', 'a-2a'),
        (invoer, standaard) => druk(invoer, standaard).length > 0,
      ),
      { numRuns: 60, seed: 1203 },
    )
  })

  it('gives the same bytes for the same data, and the moment it was given', () => {
    assert.deepEqual(druk('een'), druk('een'))
    assert.notDeepEqual(druk('een'), druk('twee'))
    const { info } = onderzoekPdf(druk('een'))
    assert.equal(info.get('CreationDate'), info.get('ModDate'))
    const later = drukPdf({
      sjabloon,
      gegevens: { tekst: 'een' },
      standaard: 'ua-1',
      gemaaktOp: '2027-01-01T00:00:00Z',
    })
    assert.notDeepEqual(later, druk('een'))
  })

  it('uses only the letters in its own folder', () => {
    const vreemd = sjabloon.replace('#show: huisstijl', '#set text(font: "DejaVu Serif")')
    assert.throws(
      () => drukPdf({ sjabloon: vreemd, gegevens: { tekst: 'a' }, standaard: 'ua-1', gemaaktOp }),
      /unknown font/,
    )
    assert.notEqual(process.env.FONTCONFIG_FILE?.includes('geen-systeemletters'), true)
  })

  it('refuses a page that not everybody can read: a drawing without words, a jump in headings, no title', () => {
    const slecht = [
      `${sjabloon}\n#figure(rect())`,
      `${sjabloon}\n=== Te diep`,
      sjabloon.replace('title: "Proef", ', ''),
    ]
    for (const bron of slecht) {
      assert.throws(
        () => drukPdf({ sjabloon: bron, gegevens: { tekst: 'a' }, standaard: 'ua-1', gemaaktOp }),
        DrukFout,
      )
    }
  })

  it('says what went wrong without a word of the data', () => {
    for (const bron of [
      '#panic(sys.inputs.gegevens)',
      '#set document(title: "x")\n#set text(font: "Noto Emoji", fallback: false)\n#json(bytes(sys.inputs.gegevens)).tekst',
    ]) {
      assert.throws(
        () => drukPdf({ sjabloon: bron, gegevens: { tekst: 'Geheim' }, standaard: 'ua-1', gemaaktOp }),
        (fout: Error) =>
          fout instanceof DrukFout && fout.message.length > 5 && !/[Gg]eheim|"G"/.test(fout.message),
      )
    }
    assert.throws(
      () => drukPdf({ sjabloon, gegevens: {}, standaard: 'ua-1', gemaaktOp: 'gisteren' }),
      DrukFout,
    )
  })
})

describe('drukApart', () => {
  it('gives the same bytes as the press in this process, also for ten at once', async () => {
    const teksten = Array.from({ length: 10 }, (_, i) => `blad ${i}`)
    const bladen = await Promise.all(
      teksten.map(tekst => drukApart({ sjabloon, gegevens: { tekst }, standaard: 'ua-1', gemaaktOp })),
    )
    bladen.forEach((blad, i) => {
      assert.deepEqual(Buffer.from(blad), Buffer.from(druk(teksten[i]!)))
    })
  })

  it('passes a mistake on and goes on printing', async () => {
    const fout = drukApart({ sjabloon: '#panic("x")', gegevens: {}, standaard: 'ua-1', gemaaktOp })
    await assert.rejects(fout, DrukFout)
    const goed = await drukApart({ sjabloon, gegevens: { tekst: 'goed' }, standaard: 'ua-1', gemaaktOp })
    assert.equal(Buffer.from(goed.subarray(0, 5)).toString(), '%PDF-')
  })
})
