// Everybody who works here, with role, pair and registration; who left is folded away.
import { registratieStand } from '../../domein/registratie.ts'
import { Details, Kaart, Lijst, type LijstRegel } from '../../ui/blokken.tsx'
import type { Medewerker } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  mensen: readonly Medewerker[]
  nu: Temporal.Instant
  vandaag: Temporal.PlainDate
}

export function MedewerkersPagina(props: Props) {
  const { w, mensen, nu } = props
  const weg = mensen.filter(m => isUitDienst(m, nu))
  return (
    <>
      <Kaart kop={w.lijst.inDienst} actie={{ href: '/praktijk/medewerkers/nieuw', tekst: w.lijst.toevoegen }}>
        <Lijst regels={mensen.filter(m => !isUitDienst(m, nu)).map(m => regel(props, m))} />
      </Kaart>
      {weg.length > 0 && (
        <Details kop={w.lijst.uitDienst(weg.length)}>
          <Lijst regels={weg.map(m => ({ tekst: m.naam, href: `/praktijk/medewerkers/${m.id}` }))} />
        </Details>
      )}
      <Kaart kop={w.paar.kop}>
        <p>{w.paar.waarom}</p>
      </Kaart>
    </>
  )
}

export const isUitDienst = (m: Pick<Medewerker, 'uitDienstOp'>, nu: Temporal.Instant): boolean =>
  m.uitDienstOp !== null && Temporal.Instant.compare(m.uitDienstOp, nu) <= 0

/** Who stands beside somebody in the pair and works here; undefined for an empty place. */
export const naastIn = (mensen: readonly Medewerker[], m: Medewerker): Medewerker | undefined =>
  mensen.find(ander => ander.werkt && ander.paar !== null && ander.paar === m.paar && ander.id !== m.id)

function regel({ w, mensen, vandaag }: Props, m: Medewerker): LijstRegel {
  const naast = naastIn(mensen, m)
  const paar = m.paar === null ? w.lijst.geenPaar : naast ? w.lijst.samenMet(naast.naam) : w.lijst.legePlek
  const stand = registratieStand(m.registratieTot, vandaag)
  const letOp = m.werkt && (stand === 'verlopen' || stand === 'nadert')
  const delen = [
    m.rollen.map(rol => w.rol[rol]).join(', '),
    m.werkt && paar,
    m.werkt && w.lijst.plaatsen(m.plaatsen),
    letOp && w.lijst[stand],
  ]
  return {
    tekst: m.naam || w.lijst.zonderNaam,
    href: `/praktijk/medewerkers/${m.id}`,
    bij: delen.filter(Boolean).join(' · '),
    wanneer: letOp ? w.lijst.letOp : undefined,
    nu: letOp,
  }
}
