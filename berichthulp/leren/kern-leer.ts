// Trains the kernel's classifier: node ... berichthulp/leren/kern-leer.ts [FILE.jsonl ...] [--toets]; by default on corpus/.
// With --toets it only measures, on five folds that keep one writer's messages together, and writes nothing;
// --spans=PREDICTIONS.jsonl measures with the heat of the engine as well.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { vindFeiten } from '../feiten.ts'
import { hitteBinnen } from '../kern/hitte.ts'
import type { Eenheid } from '../kern/kenmerken.ts'
import { eenheden, kolommen } from '../kern/kenmerken.ts'
import type { Gewichten } from '../kern/oordeel.ts'
import { klassen, oordeel } from '../kern/oordeel.ts'
import { knip } from '../kern/stukken.ts'
import type { Bereik, HeatSpan, KernItem } from '../soorten.ts'
import { leesTekst } from '../tekst/zinnen.ts'
import type { Voorbeeld } from './gegevens.ts'
import { foldOf, leesVoorbeelden } from './gegevens.ts'
import { fitSoftmax, packRows } from './logistisch.ts'

type Bericht = Voorbeeld & { kernel?: { items: KernItem[] } }
type Rij = { kenmerken: number[]; y: number; gewicht: number; fold: number }

const over = (a: Bereik, b: Bereik) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const klasVan = (r: Bereik, items: readonly KernItem[]) => {
  const beste = items
    .map(i => ({ i, n: over(r, i) }))
    .filter(x => x.n * 2 >= Math.min(r.end - r.start, x.i.end - x.i.start))
    .sort((a, b) => b.n - a.n)[0]
  return beste ? klassen.indexOf(beste.i.type) : 0
}
const lees = (m: Bericht, heet: readonly Bereik[]): Eenheid[] => {
  const tekst = leesTekst(m.text)
  return eenheden(tekst, knip(tekst, heet), vindFeiten(m.text, m.date))
}

/** Rows for training: clauses beside the heat, and clauses of heat that was not seen, which carry nothing. */
function rijenVan(m: Bericht): Rij[] {
  const fold = foldOf(m, 5)
  if (m.direction === 'in') {
    const items = m.kernel!.items
    const met = lees(m, m.spans).map(e => ({
      kenmerken: e.kenmerken,
      y: klasVan(e, items),
      gewicht: 1,
      fold,
    }))
    if (m.spans.length === 0) return met
    const zonder = lees(m, [])
      .filter(e => m.spans.some(s => over(s, e) > 0))
      .map(e => ({ kenmerken: e.kenmerken, y: klasVan(e, items), gewicht: 0.6, fold }))
    return [...met, ...zonder]
  }
  // Heat of drafts is what is said to a reader as well: it carries no request, decision or information.
  return lees(m, [])
    .filter(e => m.spans.some(s => over(s, e) * 2 > e.end - e.start))
    .map(e => ({ kenmerken: e.kenmerken, y: 0, gewicht: 0.12, fold }))
}

function leer(rijen: readonly Rij[], l2: number): Gewichten {
  const { rows, names } = packRows(
    rijen.map(r => ({ index: r.kenmerken, value: r.kenmerken.map(() => 1 / Math.sqrt(r.kenmerken.length)) })),
    2,
  )
  const n = klassen.length
  const los = fitSoftmax(
    rows,
    rijen.map(r => r.y),
    rijen.map(r => r.gewicht),
    n,
    l2,
    80,
  )
  const w = new Float64Array(kolommen * n)
  for (let i = 0; i < names.length; i++) for (let c = 0; c < n; c++) w[names[i]! * n + c] = los[i * n + c]!
  return { w, bias: [...los.slice(names.length * n)], schaal: 1 }
}

