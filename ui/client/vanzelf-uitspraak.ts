// The statement at the end of a form that saves itself: it goes with its button only, and without a connection as a letter of its own.
import { leesMeta } from './koffer/kast.ts'
import { legBrief } from './koffer/koffer.ts'

export const isUitspraak = (naam: string) => naam.startsWith('u_')

/** Whether a statement is half typed. */
export function heeftUitspraak(form: HTMLFormElement): boolean {
  return [...new FormData(form)].some(
    ([naam, waarde]) => isUitspraak(naam) && naam !== 'u_id' && naam !== 'u_soort' && waarde !== '',
  )
}

/** Puts the statement in the koffer under the id it will have, and makes room for the next. */
export async function legUitspraak(form: HTMLFormElement): Promise<void> {
  const meta = await leesMeta()
  if (!meta || !heeftUitspraak(form)) return
  const velden = [...new FormData(form)]
    .filter(([naam]) => isUitspraak(naam))
    .map(([naam, waarde]): [string, string] => [naam.slice(2), String(waarde)])
  const id = velden.find(([naam]) => naam === 'id')?.[1] ?? ''
  const pad = `${new URL(form.action).pathname}/uitspraken`
  await legBrief(
    meta,
    { pad, titel: document.querySelector('h1')?.textContent ?? '', velden, stand: 'wacht' },
    id,
  )
  for (const veld of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name^=u_]')) {
    if (veld.name === 'u_id') veld.value = crypto.randomUUID()
    else if (/^(radio|checkbox)$/.test(veld.type)) (veld as HTMLInputElement).checked = false
    else veld.value = ''
  }
  delete form.dataset.onverzonden
  document.dispatchEvent(new Event('brief'))
}
