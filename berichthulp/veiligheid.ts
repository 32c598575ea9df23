// Safety first: which messages are about violence, harm to a child, abduction, stalking or death, and get the card.
import type { HeatSpan, VeiligheidSoort } from './soorten.ts'
import type { Tekst } from './tekst/zinnen.ts'
import { doorKlassen } from './veiligheid-klassen.ts'

type Regel = { kind: VeiligheidSoort; says: RegExp; unless?: RegExp }

const zelf = '(?:mezelf|mijzelf|zichzelf|zich|haarzelf|hemzelf|me zelf|jezelf)'
const kind = '(?:hem|haar|em|ze|ons|mij|me|de kinderen|mijn (?:zoon|dochter|kind)|onze (?:zoon|dochter))'
const lijf =
  '(?:benen|been|nek|poten|tanden|bek|bakkes|smoel|kop|hoofd|hersens|arm|armen|botten|ribben|neus|gezicht|strot|keel|kaak|gebit)'
const re = (...parts: string[]) => new RegExp(`(?<![\\p{L}])(?:${parts.join('|')})(?![\\p{L}])`, 'u')

const regels: Regel[] = [
  {
    kind: 'self_harm',
    says: re(
      'zelfmoord\\p{L}*|suicid\\p{L}*|zelfdoding|zelf ?beschadig\\p{L}*|automutilatie|overdosis',
      `${zelf}(?: \\p{L}+){0,3} (?:(?:wat|iets)(?: aan)? ?(?:aan|doe\\p{L}*|gedaan|aandoe\\p{L}*)|dood|van kant)`,
      `(?:doe|maak|snijd|snijdt|sneed|krast|kras|sneden|gesneden)(?: ik| hij| ze| me| heeft| zich){0,2} ${zelf}(?: (?:wat|iets|dood|van kant))?`,
      `(?:heeft|had) ${zelf}(?: \\p{L}+){0,2} (?:gesneden|verwond|gekrast|bezeerd)`,
      'niet (?:meer|langer)(?: \\p{L}+){0,2} (?:leven|bestaan|wakker)|niet kun(?:nen|t)? leven|niet leven zonder',
      '(?:ben|was) ik er(?: \\p{L}+){0,2} niet meer|(?:uit het|van het) (?:raam|dak|balkon)|niet meer aan(?:kon|kan)|tegen een boom|niemand (?:hem|haar|me|mij) zal missen|krast in|dood (?:wil|wilde|wou|willen|zijn)|(?:liever|beter|was ik maar) dood|wil(?:de|t)?(?: \\p{L}+){0,2} dood',
      'is er(?: \\p{L}+){0,2} geen (?:vader|moeder|papa|mama) meer',
      'een einde? (?:aan|er ?aan|an)(?: \\p{L}+){0,2}|er ?(?:soms )?niet meer (?:wil|wilde|wou|hoef|hoeft|ben|te)(?: \\p{L}+)?|niet meer (?:wil|te) zijn',
      '(?:spring|springen|stap|ga|gaan|lig|lag|rij)(?: ik)?(?: \\p{L}+){0,3} (?:trein|brug|balkon|flat|kanaal|dak|water in|spoor)',
      'onder (?:de|een) trein|hoeft het voor mij(?: \\p{L}+){0,2} niet|geen reden meer',
      '(?:slik|neem|genomen|ingenomen|geslikt)(?: ik)? (?:pillen|alle pillen|alles in)|pillen (?:genomen|geslikt|ingenomen)|strip (?:\\p{L}+ )?ingenomen|slecht nieuws van mij',
      'vind(?:en|t)? (?:jullie|je|ze) m(?:ij|e) (?:op een|morgen|wel|straks)|dan ben (?:je|jij|jullie)(?: \\p{L}+){0,2} van (?:me|mij|mijn|het gezeur) (?:gezeur )?af',
    ),
    unless:
      /(?:schaamt?|lacht?|verveelt?|verveelde|schrok|lachte|werkt?) (?:me|zich|je) (?:echt )?(?:dood|kapot)|van het lachen|van 't lachen/,
  },
  {
    kind: 'child_harm',
    says: re(
      'mishandel\\p{L}*|kindermishandeling|misbruik\\p{L}*|betast|onzedelijk\\p{L}*|zedenpolitie|letsel\\p{L}*|vertrouwensarts|meldcode',
      'geslagen|geschopt|gebeten door|dichtgeknepen|striem(?:en)?|streep op|blauw oog|blauwe plek\\p{L}*|blauw op|brandplek(?:ken)?|brandblaar|brandblaren|brandwond\\p{L}*|gescheurde? lip|lip gescheurd is',
      `(?:slaat|sloeg|schopt|schopte|schudt|schudde|knijpt|kneep|trapt|trapte) ${kind}`,
      '(?:zijn|haar|aan de) (?:piemel|plasser|borsten|kruis)|(?:aan|onder|in) (?:zijn|haar|de) (?:billen|onderbroek|badpak)(?: heeft| is)? ?(?:gezeten|zat|aangeraakt|gevoeld)',
      'aangeraakt onder|met (?:een )?riem|komt niet van vallen|niet van vallen komt|foto.?s vraagt|naaktfoto\\p{L}*|vastgebonden|opgesloten',
      'gevallen van (?:de )?trap|kussen (?:laten )?stikken|laten stikken met|handafdruk\\p{L}*|sigaret(?:ten)? gedaan',
    ),
    unless: /(?:aan|over|terug|dicht|neer|om|op|af|toe)geslagen|in verband met|zwemmen geslagen/,
  },
  {
    kind: 'violence',
    says: re(
      'huiselijk geweld|bedreigd|vuurwapen|pistool|gewurgd|wurgde?|contactverbod|huisverbod|straatverbod|gebiedsverbod|vrouwenopvang|opvanghuis|overvallen en',
      'met (?:een )?(?:mes|stok|hamer|bijl|knuppel|riek)|de riek uit',
      `(?:breek|brek|breken|sla|slaan|slaat|klop|trek|trap|schop|schiet|steek|ram|timmer|ros)(?: ik)?(?: \\p{L}+){0,4} ${lijf}`,
      `(?:breek|breken|sla|steek|schiet|vouw|vouwen|sloop|ram|klop|wurg|vermoord|vermoorden|kapotmaken|verzuip)(?: ik)? (?:hem|haar|em|'m|je|jou|jullie|u|ze)(?: \\p{L}+){0,2}`,
      '(?:maak|maken|maak ik) (?:hem|haar|em|je|jou|jullie|u|alles van)(?: \\p{L}+){0,3} (?:kapot|af|dood|koud)|maak ik alles kapot',
      '(?:schop|trap|breek|ram|beuk)(?: ik)?(?: \\p{L}+){0,2} deur(?: \\p{L}+)?|deur (?:breken|kapot|eruit|intrappen|in)(?: geschopt| gemaakt)?|deur van mij kapot|ruit ingeslagen|deur kapot gemaakt',
      '(?:broer|broers|boys|neven|vrienden|maten|jongens)(?: \\p{L}+){0,4} (?:langs|komen|komt|staan|wachten|breken|slaan|lachen|praten)',
      'loopt? (?:hij|ie|je) niet meer|ziekenhuis in|onder (?:de|lijn) (?:trilplaat|\\p{L}+ 70)|lig(?:t)? (?:ie|hij|je) onder|leg ik onder|(?:zet|staat)(?: ik)? (?:den|de) hond (?:los|op)|slapen in het ziekenhuis|trap is snel gevallen|waar (?:je|jij|ge|u) woon(?:t|de)?|wacht (?:je|u|jou) op|wat er met (?:je|jou|u) gebeurt|gebitje klaar|banden lek|staat (?:ie|hij) er niet meer heel|sloop (?:haar|zijn|je|ik)',
      'ik (?:kom|sta) (?:niet alleen|der ?op af|erop af|voor je deur|bij je voordeur|vanavond bij je)|niet alleen kom|weet waar (?:ie|je|hij|jij) woon\\p{L}*|hoe laat je naar bed|sleutel van je achterdeur|sta niet voor mezelf in|niet voor mezelf in',
      '(?:wacht maar|tot ik je)(?: \\p{L}+){0,3} tegenkom|zet (?:ik )?(?:je|jou|hem|haar)(?: \\p{L}+){0,4} tegen de muur|(?:in|uit) (?:mekaar|elkaar) (?:stampe?n?|slaan|trappen|rammen)|ruiten eruit|laat je zien wie ik ben|hoe laat (?:jij|je)(?: \\p{L}+)? thuiskomt|dan ga (?:jij|je) het voelen|dan ben je klaar|merkt? wel wat er gebeurt|kapot(?:maken| maken)?,? dan',
      '(?:duwde|sloeg|schopte|geduwd|gegooid|geslagen)(?: \\p{L}+){0,3} (?:muur|trap|mij|me)|(?:muur|trap af|mij|me)(?: \\p{L}+){0,2} (?:geduwd|geslagen|geschopt|gegooid)|dood ?(?:steken|schieten|slaan|maken)|doodgemaakt|vermoord\\p{L}*',
      '(?:baksteen|steen|stenen|fles)(?: \\p{L}+){0,4} (?:ruit|raam|deur)|(?:ruit|raam)(?: \\p{L}+){0,4} (?:baksteen|steen)',
      'aangifte (?:gedaan|opgenomen)|politie (?:adviseert|heeft hem meegenomen|is gekomen|was hier|is er)|wijkagent ons',
    ),
    unless: /gejat|gestolen|diefstal|aardappelmes|(?:konijn|cavia|vis|kat|hond) vermoord|met een bal/,
  },
  {
    kind: 'abduction',
    says: re(
      '(?:kinder)?ontvoer\\p{L}*|zonder terug ?(?:te komen|vlucht)|geen retour|enkeltje|enkele reis|ik heb paspoort van|zonder einde|amber alert|vermist|centrum kinderontvoering',
      'stop (?:mij|me) maar|(?:hou|houd) (?:mij|me) maar tegen|laat (?:hem|haar|ze)(?: \\p{L}+){0,2} daar(?: \\p{L}+){0,3} en (?:jij|je|ge) zie\\p{L}*|en (?:jij|je|ge) ziet?(?: (?:hem|haar|ze))? nooit meer',
      'wij gaan en komen niet terug|(?:wij|we) (?:niet zo snel|nooit|niet) terug|naar het buitenland|nooit te zien|over de grens|zoek ons maar|vind(?:t|en)? ons niet|hoor(?:t)? niets|(?:kun|kan|mag|ga) (?:je|jij) (?:zoeken|lang zoeken)|jij zoekt maar|(?:jij|je) kan zoeken',
      '(?:nooit|niet) meer terug(?: (?:uit|van))?|(?:ziet|zie|krijgt|krijg)(?: (?:je|jij|ge))? (?:hem|haar|ze|de kinderen|kinderen)(?: \\p{L}+){0,2} (?:nooit (?:meer|terug)|niet(?: meer)? terug)(?: uit)?|niet terug uit',
      '(?:neem|nemen|rij|vertrek|vaar|vlieg|ga|meenemen|meeneem)(?: ik)?(?: \\p{L}+){0,6} naar (?:mijn (?:zus|broer|moeder|land) in|turkije|marokko|polen|polska|spanje|canada|amerika|suriname|dubai|het buitenland|bonaire|curacao|nador|izmir|ankara|istanbul|roemenie|syrie|eritrea|engeland|zweden|oostenrijk|cluj|fez|oujda|medellin|gaziantep|hull|schiphol)(?: zonder| en)?',
      'meegenomen naar (?:het )?buitenland|zonder (?:mijn |onze )?toestemming (?:naar|het land)|(?:haven|land) uit en|kinderen (?:vandaag )?niet (?:van|teruggekomen)|neem (?:ik )?de kinderen(?: \\p{L}+)? mee naar|vannacht met(?: \\p{L}+){0,2} kinderen|haal ik de kinderen gewoon op|paspoorten heb ik al',
    ),
  },
  {
    kind: 'stalking',
    says: re('stalk\\p{L}*|gps.?tracker|airtag|peilzender|achtervolg\\p{L}* (?:mij|me|ons)'),
  },
]

