// Blocks of a document as WordprocessingML (ECMA-376): real headings, lists, tables with header rows, a picture with words.
import type { Blok, Kolom, LijnFiguur, Stuk, Tabel, Toon } from './document.ts'
import { LIJN_MAAT } from './lijn-plaatje.ts'
import { el, xmlTekst } from './xml.ts'

/** Width of the text on A4 between margins of 27 mm, in twentieths of a point. */
const TEKSTBREED = 8844
const perMm = TEKSTBREED / 156
const BEELD_MM = 155
const emu = (mm: number) => Math.round(mm * 36_000)
const letterstijl: Readonly<Record<Toon, string | undefined>> = {
  gewoon: undefined,
  vet: 'Strong',
  groen: 'Groen',
  zacht: 'Zacht',
  cursief: 'Emphasis',
}

/** A run of text; its line ends become breaks. */
export function run(tekst: string, stijl?: string): string {
  const regels = tekst
    .split('\n')
    .map(regel => (regel === '' ? '' : el('w:t', { 'xml:space': 'preserve' }, xmlTekst(regel))))
  return el(
    'w:r',
    {},
    stijl ? el('w:rPr', {}, el('w:rStyle', { 'w:val': stijl })) : '',
    regels.join(el('w:br')),
  )
}

/** What a paragraph is besides its style; in the order the schema wants. */
type Vorm = { bijVolgende?: boolean | undefined; opNieuweBladzijde?: boolean; rechts?: boolean | undefined }

/** One paragraph of runs that are XML already. */
export function paragraaf(stijl: string | undefined, runs: string, vorm: Vorm = {}): string {
  const eigenschappen = [
    stijl ? el('w:pStyle', { 'w:val': stijl }) : '',
    vorm.bijVolgende ? el('w:keepNext') : '',
    vorm.opNieuweBladzijde ? el('w:pageBreakBefore') : '',
    vorm.rechts ? el('w:jc', { 'w:val': 'right' }) : '',
  ].join('')
  return el('w:p', {}, eigenschappen && el('w:pPr', {}, eigenschappen), runs)
}

/** Pieces of text as one paragraph or more: an empty line begins the next. */
function alineas(stijl: string | undefined, stukken: readonly Stuk[], vorm: Vorm = {}): string {
  const delen: string[][] = [[]]
  for (const { tekst, toon = 'gewoon' } of stukken) {
    const stukjes = tekst.split(/\n[^\S\n]*\n\s*/)
    for (const [nr, stukje] of stukjes.entries()) {
      if (nr > 0) delen.push([])
      const schoon = stukjes.length > 1 ? stukje.trim() : stukje
      if (schoon !== '') delen.at(-1)?.push(run(schoon, letterstijl[toon]))
    }
  }
  const gevuld = delen.filter(runs => runs.length > 0)
  return (gevuld.length > 0 ? gevuld : [[]]).map(runs => paragraaf(stijl, runs.join(''), vorm)).join('')
}

/** All blocks, in order. `beeld` is the relation of the picture of the line. */
export function blokkenXml(blokken: readonly Blok[], beeld: string): string {
  const uit = blokken.map((blok, nr) => {
    const naTabel = blokken[nr - 1]?.soort === 'tabel'
    return blokXml(blok, { eerste: nr === 0, naTabel, beeld })
  })
  // A page ends with a paragraph, never with a table.
  return uit.join('') + (blokken.at(-1)?.soort === 'tabel' ? paragraaf('NaTabel', '') : '')
}

type Plek = { eerste: boolean; naTabel: boolean; beeld: string }

function blokXml(b: Blok, { eerste, naTabel, beeld }: Plek): string {
  switch (b.soort) {
    case 'kop':
      return paragraaf(`Heading${b.niveau}`, run(b.tekst.replaceAll('\n', ' ')), {
        opNieuweBladzijde: eerste,
      })
    case 'alinea':
      return alineas(naTabel ? 'NaTabel' : undefined, b.stukken, { bijVolgende: b.bijVolgende })
    case 'lijst':
      return b.punten.map(punt => paragraaf('ListBullet', run(punt))).join('')
    case 'citaat':
      return alineas('Quote', b.stukken)
    case 'kader': {
      const stijl = { zand: 'KaderZand', gras: 'KaderGras', rand: 'KaderRand' }[b.vorm]
      return b.alineas
        .map((stukken, nr) => alineas(stijl, stukken, { bijVolgende: b.bijeen && nr < b.alineas.length - 1 }))
        .join('')
    }
    case 'tabel':
      return tabelXml(b)
    case 'lijn':
      return (
        paragraaf(undefined, el('w:r', {}, beeldXml(b, beeld)), { bijVolgende: true }) +
        paragraaf('Caption', run(b.bijschrift))
      )
    case 'tekens':
      return b.regels
        .map(
          o =>
            paragraaf(
              undefined,
              run(o.naam, 'Strong') +
                run(`\n${o.rol}`, 'Zacht') +
                (o.gedaan === null ? '' : run(`\n${o.gedaan}`)),
              { bijVolgende: o.gedaan === null },
            ) + (o.gedaan === null ? paragraaf('Handtekening', run(b.streep)) : ''),
        )
        .join('')
  }
}

