// The build of a stretch: its small words as they are, every other word as its sharpest class or a blank, so that form speaks too.

/** Small words: who, to whom, denial, time and manner. What stands between them is filled in by anybody. */
const klein = new Set(
  `ik je jou jouw jullie u we ons onze hij ze hem haar zijn mijn mij het dat dit die deze er hier daar iemand niemand iedereen alles iets niks
  een de geen elk elke ieder iedere ander andere zelf eigen
  en of maar want dus omdat als dan toen terwijl zodat anders tot zolang voordat nadat zoals hoe wat wie waar wanneer waarom welke
  niet nooit altijd weer ook nog al toch maar eens even gewoon echt wel zo te heel zeker vast misschien alleen pas meer minder vaak steeds ooit nu straks
  morgen vandaag gisteren vroeger later eerder net eerst daarna daarom blijkbaar eindelijk tenminste gelukkig natuurlijk liever graag alsjeblieft bedankt
  in op aan van voor met bij naar uit om door over onder tegen zonder na sinds tussen af mee weg terug binnen buiten
  ben is was waren zijn heb heeft had hebben word werd worden kan kon kunnen kan zou zouden zal zullen moet moeten mag wil wilde wou willen ga gaan ging
  kom kwam komen doe doen deed laat laten liet weet wist weten zie zien zag zeg zegt zei zeggen vind vond denk dacht denkt krijg krijgt kreeg geef geeft gaf
  maak maakt sta staat stond zit zat lig ligt lag blijf blijft bleef hoef neem neemt nam haal haalt breng brengt vraag vraagt vroeg bel belt
  keer dag week weekend jaar uur tijd kind kinderen school huis thuis ouder moeder vader bent je bent heb je kan je wil je ga je ben je dat je als je
  goed fijn leuk mooi knap lief lekker prima hoor joh zeg nou tja ja nee hoi oke sorry fout schuld probleem`
    .split(/\s+/)
    .filter(w => w !== ''),
)

/** Classes that say most, in that order: a word in one of them is that class, whatever it is. */
const scherp =
  'beledig etiket minnetjes vloek spottitel geknoei rechtsdreig kindleed liegen falen dwangwoord dreig straf ironie partner juridisch vroeger onderhandel overdracht medisch school spullen geld activiteit kind'.split(
    ' ',
  )

/** The words of a stretch with everything but small words and masks reduced. */
export function bouw(masked: readonly string[], classes: readonly (readonly string[])[]): string[] {
  return masked.map((word, i) => {
    if (word.startsWith('§') || klein.has(word)) return word
    const found = classes[i] ?? []
    for (const name of scherp) if (found.includes(name)) return `@${name}`
    return /^\p{L}/u.test(word) ? '·' : word
  })
}
