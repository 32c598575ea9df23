// The fixed parts of a DOCX: its styles, its list, its settings. Headings are headings and a header row is one, by style.
import { el } from './xml.ts'

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** Language tags as Word writes them. */
export const taalcode = { nl: 'nl-NL', en: 'en-GB' } as const
const [INKT, ZACHT, GROEN, GRAS, ZAND, HAAR] = ['20302C', '52625C', '2C6350', 'E9F0E8', 'F6F1E6', 'C3CDC5']

const letter = el('w:rFonts', {
  'w:ascii': 'Calibri',
  'w:hAnsi': 'Calibri',
  'w:eastAsia': 'Calibri',
  'w:cs': 'Calibri',
})
const kleur = (waarde: string) => el('w:color', { 'w:val': waarde })
const maat = (punten: number) => el('w:sz', { 'w:val': punten * 2 }) + el('w:szCs', { 'w:val': punten * 2 })
const vet = el('w:b') + el('w:bCs')
const ruimte = (voor: number, na: number, regel = 280) =>
  el('w:spacing', { 'w:before': voor, 'w:after': na, 'w:line': regel, 'w:lineRule': 'auto' })
const vulling = (waarde: string) => el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': waarde })
const streep = (kant: string, dik: number, waarde: string, afstand = 0) =>
  el(`w:${kant}`, { 'w:val': 'single', 'w:sz': dik, 'w:space': afstand, 'w:color': waarde })
const inspringen = (links: number, rechts = links) => el('w:ind', { 'w:left': links, 'w:right': rechts })

type Stijl = { id: string; naam: string; op?: string; hierna?: string; alinea?: string; letter?: string }

function alineastijl({ id, naam, op = 'Normal', hierna, alinea = '', letter: tekst = '' }: Stijl): string {
  return el(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    el('w:name', { 'w:val': naam }),
    el('w:basedOn', { 'w:val': op }),
    hierna ? el('w:next', { 'w:val': hierna }) : '',
    el('w:qFormat'),
    alinea && el('w:pPr', {}, alinea),
    tekst && el('w:rPr', {}, tekst),
  )
}

const letterstijl = (id: string, naam: string, tekst: string) =>
  el(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    el('w:name', { 'w:val': naam }),
    el('w:qFormat'),
    el('w:rPr', {}, tekst),
  )

const kop = (niveau: number, voor: number, na: number, punten: number, tint: string) =>
  alineastijl({
    id: `Heading${niveau}`,
    naam: `heading ${niveau}`,
    hierna: 'Normal',
    alinea:
      el('w:keepNext') + el('w:keepLines') + ruimte(voor, na) + el('w:outlineLvl', { 'w:val': niveau - 1 }),
    letter: vet + kleur(tint) + maat(punten),
  })

const kader = (id: string, naam: string, rand: string, vul: string) => {
  const kanten = ['top', 'left', 'bottom', 'right'].map(kant => streep(kant, 6, rand, 8)).join('')
  return alineastijl({
    id,
    naam,
    alinea: el('w:pBdr', {}, kanten) + (vul && vulling(vul)) + ruimte(60, 60) + inspringen(200),
  })
}

