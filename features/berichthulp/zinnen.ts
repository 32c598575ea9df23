// The words of the coach and of its page, in the language of the page.
import { en as coachEn, nl as coachNl, type Zinnen } from '../../berichthulp/zinnen.ts'
import type { Taal } from '../../ui/woorden.ts'
import { nl, type Woorden } from './woorden.ts'
import { en } from './woorden-en.ts'

export const zinnenVan = (taal: Taal): Zinnen => (taal === 'en' ? coachEn : coachNl)
export const woordenVan = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
