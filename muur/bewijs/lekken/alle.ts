// All planted leaks.
import { antwoorden } from './antwoorden.ts'
import { gegevens } from './gegevens.ts'
import { geheugen } from './geheugen.ts'
import type { GeplantLek } from './planten.ts'
import { tellers } from './tellers.ts'

export const lekken: readonly GeplantLek[] = [...tellers, ...geheugen, ...antwoorden, ...gegevens]
