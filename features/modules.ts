// The client modules (and weights) of features that are an instrument: name to file, built by ui/assets.ts, asked for by name.

/** For `buildAssets(modules)`; a page names its module as `assets.modules.passkey`. */
export const modules: Readonly<Record<string, string>> = {
  begin: 'features/toegang/client/begin.ts',
  berichthulp: 'features/berichthulp/client/blad.tsx',
  controle: 'features/afschrift/client/controle.ts',
  dagboek: 'features/dagboek/client/dagboek.ts',
  gesprek: 'features/gesprekken/client/schrijven.ts',
  klaarzetten: 'features/zonder-verbinding/client/klaarzetten.ts',
  koffer: 'features/zonder-verbinding/client/bericht.ts',
  lezer: 'features/berichthulp/client/lezer.ts',
  los: 'features/zonder-verbinding/client/los.ts',
  model: 'berichthulp/model/model.bin',
  oefeningen: 'features/oefeningen/client/bewaar.ts',
  passkey: 'features/toegang/client/passkey.ts',
  schuif: 'features/ouderruimte/client/schuif.ts',
  verder: 'features/toegang/client/verder.ts',
  werker: 'ui/client/werker.ts',
}
