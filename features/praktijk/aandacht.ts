// What asks for the attention of the coordinator: a specialist without a pair, a registration that ends, an empty lane. Pure.
import { registratieStand } from '../../domein/medewerker.ts'
import { type Locatie, telBaan } from './locatie-queries.ts'
import type { Medewerker } from './queries.ts'

export type Aandacht =
  | { soort: 'geen-specialist' }
  | { soort: 'geen-paar' | 'onbekend'; id: string; naam: string }
  | { soort: 'nadert' | 'verlopen'; id: string; naam: string; dag: Temporal.PlainDate }
  | { soort: 'lege-baan'; id: string; naam: string; baan: 1 | 2 }

export function listAandacht(
  mensen: readonly Medewerker[],
  locaties: readonly Locatie[],
  vandaag: Temporal.PlainDate,
): Aandacht[] {
  const specialisten = mensen.filter(m => m.werkt)
  const uit: Aandacht[] = specialisten.length === 0 ? [{ soort: 'geen-specialist' }] : []
  for (const { id, naam, paar, registratieTot } of specialisten) {
    const stand = registratieStand(registratieTot, vandaag)
    if (paar === null) uit.push({ soort: 'geen-paar', id, naam })
    if (stand === 'onbekend') uit.push({ soort: stand, id, naam })
    else if (stand !== 'geldig' && registratieTot) uit.push({ soort: stand, id, naam, dag: registratieTot })
  }
  for (const { id, naam, geslotenOp, rooster } of locaties) {
    if (geslotenOp !== null) continue
    for (const baan of [0, 1] as const)
      if (telBaan(rooster, baan) === 0) uit.push({ soort: 'lege-baan', id, naam, baan: baan === 0 ? 1 : 2 })
  }
  return uit
}
