// The six short steps of the form, and how earlier answers travel along unseen until the end (V3).
import { MEESTE_KINDEREN } from '../../domein/aanmelding.ts'
import { isUuid, type Velden } from '../../http/formulier.ts'

export const STAPPEN = ['jij', 'bereiken', 'kinderen', 'verdeling', 'speelt', 'veilig'] as const
export type Stap = (typeof STAPPEN)[number]
/** Where somebody is: in a step, or at the page that shows everything before it is sent. */
export type Plek = Stap | 'controle'

const NUMMERS = Array.from({ length: MEESTE_KINDEREN }, (_, i) => i + 1)
const DATUMDELEN = ['', '_dag', '_maand', '_jaar']
const metDelen = (naam: string) => DATUMDELEN.map(deel => naam + deel)

/** The fields of every step as they are posted, in the order of the page. */
const VELDEN: Record<Stap, readonly string[]> = {
  jij: ['voornaam', 'achternaam', 'taal', 'tolk'],
  bereiken: [
    ...['kanaal', 'telefoon', 'email', 'voicemail', 'tijden', 'bijzonderheden'],
    ...['straat', 'huisnummer', 'toevoeging', 'postcode', 'woonplaats', 'geheim_adres'],
  ],
  kinderen: NUMMERS.flatMap(nr => [`kind${nr}_voornaam`, ...metDelen(`kind${nr}_geboortedatum`)]),
  verdeling: [...metDelen('oudste'), 'ouder_of_jonger', 'naam_eerst'],
  speelt: [
    ...['conflictduur', 'eerdere_hulp', 'eerdere_hulp_tekst', 'aanleiding', 'kader'],
    ...metDelen('ots_tot'),
    ...metDelen('zitting'),
    ...metDelen('proforma'),
  ],
  veilig: ['contactverbod', 'contactverbod_toelichting', 'veiligheid', 'bel_mij'],
}

/** Fields with more than one answer travel in one hidden field. Their answers are words of a list, without a comma. */
const MEERVOUD = ['kanaal', 'eerdere_hulp']

/** The step in which a field stands; undefined for a field we do not know. */
export function stapVan(veld: string): Stap | undefined {
  return STAPPEN.find(stap => VELDEN[stap].includes(veld))
}

/** What a form of ours says: the answers so far, where it was, how far somebody has been, and the id to send under. */
export type Invulling = { velden: Velden; id: string; plek: Plek; tot: Plek; rijen: number }

/** Reads a posted form. Whatever is not ours is left out; a form without an id of ours gets the one given. */
export function leesInvulling(gepost: Velden, nieuwId: string): Invulling {
  const een = (naam: string) => [gepost[naam] ?? ''].flat()[0] as string
  const velden: Velden = Object.create(null)
  for (const naam of STAPPEN.flatMap(stap => VELDEN[stap])) {
    const waarde = gepost[naam]
    if (waarde === undefined) continue
    velden[naam] = MEERVOUD.includes(naam)
      ? [waarde].flat().flatMap(deel => deel.slice(0, 500).split(','))
      : een(naam)
  }
  const plek = asPlek(een('plek')) ?? 'jij'
  const gevraagd = /^[1-8]$/.test(een('rijen')) ? Number(een('rijen')) : 1
  return {
    velden,
    id: isUuid(een('id')) ? een('id') : nieuwId,
    plek,
    tot: verst(asPlek(een('tot')) ?? 'jij', plek),
    rijen: Math.max(gevraagd, ...NUMMERS.filter(nr => VELDEN.kinderen.some(v => isRij(v, nr) && velden[v]))),
  }
}

/** The answers that are not on the page of this place, to travel along as hidden fields. */
export function meereizend(invulling: Invulling, plek: Plek, tot: Plek): Record<string, string> {
  const { velden, id, rijen } = invulling
  const uit: Record<string, string> = { id, plek, tot, rijen: String(rijen) }
  for (const [naam, waarde] of Object.entries(velden)) {
    const tekst = [waarde].flat().join(',')
    if (tekst !== '' && stapVan(naam) !== plek) uit[naam] = tekst
  }
  return uit
}

/**
 * Where "Verder" leads: to the first step that is not right yet among those that were filled in, else to the next place.
 * `tot` is how far somebody has been: who saw every step returns to the check from wherever something was changed.
 */
export function naVerder(
  { plek, tot: eerder }: Invulling,
  fouten: readonly { veld: string }[],
): { plek: Plek; tot: Plek; mis: boolean } {
  const tot = plek === 'veilig' ? 'controle' : eerder
  const ingevuld = tot === 'controle' ? STAPPEN : STAPPEN.slice(0, STAPPEN.indexOf(plek as Stap) + 1)
  const mis = ingevuld.find(stap => fouten.some(fout => stapVan(fout.veld) === stap))
  if (mis) return { plek: mis, tot, mis: true }
  return { plek: tot === 'controle' ? tot : volgende(plek), tot, mis: false }
}

/** The place after (or before) this one. */
export function volgende(plek: Plek, stap: 1 | -1 = 1): Plek {
  const reeks: readonly Plek[] = [...STAPPEN, 'controle']
  return reeks[Math.max(0, Math.min(reeks.length - 1, reeks.indexOf(plek) + stap))] as Plek
}

/** Which of the two lies furthest. */
export function verst(een: Plek, ander: Plek): Plek {
  const reeks: readonly Plek[] = [...STAPPEN, 'controle']
  return reeks.indexOf(een) > reeks.indexOf(ander) ? een : ander
}

export function asPlek(tekst: string): Plek | null {
  return ([...STAPPEN, 'controle'] as const).find(plek => plek === tekst) ?? null
}

const isRij = (veld: string, nr: number) => veld.startsWith(`kind${nr}_`)
