// Composing: which statements go in, and, when there is a text already, what happens to it. Never without a choice.
import { Formulier, type Fouten, Knop } from '../../ui/formulier.tsx'
import { Keuze, type Optie, Vinkjes } from '../../ui/keuzes.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDag } from '../../ui/tijd.ts'
import type { GekozenUitspraak } from './bronnen.ts'
import type { Woorden } from './woorden.ts'

/** `versie` null: there is no text yet. */
export function Samenstellen(props: {
  w: Woorden['specialist']
  basis: string
  uitspraken: GekozenUitspraak[]
  gekozen: readonly string[]
  versie: number | null
  id: string
  fouten?: Fouten | undefined
}) {
  const w = props.w.samenstellen
  const taal = useTaal()
  const opties = props.uitspraken.map(({ id, uitspraak: u }): Optie => {
    const dag = u.datum ? `, ${formatDag(u.datum, taal, { weekdag: false, jaar: true })}` : ''
    const bij = u.soort === 'feit' ? u.bron : u.soort === 'volgens' ? u.wie : u.grond
    return {
      waarde: id,
      tekst: <span class="letterlijk">{u.tekst}</span>,
      hint: `${w[u.soort]}: ${bij}${dag}`,
    }
  })
  return (
    <Formulier
      action={`${props.basis}/samenstelling`}
      verborgen={{ id: props.id, ...(props.versie !== null && { versie: String(props.versie) }) }}
      fouten={props.fouten}
    >
      {opties.length > 0 ? (
        <Vinkjes naam="uitspraak" label={w.kies} hint={w.kiesHint} opties={opties} waarden={props.gekozen} />
      ) : (
        <p>{w.geenUitspraken}</p>
      )}
      {props.versie !== null && (
        <Keuze
          naam="hoe"
          label={w.hoe}
          opties={[
            { waarde: 'bijwerken', tekst: w.bijwerken, hint: w.bijwerkenHint },
            { waarde: 'alles', tekst: w.alles, hint: w.allesHint },
          ]}
          fout={props.fouten?.hoe}
        />
      )}
      <Knop>{w.knop}</Knop>
    </Formulier>
  )
}
