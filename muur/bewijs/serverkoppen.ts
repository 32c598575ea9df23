// The headers that the server around the app adds: no request of the prover sees them, so each needs a reason here.
/** By name, with why it tells nothing of anybody. Everything else that is sent is compared (waarneming.ts). */
export const serverkoppen: Readonly<Record<string, string>> = {
  date: 'de klok, en die ziet iedereen',
  connection: 'of de verbinding openblijft: volgt uit de vraag van de bezoeker zelf',
  'keep-alive': 'hoe lang de verbinding openblijft: een vast getal van de server',
  'transfer-encoding': 'dat de lengte niet vooraf wordt gezegd: vast; de bytes zelf worden vergeleken',
  'content-length': 'de lengte van wat er komt: de bytes zelf worden vergeleken',
}
