// An aanmelding that does not become a traject: closed by a person, with a reason that stays (T1).
import { openFormulier } from '../../domein/formulier.ts'
import { stapNaar } from '../../domein/traject.ts'
import { TRIAGE_MATEN } from '../../domein/triage.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { benoemFouten, toonFouten } from '../../ui/redenen.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { type Dossier, readDossier, zetStand } from './queries.ts'
import { woorden } from './woorden-en.ts'

export function afsluitingRoutes(app: App): void {
  const pad = '/aanmeldingen/:traject/afsluiting'

  app.get(pad, eist('coordinator'), async c => {
    const d = await inTraject(c, { actie: 'R', onderdeel: 'afsluiting' }, readDossier)
    return toonSluiten(c, d, { id: c.get('poorten').toeval.uuid() }, {})
  })

  app.post(pad, eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : c.get('poorten').toeval.uuid()
    const f = openFormulier<'reden'>(velden)
    const { reden: max, kortsteReden: min } = TRIAGE_MATEN
    const reden = f.tekst('reden', { max, min, verplicht: true, regels: true })
    const gelezen = f.sluit(() => reden)
    const { d, gedaan } = await inTraject(
      c,
      { actie: gelezen.ok ? 'U' : 'R', onderdeel: 'afsluiting' },
      async (db, hier) => {
        const d = await readDossier(db, hier, gelezen.ok)
        const eerder = await db
          .selectFrom('afsluiting')
          .select('id')
          .where('traject_id', '=', hier.traject)
          .where('id', '=', id)
          .executeTakeFirst()
        if (eerder) return { d, gedaan: true }
        if (!gelezen.ok || !stapNaar(d.stand, 'niet-gestart').ok) return { d, gedaan: false }
        await db
          .insertInto('afsluiting')
          .values({ traject_id: hier.traject, id, soort: 'niet-gestart', reden, door: hier.ik, op: hier.nu })
          .execute()
        await zetStand(db, hier, 'niet-gestart', { gesloten_op: hier.nu })
        return { d, gedaan: true }
      },
    )
    if (gedaan) return c.redirect(`/aanmeldingen/${d.traject}?gesloten`, 303)
    const fouten = gelezen.ok ? {} : toonFouten(gelezen.fouten, c.get('bezoeker').taal)
    return toonSluiten(c, d, { ...velden, id }, fouten)
  })
}

function toonSluiten(c: Verzoek, d: Dossier, velden: Velden, fouten: Fouten): Response {
  const w = woorden(c.get('bezoeker').taal)
  const s = w.sluiten
  const kan = stapNaar(d.stand, 'niet-gestart').ok
  const mis = Object.keys(fouten).length > 0
  return toon(
    c,
    {
      titel: s.titel,
      terug: { href: `/aanmeldingen/${d.traject}`, tekst: w.terugNaar(d.naam ?? w.zonderNaam) },
      fout: mis,
      status: !kan && c.req.method === 'POST' ? 409 : mis ? 422 : 200,
    },
    kan ? (
      <>
        <p class="inleiding">{s.uitleg}</p>
        <Formulier
          action={`/aanmeldingen/${d.traject}/afsluiting`}
          verborgen={{ id: eerste(velden, 'id') }}
          fouten={benoemFouten(fouten, { reden: s.reden })}
        >
          <Tekstvak
            naam="reden"
            label={s.reden}
            hint={s.redenHint}
            waarde={eerste(velden, 'reden')}
            fout={fouten.reden}
            max={TRIAGE_MATEN.reden}
          />
          <Knoppen>
            <Knop soort="gevaar">{s.doe}</Knop>
          </Knoppen>
        </Formulier>
      </>
    ) : (
      <p>{s.kanNiet}</p>
    ),
  )
}
