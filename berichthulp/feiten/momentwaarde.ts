// The value of a moment: an ISO day and time relative to the day of the message, or what is known without one.

import type { Atoom } from './atomen.ts'
import type { Dag } from './kalender.ts'
import { dagVan, delen, iso, leesDag, maandag, plusMaanden, weekdag } from './kalender.ts'

const nul = (n: number) => String(n).padStart(2, '0')
const welk = (rel: string, ...woorden: string[]) => woorden.some(w => rel.includes(w))
const deelVanDag = (rel: string) => /\b(ochtend|middag|avond|nacht)\b/u.exec(rel)?.[1] ?? ''

/** The year that lies nearest: at most a hundred days back, else the coming one. */
function datum(anker: Dag, d: number, m: number, verleden: boolean): Dag | null {
  const jaar = delen(anker).jaar
  const kan = [jaar - 1, jaar, jaar + 1].map(j => dagVan(j, m, d)).filter(x => x !== null)
  const terug = verleden ? 200 : 100
  return kan.find(x => x >= anker - terug) ?? null
}

function weekdagDatum(anker: Dag, a: Atoom, verleden: boolean): Dag {
  const nu = weekdag(anker)
  if (welk(a.rel, 'volgende week', 'komende week', 'aankomende week', 'aanstaande week', 'andere week'))
    return maandag(anker) + 7 + a.a - 1
  if (welk(a.rel, 'vorige week', 'afgelopen week')) return maandag(anker) - 7 + a.a - 1
  if (welk(a.rel, 'deze week')) return maandag(anker) + a.a - 1
  const straks = anker + ((a.a - nu + 6) % 7) + 1
  const terug = straks - 7 === anker ? anker - 7 : straks - 7
  if (welk(a.rel, 'vorige', 'afgelopen', 'voorbije')) return terug
  if (welk(a.rel, 'volgende') && maandag(straks) === maandag(anker)) return straks + 7
  if (verleden && a.b === 0 && !welk(a.rel, 'komende', 'aanstaande', 'aankomende', 'volgende')) return terug
  return straks + a.b * 7
}

/** The month in which this day of the month comes next, on this weekday when one is given. */
function dagnummer(anker: Dag, d: number, w: number): Dag | null {
  const { jaar, maand, dag } = delen(anker)
  const eerst = dag > d ? 1 : 0
  for (const n of w ? [eerst, eerst + 1, eerst - 1, eerst + 2, eerst + 3] : [eerst, eerst + 1]) {
    const x = new Date(Date.UTC(jaar, maand - 1 + n, 1))
    const op = dagVan(x.getUTCFullYear(), x.getUTCMonth() + 1, d)
    if (op !== null && (!w || weekdag(op) === w)) return op
  }
  return w ? dagnummer(anker, d, 0) : null
}

function stuk(van: Dag, tot: Dag, deel: Atoom['deel']): string {
  const lengte = tot - van + 1
  const derde = Math.max(1, Math.floor(lengte / 3))
  if (deel === 'begin') return `${iso(van)}/${iso(van + derde - 1)}`
  if (deel === 'eind') return `${iso(tot - derde + 1)}/${iso(tot)}`
  if (deel === 'midden') return `${iso(van + derde)}/${iso(tot - derde)}`
  return `${iso(van)}/${iso(tot)}`
}

function maandStuk(eerste: Dag, deel: Atoom['deel']): string {
  if (deel === 'midden') return `${iso(eerste + 10)}/${iso(eerste + 19)}`
  return stuk(eerste, plusMaanden(eerste, 1) - 1, deel)
}

const eenheden: [RegExp, string][] = [
  [/^min/u, 'M'],
  [/^u/u, 'H'],
  [/^d/u, 'D'],
  [/^week?e?n?d/u, 'W'],
  [/^we/u, 'W'],
  [/^maand/u, 'Mo'],
  [/^j/u, 'Y'],
]

function over(a: Atoom, anker: Dag | null): string {
  const e = eenheden.find(([r]) => r.test(a.rel))![1]
  const teken = a.a < 0 ? '-' : ''
  if (a.a === 0) return `P?${e}`
  if (anker === null || e === 'M' || e === 'H') return `${teken}P${Math.abs(a.a)}${e}`
  if (e === 'Mo') return iso(plusMaanden(anker, a.a))
  if (e === 'Y') return iso(plusMaanden(anker, a.a * 12))
  return iso(anker + Math.round(a.a * (e === 'W' ? 7 : 1)))
}

