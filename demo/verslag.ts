// The end of a traject: the verslag is composed, read by the ouder, signed by both, and the traject closed.
import { DOELEN } from '../domein/doel.ts'
import { leesFormulier, leesKeuzes } from './invullen.ts'
import type { Fase } from './mensen/mens.ts'
import { adviezen, eigenWoorden, toelichtingen, verklaringen } from './teksten/verslagen.ts'
import type { Leven, Toneel } from './toneel.ts'
import type { Verhaal } from './verloop.ts'
import { vul } from './woordkeus.ts'

/** How many days ago the text was handed over; whoever has a later date went on from there. */
const VOORGELEGD: Partial<Record<Fase, number>> = { 'bij-ouder': 4, getekend: 9, afgerond: 17 }

export async function* rondAf(t: Toneel, leven: Leven): Verhaal {
  const { mens, lot, traject, specialist, ouder, stem } = leven
  const basis = `/trajecten/${traject}/verslag`
  const dagen = VOORGELEGD[mens.fase] ?? 0
  const voor = (dag: number, uur = 0) => t.nu.subtract({ hours: 24 * dag - uur })

  yield voor(dagen + 3)
  const staf = await t.balie.als(specialist!)
  const pad = `${basis}/samenstelling`
  const html = await staf.lees(pad)
  await staf.stuur(pad, { ...leesFormulier(html, pad), uitspraak: leesKeuzes(html, 'uitspraak').slice(0, 9) })
  const teksten = Object.fromEntries(
    DOELEN.map(doel => [`toelichting_${doel}`, vul(toelichtingen[doel][stem]!, mens)]),
  )
  await staf.vulIn(basis, { ...teksten, advies: vul(adviezen[stem]!, mens) })
  leven.bij = 'verslag is een concept'
  if (mens.fase === 'concept') return

  yield voor(dagen)
  await (await t.balie.als(specialist!)).vulIn(`${basis}/voorbeeld`, {}, `${basis}/voorleggen`)
  leven.bij = 'verslag ligt bij de ouder'
  if (mens.fase === 'bij-ouder') return

  yield voor(dagen - 3, 2)
  const eigen = { eigen_woorden: vul(lot.kies(eigenWoorden), mens), tekst: vul(lot.kies(verklaringen), mens) }
  await (await t.balie.als(ouder!, traject!)).vulIn('/mijn/verslag/verklaring', eigen)
  yield voor(dagen - 4, 3)
  const besluit = lot.kies(['akkoord', 'akkoord', 'gezien'])
  await (await t.balie.als(ouder!, traject!)).vulIn('/mijn/verslag/ondertekening', { besluit })
  yield voor(dagen - 6)
  await (await t.balie.als(specialist!)).vulIn(`${basis}/ondertekening`, {})
  leven.bij = 'verslag is getekend'
  if (mens.fase === 'getekend') return

  yield voor(dagen - 8, 1)
  await (await t.balie.als(specialist!)).vulIn(`/trajecten/${traject}/afsluiting`, {
    soort: 'afgerond',
    reden: '',
  })
  leven.klaar = true
  leven.bij = 'afgerond'
}
