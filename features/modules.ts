// The client modules of features that are an instrument: name to file, built by ui/assets.ts, asked for by name.

/** For `buildAssets(modules)`; a page names its module as `assets.modules.passkey`. */
export const modules: Readonly<Record<string, string>> = {
  begin: 'features/toegang/client/begin.ts',
  passkey: 'features/toegang/client/passkey.ts',
}
