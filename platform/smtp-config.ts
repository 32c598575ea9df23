// The settings of e-mail: one address of a server and one of the sender, both or neither.

/** How to reach the mail server. Holds a password: never show. */
export type SmtpConfig = {
  host: string
  port: number
  /** TLS from the first byte (smtps). Without it STARTTLS is demanded, but for a server on this machine. */
  secure: boolean
  lokaal: boolean
  auth: { user: string; pass: string } | null
  /** The address that messages come from. */
  afzender: string
}

/**
 * Reads LUWTE_SMTP_URL (`smtps://naam:wachtwoord@server:465`) and LUWTE_SMTP_AFZENDER. Null when neither is there: then Luwte sends
 * no e-mail and offers none. A text is one Dutch sentence that says what to do and holds no secret.
 */
export function readSmtp(env: Readonly<Record<string, string | undefined>>): SmtpConfig | null | string {
  const { LUWTE_SMTP_URL: address, LUWTE_SMTP_AFZENDER: afzender } = env
  if (!address && !afzender) return null
  if (!address || !afzender) return 'Geef LUWTE_SMTP_URL en LUWTE_SMTP_AFZENDER allebei, of geen van beide.'
  if (!/^[^\s@<>",;:]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(afzender))
    return 'Geef LUWTE_SMTP_AFZENDER een e-mailadres, bijvoorbeeld agenda@voorbeeld.nl.'
  const url = URL.parse(address)
  if (
    url === null ||
    !['smtp:', 'smtps:'].includes(url.protocol) ||
    !url.hostname ||
    !/^\/?$/.test(url.pathname) ||
    url.search ||
    url.hash ||
    Boolean(url.username) !== Boolean(url.password)
  )
    return 'Geef LUWTE_SMTP_URL de vorm smtps://gebruiker:wachtwoord@server:465 (of smtp:// met STARTTLS).'
  const secure = url.protocol === 'smtps:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    lokaal: ['localhost', '127.0.0.1', '::1'].includes(host),
    auth: url.username
      ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
      : null,
    afzender,
  }
}
