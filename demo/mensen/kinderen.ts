// The children both of whose parents have come, each without the other knowing it here: the same names and birthdays twice.
import type { Kind } from './mens.ts'

export const saraEnDaan: Kind[] = [
  ['Sara', 9, '03-14'],
  ['Daan', 6, '08-02'],
]
export const ilyasEnNoor: Kind[] = [
  ['Ilyas', 11, '01-22'],
  ['Noor', 8, '05-30'],
]
export const fenna: Kind[] = [['Fenna', 4, '02-11']]
export const milanJesseLot: Kind[] = [
  ['Milan', 13, '06-17'],
  ['Jesse', 10, '04-25'],
  ['Lot', 7, '09-09'],
]
export const aylin: Kind[] = [['Aylin', 7, '07-03']]
export const zoeEnFinn: Kind[] = [
  ['Zoë', 5, '01-09'],
  ['Finn', 5, '01-09'],
]
export const amira: Kind[] = [['Amira', 12, '03-28']]
export const hanna: Kind[] = [['Hanna', 3, '08-19']]
export const tobiasEnEmma: Kind[] = [
  ['Tobias', 15, '02-06'],
  ['Emma', 12, '06-21'],
]
