// Everything that was answered, section by section, before it is sent. Each section can still be changed.
import type { ComponentChildren } from 'preact'
import type { Aanmelding } from '../../domein/aanmelding.ts'
import { eerste } from '../../http/formulier.ts'
import { type Taal, tekst } from '../../inhoud/lees.ts'
import { Gegevens } from '../../ui/blokken.tsx'
import { Formulier, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Tekstblok } from '../../ui/tekst.tsx'
import { Dag } from '../../ui/tijdstip.tsx'
import { FORMULIER } from './pages.tsx'
import { type Invulling, meereizend, STAPPEN, type Stap } from './stappen.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; invulling: Invulling; aanmelding: Aanmelding }
type Regel = { term: ComponentChildren; waarde: ComponentChildren }

/** The last page before sending, with what one declares by it. */
export function Controle({ w, taal, invulling, aanmelding }: Props) {
  const verklaring = tekst('aanmelding/verklaring', taal)
  const regels = regelsVan(w, aanmelding, eerste(invulling.velden, 'ouder_of_jonger'))
  return (
    <>
      <p class="inleiding">{w.controle.uitleg}</p>
      <Formulier action="/aanmelden" id={FORMULIER} verborgen={meereizend(invulling, 'controle', 'controle')}>
        {STAPPEN.map(stap => (
          <section class="kaart" key={stap} aria-labelledby={`deel-${stap}`}>
            <div class="kaart-kop">
              <h2 id={`deel-${stap}`}>{w.stappen[stap].kop}</h2>
              <Knop soort="stil" naam="ga" waarde={stap}>
                {w.controle.wijzig}
                <span class="onzichtbaar">: {w.stappen[stap].kop}</span>
              </Knop>
            </div>
            <Gegevens regels={regels[stap].filter(r => r.waarde)} />
          </section>
        ))}
        <section class="kaart">
          <h2>{verklaring.titel}</h2>
          <Tekstblok tekst={verklaring} />
        </section>
        <Knoppen>
          <Knop naam="ga" waarde="verstuur">
            {w.verstuur}
          </Knop>
          <Knop soort="stil" naam="ga" waarde="terug">
            {w.terug}
          </Knop>
        </Knoppen>
      </Formulier>
    </>
  )
}

function regelsVan(w: Woorden, a: Aanmelding, ouderOfJonger: string): Record<Stap, Regel[]> {
  const { velden: v } = w
  const jaNee = (ja: boolean) => (ja ? w.ja : w.nee)
  const lijst = (delen: readonly string[]) => delen.join(', ')
  const adres = lijst(
    [
      `${a.adres.straat} ${a.adres.huisnummer ?? ''} ${a.adres.toevoeging}`.trim(),
      `${a.adres.postcode} ${a.adres.woonplaats}`.trim(),
    ].filter(Boolean),
  )
  const letterlijk = (tekst: string) => tekst && <span class="letterlijk">{tekst}</span>
  const dag = (iso: string | null) => iso && <Dag dag={iso} jaar weekdag={false} />
  const regel = (term: keyof Woorden['velden'], waarde: ComponentChildren): Regel => ({
    term: v[term],
    waarde,
  })
  return {
    jij: [
      regel('voornaam', a.voornaam),
      regel('achternaam', a.achternaam),
      regel('taal', a.taal),
      regel('tolk', jaNee(a.tolk)),
    ],
    bereiken: [
      regel('kanaal', lijst(a.contact.kanalen.map(k => w.kanaal[k]))),
      regel('telefoon', a.telefoon),
      regel('voicemail', a.contact.kanalen.includes('bellen') && jaNee(a.contact.voicemail)),
      regel('email', a.email),
      regel('tijden', a.contact.tijden),
      regel('bijzonderheden', letterlijk(a.contact.bijzonderheden)),
      { term: w.adres, waarde: adres },
      regel('geheim_adres', jaNee(a.adres.geheim)),
    ],
    kinderen: a.kinderen.map((kind, i) => ({
      term: w.kind(i + 1),
      waarde: (
        <>
          {kind.voornaam}, {dag(kind.geboortedatum)}
        </>
      ),
    })),
    verdeling: [
      regel('oudste', dag(a.oudste)),
      regel('ouder_of_jonger', w.ouder_of_jonger[ouderOfJonger as keyof Woorden['ouder_of_jonger']]),
    ],
    speelt: [
      regel('conflictduur', w.conflictduur[a.conflictduur]),
      regel('eerdere_hulp', lijst(a.eerdereHulp.map(h => w.eerdere_hulp[h]))),
      regel('eerdere_hulp_tekst', letterlijk(a.eerdereHulpTekst)),
      regel('aanleiding', letterlijk(a.aanleiding)),
      regel('kader', w.kader[a.kader]),
      regel('ots_tot', dag(a.otsTot)),
      regel('zitting', dag(a.zitting)),
      regel('proforma', dag(a.proforma)),
    ],
    veilig: [
      regel('contactverbod', w.contactverbod[a.contactverbod]),
      regel('contactverbod_toelichting', letterlijk(a.contactverbodToelichting)),
      regel('veiligheid', letterlijk(a.veiligheid.tekst) || w.controle.leeg),
      regel('bel_mij', a.veiligheid.belMij && w.belMij),
    ],
  }
}
