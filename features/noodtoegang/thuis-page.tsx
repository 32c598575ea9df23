// What the vertrouwensfunctionaris sees first: one card for what is ready or open, and what was before.
import { NOODDUUR, noodstand, REDEN_MATEN } from '../../domein/noodtoegang.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { formatMoment, formatTijd } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Noodrij } from './queries.ts'
import type { Woorden } from './woorden.ts'

/** A reason that came back. */
export type Getypt = { id: string; reden: string; fouten: Fouten }

type Props = {
  w: Woorden
  taal: Taal
  nu: Temporal.Instant
  rijen: readonly Noodrij[]
  /** Whether the passphrase was given a moment ago. */
  vers: boolean
  getypt?: Getypt | undefined
}

export function NoodThuis(props: Props) {
  const { w, taal, nu, rijen } = props
  const nuOpen = rijen.filter(r => noodstand(r, nu) !== 'voorbij')
  const eerder = rijen.filter(r => noodstand(r, nu) === 'voorbij')
  return (
    <>
      <p class="inleiding">{w.uitleg}</p>
      {nuOpen.length === 0 && <p>{w.thuisLeeg}</p>}
      {nuOpen.map(r => (
        <Verzoek key={r.id} {...props} r={r} />
      ))}
      {eerder.length > 0 && (
        <Kaart kop={w.eerder}>
          <Lijst
            regels={eerder.map(r => ({ tekst: w.code(r.code), wanneer: formatMoment(r.gevraagd_op, taal) }))}
          />
        </Kaart>
      )}
    </>
  )
}

function Verzoek({ w, taal, nu, vers, getypt, r }: Props & { r: Noodrij }) {
  const stand = noodstand(r, nu)
  const weg = `/noodtoegang/${r.traject_id}`
  const einde = r.gevraagd_op.add({ hours: NOODDUUR.urenOpen })
  return (
    <Kaart kop={w.code(r.code)}>
      <p>
        <b>{w.stand[stand]}.</b>{' '}
        {r.tot ? w.openTot(formatTijd(r.tot, taal)) : w.vanzelfVoorbij(formatMoment(einde, taal))}
      </p>
      {stand === 'vraagt' &&
        (vers ? <Reden w={w} weg={weg} id={r.id} getypt={getypt} /> : <Wachtzin w={w} />)}
      <Knoppen>
        {stand === 'open' && <Knop href={weg}>{w.lezen}</Knop>}
        <KnopFormulier action={`${weg}/einde`} soort="stil" verborgen={{ id: r.id }}>
          {stand === 'open' ? w.eindig : w.intrekken}
        </KnopFormulier>
      </Knoppen>
    </Kaart>
  )
}

function Reden({ w, weg, id, getypt }: { w: Woorden; weg: string; id: string; getypt: Getypt | undefined }) {
  const mijn = getypt?.id === id ? getypt : undefined
  return (
    <Formulier action={`${weg}/reden`} verborgen={{ id }} fouten={mijn?.fouten}>
      <Tekstvak
        naam="reden"
        label={w.reden}
        hint={w.redenHint}
        max={REDEN_MATEN.max}
        waarde={mijn?.reden}
        fout={mijn?.fouten.reden}
      />
      <Knoppen>
        <Knop>{w.redenKnop}</Knop>
      </Knoppen>
    </Formulier>
  )
}

/** Step-up first. */
function Wachtzin({ w }: { w: Woorden }) {
  return (
    <>
      <p class="zacht">{w.eerstWachtzin}</p>
      <p>
        <Knop soort="tweede" href="/bevestigen?terug=/noodtoegang">
          {w.naarWachtzin}
        </Knop>
      </p>
    </>
  )
}
