// The words of planning and moving, for the specialist. Those of one gesprek stand in gesprek-woorden.ts.
import type { Dagdeel } from '../../domein/dagdeel.ts'
import type { PlanReden } from '../../domein/planning.ts'
import type { VerplaatsReden } from '../../domein/verplaatsing.ts'

const reden: Record<PlanReden | VerplaatsReden, string> = {
  'ligt-in-het-verleden': 'Dit moment is al geweest. Kies een later moment.',
  'te-ver-weg': 'Dit ligt meer dan twee jaar vooruit. Kijk nog even naar het jaar.',
  'buiten-dagdelen':
    'Op deze locatie kan deze ouder dan niet. Kies een dagdeel dat bij de locatie staat, of een andere plaats.',
  'aantal-klopt-niet': 'Kies 1 tot en met 30 gesprekken.',
  'ritme-klopt-niet': 'Kies 1 tot en met 8 weken.',
  'duur-klopt-niet': 'Kies 15 tot en met 240 minuten.',
  'geen-passende-dag': 'Er is een half jaar lang geen week die past. Kies een andere dag of tijd.',
  feestdag: 'Dit is een feestdag. Kies een andere dag.',
  schoolvakantie: 'Dit valt in de schoolvakantie. Kies een andere dag, of plan ook in vakanties.',
  afwezig: 'Je bent dan afwezig. Kies een andere dag.',
  bezet: 'Je hebt dan een ander gesprek. Kies een andere tijd.',
  'uur-bestaat-niet': 'Dit uur bestaat niet: de klok gaat die nacht vooruit. Kies een andere tijd.',
  'bestaat-niet': 'Dit gesprek is niet te verplaatsen.',
  'al-voorbij': 'Dit gesprek is al geweest. Leg het vast, of plan een nieuw gesprek.',
  'buiten-volgorde':
    'Dit komt na het volgende of voor het vorige gesprek. Verplaats ook alles wat volgt, of kies een ander moment.',
}

export const nl = {
  reden,
  gesprekken: (naam: string) => `Gesprekken van ${naam}`,
  geen: 'Er zijn nog geen gesprekken. Plan de reeks in een keer.',
  plannen: 'Gesprekken plannen',
  terug: 'Terug naar de gesprekken',
  terugGesprek: 'Terug naar het gesprek',
  komend: 'Komende gesprekken',
  geweest: 'Geweest en afgezegd',
  nogVastleggen: 'Nog vastleggen',
  minuten: (n: number) => `${n} minuten`,
  bewaard: (n: number) => (n === 1 ? '1 gesprek staat in de agenda.' : `${n} gesprekken staan in de agenda.`),
  verplaatst: 'Verplaatst.',
  nummer: (n: number) => `Gesprek ${n}`,
  redenVan: (reden: string) => `Reden: ${reden}`,
  door: { ouder: 'door de ouder', specialist: 'door de specialist' },
  gesloten: 'Dit traject is afgesloten. Er kunnen geen gesprekken meer bij.',
  form: {
    eerste: 'Eerste gesprek',
    datum: 'Datum',
    tijd: 'Tijd',
    tijdFout: 'Vul een tijd in, bijvoorbeeld 14:00.',
    minuten: 'Minuten',
    aantal: 'Aantal gesprekken',
    weken: 'Weken ertussen',
    plaats: 'Waar?',
    locatie: 'Locatie',
    locatieHint: 'Alleen bij Praktijk.',
    dagdelen: 'Hier kan deze ouder:',
    geenDagdelen: 'Hier heeft deze ouder geen dagdelen.',
    plaatsTekst: 'Waar precies?',
    plaatsTekstHint: 'Alleen bij Elders. Bijvoorbeeld: het buurthuis aan de Markt.',
    regio: 'Schoolvakanties overslaan',
    regios: {
      geen: 'Nee, ook in vakanties',
      noord: 'Ja, regio noord',
      midden: 'Ja, regio midden',
      zuid: 'Ja, regio zuid',
    },
    feestdagen: 'Feestdagen, je eigen andere gesprekken en je afwezigheid slaan we altijd over.',
    bekijk: 'Data bekijken',
    geenLocatie: 'Er is nog geen locatie. Kies een andere plaats.',
  },
  zo: {
    titel: 'Zo wordt de reeks',
    nogNiet: 'Er is nog niets bewaard.',
    anders: 'Intussen is je agenda veranderd. Dit is de reeks zoals die nu past. Er is nog niets bewaard.',
    van: (n: number, alle: number) => `${n} van ${alle}`,
    overgeslagen: 'overgeslagen',
    omdat: {
      feestdag: 'feestdag',
      schoolvakantie: 'schoolvakantie',
      afwezig: 'je bent afwezig',
      bezet: 'je hebt een ander gesprek',
      'uur-bestaat-niet': 'dat uur bestaat niet',
    },
    plan: 'Zo plannen',
    aanpassen: 'Aanpassen',
  },
  verplaats: {
    titel: 'Gesprek verplaatsen',
    nu: 'Nu:',
    welke: 'Wat verplaats je?',
    dit: 'Alleen dit gesprek',
    alles: 'Dit gesprek en alles wat volgt',
    allesHint: 'De tijd ertussen blijft gelijk. Waar iets in de weg zit, schuift het een week door.',
    bekijk: 'Bekijk het resultaat',
    zo: 'Zo wordt het',
    was: (dag: string) => `was ${dag}`,
    zelfde: 'blijft staan',
    doe: 'Zo verplaatsen',
  },
  dag: {
    ma: 'maandag',
    di: 'dinsdag',
    wo: 'woensdag',
    do: 'donderdag',
    vr: 'vrijdag',
    za: 'zaterdag',
    zo: 'zondag',
  },
  deel: { ochtend: 'ochtend', middag: 'middag', avond: 'avond' },
}

export type Woorden = typeof nl

/** Day parts in words: "maandagochtend, dinsdagmiddag". */
export function zegDagdelen(dagdelen: readonly Dagdeel[], w: Woorden, tussen: '' | ' '): string {
  return dagdelen
    .map(dagdeel => {
      const [dag, deel] = dagdeel.split('-') as [keyof Woorden['dag'], keyof Woorden['deel']]
      return `${w.dag[dag]}${tussen}${w.deel[deel]}`
    })
    .join(', ')
}
