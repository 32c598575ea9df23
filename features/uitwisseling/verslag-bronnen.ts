// The verslag and the log in FHIR: each version word for word, what the ouder wrote beside it, who signed, who looked.
import type { Dossier } from './dossier.ts'
import { type Bron, begrip, bijlage, HL7, type Mensen, naar, ogenblik } from './fhir.ts'

/** Versions, with the verklaringen beside them and the reactions. The text is the JSON that was signed, so that its print can be checked. */
export function documentBronnen(
  { versies, verklaringen, reacties, antwoorden, tekens }: Dossier,
  { ouder, specialist }: Mensen,
): Bron[] {
  const laatste = versies.at(-1)
  return [
    ...versies.map((v): Bron => {
      const getekend = tekens.some(t => t.versie_id === v.id && t.door === 'specialist')
      return {
        resourceType: 'DocumentReference',
        id: v.id,
        status: v === laatste ? 'current' : 'superseded',
        docStatus: getekend ? 'final' : 'preliminary',
        type: begrip('Verslag Parallel Solo Ouderschap'),
        subject: naar(ouder),
        date: ogenblik(v.gedeeld_op),
        author: [naar(specialist)],
        description: `Verslag, versie ${v.nummer}`,
        content: [{ attachment: bijlage('application/json', v.inhoud, `Verslag, versie ${v.nummer}`) }],
      }
    }),
    ...verklaringen
      .filter(v => v.tekst || v.eigen_woorden)
      .map(
        (v): Bron => ({
          resourceType: 'DocumentReference',
          id: v.id,
          status: 'current',
          docStatus: 'final',
          type: begrip('Verklaring van de ouder'),
          subject: naar(ouder),
          date: ogenblik(v.op),
          author: [naar(ouder)],
          relatesTo: [{ code: 'appends', target: naar(v.versie_id) }],
          content: [
            ...(v.eigen_woorden
              ? [{ attachment: bijlage('text/plain', v.eigen_woorden, 'Eigen woorden') }]
              : []),
            ...(v.tekst ? [{ attachment: bijlage('text/plain', v.tekst, 'Verklaring') }] : []),
          ],
        }),
      ),
    ...reacties
      .filter(r => r.tekst)
      .map(
        (r): Bron => ({
          resourceType: 'DocumentReference',
          id: r.id,
          status: 'current',
          docStatus: 'final',
          type: begrip('Reactie van de ouder op het concept'),
          subject: naar(ouder),
          date: ogenblik(r.op),
          author: [naar(ouder)],
          description: r.plek,
          relatesTo: [{ code: 'appends', target: naar(r.versie_id) }],
          content: [
            { attachment: bijlage('text/plain', r.tekst, 'Reactie') },
            // An answer may say nothing but what became of it.
            ...antwoorden
              .filter(a => a.reactie_id === r.id)
              .map(a => ({
                attachment: bijlage('text/plain', a.tekst || a.besluit, `Antwoord: ${a.besluit}`),
              })),
          ],
        }),
      ),
  ]
}

/** Each decision. A signature carries the print of the text under it; having seen it, or refusing, is no signature. */
export function tekenBronnen({ tekens }: Dossier, { ouder, specialist }: Mensen): Bron[] {
  return tekens.map(t => {
    const wie = naar(t.door === 'ouder' ? ouder : specialist)
    const soort =
      t.door === 'ouder'
        ? { code: '1.2.840.10065.1.12.1.7', display: 'Consent Signature' }
        : { code: '1.2.840.10065.1.12.1.1', display: "Author's Signature" }
    return {
      resourceType: 'Provenance',
      id: t.id,
      target: [naar(t.versie_id)],
      recorded: ogenblik(t.op),
      activity: begrip(t.besluit),
      agent: [{ who: wie }],
      signature:
        t.besluit === 'akkoord'
          ? [
              {
                type: [{ system: 'urn:iso-astm:E1762-95:2013', ...soort }],
                when: ogenblik(t.op),
                who: wie,
                data: Buffer.from(t.afdruk).toString('base64'),
              },
            ]
          : [],
    }
  })
}

const FUNCTIES = ['ouder', 'specialist', 'coordinator', 'aanmelder', 'meelezer']

/** The access log (NEN 7513). Of staff only the specialist of this bundle has a name; others have a function, as in "wie keek". */
export function logBronnen({ log }: Dossier, { ouder, specialist }: Mensen): Bron[] {
  const functie = (rol: string) => (FUNCTIES.includes(rol) ? rol : 'controle')
  return log.map(l => ({
    resourceType: 'AuditEvent',
    id: l.id,
    type: { system: `${HL7}/audit-event-type`, code: 'rest' },
    action: l.handeling,
    recorded: ogenblik(l.op),
    outcome: l.uitkomst,
    agent: [
      {
        type: begrip(functie(l.rol)),
        who: [ouder, specialist].includes(l.persoon_id) ? naar(l.persoon_id) : { display: functie(l.rol) },
        requestor: true,
      },
    ],
    source: { observer: { display: 'Luwte' } },
    entity: [{ name: l.onderdeel }],
  }))
}
