// Every page of Luwte as the right person gets it: full and empty, in progress and done, and every way it can go wrong.

import type { Bevinding } from '../../domein/nachtwacht.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { TRIAGEPUNTEN } from '../../domein/triage.ts'
import { features } from '../../features/alle.ts'
import { maakApp } from '../../http/app.ts'
import { demoLink } from '../../http/demo-link.ts'
import type { App } from '../../http/omgeving.ts'
import { TeDruk } from '../../http/te-druk.ts'
import { verzegelBevinding } from '../../muur/nachtzegel.ts'
import { schrijfAanmelding } from '../aanmelding.ts'
import { druk } from '../bewaren.ts'
import {
  cijfersVan,
  geefPersoneelscode,
  geefUitnodiging,
  leesPapiertje,
  registreerMetCode,
  registreerMetPasskey,
  Toestel,
  toonPasskey,
  WACHTZIN,
} from '../inlogmiddelen.ts'
import { type Antwoord, type Klant, maakKlant } from '../klant.ts'
import { maakLopend, maakParen } from '../lopend.ts'
import { SLOTEN, VERZEGELD } from '../verzegeld.ts'
import { type Medewerker, type Ouder, publicUrl, type Wereld } from '../wereld.ts'
import { secretOf, sowDoelen } from '../zaai.ts'
import {
  afschriftenPad,
  beginAfschrift,
  delenIn,
  geef,
  kiesMeelezer,
  laatWeg as laatWegUit,
  leesNa,
  legVoor as legAfschriftVoor,
  vraagInzage,
} from '../zaai-afschrift.ts'
import {
  antwoord,
  antwoordPaden,
  besluit,
  bewerk,
  hidden,
  legVoor,
  padVan,
  reageer,
  sowDossier,
  stelSamen,
  teken,
  verklaar,
} from '../zaai-verslag.ts'
import { leeg, leesFormulieren, vijandig } from './formulieren.ts'

/** A page as it was sent. `mis`: a form that came back, empty or filled in with what cannot be. */
export type Blad = { naam: string; antwoord: Antwoord; mis: boolean }

type Taal = 'nl' | 'en'
type Velden = Record<string, string | readonly string[]>

/** Who gets a signed verslag: asked and answered, by law, and what went; each page as it comes by. */
async function verstrekkingen(k: Kijker, a: Klant, o: Ouder): Promise<void> {
  const pad = `/trajecten/${o.traject}/verslag/verstrekken`
  const mijn = '/mijn/verslag/toestemming'
  await k.kijk('ouder, niemand krijgt het', o.klant, mijn)
  await k.probeer('specialist', a, `${pad}/nieuw`)
  const schrijf = async (velden: Velden): Promise<string> => {
    const { html } = await a.get(`${pad}/nieuw`)
    const id = hidden(html, 'id')
    await a.post(pad, { id, versie: hidden(html, 'versie'), doel: 'Afronden van de hulp.', ...velden })
    return id
  }
  const vraag = await schrijf({ soort: 'toestemming', ontvanger: 'Wijkteam Zuid' })
  await schrijf({
    ...{
      soort: 'gi',
      ontvanger: 'De instelling',
      waarom: 'Dit is nodig voor de OTS.',
      ots_tot: '2027-12-01',
    },
    ...{ vertellen: 'nee', zwijgen: 'Weten is gevaarlijk voor een kind.' },
  })
  const wet = { waarom: 'Er is gevaar.', vertellen: 'ja' }
  await schrijf({ soort: 'veilig-thuis', ontvanger: 'Veilig Thuis', ...wet })
  await k.kijk('specialist, gevraagd', a, pad)
  k.houd(
    '422 specialist, antwoord',
    await a.post(`${pad}/${vraag}/antwoord`, { besluit: 'x', dag: '' }),
    true,
  )
  await k.kijk('ouder, een vraag', o.klant, '/mijn/verslag', mijn)
  await k.probeer('ouder, een vraag', o.klant, `${mijn}/${vraag}`)
  await o.klant.post(`${mijn}/${vraag}`, { besluit: 'gegeven' })
  await a.post(`${pad}/${vraag}/verslag`)
  await k.kijk('specialist, gegeven', a, pad, `${pad}?gegeven`, `${pad}?niet`, `${pad}/${vraag}/verslag.pdf`)
  await k.kijk('ouder, gegeven', o.klant, mijn, `${mijn}?bewaard`)
}

/** What the ouder says to paragraphs of the concept, and the answers. */
async function reacties(k: Kijker, a: Klant, o: Ouder): Promise<void> {
  const mijn = '/mijn/verslag/reactie'
  await k.kijk('specialist, geen reacties', a, `${padVan(o)}/reactie`)
  await k.kijk('ouder', o.klant, mijn)
  await k.probeer('ouder', o.klant, `${mijn}/lijn`)
  await reageer(o.klant, 'lijn', 'Zo voelde het niet.')
  await reageer(o.klant, 'feit-0', 'Dit was een andere dag.')
  await k.stuur('ouder', o.klant, `${mijn}/lijn`, { sinds: '', tekst: 'Uit een ander venster.' }, 409)
  await k.kijk('specialist, reacties', a, `${padVan(o)}/reactie`, padVan(o))
  const [pad = ''] = await antwoordPaden(a, o)
  k.houd('422 specialist, antwoord op een reactie', await a.post(pad, { tekst: 'x' }), true)
  await antwoord(a, o, 1, 'gebleven', 'De brief noemt deze dag.')
  await k.kijk('specialist, beantwoord', a, `${padVan(o)}/reactie?bewaard`)
  await k.kijk('ouder, beantwoord', o.klant, '/mijn/verslag', `${mijn}?bewaard`)
}

/** The route of the router that answers a GET of this path. */
export function routeVan(app: App, pad: string): string {
  const path = pad.split('?')[0] as string
  const found = routesVan(app).find(route =>
    new RegExp(`^${route.replaceAll('.', '\\.').replace(/:[a-z]+(\{[^}]*\})?/gi, '[^/]+')}$`).test(path),
  )
  return found ?? ''
}

/** Every page the router knows, in the order it is tried. Files are no pages. */
export function routesVan(app: App): string[] {
  const paths = app.routes.filter(r => r.method === 'GET' && !r.path.startsWith('/vast/')).map(r => r.path)
  return [...new Set(paths)]
}

const nummer = /[0-9a-f]{8}-[0-9a-f-]{27}/g

/** Keeps what was looked at. */
class Kijker {
  readonly bladen: Blad[] = []
  readonly bezocht = new Set<string>()
  readonly w: Wereld
  readonly taal: Taal
  constructor(w: Wereld, taal: Taal) {
    this.w = w
    this.taal = taal
  }

  private readonly gezien = new Set<string>()

  /** Keeps a page, once: what differs only in an id or a code is the same page. */
  houd(naam: string, antwoord: Antwoord, mis = false): Antwoord {
    const zelfde = antwoord.html.replaceAll(nummer, '…').replace(/<input type="hidden"[^>]*>/g, '')
    if (antwoord.html.startsWith('<!DOCTYPE') && !this.gezien.has(zelfde))
      this.bladen.push({ naam: naam.replaceAll(nummer, '…').slice(0, 100), antwoord, mis })
    this.gezien.add(zelfde)
    return antwoord
  }

  async als(klant: Klant): Promise<Klant> {
    await klant.post('/taal', { taal: this.taal })
    return klant
  }

  /** Looks at a page that must be there. */
  async kijk(wie: string, klant: Klant, ...paden: string[]): Promise<Antwoord> {
    let laatste: Antwoord | undefined
    for (const pad of paden) {
      laatste = await klant.get(pad)
      if (laatste.status !== 200) throw new Error(`${wie} ${pad}: ${laatste.status} ${laatste.location}`)
      this.bezocht.add(routeVan(this.w.app, pad))
      this.houd(`${wie} ${pad}`, laatste)
    }
    return laatste as Antwoord
  }

  /** Sends every form of a page empty and with what cannot be; what comes back to be mended is kept. */
  async probeer(wie: string, klant: Klant, ...paden: string[]): Promise<void> {
    for (const pad of paden) {
      const { html } = await this.kijk(wie, klant, pad)
      await this.verstuur(`${wie} ${pad}`, klant, html)
    }
  }

  async verstuur(naam: string, klant: Klant, html: string): Promise<void> {
    for (const form of leesFormulieren(html))
      for (const [hoe, velden] of [
        ['vijandig', vijandig(form)],
        ['leeg', leeg(form)],
      ] as const) {
        const antwoord = await klant.post(form.action, velden)
        if (antwoord.status >= 500) throw new Error(`${naam} ${hoe}: ${antwoord.status}`)
        if (antwoord.status >= 400) this.houd(`${hoe} ${naam} ${form.action}`, antwoord, true)
      }
  }

