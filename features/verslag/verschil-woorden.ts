// The words around two versions side by side: what went, what came, and in reaction to what.
import type { Taal } from '../../ui/woorden.ts'
import type { Versie } from './queries.ts'
import { isBeantwoord } from './verschil.ts'

const nl = {
  titel: 'Wat is er veranderd?',
  terug: 'Verslag',
  kies: { van: 'Leg deze tekst', met: 'naast deze', knop: 'Toon' },
  versieVan: (nr: number, dag: string) => `Versie ${nr}, ${dag}`,
  concept: 'Concept, nog niet voorgelegd',
  naast: (oud: string, nieuw: string) => `${oud}, naast ${nieuw}.`,
  eenVersie: 'Er is nog maar één versie. Er is nog niets om ernaast te leggen.',
  zelfde: 'Je koos twee keer dezelfde tekst.',
  geenVerschil: 'Deze twee teksten zijn woord voor woord gelijk.',
  uitleg: {
    weg: 'Wat weg is, is doorgestreept.',
    erbij: 'Wat erbij kwam, is onderstreept.',
  },
  telling: {
    anders: (n: number) => (n === 1 ? 'Eén alinea is veranderd.' : `${n} alinea's zijn veranderd.`),
    erbij: (n: number) => (n === 1 ? 'Eén kwam erbij.' : `${n} kwamen erbij.`),
    weg: (n: number) => (n === 1 ? 'Eén ging weg.' : `${n} gingen weg.`),
  },
  onzichtbaar: { weg: 'weg:', erbij: 'erbij:', eind: 'einde' },
  alleenOud: (wat: string) => `${wat}. Dit is weg.`,
  alleenNieuw: (wat: string) => `${wat}. Dit is nieuw.`,
  gelijk: 'Gelijk gebleven',
  gelijkRij: (n: number) => `Gelijk gebleven: ${n} alinea's`,
  gelijkAlle: (n: number) => `Bekijk de ${n} delen`,
  gelijkDelen: 'Deze delen zijn gelijk gebleven:',
  reactie: {
    ouder: (nr: number) => `Wat jij liet weten bij versie ${nr}`,
    specialist: (naam: string, nr: number) => `Wat ${naam} liet weten bij versie ${nr}`,
    akkoord: 'Akkoord en ondertekend.',
    gezien: 'Gelezen, niet ondertekend.',
    geweigerd: 'Niet akkoord.',
    blijft: 'Deze tekst hoort bij die versie en blijft daar staan.',
  },
  naar: {
    sinds: (nr: number) => `Wat is er veranderd sinds versie ${nr}?`,
    reactie: (nr: number) => `Wat is er veranderd na jouw reactie op versie ${nr}?`,
    reactieVan: (naam: string, nr: number) =>
      `Wat is er veranderd na de reactie van ${naam} op versie ${nr}?`,
    versies: 'Versies naast elkaar leggen',
  },
}
export type VerschilWoorden = typeof nl

const en: VerschilWoorden = {
  titel: 'What has changed?',
  terug: 'Report',
  kies: { van: 'Put this text', met: 'beside this one', knop: 'Show' },
  versieVan: (nr, dag) => `Version ${nr}, ${dag}`,
  concept: 'Concept, not handed over yet',
  naast: (oud, nieuw) => `${oud}, beside ${nieuw}.`,
  eenVersie: 'There is one version so far. There is nothing to put beside it yet.',
  zelfde: 'You chose the same text twice.',
  geenVerschil: 'These two texts are the same, word for word.',
  uitleg: {
    weg: 'What went is struck through.',
    erbij: 'What was added is underlined.',
  },
  telling: {
    anders: n => (n === 1 ? 'One paragraph was changed.' : `${n} paragraphs were changed.`),
    erbij: n => (n === 1 ? 'One was added.' : `${n} were added.`),
    weg: n => (n === 1 ? 'One went.' : `${n} went.`),
  },
  onzichtbaar: { weg: 'gone:', erbij: 'added:', eind: 'end' },
  alleenOud: wat => `${wat}. This is gone.`,
  alleenNieuw: wat => `${wat}. This is new.`,
  gelijk: 'Unchanged',
  gelijkRij: n => `Unchanged: ${n} paragraphs`,
  gelijkAlle: n => `Show the ${n} parts`,
  gelijkDelen: 'These parts did not change:',
  reactie: {
    ouder: nr => `What you let us know with version ${nr}`,
    specialist: (naam, nr) => `What ${naam} let you know with version ${nr}`,
    akkoord: 'Agreed and signed.',
    gezien: 'Read, not signed.',
    geweigerd: 'Not agreed.',
    blijft: 'This text belongs to that version and stays there.',
  },
  naar: {
    sinds: nr => `What has changed since version ${nr}?`,
    reactie: nr => `What has changed after your reaction to version ${nr}?`,
    reactieVan: (naam, nr) => `What has changed after the reaction of ${naam} to version ${nr}?`,
    versies: 'Put versions side by side',
  },
}

/** The words around two versions side by side, in a language. */
export const verschilWoorden = (taal: Taal): VerschilWoorden => (taal === 'en' ? en : nl)

/** The question that leads a specialist to what changed since this version. */
export function zegSinds(versie: Versie, naam: string, taal: Taal): string {
  const { naar } = verschilWoorden(taal)
  return isBeantwoord(versie) ? naar.reactieVan(naam, versie.nummer) : naar.sinds(versie.nummer)
}
