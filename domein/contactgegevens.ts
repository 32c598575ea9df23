// Telephone, e-mail and postcode: read as people write them, kept in one form.
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

/**
 * Keeps E.164 (`+31612345678`). Takes a Dutch number of ten digits, or any number with + or 00 and 8 to 15 digits,
 * with spaces, dots, dashes, brackets and `(0)` as people write them.
 */
export function leesTelefoon(tekst: string): Uitkomst<string, 'geen-telefoonnummer'> {
  const kaal = tekst
    .slice(0, 60)
    .replace('(0)', '')
    .replace(/[\s.\-/()]/g, '')
    .replace(/^00/, '+')
  if (/^0[1-9]\d{8}$/.test(kaal)) return gelukt(`+31${kaal.slice(1)}`)
  // Inside the Netherlands the zero of the area goes when +31 comes.
  const landelijk = kaal.replace(/^\+310/, '+31')
  if (landelijk.startsWith('+31')) {
    return /^\+31[1-9]\d{8}$/.test(landelijk) ? gelukt(landelijk) : geweigerd('geen-telefoonnummer')
  }
  return /^\+[1-9]\d{7,14}$/.test(kaal) ? gelukt(kaal) : geweigerd('geen-telefoonnummer')
}

/** Looks only for what is surely wrong: no single @, no dot in the domain, spaces. At most 254 characters. */
export function leesEmail(tekst: string): Uitkomst<string, 'geen-emailadres'> {
  const goed =
    tekst.length <= 254 &&
    /^[^\s@<>()",;:\\[\]]{1,64}@[^\s@<>()",;:\\[\]]+\.[^\s@<>()",;:\\[\].]{2,}$/.test(tekst)
  return goed && !tekst.includes('..') ? gelukt(tekst) : geweigerd('geen-emailadres')
}

/** Keeps `1234AB`: no leading zero, not SA, SD or SS (referral-and-reporting.md, section 9). */
export function leesPostcode(tekst: string): Uitkomst<string, 'geen-postcode'> {
  const kaal = tekst.slice(0, 40).replace(/\s/g, '').toUpperCase()
  return /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/.test(kaal) ? gelukt(kaal) : geweigerd('geen-postcode')
}

/** A house number of 1 to 99999, without letter or addition. */
export function leesHuisnummer(tekst: string): Uitkomst<number, 'geen-huisnummer'> {
  return /^[1-9]\d{0,4}$/.test(tekst) ? gelukt(Number(tekst)) : geweigerd('geen-huisnummer')
}
