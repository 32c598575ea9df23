// The addresses of the dagboek, for the server and for the module in the browser.

export const HIER = '/mijn/dagboek'
export const BLADEN = `${HIER}/bladen`
export const SLOTEN = `${HIER}/sloten`
export const EINDE = `${HIER}/einde`
export const verwijdering = (blad: string) => `${BLADEN}/${blad}/verwijdering`
export const deling = (blad: string) => `${BLADEN}/${blad}/deling`
export const delingEinde = (blad: string) => `${BLADEN}/${blad}/deling/einde`
