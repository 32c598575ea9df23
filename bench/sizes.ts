// How much the bench does: everything by default in under six minutes, a taste of it with --snel.

export type Sizes = {
  /** Trajecten made through the door and visited; each has real seals. */
  visited: number
  /** Trajecten in the database under load. */
  trajecten: number
  /** Trajecten in the large database of the growth measurement. */
  many: number
  /** Rounds per side and per page, and their length in seconds. */
  rounds: number
  seconds: number
  /** How long a program rests before its memory is read, in seconds. */
  rest: number
  /** Links in the chain that is verified. */
  links: number
}

const full: Sizes = {
  visited: 50,
  trajecten: 1_000,
  many: 100_000,
  rounds: 12,
  seconds: 1,
  rest: 5,
  links: 500_000,
}
const quick: Sizes = {
  visited: 10,
  trajecten: 100,
  many: 2_000,
  rounds: 2,
  seconds: 1,
  rest: 2,
  links: 50_000,
}

/**
 * Reads `--snel` and any size by its own name (`--many=20000`). Throws a RangeError for what is no size or no whole
 * number above zero. `--json` is read elsewhere.
 */
export function readSizes(args: readonly string[]): Sizes {
  const sizes: Sizes = { ...(args.includes('--snel') ? quick : full) }
  for (const arg of args.filter(a => a !== '--snel' && a !== '--json')) {
    const [, name = '', value = ''] = /^--([a-z]+)=([0-9]+)$/.exec(arg) ?? []
    if (!Object.hasOwn(sizes, name) || Number(value) < 1)
      throw new RangeError(
        `Unknown flag ${arg}: use --snel, --json, ${Object.keys(sizes)
          .map(s => `--${s}=n`)
          .join(', ')}`,
      )
    sizes[name as keyof Sizes] = Number(value)
  }
  return sizes
}
