// What pieces of the proof came to, kept by all that they stand on: a run that was ended, or of which one weakening was mended, goes on.
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Klaar, Ploeg } from './ploeg.ts'
import type { Opdracht, Uitkomst } from './werk.ts'

const huis = join(import.meta.dirname, '../..')
const kamers =
  '{berichthulp,database,domein,features,http,inhoud,jobs,muur,platform,tests,ui,verslagwacht}/**/*.{ts,tsx,sql,css,md,bin,typ}'
/** Judges weakenings and planted leaks, and nothing else: histories and local respect never ask it. */
const oordeel = /^muur\/(catalogus|bewijs\/(proeven|wand|gelijkwaardig|mutaties))/
/** Told by a proof, or checked beside it: no piece stands on it. */
const buiten = /\.test\.tsx?$|^muur\/matrix\.md$|^berichthulp\/(corpus|metingen)|^tests\/wandeling\//

/** Two prints of this tree: of all that a piece may stand on, and of that without what only judges. */
function drukAf(): { alles: string; zonderOordeel: string } {
  const files = [...globSync(kamers, { cwd: huis }), 'package-lock.json'].filter(f => !buiten.test(f)).sort()
  const [alles, zonder] = [createHash('sha256'), createHash('sha256')]
  for (const file of files) {
    const bytes = readFileSync(join(huis, file))
    const line = `${file} ${createHash('sha256').update(bytes).digest('hex')}\n`
    alles.update(line)
    if (!oordeel.test(file)) zonder.update(line)
  }
  return { alles: alles.digest('hex'), zonderOordeel: zonder.digest('hex') }
}

/** Nothing differed and all was caught: only that is kept, so what failed is always done again. */
const isSchoon = (u: Uitkomst) =>
  !u.bytes && !u.lekken?.some(l => l.na === null) && !u.mutanten?.some(m => m.rood === null)

/**
 * The same workers, which keep in `map` what held, one file for a piece. With `verder` they do not do again what earlier runs of
 * exactly this program found to hold; `klaar` hears of each piece, with the seconds it took when it was done.
 */
export function metBewaarde(ploeg: Ploeg, map: string, verder: boolean): Ploeg {
  mkdirSync(map, { recursive: true })
  const { alles, zonderOordeel } = drukAf()
  const fileOf = (piece: Opdracht) => {
    const print = piece.wat === 'zuivering' || piece.wat === 'lokaal' ? zonderOordeel : alles
    const name = createHash('sha256')
      .update(`${print} ${JSON.stringify(piece)}`)
      .digest('hex')
      .slice(0, 32)
    return join(map, `${piece.wat}-${name}.json`)
  }
  return {
    ...ploeg,
    async doe(pieces, klaar?: Klaar) {
      const results: Uitkomst[] = []
      const todo: number[] = []
      for (const [i, piece] of pieces.entries()) {
        const file = fileOf(piece)
        if (!verder || !existsSync(file)) {
          todo.push(i)
          continue
        }
        const { uitkomst, seconden } = JSON.parse(readFileSync(file, 'utf8'))
        results[i] = uitkomst
        klaar?.(piece, uitkomst, seconden)
      }
      const keep: Klaar = (piece, uitkomst, seconden) => {
        const file = fileOf(piece)
        if (isSchoon(uitkomst)) {
          writeFileSync(`${file}.nieuw`, JSON.stringify({ uitkomst, seconden }))
          renameSync(`${file}.nieuw`, file)
        }
        klaar?.(piece, uitkomst, seconden)
      }
      const done = await ploeg.doe(
        todo.map(i => pieces[i] as Opdracht),
        keep,
      )
      for (const [n, i] of todo.entries()) results[i] = done[n] as Uitkomst
      return results
    },
  }
}
