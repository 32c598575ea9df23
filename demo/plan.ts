// The plan with its three doelen, begun after the first gesprek and settled some weeks later.
import { DOELEN, NIVEAUS } from '../domein/doel.ts'
import { dagVan, werkdag } from './dagen.ts'
import { doelenEngels, doelSets } from './teksten/doelen.ts'
import { afspraken, planAanleiding } from './teksten/plannen.ts'
import type { Leven, Toneel } from './toneel.ts'
import type { Verhaal } from './verloop.ts'
import { stelVragen } from './vragen.ts'
import { vul } from './woordkeus.ts'

/** Everything before the second gesprek. */
export async function* maakPlan(t: Toneel, leven: Leven, eerste: Temporal.Instant): Verhaal {
  const { mens, lot, traject, specialist, ouder } = leven
  const pad = `/trajecten/${traject}`
  // The familiegroepsplan is asked at the first meeting, and the six weeks count from there.
  yield eerste.subtract({ hours: 24 * 4 })
  const begin = werkdag(dagVan(eerste.subtract({ hours: 24 * 4 }))).toString()
  const gemaakt = lot.tussen(0, 7) === 0
  const plan = {
    ...(gemaakt
      ? { familiegroepsplan: 'gemaakt' }
      : { familiegroepsplan: lot.kies(['niet-gewenst', 'niet-passend']), afgezien_op: begin }),
    aanleiding: vul(lot.kies(planAanleiding), mens),
    afspraken_veiligheid: vul(lot.kies(afspraken), mens),
  }
  await (await t.balie.als(specialist!)).vulIn(`${pad}/plan/wijzigen`, plan, `${pad}/plan`)
  leven.bij = 'plan in de maak'

  yield eerste.add({ hours: 2 })
  for (const soort of DOELEN) {
    const doel = mens.anders?.taal ? doelenEngels[soort] : lot.kies(doelSets[soort])
    const velden = Object.fromEntries(NIVEAUS.map(([, veld], i) => [veld, vul(doel.treden[i]!, mens)]))
    const bezoek = await t.balie.als(specialist!)
    await bezoek.vulIn(`${pad}/plan/doelen/${soort}`, { titel: vul(doel.titel, mens), ...velden })
  }
  const scores = Object.fromEntries(
    DOELEN.map(soort => [`${soort}_specialist`, lot.kies(['-2', '-2', '-1'])]),
  )
  await (await t.balie.als(specialist!)).vulIn(`${pad}/scores`, { moment: 'begin', ...scores })
  leven.bij = 'plan met drie doelen'
  yield stelVragen(t, leven, 'begin', eerste.add({ minutes: 125 }))

  yield eerste.add({ hours: 24 * lot.tussen(1, 3) + 3 })
  const thuis = await t.balie.als(ouder!, traject!)
  await thuis.lees('/mijn')
  for (const soort of DOELEN)
    await thuis.vulIn(`/mijn/doelen/${soort}`, { [`${soort}_ouder`]: lot.kies(['-2', '-2', '-1', '-3']) })

  yield eerste.add({ hours: 24 * lot.tussen(14, 20) + 1 })
  const vandaag = dagVan(eerste.add({ hours: 24 * 14 })).toString()
  await (await t.balie.als(specialist!)).vulIn(
    `${pad}/plan/wijzigen`,
    {
      instemming_hoe: lot.kies(['mondeling', 'schriftelijk']),
      instemming_op: vandaag,
      vastgesteld_op: vandaag,
    },
    `${pad}/plan`,
  )
}
