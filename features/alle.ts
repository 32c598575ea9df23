// All features, in the order their routes are tried. Nothing else knows more than one.
import type { Feature } from '../http/omgeving.ts'
import { voordeur } from './voordeur/routes.tsx'

export const features: readonly Feature[] = [voordeur]
