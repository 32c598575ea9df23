// Writing in an open dagboek: a text goes sealed to the server, and what is shared goes as it is, because somebody said so.
import { BLAD_MAX } from '../../../domein/dagboek.ts'
import { formatDagVan, formatTijd } from '../../../ui/tijd.ts'
import { BLADEN, deling, delingEinde, verwijdering } from '../paden.ts'
import type { Woorden } from '../woorden.ts'
import { verzegel } from './kluis.ts'
import { type Blad, type Daad, type Dicht, maakOpen, plekVan, toonBladen } from './lijst.ts'
import type { Staat } from './sleutels.ts'
import { stuur, type Uit, vraag } from './stuur.ts'

type Zeg = (tekst: string) => void

/** Binds the part where one writes. Gives how to press its buttons, and to save before it closes by itself. */
export function bindSchrijven(hier: HTMLElement, staat: Staat, w: Woorden, zeg: Zeg) {
  const vak = hier.querySelector<HTMLTextAreaElement>('#blad') as HTMLTextAreaElement
  const plek = hier.querySelector('[data-bladen]') as Element
  const taal = document.documentElement.lang === 'en' ? 'en' : 'nl'
  const dag = (moment: string, metTijd = false) =>
    metTijd ? `${formatDagVan(moment, taal)}, ${formatTijd(moment, taal)}` : formatDagVan(moment, taal)
  let bezig: Pick<Blad, 'id' | 'versie' | 'tekst'> | null = null
  // The id of what is being written: pressed twice it is one page.
  let nieuw = crypto.randomUUID()
  let was = ''

  const onbewaard = () => vak.value !== was
  const zet = (blad: typeof bezig) => {
    bezig = blad
    nieuw = crypto.randomUUID()
    was = blad?.tekst ?? ''
    vak.value = was
    for (const deel of hier.querySelectorAll<HTMLElement>('[data-anders]')) deel.hidden = !blad
  }
  const hoe = (uit: Uit, gelukt: string) => zeg(uit.goed ? gelukt : w[uit.omdat])

  const toon = async () => {
    const bladen = staat.sleutel && (await vraag<Dicht[]>(BLADEN))
    if (!bladen || !staat.sleutel) return zeg(w.uit)
    const open = await maakOpen(staat.sleutel, staat.id, bladen)
    toonBladen(plek, open, w.bladen, dag, (wat, blad) => void doe(wat, blad))
  }

  const bewaar = async () => {
    const tekst = vak.value
    if (!staat.sleutel) return
    if (tekst.trim() === '') return zeg(w.schrijf.leeg)
    if (tekst.length > BLAD_MAX) return zeg(w.schrijf.teLang(BLAD_MAX))
    const id = bezig?.id ?? nieuw
    const dicht = await verzegel(staat.sleutel, plekVan(staat.id, id), tekst)
    const velden = { id, dagboek: staat.id, tekst: dicht, versie: String(bezig?.versie ?? 0) }
    const uit = await stuur(BLADEN, velden)
    if (uit.goed) {
      // What was typed meanwhile is not saved yet.
      if (vak.value === tekst) zet(null)
      else {
        bezig = { id, versie: Number(uit.tekst), tekst }
        was = tekst
      }
      await toon()
    }
    hoe(uit, w.schrijf.bewaard)
  }

  const doe = async (wat: Daad, blad: Blad) => {
    if (wat === 'aanpassen') {
      zet(blad)
      vak.focus()
      return
    }
    if (wat === 'weg' && !confirm(w.bladen.wegVraag)) return
    if (wat === 'delen' && !confirm(w.bladen.deelVraag)) return
    const [pad, velden, gelukt] = {
      weg: [verwijdering(blad.id), {}, w.bladen.weggegooid] as const,
      delen: [deling(blad.id), { tekst: blad.tekst ?? '' }, w.bladen.gedeeld] as const,
      terughalen: [delingEinde(blad.id), { stil: 'ja' }, w.bladen.terug] as const,
    }[wat]
    const uit = await stuur(pad, velden)
    if (uit.goed) {
      if (wat === 'weg' && bezig?.id === blad.id) zet(null)
      await toon()
    }
    hoe(uit, gelukt)
  }

  return { toon, bewaar, laat: () => zet(null), onbewaard, vak }
}
