// Mutants of muur.sql: every line that protects something, dropped or weakened in turn. Each must turn something red.

/**
 * One changed statement: what brings a database with the page to that with the changed page (`sql`), or else the whole
 * page; and the tables it is about, to look there first.
 */
export type Mutant = { naam: string; sql: string | null; text: string; tabellen: string[] }

const rollen = [
  'ouder',
  'specialist',
  'coordinator',
  'aanmelder',
  'vertrouwensfunctionaris',
  'aanvrager',
  'meelezer',
]

/** All mutants of this page, in its order. */
export function maakMutanten(page: string): Mutant[] {
  return statementsOf(page).flatMap(({ from, to }) => {
    const before = page.slice(from, to)
    const name = nameOf(before)
    const tabellen = [...before.matchAll(/public\.(\w+)/g)].map(m => m[1] as string)
    return mutate(before, page).map(([what, after]) => ({
      naam: `${name}: ${what}`,
      text: page.slice(0, from) + after + page.slice(to),
      sql: instead(before, after),
      tabellen: before.startsWith('create function') ? [] : tabellen,
    }))
  })
}

/** What one changed statement is in a database that has the page. Grants and revokes work together: those need the page. */
function instead(before: string, after: string): string | null {
  const policy = /^create policy (\w+) on ([\w.]+)/.exec(before)
  if (policy) return `drop policy ${policy[1]} on ${policy[2]}; ${after}`
  if (/^create (function|view)/.test(after)) return after.replace(/^create /, 'create or replace ')
  return /^(alter table)/.test(before)
    ? before.replace(' enable ', ' disable ').replace(' force ', ' no force ')
    : null
}

type Change = [what: string, after: string]

function mutate(s: string, page: string): Change[] {
  if (/^create policy/.test(s)) return mutatePolicy(s)
  if (/^create (or replace )?function/.test(s)) return mutateFunction(s)
  if (/^create view/.test(s))
    return [['zonder slot', s.replace(' with (security_barrier)', '')], ...mutateLogic(s)]
  if (/^grant/.test(s)) return mutateGrant(s, page)
  if (/^(revoke|alter table)/.test(s)) return [['weg', '']]
  if (/^alter schema/.test(s)) return [['weg', '']]
  if (/^do \$\$/.test(s)) return mutateBlock(s)
  return []
}

