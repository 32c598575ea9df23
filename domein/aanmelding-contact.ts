// The part of an aanmelding that says how this ouder can be reached safely, and where the ouder lives.
import { type Aanmelding, type AanmeldingVeld, KANALEN, MATEN } from './aanmelding.ts'
import { leesEmail, leesHuisnummer, leesPostcode, leesTelefoon } from './contactgegevens.ts'
import type { Formulier } from './formulier.ts'
import type { Reden } from './reden.ts'
import type { Uitkomst } from './uitkomst.ts'

type Contact = Pick<Aanmelding, 'telefoon' | 'email' | 'contact' | 'adres'>

/**
 * At least one way to be reached, and the details that belong to every wished channel. A voicemail is only asked of who may
 * be called; no answer means no voicemail.
 */
export function leesContact(f: Formulier<AanmeldingVeld>): Contact {
  const telefoon = lees(f, 'telefoon', MATEN.telefoon, leesTelefoon)
  const email = lees(f, 'email', MATEN.email, leesEmail)
  const kanalen = f.keuzes('kanaal', KANALEN)
  const tijden = f.tekst('tijden', { max: MATEN.tijden, regels: true })
  const voicemail = f.keuze('voicemail', ['ja', 'nee'], kanalen.includes('bellen'))
  const bijzonderheden = f.tekst('bijzonderheden', { max: MATEN.bijzonderheden, regels: true })
  const straat = f.tekst('straat', { max: MATEN.straat })
  const huisnummer = lees(f, 'huisnummer', 10, leesHuisnummer)
  const toevoeging = f.tekst('toevoeging', { max: MATEN.toevoeging })
  const postcode = lees(f, 'postcode', 20, leesPostcode)
  const woonplaats = f.tekst('woonplaats', { max: MATEN.woonplaats })
  const geheim = f.keuze('geheim_adres', ['ja', 'nee'], true)

  if (kanalen.length === 0) {
    if (!f.ingevuld('kanaal')) f.fout('kanaal', 'kies')
    if (!f.ingevuld('telefoon') && !f.ingevuld('email')) f.fout('telefoon', 'niet-bereikbaar')
  }
  const belt = kanalen.includes('bellen') || kanalen.includes('sms')
  if (belt && !f.ingevuld('telefoon')) f.fout('telefoon', 'telefoon-nodig')
  if (kanalen.includes('email') && !f.ingevuld('email')) f.fout('email', 'email-nodig')
  if (kanalen.includes('post')) {
    for (const veld of ['straat', 'huisnummer', 'postcode', 'woonplaats'] as const) {
      if (!f.ingevuld(veld)) f.fout(veld, 'adres-nodig')
    }
  }
  return {
    telefoon,
    email,
    contact: { kanalen, tijden, voicemail: voicemail === 'ja', bijzonderheden },
    adres: { straat, huisnummer, toevoeging, postcode: postcode ?? '', woonplaats, geheim: geheim === 'ja' },
  }
}

function lees<T>(
  f: Formulier<AanmeldingVeld>,
  veld: AanmeldingVeld,
  max: number,
  vorm: (tekst: string) => Uitkomst<T, Reden>,
): T | null {
  const tekst = f.tekst(veld, { max })
  if (tekst === '') return null
  const gelezen = vorm(tekst)
  if (gelezen.ok) return gelezen.waarde
  f.fout(veld, gelezen.omdat)
  return null
}
