// Coming in and looking after it: code of paper, registration, sign-in, step-up, devices, set-up, demo.
import type { App } from '../../http/omgeving.ts'
import { afgedekt } from './afgedekt.tsx'
import { apparaten } from './apparaten.tsx'
import { begin } from './begin.tsx'
import { bevestigen } from './bevestigen.tsx'
import { demo } from './demo.tsx'
import { herstellen } from './herstel.tsx'
import { inloggen } from './inloggen.tsx'
import { inloggenMetCode } from './inloggen-code.tsx'
import { praktijkOpzet } from './praktijk-opzet.tsx'
import { registreren } from './registreren.tsx'
import { wachtzinWijzigen } from './wachtzin-wijzigen.tsx'
import { werkaccount } from './werkaccount.tsx'

export function toegang(app: App): void {
  begin(app)
  registreren(app)
  inloggen(app)
  inloggenMetCode(app)
  bevestigen(app)
  afgedekt(app)
  apparaten(app)
  wachtzinWijzigen(app)
  herstellen(app)
  praktijkOpzet(app)
  werkaccount(app)
  demo(app)
}
