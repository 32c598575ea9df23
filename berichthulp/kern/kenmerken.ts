// What the kernel's classifier sees of a clause: words with facts as placeholders, its place, and what the rules say.

import type { Bereik, Feit } from '../soorten.ts'
import type { Tekst } from '../tekst/zinnen.ts'
import { soortVan, volgtDan, vraagtZeker } from './soort.ts'
import type { Stuk } from './stukken.ts'
import { snoei } from './stukken.ts'

/**
 * A clause, or a whole piece when it has one clause: what is judged. `stuk`: the piece it is part of;
 * `vraagt`: its words stand as in a question or an order.
 */
export type Eenheid = Bereik & { stuk: number; vraagt: boolean; kenmerken: number[] }

/** Features are hashed to this many columns. */
export const kolommen = 8192

function kolom(s: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  return Math.imul(h, 0x2c1b3c6d) >>> 19
}

const raakt = (a: Bereik, b: Bereik) => a.start < b.end && b.start < a.end

/** Words of a range with facts as placeholders, so that names make no difference; mama and papa are one in `norm`. */
function woordenIn(tekst: Tekst, r: Bereik, feiten: readonly Feit[]): string[] {
  const uit: string[] = []
  let vorig: Feit | undefined
  let laag = 0
  for (let hoog = tekst.tokens.length; laag < hoog; ) {
    const i = (laag + hoog) >> 1
    if (tekst.tokens[i]!.end <= r.start) laag = i + 1
    else hoog = i
  }
  for (let i = laag; i < tekst.tokens.length && tekst.tokens[i]!.start < r.end; i++) {
    const t = tekst.tokens[i]!
    const f = feiten.find(x => raakt(x, t))
    if (f) {
      const merk = f.type === 'datetime' && /^T/u.test(f.value ?? '') ? '<tijd>' : `<${f.type}>`
      // A name of two words is one name.
      if (f !== vorig && !(merk === '<name>' && uit.at(-1) === merk)) uit.push(merk)
      vorig = f
      continue
    }
    vorig = undefined
    if (t.kind === 'word') uit.push(t.norm)
    else if (t.kind === 'number') uit.push('<number>')
    else if (t.fold === '?' || t.fold === '!') uit.push(t.fold)
  }
  return uit
}

/** What a parent lays down: who goes, stays, fetches or brings. */
const handelt = new Set(
  'ga gaat gaan kom komt komen blijf blijft blijven slaapt slaap haal haalt halen breng brengt brengen neem neemt nemen vertrekt vertrek vlieg vliegt vliegen eet rijd rijdt start stopt betaal betaalt regel regelt bestel bestelt boek meld schrijf teken houd hou hang zet leg stuur laat zeg zal verhuis verhuizen vier vieren doe doet'.split(
    ' ',
  ),
)
const persoon = (w: readonly string[]) => {
  const heeft = (s: string) => s.split(' ').some(x => w.includes(x))
  return `${heeft('ik me mij mijn') ? 'i' : ''}${heeft('je jij jou jouw u uw ge gij') ? 'j' : ''}${heeft('we wij ons onze') ? 'w' : ''}${heeft('hij ze zij hem haar <name>') ? 'h' : ''}`
}

