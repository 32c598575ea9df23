// The words of standing in, for the coordinator, in both languages.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  titel: 'Waarnemer kiezen',
  uitleg: (naam: string) =>
    `Is ${naam} ziek of weg, dan kan een collega een tijd waarnemen. Die ziet het hele dossier, vanaf de eerste dag tot en met de laatste. Daarna sluit het vanzelf.`,
  wie: 'Hier staan alleen collega’s aan dezelfde kant. Dat volgt uit vaste regels en uit deze aanmelding alleen. Niemand hoeft na te kijken wie er nog meer is.',
  label: 'Wie neemt waar?',
  van: 'Eerste dag',
  tot: 'Laatste dag',
  totHint: 'Hooguit dertien weken. Duurt het langer, kies dan een andere specialist.',
  afwezig: (van: string, tot: string) => `zelf afwezig van ${van} tot en met ${tot}`,
  ouderZiet:
    'De ouder leest in de eigen omgeving wie het is en tot wanneer. Vertel het ook zelf, op de manier die veilig is.',
  kies: 'Laten waarnemen',
  niemand:
    'Er is nu geen collega die voor deze ouder kan waarnemen. Overleg met de specialist over de gesprekken die blijven staan.',
  geenSpecialist: 'Dit traject heeft nog geen specialist, of het is gesloten. Waarnemen kan dan niet.',
  kop: 'Wie waarneemt',
  regel: (naam: string, van: string, tot: string) => `${naam}, van ${van} tot en met ${tot}`,
  stand: { komt: 'komt nog', loopt: 'nu', voorbij: 'voorbij' },
  einde: 'Nu beëindigen',
  bewaard: 'De waarneming staat vast.',
  beeindigd: 'De waarneming is beëindigd.',
  nietMeer:
    'Dit kan zo niet. Op een van deze dagen neemt al iemand waar, of deze collega kan het intussen niet meer. Kies opnieuw.',
  fout: {
    totVoorVan: 'De laatste dag ligt voor de eerste.',
    teLang: 'Waarnemen duurt hooguit dertien weken. Kies een eerdere dag.',
  },
}

export type Woorden = typeof nl

const en: Woorden = {
  titel: 'Choose who stands in',
  uitleg: naam =>
    `When ${naam} is ill or away, a colleague can stand in for a while. They see the whole dossier, from the first day up to and including the last. After that it closes by itself.`,
  wie: 'Here are only colleagues of the same side. That follows from fixed rules and from this application alone. Nobody needs to look who else is there.',
  label: 'Who stands in?',
  van: 'First day',
  tot: 'Last day',
  totHint: 'At most thirteen weeks. If it takes longer, choose another specialist.',
  afwezig: (van, tot) => `away from ${van} up to and including ${tot}`,
  ouderZiet:
    'The ouder reads in the own room who it is and until when. Tell it yourself as well, in the way that is safe.',
  kies: 'Let stand in',
  niemand:
    'There is no colleague who can stand in for this ouder now. Talk with the specialist about the gesprekken that are planned.',
  geenSpecialist: 'This traject has no specialist yet, or it is closed. Nobody can stand in then.',
  kop: 'Who stands in',
  regel: (naam, van, tot) => `${naam}, from ${van} up to and including ${tot}`,
  stand: { komt: 'still to come', loopt: 'now', voorbij: 'over' },
  einde: 'End now',
  bewaard: 'It is settled who stands in.',
  beeindigd: 'It is ended.',
  nietMeer:
    'This is not possible. Somebody stands in already on one of these days, or this colleague cannot any more. Please choose again.',
  fout: {
    totVoorVan: 'The last day is before the first.',
    teLang: 'Standing in takes at most thirteen weeks. Choose an earlier day.',
  },
}

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
