// A figure with the bar it must meet, and the table in which people read them.

/** `bar`: the most (`max`), the least (`min`) or the exact value (`exact`) that is good; absent for what is only told. */
export type Figure = {
  what: string
  value: number
  unit: string
  bar?: { kind: 'max' | 'min' | 'exact'; value: number }
  met?: boolean
}

/** Makes a figure and judges it. A value that is not a number never meets a bar. */
export function figure(what: string, value: number, unit: string, max?: number): Figure {
  if (max === undefined) return { what, value, unit }
  return { what, value, unit, bar: { kind: 'max', value: max }, met: value <= max }
}

/** A figure of which more is better, and that must be at least this. */
export function atLeast(what: string, value: number, unit: string, min: number): Figure {
  return { what, value, unit, bar: { kind: 'min', value: min }, met: value >= min }
}

/** A figure that must be exactly this. */
export function exactly(what: string, value: number, unit: string, wanted: number): Figure {
  return { what, value, unit, bar: { kind: 'exact', value: wanted }, met: value === wanted }
}

const shown = (value: number) =>
  value.toLocaleString('en', {
    maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0,
  })

const signs = { max: '≤', min: '≥', exact: '=' }

/** The figures as lines of a table; a bar that is missed says so in words. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(f => [
    f.what,
    `${shown(f.value)} ${f.unit}`.trim(),
    f.bar ? `${signs[f.bar.kind]} ${shown(f.bar.value)}` : '',
    f.met === undefined ? '' : f.met ? 'met' : 'MISSED',
  ])
  const widths = [0, 1, 2].map(i => Math.max(...rows.map(r => r[i]?.length ?? 0)))
  return rows
    .map(([what = '', value = '', bar = '', met = '']) =>
      `  ${what.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${bar.padEnd(widths[2] ?? 0)}  ${met}`.trimEnd(),
    )
    .join('\n')
}
