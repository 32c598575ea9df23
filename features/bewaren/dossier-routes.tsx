// One dossier, and the reasons to keep it: a coordinator writes one down and lifts it.
import { leesBewaarreden } from '../../domein/bewaren.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Db, Hier } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import type { Kindgegevens } from '../../ui/wie-mag-vragen.tsx'
import { BewaarDossier } from './dossier-page.tsx'
import type { Bewaarkaart } from './kaart.ts'
import { addReden, hefOp } from './queries.ts'
import { eistBewaarder, kijkerVan, readKaart } from './wie.ts'
import { woorden } from './woorden.ts'

const lees = { actie: 'R', onderdeel: 'bewaren' } as const

export function dossierRoutes(app: App): void {
  app.get('/bewaren/:traject', eist('staf'), eistBewaarder, c => toonDossier(c))

  app.post('/bewaren/:traject/reden', eist('coordinator'), async c => {
    const { klok, toeval } = c.get('poorten')
    const velden = await leesVelden(c)
    const gelezen = leesBewaarreden(velden, vandaagOp(klok.nu()))
    if (!gelezen.ok) {
      const getypt = { soort: eerste(velden, 'soort'), vanaf: eerste(velden, 'vanaf') }
      return await toonDossier(c, getypt, toonFouten(gelezen.fouten, c.get('bezoeker').taal))
    }
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : toeval.uuid()
    await inTraject(c, { actie: 'C', onderdeel: 'bewaarreden' }, (db, hier) =>
      addReden(db, hier, id, gelezen.waarde),
    )
    return c.redirect(`/bewaren/${c.req.param('traject')}?gedaan=reden`, 303)
  })

  app.post('/bewaren/:traject/opheffing', eist('coordinator'), async c => {
    const id = eerste(await leesVelden(c), 'id')
    const weg = await inTraject(
      c,
      { actie: 'U', onderdeel: 'bewaarreden' },
      async (db, hier) => isUuid(id) && (await hefOp(db, hier, id)),
    )
    if (!weg) meldWeigering(c)
    return c.redirect(`/bewaren/${c.req.param('traject')}?gedaan=${weg ? 'opgeheven' : 'niet-meer'}`, 303)
  })
}

async function toonDossier(
  c: Verzoek,
  getypt: { soort: string; vanaf: string } = { soort: '', vanaf: '' },
  fouten?: Fouten,
): Promise<Response> {
  const w = woorden(c.get('bezoeker').taal)
  const { klok, toeval } = c.get('poorten')
  const { kaart, erbij } = await readKaart(c, lees, listKinderen)
  const gedaan = c.req.query('gedaan') ?? ''
  const zin = Object.hasOwn(w.gedaan, gedaan) && w.gedaan[gedaan]
  return toon(
    c,
    {
      titel: w.code(kaart.code),
      terug: { href: '/bewaren', tekst: w.terug },
      boven:
        zin &&
        (gedaan === 'niet-meer' ? <Melding soort="let-op">{zin}</Melding> : <Bevestiging>{zin}</Bevestiging>),
      fout: fouten !== undefined,
      ...(fouten && { status: 422 as const }),
    },
    <BewaarDossier
      {...{ w, k: kaart, coordinator: kijkerVan(c).coordinator, vandaag: vandaagOp(klok.nu()) }}
      {...{ kinderen: erbij, id: toeval.uuid(), getypt, fouten }}
    />,
  )
}

/** For a coordinator, who reads them in the aanmelding too; not when the key is gone already. */
async function listKinderen(db: Db, hier: Hier, { voorstel }: Bewaarkaart): Promise<Kindgegevens[]> {
  if (voorstel?.beslotenOp) return []
  const rows = await db
    .selectFrom('kind')
    .select(['id', 'voornaam', 'geboortedatum'])
    .where('traject_id', '=', hier.traject)
    .orderBy('id')
    .execute()
  return rows
    .map(r => ({ id: r.id, voornaam: r.voornaam, geboren: Temporal.PlainDate.from(r.geboortedatum) }))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.geboren, b.geboren))
}
