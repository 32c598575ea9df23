// What the ouder chose to count of the own behaviour with messages: beside the third doel, for the own specialist.
import { TELLINGSOORTEN, type Telling, type TellingSoort, telSamen } from '../../domein/telling.ts'
import type { Db, Hier } from '../../muur/deur.ts'
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import type { Woorden } from './woorden.ts'

/** Everything that was counted in this traject, in order of day. */
export async function listTellingen(db: Db, hier: Hier): Promise<Telling[]> {
  const rows = await db
    .selectFrom('telling')
    .select(['dag', 'soort', 'aantal'])
    .where('traject_id', '=', hier.traject)
    .orderBy('dag')
    .orderBy('soort')
    .execute()
  return rows.map(({ dag, soort, aantal }) => ({ dag: dag.toString(), soort: soort as TellingSoort, aantal }))
}

/** The sums since the begin. Nothing when nothing was counted: not counting says nothing about anybody. */
export function Tellingen({ w, tellingen }: { w: Woorden; tellingen: readonly Telling[] }) {
  if (tellingen.length === 0) return null
  const samen = telSamen(tellingen)
  return (
    <Kaart kop={w.telling.kop}>
      <Gegevens
        regels={TELLINGSOORTEN.map(soort => ({
          term: w.telling.soorten[soort],
          waarde: w.telling.keer(samen[soort]),
        }))}
      />
      <p class="zacht">{w.telling.uitleg}</p>
    </Kaart>
  )
}
