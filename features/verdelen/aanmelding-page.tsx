// One aanmelding for the coordinator: what to do now, what the ouder sent (safety first), and the judgements.
import type { ComponentChildren } from 'preact'
import { isAfgesloten } from '../../domein/traject.ts'
import { TRIAGEPUNTEN } from '../../domein/triage.ts'
import { AanmeldingLezen } from '../../ui/aanmelding-lezen.tsx'
import * as lezen from '../../ui/aanmelding-woorden.ts'
import { Details, Gegevens, Kaart } from '../../ui/blokken.tsx'
import { CrisisNummers } from '../../ui/crisisnummers.tsx'
import { Knop, Knoppen } from '../../ui/formulier.tsx'
import { formatDagVan, formatMoment } from '../../ui/tijd.ts'
import { triagePunten } from '../../ui/triage-woorden.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Dossier, Vastgelegd } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; d: Dossier }

/** The page; `herstel` is the card of a recovery that waits. */
export function AanmeldingPagina({ w, taal, d, herstel }: Props & { herstel?: ComponentChildren }) {
  const a = d.aanmelding?.inhoud
  const onveilig = a && (a.veiligheid.tekst !== '' || a.veiligheid.belMij || a.contactverbod !== 'nee')
  return (
    <>
      <p class="inleiding">
        {w.code(d.code)} · {w.stand[d.stand]}
        {d.specialist && ` · ${w.bij(d.specialist.naam)}`}
      </p>
      {herstel}
      <WatNu w={w} taal={taal} d={d} />
      {d.aanmelding && a ? (
        <AanmeldingLezen
          w={taal === 'en' ? lezen.en : lezen.nl}
          taal={taal}
          a={a}
          ontvangen={d.aanmelding.ontvangen}
        />
      ) : (
        <p>{w.geenFormulier}</p>
      )}
      <p>
        <Knop soort="stil" href={`/aanmeldingen/${d.traject}/klacht`}>
          {w.klachten}
        </Knop>
        <Knop soort="stil" href={`/noodtoegang/${d.traject}/klaarzetten`}>
          {w.noodtoegang}
        </Knop>
        <Knop soort="stil" href={`/bewaren/${d.traject}`}>
          {w.bewaren}
        </Knop>
      </p>
      {onveilig && (
        <Kaart kop={w.crisis}>
          <CrisisNummers />
        </Kaart>
      )}
      <Kaart kop={w.oordelen}>
        {d.oordelen.length === 0 && <p>{w.oordelenLeeg}</p>}
        {d.oordelen.map(o => (
          <Oordeel key={o.id} w={w} taal={taal} o={o} />
        ))}
      </Kaart>
    </>
  )
}

function WatNu({ w, taal, d }: Props) {
  const weg = `/aanmeldingen/${d.traject}`
  const laatste = d.oordelen[0]?.conclusie
  const oordeel = laatste ? w.naarNieuwOordeel : w.naarOordeel
  if (isAfgesloten(d.stand)) {
    return (
      <section class="volgende">
        <h2>
          {d.nietGestart
            ? w.nietGestartOp(formatDagVan(d.nietGestart.op, taal, { jaar: true }))
            : w.stap.gesloten}
        </h2>
        {d.nietGestart && <p class="letterlijk">{d.nietGestart.reden}</p>}
      </section>
    )
  }
  const [zin, eerste, tweede] = d.specialist
    ? [
        d.stand === 'gestart' ? w.stap.lopend(d.specialist.naam) : w.stap.toegewezen(d.specialist.naam),
        null,
        { href: `${weg}/toewijzing`, tekst: w.naarAndere },
      ]
    : laatste === 'passend'
      ? [
          w.stap.kiezen,
          { href: `${weg}/toewijzing`, tekst: w.naarToewijzing },
          { href: `${weg}/oordeel`, tekst: oordeel },
        ]
      : laatste === 'niet-passend'
        ? [
            w.stap.nietPassend,
            { href: `${weg}/afsluiting`, tekst: w.naarSluiten },
            { href: `${weg}/oordeel`, tekst: oordeel },
          ]
        : [laatste ? w.stap.aanhouden : w.stap.oordeel, { href: `${weg}/oordeel`, tekst: oordeel }, null]
  const sluitbaar = d.stand !== 'gestart' && eerste?.href !== `${weg}/afsluiting`
  return (
    <section class="volgende geen-druk">
      <h2>{w.stap.kop}</h2>
      <p>{zin}</p>
      <Knoppen>
        {eerste && <Knop href={eerste.href}>{eerste.tekst}</Knop>}
        {tweede && (
          <Knop soort="stil" href={tweede.href}>
            {tweede.tekst}
          </Knop>
        )}
        {d.specialist && (
          <Knop soort="stil" href={`${weg}/waarneming`}>
            {w.naarWaarnemer}
          </Knop>
        )}
        {d.specialist && (
          <Knop soort="stil" href={`${weg}/meelezer`}>
            {w.naarMeelezer}
          </Knop>
        )}
        {sluitbaar && (
          <Knop soort="stil" href={`${weg}/afsluiting`}>
            {w.naarSluiten}
          </Knop>
        )}
      </Knoppen>
    </section>
  )
}

function Oordeel({ w, taal, o }: { w: Woorden; taal: Taal; o: Vastgelegd }) {
  const punten = triagePunten(taal)
  return (
    <div class="uitspraak">
      <h3>{w.conclusie[o.conclusie]}</h3>
      <p class="soort">{w.oordeelVan(o.door, formatMoment(o.op, taal, { jaar: true }))}</p>
      <p class="letterlijk">{o.reden}</p>
      <Details kop={w.allePunten}>
        <Gegevens
          regels={TRIAGEPUNTEN.filter(punt => o.punten[punt]).map(punt => ({
            term: punten[punt],
            waarde: (
              <>
                {w.antwoord[o.punten[punt].antwoord]}
                {o.punten[punt].notitie && <span class="letterlijk">{`. ${o.punten[punt].notitie}`}</span>}
              </>
            ),
          }))}
        />
      </Details>
    </div>
  )
}
