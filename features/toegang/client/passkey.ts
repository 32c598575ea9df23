// The passkey ceremonies: fetch a challenge, ask the device, send its answer with the form.

type Opties = {
  challenge: string
  user?: { id: string }
  excludeCredentials?: { id: string }[]
  allowCredentials?: { id: string }[]
  extensions?: object
}

if (typeof PublicKeyCredential === 'function') {
  for (const element of document.querySelectorAll<HTMLElement>('[data-zonder-passkey]')) element.hidden = true
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) bind(form)
}

function bind(form: HTMLFormElement): void {
  form.hidden = false
  // Signing in is the one thing one comes for: Enter does it.
  if (form.dataset.passkey === 'inloggen' && document.activeElement === document.body)
    form.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  const mis = form.querySelector<HTMLElement>('[data-mis]')
  form.addEventListener('submit', async event => {
    event.preventDefault()
    if (form.ariaBusy === 'true') return
    form.ariaBusy = 'true'
    if (mis) mis.hidden = true
    try {
      const antwoord = form.elements.namedItem('antwoord') as HTMLInputElement
      antwoord.value = JSON.stringify(await ask(form))
      form.submit()
    } catch {
      // Whatever the device said, the person can only try again or take the other road.
      form.ariaBusy = null
      if (mis) mis.hidden = false
    }
  })
}

async function ask(form: HTMLFormElement): Promise<unknown> {
  const answer = await fetch(form.dataset.uitdaging ?? '', { method: 'POST', credentials: 'same-origin' })
  if (!answer.ok) throw new Error(String(answer.status))
  const opties = (await answer.json()) as Opties
  const publicKey: Record<string, unknown> = { ...opties, challenge: decode(opties.challenge) }
  if (opties.user) publicKey.user = { ...opties.user, id: decode(opties.user.id) }
  for (const list of ['excludeCredentials', 'allowCredentials'] as const)
    if (opties[list]) publicKey[list] = opties[list].map(one => ({ ...one, id: decode(one.id) }))
  // A passkey that can give a key too (decision 0023); one that cannot is a passkey all the same.
  if (form.dataset.passkey === 'maak') publicKey.extensions = { ...(opties.extensions ?? {}), prf: {} }
  const options = { publicKey } as unknown as CredentialCreationOptions & CredentialRequestOptions
  const made = await (form.dataset.passkey === 'maak'
    ? navigator.credentials.create(options)
    : navigator.credentials.get(options))
  const credential = made as PublicKeyCredential
  const response: Record<string, string> = {}
  for (const part of [
    'clientDataJSON',
    'attestationObject',
    'authenticatorData',
    'signature',
    'userHandle',
  ]) {
    const value = (credential.response as unknown as Record<string, ArrayBuffer | null | undefined>)[part]
    if (value) response[part] = encode(value)
  }
  return {
    id: credential.id,
    rawId: encode(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response,
  }
}

function decode(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0))
}

function encode(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)))
  return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
