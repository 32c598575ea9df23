// The fields of a member of staff, and of the pair somebody will stand in.
import { MEESTE_PLAATSEN } from '../../domein/medewerker.ts'
import type { OpenPlek } from '../../domein/paar.ts'
import { ROLLEN } from '../../domein/rollen.ts'
import { eerste, type Velden } from '../../http/formulier.ts'
import { DagVeld } from '../../ui/dagvelden.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { Keuze, Vinkjes } from '../../ui/keuzes.tsx'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import type { Woorden } from './woorden.ts'

type Props = { w: Woorden; velden: Velden; fouten: Fouten }

export function MedewerkerVelden({ w, velden, fouten }: Props) {
  const m = w.medewerker
  const veld = (naam: string) => ({ naam, waarde: eerste(velden, naam).slice(0, 2_000), fout: fouten[naam] })
  return (
    <>
      <Tekstveld {...veld('naam')} label={m.naam} />
      <Vinkjes
        naam="rollen"
        label={m.rollen}
        fout={fouten.rollen}
        waarden={[velden.rollen ?? []].flat()}
        opties={ROLLEN.map(rol => ({ waarde: rol, tekst: w.rol[rol], hint: w.rolHint[rol] }))}
      />
      <Tekstveld {...veld('registratie')} label={m.registratie} hint={m.registratieHint} nietVerplicht />
      <DagVeld {...veld('registratie_tot')} label={m.registratieTot} nietVerplicht />
      <Tekstveld
        {...veld('plaatsen')}
        label={m.plaatsen}
        hint={m.plaatsenHint}
        toetsen="numeric"
        max={String(MEESTE_PLAATSEN).length}
        smal
        nietVerplicht
      />
    </>
  )
}

/** The choice of a pair: beside a colleague, alone for now, or not yet. */
export function PaarKeuze({ w, velden, fouten, plekken }: Props & { plekken: readonly OpenPlek[] }) {
  const p = w.paar
  return (
    <Keuze
      naam="paar"
      label={p.met}
      waarde={eerste(velden, 'paar')}
      fout={fouten.paar}
      opties={[
        ...plekken.map(({ met, soort }) => ({
          waarde: met.id,
          tekst: p.samen(met.naam),
          hint: soort === 'nieuw-paar' ? p.samenNieuw : p.samenPlek,
        })),
        { waarde: 'alleen', tekst: p.alleen, hint: p.alleenHint },
        { waarde: 'later', tekst: p.later, hint: p.laterHint },
      ]}
    />
  )
}

/** The labels for the summary of errors. */
export const labels = (w: Woorden): Record<string, string> => ({
  naam: w.medewerker.naam,
  rollen: w.medewerker.rollen,
  registratie: w.medewerker.registratie,
  registratie_tot: w.medewerker.registratieTot,
  plaatsen: w.medewerker.plaatsen,
  paar: w.paar.met,
  van: w.afwezig.van,
  tot: w.afwezig.tot,
})
