// The fixed Dutch words inside a verslag, on screen and on paper alike. A verslag is Dutch in whatever language one reads.
import { DOELEN, type DoelSoort } from '../../domein/doel.ts'
import type { Gevolg } from '../../domein/reactie.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import type { Aanwezigheid, Plaats, Verslag } from '../../domein/verslag.ts'
import { schrijfDatum } from '../../domein/verslag-zinnen.ts'
import type { Versie } from './queries.ts'

export const TITEL = 'Verslag van het traject'

export const koppen = {
  opdracht: 'Over dit verslag',
  gesprekken: 'De gesprekken',
  doelen: 'De doelen',
  lijn: 'Van onrust naar rust',
  geoefend: 'Wat er is geoefend',
  uitspraken: 'Feiten, beleving en duiding',
  feiten: 'Feiten',
  volgens: (ouder: string) => `Wat ${ouder} vertelt`,
  oordelen: 'Wat de specialist ervan vindt',
  eigenWoorden: (ouder: string) => `In de woorden van ${ouder}`,
  advies: 'Advies en nazorg',
  verklaring: (ouder: string) => `Verklaring van ${ouder}`,
  ondertekening: 'Ondertekening',
}

export const inVolgorde = (a: { soort: DoelSoort }, b: { soort: DoelSoort }): number =>
  DOELEN.indexOf(a.soort) - DOELEN.indexOf(b.soort)

export const plaatsen: Record<Plaats, string> = {
  praktijk: 'praktijk',
  thuis: 'thuis',
  elders: 'elders',
  online: 'online',
}

/** Who was there, or that it did not take place. */
export function zegAanwezigheid(hoe: Aanwezigheid, ouder: string, specialist: string): string {
  if (hoe === 'aanwezig') return `${ouder} en ${specialist}`
  if (hoe === 'niet-verschenen') return `${ouder} was er niet`
  return `afgezegd door ${hoe === 'afgezegd-door-ouder' ? ouder : specialist}`
}

/** The first and last gesprek in words. */
export function zegPeriode({ periode }: Verslag): string {
  if (!periode) return 'nog geen gesprekken'
  if (periode.van === periode.tot) return schrijfDatum(periode.van)
  return `${schrijfDatum(periode.van)} tot en met ${schrijfDatum(periode.tot)}`
}

/** What became of a reaction, as paper says it. */
export const zegGevolg = (gevolg: Gevolg, ouder: string): string =>
  ({
    open: 'Er is geen antwoord.',
    gebleven: 'Dit blijft zo staan.',
    aangepast: 'Dit is aangepast.',
    komt: 'Dit wordt aangepast in een volgende versie.',
    'toch-niet': `De specialist wilde dit aanpassen. ${ouder} tekende eerder.`,
  })[gevolg]

/** The local date of a moment, in words. */
export const zegDag = (moment: Temporal.Instant): string => schrijfDatum(vandaagOp(moment).toString())

/** Who signed a version, how and when. An ouder who did not react in time is named as such. */
export function listTekens(versie: Versie): { naam: string; rol: string; datum?: string; hoe?: string }[] {
  const { ouder, specialist } = versie.inhoud
  const naam = `${ouder.voornaam} ${ouder.achternaam}`.trim()
  const hoe = {
    akkoord: 'Akkoord en ondertekend op',
    gezien: 'Gezien, niet ondertekend, op',
    geweigerd: 'Niet akkoord, op',
  }
  const vanOuder = versie.ouder
    ? { naam, rol: 'ouder', hoe: hoe[versie.ouder.besluit], datum: zegDag(versie.ouder.op) }
    : versie.specialist
      ? {
          naam,
          rol: 'ouder',
          hoe: 'Geen reactie binnen veertien dagen. Vastgelegd op',
          datum: zegDag(versie.specialist.op),
        }
      : { naam, rol: 'ouder' }
  const vanSpecialist = { naam: specialist.naam, rol: 'specialist' }
  return [
    vanOuder,
    versie.specialist ? { ...vanSpecialist, datum: zegDag(versie.specialist.op) } : vanSpecialist,
  ]
}
