// Insults that are put together on the spot: a word of disgust in front of a word for a person, or an insult behind anything.

/** What is put in front to make an insult of a word for a person: diseases, dirt, and what is no good. */
const voor =
  '(?:k[ae]nker|tering|t[yi][fv]us|tieve?fus|tievus|kolere|klere|pleuris|pest|pokken?|takken?|vinkentering|kut|klote|rot|stront|schijt|kak|hoeren?|sletten?|graf|snert|flut|prut|prul|nep|flop|lulle|zuip|drank|blow|coke|gok|porno|zeik|zeur|jank|lik)'

/** Words for a person, a body part or an animal that become an insult behind one of those. */
const achter =
  '(?:wijf|wief|wijven|vent|mens|lijers?|lyer|leier|lul|lullen|kop|koppen|zak|zakken|trut|trutten|muts|doos|h?oer|h?oeren|slet|teef|teven|hond|varken|verken|zwijn|ezel|koe|rat|beest|aap|moeders?|vaders?|ma|pa|mama|papa|mams|paps|moer|ouders?|oma|opa|familie|vriend|vriendin|vriendje|jong|joch|gozer|gast|kerel|griet|figuur|flikker|mongool|debiel|idioot|bek|smoel|dwaas|wicht|trien|snol|del|orgel|lap|schuit|lijster|vieze?rik|likker|smeerlap|etter|tante|pik|vogel|stuk)'

/** Insults that stay one whatever stands in front. */
const zelf =
  '(?:wijf|wijven|trut|trutten|teef|teven|slet|sletten|hoer|hoeren|mongool|mongolen|debiel|debielen|klootzak|neuker|rukker|loeder|kreng|trien|lijer|lijers|leugenaar|leugenaars|bedrieger|bedriegster|misbaksel|smeerlap|zuiplap|lafbek|geldwolvin|gebroed|gajes)'

/** Ordinary words that look like one. */
const gewoon = /^(?:vroedwijf|graflap|rotstuk|nepstuk|gokpik|rattengif|pestvogel|grafmoeder|kakpik|likkoe)$/u

const samen = new RegExp(`^(?:${voor}(?:-|en|e)?${achter}|\\p{L}{2,}${zelf})$`, 'u')

/** Whether a folded word was put together as an insult of a person, met before or not. Linear in its length; at most 30 letters. */
export function isScheldSamenstelling(word: string): boolean {
  return word.length > 6 && word.length <= 30 && !gewoon.test(word) && samen.test(word)
}
