// One gesprek: the page, saving it whole with whatever button, and putting a statement back.
import { leesUitspraak } from '../../domein/uitspraak.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import { Botsing } from '../../ui/botsing.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { houdAgendaVast, readAgenda } from './agenda.ts'
import { readErbij } from './erbij.ts'
import { leesGesprek } from './gesprek-invoer.ts'
import { addUitspraak, deleteUitspraak, type Gesprek, readGesprek, saveGesprek } from './gesprek-queries.ts'
import { toonGesprek } from './gesprek-tonen.tsx'
import { botst, vanzelf, verschillenVan, watBlijft } from './gesprek-velden.ts'
import { woorden } from './gesprek-woorden.ts'
import { type StandReden, volgendeStand, vraagtReden } from './stand.ts'
import { kiesVersie, themasVoor } from './themakeuze.ts'
import { Ongedaan } from './uitspraken.tsx'

export function gesprekRoutes(app: App): void {
  app.get('/trajecten/:traject/gesprekken/:id', eist('specialist'), async c => {
    const id = idVan(c)
    const uit = await inTraject(c, { actie: 'R', onderdeel: 'gesprek', id }, async (db, hier) => ({
      g: await readGesprek(db, hier, id),
      erbij: await readErbij(db, hier, id),
    }))
    const w = woorden(c.get('bezoeker').taal)
    return toonGesprek(c, uit.g, uit.erbij, {
      boven: c.req.query('bewaard') !== undefined && <Bevestiging>{w.bewaard}</Bevestiging>,
    })
  })

  app.post('/trajecten/:traject/gesprekken/:id', eist('specialist'), async c => {
    const id = idVan(c)
    const gestuurd = await leesVelden(c)
    // Sent by the page itself while somebody types (ui/client/vanzelf.ts): the answer is short, and a page only when a person must look.
    const stil = eerste(gestuurd, 'vanzelf') === 'ja'
    const velden = stil ? vanzelf(gestuurd) : gestuurd
    const uit = await inTraject(c, { actie: 'U', onderdeel: 'gesprek', id }, async (db, hier) => ({
      ...(await bewaar(c, db, hier, id, velden)),
      g: await readGesprek(db, hier, id),
      erbij: await readErbij(db, hier, id),
    }))
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const weg = `/trajecten/${c.req.param('traject')}/gesprekken/${id}`
    switch (uit.wat) {
      case 'fouten':
        return toonGesprek(c, uit.g, uit.erbij, { velden, fouten: toonFouten(uit.fouten, taal) })
      case 'geweigerd':
        return toonGesprek(c, uit.g, uit.erbij, { velden, fouten: { vastleggen: w.reden[uit.omdat] } })
      case 'botsing': {
        const { verschillen, verborgen } = verschillenVan(uit.g, velden, taal)
        const handeling = eerste(velden, 'handeling')
        return toon(
          c,
          { titel: w.gesprek, terug: { href: weg, tekst: w.terug(uit.erbij.naam) }, status: 409 },
          <Botsing
            action={weg}
            terug={weg}
            verschillen={verschillen}
            verborgen={[...verborgen, ['versie', String(uit.g.versie)]]}
            knop={{ naam: 'handeling', waarde: handeling }}
          />,
        )
      }
      case 'weg':
        return toonGesprek(c, uit.g, uit.erbij, { boven: <Ongedaan w={w} weg={weg} u={uit.uitspraak} /> })
      case 'bewaard':
        if (stil) return c.text(String(uit.g.versie))
        return c.redirect(
          `${weg}?bewaard${eerste(velden, 'handeling') === 'uitspraak' ? '#uitspraken' : ''}`,
          303,
        )
    }
  })

  app.post('/trajecten/:traject/gesprekken/:id/uitspraken', eist('specialist'), async c => {
    const id = idVan(c)
    const velden = await leesVelden(c)
    const u = leesUitspraak(velden, c.get('poorten').klok.nu())
    const uitspraak = eerste(velden, 'id')
    const mag = u.ok && isUuid(uitspraak)
    if (!mag) meldWeigering(c)
    await inTraject(c, { actie: 'U', onderdeel: 'uitspraak', id }, async (db, hier) => {
      await readGesprek(db, hier, id)
      if (mag) await addUitspraak(db, hier, id, uitspraak, u.waarde, eerste(velden, 'in_verslag') === 'ja')
    })
    const bewaard = mag ? '?bewaard' : ''
    return c.redirect(`/trajecten/${c.req.param('traject')}/gesprekken/${id}${bewaard}#uitspraken`, 303)
  })
}

