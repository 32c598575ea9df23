// The list of the coordinator: what waits for a judgement first, what runs below, what is closed folded away.
import { Details, Kaart, Lijst, type LijstRegel } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { formatDagVan } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { dagenSinds, GROEPEN, inGroepen, past, type Rij } from './groepen.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; nu: Temporal.Instant; rijen: readonly Rij[]; zoek: string }

export function Aanmeldingen(props: Props) {
  const { w, rijen, zoek } = props
  if (rijen.length === 0) return <LegeStaat>{w.leeg}</LegeStaat>
  const gevonden = zoek === '' ? rijen : rijen.filter(rij => past(rij, zoek))
  const groepen = inGroepen(gevonden)
  return (
    <>
      <search>
        <form class="rij" method="get" action="/aanmeldingen">
          <Tekstveld naam="zoek" label={w.zoek} soort="search" waarde={zoek} max={80} />
          <Knop soort="tweede">{w.zoeken}</Knop>
          {zoek !== '' && (
            <Knop soort="stil" href="/aanmeldingen">
              {w.alles}
            </Knop>
          )}
        </form>
      </search>
      {gevonden.length === 0 && <p>{w.nietGevonden(zoek)}</p>}
      {GROEPEN.filter(groep => groepen[groep].length > 0).map(groep =>
        groep === 'gesloten' ? (
          <Details key={groep} kop={w.groep[groep]} open={zoek !== ''}>
            <Lijst regels={groepen[groep].map(rij => regel(props, rij))} />
          </Details>
        ) : (
          <Kaart key={groep} kop={w.groep[groep]}>
            <Lijst regels={groepen[groep].map(rij => regel(props, rij))} />
          </Kaart>
        ),
      )}
    </>
  )
}

function regel({ w, taal, nu }: Props, rij: Rij): LijstRegel {
  const wacht = rij.stand === 'aangemeld' || (rij.stand === 'wacht' && !rij.specialist)
  const delen = [
    rij.code,
    w.sinds(formatDagVan(rij.aangemeldOp, taal, { weekdag: false })),
    rij.stand === 'aangemeld' && (rij.oordeel ? w.conclusie[rij.oordeel] : w.geenOordeel),
    rij.specialist && w.bij(rij.specialist),
    rij.stand === 'niet-gestart' || rij.stand === 'gestopt' ? w.stand[rij.stand] : null,
  ]
  return {
    tekst: rij.naam ?? w.zonderNaam,
    href: `/aanmeldingen/${rij.traject}`,
    bij: delen.filter(Boolean).join(' · '),
    wanneer: wacht ? w.wacht(dagenSinds(rij.aangemeldOp, nu)) : undefined,
    // What nobody looked at yet draws the eye.
    nu: rij.stand === 'aangemeld' && rij.oordeel === null,
  }
}
