// Safety in new words: who, does or will do what, to whom. Classes that must meet in one message, not phrases.
import type { VeiligheidSoort } from './soorten.ts'

const re = (...parts: string[]) => new RegExp(`(?<![\\p{L}\\d])(?:${parts.join('|')})(?![\\p{L}\\d])`, 'u')

// Who.
const ik = re('ik', "'k", 'k', 'wij', 'we', 'ie?k', 'mien')
const partner = re(
  "(?:die|den|dat|zo'n|diejen|de|ne) (?:\\p{L}+ )?(?:vent|gast|gozer|lul|man|kerel|kwast|knul|junk|vriend|ex|pipo|doos|kale|idioot|eikel|klootzak|mens|wijf|onbenul)",
  '(?:je|jou|jouw|uw|haar|zijn) (?:nieuwe )?(?:vriend|vriendje|vriendin|vent|man|broer|kerel|gozer)',
  '(?:vriend|broer|vent|vriendin) van (?:je|jou|u|haar)',
)
const ander = re('je', 'jij', 'jou', 'jouw', 'jullie', 'u', 'uw', 'ge', 'gij', 'oew', 'joe', 'jie', 'd r')
const hem = re('hem', 'em', "'m", 'haar', 'hij', 'ie', 'hun', 'hen')
const kind = re(
  'hem',
  'em',
  "'m",
  'haar',
  'm',
  'ze',
  'ons',
  '(?:mijn|onze|de) (?:kind|kinderen|zoon|dochter)',
)

// What somebody does to a body or to things, said as what will come.
const slaan =
  '(?:breek|breken|trek|trekken|ram|rammen|sla|slaan|schop|steek|smijt|smiet|gooi|klop|vouw|vouwen|sloop|beuk|mep|timmer|wurg)'
const geweld = re(
  `${slaan}(?: \\p{L}+){0,5} (?:er ?uit|persoonlijk uit|af|kapot|er ?in|in de fik|brievenbus|stoep(?: op)?|deur|voordeur|auto|romp|haren|handen|boel|deuken)`,
  '(?:leg|gooi|krijg)(?: ik)? (?:hem|haar|je|jou|m)(?: \\p{L}+){0,3} (?:rug|grond|vloer)',
  '(?:hond|honden) los|koevoet|honkbalknuppel|kettingzaag|jerrycan|benzine over|in de fik|met de vrachtwagen door|de boel (?:komen )?verbouwen|boel kort en klein',
  '(?:ga|zal|kom|wil) (?:\\p{L}+ ){0,3}(?:slaan|vouwen|slopen|rammen|wurgen|verbouwen)',
  'niet om te praten|dat wil je niet(?: meemaken| weten)?|als je durft|dan is (?:hij|ie|ze) van mij|met (?:twee|drie|vier|een paar) man(?:nen)?',
  'kom (?:hem|haar|je|m) halen uit',
)
// What somebody lets know he knows.
const kennis = re(
  '(?:weet|ken)(?: ik)?(?: \\p{L}+){0,3} (?:waar|hoe laat|welke)(?: \\p{L}+){0,3} (?:parkeert?|parkeer|woont?|woon|werkt?|werk|slaapt?|slaap|fietst?|traint?|vrij|sport|auto)',
  '(?:heb|ken)(?: ik)?(?: \\p{L}+){0,2} (?:kenteken|nummerbord|bandenmaat)(?: heb)?|kenteken heb|ken(?: ik)? (?:je|jouw|zijn|haar) (?:rooster|route|straat)',
  '(?:nog (?:wel )?(?:een )?keer|wel een keer) tegenkom(?:t)?',
)
const weten = re('weet', 'ken', 'heb', 'tegenkom')

