// The page: which way, the message, what stands out. A plain form; with JavaScript the same parts come alive on the device.

import type { Voorspelling } from '../../berichthulp/soorten.ts'
import type { Telling } from '../../domein/telling.ts'
import { Details } from '../../ui/blokken.tsx'
import { type Fouten, Foutlijst, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { useTaal } from '../../ui/taal.ts'
import { describe, Veld } from '../../ui/veld.tsx'
import { veldenNa } from './daad.ts'
import type { Invoer } from './invoer.ts'
import { GIDS } from './paden.ts'
import { Bijhouden, Teruggekeken } from './telling.tsx'
import { type MaakKnop, Uitkomst } from './uitkomst.tsx'
import type { Woorden } from './woorden.ts'
import { zinnenVan } from './zinnen.ts'

/** Addresses the living page needs; the browser asks for them once, before anybody types. */
export type Bronnen = { lezer: string; model: string; werker: string }

export type PaginaProps = {
  w: Woorden
  /** Where the form is sent to: /berichthulp or /mijn/berichthulp. */
  pad: string
  invoer: Invoer
  antwoord: Voorspelling | null
  bronnen: Bronnen
  fouten?: Fouten | undefined
  /** Of an ouder: what was kept before. Undefined for who has no account here. */
  telling?: readonly Telling[] | undefined
  /** What was done with this message was counted just now, and is not asked again. */
  geteld?: boolean
  /** Name of the language model of the practice, where there is one. */
  modelserver?: string | undefined
  /** It was asked about this message: whether it answered. */
  model?: boolean | undefined
}

export function BerichthulpPagina(props: PaginaProps) {
  const { w, pad, invoer, fouten, bronnen, telling } = props
  const z = zinnenVan(useTaal())
  return (
    <div
      class="berichthulp"
      data-berichthulp
      data-lezer={bronnen.lezer}
      data-model={bronnen.model}
      data-werker={bronnen.werker}
      data-ouder={telling ? 'ja' : undefined}
    >
      <p class="inleiding">{w.inleiding}</p>
      <form method="post" action={pad} noValidate>
        {fouten && <Foutlijst fouten={fouten} />}
        <Keuze
          naam="richting"
          label={w.richting}
          opeen
          waarde={invoer.richting}
          opties={[
            { waarde: 'uit', tekst: w.richtingen.uit },
            { waarde: 'in', tekst: w.richtingen.in },
          ]}
        />
        {invoer.richting === 'in' && props.antwoord ? (
          // What came in was read: the field steps back, the kernel stands there.
          <Details kop={w.binnen.bericht}>
            <Tekst {...props} />
          </Details>
        ) : (
          <Tekst {...props} />
        )}
        <p class="zacht klein" data-plaats>
          {w.viaServer}
        </p>
        <div class="knoppen" data-knoppen>
          <Knop>{w.lees}</Knop>
        </div>
        <div class="knoppen" data-bij />
        {props.modelserver && <Taalmodel w={w} naam={props.modelserver} />}
      </form>
      <p class="altijd">{z.altijdZichtbaar}</p>
      <section id="uitkomst" data-uitkomst tabIndex={-1} aria-label={w.uitkomst}>
        {props.antwoord && (
          <>
            <h2>{invoer.richting === 'in' ? w.uitkomstBinnen : w.uitkomst}</h2>
            {props.model !== undefined && !props.antwoord.safety && (
              <p class="zacht">{props.model ? w.taalmodel.las(props.modelserver ?? '') : w.taalmodel.niet}</p>
            )}
            <Uitkomst
              w={w}
              z={z}
              invoer={invoer}
              antwoord={props.antwoord}
              knop={maakFormulierKnop(pad, invoer)}
              gids={GIDS}
            />
            {invoer.richting === 'uit' && !props.antwoord.safety && (
              <>
                <p class="zacht">{z.pauze}</p>
                {telling && !props.geteld && <Bijhouden w={w} invoer={invoer} />}
              </>
            )}
          </>
        )}
      </section>
      <p class="onzichtbaar" role="status" data-zeg />
      {telling && telling.length > 0 && <Teruggekeken w={w} telling={telling} />}
    </div>
  )
}

/** The field with a mirror behind it, in which the living page draws what stands out. */
function Tekst({ w, invoer, fouten }: PaginaProps) {
  const veld = { naam: 'tekst', label: w.tekst, hint: w.tekstHint, fout: fouten?.tekst }
  return (
    <Veld {...veld}>
      <div class="dubbel">
        <div class="spiegel" aria-hidden="true" data-spiegel />
        <textarea class="invoer" id="tekst" name="tekst" rows={6} autocomplete="off" {...describe(veld)}>
          {invoer.tekst}
        </textarea>
      </div>
    </Veld>
  )
}

/** Only where the practice has one, and only for a message that is sent with this button. */
function Taalmodel({ w, naam }: { w: Woorden; naam: string }) {
  return (
    <Details kop={w.taalmodel.kop}>
      <p>{w.taalmodel.uitleg(naam)}</p>
      <Knoppen>
        <Knop soort="tweede" naam="met" waarde="model">
          {w.taalmodel.knop}
        </Knop>
      </Knoppen>
    </Details>
  )
}

/** Without JavaScript every act is a small form that carries the message along; it is answered and forgotten. */
function maakFormulierKnop(pad: string, invoer: Invoer): MaakKnop {
  return (daad, tekst, soort = 'stil') => {
    const velden = veldenNa(daad, invoer)
    return (
      <form method="post" action={pad}>
        {velden.map(([naam, waarde], i) => (
          <input key={i} type="hidden" name={naam} value={waarde} />
        ))}
        <Knop soort={soort}>{tekst}</Knop>
      </form>
    )
  }
}
