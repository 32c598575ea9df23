// Puts what was typed back into its form on a page that is written already: after a passphrase that came in between (http/getypt.ts).

/** What was sent to an address, by the name of the field. */
export type Getypt = { action: string; velden: Readonly<Record<string, string | readonly string[]>> }

// A tag as Preact writes it: values between double quotes, where a > may stand.
const attributes = '(?:[^>"]|"[^"]*")*'
const formTag = new RegExp(`<form\\b${attributes}>[\\s\\S]*?</form>`, 'g')
const control = new RegExp(
  `<input\\b${attributes}>|(<textarea\\b${attributes}>)[\\s\\S]*?</textarea>|(<select\\b${attributes}>)([\\s\\S]*?)</select>`,
  'g',
)
const optionTag = new RegExp(`<option\\b${attributes}>`, 'g')

/**
 * The page with these fields in the first form that is sent to `action` and shows one of them; null when there is none. Boxes
 * that were empty become empty, what travels along unseen (id, versie) is what it was, and a passphrase is never filled in.
 */
export function vulTerug(html: string, { action, velden }: Getypt): string | null {
  for (const { 0: form, index } of html.matchAll(formTag)) {
    if (read(form, 'action') !== action) continue
    const filled = fill(form, velden)
    if (filled !== null) return html.slice(0, index) + filled + html.slice(index + form.length)
  }
  return null
}

function fill(form: string, velden: Getypt['velden']): string | null {
  // A name that comes more than once keeps its order.
  const queues = new Map(Object.entries(velden).map(([name, value]) => [name, [value].flat()]))
  let shown = false
  const filled = form.replace(control, (whole, textarea?: string, select?: string, options = '') => {
    const tag = textarea ?? select ?? whole
    const type = textarea || select ? '' : (read(tag, 'type') ?? 'text')
    const queue = queues.get(read(tag, 'name') ?? '')
    if (type === 'radio' || type === 'checkbox') {
      shown ||= queue !== undefined
      return mark(tag, 'checked', queue?.includes(read(tag, 'value') ?? 'on') ?? false)
    }
    if (queue === undefined || type === 'password') return whole
    if (type !== 'hidden') shown = true
    if (select) {
      const chosen = queue.shift()
      const choose = (option: string) => mark(option, 'selected', read(option, 'value') === chosen)
      return `${select}${options.replace(optionTag, choose)}</select>`
    }
    const value = queue.length > 0 ? (queue.shift() as string) : ''
    // A browser leaves out one line break right after the tag.
    if (textarea) return `${textarea}${value.startsWith('\n') ? '\n' : ''}${escapeHtml(value)}</textarea>`
    return withValue(tag, value)
  })
  // What stands there was never saved: leaving the page asks first (ui/client/formulier.ts).
  return shown ? filled.replace('<form', '<form data-teruggezet="true"') : null
}

function read(tag: string, name: string): string | undefined {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return found
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function mark(tag: string, name: 'checked' | 'selected', yes: boolean): string {
  const without = tag.replace(new RegExp(` ${name}(?:="[^"]*")?(?=[ />])`), '')
  return yes ? without.replace(/\s*\/?>$/, end => ` ${name}${end}`) : without
}

const withValue = (tag: string, value: string) =>
  tag.replace(/ value="[^"]*"/, '').replace(/\s*\/?>$/, end => ` value="${escapeHtml(value)}"${end}`)

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
