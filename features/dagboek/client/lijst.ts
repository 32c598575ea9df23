// The pages of an open dagboek, one below the other, folded: to read, change, share, take back, throw away.
import { ontzegel } from './kluis.ts'

/** A page as the server gives it. */
export type Dicht = { id: string; tekst: string; versie: number; geschreven: string; gedeeld: string | null }
/** The same, opened; `tekst` null when it does not open. */
export type Blad = Omit<Dicht, 'tekst'> & { tekst: string | null }
export type Daad = 'aanpassen' | 'delen' | 'terughalen' | 'weg'
type Woorden = typeof import('../woorden.ts')['nl']['bladen']

/** Where a page is sealed for: it opens in no other. */
export const plekVan = (dagboek: string, blad: string) => `blad ${dagboek} ${blad}`

export const maakOpen = (sleutel: CryptoKey, dagboek: string, bladen: readonly Dicht[]): Promise<Blad[]> =>
  Promise.all(
    bladen.map(async blad => ({
      ...blad,
      tekst: await ontzegel(sleutel, plekVan(dagboek, blad.id), blad.tekst).catch(() => null),
    })),
  )

const el = (soort: string, tekst: string, klasse = ''): HTMLElement => {
  const element = document.createElement(soort)
  element.textContent = tekst
  if (klasse) element.className = klasse
  return element
}

/** Draws them anew. `dag` says a moment as a day, with its time; `doe` hears what was pressed. */
export function toonBladen(
  plek: Element,
  bladen: readonly Blad[],
  w: Woorden,
  dag: (moment: string, metTijd?: boolean) => string,
  doe: (wat: Daad, blad: Blad) => void,
): void {
  plek.replaceChildren(...(bladen.length === 0 ? [el('p', w.leeg, 'zacht')] : bladen.map(toonBlad)))

  function toonBlad(blad: Blad): HTMLElement {
    const vouw = document.createElement('details')
    const kop = el('summary', dag(blad.geschreven, true))
    if (blad.gedeeld) kop.append(` · ${w.gedeeldOp(dag(blad.gedeeld))}`)
    const binnen = document.createElement('div')
    binnen.append(el('p', blad.tekst ?? w.stuk, 'letterlijk'))
    if (blad.gedeeld) binnen.append(el('p', w.gedeeldZo, 'zacht'))
    const knoppen = el('div', '', 'knoppen')
    const knop = (wat: Daad, klasse = 'knop stil') => {
      const button = el('button', w[wat], klasse) as HTMLButtonElement
      button.type = 'button'
      button.addEventListener('click', () => doe(wat, blad))
      knoppen.append(button)
    }
    if (blad.tekst !== null) {
      knop('aanpassen', 'knop tweede')
      knop(blad.gedeeld ? 'terughalen' : 'delen')
    }
    knop('weg')
    binnen.append(knoppen)
    vouw.append(kop, binnen)
    return vouw
  }
}
