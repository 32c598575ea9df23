// The kernel of a received message: what is asked, decided and told, by when, and whether it needs an answer.

import { vindTijden } from '../feiten.ts'
import type { Bereik, Bericht, Feit, HeatSpan, Kern, KernItem } from '../soorten.ts'
import { leesTekst } from '../tekst/zinnen.ts'
import { antwoordSkelet } from './antwoord.ts'
import { gezagIn } from './gezag.ts'
import { eenheden } from './kenmerken.ts'
import { kernModel, oordeel } from './oordeel.ts'
import { alleenGrens, klus, nodigtUit, reageer } from './soort.ts'
import { knip } from './stukken.ts'
import { wanneer } from './wanneer.ts'

/** The spans that are folded away in a received message: never a threat. */
export function inTeKlappen(spans: readonly HeatSpan[]): HeatSpan[] {
  return spans.filter(s => s.category !== 'threat')
}

const raakt = (a: Bereik, feiten: readonly Feit[]) => feiten.some(b => a.start < b.end && b.start < a.end)

/** A decision with a day, a time or an amount touches the days or the purse of the reader. */
const raaktMij = (a: Bereik, feiten: readonly Feit[]) =>
  raakt(
    a,
    feiten.filter(f => f.type === 'datetime' || f.type === 'amount'),
  )

/** Whether a reader has to react to this: a request, a decision about his days or purse, or a moment that is offered. */
const vraagtAntwoord = (i: KernItem, t: string, feiten: readonly Feit[]) =>
  i.type === 'request' ||
  (i.type === 'decision' && !klus(t) && (raaktMij(i, feiten) || reageer(t))) ||
  (i.type === 'information' && raaktMij(i, feiten) && nodigtUit(t))

/**
 * The kernel of a message that came in. `spans`: the heat found in it, as hitteBinnen leaves it; no item overlaps one, a sentence that is
 * half heat is cut. `feiten`: of the same text. With a contact ban the skeleton says only not to answer oneself.
 */
export function vindKern(
  bericht: Bericht,
  spans: readonly HeatSpan[],
  feiten: readonly Feit[],
  opties: { contactverbod?: boolean } = {},
): Kern {
  const { text } = bericht
  const tekst = leesTekst(text)
  const { fold } = tekst
  const momenten = vindTijden(text, bericht.date)
  const stukken = knip(tekst, spans)
  const items: KernItem[] = oordeel(eenheden(tekst, stukken, feiten), kernModel())
    // A word by itself is no news, and may be a name somebody is called.
    .filter(
      i =>
        i.type !== 'information' ||
        raakt(i, feiten) ||
        /[\p{L}\d] +[\p{L}\d]/u.test(fold.slice(i.start, i.end)),
    )
    .filter(i => !alleenGrens(fold.slice(i.start, i.end), raakt(i, feiten)))
    .map(({ type, start, end }) => ({ type, start, end, text: text.slice(start, end) }))
  const zinVan = (i: number) => {
    const stuk = stukken.find(s => s.zin.start <= i && i < s.zin.end)
    return stuk ? fold.slice(stuk.zin.start, stuk.zin.end) : fold
  }
  const when = wanneer(text, momenten, spans, zinVan)
  const gezag = gezagIn(fold)
  return {
    needs_answer:
      items.some(i => vraagtAntwoord(i, fold.slice(i.start, i.end), feiten)) ||
      when.some(m => m.role === 'deadline'),
    child_topic: null,
    items,
    when,
    gezag,
    skeleton: antwoordSkelet(items, when, {
      contactverbod: opties.contactverbod ?? false,
      gezag: gezag.length > 0,
    }),
  }
}
