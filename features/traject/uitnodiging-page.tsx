// The code of paper, shown once: to print on one page, to scan or to type over.
import { Formulier, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { tekenQr } from './druk/qr-tekening.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  traject: string
  /** Four groups with dashes, as `maakPapiercode` gives it. */
  code: string
  adres: string
  tot: string
}

export function Uitnodiging({ w, traject, code, adres, tot }: Props) {
  const u = w.uitnodiging
  return (
    <>
      <div class="alleen-scherm">
        <Melding soort="let-op">{u.eenKeer}</Melding>
      </div>
      <h2>{u.kop}</h2>
      <p>
        {u.scan} <strong>{adres}</strong>
      </p>
      <div
        class="qr"
        role="img"
        aria-label={u.vierkant}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by tekenQr from hexadecimal squares, no text of a visitor in it
        dangerouslySetInnerHTML={{ __html: tekenQr(`${adres}#${code}`) }}
      />
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
