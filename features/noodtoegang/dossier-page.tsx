// The traject as an emergency shows it: safety and people first, then what was agreed, then what was written.
import { AanmeldingLezen } from '../../ui/aanmelding-lezen.tsx'
import * as lezen from '../../ui/aanmelding-woorden.ts'
import { Details, Gegevens, Kaart } from '../../ui/blokken.tsx'
import { KnopFormulier } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { formatDag, formatDagVan, formatTijd } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Nooddossier } from './dossier.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; d: Nooddossier }

export function DossierLezen({ w, taal, d }: Props) {
  const t = w.dossier
  const tekst = (term: string, waarde: string | null | undefined) =>
    waarde ? [{ term, waarde: <span class="letterlijk">{waarde}</span> }] : []
  const kinderen = d.kinderen.map(
    k => `${k.voornaam} (${formatDag(k.geboortedatum, taal, { jaar: true, weekdag: false })})`,
  )
  return (
    <>
      <Melding soort="let-op">
        <p>{t.alleenLezen(formatTijd(d.noodtoegang.tot, taal))}</p>
        <KnopFormulier
          action={`/noodtoegang/${d.traject}/einde`}
          soort="tweede"
          verborgen={{ id: d.noodtoegang.id }}
        >
          {w.eindig}
        </KnopFormulier>
      </Melding>
      <Kaart kop={t.wie}>
        <Gegevens
          regels={[
            ...tekst(t.code, d.code),
            ...tekst(t.specialist, d.specialist),
            ...tekst(t.kinderen, kinderen.join(', ')),
          ]}
        />
      </Kaart>
      {d.plan && (
        <Kaart kop={t.plan}>
          <Gegevens
            regels={[
              ...tekst(t.aanleiding, d.plan.aanleiding),
              ...tekst(t.veiligheid, d.plan.afspraken_veiligheid),
              ...tekst(t.doelen, d.doelen.map(doel => doel.titel).join('\n')),
            ]}
          />
        </Kaart>
      )}
      <Gesprekken w={w} taal={taal} d={d} />
      {d.einde && (
        <Kaart kop={t.einde}>
          <p class="letterlijk">{d.einde.reden ?? d.einde.soort}</p>
        </Kaart>
      )}
      {d.aanmelding && (
        <Details kop={t.aanmelding}>
          <AanmeldingLezen
            w={taal === 'en' ? lezen.en : lezen.nl}
            taal={taal}
            a={d.aanmelding.inhoud}
            ontvangen={d.aanmelding.op}
          />
        </Details>
      )}
    </>
  )
}

function Gesprekken({ w, taal, d }: Props) {
  const t = w.dossier
  const p = psoWoorden(taal)
  return (
    <Kaart kop={t.gesprekken}>
      {d.gesprekken.length === 0 && <p>{t.geenGesprekken}</p>}
      {d.gesprekken.map(g => (
        <section key={g.id}>
          <h3>
            {formatDagVan(g.begint_op, taal, { jaar: true })} · {p.gesprek[g.stand as keyof typeof p.gesprek]}
          </h3>
          {g.notitie && (
            <p class="letterlijk">
              <b>{t.notitie}:</b> {g.notitie}
            </p>
          )}
          {g.huiswerk && (
            <p class="letterlijk">
              <b>{t.huiswerk}:</b> {g.huiswerk}
            </p>
          )}
          {g.uitspraken.map(u => (
            <p key={u.id} class="letterlijk">
              <b>
                {t.uitspraak[u.soort]}
                {u.wie ? ` ${u.wie}` : ''}:
              </b>{' '}
              {u.tekst} {u.bron ?? u.grond ?? ''}
            </p>
          ))}
        </section>
      ))}
    </Kaart>
  )
}
