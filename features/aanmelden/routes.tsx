// The aanmelding by an ouder without an account (V3): six short steps, one page to check, nothing kept before the end.
import { leesAanmelding } from '../../domein/aanmelding-lezen.ts'
import type { Fout } from '../../domein/reden.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { kiesTaal } from '../../http/taal.ts'
import { toon } from '../../http/toon.tsx'
import { tekst } from '../../inhoud/lees.ts'
import { toonFouten } from '../../ui/redenen.ts'
import { Controle } from './controle.tsx'
import { Dank, FORMULIER, StapPagina, Vooraf } from './pages.tsx'
import { bewaarAanmelding } from './queries.ts'
import {
  asPlek,
  type Invulling,
  leesInvulling,
  naVerder,
  type Plek,
  STAPPEN,
  stapVan,
  verst,
  volgende,
} from './stappen.ts'
import { woorden } from './woorden-en.ts'

export function aanmelden(app: App): void {
  app.get('/aanmelden', c => {
    if (!c.get('praktijk').opgezet) return nogNietOpen(c)
    return toonPlek(c, leesInvulling({}, c.get('poorten').toeval.uuid()), 'jij', [])
  })

  app.post('/aanmelden', async c => {
    if (!c.get('praktijk').opgezet) return nogNietOpen(c)
    const { deur, klok, toeval } = c.get('poorten')
    const gepost = await leesVelden(c)
    const invulling = leesInvulling(gepost, toeval.uuid())
    const ga = eerste(gepost, 'ga')
    const { plek } = invulling
    if (ga === 'terug') return toonPlek(c, invulling, volgende(plek, -1), [])
    if (ga === 'kind')
      return toonPlek(c, { ...invulling, rijen: Math.min(8, invulling.rijen + 1) }, 'kinderen', [])
    if (ga.startsWith('taal-')) {
      const taal = await kiesTaal(c, ga.slice('taal-'.length))
      c.set('bezoeker', { ...c.get('bezoeker'), taal })
      if (plek !== 'controle') return toonPlek(c, invulling, plek, [])
    }
    const heen = asPlek(ga)
    if (heen && heen !== 'controle') return toonPlek(c, invulling, heen, [])

    const gelezen = leesAanmelding(invulling.velden, klok.nu())
    const fouten = gelezen.ok ? [] : gelezen.fouten
    const na = naVerder(invulling, fouten)
    if (ga === 'verstuur' && plek === 'controle' && gelezen.ok) {
      await bewaarAanmelding(deur, toeval, invulling.id, gelezen.waarde)
      return c.redirect('/aanmelden/dank', 303)
    }
    const nogEenVraag = na.plek === 'verdeling' && gepost.naam_eerst === undefined && isAlleenNaam(fouten)
    return toonPlek(c, { ...invulling, tot: na.tot }, na.plek, na.mis && !nogEenVraag ? fouten : [])
  })

  app.get('/aanmelden/dank', c => {
    const { taal } = c.get('bezoeker')
    return toon(c, { titel: tekst('aanmelding/dank', taal).titel }, <Dank taal={taal} />)
  })
}

/** The page of this place, with what was typed so far and the errors of this step alone. */
function toonPlek(c: Verzoek, invulling: Invulling, plek: Plek, alleFouten: readonly Fout[]): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  if (plek === 'controle') {
    const gelezen = leesAanmelding(invulling.velden, c.get('poorten').klok.nu())
    if (!gelezen.ok) throw new Error('The check comes after every step is right')
    return toon(
      c,
      { titel: w.controle.kop, taalIn: FORMULIER },
      <Controle w={w} taal={taal} invulling={invulling} aanmelding={gelezen.waarde} />,
    )
  }
  const fouten = toonFouten(
    alleFouten.filter(fout => stapVan(fout.veld) === plek),
    taal,
  )
  const mis = alleFouten.length > 0
  const nr = STAPPEN.indexOf(plek) + 1
  const begin = plek === 'jij' && verst(invulling.tot, plek) === 'jij'
  return toon(
    c,
    {
      // With an error the word for it comes first, and the step says enough.
      titel: mis ? w.stappen[plek].kop : `${w.titel}: ${w.stappen[plek].kop}`,
      kop: w.stappen[plek].kop,
      boven: <p class="zacht klein">{w.stapVan(nr, STAPPEN.length)}</p>,
      fout: mis,
      taalIn: FORMULIER,
      status: mis ? 422 : 200,
      ...(plek === 'jij' && { terug: { href: '/', tekst: w.naarBegin } }),
    },
    <>
      {begin && !mis && <Vooraf w={w} praktijk={c.get('praktijk')} />}
      <StapPagina
        w={w}
        stap={plek}
        invulling={invulling}
        tot={verst(invulling.tot, plek)}
        fouten={fouten}
        los={`los-${c.get('poorten').toeval.uuid()}`}
      />
    </>,
  )
}

function nogNietOpen(c: Verzoek): Response {
  const w = woorden(c.get('bezoeker').taal)
  return toon(c, { titel: w.titel, status: 503 }, <p>{w.nogNietOpen}</p>)
}

/** Only who was born on the same day gets the question about the alphabet: then it is new, not wrong. */
const isAlleenNaam = (fouten: readonly Fout[]) => {
  const hier = fouten.filter(fout => stapVan(fout.veld) === 'verdeling')
  return hier.length === 1 && hier[0]?.veld === 'naam_eerst'
}
