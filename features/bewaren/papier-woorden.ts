// The words on paper: the certificate for who answers for it, and the letter for the ouder who asked.
import type { Grond } from '../../domein/bewaren.ts'
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  paginering: ['bladzijde', 'van'] as readonly [string, string],
  bewijs: {
    titel: 'Bewijs van vernietiging',
    code: 'Traject',
    aangemeld: 'Aangemeld op',
    einde: 'Geëindigd op',
    vernietigd: 'Vernietigd op',
    wie: 'Wie besloot',
    voorgesteld: (naam: string, wanneer: string) => `${naam} stelde het voor op ${wanneer}.`,
    besloten: (naam: string, wanneer: string) => `${naam} besloot als tweede op ${wanneer}.`,
    grond: 'Waarom het mocht',
    gronden: {
      verzoek: (dag: string) =>
        `De ouder vroeg op ${dag} om vernietiging, en dat is toegewezen (Jeugdwet, artikel 7.3.9).`,
      bewaartermijn: () => 'De bewaartermijn van twintig jaar was voorbij (Jeugdwet, artikel 7.3.8 lid 3).',
    } satisfies Record<Grond, (dag: string) => string>,
    weg: 'Wat is vernietigd',
    blijft: 'Wat blijft',
    keten: 'De keten van het dossier',
    schakels: (n: number) =>
      n === 1 ? 'De keten van het dossier had 1 schakel.' : `De keten van het dossier had ${n} schakels.`,
    geenSchakels: 'Dit dossier had geen schakels.',
    getal: (getal: string) => `Het laatste controlegetal is ${getal}.`,
    klopt: 'De keten is nog te controleren. Wat er in het dossier stond, zegt zij niet.',
    reserve: 'Reservekopieën van de sleutel verdwijnen binnen veertien dagen na het vernietigen.',
  },
  brief: {
    titel: 'Je dossier is vernietigd',
    aan: 'Aan',
    gevraagdOp: 'Gevraagd op',
    datum: 'Datum',
    gedaan: (dag: string) =>
      `Je vroeg ons op ${dag} om je dossier te vernietigen. Dat hebben wij gedaan. Dit kan niet meer terug.`,
    weg: 'Wat er weg is',
    wegPunten: [
      'Alles wat wij over je opschreven, en alles wat jij schreef.',
      'Je naam, je adres en de namen van je kinderen.',
      'Wie er in je dossier keek.',
      'Je manier om in te loggen. Inloggen kan niet meer.',
    ],
    blijft: 'Wat er blijft',
    blijftPunten: [
      'Een code, de dag waarop je je aanmeldde en de dag van het einde.',
      'Wie het besluit nam, en wanneer.',
      'Hoeveel er was opgeschreven, en niet wat.',
    ],
    reserve:
      'Een reservekopie is nog hooguit veertien dagen te lezen. Daarna kan niemand je dossier nog lezen. Wij ook niet. Alleen dagen en cijfers zonder je naam staan soms langer in een oude kopie.',
    bewaar: 'Bewaar deze brief als je later wilt laten zien dat het is gedaan.',
  },
}

export type PapierWoorden = typeof nl

const en: PapierWoorden = {
  paginering: ['page', 'of'],
  bewijs: {
    titel: 'Certificate of destruction',
    code: 'Traject',
    aangemeld: 'Applied on',
    einde: 'Ended on',
    vernietigd: 'Destroyed on',
    wie: 'Who decided',
    voorgesteld: (naam, wanneer) => `${naam} proposed it on ${wanneer}.`,
    besloten: (naam, wanneer) => `${naam} decided as the second on ${wanneer}.`,
    grond: 'Why it was allowed',
    gronden: {
      verzoek: dag =>
        `The ouder asked on ${dag} for destruction, and that was granted (Jeugdwet, article 7.3.9).`,
      bewaartermijn: () => 'The term of keeping of twenty years was over (Jeugdwet, article 7.3.8, 3).',
    },
    weg: 'What was destroyed',
    blijft: 'What stays',
    keten: 'The chain of the dossier',
    schakels: n =>
      n === 1 ? 'The chain of the dossier had 1 link.' : `The chain of the dossier had ${n} links.`,
    geenSchakels: 'This dossier had no links.',
    getal: getal => `The last control number is ${getal}.`,
    klopt: 'The chain can still be checked. It does not say what stood in the dossier.',
    reserve: 'Backups of the key disappear within fourteen days after the destruction.',
  },
  brief: {
    titel: 'Your dossier was destroyed',
    aan: 'To',
    gevraagdOp: 'Asked on',
    datum: 'Date',
    gedaan: dag => `On ${dag} you asked us to destroy your dossier. We have done that. It can not be undone.`,
    weg: 'What is gone',
    wegPunten: [
      'Everything that we wrote about you, and everything that you wrote.',
      'Your name, your address and the names of your children.',
      'Who looked in your dossier.',
      'Your way to sign in. You can not sign in any more.',
    ],
    blijft: 'What stays',
    blijftPunten: [
      'A code, the day on which you applied and the day of the end.',
      'Who took the decision, and when.',
      'How much was written down, and not what.',
    ],
    reserve:
      'A backup can be read for fourteen days more at most. After that nobody can read your dossier. We cannot either. Only days and figures without your name sometimes stay longer in an old copy.',
    bewaar: 'Keep this letter if you want to show later that it was done.',
  },
}

/** The words on paper in this language. */
export const papierWoorden = (taal: Taal): PapierWoorden => (taal === 'en' ? en : nl)
