// The routes of the ouder around a verslag: read, write beside it, decide with the passphrase.
import type { ComponentChildren } from 'preact'
import { BESLUITEN, besluitOuder, leesEigenTekst, magReageren } from '../../domein/verslag-stand.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { Botsing, type Verschil } from '../../ui/botsing.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, LegeStaat, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { Beslissen, type Getypt, Lezen, Verklaren } from './ouder-pages.tsx'
import { isGeschreven, listVersies, lockVerslag, standVan, type Versie } from './queries.ts'
import { MetReacties } from './reactie-pages.tsx'
import { saveEigenTekst, teken } from './schrijven.ts'
import { openVragen } from './toestemming-page.tsx'
import { Sinds } from './verschil-page.tsx'
import { listGrondslagen } from './verstrekkingen.ts'
import { woorden } from './woorden.ts'

const lees = { actie: 'R', onderdeel: 'verslag' } as const
const wegnaar = (c: Verzoek) => ({
  href: '/mijn/verslag',
  tekst: woorden(c.get('bezoeker').taal).ouder.terug,
})

export function ouderRoutes(app: App): void {
  app.get('/mijn/verslag', eist('ouder'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const [versies, grondslagen] = await inMijnTraject(c, lees, (db, hier) =>
      Promise.all([listVersies(db, hier), listGrondslagen(db, hier)]),
    )
    if (versies.length === 0) return toon(c, { titel: w.titel }, <LegeStaat>{w.ouder.leeg}</LegeStaat>)
    const bewaard = c.req.query('bewaard') !== undefined
    const nieuwer = c.req.query('nieuwer') !== undefined
    const boven = nieuwer ? (
      <Melding soort="let-op">{w.nieuwereVersie}</Melding>
    ) : (
      bewaard && <Bevestiging>{w.ouder.verklaring.bewaard}</Bevestiging>
    )
    return toon(
      c,
      { titel: w.titel, boven },
      <Lezen w={w.ouder} versies={versies} vragen={openVragen(grondslagen).length} />,
    )
  })

  app.get('/mijn/verslag/versie/:nummer', eist('ouder'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const versies = await inMijnTraject(c, lees, listVersies)
    const versie = versies.find(v => String(v.nummer) === c.req.param('nummer'))
    if (!versie) throw new NietGevonden()
    return toon(
      c,
      { titel: w.titel, kop: w.specialist.versie(versie.nummer), terug: wegnaar(c) },
      <>
        <MetReacties versie={versie} />
        {versie !== versies[0] && <Sinds basis="/mijn/verslag" versie={versie} />}
      </>,
    )
  })

  app.get('/mijn/verslag/verklaring', eist('ouder'), async c => {
    const [versie] = await inMijnTraject(c, lees, listVersies)
    if (!versie) throw new NietGevonden()
    if (!magReageren(standVan(versie)).ok) return c.redirect('/mijn/verslag', 303)
    return schrijf(c, versie, {
      eigen_woorden: versie.eigen?.eigenWoorden ?? '',
      tekst: versie.eigen?.tekst ?? '',
    })
  })

  app.post('/mijn/verslag/verklaring', eist('ouder'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const velden = await leesVelden(c)
    const getypt = { eigen_woorden: eerste(velden, 'eigen_woorden'), tekst: eerste(velden, 'tekst') }
    const uit = await inMijnTraject(c, { actie: 'C', onderdeel: 'verklaring' }, async (db, hier) => {
      await lockVerslag(db, hier)
      const [versie] = await listVersies(db, hier)
      if (!versie) throw new NietGevonden()
      if (versie.id !== eerste(velden, 'versie')) return { soort: 'nieuwer', versie } as const
      if (!magReageren(standVan(versie)).ok) return { soort: 'dicht', versie } as const
      const gelezen = leesEigenTekst(velden, versie.eigen !== null)
      if (!gelezen.ok) return { soort: 'fout', versie, fouten: gelezen.fouten } as const
      const gelijk =
        versie.eigen?.tekst === gelezen.waarde.tekst &&
        versie.eigen.eigenWoorden === gelezen.waarde.eigenWoorden
      if (gelijk) return { soort: 'bewaard', versie } as const
      if (eerste(velden, 'sinds') !== (versie.eigen?.op.toString() ?? ''))
        return { soort: 'botst', versie } as const
      const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : c.get('poorten').toeval.uuid()
      await saveEigenTekst(db, hier, versie, gelezen.waarde, id)
      return { soort: 'bewaard', versie } as const
    })
    if (uit.soort === 'bewaard') return c.redirect('/mijn/verslag?bewaard', 303)
    if (uit.soort === 'fout') {
      const fouten = toonFouten(uit.fouten, taal, f =>
        f.omdat === 'leeg' ? w.ouder.verklaring.leeg : undefined,
      )
      return schrijf(c, uit.versie, getypt, { status: 422, fouten })
    }
    if (uit.soort === 'botst') return botsing(c, uit.versie, getypt)
    // Too late: what was typed stays on the screen, to take along.
    const boven = (
      <Melding soort="let-op">{uit.soort === 'dicht' ? w.ouder.verklaring.dicht : w.nieuwereVersie}</Melding>
    )
    return schrijf(c, uit.versie, getypt, { status: 409, boven })
  })

  app.get('/mijn/verslag/ondertekening', eist('ouder'), eistBevestiging(), async c => {
    const [versie] = await inMijnTraject(c, lees, listVersies)
    if (!versie) throw new NietGevonden()
    if (!magReageren(standVan(versie)).ok) return c.redirect('/mijn/verslag', 303)
    return beslis(c, versie)
  })

  app.post(
    '/mijn/verslag/ondertekening',
    eist('ouder'),
    eistBevestiging('/mijn/verslag/ondertekening'),
    async c => {
      const velden = await leesVelden(c)
      const besluit = BESLUITEN.find(b => b === eerste(velden, 'besluit'))
      const uit = await inMijnTraject(c, { actie: 'E', onderdeel: 'ondertekening' }, async (db, hier) => {
        await lockVerslag(db, hier)
        const [versie] = await listVersies(db, hier)
        if (!versie) throw new NietGevonden()
        if (versie.id !== eerste(velden, 'versie')) return { soort: 'nieuwer' } as const
        if (!besluit) return { soort: 'fout', versie } as const
        const stand = standVan(versie)
        // A second press finds the decision there already; nothing is decided twice.
        if (!besluitOuder(stand, besluit, hier.nu).ok)
          return { soort: stand.ouder?.besluit === besluit ? 'klaar' : 'dicht' } as const
        const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : c.get('poorten').toeval.uuid()
        await teken(db, hier, { versie, door: 'ouder', besluit, id, persoon: ikVan(c).persoon })
        return { soort: 'klaar' } as const
      })
      if (uit.soort === 'nieuwer') {
        meldWeigering(c)
        return c.redirect('/mijn/verslag?nieuwer', 303)
      }
      if (uit.soort === 'fout') {
        const w = woorden(c.get('bezoeker').taal)
        return beslis(c, uit.versie, { besluit: w.ouder.teken.kies })
      }
      // The page shows the decision that stands.
      if (uit.soort === 'dicht') meldWeigering(c)
      return c.redirect('/mijn/verslag', 303)
    },
  )
}

