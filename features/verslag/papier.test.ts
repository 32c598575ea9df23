// The verslag on paper through its routes: what a reader, a screen reader and somebody in the downloads folder find.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onderzoekDocx } from '../../platform/druk/docx-onderzoek.ts'
import { listOnderdelen, onderzoekPdf } from '../../platform/druk/pdf-onderzoek.ts'
import { schrijfAanmelding } from '../../tests/aanmelding.ts'
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
  await schrijfAanmelding(w, o.traject, {
    email: 'noor@post.example',
    adres: {
      straat: 'Schaduwlaan',
      huisnummer: 12,
      toevoeging: '',
      postcode: '3811 AB',
      woonplaats: 'Schuilstad',
      geheim: true,
    },
  })
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

const BESTANDEN = ['.pdf', '/archief.pdf', '.docx'] as const
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('het getekende verslag voor het archief en voor Word: dezelfde zinnen onder dezelfde neutrale naam', async () => {
  const archief = await print(o.klant, '/mijn/verslag/archief.pdf')
  assert.equal(archief.headers.get('content-disposition'), 'attachment; filename="mijn-agenda.pdf"')
  const a = onderzoekPdf(archief.pdf)
  assert.match(a.xmp, /<pdfaid:part>2<\/pdfaid:part>/)
  assert.equal(a.tekst, onderzoekPdf((await print(o.klant, '/mijn/verslag.pdf')).pdf).tekst)
  const word = await print(o.klant, '/mijn/verslag.docx')
  assert.equal(word.headers.get('content-type'), DOCX)
  assert.equal(word.headers.get('content-disposition'), 'attachment; filename="mijn-agenda.docx"')
  assert.equal(word.headers.get('cache-control'), 'no-store')
  assert.equal(word.headers.get('content-length'), String(word.pdf.byteLength))
  const b = onderzoekDocx(word.pdf)
  for (const zin of [GEKOZEN, VERKLARING, 'Er is weer lucht.', 'Akkoord en ondertekend op 1 maart 2027'])
    assert.ok(b.tekstAaneen.includes(aaneen(zin)), zin)
  assert.match(b.beelden[0]?.alt ?? '', /Lijn van onrust naar rust/)
  assert.match(b.bestanden.get('word/footer.xml')?.toString() ?? '', /controlegetal [0-9A-HJKMNP-TV-Z]{16}/)
})

test('niet gekozen, prive of geheim staat er niet in, ook niet in de gegevens van het bestand', async () => {
  const adres = ['Schaduwlaan', 'Schuilstad', '3811 AB', '612345678', 'noor@', 'Fien', 'Mats']
  for (const einde of BESTANDEN) {
    const { headers, pdf } = await print(s.klant, `${padVan(o)}${einde}`)
    const soort = einde.split('.')[1]
    assert.equal(headers.get('content-disposition'), `attachment; filename="mijn-agenda.${soort}"`)
    const b = soort === 'docx' ? onderzoekDocx(pdf) : onderzoekPdf(pdf)
    const gegevens =
      'xmp' in b ? b.xmp + [...b.info].join() : Buffer.concat([...b.bestanden.values()]).toString()
    for (const woord of [NIET_GEKOZEN, 'PRIVE', 'GEHEIM', 'VOORBEREIDING', ...adres]) {
      assert.ok(!b.tekstAaneen.includes(aaneen(woord)), `${einde} ${woord}`)
      assert.ok(!gegevens.includes(woord), `${einde} ${woord}`)
    }
    // No file says in its data whose it is.
    if ('info' in b) {
      assert.deepEqual(
        [b.info.get('Author'), b.info.get('Keywords'), b.info.get('Subject')],
        ['Anna Proef', undefined, undefined],
      )
      assert.ok(!b.xmp.includes('Noor'))
    } else assert.ok(!b.bestanden.get('docProps/core.xml')?.toString().includes('Noor'))
  }
})

test('dezelfde versie geeft altijd dezelfde bytes, aan ouder en specialist', async () => {
  for (const einde of BESTANDEN) {
    const een = await print(s.klant, `${padVan(o)}${einde}`)
    await w.zetKlok('2027-03-01T09:05:00Z')
    assert.deepEqual((await print(o.klant, `/mijn/verslag${einde}`)).pdf, een.pdf)
    await w.zetKlok('2027-03-01T09:00:00Z')
  }
})

test('elk bestand is een regel in het logboek, en zonder verslag is er geen bestand', async () => {
  const tel = () =>
    w.superuser(
      async c =>
        (
          await c.query(
            `select count(*)::int as n from logregel where traject_id = $1 and handeling = 'E' and onderdeel = 'verslag'`,
            [o.traject],
          )
        ).rows[0].n as number,
    )
  const voor = await tel()
  for (const einde of BESTANDEN) {
    await print(s.klant, `${padVan(o)}${einde}`)
    await print(o.klant, `/mijn/verslag${einde}`)
  }
  assert.equal(await tel(), voor + 6)
  const leeg = await w.traject(s, 'Lou')
  const bladen = new Set<number>()
  for (const einde of BESTANDEN) {
    bladen.add((await s.klant.get(`${padVan(leeg)}${einde}`)).status)
    bladen.add((await leeg.klant.get(`/mijn/verslag${einde}`)).status)
  }
  assert.deepEqual([...bladen], [404])
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
  const b = onderzoekDocx((await print(s.klant, `${padVan(p)}.docx?concept`)).pdf)
  assert.ok(b.tekstAaneen.includes('<script>*dik*😀العربية'))
})
