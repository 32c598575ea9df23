// The questions as their makers wrote them: always Dutch, and marked so on a page in another language.
import type { ComponentChildren } from 'preact'
import { GEVOELVELDEN, MHI5, NUT, VERDER, VERDERE, type Vraagveld } from '../../domein/vragenlijst.ts'
import type { Optie } from '../../ui/keuzes.tsx'
import { useTaal } from '../../ui/taal.ts'

/** Words that stay as they are. */
export function Vast({ children }: { children: ComponentChildren }) {
  return useTaal() === 'nl' ? children : <span lang="nl">{children}</span>
}

/** What is asked under this name. The second question of the CBS has no words of its own there. */
export const vraagVan = (veld: Exclude<Vraagveld, 'verder'>): string =>
  veld === 'nut' ? NUT.vraag : (MHI5.vragen[GEVOELVELDEN.indexOf(veld)] as string)

/** The answers to choose from, as text and value. */
export function optiesVan(veld: Vraagveld): Optie[] {
  if (veld === 'nut') return Array.from({ length: 10 }, (_, i) => ({ waarde: `${i + 1}`, tekst: i + 1 }))
  if (veld === 'verder')
    return VERDERE.map(code => ({ waarde: code, tekst: <Regels regels={VERDER[code]} /> }))
  return MHI5.antwoorden.map((tekst, i) => ({ waarde: `${i + 1}`, tekst: <Vast>{tekst}</Vast> }))
}

/** A long answer, each part on a line of its own. */
export const Regels = ({ regels }: { regels: readonly string[] }) => (
  <Vast>
    {regels.map((regel, i) => (
      <>
        {i > 0 && <br />}
        {regel}
      </>
    ))}
  </Vast>
)

/** One answer in the words of its question. */
export function Antwoord({ veld, waarde }: { veld: Vraagveld; waarde: number | string }) {
  const optie = optiesVan(veld).find(o => o.waarde === String(waarde))
  return <>{optie?.tekst ?? ''}</>
}
