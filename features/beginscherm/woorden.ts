// The words around the page about the home screen; the texts themselves stand in inhoud/beginscherm.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  terug: 'Inloggen en apparaten',
  inleiding: 'Je kunt een plaatje op je telefoon zetten. Met een tik ben je dan hier.',
  hoeftNiet: 'Het hoeft niet. In de browser werkt alles net zo goed.',
  kop: 'Kijkt er iemand mee in je telefoon?',
  meekijken: 'Doe het dan niet. Of praat er eerst over met je specialist.',
  gedeeldKop: 'Dit is een gedeeld apparaat',
  gedeeld: 'Zet het plaatje hier niet op. Iedereen die dit apparaat gebruikt, ziet het dan.',
  knop: 'Zet op dit beginscherm',
  vraagt: 'Je browser vraagt daarna nog of je het zeker weet.',
}
type Woorden = typeof nl

const en: Woorden = {
  terug: 'Signing in and devices',
  inleiding: 'You can put a picture on your phone. Then you are here with one tap.',
  hoeftNiet: 'There is no need to. In the browser everything works just as well.',
  kop: 'Does somebody look along in your phone?',
  meekijken: 'Then do not do it. Or talk about it with your specialist first.',
  gedeeldKop: 'This is a shared device',
  gedeeld: 'Do not put the picture here. Everybody who uses this device would see it.',
  knop: 'Put on this home screen',
  vraagt: 'After that your browser asks whether you are sure.',
}

/** The words of this page in a language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
