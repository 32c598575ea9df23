// From a file under inhoud to a value, once, in every language; what is wrong in it stops the program with the name of the file.
import { readFileSync } from 'node:fs'
import type { Bestand } from './markdown.ts'
import { type Taal, talen } from './sleutels.ts'

/** A line of the front matter. Throws when it is absent. */
export function demand(bestand: Bestand, naam: string): string {
  const waarde = bestand.kop[naam]
  if (!waarde) throw new Error(`in de kop ontbreekt ${naam}`)
  return waarde
}

/** Reads `inhoud/<pad>.md`. Throws with the name of the file. */
export function read<T>(pad: string, parse: (bron: string) => T): T {
  try {
    return parse(readFileSync(new URL(`./${pad}.md`, import.meta.url), 'utf8'))
  } catch (fout) {
    throw new Error(`inhoud/${pad}.md: ${fout instanceof Error ? fout.message : fout}`, { cause: fout })
  }
}

/** The same in each language, frozen. */
export function perTaal<T>(maak: (taal: Taal) => T): Readonly<Record<Taal, T>> {
  return Object.freeze(Object.fromEntries(talen.map(taal => [taal, maak(taal)])) as Record<Taal, T>)
}
