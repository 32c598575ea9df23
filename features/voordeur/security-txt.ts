// Where somebody who found a weakness can tell us: /.well-known/security.txt (RFC 9116).
import { leesTelefoon } from '../../domein/contactgegevens.ts'
import type { App } from '../../http/omgeving.ts'
import { NietGevonden } from '../../muur/deur.ts'

/** How long the file may be relied on; the standard advises less than a year. */
const DAYS = 180

/**
 * Who to tell: what was configured (`mailto:`, `https:` or `tel:`), else the telephone of the practice, which stands on the
 * contact page too. Null when there is neither.
 */
export function meldadres(meldpunt: string | null | undefined, telefoon: string): string | null {
  if (meldpunt) return meldpunt
  const nummer = leesTelefoon(telefoon)
  return nummer.ok ? `tel:${nummer.waarde}` : null
}

/** The file. `Expires` is at the start of a day, so that all who ask on one day get the same bytes. */
export function securityTxt(contact: string, publicUrl: string, nu: Temporal.Instant): string {
  const day = nu.toZonedDateTimeISO('UTC').startOfDay().add({ days: DAYS })
  return `# Heb je een zwakke plek gevonden in deze site? Vertel het ons, in het Nederlands of in het Engels. Dank je wel.
# Have you found a weakness in this site? Please tell us, in Dutch or in English. Thank you.
Contact: ${contact}
Expires: ${day.toInstant().toString({ smallestUnit: 'second' })}
Preferred-Languages: nl, en
Canonical: ${publicUrl}/.well-known/security.txt
`
}

export function securityRoutes(app: App): void {
  app.get('/.well-known/security.txt', c => {
    const { klok, publicUrl, meldpunt } = c.get('poorten')
    const contact = meldadres(meldpunt, c.get('praktijk').telefoon)
    if (!contact) throw new NietGevonden()
    return c.text(securityTxt(contact, publicUrl, klok.nu()))
  })
}
