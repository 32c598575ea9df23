// Gets this device ready: makes the koffer, asks the worker, and takes the pages of today along.

import { houdVast } from '../../../ui/client/houd-vast.ts'
import { houdVan } from '../../../ui/client/koffer/houd.ts'
import { leesMeta, wis } from '../../../ui/client/koffer/kast.ts'
import { maakKoffer, telBrieven } from '../../../ui/client/koffer/koffer.ts'
import { DELEN } from '../paden.ts'
import { woorden } from '../woorden.ts'

const hier = document.querySelector<HTMLElement>('[data-klaarzetten]')
const { koffer: wie = '' } = document.querySelector<HTMLElement>('[data-koffer]')?.dataset ?? {}
const w = woorden(document.documentElement.lang === 'en' ? 'en' : 'nl')
if (hier && wie && navigator.serviceWorker && globalThis.crypto?.subtle && 'databases' in indexedDB)
  void begin(hier)

async function begin(hier: HTMLElement): Promise<void> {
  hier.querySelector('[data-zonder-script]')?.remove()
  await toonStand(hier)
  for (const knop of hier.querySelectorAll<HTMLButtonElement>('[data-doe]'))
    knop.addEventListener('click', async () => {
      if (hier.ariaBusy === 'true') return
      hier.ariaBusy = 'true'
      zeg(hier, '')
      await doe(hier, knop.dataset.doe ?? '').catch(() => zeg(hier, 'mislukt'))
      hier.ariaBusy = null
    })
}

async function doe(hier: HTMLElement, wat: string): Promise<void> {
  if (wat === 'wis') {
    if ((await telBrieven()) > 0 && !confirm(w.zekerWeg)) return
    await wis()
    await toonStand(hier)
    return zeg(hier, 'gewist')
  }
  if (wat !== 'bijwerken' && (await maakKoffer(wie, wat === 'toch')) === 'zwak')
    return toonStand(hier, 'zwak')
  await neemMee(hier)
  await toonStand(hier)
  zeg(hier, 'gelukt')
}

/** Which part stands there: nothing taken along yet, only the weaker way is there, or ready. */
async function toonStand(hier: HTMLElement, stand?: 'zwak'): Promise<void> {
  const meta = await leesMeta()
  // What a colleague could not send is not overwritten: first that.
  const vanMij = meta?.wie === wie
  const nu = stand ?? (vanMij ? 'klaar' : meta && (await telBrieven()) > 0 ? '' : 'geen')
  for (const deel of hier.querySelectorAll<HTMLElement>('[data-stand]'))
    deel.hidden = deel.dataset.stand !== nu
  const slot = vanMij ? meta.slot.soort : stand ? 'browser' : 'passkey'
  for (const deel of hier.querySelectorAll<HTMLElement>('[data-slot]'))
    deel.hidden = deel.dataset.slot !== slot
}

function zeg(hier: HTMLElement, wat: string): void {
  const plek = hier.querySelector<HTMLElement>('[data-uitslag]')
  if (plek) plek.textContent = plek.dataset[wat] ?? ''
}

async function neemMee(hier: HTMLElement): Promise<void> {
  const meta = await leesMeta()
  if (!meta) throw new Error('There is no koffer')
  await houdVast(hier.dataset.klaarzetten ?? '', DELEN)
  await Promise.all(DELEN.map(staat))
  const paden = new Set<string>()
  for (const a of hier.querySelectorAll<HTMLAnchorElement>('a[data-neem-mee]')) {
    paden.add(a.pathname)
    // With a gesprek goes the page of its traject.
    if (a.pathname.includes('/gesprekken/')) paden.add(a.pathname.replace(/\/gesprekken\/.*/, ''))
  }
  for (const pad of paden) await houdVan(meta, await haal(pad), pad)
}

/** Waits until the worker of this part is ready to stand in; throws when it does not come. */
async function staat(deel: string): Promise<void> {
  for (let keer = 0; keer < 200; keer++) {
    const werker = await navigator.serviceWorker.getRegistration(deel)
    if (werker?.active?.state === 'activated') return
    await new Promise(later => setTimeout(later, 100))
  }
  throw new Error(`No worker for ${deel}`)
}

/** A page as a document that runs nothing. Throws when it is not there for this person now. */
function haal(pad: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const vraag = new XMLHttpRequest()
    vraag.open('GET', pad)
    vraag.responseType = 'document'
    vraag.onerror = () => reject(new Error(pad))
    vraag.onload = () =>
      vraag.status === 200 && vraag.response && new URL(vraag.responseURL).pathname === pad
        ? resolve(vraag.response as Document)
        : reject(new Error(pad))
    vraag.send()
  })
}
