// Statements of a gesprek: each says what it is, where it comes from, and whether it goes into the verslag (J6).
import { UITSPRAAK_MATEN, UITSPRAAKSOORTEN } from '../../domein/uitspraak.ts'
import { DagVeld } from '../../ui/dagvelden.tsx'
import { Formulier, type Fouten, Knop } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { Tekstvak, Tekstveld } from '../../ui/tekstvelden.tsx'
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { BewaardeUitspraak } from './gesprek-queries.ts'
import type { Woorden } from './gesprek-woorden.ts'

/** What a statement says, with its kind and where it comes from. */
export function UitspraakTekst({ w, taal, u }: { w: Woorden; taal: Taal; u: BewaardeUitspraak }) {
  const dag = u.datum ? formatDag(u.datum, taal, { weekdag: false, jaar: true }) : ''
  const kop = u.soort === 'volgens' ? w.volgensWie(u.wie ?? '') : w.soort[u.soort]
  const voet =
    u.soort === 'feit'
      ? w.bronVan(u.bron ?? '', dag)
      : u.soort === 'oordeel'
        ? w.grondVan(u.grond ?? '')
        : dag
  return (
    <>
      <p class="soort">{kop}</p>
      <p class="letterlijk">{u.tekst}</p>
      {voet && <p class="soort letterlijk">{voet}</p>}
    </>
  )
}

/** One statement of this gesprek with a choice for the verslag and a way to take it away. */
export function UitspraakRegel(props: { w: Woorden; taal: Taal; u: BewaardeUitspraak; gekozen: boolean }) {
  const { w, u } = props
  return (
    <div class="uitspraak">
      <UitspraakTekst {...props} />
      <div class="rij">
        <label class="keus los">
          <input type="checkbox" name="in_verslag" value={u.id} checked={props.gekozen} />
          <span>
            {w.inVerslag}
            <span class="onzichtbaar">: {u.tekst.slice(0, 60)}</span>
          </span>
        </label>
        <Knop naam="handeling" waarde={`weg-${u.id}`} soort="stil">
          {w.verwijder}
          <span class="onzichtbaar">: {u.tekst.slice(0, 60)}</span>
        </Knop>
      </div>
    </div>
  )
}

/** The fields of a new statement. What does not belong to its kind may stay empty. */
export function NieuweUitspraak(props: {
  w: Woorden
  waarden: Readonly<Record<string, string>>
  fouten: Fouten | undefined
}) {
  const { w, waarden, fouten } = props
  const veld = (naam: string) => ({
    naam: `u_${naam}`,
    waarde: waarden[`u_${naam}`],
    fout: fouten?.[`u_${naam}`],
  })
  return (
    <>
      <Keuze
        {...veld('soort')}
        label={w.u.soort}
        opties={UITSPRAAKSOORTEN.map(soort => ({
          waarde: soort,
          tekst: w.soort[soort],
          hint: w.soortHint[soort],
        }))}
      />
      <Tekstvak {...veld('tekst')} label={w.u.tekst} max={UITSPRAAK_MATEN.tekst} regels={3} />
      <div class="rij">
        <Tekstveld
          {...veld('bron')}
          label={w.u.bron}
          hint={w.u.bronHint}
          max={UITSPRAAK_MATEN.bron}
          nietVerplicht
        />
        <DagVeld {...veld('datum')} label={w.u.datum} hint={w.u.datumHint} nietVerplicht />
      </div>
      <Tekstveld
        {...veld('wie')}
        label={w.u.wie}
        hint={w.u.wieHint}
        max={UITSPRAAK_MATEN.wie}
        nietVerplicht
      />
      <Tekstvak
        {...veld('grond')}
        label={w.u.grond}
        hint={w.u.grondHint}
        max={UITSPRAAK_MATEN.grond}
        regels={2}
        nietVerplicht
      />
      <label class="keus los">
        <input type="checkbox" name="u_in_verslag" value="ja" checked={waarden.u_in_verslag === 'ja'} />
        <span>{w.inVerslag}</span>
      </label>
      <Knop naam="handeling" waarde="uitspraak" soort="tweede">
        {w.u.voegToe}
      </Knop>
    </>
  )
}

/** After taking one away: everything of it travels in this form, so that it can come back as it was. */
export function Ongedaan(props: { w: Woorden; weg: string; u: BewaardeUitspraak }) {
  const { w, u } = props
  return (
    <div class="melding geen-druk" role="status">
      <p>{w.verwijderd}</p>
      <Formulier
        action={`${props.weg}/uitspraken`}
        label={w.ongedaan}
        verborgen={{
          id: u.id,
          soort: u.soort,
          tekst: u.tekst,
          bron: u.bron ?? '',
          wie: u.wie ?? '',
          grond: u.grond ?? '',
          datum: u.datum?.toString() ?? '',
          in_verslag: u.in_verslag ? 'ja' : '',
        }}
      >
        <Knop soort="tweede">{w.ongedaan}</Knop>
      </Formulier>
    </div>
  )
}
