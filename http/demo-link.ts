// Sign-in links of the fictional practice (`npm run demo`), and nowhere else: signed by the door, refused without `demo`.
import { timingSafeEqual } from 'node:crypto'
import type { Poorten } from './omgeving.ts'

/** Who a link is for; `naam` is what its button says. */
export type DemoPersoon = { persoon: string; traject: string | null; naam: string }

type Nodig = Pick<Poorten, 'deur' | 'publicUrl' | 'demo'>

/**
 * The address with which this fictional person comes in; `traject` is set for an ouder. Works as often as one likes.
 * Throws outside the demo.
 */
export function demoLink(poorten: Nodig, persoon: string, traject: string | null, naam = ''): string {
  if (!poorten.demo) throw new Error('Sign-in links exist only in the demo')
  const inhoud = Buffer.from(JSON.stringify([persoon, traject, naam])).toString('base64url')
  return `${poorten.publicUrl}/demo/${inhoud}.${poorten.deur.onderteken('demo', inhoud).toString('base64url')}`
}

/** Reads the last part of such an address. Null when this is no demo, or not what the door signed. */
export function leesDemoLink(poorten: Nodig, token: string): DemoPersoon | null {
  if (!poorten.demo) return null
  const [inhoud = '', teken = ''] = token.split('.')
  const own = poorten.deur.onderteken('demo', inhoud)
  const given = Buffer.from(teken, 'base64url')
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null
  const [persoon, traject, naam] = JSON.parse(Buffer.from(inhoud, 'base64url').toString('utf8'))
  return { persoon, traject, naam }
}
