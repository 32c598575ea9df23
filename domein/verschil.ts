// What differs between two texts: word by word, and paragraph beside paragraph. Pure; from the answer both sides can be made again (R3).

/** `zelfde` stands in both texts, `weg` only in the old one, `erbij` only in the new one. */
export type Stukje = { readonly soort: 'zelfde' | 'weg' | 'erbij'; readonly tekst: string }

/** Beyond so many pairs of pieces no longest row in common is sought: what lies between the same begin and end is replaced as a whole. */
const MEESTE_PAREN = 4_000_000

/**
 * The longest row of pieces that both have in the same order, with what only one of them has around it; one Stukje a piece, in order.
 * The same pieces give the same answer.
 */
export function vergelijkRij(oud: readonly string[], nieuw: readonly string[]): Stukje[] {
  let voor = 0
  while (voor < oud.length && voor < nieuw.length && oud[voor] === nieuw[voor]) voor++
  let na = 0
  const langs = Math.min(oud.length, nieuw.length) - voor
  while (na < langs && oud.at(-1 - na) === nieuw.at(-1 - na)) na++
  const als = (soort: Stukje['soort'], teksten: readonly string[]) => teksten.map(tekst => ({ soort, tekst }))
  const a = oud.slice(voor, oud.length - na)
  const b = nieuw.slice(voor, nieuw.length - na)
  const midden = a.length * b.length > MEESTE_PAREN ? [...als('weg', a), ...als('erbij', b)] : langste(a, b)
  return [...als('zelfde', oud.slice(0, voor)), ...midden, ...als('zelfde', oud.slice(oud.length - na))]
}

function langste(a: readonly string[], b: readonly string[]): Stukje[] {
  const breed = b.length + 1
  // How long the longest row in common is from here on.
  const lengte = new Uint32Array((a.length + 1) * breed)
  const bij = (i: number, j: number) => lengte[i * breed + j] as number
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengte[i * breed + j] = a[i] === b[j] ? bij(i + 1, j + 1) + 1 : Math.max(bij(i + 1, j), bij(i, j + 1))
  const uit: Stukje[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const oud = a[i]
    const nieuw = b[j]
    if (oud !== undefined && oud === nieuw) {
      uit.push({ soort: 'zelfde', tekst: oud })
      i++
      j++
    } else if (oud !== undefined && (nieuw === undefined || bij(i + 1, j) >= bij(i, j + 1))) {
      uit.push({ soort: 'weg', tekst: oud })
      i++
    } else {
      uit.push({ soort: 'erbij', tekst: nieuw as string })
      j++
    }
  }
  return uit
}

/** Words, runs of white space, and every other character by itself: together they are the text. */
const stukken = (tekst: string) => tekst.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []

/**
 * Two texts word by word. What was replaced stands together, first what went and then what came, so that it reads as people change a
 * sentence. `zelfde` with `weg` is the old text to the letter, `zelfde` with `erbij` the new one.
 */
export function vergelijkTekst(oud: string, nieuw: string): Stukje[] {
  const groepen: { zelfde: string; weg: string; erbij: string }[] = []
  for (const { soort, tekst } of vergelijkRij(stukken(oud), stukken(nieuw))) {
    const laatste = groepen.at(-1)
    const past = laatste && (soort === 'zelfde') === (laatste.zelfde !== '')
    const groep = past ? laatste : { zelfde: '', weg: '', erbij: '' }
    if (!past) groepen.push(groep)
    groep[soort] += tekst
  }
  const samen: typeof groepen = []
  for (const groep of groepen) {
    const tussen = samen.at(-1)
    const voor = samen.at(-2)
    // Two words replaced with nothing but a space between them are one change.
    if (voor && tussen && groep.zelfde === '' && tussen.zelfde.trim() === '' && tussen.zelfde !== '') {
      const weg = voor.weg + tussen.zelfde + groep.weg
      const erbij = voor.erbij + tussen.zelfde + groep.erbij
      if (weg.trim() !== '' && erbij.trim() !== '') {
        samen.splice(-2, 2, { zelfde: '', weg, erbij })
        continue
      }
    }
    samen.push({ ...groep })
  }
  return samen.flatMap(groep =>
    (['zelfde', 'weg', 'erbij'] as const)
      .map(soort => ({ soort, tekst: groep[soort] }))
      .filter(stukje => stukje.tekst !== ''),
  )
}
