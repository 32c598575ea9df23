// The own dossier on one calm page: what there is to read, who looked, what one said, what one said yes to. No text of it yet.
import type { Stukverklaring } from '../../http/verklaringen.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import { stukPad, VERZOEKEN_PAD } from './paden.ts'
import type { Toestemmingen, Verzoek } from './queries.ts'
import type { Stukregel } from './stukken.ts'
import type { Woorden } from './woorden.ts'
import { gevraagd } from './zegswijzen.ts'

type Props = {
  w: Woorden
  stukken: readonly Stukregel[]
  /** There is a version of the verslag to read. */
  verslag: boolean
  verklaringen: readonly Stukverklaring[]
  verzoeken: readonly Verzoek[]
  toestemmingen: Toestemmingen
}

export function MijnDossier(props: Props) {
  const { w, stukken, verslag } = props
  const taal = useTaal()
  const dag = (d: Temporal.PlainDate | null) => (d ? formatDag(d, taal, { weekdag: false, jaar: true }) : '')
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      <Kaart kop={w.geschreven.kop}>
        {stukken.length === 0 && !verslag ? (
          <p class="zacht">{w.geschreven.leeg}</p>
        ) : (
          <>
            <p class="zacht">{w.geschreven.uitleg}</p>
            <Lijst
              regels={[
                ...(verslag ? [{ tekst: w.geschreven.verslag, href: '/mijn/verslag' }] : []),
                ...stukken.map(s => ({ tekst: w.stuk[s.soort](dag(s.dag)), href: stukPad(s.soort, s.id) })),
              ]}
            />
          </>
        )}
      </Kaart>
      <Gezegd {...props} />
      <Kaart kop={w.afschriften.kop} actie={{ href: '/mijn/afschriften', tekst: w.afschriften.link }}>
        <p class="zacht">{w.afschriften.uitleg}</p>
      </Kaart>
      <Kaart kop={w.rechten.kop} actie={{ href: VERZOEKEN_PAD, tekst: w.rechten.link }}>
        <p class="zacht">{w.rechten.uitleg}</p>
      </Kaart>
      <Kaart kop={w.toestemming.kop} actie={{ href: '/mijn/verslag/toestemming', tekst: w.toestemming.link }}>
        <Toestemming {...props} />
      </Kaart>
      <Kaart kop={w.wieKeek.kop} actie={{ href: '/mijn/wie-keek', tekst: w.wieKeek.link }}>
        <p class="zacht">{w.wieKeek.uitleg}</p>
      </Kaart>
    </>
  )
}

/** Own words and requests about a piece, newest first: only that they are there. */
function Gezegd({ w, verklaringen, verzoeken }: Props) {
  const taal = useTaal()
  const dag = { weekdag: false, jaar: true } as const
  const regels = [
    ...verzoeken.flatMap(v =>
      v.stuk && v.stukId
        ? [
            {
              tekst: w.erbij.op(gevraagd(w, v), formatDag(v.ontvangenOp, taal, dag)),
              href: stukPad(v.stuk, v.stukId),
              bij: v.besluit && w.gevraagd.op(formatDagVan(v.besluit.op, taal, dag)),
            },
          ]
        : [],
    ),
    ...verklaringen.toReversed().map(v => ({
      tekst: w.erbij.verklaring(formatDagVan(v.op, taal, dag)),
      href: stukPad(v.stuk, v.stukId),
    })),
  ]
  return (
    <Kaart kop={w.erbij.kop} actie={{ href: '/mijn/vragenlijst', tekst: w.erbij.vragen }}>
      {regels.length === 0 ? <p class="zacht">{w.erbij.leeg}</p> : <Lijst regels={regels} />}
    </Kaart>
  )
}

function Toestemming({ w, toestemmingen: { plan, verslag } }: Props) {
  const taal = useTaal()
  const dag = (d: Temporal.PlainDate) => formatDag(d, taal, { weekdag: false, jaar: true })
  if (!plan && verslag.length === 0) return <p class="zacht">{w.toestemming.leeg}</p>
  return (
    <Lijst
      regels={[
        ...(plan ? [{ tekst: w.toestemming.plan(dag(plan)) }] : []),
        ...verslag.map(({ ontvanger, gezegd }) => ({
          tekst: ontvanger,
          bij: gezegd ? w.toestemming.gezegd[gezegd.besluit](dag(gezegd.dag)) : w.toestemming.open,
        })),
      ]}
    />
  )
}
