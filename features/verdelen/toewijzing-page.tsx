// Choosing a specialist: only who may and has room. Nobody looks who else is there (wall.md, Lanes).
import { Details, Gegevens } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { LegeStaat, Melding } from '../../ui/meldingen.tsx'
import { Dag } from '../../ui/tijdstip.tsx'
import type { Dossier, Kandidaat } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  d: Dossier
  kandidaten: readonly Kandidaat[]
  /** For the row of the ouder, made with the form so that a second press makes no second one. */
  id: string
  gekozen: string
  fouten: Fouten
  intussen?: string | undefined
}

export function ToewijzingPagina({ w, d, kandidaten, id, gekozen, fouten, intussen }: Props) {
  const t = w.toewijzing
  const a = d.aanmelding?.inhoud
  const lopend = d.specialist !== null && d.stand === 'gestart'
  return (
    <>
      {intussen && (
        <Melding soort="let-op">
          <p>{intussen}</p>
        </Melding>
      )}
      {lopend && d.specialist && <p>{w.stap.lopend(d.specialist.naam)}</p>}
      <p class="inleiding">{t.uitleg}</p>
      {kandidaten.length === 0 ? (
        <LegeStaat>{lopend ? t.volLopend : t.vol}</LegeStaat>
      ) : (
        <Formulier
          action={`/aanmeldingen/${d.traject}/toewijzing`}
          verborgen={{ id, versie: String(d.versie) }}
          fouten={fouten}
        >
          <Keuze
            naam="specialist"
            label={t.label}
            waarde={gekozen}
            fout={fouten.specialist}
            opties={kandidaten.map(k => ({
              waarde: k.id,
              tekst: k.naam,
              hint: k.id === d.specialist?.id ? `${t.plekken(k.vrij)}, ${t.nu}` : t.plekken(k.vrij),
            }))}
          />
          <p class="zacht">{lopend ? t.overdracht : t.daarna}</p>
          <Knoppen>
            <Knop>{t.kies}</Knop>
          </Knoppen>
        </Formulier>
      )}
      {a && (
        <Details kop={t.grond}>
          <Gegevens
            regels={[
              { term: t.oudste, waarde: <Dag dag={a.oudste} jaar weekdag={false} /> },
              { term: t.kant, waarde: t.kanten[a.kant] },
            ]}
          />
        </Details>
      )}
    </>
  )
}
