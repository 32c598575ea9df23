// The fixed Dutch sentences of a verslag, with what varies as arguments. They state the process and judge nobody (R1, S13).
import type { Kader } from './aanmelding.ts'
import type { LijnPunt } from './checkin.ts'

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const TELWOORDEN = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]

/** `2026-02-12` as `12 februari 2026`. */
export function schrijfDatum(iso: string): string {
  const datum = Temporal.PlainDate.from(iso)
  return `${datum.day} ${MAANDEN[datum.month - 1]!} ${datum.year}`
}

/** `één` to `twaalf` in words, beyond that in figures. */
function schrijfAantal(aantal: number): string {
  return TELWOORDEN[aantal] ?? String(aantal)
}

/** A score as it is printed, with a real minus sign. */
export function schrijfScore(score: number): string {
  return score > 0 ? `+${score}` : score < 0 ? `\u2212${-score}` : '0'
}

export const zinnen = {
  aanmelding: (ouder: string, op: string) => `${ouder} heeft zich op ${schrijfDatum(op)} aangemeld.`,
  kader: (kader: Kader, otsTot: string | null): string => {
    if (kader === 'vrijwillig') return 'Het traject is vrijwillig.'
    if (kader === 'drang') return 'Het traject is begonnen in een drangkader.'
    return otsTot === null
      ? 'Tijdens het traject was er een ondertoezichtstelling.'
      : `Bij de aanmelding was er een ondertoezichtstelling tot ${schrijfDatum(otsTot)}.`
  },
  aanleiding: (ouder: string, tekst: string) => `Bij de aanmelding schreef ${ouder}: “${tekst}”`,
  watPsoIs:
    'Parallel Solo Ouderschap is hulp aan één ouder. Het traject gaat over het eigen ouderschap en de eigen band met de ' +
    'kinderen. Het gaat niet over het herstellen van de relatie tussen ouders, en er worden geen afspraken tussen ouders ' +
    'gemaakt. Dit verslag beschrijft het proces van deze ouder en geeft geen advies over gezag of omgang.',
  gehouden: (aantal: number, van: string, tot: string): string => {
    if (aantal === 0) return 'Er zijn geen gesprekken gehouden.'
    if (aantal === 1) return `Er was één gesprek, op ${schrijfDatum(van)}.`
    return `Er waren ${schrijfAantal(aantal)} gesprekken, van ${schrijfDatum(van)} tot en met ${schrijfDatum(tot)}.`
  },
  nietGehouden: (afgezegd: number, nietVerschenen: number): string[] => [
    ...(afgezegd > 0 ? [`${gesprekken(afgezegd)} afgezegd.`] : []),
    ...(nietVerschenen > 0
      ? [
          `Bij ${schrijfAantal(nietVerschenen)} ${nietVerschenen === 1 ? 'gesprek' : 'gesprekken'} was de ouder er niet.`,
        ]
      : []),
  ],
  lijn: (eerste: LijnPunt, laatste: LijnPunt, laagste: LijnPunt, hoogste: LijnPunt): string => {
    const bij = (punt: LijnPunt) => `${punt.cijfer} op ${schrijfDatum(punt.dag)}`
    if (eerste.dag === laatste.dag)
      return `De ouder gaf de eigen rust een ${bij(eerste)}. Daarbij is 0 veel onrust en 10 rust.`
    return (
      `De ouder gaf de eigen rust een ${bij(eerste)} en een ${bij(laatste)}. Het laagst was ${bij(laagste)}, ` +
      `het hoogst ${bij(hoogste)}. Daarbij is 0 veel onrust en 10 rust.`
    )
  },
}

function gesprekken(aantal: number): string {
  const woord = schrijfAantal(aantal)
  const hoofdletter = woord === 'één' ? 'Eén' : woord.charAt(0).toUpperCase() + woord.slice(1)
  return `${hoofdletter} ${aantal === 1 ? 'gesprek is' : 'gesprekken zijn'}`
}
