// The verslag to read on a screen, phone first: real headings, short parts, the three kinds of sentence apart.
import { type ComponentChildren, Fragment } from 'preact'
import { NIVEAUS } from '../../domein/doel.ts'
import type { Score } from '../../domein/score.ts'
import type { VerslagDoel } from '../../domein/verslag.ts'
import { schrijfDatum } from '../../domein/verslag-zinnen.ts'
import { Details, Gegevens, Kaart, Lijst } from '../../ui/blokken.tsx'
import { Lijn } from '../../ui/lijn.tsx'
import { TaalContext, useTaal } from '../../ui/taal.ts'
import type { VerslagInhoud } from './inhoud.ts'
import { eigenVan, type Versie } from './queries.ts'
import { inVolgorde, koppen, listTekens, plaatsen, zegAanwezigheid, zegDag } from './zegswijzen.ts'

/** What stands under the paragraph of this name (alineas.ts). */
type Bij = (plek: string) => ComponentChildren
const niets: Bij = () => null

type Props = { inhoud: VerslagInhoud; versie?: Versie | undefined; bij?: Bij | undefined }

/** The whole text. With `versie` also what belongs to that version: own words, verklaring, signatures. */
export function VerslagTekst({ inhoud, versie, bij: onder = niets }: Props) {
  const taal = useTaal()
  // The verslag is Dutch; what stands under it is in the language of who reads.
  const bij: Bij = plek => {
    const erbij = onder(plek)
    return erbij && <TaalContext.Provider value={taal}>{erbij}</TaalContext.Provider>
  }
  const { verslag: v, ouder, specialist } = inhoud
  const eigen = versie && eigenVan(versie)
  const woorden = [v.eigenWoorden, eigen?.eigenWoorden].filter(Boolean)
  return (
    <TaalContext.Provider value="nl">
      <div class="verslag" lang="nl">
        <Kaart kop={koppen.opdracht}>
          <Alineas teksten={v.opdracht} soort="opdracht" bij={bij} />
        </Kaart>
        <Kaart kop={koppen.gesprekken}>
          <Alineas teksten={v.proces.inleiding} soort="inleiding" bij={bij} />
          {v.proces.gesprekken.length > 0 && (
            <Details kop="Alle gesprekken">
              <Lijst
                regels={v.proces.gesprekken.map(g => ({
                  tekst: `${g.nr}. ${g.thema || 'Gesprek'}`,
                  wanneer: schrijfDatum(g.datum),
                  bij: `${plaatsen[g.plaats]}; ${zegAanwezigheid(g.aanwezigheid, ouder.voornaam, specialist.naam)}`,
                }))}
              />
            </Details>
          )}
          {v.proces.gesprekken.length > 0 && bij('gesprekken')}
        </Kaart>
        {v.doelen.length > 0 && (
          <Kaart kop={koppen.doelen}>
            {v.doelen.toSorted(inVolgorde).map(doel => (
              <Fragment key={doel.soort}>
                <Doel doel={doel} naam={ouder.voornaam} erbij={inhoud.toelichting[doel.soort]} />
                {bij(`doel-${doel.soort}`)}
              </Fragment>
            ))}
          </Kaart>
        )}
        {v.lijn && (
          <Kaart kop={koppen.lijn}>
            <Lijn id="verslag-lijn" punten={v.lijn.punten} verhaal={v.lijn.zin} />
            {bij('lijn')}
          </Kaart>
        )}
        {v.geoefend.length > 0 && (
          <Kaart kop={koppen.geoefend}>
            <ul>
              {v.geoefend.map((regel, nr) => (
                <li key={regel}>
                  {regel}
                  {bij(`geoefend-${nr}`)}
                </li>
              ))}
            </ul>
          </Kaart>
        )}
        <Uitspraken inhoud={inhoud} bij={bij} />
        {woorden.length > 0 && (
          <Kaart kop={koppen.eigenWoorden(ouder.voornaam)}>
            <blockquote class="uitspraak letterlijk">{woorden.join('\n\n')}</blockquote>
            {v.eigenWoorden && bij('eigen-woorden')}
          </Kaart>
        )}
        {v.advies.length > 0 && (
          <Kaart kop={koppen.advies}>
            <Alineas teksten={v.advies} soort="advies" bij={bij} />
          </Kaart>
        )}
        {eigen?.tekst && (
          <Kaart kop={koppen.verklaring(ouder.voornaam)}>
            <blockquote class="uitspraak letterlijk">{eigen.tekst}</blockquote>
            <p class="zacht klein">
              {ouder.voornaam} {ouder.achternaam}, {zegDag(eigen.op)}
            </p>
          </Kaart>
        )}
        {versie && (versie.ouder || versie.specialist) && <Tekens versie={versie} />}
      </div>
    </TaalContext.Provider>
  )
}

