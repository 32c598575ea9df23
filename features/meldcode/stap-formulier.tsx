// The form of one step: its day and its questions, the same whatever was answered before.
import { MELDVRAGEN, type Meldstap, type Meldvraag, type Vraag } from '../../domein/meldcode.ts'
import { eerste, type Velden } from '../../http/formulier.ts'
import { DagVeld } from '../../ui/dagvelden.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstvak, Tekstveld } from '../../ui/tekstvelden.tsx'
import type { Woorden } from './woorden.ts'

export type StapProps = {
  w: Woorden
  stap: Meldstap
  /** Where it is sent, and where one goes without recording. */
  action: string
  terug: string
  id: string
  vandaag: Temporal.PlainDate
  velden: Velden
  fouten: Fouten | undefined
  verbetert: boolean
}

export function StapFormulier(props: StapProps) {
  const { w, stap, fouten } = props
  const vragen = Object.entries<Vraag>(MELDVRAGEN[stap]) as [Meldvraag, Vraag][]
  const labels = Object.fromEntries(vragen.map(([naam]) => [naam, w.vraag[naam].label]))
  return (
    <>
      <p class="inleiding">{w.uitleg[stap]}</p>
      {props.verbetert && <p>{w.verbeterUitleg}</p>}
      <Formulier
        action={props.action}
        verborgen={{ id: props.id }}
        fouten={fouten && benoemFouten(fouten, { gedaan_op: w.gedaanOp, ...labels })}
      >
        <DagVeld
          naam="gedaan_op"
          label={w.gedaanOp}
          hint={w.gedaanHint}
          waarde={eerste(props.velden, 'gedaan_op').slice(0, 40)}
          laatst={props.vandaag.toString()}
          fout={fouten?.gedaan_op}
        />
        {vragen.map(([naam, vraag]) => (
          <Invullen key={naam} {...props} naam={naam} vraag={vraag} />
        ))}
        <p class="zacht">{w.staatVast}</p>
        <Knoppen>
          <Knop>{w.bewaar}</Knop>
          <Knop soort="stil" href={props.terug}>
            {w.annuleren}
          </Knop>
        </Knoppen>
      </Formulier>
    </>
  )
}

function Invullen({ w, velden, fouten, naam, vraag }: StapProps & { naam: Meldvraag; vraag: Vraag }) {
  const veld = {
    naam,
    ...w.vraag[naam],
    waarde: eerste(velden, naam) || undefined,
    fout: fouten?.[naam],
    // The ground of an answer is asked with that answer: neither always nor never.
    nietVerplicht: !vraag.verplicht && !('bij' in vraag),
  }
  if ('uit' in vraag)
    return <Keuze {...veld} opties={vraag.uit.map(waarde => ({ waarde, tekst: w.keus[waarde] ?? waarde }))} />
  if (!vraag.regels) return <Tekstveld {...veld} max={vraag.max} />
  return <Tekstvak {...veld} max={vraag.max} regels={'bij' in vraag ? 3 : 5} />
}