/** Typed and untyped F1 as score.mjs counts them, and how much heat leaks when none of it is folded. */
function toets(
  berichten: readonly Bericht[],
  modellen: readonly Gewichten[],
  heetVan: (m: Bericht, g: Gewichten) => readonly Bereik[],
) {
  let tp = 0
  let hit = 0
  let pred = 0
  let gold = 0
  let vaag = 0
  let lek = 0
  const per = klassen.map(() => [0, 0, 0, 0])
  let heet = 0
  const raak = (a: Bereik, b: Bereik) =>
    over(a, b) > 0 && over(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start)
  for (const m of berichten) {
    const items = m.kernel!.items
    const g = modellen[foldOf(m, 5)]!
    const uit = oordeel(lees(m, heetVan(m, g)), g)
    pred += uit.length
    gold += items.length
    for (const u of uit) {
      if (items.some(i => raak(u, i))) vaag++
      const goed = items.some(i => raak(u, i) && i.type === u.type)
      if (goed) tp++
      const rij = per[klassen.indexOf(u.type)]!
      rij[0]!++
      if (goed) rij[1]!++
    }
    for (const i of items) {
      const rij = per[klassen.indexOf(i.type)]!
      rij[2]!++
      if (!uit.some(u => raak(u, i) && i.type === u.type)) continue
      hit++
      rij[3]!++
    }
    for (const s of m.spans) {
      heet++
      if (uit.some(u => over(u, s) * 2 > s.end - s.start)) lek++
    }
  }
  const p = tp / pred
  const r = hit / gold
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F ${((2 * p * r) / (p + r)).toFixed(3)} untyped P ${(vaag / pred).toFixed(3)} leak ${lek}/${heet}  ${per
    .slice(1)
    .map((t, i) => `${klassen[i + 1]![0]} P ${(t[1]! / t[0]!).toFixed(2)} R ${(t[3]! / t[2]!).toFixed(2)}`)
    .join('  ')}`
}

/** Packs weights: steps between columns and four signed bytes each, in base64. */
function pak(g: Gewichten): string {
  const n = klassen.length
  const top = Math.max(...Array.from(g.w, Math.abs))
  const schaal = top / 127
  const bytes: number[] = []
  let vorig = -1
  for (let k = 0; k < kolommen; k++) {
    const q = Array.from({ length: n }, (_, c) => Math.round(g.w[k * n + c]! / schaal))
    if (q.every(x => Math.abs(x) < 2)) continue
    let stap = k - vorig
    while (stap >= 255) {
      bytes.push(255)
      stap -= 255
    }
    bytes.push(stap, ...q.map(x => x & 255))
    vorig = k
  }
  const data = Buffer.from(bytes).toString('base64')
  return `// Weights of the kernel's classifier; made by leren/kern-leer.ts, not by hand.
export const kernGewichten = {
  schaal: ${schaal.toPrecision(6)},
  bias: [${g.bias.map(b => b.toPrecision(5)).join(', ')}],
  data: '${data}',
}
`
}

const args = process.argv.slice(2)
const corpus = new URL('../corpus/', import.meta.url)
const genoemd = args.filter(a => !a.startsWith('-'))
const bestanden =
  genoemd.length > 0
    ? genoemd
    : readdirSync(corpus)
        .sort()
        .map(b => fileURLToPath(new URL(b, corpus)))
const berichten = (leesVoorbeelden(bestanden.filter(b => b.endsWith('.jsonl'))) as Bericht[]).filter(
  m => m.spans,
)
const gezien = new Map<string, HeatSpan[]>()
for (const a of args.filter(x => x.startsWith('--spans=')))
  for (const regel of readFileSync(a.slice(8), 'utf8').split('\n').filter(Boolean)) {
    const { id, spans } = JSON.parse(regel) as { id: string; spans: HeatSpan[] }
    gezien.set(id, spans)
  }
const rijen = berichten.flatMap(rijenVan)
const binnen = berichten.filter(m => m.direction === 'in')
if (args.includes('--toets')) {
  for (const l2 of [0.06]) {
    const modellen = [0, 1, 2, 3, 4].map(f =>
      leer(
        rijen.filter(r => r.fold !== f),
        l2,
      ),
    )
    console.log(`l2 ${l2}  gold heat: ${toets(binnen, modellen, m => m.spans)}`)
    console.log(`         no heat: ${toets(binnen, modellen, () => [])}`)
    if (gezien.size > 0)
      console.log(
        `          engine: ${toets(
          binnen.filter(m => gezien.has(m.id)),
          modellen,
          (m, g) => hitteBinnen(m.text, gezien.get(m.id)!, vindFeiten(m.text, m.date), g),
        )}`,
      )
  }
} else {
  const uit = new URL('../model/kern-gewichten.ts', import.meta.url)
  writeFileSync(uit, pak(leer(rijen, 0.06)))
  console.log(`${binnen.length} messages, ${rijen.length} clauses, ${readFileSync(uit).length} bytes`)
}
