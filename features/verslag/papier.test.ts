// The verslag on paper through its routes: what a reader, a screen reader and somebody in the downloads folder find.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { listOnderdelen, onderzoekPdf } from '../../platform/druk/pdf-onderzoek.ts'
import type { Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import {
  besluit,
  bewerk,
  GEKOZEN,
  legVoor,
  NIET_GEKOZEN,
  padVan,
  sowDossier,
  stelSamen,
  teken,
  verklaar,
} from '../../tests/zaai-verslag.ts'
import { verslag } from './routes.tsx'

let w: Wereld
let s: Medewerker
let o: Ouder
before(async () => {
  w = await maakWereld({ features: [verslag] })
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
  await sowDossier(w, s, o)
  await stelSamen(s.klant, o)
})
after(() => w.sluit())

async function print(klant: Klant, pad: string): Promise<{ headers: Headers; pdf: Uint8Array }> {
  const cookie = `__Host-s=${klant.cookies.get('__Host-s')}`
  const answer = await w.app.request(pad, { headers: { cookie } })
  assert.equal(answer.status, 200)
  return { headers: answer.headers, pdf: new Uint8Array(await answer.arrayBuffer()) }
}
const aaneen = (tekst: string) => tekst.replace(/\s/g, '')
const VERKLARING = 'Bij het tweede doel zie ik het anders. Wij hadden elke zondag onze tijd.'

test('een tekst in bewerking is op elke bladzijde een concept', async () => {
  const { pdf } = await print(s.klant, `${padVan(o)}.pdf`)
  const { tekst, info } = onderzoekPdf(pdf)
  assert.ok(tekst.split('\f').filter(blad => /Concept/i.test(blad)).length >= Number(info.get('Pages')))
  assert.match(tekst, /in bewerking/)
})

test('het getekende verslag: gemarkeerd, Nederlands, met titel, en met de gekozen zin en de verklaring', async () => {
  await legVoor(s.klant, o)
  await verklaar(o.klant, VERKLARING, 'Er is weer lucht.')
  await besluit(o.klant, 'akkoord')
  const concept = onderzoekPdf((await print(o.klant, '/mijn/verslag.pdf')).pdf)
  assert.match(concept.tekst, /Concept/)
  assert.ok(concept.tekstAaneen.includes(aaneen(VERKLARING)))
  await teken(s.klant, o)
  const { headers, pdf } = await print(o.klant, '/mijn/verslag.pdf')
  assert.equal(headers.get('content-type'), 'application/pdf')
  assert.equal(headers.get('content-disposition'), 'attachment; filename="mijn-agenda.pdf"')
  assert.equal(headers.get('cache-control'), 'no-store')
  const b = onderzoekPdf(pdf)
  assert.equal(b.info.get('Tagged'), 'yes')
  assert.equal(b.info.get('Title'), 'Verslag van het traject')
  assert.deepEqual(b.catalogus, { lang: 'nl-NL', gemarkeerd: true, toontTitel: true })
  for (const zin of [GEKOZEN, VERKLARING, 'Er is weer lucht.', 'Akkoord en ondertekend op 1 maart 2027'])
    assert.ok(b.tekstAaneen.includes(aaneen(zin)), zin)
  assert.doesNotMatch(b.tekst, /Concept|concept/)
  assert.match(b.tekst, /controlegetal [0-9A-HJKMNP-TV-Z]{16}/)
  const figuur = listOnderdelen(b.boom).find(deel => deel.soort === 'Figure')
  assert.match(figuur?.alt ?? '', /Lijn van onrust naar rust/)
  assert.equal(new TextDecoder('latin1').decode(pdf).includes('Noor de Voorbeeld'), false)
})

test('niet gekozen, prive of geheim staat er niet in, ook niet in de gegevens van het bestand', async () => {
  const { headers, pdf } = await print(s.klant, `${padVan(o)}.pdf`)
  assert.equal(headers.get('content-disposition'), 'attachment; filename="mijn-agenda.pdf"')
  const b = onderzoekPdf(pdf)
  assert.ok(!b.tekstAaneen.includes(aaneen(NIET_GEKOZEN)))
  for (const geheim of [/PRIVE/, /GEHEIM/, /VOORBEREIDING/]) {
    assert.doesNotMatch(b.tekst, geheim)
    assert.doesNotMatch(b.xmp, geheim)
  }
  assert.deepEqual(
    [b.info.get('Author'), b.info.get('Keywords'), b.info.get('Subject')],
    ['Anna Proef', undefined, undefined],
  )
})

test('dezelfde versie geeft altijd dezelfde bytes, aan ouder en specialist', async () => {
  const een = await print(s.klant, `${padVan(o)}.pdf`)
  await w.zetKlok('2027-03-01T09:05:00Z')
  assert.deepEqual((await print(o.klant, '/mijn/verslag.pdf')).pdf, een.pdf)
  await w.zetKlok('2027-03-01T09:00:00Z')
})

test('printen en tekenen staan als E in het logboek van het traject', async () => {
  const rows = await w.superuser(
    async c =>
      (
        await c.query(
          `select distinct onderdeel, rol from logregel where traject_id = $1 and handeling = 'E' order by 1, 2`,
          [o.traject],
        )
      ).rows,
  )
  assert.deepEqual(
    rows.map(r => `${r.onderdeel} ${r.rol}`),
    ['ondertekening ouder', 'ondertekening specialist', 'verslag ouder', 'verslag specialist'],
  )
})

test('een vreemde hand in de tekst breekt de pers niet', async () => {
  const p = await w.traject(s, 'Kim')
  await sowDossier(w, s, p)
  await stelSamen(s.klant, p)
  await bewerk(s.klant, p, {
    advies: '#panic("x") $ \\ @label <script> *dik* 😀 العربية\n\n= Kop',
    opdracht: '#read("/etc/passwd")',
  })
  const { tekst } = onderzoekPdf((await print(s.klant, `${padVan(p)}.pdf?concept`)).pdf)
  assert.match(tekst, /#panic/)
  assert.match(tekst, /#read/)
})
