// L2 logistic regression on sparse rows, one class or many, by L-BFGS: the same data always give the same weights.

/** Rows of features: row i holds index[start[i] .. start[i + 1]]. */
export type Rijen = { start: Int32Array; index: Int32Array; value: Float32Array; n: number; features: number }

/** Packs rows whose indices may be sparse; `names` maps each column back to the index it came from. */
export function packRows(
  rows: readonly { index: readonly number[]; value: readonly number[] }[],
  minCount: number,
) {
  let highest = 0
  for (const r of rows) for (const i of r.index) if (i > highest) highest = i
  const count = new Int32Array(highest + 1)
  for (const r of rows) for (const i of r.index) count[i] = (count[i] as number) + 1
  // Columns in the order in which they are first met.
  const column = new Int32Array(highest + 1).fill(-1)
  const names: number[] = []
  let total = 0
  for (const r of rows)
    for (const i of r.index) {
      if ((count[i] as number) < minCount) continue
      total++
      if ((column[i] as number) >= 0) continue
      column[i] = names.length
      names.push(i)
    }
  const start = new Int32Array(rows.length + 1)
  const index = new Int32Array(total)
  const value = new Float32Array(total)
  let at = 0
  rows.forEach((r, k) => {
    for (let j = 0; j < r.index.length; j++) {
      const c = column[r.index[j] as number] as number
      if (c < 0) continue
      index[at] = c
      value[at++] = r.value[j] as number
    }
    start[k + 1] = at
  })
  return {
    rows: { start, index, value, n: rows.length, features: names.length },
    names: Int32Array.from(names),
  }
}

/**
 * How lopsided each column is: the ratio of its share of the rows of one class to its share of the other, as a logarithm,
 * so that the root of the mean square is 1 (after Wang and Manning, Baselines and Bigrams, 2012).
 */
export function scheefheid(rows: Rijen, y: ArrayLike<number>): Float64Array {
  const count = [new Float64Array(rows.features).fill(1), new Float64Array(rows.features).fill(1)] as const
  for (let i = 0; i < rows.n; i++) {
    const of = count[(y[i] as number) > 0.5 ? 1 : 0] as Float64Array
    for (let k = rows.start[i] as number; k < (rows.start[i + 1] as number); k++) {
      const c = rows.index[k] as number
      of[c] = (of[c] as number) + 1
    }
  }
  const [calm, hot] = count.map(c => c.reduce((a, b) => a + b, 0)) as [number, number]
  const out = count[1].map((n, c) => Math.abs(Math.log(n / hot / ((count[0][c] as number) / calm))))
  const mean = Math.sqrt(out.reduce((a, b) => a + b * b, 0) / Math.max(1, out.length)) || 1
  return out.map(r => r / mean)
}

type Loss = (w: Float64Array, g: Float64Array) => number
type Stop = { least?: number | undefined; patience?: number }

/**
 * Minimises a smooth convex function from zero. Plain L-BFGS with backtracking; `steps` bounds the work, and it stops when
 * `patience` steps in a row each gain less than the share `least` of what is left: one alone may come before steps that gain much.
 */
export function minimise(loss: Loss, size: number, steps: number, stop: Stop = {}): Float64Array {
  const { least = 5e-4, patience = 1 } = stop
  const w = new Float64Array(size)
  let g = new Float64Array(size)
  let f = loss(w, g)
  let small = 0
  const ss: Float64Array[] = []
  const ys: Float64Array[] = []
  const rho: number[] = []
  const dot = (a: Float64Array, b: Float64Array) => {
    let s = 0
    for (let i = 0; i < a.length; i++) s += (a[i] as number) * (b[i] as number)
    return s
  }
  for (let step = 0; step < steps; step++) {
    const d = g.map(x => -x)
    const alpha: number[] = []
    for (let i = ss.length - 1; i >= 0; i--) {
      const a = (rho[i] as number) * dot(ss[i] as Float64Array, d)
      alpha[i] = a
      const y = ys[i] as Float64Array
      for (let j = 0; j < size; j++) d[j] = (d[j] as number) - a * (y[j] as number)
    }
    if (ss.length > 0) {
      const s = ss.at(-1) as Float64Array
      const y = ys.at(-1) as Float64Array
      const scale = dot(s, y) / dot(y, y)
      for (let j = 0; j < size; j++) d[j] = (d[j] as number) * scale
    }
    for (let i = 0; i < ss.length; i++) {
      const b = (rho[i] as number) * dot(ys[i] as Float64Array, d)
      const s = ss[i] as Float64Array
      const c = (alpha[i] as number) - b
      for (let j = 0; j < size; j++) d[j] = (d[j] as number) + c * (s[j] as number)
    }
    const slope = dot(g, d)
    if (slope > -1e-9) break
    let t = step === 0 ? 1 / Math.max(1, Math.sqrt(dot(g, g))) : 1
    const next = new Float64Array(size)
    const ng = new Float64Array(size)
    let nf = 0
    let tries = 0
    for (; tries < 20; tries++) {
      for (let j = 0; j < size; j++) next[j] = (w[j] as number) + t * (d[j] as number)
      nf = loss(next, ng)
      if (nf <= f + 1e-4 * t * slope) break
      t /= 2
    }
    if (tries === 20) break
    const s = new Float64Array(size)
    const y = new Float64Array(size)
    for (let j = 0; j < size; j++) {
      s[j] = (next[j] as number) - (w[j] as number)
      y[j] = (ng[j] as number) - (g[j] as number)
    }
    const sy = dot(s, y)
    if (sy > 1e-10) {
      ss.push(s)
      ys.push(y)
      rho.push(1 / sy)
      if (ss.length > 7) {
        ss.shift()
        ys.shift()
        rho.shift()
      }
    }
    w.set(next)
    g = ng
    const gain = f - nf
    f = nf
    small = gain < least * Math.abs(f) ? small + 1 : 0
    if (small >= patience) break
  }
  return w
}

