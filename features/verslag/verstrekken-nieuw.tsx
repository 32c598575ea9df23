// The form for a new ground: to whom, what for, and on what. Nothing is chosen beforehand.
import {
  DOEL_MAX,
  GRONDSLAGEN,
  type GrondslagVeld,
  ONTVANGER_MAX,
  WAAROM_MAX,
} from '../../domein/verstrekking.ts'
import { DagVeld } from '../../ui/dagvelden.tsx'
import { Formulier, type Fouten, Knop } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { benoemFouten } from '../../ui/redenen.ts'
import { Tekstvak, Tekstveld } from '../../ui/tekstvelden.tsx'
import type { VerstrekWoorden } from './verstrekken-woorden.ts'

type Props = {
  w: VerstrekWoorden['staf']
  basis: string
  id: string
  versie: string
  vandaag: Temporal.PlainDate
  getypt: Partial<Record<GrondslagVeld, string>>
  fouten?: Fouten | undefined
}

export function NieuweGrondslag({ w, basis, id, versie, vandaag, getypt, fouten }: Props) {
  const v = w.velden
  const veld = (naam: GrondslagVeld) => ({ naam, waarde: getypt[naam] ?? '', fout: fouten?.[naam] })
  return (
    <Formulier action={basis} verborgen={{ id, versie }} fouten={fouten && benoemFouten(fouten, v)}>
      <Tekstveld {...veld('ontvanger')} label={v.ontvanger} hint={v.ontvangerHint} max={ONTVANGER_MAX} />
      <Tekstveld {...veld('doel')} label={v.doel} hint={v.doelHint} max={DOEL_MAX} />
      <Keuze
        {...veld('soort')}
        label={v.soort}
        opties={GRONDSLAGEN.map(waarde => ({ waarde, tekst: w.soort[waarde], hint: w.hint[waarde] }))}
      />
      <h2>{w.toestemmingKop}</h2>
      <DagVeld
        {...veld('papier')}
        label={v.papier}
        hint={v.papierHint}
        nietVerplicht
        laatst={vandaag.toString()}
      />
      <h2>{w.wetKop}</h2>
      <Tekstvak {...veld('waarom')} label={v.waarom} hint={v.waaromHint} regels={4} max={WAAROM_MAX} />
      <DagVeld {...veld('ots_tot')} label={v.ots_tot} hint={v.otsHint} vroegst={vandaag.toString()} />
      <Keuze
        {...veld('vertellen')}
        label={v.vertellen}
        opties={[
          { waarde: 'ja', tekst: v.ja },
          { waarde: 'nee', tekst: v.nee },
        ]}
      />
      <Tekstvak {...veld('zwijgen')} label={v.zwijgen} hint={v.zwijgenHint} regels={3} max={WAAROM_MAX} />
      <Knop>{w.bewaren}</Knop>
    </Formulier>
  )
}
