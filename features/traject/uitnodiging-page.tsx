// The code of paper, shown once: to print on one page, to scan or to type over.
import { Formulier, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { Qr } from '../../ui/qr.tsx'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  traject: string
  /** Four groups with dashes, as `maakPapiercode` gives it. */
  code: string
  adres: string
  tot: string
  /** Whether the ouder has an account already: then a coordinator confirms first. */
  herstel: boolean
}

export function Uitnodiging({ w, traject, code, adres, tot, herstel }: Props) {
  const u = w.uitnodiging
  return (
    <>
      {herstel && (
        <div class="alleen-scherm">
          <Melding soort="let-op" kop={u.herstelKop}>
            <p>
              {u.herstelBel(tot)} {u.herstelDaarna}
            </p>
          </Melding>
        </div>
      )}
      <div class="alleen-scherm">
        <Melding soort={herstel ? 'gewoon' : 'let-op'}>{u.eenKeer}</Melding>
      </div>
      <h2>{u.kop}</h2>
      <p>
        {u.scan} <strong>{adres}</strong>
      </p>
      <div class="qr">
        <Qr tekst={`${adres}#${code}`} titel={u.vierkant} />
      </div>
      <p>{u.typ}</p>
      <p class="papiercode">
        {code.split('-').map(groep => (
          <span key={groep}>{groep}</span>
        ))}
      </p>
      <p>{u.geldig(tot)}</p>
      <p class="zacht">{u.nietLukt}</p>
      <Formulier action={`/trajecten/${traject}/uitnodiging/blad`} verborgen={{ code }}>
        <Knoppen>
          <Knop>{u.afdrukken}</Knop>
        </Knoppen>
      </Formulier>
    </>
  )
}
