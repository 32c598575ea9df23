// Reads the fields of one form and gathers every field that comes back, so a person hears everything at once.
import { type DatumGrens, leesDatum, leesIsoDatum } from './datumvelden.ts'
import type { Fout, Reden } from './reden.ts'
import { leesTekst, type TekstGrens } from './tekst.ts'

/** A form as posted: a field has one value, several, or is missing. Anything but text counts as missing. */
export type Velden = Readonly<Record<string, unknown>>

/** A form that was read: the value to keep, or all fields that come back in the order of reading. */
export type Gelezen<T, V extends string> = { ok: true; waarde: T } | { ok: false; fouten: Fout<V>[] }

/** All text values of one field. Own properties only: a field called `constructor` is nothing special. */
export function waardenVan(velden: Velden, naam: string): string[] {
  const waarde = Object.hasOwn(velden, naam) ? velden[naam] : undefined
  const lijst = Array.isArray(waarde) ? waarde : [waarde]
  return lijst.filter(deel => typeof deel === 'string')
}

export type Formulier<V extends string> = ReturnType<typeof openFormulier<V>>

/** Opens a form for reading; `V` is the union of the names that may come back. */
export function openFormulier<V extends string>(velden: Velden) {
  const fouten: Fout<V>[] = []
  const fout = (veld: V, omdat: Reden, maat: { max?: number; min?: number } = {}) => {
    // One reason per field is enough to mend it; the first is the nearest.
    if (!fouten.some(eerder => eerder.veld === veld)) fouten.push({ veld, omdat, ...maat })
  }
  const een = (veld: string) => waardenVan(velden, veld)[0]
  return {
    fout,
    /** The raw first value, trimmed and cut off: only to see whether something was filled in. */
    ingevuld: (veld: string) => (een(veld) ?? '').slice(0, 2_000).trim() !== '',
    tekst(veld: V, grens: TekstGrens): string {
      const gelezen = leesTekst(een(veld), grens)
      if (gelezen.ok) return gelezen.waarde
      if (gelezen.omdat === 'te-lang') fout(veld, 'te-lang', { max: grens.max })
      else if (gelezen.omdat === 'te-kort') fout(veld, 'te-kort', { min: grens.min ?? 0 })
      else fout(veld, gelezen.omdat)
      return ''
    },
    /** One of a list. Missing gives `kies` when required and else null. */
    keuze<const K extends string>(veld: V, uit: readonly K[], verplicht: boolean): K | null {
      const waarde = een(veld)?.slice(0, 100).trim() ?? ''
      if (waarde === '' && verplicht) fout(veld, 'kies')
      if (waarde === '') return null
      const gekozen = uit.find(keus => keus === waarde) ?? null
      if (gekozen === null) fout(veld, 'onbekende-keuze')
      return gekozen
    },
    /** Several of a list, each once, in the order of the list. */
    keuzes<const K extends string>(veld: V, uit: readonly K[]): K[] {
      const waarden = new Set(waardenVan(velden, veld).map(waarde => waarde.slice(0, 100).trim()))
      waarden.delete('')
      const gekozen = uit.filter(keus => waarden.has(keus))
      if (gekozen.length !== waarden.size) fout(veld, 'onbekende-keuze')
      return gekozen
    },
    /** A date under `veld` (ISO) or in `veld_dag`, `veld_maand`, `veld_jaar`; as ISO text, null when empty or wrong. */
    datum(veld: V, grens: DatumGrens, verplicht: boolean): string | null {
      const gelezen = een(veld)
        ? leesIsoDatum(een(veld), grens)
        : leesDatum(een(`${veld}_dag`), een(`${veld}_maand`), een(`${veld}_jaar`), grens)
      if (gelezen.ok) return gelezen.waarde.toString()
      if (gelezen.omdat !== 'leeg' || verplicht) fout(veld, gelezen.omdat)
      return null
    },
    /** A whole number within a scale, both ends included; null when empty or wrong. */
    getal(veld: V, van: number, tot: number, verplicht: boolean): number | null {
      const waarde = (een(veld) ?? '').slice(0, 40).trim().replace('\u2212', '-').replace(/^\+/, '')
      if (waarde === '' && verplicht) fout(veld, 'kies')
      if (waarde === '') return null
      if (!/^-?\d{1,9}$/.test(waarde)) fout(veld, 'geen-getal')
      else if (Number(waarde) < van || Number(waarde) > tot) fout(veld, 'buiten-schaal')
      else return Number(waarde) || 0 // never -0
      return null
    },
    /** Ends the reading: the value when nothing came back. */
    sluit<T>(maak: () => T): Gelezen<T, V> {
      return fouten.length > 0 ? { ok: false, fouten } : { ok: true, waarde: maak() }
    },
  }
}
