// All features, in the order their routes are tried. Nothing else knows more than one.
import type { Feature } from '../http/omgeving.ts'
import { aanmelden } from './aanmelden/routes.tsx'
import { afschrift } from './afschrift/routes.tsx'
import { beginscherm } from './beginscherm/routes.tsx'
import { beheer } from './beheer/routes.tsx'
import { berichthulp } from './berichthulp/routes.tsx'
import { bewaren } from './bewaren/routes.tsx'
import { dagboek } from './dagboek/routes.tsx'
import { doelen } from './doelen/routes.tsx'
import { dossier } from './dossier/routes.tsx'
import { gesprekken } from './gesprekken/routes.tsx'
import { gezondheid } from './gezondheid/routes.tsx'
import { inkijk } from './inkijk/routes.tsx'
import { kalender } from './kalender/routes.tsx'
import { meldcode } from './meldcode/routes.tsx'
import { nachtwacht } from './nachtwacht/routes.tsx'
import { noodtoegang } from './noodtoegang/routes.tsx'
import { oefeningen } from './oefeningen/routes.tsx'
import { oproep } from './oproep/routes.tsx'
import { ouderruimte } from './ouderruimte/routes.tsx'
import { overleg } from './overleg/routes.tsx'
import { praktijk } from './praktijk/routes.tsx'
import { seintje } from './seintje/routes.tsx'
import { themas } from './themas/routes.tsx'
import { tijd } from './tijd/routes.tsx'
import { toegang } from './toegang/routes.tsx'
import { traject } from './traject/routes.tsx'
import { uitwisseling } from './uitwisseling/routes.tsx'
import { verdelen } from './verdelen/routes.tsx'
import { verslag } from './verslag/routes.tsx'
import { voordeur } from './voordeur/routes.tsx'
import { vragenlijst } from './vragenlijst/routes.tsx'
import { wet } from './wet/routes.tsx'
import { zonderVerbinding } from './zonder-verbinding/routes.tsx'

export const features: readonly Feature[] = [
  voordeur,
  aanmelden,
  berichthulp,
  ouderruimte,
  oefeningen,
  dagboek,
  overleg,
  beginscherm,
  inkijk,
  dossier,
  afschrift,
  verslag,
  traject,
  uitwisseling,
  doelen,
  vragenlijst,
  gesprekken,
  oproep,
  meldcode,
  tijd,
  themas,
  verdelen,
  praktijk,
  noodtoegang,
  nachtwacht,
  bewaren,
  beheer,
  toegang,
  seintje,
  kalender,
  gezondheid,
  wet,
  zonderVerbinding,
]
