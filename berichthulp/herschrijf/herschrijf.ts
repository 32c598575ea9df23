// Proposes a calmer wording, made only of what stands in the draft, or asks a question instead.

import type { Feit, HeatSpan, Soort } from '../soorten.ts'
import { vouw } from '../tekst/vouw.ts'
import { leesTekst } from '../tekst/zinnen.ts'
import { nl } from '../zinnen.ts'
import { feitenKloppen, ontbreekt, tilbaar } from './poort.ts'
import { kalmeZin } from './sjablonen.ts'
import type { Zin } from './zinsbouw.ts'
import { bouw, kalmeLetters, resten } from './zinsbouw.ts'

export type Voorstel = { rewrite: string | null; question: string | null }

const woorden = (s: string) => s.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const raakt = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end
const groet =
  /^(?:hoi|hallo|hey|he|hi|beste|dag|goede\p{L}*(?: \p{L}+)?|goedenavond|groet\p{L}*|gr|mvg|met vriendelijke groet\p{L}*|liefs|dank je wel|dank|bedankt|ok|oke)(?![\p{L}])[\s,.!]*(?:[\p{L}-]+[\s,.!]*)?$/u

/** Puts heat aside sentence by sentence: `sjabloon` tries a calm wording first, else the heat is left out. */
function stel(
  text: string,
  spans: readonly HeatSpan[],
  feiten: readonly Feit[],
  sjabloon: boolean,
): string | null {
  const { fold, zinnen, delen } = leesTekst(text)
  const uit: Zin[] = []
  let getild = 0
  for (const [n, zin] of zinnen.entries()) {
    const heet = spans.filter(s => raakt(s, zin))
    const slot = /[.!?\u2026\s"')]*$/u.exec(fold.slice(zin.start, zin.end))![0].length
    const kaal = { start: zin.start, end: zin.end - slot }
    const voor = text.slice(n === 0 ? 0 : zinnen[n - 1]!.end, zin.start)
    if (heet.length === 0) {
      uit.push({ voor, tekst: text.slice(zin.start, zin.end) })
      continue
    }
    const soorten = new Set<Soort>(heet.map(h => h.category))
    const vraag = /\?/u.test(fold.slice(kaal.end, zin.end))
    if (soorten.size === 1 && soorten.has('shouting') && sjabloon) {
      const rustig = kalmeLetters(text.slice(kaal.start, kaal.end), feiten, kaal.start)
      if (rustig) uit.push({ voor, tekst: rustig + (vraag ? '?' : '.') })
      continue
    }
    const schreeuwt = soorten.has('shouting')
    const bron = text.slice(kaal.start, kaal.end)
    const rauw = schreeuwt ? kalmeLetters(bron, feiten, kaal.start) : bron
    const kalm =
      sjabloon && rauw.length === kaal.end - kaal.start ? kalmeZin(vouw(rauw), rauw, soorten) : null
    if (kalm) {
      uit.push({ voor, tekst: /[.?]$/u.test(kalm) ? kalm : `${kalm}.` })
      continue
    }
    const over = resten(
      fold,
      kaal,
      heet,
      delen.filter(d => raakt(d, kaal)),
      feiten,
    )
    if (over === null) return null
    const tekst = over.map(r => text.slice(r.start, r.end)).join(', ')
    const los = ontbreekt(
      tekst,
      feiten.filter(f => raakt(f, kaal)),
    )
    getild += los.length
    if (getild > 2 || !los.every(tilbaar)) return null
    const aanhef = los.length === 1 && los[0]!.type === 'name' && los[0]!.start === kaal.start
    if (aanhef && !tekst && fold[los[0]!.end] === ',') {
      // "Kirsten, ik had gehoopt dat": the name stays as a salutation.
      uit.push({ voor, tekst: `${los[0]!.text},\n` })
      continue
    }
    // Lifted facts say what the rest is about: there must be a rest.
    if (los.length > 0 && !tekst && !zinnen.slice(n + 1).some(z => !spans.some(s => raakt(s, z)))) return null
    uit.push({ voor, tekst: tekst ? tekst + (vraag && over.at(-1)!.end === kaal.end ? '?' : '.') : '', los })
  }
  return bouw(uit, text)
}

/**
 * A rewrite of a draft, or a question in its place; both null when there is nothing to reword. `spans`: the heat
 * found; questions (`ask`) alone ask for no rewrite. `feiten`: of the same text. `opnieuw`: the checker itself,
 * run on the result. A threat gets no rewrite. The caller never offers this on a message about safety.
 * `kent`: the ordinary words; an unknown one may be a name, and is not left out. A rewrite has no marks, so that rewriting it again changes nothing.
 */
export function herschrijf(
  text: string,
  spans: readonly HeatSpan[],
  feiten: readonly Feit[],
  opnieuw: (text: string) => readonly HeatSpan[],
  kent: (woord: string) => boolean = () => true,
): Voorstel {
  const heet = spans.filter(s => s.tier === 'mark')
  if (heet.length === 0) return { rewrite: null, question: null }
  if (heet.some(s => s.category === 'threat')) return { rewrite: null, question: nl.dreiging }
  if (alleenHitte(text, heet)) return { rewrite: null, question: nl.alleenHitte }
  const geprobeerd = new Set<string>()
  for (const sjabloon of [true, false]) {
    // What the checker still finds in a proposal is left out as well, at most twice.
    let bron = text
    let nu: readonly HeatSpan[] = heet
    let weetjes = feiten
    for (let keer = 0; keer < 3; keer++) {
      const voorstel = stel(bron, nu, weetjes, sjabloon && keer === 0)
      if (voorstel === null || voorstel === text || geprobeerd.has(voorstel) || !inhoud(voorstel)) break
      geprobeerd.add(voorstel)
      if (!feitenKloppen(voorstel, feiten) || verliest(text, voorstel, kent)) break
      const weer = opnieuw(voorstel).filter(s => s.tier === 'mark')
      if (weer.length === 0 && woorden(voorstel) <= woorden(text) + 3)
        return { rewrite: voorstel, question: null }
      if (weer.length === 0 || weer.some(s => s.category === 'threat')) break
      bron = voorstel
      nu = weer
      weetjes = feitenIn(voorstel, feiten)
    }
  }
  return { rewrite: null, question: nl.weglaten }
}

/** Whether at most two words stand outside the heat: then there is nothing to reword, only something to ask. */
function alleenHitte(text: string, heet: readonly HeatSpan[]): boolean {
  let buiten = ''
  let tot = 0
  for (const h of [...heet].sort((a, b) => a.start - b.start)) {
    buiten += `${text.slice(tot, h.start)} `
    tot = Math.max(tot, h.end)
  }
  return woorden(buiten + text.slice(tot)) <= 2
}

/** Whether a word that may be a name is gone: unknown, with a capital, or in a text that has none. */
function verliest(text: string, voorstel: string, kent: (woord: string) => boolean): boolean {
  const over = new Set(vouw(voorstel).match(/[\p{L}]{3,}/gu))
  const klein = !/\p{Lu}/u.test(text)
  return [...text.matchAll(/\p{L}{3,}/gu)].some(m => {
    const w = vouw(m[0])
    if (over.has(w) || kent(w)) return false
    return klein || (/^\p{Lu}\p{Ll}/u.test(m[0]) && m[0] !== m[0].toUpperCase())
  })
}

/** The same facts at their place in a proposal. */
function feitenIn(text: string, feiten: readonly Feit[]): Feit[] {
  const plat = vouw(text)
  let vanaf = 0
  return feiten.flatMap(f => {
    const t = vouw(f.text)
    const i = plat.indexOf(t, vanaf) >= 0 ? plat.indexOf(t, vanaf) : plat.indexOf(t)
    if (i < 0) return []
    vanaf = i + t.length
    return [{ ...f, start: i, end: i + t.length }]
  })
}

/** Whether a proposal says anything: more than a greeting and two words. */
function inhoud(text: string): boolean {
  return text
    .split(/(?<=[.!?])\s+|\n+/u)
    .some(z => !groet.test(vouw(z).trim()) && (woorden(z) >= 3 || /\d/u.test(z)))
}
