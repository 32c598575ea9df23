// For tests: opens a DOCX as a strict reader does, and tells what somebody, a screen reader and an archive find in it.
import assert from 'node:assert/strict'
import { openZip } from '../zip-onderzoek.ts'

/** One element: its name, attributes, and what is in it in order. */
export type Knoop = {
  naam: string
  kenmerken: Record<string, string>
  kinderen: (Knoop | string)[]
}

export type DocxBevinding = {
  namen: string[]
  delen: Map<string, Knoop>
  bestanden: Map<string, Buffer>
  /** Paragraphs outside and inside tables in reading order: style and text. */
  alineas: { stijl: string; tekst: string }[]
  tekstAaneen: string
  tabellen: { naam: string; kop: string[]; rijen: string[][]; koprijen: number; breedtes: number[][] }[]
  beelden: { alt: string; bestand: string }[]
}

/** The tree of an XML part. @throws AssertionError when it is not well formed: this reader forgives nothing */
export function leesXml(tekst: string): Knoop {
  const wortel: Knoop = { naam: '', kenmerken: {}, kinderen: [] }
  const open = [wortel]
  const rest = tekst.replace(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/, '')
  assert.notEqual(rest, tekst, 'an XML declaration')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what XML 1.0 does not know
  assert.doesNotMatch(rest, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/, 'characters of XML 1.0')
  assert.ok(rest.isWellFormed())
  const stuk = /<(\/?)([a-zA-Z][\w:]*)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/gy
  let gelezen = 0
  for (const m of rest.matchAll(stuk)) {
    assert.equal(m.index, gelezen)
    gelezen += m[0].length
    const [, sluit, naam = '', kenmerken = '', leeg, tekst] = m
    if (tekst !== undefined) open.at(-1)!.kinderen.push(ontwar(tekst))
    else if (sluit) assert.equal(open.pop()?.naam, naam)
    else {
      const knoop: Knoop = { naam, kenmerken: {}, kinderen: [] }
      for (const [, sleutel = '', waarde = ''] of kenmerken.matchAll(/ ([\w:]+)="([^"]*)"/g)) {
        assert.equal(sleutel in knoop.kenmerken, false, `${naam} ${sleutel} twice`)
        knoop.kenmerken[sleutel] = ontwar(waarde)
      }
      open.at(-1)!.kinderen.push(knoop)
      if (!leeg) open.push(knoop)
    }
  }
  assert.equal(gelezen, rest.length, `not well formed near ${rest.slice(gelezen, gelezen + 40)}`)
  assert.equal(open.length, 1)
  assert.equal(wortel.kinderen.length, 1)
  return wortel.kinderen[0] as Knoop
}

const namen: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#10': '\n' }
const ontwar = (tekst: string) =>
  tekst.replace(/&([^;]*);?/g, (heel, naam: string) => {
    assert.ok(heel.endsWith(';') && naam in namen, `entity ${heel}`)
    return namen[naam] as string
  })

/** Every element with this name, in order. */
export function zoek(knoop: Knoop, naam: string): Knoop[] {
  return knoop.kinderen.flatMap(kind =>
    typeof kind === 'string' ? [] : [...(kind.naam === naam ? [kind] : []), ...zoek(kind, naam)],
  )
}

const eigen = (knoop: Knoop, naam: string) =>
  knoop.kinderen.filter((kind): kind is Knoop => typeof kind !== 'string' && kind.naam === naam)

const tekstVan = (knoop: Knoop): string =>
  knoop.kinderen
    .map(kind => {
      if (typeof kind === 'string') return knoop.naam === 'w:t' ? kind : ''
      if (kind.naam === 'w:br') return '\n'
      return kind.naam === 'w:tab' ? '\t' : tekstVan(kind)
    })
    .join('')