// Help that is called in earnest, and what it was called for.
const hulp = re(
  'veilig thuis|politie\\p{L}*|wijkagent|agenten|ambulance|spoed|spoedeisende hulp|seh|huisartsenpost|huisarts|kinderarts|marechaussee|crisisdienst|centrum iko|vertrouwenscentrum|112|wkz|foto s laten maken',
)
const daad = re(
  '(?:ge(?:slagen|knepen|duwd|schopt|trapt|beten|schud|bonkt|trokken|grepen|sleurd|gooid)|greep|duwde|sloeg|sleurde|trok|schudde|aangeraakt|betast|opgetild aan|aan zijn oor|aan haar oor|een tik|een klap|klappen gegeven|bij (?:zijn|haar|de|den) (?:nek|arm|haren|keel|strot|oor))',
  'gooi\\p{L}* (?:een|met)(?: \\p{L}+){0,2} naar (?:mij|me|ons|haar|hem)|vingers op|schreeu\\p{L}*|bedreig\\p{L}*',
)
const daader = re(
  '(?:je|jouw|uw|haar|de|die|d r) (?:nieuwe )?(?:vriend|vriendin|man|oppas|gozer|vent|broer|stiefbroer|stiefvader|stiefmoeder|trainer|buurman)',
  'stiefbroer',
  'stiefvader',
  'oom',
  'opa',
  'neef',
  'hij',
  'die gozer',
  'vriend',
  'fedde',
  'man',
)
const letsel = re(
  'bewusteloos|buiten bewustzijn|was (?:even|kort) weg|werd (?:helemaal )?blauw|ademt? niet|ademde niet|brand ?wond\\p{L}*|br?adnwond\\p{L}*|gezwollen|krassen op|bult op (?:zijn|haar|hoof\\p{L}*)|een bult|huilt niet goed|spuugt|gevalle?n van|van de (?:commode|trap)|van het \\p{L}*kussen|verslikt|flauwgevallen|vergiftig\\p{L}*|ingeslikt',
)
const nood = re(
  'ambulance',
  'spoed',
  'seh',
  'spoedeisende hulp',
  'wkz',
  'huisartsenpost',
  'bel (?:mij|me) meteen',
  'kinderarts',
  '112',
)

// Death, of the writer or of a child, by meaning.
const dood = [
  re(
    'gedachten? (?:aan|over|om te stoppen met|om) (?:de )?(?:dood|doodgaan|leven|zelfmoord)',
    'einde? (?:aan|maken aan) (?:mijn|haar|zijn|m n) leven|stoppen met leven',
    '(?:als|wanneer) ik er (?:straks|morgen|dan|zo|maandag|vanavond)? ?(?:niet meer|niet) ben',
    'mijn (?:begrafenis|uitvaart|overlijdensakte|graf|kist|rouwkaart|crematie|afscheidsbrief|laatste bericht)',
    'stap er (?:nog eens |gewoon |straks |zelf )?uit(?! de)|113 (?:gebeld|gesproken|aan de lijn)|niet meer verder (?:wil|wilde|wou|kan|kon)',
    'hoeft het (?:van|voor) mij(?: \\p{L}+){0,2} niet(?: meer)?|lang hoeft het niet meer|dit is (?:dag|vaarwel|mijn afscheid)',
    '(?:vinden|vind) (?:ze|jullie|je) mij wel|zonder (?:mijn|de) kind(?:eren)?(?: \\p{L}+)? spring ik',
    '(?:dat )?ze (?:dat|het) zelf doet als|doet (?:hij|ze) zichzelf',
  ),
]

// Away with a child: out of reach, and the other may look for them.
const ver = re(
  '(?:naar|in|uit|over) (?:mijn land|zijn land|haar land|het buitenland|de grens|denemarken|noorwegen|zweden|oostenrijk|zwitserland|turkije|marokko|polen|duitsland|frankrijk|spanje|italie|portugal|engeland|londen|schotland|ierland|amerika|canada|australie|suriname|paramaribo|curacao|aruba|bonaire|kaapverdie|syrie|irak|iran|afghanistan|eritrea|ethiopie|somalie|soedan|sudan|egypte|tunesie|algerije|libanon|jordanie|oekraine|rusland|roemenie|bulgarije|servie|bosnie|kroatie|albanie|griekenland|hongarije|india|pakistan|china|thailand|indonesie|brazilie|colombia|mexico|dubai|nador|fez|oujda|rabat|casablanca|izmir|konya|ankara|istanbul|hama|homs|aleppo|damascus|gdansk|warschau|krakau|cluj|valencia|madrid|medellin|gaziantep|hull)',
  'londen is|vliegveld|schiphol|vlucht|ticket|vliegtuig|paspoort\\p{L}*|boot',
)
const mee = re(
  'neem\\p{L}*|meeneem\\p{L}*|meegenomen|meenemen|mee|ga|gaan|ben|vertrek\\p{L}*|vlieg\\p{L}*|rij|rijd|pak|breng\\p{L}*|haal|geboekt|is zo geboekt|is weg|wachten?|wacht|komen niet terug|meegekomen|kamer',
)
const zoek = re(
  '(?:jij|je|u|ge) (?:mag |kan |kunt |gaat )?(?:maar )?(?:lang )?zoeken?|huilt|niemand weet|weet niemand|waarheen|politie kan niks|zeg (?:jou|je) niet|ziet (?:ons|hem|haar|ze) nooit(?: meer)?|nooit meer|(?:komen|kom) niet terug|zonder terug\\p{L}*|denk (?:daar|er) (?:maar |even |dus )?(?:goed )?(?:over )?na|denk daar (?:maar|even|eens) over na|zie maar|loesoe|jij weet niet|ik zeg (?:jou|je) niet|onttrekking|centrum iko|paspoort\\p{L}*(?: \\p{L}+){0,4} (?:weg|meegenomen)',
)
const weg = re(
  'zeg maar dag (?:tegen|aan)(?: \\p{L}+){0,3} (?:wij|we|ik|zijn|ben)|(?:wij|we) zijn weg',
  'krijgt? (?:haar|hem|ze) pas terug als',
)

