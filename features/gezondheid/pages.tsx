// The page of the health of the program: facts, and what to do when something is not well.
import type { Uitslag } from '../../muur/uitslag.ts'
import type { Schijf } from '../../platform/disk.ts'
import type { PostStand } from '../../platform/mail.ts'
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Woorden } from './woorden.ts'

export type Toestand = {
  afzender: string | null
  neutraal: boolean
  post: PostStand
  /** Tens, rounded down. */
  wacht: number
  database: string
  schijf: Schijf | null
  versie: string
  bewijs: Uitslag | null
}

type Props = { w: Woorden; taal: Taal; t: Toestand }

/** Below this many bytes free somebody should make room: ten times what a start asks. */
const WEINIG = 2 * 1024 ** 3

export function GezondheidPagina({ w, taal, t }: Props) {
  const vol = t.schijf !== null && t.schijf.vrij < WEINIG
  return (
    <>
      <p class="inleiding">{w.uitleg}</p>
      <Email w={w} taal={taal} t={t} />
      <Kaart kop={w.schijf}>
        {vol && (
          <Melding soort="let-op">
            <p>{w.schijfVol}</p>
          </Melding>
        )}
        <p>
          {t.schijf
            ? w.schijfVrij(formatGb(t.schijf.vrij, taal), formatGb(t.schijf.geheel, taal))
            : w.schijfOnbekend}
        </p>
      </Kaart>
      <Kaart kop={w.database}>
        <p>{w.databaseGoed(t.database)}</p>
      </Kaart>
      <Kaart kop={w.versie}>
        <Gegevens
          regels={[
            { term: w.versie, waarde: t.versie },
            {
              term: w.bewijs,
              waarde: t.bewijs
                ? w.bewijsOp(
                    formatMoment(Temporal.Instant.from(t.bewijs.gedaanOp), taal, { jaar: true }),
                    t.bewijs.versie,
                  )
                : w.bewijsGeen,
            },
          ]}
        />
        <p>
          <Knop soort="stil" href="/zo-blijft-dit-gescheiden">
            {w.bewijsLees}
          </Knop>
        </p>
      </Kaart>
    </>
  )
}

function Email({ w, taal, t }: Props) {
  if (t.afzender === null)
    return (
      <Kaart kop={w.email}>
        <p>{w.emailUit}</p>
      </Kaart>
    )
  const sinds = t.post ? formatMoment(t.post.sinds, taal, { jaar: true }) : ''
  return (
    <Kaart kop={w.email}>
      {t.post && !t.post.werkt ? (
        <Melding soort="gevaar" kop={w.email}>
          <p>{w.emailMis(sinds)}</p>
        </Melding>
      ) : (
        <p>{t.post ? w.emailWerkt(sinds) : w.emailOnbekend}</p>
      )}
      {!t.neutraal && (
        <Melding soort="let-op">
          <p>{w.emailVerraadt}</p>
        </Melding>
      )}
      <Gegevens
        regels={[
          { term: w.emailAfzender, waarde: t.afzender },
          { term: w.wacht, waarde: w.wachtAantal(t.wacht) },
        ]}
      />
      <p class="zacht">{w.wachtUitleg}</p>
    </Kaart>
  )
}

const formatGb = (bytes: number, taal: Taal): string =>
  `${(bytes / 1024 ** 3).toLocaleString(taal === 'en' ? 'en-GB' : 'nl-NL', { maximumFractionDigits: 1 })} GB`
