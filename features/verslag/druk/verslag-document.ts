// The verslag as a document: its parts in order, with the fixed Dutch sentences between them. PDF and DOCX both come from here.
import type { Blok, DrukDocument } from '../../../platform/druk/document.ts'
import { koppen } from '../zegswijzen.ts'
import {
  alinea,
  alineas,
  deel,
  eigen,
  inVieren,
  kop,
  kort,
  rij,
  tussenkop,
  vast,
  vooraf,
} from './bouwstenen.ts'
import { doelBlokken } from './verslag-doelen.ts'
import type { VerslagDruk } from './verslag-pdf.ts'
import { ondertekening, reactieBlokken, type Slot, slot } from './verslag-slot.ts'

const NIETS_ANDERS =
  'Dit verslag gaat alleen over dit traject. Het zegt niets over de vraag of er andere trajecten zijn.'

/** Everything that is printed of one version, as it can be kept. `vorm` says to later readers how this is written. */
export type Papier = { readonly vorm: 1; readonly document: DrukDocument; readonly verspreiding: Slot }

/** Where the control number comes: it is known when the signature is on the chain, a moment after the paper was kept. */
const GETAL = '{controlegetal}'

type Aanvulling = { verspreiding: VerslagDruk['verspreiding']; controlegetal?: string | null | undefined }

/** A paper with its control number and its last chapter: to whom it was given, as this copy may tell. */
export function vulAan(
  { document, verspreiding }: Papier,
  { verspreiding: aan, controlegetal: getal }: Aanvulling,
): DrukDocument {
  const rijen = aan.map(r => rij(r.aan, r.doel, r.toestemming))
  const slot =
    aan.length === 0
      ? verspreiding.niemand
      : verspreiding.lijst.map(blok => (blok.soort === 'tabel' ? { ...blok, rijen } : blok))
  const { voorblad, voet, blokken } = document
  const regels = voorblad.regels.map(r => (r.waarde === GETAL ? { ...r, waarde: inVieren(getal ?? '') } : r))
  return {
    ...document,
    voorblad: { ...voorblad, regels },
    voet: voet.endsWith(GETAL) ? voet.slice(0, -GETAL.length) + (getal ?? '') : voet,
    blokken: [...blokken, ...slot],
  }
}

/** The document of a verslag. An absent part leaves its chapter out, or says in a sentence that there is nothing. */
export const asDocument = (v: VerslagDruk): DrukDocument => vulAan(asPapier(v), v)

/** The paper of a verslag, before anybody was given it. */
export function asPapier(v: VerslagDruk): Papier {
  return { vorm: 1, document: voorSlot(v), verspreiding: slot(v) }
}

function voorSlot(v: VerslagDruk): DrukDocument {
  const concept = v.stand === 'concept'
  const getal = v.controlegetal && GETAL
  return {
    taal: 'nl',
    titel: v.titel,
    auteur: v.specialist.naam,
    gemaaktOp: v.gemaaktOp,
    voorblad: {
      boven: v.praktijknaam,
      regels: [
        { term: 'Ouder', waarde: `${v.ouder.voornaam} ${v.ouder.achternaam}` },
        { term: 'Specialist', waarde: v.specialist.naam, erbij: v.specialist.registratie },
        { term: 'Periode', waarde: v.periode },
        {
          term: 'Versie',
          waarde: `${v.versie}, ${concept ? 'concept. De tekst kan nog veranderen.' : 'definitief'}`,
        },
        ...(getal ? [{ term: 'Controlegetal', waarde: getal }] : []),
      ],
    },
    voet: `${v.praktijknaam} · versie ${v.versie}${getal ? ` · controlegetal ${getal}` : ''}`,
    paginering: ['bladzijde', 'van'],
    stempel: concept ? 'Concept' : null,
    blokken: [...tekstBlokken(v), ...verklaring(v), ...ondertekening(v)],
  }
}

/** The text itself: all that a next version can say otherwise, without what belongs to one version and goes nowhere with it. */
export function tekstBlokken(v: VerslagDruk): Blok[] {
  return [
    kop(koppen.opdracht),
    ...alineas(v.opdracht),
    { soort: 'kader', vorm: 'zand', alineas: [rij(NIETS_ANDERS)] },
    ...gesprekken(v),
    ...doelBlokken(v),
    ...lijn(v),
    ...(v.geoefend.length > 0 ? [kop(koppen.geoefend), { soort: 'lijst', punten: v.geoefend } as const] : []),
    ...uitspraken(v),
    ...(v.eigenWoorden
      ? [
          kop(koppen.eigenWoorden(v.ouder.voornaam)),
          { soort: 'citaat', stukken: rij(v.eigenWoorden) } as const,
        ]
      : []),
    kop(koppen.advies),
    ...alineas(v.advies.length > 0 ? v.advies : ['Er is geen advies.']),
  ]
}

