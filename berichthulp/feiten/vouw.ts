// Folding of text for recognition: lower case without accents, every code unit still at its own place.

/**
 * Lower case without accents, of the same length as the text: an offset in one is an offset in the other. Curly
 * quotes become straight, dashes a hyphen, every kind of white space a space; only a new line stays one.
 */
export function vouw(text: string): string {
  if (/^[\n -@[-~]*$/.test(text)) return text
  let uit = ''
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    const code = c.charCodeAt(0)
    if (code < 128) uit += code === 9 || code === 13 ? ' ' : c.toLowerCase()
    else if (c === '\u2018' || c === '\u2019' || c === '\u00b4' || c === '\u201b') uit += "'"
    else if (c === '\u201c' || c === '\u201d' || c === '\u201e' || c === '\u00ab' || c === '\u00bb')
      uit += '"'
    else if (code >= 0x2010 && code <= 0x2015) uit += '-'
    else if (/\s/u.test(c)) uit += ' '
    else {
      const kaal = c.normalize('NFD')[0]!.toLowerCase()
      uit += kaal.length === 1 ? kaal : c
    }
  }
  return uit
}
