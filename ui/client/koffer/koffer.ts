// What somebody takes along to where there is no connection: pages to read and letters to send, all sealed (decision 0023).
import type { Knoop } from './blad.ts'
import { haalUit, leegLade, leesMeta, legIn, listStukken, type Meta, type Stuk, schrijfMeta } from './kast.ts'
import { vraagPasskey } from './passkey.ts'
import { haalTerug, maakPaar, naamVan, ontzegel, sluitWeg, verzegel } from './zegel.ts'

/** A page as it was when it was opened. */
export type Blad = { pad: string; titel: string; inhoud: Knoop }
/** A form that could not be sent. `stand`: it waits, or the server answered with something a person must look at. */
export type Brief = {
  pad: string
  titel: string
  velden: [string, string][]
  stand: 'wacht' | 'botst' | 'mis'
}
export type BriefIn = Brief & { naam: string; sinds: number }

/** Pages stay as long as a sign-in may last at most; letters until they are sent. */
const DUUR = 12 * 60 * 60 * 1000

// Only in the memory of this page: closing it forgets.
let prive: CryptoKey | null = null

export const kanLezen = () => prive !== null

/**
 * Makes the koffer of this person. The private half goes under the passkey; where that cannot be and `toch` says so, it stays in this
 * browser, unreadable for scripts, until it is wiped. 'zwak': it would have to stay here, and nothing was made.
 */
export async function maakKoffer(wie: string, toch: boolean): Promise<'klaar' | 'zwak'> {
  const zout = crypto.getRandomValues(new Uint8Array(32))
  const gevraagd = toch ? null : await vraagPasskey(zout)
  if (!gevraagd && !toch) return 'zwak'
  const paar = await maakPaar(gevraagd !== null)
  const slot: Meta['slot'] = gevraagd
    ? {
        soort: 'passkey',
        zout,
        passkey: gevraagd.passkey,
        dicht: await sluitWeg(paar.privateKey, gevraagd.uit),
      }
    : { soort: 'browser', prive: paar.privateKey }
  const meta: Meta = { naam: 'koffer', wie, publiek: paar.publicKey, zout: new Uint8Array(zout), slot }
  await schrijfMeta(meta)
  await leegLade('bladen')
  return 'klaar'
}

/** Makes reading possible in this page. False when the passkey is not the one; throws when the person said no. */
export async function ontgrendel({ slot }: Meta): Promise<boolean> {
  if (prive) return true
  if (slot.soort === 'browser') prive = slot.prive
  else {
    const gevraagd = await vraagPasskey(slot.zout, slot.passkey)
    prive = gevraagd && (await haalTerug(slot.dicht, gevraagd.uit).catch(() => null))
  }
  return prive !== null
}

async function legWeg(lade: 'bladen' | 'brieven', meta: Meta, naam: string, wat: unknown): Promise<void> {
  const doos = await verzegel(meta.publiek, `${lade} ${naam}`, JSON.stringify(wat))
  await legIn(lade, { naam, sinds: Date.now(), doos })
}

async function maakOpen<T>(lade: 'bladen' | 'brieven', stuk: Stuk): Promise<T> {
  if (!prive) throw new Error('The koffer is shut')
  return JSON.parse(await ontzegel(prive, `${lade} ${stuk.naam}`, stuk.doos)) as T
}

/** Keeps a page, in the place of what was kept of the same address. */
export async function houdBlad(meta: Meta, blad: Blad): Promise<void> {
  await legWeg('bladen', meta, await naamVan(meta.zout, blad.pad), blad)
}

/** Every page that is kept, by title; needs a koffer that is open. */
export async function listBladen(): Promise<(Blad & { sinds: number })[]> {
  const stukken = await listStukken('bladen')
  const bladen = await Promise.all(
    stukken.map(async stuk => ({ ...(await maakOpen<Blad>('bladen', stuk)), sinds: stuk.sinds })),
  )
  return bladen.sort((a, b) => a.titel.localeCompare(b.titel) || a.pad.localeCompare(b.pad))
}

/** Takes away pages that are older than a sign-in can be. */
export async function ruimOp(): Promise<void> {
  for (const { naam, sinds } of await listStukken('bladen'))
    if (Date.now() - sinds > DUUR) await haalUit('bladen', naam)
}

/**
 * Keeps what could not be sent, and gives its name: in the place of `naam`, or under a name for this form as it was read. Another
 * versie of the same form has another letter, so nothing is overwritten that nobody looked at.
 */
export async function legBrief(meta: Meta, brief: Brief, naam?: string): Promise<string> {
  const versie = brief.velden.find(([veld]) => veld === 'versie')?.[1] ?? ''
  const onder = naam ?? (await naamVan(meta.zout, `${brief.pad} ${versie}`))
  await legWeg('brieven', meta, onder, brief)
  return onder
}

/** How many letters wait; that much is known without opening them. */
export const telBrieven = async (): Promise<number> =>
  (await leesMeta()) ? (await listStukken('brieven')).length : 0

/** The letters in the order they were written; needs a koffer that is open. */
export async function listBrieven(): Promise<BriefIn[]> {
  const stukken = (await listStukken('brieven')).sort((a, b) => a.sinds - b.sinds)
  return Promise.all(
    stukken.map(async stuk => ({
      ...(await maakOpen<Brief>('brieven', stuk)),
      naam: stuk.naam,
      sinds: stuk.sinds,
    })),
  )
}

export const verwijderBrief = (naam: string) => haalUit('brieven', naam)