type Extra = { status?: 409 | 422; fouten?: Fouten; boven?: ComponentChildren }

function schrijf(c: Verzoek, versie: Versie, getypt: Getypt, extra: Extra = {}): Response {
  const w = woorden(c.get('bezoeker').taal)
  const { fouten, status, boven } = extra
  return toon(
    c,
    {
      titel: w.ouder.verklaring.titel,
      terug: wegnaar(c),
      fout: fouten !== undefined,
      ...(status && { status }),
      boven,
    },
    <Verklaren
      w={w.ouder}
      versie={versie.id}
      sinds={versie.eigen?.op.toString() ?? ''}
      id={c.get('poorten').toeval.uuid()}
      getypt={getypt}
      fouten={fouten}
    />,
  )
}

function botsing(c: Verzoek, versie: Versie, getypt: Getypt): Response {
  const w = woorden(c.get('bezoeker').taal)
  const bewaard = { eigen_woorden: versie.eigen?.eigenWoorden ?? '', tekst: versie.eigen?.tekst ?? '' }
  const labels = { eigen_woorden: w.ouder.verklaring.eigenWoorden, tekst: w.ouder.verklaring.tekst }
  const namen = (['eigen_woorden', 'tekst'] as const).filter(naam => bewaard[naam] !== getypt[naam])
  const verschillen: Verschil[] = namen.map(naam => ({
    naam,
    label: labels[naam],
    bewaard: bewaard[naam],
    jouw: getypt[naam],
    lang: true,
  }))
  const rest = (['eigen_woorden', 'tekst'] as const).filter(naam => !namen.includes(naam))
  return toon(
    c,
    { titel: w.ouder.verklaring.titel, status: 409 },
    <Botsing
      action="/mijn/verslag/verklaring"
      verschillen={verschillen}
      verborgen={[
        ['versie', versie.id],
        ['sinds', versie.eigen?.op.toString() ?? ''],
        ...rest.map(naam => [naam, getypt[naam]] as const),
      ]}
      terug="/mijn/verslag"
    />,
  )
}

function beslis(c: Verzoek, versie: Versie, fouten?: Fouten): Response {
  const w = woorden(c.get('bezoeker').taal)
  return toon(
    c,
    { titel: w.ouder.teken.titel, terug: wegnaar(c), ...(fouten && { fout: true, status: 422 as const }) },
    <Beslissen
      w={w.ouder}
      versie={versie.id}
      id={c.get('poorten').toeval.uuid()}
      keuze={undefined}
      metTekst={isGeschreven(versie)}
      beloofd={standVan(versie).beloofd ?? false}
      fouten={fouten}
    />,
  )
}
