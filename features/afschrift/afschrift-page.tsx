// The desk of the specialist for a copy: which were asked for, and one with its three steps and its pieces.
import { Kaart, Lijst, Stappen } from '../../ui/blokken.tsx'
import { Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { LegeStaat, Melding } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import type { Oordeel } from './oordeel-queries.ts'
import type { Deel, Stap, Toegewezen } from './queries.ts'
import type { Woorden } from './woorden.ts'

const jaar = { weekdag: false, jaar: true } as const

type LijstProps = {
  w: Woorden
  basis: string
  verzoekenPad: string
  id: () => string
  gevraagd: readonly Toegewezen[]
}

export function Afschriften({ w, basis, verzoekenPad, id, gevraagd }: LijstProps) {
  const taal = useTaal()
  const s = w.staf
  const stand = (a: Stap) =>
    a.gegeven
      ? s.gegeven(formatDagVan(a.gegeven, taal, jaar))
      : a.stand === 'bezig' && a.ronde > 0
        ? s.terugGekomen
        : s.stand[a.stand]
  return (
    <>
      <p class="inleiding">{s.inleiding}</p>
      {gevraagd.length === 0 && (
        <LegeStaat
          actie={
            <Knop soort="tweede" href={verzoekenPad}>
              {s.naarVerzoeken}
            </Knop>
          }
        >
          {s.leeg}
        </LegeStaat>
      )}
      {gevraagd.map(g => (
        <Kaart key={g.verzoek} kop={s.verzoekVan(formatDag(g.ontvangenOp, taal, jaar))}>
          {g.afschrift ? (
            <Lijst
              regels={[{ tekst: w.een.titel, href: `${basis}/${g.afschrift.id}`, bij: stand(g.afschrift) }]}
            />
          ) : (
            <>
              <p>{s.beginUitleg}</p>
              <KnopFormulier action={basis} verborgen={{ id: id(), verzoek: g.verzoek }}>
                {s.begin}
              </KnopFormulier>
            </>
          )}
        </Kaart>
      ))}
    </>
  )
}

type EenProps = {
  w: Woorden
  pad: string
  afschrift: Stap
  delen: readonly Deel[]
  oordelen: readonly Oordeel[]
}

export function EenAfschrift(props: EenProps) {
  const { w, afschrift: a, delen } = props
  const taal = useTaal()
  const s = w.een.stappen
  const staat = (stap: 0 | 1 | 2) => {
    const nu = a.gegeven ? 3 : { bezig: 0, voorgelegd: 1, akkoord: 2 }[a.stand]
    return stap < nu ? ('klaar' as const) : stap === nu ? ('nu' as const) : undefined
  }
  return (
    <>
      <p class="inleiding">{w.een.standVan(formatDagVan(a.op, taal, jaar))}</p>
      <Stappen
        stappen={[
          { kop: s.merk, tekst: s.merkTekst, staat: staat(0) },
          { kop: s.kijk, tekst: s.kijkTekst, staat: staat(1) },
          { kop: s.geef, tekst: s.geefTekst, staat: staat(2) },
        ]}
      />
      <Teruggekomen {...props} />
      <Volgende {...props} />
      <Kaart kop={w.een.naLezen}>
        <Lijst
          regels={delen
            .filter(d => d.soort === 'woorden')
            .map(d => ({
              tekst: d.inhoud.kop,
              href: `${props.pad}/delen/${d.id}`,
              bij: d.weglatingen.length === 0 ? w.een.niets : w.een.weg(d.weglatingen.length),
            }))}
        />
      </Kaart>
      <Kaart kop={w.een.eigen}>
        <p class="zacht">{w.een.eigenUitleg}</p>
        <ul>
          {delen
            .filter(d => d.soort === 'eigen')
            .map(d => (
              <li key={d.id}>{d.inhoud.kop}</li>
            ))}
        </ul>
      </Kaart>
    </>
  )
}

/** What the second person sent back in the last round. */
function Teruggekomen({ w, pad, afschrift: a, delen, oordelen }: EenProps) {
  const terug = oordelen.filter(o => o.ronde === a.ronde && o.besluit === 'terug')
  if (a.stand !== 'bezig' || terug.length === 0) return null
  return (
    <Melding soort="let-op" kop={w.een.zei}>
      <ul>
        {terug.map(o => (
          <li key={o.deel}>
            <a href={`${pad}/delen/${o.deel}`}>{delen.find(d => d.id === o.deel)?.inhoud.kop}</a>
            <p class="letterlijk">{o.woorden.uitleg}</p>
          </li>
        ))}
      </ul>
    </Melding>
  )
}

function Volgende({ w, pad, afschrift: a }: EenProps) {
  const z = w.een
  if (a.gegeven) return <p>{z.wasGegeven}</p>
  if (a.stand === 'voorgelegd') return <p>{a.meelezer ? z.ligtBij : z.wachtOpKeuze}</p>
  const [uitleg, knop, weg] =
    a.stand === 'bezig' ? [z.legVoorUitleg, z.legVoor, 'voorlegging'] : [z.geefUitleg, z.geef, 'uitgifte']
  return (
    <section class="volgende">
      <p>{uitleg}</p>
      {a.stand === 'bezig' && !a.meelezer && <p class="zacht">{z.geenMeelezer}</p>}
      <KnopFormulier action={`${pad}/${weg}`}>{knop}</KnopFormulier>
    </section>
  )
}
