// The key out of a passkey (PRF): the device gives the same 32 bytes for the same question, after a finger or a face, also offline.

type Antwoord = { uit: BufferSource; passkey: ArrayBuffer }
type MetPrf = { prf?: { results?: { first?: BufferSource } } }

/**
 * Asks the passkey. Null when this passkey or browser cannot do it; throws when the person said no. `passkey` names the one that was
 * used before.
 */
export async function vraagPasskey(
  zout: Uint8Array<ArrayBuffer>,
  passkey?: ArrayBuffer,
): Promise<Antwoord | null> {
  if (typeof PublicKeyCredential !== 'function') return null
  const publicKey = {
    // Nothing is proved to a server: the challenge is nobody's.
    challenge: crypto.getRandomValues(new Uint8Array(32)),
    userVerification: 'required' as const,
    ...(passkey && { allowCredentials: [{ type: 'public-key' as const, id: passkey }] }),
    extensions: { prf: { eval: { first: zout } } } as AuthenticationExtensionsClientInputs,
  }
  const made = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential | null
  const { prf } = (made?.getClientExtensionResults() ?? {}) as MetPrf
  const uit = prf?.results?.first
  return made && uit ? { uit, passkey: made.rawId } : null
}
