// Reads one part of a verslag, however long: piece by piece, with the ouder known by name.
import { bewaak } from './bewaak.ts'
import { gedateerdStuk } from './bron.ts'
import type { Mark } from './soorten.ts'
import { splitZinnen } from './tekst.ts'

export type Lezing = {
  /** Secret data of this dossier: address, numbers, names. */
  geheim: readonly string[]
  /** First name of the ouder of this traject, as the verslag writes it. */
  ouder: string
  /** `ander`: words of somebody else, or of a dated document. What they say is theirs; only what is secret is looked for. */
  woorden: 'specialist' | 'ander'
}

/** A piece is read in one go; the guard is made for a few sentences, and time grows faster than length. */
const STUK = 1_500

/** Marks in order of place, with offsets in the whole text. Any text and any length; never throws. */
export function bewaakDeel(tekst: string, { geheim, ouder, woorden }: Lezing): Mark[] {
  return splitStukken(tekst).flatMap(({ begin, stuk }) => {
    const geheimen = bewaak(stuk, geheim).filter(m => m.rule === 'geheim-gegeven')
    const zinnen = woorden === 'ander' ? [] : leesMetNaam(stuk, ouder)
    return [...zinnen, ...geheimen]
      .sort((a, b) => a.start - b.start)
      .map(m => ({ ...m, start: m.start + begin, end: m.end + begin }))
  })
}

/** Whether a source is a document or a court with a date: what stands there is its statement, not ours. */
export const isGedateerdStuk = (bron: string): boolean => splitZinnen(bron).some(gedateerdStuk)

// Paragraphs; a long one is parted after a sentence, or else at a space.
function splitStukken(tekst: string): { begin: number; stuk: string }[] {
  const uit: { begin: number; stuk: string }[] = []
  let begin = 0
  const sluit = (eind: number) => {
    const stuk = tekst.slice(begin, eind)
    if (stuk.trim() !== '') uit.push({ begin, stuk })
    begin = eind
  }
  for (const alinea of tekst.matchAll(/\n[^\S\n]*\n|$/g)) {
    while (alinea.index - begin > STUK) {
      const deel = tekst.slice(begin, begin + STUK)
      const zin = deel.search(/(?<=[.!?])\s[^.!?]*$/)
      const spatie = deel.lastIndexOf(' ')
      sluit(begin + (zin > 0 ? zin : spatie > 0 ? spatie : STUK))
    }
    sluit(alinea.index + alinea[0].length)
  }
  return uit
}

// The verslag calls the ouder by name, the rules say ouder. Marks cover whole sentences, so only their ends move.
function leesMetNaam(tekst: string, naam: string): Mark[] {
  const gelezen = naam.trim() ? vervang(tekst, naam.trim()) : { anders: tekst, terug: (plek: number) => plek }
  return bewaak(gelezen.anders)
    .filter(m => m.rule !== 'geheim-gegeven')
    .map(m => ({ ...m, start: gelezen.terug(m.start), end: gelezen.terug(m.end) }))
}

function vervang(tekst: string, naam: string): { anders: string; terug: (plek: number) => number } {
  const woord = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(naam)}(?=(?:'?s)?(?![\\p{L}\\p{N}]))`, 'gu')
  // Where the text that is read gives way to the text as it is: from there on this much further.
  const sprongen: { vanaf: number; verder: number }[] = []
  let verder = 0
  const anders = tekst.replace(woord, (gevonden, plek: number) => {
    const start = plek - verder
    verder += gevonden.length - 'Ouder'.length
    sprongen.push({ vanaf: start + 'Ouder'.length, verder })
    return 'Ouder'
  })
  return { anders, terug: plek => plek + (sprongen.findLast(s => s.vanaf <= plek)?.verder ?? 0) }
}
