// Who gets the verslag, as the ouder sees it: a question to answer, what was answered and how to take it back, and what went.
import type { Antwoord } from '../../domein/verstrekking.ts'
import { magAntwoorden } from '../../domein/verstrekking.ts'
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDag, formatMoment } from '../../ui/tijd.ts'
import type { VerstrekWoorden } from './verstrekken-woorden.ts'
import { besluitenVan, type Grondslag } from './verstrekkingen.ts'

const PAD = '/mijn/verslag/toestemming'

/** What the ouder was asked and has not answered. */
export const openVragen = (grondslagen: readonly Grondslag[]): Grondslag[] =>
  grondslagen.filter(g => g.soort === 'toestemming' && g.antwoorden.length === 0)

export function WieKrijgt(props: { woorden: VerstrekWoorden; grondslagen: Grondslag[]; id: () => string }) {
  const w = props.woorden.ouder
  const open = openVragen(props.grondslagen)
  const rest = props.grondslagen.filter(g => !open.includes(g))
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      {props.grondslagen.length === 0 && <LegeStaat>{w.leeg}</LegeStaat>}
      {open.map(g => (
        <Kaart key={g.id} kop={g.ontvanger}>
          <p>{w.vraagUitleg}</p>
          <p>{g.doel}</p>
          <Knop href={`${PAD}/${g.id}`}>{w.lees}</Knop>
        </Kaart>
      ))}
      {rest.map(g => (
        <Beantwoord key={g.id} {...props} g={g} />
      ))}
    </>
  )
}

function Beantwoord({ woorden, g, id }: { woorden: VerstrekWoorden; g: Grondslag; id: () => string }) {
  const w = woorden.ouder
  const taal = useTaal()
  const dag = (d: Temporal.PlainDate) => formatDag(d, taal, { weekdag: false, jaar: true })
  const kanTerug = g.soort === 'toestemming' && magAntwoorden(besluitenVan(g)).includes('ingetrokken')
  return (
    <Kaart kop={g.ontvanger}>
      {g.soort === 'toestemming' ? (
        <>
          <p>{g.woorden}</p>
          {g.antwoorden.map(a => (
            <p key={a.besluit}>
              {w.gezegd[a.besluit](dag(a.dag))}
              {a.door === 'specialist' && ` ${w.papier}`}
            </p>
          ))}
        </>
      ) : (
        <>
          <p>{w.wet[g.soort]}</p>
          <Gegevens
            regels={[
              { term: w.waarvoor, waarde: `${g.doel} (${woorden.versie(g.nummer)})` },
              { term: w.waarom, waarde: g.woorden },
            ]}
          />
        </>
      )}
      {g.gegaan.map(op => (
        <p key={op.toString()}>{w.gegaan(formatMoment(op, taal, { jaar: true }))}</p>
      ))}
      {g.gegaan.length === 0 && <p>{w.niet}</p>}
      {kanTerug && (
        <>
          <KnopFormulier action={`${PAD}/${g.id}/intrekking`} soort="tweede" verborgen={{ id: id() }}>
            {w.terugnemen}
          </KnopFormulier>
          <p class="zacht">{w.terugUitleg}</p>
        </>
      )}
    </Kaart>
  )
}

/** One question: yes or no. The sentence stands there word for word as it will be kept. */
export function Antwoorden(props: {
  w: VerstrekWoorden['ouder']
  g: Grondslag
  id: string
  keuze: string | undefined
  fouten?: Fouten | undefined
}) {
  const { w, g } = props
  const opties: { waarde: Antwoord; tekst: string }[] = [
    { waarde: 'gegeven', tekst: w.ja },
    { waarde: 'geweigerd', tekst: w.nee },
  ]
  return (
    <Formulier action={`${PAD}/${g.id}`} verborgen={{ id: props.id }} fouten={props.fouten}>
      <p class="inleiding">{g.woorden}</p>
      <Keuze
        naam="besluit"
        label={w.antwoord}
        hint={w.rustig}
        opties={opties}
        waarde={props.keuze}
        fout={props.fouten?.besluit}
      />
      <Knop>{w.knop}</Knop>
    </Formulier>
  )
}
