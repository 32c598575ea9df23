// The check-in: four figures with a thumb, and perhaps a few words. Half a minute, and not today is fine too.
import { CHECKINMATEN, type CheckinMaat, WOORDEN_MAX } from '../../domein/checkin.ts'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Schaal } from '../../ui/schaal.tsx'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import type { Woorden } from './woorden.ts'

export type Ingevuld = Partial<Record<CheckinMaat | 'woorden', string>>

/** The form, filled in with what was typed or with what was saved today. */
export function CheckinFormulier(props: {
  w: Woorden
  id: string
  ingevuld: Ingevuld
  alGedaan: boolean
  fouten?: Fouten | undefined
}) {
  const { w, ingevuld, fouten } = props
  return (
    <>
      <p class="inleiding">{props.alGedaan ? w.checkin.alGedaan : w.checkin.inleiding}</p>
      <Formulier action="/mijn/checkin" verborgen={{ id: props.id }} fouten={fouten}>
        {CHECKINMATEN.map(maat => (
          <Schaal
            key={maat}
            naam={maat}
            label={w.maten[maat].vraag}
            hint={maat === 'rust_kind' ? w.checkin.kindNietHier : undefined}
            links={w.maten[maat].links}
            rechts={w.maten[maat].rechts}
            waarde={ingevuld[maat]}
            schuif={w.checkin.nogNiet}
            fout={fouten?.[maat]}
          />
        ))}
        <Tekstvak
          naam="woorden"
          label={w.checkin.woorden}
          hint={w.checkin.woordenHint}
          nietVerplicht
          max={WOORDEN_MAX}
          regels={2}
          waarde={ingevuld.woorden}
          fout={fouten?.woorden}
        />
        <p class="zacht">{w.checkin.wieLeest}</p>
        <Knoppen>
          <Knop>{w.checkin.bewaren}</Knop>
          <Knop soort="stil" href="/mijn?nu-niet">
            {w.checkin.nuNiet}
          </Knop>
        </Knoppen>
      </Formulier>
    </>
  )
}
