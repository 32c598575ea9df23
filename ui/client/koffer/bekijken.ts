// A letter that clashed is sent once more as a form, so that the page of the server shows both texts; it goes when somebody chose.
import { type BriefIn, verwijderBrief } from './koffer.ts'

// The name of a letter, which tells nothing; with a sign behind it once somebody pressed.
const MERK = 'koffer-bekeken'
const GEKOZEN = '!'

/** The form of this letter is on its way to the server by a press of its button. */
export const merkGedrukt = (naam: string) => sessionStorage.setItem(MERK, naam + GEKOZEN)

/** Leaves this page for the one that shows what was typed beside what is saved, or what must be different. */
export function bekijk(brief: BriefIn): void {
  sessionStorage.setItem(MERK, brief.naam)
  const form = document.createElement('form')
  form.method = 'post'
  form.action = brief.pad
  for (const [naam, waarde] of brief.velden) {
    const veld = document.createElement('input')
    veld.type = 'hidden'
    veld.name = naam
    veld.value = waarde
    form.append(veld)
  }
  document.body.append(form)
  form.submit()
}

/**
 * On the page after it: what was chosen and saved, or left as it is, is a letter no more. True when this page shows the letter itself
 * and waits for a choice: then nothing is sent behind its back.
 */
export async function ruimBekekenOp(): Promise<boolean> {
  const merk = sessionStorage.getItem(MERK)
  if (!merk) return false
  const naam = merk.replace(GEKOZEN, '')
  const keuze = document.querySelector('section.naast')?.closest('form')
  const vanzelf = document.querySelector('[data-foutlijst]')?.closest('form')
  if (keuze) {
    sessionStorage.setItem(MERK, naam)
    keuze.addEventListener('submit', () => merkGedrukt(naam))
    const laat = keuze.querySelector<HTMLAnchorElement>('a.knop')
    laat?.addEventListener('click', async event => {
      event.preventDefault()
      await verwijderBrief(naam)
      location.assign(laat.href)
    })
    return true
  }
  if (vanzelf?.querySelector('[data-vanzelf]')) {
    // The form is filled in with the letter: saving it is sending it (ui/client/vanzelf.ts).
    vanzelf.dataset.brief = naam
    vanzelf.dataset.knop = ''
    return true
  }
  sessionStorage.removeItem(MERK)
  const bewaard = new URLSearchParams(location.search).has('bewaard')
  if (merk.endsWith(GEKOZEN) && bewaard) await verwijderBrief(naam)
  return false
}
