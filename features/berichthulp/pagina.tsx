// The page: which way, the message, what stands out. A plain form; with JavaScript the same parts come alive on the device.

import type { Voorspelling } from '../../berichthulp/soorten.ts'
import type { Telling } from '../../domein/telling.ts'
import { Formulier, type Fouten, Knop } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { useTaal } from '../../ui/taal.ts'
import { describe, Veld } from '../../ui/veld.tsx'
import type { Invoer } from './invoer.ts'
import { Bijhouden, Teruggekeken } from './telling.tsx'
import { type Daad, type MaakKnop, Uitkomst } from './uitkomst.tsx'
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
}

export const GIDS = '/overleg-nodig'

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
      <Formulier action={pad} fouten={fouten}>
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
        <Tekst {...props} />
        <p class="zacht klein" data-plaats>
          {w.viaServer}
        </p>
        <div class="knoppen" data-knoppen>
          <Knop>{w.lees}</Knop>
        </div>
      </Formulier>
      <p class="altijd">{z.altijdZichtbaar}</p>
      <section id="uitkomst" data-uitkomst tabIndex={-1} aria-label={w.uitkomst}>
        {props.antwoord && (
          <>
            <h2>{invoer.richting === 'in' ? w.uitkomstBinnen : w.uitkomst}</h2>
            <Uitkomst
              w={w}
              z={z}
              invoer={invoer}
              antwoord={props.antwoord}
              knop={maakFormulierKnop(pad, invoer)}
              gids={GIDS}
            />
            {invoer.richting === 'uit' && <p class="zacht">{z.pauze}</p>}
            {telling && invoer.richting === 'uit' && <Bijhouden w={w} />}
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

/** Without JavaScript every act is a small form that carries the message along; it is answered and forgotten. */
function maakFormulierKnop(pad: string, invoer: Invoer): MaakKnop {
  return (daad, tekst, soort = 'stil') => {
    const velden = veldenVan(daad, invoer)
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

/** The fields of the page after this act. */
export function veldenVan(daad: Daad, invoer: Invoer): [string, string][] {
  const na = naDaad(daad, invoer)
  return [
    ['richting', na.richting],
    ['tekst', na.tekst],
    ...(na.vorige ? ([['vorige', na.vorige]] as [string, string][]) : []),
    ...na.weg.map(sleutel => ['weg', sleutel] as [string, string]),
  ]
}

/** What stands on the page after this act. Pure; the browser uses it too. */
export function naDaad(daad: Daad, invoer: Invoer): Invoer {
  switch (daad.doe) {
    case 'weg':
      return { ...invoer, weg: [...invoer.weg, daad.sleutel] }
    case 'gebruik':
      return { ...invoer, tekst: daad.tekst, vorige: invoer.vorige || invoer.tekst }
    case 'schrijf':
      return { richting: 'uit', tekst: daad.tekst, vorige: '', weg: [] }
    case 'terug':
      return { ...invoer, tekst: invoer.vorige, vorige: '' }
  }
}
