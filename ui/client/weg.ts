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

/** Empties what this browser kept. The answer of the server asks the same, but without a connection nobody answers. */
function clear(): void {
  try {
    localStorage.clear()
    sessionStorage.clear()
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
  globalThis.caches
    ?.keys()
    .then(names => names.map(name => caches.delete(name)))
    .catch(() => {})
  navigator.serviceWorker
    ?.getRegistrations()
    .then(all => all.map(one => one.unregister()))
    .catch(() => {})
}

function leave(action: string): void {
  document.documentElement.hidden = true
  document.title = ' '
  document.dispatchEvent(new Event('snel-weg'))
  clear()
  // A keepalive fetch outlives the page; its answer is never looked at.
  fetch(action, { method: 'POST', keepalive: true, credentials: 'same-origin', redirect: 'manual' }).catch(
    () => {},
  )
  location.replace(weer)
}
