// The three doelen as the ouder reads them, and one question a screen: what fits you now? Words, no figures.
import { DOELEN, NIVEAUS } from '../../domein/doel.ts'
import { SCORES } from '../../domein/score.ts'
import { Details, Kaart } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import type { EigenDoel } from './doelen-queries.ts'
import type { Woorden } from './woorden.ts'

/** The words of a level of this doel. -3 has no text of its own: it is "harder than all of this". */
function zegTrede(doel: EigenDoel, waarde: number, w: Woorden): string {
  const veld = NIVEAUS.find(([niveau]) => niveau === waarde)?.[1]
  return veld ? doel[veld] : w.doelen.lager
}

/** All doelen, what was chosen, and the way to the first that was not. */
export function Doelen(props: { w: Woorden; doelen: EigenDoel[]; magAnders: (doel: EigenDoel) => boolean }) {
  const { w, doelen } = props
  if (doelen.length === 0) return <LegeStaat>{w.doelen.leeg}</LegeStaat>
  const eerste = doelen.find(doel => !doel.keuze)
  return (
    <>
      {eerste && <p class="inleiding">{w.doelen.inleiding}</p>}
      {eerste && (
        <Knoppen>
          <Knop href={`/mijn/doelen/${eerste.soort}`}>
            {doelen.some(doel => doel.keuze) ? w.doelen.verder : w.doelen.begin}
          </Knop>
        </Knoppen>
      )}
      {doelen.map(doel => (
        <Kaart key={doel.id} kop={doel.titel}>
          {doel.keuze && (
            <p>
              <span class="zacht">{w.doelen.jouwKeuze}:</span> {zegTrede(doel, doel.keuze.waarde, w)}
            </p>
          )}
          {doel.keuze && props.magAnders(doel) && (
            <Knop soort="stil" href={`/mijn/doelen/${doel.soort}`}>
              {w.doelen.wijzig}
            </Knop>
          )}
          <Details kop={w.doelen.treden}>
            <ul>
              {NIVEAUS.map(([niveau, veld]) => (
                <li key={niveau}>{doel[veld]}</li>
              ))}
            </ul>
          </Details>
        </Kaart>
      ))}
    </>
  )
}

/** One doel, one question. */
export function DoelVraag(props: {
  w: Woorden
  doel: EigenDoel
  id: string
  waarde: string | undefined
  fouten?: Fouten | undefined
}) {
  const { w, doel } = props
  const naam = `${doel.soort}_ouder`
  return (
    <>
      <p class="inleiding">{w.doelen.van(DOELEN.indexOf(doel.soort) + 1, DOELEN.length)}</p>
      <Formulier action={`/mijn/doelen/${doel.soort}`} verborgen={{ id: props.id }} fouten={props.fouten}>
        <Keuze
          naam={naam}
          label={w.doelen.vraag}
          hint={w.doelen.goedOfFout}
          opties={SCORES.map(waarde => ({ waarde: String(waarde), tekst: zegTrede(doel, waarde, w) }))}
          waarde={props.waarde}
          fout={props.fouten?.[naam]}
        />
        <Knop>{w.doelen.bewaren}</Knop>
      </Formulier>
    </>
  )
}
