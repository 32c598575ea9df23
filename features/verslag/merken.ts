// What the guard marks in a verslag, part by part, and which sentences the specialist keeps with a ground (R2).
import { createHash } from 'node:crypto'
import { type Gelezen, openFormulier, type Velden } from '../../domein/formulier.ts'
import { schrijfDatum } from '../../domein/verslag-zinnen.ts'
import { bewaakDeel, isGedateerdStuk, type Lezing } from '../../verslagwacht/deel.ts'
import type { Regel } from '../../verslagwacht/soorten.ts'
import {
  type Behouden,
  listTekstdelen,
  listVasteDelen,
  metBehouden,
  type Tekstdeel,
  type VerslagInhoud,
} from './inhoud.ts'

/** A mark. `sleutel` is the name of its field; `deel` the part it stands in, `ook` the others; `grond` null: not answered yet. */
export type Merk = {
  sleutel: string
  deel: string
  ook: string[]
  regel: Regel
  zin: string
  grond: string | null
}

/** Most characters of a ground: one line. */
export const GROND_MAX = 300

/**
 * The marks in the text boxes and in what comes from the dossier, in the order of the page; the same sentence twice in a part is one
 * mark, and so is the same secret in several parts: one ground answers for all. `getypt` stands over what is saved.
 */
export function listMerken(
  inhoud: VerslagInhoud,
  geheim: readonly string[],
  getypt: Readonly<Record<string, string>> = {},
): Merk[] {
  // What is far too long comes back unread.
  const gelezenVan = ({ naam, waarde, max }: Tekstdeel) => {
    const anders = getypt[naam]
    return anders !== undefined && anders.length <= max ? anders : waarde
  }
  const delen = listTekstdelen(inhoud).map(d => ({ ...d, waarde: gelezenVan(d) }))
  const tekst = new Map(delen.map(d => [d.naam, d.waarde]))
  const merken = new Map<string, Merk>()
  for (const { naam, waarde } of [...listVasteDelen(inhoud), ...delen]) {
    // A judgement is read with its ground beside it.
    const grond = /^oordeel_\d+$/.test(naam) ? tekst.get(naam.replace('oordeel', 'grond')) : undefined
    const gelezen = grond ? `${waarde}\n${grond}` : waarde
    const woorden = wiensWoorden(naam, inhoud)
    for (const m of bewaakDeel(gelezen, { geheim, ouder: inhoud.ouder.voornaam, woorden })) {
      if (m.start >= waarde.length) continue
      const zin = gelezen.slice(m.start, Math.min(m.end, waarde.length))
      const sleutel = sleutelVan(m.rule === 'geheim-gegeven' ? '' : naam, m.rule, zin)
      const al = merken.get(sleutel)
      if (al) {
        if (al.deel !== naam && !al.ook.includes(naam)) al.ook.push(naam)
        continue
      }
      const eerder = inhoud.behouden?.find(b => b.regel === m.rule && b.zin === zin)
      merken.set(sleutel, { sleutel, deel: naam, ook: [], regel: m.rule, zin, grond: eerder?.grond ?? null })
    }
  }
  return [...merken.values()]
}

// Own words of the ouder and statements "volgens" stand there as theirs; a feit from a dated document is of the document.
function wiensWoorden(naam: string, { verslag: v }: VerslagInhoud): Lezing['woorden'] {
  const [soort = '', nr = ''] = naam.split('_')
  if (['volgens', 'eigen', 'doel', 'bron', 'wie', 'grond'].includes(soort)) return 'ander'
  const feit = soort === 'feit' ? v.feiten[Number(nr)] : undefined
  return feit && isGedateerdStuk(`${feit.bron}, ${schrijfDatum(feit.datum)}`) ? 'ander' : 'specialist'
}

const sleutelVan = (...delen: string[]) =>
  `houd_${createHash('sha256').update(delen.join('\0')).digest('hex').slice(0, 12)}`

/** The field of a ground, by its name. */
export const isGrondveld = (naam: string): boolean => /^houd_[0-9a-f]{12}$/.test(naam)

/**
 * The text with the grounds of the form: a ground stays with its sentence, word for word, and goes when the sentence does or when
 * its field was made empty. A field that is not there changes nothing.
 */
export function leesGronden(
  velden: Velden,
  inhoud: VerslagInhoud,
  geheim: readonly string[],
): Gelezen<VerslagInhoud, string> {
  const f = openFormulier<string>(velden)
  const behouden: Behouden[] = []
  for (const { sleutel, regel, zin, grond: eerder } of listMerken(inhoud, geheim)) {
    const grond = Object.hasOwn(velden, sleutel) ? f.tekst(sleutel, { max: GROND_MAX }) : (eerder ?? '')
    if (grond && !behouden.some(b => b.regel === regel && b.zin === zin)) behouden.push({ regel, zin, grond })
  }
  return f.sluit(() => metBehouden(inhoud, behouden))
}