/** Words of somebody who reports: help was called, or the danger is over. */
const melding =
  /(?<!\p{L})(?:huisarts|huisartsenpost|dokter|arts|spoed|seh|crisisdienst|ggz|gebeld|gemeld|melding|aangifte|op de hoogte|veilig (?:bij|thuis|op)|nu veilig|zijn veilig|is veilig|buiten gevaar|levensgevaar|opgenomen|ik bel|meldcode|vertrouwenscentrum|vertelde|vertelt|verteld|zegt dat|zei (?:tegen|dat)|appte|politie (?:is|was|heeft|kwam)|adviseert)(?!\p{L})/u

/** A child that fell or bumped into something, by itself: an ordinary day, and no reason for the card. */
const valpartij =
  /(?<!\p{L})(?:(?:van|over|op|met|uit|in|tegen) (?:\p{L}+ ){1,3}(?:gevallen|gegleden|gestuiterd)|(?:viel|gleed) (?:\p{L}+ ){0,3}(?:van|over|uit|met)|gevallen (?:met|bij|op|tijdens))(?!\p{L})/u
const ergerDanVallen =
  /(?<!\p{L})(?:geduwd|duwde|geslagen|sloeg|geschopt|gegooid|bewusteloos|bewustzijn|ambulance|112|spoed|seh|niet (?:van )?(?:een )?val(?:len)?|zegt dat|melding|veilig thuis|politie|balkon|raam|dak|brug)(?!\p{L})/u

