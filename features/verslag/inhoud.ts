// The text of a verslag as it is kept and handed over, and the parts of it that a specialist can change in a form.
import { DOELEN, type DoelSoort } from '../../domein/doel.ts'
import { type Gelezen, openFormulier, type Velden } from '../../domein/formulier.ts'
import { UITSPRAAK_MATEN } from '../../domein/uitspraak.ts'
import type { Verslag } from '../../domein/verslag.ts'
import type { Regel } from '../../verslagwacht/soorten.ts'

/** Complete in itself: names as they were when it was composed, so that a version stays readable for twenty years. */
export type VerslagInhoud = {
  verslag: Verslag
  /** What the specialist adds to a doel. */
  toelichting: Record<DoelSoort, string>
  ouder: { voornaam: string; achternaam: string }
  specialist: { naam: string; registratie: string }
  /** Marked sentences the specialist keeps, each with a ground. Absent when there are none, and in versions from before the guard. */
  behouden?: readonly Behouden[]
}

/** A sentence the specialist decided to keep, word for word, and why. */
export type Behouden = { regel: Regel; zin: string; grond: string }

/** A part in a text box: the name of its field, its text, the most characters. */
export type Tekstdeel = { naam: string; waarde: string; max: number }

const LANG = 10_000
const alineas = (tekst: string) =>
  tekst
    .split(/\n[^\S\n]*\n/)
    .map(deel => deel.trim())
    .filter(deel => deel !== '')
const regels = (tekst: string) =>
  tekst
    .split('\n')
    .map(regel => regel.trim())
    .filter(regel => regel !== '')
const deel = (naam: string, waarde: string, max = LANG): Tekstdeel => ({ naam, waarde, max })

/** Every part that can be changed, in the order of the page. */
export function listTekstdelen({ verslag: v, toelichting }: VerslagInhoud): Tekstdeel[] {
  return [
    deel('opdracht', v.opdracht.join('\n\n')),
    deel('inleiding', v.proces.inleiding.join('\n\n')),
    ...v.doelen.map(d => deel(`toelichting_${d.soort}`, toelichting[d.soort])),
    ...(v.lijn ? [deel('lijn', v.lijn.zin)] : []),
    deel('geoefend', v.geoefend.join('\n')),
    ...v.feiten.map((u, nr) => deel(`feit_${nr}`, u.tekst, UITSPRAAK_MATEN.tekst)),
    ...v.volgens.map((u, nr) => deel(`volgens_${nr}`, u.tekst, UITSPRAAK_MATEN.tekst)),
    ...v.oordelen.flatMap((u, nr) => [
      deel(`oordeel_${nr}`, u.tekst, UITSPRAAK_MATEN.tekst),
      deel(`grond_${nr}`, u.grond, UITSPRAAK_MATEN.grond),
    ]),
    deel('eigen_woorden', v.eigenWoorden),
    deel('advies', v.advies.join('\n\n')),
  ]
}

/**
 * Reads the form over the text that was shown. A statement that was made empty leaves this verslag (not the dossier); an
 * oordeel keeps its ground or does not stay. What has no text box (gesprekken, scores, sources, dates) stays as it is.
 */
export function leesInhoud(velden: Velden, oud: VerslagInhoud): Gelezen<VerslagInhoud, string> {
  const f = openFormulier<string>(velden)
  const maten = new Map(listTekstdelen(oud).map(d => [d.naam, d.max]))
  const lees = (naam: string, verplicht = false) =>
    f.tekst(naam, { max: maten.get(naam) ?? LANG, regels: true, verplicht })
  const v = oud.verslag
  const toelichting = { ...oud.toelichting }
  const opdracht = alineas(lees('opdracht', true))
  const inleiding = alineas(lees('inleiding'))
  for (const soort of DOELEN) {
    if (maten.has(`toelichting_${soort}`)) toelichting[soort] = lees(`toelichting_${soort}`)
  }
  const lijn = v.lijn && { ...v.lijn, zin: lees('lijn', true) }
  const geoefend = regels(lees('geoefend'))
  const blijft = (u: { tekst: string }) => u.tekst !== ''
  const feiten = v.feiten.map((u, nr) => ({ ...u, tekst: lees(`feit_${nr}`) })).filter(blijft)
  const volgens = v.volgens.map((u, nr) => ({ ...u, tekst: lees(`volgens_${nr}`) })).filter(blijft)
  const oordelen = v.oordelen
    .map((u, nr) => {
      const tekst = lees(`oordeel_${nr}`)
      return { ...u, tekst, grond: lees(`grond_${nr}`, tekst !== '') }
    })
    .filter(blijft)
  const eigenWoorden = lees('eigen_woorden')
  const advies = alineas(lees('advies'))
  const proces = { ...v.proces, inleiding }
  const verslag = { ...v, opdracht, proces, lijn, geoefend, feiten, volgens, oordelen, eigenWoorden, advies }
  return f.sluit(() => ({ ...oud, toelichting, verslag }))
}

/** Fresh figures and statements from the dossier, with the texts the specialist wrote, and the grounds of sentences that are still there. */
export function vernieuw(oud: VerslagInhoud, nieuw: VerslagInhoud): VerslagInhoud {
  const { opdracht, geoefend, eigenWoorden, advies } = oud.verslag
  const proces = { ...nieuw.verslag.proces, inleiding: oud.verslag.proces.inleiding }
  const uit: VerslagInhoud = {
    ...nieuw,
    toelichting: oud.toelichting,
    verslag: { ...nieuw.verslag, opdracht, proces, geoefend, eigenWoorden, advies },
  }
  const teksten = [...listTekstdelen(uit), ...listVasteDelen(uit)].map(d => d.waarde)
  return metBehouden(uit, oud.behouden?.filter(b => teksten.some(tekst => tekst.includes(b.zin))) ?? [])
}

/** Parts without a text box: they come from the dossier and are changed there. */
export function listVasteDelen({ verslag: v }: VerslagInhoud): Tekstdeel[] {
  return [
    ...v.doelen.map(d => deel(`doel_${d.soort}`, [d.titel, ...d.niveaus.map(n => n.tekst)].join('\n\n'), 0)),
    ...v.feiten.map((u, nr) => deel(`bron_${nr}`, u.bron, 0)),
    ...v.volgens.map((u, nr) => deel(`wie_${nr}`, u.wie, 0)),
  ]
}

/** Without any ground the text is as it was before there was a guard, to the byte. */
export function metBehouden(
  { behouden: _, ...inhoud }: VerslagInhoud,
  behouden: readonly Behouden[],
): VerslagInhoud {
  return behouden.length > 0 ? { ...inhoud, behouden } : inhoud
}
