// Folding a text: small letters, no accents, plain quotes, and every offset stays where it was.

const plain: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  đ: 'd',
}

const cache = new Map<string, string>()

function foldUnit(unit: string): string {
  const known = cache.get(unit)
  if (known !== undefined) return known
  const lower = unit.toLowerCase()
  // Turkish İ becomes two units in lower case; the first is the letter.
  const base = (lower.length === 1 ? lower : lower.slice(0, 1)).normalize('NFD').slice(0, 1)
  const folded = plain[base] ?? plain[lower] ?? (/\s/.test(base) && base !== '\n' ? ' ' : base)
  cache.set(unit, folded)
  return folded
}

/** The text in small letters without accents; the same length in UTF-16 units, so offsets hold in both. */
export function vouw(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) out += text[i]
    else if (code >= 65 && code <= 90) out += String.fromCharCode(code + 32)
    else if (code < 128) out += code === 9 || code === 13 ? ' ' : code === 96 ? "'" : text[i]
    else out += foldUnit(text[i] as string)
  }
  return out
}
