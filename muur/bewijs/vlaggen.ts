// The flags of `npm run bewijs`: read strictly, and refused in one sentence.
import { parseArgs } from 'node:util'

/**
 * `write` also replaces the figures of a run that played more histories; `verder` does not do again what earlier runs of exactly this
 * program found to hold; with `vijandig` only that many hostile requests are done.
 */
export type Vlaggen = {
  histories: number
  seed: string
  json: boolean
  timing: boolean
  write: boolean
  verder: boolean
  vijandig: number | null
}

const uitleg = 'kies uit --histories N, --seed S, --json, --timing, --write, --verder en --vijandig N'
const MEEST = 1_000_000

// What the hostile requests have to do with: everything else belongs to the histories.
const bijVijandig = new Set(['vijandig', 'seed', 'json'])

/**
 * Reads the flags. Without `--histories` it is 1,500 (1 to 1,000,000); without `--seed` the seed is `vers`. `--vijandig`
 * (1 to 1,000,000) goes with `--seed` and `--json` only.
 */
export function readVlaggen(
  args: readonly string[],
  vers: string,
): { ok: true; vlaggen: Vlaggen } | { ok: false; omdat: string } {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      histories: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
      timing: { type: 'boolean' },
      write: { type: 'boolean' },
      verder: { type: 'boolean' },
      vijandig: { type: 'string' },
    },
  })
  const vlaggen: Vlaggen = {
    histories: 1500,
    seed: vers,
    json: false,
    timing: false,
    write: false,
    verder: false,
    vijandig: null,
  }
  const gezien = new Set<string>()
  for (const token of tokens) {
    const wat = token.kind === 'option' ? token.rawName : token.kind === 'positional' ? token.value : '--'
    if (token.kind !== 'option' || !Object.hasOwn(vlaggen, token.name) || !wat.startsWith('--'))
      return { ok: false, omdat: `Onbekende vlag ${wat}: ${uitleg}.` }
    const naam = token.name as keyof Vlaggen
    gezien.add(naam)
    if (naam === 'histories' || naam === 'vijandig') {
      const n = /^\d{1,7}$/.test(token.value ?? '') ? Number(token.value) : 0
      if (n < 1 || n > MEEST)
        return {
          ok: false,
          omdat: `Geef bij ${wat} een heel getal van 1 tot en met ${MEEST}, zoals ${wat} 1500.`,
        }
      vlaggen[naam] = n
    } else if (naam === 'seed') {
      if (!/^[\w.-]{1,64}$/.test(token.value ?? '') || token.value?.startsWith('--'))
        return {
          ok: false,
          omdat: 'Geef bij --seed 1 tot 64 letters, cijfers, punten of streepjes, zoals --seed 4f2a91c0.',
        }
      vlaggen.seed = token.value as string
    } else {
      if (token.value !== undefined) return { ok: false, omdat: `De vlag ${wat} heeft geen waarde.` }
      vlaggen[naam] = true
    }
  }
  const teveel = vlaggen.vijandig === null ? [] : [...gezien].filter(naam => !bijVijandig.has(naam))
  if (teveel.length > 0)
    return { ok: false, omdat: `Bij --vijandig horen alleen --seed en --json: laat --${teveel[0]} weg.` }
  return { ok: true, vlaggen }
}
