// The way in of the ouder as the specialist sees it: the last code of paper, and a new one; a recovery when there is an account.
import { isAfgesloten } from '../../domein/traject.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { KnopFormulier } from '../../ui/formulier.tsx'
import { formatDagVan, formatMoment, formatTijd } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Dossier } from './dossier.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; nu: Temporal.Instant; d: Dossier; weg: string }

export function Toegang({ w, taal, nu, d, weg }: Props) {
  const [laatste] = d.uitnodigingen
  const tekst = !laatste
    ? w.nogGeenUitnodiging
    : laatste.gebruikt_op
      ? // The hour too: at the same table it shows at once that somebody else was first.
        w.uitnodigingGebruikt(formatMoment(laatste.gebruikt_op, taal, { jaar: true }))
      : Temporal.Instant.compare(laatste.geldig_tot, nu) > 0
        ? w[d.account ? (laatste.bevestigd_door ? 'herstelBevestigd' : 'herstelOpen') : 'uitnodigingOpen'](
            formatTijd(laatste.geldig_tot, taal),
          )
        : w.uitnodigingVerlopen
  return (
    <Kaart kop={w.toegang}>
      <p>{tekst}</p>
      {d.nieuwMiddel && <p>{w.nieuwMiddel(formatDagVan(d.nieuwMiddel, taal))}</p>}
      {d.ouder && !isAfgesloten(d.traject.stand) && (
        <>
          <p class="zacht">{d.account ? w.herstellenUitleg : w.uitnodigenUitleg}</p>
          <KnopFormulier action={`${weg}/uitnodiging`} soort="tweede">
            {d.account ? w.herstellen : w.uitnodigen}
          </KnopFormulier>
        </>
      )}
    </Kaart>
  )
}
