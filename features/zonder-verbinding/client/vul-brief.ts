// Puts a letter that waits back into the form it was typed in, so that one writes on where one stopped.
import { type BriefIn, listBrieven } from '../../../ui/client/koffer/koffer.ts'

/** The newest letter of this address that waits, if there is one. */
export const zoekBrief = async (pad: string): Promise<BriefIn | undefined> =>
  (await listBrieven()).findLast(een => een.pad === pad && een.stand === 'wacht')

/** Puts it in the form that saves itself. At once: whoever sees the form may already be typing in it. */
export function vulBrief(brief: BriefIn | undefined): void {
  const form = document.querySelector('[data-vanzelf]')?.closest('form')
  if (!brief || !form) return
  vul(form, brief)
  form.dataset.brief = brief.naam
  form.dataset.knop = brief.velden.find(([naam]) => naam === 'handeling')?.[1] ?? ''
}

function vul(form: HTMLFormElement, { velden }: BriefIn): void {
  for (const veld of form.elements) {
    if (
      !(
        veld instanceof HTMLInputElement ||
        veld instanceof HTMLTextAreaElement ||
        veld instanceof HTMLSelectElement
      )
    )
      continue
    const van = velden.filter(([naam]) => naam === veld.name).map(([, waarde]) => waarde)
    if (veld instanceof HTMLInputElement && /^(radio|checkbox)$/.test(veld.type)) {
      if (!veld.name.startsWith('u_')) veld.checked = van.includes(veld.value)
    } else if (van[0] !== undefined) veld.value = van[0]
  }
}
