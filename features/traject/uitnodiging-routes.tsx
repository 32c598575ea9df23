// The window of thirty minutes in which an ouder opens the own account: code, page and sheet (T4, safety.md, Signing in).
import { isAfgesloten, stapNaar } from '../../domein/traject.ts'
import { alsBijlage } from '../../http/bestandsnaam.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App } from '../../http/omgeving.ts'
import { leesPapiercode, maakPapiercode } from '../../http/papiercode.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { formatMoment, formatTijd } from '../../ui/tijd.ts'
import { heeftOuderAccount } from './dossier.ts'
import { drukUitnodiging } from './druk/uitnodiging-pdf.ts'
import { Uitnodiging } from './uitnodiging-page.tsx'
import { woorden } from './woorden-en.ts'

const MINUTEN = 30

export function uitnodigingRoutes(app: App): void {
  app.post('/trajecten/:traject/uitnodiging', eist('specialist'), async c => {
    const { taal } = c.get('bezoeker')
    const { toeval, publicUrl } = c.get('poorten')
    const w = woorden(taal)
    const { code, hash } = maakPapiercode(toeval)
    const gemaakt = await inTraject(c, { actie: 'C', onderdeel: 'uitnodiging' }, async (db, hier) => {
      const ouder = await db
        .selectFrom('ouder')
        .select('id')
        .where('traject_id', '=', hier.traject)
        .executeTakeFirst()
      const traject = await db
        .selectFrom('traject')
        .select('stand')
        .where('traject_id', '=', hier.traject)
        .executeTakeFirstOrThrow()
      if (!ouder) throw new NietGevonden()
      if (isAfgesloten(traject.stand)) return null
      const tot = hier.nu.add({ minutes: MINUTEN })
      await db
        .insertInto('uitnodiging')
        .values({
          traject_id: hier.traject,
          id: toeval.uuid(),
          persoon_id: ouder.id,
          hash,
          geopend_door: hier.ik,
          geopend_op: hier.nu,
          geldig_tot: tot,
        })
        .execute()
      // Handing it over is the start (domein/traject.ts).
      if (stapNaar(traject.stand, 'gestart').ok)
        await db
          .updateTable('traject')
          .set({ stand: 'gestart', gestart_op: hier.nu })
          .where('traject_id', '=', hier.traject)
          .where('stand', '=', 'wacht')
          .execute()
      return { tot, herstel: await heeftOuderAccount(db) }
    })
    const traject = c.req.param('traject')
    if (!gemaakt) {
      meldWeigering(c)
      return c.redirect(`/trajecten/${traject}`, 303)
    }
    return toon(
      c,
      {
        titel: gemaakt.herstel ? w.uitnodiging.herstelTitel : w.uitnodiging.titel,
        terug: { href: `/trajecten/${traject}`, tekst: w.terugTraject },
      },
      <Uitnodiging
        w={w}
        traject={traject}
        code={code}
        adres={`${publicUrl}/begin`}
        tot={formatTijd(gemaakt.tot, taal)}
        herstel={gemaakt.herstel}
      />,
    )
  })

  // The code is kept nowhere, so the page that shows it sends it along to be printed.
  app.post('/trajecten/:traject/uitnodiging/blad', eist('specialist'), async c => {
    const { publicUrl } = c.get('poorten')
    const w = woorden(c.get('bezoeker').taal)
    const code = eerste(await leesVelden(c), 'code')
    const hash = leesPapiercode(code)
    const traject = c.req.param('traject')
    const blad = await inTraject(c, { actie: 'E', onderdeel: 'uitnodiging' }, async (db, hier) => {
      const laatste = await db
        .selectFrom('uitnodiging')
        .select(['hash', 'geldig_tot', 'gebruikt_op'])
        .where('traject_id', '=', hier.traject)
        .orderBy('geopend_op', 'desc')
        .orderBy('id')
        .executeTakeFirst()
      const ouder = await db
        .selectFrom('ouder')
        .select('taal')
        .where('traject_id', '=', hier.traject)
        .executeTakeFirst()
      const zelfde = hash && laatste && Buffer.from(laatste.hash).equals(hash)
      const open = laatste && Temporal.Instant.compare(laatste.geldig_tot, hier.nu) > 0
      return zelfde && open && !laatste.gebruikt_op
        ? { tot: laatste.geldig_tot, nu: hier.nu, taal: ouder?.taal }
        : null
    })
    if (!blad)
      return toon(
        c,
        {
          titel: w.uitnodiging.titel,
          terug: { href: `/trajecten/${traject}`, tekst: w.terugTraject },
          status: 409,
        },
        <p>{w.uitnodiging.oud}</p>,
      )
    const adres = `${publicUrl}/begin`
    // The sheet is for the ouder: in that language, whatever the screen of the specialist speaks.
    const taal = blad.taal === 'en' ? 'en' : 'nl'
    const pdf = await drukUitnodiging({
      taal,
      code: code.replace(/[^0-9A-Za-z]/g, ''),
      adres,
      vierkant: `${adres}#${code}`,
      geldigTot: formatMoment(blad.tot, taal),
      naam: c.get('praktijk').neutraleNaam,
      gemaaktOp: blad.nu.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString(),
    })
    return c.body(pdf as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/pdf',
      'content-disposition': alsBijlage(c.get('praktijk').neutraleNaam, 'pdf'),
    })
  })
}