/**
 * What safety leaves of the spans, and the reason to show the card, or null. A report is never marked. A writer who
 * threatens keeps the marks and gets the card. `learned`: the model, too, reads such a message.
 */
export function bindVeiligheid(
  t: Tekst,
  spans: readonly HeatSpan[],
  learned: boolean,
): { spans: HeatSpan[]; safety: VeiligheidSoort | null } {
  const plain = t.fold.replace(/[^\p{L}\d']+/gu, ' ')
  const regel = regels.find(r => r.says.test(plain) && !r.unless?.test(plain))
  // What somebody else said threatens nobody here.
  const eigen = () =>
    t.citaten
      .reduce((x, q) => x.slice(0, q.start) + ' '.repeat(q.end - q.start) + x.slice(q.end), t.fold)
      .replace(/[^\p{L}\d']+/gu, ' ')
  const kind = regel?.kind ?? doorKlassen(t.citaten.length > 0 ? eigen() : plain)
  const threats = spans.some(s => s.category === 'threat')
  const gewoon = valpartij.test(plain) && !ergerDanVallen.test(plain)
  if (!kind && (!learned || gewoon)) return { spans: [...spans], safety: null }
  // What only the model reads as a report shows the card, and keeps what else stands out.
  if (kind && melding.test(plain) && !threats) return { spans: [], safety: kind }
  if (spans.length > 0) return { spans: [...spans], safety: threats ? 'threat' : (kind ?? 'violence') }
  return { spans: [], safety: kind ?? 'child_harm' }
}
