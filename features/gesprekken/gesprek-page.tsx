// One gesprek on one screen: before, during and after as one form by keyboard; what was before and the theme stand beside it.
import type { Thema } from '../../inhoud/lees.ts'
import { Details, Kaart } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { formatPlaats, psoWoorden } from '../../ui/pso-woorden.ts'
import { benoemFouten } from '../../ui/redenen.ts'
import { Stukverklaringen } from '../../ui/stukverklaring.tsx'
import { Selectie, Tekstvak } from '../../ui/tekstvelden.tsx'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import type { Taal } from '../../ui/woorden.ts'
import type { Erbij } from './erbij.ts'
import { Ernaast } from './gesprek-ernaast.tsx'
import { GESPREK_MATEN } from './gesprek-invoer.ts'
import { Erna, Tijd, Vastleggen } from './gesprek-na.tsx'
import type { Gesprek } from './gesprek-queries.ts'
import type { Woorden } from './gesprek-woorden.ts'
import { SnelleScores } from './snelle-scores.tsx'
import { NieuweUitspraak, UitspraakRegel } from './uitspraken.tsx'

export type GesprekProps = {
  w: Woorden
  taal: Taal
  /** Address of this gesprek. */
  weg: string
  g: Gesprek
  themas: readonly Thema[]
  thema: Thema | null
  /** The version of today, when this gesprek uses an older text of its theme. */
  nieuwer: string | null
  erbij: Erbij
  /** Values of all fields as text. */
  waarden: Readonly<Record<string, string>>
  inVerslag: readonly string[]
  versie: string
  uitspraakId: string
  fouten: Fouten | undefined
}

export function GesprekBlad(props: GesprekProps) {
  const { w, taal, g, weg, fouten } = props
  return (
    <div class="werkblad">
      <div>
        <p>
          <Tijdstip moment={g.begint_op} jaar />
          {` · ${formatPlaats(g.plaats, g.locatie ?? g.plaats_tekst, taal)} · ${w.minuten(g.minuten)}`}
        </p>
        <Formulier
          action={weg}
          verborgen={{ versie: props.versie, u_id: props.uitspraakId }}
          fouten={
            fouten &&
            benoemFouten(fouten, {
              notitie: w.notitie,
              voorbereiding: w.voorbereiding,
              huiswerk: w.huiswerkLabel,
              afgezegd_reden: w.afzegReden,
              tijd_gesprek: w.tijdGesprek,
              tijd_reis: w.tijdReis,
              tijd_administratie: w.tijdAdministratie,
              u_tekst: w.u.tekst,
              u_bron: w.u.bron,
              u_datum: w.u.datum,
              u_grond: w.u.grond,
              u_soort: w.u.soort,
            })
          }
          sneltoets
        >
          <Kop {...props} />
          <Voorbereiden {...props} />
          <Kaart kop={w.gesprek} id="tijdens">
            <Tekstvak
              naam="notitie"
              label={w.notitie}
              hint={w.notitieHint}
              max={GESPREK_MATEN.notitie}
              regels={14}
              nietVerplicht
              waarde={props.waarden.notitie}
              fout={fouten?.notitie}
            />
            <VanZelf w={w} taal={taal} />
            <Stukverklaringen verklaringen={g.verklaringen} bij={g.id} lezer="specialist" />
          </Kaart>
          <Uitspraken {...props} />
          <SnelleScores {...props} />
          <Erna {...props} />
          <Tijd {...props} />
          <Vastleggen {...props} />
        </Formulier>
      </div>
      <Ernaast {...props} />
    </div>
  )
}

/** The first button of the form is the harmless one: Enter in a field presses it. */
function Kop({ w, taal, g, weg }: GesprekProps) {
  return (
    <>
      <Knoppen>
        <Knop naam="handeling" waarde="bewaar">
          {w.bewaren}
        </Knop>
        {g.stand === 'gepland' ? (
          <Knop soort="stil" href={`${weg}/verplaatsen`}>
            {w.verplaats}
          </Knop>
        ) : (
          <strong>{w.standNu(psoWoorden(taal).gesprek[g.stand], g.afgezegd_door)}</strong>
        )}
        {g.stand === 'niet-verschenen' && (
          <Knop soort="stil" href={`${weg.split('/gesprekken')[0]}/oproep`}>
            {w.naarOproep}
          </Knop>
        )}
        <a class="knop stil smal-scherm" href="#ernaast">
          {w.naarErnaast}
        </a>
      </Knoppen>
      {g.stand === 'afgezegd' && g.afgezegd_reden && (
        <p>
          {w.afzegReden}: {g.afgezegd_reden}
        </p>
      )}
      <p class="hint alleen-scherm">{w.sneltoets}</p>
    </>
  )
}

/** What happens to the text while somebody types; the client module says it (ui/client/vanzelf.ts). Empty without it. */
function VanZelf({ w, taal }: Pick<GesprekProps, 'w' | 'taal'>) {
  const { bewaard, botst, uit, inloggen, geen, mis, wacht } = w.vanzelf
  return (
    <p
      class="hint"
      role="status"
      data-vanzelf={taal}
      data-bewaard={bewaard}
      data-botst={botst}
      data-uit={uit}
      data-inloggen={inloggen}
      data-geen={geen}
      data-mis={mis}
      data-wacht={wacht}
    />
  )
}

function Voorbereiden({ w, g, themas, waarden, fouten, nieuwer }: GesprekProps) {
  return (
    <Kaart kop={w.voorbereiden}>
      <Selectie
        naam="thema"
        label={w.thema}
        hint={w.themaHint}
        zonderLeeg
        waarde={waarden.thema}
        fout={fouten?.thema}
        opties={[
          { waarde: '', tekst: w.geenThema },
          ...themas.map(t => ({ waarde: t.sleutel, tekst: w.themaRegel(t.nummer, t.titel) })),
        ]}
      />
      {nieuwer && g.stand === 'gepland' && (
        <div class="melding">
          <p>
            {w.themaNieuwer} <a href={`/themas/${g.thema}`}>{w.themaNieuwerLees}</a>
          </p>
          <Knop soort="stil" naam="handeling" waarde="thema-nieuw">
            {w.themaNieuwerNeem}
          </Knop>
        </div>
      )}
      <Tekstvak
        naam="voorbereiding"
        label={w.voorbereiding}
        max={GESPREK_MATEN.voorbereiding}
        regels={4}
        nietVerplicht
        waarde={waarden.voorbereiding}
        fout={fouten?.voorbereiding}
      />
    </Kaart>
  )
}

function Uitspraken(props: GesprekProps) {
  const { w, g, inVerslag, fouten } = props
  const open = Object.keys(fouten ?? {}).some(veld => veld.startsWith('u_'))
  return (
    <Kaart kop={w.uitspraken} id="uitspraken">
      <p class="zacht">{w.uitsprakenHint}</p>
      {g.uitspraken.length > 0 && (
        <div class="uitspraken">
          {g.uitspraken.map(u => (
            <div key={u.id}>
              <UitspraakRegel {...props} u={u} gekozen={inVerslag.includes(u.id)} />
              <Stukverklaringen verklaringen={g.verklaringen} bij={u.id} lezer="specialist" />
            </div>
          ))}
        </div>
      )}
      <div data-deel>
        <Details kop={w.nieuw} open={open || props.waarden.u_tekst !== ''}>
          <NieuweUitspraak w={w} waarden={props.waarden} fouten={fouten} />
        </Details>
      </div>
    </Kaart>
  )
}
