// The questions on the phone of the ouder: plain radio buttons, every one may stay open, and never a figure as an answer (J5).
import {
  GEVOELVELDEN,
  gekozen,
  isLeeg,
  MHI5,
  NUT,
  type Vraagveld,
  vraagveldenVan,
} from '../../domein/vragenlijst.ts'
import { Details, Gegevens, Kaart } from '../../ui/blokken.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { LegeStaat } from '../../ui/meldingen.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDagVan } from '../../ui/tijd.ts'
import type { Lijst } from './queries.ts'
import { Antwoord, optiesVan, Vast, vraagVan } from './vraag.tsx'
import type { Woorden } from './woorden.ts'

type W = Woorden['mijn']

/** What lies ready, and under it what was answered before. */
export function MijnVragen(props: {
  w: W
  id: string
  lijst: Lijst | null
  eerder: readonly Lijst[]
  getypt?: Readonly<Record<string, string>> | undefined
  fouten?: Fouten | undefined
}) {
  const { w, lijst } = props
  return (
    <>
      {lijst ? <Vragen {...props} lijst={lijst} /> : <LegeStaat>{w.leeg}</LegeStaat>}
      {props.eerder.map(een => (
        <Eerder key={een.id} w={w} lijst={een} />
      ))}
    </>
  )
}

function Vragen({ w, id, lijst, getypt, fouten }: Parameters<typeof MijnVragen>[0] & { lijst: Lijst }) {
  const eind = lijst.moment === 'eind'
  const vraag = (naam: Vraagveld) => ({
    naam,
    opties: optiesVan(naam),
    waarde: getypt?.[naam] || undefined,
    fout: fouten?.[naam],
  })
  return (
    <>
      <p class="inleiding">{w.inleiding}</p>
      <Formulier action="/mijn/vragenlijst" verborgen={{ id, lijst: lijst.id }} fouten={fouten}>
        <Kaart kop={w.gevoel}>
          <p>
            <Vast>{MHI5.instructie}</Vast>
          </p>
          <p class="zacht">{w.vast}</p>
          <div class="gevoel">
            {GEVOELVELDEN.map(veld => (
              <Keuze key={veld} {...vraag(veld)} label={<Vast>{vraagVan(veld)}</Vast>} opeen />
            ))}
          </div>
        </Kaart>
        {eind && (
          <Kaart kop={w.hulp}>
            <Keuze
              {...vraag('nut')}
              label={<Vast>{vraagVan('nut')}</Vast>}
              hint={<Vast>{NUT.uitleg}</Vast>}
              opeen
            />
            <Keuze {...vraag('verder')} label={w.verder} />
          </Kaart>
        )}
        <p class="zacht">{w.wieLeest}</p>
        <Knoppen>
          <Knop naam="handeling" waarde="versturen">
            {w.versturen}
          </Knop>
          <Knop soort="stil" naam="handeling" waarde="niet">
            {w.niet}
          </Knop>
        </Knoppen>
      </Formulier>
      <p class="zacht">
        {w.bron} {eind && w.bronEind}
      </p>
    </>
  )
}

/** What was chosen, in the words of the questions. No figure is worked out from it here. */
function Eerder({ w, lijst }: { w: W; lijst: Lijst }) {
  const taal = useTaal()
  if (!lijst.antwoord) return null
  const { antwoorden, op } = lijst.antwoord
  const dag = formatDagVan(op, taal, { weekdag: false, jaar: true })
  if (isLeeg(antwoorden)) return <p class="zacht">{w.overgeslagen(dag)}</p>
  return (
    <Details kop={w.eerder(dag)}>
      <Gegevens
        regels={vraagveldenVan(lijst.moment).map(veld => {
          const waarde = gekozen(antwoorden, veld)
          return {
            term: veld === 'verder' ? w.verder : <Vast>{vraagVan(veld)}</Vast>,
            waarde: waarde === null ? w.open : <Antwoord veld={veld} waarde={waarde} />,
          }
        })}
      />
    </Details>
  )
}
