// The fields of each step: what is asked, and what was answered so far.
import type { ComponentChildren } from 'preact'
import {
  CONFLICTDUUR,
  CONTACTVERBOD,
  EERDERE_HULP,
  KADERS,
  KANALEN,
  MATEN,
  NAAM_EERST,
  OUDER_OF_JONGER,
} from '../../domein/aanmelding.ts'
import { eerste, type Velden } from '../../http/formulier.ts'
import { Details } from '../../ui/blokken.tsx'
import { CrisisNummers } from '../../ui/crisisnummers.tsx'
import { DagVeld, GeboorteDatum, type GetypteDatum } from '../../ui/dagvelden.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { Keuze, Vinkjes } from '../../ui/keuzes.tsx'
import { Tekstvak, Tekstveld } from '../../ui/tekstvelden.tsx'
import type { Stap } from './stappen.ts'
import type { Woorden } from './woorden.ts'

export type Props = { w: Woorden; velden: Velden; fouten: Fouten; rijen: number }

const alle = (velden: Velden, naam: string) => [velden[naam] ?? []].flat()
const getypt = (velden: Velden, naam: string): GetypteDatum => {
  const [jaar = '', maand = '', dag = ''] = eerste(velden, naam).split('-')
  const deel = (welk: string, anders: string) => eerste(velden, `${naam}_${welk}`) || anders
  return { dag: deel('dag', dag), maand: deel('maand', maand), jaar: deel('jaar', jaar) }
}

/** What a text field shares: its name, label, hint, error and what was typed. */
function bij({ w, velden, fouten }: Props, naam: keyof Woorden['velden']) {
  const hint = (w.hints as Record<string, string>)[naam]
  return { naam, label: w.velden[naam], hint, fout: fouten[naam], waarde: eerste(velden, naam) }
}

/** The same for a question with several answers in view. */
function vraag<K extends string>(
  p: Props,
  naam: keyof Woorden['velden'],
  opties: Record<K, string>,
  volgorde: readonly K[],
) {
  return {
    ...bij(p, naam),
    waarden: alle(p.velden, naam),
    opties: volgorde.map(k => ({ waarde: k, tekst: opties[k] })),
  }
}

const jaNee = ({ w }: Props) => ({ nee: w.nee, ja: w.ja })

function Jij(p: Props) {
  return (
    <>
      <Tekstveld {...bij(p, 'voornaam')} aanvullen="given-name" max={MATEN.naam} />
      <Tekstveld {...bij(p, 'achternaam')} aanvullen="family-name" max={MATEN.naam} />
      <Tekstveld {...bij(p, 'taal')} max={MATEN.taal} nietVerplicht />
      <Keuze {...vraag(p, 'tolk', jaNee(p), ['nee', 'ja'])} />
    </>
  )
}

function Bereiken(p: Props) {
  const adres = ['straat', 'huisnummer', 'toevoeging', 'postcode', 'woonplaats'] as const
  const open =
    adres.some(veld => p.fouten[veld] || eerste(p.velden, veld)) || alle(p.velden, 'kanaal').includes('post')
  return (
    <>
      <Vinkjes {...vraag(p, 'kanaal', p.w.kanaal, KANALEN)} />
      <Tekstveld {...bij(p, 'telefoon')} soort="tel" aanvullen="tel" max={MATEN.telefoon} nietVerplicht />
      <Keuze {...vraag(p, 'voicemail', jaNee(p), ['nee', 'ja'])} />
      <Tekstveld {...bij(p, 'email')} soort="email" aanvullen="email" max={MATEN.email} nietVerplicht />
      <Tekstveld {...bij(p, 'tijden')} max={MATEN.tijden} nietVerplicht />
      <Tekstvak {...bij(p, 'bijzonderheden')} max={MATEN.bijzonderheden} regels={3} nietVerplicht />
      <Details kop={p.w.adres} open={open}>
        <Tekstveld {...bij(p, 'straat')} aanvullen="address-line1" max={MATEN.straat} />
        <Tekstveld {...bij(p, 'huisnummer')} toetsen="numeric" max={10} smal />
        <Tekstveld {...bij(p, 'toevoeging')} max={MATEN.toevoeging} smal />
        <Tekstveld {...bij(p, 'postcode')} aanvullen="postal-code" max={20} smal />
        <Tekstveld {...bij(p, 'woonplaats')} aanvullen="address-level2" max={MATEN.woonplaats} />
      </Details>
      <Keuze {...vraag(p, 'geheim_adres', jaNee(p), ['nee', 'ja'])} />
    </>
  )
}

