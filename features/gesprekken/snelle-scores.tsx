// The quick scores of a gesprek, of ouder and specialist beside each other, with what the levels mean folded away.
import { NIVEAUS } from '../../domein/doel.ts'
import { SCOORDERS } from '../../domein/score.ts'
import { Details, Kaart } from '../../ui/blokken.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { formatNiveau } from '../../ui/schaal.tsx'
import { Snelscore } from '../../ui/snelscore.tsx'
import type { GesprekProps } from './gesprek-page.tsx'

export function SnelleScores({ w, taal, g, waarden, fouten, weg }: GesprekProps) {
  const p = psoWoorden(taal)
  if (g.doelen.length === 0)
    return (
      <Kaart kop={w.scores} actie={{ href: `${weg.split('/gesprekken/')[0]}/plan`, tekst: w.naarPlan }}>
        <p class="zacht">{w.geenDoelen}</p>
      </Kaart>
    )
  return (
    <Kaart kop={w.scores}>
      <p class="zacht">{w.scoresHint}</p>
      {g.doelen.map(doel => (
        <section key={doel.id} aria-labelledby={`kop-${doel.soort}`}>
          <h3 id={`kop-${doel.soort}`}>{doel.titel}</h3>
          <div class="twee">
            {SCOORDERS.map(door => (
              <Snelscore
                key={door}
                naam={`${doel.soort}_${door}`}
                label={
                  <>
                    <span class="onzichtbaar">{p.doelKort[doel.soort]}: </span>
                    {p.door[door]}
                  </>
                }
                waarde={waarden[`${doel.soort}_${door}`]}
                fout={fouten?.[`${doel.soort}_${door}`]}
              />
            ))}
          </div>
          <Details kop={w.treden}>
            <dl class="niveaus">
              {[...NIVEAUS].reverse().map(([niveau, veld]) => (
                <>
                  <dt>{formatNiveau(niveau)}</dt>
                  <dd class="letterlijk">{doel[veld]}</dd>
                </>
              ))}
            </dl>
          </Details>
        </section>
      ))}
    </Kaart>
  )
}
