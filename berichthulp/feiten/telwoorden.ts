// Dutch number words: een to a few thousand, ordinals, and the pieces of pattern that match them.

const een = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]
const tieners = ['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien']
const tienen = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

const onder100 = new Map<string, number>()
for (const [i, w] of [...een, ...tieners].entries()) onder100.set(w, i)
for (const [i, t] of tienen.entries()) {
  onder100.set(t, (i + 2) * 10)
  for (let e = 1; e < 10; e++) {
    const basis = een[e]!
    onder100.set(`${basis}en${t}`, (i + 2) * 10 + e)
  }
}
for (const [w, n] of [
  ['zeuven', 7],
  ['zeuve', 7],
  ['achte', 8],
  ['zesse', 6],
  ['vief', 5],
  ['vieve', 5],
  ['tiene', 10],
  ['viere', 4],
  ['drieje', 3],
] as const)
  onder100.set(w, n)
onder100.set('veertein', 14)
onder100.set('achtien', 18)

/** The value of a number word or of digits, folded to lower case without accents; null for anything else. */
export function telwoord(woord: string): number | null {
  if (/^\d+$/.test(woord)) return Number(woord)
  const klein = onder100.get(woord)
  if (klein !== undefined) return klein
  const m = /^(.*?)(honderd|duizend)(?:en)?(.*)$/.exec(woord)
  if (!m) return null
  const voor = m[1] === '' ? 1 : onder100.get(m[1]!)
  const na = m[3] === '' ? 0 : telwoord(m[3]!)
  if (voor === undefined || na === null) return null
  return voor * (m[2] === 'honderd' ? 100 : 1000) + na
}

const rang = new Map<string, number>([
  ['eerste', 1],
  ['derde', 3],
  ['achtste', 8],
])
for (const [w, n] of onder100) {
  if (n === 0 || n > 31 || n === 1 || n === 3 || n === 8) continue
  rang.set(w + (n < 20 ? 'de' : 'ste'), n)
}

/** The value of an ordinal (`14e`, `14de`, `1ste`, `veertiende`), 1 to 31; null for anything else. */
export function rangwoord(woord: string): number | null {
  const m = /^(\d{1,2})(?:e|de|ste)$/.exec(woord)
  const n = m ? Number(m[1]) : (rang.get(woord) ?? null)
  return n !== null && n >= 1 && n <= 31 ? n : null
}

const langEerst = (w: Iterable<string>) => [...w].sort((a, b) => b.length - a.length).join('|')

/** Pattern of the numbers 1 to 24 in words, longest first. */
export const uurwoord = langEerst([...onder100].filter(([, n]) => n >= 1 && n <= 24).map(([w]) => w))
/** Pattern of a word that may be a number; telwoord() decides. Listing them all costs too much to compile. */
export const woord = '[a-z]{2,}'
/** Pattern of the ordinals of the days of a month, in words. */
export const rangwoorden = langEerst(rang.keys())
