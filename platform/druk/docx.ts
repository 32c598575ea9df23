// A document as DOCX (ECMA-376): the same blocks as the PDF, in a package of a few parts without a name, a program or a place.
import { makeZip } from '../zip.ts'
import type { DrukDocument, LijnFiguur } from './document.ts'
import { blokkenXml, paragraaf, run } from './docx-blokken.ts'
import { instellingen, lijstvorm, stijlen, taalcode, W } from './docx-stijlen.ts'
import { maakAllesLeesbaar } from './leesbaar.ts'
import { drawLijn } from './lijn-plaatje.ts'
import { el, xmlDeel, xmlTekst } from './xml.ts'

const PAKKET = 'http://schemas.openxmlformats.org/package/2006'
const KANTOOR = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
export const DOCX_SOORT = `${WORD}.document`

/**
 * Makes the file, here and at once (a few milliseconds). The same document gives the same bytes on every machine. Any text may stand in
 * it: what nobody sees is left out (leesbaar.ts), the rest is text and never markup. At most one line is drawn.
 */
export function drukDocx(document: DrukDocument): Uint8Array {
  const d = maakAllesLeesbaar(document, () => true) as DrukDocument
  const lijn = d.blokken.find((blok): blok is LijnFiguur => blok.soort === 'lijn')
  const deel = (naam: string, xml: string) => ({ naam, inhoud: xmlDeel(xml) })
  return makeZip([
    deel('[Content_Types].xml', inhoudsopgave(lijn !== undefined)),
    deel(
      '_rels/.rels',
      relaties([
        [`${KANTOOR}/officeDocument`, 'word/document.xml'],
        [`${PAKKET}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ),
    deel('docProps/core.xml', kenmerken(d)),
    deel('word/document.xml', hoofddeel(d)),
    deel(
      'word/_rels/document.xml.rels',
      relaties(
        ['styles', 'numbering', 'settings', 'header', 'footer']
          .map((soort): [string, string] => [`${KANTOOR}/${soort}`, `${soort}.xml`])
          .concat(lijn ? [[`${KANTOOR}/image`, 'media/lijn.png']] : []),
      ),
    ),
    deel('word/styles.xml', stijlen(d.taal)),
    deel('word/numbering.xml', lijstvorm),
    deel('word/settings.xml', instellingen(d.taal)),
    deel('word/header.xml', kopregel(d)),
    deel('word/footer.xml', voetregel(d)),
    ...(lijn ? [{ naam: 'word/media/lijn.png', inhoud: drawLijn(lijn) }] : []),
  ])
}

/** Relations rId1, rId2, … in this order. */
const relaties = (alle: readonly (readonly [string, string])[]) =>
  el(
    'Relationships',
    { xmlns: `${PAKKET}/relationships` },
    ...alle.map(([Type, Target], nr) => el('Relationship', { Id: `rId${nr + 1}`, Type, Target })),
  )

function inhoudsopgave(metBeeld: boolean): string {
  const deel = (PartName: string, ContentType: string) => el('Override', { PartName, ContentType })
  return el(
    'Types',
    { xmlns: `${PAKKET}/content-types` },
    el('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    metBeeld ? el('Default', { Extension: 'png', ContentType: 'image/png' }) : '',
    deel('/word/document.xml', `${WORD}.document.main+xml`),
    ...['styles', 'numbering', 'settings', 'header', 'footer'].map(soort =>
      deel(`/word/${soort}.xml`, `${WORD}.${soort}+xml`),
    ),
    deel('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  )
}

// Title, language and moment; no creator, no keywords, no company, no program.
function kenmerken({ titel, taal, gemaaktOp }: DrukDocument): string {
  const moment = { 'xsi:type': 'dcterms:W3CDTF' }
  return el(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PAKKET}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    el('dc:title', {}, xmlTekst(titel)),
    el('dc:language', {}, taalcode[taal]),
    el('dcterms:created', moment, xmlTekst(gemaaktOp)),
    el('dcterms:modified', moment, xmlTekst(gemaaktOp)),
  )
}

function hoofddeel({ titel, voorblad, blokken }: DrukDocument): string {
  const voor = [
    paragraaf('Praktijk', run(voorblad.boven)),
    paragraaf('Title', run(titel)),
    ...voorblad.regels.map(r =>
      paragraaf(
        'Voorblad',
        run(r.term, 'Zacht') +
          el('w:r', {}, el('w:tab')) +
          run(r.waarde) +
          (r.erbij ? run(`\n${r.erbij}`, 'Zacht') : ''),
      ),
    ),
  ]
  const bladzijde = el(
    'w:sectPr',
    {},
    el('w:headerReference', { 'w:type': 'default', 'r:id': 'rId4' }),
    el('w:footerReference', { 'w:type': 'default', 'r:id': 'rId5' }),
    el('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    el('w:pgMar', {
      'w:top': 1701,
      'w:right': 1531,
      'w:bottom': 1701,
      'w:left': 1531,
      'w:header': 794,
      'w:footer': 794,
      'w:gutter': 0,
    }),
  )
  return el(
    'w:document',
    {
      'xmlns:w': W,
      'xmlns:r': KANTOOR,
      'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    },
    el('w:body', {}, ...voor, blokkenXml(blokken, 'rId6'), bladzijde),
  )
}

const tab = el('w:r', {}, el('w:tab'))

const kopregel = ({ titel, stempel }: DrukDocument) =>
  el(
    'w:hdr',
    { 'xmlns:w': W },
    paragraaf('Header', run(titel) + (stempel ? tab + run(stempel, 'Strong') : '')),
  )

function voetregel({ voet, paginering: [blad, van] }: DrukDocument): string {
  const veld = (naam: string) => el('w:fldSimple', { 'w:instr': ` ${naam} ` }, run('1'))
  const nummer = run(`${blad} `) + veld('PAGE') + run(` ${van} `) + veld('NUMPAGES')
  return el('w:ftr', { 'xmlns:w': W }, paragraaf('Footer', run(voet) + tab + nummer))
}
