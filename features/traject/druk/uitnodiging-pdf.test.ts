// The invitation on paper: one neutral page that anybody may find, readable by everybody.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encode } from 'uqr'
import { listOnderdelen, onderzoekPdf } from '../../../platform/druk/pdf-onderzoek.ts'
import { tekenQr } from './qr-tekening.ts'
import { drukUitnodiging, maakUitnodigingPdf, type UitnodigingDruk } from './uitnodiging-pdf.ts'
import { en, nl } from './uitnodiging-woorden.ts'

const uitnodiging: UitnodigingDruk = {
  taal: 'nl',
  code: '7kq4m2xw9d3htb6r0vnz',
  adres: 'https://mijn-agenda.example/inloggen',
  geldigTot: 'donderdag 12 maart, 14.30 uur',
  gemaaktOp: '2026-03-12T13:00:00Z',
}
const pdf = maakUitnodigingPdf(uitnodiging)

describe('de uitnodiging op papier', () => {
  it('is één bladzijde met code, adres en eindtijd', () => {
    const { info, tekst } = onderzoekPdf(pdf)
    assert.equal(info.get('Pages'), '1')
    assert.ok(tekst.includes('7KQ4M 2XW9D 3HTB6 R0VNZ'))
    assert.ok(tekst.includes(uitnodiging.adres))
    assert.ok(tekst.includes(uitnodiging.geldigTot))
  })

  it('verraadt niets: geen naam, geen praktijk, geen methode', () => {
    for (const taal of ['nl', 'en'] as const) {
      const { info, tekst, xmp, boom } = onderzoekPdf(maakUitnodigingPdf({ ...uitnodiging, taal }))
      const alles = [tekst, xmp, JSON.stringify(boom), [...info.values()].join(' ')].join(' ')
      assert.doesNotMatch(
        alles,
        /PSO|ouder|parent|luwte|praktijk|practice|specialist|traject|kind\b|child|hulp\b|scheid/i,
      )
      assert.equal(info.get('Title'), 'Mijn agenda')
      assert.equal(info.get('Author'), undefined)
    }
    assert.equal(
      onderzoekPdf(maakUitnodigingPdf({ ...uitnodiging, naam: 'Weekplan' })).info.get('Title'),
      'Weekplan',
    )
  })

  it('is PDF/UA-1 in zijn eigen taal, met koppen, stappen en een beschreven vierkant', () => {
    for (const [woorden, lang] of [
      [nl, 'nl-NL'],
      [en, 'en-GB'],
    ] as const) {
      const { catalogus, xmp, boom, letters } = onderzoekPdf(
        maakUitnodigingPdf({ ...uitnodiging, taal: woorden === nl ? 'nl' : 'en' }),
      )
      const delen = listOnderdelen(boom)
      assert.deepEqual(catalogus, { lang, gemarkeerd: true, toontTitel: true })
      assert.match(xmp, /<pdfuaid:part>1<\/pdfuaid:part>/)
      assert.deepEqual(
        delen.filter(deel => /^H\d$/.test(deel.soort)).map(deel => `${deel.soort} ${deel.titel}`),
        [`H1 ${woorden.kop}`, `H2 ${woorden.code}`],
      )
      assert.equal(delen.filter(deel => deel.soort === 'LI').length, 3)
      const vierkant = delen.filter(deel => deel.soort === 'Figure')
      assert.deepEqual(
        vierkant.map(deel => deel.alt),
        [`${woorden.vierkant}: ${uitnodiging.adres}`],
      )
      assert.ok(letters.every(letter => letter.ingesloten))
    }
  })

  it('weigert een code die niet uit twintig Crockford-tekens bestaat', () => {
    for (const code of [
      '',
      '7KQ4M2XW9D3HTB6R0VN',
      '7KQ4M2XW9D3HTB6R0VNZZ',
      '7KQ4M2XW9D3HTB6R0VNU',
      '7KQ4 M2XW 9D3H TB6R',
    ]) {
      assert.throws(() => maakUitnodigingPdf({ ...uitnodiging, code }), RangeError)
    }
  })

  it('past ook met een heel lang adres en een lange tijd op één bladzijde', () => {
    const adres = `https://mijn-agenda.example/${'inloggen'.repeat(30)}`
    const { info, rechterrand, tekstAaneen } = onderzoekPdf(maakUitnodigingPdf({ ...uitnodiging, adres }))
    assert.equal(info.get('Pages'), '1')
    assert.ok(rechterrand < 595.3 - 70)
    assert.ok(tekstAaneen.includes(adres))
  })

  it('is twee keer gedrukt hetzelfde bestand, hier en in een eigen proces', async () => {
    assert.deepEqual(maakUitnodigingPdf(uitnodiging), pdf)
    assert.deepEqual(Buffer.from(await drukUitnodiging(uitnodiging)), Buffer.from(pdf))
  })
})

describe('tekenQr', () => {
  it('draws exactly the dark squares of the code', () => {
    const { data, size } = encode(uitnodiging.adres, { ecc: 'M', border: 0 })
    const vlak = data.map(rij => rij.map(() => false))
    for (const [, x, y, breed] of tekenQr(uitnodiging.adres).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let i = 0; i < Number(breed); i++) vlak[Number(y)]![Number(x) + i] = true
    }
    assert.deepEqual(vlak, data)
    assert.ok(tekenQr(uitnodiging.adres).includes(`viewBox="0 0 ${size} ${size}"`))
  })
})