function gesprekken({ proces }: VerslagDruk): Blok[] {
  return [
    kop(koppen.gesprekken),
    ...alineas(proces.inleiding),
    proces.gesprekken.length === 0
      ? alinea('Er zijn geen gesprekken geweest.')
      : {
          soort: 'tabel',
          naam: koppen.gesprekken,
          kolommen: [
            eigen('Nr'),
            eigen('Datum'),
            deel('Plaats', 1.1),
            deel('Aanwezig', 1.2),
            deel('Thema', 2),
          ],
          rijen: proces.gesprekken.map(g => rij(g.nr, g.datum, g.plaats, g.aanwezig, g.thema)),
        },
  ]
}

function lijn({ lijn, ouder }: VerslagDruk): Blok[] {
  if (!lijn || lijn.punten.length === 0) return []
  // A column for own words only when there are any.
  const woorden = lijn.punten.some(p => p.woord)
  const kolommen = [eigen('Datum'), eigen('Cijfer', true), deel('Eigen woord', 1)]
  return [
    kop(koppen.lijn),
    alinea(lijn.zin),
    {
      soort: 'lijn',
      alt: `Lijn van onrust naar rust. ${lijn.zin} De cijfers staan in de tabel hieronder.`,
      boven: 'rust',
      onder: 'onrust',
      bijschrift: 'Bovenaan is rust, onderaan onrust.',
      punten: lijn.punten,
    },
    {
      soort: 'alinea',
      stukken: [
        {
          tekst: `De cijfers gaf ${ouder.voornaam} zelf, van 0 (veel onrust) tot 10 (rust).`,
          toon: 'zacht',
        },
      ],
    },
    {
      soort: 'tabel',
      naam: koppen.lijn,
      dicht: true,
      kolommen: woorden ? kolommen : kolommen.slice(0, 2),
      rijen: lijn.punten.map(p => {
        const cellen = rij(p.datum, String(p.waarde).replace('.', ','), p.woord ?? '')
        return woorden ? cellen : cellen.slice(0, 2)
      }),
    },
  ]
}

function uitspraken(v: VerslagDruk): Blok[] {
  const naam = v.ouder.voornaam
  return [
    kop(koppen.uitspraken),
    alinea(`Wat vaststaat, wat ${naam} vertelt en wat de specialist ervan vindt, staat hieronder apart.`),
    tussenkop(koppen.feiten),
    v.feiten.length === 0
      ? alinea('Er zijn geen feiten opgeschreven.')
      : {
          soort: 'tabel',
          naam: koppen.feiten,
          kolommen: [deel('Feit', 1), vast('Bron', 42), eigen('Datum')],
          rijen: v.feiten.map(f => rij(f.tekst, f.bron, f.datum)),
        },
    tussenkop(koppen.volgens(naam)),
    v.beleving.length === 0
      ? alinea(`${naam} heeft hier niets laten opschrijven.`)
      : vooraf(
          `Dit is hoe ${naam} het heeft beleefd, in eigen woorden. Of iets ook een feit is, is niet onderzocht.`,
        ),
    ...v.beleving.map(
      (b): Blok => ({
        soort: 'citaat',
        stukken: [
          { tekst: `“${b.citaat}”`, toon: 'cursief' },
          ...(b.datum ? [{ tekst: '\n' }, { tekst: b.datum, toon: 'zacht' as const }] : []),
        ],
      }),
    ),
    tussenkop(koppen.oordelen),
    v.duiding.length === 0
      ? alinea('De specialist heeft geen oordeel opgeschreven.')
      : vooraf('Dit is het oordeel van de specialist. Bij elk oordeel staat waar het op steunt.'),
    ...v.duiding.map(
      (d): Blok => ({
        soort: 'kader',
        vorm: 'gras',
        alineas: [rij(d.tekst), [{ tekst: 'Steunt op: ', toon: 'vet' }, { tekst: d.grond }]],
        bijeen: kort([d.tekst, d.grond]),
      }),
    ),
  ]
}

function verklaring({ verklaring, reacties = [], ouder }: VerslagDruk): Blok[] {
  const naam = ouder.voornaam
  return [
    kop(koppen.verklaring(naam)),
    ...(verklaring
      ? ([
          alinea(`Deze verklaring is van ${naam}. De tekst is niet veranderd.`),
          {
            soort: 'kader',
            vorm: 'rand',
            alineas: [
              rij(verklaring.tekst),
              [{ tekst: `${naam} ${ouder.achternaam}, ${verklaring.datum}`, toon: 'zacht' }],
            ],
          },
        ] as const)
      : [alinea(`${naam} heeft bij deze versie geen verklaring gegeven.`)]),
    ...reactieBlokken(naam, reacties),
  ]
}
