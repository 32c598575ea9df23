// What one may ask about the own dossier, and what became of it, for the ouder: each with the last day of its clock.
import { ALGEMEEN, antwoordVoor, ERBIJ_MAX } from '../../domein/verzoek.ts'
import { Gegevens, Kaart, Lijst } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { useTaal } from '../../ui/taal.ts'
import { Tekstvak } from '../../ui/tekstvelden.tsx'
import { formatDag, formatDagVan } from '../../ui/tijd.ts'
import { BesluitKaart } from './besluit-kaart.tsx'
import { standVanKlacht } from './klacht-page.tsx'
import { klachtWoorden } from './klacht-woorden.ts'
import { HIER, KLACHT_PAD, VERZOEKEN_PAD } from './paden.ts'
import type { Verzoek } from './queries.ts'
import type { RechtWoorden } from './recht-woorden.ts'

const jaar = { weekdag: false, jaar: true } as const

export function MijnVerzoeken({ w, verzoeken }: { w: RechtWoorden; verzoeken: readonly Verzoek[] }) {
  const taal = useTaal()
  const stand = (v: Verzoek) => {
    if (v.soort === 'klacht') return standVanKlacht(klachtWoorden(taal), v, taal)
    if (v.besluit) return w.beantwoord(formatDagVan(v.besluit.op, taal, jaar))
    const dag = antwoordVoor(v)
    return dag && w.uiterlijk(formatDag(dag, taal, jaar))
  }
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      <Kaart kop={w.gevraagd}>
        {verzoeken.length === 0 ? (
          <p class="zacht">{w.leeg}</p>
        ) : (
          <Lijst
            regels={verzoeken.map(v => ({
              tekst: w.op(w.soort[v.soort], formatDag(v.ontvangenOp, taal, jaar)),
              href: `${v.soort === 'klacht' ? KLACHT_PAD : VERZOEKEN_PAD}/${v.id}`,
              bij: stand(v),
            }))}
          />
        )}
        <Knoppen>
          <Knop href={`${VERZOEKEN_PAD}/nieuw`}>{w.nieuw}</Knop>
        </Knoppen>
      </Kaart>
      <Kaart kop={w.overStuk} actie={{ href: HIER, tekst: w.naarDossier }}>
        <p>{w.overStukUitleg}</p>
      </Kaart>
      <Kaart kop={w.hulp} actie={{ href: KLACHT_PAD, tekst: w.naarKlacht }}>
        <p>{w.hulpUitleg}</p>
      </Kaart>
    </>
  )
}

export function NieuwVerzoek(props: {
  w: RechtWoorden
  id: string
  getypt: { soort: string; tekst: string }
  fouten?: Fouten | undefined
}) {
  const { w, getypt, fouten } = props
  return (
    <Formulier
      action={VERZOEKEN_PAD}
      verborgen={{ id: props.id }}
      fouten={fouten && benoemFouten(fouten, { soort: w.wat, tekst: w.tekst })}
    >
      <Keuze
        naam="soort"
        label={w.wat}
        opties={ALGEMEEN.map(waarde => ({ waarde, tekst: w.soort[waarde], hint: w.hint[waarde] }))}
        waarde={getypt.soort}
        fout={fouten?.soort}
      />
      <Tekstvak
        naam="tekst"
        label={w.tekst}
        hint={w.tekstHint}
        regels={6}
        max={ERBIJ_MAX}
        waarde={getypt.tekst}
        fout={fouten?.tekst}
      />
      <Knop>{w.verstuur}</Knop>
    </Formulier>
  )
}

export function EenVerzoek({ w, v }: { w: RechtWoorden; v: Verzoek }) {
  const taal = useTaal()
  const dag = antwoordVoor(v)
  return (
    <>
      <Gegevens
        regels={[
          { term: w.gevraagdOp, waarde: formatDag(v.ontvangenOp, taal, jaar) },
          ...(v.besluit || !dag ? [] : [{ term: w.antwoordVoor, waarde: formatDag(dag, taal, jaar) }]),
          { term: w.vroeg, waarde: <span class="letterlijk">{v.tekst}</span> },
        ]}
      />
      {v.uitstel && (
        <Kaart kop={w.langer}>
          <p class="letterlijk">{v.uitstel.reden}</p>
          <Knop soort="tweede" href={`${VERZOEKEN_PAD}/${v.id}/uitstel.pdf`}>
            {w.brief}
          </Knop>
        </Kaart>
      )}
      {v.besluit && (
        <BesluitKaart
          kop={w.beantwoord(formatDagVan(v.besluit.op, taal, jaar))}
          besluit={w.besluit[v.besluit.besluit]}
          reden={v.besluit.reden}
          brief={{ href: `${VERZOEKEN_PAD}/${v.id}/brief.pdf`, tekst: w.brief }}
        />
      )}
    </>
  )
}