/** @throws AssertionError when the package, a part of it, or a relation is not as it should be */
export function onderzoekDocx(docx: Uint8Array): DocxBevinding {
  const bestanden = openZip(docx)
  const delen = new Map(
    [...bestanden]
      .filter(([naam]) => !naam.endsWith('.png'))
      .map(([naam, inhoud]) => [naam, leesXml(inhoud.toString('utf8'))]),
  )
  const relaties = leesRelaties(bestanden, delen)
  const document = delen.get('word/document.xml') as Knoop
  const stijlen = new Set(
    zoek(delen.get('word/styles.xml') as Knoop, 'w:style').map(s => s.kenmerken['w:styleId']),
  )
  for (const soort of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
    for (const { kenmerken } of zoek(document, soort))
      assert.ok(stijlen.has(kenmerken['w:val']), `no style ${kenmerken['w:val']}`)
  const alineas = zoek(document, 'w:p').map(p => ({
    stijl: zoek(p, 'w:pStyle')[0]?.kenmerken['w:val'] ?? 'Normal',
    tekst: tekstVan(p),
  }))
  return {
    namen: [...bestanden.keys()],
    delen,
    bestanden,
    alineas,
    tekstAaneen: alineas
      .map(a => a.tekst)
      .join('')
      .replace(/\s/g, ''),
    tabellen: zoek(document, 'w:tbl').map(tabel => {
      const rijen = eigen(tabel, 'w:tr')
      const cellen = rijen.map(rij => eigen(rij, 'w:tc').map(tekstVan))
      return {
        naam: zoek(tabel, 'w:tblCaption')[0]?.kenmerken['w:val'] ?? '',
        koprijen: rijen.filter(rij => zoek(rij, 'w:tblHeader').length > 0).length,
        kop: zoek(rijen[0] as Knoop, 'w:tblHeader').length > 0 ? (cellen[0] as string[]) : [],
        rijen: cellen.slice(1),
        breedtes: [
          zoek(tabel, 'w:gridCol').map(k => Number(k.kenmerken['w:w'])),
          ...rijen.map(rij => zoek(rij, 'w:tcW').map(k => Number(k.kenmerken['w:w']))),
        ],
      }
    }),
    beelden: zoek(document, 'w:drawing').map(beeld => ({
      alt: zoek(beeld, 'wp:docPr')[0]?.kenmerken.descr ?? '',
      bestand: relaties.get(zoek(beeld, 'a:blip')[0]?.kenmerken['r:embed'] ?? '') ?? '',
    })),
  }
}

// Every part has a content type, every relation a part, and every r:id a relation.
function leesRelaties(bestanden: Map<string, Buffer>, delen: Map<string, Knoop>): Map<string, string> {
  const types = delen.get('[Content_Types].xml') as Knoop
  const soorten = new Set(zoek(types, 'Default').map(d => d.kenmerken.Extension))
  const benoemd = zoek(types, 'Override').map(d => d.kenmerken.PartName?.slice(1) ?? '')
  for (const naam of benoemd) assert.ok(bestanden.has(naam), `no part ${naam}`)
  for (const naam of bestanden.keys())
    assert.ok(benoemd.includes(naam) || soorten.has(naam.split('.').at(-1)), `no type for ${naam}`)
  const uit = new Map<string, string>()
  for (const [bron, map] of [
    ['_rels/.rels', ''],
    ['word/_rels/document.xml.rels', 'word/'],
  ] as const)
    for (const { kenmerken } of zoek(delen.get(bron) as Knoop, 'Relationship')) {
      assert.ok(bestanden.has(map + kenmerken.Target), `no ${kenmerken.Target}`)
      assert.equal(kenmerken.TargetMode, undefined, 'nothing outside the file')
      if (map) uit.set(kenmerken.Id as string, map + kenmerken.Target)
    }
  const tekst = bestanden.get('word/document.xml')?.toString('utf8') ?? ''
  for (const [, id = ''] of tekst.matchAll(/ r:(?:id|embed)="([^"]*)"/g)) assert.ok(uit.has(id), id)
  return uit
}
