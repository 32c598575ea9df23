// Puts one gesprek on its page: what is saved, or what was typed when it came back.
import type { ComponentChildren } from 'preact'
import { eerste, isUuid, type Velden } from '../../http/formulier.ts'
import type { Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import type { Erbij } from './erbij.ts'
import { GesprekBlad } from './gesprek-page.tsx'
import type { Gesprek } from './gesprek-queries.ts'
import { asVelden, getypt, metVoorstel } from './gesprek-velden.ts'
import { woorden } from './gesprek-woorden.ts'
import { nieuwereVersie, themasVoor } from './themakeuze.ts'

export function toonGesprek(
  c: Verzoek,
  g: Gesprek,
  erbij: Erbij,
  anders: { velden?: Velden; fouten?: Fouten; boven?: ComponentChildren },
): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const { velden, fouten } = anders
  const lijst = `/trajecten/${c.req.param('traject')}/gesprekken`
  const leeg = { u_tekst: '' }
  const themas = themasVoor(g, taal)
  const waarden = velden ? getypt(velden) : { ...leeg, ...metVoorstel(asVelden(g), g, erbij.nummer) }
  const uitspraakId = velden ? eerste(velden, 'u_id') : ''
  const inVerslag = velden
    ? [velden.in_verslag ?? []].flat()
    : g.uitspraken.filter(u => u.in_verslag).map(u => u.id)
  return toon(
    c,
    {
      titel: `${erbij.nummer ? w.titel(erbij.nummer) : w.zonderNummer} · ${erbij.naam}`,
      terug: { href: lijst, tekst: w.terug(erbij.naam) },
      boven: anders.boven,
      fout: fouten !== undefined,
      modules: [c.get('poorten').assets.modules.gesprek as string],
      ...(fouten && { status: 422 }),
    },
    <GesprekBlad
      w={w}
      taal={taal}
      weg={`${lijst}/${g.id}`}
      g={g}
      themas={themas}
      thema={themas.find(t => t.sleutel === waarden.thema) ?? null}
      nieuwer={nieuwereVersie(g)}
      erbij={erbij}
      waarden={waarden}
      inVerslag={inVerslag}
      versie={velden ? eerste(velden, 'versie') : String(g.versie)}
      uitspraakId={isUuid(uitspraakId) ? uitspraakId : c.get('poorten').toeval.uuid()}
      fouten={fouten}
    />,
  )
}
