// The line in words and the places of its labels: everything about it that is not drawing.
import { formatDag } from './tijd.ts'
import { type Taal, woorden } from './woorden.ts'

/** One value of the line: a day (`YYYY-MM-DD`), 0 to 10, and perhaps the ouder's own words. */
export type LijnPunt = { dag: string; cijfer: number; woorden?: string | undefined }

// Made once: making one costs more than all the figures of a page.
const figures = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
}

/** A figure as people write it: 6, 6,5 (nl) or 6.5 (en). */
export function formatCijfer(cijfer: number, taal: Taal): string {
  return figures[taal].format(cijfer)
}

/** The whole line told in a few sentences. No average, no judgement. Points in order of day. `wie` gave them; else it is you. */
export function vertelLijn(punten: readonly LijnPunt[], taal: Taal, wie?: string): string {
  const w = woorden(taal).lijn
  const eerste = punten[0]
  const laatste = punten.at(-1)
  if (!eerste || !laatste) return wie ? w.leegVan : w.leeg
  const dag = (punt: LijnPunt) =>
    formatDag(punt.dag, taal, { weekdag: false, jaar: eerste.dag.slice(0, 4) !== laatste.dag.slice(0, 4) })
  const cijfer = (punt: LijnPunt) => formatCijfer(punt.cijfer, taal)
  if (punten.length === 1) return w.een(dag(eerste), cijfer(eerste), wie)
  const verloop = w.verloop(dag(eerste), cijfer(eerste), dag(laatste), cijfer(laatste), wie)
  const laagst = punten.reduce((a, b) => (b.cijfer < a.cijfer ? b : a))
  const hoogst = punten.reduce((a, b) => (b.cijfer > a.cijfer ? b : a))
  if (punten.length === 2) return verloop
  if (laagst.cijfer === hoogst.cijfer) return `${verloop} ${w.gelijk(cijfer(laagst))}`
  return `${verloop} ${w.uitersten(cijfer(laagst), dag(laagst), cijfer(hoogst), dag(hoogst))}`
}

/** A label beside a point: at most two lines of text, x in percent, y of its first line in pixels. */
export type Label = { x: number; y: number; anker: 'start' | 'middle' | 'end'; regels: readonly string[] }

const smalst = 330
const teken = 8.4
const regelhoogte = 19

/**
 * Places the words that fit beside their points, on the narrowest phone, without touching each other or the line.
 * `plaatsen`: x in percent and y in pixels of every point. Words that do not fit stay in the table only.
 */
export function placeWoorden(plaatsen: readonly Plaats[], hoogte: number): Label[] {
  // Four ways to begin; the one that finds room for most words wins, the latest words first.
  const achteruit = [...plaatsen].reverse()
  const pogingen = [achteruit, plaatsen].flatMap(volgorde => [
    tryPlaces(volgorde, plaatsen, hoogte, 'boven'),
    tryPlaces(volgorde, plaatsen, hoogte, 'onder'),
  ])
  return pogingen.reduce((beste, poging) => (poging.length > beste.length ? poging : beste))
}

type Plaats = { x: number; y: number; woorden?: string | undefined }

function tryPlaces(
  volgorde: readonly Plaats[],
  plaatsen: readonly Plaats[],
  hoogte: number,
  liefst: 'boven' | 'onder',
): Label[] {
  const bezet: Vlak[] = plaatsen.map(({ x, y }) => vlak((x / 100) * smalst - 11, y - 9, 22, 18))
  const labels: Label[] = []
  for (const plaats of volgorde) {
    const regels = plaats.woorden ? breek(plaats.woorden) : undefined
    if (!regels) continue
    const past = kansen(plaats, regels, liefst).find(
      ({ doos }) =>
        doos.links >= 0 &&
        doos.rechts <= smalst &&
        doos.boven >= 0 &&
        doos.onder <= hoogte &&
        !bezet.some(ander => raakt(doos, ander)) &&
        !raaktLijn(doos, plaatsen),
    )
    if (!past) continue
    bezet.push(past.doos)
    labels.push(past.label)
  }
  return labels
}

function kansen(plaats: Plaats, regels: readonly string[], liefst: 'boven' | 'onder') {
  const breed = Math.max(...regels.map(regel => regel.length)) * teken
  const hoog = regels.length * regelhoogte
  const px = (plaats.x / 100) * smalst
  const hoogtes = [12, 34].flatMap(ver => {
    const [boven, onder] = [plaats.y - ver - hoog, plaats.y + ver]
    return liefst === 'boven' ? [boven, onder] : [onder, boven]
  })
  return hoogtes.flatMap(boven =>
    (['middle', 'start', 'end'] as const).map(anker => {
      const links = anker === 'middle' ? px - breed / 2 : anker === 'start' ? px - 4 : px - breed + 4
      const label: Label = { x: plaats.x, y: Math.round(boven + regelhoogte * 0.75), anker, regels }
      return { label, doos: vlak(links, boven, breed, hoog) }
    }),
  )
}

/** At most two lines of 18 characters, broken between words; undefined when it does not fit so. */
function breek(tekst: string): string[] | undefined {
  const regels = ['']
  for (const woord of tekst.trim().split(/\s+/)) {
    const nu = regels.at(-1) ?? ''
    const samen = nu === '' ? woord : `${nu} ${woord}`
    if (samen.length <= 18) regels[regels.length - 1] = samen
    else regels.push(woord)
  }
  return regels.length <= 2 && regels.every(regel => regel.length <= 18) ? regels : undefined
}

type Vlak = { links: number; rechts: number; boven: number; onder: number }

function vlak(x: number, y: number, breed: number, hoog: number): Vlak {
  return { links: x, rechts: x + breed, boven: y, onder: y + hoog }
}

function raakt(a: Vlak, b: Vlak): boolean {
  return a.links < b.rechts && b.links < a.rechts && a.boven < b.onder && b.boven < a.onder
}

function raaktLijn(doos: Vlak, plaatsen: readonly { x: number; y: number }[]): boolean {
  return plaatsen.some((a, index) => {
    const b = plaatsen[index + 1]
    if (!b) return false
    return [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].some(deel => {
      const x = ((a.x + (b.x - a.x) * deel) / 100) * smalst
      const y = a.y + (b.y - a.y) * deel
      return x > doos.links && x < doos.rechts && y > doos.boven && y < doos.onder
    })
  })
}
