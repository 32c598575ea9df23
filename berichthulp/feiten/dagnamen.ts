// The names of days, months, parts of the day and holidays, with the ways people spell and say them.

const weekdagen = [
  'm(?:aa|a|ao|oa|oan)n?n?d(?:aa|a|ao|i|oa|e)(?:g|ch)|moandei|maadag|maanddg',
  'd(?:in|ie?n|is|ei|iens)s?[dt](?:a|aa|i|oa|ao|e)(?:g|ch)|tiisdei|dinsdg|dinsag|disndag|disdag',
  'w(?:oe|eu|oa|o)n?s[dt]?(?:a|aa|i|oa|ao|e)(?:g|ch)|woansdei|woendag|woensdg|woenssdag',
  'd[ou]n+d?e?r?s?d(?:a|aa|i|e|ei)(?:g|ch)|tongersdei|donerdag|dondedag|donderdg|donderag',
  'vr(?:ij|y|ei|i|ie|aa)d(?:a|aa|i|oa|ao|e)(?:g|ch)|freed|vrijdg|vrijag|vrjdag|vijdag',
  '[zs](?:a|ao|oa|aa)te?r?d(?:a|aa|i|oa|ao|e)(?:g|ch)|sneon|zotterdag|zaoterdig|zaterdg|zaterag|zaterda|zatredag',
  '[zs][ou]n[dt](?:a|aa|i|oa|ao|e)(?:g|ch)|snein|zondg|zonda|zodag',
]
const kort = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
/** Pattern of a weekday written in full. */
export const weekdagPatroon = weekdagen.join('|')
const lang = weekdagen.map(w => new RegExp(`^(?:${w})$`, 'u'))
const afk = kort.map(w => new RegExp(`^(?:${w})$`, 'u'))
/** 1 Monday to 7 Sunday. */
export const welkeDag = (t: string) => {
  const i = lang.findIndex(r => r.test(t))
  return (i >= 0 ? i : afk.findIndex(r => r.test(t))) + 1
}

const maanden = [
  'janua?ri?e?|janauri|jan',
  'febr?ua?ri?e?|feb',
  'maart|mrt|maert',
  'april|apr|apil',
  'mei|mai',
  'juni|jun|juny',
  'juli|jul|july',
  'augu?st(?:us|es|is)?|aug',
  'sep?tember|sept|sep',
  'o[kc]tober|okt|oct',
  'november|nov',
  'de[cs]ember|dec',
]
const maandRe = maanden.map(m => new RegExp(`^(?:${m})$`, 'u'))
/** Pattern of a month. */
export const maand = maanden.join('|')
/** 1 to 12. */
export const welkeMaand = (t: string) => maandRe.findIndex(r => r.test(t)) + 1

/** Pattern of a part of the day. */
export const dagdelen =
  'ochtend|ochtent|ochend|oavond|aovond|aevond|aevend|voormiddag|namiddag|nammidag|middag|avond|avont|aovend|nacht|morgen|vroeg'
/** ` avond` for a part of the day, '' for none. */
export const dagdeelVan = (t: string | undefined) =>
  t === undefined
    ? ''
    : /^(?:ocht|voor|morgen|vroeg)/u.test(t)
      ? ' ochtend'
      : /middag|mmidag/u.test(t)
        ? ' middag'
        : /^(?:av|ao)/u.test(t)
          ? ' avond'
          : ' nacht'

/** Pattern of holidays; they keep their name as value. */
export const feesten =
  '(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|carnavalsmaandag|pinksterdag|pinkstervakantie|pinksterweekend|paasweekend|kerstweek|divali|diwali|holi phagwa|onafhankelijkheidsdag|kerstavond|kerstmis|kerst(?:dagen)?|kerstvakantie|herfstvakantie|voorjaarsvakantie|krokusvakantie|carnavalsvakantie|paasvakantie|meivakantie|zomervakantie|grote vakantie|allerheiligen|oudejaarsavond|oudjaar|oud en nieuw|nieuwjaarsdag|nieuwjaar|pasen|paasdag|paasmaandag|eerste paasdag|tweede paasdag|pinksteren|pinkstermaandag|hemelvaart(?:sdag)?|koningsdag|sinterklaas(?:avond)?|pakjesavond|sint[- ]?maarten|moederdag|vaderdag|suikerfeest|offerfeest|ketikoti|keti koti|bevrijdingsdag|goede vrijdag|carnaval'

/** Pattern of a week by its distance: `volgende week`, `van de week`. One group: which. */
export const weken =
  '(volgende|vorige|deze|komende|aankomende|aanstaande|afgelopen|van de|voorbije|daaropvolgende|andere) week'