// What is said without a class that meets another: to be found, to be taken, to be no more.
const vanzelf: [VeiligheidSoort, RegExp][] = [
  [
    'violence',
    re(
      "(?:ik|k|'k|broers|broer|neven|maten) (?:\\p{L}+ ){0,4}te (?:vinden?|finden?|vinnen)",
      '(?:uitkijken|oppassen) dat ik (?:je|jou|haar|hem|em|u)(?: \\p{L}+){0,3} tegenkom',
      '(?:in het|in t|in) donker tegenkom\\p{L}*|(?:tegenkom|tegen kom)(?: \\p{L}+){0,4} (?:kunt|kunnen|kan) (?:ge|je|jij) ?\\p{L}* (?:lopen|rennen)|tegenkom(?: \\p{L}+){0,6} (?:rap|hard) (?:kunnen )?lopen',
      '(?:sla|slaan|ram|rammen|trap|trappen|schop|stamp|mep)(?: \\p{L}+){0,4} (?:in|uit) (?:elkaar|mekaar)',
      '(?:breek|breken|brek|breekt)(?: ik)? (?:die|zijn|haar|je|jouw|uw|de)?(?: \\p{L}+)? ?(?:hand|handen|vinger|vingers|nek|knieen|knieschijven|rug)',
      'ga (?:ik )?breken (?:\\p{L}+ )?(?:nek|hand|arm|been|kop)',
      "(?:hem|haar|em|'m) over de (?:heg|schutting|balustrade)|(?:trek|sleur) (?:ik )?(?:hem|haar|je|em|'m) (?:\\p{L}+ )?(?:uit|over) (?:die|de|zijn|haar|je) (?:auto|bed|huis|heg|wagen)",
      '(?:sloeg|slaat|bonkte?|bonst|beukte?) (?:\\p{L}+ )?(?:op|tegen) (?:mijn|de|onze) (?:deur|raam|ramen)(?: \\p{L}+){0,8} (?:politie|112|veilig)',
      '(?:doe|maak) open of ik (?:doe|maak|kom|trap|schop)|komt? (?:er )?geen politie (?:bij|aan te pas)|is (?:er )?(?:dan )?geen politie bij',
      '(?:deur|deuren)(?: \\p{L}+){0,6} (?:stamp|trap|beuk|ram|schop)(?: ik)?(?: (?:ze|hem|m|die))?(?: er)? ?(?:in|uit|eruit)|(?:stamp|trap|beuk|ram|schop)(?: ik)? (?:je|jouw|oew|uw|die|de) deur',
      '(?:loods|bus|busje|auto|stel|paar|hoop) (?:vol )?(?:mannen|jongens|gasten|vrienden|maten)(?: \\p{L}+){0,12} (?:klappen|praten|spreken|langs|babbelen|leren)|(?:ik|wij|we) komen? met (?:\\p{L}+ )?(?:neven|broers|ooms|mannen)',
      '(?:geweer|buks|jachtgeweer|jachtbuks)(?: \\p{L}+){0,14} (?:weet ik niet wat ik doe|ligt klaar|dat weet je|pas op)|(?:geweer|buks|jachtgeweer|jachtbuks) (?:ligt|staat) (?:er )?nog',
      '(?:sleep|gooi|duw|trap|schop|smijt)(?: ik)? (?:je|jou|u|hem|haar)(?: \\p{L}+){0,3} (?:haven|water|sloot|gracht|kanaal|trap|tuin) (?:in|af|uit)',
      '(?:ik )?(?:stop|rem) niet (?:als jij|als je|voor jou|voor je)|balkon(?: \\p{L}+){0,9} (?:leunen|valt|vallen)',
      '(?:reservesleutel|huissleutel|sleutel)(?: \\p{L}+){0,4} (?:slaap lekker|welterusten|slaap zacht)',
      'neem (?:mijn|m n) (?:broers?|neven|maten|mannen) mee|kom(?:en)? (?:ik )?met (?:mijn|m n) (?:broers?|neven|maten|ooms?)',
    ),
  ],
  [
    'abduction',
    re(
      'zoek (?:je|jij|ge|u) (?:haar|hem|ze|ons) maar|sta ik (?:op het schoolplein|bij (?:zijn|haar|de)? ?school|op school)(?: \\p{L}+){0,3} neem ik (?:haar|hem|ze)(?: \\p{L}+){0,2} mee',
      '(?:ik|wij|we)(?: \\p{L}+){0,7} spoorloos|(?:die|hem|haar|ze) krijg(?:t)? (?:je|jij|ge|u)(?: \\p{L}+){0,2} (?:niet|nooit|nie) (?:meer )?terug',
      '(?:door|met) (?:zijn|haar|hun) (?:opa|oma|oom|tante|vader|moeder|neef) meegenomen(?: \\p{L}+){0,10} (?:112|politie|neemt niet op|niet bereikbaar)',
      '(?:schiphol|zaventem|vliegveld|luchthaven|gate)(?: \\p{L}+){0,8} (?:je dit leest|good luck|zoeken|zoek maar)|(?:leest|lees)(?: \\p{L}+){0,6} (?:het land uit|vliegtuig)',
      '(?:verdwijnen|verdwijn)(?: \\p{L}+){0,4} (?:voor een (?:tijdje|tijd)|met (?:de )?kinderen|voorgoed)',
    ),
  ],
  [
    'child_harm',
    re(
      '(?:vastgepakt|meegetrokken|lastiggevallen|aangerand)(?: \\p{L}+){0,10} (?:aangifte|politie|veilig|gemeld)',
      '(?:moest|moet|moeten|moesten)(?: \\p{L}+){0,8} in de (?:kelder|kruipruimte|kast|garage) (?:zitten|blijven|slapen)|in de (?:kelder|kruipruimte|kast) (?:moest|moet|moeten) (?:zitten|blijven|slapen)|(?:donker|alleen) in de (?:schuur|kelder|kruipruimte|kast) (?:blijven|zitten)',
      '(?:geknepen|geknepe|knijpt)(?: \\p{L}+){0,12} (?:plek|foto|leidster|huisarts)',
    ),
  ],
  [
    'self_harm',
    re(
      '(?:zichzelf|zich|haarzelf|hemzelf) (?:weer |vaak |met \\p{L}+ )?snijdt?|zichzelf(?: \\p{L}+){0,4} gesneden',
      '(?:doosje|strip|strips|potje|handvol|hele strip)(?: \\p{L}+){0,2} (?:genomen|geslikt|ingenomen)|slik (?:ik )?(?:alles (?:in huis|tegelijk|wat)|de hele strip|het hele doosje)',
      '(?:voor (?:hem|haar|mij|me)) (?:allemaal |zo )?niet meer hoef(?:t|de)|hoef (?:ik )?(?:ook )?niet meer verder',
      'hangt(?: \\p{L}+){0,2} een touw in de (?:schuur|garage|kelder)|(?:het|een) touw (?:ligt|hangt) (?:al )?klaar',
      'tegen een (?:viaduct|pijler|vrachtwagen)|(?:mooi|hoog) viaduct|stap ik er(?: \\p{L}+){0,3} uit',
    ),
  ],
]

/** What the classes say together of a folded message, or null. */
export function doorKlassen(plain: string): VeiligheidSoort | null {
  if (dood.some(d => d.test(plain))) return 'self_harm'
  const zelf = vanzelf.find(([, says]) => says.test(plain))
  if (zelf) return zelf[0]
  if (
    ver.test(plain) &&
    mee.test(plain) &&
    zoek.test(plain) &&
    (kind.test(plain) || ander.test(plain) || ik.test(plain))
  )
    return 'abduction'
  if (weg.test(plain)) return 'abduction'
  if (ik.test(plain) && geweld.test(plain) && (partner.test(plain) || ander.test(plain) || hem.test(plain)))
    return 'violence'
  if (ik.test(plain) && weten.test(plain) && kennis.test(plain) && (partner.test(plain) || ander.test(plain)))
    return 'violence'
  if (hulp.test(plain) && daad.test(plain) && daader.test(plain)) return 'child_harm'
  if (letsel.test(plain) && nood.test(plain)) return 'child_harm'
  return null
}
