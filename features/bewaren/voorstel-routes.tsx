// Proposing to destroy, by a coordinator, and taking a proposal back; each after a page that says in plain words what it means.
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { Bevestigen } from './bevestig-page.tsx'
import { stelVoor, trekIn } from './queries.ts'
import { eistBewaarder, kijkerVan, readKaart } from './wie.ts'
import { woorden } from './woorden.ts'

const lees = { actie: 'R', onderdeel: 'vernietiging' } as const

export function voorstelRoutes(app: App): void {
  app.get('/bewaren/:traject/voorstel', eist('coordinator'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const { kaart } = await readKaart(c, lees)
    const { stap, traject, code, rij } = kaart
    const terug = { href: `/bewaren/${traject}`, tekst: w.naarDossier(code) }
    // There is nothing to propose any more: the page of the dossier says why.
    if (stap.stap !== 'voorstellen') return c.redirect(terug.href, 303)
    return toon(
      c,
      { titel: w.voorstel.titel, terug },
      <Bevestigen
        {...{ w, traject, terug, coordinator: true, grond: stap.grond, gevraagdOp: rij?.gevraagdOp ?? null }}
        inleiding={w.voorstel.inleiding(code)}
        action={`/bewaren/${traject}/voorstel`}
        id={c.get('poorten').toeval.uuid()}
        knop={{ tekst: w.voorstel.knop, soort: 'eerste' }}
      />,
    )
  })

  app.post('/bewaren/:traject/voorstel', eist('coordinator'), async c => {
    const posted = eerste(await leesVelden(c), 'id')
    const id = isUuid(posted) ? posted : c.get('poorten').toeval.uuid()
    const { kaart, erbij: gedaan } = await readKaart(
      c,
      { actie: 'C', onderdeel: 'vernietiging' },
      async (db, hier, { stap, voorstel, rij }) => {
        if (stap.stap === 'voorstellen') await stelVoor(db, hier, id, stap.grond, rij?.gevraagdOp ?? null)
        // A second press finds the own proposal.
        return stap.stap === 'voorstellen' || voorstel?.id === id
      },
    )
    if (!gedaan) meldWeigering(c)
    return c.redirect(`/bewaren/${kaart.traject}?gedaan=${gedaan ? 'voorgesteld' : 'niet-meer'}`, 303)
  })

  app.get('/bewaren/:traject/intrekking', eist('staf'), eistBewaarder, async c => {
    const w = woorden(c.get('bezoeker').taal)
    const { kaart } = await readKaart(c, lees)
    const { voorstel, traject, code } = kaart
    const terug = { href: `/bewaren/${traject}`, tekst: w.naarDossier(code) }
    if (!voorstel || voorstel.beslotenOp) return c.redirect(terug.href, 303)
    return toon(
      c,
      { titel: w.intrekking.titel, terug },
      <>
        <p class="inleiding">{w.intrekking.inleiding(code)}</p>
        <p>{w.intrekking.later}</p>
        <Knoppen>
          <KnopFormulier action={`/bewaren/${traject}/intrekking`} verborgen={{ id: voorstel.id }}>
            {w.intrekking.knop}
          </KnopFormulier>
          <Knop soort="stil" href={terug.href}>
            {terug.tekst}
          </Knop>
        </Knoppen>
      </>,
    )
  })

  app.post('/bewaren/:traject/intrekking', eist('staf'), eistBewaarder, async c => {
    const id = eerste(await leesVelden(c), 'id')
    const { kaart, erbij } = await readKaart(
      c,
      { actie: 'U', onderdeel: 'vernietiging' },
      async (db, hier) => isUuid(id) && (await trekIn(db, hier.traject, id)),
    )
    // A vertrouwensfunctionaris opens no traject: the same act, from the house.
    const alleen = !kijkerVan(c).coordinator && isUuid(id)
    const gedaan = erbij || (alleen && (await inHuis(c, db => trekIn(db, kaart.traject, id))))
    if (!gedaan) meldWeigering(c)
    return c.redirect(`/bewaren/${kaart.traject}?gedaan=${gedaan ? 'ingetrokken' : 'niet-meer'}`, 303)
  })
}
