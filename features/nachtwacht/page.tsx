// What the night guard found, in plain words: what is wrong, who has both, and what to do without telling anybody why.
import type { Bevinding } from '../../domein/nachtwacht.ts'
import { Details, Gegevens, Kaart } from '../../ui/blokken.tsx'
import { KnopFormulier } from '../../ui/formulier.tsx'
import { LegeStaat, Melding } from '../../ui/meldingen.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Nachtrij } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Gelezen = Nachtrij & Bevinding

type Props = {
  w: Woorden
  taal: Taal
  nu: Temporal.Instant
  ronde: { op: Temporal.Instant; ongelezen: number } | undefined
  bevindingen: readonly Gelezen[]
}

/** A round comes every night; after this many hours without one something is wrong. */
const TE_LANG = 48

export function NachtwachtPagina({ w, taal, nu, ronde, bevindingen }: Props) {
  const open = bevindingen.filter(b => b.afgehandeld_op === null)
  const klaar = bevindingen.filter(b => b.afgehandeld_op !== null)
  return (
    <>
      <p class="inleiding">{w.uitleg}</p>
      <p>
        <b>{w.wet}</b>
      </p>
      <p class="zacht">{ronde ? w.laatste(formatMoment(ronde.op, taal)) : w.nogGeen}</p>
      {ronde && nu.since(ronde.op).total('hours') > TE_LANG && <Melding soort="let-op">{w.teLang}</Melding>}
      {ronde && ronde.ongelezen > 0 && <Melding>{w.ongelezen(ronde.ongelezen)}</Melding>}
      {open.length === 0 && ronde && <LegeStaat>{w.leeg}</LegeStaat>}
      {open.map(b => (
        <Kaart key={b.id} kop={w.paar(b.een, b.ander)}>
          <Uitleg w={w} taal={taal} b={b} />
          <KnopFormulier action={`/nachtwacht/${b.id}/afhandeling`}>{w.handelAf}</KnopFormulier>
        </Kaart>
      ))}
      {klaar.length > 0 && (
        <Details kop={w.afgehandeld(klaar.length)}>
          <p class="zacht">{w.komtTerug}</p>
          {klaar.map(b => (
            <Kaart key={b.id} kop={w.paar(b.een, b.ander)}>
              <Uitleg w={w} taal={taal} b={b} />
              <KnopFormulier action={`/nachtwacht/${b.id}/heropening`} soort="tweede">
                {w.zetTerug}
              </KnopFormulier>
            </Kaart>
          ))}
        </Details>
      )}
    </>
  )
}

function Uitleg({ w, taal, b }: { w: Woorden; taal: Taal; b: Gelezen }) {
  return (
    <>
      <p>{w.oorzaak[b.oorzaak]}</p>
      <p>{b.specialisten === 'zelfde' ? <b>{w.specialisten.zelfde}</b> : w.specialisten[b.specialisten]}</p>
      <Gegevens
        regels={[
          { term: w.gezien.kop, waarde: w.gezien[b.gezien] },
          ...(b.zelfdeNaam ? [{ term: w.zelfdeNaam.kop, waarde: w.zelfdeNaam.zin }] : []),
          { term: w.sinds, waarde: formatMoment(b.gevonden_op, taal) },
          { term: w.watNu, waarde: w.doen[b.oorzaak === 'toch-samen' ? 'uitzoeken' : b.specialisten] },
        ]}
      />
    </>
  )
}
