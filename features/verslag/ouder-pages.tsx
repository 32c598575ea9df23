// The verslag as the ouder meets it: read, perhaps write something beside it, decide. Three calm pages.
import type { Besluit } from '../../domein/verslag-stand.ts'
import { VERKLARING_MAX } from '../../domein/verslag-stand.ts'
import { Details, Lijst } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { formatDagVan } from '../../ui/tijd.ts'
import { Bestanden } from './bestanden.tsx'
import { eigenVan, type Versie } from './queries.ts'
import { Eerder, MetReacties } from './reactie-pages.tsx'
import { reactieWoorden } from './reactie-woorden.ts'
import { findSinds, isBeantwoord } from './verschil.ts'
import { verschilWoorden } from './verschil-woorden.ts'
import { verstrekWoorden } from './verstrekken-woorden.ts'
import type { Woorden } from './woorden.ts'

/** The latest version; earlier ones one tap away. */
export function Lezen({ w, versies, vragen }: { w: Woorden['ouder']; versies: Versie[]; vragen: number }) {
  const taal = useTaal()
  const wie = verstrekWoorden(taal).ouder
  const [versie, ...eerder] = versies
  if (!versie) return null
  const open = !versie.ouder && !versie.specialist
  const klaar = versie.specialist ? w.getekend : versie.ouder ? w.besluit[versie.ouder.besluit] : w.inleiding
  return (
    <>
      <p class="inleiding">
        {klaar}
        {versie.ouder && !versie.specialist && ` ${w.wachtOpSpecialist}`}
      </p>
      {open && <NaarVerschil versies={versies} />}
      {vragen > 0 && (
        <section class="kaart">
          <h2>{wie.vraag}</h2>
          <p>{wie.vraagUitleg}</p>
          <Knop soort={open ? 'tweede' : 'eerste'} href="/mijn/verslag/toestemming">
            {wie.lees}
          </Knop>
        </section>
      )}
      <Eerder versie={versie} />
      <MetReacties versie={versie} />
      {open && (
        <section class="kaart">
          <h2>{w.verder}</h2>
          <p>{w.verderUitleg}</p>
          <Knoppen>
            <Knop href="/mijn/verslag/ondertekening">{w.verder}</Knop>
            <Knop soort="tweede" href="/mijn/verslag/verklaring">
              {eigenVan(versie) ? w.wijzigen : w.schrijven}
            </Knop>
            <Knop soort="tweede" href="/mijn/verslag/reactie">
              {reactieWoorden(taal).ouder.knop}
            </Knop>
          </Knoppen>
        </section>
      )}
      <Knoppen>
        <Knop soort="stil" href="/mijn/verslag.pdf">
          {w.document}
        </Knop>
        <Knop soort="stil" href="/mijn/verslag/toestemming">
          {wie.titel}
        </Knop>
      </Knoppen>
      <Bestanden w={w.bestanden} basis="/mijn/verslag" />
      {eerder.length > 0 && (
        <Details kop={w.eerder}>
          <Lijst
            regels={eerder.map(oud => ({
              tekst: w.versie(oud.nummer, formatDagVan(oud.gedeeldOp, taal)),
              href: `/mijn/verslag/versie/${oud.nummer}`,
            }))}
          />
          {!open && <NaarVerschil versies={versies} />}
        </Details>
      )}
    </>
  )
}

/** What changed since this ouder reacted, or else since the version before. */
function NaarVerschil({ versies }: { versies: readonly Versie[] }) {
  const { naar } = verschilWoorden(useTaal())
  const sinds = findSinds(versies)
  if (!sinds) return null
  return (
    <Knop soort="stil" href="/mijn/verslag/verschil">
      {isBeantwoord(sinds) ? naar.reactie(sinds.nummer) : naar.sinds(sinds.nummer)}
    </Knop>
  )
}

export type Getypt = { eigen_woorden: string; tekst: string }

/** Words for the verslag, and a verklaring beside it. `sinds` says which text was on the screen. */
export function Verklaren(props: {
  w: Woorden['ouder']
  versie: string
  sinds: string
  id: string
  getypt: Getypt
  fouten?: Fouten | undefined
}) {
  const w = props.w.verklaring
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      <Formulier
        action="/mijn/verslag/verklaring"
        verborgen={{ id: props.id, versie: props.versie, sinds: props.sinds }}
        fouten={props.fouten}
      >
        <Tekstvak
          naam="eigen_woorden"
          label={w.eigenWoorden}
          hint={w.eigenWoordenHint}
          nietVerplicht
          regels={4}
          max={VERKLARING_MAX}
          waarde={props.getypt.eigen_woorden}
          fout={props.fouten?.eigen_woorden}
        />
        <Tekstvak
          naam="tekst"
          label={w.tekst}
          hint={w.tekstHint}
          nietVerplicht
          regels={6}
          max={VERKLARING_MAX}
          waarde={props.getypt.tekst}
          fout={props.fouten?.tekst}
        />
        <p class="zacht">{w.wieLeest}</p>
        <Knop>{w.bewaren}</Knop>
      </Formulier>
    </>
  )
}

/** One question: agree, seen, or not. */
export function Beslissen(props: {
  w: Woorden['ouder']
  versie: string
  id: string
  keuze: string | undefined
  metTekst: boolean
  beloofd: boolean
  fouten?: Fouten | undefined
}) {
  const w = props.w.teken
  const opties = (['akkoord', 'gezien', 'geweigerd'] as const satisfies readonly Besluit[]).map(waarde => ({
    waarde,
    tekst: w[waarde],
  }))
  const wacht = reactieWoorden(useTaal()).ouder.wacht
  return (
    <Formulier
      action="/mijn/verslag/ondertekening"
      verborgen={{ id: props.id, versie: props.versie }}
      fouten={props.fouten}
    >
      <Keuze
        naam="besluit"
        label={w.kies}
        hint={w.inleiding}
        opties={opties}
        waarde={props.keuze}
        fout={props.fouten?.besluit}
      />
      {props.beloofd && <Melding soort="let-op">{wacht}</Melding>}
      {props.metTekst && <p class="zacht">{w.daarna}</p>}
      <Knop>{w.knop}</Knop>
    </Formulier>
  )
}
