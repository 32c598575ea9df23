// The aanmelding as the ouder sent it, readable: hope and safety first, then how to reach safely, then the rest.
import type { Aanmelding } from '../domein/aanmelding.ts'
import type { Woorden } from './aanmelding-woorden.ts'
import { Gegevens, Kaart } from './blokken.tsx'
import { Melding } from './meldingen.tsx'
import { formatDag, formatDagVan } from './tijd.ts'
import type { Taal } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; a: Aanmelding; ontvangen: Temporal.Instant }

export function AanmeldingLezen({ w, taal, a, ontvangen }: Props) {
  const woord = (waarde: string) => w.antwoord[waarde] ?? waarde
  const dag = (iso: string | null) => (iso ? formatDag(iso, taal, { jaar: true }) : null)
  const regels = (...rijen: [string, string | null | undefined][]) =>
    rijen.flatMap(([term, waarde]) =>
      waarde ? [{ term, waarde: <span class="letterlijk">{waarde}</span> }] : [],
    )
  const { adres, contact } = a
  const straat = [
    `${adres.straat} ${adres.huisnummer ?? ''}${adres.toevoeging}`,
    `${adres.postcode} ${adres.woonplaats}`,
  ]
  return (
    <>
      <p class="zacht">{w.ontvangen(formatDagVan(ontvangen, taal, { jaar: true }))}</p>
      {(a.veiligheid.tekst || a.veiligheid.belMij || a.contactverbod !== 'nee') && (
        <Melding soort="let-op" kop={w.veiligheid}>
          {a.veiligheid.tekst && <p class="letterlijk">{a.veiligheid.tekst}</p>}
          {a.veiligheid.belMij && <p>{w.belMij}</p>}
          {a.contactverbod !== 'nee' && (
            <p>
              {w.contactverbod}: {woord(a.contactverbod)} {a.contactverbodToelichting}
            </p>
          )}
        </Melding>
      )}
      <Kaart kop={w.hoop}>
        <p class="letterlijk">{a.aanleiding || w.niets}</p>
      </Kaart>
      <Kaart kop={w.contact}>
        <Gegevens
          regels={regels(
            [w.kanalen, contact.kanalen.map(woord).join(', ')],
            [w.tijden, contact.tijden],
            [w.voicemail, contact.voicemail ? w.ja : w.nee],
            [w.bijzonderheden, contact.bijzonderheden],
            [w.telefoon, a.telefoon],
            [w.email, a.email],
            [
              w.adres,
              straat
                .map(deel => deel.trim())
                .filter(Boolean)
                .join('\n'),
            ],
          )}
        />
        {adres.geheim && <Melding soort="let-op">{w.geheim}</Melding>}
      </Kaart>
      <Kaart kop={w.gezin}>
        <Gegevens
          regels={regels(
            [
              w.kinderen,
              a.kinderen.map(k => `${k.voornaam}, ${w.geboren(dag(k.geboortedatum) ?? '')}`).join('\n'),
            ],
            [w.taal, a.taal],
            [w.tolk, a.tolk ? w.ja : w.nee],
          )}
        />
      </Kaart>
      <Kaart kop={w.achtergrond}>
        <Gegevens
          regels={regels(
            [w.kader, woord(a.kader)],
            [w.otsTot, dag(a.otsTot)],
            [w.zitting, dag(a.zitting)],
            [w.proforma, dag(a.proforma)],
            [w.duur, woord(a.conflictduur)],
            [w.hulp, a.eerdereHulp.map(woord).join(', ')],
            [w.hulpTekst, a.eerdereHulpTekst],
          )}
        />
      </Kaart>
    </>
  )
}
