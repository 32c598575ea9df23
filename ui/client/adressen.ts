// The only addresses of scripts a page may start: the reader of the Berichthulp and the workers that keep pages (trusted types).

type Beleid = { createScriptURL(url: string): unknown }
type Fabriek = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Beleid }

const eigen = (url: string): string => {
  if (
    !/^\/(berichthulp\/lezer\.js\?v=[0-9a-f]{10}|(berichthulp|oefeningen|zonder-verbinding)\/werker\.js\?taal=(nl|en))$/.test(
      url,
    )
  )
    throw new TypeError(url)
  return url
}

const beleid = (globalThis as { trustedTypes?: Fabriek }).trustedTypes?.createPolicy('werkers', {
  createScriptURL: eigen,
})

/** The address as a browser wants it. Throws a TypeError for any address that is not one of ours. */
export const scriptAdres = (url: string): string => (beleid?.createScriptURL(url) ?? eigen(url)) as string
