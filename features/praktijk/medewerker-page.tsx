// One member of staff: details, pair, absence, a code to sign in, and leaving.
import type { ComponentChildren } from 'preact'
import { listOpenPlekken } from '../../domein/paar.ts'
import type { Velden } from '../../http/formulier.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { formatDagVan } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { AfwezigKaart } from './afwezig-kaart.tsx'
import { labels, MedewerkerVelden, PaarKeuze } from './medewerker-velden.tsx'
import { isUitDienst, naastIn } from './medewerkers-page.tsx'
import type { Afwezigheid, Lopend, Medewerker } from './queries.ts'
import type { Woorden } from './woorden.ts'

export type Blad = {
  m: Medewerker
  mensen: readonly Medewerker[]
  afwezig: readonly Afwezigheid[]
  /** the trajecten that still run or wait with this specialist */
  lopend: readonly Lopend[]
  /** whether any traject is theirs, also one that ended */
  trajecten: boolean
  /** whether this is somebody who can sign in already, so that a new code is a recovery */
  account: boolean
}
type Props = Blad & {
  w: Woorden
  taal: Taal
  nu: Temporal.Instant
  /** whether this is the coordinator who looks */
  zelf: boolean
  id: string
  /** what the form began from, to notice that somebody else saved meanwhile */
  stempel: string
  velden: Velden
  fouten: Fouten
  melding?: ComponentChildren
}

export function MedewerkerPagina(props: Props) {
  const { w, m, nu, id, velden, fouten, stempel, melding, account } = props
  const weg = `/praktijk/medewerkers/${m.id}`
  const uit = isUitDienst(m, nu)
  return (
    <>
      {melding}
      <Kaart kop={w.medewerker.gegevens}>
        <Formulier
          action={weg}
          label={w.medewerker.gegevens}
          verborgen={{ stempel }}
          fouten={benoemFouten(kies(fouten, ['paar', 'van', 'tot'], false), labels(w))}
        >
          <MedewerkerVelden w={w} velden={velden} fouten={fouten} />
          <Knoppen>
            <Knop>{w.bewaar}</Knop>
          </Knoppen>
        </Formulier>
      </Kaart>
      {m.werkt && <Paar {...props} />}
      {!uit && (
        <AfwezigKaart
          {...props}
          action={`${weg}/afwezigheid`}
          id={id}
          fouten={kies(fouten, ['van', 'tot'], true)}
        />
      )}
      {!uit && (
        <Kaart kop={w.code.kop}>
          <p>{account ? w.code.herstelUitleg(m.naam || w.lijst.zonderNaam) : w.code.uitleg}</p>
          <KnopFormulier action={`${weg}/code`} soort="tweede">
            {account ? w.code.herstelMaak : w.code.maak}
          </KnopFormulier>
        </Kaart>
      )}
      <Dienst {...props} />
    </>
  )
}

function Paar({ w, m, mensen, velden, fouten }: Props) {
  const p = w.paar
  if (m.paar !== null) {
    const naast = naastIn(mensen, m)
    return (
      <Kaart kop={p.kop}>
        <p>{naast ? p.is(naast.naam) : p.isAlleen}</p>
        <p class="zacht">{p.vast}</p>
      </Kaart>
    )
  }
  return (
    <Kaart kop={p.kop}>
      <p>{p.waarom}</p>
      <Formulier
        action={`/praktijk/medewerkers/${m.id}/paar`}
        label={p.kop}
        fouten={benoemFouten(kies(fouten, ['paar'], true), labels(w))}
      >
        <PaarKeuze w={w} velden={velden} fouten={fouten} plekken={listOpenPlekken(mensen, m.id)} />
        <p class="zacht">{p.vast}</p>
        <Knoppen>
          <Knop soort="tweede">{p.maak}</Knop>
        </Knoppen>
      </Formulier>
    </Kaart>
  )
}

/** What still runs and must go to somebody else: each to its own choice, because the lane of each is its own. */
function Overdracht({ w, lopend }: Pick<Props, 'w' | 'lopend'>) {
  if (lopend.length === 0) return null
  return (
    <>
      <Melding soort="let-op">
        <p>{w.dienst.lopend(lopend.length)}</p>
      </Melding>
      <Lijst
        regels={lopend.map(l => ({
          tekst: l.naam,
          href: `/aanmeldingen/${l.traject}/toewijzing`,
          bij: w.dienst.kies,
        }))}
      />
    </>
  )
}

function Dienst({ w, taal, m, nu, zelf, lopend }: Props) {
  const d = w.dienst
  const weg = `/praktijk/medewerkers/${m.id}/dienst`
  if (isUitDienst(m, nu)) {
    return (
      <Kaart kop={d.kop}>
        <p>{m.uitDienstOp && d.sinds(formatDagVan(m.uitDienstOp, taal, { jaar: true }))}</p>
        <Overdracht w={w} lopend={lopend} />
        <KnopFormulier action={weg} verborgen={{ naar: 'in' }} soort="tweede">
          {d.in}
        </KnopFormulier>
      </Kaart>
    )
  }
  return (
    <Kaart kop={d.kop}>
      <Overdracht w={w} lopend={lopend} />
      <p>{zelf ? d.zelf : d.uitUitleg}</p>
      {!zelf && (
        <KnopFormulier action={weg} verborgen={{ naar: 'uit' }} soort="gevaar">
          {d.uit}
        </KnopFormulier>
      )}
    </Kaart>
  )
}

/** Only (or all but) these fields of the errors: a page with more than one form shows each its own. */
function kies(fouten: Fouten, velden: readonly string[], wel: boolean): Fouten {
  return Object.fromEntries(Object.entries(fouten).filter(([veld]) => velden.includes(veld) === wel))
}