  /** Sends the first form of a page (whose address ends so) with these answers instead, and keeps what comes back. */
  async stuur(
    wie: string,
    klant: Klant,
    pad: string,
    anders: Velden,
    status: number,
    einde = '',
  ): Promise<Antwoord> {
    const form = leesFormulieren((await klant.get(pad)).html).find(een => een.action.endsWith(einde))
    if (!form) throw new Error(`${wie} ${pad}: no form`)
    const antwoord = await klant.post(form.action, { ...form.waarden, ...anders })
    if (antwoord.status !== status)
      throw new Error(`${wie} ${form.action}: ${antwoord.status}, not ${status}`)
    return this.houd(`${status} ${wie} ${form.action}`, antwoord)
  }
}

/** Walks everything in this language. The world is closed by who asked. */
export async function listBladzijden(
  w: Wereld,
  taal: Taal,
): Promise<{ bladen: Blad[]; bezocht: Set<string> }> {
  const k = new Kijker(w, taal)
  const cato = await w.medewerker('Cato Proef', ['coordinator', 'beheerder'])
  await k.als(cato.klant)
  await vanBuiten(k)
  await nogNietOpgezet(k, cato.klant)
  await k.kijk('lege praktijk', cato.klant, '/aanmeldingen', '/praktijk/locaties', '/praktijk/medewerkers')
  await k.kijk('coordinator', cato.klant, '/praktijk/gezondheid', '/praktijk/toetsen')
  await k.kijk('beheerder', cato.klant, '/beheer')
  await werkaccount(k, cato.klant)
  await praktijk(k, cato.klant)
  await trajecten(k, cato.klant)
  await aanmeldingen(k, cato.klant)
  await bewaren(k)
  await afschrift(k, cato)
  await misgaan(k, cato.klant)
  // Later the passphrase is asked again for what matters.
  const collega = await w.medewerker('Dirk Proef', ['coordinator'])
  await k.als(collega.klant)
  await k.kijk('collega, net binnen', collega.klant, '/toegang')
  await w.zetKlok(w.klok.nu().add({ minutes: 11 }).toString())
  await k.kijk('collega, later', collega.klant, '/toegang')
  return k
}

/** What somebody without an account meets: the front door, signing in, applying. */
async function vanBuiten(k: Kijker): Promise<void> {
  const iemand = await k.als(k.w.iemand())
  const openbaar = routesVan(k.w.app).filter(
    pad =>
      !/[:*]|^\/(mijn|trajecten|agenda|meelezen|zonder-verbinding$|tijd|themas|praktijk|noodtoegang|nachtwacht|bewaren|aanmeldingen|verzoeken|toegang|volgende|bevestigen|registreren|opzet\/|inloggen\/w|beheer)/.test(
        pad,
      ),
  )
  await k.probeer('iemand', iemand, ...openbaar)
  await leesBerichten(k, 'iemand', iemand, '/berichthulp')
  await k.kijk('iemand', iemand, '/inloggen?gestopt', '/inloggen?afgemeld')
  const gids = ['beslissing', 'overdracht', 'nood', 'beslissing/samen', 'anders/niet']
  await k.kijk('iemand', iemand, ...gids.map(een => `/overleg-nodig/${een}`))
  await k.kijk('iemand', iemand, '/oefeningen/pauze', `/oefeningen?taal=${k.taal}`)
  await k.kijk('iemand', iemand, `/zonder-verbinding/los?taal=${k.taal}`)
  await k.kijk('iemand', iemand, `/berichthulp/los?taal=${k.taal}`)
  k.houd('422 /inloggen/passkey', await iemand.post('/inloggen/passkey', {}))
}

/** Every kind of answer of the Berichthulp, both ways. */
async function leesBerichten(k: Kijker, wie: string, klant: Klant, pad: string): Promise<void> {
  const berichten = {
    uit: [
      'Door jou heeft Sam zijn zwemles gemist. Je bent te dom om een agenda te lezen. Kun je hem zaterdag om 10.00 uur brengen?',
      'Je bent te dom om een agenda te lezen.',
      'Hoi, kun jij Sam zaterdag 12 april om 10.00 uur brengen? Groet, Noor',
      'Hij heeft mij gisteren geslagen waar de kinderen bij waren.',
    ],
    in: [
      'Jij snapt ook nooit iets. Kun jij Sam 12 april om 9.00 uur brengen? Laat het voor vrijdag weten. Hij gaat naar een nieuwe school.',
      'Hij heeft Sam gisteren geslagen. Kun jij hem halen?',
    ],
  }
  for (const [richting, teksten] of Object.entries(berichten))
    for (const tekst of teksten) await k.stuur(wie, klant, pad, { richting, tekst }, 200)
  await k.stuur(wie, klant, pad, { tekst: berichten.uit[0] as string, vorige: 'Mijn eigen tekst.' }, 200)
}

const geboren = (naam: string, [dag, maand, jaar]: readonly [string, string, string]) => ({
  [`${naam}_dag`]: dag,
  [`${naam}_maand`]: maand,
  [`${naam}_jaar`]: jaar,
})

