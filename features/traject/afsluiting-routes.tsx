// The end of a traject: afgerond, or gestopt with the words why.
import { openFormulier } from '../../domein/formulier.ts'
import { stapNaar } from '../../domein/traject.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Db, Hier } from '../../muur/deur.ts'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { woorden } from './woorden-en.ts'

const MEEST = 2_000

export function afsluitingRoutes(app: App): void {
  app.get('/trajecten/:traject/afsluiting', eist('specialist'), async c => {
    const hoe = await inTraject(c, { actie: 'R', onderdeel: 'afsluiting' }, readStand)
    return toonAfsluiting(c, hoe, {})
  })

  app.post('/trajecten/:traject/afsluiting', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const gelezen = leesAfsluiting(velden)
    const hoe = await inTraject(c, { actie: 'U', onderdeel: 'afsluiting' }, async (db, hier) => {
      const nu = await readStand(db, hier)
      if (!gelezen.ok) return nu
      const mag = stapNaar(nu.stand, gelezen.waarde.soort).ok && isUuid(eerste(velden, 'id'))
      if (mag) await sluit(db, hier, eerste(velden, 'id'), gelezen.waarde)
      // Pressed twice it has ended already, as was asked.
      else if (nu.stand !== gelezen.waarde.soort) meldWeigering(c)
      return nu
    })
    if (!gelezen.ok)
      return toonAfsluiting(
        c,
        hoe,
        velden,
        toonFouten(gelezen.fouten, c.get('bezoeker').taal, fout =>
          fout.veld === 'reden' && fout.omdat === 'leeg'
            ? woorden(c.get('bezoeker').taal).afsluiting.redenNodig
            : undefined,
        ),
      )
    return c.redirect(`/trajecten/${c.req.param('traject')}`, 303)
  })
}

type Afsluiting = { soort: 'afgerond' | 'gestopt'; reden: string | null }

function leesAfsluiting(velden: Velden) {
  const f = openFormulier<'soort' | 'reden'>(velden)
  const soort = f.keuze('soort', ['afgerond', 'gestopt'], true)
  const reden = f.tekst('reden', { max: MEEST, verplicht: soort === 'gestopt', regels: true })
  return f.sluit((): Afsluiting => ({ soort: soort ?? 'gestopt', reden: reden || null }))
}

async function readStand(db: Db, hier: Hier) {
  const { traject: t } = hier
  const rij = await db
    .selectFrom('traject')
    .select(['traject_id', 'stand', 'roepnaam', 'code'])
    .where('traject_id', '=', t)
    .executeTakeFirstOrThrow()
  const verslag = await db
    .selectFrom('verslag')
    .select('stand')
    .where('traject_id', '=', t)
    .executeTakeFirst()
  return { stand: rij.stand, naam: rij.roepnaam ?? rij.code, getekend: verslag?.stand === 'getekend' }
}

async function sluit(db: Db, hier: Hier, id: string, hoe: Afsluiting): Promise<void> {
  const { traject, nu, ik } = hier
  const gewijzigd = await db
    .updateTable('traject')
    .set({ stand: hoe.soort, gesloten_op: nu })
    .where('traject_id', '=', traject)
    .where('stand', '=', 'gestart')
    .executeTakeFirst()
  if (gewijzigd.numUpdatedRows === 0n) return
  await db
    .insertInto('afsluiting')
    .values({ traject_id: traject, id, ...hoe, door: ik, op: nu })
    .execute()
  await db
    .updateTable('gesprek')
    .set(eb => ({ stand: 'afgezegd', afgezegd_door: 'specialist', versie: eb('versie', '+', 1) }))
    .where('traject_id', '=', traject)
    .where('stand', '=', 'gepland')
    .where('begint_op', '>', nu)
    .execute()
}

function toonAfsluiting(
  c: Verzoek,
  hoe: Awaited<ReturnType<typeof readStand>>,
  velden: Velden,
  fouten?: Fouten,
): Response {
  const w = woorden(c.get('bezoeker').taal)
  const a = w.afsluiting
  const traject = c.req.param('traject') ?? ''
  const terug = `/trajecten/${traject}`
  return toon(
    c,
    {
      titel: a.titel,
      terug: { href: terug, tekst: w.terugNaar(hoe.naam) },
      fout: fouten !== undefined,
      ...(fouten && { status: 422 }),
    },
    hoe.stand !== 'gestart' ? (
      <p>{hoe.stand === 'wacht' ? a.nogNietGestart : w.stap.gesloten}</p>
    ) : (
      <>
        <p>{a.uitleg}</p>
        {!hoe.getekend && <Melding soort="let-op">{a.geenVerslag}</Melding>}
        <Formulier
          action={`${terug}/afsluiting`}
          verborgen={{ id: eerste(velden, 'id') || c.get('poorten').toeval.uuid() }}
          fouten={fouten}
        >
          <Keuze
            naam="soort"
            label={a.soort}
            waarde={eerste(velden, 'soort') || undefined}
            fout={fouten?.soort}
            opties={[
              { waarde: 'afgerond', tekst: a.afgerond, hint: a.afgerondHint },
              { waarde: 'gestopt', tekst: a.gestopt, hint: a.gestoptHint },
            ]}
          />
          <Tekstvak
            naam="reden"
            label={a.reden}
            hint={a.redenHint}
            nietVerplicht
            max={MEEST}
            waarde={eerste(velden, 'reden')}
            fout={fouten?.reden}
          />
          <Knoppen>
            <Knop soort="gevaar">{a.knop}</Knop>
            <Knop soort="stil" href={terug}>
              {a.annuleren}
            </Knop>
          </Knoppen>
        </Formulier>
      </>
    ),
  )
}
