// Who a traject is about, and where it stands: the ouder, the children with their ages, and whom a birthday lets ask.
import { leeftijdOp } from '../../domein/leeftijd.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import { formatDagVan } from '../../ui/tijd.ts'
import { WieMagVragen } from '../../ui/wie-mag-vragen.tsx'
import type { Taal } from '../../ui/woorden.ts'
import type { Dossier } from './dossier.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; nu: Temporal.Instant; d: Dossier; weg: string }

export function Wie({ w, taal, nu, d, weg }: Props) {
  const vandaag = vandaagOp(nu)
  const { traject } = d
  const stand = traject.gesloten_op
    ? w.afsluiting.gesloten(w.stand[traject.stand], formatDagVan(traject.gesloten_op, taal, { jaar: true }))
    : traject.gestart_op
      ? w.gestartOp(formatDagVan(traject.gestart_op, taal, { jaar: true }))
      : w.stand[traject.stand]
  return (
    <Kaart
      kop={w.wie}
      actie={d.aanmelding ? { href: `${weg}/aanmelding`, tekst: w.aanmeldingLezen } : undefined}
    >
      <Gegevens
        regels={[
          { term: w.ouder, waarde: d.ouder ? `${d.ouder.voornaam} ${d.ouder.achternaam}` : d.naam },
          {
            term: w.kinderen,
            waarde:
              d.kinderen.length === 0
                ? w.geenKinderen
                : d.kinderen
                    .map(
                      k =>
                        `${k.voornaam} (${w.jaar(leeftijdOp(Temporal.PlainDate.from(k.geboortedatum), vandaag))})`,
                    )
                    .join(', '),
          },
          { term: w.code, waarde: traject.code },
          { term: w.standKop, waarde: stand },
          { term: w.aangemeldOp, waarde: formatDagVan(traject.aangemeld_op, taal, { jaar: true }) },
        ]}
      />
      <WieMagVragen
        vandaag={vandaag}
        kinderen={d.kinderen.map(k => ({ ...k, geboren: Temporal.PlainDate.from(k.geboortedatum) }))}
      />
    </Kaart>
  )
}
