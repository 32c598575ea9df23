// Two texts of a verslag laid beside each other, part by part: the same text that is printed, so that no part can be forgotten (R3).
import { type Alineapaar, legNaast } from '../../domein/alineaparen.ts'
import { vergelijkRij } from '../../domein/verschil.ts'
import type { Blok } from '../../platform/druk/document.ts'
import { tekstBlokken } from './druk/verslag-document.ts'
import type { VerslagInhoud } from './inhoud.ts'
import { asDruk } from './papier.ts'
import { isGeschreven, type Versie } from './queries.ts'

/** A part under its heading, with the paragraphs of both texts beside each other. */
export type Deel = { kop: string; niveau: 1 | 2; paren: Alineapaar[]; anders: boolean }

type Stuk = { kop: string; niveau: 1 | 2; alineas: string[] }

/** Every part of either text, in their order. What an ouder wrote beside a version is not in it: that stays with its version. */
export function legVersiesNaast(oud: VerslagInhoud, nieuw: VerslagInhoud): Deel[] {
  const links = lees(oud)
  const rechts = lees(nieuw)
  return vergelijkRij([...links.keys()], [...rechts.keys()]).map(({ tekst: sleutel }) => {
    const een = links.get(sleutel)
    const ander = rechts.get(sleutel)
    const { kop, niveau } = (ander ?? een) as Stuk
    const paren = legNaast(een?.alineas ?? [], ander?.alineas ?? [])
    return { kop, niveau, paren, anders: !een || !ander || paren.some(p => p.oud !== p.nieuw) }
  })
}

/** How many paragraphs of all parts were changed, added and taken out. */
export function telVerschillen(delen: readonly Deel[]): { anders: number; erbij: number; weg: number } {
  const paren = delen.flatMap(d => d.paren)
  return {
    anders: paren.filter(p => p.oud !== null && p.nieuw !== null && p.oud !== p.nieuw).length,
    erbij: paren.filter(p => p.oud === null).length,
    weg: paren.filter(p => p.nieuw === null).length,
  }
}

// By heading; under a heading of its own, a part of the second rank belongs to the one before it.
function lees(inhoud: VerslagInhoud): Map<string, Stuk> {
  // Neither the practice nor the moment stands in the text itself.
  const nu = Temporal.Instant.fromEpochMilliseconds(0)
  const stukken = new Map<string, Stuk>()
  let boven = ''
  let hier: Stuk | undefined
  for (const blok of tekstBlokken(asDruk({ inhoud, versie: null, praktijknaam: '', nu }))) {
    if (blok.soort !== 'kop') {
      hier?.alineas.push(...zegBlok(blok))
      continue
    }
    const { tekst: kop, niveau } = blok
    if (niveau === 1) boven = kop
    const sleutel = niveau === 1 ? kop : `${boven}\n${kop}`
    hier = stukken.get(sleutel) ?? { kop, niveau, alineas: [] }
    stukken.set(sleutel, hier)
  }
  return stukken
}

function zegBlok(blok: Blok): string[] {
  const zeg = (stukken: readonly { tekst: string }[]) => stukken.map(s => s.tekst).join('')
  if (blok.soort === 'alinea' || blok.soort === 'citaat') return [zeg(blok.stukken)]
  if (blok.soort === 'lijst') return [...blok.punten]
  if (blok.soort === 'kader') return blok.alineas.map(zeg)
  // A row says what each of its cells is: beside another row there is no head above it.
  if (blok.soort === 'tabel')
    return blok.rijen.map(rij =>
      rij
        .map((cel, nr) => cel.tekst && `${blok.kolommen[nr]?.kop}: ${cel.tekst}`)
        .filter(Boolean)
        .join('\n'),
    )
  // The picture of the line is in the table below it.
  return []
}

/** The version somebody means by "since then": the last one before this that the ouder reacted to, or else the one before. */
export function findSinds(versies: readonly Versie[]): Versie | undefined {
  const eerder = versies.slice(1)
  return eerder.find(isBeantwoord) ?? eerder[0]
}

/** Whether the ouder wrote with this version or decided about it. */
export const isBeantwoord = (versie: Versie): boolean => versie.ouder !== null || isGeschreven(versie)
