// School holidays 2025-2029 per region: a hint when planning, never a block (schools may deviate from the advised ones).

export const REGIOS = ['noord', 'midden', 'zuid'] as const
export type Regio = (typeof REGIOS)[number]

type Vakantie = readonly [naam: string, regios: string, van: string, totEnMet: string]

// Facts of rijksoverheid.nl/onderwerpen/schoolvakanties; n, m, z are the regions; both dates included.
export const SCHOOLVAKANTIES: readonly Vakantie[] = [
  ['Herfstvakantie', 'nm', '2025-10-18', '2025-10-26'],
  ['Herfstvakantie', 'z', '2025-10-11', '2025-10-19'],
  ['Kerstvakantie', 'nmz', '2025-12-20', '2026-01-04'],
  ['Voorjaarsvakantie', 'n', '2026-02-21', '2026-03-01'],
  ['Voorjaarsvakantie', 'mz', '2026-02-14', '2026-02-22'],
  ['Meivakantie', 'nmz', '2026-04-25', '2026-05-03'],
  ['Zomervakantie', 'n', '2026-07-04', '2026-08-16'],
  ['Zomervakantie', 'm', '2026-07-18', '2026-08-30'],
  ['Zomervakantie', 'z', '2026-07-11', '2026-08-23'],
  ['Herfstvakantie', 'n', '2026-10-10', '2026-10-18'],
  ['Herfstvakantie', 'mz', '2026-10-17', '2026-10-25'],
  ['Kerstvakantie', 'nmz', '2026-12-19', '2027-01-03'],
  ['Voorjaarsvakantie', 'nm', '2027-02-20', '2027-02-28'],
  ['Voorjaarsvakantie', 'z', '2027-02-13', '2027-02-21'],
  ['Meivakantie', 'nmz', '2027-04-24', '2027-05-02'],
  ['Zomervakantie', 'n', '2027-07-10', '2027-08-22'],
  ['Zomervakantie', 'm', '2027-07-17', '2027-08-29'],
  ['Zomervakantie', 'z', '2027-07-24', '2027-09-05'],
  ['Herfstvakantie', 'nm', '2027-10-16', '2027-10-24'],
  ['Herfstvakantie', 'z', '2027-10-23', '2027-10-31'],
  ['Kerstvakantie', 'nmz', '2027-12-25', '2028-01-09'],
  ['Voorjaarsvakantie', 'n', '2028-02-19', '2028-02-27'],
  ['Voorjaarsvakantie', 'mz', '2028-02-26', '2028-03-05'],
  ['Adviesweek meivakantie', 'nmz', '2028-04-22', '2028-04-30'],
  ['Meivakantie', 'nmz', '2028-04-29', '2028-05-07'],
  ['Zomervakantie', 'n', '2028-07-15', '2028-08-27'],
  ['Zomervakantie', 'm', '2028-07-08', '2028-08-20'],
  ['Zomervakantie', 'z', '2028-07-22', '2028-09-03'],
  ['Herfstvakantie', 'n', '2028-10-14', '2028-10-22'],
  ['Herfstvakantie', 'mz', '2028-10-21', '2028-10-29'],
  ['Kerstvakantie', 'nmz', '2028-12-23', '2029-01-07'],
  ['Voorjaarsvakantie', 'nm', '2029-02-17', '2029-02-25'],
  ['Voorjaarsvakantie', 'z', '2029-02-10', '2029-02-18'],
  ['Adviesweek meivakantie', 'nmz', '2029-04-21', '2029-04-29'],
  ['Meivakantie', 'nmz', '2029-04-28', '2029-05-06'],
  ['Zomervakantie', 'n', '2029-07-21', '2029-09-02'],
  ['Zomervakantie', 'm', '2029-07-07', '2029-08-19'],
  ['Zomervakantie', 'z', '2029-07-14', '2029-08-26'],
]

const LETTER = { noord: 'n', midden: 'm', zuid: 'z' } as const

/**
 * The name of the school holiday on a date in a region, or null. Outside the years of the table (school years
 * 2025-2026 up to 2028-2029) the answer is null: ask `kentSchooljaar` whether that means anything.
 */
export function schoolvakantieOp(datum: Temporal.PlainDate, regio: Regio): string | null {
  const dag = datum.toString()
  const gevonden = SCHOOLVAKANTIES.find(
    ([, regios, van, tot]) => regios.includes(LETTER[regio]) && van <= dag && dag <= tot,
  )
  return gevonden ? gevonden[0] : null
}

/** Whether the table covers a date: 1 August 2025 up to 31 July 2029 (the summer of 2029 is in it as well). */
export function kentSchooljaar(datum: Temporal.PlainDate): boolean {
  const dag = datum.toString()
  return dag >= '2025-08-01' && dag <= '2029-07-31'
}
