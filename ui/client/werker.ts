// The worker of the browser: keeps fixed files and neutral pages of one part of the site, and gives them when there is no connection.

type Lijst = { soort: string; naam: string; files: string[]; los: Record<string, string> }
// The server writes the list before this code (http/werker.ts).
const bewaar = (globalThis as unknown as { BEWAAR: Lijst }).BEWAAR
type Levensloop = Event & { waitUntil(work: Promise<unknown>): void }
type Zelf = { skipWaiting(): Promise<void> }
type Verzoek = Event & { request: Request; respondWith(answer: Promise<Response>): void }

addEventListener('install', event => {
  // Without cookies: nothing that is kept was made for a person.
  const haal = (url: string) => new Request(url, { credentials: 'omit' })
  ;(event as Levensloop).waitUntil(caches.open(bewaar.naam).then(kast => kast.addAll(bewaar.files.map(haal))))
  // Another language or release takes over at once, also while a page of the part is open.
  ;(globalThis as unknown as Zelf).skipWaiting()
})

addEventListener('activate', event => {
  // What an earlier release kept; what another part of the site keeps stays.
  const oud = (naam: string) => naam !== bewaar.naam && naam.startsWith(`${bewaar.soort}-`)
  ;(event as Levensloop).waitUntil(
    caches.keys().then(namen => Promise.all(namen.filter(oud).map(naam => caches.delete(naam)))),
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
        const kept = await uitKast(bewaar.los[pathname] ?? bewaar.los['*'] ?? '')
        if (kept) return kept
        throw error
      }),
    )
})
