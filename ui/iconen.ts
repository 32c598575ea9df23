// The neutral icons of a practice: which there are, and the addresses of their pictures.
import { ICONEN, type Icoon } from '../domein/praktijk.ts'

export { ICONEN, type Icoon }

/** Addresses of one icon: for a tab, for the home screen of a phone, and large. */
export type Icoonbestanden = { svg: string; klein: string; groot: string }
export type Iconen = Readonly<Record<Icoon, Icoonbestanden>>
