// "Snel weg": hide the page at once, end the session, replace it by the weather. Works without this file too.

const weer = 'https://www.buienradar.nl/'

/** Improves every quick-exit form, and lets three times Escape within two seconds do the same. */
export function bindWeg(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-weg]')) {
    form.addEventListener('submit', event => {
      event.preventDefault()
      leave(form.action)
    })
  }
  let keren: number[] = []
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') {
      keren = []
      return
    }
    keren = [...keren.filter(keer => event.timeStamp - keer < 2000), event.timeStamp]
    const form = document.querySelector<HTMLFormElement>('form[data-weg]')
    if (keren.length >= 3 && form) leave(form.action)
  })
}

function leave(action: string): void {
  document.documentElement.hidden = true
  document.title = ' '
  document.dispatchEvent(new Event('snel-weg'))
  // A keepalive fetch outlives the page; its answer is never looked at.
  fetch(action, { method: 'POST', keepalive: true, credentials: 'same-origin', redirect: 'manual' }).catch(
    () => {},
  )
  location.replace(weer)
}