/** Applies through the six steps, with every step also empty and impossible. Gives the page of thanks. */
async function meldAan(k: Kijker, voornaam: string, grondig: boolean): Promise<void> {
  const klant = await k.als(k.w.iemand())
  const stappen: Velden[] = [
    { voornaam, achternaam: 'de Voorbeeld', tolk: 'nee' },
    {
      kanaal: ['bellen', 'post'],
      telefoon: '06 12 34 56 78',
      voicemail: 'nee',
      geheim_adres: 'ja',
      straat: 'Kade',
      huisnummer: '1',
      postcode: '8011 AB',
      woonplaats: 'Zwolle',
    },
    { kind1_voornaam: 'Fien', ...geboren('kind1_geboortedatum', ['9', '4', '2018']) },
    { ...geboren('oudste', ['9', '4', '2018']), ouder_of_jonger: 'ouder' },
    {
      conflictduur: 'langer-dan-2-jaar',
      eerdere_hulp: ['mediation'],
      kader: 'vrijwillig',
      aanleiding: 'Rust.',
    },
    { contactverbod: 'nee', veiligheid: 'Er is soms ruzie bij de deur.', bel_mij: 'ja' },
  ]
  let pagina = await klant.get('/aanmelden')
  for (const [i, antwoorden] of stappen.entries()) {
    const [form] = leesFormulieren(pagina.html)
    if (!form) throw new Error('no step')
    if (grondig) await k.verstuur(`aanmelden stap ${i + 1}`, klant, pagina.html)
    pagina = await klant.post('/aanmelden', { ...form.waarden, ...antwoorden, ga: 'verder' })
    if (pagina.status !== 200) throw new Error(`aanmelden stap ${i + 1}: ${pagina.status}`)
    if (grondig) k.houd(`aanmelden na stap ${i + 1}`, pagina)
  }
  const verborgen = [...pagina.html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  const velden = Object.fromEntries(verborgen.map(([, naam, waarde]) => [naam, waarde])) as Velden
  const { status } = await klant.post('/aanmelden', { ...velden, ga: 'verstuur' })
  if (status !== 303) throw new Error(`aanmelden versturen: ${status}`)
}

/** Before the practice has its names. */
async function nogNietOpgezet(k: Kijker, coordinator: Klant): Promise<void> {
  const { w } = k
  const rij = await w.superuser(
    async c => (await c.query('delete from praktijk returning to_jsonb(praktijk) as alles')).rows[0].alles,
  )
  const app = maakApp({ ...w.poorten }, features)
  const baas = await k.als(maakKlant(app, publicUrl, secretOf({ klant: coordinator })))
  await k.probeer('nog niet opgezet', baas, '/opzet/praktijk')
  const iemand = await k.als(maakKlant(app, publicUrl))
  await k.kijk('nog niet opgezet', iemand, '/')
  k.houd('503 /aanmelden', await iemand.get('/aanmelden'))
  await w.superuser(c =>
    c.query('insert into praktijk select * from jsonb_populate_record(null::praktijk, $1)', [rij]),
  )
}

/** Staff, pairs, locations. Leaves a pair and a location behind. */
async function praktijk(k: Kijker, coordinator: Klant): Promise<void> {
  const { w } = k
  const paar = w.poorten.toeval.uuid()
  const { id } = await w.medewerker('Ria Proef', ['specialist'], { paar, positie: 0 })
  await w.medewerker('Sil Proef', ['specialist'], { paar, positie: 1 })
  const los = await w.medewerker('Tom Proef', ['specialist'])
  const plek = w.poorten.toeval.uuid()
  const week = {
    deel_1_ochtend: '0',
    deel_1_middag: '1',
    deel_2_ochtend: '1',
    deel_2_middag: '0',
    deel_4_middag: '0',
    deel_4_ochtend: '1',
  }
  await coordinator.post(`/praktijk/locaties/${plek}`, {
    naam: 'De Lindelaan',
    adres: 'Lindelaan 3',
    ...week,
  })
  await k.probeer(
    'coordinator',
    coordinator,
    '/praktijk',
    '/praktijk/medewerkers',
    '/praktijk/medewerkers/nieuw',
    `/praktijk/medewerkers/${id}`,
    `/praktijk/medewerkers/${los.id}`,
  )
  await k.probeer(
    'coordinator',
    coordinator,
    '/praktijk/locaties',
    '/praktijk/locaties/nieuw',
    `/praktijk/locaties/${plek}`,
  )
  k.houd('200 code voor een medewerker', await coordinator.post(`/praktijk/medewerkers/${id}/code`))
  // Who has a way in already gets a new one only when a colleague confirms it.
  await registreerMetCode(w, w.iemand(), await geefPersoneelscode(w, id))
  k.houd('200 code na verlies', await coordinator.post(`/praktijk/medewerkers/${id}/code`))
  await k.stuur(
    'coordinator',
    coordinator,
    `/praktijk/medewerkers/${id}`,
    { stempel: 'ouder', naam: 'Ria Anders' },
    409,
  )
  await coordinator.post(`/praktijk/medewerkers/${los.id}/dienst`, { naar: 'uit' })
  await k.kijk('uit dienst', coordinator, `/praktijk/medewerkers/${los.id}`)
  await coordinator.post(`/praktijk/locaties/${plek}/sluiting`, { naar: 'dicht' })
  await k.kijk('gesloten', coordinator, `/praktijk/locaties/${plek}`, '/praktijk/locaties')
  await coordinator.post(`/praktijk/locaties/${plek}/sluiting`, { naar: 'open' })
  await themas(k, coordinator)
}

/** The themes: as the house wrote them, rewritten by the practice, in versions, hidden, and by two people at once. */
async function themas(k: Kijker, coordinator: Klant): Promise<void> {
  const thema = '/themas/01-start-en-cirkel-van-invloed'
  const pad = `/praktijk${thema}`
  await k.kijk('coordinator', coordinator, '/themas', thema, '/praktijk/themas', `${pad}/versies`)
  await k.probeer('coordinator', coordinator, '/praktijk/themas/nieuw', pad)
  await k.stuur('coordinator', coordinator, pad, { titel: 'Anna Proef' }, 303)
  await k.stuur('coordinator', coordinator, pad, { titel: 'Tom Proef', versie: '0' }, 409)
  await k.kijk(
    'herschreven',
    coordinator,
    `${pad}?bewaard=1`,
    `${pad}/versies`,
    thema,
    `${thema}?versie=huis-1`,
  )
  await coordinator.post(`${pad}/plek`, { naar: 'verberg' })
  await k.kijk('verborgen', coordinator, '/praktijk/themas', thema)
  await coordinator.post(`${pad}/plek`, { naar: 'toon' })
}

/** With a provider of the organisation: where its account is asked for, and every page on the way. */
async function werkaccount(k: Kijker, coordinator: Klant): Promise<void> {
  const { w } = k
  w.poorten.oidc = {
    issuer: 'https://aanbieder.voorbeeld.test/praktijk',
    acr: ['phr'],
    adres: async () => 'https://aanbieder.voorbeeld.test/inloggen',
    lees: async () => ({ ok: false, omdat: 'antwoord' }),
  }
  await k.kijk('beheerder met werkaccount', coordinator, '/beheer', '/toegang')
  const iemand = await k.als(w.iemand())
  await k.kijk('werkaccount', iemand, '/inloggen')
  const weg = await iemand.post('/inloggen/werkaccount')
  // Shown without moving on by itself.
  weg.headers.delete('refresh')
  k.houd('200 werkaccount, op weg', weg)
  await k.kijk('werkaccount, terug', iemand, '/inloggen/werkaccount?state=x&code=y')
  k.houd('422 werkaccount', await iemand.post('/inloggen/werkaccount/terug', { state: 'x', code: 'y' }))
  const ali = await w.medewerker('Ali Proef', ['specialist'])
  const nieuw = await k.als(w.iemand())
  await nieuw.post('/begin', { code: await geefPersoneelscode(w, ali.id) })
  await k.kijk('werkaccount, registreren', nieuw, '/registreren')
  await w.superuser(c =>
    c.query(
      `insert into werkaccount (persoon_id, onderwerp_hash, gemaakt_op, gebruikt_op) values ($1, $2, $3, $3)`,
      [ali.id, Buffer.alloc(32, 1), w.klok.nu().toString()],
    ),
  )
  const alleen = await k.als(ali.klant)
  await k.kijk('alleen een werkaccount', alleen, '/toegang', '/bevestigen?terug=/toegang')
  delete w.poorten.oidc
}

/** Four trajecten of one specialist: empty, full and with the ouder, being written, and signed. */
async function trajecten(k: Kijker, coordinator: Klant): Promise<void> {
  const { w } = k
  const anna = await w.medewerker('Anna Proef', ['specialist'])
  const a = await k.als(anna.klant)
  await k.kijk('nieuwe specialist', a, '/trajecten', '/agenda', '/tijd')
  const kim = await w.traject(anna, 'Kim')
  const noor = await w.traject(anna, 'Noor')
  const pien = await w.traject(anna, 'Pien')
  const lot = await w.traject(anna, 'Lot')
  for (const o of [kim, noor, pien, lot]) await k.als(o.klant)
  for (const o of [noor, pien, lot]) await sowDossier(w, anna, o)
  for (const o of [noor, pien, lot]) await stelSamen(a, o)
  for (const o of [noor, lot]) await legVoor(a, o)
  await schrijfAanmelding(w, noor.traject)
  await verklaar(lot.klant, 'Bij het tweede doel zie ik het anders.', 'Er is weer lucht.')
  await besluit(lot.klant, 'akkoord')
  await teken(a, lot)

  await registratie(k, pien)
  await leesBerichten(k, 'ouder', noor.klant, '/mijn/berichthulp')
  await noor.klant.post('/mijn/berichthulp/telling', { soort: 'herschreven' })
  const mijn = [
    '/mijn',
    '/mijn/berichthulp',
    '/mijn/checkin',
    '/mijn/vragenlijst',
    '/mijn/lijn',
    '/mijn/gesprekken',
    '/mijn/doelen',
    '/mijn/verslag',
    '/mijn/wie-keek',
    '/mijn/oefeningen',
    '/mijn/oefeningen/cirkel-van-invloed',
    '/mijn/beginscherm',
    '/mijn/dagboek',
    '/mijn/dagboek/bladen',
    '/mijn/dossier',
    '/overleg-nodig/ziek/zorg',
  ]
  await k.kijk('nieuwe ouder', kim.klant, ...mijn)
  await dagboek(k, kim, a)
  await vragenlijst(k, kim, a)
  await sowDoelen(w, anna, kim)
  await k.probeer('ouder met doelen', kim.klant, '/mijn', '/mijn/doelen', '/mijn/doelen/basis')
  await k.kijk(
    'ouder',
    noor.klant,
    ...mijn,
    '/mijn?bewaard',
    '/mijn?nu-niet',
    '/mijn/doelen?bewaard',
    '/mijn/lijn?maat=druk',
  )
  const held = await eerste(w, noor.traject, `stand = 'gehouden'`)
  await k.kijk('ouder', noor.klant, `/mijn/gesprekken/${held}/huiswerk`)
  await k.probeer(
    'ouder',
    noor.klant,
    '/mijn/checkin',
    '/mijn/verslag/verklaring',
    '/mijn/verslag/ondertekening',
    '/toegang',
    '/bevestigen?terug=/toegang',
  )
  await verklaar(noor.klant, 'Mijn verklaring.', 'Mijn woorden.')
  await k.stuur(
    'ouder',
    noor.klant,
    '/mijn/verslag/verklaring',
    { sinds: '', tekst: 'Uit een ander venster.' },
    409,
  )
  await reacties(k, a, noor)
  await k.kijk(
    'ouder met verklaring',
    noor.klant,
    '/mijn/verslag',
    '/mijn/verslag/versie/1',
    '/mijn/verslag.pdf',
    '/mijn/verslag/archief.pdf',
    '/mijn/verslag.docx',
  )
  await k.kijk('ouder na afloop', lot.klant, '/mijn', '/mijn/verslag')

  const weg = (o: { traject: string }, ...delen: string[]) =>
    delen.map(deel => `/trajecten/${o.traject}${deel}`)
  const alle = [
    '',
    '/plan',
    '/plan/wijzigen',
    '/plan/doelen/verbinding',
    '/gesprekken',
    '/gesprekken/plannen',
    '/tijd',
    '/scores',
    '/vragenlijst',
    '/verslag',
    '/verslag/samenstelling',
    '/verslag/verstrekken',
    '/afsluiting',
    '/wie-keek',
    '/meenemen',
  ]
  await k.kijk('specialist', a, '/trajecten', '/agenda', '/zonder-verbinding')
  await k.kijk('specialist, leeg traject', a, ...weg(kim, ...alle))
  await k.kijk(
    'specialist',
    a,
    ...weg(
      noor,
      ...alle,
      '/aanmelding',
      '/scores?moment=begin',
      '/scores?moment=eind',
      '/verslag/versie/1',
      '/verslag/voorbeeld',
      '/verslag.pdf',
      '/verslag/archief.pdf',
      '/verslag.docx',
      '/meenemen.json',
    ),
  )
  await k.kijk('specialist, getekend', a, ...weg(lot, '', '/verslag'))
  await k.kijk('een versie', noor.klant, '/mijn/verslag/verschil')
  await bewerk(a, noor, { advies: 'Blijf oefenen met de pauze.\n\nBel als het knelt.' })
  await k.kijk(
    'specialist, veranderd',
    a,
    ...weg(noor, '/verslag', '/verslag/verschil', '/verslag/voorbeeld'),
  )
  await legVoor(a, noor)
  await verklaar(noor.klant, 'Mijn verklaring.', 'Mijn woorden.')
  const twee = ['/verslag', '/verslag/verschil', '/verslag/versie/1', '/verslag/verschil?van=2']
  await k.kijk('specialist, twee versies', a, ...weg(noor, ...twee))
  await k.kijk('ouder, twee versies', noor.klant, ...twee.map(deel => `/mijn${deel}`))
  await verstrekkingen(k, a, lot)
  await besluit(noor.klant, 'akkoord')
  await k.kijk('specialist, akkoord', a, ...weg(noor, '/verslag', '/verslag/ondertekening'))
  await k.kijk('ouder, akkoord', noor.klant, '/mijn/verslag')
  const [uitnodiging = ''] = weg(kim, '/uitnodiging')
  k.houd('200 uitnodiging', await a.post(uitnodiging))
  k.houd('409 uitnodiging', await a.post(`${uitnodiging}/blad`, { code: 'AAAAA-AAAAA-AAAAA-AAAAA' }))
  k.houd('200 uitnodiging na verlies', await a.post(`/trajecten/${pien.traject}/uitnodiging`))
  await k.kijk('specialist, na verlies', a, ...weg(pien, ''))
  await k.kijk('coordinator, na verlies', coordinator, `/aanmeldingen/${pien.traject}`, '/toegang')
  const plan = await eerste(w, noor.traject, `stand = 'gepland'`)
  const gesprek = (id: string, deel = '') => `/trajecten/${noor.traject}/gesprekken/${id}${deel}`
  await k.kijk('specialist', a, gesprek(held), gesprek(plan), gesprek(plan, '/verplaatsen'))
  await afwezig(k, a)
  const reeks = {
    datum: '2027-05-04',
    tijd: '14:00',
    minuten: '60',
    aantal: '10',
    weken: '2',
    plaats: 'online',
    regio: 'midden',
  }
  await k.stuur(
    'specialist',
    a,
    weg(kim, '/gesprekken/plannen')[0] as string,
    { ...reeks, handeling: 'bekijk' },
    200,
  )
  await k.stuur(
    'specialist',
    a,
    gesprek(plan, '/verplaatsen'),
    { datum: '2027-03-11', plaats: 'online', handeling: 'bekijk', welke: 'dit' },
    200,
  )
  await k.probeer(
    'specialist',
    a,
    '/agenda',
    ...weg(noor, '/gesprekken/plannen', '/scores', '/afsluiting'),
    gesprek(plan, '/verplaatsen'),
  )
  await k.probeer(
    'specialist',
    a,
    ...weg(noor, '/plan/wijzigen', '/plan/doelen/basis'),
    gesprek(held),
    gesprek(plan),
  )
  await k.stuur(
    'specialist',
    a,
    weg(noor, '/plan/wijzigen')[0] as string,
    { versie: '0', aanleiding: 'Anders.' },
    409,
  )
  await k.stuur(
    'specialist',
    a,
    weg(noor, '/plan/doelen/basis')[0] as string,
    { versie: '9', titel: 'Anders' },
    409,
  )
  await k.stuur('specialist', a, gesprek(held), { versie: '0', notitie: 'Anders.', handeling: 'bewaar' }, 409)
  await k.stuur(
    'specialist',
    a,
    weg(noor, '/scores?moment=begin')[0] as string,
    { basis_specialist: '2', was_basis_specialist: '0' },
    409,
  )
  await k.stuur('specialist', a, weg(pien, '/verslag')[0] as string, { versie: '0', advies: 'Anders.' }, 409)
  // Two marks, of which one keeps its sentence with a ground.
  await bewerk(a, pien, { advies: 'De andere ouder liegt altijd.', inleiding: 'Bel op 06 12 34 56 78.' })
  await k.kijk('specialist, merken', a, ...weg(pien, '/verslag', '/verslag/voorbeeld'))
  await k.probeer(
    'specialist, concept',
    a,
    ...weg(pien, '/verslag', '/verslag/samenstelling', '/verslag/voorbeeld'),
  )
  await k.probeer('specialist', a, '/toegang', '/bevestigen?terug=/toegang')
  const afsluiting = weg(lot, '/afsluiting')[0] as string
  await a.post(afsluiting, { id: w.poorten.toeval.uuid(), soort: 'afgerond', reden: '' })
  await k.kijk(
    'specialist, afgesloten',
    a,
    ...weg(lot, '', '/afsluiting', '/gesprekken', '/gesprekken/plannen'),
  )
  await k.kijk('ouder, afgesloten', lot.klant, '/mijn')
  await demo(k, anna.id)
  await noodtoegang(k, coordinator, noor.traject)
  await berichten(k, anna, noor)
  await minuten(k, anna.id, noor)
  await meldcode(k, anna.id, noor)
  await nietGekomen(k, anna.id, noor)
  await eigenDossier(k, coordinator, anna.id, noor)
}

/** Somebody did not come: nothing yet, the step, a letter that cannot be, how it will be, and what the ouder reads. */
async function nietGekomen(k: Kijker, anna: string, { id, traject }: Ouder): Promise<void> {
  const a = await k.als(await k.w.klantVoor(anna, null))
  const noor = await k.als(await k.w.klantVoor(id, traject))
  const weg = `/trajecten/${traject}/oproep`
  await k.probeer('specialist, niemand miste', a, weg)
  await k.kijk('ouder, geen brief', noor, '/mijn/brieven')
  await k.w.superuser(c =>
    c.query(
      `insert into gesprek (traject_id, id, begint_op, minuten, plaats, stand) values ($1, gen_random_uuid(), $2, 60, 'online', 'niet-verschenen')`,
      [traject, k.w.klok.nu().add({ hours: 1 }).toString()],
    ),
  )
  await k.probeer('specialist, niet gekomen', a, weg)
  await k.stuur('specialist', a, weg, { soort: '', handeling: 'bekijk' }, 422)
  const velden = { soort: 'eerste', moment: 'geen', weg: 'hand', woorden: 'Tot gauw.' }
  await k.stuur('specialist, zo wordt de brief', a, weg, { ...velden, handeling: 'bekijk' }, 200)
  await k.stuur('specialist', a, weg, { ...velden, handeling: 'bewaar' }, 303)
  const { html } = await k.kijk('specialist, brief gemaakt', a, `${weg}?bewaard`)
  await k.kijk('specialist, de brief', a, /[^"]*brief\.pdf/.exec(html)?.[0] ?? '/')
  await k.kijk('ouder, een brief', noor, '/mijn', '/mijn/brieven')
}

/** The own dossier: each kind of piece, words and a request beside it, and the answers of the specialist. */
async function eigenDossier(k: Kijker, cato: Klant, anna: string, noor: Ouder): Promise<void> {
  const { w } = k
  const { traject } = noor
  const a = await k.als(await w.klantVoor(anna, null))
  const ouder = await k.als(await w.klantVoor(noor.id, traject))
  const lijst = `/trajecten/${traject}/verzoeken`
  await k.kijk('specialist, niets gevraagd', a, lijst)
  const ids = await w.poorten.deur.traject(
    secretOf({ klant: a }),
    traject,
    { actie: 'C', onderdeel: 'proef' },
    async (db, hier) => {
      const plan = { aanleiding: 'Rust in huis.', afspraken_veiligheid: 'Bel als het niet gaat.' }
      const vast = { ...plan, vastgesteld_op: Temporal.PlainDate.from('2027-02-20'), instemming: '{}' }
      await db
        .insertInto('plan')
        .values({ traject_id: traject, id: w.poorten.toeval.uuid(), ...vast })
        .onConflict(oc => oc.doNothing())
        .execute()
      await db
        .updateTable('plan')
        .set({ vastgesteld_op: vast.vastgesteld_op })
        .where('traject_id', '=', traject)
        .execute()
      await db
        .insertInto('afsluiting')
        .values({
          ...{
            traject_id: traject,
            id: w.poorten.toeval.uuid(),
            soort: 'gestopt',
            reden: 'De ouder verhuist.',
          },
          ...{ door: hier.ik, op: hier.nu },
        })
        .onConflict(oc => oc.doNothing())
        .execute()
      const een = (tabel: 'plan' | 'afsluiting' | 'uitspraak') =>
        db
          .selectFrom(tabel)
          .select('id')
          .where('traject_id', '=', traject)
          .orderBy('id')
          .executeTakeFirstOrThrow()
      return {
        plan: (await een('plan')).id,
        einde: (await een('afsluiting')).id,
        zin: (await een('uitspraak')).id,
      }
    },
  )
  const gesprek = `/mijn/dossier/gesprek/${await eerste(w, traject, `stand = 'gehouden'`)}`
  const zin = `/mijn/dossier/uitspraak/${ids.zin}`
  await k.kijk('ouder, dossier', ouder, '/mijn/dossier', gesprek, zin)
  await k.kijk('ouder', ouder, `/mijn/dossier/plan/${ids.plan}`, `/mijn/dossier/afsluiting/${ids.einde}`)
  await k.probeer('ouder', ouder, `${gesprek}/erbij`)
  for (const wat of ['verklaring', 'correctie', 'vernietiging'])
    for (const pad of [gesprek, zin])
      await k.stuur('ouder', ouder, `${pad}/erbij`, { wat, tekst: 'Ik zie het anders.' }, 303)
  await k.kijk('ouder, gezegd', ouder, '/mijn/dossier', `${gesprek}?verklaring`, `${zin}?correctie`)
  const werk = gesprek.replace('/mijn/dossier/gesprek', `/trajecten/${traject}/gesprekken`)
  await k.kijk('specialist, met verklaring', a, werk, `/trajecten/${traject}`, `/trajecten/${traject}/plan`)
  const { html } = await k.kijk('specialist, gevraagd', a, lijst)
  for (const [i, pad] of [...html.matchAll(/href="([^"]*\/verzoeken\/[^"]*)"/g)]
    .map(m => m[1] as string)
    .entries()) {
    await k.probeer('specialist', a, pad)
    const besluit = i === 0 ? 'afgewezen' : 'toegewezen'
    await k.stuur('specialist', a, pad, { besluit, reden: 'Zo staat het in de brief.' }, 303)
    await k.kijk('specialist, beantwoord', a, `${pad}?gegeven`, `${pad}?eerder`)
  }
  await k.kijk('ouder, beantwoord', ouder, '/mijn/dossier', gesprek, zin)
  const vragen = async (wie: string, pad: string): Promise<string[]> => {
    const { html: mijn } = await k.kijk(wie, ouder, pad)
    return [...mijn.matchAll(/href="\/mijn\/verzoeken\/([0-9a-f-]{36})"/g)].map(m => m[1] as string)
  }
  const eerder = await vragen('ouder', '/mijn/verzoeken')
  await k.probeer('ouder', ouder, '/mijn/verzoeken/nieuw')
  for (const soort of ['inzage', 'vernietiging'])
    await k.stuur('ouder', ouder, '/mijn/verzoeken/nieuw', { soort, tekst: 'Graag alles.' }, 303)
  const open = (await vragen('ouder, gevraagd', '/mijn/verzoeken?verstuurd')).filter(
    id => !eerder.includes(id),
  )
  for (const id of open) {
    await k.kijk('ouder, open', ouder, `/mijn/verzoeken/${id}`)
    await k.kijk('specialist, open', a, `${lijst}/${id}`)
    await k.stuur(
      'specialist',
      a,
      `${lijst}/${id}`,
      { besluit: 'deels', reden: 'Een deel is van een ander.' },
      303,
    )
    await k.kijk('ouder, antwoord', ouder, `/mijn/verzoeken/${id}`, `/mijn/verzoeken/${id}/brief.pdf`)
    await k.kijk('specialist, antwoord', a, `${lijst}/${id}`, `${lijst}/${id}/brief.pdf`)
  }
  await k.kijk('ouder, met antwoord', ouder, '/mijn/verzoeken')
  await uitstelEnKlacht(k, { a, ouder, cato }, traject)
}

/** An answer that takes longer, and a complaint from writing it to its letter, with the list of the practice before and after. */
async function uitstelEnKlacht(
  k: Kijker,
  { a, ouder, cato }: { a: Klant; ouder: Klant; cato: Klant },
  traject: string,
): Promise<void> {
  await k.kijk('coordinator', cato, '/verzoeken', `/aanmeldingen/${traject}/klacht`)
  const vragen = async () =>
    [...(await ouder.get('/mijn/verzoeken')).html.matchAll(/\/mijn\/verzoeken\/([0-9a-f-]{36})/g)].map(
      m => m[1],
    )
  const eerder = await vragen()
  await k.stuur('ouder', ouder, '/mijn/verzoeken/nieuw', { soort: 'inzage', tekst: 'Nog een keer.' }, 303)
  const id = (await vragen()).find(een => !eerder.includes(een))
  const [mijn, pad] = [`/mijn/verzoeken/${id}`, `/trajecten/${traject}/verzoeken/${id}`] as const
  await k.stuur('specialist, geen reden', a, pad, { uitstel: '' }, 422, '/uitstel')
  await k.stuur('specialist', a, pad, { uitstel: 'Er is veel te lezen.' }, 303, '/uitstel')
  await k.kijk('specialist, uitgesteld', a, `${pad}?uitgesteld`, `${pad}?te-laat`, `${pad}/uitstel.pdf`)
  await k.kijk('ouder, uitgesteld', ouder, mijn, `${mijn}/uitstel.pdf`, '/mijn/verzoeken')
  await k.probeer('ouder', ouder, '/mijn/klacht')
  const { location } = await k.stuur('ouder', ouder, '/mijn/klacht', { tekst: 'Ik wachtte te lang.' }, 303)
  const klacht = (location ?? '').replace(/\?.*/, '')
  await k.kijk('ouder, klacht', ouder, `${klacht}?verstuurd`, '/mijn/klacht', '/mijn/verzoeken')
  await k.kijk('coordinator', cato, '/verzoeken', `/aanmeldingen/${traject}/klacht`)
  const bij = klacht.replace('/mijn', `/aanmeldingen/${traject}`)
  await k.probeer('coordinator', cato, bij)
  await k.stuur('coordinator', cato, bij, { dag: '' }, 422, '/uitspraak')
  await k.stuur('coordinator', cato, bij, { dag: '2027-01-15' }, 303, '/uitspraak')
  await cato.post(`${bij}/aanhouding`)
  await k.kijk('coordinator, uitspraak', cato, `${bij}?uitspraak`, `${bij}?aangehouden`)
  await k.kijk('coordinator, te laat', cato, '/verzoeken', '/verzoeken?laat')
  await k.kijk('ouder, uitspraak', ouder, klacht, '/mijn/verzoeken')
  const einde = klacht.slice(-36)
  const besluit = { besluit: 'deels', reden: 'Wij bellen voortaan eerder.' }
  await k.stuur('coordinator, leeg', cato, bij, { besluit: '', reden: '' }, 422, einde)
  await k.stuur('coordinator', cato, bij, besluit, 303, einde)
  await k.kijk('coordinator, antwoord', cato, `${bij}?gegeven`, `${bij}?eerder`, `${bij}/brief.pdf`)
  await k.kijk('coordinator', cato, `/aanmeldingen/${traject}/klacht`)
  await k.kijk('ouder, antwoord', ouder, klacht, `${klacht}/brief.pdf`, '/mijn/klacht')
}

/** The meldcode: nothing yet, every step of one, a correction, and its forms empty and impossible. */
async function meldcode(k: Kijker, anna: string, { traject }: Ouder): Promise<void> {
  const a = await k.als(await k.w.klantVoor(anna, null))
  const weg = `/trajecten/${traject}/meldcode`
  await k.probeer('specialist, geen meldcode', a, weg, `${weg}/nieuw`)
  const dag = { gedaan_op: '2027-02-26' }
  const signalen = { ...dag, waarneming: 'Een blauwe plek.', bron: 'eigen waarneming' }
  const { location } = await k.stuur('specialist', a, `${weg}/nieuw`, signalen, 303)
  const hier = location?.split('?')[0] ?? ''
  await k.kijk('specialist, meldcode begonnen', a, weg, hier)
  for (const [stap, antwoorden] of Object.entries({
    kindcheck: { kinderen: 'Fien, 8 jaar.', veilig: 'Vannacht wel.', nodig: 'Rust.' },
    overleg: { met: 'veilig-thuis', wie: 'Mevrouw Proef', advies: 'Spreek de ouder.' },
    gesprek: { gesproken: 'ja', wie: 'de ouder', gezegd: 'De ouder vertelt over een val.' },
    wegen: {
      vermoeden: 'ja',
      vermoeden_grond: 'De plek past er niet bij.',
      hulp: 'nee',
      hulp_grond: 'Nog niet.',
    },
    besluit: {
      melden: 'ja',
      reden: 'Er is geen uitleg.',
      beslisser: 'Bo Proef',
      vervolg: 'De hulp gaat door.',
    },
    verteld: { aan: 'Veilig Thuis', wat: 'Alleen de feiten.', reactie: 'Zij bellen terug.' },
  })) {
    await k.probeer('specialist', a, `${hier}/${stap}`)
    await k.stuur('specialist', a, `${hier}/${stap}`, { ...dag, ...antwoorden }, 303)
  }
  const { html } = await k.kijk('specialist, meldcode', a, weg, `${hier}?vast`)
  const verbeter = /href="([^"]*\?verbetert=[^"]*)"/.exec(html)?.[1] ?? ''
  await k.kijk('specialist, verbeteren', a, verbeter)
  await k.stuur('specialist', a, verbeter, { waarneming: 'Een plek.' }, 303)
  await k.kijk('specialist, verbeterd', a, hier)
}

/** Time that was written down, some of it missing: of a traject, of a month, and as a file. */
async function minuten(k: Kijker, anna: string, { traject }: Ouder): Promise<void> {
  const { w } = k
  await w.superuser(async c => {
    await c.query(`update toegang set sinds = '2027-01-04T09:00:00Z' where persoon_id = $1`, [anna])
    await c.query(
      `update gesprek set tijd_gesprek = 65, tijd_administratie = 15 where traject_id = $1 and stand = 'gehouden'`,
      [traject],
    )
  })
  const a = await k.als(await w.klantVoor(anna, null))
  const weg = `/trajecten/${traject}/tijd`
  await k.kijk('specialist, met tijd', a, weg, `${weg}.csv`, '/tijd?maand=2027-02', '/tijd.csv?maand=2027-02')
}

/** E-mail that says nothing, and the calendar elsewhere: before, while and after there is one. */
async function berichten(k: Kijker, anna: { id: string }, noor: Ouder): Promise<void> {
  const { w } = k
  // The walk took more than ten minutes; both need to have given the passphrase just now.
  const a = await k.als(await w.klantVoor(anna.id, null))
  const ouder = await k.als(await w.klantVoor(noor.id, noor.traject))
  const pad = `/trajecten/${noor.traject}/seintje`
  await k.kijk('ouder, geen seintje', ouder, '/mijn/seintje')
  await k.probeer('specialist', a, pad, '/agenda/link', '/toegang/meldingen')
  const seintje = { adres: 'noor@elders.test', afgesproken_op: '2027-02-22' }
  await k.stuur('specialist', a, pad, seintje, 303)
  await k.kijk('specialist, met seintje', a, pad, `${pad}?bewaard`)
  await k.kijk('ouder, met seintje', ouder, '/mijn/seintje')
  await ouder.post('/mijn/seintje/einde')
  await k.kijk('ouder, gestopt', ouder, '/mijn/seintje?gestopt')
  await k.stuur('specialist', a, '/toegang/meldingen', { adres: 'anna@werk.test' }, 303)
  await k.kijk('specialist, met e-mail', a, '/toegang/meldingen?bewaard')
  for (const [wie, klant, link] of [
    ['ouder', ouder, '/mijn/agenda'],
    ['specialist', a, '/agenda/link'],
  ] as const) {
    await k.kijk(wie, klant, link)
    const { html } = k.houd(`${wie} nieuw adres`, await klant.post(link, { plaats: 'met' }))
    const adres = /\/kalender\/[A-Za-z0-9_-]{43}\.ics/.exec(html)?.[0]
    if (!adres) throw new Error(`${wie}: no address of a calendar`)
    await k.kijk(wie, klant, link, adres)
    await klant.post(`${link}/einde`)
    await k.kijk(wie, klant, `${link}?gestopt`)
  }
}

/** Two people and one traject, from nothing to over. */
async function noodtoegang(k: Kijker, coordinator: Klant, traject: string): Promise<void> {
  const { w } = k
  const pad = `/noodtoegang/${traject}`
  await k.kijk('coordinator, niemand', coordinator, `${pad}/klaarzetten`)
  const vera = await w.medewerker('Vera Proef', ['vertrouwensfunctionaris'])
  const v = await k.als(vera.klant)
  await k.kijk('controle, niets', v, '/noodtoegang')
  await k.probeer('coordinator', coordinator, `${pad}/klaarzetten`)
  await k.stuur('coordinator', coordinator, `${pad}/klaarzetten`, { voor: vera.id }, 303)
  await k.stuur('coordinator', coordinator, `${pad}/klaarzetten`, { voor: vera.id }, 409)
  await k.kijk('coordinator, klaargezet', coordinator, '/noodtoegang', `${pad}/klaarzetten?gedaan=klaargezet`)
  await k.probeer('controle', v, '/noodtoegang')
  await k.stuur('controle', v, '/noodtoegang', { reden: 'De inspectie vraagt het dossier op.' }, 303)
  await k.kijk('controle, gevraagd', v, '/noodtoegang?gedaan=reden')
  const { html } = await k.kijk('coordinator, gevraagd', coordinator, '/noodtoegang', `${pad}/bevestiging`)
  const id = /name="id" value="([^"]*)"/.exec(html)?.[1] ?? ''
  k.houd('409 bevestiging', await coordinator.post(`${pad}/bevestiging`, { id: w.poorten.toeval.uuid() }))
  await coordinator.post(`${pad}/bevestiging`, { id })
  await k.kijk('controle, open', v, '/noodtoegang', pad)
  await k.kijk('coordinator, open', coordinator, '/noodtoegang', `${pad}/bevestiging`)
  await v.post(`${pad}/einde`, { id })
  await k.kijk('controle, voorbij', v, '/noodtoegang?gedaan=gesloten')
  await k.kijk('coordinator, voorbij', coordinator, '/noodtoegang')
  await nachtwacht(k, v)
}

/** The report of the night guard: before the first round, with nothing, with everything there can be, and dealt with. */
async function nachtwacht(k: Kijker, v: Klant): Promise<void> {
  const { w } = k
  await w.superuser(c => c.query('delete from bevinding; delete from nachtronde'))
  await k.kijk('controle, nog geen ronde', v, '/nachtwacht')
  await w.superuser(c =>
    c.query(`insert into nachtronde (op, ongelezen) values (muur.nu() - interval '3 days', 2)`),
  )
  await k.kijk('controle, niets gevonden', v, '/nachtwacht')
  const gevonden: readonly Bevinding[] = [
    { ...codes, oorzaak: 'zelfde-kant', gezien: 'naam', specialisten: 'zelfde', zelfdeNaam: true },
    { ...codes, oorzaak: 'ander-oudste', gezien: 'datums', specialisten: 'nog-geen', zelfdeNaam: false },
  ]
  for (const b of gevonden) {
    const id = w.poorten.toeval.uuid()
    const zegel = verzegelBevinding(
      w.poorten.persoonssleutel,
      w.poorten.toeval.bytes(12),
      id,
      JSON.stringify(b),
    )
    await w.superuser(c =>
      c.query(`insert into bevinding values ($1, $2, $3, muur.nu(), null)`, [
        id,
        zegel,
        b.specialisten === 'zelfde',
      ]),
    )
  }
  const { html } = await k.kijk('controle, gevonden', v, '/nachtwacht')
  const weg = /action="(\/nachtwacht\/[^"]*\/afhandeling)"/.exec(html)?.[1] ?? ''
  await v.post(weg, {})
  await k.kijk('controle, afgehandeld', v, '/nachtwacht?gedaan=afgehandeld')
  await v.post(weg.replace('afhandeling', 'heropening'), {})
  await k.kijk('controle, teruggezet', v, '/nachtwacht?gedaan=heropend')
}

