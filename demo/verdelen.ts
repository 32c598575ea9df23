// What the coordinator does: the judgement on an aanmelding, the choice of a specialist, or the reason not to start.
import { INDICATIES, TRIAGEPUNTEN } from '../domein/triage.ts'
import { leesFormulier, leesKeuzes } from './invullen.ts'
import { redenenPassend } from './teksten/oordelen.ts'
import type { Leven, Toneel } from './toneel.ts'
import { vul } from './woordkeus.ts'

/** A person answers every item and gives the reason. */
export async function beoordeel(t: Toneel, { mens, lot, traject }: Leven): Promise<void> {
  const conclusie =
    mens.fase === 'aanhouden' ? 'aanhouden' : mens.fase === 'niet-gestart' ? 'niet-passend' : 'passend'
  const antwoord = (punt: string) => {
    if (punt === 'contactverbod') return mens.anders?.contactverbod === 'ja' ? 'ja' : 'nee'
    if (!(INDICATIES as readonly string[]).includes(punt)) return lot.tussen(0, 6) === 0 ? 'onbekend' : 'nee'
    return lot.tussen(0, 4) === 0 ? 'onbekend' : 'ja'
  }
  const pad = `/aanmeldingen/${traject}/oordeel`
  await (await t.balie.als(t.huis.coordinator)).vulIn(pad, {
    ...Object.fromEntries(TRIAGEPUNTEN.map(punt => [`punt_${punt}`, antwoord(punt)])),
    ...(mens.anders?.contactverbod === 'ja' && {
      notitie_contactverbod: 'Niemand ontmoet elkaar in PSO. Besproken hoe komen en gaan veilig gebeurt.',
    }),
    conclusie,
    reden: mens.oordeel ?? vul(lot.kies(redenenPassend), mens),
  })
}

/** Of the specialisten of this lane the one with the fewest. Which those are, only the database knows. */
export async function wijsToe(t: Toneel, leven: Leven): Promise<void> {
  const pad = `/aanmeldingen/${leven.traject}/toewijzing`
  const bezoek = await t.balie.als(t.huis.coordinator)
  const html = await bezoek.lees(pad)
  const velden = leesFormulier(html, pad)
  const last = (id: string) => t.druk.get(id) ?? 0
  const [specialist] = leesKeuzes(html, 'specialist').sort((a, b) => last(a) - last(b))
  if (!specialist) throw new Error('Nobody of this lane has room')
  await bezoek.stuur(pad, { ...velden, specialist })
  t.druk.set(specialist, last(specialist) + 1)
  leven.specialist = specialist
  // The id in the form becomes the ouder.
  leven.ouder = velden.id as string
}

export async function laatRusten(t: Toneel, { mens, traject }: Leven): Promise<void> {
  const reden =
    `${mens.voornaam} is gebeld en het oordeel is uitgelegd. ` +
    'Op papier meegegeven wat nu wel kan helpen en wie daarvoor te bellen is. Opnieuw aanmelden kan altijd.'
  await (await t.balie.als(t.huis.coordinator)).vulIn(`/aanmeldingen/${traject}/afsluiting`, { reden })
}
