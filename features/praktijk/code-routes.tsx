// A code of paper for a member of staff: made once, shown once, kept as a hash for a day (T4 for staff; safety.md).
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import type { App } from '../../http/omgeving.ts'
import { maakPapiercode } from '../../http/papiercode.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { Stappen } from '../../ui/blokken.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import { readBlad } from './blad.tsx'
import { isUitDienst } from './medewerkers-page.tsx'
import { bewaarCode } from './queries.ts'
import { woorden } from './woorden-en.ts'

const UREN = 24

export function codeRoutes(app: App): void {
  app.post('/praktijk/medewerkers/:id/code', eist('coordinator'), async c => {
    const { m } = await readBlad(c)
    const { klok, toeval, publicUrl } = c.get('poorten')
    const { taal } = c.get('bezoeker')
    const w = woorden(taal).code
    const nu = klok.nu()
    if (isUitDienst(m, nu)) throw new NietGevonden()
    const { code, hash } = maakPapiercode(toeval)
    const tot = nu.add({ hours: UREN })
    const herstel = await inHuis(c, db =>
      bewaarCode(db, { id: toeval.uuid(), medewerker: m.id, hash, door: ikVan(c).persoon, nu, tot }),
    )
    return toon(
      c,
      {
        titel: w.titel(m.naam),
        terug: { href: `/praktijk/medewerkers/${m.id}`, tekst: w.terug(m.naam) },
      },
      <>
        {herstel && (
          <div class="geen-druk">
            <Melding soort="let-op" kop={w.herstelKop(m.naam)}>
              <p>
                {w.herstelWie(m.naam)} {w.herstelDaarna(m.naam)}
              </p>
            </Melding>
          </div>
        )}
        <div class="geen-druk">
          <Melding soort={herstel ? 'gewoon' : 'let-op'}>
            <p>{w.eenKeer}</p>
          </Melding>
        </div>
        <Stappen
          stappen={[
            { kop: w.gaNaar, tekst: <strong>{publicUrl}/begin</strong> },
            {
              kop: w.stappen[0]?.kop,
              tekst: (
                <>
                  <span class="papiercode">
                    {code.split('-').map(groep => (
                      <span key={groep}>{groep}</span>
                    ))}
                  </span>
                  <br />
                  {w.stappen[0]?.tekst}
                </>
              ),
            },
            ...w.stappen.slice(1),
          ]}
        />
        <p>{w.geldig(formatMoment(tot, taal))}</p>
        <p class="zacht">{w.weg}</p>
      </>,
    )
  })
}