/** The day part of a moment; '' when there is none. */
function dagdeelWaarde(g: Atoom[], anker: Dag | null, verleden: boolean): string {
  const vind = (s: Atoom['soort']) => g.find(a => a.soort === s)
  const w = vind('weekdag')
  const dat = vind('datum')
  if (dat) {
    if (dat.c) return `${dat.c}-${nul(dat.b)}-${nul(dat.a)}`
    const op = anker === null ? null : datum(anker, dat.a, dat.b, verleden)
    return op === null ? `--${nul(dat.b)}-${nul(dat.a)}` : iso(op)
  }
  const nr = vind('dagnr')
  if (nr) {
    const op = anker === null ? null : dagnummer(anker, nr.a, w?.a ?? 0)
    return op === null ? `---${nul(nr.a)}` : iso(op)
  }
  if (w) {
    if (welk(w.rel, 'elke', 'iedere', 'iedre', 'om de')) return `R/W${w.a}`
    const week = vind('week')
    if (anker !== null && week) return iso(maandag(anker) + week.a * 7 + w.a - 1)
    return anker === null ? `W${w.a}` : iso(weekdagDatum(anker, w, verleden))
  }
  const dag = vind('dag')
  if (dag) return anker === null ? `${dag.a < 0 ? '-' : ''}P${Math.abs(dag.a)}D` : iso(anker + dag.a)
  const week = vind('week')
  if (week) {
    const ma = anker === null ? 0 : maandag(anker) + week.a * 7
    return anker === null
      ? `${week.a < 0 ? '-' : ''}P${Math.abs(week.a)}W${week.deel ?? ''}`
      : stuk(ma, ma + 6, week.deel)
  }
  const einde = vind('weekend')
  if (einde) {
    if (einde.rel) return 'R/weekend'
    if (anker === null) return `${einde.a < 0 ? '-' : ''}P${Math.abs(einde.a)}weekend`
    const za = maandag(anker) + 5 + einde.a * 7
    return `${iso(za)}/${iso(za + 1)}`
  }
  const maand = vind('maand')
  if (maand) {
    if (anker === null) return `P${maand.a}Mo${maand.deel ?? ''}`
    const { jaar, maand: m } = delen(anker)
    return maandStuk(plusMaanden(dagVan(jaar, m, 1)!, maand.a), maand.deel)
  }
  const naam = vind('maandnaam')
  if (naam) {
    if (anker === null) return `--${nul(naam.b)}${naam.deel ?? ''}`
    return maandStuk(datum(anker, 1, naam.b, verleden) ?? anker, naam.deel)
  }
  const jaar = vind('jaar')
  if (jaar)
    return anker === null
      ? `${jaar.a < 0 ? '-' : ''}P${Math.abs(jaar.a)}Y`
      : String(delen(anker).jaar + jaar.a)
  const nrWeek = vind('weeknr')
  if (nrWeek) {
    if (anker === null) return `week ${nrWeek.a}`
    const j = delen(anker).jaar
    const ma = maandag(dagVan(j, 1, 4)!) + (nrWeek.a - 1) * 7
    return `${iso(ma)}/${iso(ma + 6)}`
  }
  const ov = vind('over')
  if (ov) return over(ov, anker)
  const vrij = g.find(a => a.soort === 'feest' || a.soort === 'steeds')
  return vrij ? (vrij.soort === 'steeds' ? `R/${vrij.rel}` : vrij.rel) : ''
}

function tijdWaarde(g: Atoom[], deel: string): string {
  const t = g.find(a => a.soort === 'tijd')
  if (!t) return ''
  let u = t.a
  if (t.c === 0 && u < 12) {
    if ((deel === 'middag' && u < 7) || deel === 'avond') u += 12
    else if (deel === '' && u < 7) u += 12
  }
  if (u === 12 && deel === 'nacht') u = 0
  return `T${nul(u % 24)}:${nul(t.b)}`
}

/** From Monday to Friday: the second weekday is the one after the first. */
function naVorige(g: Atoom[], teken: string, dag: string, anker: Dag | null): Dag | null {
  const eerste =
    teken === '/' && anker !== null && g[0]!.soort === 'weekdag' ? leesDag(dag.slice(0, 10)) : null
  return eerste ?? anker
}

/**
 * The value of one or more joined moments. `teken`: `/` for from-to, `|` for a choice. One moment is
 * `2026-06-14`, `2026-06-14T17:00`, `2026-06-14 avond`, `T17:00`, a period `a/b`, `R/W2` (every Tuesday); without
 * the day of the message `W5`, `P1D`, `--06-14`. Hours below seven without part of the day are in the afternoon.
 */
export function waardeVan(momenten: Atoom[][], teken: string, anker: Dag | null, verleden: boolean): string {
  const alle = momenten.flat()
  const gedeeld = deelVanDag(alle.map(a => a.rel).join(' '))
  const maandErbij = alle.find(a => a.soort === 'datum')
  let dag = ''
  return momenten
    .map(g => {
      const deel = deelVanDag(g.map(a => a.rel).join(' ')) || gedeeld
      const met = g.some(a => a.soort === 'dagnr' && a.rel === 'reeks') && maandErbij
      const eigen = met
        ? dagdeelWaarde([{ ...maandErbij, a: g.find(a => a.soort === 'dagnr')!.a }], anker, verleden)
        : dagdeelWaarde(g, naVorige(g, teken, dag, anker), verleden)
      if (eigen) dag = eigen
      const tijd = tijdWaarde(g, deel)
      if (tijd) return /^(?:\d{4}-\d\d-\d\d|W\d|-{2,3}\d|-?P\d+D|R\/W\d)[^/]*$/u.test(dag) ? dag + tijd : tijd
      return deelVanDag(g.map(a => a.rel).join(' ')) ? `${eigen} ${deel}`.trim() : eigen
    })
    .join(teken)
}
