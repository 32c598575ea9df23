// "Zo blijft dit gescheiden": exactly the figures that the prover wrote, none of its own, and found from every home.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { maakApp } from '../../http/app.ts'
import { hashMuur, readUitslag, type Uitslag } from '../../muur/uitslag.ts'
import { maakKlant } from '../../tests/klant.ts'
import { maakWereld, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { TaalContext } from '../../ui/taal.ts'
import { formatMoment } from '../../ui/tijd.ts'
import { gescheidenRoutes } from './gescheiden-routes.tsx'
import { UitslagBlok } from './uitslag-blok.tsx'
import { en, nl } from './uitslag-woorden.ts'

const pad = '/zo-blijft-dit-gescheiden'
const talen = ['nl', 'en'] as const
let w: Wereld
before(async () => {
  w = await maakWereld()
})
after(() => w.sluit())

const muur = hashMuur()
const proef: Uitslag = {
  zaad: 'proefzaad',
  versie: '7.8.9',
  muur,
  gedaanOp: '2027-02-28T21:15:00Z',
  seconden: 61,
  geschiedenissen: 12_345,
  gebeurtenissen: 678_901,
  verschillendeBytes: 0,
  daden: 2_468,
  bladzijden: 13_579,
  routes: 97,
  lekken: 31,
  lekkenGevangen: 31,
  verzwakkingen: 1_135,
  verzwakkingenGezien: 1_135,
  paren: 100_000,
  overlap: 0,
}
const blok = (uitslag: Uitslag | null, taal: 'nl' | 'en') =>
  renderToString(
    <TaalContext.Provider value={taal}>
      <UitslagBlok uitslag={uitslag} muur={muur} taal={taal} />
    </TaalContext.Provider>,
  )
const cellen = (html: string) => [...html.matchAll(/<dd>(.*?)<\/dd>/g)].map(m => m[1] as string)
const kaal = (html: string) => html.replace(/<[^>]+>/g, ' ')

/** Every figure of the file as this page must say it; how long the run took is for experts, not for the page. */
const verwacht = (u: Uitslag, taal: 'nl' | 'en'): string[] => {
  const { muur: _, seconden: __, gedaanOp, zaad, versie, ...getallen } = u
  const getal = (n: number) => n.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB')
  return [formatMoment(gedaanOp, taal, { jaar: true }), zaad, versie, ...Object.values(getallen).map(getal)]
}

test('de bladzijde laat precies de cijfers van het bestand zien, in beide talen', () => {
  const ander = Object.fromEntries(
    Object.entries(proef).map(([naam, v]) => [naam, typeof v === 'number' && v > 0 ? v + 1 : v]),
  ) as Uitslag
  for (const uitslag of [proef, ander])
    for (const taal of talen)
      assert.deepEqual(cellen(blok(uitslag, taal)).sort(), verwacht(uitslag, taal).sort())
})

test('wat de praktijk op de bladzijde leest, is wat de proef opschreef', async () => {
  const metProef = maakApp(w.poorten, [app => gescheidenRoutes(app, proef)])
  const zonder = maakApp(w.poorten, [app => gescheidenRoutes(app, null)])
  for (const [app, uitslag] of [
    [w.app, readUitslag()],
    [metProef, proef],
    [zonder, null],
  ] as const)
    for (const taal of talen) {
      const klant = maakKlant(app, publicUrl)
      await klant.post('/taal', { taal })
      const { html } = await klant.get(pad)
      assert.ok(html.includes(blok(uitslag, taal)), taal)
    }
})

test('in de teksten zelf staat geen enkel cijfer', async () => {
  const map = new URL('../../inhoud/openbaar/', import.meta.url)
  const teksten = readdirSync(map).filter(naam => /gescheiden/.test(naam))
  assert.equal(teksten.length, 4)
  for (const naam of teksten) assert.doesNotMatch(readFileSync(new URL(naam, map), 'utf8'), /\d/, naam)
  for (const taal of [nl, en])
    assert.doesNotMatch(Object.values(taal).join(' '), /\d|honderd|duizend|hundred|thousand/)
  for (const taal of talen) {
    const zonder = cellen(blok(proef, taal)).reduce(
      (html, cel) => html.replace(`<dd>${cel}</dd>`, ''),
      blok(proef, taal),
    )
    assert.doesNotMatch(kaal(zonder), /\d/)
  }
})

test('is er geen uitslag, dan staat er dat die er niet is', () => {
  for (const [taal, w] of [
    ['nl', nl],
    ['en', en],
  ] as const) {
    const html = blok(null, taal)
    assert.ok(html.includes(w.geen))
    assert.deepEqual(cellen(html), [])
  }
})

test('is de muur na de proef veranderd, dan staat dat erbij', () => {
  assert.ok(!blok(proef, 'nl').includes(nl.anders))
  assert.ok(blok({ ...proef, muur: 'een andere' }, 'nl').includes(nl.anders))
})

test('je vindt de bladzijde vanaf de voordeur, vanaf vandaag en vanaf het bureau', async () => {
  const specialist = await w.medewerker('Sanne Proef', ['specialist'])
  const leeg = await w.medewerker('Nieuw Proef', ['specialist'])
  const ouder = await w.traject(specialist)
  for (const [klant, huis] of [
    [w.iemand(), '/'],
    [ouder.klant, '/mijn'],
    [specialist.klant, '/trajecten'],
    [leeg.klant, '/trajecten'],
  ] as const) {
    assert.match((await klant.get(huis)).html, new RegExp(`href="${pad}"`), huis)
    assert.equal((await klant.get(pad)).status, 200)
  }
  // Only who works here reads the part for the desk.
  const kop = />Voor wie hier werkt</
  assert.match((await specialist.klant.get(pad)).html, kop)
  for (const klant of [w.iemand(), ouder.klant]) assert.doesNotMatch((await klant.get(pad)).html, kop)
})
