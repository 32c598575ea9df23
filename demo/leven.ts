// The story of one ouder, from the aanmelding to where it stands today.
import { meldAan } from './aanmelden.ts'
import { checkIn } from './checkins.ts'
import { opTijd, werkdag } from './dagen.ts'
import { houdGesprekken } from './gesprekken.ts'
import { leesFormulier } from './invullen.ts'
import { trek } from './lot.ts'
import { isGestart, isTotHetEinde, type Mens } from './mensen/mens.ts'
import { maakPlan } from './plan.ts'
import { planReeks } from './reeks.ts'
import { stopEerder } from './stoppen.ts'
import type { Leven, Toneel } from './toneel.ts'
import { beoordeel, laatRusten, wijsToe } from './verdelen.ts'
import type { Verhaal } from './verloop.ts'
import { rondAf } from './verslag.ts'

/** How many days ago the first gesprek was, or the aanmelding for who has none. */
function dagenTerug({ fase, gehad = 0 }: Mens, spreiding: number): number {
  const reeks = 14 * Math.max(0, gehad - 1)
  switch (fase) {
    case 'aangemeld':
      return 1 + (spreiding % 6)
    case 'aanhouden':
      return 14 + spreiding
    case 'niet-gestart':
      return 38 + spreiding * 2
    case 'wacht':
    case 'toegewezen':
      return 18 + spreiding
    case 'gestart':
      return -7
    case 'plan':
      return 2
    case 'loopt':
      return reeks + 2 + spreiding
    case 'concept':
      return reeks + 21 + spreiding
    case 'bij-ouder':
    case 'getekend':
      return reeks + 28 + spreiding
    case 'gestopt':
      return reeks + 42 + spreiding
    case 'afgerond':
      return reeks + 44 + spreiding * 2
  }
}

/** The story, and what becomes known of this ouder while it goes. */
export function leef(t: Toneel, mens: Mens): { leven: Leven; verhaal: Verhaal } {
  const lot = trek(`${mens.voornaam} ${mens.achternaam}`)
  const leven: Leven = {
    mens,
    lot,
    stem: lot.tussen(0, 2),
    tempo: lot.tussen(8, 13) / 10,
    traject: null,
    ouder: null,
    specialist: null,
    klaar: false,
    gehouden: 0,
    bij: '',
  }
  return { leven, verhaal: vertel(t, leven) }
}

async function* vertel(t: Toneel, leven: Leven): Verhaal {
  const { mens, lot } = leven
  const dagen = dagenTerug(mens, lot.tussen(0, 8))
  const eerste = t.vandaag.subtract({ days: dagen })
  const aanmelding = isGestart(mens.fase) ? eerste.subtract({ days: lot.tussen(26, 36) }) : eerste
  const op = (dag: Temporal.PlainDate, uur: number) =>
    opTijd(werkdag(dag), `${String(uur).padStart(2, '0')}:${String(lot.tussen(0, 59)).padStart(2, '0')}`)

  yield opTijd(aanmelding, `${lot.tussen(19, 22)}:${lot.tussen(10, 59)}`)
  leven.traject = await meldAan(t, leven)
  leven.bij = 'aangemeld'
  if (mens.fase === 'aangemeld') return
  yield op(aanmelding.add({ days: 5 }), 10)
  await beoordeel(t, leven)
  leven.bij = mens.fase
  if (mens.fase === 'niet-gestart') {
    yield op(aanmelding.add({ days: 12 }), 15)
    await laatRusten(t, leven)
  }
  if (['aanhouden', 'niet-gestart', 'wacht'].includes(mens.fase)) return

  yield op(aanmelding.add({ days: 12 }), 11)
  await wijsToe(t, leven)
  leven.bij = 'heeft een specialist, nog niet begonnen'
  if (mens.fase === 'toegewezen') return

  yield op(eerste.subtract({ days: 9 }), 13)
  const reeks = await planReeks(t, leven, eerste)
  yield op(eerste.subtract({ days: 8 }), 16)
  await nodigUit(t, leven)
  leven.bij = 'net begonnen, nog geen plan'
  if (mens.fase === 'gestart') return

  yield maakPlan(t, leven, reeks[0]!.begint)
  yield checkIn(t, leven, reeks[0]!.begint.subtract({ hours: 24 * 5 }))
  yield* houdGesprekken(t, leven, reeks)
  yield* isTotHetEinde(mens.fase) ? rondAf(t, leven) : stopEerder(t, leven, reeks)
}

/** The code of paper, handed over at the first meeting and used at once. */
async function nodigUit(t: Toneel, { specialist, traject }: Leven): Promise<void> {
  const pad = `/trajecten/${traject}/uitnodiging`
  const { html } = await (await t.balie.als(specialist!)).klant.post(pad)
  const { code } = leesFormulier(html, `${pad}/blad`)
  await t.balie.iemand().stuur('/begin', { code: code ?? '' })
}