function mutatePolicy(s: string): Change[] {
  const found: Change[] = [['weg', '']]
  if (/to luwte_wacht/.test(s))
    return [...found, ['voor het programma', s.replace('to luwte_wacht', 'to luwte_wacht, luwte_app')]]
  found.push(['voor iedereen', s.replace(/to luwte_(app|post)/, 'to public')])
  for (const part of ['using', 'with check']) {
    const at = s.search(new RegExp(`${part} ?\\(`))
    if (at < 0) continue
    const open = s.indexOf('(', at)
    const close = matching(s, open)
    if (s.slice(open, close + 1) !== '(true)')
      found.push([`${part} altijd`, `${s.slice(0, open)}(true)${s.slice(close + 1)}`])
  }
  for (const m of s.matchAll(/muur\.hier\(('[^)]*)\)/g)) {
    const list = [...(m[1] as string).matchAll(/'(\w+)'/g)].map(x => x[1] as string)
    const put = (roles: string[]) =>
      s.slice(0, m.index) +
      `muur.hier(${roles.map(r => `'${r}'`).join(', ')})` +
      s.slice(m.index + m[0].length)
    for (const rol of rollen.filter(r => !list.includes(r))) found.push([`ook ${rol}`, put([...list, rol])])
    if (list.length > 1) for (const rol of list) found.push([`niet ${rol}`, put(list.filter(r => r !== rol))])
  }
  // Beside what wants a complete session already, more kinds in ik() change nothing.
  const complete = /muur\.hier\(|muur\.(heeft_rol|is_staf)\([^)]*\)\) and /.test(s)
  for (const m of complete ? [] : s.matchAll(/muur\.ik\(([^)]*)\)/g))
    for (const soort of ['vol', 'sleutel', 'registratie', 'aanmelding', 'afgedekt']) {
      const list = m[1] === '' ? ["'vol'"] : (m[1] as string).split(', ')
      const has = list.includes(`'${soort}'`)
      const next = has ? list.filter(x => x !== `'${soort}'`) : [...list, `'${soort}'`]
      if (next.length > 0)
        found.push([
          `sessie ${has ? 'niet' : 'ook'} ${soort}`,
          `${s.slice(0, m.index)}muur.ik(${next.join(', ')})${s.slice(m.index + m[0].length)}`,
        ])
    }
  return [...found, ...mutateLogic(s)]
}

function mutateFunction(s: string): Change[] {
  const found: Change[] = []
  if (s.includes('security definer'))
    found.push(['zonder macht van de wacht', s.replace(' security definer', '')])
  if (s.includes(" set search_path = ''"))
    found.push(['zonder vast zoekpad', s.replace(" set search_path = ''", '')])
  const body = s.search(/\$\$|\breturn\b|begin atomic/)
  for (const m of s.matchAll(/if ([\s\S]*?) then/g)) {
    const put = (value: string) => `${s.slice(0, m.index)}if ${value} then${s.slice(m.index + m[0].length)}`
    if (m.index > body)
      found.push([`nooit als ${short(m[1])}`, put('false')], [`altijd als ${short(m[1])}`, put('true')])
  }
  for (const m of s.matchAll(/concat_ws\('\|', ([\s\S]*?)\), handtekening/g)) {
    const parts = splitTop(m[1] as string)
    parts.forEach((part, i) => {
      const rest = parts.filter((_, j) => j !== i).join(', ')
      found.push([`handtekening zonder ${short(part)}`, s.replace(m[1] as string, rest)])
    })
  }
  for (const [from, to] of [
    ['greatest(teller, nieuwe_teller)', 'nieuwe_teller'],
    [' # kant', ''],
    [' # m.positie', ''],
    ["'-- nooit'", ''],
    [', mislukt = 0', ''],
    ["set soort = 'vol', bevestigd_op", 'set bevestigd_op'],
    ["van_soort = 'afgedekt', van_middel", 'false, van_middel'],
    [', van_middel,', ', null,'],
    ["replace(y.soort, 'afgedekt', 'vol')", 'y.soort'],
    ["interval '3 minutes'", "interval '0 minutes'"],
    ["interval '14 days'", "interval '13 days'"],
    ["interval '30 days'", "interval '31 days'"],
    ["interval '1 hour'", "interval '2 hours'"],
    ['set gedeeld = ja', 'set gedeeld = true'],
    ['x.mislukt >= 5', 'x.mislukt >= 500'],
    ['n <= 5', 'n <= 500'],
    ['offset 5', 'offset 500'],
    ["case when van_soort = 'vol' then muur.nu() end", 'muur.nu()'],
    ["interval '10 minutes'", "interval '10 hours'"],
    ["interval '60 minutes'", "interval '30 minutes'"],
    ["interval '24 hours'", "interval '240 hours'"],
    ["interval '30 days'", "interval '0 days'"],
    ['case when n.bevestigd_op is null then', 'case when false then'],
    ['n.gevraagd_op desc, n.id', 'n.gevraagd_op, n.id'],
    ['case when t > muur.nu() then w end', 'w'],
    [" + interval '1 minute', interval '1 minute'", " + interval '1 year', interval '1 minute'"],
    [", interval '1 minute')", ", interval '1 year')"],
    [
      "(nieuw, aanmelder, 'aanmelder', muur.nu(), muur.nu() + interval '1 minute')",
      "(nieuw, aanmelder, 'aanmelder', muur.nu(), null)",
    ],
    ["interval '5 minutes'", "interval '5 years'"],
    ["interval '30 seconds'", "interval '0 seconds'"],
    ['returning waarde, verloopt_op into', 'returning waarde, verloopt_op into'],
    ['set tot = muur.nu() where', 'set tot = null where'],
    ['laatste_stap = stap where', 'laatste_stap = laatste_stap where'],
    ['set gebruikt_op = muur.nu()\n', 'set gebruikt_op = null\n'],
    ['set beeindigd_op = muur.nu()', 'set beeindigd_op = null'],
    ['l.soort = any (soorten)', 'true'],
    ['coalesce(eerder, medewerker)', 'medewerker'],
  ] as const)
    if (s.includes(from) && from !== to)
      found.push([`${short(from)} wordt ${short(to) || 'niets'}`, s.replace(from, to)])
  return [...found, ...mutateLogic(s)]
}

/** Leaves out each condition joined by `and`, and the first of each list of conditions. */
function mutateLogic(s: string): Change[] {
  const found: Change[] = []
  for (const m of s.matchAll(/\b(and|or)\b/g)) {
    if (inText(s, m.index)) continue
    const end = endOfCondition(s, m.index + m[0].length)
    found.push([
      `zonder ${m[0]} ${short(s.slice(m.index + m[0].length, end))}`,
      s.slice(0, m.index) + s.slice(end),
    ])
  }
  for (const m of s.matchAll(/\b(where|on|using|check) ?(\()?/g)) {
    if (inText(s, m.index) || (m[1] === 'on' && !/^on \w+\.\w+ = /.test(s.slice(m.index)))) continue
    if ((m[1] === 'using' || m[1] === 'check') && !m[2]) continue
    const start = m.index + m[0].length - (m[1] === 'where' && m[2] ? 1 : 0)
    const end = endOfCondition(s, start)
    const condition = s.slice(start, end)
    if (condition.trim() === 'true' || /^\w+\)?$/.test(condition.trim())) continue
    found.push([
      `${m[1]} altijd in plaats van ${short(condition)}`,
      `${s.slice(0, start)} true ${s.slice(end)}`,
    ])
  }
  for (const m of s.matchAll(/\bnot (?=exists)/g))
    found.push([
      `andersom: ${short(s.slice(m.index, m.index + 60))}`,
      s.slice(0, m.index) + s.slice(m.index + 4),
    ])
  return found
}

function mutateGrant(s: string, page: string): Change[] {
  const found: Change[] = [['weg', '']]
  if (/on schema|on database/.test(s))
    return [...found, ['aan iedereen', s.replace(/ to [\w, ]+$/, ' to public')]]
  found.push(['aan iedereen', s.replace(/ to [\w, ]+$/, ' to public')])
  if (/^grant execute/.test(s)) return found
  const tables = [...s.matchAll(/public\.\w+/g)].map(m => m[0])
  if (tables.length > 1)
    for (const t of tables)
      found.push([
        `zonder ${t}`,
        s.replace(/ on .* to /, ` on ${tables.filter(x => x !== t).join(', ')} to `),
      ])
  // A privilege on a whole table that no other line gives either.
  const given = statementsOf(page)
    .map(({ from, to }) => page.slice(from, to))
    .filter(line => /^grant [\s\S]* to luwte_app$/.test(line))
  if (s.endsWith('to luwte_app'))
    for (const t of tables)
      for (const p of ['select', 'insert', 'update', 'delete']) {
        const has = given.some(g => new RegExp(`\\b${p}\\b(?! \\()[^;]*${t}\\b`).test(g))
        if (!has) found.push([`ook ${p} op ${t}`, `${s};\ngrant ${p} on ${t} to luwte_app`])
      }
  return found
}

function mutateBlock(s: string): Change[] {
  return [...s.matchAll(/^ *execute .*;$/gm)].map(
    m => [`zonder ${short(m[0])}`, s.replace(m[0], 'null;')] as Change,
  )
}

// ── Reading SQL just well enough ─────────────────────────────────────────────────────────────────────────────

function statementsOf(page: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let start = 0
  let i = 0
  const skipTo = (mark: string) => {
    i = page.indexOf(mark, i) + mark.length
  }
  while (i < page.length) {
    const rest = page.slice(i, i + 14)
    if (rest.startsWith('--')) {
      const blank = page.slice(start, i).trim() === ''
      skipTo('\n')
      if (blank) start = i
    } else if (rest.startsWith('$$')) {
      i += 2
      skipTo('$$')
    } else if (rest.startsWith("'")) {
      i += 1
      skipTo("'")
    } else if (rest.startsWith('begin atomic')) skipTo('end;')
    else if (rest.startsWith(';')) {
      found.push({ from: start + (/\S/.exec(page.slice(start))?.index ?? 0), to: i })
      start = ++i
    } else i++
    if (page.slice(i - 4, i) === 'end;') {
      found.push({ from: start + (/\S/.exec(page.slice(start))?.index ?? 0), to: i })
      start = i
    }
  }
  return found
}

function matching(s: string, open: number): number {
  let depth = 0
  for (let i = open; i < s.length; i++) {
    if (s[i] === '(') depth++
    if (s[i] === ')' && --depth === 0) return i
  }
  return s.length
}

const stop = /^(and|or|then|order|returning|union|limit|group|for|on conflict|with check|left join|join)\b/

/** Where the condition that begins at `i` ends: at the next joining word or the closing of the brackets around it. */
function endOfCondition(s: string, i: number): number {
  let depth = 0
  let text = false
  for (let j = i; j < s.length; j++) {
    const c = s[j] as string
    if (c === "'") text = !text
    if (text) continue
    if (c === '(') depth++
    if (c === ')' && --depth < 0) return j
    if (depth === 0 && (c === ';' || s.startsWith('$$', j) || s.startsWith(', lateral', j))) return j
    if (depth === 0 && j > i + 1 && /\s/.test(s[j - 1] as string) && stop.test(s.slice(j))) return j
  }
  return s.length
}

function inText(s: string, at: number): boolean {
  const line = s.slice(s.lastIndexOf('\n', at) + 1, at)
  return line.includes('--') || (line.match(/'/g)?.length ?? 0) % 2 === 1
}

function splitTop(list: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < list.length; i++) {
    if (list[i] === '(') depth++
    if (list[i] === ')') depth--
    if (list[i] === ',' && depth === 0) {
      parts.push(list.slice(from, i).trim())
      from = i + 1
    }
  }
  return [...parts, list.slice(from).trim()]
}

const short = (text = '') => text.replace(/\s+/g, ' ').trim().slice(0, 70)
const nameOf = (s: string) =>
  short(
    /^create policy (\w+) on (?:public|muur)\.(\w+)/.exec(s)?.slice(1).reverse().join('.') ??
      /^create (?:or replace )?(?:function|view) ([\w.]+)/.exec(s)?.[1] ??
      s,
  )
