// Which words belong to which language of the house, and what on a page belongs to the other one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitWoorden } from '../../domein/leesbaarheid.ts'
import { MHI5, NUT, VERDER } from '../../domein/vragenlijst.ts'
import { tekst, themas } from '../../inhoud/lees.ts'
import { oefeningen } from '../../inhoud/oefeningen.ts'
import { type Taal, tekstSleutels } from '../../inhoud/sleutels.ts'
import { leesBlokken } from './blad-tekst.ts'
import { zonderStukken } from './geschreven.ts'
import { listWoorden } from './woordlijsten.ts'

/** Small words that each language has and the other has not: one of them in a sentence tells the language of it. */
const merk: Record<Taal, RegExp> = {
  nl: /^(het|een|niet|je|jij|jouw|ons|onze|ik|zij|voor|naar|wordt|worden|zijn|bij|ook|nog|geen|deze|dit|dat|hoe|wie|waar|als|te|uit|er|kun|kan|mag|gaat|staat|komt|niemand|iemand|maar|dan|wel|moet|heeft|hebt|bent|van)$/,
  en: /^(the|and|you|your|are|this|with|that|for|not|from|have|has|will|who|when|there|they|please|only|what|which|its|nobody|somebody|does|can|cannot|does)$/,
}

/** What stays Dutch in English, as WOORDENLIJST.md says under "In het Engels". */
export function listBlijvend(): Set<string> {
  const lijst = readFileSync(join(import.meta.dirname, '../../WOORDENLIJST.md'), 'utf8')
  const deel = /^## In het Engels\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(lijst)?.[1] ?? ''
  return new Set([...deel.matchAll(/_([^_]+)_/g)].flatMap(m => splitWoorden((m[1] as string).toLowerCase())))
}

/** Every text of the house in one language: lists of words and long texts. */
export async function listTeksten(taal: Taal): Promise<{ waar: string; tekst: string }[]> {
  const lang = [
    ...tekstSleutels.map(sleutel => [sleutel, tekst(sleutel, taal)] as const),
    ...themas(taal).flatMap(
      t =>
        [
          [t.sleutel, t],
          [`huiswerk ${t.sleutel}`, t.huiswerk],
        ] as const,
    ),
    ...oefeningen(taal).map(
      o => [o.sleutel, { titel: o.titel, html: [o.kort, ...o.vel.vakken, o.html].join('<p>') }] as const,
    ),
  ].map(([waar, { titel, html }]) => ({ waar, tekst: leesBlokken(`<p>${titel}<p>${html}`).join('\n\n') }))
  const kort = (await listWoorden()).map(w => ({
    waar: `${w.bestand} ${w.pad}`,
    tekst: w[taal].join('\n\n'),
  }))
  // The words of others, which no language of ours changes.
  const vast = [MHI5, NUT, VERDER].map(deel => JSON.stringify(deel)).join('\n\n')
  return [...lang, ...kort, ...(taal === 'nl' ? [{ waar: 'domein/vragenlijst.ts', tekst: vast }] : [])]
}

const woordenVan = (tekst: string) =>
  splitWoorden(tekst.toLowerCase()).filter(woord => /^\p{L}{2,}/u.test(woord))

/** The names of days and months, as a calendar writes them. */
function listDagen(taal: Taal): string[] {
  const dagen = Array.from({ length: 400 }, (_, i) => Temporal.PlainDate.from('2027-01-01').add({ days: i }))
  return (['long', 'short'] as const).flatMap(hoe =>
    dagen.map(dag => dag.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB', { weekday: hoe, month: hoe })),
  )
}

export type Talen = {
  /** The words in a text of the house that only the other language has. */
  inTekst(taal: Taal, tekst: string): string[]
  /**
   * The words on a page that are of the other language, with the block they stand in. `stuk`: from how many words on end
   * a piece of what somebody wrote is known as such (2 when nothing is said).
   */
  opBlad(taal: Taal, html: string, stuk?: number): string[]
}

/** Learns the words of both languages from the house itself. */
export async function leerTalen(): Promise<Talen> {
  const blijvend = listBlijvend()
  const van = async (taal: Taal) =>
    new Set([...(await listTeksten(taal)).map(t => t.tekst), ...listDagen(taal)].flatMap(woordenVan))
  const kent: Record<Taal, Set<string>> = { nl: await van('nl'), en: await van('en') }
  const ander = { nl: 'en', en: 'nl' } as const
  return {
    inTekst: (taal, tekst) =>
      woordenVan(tekst).filter(woord => merk[ander[taal]].test(woord) && !blijvend.has(woord)),
    opBlad: (taal, html, stuk = 2) =>
      leesBlokken(html).flatMap(blok =>
        woordenVan(zonderStukken(blok, stuk))
          .filter(woord => kent[ander[taal]].has(woord) && !kent[taal].has(woord) && !blijvend.has(woord))
          .map(woord => `${woord} in: ${blok.slice(0, 120)}`),
      ),
  }
}
