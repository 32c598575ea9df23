// The form of a judgement: every item answered by a person, then a conclusion with its reason. Nothing adds up by itself.
import {
  ANTWOORDEN,
  CONCLUSIES,
  CONTRA_INDICATIES,
  INDICATIES,
  TRIAGE_MATEN,
  type Triagepunt,
} from '../../domein/triage.ts'
import { eerste, type Velden } from '../../http/formulier.ts'
import { Details, Kaart } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { triagePunten } from '../../ui/triage-woorden.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; taal: Taal; traject: string; id: string; velden: Velden; fouten: Fouten }

export function OordeelPagina(props: Props) {
  const { w, taal, traject, id, velden, fouten } = props
  const o = w.oordeel
  const punten = triagePunten(taal)
  const labels = Object.fromEntries(
    Object.entries(punten).flatMap(([punt, tekst]) => [
      [`punt_${punt}`, tekst],
      [`notitie_${punt}`, o.notitieBij(tekst)],
    ]),
  )
  return (
    <>
      <p class="inleiding">{o.uitleg}</p>
      <Formulier
        action={`/aanmeldingen/${traject}/oordeel`}
        verborgen={{ id }}
        fouten={benoemFouten(fouten, { ...labels, conclusie: o.conclusie, reden: o.reden })}
      >
        <Kaart kop={o.indicaties}>
          {INDICATIES.map(punt => (
            <Punt key={punt} {...props} punt={punt} tekst={punten[punt]} />
          ))}
        </Kaart>
        <Kaart kop={o.contra}>
          <p class="zacht">{o.contraUitleg}</p>
          {CONTRA_INDICATIES.map(punt => (
            <Punt key={punt} {...props} punt={punt} tekst={punten[punt]} />
          ))}
        </Kaart>
        <Kaart kop={o.conclusieKop}>
          <Keuze
            naam="conclusie"
            label={o.conclusie}
            waarde={eerste(velden, 'conclusie')}
            fout={fouten.conclusie}
            opties={CONCLUSIES.map(c => ({ waarde: c, tekst: w.conclusie[c], hint: o.conclusieHint[c] }))}
          />
          <Tekstvak
            naam="reden"
            label={o.reden}
            hint={o.redenHint}
            waarde={eerste(velden, 'reden')}
            fout={fouten.reden}
            max={TRIAGE_MATEN.reden}
          />
        </Kaart>
        <Knoppen>
          <Knop>{o.bewaar}</Knop>
        </Knoppen>
      </Formulier>
    </>
  )
}

function Punt({ w, velden, fouten, punt, tekst }: Props & { punt: Triagepunt; tekst: string }) {
  const notitie = `notitie_${punt}`
  return (
    <div class="punt">
      <Keuze
        naam={`punt_${punt}`}
        label={tekst}
        opeen
        waarde={eerste(velden, `punt_${punt}`)}
        fout={fouten[`punt_${punt}`]}
        opties={ANTWOORDEN.map(a => ({ waarde: a, tekst: w.antwoord[a] }))}
      />
      <Details kop={w.oordeel.notitie} open={Boolean(eerste(velden, notitie) || fouten[notitie])}>
        <Tekstvak
          naam={notitie}
          label={w.oordeel.notitieBij(tekst)}
          waarde={eerste(velden, notitie)}
          fout={fouten[notitie]}
          regels={2}
        />
      </Details>
    </div>
  )
}
