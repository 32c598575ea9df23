// The versions of one theme: what each says, who wrote it and when, and a way back to each but the one of now.
import { eigenVersie } from '../../inhoud/praktijkthemas.ts'
import { KnopFormulier } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { formatDagVan } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Versie } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  sleutel: string
  /** Newest first. */
  versies: readonly Versie[]
  /** Name of the text of the house under this key, or null. */
  huis: string | null
}

export function VersiesBlad({ w, taal, sleutel, versies, huis }: Props) {
  const v = w.versies
  const regels = [
    ...versies.map(rij => ({
      naam: eigenVersie(rij.versie),
      tekst: v.nummer(rij.versie),
      bij: v.door(rij.naam ?? '', formatDagVan(rij.op, taal, { jaar: true })),
    })),
    ...(huis ? [{ naam: huis, tekst: v.huis, bij: '' }] : []),
  ]
  if (versies.length === 0) return <LegeStaat>{v.leeg}</LegeStaat>
  return (
    <>
      <p class="inleiding">{v.inleiding}</p>
      <ul class="lijst">
        {regels.map((regel, i) => (
          <li key={regel.naam}>
            <a href={`/themas/${sleutel}?versie=${regel.naam}`}>{regel.tekst}</a>
            {i === 0 && <span class="wanneer">{v.nu}</span>}
            {regel.bij && <span class="bij">{regel.bij}</span>}
            {i > 0 && (
              <div class="bij">
                <KnopFormulier
                  action={`/praktijk/themas/${sleutel}/versies`}
                  verborgen={{ versie: regel.naam }}
                  soort="stil"
                >
                  <span aria-hidden="true">{v.gaTerug}</span>
                  <span class="onzichtbaar">{v.gaTerugBij(regel.tekst)}</span>
                </KnopFormulier>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
