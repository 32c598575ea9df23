// What stands beside the writing: how the ouder came here (check-ins, homework, last statements), and the theme at hand.
import { Details } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { Lijn } from '../../ui/lijn.tsx'
import { Tekstblok } from '../../ui/tekst.tsx'
import type { GesprekProps } from './gesprek-page.tsx'
import { UitspraakTekst } from './uitspraken.tsx'

export function Ernaast({ w, taal, g, thema, erbij }: GesprekProps) {
  const { lijn, huiswerk, uitspraken } = erbij
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on its own, so the keyboard must reach it
    <aside id="ernaast" tabIndex={0} aria-label={w.ernaast}>
      <Details kop={w.vooraf} open={g.stand === 'gepland'}>
        {lijn.length > 0 && <Lijn id="lijn" wie={erbij.naam} punten={lijn} />}
        {huiswerk && (
          <>
            <h3>{w.vorige}</h3>
            <p class="letterlijk">{huiswerk}</p>
          </>
        )}
        {uitspraken.length > 0 && (
          <>
            <h3>{w.vorigeUitspraken}</h3>
            {uitspraken.map(u => (
              <div key={u.id} class="uitspraak">
                <UitspraakTekst w={w} taal={taal} u={u} />
              </div>
            ))}
          </>
        )}
        {lijn.length === 0 && !huiswerk && uitspraken.length === 0 && <p class="zacht">{w.nietsVooraf}</p>}
      </Details>
      {thema && (
        <>
          <h2 class="groots" id="thema-tekst">
            {thema.titel}
          </h2>
          <p>
            <Knop soort="stil" href={`/themas/${thema.sleutel}?versie=${thema.versie}`}>
              {w.themaLees}
            </Knop>
          </p>
          <Tekstblok tekst={thema} />
          {thema.huiswerk.html !== '' && (
            <Details kop={w.huiswerkBij}>
              <h3>{thema.huiswerk.titel}</h3>
              <Tekstblok tekst={thema.huiswerk} />
            </Details>
          )}
        </>
      )}
    </aside>
  )
}
