// The verslag as a document: its parts in order, with the fixed Dutch sentences between them. PDF and DOCX both come from here.
import type { Blok, DrukDocument, Kolom, Stuk } from '../../../platform/druk/document.ts'
import { koppen } from '../zegswijzen.ts'
import { doelBlokken } from './verslag-doelen.ts'
import type { VerslagDruk } from './verslag-pdf.ts'

const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 1, tekst })
const tussenkop = (tekst: string): Blok => ({ soort: 'kop', niveau: 2, tekst })
const alinea = (tekst: string): Blok => ({ soort: 'alinea', stukken: [{ tekst }] })
const vooraf = (tekst: string): Blok => ({ soort: 'alinea', stukken: [{ tekst }], bijVolgende: true })
const alineas = (teksten: readonly string[] = []): Blok[] => teksten.map(alinea)
const rij = (...cellen: string[]): Stuk[] => cellen.map(tekst => ({ tekst }))
const eigen = (naam: string, rechts = false): Kolom => ({ kop: naam, breedte: 'eigen', rechts })
const deel = (naam: string, share: number): Kolom => ({ kop: naam, breedte: { deel: share } })
const vast = (naam: string, mm: number): Kolom => ({ kop: naam, breedte: { mm } })
/** Short texts stay together on a page; long ones may run on. */
const kort = (teksten: readonly string[]) => teksten.join('').length <= 1500
const inVieren = (getal: string) => getal.match(/.{1,4}/gu)?.join(' ') ?? ''

const NIETS_ANDERS =
  'Dit verslag gaat alleen over dit traject. Het zegt niets over de vraag of er andere trajecten zijn.'

/** The document of a verslag. An absent part leaves its chapter out, or says in a sentence that there is nothing. */
export function asDocument(v: VerslagDruk): DrukDocument {
  const concept = v.stand === 'concept'
  const getal = v.controlegetal
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
        ...(getal ? [{ term: 'Controlegetal', waarde: inVieren(getal) }] : []),
      ],
    },
    voet: `${v.praktijknaam} · versie ${v.versie}${getal ? ` · controlegetal ${getal}` : ''}`,
    paginering: ['bladzijde', 'van'],
    stempel: concept ? 'Concept' : null,
    blokken: [...tekstBlokken(v), ...verklaring(v), ...slot(v)],
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
    ...(reacties.length > 0
      ? [
          kop(`Reacties van ${naam} op het concept`),
          {
            soort: 'tabel',
            naam: `Reacties van ${naam} op het concept`,
            kolommen: [vast('Bij', 38), deel('Reactie', 1), eigen('Datum')],
            rijen: reacties.map(r => rij(r.bij, r.tekst, r.datum)),
          } as const,
        ]
      : []),
  ]
}

function slot({ ondertekening, verspreiding, ouder }: VerslagDruk): Blok[] {
  const naar = 'Aan wie dit verslag is gegeven'
  return [
    kop(koppen.ondertekening),
    {
      soort: 'tekens',
      streep: 'datum en handtekening',
      bijeen: kort(ondertekening.map(o => o.naam + o.rol)),
      regels: ondertekening.map(o => ({
        naam: o.naam,
        rol: o.rol,
        gedaan: o.datum ? `${o.hoe ?? 'Ondertekend op'} ${o.datum}` : null,
      })),
    },
    kop(naar),
    verspreiding.length === 0
      ? alinea(`Alleen aan ${ouder.voornaam}.`)
      : {
          soort: 'tabel',
          naam: naar,
          kolommen: [deel('Aan', 1), deel('Waarvoor', 1.4), deel('Toestemming', 1)],
          rijen: verspreiding.map(r => rij(r.aan, r.doel, r.toestemming)),
        },
  ]
}
