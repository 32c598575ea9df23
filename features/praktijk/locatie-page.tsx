// Locations: the list, and one location with the week divided over the two lanes.
import type { ComponentChildren } from 'preact'
import { DELEN, WEEKDAGEN } from '../../domein/dagdeel.ts'
import { eerste, type Velden } from '../../http/formulier.ts'
import { Details, Kaart, Lijst } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tabel } from '../../ui/tabel.tsx'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { type Locatie, telBaan } from './locatie-queries.ts'
import type { Woorden } from './woorden.ts'

export function LocatiesPagina({ w, locaties }: { w: Woorden; locaties: readonly Locatie[] }) {
  const l = w.locatie
  const dicht = locaties.filter(locatie => locatie.geslotenOp !== null)
  const open = locaties.filter(locatie => locatie.geslotenOp === null)
  const regel = (locatie: Locatie) => ({
    tekst: locatie.naam,
    href: `/praktijk/locaties/${locatie.id}`,
    bij: `${locatie.adres} · ${([0, 1] as const).map(b => l.aantal(b + 1, telBaan(locatie.rooster, b))).join(', ')}`,
  })
  return (
    <>
      <p class="inleiding">{l.waarom}</p>
      {open.length === 0 ? <LegeStaat>{l.leeg}</LegeStaat> : <Lijst regels={open.map(regel)} />}
      <Knoppen>
        <Knop href="/praktijk/locaties/nieuw" soort={open.length === 0 ? 'eerste' : 'tweede'}>
          {l.toevoegen}
        </Knop>
      </Knoppen>
      {dicht.length > 0 && (
        <Details kop={l.gesloten(dicht.length)}>
          <Lijst regels={dicht.map(regel)} />
        </Details>
      )}
    </>
  )
}

type Props = {
  w: Woorden
  id: string
  velden: Velden
  fouten: Fouten
  /** null for a new one, else whether it is closed */
  gesloten: boolean | null
  voorstel: boolean
}

export function LocatiePagina({ w, id, velden, fouten, gesloten, voorstel }: Props) {
  const l = w.locatie
  const veld = (naam: string) => ({ naam, waarde: eerste(velden, naam).slice(0, 2_000), fout: fouten[naam] })
  return (
    <>
      <Formulier
        action={`/praktijk/locaties/${id}`}
        label={l.dagdelen}
        fouten={benoemFouten(fouten, { naam: l.naam, adres: l.adres, deel_1_ochtend: l.dagdelen })}
      >
        <Tekstveld {...veld('naam')} label={l.naam} />
        <Tekstveld {...veld('adres')} label={l.adres} />
        <Kaart kop={l.dagdelen}>
          <p>{l.waarom}</p>
          {voorstel && <p class="zacht">{l.voorstel}</p>}
          <Tabel
            bijschrift={l.dagdelen}
            bijschriftOnzichtbaar
            kolommen={[{ kop: l.dag }, ...DELEN.map(deel => ({ kop: l.deel[deel] }))]}
            rijen={WEEKDAGEN.map((dag, i): ComponentChildren[] => [
              <>
                <span class="kort" aria-hidden="true">
                  {l.weekdag[dag].slice(0, 2)}
                </span>
                <span class="lang">{l.weekdag[dag]}</span>
              </>,
              ...DELEN.map(deel => (
                <BaanKeuze
                  key={deel}
                  w={w}
                  naam={`deel_${i + 1}_${deel}`}
                  velden={velden}
                  label={`${l.weekdag[dag]}, ${l.deel[deel]}`}
                />
              )),
            ])}
          />
        </Kaart>
        <Knoppen>
          <Knop>{w.bewaar}</Knop>
        </Knoppen>
      </Formulier>
      {gesloten !== null && (
        <Kaart kop={gesloten ? l.open : l.sluit}>
          {!gesloten && <p>{l.sluitUitleg}</p>}
          <KnopFormulier
            action={`/praktijk/locaties/${id}/sluiting`}
            verborgen={{ naar: gesloten ? 'open' : 'dicht' }}
            soort={gesloten ? 'tweede' : 'gevaar'}
          >
            {gesloten ? l.open : l.sluit}
          </KnopFormulier>
        </Kaart>
      )}
    </>
  )
}

function BaanKeuze({ w, naam, velden, label }: { w: Woorden; naam: string; velden: Velden; label: string }) {
  const waarde = eerste(velden, naam)
  return (
    <select class="invoer" id={naam} name={naam} aria-label={label}>
      <option value="">{w.locatie.dicht}</option>
      {['0', '1'].map(baan => (
        <option key={baan} value={baan} selected={waarde === baan}>
          {w.locatie.baan(Number(baan) + 1)}
        </option>
      ))}
    </select>
  )
}
