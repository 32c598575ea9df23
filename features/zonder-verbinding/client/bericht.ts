// On every page of a specialist: takes the page along, sends what waits, and asks before signing out would lose it.
import { ruimBekekenOp } from '../../../ui/client/koffer/bekijken.ts'
import { houdDeze } from '../../../ui/client/koffer/houd.ts'
import { leegLade, leesMeta, type Meta, wis } from '../../../ui/client/koffer/kast.ts'
import { kanLezen, ontgrendel, ruimOp, telBrieven } from '../../../ui/client/koffer/koffer.ts'
import { verzend } from '../../../ui/client/koffer/verzend.ts'
import { woorden } from '../woorden.ts'
import { alinea, knop } from './bouw.ts'
import { toonBrieven } from './brieven.ts'

const plek = document.querySelector<HTMLElement>('[data-koffer]')
const w = woorden(document.documentElement.lang === 'en' ? 'en' : 'nl')
if (plek) {
  bindAfmelden()
  void begin(plek)
}

async function begin(plek: HTMLElement): Promise<void> {
  const meta = await leesMeta()
  if (!meta) return
  if (meta.wie !== plek.dataset.koffer) {
    // Somebody else took this along: nobody reads it any more, and what they could not send waits for them.
    await leegLade('bladen')
    if ((await telBrieven()) === 0) return wis()
    zeg(plek, true, alinea(w.vanAnder))
    return
  }
  await ruimOp()
  const kiest = await ruimBekekenOp()
  await houdDeze()
  addEventListener('online', () => void kijk(plek, meta))
  document.addEventListener('brief', () => void kijk(plek, meta))
  // Where both texts stand beside each other nothing is sent behind somebody's back.
  if (kiest) plek.dataset.onverzonden = ''
  else await kijk(plek, meta)
}

/** Says what waits, and sends it where that needs nobody. */
async function kijk(plek: HTMLElement, meta: Meta): Promise<void> {
  const n = await telBrieven()
  if (n === 0) {
    plek.hidden = true
    delete plek.dataset.onverzonden
    return
  }
  const aantal = n === 1 ? w.wachtEen : w.wacht(n)
  if (!navigator.onLine) return zeg(plek, true, alinea(aantal))
  if (meta.slot.soort === 'browser' || kanLezen()) return verstuur(plek, meta)
  zeg(
    plek,
    true,
    alinea(`${aantal} ${w.openMet}`),
    knop(w.verzenden, () => void verstuur(plek, meta)),
  )
}

async function verstuur(plek: HTMLElement, meta: Meta): Promise<void> {
  if (!(await ontgrendel(meta).catch(() => false))) return zeg(plek, true, alinea(w.andereSleutel))
  const form = document.querySelector('[data-vanzelf]')?.closest('form')
  const hier = form ? new URL(form.action).pathname : ''
  const bezig = form?.dataset.brief !== undefined
  const { gegaan, over, uit } = await verzend(meta, bezig ? hier : undefined)
  // This page showed what was there before: it is asked again, unless somebody typed in it meanwhile.
  if (gegaan.some(b => b.pad.startsWith(hier || ' ')) && form?.dataset.onverzonden === undefined)
    return location.reload()
  if (over.length === 0) return zeg(plek, false, alinea(w.verzonden))
  zeg(plek, true, ...toonBrieven(w, over, uit))
}

function zeg(plek: HTMLElement, wacht: boolean, ...inhoud: Node[]): void {
  plek.hidden = false
  // Quick exit asks first as long as this stands there (ui/client/weg.ts).
  if (wacht) plek.dataset.onverzonden = ''
  else delete plek.dataset.onverzonden
  plek.replaceChildren(...inhoud)
}

function bindAfmelden(): void {
  document.addEventListener(
    'submit',
    async event => {
      const form = event.target as HTMLFormElement
      if (form.getAttribute('action') !== '/afmelden') return
      event.preventDefault()
      event.stopImmediatePropagation()
      if ((await telBrieven()) > 0 && !confirm(w.zekerAfmelden)) return
      if (await leesMeta()) await wis()
      if (navigator.onLine) return form.submit()
      // Nobody answers now; the sign-in ends by itself. What lay here is gone.
      document.querySelector('main')?.replaceChildren(alinea(w.gewist))
    },
    true,
  )
}
