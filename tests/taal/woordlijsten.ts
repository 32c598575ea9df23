// Every list of screen words in the house, Dutch and English side by side, with every function in it called.
import { globSync } from 'node:fs'
import { join } from 'node:path'

const huis = join(import.meta.dirname, '../..')

/** One text of a list: the file and the path in it, and what it says in both languages. */
export type Woord = { bestand: string; pad: string; nl: readonly string[]; en: readonly string[] }

/** Files that hold words of screens. A list under another name is found by the walk over the pages. */
const patronen = [
  'features/**/*woorden*.ts',
  'features/doelen/hulp.ts',
  'ui/*woorden.ts',
  'http/woorden.ts',
  'features/berichthulp/zinnen.ts',
  'berichthulp/zinnen.ts',
  'berichthulp/uitleg.ts',
]

type Module = Record<string, unknown>
type Paar = { nl: unknown; en: unknown }

/** What a function of a list is called with: a number, one, a name, the word for yes. */
const proeven: readonly unknown[] = [2, 1, 'Noor', true]

/** All words of all lists. Throws when a function accepts none of the samples. */
export async function listWoorden(): Promise<Woord[]> {
  const bestanden = globSync(patronen, { cwd: huis }).filter(f => !/\.test\./.test(f))
  const lijsten = await Promise.all(
    bestanden
      .map(f => f.replaceAll('\\', '/'))
      .sort()
      .map(async bestand => {
        const module = (await import(join(huis, bestand))) as Module
        return paren(module).flatMap(paar => spread(bestand, '', paar.nl, paar.en))
      }),
  )
  const woorden = new Map<string, Woord>()
  for (const woord of lijsten.flat()) woorden.set(`${woord.bestand} ${woord.pad} ${woord.nl}`, woord)
  return [...woorden.values()]
}

/** The pairs of a module: what a function of the language gives, else the lists themselves. */
function paren(module: Module): Paar[] {
  const gegeven = Object.values(module).flatMap(uit => {
    if (typeof uit !== 'function' || uit.length !== 1) return []
    try {
      const [nl, en] = [uit('nl'), uit('en')]
      return nl && typeof nl === 'object' && nl !== en ? [{ nl, en }] : []
    } catch {
      return []
    }
  })
  if (gegeven.length > 0) return gegeven
  // A Dutch list with its English in a file beside it is given there, both at once.
  if (module.nl && module.en) return [{ nl: module.nl, en: module.en }]
  if (module.uitlegNl) return [{ nl: module.uitlegNl, en: module.uitlegEn }]
  return []
}

function spread(bestand: string, pad: string, nl: unknown, en: unknown): Woord[] {
  if (typeof nl === 'string') return [{ bestand, pad, nl: [nl], en: typeof en === 'string' ? [en] : [] }]
  if (typeof nl === 'function')
    return [
      { bestand, pad, nl: call(`${bestand} ${pad}`, nl), en: typeof en === 'function' ? call(pad, en) : [] },
    ]
  if (!nl || typeof nl !== 'object') return []
  return Object.entries(nl).flatMap(([naam, waarde]) =>
    spread(bestand, pad ? `${pad}.${naam}` : naam, waarde, (en as Module | undefined)?.[naam]),
  )
}

/** What the function says for each sample that it takes, in every place. */
function call(waar: string, fn: object): string[] {
  const gezegd = new Set<string>()
  for (const proef of proeven) {
    try {
      const args = Array.from({ length: Math.max(1, (fn as { length: number }).length) }, () => proef)
      const uit: unknown = (fn as (...args: unknown[]) => unknown)(...args)
      if (typeof uit === 'string' && !/undefined|NaN/.test(uit)) gezegd.add(uit)
    } catch {}
    // What is only said when something is so, is tried when nothing else was taken.
    if (proef === 'Noor' && gezegd.size > 0) break
  }
  if (gezegd.size === 0) throw new Error(`${waar}: takes none of the samples`)
  return [...gezegd]
}
