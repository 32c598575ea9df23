// From a version, or the working text, to what goes to the press.

import type { ScorePaar } from '../../domein/verslag.ts'
import { schrijfDatum, schrijfScore } from '../../domein/verslag-zinnen.ts'
import type { VerslagDruk } from './druk/verslag-pdf.ts'
import type { VerslagInhoud } from './inhoud.ts'
import { eigenVan, type Versie } from './queries.ts'
import type { Reactie } from './reacties.ts'
import {
  inVolgorde,
  listTekens,
  plaatsen,
  TITEL,
  zegAanwezigheid,
  zegDag,
  zegGevolg,
  zegPeriode,
} from './zegswijzen.ts'

type Wat = {
  inhoud: VerslagInhoud
  /** Null for the working text of the specialist. */
  versie: Versie | null
  praktijknaam: string
  nu: Temporal.Instant
}

/** Definitive once the specialist has signed; a concept says so on every page. */
export function asDruk({ inhoud, versie, praktijknaam, nu }: Wat): VerslagDruk {
  const { verslag: v, ouder, specialist } = inhoud
  const eigen = versie && eigenVan(versie)
  const woorden = [v.eigenWoorden, eigen?.eigenWoorden ?? ''].filter(Boolean).join('\n\n')
  const getekend = versie?.specialist ?? null
  return {
    titel: TITEL,
    praktijknaam,
    ouder,
    specialist,
    periode: zegPeriode(v),
    versie: versie ? String(versie.nummer) : 'in bewerking',
    stand: getekend ? 'definitief' : 'concept',
    ...(versie?.controlegetal ? { controlegetal: versie.controlegetal } : {}),
    gemaaktOp: asSeconds(getekend?.op ?? versie?.gedeeldOp ?? nu),
    opdracht: v.opdracht,
    proces: {
      inleiding: v.proces.inleiding,
      gesprekken: v.proces.gesprekken.map(g => ({
        nr: String(g.nr),
        datum: schrijfDatum(g.datum),
        plaats: plaatsen[g.plaats],
        aanwezig: zegAanwezigheid(g.aanwezigheid, ouder.voornaam, specialist.naam),
        thema: g.thema,
      })),
    },
    doelen: v.doelen.toSorted(inVolgorde).map(d => ({
      titel: d.titel,
      niveaus: d.niveaus.map(n => ({ niveau: schrijfScore(n.niveau), tekst: n.tekst })),
      begin: asPaar(d.begin),
      eind: asPaar(d.eind),
      ...(inhoud.toelichting[d.soort] ? { toelichting: inhoud.toelichting[d.soort] } : {}),
    })),
    ...(v.lijn ? { lijn: asLijn(v.lijn) } : {}),
    geoefend: v.geoefend,
    feiten: v.feiten.map(f => ({ tekst: f.tekst, bron: f.bron, datum: schrijfDatum(f.datum) })),
    beleving: v.volgens.map(b => ({
      citaat: b.tekst,
      ...(b.datum ? { datum: schrijfDatum(b.datum) } : {}),
    })),
    duiding: v.oordelen.map(o => ({ tekst: o.tekst, grond: o.grond })),
    ...(woorden ? { eigenWoorden: woorden } : {}),
    advies: v.advies,
    ...(eigen?.tekst ? { verklaring: { tekst: eigen.tekst, datum: zegDag(eigen.op) } } : {}),
    ...(versie && versie.reacties.length > 0
      ? { reacties: versie.reacties.map(r => asReactie(r, ouder.voornaam)) }
      : {}),
    ondertekening: versie
      ? listTekens(versie)
      : [
          { naam: `${ouder.voornaam} ${ouder.achternaam}`.trim(), rol: 'ouder' },
          { naam: specialist.naam, rol: 'specialist' },
        ],
    verspreiding: [],
  }
}

function asReactie({ naam, nummer, tekst, op, gevolg, antwoord }: Reactie, ouder: string) {
  return {
    bij: `${naam}, versie ${nummer}`,
    tekst,
    datum: zegDag(op),
    antwoord: zegGevolg(gevolg, ouder),
    ...(antwoord?.tekst ? { uitleg: antwoord.tekst } : {}),
  }
}

// The press knows whole seconds only.
function asSeconds(moment: Temporal.Instant): string {
  return moment.round({ smallestUnit: 'second', roundingMode: 'trunc' }).toString()
}

function asPaar({ ouder, specialist }: ScorePaar) {
  return {
    ...(ouder === null ? {} : { ouder: schrijfScore(ouder) }),
    ...(specialist === null ? {} : { specialist: schrijfScore(specialist) }),
  }
}

function asLijn({
  zin,
  punten,
}: NonNullable<VerslagInhoud['verslag']['lijn']>): NonNullable<VerslagDruk['lijn']> {
  const begin = punten[0] && Temporal.PlainDate.from(punten[0].dag)
  return {
    zin,
    punten: punten.map(({ dag, cijfer }) => ({
      datum: schrijfDatum(dag),
      waarde: cijfer,
      dag: begin ? begin.until(Temporal.PlainDate.from(dag), { largestUnit: 'day' }).days : 0,
    })),
  }
}
