// The fields of when and where, shared by planning a series and moving one gesprek.
import { REGIOS } from '../../domein/schoolvakanties.ts'
import { DagVeld, TijdVeld } from '../../ui/dagvelden.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { Selectie, Tekstveld } from '../../ui/tekstvelden.tsx'
import type { Taal } from '../../ui/woorden.ts'
import type { Locatie } from './agenda.ts'
import { MEESTE_TEKENS_PLAATS, PLAATSEN } from './reeks-invoer.ts'
import { type Woorden, zegDagdelen } from './woorden.ts'

export type MomentProps = {
  w: Woorden
  taal: Taal
  vandaag: Temporal.PlainDate
  locaties: readonly Locatie[]
  waarden: Readonly<Record<string, string>>
  fouten?: Fouten | undefined
}

/** Date, time and length in one row. */
export function Wanneer({ w, vandaag, waarden, fouten }: MomentProps) {
  const f = w.form
  return (
    <div class="rij">
      <DagVeld
        naam="datum"
        label={f.datum}
        waarde={waarden.datum}
        vroegst={vandaag.toString()}
        fout={fouten?.datum}
      />
      <TijdVeld naam="tijd" label={f.tijd} waarde={waarden.tijd} fout={fouten?.tijd} />
      <Tekstveld
        naam="minuten"
        label={f.minuten}
        toetsen="numeric"
        smal
        waarde={waarden.minuten ?? '60'}
        fout={fouten?.minuten}
      />
    </div>
  )
}

/** The place, with at every location the day parts of this ouder. */
export function WaarVelden({ w, taal, locaties, waarden, fouten }: MomentProps) {
  const f = w.form
  const p = psoWoorden(taal)
  const tussen = taal === 'en' ? ' ' : ''
  return (
    <>
      <Keuze
        naam="plaats"
        label={f.plaats}
        waarde={waarden.plaats || 'praktijk'}
        fout={fouten?.plaats}
        opties={PLAATSEN.map(waarde => ({ waarde, tekst: p.plaats[waarde] }))}
      />
      {locaties.length === 0 ? (
        <p class="zacht">{f.geenLocatie}</p>
      ) : (
        <Keuze
          naam="locatie"
          label={f.locatie}
          hint={f.locatieHint}
          waarde={waarden.locatie || locaties[0]?.id}
          fout={fouten?.locatie}
          opties={locaties.map(l => ({
            waarde: l.id,
            tekst: l.naam,
            hint:
              l.dagdelen.length > 0 ? `${f.dagdelen} ${zegDagdelen(l.dagdelen, w, tussen)}` : f.geenDagdelen,
          }))}
        />
      )}
      <Tekstveld
        naam="plaats_tekst"
        label={f.plaatsTekst}
        hint={f.plaatsTekstHint}
        nietVerplicht
        waarde={waarden.plaats_tekst}
        fout={fouten?.plaats_tekst}
        max={MEESTE_TEKENS_PLAATS}
      />
      <Selectie
        naam="regio"
        label={f.regio}
        hint={f.feestdagen}
        zonderLeeg
        waarde={waarden.regio || 'geen'}
        fout={fouten?.regio}
        opties={(['geen', ...REGIOS] as const).map(waarde => ({ waarde, tekst: f.regios[waarde] }))}
      />
    </>
  )
}

/** Labels for the summary of errors, where a sentence stands alone. */
export function momentLabels(w: Woorden): Record<string, string> {
  const f = w.form
  return {
    datum: f.datum,
    tijd: f.tijd,
    minuten: f.minuten,
    aantal: f.aantal,
    weken: f.weken,
    plaats_tekst: f.plaatsTekst,
    locatie: f.locatie,
  }
}
