// Saves a gesprek while somebody types, and before whatever button is pressed: with the versie that was read, so nothing is overwritten.

type Uit = 'bewaard' | 'botst' | 'mis' | 'uit' | 'geen'

/** After so many milliseconds of rest what was typed is saved; and never later than this after the first letter. */
const RUST = 2_000
const UITERLIJK = 15_000
/** A browser lets a page that closes send no more than this. */
const MEEST = 60_000

const melding = document.querySelector<HTMLElement>('[data-vanzelf]')
const form = melding?.closest('form')
if (melding && form) bind(form, melding)

function bind(form: HTMLFormElement, melding: HTMLElement): void {
  let vuil = false
  let sinds = 0
  let gestopt = false
  let doorlaten = false
  let wekker: ReturnType<typeof setTimeout> | undefined
  let loopt: Promise<Uit> = Promise.resolve('bewaard')
  const thema = form.querySelector<HTMLSelectElement>('[name=thema]')

  const bewaar = () => {
    clearTimeout(wekker)
    loopt = loopt.then(async uit => {
      if (!vuil) return uit
      vuil = false
      const nu = await verstuur(form)
      if (nu !== 'bewaard') vuil = true
      else if (!vuil && !heeftUitspraak(form)) delete form.dataset.onverzonden
      zeg(melding, nu)
      return nu
    })
    return loopt
  }

  form.addEventListener('input', event => {
    if (isUitspraak((event.target as HTMLInputElement).name)) return
    if (!vuil) sinds = Date.now()
    vuil = true
    clearTimeout(wekker)
    if (!gestopt) wekker = setTimeout(bewaar, Math.max(0, Math.min(RUST, sinds + UITERLIJK - Date.now())))
  })

  // Before the form itself hears of it: what was typed is safe first, or the person reads why not and stays.
  document.addEventListener(
    'submit',
    async event => {
      if (event.target !== form || doorlaten || form.ariaBusy === 'true') return
      event.preventDefault()
      event.stopImmediatePropagation()
      const knop = event.submitter
      const uit = await bewaar()
      if (vuil && (uit === 'uit' || uit === 'geen')) return melding.scrollIntoView({ block: 'nearest' })
      doorlaten = true
      form.requestSubmit(knop)
      doorlaten = false
    },
    true,
  )

  document.addEventListener(
    'keydown',
    event => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's' || !form.contains(event.target as Node))
        return
      // Another theme wants its text beside the page, and a statement its place in the list: then the button is pressed.
      if (heeftUitspraak(form) || (thema && !thema.selectedOptions[0]?.defaultSelected)) return
      event.preventDefault()
      event.stopPropagation()
      vuil = true
      void bewaar()
    },
    true,
  )

  document.addEventListener('visibilitychange', () => {
    if (document.hidden && vuil && !gestopt) void bewaar()
  })
  document.addEventListener('snel-weg', () => {
    gestopt = true
    clearTimeout(wekker)
  })
}

const isUitspraak = (naam: string) => naam.startsWith('u_')

/** Whether a statement is half typed: it goes with a button only. */
function heeftUitspraak(form: HTMLFormElement): boolean {
  return [...new FormData(form)].some(
    ([naam, waarde]) => isUitspraak(naam) && naam !== 'u_id' && naam !== 'u_soort' && waarde !== '',
  )
}

async function verstuur(form: HTMLFormElement): Promise<Uit> {
  const velden = new URLSearchParams({ vanzelf: 'ja' })
  for (const [naam, waarde] of new FormData(form)) if (!isUitspraak(naam)) velden.append(naam, String(waarde))
  try {
    const antwoord = await fetch(form.action, {
      method: 'POST',
      body: velden,
      credentials: 'same-origin',
      redirect: 'manual',
      keepalive: velden.toString().length < MEEST,
    })
    if (antwoord.ok) {
      ;(form.elements.namedItem('versie') as HTMLInputElement).value = await antwoord.text()
      return 'bewaard'
    }
    // Only who is signed out is led elsewhere.
    if (antwoord.type === 'opaqueredirect') return 'uit'
    return antwoord.status === 409 ? 'botst' : 'mis'
  } catch {
    return 'geen'
  }
}

function zeg(melding: HTMLElement, uit: Uit): void {
  const { vanzelf, inloggen = '' } = melding.dataset
  const klok = new Intl.DateTimeFormat(vanzelf === 'en' ? 'en-GB' : 'nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  })
  const tekst = `${melding.dataset[uit]}${uit === 'bewaard' ? ` ${klok.format(new Date())}.` : ''}`
  // The same sentence again is not read aloud again.
  if (melding.dataset.nu === tekst) return
  melding.dataset.nu = tekst
  melding.className = uit === 'bewaard' ? 'hint' : 'melding let-op'
  melding.replaceChildren(tekst)
  if (uit !== 'uit') return
  const link = document.createElement('a')
  link.href = '/inloggen'
  link.target = '_blank'
  link.textContent = inloggen
  melding.append(' ', link, '.')
}
