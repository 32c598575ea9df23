// The page of the dagboek. The parts with `data-stand` are shown by the client module, one at a time (client/dagboek.ts).
import { BLAD_MAX, type Slot, schrijfSloten } from '../../domein/dagboek.ts'
import { Details, Kaart } from '../../ui/blokken.tsx'
import { Formulier, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Vinkjes } from '../../ui/keuzes.tsx'
import { Tekstvak, Tekstveld } from '../../ui/tekstvelden.tsx'
import type { Deling } from './deling-queries.ts'
import { GedeeldTerughalen } from './gedeeld.tsx'
import { EINDE } from './paden.ts'
import type { Dagboek } from './queries.ts'
import type { Woorden } from './woorden.ts'

type Props = {
  w: Woorden
  dagboek: Dagboek | undefined
  sloten: readonly Slot[]
  gedeeld: readonly Deling[]
  fout: string | undefined
}

export function DagboekPagina({ w, dagboek, sloten, gedeeld, fout }: Props) {
  return (
    <>
      <div
        class="dagboek"
        data-dagboek={dagboek?.id ?? ''}
        data-sloten={schrijfSloten(sloten)}
        data-versie={dagboek?.versie ?? 0}
      >
        <p class="inleiding">{w.inleiding}</p>
        <p data-zonder-script>{w.zonderScript}</p>
        <p role="status" data-zeg />
        <div data-stand="kan-niet" hidden>
          <p>{w.kanNiet}</p>
        </div>
        {/* None of these fields stands in a form: nothing of them can be sent. */}
        <Begin w={w} />
        <Dicht w={w} sloten={sloten} />
        <Open w={w} />
      </div>
      <GedeeldTerughalen w={w} gedeeld={gedeeld} />
      <Details kop={w.hoe.kop}>
        <p>{w.hoe.op}</p>
        <p>{w.hoe.deel}</p>
        <p>{w.hoe.wel}</p>
        <p>{w.hoe.eerlijk}</p>
      </Details>
      {dagboek && (
        <Details kop={w.einde.kop} open={fout !== undefined}>
          <p>{w.einde.uitleg}</p>
          <Formulier action={EINDE} fouten={fout ? { weg: fout } : undefined}>
            <Vinkjes
              naam="weg"
              label={w.einde.kop}
              opties={[{ waarde: 'ja', tekst: w.einde.vink }]}
              fout={fout}
            />
            <Knop soort="gevaar">{w.einde.knop}</Knop>
          </Formulier>
        </Details>
      )}
    </>
  )
}

function Begin({ w }: { w: Woorden }) {
  return (
    <div data-stand="begin" hidden>
      <Kaart kop={w.begin.kop}>
        <p>{w.begin.slot}</p>
        <p>{w.begin.kwijt}</p>
        <Vinkjes naam="begrepen" label={w.begin.vraag} opties={[{ waarde: 'ja', tekst: w.begin.begrepen }]} />
        <div data-met="passkey">
          <Doe wat="begin-passkey">{w.begin.passkey}</Doe>
        </div>
        <Details kop={w.begin.metZin}>
          <NieuweZin w={w} id="begin-zin" />
          <Doe wat="begin-zin" soort="tweede">
            {w.begin.metZin}
          </Doe>
        </Details>
      </Kaart>
    </div>
  )
}

function Dicht({ w, sloten }: { w: Woorden; sloten: readonly Slot[] }) {
  const heeft = (soort: Slot['soort']) => sloten.some(s => s.soort === soort)
  return (
    <div data-stand="dicht" hidden>
      {heeft('passkey') && (
        <p>
          <Doe wat="open-passkey">{w.dicht.passkey}</Doe>
        </p>
      )}
      {heeft('zin') && (
        <>
          <Tekstveld naam="open-zin" label={w.zin.label} soort="password" aanvullen="current-password" />
          <Doe wat="open-zin" soort={heeft('passkey') ? 'tweede' : 'eerste'}>
            {w.dicht.zin}
          </Doe>
        </>
      )}
      <Details kop={w.dicht.kwijtKop}>
        <p>{w.dicht.kwijt}</p>
      </Details>
    </div>
  )
}

function Open({ w }: { w: Woorden }) {
  return (
    <div data-stand="open" hidden>
      <p data-anders hidden>
        {w.schrijf.anders}
      </p>
      <Tekstvak naam="blad" label={w.schrijf.label} regels={8} max={BLAD_MAX} />
      <Knoppen>
        <Doe wat="bewaar">{w.schrijf.bewaren}</Doe>
        <Doe wat="sluit" soort="stil">
          {w.sluiten}
        </Doe>
      </Knoppen>
      <p data-anders hidden>
        <Doe wat="laat" soort="stil">
          {w.schrijf.laat}
        </Doe>
      </p>
      <Kaart kop={w.bladen.kop}>
        <div data-bladen />
      </Kaart>
      <Details kop={w.sloten.kop}>
        <p data-sleutels />
        <div data-met="passkey">
          <p>
            <Doe wat="ook-passkey" soort="tweede">
              {w.sloten.ookPasskey}
            </Doe>
          </p>
        </div>
        <h3>{w.sloten.zinKop}</h3>
        <NieuweZin w={w} id="ook-zin" />
        <Doe wat="ook-zin" soort="tweede">
          {w.sloten.zinErbij}
        </Doe>
      </Details>
    </div>
  )
}

function NieuweZin({ w, id }: { w: Woorden; id: string }) {
  return (
    <>
      <Tekstveld naam={id} label={w.zin.nieuw} hint={w.zin.hint} soort="password" aanvullen="new-password" />
      <Tekstveld naam={`${id}-nog`} label={w.zin.nogmaals} soort="password" aanvullen="new-password" />
    </>
  )
}

function Doe(props: { wat: string; soort?: 'eerste' | 'tweede' | 'stil'; children: string }) {
  const soort = props.soort ?? 'eerste'
  return (
    <button class={soort === 'eerste' ? 'knop' : `knop ${soort}`} type="button" data-doe={props.wat}>
      {props.children}
    </button>
  )
}
