// The wish of a member of staff to hear by e-mail that there is something new, and nothing more.
import { leesEmail } from '../../domein/contactgegevens.ts'
import { openFormulier } from '../../domein/formulier.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Db } from '../../muur/deur.ts'
import { ontzegelVan, verzegelVoor } from '../../muur/persoonszegel.ts'
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { benoemFouten, toonFouten } from '../../ui/redenen.ts'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import { woorden } from './woorden-en.ts'

const pad = '/toegang/meldingen'
const plek = (persoon: string) => ['postwens', 'adres', persoon] as const

export function meldingRoutes(app: App): void {
  app.get(pad, eist('staf'), c => toonMelding(c, null))

  app.post(pad, eist('staf'), async c => {
    const velden = await leesVelden(c)
    const f = openFormulier<'adres'>(velden)
    const adres = f.tekst('adres', { max: 254, verplicht: true })
    if (adres && !leesEmail(adres).ok) f.fout('adres', 'geen-emailadres')
    const gelezen = f.sluit(() => adres)
    if (!gelezen.ok) return toonMelding(c, velden, toonFouten(gelezen.fouten, c.get('bezoeker').taal))
    const { klok, toeval, persoonssleutel, post } = c.get('poorten')
    if (post.afzender === null) return c.redirect(pad, 303)
    const { persoon } = ikVan(c)
    const nu = klok.nu()
    const zegel = verzegelVoor(persoonssleutel, toeval.bytes(12), plek(persoon), gelezen.waarde)
    await inHuis(c, async db => {
      await eindigWens(db, persoon)
      await db
        .insertInto('postwens')
        .values({ persoon_id: persoon, adres: zegel, sinds: nu, weer_op: nu })
        .onConflict(oc => oc.doNothing())
        .execute()
    })
    return c.redirect(`${pad}?bewaard`, 303)
  })

  app.post(`${pad}/einde`, eist('staf'), async c => {
    await inHuis(c, db => eindigWens(db, ikVan(c).persoon))
    return c.redirect(`${pad}?gestopt`, 303)
  })
}

const eindigWens = (db: Db, persoon: string) =>
  db.deleteFrom('postwens').where('persoon_id', '=', persoon).execute()

async function toonMelding(c: Verzoek, getypt: Velden | null, fouten?: Fouten): Promise<Response> {
  const { taal } = c.get('bezoeker')
  const { persoonssleutel, post } = c.get('poorten')
  const w = woorden(taal).melding
  const { persoon } = ikVan(c)
  const wens = await inHuis(c, db =>
    db.selectFrom('postwens').select(['adres', 'sinds']).where('persoon_id', '=', persoon).executeTakeFirst(),
  )
  const q = (woord: string) => c.req.query(woord) !== undefined
  const gezegd = q('bewaard') && wens ? w.bewaard : q('gestopt') && !wens && w.gestopt
  return toon(
    c,
    {
      titel: w.titel,
      terug: { href: '/toegang', tekst: w.terug },
      boven: gezegd && <Bevestiging>{gezegd}</Bevestiging>,
      fout: fouten !== undefined,
      ...(fouten && { status: 422 }),
    },
    <>
      <p class="inleiding">{w.uitleg}</p>
      {wens ? (
        <Kaart kop={w.aan}>
          <Gegevens
            regels={[
              { term: w.adres, waarde: ontzegelVan(persoonssleutel, plek(persoon), wens.adres) },
              { term: w.sinds, waarde: formatMoment(wens.sinds, taal, { jaar: true }) },
            ]}
          />
          <KnopFormulier action={`${pad}/einde`} soort="tweede">
            {w.stop}
          </KnopFormulier>
        </Kaart>
      ) : post.afzender === null ? (
        <p>{w.nietHier}</p>
      ) : (
        <Formulier action={pad} fouten={fouten && benoemFouten(fouten, { adres: w.adres })}>
          <Tekstveld
            naam="adres"
            label={w.adres}
            soort="email"
            waarde={getypt ? eerste(getypt, 'adres').slice(0, 2_000) : ''}
            fout={fouten?.adres}
          />
          <Knop>{w.maak}</Knop>
        </Formulier>
      )}
    </>,
  )
}
