// The fields of one gesprek as text: from what is saved, from what was typed, and where the two differ.
import { eerste, type Velden } from '../../http/formulier.ts'
import type { Verschil } from '../../ui/botsing.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { formatNiveau } from '../../ui/schaal.tsx'
import type { Taal } from '../../ui/woorden.ts'
import { type GesprekTekst, SCOREVELDEN, TEKSTVELDEN } from './gesprek-invoer.ts'
import { asTekst, type Gesprek } from './gesprek-queries.ts'
import { woorden } from './gesprek-woorden.ts'
import { huiswerkTekst } from './huiswerk.ts'
import { houdtReden, STANDEN } from './stand.ts'
import { themasVoor } from './themakeuze.ts'

const UITSPRAAK = ['u_soort', 'u_tekst', 'u_bron', 'u_datum', 'u_wie', 'u_grond', 'u_in_verslag', 'u_id']
const LANG = ['voorbereiding', 'notitie', 'huiswerk', 'u_tekst']

/** What is saved, with the scores of this gesprek under `basis_ouder` and so on. */
export function asVelden(g: Gesprek): Record<string, string> {
  const scores = SCOREVELDEN.map(({ doel, door }) => {
    const score = g.scores.find(s => s.doel === doel && s.door === door)
    return [`${doel}_${door}`, score ? String(score.waarde) : '']
  })
  return { ...asTekst(g), ...Object.fromEntries(scores) }
}

/** What was typed, of every field of the form. */
export function getypt(velden: Velden): Record<string, string> {
  const namen = [...TEKSTVELDEN, ...SCOREVELDEN.map(s => `${s.doel}_${s.door}`), ...UITSPRAAK]
  return Object.fromEntries(namen.map(naam => [naam, eerste(velden, naam).trim()]))
}

/**
 * What the page may save by itself: everything but a statement that is half typed. Of the buttons only how the gesprek stands, which
 * was pressed where there was no connection.
 */
export function vanzelf(velden: Velden): Velden {
  const handeling = eerste(velden, 'handeling')
  const zonder = Object.entries(velden).filter(([naam]) => !UITSPRAAK.includes(naam))
  return { ...Object.fromEntries(zonder), handeling: Object.hasOwn(STANDEN, handeling) ? handeling : '' }
}

/** Where the theme is not chosen yet, the one whose turn it is; the homework and the time follow until something was saved. */
export function metVoorstel(
  waarden: Readonly<Record<string, string>>,
  g: Gesprek,
  nummer: number | null,
): Record<string, string> {
  const nooit = g.thema === null && g.huiswerk === null && g.stand === 'gepland'
  const lijst = themasVoor(g, g.taalOuder)
  const thema = waarden.thema || (nooit && nummer ? (lijst[nummer - 1]?.sleutel ?? '') : '')
  const gekozen = lijst.find(t => t.sleutel === thema)
  return {
    ...waarden,
    thema,
    huiswerk: g.huiswerk === null && gekozen ? huiswerkTekst(gekozen) : (waarden.huiswerk ?? ''),
    tijd_gesprek:
      waarden.tijd_gesprek || (g.tijd_gesprek === null && g.stand === 'gepland' ? String(g.minuten) : ''),
  }
}

/**
 * What is kept of what was typed. Homework that still is the text of another theme goes along with the theme that was chosen;
 * the length of the gesprek, filled in beforehand, only counts as time once it was held, and the reason of a cancellation with one.
 */
export function watBlijft(tekst: GesprekTekst, g: Gesprek, stand: Gesprek['stand']): GesprekTekst {
  const lijst = themasVoor(g, g.taalOuder)
  const naar = lijst.find(t => t.sleutel === tekst.thema)
  const ongewijzigd = lijst.some(t => huiswerkTekst(t) === tekst.huiswerk.trim())
  const nietGehouden = stand !== 'gehouden' && g.tijd_gesprek === null
  return {
    ...tekst,
    huiswerk: naar && ongewijzigd ? huiswerkTekst(naar) : tekst.huiswerk,
    afgezegd_reden: houdtReden(g.stand, stand) ? tekst.afgezegd_reden : '',
    tijd_gesprek: nietGehouden && tekst.tijd_gesprek === String(g.minuten) ? '' : tekst.tijd_gesprek,
  }
}

