// Who may ask what is written of a child, in words: now, and from which birthday on.
import type { Leeftijdsgrens, Vrager } from '../domein/bewaren.ts'
import type { Taal } from './woorden.ts'

const nl = {
  kop: 'Wie mag vragen over een kind',
  uitleg: 'Over zichzelf vraagt de ouder altijd zelf. Wat er over een kind staat, hangt af van de leeftijd.',
  nu: {
    'ouders-met-gezag': (naam: string) => `Voor ${naam} vraagt nu een ouder met gezag.`,
    'kind-en-ouders-met-gezag': (naam: string) => `${naam} mag nu zelf vragen. Een ouder met gezag ook.`,
    kind: (naam: string) => `${naam} vraagt nu zelf.`,
  } satisfies Record<Vrager, (naam: string) => string>,
  vanaf: {
    12: (dag: string, naam: string) =>
      `Vanaf ${dag} (12 jaar) mag ${naam} zelf vragen, naast een ouder met gezag.`,
    16: (dag: string, naam: string) => `Vanaf ${dag} (16 jaar) vraagt alleen ${naam} zelf.`,
    18: (dag: string, naam: string) => `Vanaf ${dag} is ${naam} 18. Dan heeft niemand meer gezag.`,
  } satisfies Record<Leeftijdsgrens, (dag: string, naam: string) => string>,
}

const en: typeof nl = {
  kop: 'Who may ask about a child',
  uitleg: 'About themselves an ouder always asks alone. What is written about a child depends on the age.',
  nu: {
    'ouders-met-gezag': naam => `For ${naam} an ouder with gezag asks now.`,
    'kind-en-ouders-met-gezag': naam => `${naam} may ask now. An ouder with gezag may too.`,
    kind: naam => `${naam} asks alone now.`,
  },
  vanaf: {
    12: (dag, naam) => `From ${dag} on (12 years) ${naam} may ask too, beside an ouder with gezag.`,
    16: (dag, naam) => `From ${dag} on (16 years) only ${naam} asks.`,
    18: (dag, naam) => `From ${dag} on ${naam} is 18. Then nobody has gezag any more.`,
  },
}

/** The words in this language. */
export const vraagWoorden = (taal: Taal): typeof nl => (taal === 'en' ? en : nl)
