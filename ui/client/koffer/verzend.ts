// Sends the letters that wait, each once: one tab at a time, and what was sent is gone before the next.

import type { Meta } from './kast.ts'
import { type BriefIn, legBrief, listBrieven, verwijderBrief } from './koffer.ts'
import { zendFormulier, zendNieuw } from './zend.ts'

/** What went, what stayed, and whether somebody must sign in first. */
export type Verzonden = { gegaan: BriefIn[]; over: BriefIn[]; uit: boolean }

/** `zelf`: the form of this address sends itself, in the page that shows it. Needs a koffer that is open. */
export async function verzend(meta: Meta, zelf?: string): Promise<Verzonden> {
  const werk = async (): Promise<Verzonden> => {
    const gegaan: BriefIn[] = []
    for (const brief of await listBrieven()) {
      if (brief.stand !== 'wacht' || brief.pad === zelf) continue
      const uit = brief.pad.endsWith('/uitspraken')
        ? await zendNieuw(brief.pad, brief.velden)
        : (await zendFormulier(brief.pad, brief.velden)).uit
      if (uit === 'bewaard') {
        await verwijderBrief(brief.naam)
        gegaan.push(brief)
      } else if (uit === 'uit' || uit === 'geen')
        return { gegaan, over: await listBrieven(), uit: uit === 'uit' }
      else await legBrief(meta, { ...brief, stand: uit }, brief.naam)
    }
    return { gegaan, over: await listBrieven(), uit: false }
  }
  return navigator.locks ? navigator.locks.request('koffer', werk) : werk()
}
