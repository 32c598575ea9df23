// Amounts of money: 45 euro, € 32,50, 100 eurootjes, een tientje, vijfenveertig euro vijftig, 80 cent.

import type { Bereik } from '../soorten.ts'
import { eind } from './atomen.ts'
import { telwoord, woord } from './telwoorden.ts'

export type Bedrag = Bereik & { value: string }

const cijfers = '\\d{1,3}(?:[. ]\\d{3})+(?:,(?:\\d{1,2}|-+))?|\\d+(?:[.,](?:\\d{1,2}(?!\\d)|-+))?'
const munt = "(?:euro'?s|euro|eurootjes|eurotjes|euri|euries|eur|eu|ero|euroo?|€)"
const vormen: [RegExp, (m: RegExpExecArray | RegExpMatchArray) => number | null][] = [
  [
    new RegExp(`(?:€|(?<![a-z])eur(?:o)?) ?(${cijfers})(?:k(?![a-z]))?`, 'gu'),
    m => cent(m[1]!) * (m[0].endsWith('k') ? 1000 : 1),
  ],
  [
    new RegExp(
      `(?<![a-z0-9.,])(${cijfers}) ?${munt}(?: (\\d{2})${eind}(?! ?(?:uur|u|kinderen|keer)))?(?![a-z])`,
      'gu',
    ),
    m => cent(m[1]!) + (m[2] ? +m[2] : 0),
  ],
  [
    new RegExp(
      `(?<![a-z0-9])(${woord}|een|anderhalve) ${munt}(?: (${woord})${eind}(?! (?:uur|kinderen|keer)))?(?![a-z])`,
      'gu',
    ),
    m => {
      const heel = m[1] === 'anderhalve' ? 1.5 : telwoord(m[1]!)
      return heel === null ? null : Math.round(heel * 100) + (m[2] ? (telwoord(m[2]) ?? 0) : 0)
    },
  ],
  [
    new RegExp(
      `(?<![a-z])(?:(een|\\d+|${woord}) )?(tientjes?|geeltjes?|meier|joet|knaken|euries?|ruggen|mille)${eind}`,
      'gu',
    ),
    m => {
      const n = m[1] ? telwoord(m[1]) : 1
      const per = /^tien|^joet/u.test(m[2]!)
        ? 10
        : /^geel/u.test(m[2]!)
          ? 25
          : /^meier/u.test(m[2]!)
            ? 100
            : /^rug|^mil/u.test(m[2]!)
              ? 1000
              : 1
      return n === null || (!m[1] && !/^tientje/u.test(m[2]!)) ? null : n * per * 100
    },
  ],
  [
    new RegExp(`(?<![a-z0-9])(een paar|paar|enkele|ruim) (tientjes|honderd euro|euro|tientjes)${eind}`, 'gu'),
    () => -1,
  ],
  [new RegExp(`(?<![a-z0-9.,])(\\d{1,2}|${woord}) ?(?:cent|ct)${eind}`, 'gu'), m => telwoord(m[1]!)],
  [/(?<![a-z0-9.,])(\d+),(?:-+|=)/gu, m => +m[1]! * 100],
  // "27,50 is overgemaakt", "maak je 24 over", "samen 118": money without its sign.
  [
    /(?<![a-z0-9.,-]|maat |koorts |temperatuur |met )(\d{1,4},\d{2})(?![a-z0-9]|[.,]\d| ?(?:%|graden|km|kg|kilo|meter|m|cm|ml|liter|gram|uur|koorts))/gu,
    m => cent(m[1]!),
  ],
  [
    /(?<=(?<![a-z])(?:samen|totaal|kost|kosten|kostte|betaal|betaald|voorgeschoten|bedrag van|tegoed van|dekt|pak van|helft van) )(\d{2,4}|\d\.\d{3})(?![a-z0-9:/-]|[.,]\d| ?(?:€|%|e|uur|u|keer|x|kinderen|dagen|weken|maanden|jaar|minuten|min|jan|feb|mrt|apr|mei|jun|juni|jul|juli|aug|sep|okt|nov|dec|graden|km|cm|kg|gram|ml|januari|februari|maart|april|augustus|september|oktober|november|december)(?![a-z]))/gu,
    (m: RegExpExecArray | RegExpMatchArray) =>
      +m[1]!.replace('.', '') < 32 &&
      !/kost|samen|betaa/u.test(m.input!.slice(Math.max(0, m.index! - 9), m.index))
        ? null
        : cent(m[1]!),
  ],
  [
    /(?<=(?<![a-z])(?:maa?kt?|kan|kun|wil|die) (?:je |jij |ik |u )?(?:de helft |even )?)(\d{2,4})(?= (?:over(?:maken)?|gewoon|terug(?:betalen)?)(?![a-z]))/gu,
    m => +m[1]! * 100,
  ],
  [new RegExp(`(?<![a-z])(?:srd|usd|\\$|£) ?(${cijfers})`, 'gu'), m => cent(m[1]!)],
]

function cent(s: string): number {
  const kaal = s
    .replace(/[.,]-+$/u, '')
    .replace(/[. ](?=\d{3}(?:\D|$))/gu, '')
    .replace(',', '.')
  return Math.round(Number.parseFloat(kaal) * 100)
}

/** Amounts in a folded text, in order, without overlap; the value is `EUR 45.00`, or `EUR ?` for "een paar euro". */
export function vindBedragen(t: string): Bedrag[] {
  const uit: Bedrag[] = []
  if (
    !/\d,\d\d|\d over|[€$£]|samen|tota|kost|dekt|\bis \d|van \d|betaal|bedrag|tegoed|voorges|eur|eu\b|tientje|cent\b|\bct\b|,-|,=|srd|knaken|meier|geeltje|joet|ruggen|mille/u.test(
      t,
    )
  )
    return uit
  for (const [re, waarde] of vormen)
    for (const m of t.matchAll(re)) {
      const n = waarde(m)
      if (n === null || Number.isNaN(n)) continue
      const munteenheid =
        /srd|usd|\$|£/u.exec(m[0])?.[0].toUpperCase().replace('$', 'USD').replace('£', 'GBP') ?? 'EUR'
      // "vijftig euro per week": the word after is no number of cents.
      const over =
        m[2] && /[a-z]/u.test(m[2]) && telwoord(m[2]) === null && re === vormen[2]![0] ? m[2].length + 1 : 0
      uit.push({
        start: m.index,
        end: m.index + m[0].length - over,
        value: n < 0 ? 'EUR ?' : `${munteenheid} ${(n / 100).toFixed(2)}`,
      })
    }
  uit.sort((a, b) => a.start - b.start || b.end - a.end)
  return uit.filter((b, i) => !uit.some((a, j) => j < i && a.end > b.start && a.start <= b.start && j !== i))
}