/** word/styles.xml */
export function stijlen(taal: 'nl' | 'en'): string {
  const lang = el('w:lang', { 'w:val': taalcode[taal], 'w:eastAsia': taalcode[taal], 'w:bidi': 'ar-SA' })
  return el(
    'w:styles',
    { 'xmlns:w': W },
    el(
      'w:docDefaults',
      {},
      el('w:rPrDefault', {}, el('w:rPr', {}, letter + kleur(INKT) + maat(11) + lang)),
      el('w:pPrDefault', {}, el('w:pPr', {}, ruimte(0, 160))),
    ),
    el(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      el('w:name', { 'w:val': 'Normal' }),
      el('w:qFormat'),
    ),
    alineastijl({
      id: 'Title',
      naam: 'Title',
      hierna: 'Normal',
      alinea: ruimte(120, 480, 240),
      letter: vet + maat(28),
    }),
    kop(1, 480, 160, 17, GROEN),
    kop(2, 320, 120, 13, INKT),
    alineastijl({
      id: 'ListBullet',
      naam: 'List Bullet',
      alinea: el('w:numPr', {}, el('w:numId', { 'w:val': 1 })) + ruimte(0, 80),
    }),
    alineastijl({
      id: 'Quote',
      naam: 'Quote',
      alinea: el('w:pBdr', {}, streep('left', 16, GROEN, 10)) + inspringen(240),
    }),
    alineastijl({ id: 'Caption', naam: 'caption', alinea: ruimte(0, 160), letter: kleur(ZACHT) + maat(9.5) }),
    alineastijl({
      id: 'Voorblad',
      naam: 'Voorblad',
      alinea:
        el('w:tabs', {}, el('w:tab', { 'w:val': 'left', 'w:pos': 2200 })) +
        el('w:ind', { 'w:left': 2200, 'w:hanging': 2200 }),
    }),
    alineastijl({ id: 'Praktijk', naam: 'Praktijk', alinea: ruimte(1200, 120), letter: vet + kleur(GROEN) }),
    alineastijl({ id: 'NaTabel', naam: 'Na een tabel', hierna: 'Normal', alinea: ruimte(200, 160) }),
    alineastijl({ id: 'Tabeltekst', naam: 'Tabeltekst', alinea: ruimte(50, 50, 250), letter: maat(9.5) }),
    alineastijl({
      id: 'Tabelkop',
      naam: 'Tabelkop',
      op: 'Tabeltekst',
      alinea: el('w:keepNext'),
      letter: vet + kleur(GROEN),
    }),
    kader('KaderZand', 'Kader zand', ZAND, ZAND),
    kader('KaderGras', 'Kader gras', GRAS, GRAS),
    kader('KaderRand', 'Kader rand', GROEN, ''),
    alineastijl({
      id: 'Handtekening',
      naam: 'Handtekening',
      alinea: el('w:pBdr', {}, streep('top', 6, ZACHT, 4)) + ruimte(700, 240),
      letter: kleur(ZACHT) + maat(9.5),
    }),
    alineastijl({
      id: 'Header',
      naam: 'header',
      alinea: el('w:tabs', {}, el('w:tab', { 'w:val': 'right', 'w:pos': 8844 })) + ruimte(0, 0),
      letter: kleur(ZACHT) + maat(9),
    }),
    alineastijl({
      id: 'Footer',
      naam: 'footer',
      alinea: el('w:tabs', {}, el('w:tab', { 'w:val': 'right', 'w:pos': 8844 })) + ruimte(0, 0),
      letter: kleur(ZACHT) + maat(9),
    }),
    letterstijl('Strong', 'Strong', vet),
    letterstijl('Emphasis', 'Emphasis', el('w:i') + el('w:iCs')),
    letterstijl('Groen', 'Groen', vet + kleur(GROEN)),
    letterstijl('Zacht', 'Zacht', kleur(ZACHT) + maat(9.5)),
    el(
      'w:style',
      { 'w:type': 'table', 'w:styleId': 'Tabel' },
      el('w:name', { 'w:val': 'Tabel' }),
      el('w:qFormat'),
      el(
        'w:tblPr',
        {},
        el('w:tblBorders', {}, streep('bottom', 4, HAAR), streep('insideH', 4, HAAR)),
        el(
          'w:tblCellMar',
          {},
          ...['left', 'right'].map(kant => el(`w:${kant}`, { 'w:w': 100, 'w:type': 'dxa' })),
        ),
      ),
      el(
        'w:tblStylePr',
        { 'w:type': 'firstRow' },
        el('w:tcPr', {}, el('w:tcBorders', {}, streep('bottom', 8, GROEN))),
      ),
    ),
  )
}

/** word/numbering.xml: one list with points. */
export const lijstvorm = el(
  'w:numbering',
  { 'xmlns:w': W },
  el(
    'w:abstractNum',
    { 'w:abstractNumId': 0 },
    el('w:multiLevelType', { 'w:val': 'singleLevel' }),
    el(
      'w:lvl',
      { 'w:ilvl': 0 },
      el('w:start', { 'w:val': 1 }),
      el('w:numFmt', { 'w:val': 'bullet' }),
      el('w:pStyle', { 'w:val': 'ListBullet' }),
      el('w:lvlText', { 'w:val': '•' }),
      el('w:lvlJc', { 'w:val': 'left' }),
      el('w:pPr', {}, el('w:ind', { 'w:left': 400, 'w:hanging': 280 })),
      el('w:rPr', {}, kleur(GROEN)),
    ),
  ),
  el('w:num', { 'w:numId': 1 }, el('w:abstractNumId', { 'w:val': 0 })),
)

/** word/settings.xml: a program that saves it again leaves names and times out. */
export const instellingen = (taal: 'nl' | 'en'): string =>
  el(
    'w:settings',
    { 'xmlns:w': W },
    el('w:removePersonalInformation'),
    el('w:removeDateAndTime'),
    el('w:defaultTabStop', { 'w:val': 708 }),
    el('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    el(
      'w:compat',
      {},
      el('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    el('w:themeFontLang', { 'w:val': taalcode[taal] }),
    el('w:decimalSymbol', { 'w:val': taal === 'nl' ? ',' : '.' }),
    el('w:listSeparator', { 'w:val': taal === 'nl' ? ';' : ',' }),
  )
