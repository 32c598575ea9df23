// What lowers the heat of a clause whatever its words: a boundary about oneself, a plain fact, a word that is only named.
import type { Gelezen } from '../model/kenmerken.ts'
import type { DeelOordeel } from '../model/oordeel.ts'
import { eigenGrens } from './grens.ts'
import { kaleZinnen } from './kale-zin.ts'
import { nieuws } from './nieuws.ts'

/** How many points of logit each reason takes off; found on writers that the model had not met. */
export const rustMaat = {
  grens: 1.5,
  feit: 1,
  eigen: 1,
  huis: 3,
  genoemd: 4,
  uitgepraat: 8,
  afkorting: 4,
  nieuws: 6,
}

const re = (...parts: string[]) => new RegExp(`(?<![\\p{L}])(?:${parts.join('|')})(?![\\p{L}])`, 'u')

// Classes that judge, threaten, blame or mock: with one of these a clause is never plain.
const oordeel = new Set(
  'bevel diagnose dom dreig falen gezeur ironiemerk liegen mislukt motief nooit scheld straf vergelijk vloek walging'.split(
    ' ',
  ),
)
const feitmasker = /^§(?:tijd|dag|geld|getal|datum|uur|num)/
const ikGrens =
  /^(?:ik|dat|daar|dit|hier|over \S+(?: \S+)?|op \S+(?: \S+)?|na \S+(?: \S+){0,2}|wij|we)? ?(?:ik |wij |we )?(?:overleg|praat|praten|bel|reageer|lees|antwoord|bespreek|bespreken|app|mail|schrijf|neem|hang|beantwoord|houd|teken|ruil|betaal|vergoed|stem|ga|wil|doe|geef)(?: (?:ik|we|wij))?(?: \S+){0,6} (?:liever|niet|alleen|geen|uitsluitend|pas|later|morgen)(?: |$)/u
const jouwHuis = re(
  'bepaal(?:t)? (?:je|jij|u) zelf',
  '(?:jij|je|u) (?:bepaalt|kiest) (?:zelf|jouw \\p{L}+)',
  'jou\\p{L}* \\p{L}+ jouw (?:keus|keuze|regels?)',
  'jouw (?:keus|keuze)',
)
const inGoeden = re(
  'allebei (?:\\p{L}+ )?lachen',
  'uitgepraat',
  'geen oordeel',
  'zonder (?:oordeel|bijbedoeling|verwijt)',
  'geen verwijt',
  '(?:voor mij )?geen punt',
  'ik hoef (?:van jou |van je )?(?:niks|niets)(?: terug)?',
  'geen (?:van jullie|van ons) schuld',
  'niet jouw schuld',
)
const genoemd =
  /(?:is|zijn|was) (?:een|geen) (?:term|woord|uitdrukking|titel|liedje|songtekst|boek|citaat|afspraak|spel)/u

/** The same clauses, cooler where the form of the clause is that of a boundary, a fact or a word that is named. */
export function rust(g: Gelezen, delen: readonly DeelOordeel[], maat = rustMaat): DeelOordeel[] {
  const goed = inGoeden.test(plat(g.fold))
  const huis = jouwHuis.test(plat(g.fold))
  const zinnen = kaleZinnen(g)
  const vrij = eigenGrens(zinnen)
  const gewoon = nieuws(
    zinnen,
    g.zinnen.map(z => g.fold.slice(z.start, z.end)),
  )
  return delen.map(d => {
    const { first, last, ik, jij } = d.deel
    const text = plat(g.fold.slice(d.deel.start, d.deel.end))
    const plain = !g.classes.slice(first, last).some(c => c.some(k => oordeel.has(k)))
    const words = g.tokens.slice(first, last).filter(t => t.kind === 'word')
    let off = 0
    if (goed) off += maat.uitgepraat
    if (gewoon[d.deel.sentence] || vrij[d.deel.sentence]) off += maat.nieuws
    if (genoemd.test(text)) off += maat.genoemd
    if (plain && huis) off += maat.huis
    if (plain && ikGrens.test(text)) off += maat.grens
    if (plain && !jij && g.masked.slice(first, last).some(m => feitmasker.test(m))) off += maat.feit
    if (plain && ik && !jij) off += maat.eigen
    if (
      words.length <= 3 &&
      words.some(
        t => t.caps && t.fold.length > 2 && t.fold.length < 6 && !/[aeiou].*[aeiou].*[aeiou]/.test(t.fold),
      ) &&
      words.some(t => !t.caps)
    )
      off += maat.afkorting
    return off > 0 ? { ...d, heat: d.heat - off } : d
  })
}

const plat = (text: string) => text.replace(/[^\p{L}\d']+/gu, ' ').trim()
