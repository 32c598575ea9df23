// What a request carries with it: the ports of the program and who is visiting.
import type { Context, Hono } from 'hono'
import type { Deur, Geheim, Wie } from '../muur/deur.ts'
import type { Boek } from '../muur/logboek.ts'
import type { Klok } from '../platform/clock.ts'
import type { Modelserver } from '../platform/config.ts'
import type { Schijf } from '../platform/disk.ts'
import type { Log } from '../platform/log.ts'
import type { Post } from '../platform/mail.ts'
import type { Oidc } from '../platform/oidc/oidc.ts'
import type { Toeval } from '../platform/random.ts'
import type { Assets } from '../ui/assets.ts'
import type { Icoon } from '../ui/iconen.ts'
import type { Taal } from '../ui/woorden.ts'
import type { Bijzonder, Vervolg } from './getypt.ts'

/** Everything from outside the program, so that a test and the prover can hold it. */
export type Poorten = {
  deur: Deur
  klok: Klok
  toeval: Toeval
  post: Post
  /** The disk of the data folder, for the health page; absent where there is none to look at. */
  schijf?: () => Promise<Schijf>
  log: Log
  assets: Assets
  /** Origin people reach us at, such as https://mijnpraktijk.nl, without a slash at the end. */
  publicUrl: string
  /** Where a weakness can be told, as an address (`mailto:…`); absent or null: the telephone of the practice. */
  meldpunt?: string | null
  /** Key for what one person holds outside any traject (the secret of a one-time code), derived from the practice key. */
  persoonssleutel: Uint8Array
  /** A language model of the practice itself that may read along in the Berichthulp, or null. */
  modelserver: Modelserver | null
  /** Only true in the fictional practice of `npm run demo`: sign-in links without a passkey. */
  demo: boolean
  /** The provider at which staff signs in with the account of the organisation; absent when the practice has none. */
  oidc?: Oidc
}

/** Who visits. Nobody known: `wie` is null. */
export type Bezoeker = { geheim: Geheim | null; wie: Wie | null; taal: Taal }

export type Omgeving = {
  /** Only what this program says to itself (getypt.ts): no visitor can. */
  Bindings: Bijzonder
  Variables: {
    poorten: Poorten
    bezoeker: Bezoeker
    praktijk: PraktijkNaam
    /** What this request does in a traject, for its line in the access log (logboek.ts). */
    boek: Boek
    /** A rule or step-up said no, also where the answer only leads back to a page. */
    geweigerd?: boolean
    /** This request reads nothing of a traject, whatever its address says. */
    buitenHetLog?: boolean
    /** Another page answers this request (getypt.ts). */
    vervolg?: Vervolg
    /** This page starts workers of our own (koppen.ts); no other page may. */
    werkers?: boolean
  }
}

/** The public names of the practice (D1). `opgezet` is false until the first coordinator has filled them in. */
export type PraktijkNaam = {
  opgezet: boolean
  naam: string
  neutraleNaam: string
  icoon: Icoon
  telefoon: string
  wachttijd: string
}

export type App = Hono<Omgeving>
export type Verzoek = Context<Omgeving>

/** A feature puts its routes on the app. It never knows another feature. */
export type Feature = (app: App) => void
