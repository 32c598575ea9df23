// What an ouder said, for the specialist: each reaction beside its paragraph, with a form to answer on.
import { type AntwoordSoort, REACTIE_MAX } from '../../domein/reactie.ts'
import { Details, Kaart } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { LegeStaat, Melding } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { formatDagVan } from '../../ui/tijd.ts'
import { onbeantwoord, reactiesBij, type Versie } from './queries.ts'
import { ReactieBlok } from './reactie-blok.tsx'
import { reactieWoorden } from './reactie-woorden.ts'
import type { Reactie } from './reacties.ts'
import { VerslagTekst } from './verslag-tekst.tsx'

/** The one form that came back. */
export type AntwoordTerug = { reactie: string; besluit: string; tekst: string; fouten: Fouten }

type Props = {
  basis: string
  /** The latest; it knows what was said to those before it. */
  versie: Versie
  kan: readonly AntwoordSoort[]
  id: () => string
  terug?: AntwoordTerug | undefined
}

/** By version, the latest first. */
export function Antwoorden(props: Props) {
  const w = reactieWoorden(useTaal()).staf
  const { reacties, inhoud } = props.versie
  if (reacties.length === 0) return <LegeStaat>{w.geen}</LegeStaat>
  const nummers = [...new Set(reacties.map(r => r.nummer))].toReversed()
  return (
    <>
      <p class="inleiding">{w.inleiding(inhoud.ouder.voornaam)}</p>
      {nummers.map(nummer => (
        <Kaart key={nummer} kop={w.versie(nummer)}>
          {reacties
            .filter(r => r.nummer === nummer)
            .map(reactie => (
              <Een key={reactie.id} {...props} reactie={reactie} />
            ))}
        </Kaart>
      ))}
    </>
  )
}

function Een({ reactie, ...props }: Props & { reactie: Reactie }) {
  const w = reactieWoorden(useTaal()).staf
  const hier = props.terug?.reactie === reactie.id ? props.terug : undefined
  const formulier = props.kan.length > 0 && <Form {...props} reactie={reactie} terug={hier} />
  return (
    <div class="reactie" id={`r-${reactie.id}`}>
      <h3 lang="nl">{reactie.naam}</h3>
      <div class="paar">
        <p class="oud letterlijk zacht" lang="nl">
          {reactie.alinea}
        </p>
        <div class="nieuw">
          <ReactieVan reactie={reactie} naam={props.versie.inhoud.ouder.voornaam} />
          {formulier &&
            (reactie.antwoord ? (
              <Details kop={w.anders} open={hier !== undefined}>
                {formulier}
              </Details>
            ) : (
              formulier
            ))}
        </div>
      </div>
    </div>
  )
}

function Form({ basis, versie: { reacties }, reactie, kan, id, terug }: Props & { reactie: Reactie }) {
  const w = reactieWoorden(useTaal()).staf
  const fouten =
    terug &&
    Object.fromEntries(Object.entries(terug.fouten).map(([veld, zin]) => [`${veld}-${reactie.id}`, zin]))
  return (
    <Formulier
      action={`${basis}/${reactie.id}/antwoord`}
      label={`${w.knop} ${reacties.indexOf(reactie) + 1}`}
      verborgen={{ id: id() }}
      fouten={fouten}
    >
      <Keuze
        naam="besluit"
        id={`besluit-${reactie.id}`}
        label={w.vraag}
        opties={kan.map(waarde => ({ waarde, tekst: w.opties[waarde] }))}
        waarde={terug?.besluit ?? reactie.antwoord?.besluit}
        fout={terug?.fouten.besluit}
      />
      <Tekstvak
        naam="tekst"
        id={`tekst-${reactie.id}`}
        label={w.tekst}
        hint={w.tekstHint}
        regels={3}
        max={REACTIE_MAX}
        waarde={terug?.tekst ?? reactie.antwoord?.tekst}
        fout={terug?.fouten.tekst}
      />
      <Knop soort="tweede">{w.knop}</Knop>
    </Formulier>
  )
}

/** One reaction with what became of it. */
export function ReactieVan({ reactie, naam }: { reactie: Reactie; naam: string }) {
  const taal = useTaal()
  const w = reactieWoorden(taal).staf
  return (
    <ReactieBlok
      reactie={reactie}
      kop={w.van(naam, formatDagVan(reactie.op, taal))}
      op={reactie.antwoord && w.antwoordVan(formatDagVan(reactie.antwoord.op, taal))}
      gevolg={w.gevolg[reactie.gevolg]}
    />
  )
}

/** A version as the specialist reads it back: each reaction under its paragraph. */
export function MetReactiesVan({ versie }: { versie: Versie }) {
  const gezegd = reactiesBij(versie)
  const naam = versie.inhoud.ouder.voornaam
  return (
    <VerslagTekst
      inhoud={versie.inhoud}
      versie={versie}
      bij={plek => {
        const reactie = gezegd.find(r => r.plek === plek)
        return reactie && <ReactieVan reactie={reactie} naam={naam} />
      }}
    />
  )
}

/** How many there are, with the way to them; nothing when there are none. */
export function NaarReacties({ basis, versie }: { basis: string; versie: Versie }) {
  const w = reactieWoorden(useTaal()).staf
  const n = versie.reacties.length
  return n > 0 ? (
    <Knop soort="stil" href={`${basis}/reactie`}>
      {w.naar(n, onbeantwoord(versie).length)}
    </Knop>
  ) : null
}

/** Before handing over and signing: what nobody answered yet. Nothing when there is nothing. */
export function OpenReacties({ basis, versie }: { basis: string; versie: Versie | undefined }) {
  const w = reactieWoorden(useTaal()).staf
  if (!versie || onbeantwoord(versie).length === 0) return null
  return (
    <Melding soort="let-op" kop={w.open.kop}>
      <p>{w.open.uitleg}</p>
      <NaarReacties basis={basis} versie={versie} />
    </Melding>
  )
}