/** The fields in which what was typed is not what is saved; a score that was not chosen is none. */
function listAnders(g: Gesprek, velden: Velden): string[] {
  const nu = asVelden(g)
  const typed = getypt(velden)
  const naar = STANDEN[eerste(velden, 'handeling')]
  const jouw = { ...typed, ...watBlijft(typed as GesprekTekst, g, g.stand) } as Record<string, string>
  // Back to planned takes the reason away: a second press of that button asks nothing new.
  if (naar?.stand === 'gepland') jouw.afgezegd_reden = ''
  const score = (naam: string) => SCOREVELDEN.some(s => naam === `${s.doel}_${s.door}`)
  const anders = Object.keys(nu).filter(
    naam => jouw[naam] !== nu[naam] && !(score(naam) && jouw[naam] === ''),
  )
  const gekozen = [velden.in_verslag ?? []].flat()
  return [
    ...anders,
    ...(jouw.u_tekst && !g.uitspraken.some(u => u.id === jouw.u_id) ? ['u_tekst'] : []),
    ...(naar && naar.stand !== g.stand ? ['stand'] : []),
    ...(g.uitspraken.some(u => u.in_verslag !== gekozen.includes(u.id) && u.id !== jouw.u_id)
      ? ['verslag']
      : []),
  ]
}

/** Whether what was typed holds anything that is not saved: else a second press changes nothing. */
export function botst(g: Gesprek, velden: Velden): boolean {
  return listAnders(g, velden).length > 0
}

/** For the 409 page: fields that differ, and everything else that was typed. */
export function verschillenVan(
  g: Gesprek,
  velden: Velden,
  taal: Taal,
): { verschillen: Verschil[]; verborgen: [string, string][] } {
  const p = psoWoorden(taal)
  const gekozen = [velden.in_verslag ?? []].flat()
  const teksten = (kies: (u: Gesprek['uitspraken'][number]) => boolean) =>
    g.uitspraken
      .filter(kies)
      .map(u => u.tekst)
      .join('\n')
  const naar = STANDEN[eerste(velden, 'handeling')]
  const nu: Record<string, string> = {
    ...asVelden(g),
    stand: p.gesprek[g.stand],
    verslag: teksten(u => u.in_verslag),
  }
  const jouw: Record<string, string> = {
    ...getypt(velden),
    stand: naar ? p.gesprek[naar.stand] : '',
    verslag: teksten(u => gekozen.includes(u.id)),
  }
  const anders = listAnders(g, velden)
  return {
    verschillen: anders.map(naam => ({
      naam,
      label: label(naam, taal),
      bewaard: nu[naam] ?? '',
      jouw: jouw[naam] ?? '',
      lang: LANG.includes(naam),
      ...(!LANG.includes(naam) && {
        toon: { bewaard: leesbaar(naam, nu[naam], g, taal), jouw: leesbaar(naam, jouw[naam], g, taal) },
      }),
    })),
    verborgen: [
      ...Object.entries(getypt(velden)).filter(([naam]) => !anders.includes(naam)),
      ...gekozen.map((id): [string, string] => ['in_verslag', id]),
    ],
  }
}

function label(naam: string, taal: Taal): string {
  const w = woorden(taal)
  const p = psoWoorden(taal)
  const score = SCOREVELDEN.find(s => naam === `${s.doel}_${s.door}`)
  if (score) return w.scoreLabel(p.doelKort[score.doel], p.door[score.door])
  return (
    {
      thema: w.thema,
      voorbereiding: w.voorbereiding,
      notitie: w.notitie,
      huiswerk: w.huiswerkLabel,
      afgezegd_reden: w.afzegReden,
      u_tekst: w.nieuw,
      stand: w.vastleggen,
      verslag: w.inVerslag,
      tijd_gesprek: w.tijdGesprek,
      tijd_reis: w.tijdReis,
      tijd_administratie: w.tijdAdministratie,
    }[naam] ?? naam
  )
}

function leesbaar(naam: string, waarde: string | undefined, g: Gesprek, taal: Taal): string {
  if (!waarde) return woorden(taal).leeg
  if (naam === 'thema') return themasVoor(g, taal).find(t => t.sleutel === waarde)?.titel ?? waarde
  return SCOREVELDEN.some(s => naam === `${s.doel}_${s.door}`) ? formatNiveau(Number(waarde)) : waarde
}
