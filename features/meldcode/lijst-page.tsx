// Every meldcode of one traject, with whether a decision was recorded, and the way to begin.
import { geldendeRegels } from '../../domein/meldcode.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Meldcode } from './queries.ts'
import type { Woorden } from './woorden.ts'

export function MeldcodeLijst(props: { w: Woorden; taal: Taal; weg: string; alle: readonly Meldcode[] }) {
  const { w, taal, weg, alle } = props
  const stand = (meldcode: Meldcode) => {
    const besluit = geldendeRegels(meldcode.regels).findLast(regel => regel.stap === 'besluit')
    return besluit
      ? w.besluit(besluit.antwoorden.melden === 'ja', formatDag(besluit.gedaanOp, taal, { jaar: true }))
      : w.geenBesluit
  }
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      <p>{w.wie}</p>
      <Knop href={`${weg}/nieuw`}>{w.begin}</Knop>
      <Kaart kop={w.eerder}>
        {alle.length === 0 ? (
          <p>{w.leeg}</p>
        ) : (
          <Lijst
            regels={alle.map(meldcode => ({
              tekst: w.begonnenOp(formatDagVan(meldcode.begonnen, taal, { jaar: true })),
              href: `${weg}/${meldcode.id}`,
              bij: stand(meldcode),
            }))}
          />
        )}
      </Kaart>
    </>
  )
}
