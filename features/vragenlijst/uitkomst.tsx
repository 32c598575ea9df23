// What came of the vragenlijst, with what the figure means: for the specialist only, never on a screen of an ouder (method.md 8.2).
import { duidMhi5, gekozen, isLeeg, vraagveldenVan } from '../../domein/vragenlijst.ts'
import { Details } from '../../ui/blokken.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { Tabel } from '../../ui/tabel.tsx'
import type { Taal } from '../../ui/woorden.ts'
import type { Lijst } from './queries.ts'
import { Antwoord, Vast, vraagVan } from './vraag.tsx'
import type { Woorden } from './woorden.ts'

/** Folded away: the ouder may sit beside this screen, and closed it does not print. */
export function Uitkomst({ w, taal, lijsten }: { w: Woorden; taal: Taal; lijsten: readonly Lijst[] }) {
  const p = psoWoorden(taal)
  const u = w.uitkomst
  const ingevuld = lijsten.flatMap(({ moment, antwoord }) =>
    antwoord && !isLeeg(antwoord.antwoorden) ? [{ moment, a: antwoord.antwoorden }] : [],
  )
  const velden = vraagveldenVan(ingevuld.some(({ moment }) => moment === 'eind') ? 'eind' : 'begin')
  return (
    <Details kop={u.kop}>
      <div class="tekst">
        <p class="zacht">{u.alleenJij}</p>
        {ingevuld.length > 0 && (
          <>
            <Tabel
              bijschrift={u.mhi5}
              kolommen={[{ kop: u.moment }, { kop: u.mhi5, getal: true }, { kop: u.betekenis }]}
              rijen={ingevuld.map(({ moment, a }) => {
                const uit = duidMhi5(a)
                return [p.moment[moment], uit?.score ?? '', uit ? u.zijde[uit.zijde] : u.onvolledig]
              })}
            />
            <Tabel
              bijschrift={u.antwoorden}
              kolommen={[{ kop: u.vraag }, ...ingevuld.map(({ moment }) => ({ kop: p.moment[moment] }))]}
              rijen={velden.map(veld => [
                veld === 'verder' ? u.verder : veld === 'nut' ? u.nut : <Vast>{vraagVan(veld)}</Vast>,
                ...ingevuld.map(({ moment, a }) => {
                  const waarde = gekozen(a, veld)
                  if (waarde !== null) return <Antwoord veld={veld} waarde={waarde} />
                  return vraagveldenVan(moment).includes(veld) ? u.overgeslagen : ''
                }),
              ])}
            />
          </>
        )}
        <h3>{u.betekenis}</h3>
        <p>{u.uitleg}</p>
        <p>{u.vragen}</p>
        <p class="zacht">{u.cbs}</p>
        <p class="zacht">{u.bron}</p>
      </div>
    </Details>
  )
}
