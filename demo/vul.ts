// Fills the fictional practice: half a year of visits to the real pages, with the clocks in the past.
import { features } from '../features/alle.ts'
import { maakApp } from '../http/app.ts'
import type { Aanloop } from '../main.ts'
import { bouwMuur } from '../muur/opbouw.ts'
import { openDeur } from '../muur/open-deur.ts'
import { maakBalie } from './bezoek.ts'
import { dagVan, opTijd } from './dagen.ts'
import { leef } from './leven.ts'
import { mensen } from './mensen/alle.ts'
import type { Inwoner } from './personen.ts'
import { zetOp } from './praktijk.ts'
import { zetStil } from './stille-klok.ts'
import type { Toneel } from './toneel.ts'
import { speel } from './verloop.ts'

const WEKEN_TERUG = 36

/**
 * Everything up to an hour ago. Gives the people one can sign in as. `meld` hears how far it is. Throws Onderbroken
 * when `signal` stops it; what was made by then is thrown away at the next filling.
 */
export async function vulPraktijk(
  { poorten, praktijksleutel, kluis, plaats, metBeheerder }: Aanloop,
  signal: AbortSignal,
  meld: (regel: string) => void,
): Promise<Inwoner[]> {
  const nu = poorten.klok.nu()
  const vandaag = dagVan(nu)
  const begin = opTijd(vandaag.subtract({ weeks: WEKEN_TERUG }), '09:00')
  meld('De demo wordt een keer gevuld met een verzonnen praktijk. Dat duurt ongeveer een halve minuut.')
  return await metBeheerder(async superuser => {
    const klok = await zetStil(superuser, begin)
    const { toeval } = poorten
    const deur = await openDeur({ plaats, praktijksleutel, kluis, klok, toeval, verbindingen: 2 })
    try {
      const vullend = { ...poorten, deur, klok }
      const app = maakApp(vullend, features)
      const balie = maakBalie(app, vullend)
      const huis = await zetOp(vullend, balie, vandaag)
      const toneel: Toneel = {
        balie,
        huis,
        nu,
        vandaag,
        uuid: () => toeval.uuid(),
        bezet: new Set(),
        druk: new Map(),
      }
      const levens = mensen.map(mens => leef(toneel, mens))
      const verhalen = levens.map(({ verhaal }) => verhaal)
      await speel(verhalen, klok, nu.subtract({ hours: 1 }), { signal, meld: perMaand(meld) })
      // Back to the clock of the machine, and to exactly the wall of the page.
      await bouwMuur(superuser, praktijksleutel)
      return [...huis.inwoners, ...levens.flatMap(({ leven }) => asInwoner(leven))]
    } finally {
      await deur.sluit()
    }
  })
}

function asInwoner({ mens, ouder, traject, bij }: ReturnType<typeof leef>['leven']): Inwoner[] {
  if (!mens.toon || !ouder || !traject) return []
  return [{ rol: 'ouder', naam: `${mens.voornaam} ${mens.achternaam}`, persoon: ouder, traject, bij }]
}

/** One line per month that passes by. */
function perMaand(meld: (regel: string) => void): (op: Temporal.Instant) => void {
  let laatst = ''
  return op => {
    const maand = dagVan(op).toLocaleString('nl-NL', { month: 'long', year: 'numeric' })
    if (maand !== laatst) meld(`  ${maand}`)
    laatst = maand
  }
}