function tabelXml({ naam, kolommen, rijen, bijeen }: Tabel): string {
  const breedtes = verdeel(kolommen, rijen)
  const cel = (nr: number, inhoud: string) =>
    el('w:tc', {}, el('w:tcPr', {}, el('w:tcW', { 'w:w': breedtes[nr], 'w:type': 'dxa' })), inhoud)
  const kop = kolommen.map((k, nr) => cel(nr, paragraaf('Tabelkop', run(k.kop), { rechts: k.rechts })))
  return el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      el('w:tblStyle', { 'w:val': 'Tabel' }),
      el('w:tblW', { 'w:w': breedtes.reduce((som, b) => som + b, 0), 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
      el('w:tblLook', {
        'w:val': '0420',
        'w:firstRow': 1,
        'w:lastRow': 0,
        'w:firstColumn': 0,
        'w:lastColumn': 0,
        'w:noHBand': 0,
        'w:noVBand': 1,
      }),
      el('w:tblCaption', { 'w:val': naam.replaceAll('\n', ' ') }),
    ),
    el('w:tblGrid', {}, ...breedtes.map(b => el('w:gridCol', { 'w:w': b }))),
    el('w:tr', {}, el('w:trPr', {}, el('w:cantSplit'), el('w:tblHeader')), ...kop),
    ...rijen.map((rij, r) =>
      el(
        'w:tr',
        {},
        el('w:trPr', {}, el('w:cantSplit')),
        ...rij.map((stuk, nr) =>
          cel(
            nr,
            alineas('Tabeltekst', [stuk], {
              rechts: kolommen[nr]?.rechts,
              bijVolgende: bijeen && r < rijen.length - 1,
            }),
          ),
        ),
      ),
    ),
  )
}

// Word asks for the width of every column beforehand; a column that follows its text is given its longest line, within reason.
function verdeel(kolommen: readonly Kolom[], rijen: Tabel['rijen']): number[] {
  const eigen = (k: Kolom, nr: number) => {
    const langste = Math.max(k.kop.length, ...rijen.map(rij => rij[nr]?.tekst.length ?? 0))
    return Math.min(45, 6 + 1.9 * langste) * perMm
  }
  const vast = kolommen.map((k, nr) =>
    k.breedte === 'eigen' ? eigen(k, nr) : 'mm' in k.breedte ? k.breedte.mm * perMm : 0,
  )
  const delen = kolommen.map(k => (k.breedte !== 'eigen' && 'deel' in k.breedte ? k.breedte.deel : 0))
  const som = delen.reduce((a, b) => a + b, 0)
  const rest = TEKSTBREED - vast.reduce((a, b) => a + b, 0)
  return kolommen.map((_, nr) =>
    Math.round((vast[nr] as number) + (som ? (rest * (delen[nr] as number)) / som : 0)),
  )
}

// DrawingML: what the picture says stands in `descr`, for who does not see it.
function beeldXml({ alt }: LijnFiguur, relatie: string): string {
  const [cx, cy] = [emu(BEELD_MM), emu((BEELD_MM * LIJN_MAAT.hoog) / LIJN_MAAT.breed)]
  const a = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const pic = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  const descr = alt.replaceAll('\n', ' ')
  return el(
    'w:drawing',
    {},
    el(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      el('wp:extent', { cx, cy }),
      el('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      el('wp:docPr', { id: 1, name: 'Lijn', descr }),
      el('wp:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { 'xmlns:a': a, noChangeAspect: 1 })),
      el(
        'a:graphic',
        { 'xmlns:a': a },
        el(
          'a:graphicData',
          { uri: pic },
          el(
            'pic:pic',
            { 'xmlns:pic': pic },
            el('pic:nvPicPr', {}, el('pic:cNvPr', { id: 1, name: 'Lijn', descr }), el('pic:cNvPicPr')),
            el(
              'pic:blipFill',
              {},
              el('a:blip', { 'r:embed': relatie }),
              el('a:stretch', {}, el('a:fillRect')),
            ),
            el(
              'pic:spPr',
              {},
              el('a:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', { cx, cy })),
              el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
            ),
          ),
        ),
      ),
    ),
  )
}
