// Safety first: which messages are about violence, harm to a child, abduction, stalking or death, and get the card.
import type { HeatSpan, VeiligheidSoort } from './soorten.ts'
import type { Tekst } from './tekst/zinnen.ts'

type Regel = { kind: VeiligheidSoort; says: RegExp; unless?: RegExp }

const regels: Regel[] = [
  {
    kind: 'self_harm',
    says: /\b(zelfmoord\w*|suicid\w*|zelfdoding|zelf ?beschadig\w*|automutilat\w*|(zichzelf|mezelf|zich|zelf|haarzelf|hemzelf)( \w+){0,2} (iets|wat) aan ?(te )?(doe\w*|gedaan)|(iets|wat) aan ?(te )?doen?\b.{0,12}(zichzelf|mezelf)|snijdt? (zich|in (haar|zijn) (arm|pols|been))|krast (zich|in (haar|zijn))|niet (meer|langer) (\w+ )?(wil|wilde|wou|hoef|hoeft|hoefde) (te )?leven|(wil|wilde|wou|hoef|hoeft|hoeft van hem|hoefde)( \w+){0,2} niet (meer|langer)( \w+)? (te )?leven|dood (wil|wilde|wou|willen)|(liever|beter) dood|(wil|wilde|wou)( \w+){0,2} dood\b|niet meer wakker( te)? (wil|wilde|word|worden)|een einde? (aan|er ?aan)|er ?niet meer (wil|wilde|wou|hoef|hoeft) (te )?zijn|(wil|wilde|wou|hoeft|hoef)( \w+){0,2} er niet meer( te)? zijn|overdosis|pillen (genomen|geslikt|ingenomen)|113)\b/,
    unless: /\b(schaam|lach|verveel|verveelde) me dood\b/,
  },
  {
    kind: 'child_harm',
    says: /\b(mishandel\w*|geslagen|(slaat|sloeg|schopt|schopte|schudt|schudde|knijpt|kneep|trapt|trapte) (hem|haar|ons|§naam|de kinderen|hen)|(hem|haar|de kinderen|ons) (slaat|sloeg|schopt|schopte|knijpt|kneep)|blauwe plek\w*|blauw oog|striem\w*|verwonding\w*|misbruik\w*|seksueel\w*|onzedelijk\w*|(haar|hem|zijn|mijn) (billen|piemel|plasser|borsten|kruis|onderbroek)|vertrouwensarts|letsel\w*|vastgebonden|opgesloten|brandplek\w*|brandwond\w*|handafdruk\w*|klap(pen)? (gekregen|gegeven|in (zijn|haar) gezicht)|kindermishandeling|dronken (achter|opgehaald|met)|onder invloed)\b/,
    unless: /\b(aan|over|terug|dicht|neer|om|op)geslagen\b/,
  },
  {
    kind: 'violence',
    says: /\b(huiselijk geweld|bedreigd|(met|een) (een )?mes\b(?! en vork)|pistool|vuurwapen|gewurgd|wurgde|keel (dicht|geknepen|gegrepen)|contactverbod|huisverbod|straatverbod|gebiedsverbod|aware-knop|(in elkaar|tegen de muur|van de trap) (geslagen|gegooid|geduwd|geduwt)|vermoord\w*|doodmaken|doodgemaakt|dood ?(steken|schieten|slaan)|blijf-van-mijn-lijf\w*|vrouwenopvang|opvanghuis|(sloeg|slaat|schopte|duwde|wurgde) (me|mij))\b/,
  },
  {
    kind: 'abduction',
    says: /\b(ontvoer\w*|kinderontvoering|(naar|in) het buitenland .{0,40}zonder (mijn |onze )?toestemming|zonder (mijn |onze )?toestemming .{0,40}(buitenland|land uit|meegenomen|vertrokken)|(komt|kom|komen) niet (meer )?terug (uit|naar) (nederland|belgie)|niet (meer )?terug ?(komen|keren|gebracht) (uit|naar)|center internationale|amber alert|vermist\b)/,
  },
  {
    kind: 'stalking',
    says: /\b(stalk\w*|gps-?tracker|airtag|peilzender|achtervolgt\w* (mij|me|ons)|volgt (mij|me|ons) overal)\b/,
  },
]

/**
 * What safety leaves of the spans, and the reason to show the card, or null. A report is never marked. A writer
 * who threatens keeps the mark on the threat and gets the card. `learned`: the model reads such a message too.
 */
export function bindVeiligheid(
  t: Tekst,
  spans: readonly HeatSpan[],
  learned: boolean,
): { spans: HeatSpan[]; safety: VeiligheidSoort | null } {
  const regel = regels.find(r => r.says.test(t.fold) && !r.unless?.test(t.fold))
  if (!regel && !learned) return { spans: [...spans], safety: null }
  const threats = spans.filter(s => s.category === 'threat' && s.tier === 'mark')
  if (threats.length > 0) return { spans: threats, safety: 'threat' }
  return { spans: [], safety: regel?.kind ?? 'child_harm' }
}
