// Makes argon2 cheap in the process of the prover, by its own hook: what a passphrase costs is not what is proved here.
// Import it first, and what follows with `await import`: modules that are already loaded keep the real one.
import { registerHooks } from 'node:module'

const source = `
import { createHmac } from 'node:crypto'
const make = (text, options) => '$licht$' + createHmac('sha256', options?.secret ?? '').update(text).digest('base64url')
export const hash = async (text, options) => make(text, options)
export const verify = async (phc, text, options) => phc === make(text, options)
`

registerHooks({
  resolve(specifier, context, next) {
    return specifier === '@node-rs/argon2'
      ? { url: 'luwte:lichte-argon', format: 'module', shortCircuit: true }
      : next(specifier, context)
  },
  load(url, context, next) {
    return url === 'luwte:lichte-argon'
      ? { format: 'module', source, shortCircuit: true }
      : next(url, context)
  },
})
