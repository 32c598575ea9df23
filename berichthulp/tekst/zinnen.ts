// Sentences and clauses of a text: who speaks to whom, what is quoted, denied or asked.
import type { Bereik } from '../soorten.ts'
import { splitTokens, type Token } from './tokens.ts'
import { vouw } from './vouw.ts'

/** A clause. `first` and `last` index tokens, `last` exclusive. Ends without the mark that closes it. */
export type Zinsdeel = Bereik & {
  sentence: number
  first: number
  last: number
  quoted: boolean
  question: boolean
  negated: boolean
  ik: boolean
  jij: boolean
}

/** A sentence, from its first word up to and with its closing marks. */
export type Zin = Bereik & { first: number; last: number; question: boolean; exclaim: boolean }

/** A text that was read: folded, in tokens, sentences and clauses. */
export type Tekst = {
  raw: string
  fold: string
  tokens: Token[]
  zinnen: Zin[]
  delen: Zinsdeel[]
  /** What stands between quotation marks and is more than a word or two: somebody else's words. */
  citaten: Bereik[]
}

const abbreviation = new Set(
  'bijv bv dhr mevr mw dr drs mr ds st nr tel evt incl excl ca max min gem jan feb mrt apr jun jul aug sep sept okt nov dec resp vs pag blz ivm mbt'.split(
    ' ',
  ),
)
const joins = new Set('en maar want dus terwijl omdat zodat anders doordat ondertussen waardoor'.split(' '))
const subject = new Set(
  'ik je jou hij ze zij we wij jullie het dat dit die er iemand niemand alles iedereen u men'.split(' '),
)
const finite = new Set(
  'ben is zijn was waren heb heeft hebben had hadden ga gaan ging kan kon kunnen wil wou wilde willen moet moest moeten mag mocht mogen zal zou zullen zouden word werd worden doe doen deed kom komen kwam weet wist weten zie zien zag zeg zegt zeggen zei maak maakt maakte laat laten liet blijf blijft bleef krijg krijgt kreeg geef geeft gaf neem neemt nam vind vindt vond denk denkt dacht sta staat stond zit zat lig ligt lag loop loopt liep bel belt belde haal haalt haalde breng brengt bracht hoef hoeft vraag vraagt vroeg wacht wachtte'.split(
    ' ',
  ),
)
const denies = new Set('niet geen nooit niks niemand nergens nee evenmin'.split(' '))

const isWord = (t: Token | undefined): boolean => t?.kind === 'word' || t?.kind === 'number'

function findSentences(tokens: readonly Token[], text: string): Zin[] {
  const out: Zin[] = []
  let first = 0
  const close = (last: number) => {
    let from = first
    let to = last
    while (from < to && tokens[from]?.fold.startsWith('\n')) from++
    while (to > from && tokens[to - 1]?.fold.startsWith('\n')) to--
    first = last
    if (from >= to) return
    const marks = tokens.slice(from, to).filter(t => t.kind === 'punct')
    out.push({
      start: (tokens[from] as Token).start,
      end: (tokens[to - 1] as Token).end,
      first: from,
      last: to,
      question: marks.some(t => t.fold === '?'),
      exclaim: marks.some(t => t.fold === '!'),
    })
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.fold.startsWith('\n')) {
      close(i + 1)
      continue
    }
    if (!/^[.!?…]$/.test(token.fold)) continue
    if (token.fold === '.' && tokens[i - 1] && abbreviation.has((tokens[i - 1] as Token).fold)) {
      const next = tokens[i + 1]
      if (next && !/^[A-Z]/.test(text.slice(next.start, next.start + 1))) continue
    }
    let j = i + 1
    while (j < tokens.length && /^[.!?…"')\]]$/.test((tokens[j] as Token).fold)) {
      // A quote that opens the next sentence stands after a space.
      if (/["']/.test((tokens[j] as Token).fold) && (tokens[j] as Token).start > (tokens[j - 1] as Token).end)
        break
      j++
    }
    while (j < tokens.length && (tokens[j] as Token).kind === 'emoji') j++
    close(j)
    i = j - 1
  }
  close(tokens.length)
  return out
}

const asks = new Set(
  'kan wil mag zal moet heb ga kom lukt haal breng weet zou doe bel betaal regel neem rij stuur zorg'.split(
    ' ',
  ),
)
/** After these a verb before its subject is no new sentence: "morgen ga ik", "als jij", "dan kan je". */
const leads =
  /^(dan|nu|daar|hier|zo|toch|ook|wel|niet|nog|weer|wat|hoe|waar|wie|wanneer|waarom|welke|of|als|omdat|dat|die|en|maar|dus|want|toen|daarom|misschien|morgen|vandaag|straks|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|vanavond|vanmiddag|vanochtend|gisteren|eerst|daarna|te|om|zoals)$/
const wonders = /^(hoe laat|waar|wanneer|hoe|wie|waarom|hoeveel)$/

/** In a stretch without marks: whether the order of words says that a question or a new sentence begins here. */
function turns(tokens: readonly Token[], i: number): boolean {
  const [before, here, next] = [tokens[i - 1]?.norm ?? '', tokens[i]?.norm ?? '', tokens[i + 1]?.norm ?? '']
  if (leads.test(before) || /^§|^\d/.test(before)) return false
  if (asks.has(here)) return /^(je|ik|we|hij|ze|u|jou|het)$/.test(next)
  if (wonders.test(here)) return finite.has(next) && !/^(weet|zie|vraag|zeg|snap|vertel|wist)$/.test(before)
  return /^(kan|wil|heb|ga|zal|moet|ben) je$/.test(here)
}

/** Where, between the tokens of a sentence, a new clause begins. */
function findCuts(tokens: readonly Token[], zin: Zin): number[] {
  const cuts: number[] = []
  let since = 0
  const inner = tokens.slice(zin.first, Math.max(zin.first, zin.last - 1))
  const bare = inner.length > 8 && !inner.some(t => /^[,;:.]$/.test(t.fold))
  for (let i = zin.first; i < zin.last; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'punct') {
      const glued = tokens[i + 1]?.start === token.end && tokens[i - 1]?.end === token.start
      if (/^[,;:()]$/.test(token.fold) || (token.fold === '-' && !glued) || token.fold === '"') {
        cuts.push(i + 1)
        since = 0
      }
      continue
    }
    since++
    if (since <= 3) continue
    const ahead = tokens.slice(i + 1, Math.min(i + 5, zin.last))
    const words = zin.last - i - 1
    if (joins.has(token.norm) && words >= 2) {
      const told = ahead.some(t => subject.has(t.norm) || finite.has(t.norm))
      if (told || !/^(en|maar)$/.test(token.norm)) {
        cuts.push(i)
        since = 1
      }
      // Dictated text: nothing but the order of words tells where a new sentence begins.
    } else if (bare && words >= 2 && turns(tokens, i)) {
      cuts.push(i)
      since = 1
    } else if (
      since > 6 &&
      words >= 3 &&
      subject.has(token.norm) &&
      finite.has(tokens[i + 1]?.norm ?? '') &&
      !joins.has(tokens[i - 1]?.norm ?? '') &&
      !/^(dat|als|of|die|wat|omdat|hoe|waar|wie|toen|zoals|tot|voor)$/.test(tokens[i - 1]?.norm ?? '') &&
      zin.last - zin.first > 16
    ) {
      cuts.push(i)
      since = 1
    }
  }
  return cuts
}

/** Ranges between quotation marks: double ones, or single ones that stand apart from letters. */
function findQuotes(fold: string): Bereik[] {
  const out: Bereik[] = []
  for (const m of fold.matchAll(
    /"[^"\n]{2,}"|(?<![\p{L}\d])'(?![nstmkr] )[^\n]{3,}?(?<![\s])'(?![\p{L}\d])/gu,
  ))
    out.push({ start: m.index, end: m.index + m[0].length })
  return out
}

