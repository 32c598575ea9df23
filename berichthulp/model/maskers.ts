// What a word is reduced to before it weighs: names, mama and papa, dates, times and amounts lose who and how much.
import { namen } from '../klassen/namen.ts'
import type { Token } from '../tekst/tokens.ts'

const dagen =
  /^(maan|dins|woens|donder|vrij|zater|zon)dag(en|s|avond|middag|ochtend|morgen|nacht)?$|^(ma|di|wo|vr|za)$/
const maanden =
  /^(januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|juli|augustus|aug|september|sept|oktober|okt|november|nov|december|dec)$/
const getallen =
  /^(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|(een|twee|drie|vier|vijf|zes|zeven|acht|negen)?en?(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|(twee|drie|vier|vijf|zes|zeven|acht|negen)honderd)$/
const eersten = /^(tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|twaalfde|[0-9]+e)$/

/** What a word is whatever stands around it: a day, a number or an order. Asked once of each word, as words come back. */
const alone = new Map<string, string | null>()
function alleen(word: string): string | null {
  const known = alone.get(word)
  if (known !== undefined) return known
  const mask = dagen.test(word) ? '§dag' : getallen.test(word) ? '§n' : eersten.test(word) ? '§ne' : null
  if (alone.size < 20_000) alone.set(word, mask)
  return mask
}

/** What masking needs of the language: ordinary words, and words that are surely a name. */
type Namen = { known(word: string): boolean; isNaam(word: string): boolean }

const volgt =
  /^(is|was|heeft|had|moet|mag|wil|wilde|wou|gaat|ging|kan|kon|komt|kwam|zegt|zei|vindt|vond|slaapt|sliep|huilt|huilde|staat|stond|zit|zat|belt|eet|krijgt|kreeg|vroeg|vraagt|blijft|loopt|speelt|hoeft|weet|wordt|werd|doet|en|zijn|haar|ligt|lag)$/

/** One mask for a token, or its norm.  */
function mask(token: Token, before: Token | undefined, after: Token | undefined, taal: Namen) {
  const { fold, norm, kind } = token
  if (kind === 'number') {
    if (fold.startsWith('€') || /^(euro|eur|€)/.test(after?.fold ?? '') || before?.fold === '€')
      return '§geld'
    if (/^\d{1,2}[.:]\d{2}$/.test(fold) || /^(uur|u|h)$/.test(after?.fold ?? '')) return '§tijd'
    if (maanden.test(after?.fold ?? '')) return '§datum'
    return '§n'
  }
  if (kind !== 'word') return norm
  if (norm === 'vader') return '§ouder'
  const own = alleen(fold)
  if (own === '§dag' || alleen(norm) === '§dag') return '§dag'
  if (own !== null) return own
  if (taal.isNaam(fold)) return '§naam'
  // A genitive: Milans, Lotte's.
  const bare = fold.replace(/'?s$/, '')
  if (taal.isNaam(bare)) return '§naam'
  if (token.initial && namen.has(fold)) return '§naam'
  if (token.initial && !token.caps && !taal.known(fold)) return '§naam'
  // At the start of a sentence a word that nobody knows is a name when a verb follows that wants a subject.
  if (token.upper && !token.caps && (namen.has(fold) || !taal.known(fold)) && volgt.test(after?.fold ?? ''))
    return '§naam'
  return norm
}

/** The masked form of every token, in order. */
export function maskeer(tokens: readonly Token[], taal: Namen): string[] {
  const out: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const masked = mask(token, tokens[i - 1], tokens[i + 1], taal)
    // "mei" and "maart" are months beside a number, and words or names elsewhere.
    out.push(masked === token.norm && maanden.test(token.fold) && token.fold !== 'mei' ? '§maand' : masked)
  }
  return out
}