const codes = { een: 'AAA111', ander: 'BBB222' }

/** Empty, with one page that is shared, and thrown away. What is sealed is any bytes here. */
async function dagboek(k: Kijker, ouder: Ouder, specialist: Klant): Promise<void> {
  const { klant, traject } = ouder
  const gedeeld = `/trajecten/${traject}/dagboek`
  await k.kijk('specialist, niets gedeeld', specialist, gedeeld)
  const [id, blad] = [k.w.poorten.toeval.uuid(), k.w.poorten.toeval.uuid()]
  await klant.post('/mijn/dagboek/sloten', { id, sloten: SLOTEN, versie: '0' })
  await klant.post('/mijn/dagboek/bladen', { id: blad, dagboek: id, tekst: VERZEGELD, versie: '0' })
  await k.kijk('ouder, dagboek dicht', klant, '/mijn/dagboek')
  await klant.post(`/mijn/dagboek/bladen/${blad}/deling`, { tekst: 'Vandaag was het stil in huis.' })
  await k.kijk('specialist, gedeeld', specialist, gedeeld)
  await k.probeer('ouder, gedeeld', klant, '/mijn/dagboek')
  await klant.post(`/mijn/dagboek/bladen/${blad}/deling/einde`)
  await k.kijk('ouder, teruggehaald', klant, '/mijn/dagboek?teruggehaald')
  await klant.post(`/mijn/dagboek/bladen/${blad}/verwijdering`)
  await klant.post('/mijn/dagboek/einde', { weg: 'ja' })
  await k.kijk('ouder, dagboek weg', klant, '/mijn/dagboek?weg')
}

