// Safety first: which messages are about violence, harm to a child, abduction or death, and get the card.
import type { HeatSpan, VeiligheidSoort } from './soorten.ts'
import type { Tekst } from './tekst/zinnen.ts'

type Regel = { kind: VeiligheidSoort; says: RegExp; unless?: RegExp }

const regels: Regel[] = [
  {
    kind: 'self_harm',
    says: /\b(zelfmoord|suicid\w*|zelfdoding|zichzelf (iets|wat) aan ?\w*doe\w*|mezelf (iets|wat) aan|snijdt? zich(zelf)?|zelf beschadig\w*|zelfbeschadig\w*|niet meer (wil|wilde|wou) leven|wil(de)? niet meer leven|dood (wil|wilde|wou) zijn|liever dood|wil(de)? dood|niet meer wakker (wil|wilde) worden|een eind(e)? (aan|er ?aan)( mijn| haar| zijn)?( leven)? (maken|gemaakt|maak)|er ?niet meer (wil|wilde) zijn|wil(de)? er ?niet meer zijn|pillen (genomen|geslikt|ingenomen))\b/,
  },
  {
    kind: 'child_harm',
    says: /\b(mishandel\w*|geslagen|slaat (hem|haar|ons|de kinderen)|blauwe plek\w*|striemen|verwonding\w*|misbruik\w*|seksueel|onzedelijk\w*|aan (haar|hem|zijn|haar) (billen|piemel|plasser|borsten) gezeten|vertrouwensarts|letsel\w*|vastgebonden|opgesloten in|brandwond\w*)\b/,
  },
  {
    kind: 'violence',
    says: /\b(huiselijk geweld|bedreigd|bedreigt (mij|ons)|met een mes|gewurgd|wurgde|keel dichtgeknepen|contactverbod|huisverbod|straatverbod|geweld\b.*\bpolitie|politie\b.*\bgeweld|aangifte)\b/,
  },
  {
    kind: 'abduction',
    says: /\b(ontvoer\w*|kinderontvoering|meegenomen naar (het )?buitenland|zonder (mijn )?toestemming (naar|het land|meegenomen)|niet teruggebracht (uit|van))\b/,
  },
  { kind: 'stalking', says: /\b(stalk\w*|gps-?tracker|achtervolgt (mij|ons)|volgt (mij|ons) overal)\b/ },
]

/** The reason to show the card, or null. `learned`: the model reads it as such a message too. */
export function bindVeiligheid(
  t: Tekst,
  spans: readonly HeatSpan[],
  learned: boolean,
): VeiligheidSoort | null {
  for (const regel of regels)
    if (regel.says.test(t.fold) && !regel.unless?.test(t.fold))
      return spans.some(s => s.category === 'threat') ? 'threat' : regel.kind
  return learned ? 'child_harm' : null
}
