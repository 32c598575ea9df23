// One theme to read or to print: for the specialist above, the homework of the ouder below, with the exercises that go with it.
import type { Thema } from '../../inhoud/lees.ts'
import { oefening } from '../../inhoud/oefeningen.ts'
import { nummerVan } from '../../inhoud/praktijkthemas.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { Knop, Knoppen } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { Tekstblok } from '../../ui/tekst.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { doelZin } from './lijst-page.tsx'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  thema: Thema
  /** Another version is the one of now. */
  eerder: boolean
  verborgen: boolean
  /** The reader may change it. */
  magWijzigen: boolean
}

export function ThemaBlad({ w, taal, thema, eerder, verborgen, magWijzigen }: Props) {
  const pad = `/themas/${thema.sleutel}`
  const eigen = nummerVan(thema.versie)
  const erbij = thema.oefeningen.flatMap(naam => oefening(naam, taal) ?? [])
  return (
    <>
      {eerder && (
        <div class="geen-druk">
          <Melding>
            <p>
              {w.eerder} <a href={pad}>{w.naarNu}</a>
            </p>
          </Melding>
        </div>
      )}
      {verborgen && !eerder && <p class="zacht geen-druk">{w.verborgen}</p>}
      {thema.taal !== taal && <p class="zacht geen-druk">{w.alleenNederlands}</p>}
      <p class="zacht">
        {doelZin(w, taal, thema.doel)} · {eigen === null ? w.vanHuis : w.vanPraktijk(eigen)}
      </p>
      <div lang={thema.taal}>
        <Tekstblok tekst={thema} />
      </div>
      {thema.huiswerk.html !== '' && (
        <Kaart kop={w.huiswerk}>
          <div lang={thema.taal}>
            <h3>{thema.huiswerk.titel}</h3>
            <Tekstblok tekst={thema.huiswerk} />
          </div>
        </Kaart>
      )}
      {erbij.length > 0 && (
        <Kaart kop={w.oefeningen}>
          <Lijst regels={erbij.map(o => ({ tekst: o.titel, href: `/oefeningen/${o.naam}`, bij: o.kort }))} />
        </Kaart>
      )}
      <p class="zacht geen-druk">{w.print}</p>
      {magWijzigen && (
        <Knoppen>
          <Knop href={`/praktijk${pad}`} soort="tweede">
            {w.wijzig}
          </Knop>
        </Knoppen>
      )}
    </>
  )
}