/** Put ready, asked, answered, and left out. */
async function vragenlijst(k: Kijker, ouder: Ouder, specialist: Klant): Promise<void> {
  const { klant, traject } = ouder
  const weg = `/trajecten/${traject}/vragenlijst`
  for (const [moment, velden] of [
    ['begin', { handeling: 'niet' }],
    ['eind', { gevoel_1: '4', gevoel_2: '5', gevoel_3: '3', gevoel_4: '4', gevoel_5: '3', verder: '03' }],
  ] as const) {
    const lijst = k.w.poorten.toeval.uuid()
    await specialist.post(weg, { id: lijst, moment })
    await k.kijk('specialist, klaargezet', specialist, `${weg}?klaargezet`)
    await k.kijk('ouder, vragen', klant, '/mijn')
    await k.probeer('ouder, vragen', klant, '/mijn/vragenlijst')
    await k.stuur('ouder, vragen', klant, '/mijn/vragenlijst', { lijst, ...velden }, 303)
    // The newest is the one that is asked.
    await k.w.zetKlok(k.w.klok.nu().add({ seconds: 1 }).toString())
  }
  await k.kijk('ouder, beantwoord', klant, '/mijn/vragenlijst')
  await k.kijk('specialist, beantwoord', specialist, weg)
}

async function eerste(w: Wereld, traject: string, waar: string): Promise<string> {
  const { rows } = await w.superuser(c =>
    c.query(`select id from gesprek where traject_id = $1 and ${waar} order by begint_op limit 1`, [traject]),
  )
  return rows[0].id
}

