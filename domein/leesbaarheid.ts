// How easy a Dutch text reads: sentences, words, syllables and the Flesch-Douma number.

/** What was counted in a text. `fd` is null when there are no words. Lengths are in words and syllables. */
type Leesbaarheid = {
  readonly zinnen: readonly string[]
  readonly woorden: number
  readonly lettergrepen: number
  /** Mean words per sentence. */
  readonly zinslengte: number
  /** Mean syllables per word. */
  readonly woordlengte: number
  /** Flesch-Douma, about 0 (very hard) to 100 and above (very easy); 60 and up is called normal. */
  readonly fd: number | null
}

/** Sounds written with more than one vowel. Longest first: the first that fits is one syllable. */
const klanken = 'aai|eau|eeu|ieu|oei|ooi|aa|ai|au|ee|ei|eu|ie|ij|oe|oi|oo|ou|ui|uu|[aeiouy]'
const klank = new RegExp(klanken, 'g')

/**
 * Counts the syllables of one Dutch word (a heuristic, not a dictionary). A trema starts a new syllable,
 * a hyphen too. A word without a vowel, such as a number, counts as one.
 */
export function countLettergrepen(woord: string): number {
  const klein = woord
    .toLowerCase()
    .normalize('NFD')
    .replace(/([aeiou])\u0308/g, '-$1')
    .replace(/\p{M}/gu, '')
    .replace(/qu/g, 'kw')
    .replace(/eum(s?)$/, 'e-um$1')
    .replace(/\by(?=[aeiou])/g, 'j')
  return Math.max(1, klein.match(klank)?.length ?? 0)
}

/** Splits a text in sentences, without the white space around them. A line break inside a sentence is a space. */
export function splitZinnen(tekst: string): string[] {
  return tekst
    .split(/(?<=[.!?…]["'”’)]*)\s+|\n{2,}/u)
    .map(zin => zin.replace(/\s+/g, ' ').trim())
    .filter(zin => /[\p{L}\p{N}]/u.test(zin))
}

/** The words of a text. Hyphens and apostrophes inside a word belong to it; a number is a word. */
export function splitWoorden(tekst: string): string[] {
  return tekst.match(/[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu) ?? []
}

/**
 * Counts a Dutch text and gives its Flesch-Douma number:
 * FD = 206.84 - 0.93 x words per sentence - 77 x syllables per word (Douma 1960).
 * It does not measure level B1: it only warns of long sentences and long words.
 */
export function leesbaarheid(tekst: string): Leesbaarheid {
  const zinnen = splitZinnen(tekst)
  const woorden = splitWoorden(tekst)
  const lettergrepen = woorden.reduce((som, woord) => som + countLettergrepen(woord), 0)
  if (woorden.length === 0)
    return { zinnen, woorden: 0, lettergrepen: 0, zinslengte: 0, woordlengte: 0, fd: null }
  const zinslengte = woorden.length / zinnen.length
  const woordlengte = lettergrepen / woorden.length
  const fd = 206.84 - 0.93 * zinslengte - 77 * woordlengte
  return { zinnen, woorden: woorden.length, lettergrepen, zinslengte, woordlengte, fd }
}
