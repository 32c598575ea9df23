// The law that the rules here rest on: each article once, with its text, its clock, and what a lawyer must still confirm.
// Source of every row: the design's reading of the law; `nagezien` says whether the text of 1 January 2026 was read.

/** Where each text stands. */
export const TEKSTEN = {
  jw: { naam: 'Jeugdwet', adres: 'https://wetten.overheid.nl/BWBR0034925/2026-01-01' },
  besjw: { naam: 'Besluit Jeugdwet', adres: 'https://wetten.overheid.nl/BWBR0035779' },
  bw1: { naam: 'Burgerlijk Wetboek Boek 1', adres: 'https://wetten.overheid.nl/BWBR0002656' },
  avg: { naam: 'AVG', adres: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  atw: {
    naam: 'Algemene termijnenwet',
    adres: 'https://staatsrechtpraktijk.nl/nieuwjaarsdag-en-kerstmis-in-het-staatsrecht/',
  },
  hr: { naam: 'Hoge Raad', adres: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2021:1169' },
  // What a referrer asks or what we chose ourselves, within the law.
  afspraak: { naam: 'Afspraak', adres: null },
} as const

export type Groep = 'dossier' | 'plan' | 'instemming' | 'delen' | 'veilig' | 'praktijk'

export type Regel = {
  groep: Groep
  tekst: keyof typeof TEKSTEN
  /** As it is quoted, without the name of the law; empty when the text has no articles. */
  artikel: string
  /** How long, in the words of the text: months of the calendar, never a number of days for them. */
  klok?: Temporal.DurationLike
  /** The wording of 1 January 2026 was read; otherwise an older one, or only what others write about it. */
  nagezien: boolean
  /** Which of {@link VRAGEN} stand open about it, by number. */
  vragen: readonly number[]
}

const jw = (groep: Groep, artikel: string, rest: Partial<Regel> = {}): Regel => ({
  groep,
  tekst: 'jw',
  artikel,
  nagezien: true,
  vragen: [],
  ...rest,
})
/** As `jw`, for a text of which the wording of 1 January 2026 was not read. */
const ongelezen = (
  groep: Groep,
  tekst: keyof typeof TEKSTEN,
  artikel: string,
  rest: Partial<Regel> = {},
): Regel => ({
  ...jw(groep, artikel, rest),
  tekst,
  nagezien: false,
})

/** What no law says: there is nothing to read. */
const afspraak = (groep: Groep, rest: Partial<Regel> = {}): Regel => ({
  ...jw(groep, '', rest),
  tekst: 'afspraak',
})

// A clock is spread around its row, not passed to it: so its type keeps which unit it has, for who reckons with it.
/** Every rule of law in the program, by the name that the screens give it. */
export const REGELS = {
  betrokkene: jw('dossier', '7.3.1 lid 2', { vragen: [2] }),
  andereOuder: { ...jw('dossier', 'ECLI:NL:HR:2021:1169', { vragen: [5] }), tekst: 'hr' },
  nodig: jw('dossier', '7.3.8 lid 1'),
  verklaring: jw('dossier', '7.3.8 lid 2'),
  bewaren: { ...jw('dossier', '7.3.8 lid 3', { vragen: [7] }), klok: { years: 20 } },
  vernietigen: jw('dossier', '7.3.9', { vragen: [6] }),
  inzage: jw('dossier', '7.3.10', { vragen: [2] }),
  verzoek: { ...ongelezen('dossier', 'avg', '12 lid 3'), klok: { months: 1 } },
  uitstel: { ...ongelezen('dossier', 'avg', '12 lid 3'), klok: { months: 2 } },
  familiegroepsplan: jw('plan', '4.1.2'),
  samenspraak: jw('plan', '4.1.3 lid 2', { vragen: [1] }),
  planOpSchrift: { ...jw('plan', '4.1.3 lid 4'), klok: { days: 14 } },
  planVastgesteld: { ...jw('plan', '4.1.3 lid 5'), klok: { weeks: 6 } },
  proforma: { ...afspraak('plan'), klok: { weeks: 3 } },
  concept: { ...jw('plan', '7.3.8 lid 2'), klok: { days: 14 } },
  vrijeDag: ongelezen('plan', 'atw', '1 lid 1 en 3'),
  inlichten: jw('instemming', '7.3.2'),
  instemming: jw('instemming', '7.3.4, 7.3.5, 7.3.15', { vragen: [4] }),
  aanAnderen: jw('delen', '7.3.11 lid 1'),
  collega: jw('delen', '7.3.11 lid 2'),
  gi: jw('delen', '7.3.11 lid 4', { vragen: [4] }),
  bsn: jw('delen', '7.2.1', { vragen: [3] }),
  tweeToewijzingen: afspraak('delen', { vragen: [11] }),
  meldcode: jw('veilig', '4.1.7', { vragen: [9] }),
  calamiteit: jw('veilig', '4.1.8'),
  nooitWeghouden: ongelezen('veilig', 'bw1', '247 lid 3, 377b', { vragen: [9] }),
  datalek: { ...ongelezen('veilig', 'avg', '33'), klok: { hours: 72 } },
  geregistreerd: ongelezen('praktijk', 'besjw', '5.1.1', { vragen: [9] }),
  vertrouwenspersoon: jw('praktijk', '4.1.9', { vragen: [9] }),
  klacht: { ...jw('praktijk', '4.2.1 lid 5'), klok: { months: 1 } },
  behandeling: jw('praktijk', '7.3.1 lid 3', { vragen: [8] }),
  log: afspraak('praktijk', { vragen: [10] }),
} as const satisfies Record<string, Regel>

export type Regelnaam = keyof typeof REGELS

/** The questions that only a lawyer can answer, by number; their words stand with the page. */
export const VRAGEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const

/** Whether somebody should look at this rule before real dossiers are kept: not read for today, or a question stands open. */
export const isTeToetsen = ({ nagezien, vragen }: Regel): boolean => !nagezien || vragen.length > 0