function Kinderen(p: Props) {
  return (
    <>
      {Array.from({ length: p.rijen }, (_, i) => i + 1).map(nr => (
        <section class="kaart" key={nr} aria-labelledby={`kind${nr}`}>
          <h2 id={`kind${nr}`}>{p.w.kind(nr)}</h2>
          <Tekstveld
            naam={`kind${nr}_voornaam`}
            label={p.w.velden.kindVoornaam}
            waarde={eerste(p.velden, `kind${nr}_voornaam`)}
            fout={p.fouten[`kind${nr}_voornaam`]}
            max={MATEN.naam}
          />
          <GeboorteDatum
            naam={`kind${nr}_geboortedatum`}
            label={p.w.velden.kindGeboren}
            waarde={getypt(p.velden, `kind${nr}_geboortedatum`)}
            fout={p.fouten[`kind${nr}_geboortedatum`]}
          />
        </section>
      ))}
      {p.rijen > 1 && <p class="zacht">{p.w.leegLaten}</p>}
    </>
  )
}

function Verdeling(p: Props) {
  return (
    <>
      <GeboorteDatum {...bij(p, 'oudste')} waarde={getypt(p.velden, 'oudste')} />
      <Keuze {...vraag(p, 'ouder_of_jonger', p.w.ouder_of_jonger, OUDER_OF_JONGER)} />
      {eerste(p.velden, 'ouder_of_jonger') === 'gelijk' && (
        <Keuze {...vraag(p, 'naam_eerst', p.w.naam_eerst, NAAM_EERST)} />
      )}
    </>
  )
}

function Speelt(p: Props) {
  const open = ['zitting', 'proforma'].some(veld => p.fouten[veld] || eerste(p.velden, veld))
  return (
    <>
      <Keuze {...vraag(p, 'conflictduur', p.w.conflictduur, CONFLICTDUUR)} />
      <Vinkjes {...vraag(p, 'eerdere_hulp', p.w.eerdere_hulp, EERDERE_HULP)} nietVerplicht />
      <Tekstvak {...bij(p, 'eerdere_hulp_tekst')} max={MATEN.eerdereHulp} regels={3} nietVerplicht />
      <Tekstvak {...bij(p, 'aanleiding')} max={MATEN.aanleiding} regels={5} nietVerplicht />
      <Keuze {...vraag(p, 'kader', p.w.kader, KADERS)} />
      <DagVeld {...bij(p, 'ots_tot')} nietVerplicht />
      <Details kop={p.w.rechtbank} open={open}>
        <DagVeld {...bij(p, 'zitting')} />
        <DagVeld {...bij(p, 'proforma')} />
      </Details>
    </>
  )
}

function Veilig(p: Props) {
  return (
    <>
      <CrisisNummers />
      <Keuze {...vraag(p, 'contactverbod', p.w.contactverbod, CONTACTVERBOD)} />
      <Tekstvak {...bij(p, 'contactverbod_toelichting')} max={MATEN.toelichting} regels={3} nietVerplicht />
      <Tekstvak {...bij(p, 'veiligheid')} max={MATEN.veiligheid} regels={6} nietVerplicht />
      <Vinkjes {...vraag(p, 'bel_mij', { ja: p.w.belMij }, ['ja'])} nietVerplicht />
    </>
  )
}

/** The fields of every step. */
export const VELDEN_VAN: Record<Stap, (p: Props) => ComponentChildren> = {
  jij: Jij,
  bereiken: Bereiken,
  kinderen: Kinderen,
  verdeling: Verdeling,
  speelt: Speelt,
  veilig: Veilig,
}
