// After the gesprek: homework, the next date, the time it took, and how it went down in the record.
import { Kaart } from '../../ui/blokken.tsx'
import { Knop, Knoppen } from '../../ui/formulier.tsx'
import { formatPlaats } from '../../ui/pso-woorden.ts'
import { Tekstvak, Tekstveld } from '../../ui/tekstvelden.tsx'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import { GESPREK_MATEN, TIJDEN } from './gesprek-invoer.ts'
import type { GesprekProps } from './gesprek-page.tsx'
import { REDEN_MAX } from './stand.ts'

export function Erna({ w, taal, waarden, fouten, erbij, weg }: GesprekProps) {
  const { volgend } = erbij
  const reeks = weg.slice(0, weg.lastIndexOf('/'))
  return (
    <Kaart kop={w.erna} id="erna">
      <Tekstvak
        naam="huiswerk"
        label={w.huiswerkLabel}
        hint={w.huiswerkHint}
        max={GESPREK_MATEN.huiswerk}
        regels={8}
        nietVerplicht
        waarde={waarden.huiswerk}
        fout={fouten?.huiswerk}
      />
      <h3>{w.volgend}</h3>
      {volgend ? (
        <p>
          <Tijdstip moment={volgend.begint_op} jaar />
          {` · ${formatPlaats(volgend.plaats, volgend.locatie ?? volgend.plaats_tekst, taal)} `}
          <Knop soort="stil" href={`${reeks}/${volgend.id}/verplaatsen`}>
            {w.verplaatsVolgend}
          </Knop>
        </p>
      ) : (
        <p>
          {w.geenVolgend}{' '}
          <Knop soort="stil" href={`${reeks}/plannen`}>
            {w.planVolgend}
          </Knop>
        </p>
      )}
    </Kaart>
  )
}

export function Tijd({ w, waarden, fouten }: GesprekProps) {
  const label = {
    tijd_gesprek: w.tijdGesprek,
    tijd_reis: w.tijdReis,
    tijd_administratie: w.tijdAdministratie,
  }
  return (
    <Kaart kop={w.tijd}>
      <div class="rij">
        {TIJDEN.map(naam => (
          <Tekstveld
            key={naam}
            naam={naam}
            label={label[naam]}
            toetsen="numeric"
            smal
            nietVerplicht
            waarde={waarden[naam]}
            fout={fouten?.[naam]}
          />
        ))}
      </div>
    </Kaart>
  )
}

/** The button of Ctrl + Enter stands in `data-afronden`: what one came for. */
export function Vastleggen(props: GesprekProps) {
  const { w, g } = props
  const knop = (waarde: string, tekst: string, soort: 'eerste' | 'tweede') => (
    <Knop naam="handeling" waarde={waarde} soort={soort}>
      {tekst}
    </Knop>
  )
  return (
    <Kaart kop={w.vastleggen} id="vastleggen">
      {g.stand === 'afgezegd' && <AfzegReden {...props} />}
      <div data-afronden>
        <Knoppen>
          {g.stand === 'gepland' ? (
            <>
              {knop('gehouden', w.gehouden, 'eerste')}
              {knop('niet-verschenen', w.nietVerschenen, 'tweede')}
            </>
          ) : (
            <>
              {knop('bewaar', w.bewaren, 'eerste')}
              {knop('gepland', w.terugGepland, 'tweede')}
            </>
          )}
        </Knoppen>
      </div>
      {g.stand === 'gepland' && (
        <>
          <h3>{w.gaatNietDoor}</h3>
          <AfzegReden {...props} />
          <Knoppen>
            {knop('afgezegd-ouder', w.afgezegdOuder, 'tweede')}
            {knop('afgezegd-specialist', w.afgezegdSpecialist, 'tweede')}
          </Knoppen>
        </>
      )}
    </Kaart>
  )
}

function AfzegReden({ w, waarden, fouten }: GesprekProps) {
  return (
    <Tekstveld
      naam="afgezegd_reden"
      label={w.afzegReden}
      hint={w.afzegRedenHint}
      max={REDEN_MAX}
      waarde={waarden.afgezegd_reden}
      fout={fouten?.afgezegd_reden}
    />
  )
}
