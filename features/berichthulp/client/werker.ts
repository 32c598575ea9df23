// The worker of the browser for this page only: keeps the fixed files and a neutral page, and gives them when there is no connection.

type Lijst = { naam: string; files: string[]; los: string }
// The server writes the list before this code (werker-routes.tsx).
const bewaar = (globalThis as unknown as { BEWAAR: Lijst }).BEWAAR
type Levensloop = Event & { waitUntil(work: Promise<unknown>): void }
type Verzoek = Event & { request: Request; respondWith(answer: Promise<Response>): void }

addEventListener('install', event => {
  // Without cookies: nothing that is kept was made for a person.
  const haal = (url: string) => new Request(url, { credentials: 'omit' })
  ;(event as Levensloop).waitUntil(caches.open(bewaar.naam).then(kast => kast.addAll(bewaar.files.map(haal))))
})

addEventListener('activate', event => {
  ;(event as Levensloop).waitUntil(
    caches.keys().then(namen => Promise.all(namen.filter(n => n !== bewaar.naam).map(n => caches.delete(n)))),
  )
})

addEventListener('fetch', event => {
  const { request, respondWith } = event as Verzoek
  const { pathname, search } = new URL(request.url)
  const adres = pathname + search
  const uitKast = async (url: string) => (await caches.open(bewaar.naam)).match(url)
  if (request.method !== 'GET') return
  if (bewaar.files.includes(adres))
    respondWith.call(
      event,
      uitKast(adres).then(kept => kept ?? fetch(request)),
    )
  else if (request.mode === 'navigate')
    respondWith.call(
      event,
      fetch(request).catch(async error => {
        const kept = await uitKast(bewaar.los)
        if (kept) return kept
        throw error
      }),
    )
})
