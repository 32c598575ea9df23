// The page that stands in where there is no connection: opens the koffer, shows what was taken along, and lets somebody write on.
import { bindFormulieren } from '../../../ui/client/formulier.ts'
import { zetNeer } from '../../../ui/client/koffer/blad.ts'
import { magMee } from '../../../ui/client/koffer/houd.ts'
import { leesMeta, listStukken, type Meta, wis } from '../../../ui/client/koffer/kast.ts'
import { listBladen, listBrieven, ontgrendel, ruimOp, telBrieven } from '../../../ui/client/koffer/koffer.ts'
import { verzend } from '../../../ui/client/koffer/verzend.ts'
import { bindVanZelf } from '../../../ui/client/vanzelf.ts'
import { woorden } from '../woorden.ts'
import { alinea, knop, link } from './bouw.ts'
import { vulBrief, zoekBrief } from './vul-brief.ts'

const taal = document.documentElement.lang === 'en' ? 'en' : 'nl'
const w = woorden(taal)
const main = document.querySelector('main')
const plek = document.querySelector('[data-los]')
// Whether a browser calls itself online says little; that it came back is news.
let terug = false
if (main && plek) void begin(main, plek)

async function begin(main: HTMLElement, plek: Element): Promise<void> {
  const meta = await leesMeta()
  if (!meta) return
  await ruimOp()
  if ((await listStukken('bladen')).length + (await telBrieven()) === 0) return
  // Who works here is asked before quick exit takes a text that was not sent.
  const weg = document.querySelector<HTMLElement>('form[data-weg]')
  if (weg) weg.dataset.vraag = w.zekerAfmelden
  const verder = async () => {
    if (!(await ontgrendel(meta).catch(() => false)))
      return plek.replaceChildren(alinea(w.andereSleutel), open)
    bindWegen(main)
    document.addEventListener('brief', () => void tel(main))
    addEventListener('online', () => {
      terug = true
      void weer(main, meta)
    })
    await toon(main, location.pathname)
  }
  const open = knop(w.ontgrendel, () => void verder(), 'knop')
  if (meta.slot.soort === 'browser') return verder()
  plek.replaceChildren(alinea(w.dicht), open)
  open.focus()
}

/** The page of this address as it was opened, or the list of what is there. */
async function toon(main: HTMLElement, pad: string): Promise<void> {
  const [bladen, brief] = [await listBladen(), await zoekBrief(pad)]
  const blad = bladen.find(een => een.pad === pad)
  const kop = document.createElement('div')
  kop.className = 'melding let-op'
  kop.setAttribute('role', 'status')
  kop.dataset.losKop = ''
  if (blad) {
    const klok = new Intl.DateTimeFormat(taal === 'en' ? 'en-GB' : 'nl-NL', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Amsterdam',
    })
    kop.append(alinea(w.ditIs(klok.format(blad.sinds))))
    main.replaceChildren(kop, ...zetNeer(blad.inhoud).childNodes)
    document.title = blad.titel
    main.querySelector('[data-vanzelf]')?.replaceChildren()
    // What is taken away here is taken away at the server only.
    for (const weg of main.querySelectorAll('button[value^=weg-]')) weg.remove()
    vulBrief(brief)
    bindFormulieren()
    bindVanZelf()
  } else {
    kop.append(alinea(w.nietMee))
    const titel = document.createElement('h1')
    titel.textContent = w.zonderKop
    const lijst = document.createElement('ul')
    lijst.className = 'lijst'
    for (const een of bladen) {
      const regel = document.createElement('li')
      regel.append(link(een.titel, een.pad))
      lijst.append(regel)
    }
    main.replaceChildren(kop, titel, lijst)
  }
  main.append(knop(w.wissen, () => void wisAlles(main), 'knop stil'))
  await tel(main)
  if (location.hash) document.getElementById(location.hash.slice(1))?.focus()
}

/** How many texts wait stands above the page; quick exit asks as long as it does. */
async function tel(main: HTMLElement): Promise<void> {
  const kop = main.querySelector<HTMLElement>('[data-los-kop]')
  const n = await telBrieven()
  if (!kop) return
  kop.querySelector('[data-aantal]')?.remove()
  delete kop.dataset.onverzonden
  if (n === 0) return
  kop.dataset.onverzonden = ''
  const regel = alinea(n === 1 ? w.wachtEen : w.wacht(n))
  regel.dataset.aantal = ''
  kop.append(regel)
}

/** A link to what was taken along is opened here: another page would ask for the passkey again. */
function bindWegen(main: HTMLElement): void {
  document.addEventListener('click', event => {
    const a = (event.target as Element).closest?.('a')
    if (!a || a.origin !== location.origin || terug || !magMee(a.pathname)) return
    if (a.pathname === location.pathname && a.hash) return
    event.preventDefault()
    history.pushState(null, '', a.pathname + a.hash)
    void toon(main, a.pathname).then(() => location.hash || main.focus())
  })
  addEventListener('popstate', () => void toon(main, location.pathname))
}

/** The connection is back: what waits goes, but for the form one is in, which sends itself. */
async function weer(main: HTMLElement, meta: Meta): Promise<void> {
  const form = main.querySelector('[data-vanzelf]')?.closest('form')
  const { over, uit } = await verzend(meta, form?.dataset.brief ? location.pathname : undefined)
  await tel(main)
  const kop = main.querySelector<HTMLElement>('[data-los-kop]')
  const klaar = over.length === 0 ? [alinea(w.verzonden)] : []
  kop?.append(alinea(w.weer), ...klaar, uit ? link(w.uit, '/inloggen') : link(w.verder, location.pathname))
}

async function wisAlles(main: HTMLElement): Promise<void> {
  if ((await listBrieven()).length > 0 && !confirm(w.zekerWeg)) return
  await wis()
  main.replaceChildren(alinea(w.gewist))
}
