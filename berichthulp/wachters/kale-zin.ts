// The words of each sentence as guards read them: in their plain form, names and numbers masked, without marks.
import type { Gelezen } from '../model/kenmerken.ts'

export const kaleZinnen = (g: Gelezen): string[] =>
  g.zinnen.map(z =>
    g.masked
      .slice(z.first, z.last)
      .filter((_, i) => /word|number/.test(g.tokens[z.first + i]?.kind ?? ''))
      .join(' '),
  )

/** Any of these parts as whole words. */
export const heleWoorden = (...parts: string[]) =>
  new RegExp(`(?<![\\p{L}§])(?:${parts.join('|')})(?![\\p{L}])`, 'u')
