// What the ouder asked, for the specialist: a list with its clocks, and one request with the piece it is about and the answer.
import { antwoordVoor, isTeLaat } from '../../domein/verzoek.ts'
import type { Stukverklaring } from '../../http/verklaringen.ts'
import { Gegevens, Kaart, Lijst } from '../../ui/blokken.tsx'
import { type Fouten, Knop } from '../../ui/formulier.tsx'
import { Stukverklaringen } from '../../ui/stukverklaring.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import { AntwoordFormulier } from './antwoord-formulier.tsx'
import { BesluitKaart } from './besluit-kaart.tsx'
import type { Verzoek } from './queries.ts'
import type { Stuk } from './stukken.ts'
import { teksten } from './teksten.ts'
import { UitstelKaart } from './uitstel-kaart.tsx'
import { Uitvoeren } from './uitvoeren.tsx'
import type { Woorden } from './woorden.ts'

const jaar = { weekdag: false, jaar: true } as const

export function Verzoeklijst(props: {
  w: Woorden
  basis: string
  vandaag: Temporal.PlainDate
  verzoeken: readonly Verzoek[]
  verklaringen: readonly Stukverklaring[]
}) {
  const { basis, vandaag, verzoeken, verklaringen } = props
  const w = props.w.staf
  const taal = useTaal()
  const wanneer = (v: Verzoek) => {
    if (v.besluit) return w.antwoord(formatDagVan(v.besluit.op, taal, jaar))
    const dag = antwoordVoor(v)
    if (!dag) return null
    const zin = isTeLaat(v, vandaag) ? w.teLaat : w.uiterlijk
    return zin(formatDag(dag, taal, jaar))
  }
  // What was written about one piece stands together.
  const stukken = [...new Set(verklaringen.map(v => v.stukId))]
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      <Kaart kop={w.gevraagd}>
        {verzoeken.length === 0 ? (
          <p class="zacht">{w.leeg}</p>
        ) : (
          <Lijst
            regels={verzoeken.map(v => ({
              tekst: w.over(w.soort[v.soort], v.stuk ? w.stuk[v.stuk] : w.alles),
              href: `${basis}/${v.id}`,
              bij: wanneer(v),
              nu: v.besluit === null,
            }))}
          />
        )}
      </Kaart>
      <Kaart kop={w.verklaringen}>
        {stukken.length === 0 && <p class="zacht">{w.geenVerklaringen}</p>}
        {stukken.map(id => (
          <Stukverklaringen key={id} verklaringen={verklaringen} bij={id} lezer="specialist" />
        ))}
      </Kaart>
    </>
  )
}

type Props = {
  w: Woorden
  traject: string
  action: string
  verzoek: Verzoek
  stuk: Stuk | undefined
  vandaag: Temporal.PlainDate
  getypt: { besluit: string; reden: string; uitstel: string }
  fouten: Fouten | undefined
}

export function VerzoekLezen(props: Props) {
  const { traject, verzoek: v, stuk } = props
  const w = props.w.staf
  const taal = useTaal()
  const uiterlijk = antwoordVoor(v)
  const waar = stuk && wegNaar(stuk)
  return (
    <>
      <Gegevens
        regels={[
          { term: w.ontvangen, waarde: formatDag(v.ontvangenOp, taal, jaar) },
          ...(uiterlijk && !v.besluit ? [{ term: w.termijn, waarde: formatDag(uiterlijk, taal, jaar) }] : []),
          { term: w.gevraagd, waarde: <span class="letterlijk">{v.tekst}</span> },
        ]}
      />
      {v.soort === 'inzage' && !v.besluit && <p>{w.inzage}</p>}
      {v.soort === 'inzage' && (v.besluit?.besluit === 'toegewezen' || v.besluit?.besluit === 'deels') && (
        <Knop href={`/trajecten/${traject}/afschriften`}>{w.afschrift}</Knop>
      )}
      <Uitvoeren w={w.uitvoeren} verzoek={v} stuk={stuk} />
      {stuk && (
        <Kaart
          kop={w.waarover}
          actie={waar ? { href: `/trajecten/${traject}${waar}`, tekst: w.open } : undefined}
        >
          <p class="letterlijk">{teksten(props.w, taal).geheel(stuk)}</p>
        </Kaart>
      )}
      {v.besluit ? (
        <BesluitKaart
          kop={w.antwoord(formatDagVan(v.besluit.op, taal, jaar))}
          besluit={w.besluiten[v.besluit.besluit]}
          reden={v.besluit.reden}
          brief={{ href: `${props.action}/brief.pdf`, tekst: w.brief }}
        />
      ) : (
        <AntwoordFormulier
          w={w}
          action={props.action}
          regels={5}
          getypt={props.getypt}
          fouten={props.fouten?.uitstel ? undefined : props.fouten}
        />
      )}
      <UitstelKaart
        w={w.uitstel}
        {...{ action: props.action, verzoek: v, vandaag: props.vandaag, getypt: props.getypt.uitstel }}
        fouten={props.fouten?.uitstel ? props.fouten : undefined}
      />
    </>
  )
}

/** Where the specialist changes it; the end of a traject stands. */
function wegNaar(stuk: Stuk): string | null {
  if (stuk.soort === 'plan') return '/plan'
  if (stuk.soort === 'afsluiting') return null
  return `/gesprekken/${stuk.gesprek ?? stuk.id}`
}
