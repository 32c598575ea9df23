// What asks for the attention of the coordinator: who left with trajecten, no pair, a registration that ends, an empty lane. Pure.
import { registratieStand, registratieVorm } from '../../domein/registratie.ts'
import { type Locatie, telBaan } from './locatie-queries.ts'
import type { Lopend, Medewerker } from './queries.ts'

export type Aandacht =
  | { soort: 'geen-specialist' }
  | { soort: 'overdracht'; id: string; naam: string; aantal: number }
  | { soort: 'geen-paar' | 'onbekend' | 'twijfel'; id: string; naam: string }
  | { soort: 'nadert' | 'verlopen'; id: string; naam: string; dag: Temporal.PlainDate }
  | { soort: 'lege-baan'; id: string; naam: string; baan: 1 | 2 }

export function listAandacht(
  mensen: readonly Medewerker[],
  locaties: readonly Locatie[],
  lopend: readonly Lopend[],
  vandaag: Temporal.PlainDate,
): Aandacht[] {
  const specialisten = mensen.filter(m => m.werkt)
  const uit: Aandacht[] = specialisten.length === 0 ? [{ soort: 'geen-specialist' }] : []
  for (const { id, naam, werkt } of mensen) {
    const aantal = werkt ? 0 : lopend.filter(l => l.specialist === id).length
    if (aantal > 0) uit.push({ soort: 'overdracht', id, naam, aantal })
  }
  for (const { id, naam, paar, registratie, registratieTot } of specialisten) {
    const stand = registratieStand(registratieTot, vandaag)
    const vorm = registratieVorm(registratie)
    if (paar === null) uit.push({ soort: 'geen-paar', id, naam })
    if (stand === 'onbekend') uit.push({ soort: stand, id, naam })
    else if (stand !== 'geldig' && registratieTot) uit.push({ soort: stand, id, naam, dag: registratieTot })
    // Nothing filled in at all is one thing to ask for, not two.
    if (vorm === 'twijfel' || (vorm === 'leeg' && stand !== 'onbekend'))
      uit.push({ soort: 'twijfel', id, naam })
  }
  for (const { id, naam, geslotenOp, rooster } of locaties) {
    if (geslotenOp !== null) continue
    for (const baan of [0, 1] as const)
      if (telBaan(rooster, baan) === 0) uit.push({ soort: 'lege-baan', id, naam, baan: baan === 0 ? 1 : 2 })
  }
  return uit
}
