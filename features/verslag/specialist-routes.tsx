// The routes of the specialist: compose, change, hand over, sign last.
import { deelMetOuder, tekenSpecialist } from '../../domein/verslag-stand.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { MetReactiesVan, OpenReacties } from './antwoord-page.tsx'
import { basisVan } from './basis.ts'
import { savePapier } from './bewaard-papier.ts'
import { readMerken } from './geheim.ts'
import { BehoudenZinnen, OpenMerken } from './merken-blok.tsx'
import { merkWoorden } from './merken-woorden.ts'
import { findConcept, listVersies, lockVerslag, standVan } from './queries.ts'
import { redactieRoutes } from './redactie-routes.tsx'
import { samenstellenRoutes } from './samenstellen-routes.tsx'
import { addVersie, teken } from './schrijven.ts'
import { Sinds } from './verschil-page.tsx'
import { zegSinds } from './verschil-woorden.ts'
import { VerslagTekst } from './verslag-tekst.tsx'
import { woorden } from './woorden.ts'

const lees = { actie: 'R', onderdeel: 'verslag' } as const
/** The way back to it. */
const terugVan = (c: Verzoek) => ({
  href: basisVan(c),
  tekst: woorden(c.get('bezoeker').taal).specialist.terug,
})
const idVan = (c: Verzoek, tekst: string) => (isUuid(tekst) ? tekst : c.get('poorten').toeval.uuid())

