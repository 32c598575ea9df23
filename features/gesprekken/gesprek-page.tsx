// One gesprek on one screen: the theme on the left, writing on the right, by keyboard, as one form.
import type { Thema } from '../../inhoud/lees.ts'
import { Details, Kaart } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { formatPlaats, psoWoorden } from '../../ui/pso-woorden.ts'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstblok } from '../../ui/tekst.tsx'
import { Selectie, Tekstvak, Tekstveld } from '../../ui/tekstvelden.tsx'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { GESPREK_MATEN, TIJDEN } from './gesprek-invoer.ts'
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
  /** Homework of the gesprek before this one. */
  vorige: string | null
  /** Values of all fields as text. */
  waarden: Readonly<Record<string, string>>
  inVerslag: readonly string[]
  versie: string
  uitspraakId: string
  fouten: Fouten | undefined
}

export function GesprekBlad(props: GesprekProps) {
  const { w, taal, g, weg, thema, fouten } = props
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
          <Kaart kop={w.gesprek}>
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
          </Kaart>
          <Uitspraken {...props} />
          <SnelleScores {...props} />
          <Kaart kop={w.huiswerk}>
            <Tekstvak
              naam="huiswerk"
              label={w.huiswerkLabel}
              hint={w.huiswerkHint}
              max={GESPREK_MATEN.huiswerk}
              regels={8}
              nietVerplicht
              waarde={props.waarden.huiswerk}
              fout={fouten?.huiswerk}
            />
          </Kaart>
          <Tijd {...props} />
          <Vastleggen {...props} />
        </Formulier>
      </div>
      {thema && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on its own, so the keyboard must reach it
        <aside id="thema-tekst" tabIndex={0} aria-label={w.thema}>
          <h2 class="groots">{thema.titel}</h2>
          <Tekstblok tekst={thema} />
          <Details kop={w.huiswerkBij}>
            <h3>{thema.huiswerk.titel}</h3>
            <Tekstblok tekst={thema.huiswerk} />
          </Details>
        </aside>
      )}
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
          <strong>{w.standNu(psoWoorden(taal).gesprek[g.stand])}</strong>
        )}
        <a class="knop stil smal-scherm" href="#thema-tekst">
          {w.naarThema}
        </a>
      </Knoppen>
      <p class="hint alleen-scherm">{w.sneltoets}</p>
    </>
  )
}

function Voorbereiden({ w, themas, waarden, fouten, vorige }: GesprekProps) {
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
      {vorige && (
        <Details kop={w.vorige}>
          <p class="letterlijk">{vorige}</p>
        </Details>
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
            <UitspraakRegel key={u.id} {...props} u={u} gekozen={inVerslag.includes(u.id)} />
          ))}
        </div>
      )}
      <Details kop={w.nieuw} open={open || props.waarden.u_tekst !== ''}>
        <NieuweUitspraak w={w} waarden={props.waarden} fouten={fouten} />
      </Details>
    </Kaart>
  )
}

function Tijd({ w, waarden, fouten }: GesprekProps) {
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

function Vastleggen({ w, g }: GesprekProps) {
  const knop = (waarde: string, tekst: string, soort: 'eerste' | 'tweede') => (
    <Knop naam="handeling" waarde={waarde} soort={soort}>
      {tekst}
    </Knop>
  )
  return (
    <Kaart kop={w.vastleggen} id="vastleggen">
      <Knoppen>
        {g.stand === 'gepland' ? (
          <>
            {knop('gehouden', w.gehouden, 'eerste')}
            {knop('niet-verschenen', w.nietVerschenen, 'tweede')}
            {knop('afgezegd-ouder', w.afgezegdOuder, 'tweede')}
            {knop('afgezegd-specialist', w.afgezegdSpecialist, 'tweede')}
          </>
        ) : (
          <>
            {knop('bewaar', w.bewaren, 'eerste')}
            {knop('gepland', w.terugGepland, 'tweede')}
          </>
        )}
      </Knoppen>
    </Kaart>
  )
}
