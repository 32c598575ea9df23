// Quick exit and language: the two forms that stand on every page (V4, O8).
import { setCookie } from 'hono/cookie'
import { eigenPad } from './eigen-pad.ts'
import { eerste, leesVelden } from './formulier.ts'
import type { App, Verzoek } from './omgeving.ts'
import { eindigSessie } from './sessie.ts'

const weer = 'https://www.buienradar.nl/'

export function wegRoutes(app: App): void {
  app.post('/weg', async c => {
    await eindigSessie(c)
    c.header('clear-site-data', '"cache", "cookies", "storage"')
    // Not a redirect of the form: the policy that forms stay on our own site would stop it. The page moves on by itself.
    c.header('refresh', `0; url=${weer}`)
    return c.html('<!DOCTYPE html><html lang="nl"><head><title>Weer</title></head><body></body></html>')
  })

  app.post('/taal', async c => {
    const velden = await leesVelden(c)
    kiesTaal(c, eerste(velden, 'taal'))
    return c.redirect(eigenPad(eerste(velden, 'terug'), '/'), 303)
  })
}

/** Keeps the language of this browser for a year. Anything but 'en' is Dutch. */
export function kiesTaal(c: Verzoek, taal: string): 'nl' | 'en' {
  const keus = taal === 'en' ? 'en' : 'nl'
  setCookie(c, 'taal', keus, {
    prefix: 'host',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: 60 * 60 * 24 * 365,
  })
  return keus
}
