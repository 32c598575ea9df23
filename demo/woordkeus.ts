// Fills the texts of the demo with what belongs to one ouder.
import type { Mens } from './mensen/mens.ts'

/**
 * `{naam}` the ouder, `{zij}` zij or hij, `{haar}` haar or zijn, `{haarzelf}` haar or hem, `{kind}` the eldest, `{jongste}` the youngest,
 * `{kinderen}` all of them, and the own things: `{spanning}`, `{kracht}`, `{valkuil}`, `{steun}`, `{rustpunt}`; `{mijnsteun}` and `{jesteun}` where the ouder speaks or is spoken to. A capital
 * after the brace gives a capital: `{Zij}`.
 */
export function vul(tekst: string, mens: Mens): string {
  const namen = mens.kinderen.map(([naam]) => naam)
  const op_leeftijd = [...mens.kinderen].sort((a, b) => b[1] - a[1]).map(([naam]) => naam)
  const woorden: Record<string, string> = {
    naam: mens.voornaam,
    zij: mens.zij ? 'zij' : 'hij',
    ze: mens.zij ? 'ze' : 'hij',
    haar: mens.zij ? 'haar' : 'zijn',
    haarzelf: mens.zij ? 'haar' : 'hem',
    kind: op_leeftijd[0] ?? '',
    jongste: op_leeftijd.at(-1) ?? '',
    kinderen: namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`,
    ...mens.eigen,
    mijnsteun: mens.eigen?.steun.replace(/^(haar|zijn) /, 'mijn ') ?? '',
    jesteun: mens.eigen?.steun.replace(/^(haar|zijn) /, 'je ') ?? '',
  }
  return tekst.replace(/\{([A-Za-z]+)\}/g, (_, naam: string) => {
    const woord = woorden[naam.toLowerCase()]
    if (woord === undefined) throw new Error(`no word for {${naam}}`)
    return /^[A-Z]/.test(naam) ? woord.charAt(0).toUpperCase() + woord.slice(1) : woord
  })
}
