// E-mail that says nothing: agreed in a gesprek by the specialist, ended by either at once; and the wish of staff (issue 5, line 5).
import { leesEmail } from '../../domein/contactgegevens.ts'
import { openFormulier } from '../../domein/formulier.ts'
import { isNeutraleAfzender } from '../../domein/praktijk.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject, inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { KnopFormulier } from '../../ui/formulier.tsx'
import { Bevestiging, LegeStaat } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { formatMoment } from '../../ui/tijd.ts'
import { meldingRoutes } from './melding-routes.tsx'
import { eindigSeintje, findSeintje, readNaam, saveSeintje } from './queries.ts'
import { SeintjePagina } from './seintje-page.tsx'
import { woorden } from './woorden-en.ts'

const weg = (c: Verzoek) => `/trajecten/${c.req.param('traject')}`

/** Only where there is a mail server, and an address of the sender that tells nothing. */
const kanSeintje = (c: Verzoek): boolean => {
  const { afzender } = c.get('poorten').post
  return afzender !== null && isNeutraleAfzender(afzender, c.get('praktijk').naam)
}

export function seintje(app: App): void {
  app.get('/trajecten/:traject/seintje', eist('specialist'), c => toonSeintje(c, null))

  app.post('/trajecten/:traject/seintje', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const gelezen = leesSeintje(velden, c.get('poorten').klok.nu())
    if (!gelezen.ok) return toonSeintje(c, velden, toonFouten(gelezen.fouten, c.get('bezoeker').taal))
    const id = eerste(velden, 'id')
    const bewaard = await inTraject(c, { actie: 'C', onderdeel: 'seintje' }, async (db, hier) => {
      const { open } = await readNaam(db, hier)
      if (!open || !kanSeintje(c) || !isUuid(id)) return false
      await saveSeintje(db, hier, { id, ...gelezen.waarde })
      return true
    })
    if (!bewaard) meldWeigering(c)
    return c.redirect(`${weg(c)}/seintje${bewaard ? '?bewaard' : ''}`, 303)
  })

  app.post('/trajecten/:traject/seintje/einde', eist('specialist'), async c => {
    await inTraject(c, { actie: 'U', onderdeel: 'seintje' }, eindigSeintje)
    return c.redirect(`${weg(c)}/seintje?gestopt`, 303)
  })

  app.get('/mijn/seintje', eist('ouder'), async c => {
    const { taal } = c.get('bezoeker')
    const { mijn: w, laatste, nooit } = woorden(taal)
    const nu = await inMijnTraject(c, { actie: 'R', onderdeel: 'seintje' }, findSeintje)
    return toon(
      c,
      {
        titel: w.titel,
        terug: { href: '/mijn/gesprekken', tekst: w.terug },
        boven: c.req.query('gestopt') !== undefined && <Bevestiging>{w.gestopt}</Bevestiging>,
      },
      nu ? (
        <Kaart kop={w.kop}>
          <p>{w.uitleg}</p>
          <Gegevens
            regels={[
              { term: w.adres, waarde: nu.adres },
              { term: laatste, waarde: nu.laatste ? formatMoment(nu.laatste, taal) : nooit },
            ]}
          />
          <KnopFormulier action="/mijn/seintje/einde">{w.stop}</KnopFormulier>
          <p class="zacht">{w.stopUitleg}</p>
        </Kaart>
      ) : (
        <LegeStaat>{w.geen}</LegeStaat>
      ),
    )
  })

  app.post('/mijn/seintje/einde', eist('ouder'), async c => {
    await inMijnTraject(c, { actie: 'U', onderdeel: 'seintje' }, eindigSeintje)
    return c.redirect('/mijn/seintje?gestopt', 303)
  })

  meldingRoutes(app)
}

function leesSeintje(velden: Velden, nu: Temporal.Instant) {
  const f = openFormulier<'adres' | 'afgesproken_op'>(velden)
  const adres = f.tekst('adres', { max: 254, verplicht: true })
  if (adres && !leesEmail(adres).ok) f.fout('adres', 'geen-emailadres')
  const grens = { vandaag: vandaagOp(nu), terug: { years: 1 }, vooruit: { days: 0 } }
  const dag = f.datum('afgesproken_op', grens, true)
  return f.sluit(() => ({ adres, afgesprokenOp: dag ?? '' }))
}

async function toonSeintje(c: Verzoek, getypt: Velden | null, fouten?: Fouten): Promise<Response> {
  const { taal } = c.get('bezoeker')
  const { klok, toeval } = c.get('poorten')
  const w = woorden(taal)
  const [nu, { naam, open }] = await inTraject(c, { actie: 'R', onderdeel: 'seintje' }, async (db, hier) => [
    await findSeintje(db, hier),
    await readNaam(db, hier),
  ])
  const id = getypt ? eerste(getypt, 'id') : ''
  const q = (woord: string) => c.req.query(woord) !== undefined
  const gezegd = q('bewaard') && nu ? w.bewaard : q('gestopt') && !nu && w.gestopt
  return toon(
    c,
    {
      titel: w.titel(naam),
      terug: { href: weg(c), tekst: w.terug(naam) },
      boven: gezegd && <Bevestiging>{gezegd}</Bevestiging>,
      fout: fouten !== undefined,
      ...(fouten && { status: 422 }),
    },
    <SeintjePagina
      w={w}
      taal={taal}
      weg={`${weg(c)}/seintje`}
      seintje={nu}
      kan={open ? (kanSeintje(c) ? 'ja' : 'niet-hier') : 'afgesloten'}
      id={isUuid(id) ? id : toeval.uuid()}
      vandaag={vandaagOp(klok.nu())}
      waarden={getypt ? { adres: eerste(getypt, 'adres'), op: eerste(getypt, 'afgesproken_op') } : undefined}
      fouten={fouten}
    />,
  )
}
