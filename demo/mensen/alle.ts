// Everybody who ever came to the fictional practice.
import { begin } from './begin.ts'
import { einde } from './einde.ts'
import type { Mens } from './mens.ts'
import { midden } from './midden.ts'
import { oudersA } from './ouders-a.ts'
import { oudersB } from './ouders-b.ts'

export const mensen: readonly Mens[] = [...oudersA, ...oudersB, ...begin, ...midden, ...einde]
