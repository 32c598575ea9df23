// What an ouder says to one paragraph of a concept, and what the specialist does with it: changed, or kept with a reason (R3).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'
import { deelMetOuder, type VerslagStand } from './verslag-stand.ts'

/** Short: for a longer story there is the verklaring. */
export const REACTIE_MAX = 1_000

export const ANTWOORDEN = ['aangepast', 'gebleven'] as const
/** `aangepast`: it stands otherwise in the next version. `gebleven`: it stays, with the reason. */
export type AntwoordSoort = (typeof ANTWOORDEN)[number]

/** Reads a reaction, word for word. Empty only where something was written `eerder`: then it is taken back. */
export function leesReactie(velden: Velden, eerder: boolean): Gelezen<{ tekst: string }, 'tekst'> {
  const f = openFormulier<'tekst'>(velden)
  const tekst = f.tekst('tekst', { max: REACTIE_MAX, regels: true, verplicht: !eerder })
  return f.sluit(() => ({ tekst }))
}

/**
 * Which answers are possible now: none any more after the last signature, and no promise to change once the ouder agreed, because then
 * no next version comes.
 */
export function magAntwoorden(nu: VerslagStand, op: Temporal.Instant): readonly AntwoordSoort[] {
  if (nu.stand === 'getekend' || nu.specialist) return []
  return deelMetOuder(nu, op).ok ? ANTWOORDEN : ['gebleven']
}

/** Reads an answer. Whoever keeps a text says why. */
export function leesReactieAntwoord(
  velden: Velden,
  kan: readonly AntwoordSoort[],
): Gelezen<{ besluit: AntwoordSoort; tekst: string }, 'besluit' | 'tekst'> {
  const f = openFormulier<'besluit' | 'tekst'>(velden)
  const besluit = f.keuze('besluit', kan, true)
  const tekst = f.tekst('tekst', { max: REACTIE_MAX, regels: true, verplicht: besluit === 'gebleven' })
  return f.sluit(() => ({ besluit: besluit as AntwoordSoort, tekst }))
}

type Gezegd = { nummer: number; antwoord: { besluit: AntwoordSoort } | null }

/** What became of a reaction: no answer, kept, changed, to be changed in the next version, or not changed after all. */
export type Gevolg = 'open' | 'gebleven' | 'aangepast' | 'komt' | 'toch-niet'

/**
 * Where a reaction stands. A change that was promised to the latest version is still to come, until that version is `vast`: agreed by the
 * ouder or signed by the specialist. A promise to a version before is in the next one.
 */
export function gevolgVan(reactie: Gezegd, laatste: { nummer: number; vast: boolean }): Gevolg {
  if (!reactie.antwoord) return 'open'
  if (reactie.antwoord.besluit === 'gebleven') return 'gebleven'
  if (reactie.nummer < laatste.nummer) return 'aangepast'
  return laatste.vast ? 'toch-niet' : 'komt'
}
