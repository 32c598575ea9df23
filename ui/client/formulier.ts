// Forms that lose nothing: send once, warn before leaving unsent text, stay when there is no connection.

/** Improves every guarded form and brings the summary of errors under the eye. */
export function bindFormulieren(): void {
  document.querySelector<HTMLElement>('[data-foutlijst]')?.focus()
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-bewaak]')) guard(form)
  // A page that comes back from the browser's memory may be sent again.
  addEventListener('pageshow', event => {
    if (!event.persisted) return
    for (const form of document.forms) form.removeAttribute('aria-busy')
  })
}

function guard(form: HTMLFormElement): void {
  // A form that came back, with errors or after the passphrase, holds text that was never saved.
  const terug = form.dataset.teruggezet !== undefined || form.querySelector('[data-foutlijst]') !== null
  if (terug && hasText(form)) form.dataset.onverzonden = ''
  const warn = (event: BeforeUnloadEvent) => {
    if (form.dataset.onverzonden !== undefined) event.preventDefault()
  }
  addEventListener('beforeunload', warn)
  document.addEventListener('snel-weg', () => removeEventListener('beforeunload', warn))
  if (form.dataset.sneltoets !== undefined)
    form.addEventListener('keydown', event => {
      if (!(event.ctrlKey || event.metaKey) || (event.key !== 's' && event.key !== 'Enter')) return
      event.preventDefault()
      form.requestSubmit(knopVan(form, event))
    })
  form.addEventListener('input', () => {
    form.dataset.onverzonden = ''
  })
  form.addEventListener('submit', event => {
    if (form.ariaBusy === 'true') return event.preventDefault()
    if (!navigator.onLine) {
      event.preventDefault()
      return tell(form)
    }
    form.ariaBusy = 'true'
    delete form.dataset.onverzonden
  })
}

/** With S the first button, which saves; with Enter the one of the part one is in, or of the end of the form, where there is one. */
function knopVan(form: HTMLFormElement, { key, target }: KeyboardEvent): HTMLButtonElement | null {
  const deel = key === 'Enter' && (target as Element).closest?.('[data-deel]')
  const eind = key === 'Enter' && form.querySelector('[data-afronden]')
  return (deel || eind || form).querySelector('button')
}

function hasText(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('textarea')].some(vak => vak.value.trim() !== '')
}

function tell(form: HTMLFormElement): void {
  form.querySelector('.geen-verbinding')?.remove()
  const melding = document.createElement('p')
  melding.className = 'melding let-op geen-verbinding'
  melding.setAttribute('role', 'alert')
  melding.textContent = form.dataset.geenVerbinding ?? ''
  form.append(melding)
}