/** From the code of paper on, on both roads. */
async function registratie(k: Kijker, ouder: Parameters<typeof geefUitnodiging>[1]): Promise<void> {
  const { w } = k
  const nieuw = await k.als(w.iemand())
  await nieuw.post('/begin', { code: await geefUitnodiging(w, ouder) })
  await k.kijk('registratie', nieuw, '/registreren')
  k.houd('422 /registreren/passkey', await nieuw.post('/registreren/passkey', {}))
  await k.probeer('registratie', nieuw, '/registreren/code')
  const papiertje = leesPapiertje((await nieuw.get('/registreren/code')).html)
  await nieuw.post('/registreren/code', { cijfers: cijfersVan(w, papiertje) })
  await k.probeer('registratie', nieuw, '/registreren/wachtzin')
  const toestel = new Toestel(publicUrl, w.poorten.toeval.bytes(32))
  const ander = await k.als(w.iemand())
  await registreerMetPasskey(ander, await geefUitnodiging(w, ouder), toestel)
  const terug = await k.als(w.iemand())
  await toonPasskey(terug, toestel)
  await k.probeer('na de passkey', terug, '/inloggen/wachtzin')
  await terug.post('/inloggen/wachtzin', { wachtzin: WACHTZIN, gedeeld: 'ja' })
  await k.probeer('op een gedeeld apparaat', terug, '/volgende', '/volgende/wachtzin')
  await getypt(k, terug)
  await k.probeer('ingelogd', ander, '/toegang', '/toegang/wachtzin')
}

