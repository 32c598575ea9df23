// A running traject whose aanmelding was judged, with a specialist of the lane that its own answers give, and a colleague of that lane.
import assert from 'node:assert/strict'
import { TRIAGEPUNTEN } from '../domein/triage.ts'
import { schrijfAanmelding } from './aanmelding.ts'
import type { Medewerker, Ouder, Wereld } from './wereld.ts'

export const verborgen = (html: string, naam: string): string =>
  new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Two pairs of specialisten. */
export async function maakParen(w: Wereld): Promise<Medewerker[]> {
  const all: Medewerker[] = []
  for (const paar of [w.poorten.toeval.uuid(), w.poorten.toeval.uuid()])
    for (const positie of [0, 1] as const)
      all.push(await w.medewerker(`Specialist ${all.length + 1}`, ['specialist'], { paar, positie }))
  return all
}

/** Who is offered on a page of toewijzing. */
export const keuzesIn = (html: string, specialisten: readonly Medewerker[]): Medewerker[] =>
  specialisten.filter(s => html.includes(`value="${s.id}"`))

const punten = Object.fromEntries(TRIAGEPUNTEN.map(p => [`punt_${p}`, 'nee']))

/** `oud` has the traject; `nieuw` is the only other one whom its lane allows. */
export async function maakLopend(
  w: Wereld,
  coordinator: Medewerker,
  specialisten: readonly Medewerker[],
): Promise<{ ouder: Ouder; oud: Medewerker; nieuw: Medewerker }> {
  const ouder = await w.traject(specialisten[0] as Medewerker)
  await schrijfAanmelding(w, ouder.traject)
  const weg = `/aanmeldingen/${ouder.traject}`
  const zet = (sql: string, ...waarden: unknown[]) =>
    w.superuser(c => c.query(sql, [ouder.traject, ...waarden]))
  // Back to the aanmelding, judged through the page, and then as if it runs.
  await zet(`update traject set stand = 'aangemeld' where traject_id = $1`)
  await zet(`delete from toegang where traject_id = $1 and rol = 'specialist'`)
  const vraag = await coordinator.klant.get(`${weg}/oordeel`)
  const gelegd = await coordinator.klant.post(`${weg}/oordeel`, {
    id: verborgen(vraag.html, 'id'),
    ...punten,
    conclusie: 'passend',
    reden: 'Hulp om samen te werken liep vast.',
  })
  assert.equal(gelegd.status, 303)
  await zet(`update traject set stand = 'gestart' where traject_id = $1`)
  const aanbod = keuzesIn((await coordinator.klant.get(`${weg}/toewijzing`)).html, specialisten)
  assert.equal(aanbod.length, 2)
  const [oud, nieuw] = aanbod as [Medewerker, Medewerker]
  await zet(`insert into toegang values ($1, $2, 'specialist', muur.nu())`, oud.id)
  return { ouder, oud, nieuw }
}
