// A device of more people: the box at signing in, and what this browser remembers of it.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { eerste, type Velden } from '../../http/formulier.ts'
import type { Verzoek } from '../../http/omgeving.ts'
import type { SessieSoort } from '../../http/sessie.ts'
import { Vinkjes } from '../../ui/keuzes.tsx'
import { gedeeldWoorden } from './gedeeld-woorden.ts'

// Says nothing about who or what: only that this browser is used by more people.
const name = 'g'
const cookie = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const

/** Whether this browser was said to be of more people. */
export const isGedeeld = (c: Verzoek): boolean => getCookie(c, name, 'host') === 'ja'

/** Remembers for a year that this browser is of more people, or forgets it. */
export function onthoudGedeeld(c: Verzoek, ja: boolean): void {
  if (ja) setCookie(c, name, 'ja', { ...cookie, maxAge: 60 * 60 * 24 * 365 })
  else if (isGedeeld(c)) deleteCookie(c, name, cookie)
}

/** The kind of session that the box asks for: covered for an ouder who set it, else complete. Remembers the choice. */
export function kiesGedeeld(
  c: Verzoek,
  traject: string | null,
  velden: Velden,
): SessieSoort & ('vol' | 'afgedekt') {
  const ja = eerste(velden, 'gedeeld') === 'ja'
  onthoudGedeeld(c, ja)
  return ja && traject ? 'afgedekt' : 'vol'
}

/** The box, checked when this browser was of more people before. */
export function GedeeldVinkje({ c }: { c: Verzoek }) {
  const w = gedeeldWoorden(c.get('bezoeker').taal).vinkje
  return (
    <Vinkjes
      naam="gedeeld"
      label={w.vraag}
      opties={[{ waarde: 'ja', tekst: w.ja, hint: w.hint }]}
      waarden={isGedeeld(c) ? ['ja'] : []}
    />
  )
}
