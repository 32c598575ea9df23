// npm run bench -- berichthulp [FILE]: the bars of the coach on labelled messages, beside three baselines, and its speed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { maakBerichthulp } from '../berichthulp/berichthulp.ts'
import { leesVoorbeelden } from '../berichthulp/leren/gegevens.ts'
import { weeg } from '../berichthulp/leren/gewicht.ts'
import { type Deeltal, type HeatMaten, meetHeat, meetKern } from '../berichthulp/leren/meet.ts'
import type { HeatSpan } from '../berichthulp/soorten.ts'
import { vouw } from '../berichthulp/tekst/vouw.ts'
import { hasBrowser } from '../tests/wandeling/browser.ts'
import { asTable } from './figure.ts'
import { longMessages, measureSlowReader } from './slow-reader.ts'

const room = join(import.meta.dirname, '..', 'berichthulp')
const modelFile = join(room, 'model', 'model.bin')

const offensive =
  /\b(kut\w*|klootzak\w*|hoer\w*|trut|wijf|bitch|lul|eikel|idioot|debiel|mongool|kanker\w*|tering\w*|tyfus\w*|godver\w*|fuck\w*|klote\w*|sukkel|loser|gek|dom|stom|achterlijk\w*|ziek|smerig\w*|vuile?|rot(wijf|zak|vent)?|hufter|slet|aso|nietsnut|leugenaar|narcist\w*|psychopaat|schoft|kreng)\b/
const negative = new Map(
  'slecht:2 nooit:2 altijd:1 schuld:2 fout:1 liegen:3 leugen:3 boos:1 kwaad:1 haat:3 dom:3 stom:2 gek:1 ziek:1 laat:1 vergeten:1 weer:1 erg:1 triest:2 zielig:2 belachelijk:3 schande:3 egoist:3 egoistisch:3 jammer:1 pijn:1 huilt:1 bang:1 rot:2 probleem:1 problemen:1 ruzie:1 straf:2 spijt:2 kapot:2 verpest:3 waardeloos:3 onverantwoordelijk:3 onzin:2 gezeur:3 gedoe:2 advocaat:1 rechter:1 politie:1 niet:0.3 geen:0.3 niks:1 fijn:-1 leuk:-1 graag:-1.5 bedankt:-2 dank:-2 goed:-0.5 prima:-1 lief:-1 blij:-1.5 groet:-1.5 groetjes:-1.5 akkoord:-1'
    .split(' ')
    .map(e => [e.split(':')[0] as string, Number(e.split(':')[1])] as const),
)
const sentiment = (text: string) =>
  (vouw(text).match(/\p{L}+/gu) ?? []).reduce((n, w) => n + (negative.get(w) ?? 0), 0)
const whole = (text: string): HeatSpan[] => [{ start: 0, end: text.length, category: 'blame', tier: 'mark' }]

const baselines: Record<string, (text: string) => HeatSpan[]> = {
  'offensive words': t => (offensive.test(vouw(t)) ? whole(t) : []),
  'sentiment lexicon': t => (sentiment(t) >= 2 ? whole(t) : []),
  'always flag': whole,
}

const pc = (x: number) => `${(100 * x).toFixed(1)}%`
const share = (d: Deeltal) => (d.n ? `${d.k}/${d.n} ${pc(d.k / d.n)} (${pc(d.low)}–${pc(d.high)})` : '–')
const rate = (d: Deeltal) => (d.n ? d.k / d.n : Number.NaN)

