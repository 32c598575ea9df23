// The page of one member of staff as every form on it comes back to: read once, shown with what was typed.
import { vandaagOp } from '../../domein/tijd.ts'
import { ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { isUuid, type Velden } from '../../http/formulier.ts'
import type { Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { Gegevens } from '../../ui/blokken.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { type Blad, MedewerkerPagina } from './medewerker-page.tsx'
import {
  heeftAccount,
  listAfwezigheid,
  listLopend,
  listMedewerkers,
  type Medewerker,
  magZonder,
} from './queries.ts'
import type { Woorden } from './woorden.ts'
import { woorden } from './woorden-en.ts'

/** The member of staff of `:id` in the address. Throws NietGevonden when there is none. */
export async function readBlad(c: Verzoek): Promise<Blad> {
  const id = c.req.param('id') ?? ''
  const nu = c.get('poorten').klok.nu()
  if (!isUuid(id)) throw new NietGevonden()
  return inHuis(c, async db => {
    const mensen = await listMedewerkers(db, nu)
    const m = mensen.find(ander => ander.id === id)
    if (!m) throw new NietGevonden()
    const lopend = await listLopend(db, id)
    const afwezig = await listAfwezigheid(db, id, vandaagOp(nu))
    const trajecten = m.rollen.includes('specialist') && !(await magZonder(db, id))
    return { m, mensen, lopend, trajecten, afwezig, account: await heeftAccount(db, id) }
  })
}

/** What a form began from: other values now mean that somebody else saved meanwhile. */
export const stempelVan = (m: Medewerker): string =>
  [m.naam, m.rollen.join('+'), m.registratie, m.registratieTot ?? '', m.plaatsen].join(' · ')

/** The page, with what was typed and what is wrong with it; `botst` when somebody else saved meanwhile. */
export function toonBlad(
  c: Verzoek,
  blad: Blad,
  anders: { velden?: Velden; fouten?: Fouten; botst?: boolean } = {},
): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const { m } = blad
  const fouten = anders.fouten ?? {}
  const mis = Object.keys(fouten).length > 0
  const gedaan = c.req.query('bewaard') !== undefined ? w.bewaard : undefined
  return toon(
    c,
    {
      titel: m.naam || w.lijst.zonderNaam,
      terug: { href: '/praktijk/medewerkers', tekst: w.medewerker.terug },
      boven: gedaan && <Bevestiging>{gedaan}</Bevestiging>,
      fout: mis,
      status: anders.botst ? 409 : mis ? 422 : 200,
    },
    <MedewerkerPagina
      {...blad}
      w={w}
      taal={taal}
      nu={c.get('poorten').klok.nu()}
      zelf={m.id === ikVan(c).persoon}
      id={c.get('poorten').toeval.uuid()}
      stempel={stempelVan(m)}
      velden={{ ...veldenVan(m), ...anders.velden }}
      fouten={fouten}
      melding={anders.botst && <Intussen w={w} m={m} />}
    />,
  )
}

function Intussen({ w, m }: { w: Woorden; m: Medewerker }) {
  return (
    <Melding soort="let-op">
      <p>{w.intussen}</p>
      <Gegevens regels={[{ term: w.nuBewaard, waarde: stempelVan(m) }]} />
    </Melding>
  )
}

const veldenVan = (m: Medewerker): Velden => ({
  naam: m.naam,
  rollen: m.rollen,
  registratie: m.registratie,
  registratie_tot: m.registratieTot?.toString() ?? '',
  plaatsen: String(m.plaatsen),
  paar: '',
})
