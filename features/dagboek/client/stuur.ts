// Sends what is sealed, or what somebody chose to share, and tells in one word how it went.

export type Uit = { goed: true; tekst: string } | { goed: false; omdat: 'uit' | 'botst' | 'vol' | 'mis' }

const mis = { goed: false, omdat: 'mis' } as const

/** Posts a form of ours. An answer that leads elsewhere asks to sign in first. */
export async function stuur(pad: string, velden: Record<string, string>): Promise<Uit> {
  const body = new URLSearchParams(velden)
  const antwoord = await fetch(pad, { method: 'POST', body, redirect: 'manual' }).catch(() => null)
  if (!antwoord) return mis
  if (antwoord.type === 'opaqueredirect' || antwoord.status === 403) return { goed: false, omdat: 'uit' }
  const tekst = await antwoord.text().catch(() => '')
  if (antwoord.ok) return { goed: true, tekst }
  return antwoord.status === 409 ? { goed: false, omdat: tekst === 'vol' ? 'vol' : 'botst' } : mis
}

/** Asks for what is kept. Null when nobody answers, or asks to sign in first. */
export async function vraag<T>(pad: string): Promise<T | null> {
  const antwoord = await fetch(pad, { redirect: 'manual' }).catch(() => null)
  return antwoord?.ok ? ((await antwoord.json()) as T) : null
}
