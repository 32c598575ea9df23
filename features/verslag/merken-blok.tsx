// Marks on a page: how many, beside each part with a line to answer on, and before handing over and signing once more.
import type { ComponentChildren } from 'preact'
import { Details } from '../../ui/blokken.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import type { Regel } from '../../verslagwacht/soorten.ts'
import type { Behouden } from './inhoud.ts'
import { GROND_MAX, type Merk } from './merken.ts'
import { merkWoorden } from './merken-woorden.ts'
import { woorden } from './woorden.ts'
import { zegDeel } from './zeg-deel.ts'

/** How many marks there are, with a link to the first that is open. */
export function MerkenSamen({ merken }: { merken: readonly Merk[] }) {
  const w = merkWoorden(useTaal())
  const open = merken.filter(m => m.grond === null)
  return (
    <p class={open.length > 0 ? undefined : 'zacht'}>
      {merken.length === 0 ? w.geen : w.samen(merken.length, open.length)}{' '}
      {open[0] ? <a href={`#${open[0].sleutel}`}>{w.eerste}</a> : w.nietAlles}
    </p>
  )
}

type BijDeel = {
  merken: readonly Merk[]
  getypt?: Readonly<Record<string, string>> | undefined
  fouten?: Fouten | undefined
  /** A sentence before each mark. */
  vooraf?: boolean
}

/** The marks of one part: what, why, and a line for the ground on which it stays. */
export function MerkenBijDeel({ merken, getypt, fouten, vooraf }: BijDeel) {
  const w = merkWoorden(useTaal())
  return (
    <>
      {merken.map(m => (
        <div key={m.sleutel} class="uitspraak">
          <Zin regel={m.regel} zin={m.zin} />
          <Ook merk={m} />
          <Tekstveld
            naam={m.sleutel}
            label={w.waarom}
            hint={[w.regels[m.regel].reden, vooraf && w.uitDossier, m.grond && w.blijft]
              .filter(Boolean)
              .join(' ')}
            nietVerplicht
            max={GROND_MAX}
            waarde={getypt?.[m.sleutel] ?? m.grond ?? ''}
            fout={fouten?.[m.sleutel]}
          />
        </div>
      ))}
    </>
  )
}

/** The other parts where the same stands. */
function Ook({ merk }: { merk: Merk }) {
  const taal = useTaal()
  const w = woorden(taal).specialist
  if (merk.ook.length === 0) return null
  return <p class="zacht klein">{merkWoorden(taal).ook(merk.ook.map(naam => zegDeel(naam, w)).join(', '))}</p>
}

function Zin({ regel, zin }: { regel: Regel; zin: string }) {
  const w = merkWoorden(useTaal())
  return (
    <>
      <p class="soort">{w.regels[regel].naam}</p>
      <p lang="nl">
        <mark>{zin}</mark>
      </p>
    </>
  )
}

/** Marks without an answer, once more. Nothing when there are none. */
export function OpenMerken(props: {
  merken: readonly Merk[]
  bij: 'voorleggen' | 'tekenen'
  children?: ComponentChildren
}) {
  const w = merkWoorden(useTaal())
  const open = props.merken.filter(m => m.grond === null)
  if (open.length === 0) return null
  return (
    <Melding soort="let-op" kop={w[props.bij].kop}>
      <p>{w[props.bij].uitleg}</p>
      {open.map(m => (
        <div key={m.sleutel} class="uitspraak">
          <Zin regel={m.regel} zin={m.zin} />
          <Ook merk={m} />
          <p class="zacht klein">{w.regels[m.regel].reden}</p>
        </div>
      ))}
      {props.children}
    </Melding>
  )
}

/** What was kept in a version, with the grounds; for the specialist only. */
export function BehoudenZinnen({
  behouden = [],
  open,
}: {
  behouden?: readonly Behouden[] | undefined
  open?: boolean
}) {
  const w = merkWoorden(useTaal())
  if (behouden.length === 0) return null
  return (
    <Details kop={w.behouden} open={open ?? false}>
      {behouden.map(({ regel, zin, grond }) => (
        <div key={`${regel} ${zin}`} class="uitspraak">
          <Zin regel={regel} zin={zin} />
          <p class="letterlijk">
            {w.grond}: {grond}
          </p>
        </div>
      ))}
    </Details>
  )
}
