// What both pages of time show: a table of sums, what was not filled in yet, and the file.

import type { ComponentChildren } from 'preact'
import { ontbreektBij, type Som, TIJDSOORTEN, type Tijdregel } from '../../domein/tijdstaat.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { Knop, Knoppen } from '../../ui/formulier.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import type { Woorden } from './woorden.ts'

type Rij = { kop: ComponentChildren; som: Som }

/** Sums in rows, with all of them together below. What matters most stands first: on a phone the rest is beside the screen. */
export function Sommen(props: {
  w: Woorden
  kop: string
  eersteKolom: string
  rijen: readonly Rij[]
  alles: Som
}) {
  const { w, rijen, alles } = props
  const cellen = ({ kop, som }: Rij) => [
    kop,
    <b key="samen">{w.duur(som.samen)}</b>,
    ...TIJDSOORTEN.map(soort => w.duur(som[soort])),
    som.gehouden,
  ]
  return (
    <Kaart kop={props.kop}>
      <Tabel
        bijschrift={props.kop}
        bijschriftOnzichtbaar
        kolommen={[
          { kop: props.eersteKolom },
          { kop: w.samen, getal: true },
          ...TIJDSOORTEN.map(soort => ({ kop: w.soort[soort], getal: true })),
          { kop: w.gehouden, getal: true },
        ]}
        rijen={[...rijen.map(cellen), ...(rijen.length > 1 ? [cellen({ kop: w.alles, som: alles })] : [])]}
      />
    </Kaart>
  )
}

/** Every gesprek at which something is empty, with a link to it. Nothing when nothing waits. */
export function NogNiet(props: {
  w: Woorden
  nu: Temporal.Instant
  /** `naam` stands by it where more than one traject is shown. */
  van: readonly { traject: string; naam?: string; regels: readonly Tijdregel[] }[]
}) {
  const { w, nu, van } = props
  const regels = van.flatMap(({ traject, naam, regels: alle }) =>
    alle.flatMap(g => {
      const ontbreekt = ontbreektBij(g, nu)
      if (!ontbreekt) return []
      const wat =
        ontbreekt === 'vastleggen' ? w.vastleggen : ontbreekt.map(soort => w.soort[soort]).join(', ')
      return [
        {
          tekst: <Tijdstip moment={g.begint} />,
          href: `/trajecten/${traject}/gesprekken/${g.id}`,
          bij: naam ? `${naam} · ${wat}` : wat,
        },
      ]
    }),
  )
  if (regels.length === 0) return null
  return (
    <Kaart kop={w.nogNiet}>
      <Lijst regels={regels} />
      <p class="zacht">{w.nogNietUitleg}</p>
    </Kaart>
  )
}

/** The file, and what is in it. */
export function Bestand({ w, href }: { w: Woorden; href: string }) {
  return (
    <>
      <Knoppen>
        <Knop soort="tweede" href={href}>
          {w.bestand}
        </Knop>
      </Knoppen>
      <p class="zacht geen-druk">{w.bestandUitleg}</p>
    </>
  )
}
