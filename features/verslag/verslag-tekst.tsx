// The verslag to read on a screen, phone first: real headings, short parts, the three kinds of sentence apart.
import { NIVEAUS } from '../../domein/doel.ts'
import type { Score } from '../../domein/score.ts'
import type { VerslagDoel } from '../../domein/verslag.ts'
import { schrijfDatum } from '../../domein/verslag-zinnen.ts'
import { Details, Gegevens, Kaart, Lijst } from '../../ui/blokken.tsx'
import { Lijn } from '../../ui/lijn.tsx'
import { TaalContext } from '../../ui/taal.ts'
import type { VerslagInhoud } from './inhoud.ts'
import { eigenVan, type Versie } from './queries.ts'
import { inVolgorde, koppen, listTekens, plaatsen, zegAanwezigheid, zegDag } from './zegswijzen.ts'

/** The whole text. With `versie` also what belongs to that version: own words, verklaring, signatures. */
export function VerslagTekst({ inhoud, versie }: { inhoud: VerslagInhoud; versie?: Versie | undefined }) {
  const { verslag: v, ouder, specialist } = inhoud
  const eigen = versie && eigenVan(versie)
  const woorden = [v.eigenWoorden, eigen?.eigenWoorden].filter(Boolean)
  return (
    <TaalContext.Provider value="nl">
      <div class="verslag" lang="nl">
        <Kaart kop={koppen.opdracht}>
          <Alineas teksten={v.opdracht} />
        </Kaart>
        <Kaart kop={koppen.gesprekken}>
          <Alineas teksten={v.proces.inleiding} />
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
        </Kaart>
        {v.doelen.length > 0 && (
          <Kaart kop={koppen.doelen}>
            {v.doelen.toSorted(inVolgorde).map(doel => (
              <Doel
                key={doel.soort}
                doel={doel}
                naam={ouder.voornaam}
                erbij={inhoud.toelichting[doel.soort]}
              />
            ))}
          </Kaart>
        )}
        {v.lijn && (
          <Kaart kop={koppen.lijn}>
            <Lijn id="verslag-lijn" punten={v.lijn.punten} verhaal={v.lijn.zin} />
          </Kaart>
        )}
        {v.geoefend.length > 0 && (
          <Kaart kop={koppen.geoefend}>
            <ul>
              {v.geoefend.map(regel => (
                <li key={regel}>{regel}</li>
              ))}
            </ul>
          </Kaart>
        )}
        <Uitspraken inhoud={inhoud} />
        {woorden.length > 0 && (
          <Kaart kop={koppen.eigenWoorden(ouder.voornaam)}>
            <blockquote class="uitspraak letterlijk">{woorden.join('\n\n')}</blockquote>
          </Kaart>
        )}
        {v.advies.length > 0 && (
          <Kaart kop={koppen.advies}>
            <Alineas teksten={v.advies} />
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

const Alineas = ({ teksten }: { teksten: readonly string[] }) => (
  <>
    {teksten.map((tekst, nr) => (
      <p key={nr} class="letterlijk">
        {tekst}
      </p>
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

function Uitspraken({ inhoud: { verslag: v, ouder } }: { inhoud: VerslagInhoud }) {
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
        </div>
      ))}
      {v.oordelen.length > 0 && <h3>{koppen.oordelen}</h3>}
      {v.oordelen.map((u, nr) => (
        <div key={nr} class="uitspraak">
          <p class="letterlijk">{u.tekst}</p>
          <p class="zacht klein letterlijk">Steunt op: {u.grond}</p>
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
