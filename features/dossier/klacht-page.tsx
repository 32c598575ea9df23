// A complaint, for the ouder: a place to write it, who else there is to turn to, and how it stands.
import { antwoordVoor, ERBIJ_MAX } from '../../domein/verzoek.ts'
import { Gegevens, Kaart, Lijst } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop } from '../../ui/formulier.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { useTaal } from '../../ui/taal.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { BesluitKaart } from './besluit-kaart.tsx'
import type { KlachtWoorden } from './klacht-woorden.ts'
import { KLACHT_PAD } from './paden.ts'
import type { Verzoek } from './queries.ts'

const jaar = { weekdag: false, jaar: true } as const

/** How a complaint stands, in one line. */
export function standVanKlacht({ stand: w }: KlachtWoorden, v: Verzoek, taal: Taal): string {
  if (v.besluit) return w.beantwoord(formatDagVan(v.besluit.op, taal, jaar))
  const dag = antwoordVoor(v)
  return dag ? w.uiterlijk(formatDag(dag, taal, jaar)) : w.gelezen
}

type Props = {
  w: KlachtWoorden
  id: string
  telefoon: string
  klachten: readonly Verzoek[]
  getypt: string
  fouten?: Fouten | undefined
}

export function MijnKlacht({ w, id, telefoon, klachten, getypt, fouten }: Props) {
  const taal = useTaal()
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      {klachten.length > 0 && (
        <Kaart kop={w.eerder}>
          <Lijst
            regels={klachten.map(v => ({
              tekst: w.van(formatDag(v.ontvangenOp, taal, jaar)),
              href: `${KLACHT_PAD}/${v.id}`,
              bij: standVanKlacht(w, v, taal),
            }))}
          />
        </Kaart>
      )}
      <Formulier
        action={KLACHT_PAD}
        verborgen={{ id }}
        fouten={fouten && benoemFouten(fouten, { tekst: w.wat })}
      >
        <Tekstvak
          naam="tekst"
          label={w.wat}
          hint={w.watHint}
          regels={8}
          max={ERBIJ_MAX}
          waarde={getypt}
          fout={fouten?.tekst}
        />
        <p class="zacht">{w.wieLeest}</p>
        <Knop>{w.verstuur}</Knop>
      </Formulier>
      <Kaart kop={w.buiten}>
        <Gegevens regels={w.wegen.map(({ wie, wat }) => ({ term: wie, waarde: wat }))} />
        {telefoon && (
          <p>
            {w.bel} <a href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>{telefoon}</a>
          </p>
        )}
      </Kaart>
    </>
  )
}

export function EenKlacht({ w, v }: { w: KlachtWoorden; v: Verzoek }) {
  const taal = useTaal()
  const dag = antwoordVoor(v)
  const dagVan = (d: Temporal.PlainDate) => formatDag(d, taal, jaar)
  return (
    <>
      <Gegevens
        regels={[
          { term: w.geschreven, waarde: dagVan(v.ontvangenOp) },
          ...(v.besluit
            ? []
            : [
                {
                  term: w.hoeHetStaat,
                  waarde: v.uitspraakOp ? w.stand.uitspraak(dagVan(v.uitspraakOp)) : w.stand.gelezen,
                },
                ...(dag ? [{ term: w.antwoordVoor, waarde: dagVan(dag) }] : []),
              ]),
          { term: w.klacht, waarde: <span class="letterlijk">{v.tekst}</span> },
        ]}
      />
      {v.besluit ? (
        <BesluitKaart
          kop={w.stand.beantwoord(formatDagVan(v.besluit.op, taal, jaar))}
          besluit={w.besluit[v.besluit.besluit]}
          reden={v.besluit.reden}
          brief={{ href: `${KLACHT_PAD}/${v.id}/brief.pdf`, tekst: w.brief }}
        />
      ) : (
        !dag && <p class="zacht">{w.klok}</p>
      )}
    </>
  )
}