function idVan(c: Verzoek): string {
  const id = c.req.param('id') ?? ''
  if (!isUuid(id)) throw new NietGevonden()
  return id
}

type Uit =
  | { wat: 'bewaard' | 'botsing' }
  | { wat: 'weg'; uitspraak: Gesprek['uitspraken'][number] }
  | { wat: 'fouten'; fouten: Extract<ReturnType<typeof leesGesprek>, { ok: false }>['fouten'] }
  | { wat: 'geweigerd'; omdat: StandReden }

async function bewaar(c: Verzoek, db: Db, hier: Hier, id: string, velden: Velden): Promise<Uit> {
  const { toeval } = c.get('poorten')
  const handeling = eerste(velden, 'handeling')
  const g = await readGesprek(db, hier, id)
  const gelezen = leesGesprek(
    velden,
    hier.nu,
    handeling === 'uitspraak',
    themasVoor(g, 'nl').map(t => t.sleutel),
    vraagtReden({ stand: g.stand, door: g.afgezegd_door, reden: g.afgezegd_reden }, handeling),
  )
  if (!gelezen.ok) return { wat: 'fouten', fouten: gelezen.fouten }
  const versie = Number(eerste(velden, 'versie').slice(0, 6)) || 0
  if (versie !== g.versie) return { wat: botst(g, velden) ? 'botsing' : 'bewaard' }
  const nu = { stand: g.stand, door: g.afgezegd_door, begint: g.begint_op }
  const stand = volgendeStand(nu, handeling, hier.nu)
  if (!stand.ok) return { wat: 'geweigerd', omdat: stand.omdat }
  if (stand.waarde.stand === 'gepland' && g.stand !== 'gepland' && (await isBezet(db, hier, g)))
    return { wat: 'geweigerd', omdat: 'bezet' }
  const typed = eerste(velden, 'u_id')
  const uitspraakId = isUuid(typed) ? typed : toeval.uuid()
  const invoer = { ...gelezen.waarde, tekst: watBlijft(gelezen.waarde.tekst, g, stand.waarde.stand) }
  await saveGesprek(db, hier, g, invoer, stand.waarde, {
    versie,
    themaVersie: kiesVersie(g, invoer.tekst.thema, handeling === 'thema-nieuw'),
    uitspraakId,
    uuid: () => toeval.uuid(),
  })
  const weg = handeling.startsWith('weg-') && g.uitspraken.find(u => handeling === `weg-${u.id}`)
  if (!weg) return { wat: 'bewaard' }
  await deleteUitspraak(db, hier, id, weg.id)
  return { wat: 'weg', uitspraak: { ...weg, in_verslag: gelezen.waarde.inVerslag.includes(weg.id) } }
}

/** Whether the own calendar got filled at this moment since it was cancelled; the past cannot be taken twice. */
async function isBezet(db: Db, hier: Hier, g: Gesprek): Promise<boolean> {
  await houdAgendaVast(db, hier)
  const { bezet } = await readAgenda(db, hier, { minuten: g.minuten, regio: null, locatie: null }, [], [g.id])
  const van = g.begint_op.epochMilliseconds
  const tot = van + g.minuten * 60_000
  return bezet.some(b => {
    const begin = b.begint.epochMilliseconds
    return van < begin + b.minuten * 60_000 && begin < tot
  })
}
