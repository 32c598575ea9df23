// Reads the wish for a series, or the new moment of one gesprek, from a form.
import {
  type Formulier,
  type Gelezen,
  openFormulier,
  type Velden,
  waardenVan,
} from '../../domein/formulier.ts'
import { REGIOS, type Regio } from '../../domein/schoolvakanties.ts'
import { vandaagOp } from '../../domein/tijd.ts'

export const PLAATSEN = ['praktijk', 'thuis', 'elders', 'online'] as const
type Plaats = (typeof PLAATSEN)[number]
export type Waar = { plaats: Plaats; locatie: string | null; plaatsTekst: string | null }
export const MEESTE_TEKENS_PLAATS = 200

type MomentVeld = 'datum' | 'tijd' | 'minuten' | 'plaats' | 'locatie' | 'plaats_tekst' | 'regio'
type ReeksVeld = MomentVeld | 'aantal' | 'weken'

type Moment = Waar & { begint: Temporal.PlainDateTime; minuten: number; regio: Regio | null }
type ReeksWens = Moment & { aantal: number; weken: number }
type VerplaatsWens = Moment & { ookVolgende: boolean }

/** The whole series: first date and time, how many (1-30), every how many weeks (1-8), how long, where, which school holidays. */
export function leesReeks(
  velden: Velden,
  nu: Temporal.Instant,
  locaties: readonly string[],
): Gelezen<ReeksWens, ReeksVeld> {
  const f = openFormulier<ReeksVeld>(velden)
  const moment = leesMoment(f, velden, nu, locaties)
  const aantal = f.getal('aantal', 1, 30, true)
  const weken = f.getal('weken', 1, 8, true)
  return f.sluit(() => ({ ...moment(), aantal: aantal ?? 0, weken: weken ?? 0 }))
}

/** The new moment and place of one gesprek, and whether all that follow move along. */
export function leesVerplaatsing(
  velden: Velden,
  nu: Temporal.Instant,
  locaties: readonly string[],
): Gelezen<VerplaatsWens, MomentVeld | 'welke'> {
  const f = openFormulier<MomentVeld | 'welke'>(velden)
  const moment = leesMoment(f, velden, nu, locaties)
  const welke = f.keuze('welke', ['dit', 'alles'], true)
  return f.sluit(() => ({ ...moment(), ookVolgende: welke === 'alles' }))
}

// biome-ignore lint/suspicious/noExplicitAny: a form of more fields is a form of these fields too
function leesMoment(f: Formulier<any>, velden: Velden, nu: Temporal.Instant, locaties: readonly string[]) {
  const vandaag = vandaagOp(nu)
  const datum = f.datum('datum', { vandaag, terug: { days: 0 }, vooruit: { years: 2 } }, true)
  const tijd = (waardenVan(velden, 'tijd')[0] ?? '').slice(0, 20).trim()
  const klok = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(tijd)
  if (tijd === '') f.fout('tijd', 'leeg')
  else if (!klok) f.fout('tijd', 'onbekende-keuze')
  const minuten = f.getal('minuten', 15, 240, true)
  const plaats = f.keuze('plaats', PLAATSEN, true)
  const locatie = plaats === 'praktijk' ? f.keuze('locatie', locaties, locaties.length !== 1) : null
  const tekst =
    plaats === 'elders' ? f.tekst('plaats_tekst', { max: MEESTE_TEKENS_PLAATS, verplicht: true }) : ''
  const regio = f.keuze('regio', ['geen', ...REGIOS], false)
  return (): Moment => ({
    begint: Temporal.PlainDate.from(datum!).toPlainDateTime({
      hour: Number(klok![1]),
      minute: Number(klok![2]),
    }),
    minuten: minuten!,
    plaats: plaats!,
    locatie: plaats === 'praktijk' ? (locatie ?? locaties[0] ?? null) : null,
    plaatsTekst: tekst || null,
    regio: regio === null || regio === 'geen' ? null : (regio as Regio),
  })
}
