// The HTTP server around the app: what it refuses by itself carries the same headers, and says nothing of what runs here.
import { createServer, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { vasteKoppen } from './koppen.ts'

type Fetch = (request: Request) => Response | Promise<Response>

/** What a parser of HTTP stumbled over, and the answer; anything else is a bad request. */
const refusals: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** A server that asks `fetch`. It does not listen yet. `publicUrl` decides about Strict-Transport-Security. */
export function maakServer(fetch: Fetch, publicUrl: string): Server {
  const headers = vasteKoppen(publicUrl)
  const listener = getRequestListener(fetch, {
    // A host or address that is none never reaches the app; a surprise outside the app is as empty as that.
    errorHandler: () => new Response(null, { status: 400, headers: { ...headers, 'content-length': '0' } }),
  })
  // Without a host it is the listener that refuses, with our headers; Node would do so without.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    // It says back what was sent, cookies and all.
    if (request.method === 'TRACE') response.writeHead(405, headers).end()
    else void listener(request, response)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const status = refusals[error.code ?? ''] ?? 400
    const lines = Object.entries({ ...headers, 'content-length': '0', connection: 'close' })
    const text = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${text}\r\n`)
  })
  return server
}
