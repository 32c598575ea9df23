// One piece of a copy, sentence by sentence: the specialist chooses what goes out and why. Works with nothing but a form.
import { redenVan, splitsZinnen, WEGLAATREDENEN, type Weglating, zinVeld } from '../../domein/weglating.ts'
import { Formulier, type Fouten, Knop } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import type { Deel } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  action: string
  deel: Deel
  /** What goes out as it was chosen: kept, or typed and not right. */
  weg: readonly Weglating[]
  open: boolean
  botsing: boolean
  fouten?: Fouten | undefined
}

export function DeelPagina({ w: woorden, action, deel, weg, open, botsing, fouten }: Props) {
  const w = woorden.deel
  const teksten = (
    <>
      {deel.inhoud.alineas.map(({ bron, tekst }, alinea) => (
        <section key={alinea} class="tekst" aria-label={bron}>
          <h2>{bron}</h2>
          {splitsZinnen(tekst).map((zin, nummer) => (
            <Zin
              key={nummer}
              w={w}
              veld={zinVeld(alinea, nummer)}
              tekst={tekst.slice(zin.van, zin.tot)}
              reden={redenVan(weg, alinea, zin)}
              open={open}
            />
          ))}
        </section>
      ))}
    </>
  )
  return (
    <>
      {botsing && <Melding soort="let-op">{w.botsing}</Melding>}
      {!open && <Melding>{w.dicht}</Melding>}
      <p class="inleiding">{w.uitleg}</p>
      {open ? (
        <Formulier action={action} verborgen={{ versie: String(deel.versie) }} fouten={fouten}>
          {teksten}
          <Knop>{w.bewaar}</Knop>
        </Formulier>
      ) : (
        teksten
      )}
    </>
  )
}

type ZinProps = { w: Woorden['deel']; veld: string; tekst: string; reden: string | null; open: boolean }

function Zin({ w, veld, tekst, reden, open }: ZinProps) {
  const uit = <>{reden ? <del>{tekst}</del> : tekst}</>
  if (!open)
    return (
      <p class="letterlijk">
        {uit} {reden && <span class="zacht">({w.reden[reden as keyof typeof w.reden]})</span>}
      </p>
    )
  return (
    <div class="veld">
      <label class="letterlijk" for={veld}>
        {uit}
      </label>
      <select class="invoer" id={veld} name={veld}>
        <option value="">{w.blijft}</option>
        {WEGLAATREDENEN.map(een => (
          <option key={een} value={een} selected={een === reden}>
            {w.reden[een]}
          </option>
        ))}
      </select>
    </div>
  )
}
