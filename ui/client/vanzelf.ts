// A form that saves itself while somebody types, and before whatever button is pressed: with the versie that was read, so nothing is overwritten.
import { merkGedrukt } from './koffer/bekijken.ts'
import { houdDeze } from './koffer/houd.ts'
import { leesMeta } from './koffer/kast.ts'
import { legBrief, verwijderBrief } from './koffer/koffer.ts'
import { type Uit, zendFormulier } from './koffer/zend.ts'
import { heeftUitspraak, isUitspraak, legUitspraak } from './vanzelf-uitspraak.ts'
import { zegUit } from './vanzelf-zeg.ts'

/** After so many milliseconds of rest what was typed is saved; and never later than this after the first letter. */
const RUST = 2_000
const UITERLIJK = 15_000
/** Buttons that say nothing about how it stands: with them saving is enough. */
const ALLEEN_BEWAREN = /^(bewaar|uitspraak|weg-.*)?$/

/** Improves the form that has a place to say how it is with the text (`data-vanzelf`). */
export function bindVanZelf(): void {
  const melding = document.querySelector<HTMLElement>('[data-vanzelf]')
  const form = melding?.closest('form')
  if (melding && form) bind(form, melding)
}

function bind(form: HTMLFormElement, melding: HTMLElement): void {
  let vuil = form.dataset.knop !== undefined
  // Typed since the last time it was tried: a page that closes tries nothing twice, or nobody would know how it went.
  let nieuw = false
  let sinds = 0
  let gestopt = false
  let doorlaten = false
  let wekker: ReturnType<typeof setTimeout> | undefined
  let loopt: Promise<Uit | 'wacht'> = Promise.resolve('bewaard')
  const thema = form.querySelector<HTMLSelectElement>('[name=thema]')

  // `handeling` is the button, where one was pressed without a connection.
  const bewaar = (handeling = '') => {
    clearTimeout(wekker)
    loopt = loopt.then(async uit => {
      if (!vuil) return uit
      vuil = false
      nieuw = false
      const nu = await bewaarNu(form, handeling)
      if (nu !== 'bewaard') vuil = true
      // Leaving the page asks nothing when all of it lies safe, here or there.
      if ((!vuil || nu === 'wacht') && !heeftUitspraak(form)) delete form.dataset.onverzonden
      zegUit(melding, nu)
      // A browser does not always know that the connection fell away and came back: then it is tried again by itself.
      if (nu === 'geen' && !gestopt) wekker = setTimeout(bewaar, UITERLIJK)
      return nu
    })
    return loopt
  }

  form.addEventListener('input', event => {
    if (isUitspraak((event.target as HTMLInputElement).name)) return
    if (!nieuw) sinds = Date.now()
    nieuw = true
    vuil = true
    clearTimeout(wekker)
    const rust = Math.min(RUST, Math.max(0, sinds + UITERLIJK - Date.now()))
    if (!gestopt) wekker = setTimeout(bewaar, rust)
  })

  // Before the form itself hears of it: what was typed is safe first, or the person reads why not and stays.
  document.addEventListener(
    'submit',
    async event => {
      if (event.target !== form || doorlaten || form.ariaBusy === 'true') return
      event.preventDefault()
      event.stopImmediatePropagation()
      const knop = event.submitter as HTMLButtonElement | null
      // A statement goes with the button alone: first see that somebody is there to take it.
      if (!navigator.onLine || heeftUitspraak(form)) vuil = true
      const uit = await bewaar(knop?.value)
      if (uit === 'wacht' && knop?.value === 'uitspraak') await legUitspraak(form)
      if (uit === 'uit' || uit === 'geen' || uit === 'wacht')
        return melding.scrollIntoView({ block: 'nearest' })
      if (form.dataset.brief) merkGedrukt(form.dataset.brief)
      // Not in the same breath: where all was saved already this press is still going round, and a browser sends no second one inside it.
      setTimeout(() => {
        doorlaten = true
        form.requestSubmit(knop)
        doorlaten = false
      })
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
    if (document.hidden && nieuw && !gestopt && form.isConnected) void bewaar()
  })
  addEventListener('online', () => {
    if (vuil && !gestopt && form.isConnected) void bewaar()
  })
  document.addEventListener('snel-weg', () => {
    gestopt = true
    clearTimeout(wekker)
  })
}

/** To the server; and where there is no connection, sealed into the koffer of this device when there is one. */
async function bewaarNu(form: HTMLFormElement, handeling: string): Promise<Uit | 'wacht'> {
  const pad = new URL(form.action).pathname
  const velden = [...new FormData(form)]
    .filter(([naam]) => !isUitspraak(naam))
    .map(([naam, waarde]): [string, string] => [naam, String(waarde)])
  // A letter that waits (data-brief), and the button that was pressed with it (data-knop): it still counts.
  const eerder = form.dataset.knop ?? ''
  const knop = ALLEEN_BEWAREN.test(handeling) ? eerder : handeling
  const { uit, versie } = await zendFormulier(pad, eerder ? [...velden, ['handeling', eerder]] : velden)
  if (uit === 'bewaard') {
    ;(form.elements.namedItem('versie') as HTMLInputElement).value = versie
    const { brief } = form.dataset
    delete form.dataset.brief
    delete form.dataset.knop
    if (brief) {
      await zoMogelijk(verwijderBrief(brief))
      document.dispatchEvent(new Event('brief'))
    }
    // What was pressed then is done now: the page shows it.
    if (eerder !== '') location.reload()
    else await zoMogelijk(houdDeze())
  }
  // Who was signed out meanwhile may close the page: the letter goes after the next sign-in.
  const meta = uit === 'geen' || uit === 'uit' ? await zoMogelijk(leesMeta()) : null
  if (!meta) return uit
  const titel = document.querySelector('h1')?.textContent ?? ''
  const brief = await zoMogelijk(
    legBrief(meta, { pad, titel, velden: [...velden, ['handeling', knop]], stand: 'wacht' }),
  )
  if (!brief) return uit
  form.dataset.knop = knop
  form.dataset.brief = brief
  document.dispatchEvent(new Event('brief'))
  return uit === 'uit' ? uit : 'wacht'
}

/** The koffer helps and is never a condition: with a full or broken store of this browser, saving at the server goes on. */
const zoMogelijk = <T>(werk: Promise<T>): Promise<T | null> => werk.catch(() => null)
