// The desk of the second person: what lies before them, the pieces of one copy, and one piece with what goes out of it.
import { passageVeld, UITLEG_MAX, type Weglating } from '../../domein/weglating.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { useTaal } from '../../ui/taal.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { formatDagVan } from '../../ui/tijd.ts'
import type { Oordeel, Voorgelegd } from './oordeel-queries.ts'
import type { Deel } from './queries.ts'
import type { Woorden } from './woorden.ts'

export function Meelezen({ w, lijst }: { w: Woorden['mee']; lijst: readonly Voorgelegd[] }) {
  const taal = useTaal()
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      {lijst.length === 0 ? (
        <LegeStaat>{w.leeg}</LegeStaat>
      ) : (
        <Lijst
          regels={lijst.map(v => ({
            tekst: w.regel(v.code),
            href: `/meelezen/${v.traject}`,
            bij: w.sinds(formatDagVan(v.op, taal, { weekdag: false })),
          }))}
        />
      )}
    </>
  )
}

type EenProps = { w: Woorden['mee']; pad: string; delen: readonly Deel[]; oordelen: readonly Oordeel[] }

/** `oordelen` are those of this round. */
export function MeeleesEen({ w, pad, delen, oordelen }: EenProps) {
  const van = (d: Deel) => oordelen.find(o => o.deel === d.id)
  const klaar = delen.every(van)
  const terug = oordelen.some(o => o.besluit === 'terug')
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      <Kaart kop={w.stukken}>
        <Lijst
          regels={delen
            .toSorted((a, b) => Number(Boolean(van(a))) - Number(Boolean(van(b))))
            .map(d => {
              const oordeel = van(d)
              return {
                tekst: d.inhoud.kop,
                href: `${pad}/${d.id}`,
                bij: oordeel ? (oordeel.besluit === 'terug' ? w.teruggestuurd : w.akkoord) : w.open,
              }
            })}
        />
      </Kaart>
      {klaar ? (
        <Kaart kop={w.klaar}>
          <p>{terug ? w.terugUitleg : w.jaUitleg}</p>
          <KnopFormulier action={pad}>{terug ? w.zegTerug : w.zegJa}</KnopFormulier>
        </Kaart>
      ) : (
        <p class="zacht">{w.nogNiet}</p>
      )}
    </>
  )
}

type DeelProps = {
  w: Woorden
  action: string
  id: string
  deel: Deel
  getypt: Readonly<Record<string, string>>
  fouten?: Fouten | undefined
}

export function MeeleesDeel({ w: woorden, action, id, deel, getypt, fouten }: DeelProps) {
  const w = woorden.mee
  const { alineas } = deel.inhoud
  const namen = Object.fromEntries(deel.weglatingen.map((_, i) => [passageVeld(i), w.passage(i + 1)]))
  return (
    <>
      <section class="tekst">
        <h2>{w.blijft}</h2>
        {alineas.map(({ bron, tekst }, i) => (
          <div key={i}>
            <h3>{bron}</h3>
            <p class="letterlijk">
              <Gemarkeerd tekst={tekst} weg={deel.weglatingen.filter(x => x.alinea === i)} />
            </p>
          </div>
        ))}
      </section>
      <Formulier
        action={action}
        verborgen={{ id }}
        fouten={fouten && benoemFouten(fouten, { ...namen, mist: w.mist, uitleg: w.uitleg })}
      >
        {deel.weglatingen.length === 0 && <p class="zacht">{w.watWeg}</p>}
        {deel.weglatingen.map((weg, i) => (
          <Keuze
            key={i}
            naam={passageVeld(i)}
            label={w.passage(i + 1)}
            hint={
              <>
                <q>{alineas[weg.alinea]?.tekst.slice(weg.van, weg.tot)}</q> {woorden.deel.reden[weg.reden]}
              </>
            }
            opties={[
              { waarde: 'ja', tekst: w.ja },
              { waarde: 'terug', tekst: w.terugmelden },
            ]}
            waarde={getypt[passageVeld(i)]}
            fout={fouten?.[passageVeld(i)]}
          />
        ))}
        <Keuze
          naam="mist"
          label={w.mist}
          opties={[
            { waarde: 'nee', tekst: w.nee },
            { waarde: 'ja', tekst: w.jaMist },
          ]}
          waarde={getypt.mist}
          fout={fouten?.mist}
        />
        <Tekstvak
          naam="uitleg"
          label={w.uitleg}
          hint={w.uitlegHint}
          regels={4}
          max={UITLEG_MAX}
          waarde={getypt.uitleg}
          fout={fouten?.uitleg}
        />
        <Knop>{w.bewaar}</Knop>
      </Formulier>
    </>
  )
}

/** A paragraph with what goes out of it struck through, said as well as shown. */
function Gemarkeerd({ tekst, weg }: { tekst: string; weg: readonly Weglating[] }) {
  const stukken = weg.toSorted((a, b) => a.van - b.van)
  return (
    <>
      {stukken.map((w, i) => (
        <span key={w.van}>
          {tekst.slice(stukken[i - 1]?.tot ?? 0, w.van)}
          <del>{tekst.slice(w.van, w.tot)}</del>
        </span>
      ))}
      {tekst.slice(stukken.at(-1)?.tot ?? 0)}
    </>
  )
}
