// Reads the form of a theme: Dutch in full, English when something of it was filled in; and what a saved theme puts in that form.
import { openFormulier, type Velden } from '../../domein/formulier.ts'
import type { Fout } from '../../domein/reden.ts'
import { vindOpmaak } from '../../inhoud/markdown.ts'
import { oefeningen } from '../../inhoud/oefeningen.ts'
import { type Taal, talen, themaDoelen } from '../../inhoud/sleutels.ts'
import { type ThemaBron, type ThemaDeel, themaDelen } from '../../inhoud/thema-bron.ts'

/** Most characters of a title and of one part. Two languages of all parts stay below what a version may hold. */
export const MATEN = { titel: 120, deel: 5_000 } as const

const TEKSTEN = ['titel', 'huiswerk_titel', ...themaDelen] as const
export type TekstVeld = (typeof TEKSTEN)[number]
export type ThemaVeld = 'doel' | 'oefeningen' | TekstVeld | `en_${TekstVeld}`

/** Every field of the form that holds text, in the order of the form. */
export const TEKSTVELDEN: readonly (TekstVeld | `en_${TekstVeld}`)[] = talen.flatMap(taal =>
  TEKSTEN.map(naam => veldVan(naam, taal)),
)

/** The name of a field in the form of this language. */
export function veldVan<N extends TekstVeld>(naam: N, taal: Taal): N | `en_${N}` {
  return taal === 'nl' ? naam : `en_${naam}`
}

export type ThemaInvoer = { nl: ThemaBron; en: ThemaBron | null }

/** Gives the theme, or every field that comes back; a field whose markup cannot be used has the reason `onbekende-keuze`. */
export function leesThema(
  velden: Velden,
): { ok: true; waarde: ThemaInvoer } | { ok: false; fouten: Fout<ThemaVeld>[] } {
  const f = openFormulier<ThemaVeld>(velden)
  const namen = oefeningen('nl').map(o => o.naam)
  const nlDeel = leesTaal(f, 'nl')
  const doel = f.keuze('doel', themaDoelen, true) ?? 'alle'
  const gekozen = f.keuzes('oefeningen', namen)
  const metEngels = TEKSTEN.some(naam => f.ingevuld(`en_${naam}`))
  const enDeel = metEngels ? leesTaal(f, 'en') : null
  const samen = { doel, oefeningen: gekozen }
  return f.sluit(() => ({ nl: { ...nlDeel, ...samen }, en: enDeel && { ...enDeel, ...samen } }))
}

function leesTaal(f: ReturnType<typeof openFormulier<ThemaVeld>>, taal: Taal) {
  const titel = f.tekst(veldVan('titel', taal), { max: MATEN.titel, verplicht: true })
  const deel = (naam: ThemaDeel) => {
    const veld = veldVan(naam, taal)
    const verplicht = naam === 'bedoeling' || naam === 'stappen'
    const tekst = f.tekst(veld, { max: MATEN.deel, regels: true, verplicht })
    if (vindOpmaak(tekst) !== null) f.fout(veld, 'onbekende-keuze')
    return tekst
  }
  const delen = Object.fromEntries(themaDelen.map(naam => [naam, deel(naam)])) as Record<ThemaDeel, string>
  const huiswerkTitel = f.tekst(veldVan('huiswerk_titel', taal), {
    max: MATEN.titel,
    verplicht: delen.huiswerk !== '',
  })
  return { titel, delen, huiswerkTitel }
}

/** A theme as the fields of its form. */
export function asVelden({ nl, en }: ThemaInvoer): Record<string, string | string[]> {
  const teksten = (
    [
      ['nl', nl],
      ['en', en],
    ] as const
  ).flatMap(([taal, bron]) => TEKSTEN.map(naam => [veldVan(naam, taal), bron ? tekstVan(bron, naam) : '']))
  return { doel: nl.doel, oefeningen: [...nl.oefeningen], ...Object.fromEntries(teksten) }
}

function tekstVan(bron: ThemaBron, naam: TekstVeld): string {
  if (naam === 'titel') return bron.titel
  return naam === 'huiswerk_titel' ? bron.huiswerkTitel : bron.delen[naam]
}
