// E-mail over SMTP: one message, one connection, the same Message-ID at every attempt, and never longer than a minute.
import { createTransport } from 'nodemailer'
import type { Post, PostStand } from './mail.ts'
import type { SmtpConfig } from './smtp-config.ts'

/** The longest that handing over one message may take; jobs/ keeps a message for itself far longer than this. */
export const MEESTE_SECONDEN = 60

/** How long the server may be silent, in milliseconds. Shorter in tests. */
export type Geduld = { verbinden: number; stil: number; alles: number }
const gewoon: Geduld = { verbinden: 10_000, stil: 20_000, alles: MEESTE_SECONDEN * 1_000 }

/** Sends by this server. Nothing of the machine, the program or the practice goes along: no own host name, no X-Mailer. */
export function smtpPost(config: SmtpConfig, geduld: Geduld = gewoon): Post {
  const domein = config.afzender.slice(config.afzender.indexOf('@') + 1)
  const transport = createTransport({
    host: config.host,
    port: config.port,
    secure: config.secure,
    requireTLS: !config.secure && !config.lokaal,
    ...(config.auth ? { auth: config.auth } : {}),
    // What we call ourselves to the server stands in the headers it adds.
    name: domein,
    connectionTimeout: geduld.verbinden,
    greetingTimeout: geduld.verbinden,
    dnsTimeout: geduld.verbinden,
    socketTimeout: geduld.stil,
    socketCloseTimeout: 500,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  let stand: PostStand = null
  return {
    afzender: config.afzender,
    async stuur({ id, van, aan, onderwerp, tekst }, afbreken) {
      if (!/^[0-9a-f]{1,64}$/.test(id)) throw new Error('No id for a message')
      const signal = AbortSignal.any([AbortSignal.timeout(geduld.alles), ...(afbreken ? [afbreken] : [])])
      const { rejected } = await transport.sendMail({
        from: { name: van, address: config.afzender },
        to: { name: '', address: aan },
        subject: onderwerp,
        text: tekst,
        messageId: `<${id}@${domein}>`,
        textEncoding: 'quoted-printable',
        xMailer: false,
        // No answer of a machine to a machine.
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal,
      })
      if (rejected.length > 0) throw new Error('The server refused the address')
    },
    async controleer(nu) {
      const werkt = await transport.verify().then(
        () => true,
        () => false,
      )
      if (stand?.werkt !== werkt) stand = { werkt, sinds: nu }
    },
    stand: () => stand,
  }
}
