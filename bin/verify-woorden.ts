// What `luwte verify` says of one traject, on one line when it is right, and a line more for each thing that is not.

import type { Controle, Fout } from '../muur/keten-controle.ts'
import { inVieren } from '../muur/keten-getal.ts'
import { formatDagVan } from '../ui/tijd.ts'
import type { Gecontroleerd } from './verify-alles.ts'

/** The first line begins with `ok` or `FOUT`; ids of rows, never a word of the dossier. */
export function zegTraject({ code, vernietigd, controle }: Gecontroleerd): string {
  const good = controle.fouten.length === 0
  const parts = [
    zegKeten('dossier', controle),
    zegKeten('besloten', controle),
    ...zegVerder(controle, vernietigd),
  ]
  return [
    `${good ? 'ok  ' : 'FOUT'} ${code}: ${parts.join('; ')}`,
    ...controle.fouten.map(f => `     ${zegFout(f)}`),
  ].join('\n')
}

function zegKeten(deel: 'dossier' | 'besloten', { schakels, getallen }: Controle): string {
  const getal = getallen[deel]
  return `${deel} ${schakels[deel]} schakels${getal ? `, controlegetal ${inVieren(getal)}` : ''}`
}

function zegVerder(
  { vergeleken, vanVoor, gewist, leesbaar }: Controle,
  vernietigd: Temporal.Instant | null,
): string[] {
  if (vernietigd) {
    const dag = formatDagVan(vernietigd, 'nl', { weekdag: false, jaar: true })
    return [`vernietigd op ${dag}, dus alleen de keten is gecontroleerd`]
  }
  if (!leesbaar) return ['de sleutel is vernietigd, dus alleen de keten is gecontroleerd']
  return [
    `${vergeleken} rijen vergeleken`,
    ...(vanVoor ? [`${vanVoor} rijen van voor de keten`] : []),
    ...(gewist ? [`${gewist} schakels gewist`] : []),
  ]
}

/** One sentence for each kind of mistake. */
export function zegFout(fout: Fout): string {
  switch (fout.soort) {
    case 'keten':
      return `${fout.deel}, schakel ${fout.nummer}: ${breuken[fout.wat]}`
    case 'opening':
      return `${fout.deel}, schakel ${fout.nummer}: de opening is vervalst`
    case 'veranderd':
      return `${fout.tabel} ${fout.rij}: er staat iets anders dan is vastgelegd`
    case 'weg':
      return `${fout.tabel} ${fout.rij}: is vastgelegd en staat er niet meer`
    case 'teruggezet':
      return `${fout.tabel} ${fout.rij}: is verwijderd en staat er toch`
    case 'zonder-schakel':
      return `${fout.tabel} ${fout.rij}: staat er en is nooit vastgelegd`
  }
}

const breuken = {
  nummer: 'ontbreekt, of staat op een andere plaats',
  hash: 'is veranderd',
  getal: 'het controlegetal staat er niet in',
} as const
