// The registration of a specialist (SKJ or BIG): what a number looks like, and how far the end date is. Pure.

/** Days before the end at which it asks for attention. */
const WAARSCHUW_DAGEN = 60

type RegistratieVorm = 'leeg' | 'skj' | 'big' | 'twijfel'

/**
 * What this looks like. Besluit Jeugdwet 5.1.1 asks for a professional in the Kwaliteitsregister Jeugd (SKJ) or the BIG register; a BIG number
 * has eleven digits, and of the number of the SKJ no shape is published, so six to twelve digits pass. `twijfel` is a question to
 * the practice and never a refusal: a person looks in the register.
 */
export function registratieVorm(tekst: string): RegistratieVorm {
  const plat = tekst.toUpperCase().replace(/[\s.\-:]/g, '')
  if (plat === '') return 'leeg'
  if (/^SKJ\d{6,12}$/.test(plat)) return 'skj'
  return /^BIG\d{11}$/.test(plat) ? 'big' : 'twijfel'
}

type RegistratieStand = 'onbekend' | 'geldig' | 'nadert' | 'verlopen'

/**
 * How a registration stands on this day (a day in the Netherlands): valid through its last day, so nobody gets a new traject after it;
 * within 60 days it asks for attention. Without an end date it is unknown: the practice is asked for it, and nobody is stopped.
 */
export function registratieStand(
  tot: Temporal.PlainDate | null,
  vandaag: Temporal.PlainDate,
): RegistratieStand {
  if (tot === null) return 'onbekend'
  const dagen = vandaag.until(tot, { largestUnit: 'day' }).days
  return dagen < 0 ? 'verlopen' : dagen <= WAARSCHUW_DAGEN ? 'nadert' : 'geldig'
}
