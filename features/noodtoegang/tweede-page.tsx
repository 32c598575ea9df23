// The pages of the second person: all requests, putting a traject ready, and reading why before confirming.
import { type Noodmomenten, noodstand } from '../../domein/noodtoegang.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Noodrij } from './queries.ts'
import type { Woorden } from './woorden.ts'

type LijstProps = { w: Woorden; taal: Taal; nu: Temporal.Instant; rijen: readonly Noodrij[] }
type Rij = Noodmomenten & { traject_id: string; id: string }

/** One request that is not over, with what the second person can do. */
function Verzoek({ w, taal, nu, r, kop }: Omit<LijstProps, 'rijen'> & { r: Rij; kop: string }) {
  const stand = noodstand(r, nu)
  return (
    <Kaart kop={kop}>
      <p>
        <b>{w.standVoorTweede[stand]}.</b> {w.klaargezetOp(formatMoment(r.gevraagd_op, taal))}
      </p>
      <Knoppen>
        {stand === 'wacht' && (
          <Knop href={`/noodtoegang/${r.traject_id}/bevestiging`}>{w.bevestiging.reden}</Knop>
        )}
        <KnopFormulier action={`/noodtoegang/${r.traject_id}/einde`} soort="stil" verborgen={{ id: r.id }}>
          {stand === 'open' ? w.eindig : w.intrekken}
        </KnopFormulier>
      </Knoppen>
    </Kaart>
  )
}

export function Verzoeken({ w, taal, nu, rijen }: LijstProps) {
  const open = rijen.filter(r => noodstand(r, nu) !== 'voorbij')
  const eerder = rijen.filter(r => noodstand(r, nu) === 'voorbij')
  const regel = (r: Noodrij) => ({
    tekst: `${w.code(r.code)} ${w.van(r.gevraagd_naam)}`,
    wanneer: formatMoment(r.gevraagd_op, taal),
  })
  return (
    <>
      <p class="inleiding">{w.uitleg}</p>
      {open.map(r => (
        <Verzoek key={r.id} w={w} taal={taal} nu={nu} r={r} kop={regel(r).tekst} />
      ))}
      {eerder.length > 0 && (
        <Kaart kop={w.eerder}>
          <Lijst regels={eerder.map(regel)} />
        </Kaart>
      )}
    </>
  )
}

type KlaarProps = {
  w: Woorden
  traject: string
  id: string
  code: string
  mensen: readonly { id: string; naam: string }[]
  rijen: readonly (Rij & { naam: string })[]
  taal: Taal
  nu: Temporal.Instant
  fouten: Fouten | undefined
}

export function Klaarzetten({ w, taal, nu, traject, id, code, mensen, rijen, fouten }: KlaarProps) {
  const k = w.klaarzetten
  if (mensen.length === 0) return <p>{k.niemand}</p>
  return (
    <>
      <p class="inleiding">{k.uitleg(code)}</p>
      {rijen
        .filter(r => noodstand(r, nu) !== 'voorbij')
        .map(r => (
          <Verzoek key={r.id} w={w} taal={taal} nu={nu} r={r} kop={r.naam} />
        ))}
      <Formulier action={`/noodtoegang/${traject}/klaarzetten`} verborgen={{ id }} fouten={fouten}>
        <Keuze
          naam="voor"
          label={k.voor}
          fout={fouten?.voor}
          waarde={mensen.length === 1 ? mensen[0]?.id : undefined}
          opties={mensen.map(m => ({ waarde: m.id, tekst: m.naam }))}
        />
        <Knoppen>
          <Knop>{k.knop}</Knop>
        </Knoppen>
      </Formulier>
    </>
  )
}

type BevestigProps = {
  w: Woorden
  traject: string
  verzoek: { id: string; naam: string; code: string; reden: string | null } | null
}

export function Bevestigen({ w, traject, verzoek }: BevestigProps) {
  const b = w.bevestiging
  if (!verzoek) return <p>{b.geen}</p>
  return (
    <>
      <p class="inleiding">{b.uitleg(verzoek.naam, verzoek.code)}</p>
      <Kaart kop={b.reden}>
        <p class="letterlijk">{verzoek.reden}</p>
      </Kaart>
      <Knoppen>
        <KnopFormulier action={`/noodtoegang/${traject}/bevestiging`} verborgen={{ id: verzoek.id }}>
          {b.knop}
        </KnopFormulier>
      </Knoppen>
    </>
  )
}
