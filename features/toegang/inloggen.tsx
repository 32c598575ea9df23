// Signing in: a passkey and then the passphrase.
import { eerste, leesVelden } from '../../http/formulier.ts'
import { OIDC_TERUG } from '../../http/oidc-terug.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { beginSessie, eindigSessie } from '../../http/sessie.ts'
import { toon } from '../../http/toon.tsx'
import { KnopFormulier } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { beginBinnen, GedeeldVinkje } from './gedeeld.tsx'
import { eistSoort, ikMet, isBinnen, thuis } from './ik.ts'
import { inlogWoorden } from './inlog-woorden.ts'
import { leesPasskey, vraagPasskey } from './passkey.ts'
import { PasskeyKnop } from './passkey-knop.tsx'
import { probeerWachtzin } from './wachtzin.ts'
import { WachtzinVraag } from './wachtzin-vraag.tsx'
import { werkaccountWoorden } from './werkaccount-woorden.ts'

export function inloggen(app: App): void {
  app.get('/inloggen', c => {
    const { wie } = c.get('bezoeker')
    if (isBinnen(wie)) return c.redirect(thuis(c, wie.traject), 303)
    return toonInloggen(c)
  })

  app.post('/inloggen/uitdaging', async c => c.json(await vraagPasskey(c)))

  app.post('/inloggen/passkey', async c => {
    const wie = await leesPasskey(c, eerste(await leesVelden(c), 'antwoord'))
    if (!wie) return toonInloggen(c, true)
    await beginSessie(c, 'sleutel', wie.persoon, wie.traject, wie.middel)
    return c.redirect('/inloggen/wachtzin', 303)
  })

  const eist = eistSoort('sleutel')
  app.get('/inloggen/wachtzin', eist, c => toonWachtzin(c, false))

  app.post('/inloggen/wachtzin', eist, async c => {
    const { persoon, traject, middel } = ikMet(c, 'sleutel')
    const velden = await leesVelden(c)
    const uitslag = await probeerWachtzin(c, eerste(velden, 'wachtzin'))
    if (uitslag === 'fout') return toonWachtzin(c, true)
    if (uitslag === 'gestopt') return c.redirect('/inloggen?gestopt', 303)
    await beginBinnen(c, { persoon, traject, middel }, velden)
    return c.redirect(thuis(c, traject), 303)
  })

  app.post('/afmelden', async c => {
    await eindigSessie(c)
    // What this browser kept of our pages goes too; the choice of language may stay.
    c.header('clear-site-data', '"cache", "storage"')
    return c.redirect('/inloggen?afgemeld', 303)
  })
}

function toonInloggen(c: Verzoek, mis = false): Response {
  const w = inlogWoorden(c.get('bezoeker').taal)
  const boven =
    c.req.query('gestopt') !== undefined ? (
      <Melding soort="let-op">{w.gestopt}</Melding>
    ) : c.req.query('afgemeld') !== undefined ? (
      <Bevestiging>{w.afgemeld}</Bevestiging>
    ) : undefined
  return toon(
    c,
    {
      titel: w.titel,
      kaal: true,
      boven,
      modules: [c.get('poorten').assets.modules.passkey as string],
      ...(mis ? { fout: true, status: 422 as const } : {}),
    },
    <>
      <PasskeyKnop
        doel="inloggen"
        action="/inloggen/passkey"
        uitdaging="/inloggen/uitdaging"
        knop={w.passkey}
        zonder={w.zonderScript}
        fout={w.passkeyMis}
        mis={mis}
      />
      <p>
        <a class="knop tweede" href="/inloggen/code">
          {w.anders}
        </a>
      </p>
      {c.get('poorten').oidc && <Werkaccount c={c} />}
      <p class="zacht">
        {w.papier} <a href="/begin">{w.begin}</a>
      </p>
    </>,
  )
}

function Werkaccount({ c }: { c: Verzoek }) {
  const w = werkaccountWoorden(c.get('bezoeker').taal)
  return (
    <>
      <p class="zacht">{w.voorWie}</p>
      <KnopFormulier action={OIDC_TERUG} soort="tweede">
        {w.inloggen}
      </KnopFormulier>
    </>
  )
}

function toonWachtzin(c: Verzoek, mis: boolean): Response {
  const w = inlogWoorden(c.get('bezoeker').taal)
  return toon(
    c,
    { titel: w.wachtzin.titel, kaal: true, ...(mis ? { fout: true, status: 422 as const } : {}) },
    <>
      <p>{w.wachtzin.uitleg}</p>
      <WachtzinVraag w={w} action="/inloggen/wachtzin" mis={mis}>
        {ikMet(c, 'sleutel').traject && <GedeeldVinkje c={c} />}
      </WachtzinVraag>
      <p class="zacht">{w.wachtzin.vergeten}</p>
    </>,
  )
}
