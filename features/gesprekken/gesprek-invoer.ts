// Reads the one form of a gesprek: notes, quick scores, a new statement, homework and time.
import { DOELEN } from '../../domein/doel.ts'
import { openFormulier, type Velden, waardenVan } from '../../domein/formulier.ts'
import type { Fout } from '../../domein/reden.ts'
import { leesScores, SCOORDERS, type ScoreVeld } from '../../domein/score.ts'
import { leesUitspraak, type Uitspraak, type UitspraakVeld } from '../../domein/uitspraak.ts'
import { REDEN_MAX } from './stand.ts'

export const GESPREK_MATEN = { voorbereiding: 8_000, notitie: 20_000, huiswerk: 4_000 } as const
export const TIJDEN = ['tijd_gesprek', 'tijd_reis', 'tijd_administratie'] as const
export const TEKSTVELDEN = [
  'thema',
  'voorbereiding',
  'notitie',
  'huiswerk',
  'afgezegd_reden',
  ...TIJDEN,
] as const
export const SCOREVELDEN = DOELEN.flatMap(doel => SCOORDERS.map(door => ({ doel, door })))
type Tekstnaam = (typeof TEKSTVELDEN)[number]
type GesprekVeld = Tekstnaam | ScoreVeld | `u_${UitspraakVeld}`

/** The fields of a gesprek as text, as they stand in the form; '' where there is nothing. */
export type GesprekTekst = Record<Tekstnaam, string>
export type GesprekScore = { doel: (typeof DOELEN)[number]; door: 'ouder' | 'specialist'; waarde: number }

export type GesprekInvoer = {
  tekst: GesprekTekst
  scores: readonly GesprekScore[]
  /** A statement that was filled in, on whatever button one pressed: nothing typed is lost. */
  uitspraak: { uitspraak: Uitspraak; inVerslag: boolean } | null
  /** Ids of the statements chosen for the verslag. */
  inVerslag: readonly string[]
}

/** Gives everything, or every field that comes back. `sleutels` are the themes to choose from; `voegToe` asks for a statement also when nothing of it was filled in, `metReden` for the reason of the cancellation. */
export function leesGesprek(
  velden: Velden,
  nu: Temporal.Instant,
  voegToe: boolean,
  sleutels: readonly string[],
  metReden = false,
): { ok: true; waarde: GesprekInvoer } | { ok: false; fouten: Fout<GesprekVeld>[] } {
  const f = openFormulier<Tekstnaam>(velden)
  const thema = f.keuze('thema', sleutels, false)
  const lang = (veld: keyof typeof GESPREK_MATEN) => f.tekst(veld, { max: GESPREK_MATEN[veld], regels: true })
  const voorbereiding = lang('voorbereiding')
  const notitie = lang('notitie')
  const huiswerk = lang('huiswerk')
  const afgezegd_reden = f.tekst('afgezegd_reden', { max: REDEN_MAX, verplicht: metReden })
  const minuten = (veld: (typeof TIJDEN)[number]) => String(f.getal(veld, 0, 600, false) ?? '')
  const tijden = {
    tijd_gesprek: minuten('tijd_gesprek'),
    tijd_reis: minuten('tijd_reis'),
    tijd_administratie: minuten('tijd_administratie'),
  }
  const tekst = f.sluit(() => ({
    thema: thema ?? '',
    voorbereiding,
    notitie,
    huiswerk,
    afgezegd_reden,
    ...tijden,
  }))
  const scores = leesScores(velden, SCOREVELDEN, false)
  const uitspraak = leesNieuwe(velden, nu, voegToe)
  if (tekst.ok && scores.ok && uitspraak.ok)
    return {
      ok: true,
      waarde: {
        tekst: tekst.waarde,
        scores: scores.waarde,
        uitspraak: uitspraak.waarde,
        inVerslag: waardenVan(velden, 'in_verslag'),
      },
    }
  return {
    ok: false,
    fouten: [...(tekst.ok ? [] : tekst.fouten), ...(scores.ok ? [] : scores.fouten), ...fouten(uitspraak)],
  }
}

const UVELDEN = ['tekst', 'bron', 'wie', 'grond', 'datum'] as const

function leesNieuwe(velden: Velden, nu: Temporal.Instant, voegToe: boolean) {
  const typed = UVELDEN.some(veld => waardenVan(velden, `u_${veld}`).some(tekst => tekst.trim() !== ''))
  if (!typed && !voegToe) return { ok: true as const, waarde: null }
  const eigen = Object.fromEntries(['soort', ...UVELDEN].map(veld => [veld, velden[`u_${veld}`]]))
  const uit = leesUitspraak(eigen, nu)
  if (!uit.ok) return uit
  return {
    ok: true as const,
    waarde: { uitspraak: uit.waarde, inVerslag: waardenVan(velden, 'u_in_verslag').includes('ja') },
  }
}

function fouten(uit: ReturnType<typeof leesNieuwe>): Fout<`u_${UitspraakVeld}`>[] {
  return uit.ok ? [] : uit.fouten.map(fout => ({ ...fout, veld: `u_${fout.veld}` as const }))
}
