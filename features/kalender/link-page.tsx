// The page about the own address of a calendar: what it would show, making one, and ending it.
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import { Formulier, Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Agendalink } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  wie: 'ouder' | 'specialist'
  pad: string
  link: Agendalink | undefined
}

export function LinkPagina(props: Props) {
  const { w, wie, link } = props
  const zeg = wie === 'ouder' ? w.ouder : w.staf
  return (
    <>
      <p class="inleiding">{zeg.uitleg}</p>
      <Melding soort="let-op">
        <p>{zeg.letOp}</p>
      </Melding>
      {link && <Bestaand {...props} link={link} />}
      <Formulier action={props.pad}>
        {wie === 'specialist' && (
          <Keuze
            naam="plaats"
            label={w.plaats}
            waarde={link?.met_plaats ? 'met' : 'zonder'}
            opties={[
              { waarde: 'zonder', tekst: w.zonder },
              { waarde: 'met', tekst: w.met },
            ]}
          />
        )}
        {link && <p class="zacht">{w.opnieuwUitleg}</p>}
        <Knop soort={link ? 'tweede' : 'eerste'}>{link ? w.opnieuw : w.maak}</Knop>
      </Formulier>
    </>
  )
}

function Bestaand({ w, taal, wie, pad, link }: Props & { link: Agendalink }) {
  const toont = { term: w.toont, waarde: link.met_plaats ? w.toontPlaats : w.toontTijd }
  return (
    <Kaart kop={w.kop}>
      <Gegevens
        regels={[
          { term: w.gemaakt, waarde: formatMoment(link.gemaakt_op, taal, { jaar: true }) },
          {
            term: w.gelezen,
            waarde: link.gelezen_op ? formatMoment(link.gelezen_op, taal, { jaar: true }) : w.nooit,
          },
          ...(wie === 'specialist' ? [toont] : []),
        ]}
      />
      <KnopFormulier action={`${pad}/einde`} soort="tweede">
        {w.stop}
      </KnopFormulier>
    </Kaart>
  )
}
