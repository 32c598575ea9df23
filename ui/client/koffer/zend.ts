// Sends a form without leaving the page, and says in one word how it went.

/** Saved; somebody else was first; a rule said no; signed out; no connection. */
export type Uit = 'bewaard' | 'botst' | 'mis' | 'uit' | 'geen'

/** A browser lets a page that closes send no more than this. */
const MEEST = 60_000

/** To a form that saves itself (gesprek-routes.tsx): the answer is the new versie. */
export async function zendFormulier(
  pad: string,
  velden: Iterable<[string, string]>,
): Promise<{ uit: Uit; versie: string }> {
  const body = new URLSearchParams([...velden, ['vanzelf', 'ja']])
  try {
    const antwoord = await fetch(pad, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      redirect: 'manual',
      keepalive: body.toString().length < MEEST,
    })
    if (antwoord.ok) return { uit: 'bewaard', versie: await antwoord.text() }
    // Only who is signed out is led elsewhere.
    const uit = antwoord.type === 'opaqueredirect' ? 'uit' : antwoord.status === 409 ? 'botst' : 'mis'
    return { uit, versie: '' }
  } catch {
    return { uit: 'geen', versie: '' }
  }
}

/** To a form that adds one thing by an id made here: a second time changes nothing. Its page says `?bewaard` when it was added. */
export async function zendNieuw(pad: string, velden: Iterable<[string, string]>): Promise<Uit> {
  try {
    const antwoord = await fetch(pad, {
      method: 'POST',
      body: new URLSearchParams([...velden]),
      credentials: 'same-origin',
    })
    const naar = new URL(antwoord.url)
    if (naar.pathname === '/inloggen') return 'uit'
    return antwoord.ok && naar.searchParams.has('bewaard') ? 'bewaard' : 'mis'
  } catch {
    return 'geen'
  }
}