const Alineas = ({ teksten, soort, bij }: { teksten: readonly string[]; soort: string; bij: Bij }) => (
  <>
    {teksten.map((tekst, nr) => (
      <Fragment key={nr}>
        <p class="letterlijk">{tekst}</p>
        {bij(`${soort}-${nr}`)}
      </Fragment>
    ))}
  </>
)

function Doel({ doel, naam, erbij }: { doel: VerslagDoel; naam: string; erbij: string }) {
  const trede = (score: Score | null) => {
    if (score === null) return 'niet gekozen'
    return doel.niveaus.find(n => n.niveau === score)?.tekst ?? 'moeilijker dan aan het begin beschreven'
  }
  const regel = (kop: string, { ouder, specialist }: VerslagDoel['begin']) =>
    ouder === null && specialist === null
      ? []
      : ouder === specialist
        ? [{ term: `${kop}, ${naam} en de specialist`, waarde: trede(ouder) }]
        : [
            { term: `${kop}, ${naam}`, waarde: trede(ouder) },
            { term: `${kop}, de specialist`, waarde: trede(specialist) },
          ]
  return (
    <section class="tekst">
      <h3>{doel.titel}</h3>
      <Gegevens regels={[...regel('Begin', doel.begin), ...regel('Eind', doel.eind)]} />
      {erbij && <p class="letterlijk">{erbij}</p>}
      <Details kop="Alle treden">
        <ul>
          {NIVEAUS.map(([niveau]) => (
            <li key={niveau}>{doel.niveaus.find(n => n.niveau === niveau)?.tekst}</li>
          ))}
        </ul>
      </Details>
    </section>
  )
}

function Uitspraken({ inhoud: { verslag: v, ouder }, bij }: { inhoud: VerslagInhoud; bij: Bij }) {
  if (v.feiten.length + v.volgens.length + v.oordelen.length === 0) return null
  return (
    <Kaart kop={koppen.uitspraken}>
      {v.feiten.length > 0 && <h3>{koppen.feiten}</h3>}
      {v.feiten.map((u, nr) => (
        <div key={nr} class="uitspraak">
          <p class="letterlijk">{u.tekst}</p>
          <p class="zacht klein">
            Bron: {u.bron}, {schrijfDatum(u.datum)}
          </p>
          {bij(`feit-${nr}`)}
        </div>
      ))}
      {v.volgens.length > 0 && <h3>{koppen.volgens(ouder.voornaam)}</h3>}
      {v.volgens.map((u, nr) => (
        <div key={nr} class="uitspraak">
          <blockquote class="letterlijk">“{u.tekst}”</blockquote>
          <p class="zacht klein">
            Volgens {u.wie}
            {u.datum && `, ${schrijfDatum(u.datum)}`}
          </p>
          {bij(`volgens-${nr}`)}
        </div>
      ))}
      {v.oordelen.length > 0 && <h3>{koppen.oordelen}</h3>}
      {v.oordelen.map((u, nr) => (
        <div key={nr} class="uitspraak">
          <p class="letterlijk">{u.tekst}</p>
          <p class="zacht klein letterlijk">Steunt op: {u.grond}</p>
          {bij(`oordeel-${nr}`)}
        </div>
      ))}
    </Kaart>
  )
}

function Tekens({ versie }: { versie: Versie }) {
  const regels = listTekens(versie).map(t => ({
    term: `${t.naam}, ${t.rol}`,
    waarde: t.datum ? `${t.hoe ?? 'Ondertekend op'} ${t.datum}` : 'Nog niet ondertekend',
  }))
  const getal = versie.controlegetal?.match(/.{4}/g)?.join(' ')
  return (
    <Kaart kop={koppen.ondertekening}>
      <Gegevens regels={[...regels, ...(getal ? [{ term: 'Controlegetal', waarde: getal }] : [])]} />
    </Kaart>
  )
}
