// First names as two people may write them: folded to how they sound, so that one child is known from two forms. Pure.

// Letters that are written otherwise and sound alike, in this order. Wide on purpose: the date of birth narrows it again, and who is
// taken for a brother or sister of the same day has the same parents.
const KLANKEN: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ø|œ/g, 'o'],
  [/æ/g, 'e'],
  [/ł/g, 'l'],
  [/đ|ð/g, 'd'],
  [/ı/g, 'i'],
  [/[^\p{L}]+/gu, ''],
  [/ph/g, 'f'],
  [/oe|ou/g, 'u'],
  [/[yj]|ie/g, 'i'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/[vw]/g, 'f'],
  [/(?!^)h/g, ''],
  [/(.)\1+/gu, '$1'],
]

/** A name as it sounds, roughly: no capitals, accents, spaces or hyphens; Sofie is Sophie, Luca is Luka, Noah is Noa. */
export function vouwNaam(naam: string): string {
  // Apart from its letter an accent is no letter, and goes with the spaces.
  const kaal = naam.normalize('NFKD').toLowerCase()
  return KLANKEN.reduce((tekst, [klank, wordt]) => tekst.replace(klank, wordt), kaal)
}

/** The ways one parent may write what the other wrote: all given names, or only the first. An initial alone is no name. */
export function vormenVan(voornaam: string): string[] {
  const eerste = vouwNaam(voornaam.trim().split(/[\s-]+/)[0] ?? '')
  const heel = vouwNaam(voornaam)
  return [...new Set([heel, ...(eerste.length > 1 ? [eerste] : [])])].filter(vorm => vorm !== '')
}