/** Two classes. The last weight is the bias, which is not held back. `y` is 0 or 1, `weight` per row. */
export function fitBinary(
  rows: Rijen,
  y: ArrayLike<number>,
  weight: ArrayLike<number>,
  l2: number,
  steps = 60,
  least?: number,
): Float64Array {
  const m = rows.features
  return minimise(
    (w, g) => {
      let f = 0
      for (let j = 0; j < m; j++) {
        const x = w[j] as number
        f += 0.5 * l2 * x * x
        g[j] = l2 * x
      }
      g[m] = 0
      for (let i = 0; i < rows.n; i++) {
        let z = w[m] as number
        const a = rows.start[i] as number
        const b = rows.start[i + 1] as number
        for (let k = a; k < b; k++) z += (w[rows.index[k] as number] as number) * (rows.value[k] as number)
        const target = y[i] as number
        const p = 1 / (1 + Math.exp(-z))
        const c = weight[i] as number
        f +=
          c *
          (target > 0.5
            ? Math.log1p(Math.exp(-Math.abs(z))) + Math.max(0, -z)
            : Math.log1p(Math.exp(-Math.abs(z))) + Math.max(0, z))
        const e = c * (p - target)
        if (Math.abs(e) < 1e-7) continue
        for (let k = a; k < b; k++) {
          const col = rows.index[k] as number
          g[col] = (g[col] as number) + e * (rows.value[k] as number)
        }
        g[m] = (g[m] as number) + e
      }
      return f
    },
    m + 1,
    steps,
    { least },
  )
}

/** Many classes (softmax). Weights lie per column: w[column * classes + class]; the last column is the bias. */
export function fitSoftmax(
  rows: Rijen,
  y: ArrayLike<number>,
  weight: ArrayLike<number>,
  classes: number,
  l2: number,
  steps = 50,
  patience = 1,
): Float64Array {
  const m = rows.features
  const z = new Float64Array(classes)
  return minimise(
    (w, g) => {
      let f = 0
      for (let j = 0; j < m * classes; j++) {
        const x = w[j] as number
        f += 0.5 * l2 * x * x
        g[j] = l2 * x
      }
      for (let c = 0; c < classes; c++) g[m * classes + c] = 0
      for (let i = 0; i < rows.n; i++) {
        for (let c = 0; c < classes; c++) z[c] = w[m * classes + c] as number
        const a = rows.start[i] as number
        const b = rows.start[i + 1] as number
        for (let k = a; k < b; k++) {
          const at = (rows.index[k] as number) * classes
          const v = rows.value[k] as number
          for (let c = 0; c < classes; c++) z[c] = (z[c] as number) + (w[at + c] as number) * v
        }
        let top = Number.NEGATIVE_INFINITY
        for (let c = 0; c < classes; c++) top = Math.max(top, z[c] as number)
        let sum = 0
        for (let c = 0; c < classes; c++) sum += Math.exp((z[c] as number) - top)
        const cw = weight[i] as number
        const target = y[i] as number
        f += cw * (Math.log(sum) + top - (z[target] as number))
        for (let c = 0; c < classes; c++)
          z[c] = cw * (Math.exp((z[c] as number) - top) / sum - (c === target ? 1 : 0))
        for (let k = a; k < b; k++) {
          const at = (rows.index[k] as number) * classes
          const v = rows.value[k] as number
          for (let c = 0; c < classes; c++) g[at + c] = (g[at + c] as number) + (z[c] as number) * v
        }
        for (let c = 0; c < classes; c++)
          g[m * classes + c] = (g[m * classes + c] as number) + (z[c] as number)
      }
      return f
    },
    (m + 1) * classes,
    steps,
    { patience },
  )
}
