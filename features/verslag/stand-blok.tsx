// Where the verslag stands, in sentences, with the next act of the specialist beside it.
import { reactieVoor } from '../../domein/termijnen.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { deelMetOuder, reactietermijnVoorbij, tekenSpecialist } from '../../domein/verslag-stand.ts'
import { Details, Lijst } from '../../ui/blokken.tsx'
import { Knop, Knoppen } from '../../ui/formulier.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import { NaarReacties } from './antwoord-page.tsx'
import { type Concept, eigenVan, standVan, type Versie } from './queries.ts'
import { reactieWoorden } from './reactie-woorden.ts'
import { verschilWoorden, zegSinds } from './verschil-woorden.ts'
import { verstrekWoorden } from './verstrekken-woorden.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden['specialist']
  basis: string
  concept: Concept
  versies: Versie[]
  nu: Temporal.Instant
}

/** Status and buttons; nothing to press that would be refused. */
export function StandBlok({ w, basis, concept, versies, nu }: Props) {
  const [laatste] = versies
  const stand = standVan(laatste)
  const magVerder = deelMetOuder(stand, nu).ok
  return (
    <div class="volgende">
      {laatste ? (
        <Zinnen w={w} basis={basis} laatste={laatste} nu={nu} anders={concept.ruw !== laatste.ruw} />
      ) : (
        <p>{w.stand.concept}</p>
      )}
      <Knoppen>
        {magVerder && <Knop href={`${basis}/voorbeeld`}>{w.bekijken}</Knop>}
        {tekenSpecialist(stand, nu).ok && (
          <Knop soort={magVerder ? 'tweede' : 'eerste'} href={`${basis}/ondertekening`}>
            {w.tekenen}
          </Knop>
        )}
        {laatste && <NaarReacties basis={basis} versie={laatste} />}
        <Knop soort="stil" href={`${basis}.pdf`}>
          Pdf
        </Knop>
        {laatste && (
          <Knop soort="stil" href={`${basis}/verstrekken`}>
            {verstrekWoorden(useTaal()).staf.titel}
          </Knop>
        )}
        {magVerder && (
          <Knop soort="stil" href={`${basis}/samenstelling`}>
            {w.opnieuw}
          </Knop>
        )}
      </Knoppen>
    </div>
  )
}

function Zinnen(props: {
  w: Woorden['specialist']
  basis: string
  laatste: Versie
  nu: Temporal.Instant
  anders: boolean
}) {
  const { laatste, nu } = props
  const w = props.w.stand
  const taal = useTaal()
  const naam = laatste.inhoud.ouder.voornaam
  const dag = (moment: Temporal.Instant) => formatDagVan(moment, taal)
  if (laatste.specialist) return <p>{w.getekend(dag(laatste.specialist.op))}</p>
  const tot = formatDag(reactieVoor(vandaagOp(laatste.gedeeldOp)), taal)
  return (
    <>
      <p>
        {w.bij(naam, laatste.nummer, dag(laatste.gedeeldOp))}{' '}
        {laatste.ouder
          ? `${w[laatste.ouder.besluit](naam, dag(laatste.ouder.op))} ${w.jijTekent}`
          : reactietermijnVoorbij(standVan(laatste), nu)
            ? w.termijnVoorbij
            : w.tot(tot)}
      </p>
      {eigenVan(laatste) && <p>{w.verklaring}</p>}
      {standVan(laatste).beloofd && <p>{reactieWoorden(taal).staf.beloofd}</p>}
      {props.anders && laatste.ouder?.besluit !== 'akkoord' && (
        <>
          <p>{w.veranderd}</p>
          <Knoppen>
            <Knop soort="stil" href={`${props.basis}/verschil?van=${laatste.nummer}`}>
              {zegSinds(laatste, naam, taal)}
            </Knop>
          </Knoppen>
        </>
      )}
    </>
  )
}

/** What the ouder was given, each version with its own verklaring. */
export function Versies({ w, basis, versies }: Pick<Props, 'w' | 'basis' | 'versies'>) {
  const taal = useTaal()
  if (versies.length === 0) return null
  return (
    <Details kop={w.versies}>
      <Lijst
        regels={versies.map(v => ({
          tekst: w.versie(v.nummer),
          href: `${basis}/versie/${v.nummer}`,
          wanneer: formatDagVan(v.gedeeldOp, taal),
          bij: eigenVan(v) ? w.stand.verklaring : undefined,
        }))}
      />
      {versies.length > 1 && (
        <Knop soort="stil" href={`${basis}/verschil`}>
          {verschilWoorden(taal).naar.versies}
        </Knop>
      )}
    </Details>
  )
}
