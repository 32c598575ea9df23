// Putting the site on a home screen is asked for by a person and never offered: the browser keeps its own question to itself.

/** What a browser holds ready when it could ask; only Chromium has it. */
type Aanbod = Event & { prompt(): Promise<unknown> }

/**
 * Stops the question that a browser asks by itself, on every page. Where a page has a place for it (`data-beginscherm`), a
 * button is shown there that asks it. Without this the page tells how to do it by hand.
 */
export function bindBeginscherm(): void {
  addEventListener('beforeinstallprompt', event => {
    event.preventDefault()
    const plek = document.querySelector<HTMLElement>('[data-beginscherm]')
    const knop = plek?.querySelector('button')
    if (!plek || !knop) return
    plek.hidden = false
    // It can be asked once; after that the browser says when it may be again.
    knop.onclick = () => {
      plek.hidden = true
      ;(event as Aanbod).prompt().catch(() => {})
    }
  })
}
