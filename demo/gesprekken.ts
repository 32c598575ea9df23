// The gesprekken of one traject as they were held: prepared, written down, scored, and now and then cancelled.
import { DOELEN } from '../domein/doel.ts'
import { dagVan } from './dagen.ts'
import { leesFormulier, type Velden } from './invullen.ts'
import { isTotHetEinde } from './mensen/mens.ts'
import type { Gepland } from './reeks.ts'
import { notities, voorbereidingen } from './teksten/notities.ts'
import { uitspraken } from './teksten/uitspraken.ts'
import type { Leven, Toneel } from './toneel.ts'
import type { Verhaal } from './verloop.ts'
import { stelVragen } from './vragen.ts'
import { vul } from './woordkeus.ts'

/** Every gesprek of the series that lies in the past when it is its turn. */
export async function* houdGesprekken(t: Toneel, leven: Leven, reeks: readonly Gepland[]): Verhaal {
  const { mens, lot } = leven
  // Who ends in the middle was there three or four times; then nobody came.
  const laatste = mens.fase === 'gestopt' ? (mens.gehad ?? 3) : reeks.length
  const nietGehaald = lot.tussen(0, 2) === 0 && reeks.length > 5 && laatste > 4 ? lot.tussen(2, 4) : -1
  for (const [i, gesprek] of reeks.entries()) {
    const volgende = reeks[i + 1]?.begint ?? gesprek.begint
    if (mens.openstaand && Temporal.Instant.compare(volgende, t.nu) > 0) return
    if (i === nietGehaald) {
      yield gesprek.begint.subtract({ hours: lot.tussen(4, 40) })
      await zegAf(t, leven, gesprek)
      continue
    }
    if (i >= laatste) {
      if (i >= laatste + 2) return
      yield gesprek.begint.add({ minutes: 40 })
      await nietVerschenen(t, leven, gesprek)
      continue
    }
    yield gesprek.begint.subtract({ hours: lot.tussen(14, 22) })
    await bereidVoor(t, leven, gesprek)
    yield gesprek.begint.add({ minutes: lot.tussen(62, 95) })
    await legVast(t, leven, gesprek)
    leven.gehouden++
    leven.bij = leven.gehouden === 1 ? 'een gesprek gehad' : `${leven.gehouden} gesprekken gehad`
    const laatsteKeer = isTotHetEinde(mens.fase) && i === reeks.length - 1
    if (leven.gehouden === 5 || laatsteKeer) {
      yield gesprek.begint.add({ minutes: 110 })
      const moment = laatsteKeer ? 'eind' : 'tussen'
      await meet(t, leven, moment)
      yield stelVragen(t, leven, moment, gesprek.begint.add({ minutes: 115 }))
    }
  }
}

const padVan = ({ traject }: Leven, { id }: Gepland) => `/trajecten/${traject}/gesprekken/${id}`

async function bereidVoor(t: Toneel, leven: Leven, gesprek: Gepland): Promise<void> {
  if (leven.lot.tussen(0, 2) === 0) return
  const pad = padVan(leven, gesprek)
  const bezoek = await t.balie.als(leven.specialist!)
  const velden = leesFormulier(await bezoek.lees(pad), pad)
  const voorbereiding = vul(voorbereidingen[themaNr(velden)]!, leven.mens)
  await bezoek.stuur(pad, { ...velden, voorbereiding, handeling: 'bewaar' })
}

