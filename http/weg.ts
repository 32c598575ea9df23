// Quick exit and language: the two forms that stand on every page (V4, O8).
import { setCookie } from 'hono/cookie'
import { eerste, leesVelden } from './formulier.ts'
import type { App } from './omgeving.ts'
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
    setCookie(c, 'taal', eerste(velden, 'taal') === 'en' ? 'en' : 'nl', {
      prefix: 'host',
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Strict',
      maxAge: 60 * 60 * 24 * 365,
    })
    const terug = eerste(velden, 'terug')
    // Only an address of our own: one slash, then nothing that could name another host.
    return c.redirect(/^\/(?![/\\])[\w/-]*$/.test(terug) ? terug : '/', 303)
  })
}
