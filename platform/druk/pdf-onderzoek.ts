// For tests: opens a PDF with qpdf and poppler and tells what a reader, a screen reader and an archive find in it.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One element of the structure tree, without its leading slash: `H1`, `Table`, `TH`, … */
export type Onderdeel = {
  readonly soort: string
  readonly titel: string | undefined
  readonly alt: string | undefined
  readonly scope: string | undefined
  readonly kinderen: readonly Onderdeel[]
}

export type PdfBevinding = {
  /** What pdfinfo prints, by name: `Title`, `Tagged`, `Pages`, … */
  readonly info: ReadonlyMap<string, string>
  /** The text in reading order. */
  readonly tekst: string
  /** The same without any white space, for looking up a sentence wherever its lines break. */
  readonly tekstAaneen: string
  /** The right edge of the rightmost word, in points. */
  readonly rechterrand: number
  /** One line of pdffonts per font. */
  readonly letters: readonly { readonly naam: string; readonly ingesloten: boolean }[]
  readonly catalogus: { readonly lang: unknown; readonly gemarkeerd: unknown; readonly toontTitel: unknown }
  readonly xmp: string
  /** Kind and name of each output intent, and whether its colour profile is in the file. */
  readonly uitvoer: readonly { readonly soort: unknown; readonly naam: unknown; readonly profiel: boolean }[]
  readonly boom: readonly Onderdeel[]
}

/** @throws Error with a clear sentence when qpdf or a tool of poppler-utils is not installed, or when the file is damaged */
export function onderzoekPdf(pdf: Uint8Array): PdfBevinding {
  const map = mkdtempSync(join(tmpdir(), 'druk-'))
  const file = join(map, 'a.pdf')
  writeFileSync(file, pdf)
  try {
    run('qpdf', ['--check', file])
    const tekst = run('pdftotext', ['-enc', 'UTF-8', file, '-'])
    const randen = [...run('pdftotext', ['-bbox', file, '-']).matchAll(/<word [^>]*xMax="([\d.]+)"/g)]
    return {
      info: new Map(run('pdfinfo', [file]).split('\n').map(splitInfo)),
      tekst,
      tekstAaneen: tekst.replace(/\s/g, ''),
      rechterrand: Math.max(...randen.map(rand => Number(rand[1]))),
      letters: run('pdffonts', [file]).trim().split('\n').slice(2).map(splitLetter),
      ...readBoom(run('qpdf', ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', file])),
    }
  } finally {
    rmSync(map, { recursive: true })
  }
}

/** Every element of a tree, in reading order. */
export function listOnderdelen(boom: readonly Onderdeel[]): Onderdeel[] {
  return boom.flatMap(deel => [deel, ...listOnderdelen(deel.kinderen)])
}

function run(programma: string, argumenten: string[]): string {
  try {
    return execFileSync(programma, argumenten, {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (fout) {
    if ((fout as { code?: string }).code !== 'ENOENT') throw fout
    throw new Error(
      `${programma} is not installed; this test opens the printed file with it. Install the packages qpdf and poppler-utils.`,
    )
  }
}

const splitInfo = (regel: string): [string, string] => {
  const [naam = '', ...rest] = regel.split(':')
  return [naam.trim(), rest.join(':').trim()]
}

// A line ends with: emb sub uni object ID (two numbers).
const splitLetter = (regel: string) => {
  const velden = regel.trim().split(/\s+/)
  return { naam: velden[0] ?? '', ingesloten: velden.at(-5) === 'yes' }
}

type Waarde = null | string | number | boolean | Waarde[] | { [naam: string]: Waarde }

function readBoom(json: string): Pick<PdfBevinding, 'catalogus' | 'xmp' | 'uitvoer' | 'boom'> {
  const [, objecten] = JSON.parse(json).qpdf as [unknown, Record<string, { value?: Waarde; stream?: Waarde }>]
  const get = (houder: Waarde | undefined, naam?: string): Waarde | undefined => {
    const waarde = naam === undefined ? houder : (houder as Record<string, Waarde> | null | undefined)?.[naam]
    if (typeof waarde !== 'string' || !/^\d+ \d+ R$/.test(waarde)) return waarde
    const doel = objecten[`obj:${waarde}`]
    return doel?.value ?? doel?.stream
  }
  const listKinderen = (houder: Waarde | undefined): Onderdeel[] =>
    [get(houder, '/K') ?? []]
      .flat()
      .map(kind => get(kind as Waarde))
      .filter(kind => get(kind, '/S') !== undefined)
      .map(kind => ({
        soort: String(get(kind, '/S')).slice(1),
        titel: readTekst(get(kind, '/T')),
        alt: readTekst(get(kind, '/Alt')),
        scope: [get(kind, '/A') ?? []]
          .flat()
          .map(deel => get(get(deel as Waarde), '/Scope'))
          .find(scope => typeof scope === 'string')
          ?.toString()
          .slice(1),
        kinderen: listKinderen(kind),
      }))
  const root = get(objecten.trailer?.value, '/Root')
  return {
    catalogus: {
      lang: readTekst(get(root, '/Lang')),
      gemarkeerd: get(get(root, '/MarkInfo'), '/Marked'),
      toontTitel: get(get(root, '/ViewerPreferences'), '/DisplayDocTitle'),
    },
    xmp: Buffer.from(String(get(get(root, '/Metadata'), 'data') ?? ''), 'base64').toString('utf8'),
    uitvoer: [get(root, '/OutputIntents') ?? []].flat().map(deel => {
      const intent = get(deel as Waarde)
      return {
        soort: get(intent, '/S'),
        naam: readTekst(get(intent, '/OutputConditionIdentifier')),
        profiel: Buffer.from(String(get(get(intent, '/DestOutputProfile'), 'data') ?? ''), 'base64')
          .subarray(36, 40)
          .equals(Buffer.from('acsp')),
      }
    }),
    boom: listKinderen(get(root, '/StructTreeRoot')),
  }
}

const readTekst = (waarde: Waarde | undefined) =>
  typeof waarde === 'string' ? waarde.replace(/^u:/, '') : undefined
