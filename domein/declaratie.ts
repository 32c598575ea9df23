// Amounts for the declaratie, in whole eurocents and whole minutes; never floating point (TR346, IV079, IV081).

/** half_up(hour rate x minutes / 60) in eurocents. Whole numbers of 0 and more. */
export function bedragVanMinuten(uurtariefCt: number, minuten: number): number {
  return halfOmhoog(heel(uurtariefCt) * heel(minuten), 60)
}

/** half_up(hour rate / 60): the rate per minute in the message, informative only (IV081). */
export function minuuttarief(uurtariefCt: number): number {
  return halfOmhoog(heel(uurtariefCt), 60)
}

/** Hours over a whole period: less than 30 minutes down, 30 and more up, at least 1 (IV079). */
export function urenVan(minuten: number): number {
  return Math.max(1, halfOmhoog(heel(minuten), 60))
}

function halfOmhoog(teller: number, noemer: number): number {
  const rest = teller % noemer
  return (teller - rest) / noemer + (2 * rest >= noemer ? 1 : 0)
}

function heel(getal: number): number {
  if (!Number.isSafeInteger(getal) || getal < 0)
    throw new RangeError(`not a whole number of 0 or more: ${getal}`)
  return getal
}
