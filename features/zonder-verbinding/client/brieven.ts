// The letters that a person must look at: what they say, and what to do with them.
import { bekijk } from '../../../ui/client/koffer/bekijken.ts'
import { type BriefIn, verwijderBrief } from '../../../ui/client/koffer/koffer.ts'
import type { Woorden } from '../woorden.ts'
import { alinea, knop, link } from './bouw.ts'

/** Each with its title, its text folded away, and its buttons; `uit`: somebody must sign in first. */
export function toonBrieven(w: Woorden, over: readonly BriefIn[], uit: boolean): Node[] {
  const wachten = over.filter(brief => brief.stand === 'wacht').length
  const kop = wachten === 0 ? [] : [alinea(wachten === 1 ? w.wachtEen : w.wacht(wachten))]
  if (uit) kop.push(link(w.uit, '/inloggen'))
  return [...kop, ...over.filter(brief => brief.stand !== 'wacht').map(brief => toon(w, brief))]
}

function toon(w: Woorden, brief: BriefIn): Node {
  const deel = document.createElement('section')
  const meer = document.createElement('details')
  const kop = document.createElement('summary')
  kop.textContent = brief.titel
  const tekst = brief.velden
    .filter(([naam]) => /^(notitie|voorbereiding|huiswerk|afgezegd_reden|tekst)$/.test(naam))
    .map(([, waarde]) => alinea(waarde, 'letterlijk'))
  meer.append(kop, ...tekst)
  deel.append(alinea(brief.stand === 'botst' ? w.botst : w.mis), meer)
  const knoppen = document.createElement('div')
  knoppen.className = 'knoppen'
  if (!brief.pad.endsWith('/uitspraken')) knoppen.append(knop(w.bekijk, () => bekijk(brief)))
  const weg = async () => {
    if (!confirm(w.zekerWeg)) return
    await verwijderBrief(brief.naam)
    location.reload()
  }
  knoppen.append(knop(w.weggooien, () => void weg(), 'knop stil'))
  deel.append(knoppen)
  return deel
}
