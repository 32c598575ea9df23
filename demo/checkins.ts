// The check-ins of an ouder at home: every few days, from unrest to calm with a week in between that is hard.
import { checkinWoorden, checkinWords } from './teksten/checkins.ts'
import type { Leven, Toneel } from './toneel.ts'
import type { Verhaal } from './verloop.ts'

/** From `sinds` until the traject ends. Some do it often, some now and then. */
export async function* checkIn(t: Toneel, leven: Leven, sinds: Temporal.Instant): Verhaal {
  const { mens, lot, tempo, ouder, traject } = leven
  const duur = t.nu.since(sinds).total('hours') / 24
  const stap = Math.max(2, Math.round(duur / lot.tussen(10, 17)))
  const dip = lot.tussen(3, 7)
  const start = lot.tussen(1, 4)
  const lijst = mens.anders?.taal ? checkinWords : checkinWoorden
  let op = sinds
  for (let i = 0; ; i++) {
    op = op.add({ minutes: 1440 * Math.max(1, stap + lot.tussen(-1, 1)) + lot.tussen(-50, 50) })
    if (mens.daalt && op.until(t.nu).total('hours') < 72) return void (yield* daal(t, leven))
    yield op
    if (leven.klaar) return
    const weken = op.since(sinds).total('hours') / (24 * 7)
    const basis = start + Math.min(5, weken * 0.42 * tempo) + lot.tussen(-12, 12) / 10 - (i === dip ? 2.6 : 0)
    const cijfer = (getal: number) => String(Math.max(0, Math.min(10, Math.round(getal))))
    const woorden = lot.tussen(0, 3) === 0 ? '' : lot.kies(lijst[basis < 3 ? 0 : basis < 5.5 ? 1 : 2]!)
    const bezoek = await t.balie.als(ouder!, traject!)
    if (lot.tussen(0, 3) === 0) await bezoek.lees('/mijn')
    await bezoek.stuur('/mijn/checkin', {
      rust_ouder: cijfer(basis),
      rust_kind: cijfer(basis + lot.tussen(-1, 2)),
      verbinding: cijfer(basis + lot.tussen(0, 3)),
      druk: cijfer(9 - basis + lot.tussen(-1, 1)),
      woorden,
    })
  }
}

/** The last two of somebody who has two hard days after the last gesprek. */
async function* daal(t: Toneel, { ouder, traject }: Leven): Verhaal {
  for (const [uren, woorden] of [
    [40, 'slecht geslapen'],
    [16, 'het bericht blijft hangen'],
  ] as const) {
    yield t.nu.subtract({ hours: uren })
    const bezoek = await t.balie.als(ouder!, traject!)
    await bezoek.stuur('/mijn/checkin', {
      rust_ouder: '1',
      rust_kind: '2',
      verbinding: '2',
      druk: '9',
      woorden,
    })
  }
}