export function specialistRoutes(app: App): void {
  redactieRoutes(app)
  samenstellenRoutes(app)

  app.get('/trajecten/:traject/verslag/voorbeeld', eist('specialist'), async c => {
    const w = woorden(c.get('bezoeker').taal).specialist
    const { concept, laatste, merken } = await inTraject(c, lees, async (db, hier) => {
      const found = await findConcept(db, hier)
      if (!found) throw new NietGevonden()
      const gemerkt = await readMerken(db, hier, found.inhoud)
      return { concept: found, laatste: (await listVersies(db, hier))[0], merken: gemerkt }
    })
    const gelijk = laatste?.ruw === concept.ruw
    const mag = deelMetOuder(standVan(laatste), c.get('poorten').klok.nu()).ok
    const veranderd = c.req.query('veranderd') !== undefined
    return toon(
      c,
      {
        titel: w.voorbeeld.titel,
        terug: terugVan(c),
        boven: veranderd && <Melding soort="let-op">{w.veranderd}</Melding>,
      },
      <>
        {laatste && !gelijk && (
          <Knop soort="stil" href={`${basisVan(c)}/verschil?van=${laatste.nummer}`}>
            {zegSinds(laatste, concept.inhoud.ouder.voornaam, c.get('bezoeker').taal)}
          </Knop>
        )}
        <VerslagTekst inhoud={concept.inhoud} />
        {mag && !gelijk && <OpenReacties basis={basisVan(c)} versie={laatste} />}
        {mag && !gelijk && (
          <OpenMerken merken={merken} bij="voorleggen">
            <Knop soort="stil" href={basisVan(c)}>
              {merkWoorden(c.get('bezoeker').taal).voorleggen.terug}
            </Knop>
          </OpenMerken>
        )}
        <div class="volgende">
          <p>{!mag ? w.nietMeer : gelijk ? w.voorbeeld.gelijk : w.voorbeeld.uitleg}</p>
          {mag && !gelijk && (
            <KnopFormulier
              action={`${basisVan(c)}/voorleggen`}
              verborgen={{ id: c.get('poorten').toeval.uuid(), versie: String(concept.versie) }}
            >
              {laatste ? w.voorbeeld.nieuwe : w.voorbeeld.voorleggen}
            </KnopFormulier>
          )}
          <Knop soort="stil" href={`${basisVan(c)}.pdf?concept`}>
            {w.voorbeeld.papier}
          </Knop>
        </div>
      </>,
    )
  })

  app.post('/trajecten/:traject/verslag/voorleggen', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const id = idVan(c, eerste(velden, 'id'))
    const uit = await inTraject(c, { actie: 'C', onderdeel: 'verslagversie' }, async (db, hier) => {
      await lockVerslag(db, hier)
      const concept = await findConcept(db, hier)
      if (!concept) throw new NietGevonden()
      const [laatste] = await listVersies(db, hier)
      // Pressed twice, or nothing new to read: what was handed over stands.
      if (laatste?.id === id || laatste?.ruw === concept.ruw) return 'voorgelegd'
      if (String(concept.versie) !== eerste(velden, 'versie')) return 'veranderd'
      const stap = deelMetOuder(standVan(laatste), hier.nu)
      if (!stap.ok) return 'dicht'
      await addVersie(db, hier, concept, stap.waarde.versie, id)
      return 'voorgelegd'
    })
    if (uit !== 'voorgelegd') meldWeigering(c)
    if (uit === 'veranderd') return c.redirect(`${basisVan(c)}/voorbeeld?veranderd`, 303)
    return c.redirect(`${basisVan(c)}?${uit}`, 303)
  })

  app.get('/trajecten/:traject/verslag/versie/:nummer', eist('specialist'), async c => {
    const w = woorden(c.get('bezoeker').taal).specialist
    const versies = await inTraject(c, lees, listVersies)
    const versie = versies.find(v => String(v.nummer) === c.req.param('nummer'))
    if (!versie) throw new NietGevonden()
    return toon(
      c,
      { titel: w.versie(versie.nummer), terug: terugVan(c) },
      <>
        <MetReactiesVan versie={versie} />
        <BehoudenZinnen behouden={versie.inhoud.behouden} />
        {versie !== versies[0] && <Sinds basis={basisVan(c)} versie={versie} />}
      </>,
    )
  })

  app.get('/trajecten/:traject/verslag/ondertekening', eist('specialist'), eistBevestiging(), async c => {
    const w = woorden(c.get('bezoeker').taal).specialist
    const { laatste, merken } = await inTraject(c, lees, async (db, hier) => {
      const [versie] = await listVersies(db, hier)
      if (!versie) throw new NietGevonden()
      return { laatste: versie, merken: await readMerken(db, hier, versie.inhoud) }
    })
    const open = merken.some(m => m.grond === null)
    if (!tekenSpecialist(standVan(laatste), c.get('poorten').klok.nu()).ok)
      return c.redirect(basisVan(c), 303)
    return toon(
      c,
      { titel: w.tekenPagina.titel, terug: terugVan(c) },
      <>
        <p class="inleiding">{w.tekenPagina.uitleg}</p>
        <MetReactiesVan versie={laatste} />
        <BehoudenZinnen behouden={laatste.inhoud.behouden} open />
        <OpenReacties basis={basisVan(c)} versie={laatste} />
        <OpenMerken merken={merken} bij="tekenen" />
        <Knoppen>
          <KnopFormulier
            action={`${basisVan(c)}/ondertekening`}
            verborgen={{ id: c.get('poorten').toeval.uuid(), versie: laatste.id }}
          >
            {open ? merkWoorden(c.get('bezoeker').taal).tekenen.knop : w.tekenPagina.knop}
          </KnopFormulier>
        </Knoppen>
      </>,
    )
  })

  app.post(
    '/trajecten/:traject/verslag/ondertekening',
    eist('specialist'),
    eistBevestiging(c => `${basisVan(c)}/ondertekening`),
    async c => {
      const velden = await leesVelden(c)
      const uit = await inTraject(c, { actie: 'E', onderdeel: 'ondertekening' }, async (db, hier) => {
        await lockVerslag(db, hier)
        const [versie] = await listVersies(db, hier)
        if (!versie) throw new NietGevonden()
        if (versie.specialist) return 'getekend'
        if (versie.id !== eerste(velden, 'versie')) return 'veranderd'
        const stap = tekenSpecialist(standVan(versie), hier.nu)
        if (!stap.ok) return stap.omdat === 'aanpassing-beloofd' ? 'beloofd' : 'loopt'
        const id = idVan(c, eerste(velden, 'id'))
        await teken(db, hier, {
          versie,
          door: 'specialist',
          besluit: 'akkoord',
          id,
          persoon: ikVan(c).persoon,
        })
        const getekend = (await listVersies(db, hier))[0] ?? versie
        await savePapier(db, hier, getekend, c.get('praktijk').naam, c.get('poorten').toeval.uuid())
        return 'getekend'
      })
      if (uit !== 'getekend') meldWeigering(c)
      return c.redirect(`${basisVan(c)}?${uit}`, 303)
    },
  )
}
