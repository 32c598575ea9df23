// The press: a Typst template and data become an accessible PDF, in this process, without network and always the same.

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { maakAllesLeesbaar } from './leesbaar.ts'
import { listTekens } from './tekens.ts'

/** What goes to the press. */
export type DrukOpdracht = {
  /** The source of the template. It reads its data with `json(bytes(sys.inputs.gegevens))` and may import from this folder. */
  readonly sjabloon: string
  /** Anything JSON can hold. It reaches the template as values, never as source, so no text in it can do anything. */
  readonly gegevens: unknown
  /** PDF/UA-1 (ISO 14289-1) to read, PDF/A-2a (ISO 19005-2) to keep. Both tagged. */
  readonly standaard: 'ua-1' | 'a-2a'
  /** The moment of making, ISO 8601 in UTC (`2026-03-12T10:00:00Z`), whole seconds; the only clock the press knows. */
  readonly gemaaktOp: string
}

const map = fileURLToPath(new URL('.', import.meta.url))
const letters = `${map}letters`
const zonderSysteem = `${letters}/geen-systeemletters.conf`

let pers: { compiler: NodeCompiler; kent: (teken: number) => boolean } | undefined

/**
 * Prints. The same opdracht gives the same bytes, on every machine.
 * The first call loads the compiler (about 30 MB that stay); a server uses `drukApart` instead.
 * Characters our letters lack come out as `[U+XXXX]`, see leesbaar.ts.
 * @throws DrukFout when the template is wrong or the result would not meet the standard; never with text of the data in it
 */
export function drukPdf({ sjabloon, gegevens, standaard, gemaaktOp }: DrukOpdracht): Uint8Array {
  const creationTimestamp = Date.parse(gemaaktOp) / 1000
  if (!Number.isInteger(creationTimestamp)) throw new DrukFout('gemaaktOp is not a moment in whole seconds')
  pers ??= startPers()
  const invoer = JSON.stringify(maakAllesLeesbaar(gegevens, pers.kent))
  try {
    const blad = pers.compiler.compile({ mainFileContent: sjabloon, inputs: { gegevens: invoer } })
    const klacht = [blad.takeWarnings(), blad.takeError()].flatMap(deel => deel?.shortDiagnostics ?? [])
    if (!blad.result || klacht.length > 0) throw new DrukFout(klacht.map(readKlacht).join('; '))
    return new Uint8Array(pers.compiler.pdf(blad.result, { pdfStandard: standaard, creationTimestamp }))
  } catch (fout) {
    throw fout instanceof DrukFout ? fout : new DrukFout(readKlacht(fout))
  } finally {
    pers.compiler.evictCache(0)
  }
}

/** The press could not print: a mistake in a template, not in what somebody wrote. */
export class DrukFout extends Error {
  override name = 'DrukFout'
}

// The machine's own fonts are kept out: a page must not depend on what happens to be installed.
function startPers() {
  const { NodeCompiler } = createRequire(import.meta.url)(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as typeof import('@myriaddreamin/typst-ts-node-compiler')
  const eerder = process.env.FONTCONFIG_FILE
  process.env.FONTCONFIG_FILE = zonderSysteem
  const compiler = NodeCompiler.create({ workspace: map, fontArgs: [{ fontPaths: [letters] }] })
  if (eerder === undefined) delete process.env.FONTCONFIG_FILE
  else process.env.FONTCONFIG_FILE = eerder
  const files = readdirSync(letters).filter(naam => naam.endsWith('-Regular.ttf'))
  const tekens = files.map(naam => listTekens(readFileSync(`${letters}/${naam}`)))
  return { compiler, kent: (teken: number) => tekens.some(set => set.has(teken)) }
}

// A diagnostic without the quoted text of the page: names of parents do not belong in a log.
function readKlacht(klacht: unknown): string {
  const tekst = (klacht as { message?: string }).message ?? String(klacht)
  const berichten = [...tekst.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(deel => deel[1])
  return (berichten.length > 0 ? berichten.join('; ') : tekst).replace(/`[^`]*`|".*/gs, '…')
}
