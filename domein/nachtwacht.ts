// The night guard (wall.md, Lanes, D5): which trajecten are of the same child while the lanes do not keep them apart. Pure.
import type { Bit } from './banen.ts'
import { vormenVan, vouwNaam } from './naamvormen.ts'

/**
 * One traject as it is compared: words only as keyed fingerprints, made for one round. `namen` holds every way to write the first name of
 * each child with its date of birth, `datums` the dates of the children and of the eldest child.
 */
export type Kant = {
  traject: string
  code: string
  specialist: string | null
  kant: Bit
  oudste: string
  ouder: string
  namen: ReadonlySet<string>
  datums: ReadonlySet<string>
}

const OORZAKEN = ['zelfde-kant', 'ander-oudste', 'toch-samen'] as const
/** What is wrong: the same lane for both; another eldest child, so lanes that say nothing of each other; right, and yet one specialist. */
type Oorzaak = (typeof OORZAKEN)[number]

export type Gevonden = {
  een: Pick<Kant, 'traject' | 'code'>
  ander: Pick<Kant, 'traject' | 'code'>
  oorzaak: Oorzaak
  /** How the child was recognised: by name and date of birth, or only by two dates of birth. */
  gezien: 'naam' | 'datums'
  specialisten: 'zelfde' | 'ander' | 'nog-geen'
  /** Both ouders have the same full name: perhaps one ouder applied twice. */
  zelfdeNaam: boolean
}

/** Keyed hash of a text, as text. */
type Afdruk = (tekst: string) => string

type Gelezen = Pick<Kant, 'traject' | 'code' | 'specialist'> & {
  aanmelding: string
  kinderen: readonly { voornaam: string; geboortedatum: string }[]
}

/** Makes fingerprints of one opened traject; null when its aanmelding does not say what the lanes need. */
export function maakKant(gelezen: Gelezen, afdruk: Afdruk): Kant | null {
  const { traject, code, specialist, kinderen } = gelezen
  const a = leesAanmelding(gelezen.aanmelding)
  if (!a) return null
  return {
    ...{ traject, code, specialist, kant: a.kant },
    oudste: afdruk(`datum|${a.oudste}`),
    ouder: afdruk(`ouder|${vouwNaam(a.voornaam)}|${vouwNaam(a.achternaam)}`),
    namen: new Set(
      kinderen.flatMap(k => vormenVan(k.voornaam).map(vorm => afdruk(`kind|${vorm}|${k.geboortedatum}`))),
    ),
    datums: new Set([...kinderen.map(k => k.geboortedatum), a.oudste].map(dag => afdruk(`datum|${dag}`))),
  }
}

type Antwoorden = { oudste: string; kant: Bit; voornaam: string; achternaam: string }

function leesAanmelding(json: string): Antwoorden | null {
  try {
    const a = JSON.parse(json) as Partial<Record<keyof Antwoorden, unknown>> | null
    const goed =
      typeof a?.oudste === 'string' &&
      (a.kant === 0 || a.kant === 1) &&
      typeof a.voornaam === 'string' &&
      typeof a.achternaam === 'string'
    return goed ? (a as Antwoorden) : null
  } catch {
    return null
  }
}

/** Every pair that must be told, by the ids of their trajecten: the same each time for the same trajecten, in whatever order they come. */
export function vergelijk(kanten: readonly Kant[]): Gevonden[] {
  const orde = [...kanten].sort((x, y) => (x.traject < y.traject ? -1 : 1))
  const opNaam = paren(orde, k => k.namen)
  const opDatum = paren(orde, k => k.datums)
  const gevonden: Gevonden[] = []
  for (const [een, anderen] of opDatum)
    for (const [ander, datums] of anderen) {
      const naam = opNaam.get(een)?.has(ander) ?? false
      // One date in common is chance in a large practice; two are not, also when a name is written quite differently.
      if (!naam && datums < 2) continue
      const oorzaak = oorzaakVan(een, ander)
      if (!oorzaak) continue
      gevonden.push({
        een: { traject: een.traject, code: een.code },
        ander: { traject: ander.traject, code: ander.code },
        oorzaak,
        gezien: naam ? 'naam' : 'datums',
        specialisten: specialistenVan(een, ander),
        zelfdeNaam: een.ouder === ander.ouder,
      })
    }
  return gevonden
}

function oorzaakVan(een: Kant, ander: Kant): Oorzaak | null {
  if (een.oudste !== ander.oudste) return 'ander-oudste'
  if (een.kant === ander.kant) return 'zelfde-kant'
  return specialistenVan(een, ander) === 'zelfde' ? 'toch-samen' : null
}

function specialistenVan(een: Kant, ander: Kant): Gevonden['specialisten'] {
  if (een.specialist === null || ander.specialist === null) return 'nog-geen'
  return een.specialist === ander.specialist ? 'zelfde' : 'ander'
}

/** For each, those after it that share something, with how many things. Over an index: no look at every pair. */
function paren(orde: readonly Kant[], van: (k: Kant) => ReadonlySet<string>): Map<Kant, Map<Kant, number>> {
  const wie = new Map<string, Kant[]>()
  const samen = new Map<Kant, Map<Kant, number>>()
  for (const later of orde)
    for (const afdruk of van(later)) {
      const eerder = wie.get(afdruk) ?? []
      for (const een of eerder) {
        const bij = samen.get(een) ?? new Map<Kant, number>()
        samen.set(een, bij.set(later, (bij.get(later) ?? 0) + 1))
      }
      wie.set(afdruk, [...eerder, later])
    }
  return samen
}

/** What is kept of it: the codes people can say, and nothing that leads to a traject. */
export type Bevinding = Omit<Gevonden, 'een' | 'ander'> & { een: string; ander: string }

/** As text, to be sealed. */
export function schrijfBevinding({ een, ander, ...over }: Gevonden): string {
  return JSON.stringify({ een: een.code, ander: ander.code, ...over } satisfies Bevinding)
}

/** Reads what {@link schrijfBevinding} wrote. Throws on anything else. */
export function leesBevinding(tekst: string): Bevinding {
  const b = JSON.parse(tekst) as Bevinding
  if (!OORZAKEN.includes(b.oorzaak)) throw new Error('No finding of the night guard')
  return b
}
