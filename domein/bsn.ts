// The BSN of a kind: nine digits that pass the elfproef. There is no BSN of an ouder in Luwte (law.md, section 9).

/** (9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i) mod 11 = 0, nine digits, not all zero. Test numbers pass as well. */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst) || tekst === '000000000') return false
  const som = [...tekst].reduce((tot, cijfer, i) => tot + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0
}

/** 999900006 up to 999999990 are for tests only: refuse them in production. */
export function isTestBsn(tekst: string): boolean {
  return isBsn(tekst) && tekst >= '999900006' && tekst <= '999999990'
}