/** What was typed on a device that covered itself: asked for, back in its form, and above a page that has no form for it. */
async function getypt(k: Kijker, tablet: Klant): Promise<void> {
  for (const pad of ['/mijn/checkin', '/mijn/verslag/verklaring']) {
    await tablet.get('/volgende')
    const vraag = await tablet.post(pad, { woorden: 'Het was stil & goed.', tekst: 'Een <lang> verhaal.' })
    k.houd(`403 op een gedeeld apparaat ${pad}`, vraag)
    const mee = hidden(vraag.html, 'getypt')
    k.houd(`terug ${pad}`, await tablet.post('/volgende/wachtzin', { wachtzin: WACHTZIN, getypt: mee }))
    await k.kijk('op een gedeeld apparaat', tablet, '/mijn/beginscherm')
    await k.w.zetKlok(k.w.klok.nu().add({ minutes: 4 }).toString())
  }
}

async function demo(k: Kijker, persoon: string): Promise<void> {
  const poorten = { ...k.w.poorten, demo: true }
  const klant = await k.als(maakKlant(maakApp(poorten, features), publicUrl))
  await k.kijk('demo', klant, demoLink(poorten, persoon, null, 'Anna Proef').replace(publicUrl, ''))
}

/** Keeping and destroying: nothing yet, a reason, a proposal taken back and made again, who may not, who decides, and the certificate. */
async function bewaren(k: Kijker): Promise<void> {
  const { w } = k
  const collega = (naam: string, rol: string) => w.medewerker(naam, [rol])
  const [bo, coen, dora, vera, eva] = [
    await collega('Bo Proef', 'specialist'),
    await collega('Coen Proef', 'coordinator'),
    await collega('Dora Proef', 'coordinator'),
    await collega('Vera Proef', 'vertrouwensfunctionaris'),
    await collega('Eva Proef', 'vertrouwensfunctionaris'),
  ]
  for (const { klant } of [bo, coen, dora, vera, eva]) await k.als(klant)
  const daan = await w.traject(bo, 'Daan')
  const { traject } = daan
  await schrijfAanmelding(w, traject)
  await w.superuser(c =>
    c.query(
      `insert into toegang (traject_id, persoon_id, rol, sinds, tot) values ($1, $2, 'specialist', muur.nu(), muur.nu())`,
      [traject, eva.id],
    ),
  )
  const weg = `/bewaren/${traject}`
  await k.kijk('coordinator, niets op de lijst', coen.klant, '/bewaren', weg)
  await k.kijk('was zelf specialist', eva.klant, '/bewaren')
  const vraag = w.poorten.toeval.uuid()
  await daan.klant.post('/mijn/verzoeken', { id: vraag, soort: 'vernietiging', tekst: 'Graag alles weg.' })
  const toe = { besluit: 'toegewezen', reden: 'Het mag weg.' }
  await bo.klant.post(`/trajecten/${traject}/verzoeken/${vraag}`, toe)
  await k.kijk('coordinator, loopt nog', coen.klant, '/bewaren', weg)
  const einde = { id: w.poorten.toeval.uuid(), soort: 'gestopt', reden: 'De ouder verhuist.' }
  await bo.klant.post(`/trajecten/${traject}/afsluiting`, einde)
  await k.probeer('coordinator', coen.klant, weg)
  await k.stuur('coordinator', coen.klant, weg, { soort: 'klacht', vanaf: '2027-02-01' }, 303)
  await k.kijk('een reden', coen.klant, '/bewaren', `${weg}?gedaan=reden`)
  await k.kijk('een reden, vertrouwensfunctionaris', vera.klant, '/bewaren', weg)
  await druk(coen.klant, weg, `${weg}/opheffing`)
  await k.kijk('opgeheven', coen.klant, `${weg}?gedaan=opgeheven`, `${weg}?gedaan=niet-meer`, '/bewaren')
  await k.kijk('coordinator', coen.klant, `${weg}/voorstel`, `${weg}/brief.pdf`)
  await druk(coen.klant, `${weg}/voorstel`)
  await k.kijk('wie voorstelde', coen.klant, '/bewaren', `${weg}?gedaan=voorgesteld`, `${weg}/intrekking`)
  await k.kijk('een ander', dora.klant, '/bewaren', weg, `${weg}/besluit`)
  await druk(dora.klant, `${weg}/intrekking`)
  await k.kijk('ingetrokken', dora.klant, `${weg}?gedaan=ingetrokken`)
  await druk(coen.klant, `${weg}/voorstel`)
  const id = hidden((await coen.klant.get(`${weg}/intrekking`)).html, 'id')
  k.houd('409 wie voorstelde', await coen.klant.post(`${weg}/besluit`, { id }))
  k.houd('409 een ander voorstel', await dora.klant.post(`${weg}/besluit`, { id: vraag }))
  await k.kijk('vertrouwensfunctionaris', vera.klant, '/bewaren', weg, `${weg}/intrekking`, `${weg}/besluit`)
  // Decided, and stopped halfway.
  await w.superuser(c =>
    c.query('update vernietiging set besloten_door = $1, besloten_op = muur.nu() where id = $2', [
      vera.id,
      id,
    ]),
  )
  await k.kijk('halverwege', dora.klant, '/bewaren', weg, `${weg}/besluit`)
  const { antwoord } = await druk(vera.klant, `${weg}/besluit`)
  const bewijs = `/bewaren/bewijs/${id}`
  await k.kijk('vernietigd', vera.klant, antwoord.location ?? '/', bewijs, `${bewijs}/bewijs.pdf`, '/bewaren')
}

