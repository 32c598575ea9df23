// A real SMTP server in this process, that takes mail or fails as a test asks.
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { SmtpConfig } from '../platform/smtp-config.ts'

/** `later` 451, `nooit` 550, `stil` takes the message and never answers, `weg` takes it and drops the line without an answer. */
export type Gedrag = 'goed' | 'later' | 'nooit' | 'stil' | 'weg'

export type Ontvangen = { aan: string; bron: string; messageId: string }

export type Smtp = {
  config: SmtpConfig
  /** Everything that arrived whole, also what was then not answered. */
  ontvangen: Ontvangen[]
  /** How it treats mail to an address; to be replaced. */
  gedrag: (aan: string) => Gedrag
  /** How many lines are open now. */
  open(): number
  stop(): Promise<void>
}

/** Starts it on a free port, or on this one. */
export async function startSmtp(port = 0): Promise<Smtp> {
  const ontvangen: Ontvangen[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo({ address }, _, done) {
      const hoe = smtp.gedrag(address)
      if (hoe === 'later') return done(Object.assign(new Error('later'), { responseCode: 451 }))
      if (hoe === 'nooit') return done(Object.assign(new Error('nooit'), { responseCode: 550 }))
      done()
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', part => parts.push(part))
      stream.on('end', () => {
        const bron = Buffer.concat(parts).toString('utf8')
        const aan = session.envelope.rcptTo[0]?.address ?? ''
        ontvangen.push({ aan, bron, messageId: /^Message-ID: (.*)$/im.exec(bron)?.[1]?.trim() ?? '' })
        const hoe = smtp.gedrag(aan)
        if (hoe === 'goed') return done()
        if (hoe === 'weg') {
          const lines = (
            server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }
          ).connections
          for (const line of lines) if (line.id === session.id) line._socket.destroy()
        }
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const smtp: Smtp = {
    config: {
      host: '127.0.0.1',
      port: (server.server.address() as AddressInfo).port,
      secure: false,
      lokaal: true,
      auth: null,
      afzender: 'agenda@voorbeeld.test',
    },
    ontvangen,
    gedrag: () => 'goed',
    open: () => (server as unknown as { connections: Set<unknown> }).connections.size,
    stop: async () => {
      const lines = (server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }).connections
      for (const line of lines) line._socket.destroy()
      await new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
  return smtp
}

/** A port of this machine on which nobody answers. */
export async function deadPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