type Bar = { what: string; bar: string; value: (m: HeatMaten) => string; met: (m: HeatMaten) => boolean }
const share15 = (m: HeatMaten, d: Deeltal) => Number.isNaN(rate(d)) || rate(m.plain) - rate(d) <= 0.15
const bars: Bar[] = [
  {
    what: 'false alarms',
    bar: '≤ 4%',
    value: m => share(m.falseAlarms),
    met: m => rate(m.falseAlarms) <= 0.04,
  },
  { what: 'hard gate', bar: '0', value: m => share(m.hardGate), met: m => m.hardGate.k === 0 },
  { what: 'message recall', bar: '≥ 75%', value: m => share(m.recall), met: m => rate(m.recall) >= 0.75 },
  { what: 'severe recall', bar: '≥ 92%', value: m => share(m.severe), met: m => rate(m.severe) >= 0.92 },
  { what: 'span F1', bar: '≥ .72', value: m => m.spanAny.toFixed(3), met: m => m.spanAny >= 0.72 },
  {
    what: 'span + kind F1',
    bar: '≥ .52',
    value: m => m.spanCategory.toFixed(3),
    met: m => m.spanCategory >= 0.52,
  },
  { what: 'sarcasm spans', bar: '≥ 40%', value: m => share(m.sarcasm), met: m => rate(m.sarcasm) >= 0.4 },
  { what: 'passive', bar: '≥ 40%', value: m => share(m.passive), met: m => rate(m.passive) >= 0.4 },
  { what: 'plain (wa, mail)', bar: '', value: m => share(m.plain), met: () => true },
  { what: 'second language', bar: '≥ plain − 15', value: m => share(m.l2), met: m => share15(m, m.l2) },
  { what: 'dialect', bar: '≥ plain − 15', value: m => share(m.dial), met: m => share15(m, m.dial) },
]

/** Milliseconds for a message of 150 words: the middle and the 95th percentile of 200, after 200 to warm up. */
function time(lees: (text: string) => unknown, texts: readonly string[]) {
  const took = longMessages(texts, 400).map(text => {
    const begun = performance.now()
    lees(text)
    return performance.now() - begun
  })
  const sorted = took.slice(200).sort((a, b) => a - b)
  return { p50: sorted[99] ?? 0, p95: sorted[189] ?? 0 }
}

/** Prints the bars; gives whether the hard gate held. */
export async function benchBerichthulp(given: string | undefined): Promise<boolean> {
  const corpus = join(room, 'corpus')
  const last = readdirSync(corpus)
    .filter(f => f.endsWith('.jsonl'))
    .sort()
    .at(-1)
  const file = given ?? join(corpus, last ?? '')
  if (!existsSync(file)) throw new Error(`Dat bestand is er niet: ${file}`)
  const rows = leesVoorbeelden([file])
  const { lees } = maakBerichthulp(readFileSync(modelFile))
  const answers = rows.map(row => ({ row, answer: lees(row) }))
  console.log(`${rows.length} messages of ${file}`)
  if (!given)
    console.log('The model learned from this file: these figures flatter. Name a file it has not seen.')
  const columns: [string, HeatMaten][] = [
    [
      'marks',
      meetHeat(
        answers.map(({ row, answer }) => ({ row, spans: answer.spans.filter(s => s.tier === 'mark') })),
      ),
    ],
    ['marks and questions', meetHeat(answers.map(({ row, answer }) => ({ row, spans: answer.spans })))],
    ...Object.entries(baselines).map(
      ([name, judge]) =>
        [name, meetHeat(rows.map(row => ({ row, spans: judge(row.text) })))] as [string, HeatMaten],
    ),
  ]
  const mine = columns[0]?.[1] as HeatMaten
  for (const b of bars) {
    console.log(`\n${b.what}  ${b.bar}  ${b.bar === '' ? '' : b.met(mine) ? 'met' : 'MISSED'}`)
    for (const [name, m] of columns) console.log(`  ${name.padEnd(20)} ${b.value(m)}`)
  }
  const kern = meetKern(answers)
  console.log(
    `\nkernel: dates F1 ${kern.dates.toFixed(3)} (bar .96), typed items F1 ${kern.items.toFixed(3)} (bar .88)`,
  )
  console.log(`  needs an answer, right: ${share(kern.needsAnswer)}`)
  const size = await weeg()
  console.log(
    `\nweight: engine ${size.engine} + model ${size.model} = ${size.engine + size.model} bytes gz (bar 900,000)`,
  )
  const t = time(
    text => lees({ direction: 'out', text }),
    rows.map(r => r.text),
  )
  console.log(`150 words: p50 ${t.p50.toFixed(1)} ms, p95 ${t.p95.toFixed(1)} ms (bar 10 ms)`)
  if (hasBrowser()) {
    console.log('\nin Chromium, processor six times slower')
    console.log(asTable(await measureSlowReader(rows.map(r => r.text))))
  } else console.log('in Chromium: not measured, it is not here')
  return mine.hardGate.k === 0
}
