// "Snel weg": hide the page at once, end the session, replace it by the weather. Works without this file too.

const weer = 'https://www.buienradar.nl/'

/** Improves every quick-exit form, and lets three times Escape within two seconds do the same. */
export function bindWeg(): void {
  const verder = document.querySelector<HTMLFormElement>('form[data-verder]')
  // The empty page after a quick exit (http/weg.ts): Back leads on to the weather, anything else is somebody who came anew.
  if (verder) {
    if (isTerug()) vanish()
    else verder.submit()
    return
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-weg]')) {
    form.addEventListener('submit', event => {
      event.preventDefault()
      leave(form)
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
    if (keren.length >= 3 && form) leave(form)
  })
  // A page that comes back from the memory of the browser after somebody left: the server was not asked (http/weg.ts).
  addEventListener('pageshow', event => {
    if (event.persisted && /(^|; )__Host-w=/.test(document.cookie)) vanish()
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
  globalThis.indexedDB
    ?.databases?.()
    .then(all => all.map(one => one.name && indexedDB.deleteDatabase(one.name)))
    .catch(() => {})
}

function leave(form: HTMLFormElement): void {
  // Only who works here has a question on the form. Text that was not sent, or a draft that was not, carries this mark.
  const vraag = document.querySelector('[data-onverzonden]') ? form.dataset.vraag : undefined
  if (vraag && !confirm(vraag)) return
  document.dispatchEvent(new Event('snel-weg'))
  // What may be seen goes first. Then the end of the session is asked for, then we go, and what the browser kept goes last.
  document.documentElement.hidden = true
  // A keepalive fetch outlives the page; its answer is never looked at.
  fetch(form.action, {
    method: 'POST',
    keepalive: true,
    credentials: 'same-origin',
    redirect: 'manual',
  }).catch(() => {})
  vanish()
  clear()
}

const isTerug = () =>
  performance
    .getEntriesByType('navigation')
    .some(entry => (entry as PerformanceNavigationTiming).type === 'back_forward')

function vanish(): void {
  document.documentElement.hidden = true
  document.title = ' '
  location.replace(weer)
}
