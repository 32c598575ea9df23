// The other forms of the same verslag, folded away: most people want the pdf.
import { Details, Lijst } from '../../ui/blokken.tsx'
import type { Woorden } from './woorden.ts'

/** `basis` is the address of the verslag of this traject. */
export function Bestanden({ w, basis }: { w: Woorden['ouder']['bestanden']; basis: string }) {
  return (
    <Details kop={w.kop}>
      <p class="zacht">{w.uitleg}</p>
      <Lijst
        regels={[
          { tekst: w.archief, href: `${basis}/archief.pdf` },
          { tekst: w.word, href: `${basis}.docx` },
        ]}
      />
    </Details>
  )
}
