// Reactions as the ouder meets them: the text with a way to react to each paragraph, one paragraph to write about, and what was said before.

import { REACTIE_MAX } from '../../domein/reactie.ts'
import { Details } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { useTaal } from '../../ui/taal.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { type Alinea, listAlineas } from './alineas.ts'
import { reactiesBij, type Versie } from './queries.ts'
import { ReactieBlok } from './reactie-blok.tsx'
import { reactieWoorden } from './reactie-woorden.ts'
import type { Reactie } from './reacties.ts'
import { VerslagTekst } from './verslag-tekst.tsx'

/** The latest version with a way to react under every paragraph. */
export function KiesAlinea({ basis, versie }: { basis: string; versie: Versie }) {
  const taal = useTaal()
  const w = reactieWoorden(taal).ouder
  const namen = new Map(listAlineas(versie.inhoud).map(a => [a.plek, a.naam]))
  const gezegd = reactiesBij(versie)
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      <VerslagTekst
        inhoud={versie.inhoud}
        versie={versie}
        bij={plek => {
          const eerder = gezegd.find(r => r.plek === plek)
          return (
            <div id={plek} lang={taal}>
              {eerder && <Gezegd reactie={eerder} />}
              {!eerder?.antwoord && (
                <Knop soort="stil" href={`${basis}/${plek}`}>
                  {eerder ? w.wijzig : w.kies}
                  <span class="onzichtbaar">
                    {' '}
                    {w.kiesBij} <span lang="nl">{namen.get(plek)}</span>
                  </span>
                </Knop>
              )}
            </div>
          )
        }}
      />
      <Knoppen>
        <Knop href="/mijn/verslag">{w.klaar}</Knop>
      </Knoppen>
    </>
  )
}

type Props = {
  action: string
  alinea: Alinea
  verborgen: Readonly<Record<string, string>>
  getypt: string
  fouten?: Fouten | undefined
}

/** One paragraph, and one box. */
export function Reageren({ action, alinea, verborgen, getypt, fouten }: Props) {
  const w = reactieWoorden(useTaal()).ouder
  return (
    <>
      <div>
        <blockquote class="uitspraak letterlijk" lang="nl">
          {alinea.tekst}
        </blockquote>
      </div>
      <Formulier action={action} verborgen={verborgen} fouten={fouten}>
        <Tekstvak
          naam="tekst"
          label={w.vraag}
          hint={w.vraagHint}
          regels={5}
          max={REACTIE_MAX}
          waarde={getypt}
          fout={fouten?.tekst}
        />
        <p class="zacht">
          {w.wieLeest} {w.tot}
        </p>
        <Knop>{w.bewaren}</Knop>
      </Formulier>
    </>
  )
}

/** What the ouder said, and what became of it. */
export function Gezegd({ reactie }: { reactie: Reactie }) {
  const w = reactieWoorden(useTaal()).ouder
  return <ReactieBlok reactie={reactie} kop={w.jouw} gevolg={w.gevolg[reactie.gevolg]} />
}

/** What was said to versions before this one, folded away. */
export function Eerder({ versie }: { versie: Versie }) {
  const w = reactieWoorden(useTaal()).ouder
  const eerder = versie.reacties.filter(r => r.nummer < versie.nummer)
  if (eerder.length === 0) return null
  return (
    <Details kop={w.eerder(eerder.length)}>
      <div class="uitspraken">
        {eerder.map(reactie => (
          <div key={reactie.id}>
            <p class="zacht klein">
              <span lang="nl">{reactie.naam}</span>, {w.versie(reactie.nummer)}
            </p>
            <Gezegd reactie={reactie} />
          </div>
        ))}
      </div>
    </Details>
  )
}

/** A version with what was said under its paragraphs. */
export function MetReacties({ versie }: { versie: Versie }) {
  const gezegd = reactiesBij(versie)
  return (
    <VerslagTekst
      inhoud={versie.inhoud}
      versie={versie}
      bij={plek => {
        const reactie = gezegd.find(r => r.plek === plek)
        return reactie && <Gezegd reactie={reactie} />
      }}
    />
  )
}
