// Finds each secret of a dossier in a text in any spelling: spaces, marks, accents, +31 or 0, ij or y, doubled letters.
import { vouw } from '../berichthulp/tekst/vouw.ts'

type Bereik = { start: number; end: number }

/** Letters and figures only, one way of spelling, with the place each came from. */
function kern(tekst: string): { letters: string; plek: number[] } {
  const v = vouw(tekst)
  let letters = ''
  const plek: number[] = []
  for (let i = 0; i < v.length; i++) {
    let teken = v[i]!
    let breed = 1
    const twee = v.slice(i, i + 2)
    if (twee === 'ij' || twee === 'ey' || twee === 'ei') {
      teken = 'y'
      breed = 2
    } else if (twee === 'ph') {
      teken = 'f'
      breed = 2
    } else if (twee === 'th' || twee === 'dt') {
      teken = 't'
      breed = 2
    } else if (twee === 'ck') {
      teken = 'k'
      breed = 2
    } else if (teken === 'c' && /[aouklr]/.test(v[i + 1] ?? '')) teken = 'k'
    else if (teken === 'z') teken = 's'
    if (
      /[a-z0-9]/.test(teken) &&
      !(
        teken === letters.at(-1) &&
        plek.at(-1)! >= i - 2 &&
        !/\s/.test(v[i - 1] ?? ' ') &&
        /[a-z]/.test(teken)
      )
    ) {
      letters += teken
      plek.push(i)
    }
    i += breed - 1
  }
  return { letters, plek }
}

/** The ways one secret may be written: whole, its parts, a number with and without its country. */
export function vormenVan(geheim: string): string[] {
  const delen = [geheim, ...geheim.split(/[,;\n]+/)].map(d => d.trim())
  const straat = /^(.{4,}?(?:straat|laan|weg|plein|kade|gracht|singel|dreef|hof|pad|steeg|dijk))\s+\d/i.exec(
    geheim,
  )?.[1]
  const postcode = /[1-9]\d{3}\s?[A-Za-z]{2}(?![A-Za-z])/.exec(geheim)?.[0]
  if (straat) delen.push(straat, straat.replace(/straat$/i, 'str'))
  if (postcode) delen.push(postcode)
  const nummer = geheim
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)/, '')
  if (/^\+?[\d\s().\-/+]+$/.test(geheim.trim()) && nummer.length >= 9) {
    const kaal = nummer.replace(/^31/, '').replace(/^0/, '')
    delen.push(kaal, `0${kaal}`, `31${kaal}`, `310${kaal}`)
  }
  const enkel = delen.filter((d, i) => i === 0 || /\d/.test(d) || d === straat || /str$/i.test(d))
  return [...new Set(enkel.map(d => kern(d).letters))].filter(d => d.length >= 2)
}

/** Where the secrets stand in the text. A place name that is only part of an address is not looked for by itself. */
export function vindLijst(tekst: string, geheim: readonly string[]): Bereik[] {
  if (geheim.length === 0) return []
  const { letters, plek } = kern(tekst)
  const uit: Bereik[] = []
  const letter = (i: number) => /[\p{L}\p{N}]/u.test(tekst[i] ?? ' ')
  for (const vorm of new Set(geheim.flatMap(vormenVan))) {
    for (let i = letters.indexOf(vorm); i >= 0; i = letters.indexOf(vorm, i + 1)) {
      const start = plek[i]!
      const end = plek[i + vorm.length - 1]! + 1
      // Whole words only, but a name may carry the s of possession, and a number may follow letters.
      const cijfers = /^\d+$/.test(vorm)
      const voor = start === 0 || !letter(start - 1) || (cijfers && /\D/.test(tekst[start - 1]!))
      let slot = end
      while (letter(slot) && tekst[slot]!.toLowerCase() === tekst[slot - 1]!.toLowerCase() && !cijfers) slot++
      const na =
        !letter(slot) ||
        (cijfers && /\D/.test(tekst[slot]!)) ||
        /^'?s(?![\p{L}\p{N}])/u.test(tekst.slice(slot)) ||
        /^j(?![\p{L}\p{N}])/iu.test(tekst.slice(slot))
      if (voor && na) uit.push({ start, end: slot })
    }
  }
  return uit
}
