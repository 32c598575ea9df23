// Two versions of a verslag side by side, and under one another on a phone: what went and what came, said in words as well.
import type { Alineapaar } from '../../domein/alineaparen.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { type Stukje, vergelijkTekst } from '../../domein/verschil.ts'
import { Details, Kaart } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { Selectie } from '../../ui/tekstvelden.tsx'
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { ReactieVan } from './antwoord-page.tsx'
import type { VerslagInhoud } from './inhoud.ts'
import { eigenVan, reactiesBij, type Versie } from './queries.ts'
import { Gezegd } from './reactie-pages.tsx'
import { type Deel, isBeantwoord, legVersiesNaast, telVerschillen } from './verschil.ts'
import { type VerschilWoorden, verschilWoorden } from './verschil-woorden.ts'

/** A text that can be laid beside another: a version, or the working text of the specialist (`versie` null). */
export type Kant = { sleutel: string; inhoud: VerslagInhoud; versie: Versie | null }

type Props = {
  w: VerschilWoorden
  /** Address of this page. */
  action: string
  /** Everything to choose from, the oldest first. */
  kanten: readonly Kant[]
  oud: Kant
  nieuw: Kant
  /** The ouder reads what is the own reaction; null for the ouder, else the name. */
  naam: string | null
}

export function Naast(props: Props) {
  const { w, kanten, oud, nieuw } = props
  const taal = useTaal()
  if (kanten.length < 2) return <LegeStaat>{w.eenVersie}</LegeStaat>
  const opties = kanten.map(k => ({ waarde: k.sleutel, tekst: zegKant(k, w, taal) }))
  return (
    <>
      <p class="inleiding">{w.naast(zegKant(oud, w, taal), zegKant(nieuw, w, taal))}</p>
      <form class="rij geen-druk" method="get" action={props.action}>
        <Selectie naam="van" label={w.kies.van} zonderLeeg waarde={oud.sleutel} opties={opties} />
        <Selectie naam="met" label={w.kies.met} zonderLeeg waarde={nieuw.sleutel} opties={opties} />
        <Knop soort="tweede">{w.kies.knop}</Knop>
      </form>
      {oud.versie && isBeantwoord(oud.versie) && <Reactie w={w} versie={oud.versie} naam={props.naam} />}
      {oud === nieuw ? <p>{w.zelfde}</p> : <Verschillen {...props} />}
    </>
  )
}

/** From an earlier version to what came after it. */
export function Sinds({ basis, versie }: { basis: string; versie: Versie }) {
  return (
    <Knop soort="stil" href={`${basis}/verschil?van=${versie.nummer}`}>
      {verschilWoorden(useTaal()).naar.sinds(versie.nummer)}
    </Knop>
  )
}

/** The name people read for a text. */
const zegKant = ({ versie }: Kant, w: VerschilWoorden, taal: Taal): string =>
  versie
    ? w.versieVan(versie.nummer, formatDag(vandaagOp(versie.gedeeldOp), taal, { weekdag: false, jaar: true }))
    : w.concept

function Reactie({ w, versie, naam }: { w: VerschilWoorden; versie: Versie; naam: string | null }) {
  const eigen = eigenVan(versie)
  const kop = naam === null ? w.reactie.ouder(versie.nummer) : w.reactie.specialist(naam, versie.nummer)
  return (
    <Kaart kop={kop}>
      {versie.ouder && <p>{w.reactie[versie.ouder.besluit]}</p>}
      {[eigen?.eigenWoorden, eigen?.tekst].filter(Boolean).map(tekst => (
        <blockquote key={tekst} class="uitspraak letterlijk" lang="nl">
          {tekst}
        </blockquote>
      ))}
      {reactiesBij(versie).map(r => (
        <div key={r.id}>
          <p class="zacht klein" lang="nl">
            {r.naam}
          </p>
          {naam === null ? <Gezegd reactie={r} /> : <ReactieVan reactie={r} naam={naam} />}
        </div>
      ))}
      {eigen && <p class="zacht klein">{w.reactie.blijft}</p>}
    </Kaart>
  )
}

