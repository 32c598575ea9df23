// Words, numbers and marks of a text, with their offsets and the way they are written.
import { normaalVorm } from './spelling.ts'
import { vouw } from './vouw.ts'

export type TokenKind = 'word' | 'number' | 'punct' | 'emoji'

/** `fold`: as written, folded. `norm`: after spelling, chat and regional forms were brought to one form. */
export type Token = {
  start: number
  end: number
  kind: TokenKind
  fold: string
  norm: string
  caps: boolean
  /** Begins with a capital; `initial` when that is not because a sentence begins. */
  upper: boolean
  initial: boolean
}

// A combining accent after a letter, and the dots of a.u.b., belong to the word; a quote behind it only in a genitive (Lars').
const pattern =
  /(?:[a-z]\.){2,}[a-z]?|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*(?:(?<=[sxz])')?|€?\d+(?:[.,:]\d+)*|\p{Extended_Pictographic}(?:\u200d?\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])*|\n+|[^\s\p{L}\d]/gu

/** Splits a text in tokens. `folded` must be `vouw(text)`, and is made when it is left out. */
export function splitTokens(text: string, folded = vouw(text)): Token[] {
  const tokens: Token[] = []
  let fresh = true
  for (const match of folded.matchAll(pattern)) {
    const fold = match[0]
    const start = match.index
    const end = start + fold.length
    const raw = text.slice(start, end)
    const first = fold.codePointAt(0) as number
    const kind: TokenKind = /[\p{L}]/u.test(fold[0] as string)
      ? 'word'
      : /\d/.test(fold)
        ? 'number'
        : first > 0x2190 && /\p{Extended_Pictographic}/u.test(fold)
          ? 'emoji'
          : 'punct'
    const caps = kind === 'word' && raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()
    const upper = kind === 'word' && raw[0] !== (raw[0] as string).toLowerCase()
    tokens.push({
      start,
      end,
      kind,
      fold,
      norm: kind === 'word' ? normaalVorm(fold) : fold,
      caps,
      upper,
      initial: upper && !fresh,
    })
    if (kind !== 'punct') fresh = false
    else if (/[.!?\n:"]/.test(fold)) fresh = true
  }
  return tokens
}
