// What a printed document consists of, block by block: the one source of its PDF and of its DOCX.

/** How a piece of text stands out: nothing more than weight, tone or slant; what it says never depends on it. */
export type Toon = 'gewoon' | 'vet' | 'groen' | 'zacht' | 'cursief'

/** A piece of a paragraph. `\n` ends a line; an empty line begins a new paragraph. */
export type Stuk = { readonly tekst: string; readonly toon?: Toon }

/** `eigen`: as wide as its text asks. `mm`: exactly. `deel`: a share of what is left. */
export type Breedte = 'eigen' | { readonly mm: number } | { readonly deel: number }

export type Kolom = { readonly kop: string; readonly breedte: Breedte; readonly rechts?: boolean }

/** A table with one row of headers. `naam` says what is in it, to who cannot see it. */
export type Tabel = {
  readonly soort: 'tabel'
  readonly naam: string
  readonly kolommen: readonly Kolom[]
  readonly rijen: readonly (readonly Stuk[])[]
  /** Short enough to stay on one page. */
  readonly bijeen?: boolean
  /** Many short rows. */
  readonly dicht?: boolean
}

/** A line through points, `waarde` 0 to 10, `dag` in days since the first (absent: equal steps). */
export type LijnFiguur = {
  readonly soort: 'lijn'
  /** The whole drawing in words. */
  readonly alt: string
  readonly boven: string
  readonly onder: string
  /** For a drawing without letters: what its top and bottom mean. */
  readonly bijschrift: string
  readonly punten: readonly {
    readonly datum: string
    readonly waarde: number
    readonly woord?: string
    readonly dag?: number
  }[]
}

export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 1 | 2; readonly tekst: string }
  /** `bijVolgende`: never the last of a page. */
  | { readonly soort: 'alinea'; readonly stukken: readonly Stuk[]; readonly bijVolgende?: boolean }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | { readonly soort: 'citaat'; readonly stukken: readonly Stuk[] }
  | {
      readonly soort: 'kader'
      readonly vorm: 'zand' | 'gras' | 'rand'
      readonly alineas: readonly (readonly Stuk[])[]
      readonly bijeen?: boolean
    }
  | Tabel
  | LijnFiguur
  /** Who signed and how; `gedaan` null: a line to sign on, with `streep` under it. */
  | {
      readonly soort: 'tekens'
      readonly streep: string
      readonly bijeen: boolean
      readonly regels: readonly {
        readonly naam: string
        readonly rol: string
        readonly gedaan: string | null
      }[]
    }

/** A whole document. Every text is as it will be read; nothing in it is code. */
export type DrukDocument = {
  readonly taal: 'nl' | 'en'
  readonly titel: string
  /** The professional who answers for it, for the PDF only. A DOCX names nobody: what is changed in it is of somebody else. */
  readonly auteur: string
  /** ISO 8601 in UTC, whole seconds; the only moment in the file. */
  readonly gemaaktOp: string
  readonly voorblad: {
    readonly boven: string
    readonly regels: readonly { readonly term: string; readonly waarde: string; readonly erbij?: string }[]
  }
  /** Left at the foot of every page. */
  readonly voet: string
  /** The words around the two numbers of a page: "bladzijde" 2 "van" 6. */
  readonly paginering: readonly [string, string]
  /** A word at the head of every page, as long as the text is not final. */
  readonly stempel: string | null
  readonly blokken: readonly Blok[]
}

/** Every text of a document in reading order, without what a page repeats: the PDF and the DOCX both say exactly this. */
export function listTeksten({ titel, voorblad, blokken }: DrukDocument): string[] {
  const van = (stukken: readonly Stuk[]) => stukken.map(stuk => stuk.tekst).join('')
  return [
    voorblad.boven,
    titel,
    ...voorblad.regels.flatMap(r => [r.term, r.waarde, r.erbij ?? '']),
    ...blokken.flatMap(blok => {
      if (blok.soort === 'kop') return [blok.tekst]
      if (blok.soort === 'alinea' || blok.soort === 'citaat') return [van(blok.stukken)]
      if (blok.soort === 'lijst') return blok.punten
      if (blok.soort === 'kader') return blok.alineas.map(van)
      if (blok.soort === 'tabel')
        return [...blok.kolommen.map(k => k.kop), ...blok.rijen.flatMap(rij => rij.map(cel => cel.tekst))]
      if (blok.soort === 'lijn') return []
      return blok.regels.flatMap(r => [r.naam, r.rol, r.gedaan ?? blok.streep])
    }),
  ].filter(tekst => tekst.trim() !== '')
}
