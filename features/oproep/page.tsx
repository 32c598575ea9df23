// The ouder did not come: what was missed, which step comes next, the letters so far, and how to reach this ouder safely.
import { listGemist, OPROEP_MATEN, OPROEPEN, volgendeOproep } from '../../domein/oproep.ts'
import { eerste, type Velden } from '../../http/formulier.ts'
import * as aanmelding from '../../ui/aanmelding-woorden.ts'
import { Gegevens, Kaart, Lijst } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Selectie, Tekstvak } from '../../ui/tekstvelden.tsx'
import { formatDagVan, formatMoment } from '../../ui/tijd.ts'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import type { Taal } from '../../ui/woorden.ts'
import type { Brief } from './brief.ts'
import { listKomend } from './invoer.ts'
import { type Stuk, veiligeWegen } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  nu: Temporal.Instant
  stuk: Stuk
  id: string
  velden: Velden
  fouten: Fouten
  intussen?: boolean
}

export function NietGekomen(props: Props) {
  const { w, stuk, nu, intussen } = props
  const gemist = listGemist(stuk.gesprekken)
  const volgende = volgendeOproep(stuk.gesprekken, stuk.oproepen, nu)
  return (
    <>
      {intussen && (
        <Melding soort="let-op">
          <p>{w.nietMeer}</p>
        </Melding>
      )}
      <p class="inleiding">{w.uitleg}</p>
      {gemist.length > 0 && (
        <Kaart kop={w.gemistKop}>
          <Lijst
            regels={gemist.map(g => ({
              tekst: <Tijdstip moment={g.begint} jaar />,
              href: `/trajecten/${stuk.traject}/gesprekken/${g.id}`,
            }))}
          />
        </Kaart>
      )}
      <Brieven {...props} />
      <Kaart kop={w.volgendeKop}>
        <p>
          {stuk.gesloten
            ? w.gesloten
            : volgende
              ? w.stap[volgende.soort]
              : gemist.length > 0
                ? w.gewacht
                : w.niets}
        </p>
        {!stuk.gesloten && gemist.length > 0 && <Kies {...props} />}
      </Kaart>
    </>
  )
}

function Brieven({ w, taal, stuk }: Props) {
  if (stuk.oproepen.length === 0) return null
  return (
    <Kaart kop={w.brievenKop}>
      <Lijst
        regels={stuk.oproepen.map(o => ({
          tekst: w.soort[o.soort],
          href: `/trajecten/${stuk.traject}/oproep/${o.id}/brief.pdf`,
          bij: `${w.gemaakt(formatDagVan(o.op, taal, { jaar: true }))} · ${w.wegen[o.weg]} · ${w.open}`,
        }))}
      />
      {stuk.oproepen.some(o => o.soort === 'slot') && !stuk.gesloten && (
        <p>
          <Knop soort="tweede" href={`/trajecten/${stuk.traject}/afsluiting`}>
            {w.naarAfsluiten}
          </Knop>
        </p>
      )}
    </Kaart>
  )
}

function Kies(props: Props) {
  const { w, taal, stuk, nu, id, velden, fouten } = props
  const volgende = volgendeOproep(stuk.gesprekken, stuk.oproepen, nu)
  const komend = listKomend(stuk, nu)
  const veld = (naam: string, anders: string) => (velden[naam] === undefined ? anders : eerste(velden, naam))
  return (
    <Formulier
      action={`/trajecten/${stuk.traject}/oproep`}
      verborgen={{ id }}
      fouten={benoemFouten(fouten, { soort: w.welke, moment: w.nieuw, woorden: w.woorden, weg: w.weg })}
    >
      <Keuze
        naam="soort"
        label={w.welke}
        waarde={veld('soort', volgende?.soort ?? '')}
        fout={fouten.soort}
        opties={OPROEPEN.map(soort => ({ waarde: soort, tekst: w.soort[soort] }))}
      />
      <Selectie
        naam="moment"
        label={w.nieuw}
        hint={w.nieuwHint}
        zonderLeeg
        waarde={veld('moment', komend[0]?.id ?? 'geen')}
        fout={fouten.moment}
        opties={[
          ...komend.map(g => ({ waarde: g.id, tekst: formatMoment(g.begint, taal, { jaar: true }) })),
          { waarde: 'geen', tekst: w.geenNieuw },
        ]}
      />
      <p>
        <Knop soort="stil" href={`/trajecten/${stuk.traject}/gesprekken/plannen`}>
          {w.naarPlannen}
        </Knop>
      </p>
      <Tekstvak
        naam="woorden"
        label={w.woorden}
        hint={w.woordenHint}
        nietVerplicht
        regels={4}
        max={OPROEP_MATEN.woorden}
        waarde={veld('woorden', '')}
        fout={fouten.woorden}
      />
      <Veilig {...props} />
      <Keuze
        naam="weg"
        label={w.weg}
        hint={w.wegHint}
        waarde={veld('weg', '')}
        fout={fouten.weg}
        opties={veiligeWegen(stuk).map(weg => ({ waarde: weg, tekst: w.wegen[weg] }))}
      />
      <Knoppen>
        <Knop naam="handeling" waarde="bekijk">
          {w.bekijk}
        </Knop>
      </Knoppen>
    </Formulier>
  )
}

function Veilig({ w, taal, stuk }: Props) {
  const { contact } = stuk
  const woord = taal === 'en' ? aanmelding.en : aanmelding.nl
  if (!contact) return <p class="zacht">{w.geenContact}</p>
  return (
    <>
      <h3>{w.veiligKop}</h3>
      <Gegevens
        regels={[
          { term: woord.kanalen, waarde: contact.kanalen.map(k => woord.antwoord[k]).join(', ') },
          ...(contact.tijden ? [{ term: w.tijden, waarde: contact.tijden }] : []),
          { term: w.voicemail, waarde: contact.voicemail ? w.ja : w.nee },
          ...(contact.bijzonderheden ? [{ term: w.bijzonder, waarde: contact.bijzonderheden }] : []),
        ]}
      />
      {contact.adres.geheim && <p>{w.geheim}</p>}
    </>
  )
}

/** The letter as it will be, with the form that makes it or goes back. */
export function Voorstel({
  w,
  stuk,
  brief,
  velden,
}: Pick<Props, 'w' | 'stuk' | 'velden'> & { brief: Brief }) {
  return (
    <>
      <p>{w.nogNiet}</p>
      <BriefBlad brief={brief} />
      <Formulier
        action={`/trajecten/${stuk.traject}/oproep`}
        verborgen={Object.fromEntries(
          ['id', 'soort', 'moment', 'woorden', 'weg'].map(n => [n, eerste(velden, n)]),
        )}
      >
        <Knoppen>
          <Knop naam="handeling" waarde="bewaar">
            {w.maak}
          </Knop>
          <Knop naam="handeling" waarde="aanpassen" soort="stil">
            {w.aanpassen}
          </Knop>
        </Knoppen>
      </Formulier>
    </>
  )
}

/** A letter on the screen, in its own language. */
export function BriefBlad({ brief }: { brief: Brief }) {
  return (
    <article lang={brief.taal} class="kaart">
      <h2>{brief.kop}</h2>
      {brief.alineas.map(alinea => (
        <p key={alinea} class="letterlijk">
          {alinea}
        </p>
      ))}
      <p>
        {brief.groet.map((regel, i) => (
          <span key={regel}>
            {i > 0 && <br />}
            {regel}
          </span>
        ))}
      </p>
    </article>
  )
}
