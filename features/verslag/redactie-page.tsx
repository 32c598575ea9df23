// The working text of a verslag, part by part in text boxes; figures and sources stand beside it and come from the dossier.
import { Fragment } from 'preact'
import type { Fout } from '../../domein/reden.ts'
import type { ScorePaar } from '../../domein/verslag.ts'
import { schrijfScore } from '../../domein/verslag-zinnen.ts'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { useTaal } from '../../ui/taal.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { listTekstdelen, type Tekstdeel, type VerslagInhoud } from './inhoud.ts'
import type { Merk } from './merken.ts'
import { MerkenBijDeel, MerkenSamen } from './merken-blok.tsx'
import type { Woorden } from './woorden.ts'
import { zegDeel } from './zeg-deel.ts'

type W = Woorden['specialist']

/** The sentences of a form that came back. */
export const foutenVan = (fouten: readonly Fout<string>[], taal: Taal, w: W): Fouten =>
  toonFouten(fouten, taal, f =>
    f.omdat === 'leeg' && f.veld.startsWith('grond_') ? w.grondNodig : undefined,
  )

function zegHint(naam: string, inhoud: VerslagInhoud, w: W, taal: Taal): string | undefined {
  const v = inhoud.verslag
  const [soort = '', rest = ''] = naam.split('_')
  const h = w.hints
  if (naam === 'opdracht' || naam === 'advies') return h.alineas
  if (naam === 'inleiding') return h.inleiding
  if (naam === 'geoefend') return h.regels
  if (naam === 'eigen_woorden') return h.eigenWoorden
  if (soort === 'toelichting') {
    const doel = v.doelen.find(d => d.soort === rest)
    const zeg = (score: number | null) => (score === null ? h.geen : schrijfScore(score))
    const paar = (p: ScorePaar) => h.paar(zeg(p.ouder), zeg(p.specialist))
    return doel && `${doel.titel}. ${h.scores(paar(doel.begin), paar(doel.eind))}`
  }
  const bron = zegBron(naam, inhoud, w, taal)
  if (bron) return `${bron} ${h.weg}`
  return soort === 'oordeel' ? h.weg : undefined
}

/** Where a statement comes from, so that a text is never put beside another source unseen. */
export function zegBron(naam: string, { verslag: v }: VerslagInhoud, w: W, taal: Taal): string | undefined {
  const [soort, rest] = naam.split('_')
  const feit = soort === 'feit' ? v.feiten[Number(rest)] : undefined
  if (feit) return w.hints.bron(feit.bron, formatDag(feit.datum, taal, { weekdag: false, jaar: true }))
  const volgens = soort === 'volgens' ? v.volgens[Number(rest)] : undefined
  return volgens && w.hints.wie(volgens.wie)
}

const KORT = new Set(['lijn', 'grond', 'feit', 'volgens', 'oordeel', 'toelichting'])

/** The form. `getypt` comes back over what is saved. */
export function Redactie(props: {
  w: W
  basis: string
  inhoud: VerslagInhoud
  versie: number
  merken: readonly Merk[]
  getypt?: Readonly<Record<string, string>> | undefined
  fouten?: Fouten | undefined
}) {
  const { w, inhoud, merken, fouten, getypt } = props
  const taal = useTaal()
  const delen = listTekstdelen(inhoud)
  const bij = (naam: string) => merken.filter(m => m.deel === naam)
  const vast = merken.filter(m => !delen.some(d => d.naam === m.deel))
  const vak = ({ naam, waarde }: Tekstdeel) => (
    <Fragment key={naam}>
      <Tekstvak
        naam={naam}
        label={zegDeel(naam, w)}
        hint={zegHint(naam, inhoud, w, taal)}
        regels={KORT.has(naam.split('_')[0] ?? '') ? 3 : 6}
        waarde={getypt?.[naam] ?? waarde}
        fout={fouten?.[naam]}
      />
      <MerkenBijDeel merken={bij(naam)} getypt={getypt} fouten={fouten} />
    </Fragment>
  )
  return (
    <Formulier action={props.basis} verborgen={{ versie: String(props.versie) }} fouten={fouten}>
      <p class="zacht">{w.uitleg}</p>
      <MerkenSamen merken={merken} />
      <MerkenBijDeel merken={vast} getypt={getypt} fouten={fouten} vooraf />
      {delen.map(vak)}
      <Knoppen>
        <Knop>{w.bewaren}</Knop>
      </Knoppen>
    </Formulier>
  )
}
