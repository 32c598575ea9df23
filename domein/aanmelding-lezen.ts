// Reads the form of an aanmelding: everything that is wrong at once, field by field (V3, T1).
import {
  type Aanmelding,
  type AanmeldingVeld,
  CONFLICTDUUR,
  CONTACTVERBOD,
  EERDERE_HULP,
  KADERS,
  MATEN,
} from './aanmelding.ts'
import { leesContact } from './aanmelding-contact.ts'
import { leesKinderen } from './aanmelding-kinderen.ts'
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'
import { vandaagOp } from './tijd.ts'

/**
 * Takes the posted fields and the moment. Gives the aanmelding to keep, or every field that comes back with its reason, in
 * the order of the form. Which other people ever applied plays no part: the answer depends on these fields only.
 */
export function leesAanmelding(velden: Velden, nu: Temporal.Instant): Gelezen<Aanmelding, AanmeldingVeld> {
  const vandaag = vandaagOp(nu)
  const f = openFormulier<AanmeldingVeld>(velden)
  const voornaam = f.tekst('voornaam', { max: MATEN.naam, verplicht: true })
  const achternaam = f.tekst('achternaam', { max: MATEN.naam, verplicht: true })
  const contact = leesContact(f)
  const contactverbod = f.keuze('contactverbod', CONTACTVERBOD, true)
  const contactverbodToelichting = f.tekst('contactverbod_toelichting', {
    max: MATEN.toelichting,
    regels: true,
  })
  const taal = f.tekst('taal', { max: MATEN.taal })
  const tolk = f.keuze('tolk', ['ja', 'nee'], true)
  const kinderen = leesKinderen(f, vandaag)
  const kader = f.keuze('kader', KADERS, true)
  // The end date of an OTS is often not at hand: asked, checked when given, and asked again at the triage.
  const otsTot = f.datum('ots_tot', { vandaag, terug: { days: 0 }, vooruit: { years: 3 } }, false)
  const zitting = f.datum('zitting', { vandaag, terug: { years: 2 }, vooruit: { years: 3 } }, false)
  const proforma = f.datum('proforma', { vandaag, terug: { months: 3 }, vooruit: { years: 3 } }, false)
  const eerdereHulp = f.keuzes('eerdere_hulp', EERDERE_HULP)
  const eerdereHulpTekst = f.tekst('eerdere_hulp_tekst', { max: MATEN.eerdereHulp, regels: true })
  const conflictduur = f.keuze('conflictduur', CONFLICTDUUR, true)
  const veiligheid = f.tekst('veiligheid', { max: MATEN.veiligheid, regels: true })
  const belMij = f.keuze('bel_mij', ['ja'], false) === 'ja'
  if (belMij && contact.telefoon === null && !f.ingevuld('telefoon')) f.fout('telefoon', 'telefoon-nodig')
  const aanleiding = f.tekst('aanleiding', { max: MATEN.aanleiding, regels: true })
  return f.sluit(() => ({
    voornaam,
    achternaam,
    telefoon: contact.telefoon,
    email: contact.email,
    contact: contact.contact,
    adres: contact.adres,
    contactverbod: contactverbod!,
    contactverbodToelichting,
    taal: taal || 'Nederlands',
    tolk: tolk === 'ja',
    kinderen: kinderen.kinderen,
    oudste: kinderen.oudste!,
    kant: kinderen.kant!,
    kader: kader!,
    otsTot: kader === 'ots' ? otsTot : null,
    zitting,
    proforma,
    eerdereHulp: eerdereHulp.length > 1 ? eerdereHulp.filter(hulp => hulp !== 'geen') : eerdereHulp,
    eerdereHulpTekst,
    conflictduur: conflictduur!,
    veiligheid: { tekst: veiligheid, belMij },
    aanleiding,
  }))
}
