// Loaded into the program before it starts (naar-buiten.ts): writes down every connection, name and program it asks for.
// Plain JavaScript, because it also goes before what strips types; threads of the program load it as well.
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const file = process.env.LUWTE_PROEF_NAAR_BUITEN
const note = (soort, wat) => file && appendFileSync(file, `${JSON.stringify({ soort, wat })}\n`)

/** Calls `before` with the arguments, then what was there. */
function hear(owner, name, before) {
  const own = owner[name]
  owner[name] = function (...args) {
    before(args)
    return Reflect.apply(own, this, args)
  }
}

hear(net.Socket.prototype, 'connect', ([first, second]) => {
  const to = Array.isArray(first) ? first[0] : first
  if (typeof to === 'object' && to !== null)
    note('verbinding', to.path ?? `${to.host ?? 'localhost'}:${to.port}`)
  else
    note(
      'verbinding',
      typeof to === 'number' ? `${typeof second === 'string' ? second : 'localhost'}:${to}` : String(to),
    )
})
for (const name of ['send', 'connect']) hear(dgram.Socket.prototype, name, () => note('udp', name))
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(owner).filter(n => /^(lookup|resolve|reverse)/.test(n)))
    hear(owner, name, ([host]) => note('naam', String(host)))
hear(childProcess.ChildProcess.prototype, 'spawn', ([options]) => note('programma', String(options?.file)))
syncBuiltinESMExports()
