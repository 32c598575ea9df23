// Quick exit and language: the two forms that stand on every page (V4, O8), and what Back finds after a quick exit.
import type { MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { eigenPad } from './eigen-pad.ts'
import { eerste, leesVelden } from './formulier.ts'
import type { App, Omgeving, Verzoek } from './omgeving.ts'
import { eindigSessie } from './sessie.ts'
import { kiesTaal } from './taal.ts'

const weer = 'https://www.buienradar.nl/'

const koek = { prefix: 'host', path: '/', secure: true, sameSite: 'Strict' } as const

// Says only that Back leads to the weather, for as long as somebody may stand there pressing it. It holds nothing.
const bordje = 'w'
const SECONDS = 60 * 60

export function wegRoutes(app: App): void {
  app.post('/weg', async c => {
    await eindigSessie(c)
    // Every cookie of ours by name: the header that clears them all would take the sign for Back along.
    for (const naam of Object.keys(getCookie(c)).filter(n => n.startsWith('__Host-')))
      deleteCookie(c, naam.slice('__Host-'.length), { ...koek, httpOnly: true })
    // The page reads it too, when a browser brings it back from memory without asking us (ui/client/weg.ts).
    setCookie(c, bordje, '1', { ...koek, maxAge: SECONDS })
    return naarHetWeer(c)
  })

  app.post('/verder', async c => {
    const velden = await leesVelden(c)
    deleteCookie(c, bordje, koek)
    return c.redirect(eigenPad(eerste(velden, 'terug'), '/'), 303)
  })

  app.post('/taal', async c => {
    const velden = await leesVelden(c)
    await kiesTaal(c, eerste(velden, 'taal'))
    return c.redirect(eigenPad(eerste(velden, 'terug'), '/'), 303)
  })
}

/** An empty page that moves on. Not a redirect: the policy that forms stay on our own site would stop it. */
function naarHetWeer(c: Verzoek): Response {
  c.header('clear-site-data', '"cache", "storage"')
  c.header('refresh', `0; url=${weer}`)
  return c.html('<!DOCTYPE html><html lang="nl"><head><title>Weer</title></head><body></body></html>')
}

/**
 * After a quick exit Back brings nothing of us: as long as the sign is there, every address is an empty page with one button.
 * With JavaScript the page decides by itself: who pressed Back sees the weather, who came anew goes on (ui/client/weg.ts).
 */
export const terugNaWeg: MiddlewareHandler<Omgeving> = async (c, next) => {
  const gaatErheen = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate'
  if (!gaatErheen || getCookie(c, bordje, 'host') === undefined) return await next()
  const { pathname, search } = new URL(c.req.url)
  const terug = eigenPad(pathname + search, '/')
  return c.html(
    `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Verder</title><meta name="viewport" content="width=device-width, initial-scale=1"><script type="module" src="${c.get('poorten').assets.js}"></script></head><body><main><form method="post" action="/verder" data-verder><input type="hidden" name="terug" value="${terug.replaceAll('&', '&amp;')}"><button type="submit">Verder</button></form></main></body></html>`,
  )
}