const vraagBegin =
  /(?<=[a-z0-9'] )(?:(?:kan|mag|kunnen|mogen) (?:de )?[a-z-]+ (?:nog|ook|even|mee|bij|om|dan|zaterdag|zondag|vrijdag|donderdag|woensdag|dinsdag|maandag|morgen|vanavond|eerder|later|blijven|slapen|komen)(?![a-z])|(?:waar|wanneer|hoe ?laat|hoeveel|welke) (?:is|ligt|zijn|liggen|kan|kom|moet|mag|heb|heeft|ben|haal|breng)(?![a-z])|kun|kan|kunt|wil|wilt|ga|breng|haal|neem|zou|mag|heb|weet|rij|rijd|betaal|kom|lukt|teken|regel|zullen|vind|zorg|bel|stuur|maak|pak|zet|geef|leg|ruil|doe|werk) (?:je|jij|jou|ik|u|ge|gij|ze|zij|hij|we|wij|het|dat)(?![a-z])/gu
const zinBegin =
  /(?<=[a-z0-9'] )(?<!(?:dat|als|omdat|of|wat|die|waar|hoe|toen|want|met|van|voor|bij|naar|en|dan|zodat|wanneer|terwijl|aan|daar|nu|om|zoals|wie|maar|mag|moet|wil|kan|kun|heb|heeft|is|was|ben) )(?:ik|hij|ze|zij|we|wij|het|er|dit|dat|(?:de|mijn|haar|zijn) [a-z]+) (?:is|zijn|was|waren|heeft|had|heb|moet|wil|kan|gaat|staat|zit|ligt|krijgt|begint|komt|weet|houd|breng|haal|ben|heb|ga|neem|kom|zet|betaal|werk|rijd|rij|moest|kreeg|begon|duurt|kost|sluit|valt|zegt|blijft|mag)(?![a-z])/gu
const gebod =
  /(?<=[a-z0-9'] )(?:neem|geef|stuur|breng|zeg|vergeet|laat|denk|bel|app|doe) (?:je |jij |hem |haar |ze |mij |me |even |dan |de |het |die |zijn |tegen |er |morgen |aan )|(?<=[a-z0-9'] )(?:bel|app|mail) (?:me|mij)(?![a-z])/gu

/** Where sentences begin in a stretch without marks, as people dictate and type: places in the text. */
function eigenSneden(fold: string, r: Bereik): number[] {
  const t = fold.slice(r.start, r.end)
  const naEmoji = [
    ...t.matchAll(/\p{Extended_Pictographic}[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]*\s+(?=[\p{L}\d])/gu),
  ].map(m => r.start + m.index + m[0].length)
  if ((t.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 9 || /[.!?;:]\s/u.test(t)) return naEmoji
  return [
    ...naEmoji,
    ...[vraagBegin, zinBegin, gebod].flatMap(re => [...t.matchAll(re)].map(m => r.start + m.index)),
  ]
}

const omkeert = /(?<![a-z])(?:dan|daar|hier|zo|dat|die|daarom|misschien|straks|nu|zelfs|daarna|anders) $/u

/** How many of these rising places lie before `plek`. */
function vanaf(plekken: readonly number[], plek: number): number {
  let low = 0
  let high = plekken.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((plekken[mid] as number) < plek) low = mid + 1
    else high = mid
  }
  return low
}

/** The clauses of the pieces of a message with their features, in order. */
export function eenheden(tekst: Tekst, stukken: readonly Stuk[], feiten: readonly Feit[]): Eenheid[] {
  const { fold } = tekst
  const uit: Eenheid[] = []
  const begin = [...fold.matchAll(/[\p{L}\p{N}]+/gu)].map(m => m.index)
  const deelBegin = tekst.delen.map(d => d.start)
  for (const [n, stuk] of stukken.entries()) {
    const grenzen = [stuk.start]
    const delen = deelBegin.slice(vanaf(deelBegin, stuk.start + 1), vanaf(deelBegin, stuk.end))
    const sneden = [...delen, ...eigenSneden(fold, stuk)].sort((a, b) => a - b)
    const woorden = (a: number, b: number) => vanaf(begin, b) - vanaf(begin, a)
    for (const snede of sneden)
      if (snede > stuk.start && snede < stuk.end)
        if (woorden(grenzen.at(-1)!, snede) >= 3 && woorden(snede, stuk.end) >= 2) grenzen.push(snede)
    grenzen.push(stuk.end)
    const regelVan = (r: Bereik) =>
      soortVan(fold.slice(r.start, r.end), {
        vraag: fold[r.end - 1] === '?',
        half: stuk.half,
        feit: feiten.some(f => raakt(f, r)),
      }) ?? 'niets'
    const geheel = regelVan(stuk)
    let vorige = n > 0 && stukken[n - 1]!.zin === stuk.zin ? 'half' : 'begin'
    for (let i = 1; i < grenzen.length; i++) {
      const r = snoei(fold, { start: grenzen[i - 1]!, end: grenzen[i]! })
      if (r.start >= r.end) continue
      const hier = feiten.filter(f => raakt(f, r))
      const w = woordenIn(tekst, r, hier)
      const regel = regelVan(r)
      const soorten = new Set(hier.map(f => f.type))
      const k = new Set<string>([
        '#',
        `r:${regel}`,
        `g:${geheel}`,
        `rg:${regel}${geheel}`,
        `v:${vorige}`,
        `p:${persoon(w)}`,
      ])
      const vraagteken = fold[r.end - 1] === '?'
      // In the middle of a sentence "en stuur je het verslag" tells: the order of words says nothing there.
      const vooraan =
        i === 1 ||
        (!/[,;]/u.test(fold.slice(stuk.start, r.start)) &&
          !/^(?:en|maar|dus) /u.test(fold.slice(grenzen[i - 1]!, r.end)))
      // After "dan" or "daar" the same order of words tells: "dan kun jij uitslapen".
      const omgekeerd =
        !vraagteken &&
        (omkeert.test(fold.slice(Math.max(0, r.start - 12), r.start)) ||
          volgtDan.test(fold.slice(r.end, r.end + 14)))
      const vraagt =
        vraagtZeker(fold.slice(r.start, r.end), vraagteken) && (vraagteken || vooraan) && !omgekeerd
      k.add(`q:${vraagt}`)
      k.add(`n:${Math.min(6, w.length >> 1)}`)
      k.add(
        `d:${grenzen.length > 2 ? (i === 1 ? 'eerst' : i === grenzen.length - 1 ? 'laatst' : 'midden') : 'heel'}${stuk.vraag ? '?' : ''}`,
      )
      k.add(`h:${stuk.half}`)
      k.add(`z:${n === 0 ? 'eerste' : n === stukken.length - 1 ? 'laatste' : 'tussen'}`)
      for (const s of soorten) k.add(`f:${s}`)
      const wie =
        /^(?:ik|we|wij|hij|ze|zij)$/u.exec(w[0] ?? '')?.[0] ?? (w[0] === '<name>' ? 'kind' : 'anders')
      const doen = w.slice(0, 6).find(x => handelt.has(x)) !== undefined
      k.add(`a:${wie}:${doen}:${soorten.has('datetime')}`)
      k.add(`f:${soorten.size}`)
      k.add(
        `pf:${persoon(w)}${[...soorten]
          .filter(s => s !== 'name' && s !== 'number')
          .sort()
          .join('')}`,
      )
      for (const [j, x] of w.entries()) {
        k.add(`w:${x}`)
        k.add(`b:${x} ${w[j + 1] ?? '.'}`)
        if (x.length > 5 && x[0] !== '<') k.add(`s:${x.slice(0, 5)}`)
      }
      k.add(`1:${w[0]}`)
      k.add(`2:${w[0]} ${w[1]}`)
      for (let q = 0; q + 2 < w.length; q++) k.add(`k:${w[q]} ${w[q + 2]}`)
      k.add(`3:${w[0]} ${w[1]} ${w[2]}`)
      uit.push({ ...r, stuk: n, vraagt, kenmerken: [...new Set([...k].map(kolom))] })
      vorige = regel
    }
  }
  return uit
}
