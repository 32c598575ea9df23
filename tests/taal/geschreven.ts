// What is not in a language of the house: what the people of the tests write themselves (names, notes, messages), and the questions of the MHI-5
// and the CBS, which stay as their makers wrote them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const tests = join(import.meta.dirname, '..')
const bronnen = [
  'zaai.ts',
  'zaai-verslag.ts',
  'zaai-afschrift.ts',
  'lopend.ts',
  'aanmelding.ts',
  'wereld.ts',
  'wandeling/bladzijden.ts',
  'wandeling/formulieren.ts',
  '../domein/vragenlijst.ts',
]

/** Everything between quotes in the files that write: sentences, and names. Longest first. */
function listGeschreven(): string[] {
  const gevonden = bronnen.flatMap(bron =>
    [...readFileSync(join(tests, bron), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'/g)].map(m =>
      (m[1] as string).replaceAll("\\'", "'").replaceAll('\\n', ' '),
    ),
  )
  return [...new Set(gevonden.filter(t => t.length > 2 && (/\s/.test(t) || /^[A-Z]/.test(t))))].sort(
    (a, b) => b.length - a.length,
  )
}

/** What is written with a word filled in: "Doel van basis". */
function listSjablonen(): RegExp[] {
  const bron = readFileSync(join(tests, 'zaai.ts'), 'utf8')
  return [...bron.matchAll(/=> `([^`/]+)`|: `([^`/]+)`/g)]
    .map(m => (m[1] ?? m[2]) as string)
    .filter(t => t.includes(' '))
    .map(t => new RegExp(t.replace(/\$\{\w+\}/g, '[\\p{L}\\d]+'), 'gu'))
}

const geschreven = listGeschreven()
const sjablonen = listSjablonen()
/** Everything in one line, each text closed by a bar, to look a piece of a sentence up in. */
const alles = `|${geschreven.join('|')}|`.toLowerCase()

/** A block of a page without what a person wrote in it; empty when it is nothing else, or a piece of that. */
export function zonderGeschreven(blok: string): string {
  if (geschreven.some(tekst => tekst.includes(' ') && tekst.includes(blok))) return ''
  const rest = sjablonen.reduce((t, sjabloon) => t.replaceAll(sjabloon, ' '), blok)
  return geschreven.reduce((t, tekst) => t.replaceAll(tekst, ' '), rest)
}

/**
 * The same where pieces of a message are shown: what stands in one for `min` words or more on end is of the message, and what
 * is an address is no word.
 */
export function zonderStukken(blok: string, min: number): string {
  const woorden = zonderGeschreven(blok).split(/\s+/)
  const blijft: string[] = []
  for (let i = 0; i < woorden.length; ) {
    let n = 0
    while (i + n < woorden.length && isGeschreven(woorden.slice(i, i + n + 1))) n++
    if (n < min) blijft.push(woorden[i] as string)
    i += n < min ? 1 : n
  }
  return blijft.filter(woord => !/^(https?:)?[\w.]*\/|@/.test(woord)).join(' ')
}

const tekens = /^[‘“'"(]+|[’”'",.:;?!)…]+$/g
const isGeschreven = (woorden: readonly string[]) =>
  woorden.every(woord => woord.replace(tekens, '') !== '') &&
  alles.includes(woorden.join(' ').replace(tekens, '').toLowerCase())
