// Registration after a code of paper: a passkey or a code from an app, then a passphrase; then one is in.
import { inHuis } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { beginSessie } from '../../http/sessie.ts'
import { bewaarTaal } from '../../http/taal.ts'
import { toon } from '../../http/toon.tsx'
import { leesCijfers, maakEenmalig, stapVan } from './eenmalig.ts'
import { eistSoort, ikMet, thuis } from './ik.ts'
import { bewaarNieuwePasskey, vraagNieuwePasskey } from './passkey.ts'
import { bewaarEenmalig, heeftNieuwMiddel, nieuwMiddel, voltooiRegistratie } from './queries.ts'
import { CodePagina, MiddelPagina, WachtzinPagina } from './registreren-paginas.tsx'
import { leesNieuweWachtzin, type NieuweWachtzin } from './wachtzin.ts'
import { werkaccountWoorden } from './werkaccount-woorden.ts'
import { woorden } from './woorden.ts'

export function registreren(app: App): void {
  const eist = eistSoort('registratie')
  app.get('/registreren', eist, c => toonMiddel(c, false))

  app.post('/registreren/uitdaging', eist, async c => c.json(await vraagNieuwePasskey(c)))

  app.post('/registreren/passkey', eist, async c => {
    const gemaakt = await bewaarNieuwePasskey(c, eerste(await leesVelden(c), 'antwoord'))
    // A second press of the same button finds the first one done.
    return gemaakt || (await isZover(c)) ? c.redirect('/registreren/wachtzin', 303) : toonMiddel(c, true)
  })

  app.get('/registreren/code', eist, c => toonCode(c, false))

  app.post('/registreren/code', eist, async c => {
    const { persoon, sessie } = ikMet(c, 'registratie')
    const poorten = c.get('poorten')
    const eenmalig = maakEenmalig(poorten, sessie)
    const stap = stapVan(poorten, eenmalig.geheim, leesCijfers(eerste(await leesVelden(c), 'cijfers')))
    if (stap === null) return toonCode(c, true)
    await inHuis(c, db => bewaarEenmalig(db, poorten, persoon, eenmalig, stap))
    return c.redirect('/registreren/wachtzin', 303)
  })

  app.get('/registreren/wachtzin', eist, async c =>
    (await isZover(c)) ? toonWachtzin(c) : c.redirect('/registreren', 303),
  )

  app.post('/registreren/wachtzin', eist, async c => {
    if (!(await isZover(c))) return c.redirect('/registreren', 303)
    const { persoon, sessie, traject } = ikMet(c, 'registratie')
    const velden = await leesVelden(c)
    const nieuw = await leesNieuweWachtzin(c, eerste(velden, 'wachtzin'), eerste(velden, 'nogmaals'))
    if (!nieuw.ok) return toonWachtzin(c, nieuw.redenen)
    const middel = await inHuis(c, async db => {
      const met = await nieuwMiddel(db, persoon, sessie)
      await voltooiRegistratie(db, c.get('poorten'), { persoon, sessie }, nieuw.phc)
      return met
    })
    const geheim = await beginSessie(c, 'vol', persoon, traject, middel)
    // Whoever registered in English goes on in English, and on the next device too.
    const { wie, taal } = c.get('bezoeker')
    if (wie) await bewaarTaal(c, geheim, wie, taal)
    return c.redirect(thuis(c, traject), 303)
  })
}

function isZover(c: Verzoek): Promise<boolean> {
  const { persoon, sessie } = ikMet(c, 'registratie')
  return inHuis(c, db => heeftNieuwMiddel(db, persoon, sessie))
}

function toonMiddel(c: Verzoek, mis: boolean): Response {
  const w = woorden(c.get('bezoeker').taal)
  const modules = [c.get('poorten').assets.modules.passkey as string]
  const fout = mis ? { fout: true, status: 422 as const } : {}
  const staf = ikMet(c, 'registratie').traject === null
  const werk = staf && c.get('poorten').oidc ? werkaccountWoorden(c.get('bezoeker').taal) : null
  return toon(
    c,
    { titel: w.middel.titel, kaal: true, modules, ...fout },
    <MiddelPagina w={w} werk={werk} mis={mis} />,
  )
}

function toonCode(c: Verzoek, mis: boolean): Response {
  const w = woorden(c.get('bezoeker').taal)
  const eenmalig = maakEenmalig(c.get('poorten'), ikMet(c, 'registratie').sessie)
  const terug = { href: '/registreren', tekst: w.code.terug }
  const fout = mis ? { fout: true, status: 422 as const } : {}
  return toon(
    c,
    { titel: w.code.titel, kaal: true, terug, ...fout },
    <CodePagina w={w} naam={c.get('praktijk').neutraleNaam} eenmalig={eenmalig} mis={mis} />,
  )
}

function toonWachtzin(c: Verzoek, redenen: (NieuweWachtzin & { ok: false })['redenen'] = []): Response {
  const w = woorden(c.get('bezoeker').taal)
  const fout = redenen.length > 0 ? { fout: true, status: 422 as const } : {}
  return toon(c, { titel: w.wachtzin.titel, kaal: true, ...fout }, <WachtzinPagina w={w} redenen={redenen} />)
}
