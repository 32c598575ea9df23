// The page of the beheerder: how people sign in, and who holds which role.
import { type MedewerkerRol, ROLLEN } from '../../domein/rollen.ts'
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import type { Woorden } from './woorden.ts'

/** The provider of the organisation as it may be shown: never the secret. */
type Aanbieder = { issuer: string; acr: readonly string[]; terug: string }

export type Collega = { naam: string; rollen: readonly MedewerkerRol[] }

type Props = { w: Woorden; aanbieder: Aanbieder | null; collegas: readonly Collega[] }

export function BeheerPagina({ w, aanbieder, collegas }: Props) {
  const i = w.inloggen
  return (
    <>
      <p class="inleiding">{w.uitleg}</p>
      <Kaart kop={i.kop}>
        <p>{i.passkey}</p>
        <p>{i.code}</p>
        {aanbieder && (
          <>
            <p>{i.werkaccount}</p>
            <Gegevens
              regels={[
                { term: i.aanbieder, waarde: <code>{aanbieder.issuer}</code> },
                { term: i.terug, waarde: <code>{aanbieder.terug}</code> },
                {
                  term: i.bewijs,
                  waarde: aanbieder.acr.length > 0 ? i.acr(aanbieder.acr.join(', ')) : i.amr,
                },
              ]}
            />
            <p class="zacht">{i.geheim}</p>
          </>
        )}
      </Kaart>
      <Kaart kop={w.wie.kop}>
        <Gegevens
          regels={ROLLEN.map(rol => ({
            term: w.rol[rol],
            waarde:
              collegas
                .filter(c => c.rollen.includes(rol))
                .map(c => c.naam)
                .join(', ') || w.wie.niemand,
          }))}
        />
      </Kaart>
      <Knop soort="stil" href="/zo-blijft-dit-gescheiden">
        {w.gescheiden}
      </Knop>
    </>
  )
}