async function legVast(t: Toneel, leven: Leven, gesprek: Gepland): Promise<void> {
  const { lot, mens, stem } = leven
  const pad = padVan(leven, gesprek)
  const bezoek = await t.balie.als(leven.specialist!)
  const velden = leesFormulier(await bezoek.lees(pad), pad)
  const nr = themaNr(velden)
  const [eerste, ...meer] = lot.schud(uitspraken[nr]!).slice(0, lot.tussen(1, 3))
  await bezoek.stuur(pad, {
    ...velden,
    notitie: vul(notities[nr]![stem]!, mens),
    ...snelleScores(leven),
    ...asUitspraak(leven, eerste!, gesprek),
    tijd_reis: mens.waar === 'thuis' ? lot.kies(['30', '40', '50']) : '',
    tijd_administratie: lot.kies(['10', '15', '15', '20']),
    handeling: 'gehouden',
  })
  for (const uitspraak of meer)
    await bezoek.vulIn(pad, { ...asUitspraak(leven, uitspraak, gesprek), handeling: 'uitspraak' })
}

async function zegAf(t: Toneel, leven: Leven, gesprek: Gepland): Promise<void> {
  const door = leven.lot.kies(['ouder', 'ouder', 'specialist'])
  const notitie =
    door === 'ouder'
      ? vul('{Naam} belde: {jongste} is ziek. Volgende afspraak blijft staan.', leven.mens)
      : 'Zelf ziek gemeld. Gebeld en uitgelegd; volgende afspraak blijft staan.'
  const afgezegd_reden = door === 'ouder' ? 'Kind ziek' : 'Zelf ziek'
  const velden = { thema: '', huiswerk: '', notitie, afgezegd_reden, handeling: `afgezegd-${door}` }
  await (await t.balie.als(leven.specialist!)).vulIn(padVan(leven, gesprek), velden)
}

async function nietVerschenen(t: Toneel, leven: Leven, gesprek: Gepland): Promise<void> {
  const notitie = vul(
    '{Naam} is niet gekomen en niet bereikt. Een kort bericht gestuurd: je bent welkom.',
    leven.mens,
  )
  const velden = { thema: '', huiswerk: '', notitie, handeling: 'niet-verschenen' }
  await (await t.balie.als(leven.specialist!)).vulIn(padVan(leven, gesprek), velden)
}

async function meet(t: Toneel, leven: Leven, moment: 'tussen' | 'eind'): Promise<void> {
  const pad = `/trajecten/${leven.traject}/scores`
  const velden = { moment, ...snelleScores(leven) }
  await (await t.balie.als(leven.specialist!)).vulIn(`${pad}?moment=${moment}`, velden, pad)
}

/** From -2 upwards with the gesprekken, uneven, and the specialist sometimes sees it otherwise than the ouder. */
function snelleScores({ lot, gehouden, tempo }: Leven): Record<string, string> {
  if (gehouden === 0) return {}
  return Object.fromEntries(
    DOELEN.flatMap(doel => {
      const ouder = Math.round(-2.2 + (gehouden * tempo) / 3 + lot.tussen(-6, 6) / 10)
      const binnen = (getal: number) => String(Math.max(-2, Math.min(2, getal)))
      return [
        [`${doel}_ouder`, binnen(ouder)],
        [`${doel}_specialist`, binnen(ouder + lot.kies([-1, 0, 0, 0, 1]))],
      ]
    }),
  )
}

/** The theme that stands on the page, as a number from 0. */
const themaNr = (velden: Velden) => Math.max(0, Number.parseInt(String(velden.thema), 10) - 1 || 0)

function asUitspraak({ mens, lot }: Leven, uitspraak: (typeof uitspraken)[number][number], g: Gepland) {
  const [soort, tekst, bij] = uitspraak
  const dag = dagVan(g.begint)
  return {
    u_soort: soort,
    u_tekst: vul(tekst, mens),
    u_datum: (soort === 'feit' ? dag.subtract({ days: lot.tussen(1, 9) }) : dag).toString(),
    u_bron: soort === 'feit' ? vul(bij ?? '', mens) : '',
    u_wie: soort === 'volgens' ? (bij ? vul(bij, mens) : mens.voornaam) : '',
    u_grond: soort === 'oordeel' ? vul(bij ?? '', mens) : '',
    ...(lot.tussen(0, 2) > 0 && { u_in_verslag: 'ja' }),
  }
}
