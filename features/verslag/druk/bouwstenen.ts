// Short ways to write the blocks of a verslag on paper.
import type { Blok, Kolom, Stuk } from '../../../platform/druk/document.ts'

export const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 1, tekst })
export const tussenkop = (tekst: string): Blok => ({ soort: 'kop', niveau: 2, tekst })
export const alinea = (tekst: string): Blok => ({ soort: 'alinea', stukken: [{ tekst }] })
export const vooraf = (tekst: string): Blok => ({ soort: 'alinea', stukken: [{ tekst }], bijVolgende: true })
export const alineas = (teksten: readonly string[] = []): Blok[] => teksten.map(alinea)
export const rij = (...cellen: string[]): Stuk[] => cellen.map(tekst => ({ tekst }))
export const eigen = (naam: string, rechts = false): Kolom => ({ kop: naam, breedte: 'eigen', rechts })
export const deel = (naam: string, share: number): Kolom => ({ kop: naam, breedte: { deel: share } })
export const vast = (naam: string, mm: number): Kolom => ({ kop: naam, breedte: { mm } })
/** Short texts stay together on a page; long ones may run on. */
export const kort = (teksten: readonly string[]) => teksten.join('').length <= 1500
export const inVieren = (getal: string) => getal.match(/.{1,4}/gu)?.join(' ') ?? ''
