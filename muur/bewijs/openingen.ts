// How a history may begin: scripted ways through the pages that chance alone would seldom find.
import { Secret, TOTP } from 'otpauth'
import type { Rol } from './rolverdeling.ts'
import type { Actie } from './surfer.ts'

/**
 * One scripted act: go to an address (`:traject` is the own), send the form whose address ends so (neatly, and with these
 * fields surely), or type over what stands on a page. What a page does not offer is not done, in both worlds alike.
 */
export type Stap = { doe: 'ga' | 'stuur' | 'typ'; pad: string; velden: Actie['velden'] }

const lees = (text: string): { rol: Rol; stap: Stap }[] =>
  text
    .trim()
    .split('\n')
    .map(line => {
      const [rol, doe, pad, ...velden] = line.trim().split(/\s+/) as [Rol, Stap['doe'], string, ...string[]]
      return {
        rol,
        stap: {
          doe,
          pad,
          velden: Object.fromEntries(velden.map(v => v.split('=').map(x => x.replaceAll('_', ' ')))),
        },
      }
    })

/** The ways, by name. Each is walked by both sides, or by one, as the history says. */
export const openingen: Readonly<Record<string, readonly { rol: Rol; stap: Stap }[]>> = {
  'een hele aanmelding': lees(`
    bezoeker ga /aanmelden
    bezoeker stuur /aanmelden
    bezoeker stuur /aanmelden kanaal=bellen
    bezoeker stuur /aanmelden
    bezoeker stuur /aanmelden
    bezoeker stuur /aanmelden
    bezoeker stuur /aanmelden
    bezoeker stuur /aanmelden ga=verstuur`),
  'een code van papier wordt een account': lees(`
    specialist ga /trajecten/:traject
    specialist stuur /uitnodiging
    inlogger ga /begin
    inlogger typ /begin code
    inlogger ga /registreren/code
    inlogger typ /registreren/code cijfers
    inlogger stuur /registreren/wachtzin
    inlogger ga /toegang
    inlogger ga /bevestigen?terug=/toegang
    inlogger stuur /bevestigen
    inlogger stuur /afmelden
    inlogger ga /inloggen/code
    inlogger typ /inloggen/code nummer`),
  'een uitnodiging op papier': lees(`
    specialist ga /trajecten/:traject
    specialist stuur /uitnodiging
    specialist stuur /blad`),
  'drie doelen en wat ervan komt': lees(`
    specialist ga /trajecten/:traject/plan/wijzigen
    specialist stuur /plan
    specialist ga /trajecten/:traject/plan/doelen/basis
    specialist stuur /doelen/basis
    specialist ga /trajecten/:traject/plan/doelen/verbinding
    specialist stuur /doelen/verbinding
    specialist ga /trajecten/:traject/scores
    specialist stuur /scores
    ouder ga /mijn/doelen/basis
    ouder stuur /doelen/basis
    ouder ga /mijn/checkin
    ouder stuur /mijn/checkin
    ouder ga /mijn/lijn`),
}

/** What somebody types over: the code on the page of the specialist, or the digits an app gives for the secret on this page. */
export function typOver(
  wat: string,
  own: string,
  papier: string,
  nu: Temporal.Instant,
): Actie['velden'] | null {
  if (wat === 'code') {
    const code = /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(papier)?.[0]
    return code ? { code } : null
  }
  const geheim = /(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(own)?.[0].replaceAll(' ', '')
  if (!geheim) return null
  return {
    cijfers: new TOTP({ secret: Secret.fromBase32(geheim) }).generate({ timestamp: nu.epochMilliseconds }),
  }
}
