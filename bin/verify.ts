// npm run -s verify -- [traject] [--nummer …]: checks the chain of every traject, or of one, and tells what is not right.
import { parseArgs } from 'node:util'
import { leesKetengetal } from '../muur/keten-getal.ts'
import { readConfig } from '../platform/config.ts'
import { Weigering } from '../platform/weigering.ts'
import { controleerAlles } from './verify-alles.ts'
import { openBeheer } from './verify-database.ts'
import { zegTraject } from './verify-woorden.ts'

const GEBRUIK =
  'Gebruik: npm run -s verify -- [code of id van een traject] [--nummer "XXXX XXXX XXXX XXXX"] …'

function leesOpdracht(argv: string[]): { traject: string | null; getallen: string[] } {
  const fout = (omdat: string) => new Weigering(`${omdat}\n${GEBRUIK}`)
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { nummer: { type: 'string', multiple: true } },
    })
    if (positionals.length > 1) throw fout('Noem een traject, of geen om ze alle te controleren.')
    const getallen = (values.nummer ?? []).map(typed => {
      const getal = leesKetengetal(typed)
      if (!getal)
        throw fout(
          `${typed} is geen controlegetal: het heeft zestien tekens, en het laatste klopt niet bij de rest.`,
        )
      return getal
    })
    return { traject: positionals[0] ?? null, getallen }
  } catch (error) {
    throw error instanceof Weigering ? error : fout('Deze opdracht ken ik niet.')
  }
}

async function verify(): Promise<boolean> {
  const { traject, getallen } = leesOpdracht(process.argv.slice(2))
  const read = readConfig(process.env, process.cwd())
  if (!read.ok) throw new Weigering(read.omdat)
  await using beheer = await openBeheer(read.config)
  const { trajecten, ontbreekt } = await controleerAlles(beheer, traject, getallen)
  for (const t of trajecten) console.log(zegTraject(t))
  for (const getal of ontbreekt)
    console.log(
      `FOUT: controlegetal ${getal} staat in geen van deze ketens: er is iets van het einde weg, of veranderd`,
    )
  const slecht = trajecten.filter(t => t.controle.fouten.length > 0).length
  console.log(
    `${trajecten.length} trajecten gecontroleerd, ${slecht} met fouten${getallen.length ? `, ${getallen.length - ontbreekt.length} van ${getallen.length} getallen gevonden` : ''}`,
  )
  return slecht === 0 && ontbreekt.length === 0
}

if (import.meta.main) {
  try {
    process.exitCode = (await verify()) ? 0 : 1
  } catch (error) {
    if (!(error instanceof Weigering)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
