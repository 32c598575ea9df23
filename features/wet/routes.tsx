// "Nog te toetsen": for who runs the practice, the law in the program and what a lawyer must still confirm. Nothing of a traject.
import { eist } from '../../http/bezoeker.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { WetPagina } from './page.tsx'
import { woorden } from './woorden.ts'

export function wet(app: App): void {
  app.get('/praktijk/toetsen', eist('coordinator'), c => {
    const w = woorden(c.get('bezoeker').taal)
    return toon(c, { titel: w.titel, terug: { href: '/praktijk', tekst: w.terug } }, <WetPagina w={w} />)
  })
}
