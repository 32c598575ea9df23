// The vragenlijst of one evaluation: put ready by the specialist, answered on the phone a day or so later, now and then left out.
import { trek } from './lot.ts'
import type { Leven, Toneel } from './toneel.ts'
import type { Verhaal } from './verloop.ts'

const KLAAR = { begin: 0, tussen: 1, eind: 2 }

/** Calmer at every next moment, uneven, as with the scores. */
export async function* stelVragen(
  t: Toneel,
  leven: Leven,
  moment: keyof typeof KLAAR,
  op: Temporal.Instant,
): Verhaal {
  const { mens, traject, specialist, ouder, tempo } = leven
  // Chance of its own, so that the rest of the story stays what it was.
  const lot = trek(`vragen ${moment} ${mens.voornaam} ${mens.achternaam}`)
  const pad = `/trajecten/${traject}/vragenlijst`
  yield op
  await (await t.balie.als(specialist!)).vulIn(pad, { moment })
  yield op.add({ minutes: 60 * lot.tussen(20, 50) })
  const bezoek = await t.balie.als(ouder!, traject!)
  if (lot.tussen(0, 9) === 0) {
    await bezoek.vulIn('/mijn/vragenlijst', { handeling: 'niet' })
    return
  }
  const rust = 3 + KLAAR[moment] * tempo * 0.7
  const antwoord = (nr: number) => {
    const gewoon = Math.round(Math.max(1, Math.min(6, rust + lot.tussen(-8, 8) / 10)))
    // The third and the fifth are asked the other way round.
    return String(nr === 3 || nr === 5 ? 7 - gewoon : gewoon)
  }
  await bezoek.vulIn('/mijn/vragenlijst', {
    ...Object.fromEntries([1, 2, 3, 4, 5].map(nr => [`gevoel_${nr}`, antwoord(nr)])),
    ...(moment === 'eind' && {
      nut: lot.kies(['7', '8', '8', '9']),
      verder: lot.kies(['02', '03', '03', '04']),
    }),
    handeling: 'versturen',
  })
}