/** From new to closed, as the coordinator sees it. */
async function aanmeldingen(k: Kijker, coordinator: Klant): Promise<void> {
  const { w } = k
  for (const [i, naam] of ['Marit', 'Joris'].entries()) await meldAan(k, naam, i === 0)
  const { rows } = await w.superuser(c =>
    c.query(`select traject_id as id from traject where stand = 'aangemeld'`),
  )
  const [een, twee] = rows.map(r => `/aanmeldingen/${r.id}`) as [string, string]
  await k.kijk(
    'coordinator',
    coordinator,
    '/aanmeldingen',
    '/aanmeldingen?zoek=zzz',
    een,
    `${een}/toewijzing`,
  )
  await k.probeer('coordinator', coordinator, `${een}/oordeel`, `${een}/afsluiting`)
  const punten = Object.fromEntries(TRIAGEPUNTEN.map(punt => [`punt_${punt}`, 'nee']))
  for (const pad of [een, twee])
    await k.stuur(
      'coordinator',
      coordinator,
      `${pad}/oordeel`,
      { ...punten, conclusie: 'passend', reden: 'Het past bij wat er speelt.' },
      303,
    )
  await k.probeer('coordinator', coordinator, `${een}?oordeel`, `${een}/toewijzing`, `${een}/waarneming`)
  const keuze =
    /name="specialist" value="([^"]*)"/.exec((await coordinator.get(`${een}/toewijzing`)).html)?.[1] ?? ''
  await k.stuur('coordinator', coordinator, `${een}/toewijzing`, { specialist: keuze, versie: '99' }, 409)
  await k.stuur('coordinator', coordinator, `${een}/toewijzing`, { specialist: keuze }, 303)
  await waarnemen(k, coordinator, `${een}/waarneming`)
  await k.stuur('coordinator', coordinator, `${twee}/afsluiting`, { reden: 'De ouder ziet ervan af.' }, 303)
  await k.kijk(
    'coordinator',
    coordinator,
    '/aanmeldingen',
    een,
    `${een}/oordeel`,
    `${een}/toewijzing`,
    twee,
    `${twee}/oordeel`,
    `${twee}/afsluiting`,
  )
}

/** A copy: not yet, marked, sent back, agreed on, given; for the four who have to do with it. */
async function afschrift(k: Kijker, cato: Medewerker): Promise<void> {
  const { ouder, oud, nieuw } = await maakLopend(k.w, cato, await maakParen(k.w))
  for (const wie of [ouder, oud, nieuw]) await k.als(wie.klant)
  await sowDossier(k.w, oud, ouder)
  const lijst = afschriftenPad(ouder)
  const kies = `/aanmeldingen/${ouder.traject}/meelezer`
  await k.kijk('ouder, geen afschrift', ouder.klant, '/mijn/afschriften')
  await k.kijk('specialist, geen verzoek', oud.klant, lijst)
  await k.kijk('collega, niets na te lezen', nieuw.klant, '/meelezen')
  await k.kijk('coordinator, geen afschrift', cato.klant, kies)
  await vraagInzage(oud.klant, ouder)
  await k.kijk('specialist, toegewezen', oud.klant, lijst)
  const pad = await beginAfschrift(oud.klant, ouder)
  await k.kijk('specialist, begonnen', oud.klant, pad, lijst, `${pad}?nietMeer`)
  const [deel = ''] = delenIn((await oud.klant.get(pad)).html, `${pad}/delen`)
  await k.probeer('specialist', oud.klant, deel)
  await laatWegUit(oud.klant, pad, 'NOTITIE')
  await k.kijk('specialist, gemerkt', oud.klant, `${deel}?bewaard`, pad)
  k.houd('409 specialist, deel', await oud.klant.post(deel, { versie: '99' }))
  await k.probeer('coordinator', cato.klant, kies)
  await kiesMeelezer(cato.klant, ouder, nieuw)
  await k.kijk('coordinator, gekozen', cato.klant, `${kies}?bewaard`)
  k.houd('409 coordinator, meelezer', await cato.klant.post(kies, { afschrift: pad.slice(-36), wie: oud.id }))
  await legAfschriftVoor(oud.klant, pad)
  await k.kijk('specialist, ligt bij een collega', oud.klant, `${pad}?voorgelegd`, deel)
  const mee = `/meelezen/${ouder.traject}`
  await k.kijk('collega', nieuw.klant, '/meelezen', mee, '/trajecten', `${mee}?nietAf`)
  for (const stuk of delenIn((await nieuw.klant.get(mee)).html, mee))
    await k.probeer('collega', nieuw.klant, stuk)
  await leesNa(nieuw.klant, ouder, 'NOTITIE')
  await k.kijk('collega, afgerond', nieuw.klant, '/meelezen?afgerond')
  await k.kijk('specialist, terug', oud.klant, pad, lijst)
  await legAfschriftVoor(oud.klant, pad)
  await leesNa(nieuw.klant, ouder)
  await k.kijk('specialist, akkoord', oud.klant, pad, lijst)
  await geef(oud.klant, pad)
  await k.kijk('specialist, gegeven', oud.klant, `${pad}?isGegeven`, lijst)
  const { html } = await k.kijk('ouder, een afschrift', ouder.klant, '/mijn/afschriften')
  for (const [, weg = ''] of html.matchAll(/href="(\/mijn\/afschriften\/[^"]+)"/g)) {
    await ouder.klant.get(weg)
    k.bezocht.add(routeVan(k.w.app, weg))
  }
}

/** Away while gesprekken are planned, for as long as the page is looked at. */
async function afwezig(k: Kijker, specialist: Klant): Promise<void> {
  const id = k.w.poorten.toeval.uuid()
  const dagen = { id, van: '2027-03-01', tot: '2027-12-31' }
  await specialist.post('/agenda/afwezigheid', dagen)
  await k.kijk('specialist, afwezig', specialist, '/agenda?bewaard')
  await specialist.post(`/agenda/afwezigheid/${id}/verwijdering`)
}

/** A colleague stands in: nobody who can, the form, what is wrong with it, and who does. */
async function waarnemen(k: Kijker, coordinator: Klant, weg: string): Promise<void> {
  const paar = k.w.poorten.toeval.uuid()
  for (const positie of [0, 1] as const)
    await k.w.medewerker(`Dirk Proef ${positie}`, ['specialist'], { paar, positie })
  await k.probeer('coordinator, waarnemer', coordinator, weg)
  const waarnemer = /name="waarnemer" value="([^"]*)"/.exec((await coordinator.get(weg)).html)?.[1] ?? ''
  const vandaag = vandaagOp(k.w.klok.nu())
  const dagen = { van: `${vandaag}`, tot: `${vandaag.add({ days: 9 })}` }
  await k.stuur('coordinator', coordinator, weg, { waarnemer, van: dagen.tot, tot: dagen.van }, 422)
  await k.stuur('coordinator', coordinator, weg, { waarnemer, ...dagen }, 303)
  await k.kijk('coordinator, waarnemer', coordinator, `${weg}?bewaard`)
  const einde = /action="([^"]*\/einde)"/.exec((await coordinator.get(weg)).html)?.[1] ?? ''
  await coordinator.post(einde)
}

/** Every way it can go wrong, for everybody it can happen to. */
async function misgaan(k: Kijker, coordinator: Klant): Promise<void> {
  const { w } = k
  const iemand = await k.als(w.iemand())
  const ouder = await w.traject(await w.medewerker('Ben Proef', ['specialist']), 'Sem')
  await k.als(ouder.klant)
  for (const [wie, klant] of [
    ['iemand', iemand],
    ['ouder', ouder.klant],
    ['staf', coordinator],
  ] as const)
    k.houd(`404 ${wie}`, await klant.get('/bestaat-niet'))
  const elders = { origin: 'https://elders.test', 'sec-fetch-site': 'cross-site' }
  k.houd('403', await iemand.post('/aanmelden', {}, elders))
  k.houd('413', await iemand.post('/aanmelden', { voornaam: 'x'.repeat(5_000_000) }))
  const stuk = maakApp(w.poorten, [
    ...features,
    app => {
      app.get('/stuk', () => {
        throw new Error('broken on purpose')
      })
      app.get('/druk', () => {
        throw new TeDruk()
      })
    },
  ])
  const kapot = await k.als(maakKlant(stuk, publicUrl, secretOf(ouder)))
  k.houd('500', await kapot.get('/stuk'))
  k.houd('429', await kapot.get('/druk'))
}
