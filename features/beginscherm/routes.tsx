// On the home screen of a phone, by the choice of the ouder alone: one page that says what stays in sight. No traject is touched.
import { eist } from '../../http/bezoeker.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { tekst } from '../../inhoud/lees.ts'
import { BeginschermBlad } from './blad.tsx'
import { woorden } from './woorden.ts'

export function beginscherm(app: App): void {
  app.get('/mijn/beginscherm', eist('ouder'), c => {
    // A general text: that somebody thinks of a picture on a phone is nothing of the dossier, so no line says so.
    c.set('buitenHetLog', true)
    const { taal, wie } = c.get('bezoeker')
    const { neutraleNaam, icoon } = c.get('praktijk')
    return toon(
      c,
      {
        titel: tekst('beginscherm/te-zien', taal).titel,
        terug: { href: '/toegang', tekst: woorden(taal).terug },
      },
      <BeginschermBlad
        naam={neutraleNaam}
        plaatje={c.get('poorten').assets.iconen[icoon].klein}
        gedeeld={wie?.gedeeld === true}
      />,
    )
  })
}