function Verschillen({ w, oud, nieuw }: Props) {
  const taal = useTaal()
  const delen = legVersiesNaast(oud.inhoud, nieuw.inhoud)
  const anders = delen.filter(d => d.anders)
  const gelijk = delen.filter(d => !d.anders)
  if (anders.length === 0) return <p>{w.geenVerschil}</p>
  const telling = telVerschillen(delen)
  const namen: [string, string] = [zegKant(oud, w, taal), zegKant(nieuw, w, taal)]
  return (
    <>
      <p>
        {(['anders', 'erbij', 'weg'] as const)
          .filter(soort => telling[soort] > 0)
          .map(soort => w.telling[soort](telling[soort]))
          .join(' ')}
      </p>
      <p class="zacht klein">
        <del>{w.uitleg.weg}</del> <ins>{w.uitleg.erbij}</ins>
      </p>
      {anders.map(deel => (
        <Kaart key={deel.kop} kop={<span lang="nl">{deel.kop}</span>}>
          {inRijen(deel.paren).map((rij, nr) =>
            rij.length > 1 && isGelijk(rij[0]) ? (
              <Rij key={nr} w={w} paren={rij} />
            ) : (
              rij.map(paar => <Paar key={nr} w={w} paar={paar} namen={namen} />)
            ),
          )}
        </Kaart>
      ))}
      {gelijk.length > 0 && <Gelijk w={w} delen={gelijk} />}
    </>
  )
}

const isGelijk = (paar: Alineapaar | undefined): boolean => paar !== undefined && paar.oud === paar.nieuw

/** What stayed the same and follows one another together, the rest alone. */
export function inRijen(paren: readonly Alineapaar[]): Alineapaar[][] {
  const rijen: Alineapaar[][] = []
  for (const paar of paren) {
    const laatste = rijen.at(-1)
    if (laatste && isGelijk(paar) && isGelijk(laatste[0])) laatste.push(paar)
    else rijen.push([paar])
  }
  return rijen
}

// Folded on a phone; on a laptop and on paper it stands open, where the browser can do that (ui/werk.css).
function Rij({ w, paren }: { w: VerschilWoorden; paren: readonly Alineapaar[] }) {
  return (
    <div class="gelijk">
      <Details kop={w.gelijkRij(paren.length)}>
        {paren.map(({ oud }, nr) => (
          <p key={nr} class="letterlijk zacht" lang="nl">
            {oud}
          </p>
        ))}
      </Details>
    </div>
  )
}

function Paar({ w, paar, namen }: { w: VerschilWoorden; paar: Alineapaar; namen: [string, string] }) {
  const { oud, nieuw } = paar
  if (oud === nieuw)
    return (
      <p class="letterlijk zacht" lang="nl">
        {oud}
      </p>
    )
  const stukjes = vergelijkTekst(oud ?? '', nieuw ?? '')
  const helft = (naam: string, tekst: string | null, niet: Stukje['soort'], alleen: (n: string) => string) =>
    tekst !== null && (
      <div class={niet === 'erbij' ? 'oud' : 'nieuw'}>
        <p class="zacht klein">{oud === null || nieuw === null ? alleen(naam) : naam}</p>
        <p class="letterlijk" lang="nl">
          {stukjes
            .filter(s => s.soort !== niet)
            .map((s, nr) => (
              <Stuk key={nr} w={w} stukje={s} />
            ))}
        </p>
      </div>
    )
  return (
    <div class="paar">
      {helft(namen[0], oud, 'erbij', w.alleenOud)}
      {helft(namen[1], nieuw, 'weg', w.alleenNieuw)}
    </div>
  )
}

// Struck through or underlined, and for who does not see that: a word before and after it.
function Stuk({ w, stukje: { soort, tekst } }: { w: VerschilWoorden; stukje: Stukje }) {
  const taal = useTaal()
  if (soort === 'zelfde') return <>{tekst}</>
  const zeg = (woord: string) => (
    <span class="onzichtbaar" lang={taal}>
      {woord}
    </span>
  )
  const Merk = soort === 'weg' ? 'del' : 'ins'
  return (
    <Merk>
      {zeg(` ${w.onzichtbaar[soort]} `)}
      {tekst}
      {zeg(` ${w.onzichtbaar.eind} `)}
    </Merk>
  )
}

// All of it behind one word: what stayed the same is nothing to read again.
function Gelijk({ w, delen }: { w: VerschilWoorden; delen: readonly Deel[] }) {
  const alle = delen.map(deel => (
    <Details key={deel.kop} kop={<span lang="nl">{deel.kop}</span>}>
      {deel.paren.map(({ oud }, nr) => (
        <p key={nr} class="letterlijk" lang="nl">
          {oud}
        </p>
      ))}
    </Details>
  ))
  return (
    <Kaart kop={w.gelijk}>
      <p class="alleen-druk">{w.gelijkDelen}</p>
      <ul class="alleen-druk" lang="nl">
        {delen.map(deel => (
          <li key={deel.kop}>{deel.kop}</li>
        ))}
      </ul>
      {delen.length > 1 ? <Details kop={w.gelijkAlle(delen.length)}>{alle}</Details> : alle}
    </Kaart>
  )
}
