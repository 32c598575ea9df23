// The absence of somebody: what is known, and a form for more.
import type { Velden } from '../../http/formulier.ts'
import { eerste } from '../../http/formulier.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { DagVeld } from '../../ui/dagvelden.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { labels } from './medewerker-velden.tsx'
import type { Afwezigheid, Lopend } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  action: string
  id: string
  afwezig: readonly Afwezigheid[]
  lopend: readonly Lopend[]
  velden: Velden
  fouten: Fouten
}

export function AfwezigKaart({ w, taal, action, id, afwezig, lopend, velden, fouten }: Props) {
  const a = w.afwezig
  const dag = (d: Temporal.PlainDate) => formatDag(d, taal, { jaar: true })
  return (
    <Kaart kop={a.kop} id="afwezigheid">
      {afwezig.length === 0 ? (
        <p>{a.leeg}</p>
      ) : (
        <ul class="lijst">
          {afwezig.map(({ id, van, tot }) => (
            <li key={id}>
              <span>{a.periode(dag(van), dag(tot))}</span>
              <KnopFormulier action={`${action}/${id}/verwijdering`} soort="stil">
                {a.weg}
                <span class="onzichtbaar">: {a.periode(dag(van), dag(tot))}</span>
              </KnopFormulier>
            </li>
          ))}
        </ul>
      )}
      {afwezig.length > 0 && lopend.length > 0 && (
        <>
          <p>{a.waarnemen}</p>
          <Lijst
            regels={lopend.map(l => ({
              tekst: l.naam,
              href: `/aanmeldingen/${l.traject}/waarneming`,
              bij: a.kies,
            }))}
          />
        </>
      )}
      <Formulier action={action} label={a.kop} verborgen={{ id }} fouten={benoemFouten(fouten, labels(w))}>
        <p class="zacht">{a.uitleg}</p>
        <div class="rij">
          <DagVeld naam="van" label={a.van} waarde={eerste(velden, 'van').slice(0, 40)} fout={fouten.van} />
          <DagVeld naam="tot" label={a.tot} waarde={eerste(velden, 'tot').slice(0, 40)} fout={fouten.tot} />
        </div>
        <Knop soort="tweede">{a.erbij}</Knop>
      </Formulier>
    </Kaart>
  )
}
