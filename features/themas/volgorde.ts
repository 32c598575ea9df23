// The order of the themes as a rule: up, down, hidden, shown again. Takes the list as it stands and gives the list as it will be.

export const ZETTEN = ['omhoog', 'omlaag', 'verberg', 'toon'] as const
export type Zet = (typeof ZETTEN)[number]

type Plek = { readonly thema: string; readonly verborgen: boolean }

/** The places after this move. Up and down pass over what is hidden; what cannot move stays. */
export function verzet(lijst: readonly Plek[], thema: string, zet: Zet): Plek[] {
  const hier = lijst.findIndex(plek => plek.thema === thema)
  const plek = lijst[hier]
  if (!plek) return [...lijst]
  if (zet === 'verberg' || zet === 'toon') return lijst.with(hier, { ...plek, verborgen: zet === 'verberg' })
  const buur =
    zet === 'omhoog'
      ? lijst.findLastIndex((p, i) => i < hier && !p.verborgen)
      : lijst.findIndex((p, i) => i > hier && !p.verborgen)
  if (buur < 0 || plek.verborgen) return [...lijst]
  return lijst.toSpliced(hier, 1).toSpliced(buur, 0, plek)
}
