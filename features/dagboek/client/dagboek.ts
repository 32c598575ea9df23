// The dagboek on the device: which part of the page stands there, and what its buttons do. Nothing of it is kept in the browser.
import { leesSloten, ZIN_MIN } from '../../../domein/dagboek.ts'
import { woorden } from '../woorden.ts'
import { bindSchrijven } from './schrijven.ts'
import { begin, type Middel, open, type Staat, voegToe } from './sleutels.ts'
import type { Uit } from './stuur.ts'

/** A page that nobody touches closes before the sign-in does, and saves what was typed. */
const STIL = 8 * 60_000

const hier = document.querySelector<HTMLElement>('[data-dagboek]')
const w = woorden(document.documentElement.lang === 'en' ? 'en' : 'nl')
if (hier) start(hier)

function start(hier: HTMLElement): void {
  hier.querySelector('[data-zonder-script]')?.remove()
  if (!globalThis.crypto?.subtle) {
    sta(hier, 'kan-niet')
    return
  }
  const { dagboek: id = '', sloten = '', versie = '0' } = hier.dataset
  const staat: Staat = { id, sloten: leesSloten(sloten) ?? [], versie: Number(versie), sleutel: null }
  const zeg = (tekst: string) => {
    const plek = hier.querySelector<HTMLElement>('[data-zeg]')
    if (!plek) return
    plek.textContent = tekst
    // Whoever wrote far down the page must see it too.
    if (tekst) plek.scrollIntoView({ block: 'center' })
  }
  const schrijven = bindSchrijven(hier, staat, w, zeg)
  if (typeof PublicKeyCredential !== 'function')
    for (const deel of hier.querySelectorAll<HTMLElement>('[data-met=passkey]')) deel.hidden = true

  const binnen = async () => {
    // The same stands in the list now, with more to do.
    document.querySelector('[data-gedeeld]')?.remove()
    sta(hier, 'open')
    toonSleutels(hier, staat)
    await schrijven.toon()
    schrijven.vak.focus()
  }
  const zegUit = (uit: Uit | null, gelukt: string) =>
    zeg(uit === null ? w.sloten.geenPrf : uit.goed ? gelukt : w[uit.omdat])
  const zinIn = (id: string, nieuw: boolean): Middel | null => {
    const [vak, nog] = [veld(hier, id), veld(hier, `${id}-nog`)]
    const mis =
      nieuw &&
      (vak.value.trim().length < ZIN_MIN ? w.zin.teKort(ZIN_MIN) : vak.value !== nog.value && w.zin.ongelijk)
    if (mis) {
      zeg(mis)
      vak.focus()
      return null
    }
    return { zin: vak.value }
  }
  const wisZin = (id: string) => {
    for (const een of [id, `${id}-nog`]) if (hier.querySelector(`#${een}`)) veld(hier, een).value = ''
  }
  const beginMet = async (met: Middel | null) => {
    if (!veld(hier, 'begrepen').checked) return zeg(w.begin.kruisAan)
    if (!met) return
    const uit = await begin(staat, met)
    zegUit(uit, '')
    wisZin('begin-zin')
    if (uit?.goed) await binnen()
  }
  const openMet = async (met: Middel | null) => {
    if (!met) return
    if (!(await open(staat, met))) return zeg(met === 'passkey' ? w.dicht.andere : w.dicht.foutZin)
    if (met !== 'passkey') wisZin('open-zin')
    zeg('')
    await binnen()
  }
  const ookMet = async (met: Middel | null) => {
    if (!met) return
    const uit = await voegToe(staat, met)
    zegUit(uit, w.sloten.gelukt)
    if (uit?.goed) wisZin('ook-zin')
    toonSleutels(hier, staat)
  }
  const daden: Record<string, () => unknown> = {
    'begin-passkey': () => beginMet('passkey'),
    'begin-zin': () => beginMet(zinIn('begin-zin', true)),
    'open-passkey': () => openMet('passkey'),
    'open-zin': () => openMet(zinIn('open-zin', false)),
    'ook-passkey': () => ookMet('passkey'),
    'ook-zin': () => ookMet(zinIn('ook-zin', true)),
    bewaar: () => schrijven.bewaar(),
    laat: () => schrijven.laat(),
    sluit: () => location.reload(),
  }
  for (const knop of hier.querySelectorAll<HTMLButtonElement>('[data-doe]'))
    knop.addEventListener('click', async () => {
      if (hier.ariaBusy === 'true') return
      hier.ariaBusy = 'true'
      zeg('')
      // Whatever the device said, the person can only try again or take the other road.
      await Promise.resolve(daden[knop.dataset.doe ?? '']?.()).catch(() => zeg(w.mis))
      hier.ariaBusy = null
    })
  hier.querySelector<HTMLElement>('#open-zin')?.addEventListener('keydown', event => {
    if (event.key === 'Enter') hier.querySelector<HTMLElement>('[data-doe=open-zin]')?.click()
  })
  bewaakVertrek(schrijven, staat)
  sta(hier, id ? 'dicht' : 'begin')
}

const veld = (hier: HTMLElement, id: string) => hier.querySelector(`#${id}`) as HTMLInputElement

/** One part of the page at a time. */
function sta(hier: HTMLElement, welke: string): void {
  for (const deel of hier.querySelectorAll<HTMLElement>('[data-stand]'))
    deel.hidden = deel.dataset.stand !== welke
}

function toonSleutels(hier: HTMLElement, { sloten }: Staat): void {
  const plek = hier.querySelector('[data-sleutels]')
  const wat = sloten.map(s => w.sloten[s.soort]).join(', ')
  if (plek) plek.textContent = `${w.sloten.stand(wat)}${sloten.length === 1 ? ` ${w.sloten.nogEen}` : ''}`
}

/** Asks before a text is lost, and forgets everything when the page goes or nobody is there. */
function bewaakVertrek(schrijven: ReturnType<typeof bindSchrijven>, staat: Staat): void {
  const waarschuw = (event: BeforeUnloadEvent) => {
    if (schrijven.onbewaard()) event.preventDefault()
  }
  addEventListener('beforeunload', waarschuw)
  document.addEventListener('snel-weg', () => removeEventListener('beforeunload', waarschuw))
  addEventListener('pagehide', () => {
    staat.sleutel = null
    document.querySelector('[data-bladen]')?.replaceChildren()
    schrijven.vak.value = ''
  })
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload()
  })
  let klok: ReturnType<typeof setTimeout> | undefined
  const wakker = () => {
    clearTimeout(klok)
    if (staat.sleutel) klok = setTimeout(() => void slaap(), STIL)
  }
  const slaap = async () => {
    if (schrijven.onbewaard()) await schrijven.bewaar()
    if (!schrijven.onbewaard()) location.reload()
  }
  for (const soort of ['input', 'click', 'keydown']) document.addEventListener(soort, wakker)
}
