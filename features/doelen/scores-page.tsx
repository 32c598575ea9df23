// The page of scores and evaluations: what waits, the whole way, one moment to fill in, what to talk about, and the T-score.
import { DOELEN, NIVEAUS } from '../../domein/doel.ts'
import { EVALUATIES, type Evaluatie } from '../../domein/evaluatie.ts'
import { type Meting, SCOORDERS } from '../../domein/score.ts'
import type { Telling } from '../../domein/telling.ts'
import { Details } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { formatNiveau, GasSchaal } from '../../ui/schaal.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { formatDagVan } from '../../ui/tijd.ts'
import { TrajectWeg } from '../../ui/traject-weg.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { AanDeBeurt, OmOverTePraten, Verloop } from './evaluatie.tsx'
import type { BewaardDoel, BewaardeScore } from './queries.ts'
import { TScores } from './t-score.tsx'
import { Tellingen } from './telling.tsx'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  taal: Taal
  traject: string
  moment: Evaluatie
  /** Which evaluation waits now. */
  nu: Evaluatie | null
  doelen: readonly BewaardDoel[]
  scores: readonly BewaardeScore[]
  tellingen: readonly Telling[]
  /** What was typed, key `basis_ouder`; without it what is saved. */
  getypt?: Readonly<Record<string, string>> | undefined
  fouten?: Fouten | undefined
}

export function Scores(props: Props) {
  const { w, traject, doelen } = props
  const weg = `/trajecten/${traject}`
  const metingen: Meting[] = props.scores.map(s => ({ ...s, op: s.op.toString() }))
  return (
    <>
      <TrajectWeg traject={traject} hier="plan" />
      {doelen.length === 0 ? (
        <LegeStaat actie={<Knop href={`${weg}/plan`}>{w.scores.naarDoelen}</Knop>}>
          {w.scores.eersteDoelen}
        </LegeStaat>
      ) : (
        <>
          <AanDeBeurt w={w} nu={props.nu} />
          <p>
            <Knop soort="stil" href={`${weg}/vragenlijst`}>
              {w.scores.vragenlijst}
            </Knop>
          </p>
          <Verloop w={w} taal={props.taal} metingen={metingen} />
          <OmOverTePraten w={w} taal={props.taal} metingen={metingen} moment={props.moment} />
          <Momenten {...props} weg={weg} />
          <Invullen {...props} weg={weg} />
          <TScores w={w} taal={props.taal} metingen={metingen} />
          <Tellingen w={w} tellingen={props.tellingen} />
          {props.scores.length > 0 && <Alle {...props} />}
        </>
      )}
    </>
  )
}

function Momenten({ w, taal, moment, weg }: Props & { weg: string }) {
  const p = psoWoorden(taal)
  return (
    <nav class="deelweg" aria-label={w.scores.momenten}>
      <ul>
        {EVALUATIES.map(m => (
          <li key={m}>
            <a href={`${weg}/scores?moment=${m}`} aria-current={m === moment ? 'page' : undefined}>
              {p.moment[m]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Invullen({ w, taal, moment, doelen, scores, getypt, fouten, weg }: Props & { weg: string }) {
  const p = psoWoorden(taal)
  const bewaard = (soort: string, door: string) => {
    const score = scores.find(s => s.doel === soort && s.door === door && s.moment === moment)
    return score ? String(score.waarde) : ''
  }
  const was = Object.fromEntries(
    doelen.flatMap(d => SCOORDERS.map(door => [`was_${d.soort}_${door}`, bewaard(d.soort, door)])),
  )
  return (
    <Formulier action={`${weg}/scores`} verborgen={{ moment, ...was }} fouten={fouten}>
      <p>{w.scores.hint[moment]}</p>
      <p class="zacht">{w.scores.eerstDeOuder}</p>
      {DOELEN.flatMap(soort => doelen.filter(d => d.soort === soort)).map(doel => (
        <section class="kaart" key={doel.soort} aria-labelledby={`kop-${doel.soort}`}>
          <h2 id={`kop-${doel.soort}`}>{doel.titel}</h2>
          <div class="twee">
            {SCOORDERS.map(door => (
              <GasSchaal
                key={door}
                naam={`${doel.soort}_${door}`}
                label={p.door[door]}
                waarde={getypt?.[`${doel.soort}_${door}`] ?? bewaard(doel.soort, door)}
                fout={fouten?.[`${doel.soort}_${door}`]}
                niveaus={[
                  ...[...NIVEAUS].reverse().map(([niveau, veld]) => ({ niveau, tekst: doel[veld] })),
                  { niveau: -3 as const, tekst: p.achteruit },
                ]}
              />
            ))}
          </div>
        </section>
      ))}
      <Knoppen>
        <Knop>{w.bewaren}</Knop>
        <Knop soort="stil" href={`${weg}/plan`}>
          {w.annuleren}
        </Knop>
      </Knoppen>
    </Formulier>
  )
}

function Alle({ w, taal, scores }: Props) {
  const p = psoWoorden(taal)
  return (
    <Details kop={w.scores.alle}>
      <Tabel
        bijschrift={w.scores.alle}
        bijschriftOnzichtbaar
        kolommen={[
          { kop: w.scores.dag },
          { kop: w.scores.moment },
          { kop: w.scores.doel },
          { kop: p.door.ouder, getal: true },
          { kop: p.door.specialist, getal: true },
        ]}
        rijen={scores.map(s => [
          formatDagVan(s.op, taal, { weekdag: false, jaar: true }),
          p.moment[s.moment],
          p.doelKort[s.doel],
          s.door === 'ouder' ? formatNiveau(s.waarde) : '',
          s.door === 'specialist' ? formatNiveau(s.waarde) : '',
        ])}
      />
    </Details>
  )
}
