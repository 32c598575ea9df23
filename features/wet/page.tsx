// What the law asks of a practice, article by article, and what a lawyer must still say about it.
import {
  type Groep,
  isTeToetsen,
  REGELS,
  type Regel,
  type Regelnaam,
  TEKSTEN,
  VRAGEN,
} from '../../domein/wet.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import type { Woorden } from './woorden.ts'

const perGroep = Map.groupBy(Object.entries(REGELS) as [Regelnaam, Regel][], ([, regel]) => regel.groep)

export function WetPagina({ w }: { w: Woorden }) {
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      <Kaart kop={w.vragen}>
        <ol class="tekst">
          {VRAGEN.map(nummer => (
            <li key={nummer}>{w.vraag[nummer]}</li>
          ))}
        </ol>
      </Kaart>
      {[...perGroep].map(([groep, regels]) => (
        <Kaart key={groep} kop={w.groepen[groep as Groep]}>
          <Lijst
            regels={regels.map(([naam, regel]) => ({
              tekst: w.regels[naam],
              bij: <Bij w={w} regel={regel} />,
            }))}
          />
        </Kaart>
      ))}
    </>
  )
}

function Bij({ w, regel }: { w: Woorden; regel: Regel }) {
  const { naam, adres } = TEKSTEN[regel.tekst]
  const waar = [naam, regel.tekst === 'hr' ? '' : regel.artikel && w.artikel, regel.artikel]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      {adres === null ? waar : <a href={adres}>{waar}</a>}.{' '}
      {regel.klok && `${w.termijn(asDuur(w, regel.klok))} `}
      {isTeToetsen(regel) && (
        <strong>
          {!regel.nagezien && `${w.nietNagezien} `}
          {regel.vragen.length > 0 && w.vraagNummer(regel.vragen.join(', '))}
        </strong>
      )}
    </>
  )
}

/** A term has one unit. */
function asDuur(w: Woorden, klok: Temporal.DurationLike): string {
  const [eenheid, aantal] = Object.entries(klok)[0] as [keyof Woorden['duur'], number]
  return w.duur[eenheid](aantal)
}