/** Whether a stretch lies in one of these ranges; asked of stretches in the order of the text. */
function within(ranges: readonly Bereik[]): (start: number, end: number) => boolean {
  let at = 0
  return (start, end) => {
    while (at < ranges.length && (ranges[at] as Bereik).end <= start) at++
    const r = ranges[at]
    return r !== undefined && r.start <= start && end <= r.end
  }
}

/** Reads a text: folds it and cuts it in tokens, sentences and clauses. Pure; linear in the length. */
export function leesTekst(raw: string): Tekst {
  const fold = vouw(raw)
  const tokens = splitTokens(raw, fold)
  const zinnen = findSentences(tokens, raw)
  const quotes = findQuotes(fold)
  const inQuote = within(quotes)
  // How many words stand before each token: cuts without a word between them cost nothing.
  const before = new Int32Array(tokens.length + 1)
  for (let i = 0; i < tokens.length; i++) before[i + 1] = (before[i] as number) + (isWord(tokens[i]) ? 1 : 0)
  const delen: Zinsdeel[] = []
  zinnen.forEach((zin, sentence) => {
    const edges = [zin.first, ...findCuts(tokens, zin), zin.last]
    let from = zin.first
    for (let e = 1; e < edges.length; e++) {
      const to = edges[e] as number
      const words = (before[to] as number) - (before[from] as number)
      // A single word is no clause of its own, unless nothing follows.
      if (words < 2 && e < edges.length - 1) continue
      let first = from
      let last = to
      from = to
      while (first < last && !isWord(tokens[first]) && tokens[first]?.kind !== 'emoji') first++
      while (last > first && tokens[last - 1]?.kind === 'punct') last--
      if (first >= last) {
        // Only marks: "!!!!" may be a shout, and is kept.
        if (zin.first === edges[0] && edges.length === 2) {
          first = zin.first
          last = zin.last
        } else continue
      }
      const inside = tokens.slice(first, last)
      const start = (inside[0] as Token).start
      const end = (inside.at(-1) as Token).end
      delen.push({
        start,
        end,
        sentence,
        first,
        last,
        quoted: inQuote(start, end),
        question: zin.question && (tokens[last]?.fold === '?' || to === zin.last),
        negated: inside.some(t => denies.has(t.norm)),
        ik: inside.some(t => /^(ik|mij|mijn|me)$/.test(t.norm) || t.fold === 'me'),
        jij: inside.some(t => /^(je|jou|jouw|jullie)( |$)/.test(t.norm)),
      })
    }
  })
  const citaten = quotes.filter(q => (fold.slice(q.start, q.end).match(/ /g)?.length ?? 0) >= 2)
  return { raw, fold, tokens, zinnen, delen, citaten }
}
