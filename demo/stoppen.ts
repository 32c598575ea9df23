// A traject that ended before its plan was done: after two invitations and a last call, with the reason written down.
import type { Gepland } from './reeks.ts'
import type { Leven, Toneel } from './toneel.ts'
import type { Verhaal } from './verloop.ts'
import { vul } from './woordkeus.ts'

export async function* stopEerder(t: Toneel, leven: Leven, reeks: readonly Gepland[]): Verhaal {
  const { mens, lot, traject, specialist } = leven
  if (mens.fase !== 'gestopt') return
  // After the second time that nobody came, and before the next gesprek would be.
  yield reeks[leven.gehouden + 1]!.begint.add({ hours: 24 * lot.tussen(5, 9) })
  const reden = vul(
    lot.kies([
      '{Naam} heeft nieuw werk met wisselende diensten en vindt nu geen ruimte voor gesprekken. {Zij} neemt mee wat er al is: de cirkel van invloed en het wachten met antwoorden. Opnieuw beginnen kan altijd.',
      'Na twee uitnodigingen en een laatste belletje laat {naam} weten dat het nu te veel is naast de verhuizing. Afgesproken dat {ze} zelf belt als er weer ruimte is. De huisarts is op de hoogte, met toestemming.',
    ]),
    mens,
  )
  await (await t.balie.als(specialist!)).vulIn(`/trajecten/${traject}/afsluiting`, {
    soort: 'gestopt',
    reden,
  })
  leven.klaar = true
  leven.bij = `gestopt na ${leven.gehouden} gesprekken`
}
