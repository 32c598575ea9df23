// The ouder did not come (J7): the specialist sees which step comes next, looks at the letter, and decides. Nothing is sent.
import { listGemist } from '../../domein/oproep.ts'
import { alsBijlage } from '../../http/bestandsnaam.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject, inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, LegeStaat } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { formatDagVan } from '../../ui/tijd.ts'
import { type Brief, maakBrief } from './brief.ts'
import { drukOproep } from './druk/oproep-pdf.ts'
import { leesWens, type Wens } from './invoer.ts'
import { BriefBlad, NietGekomen, Voorstel } from './page.tsx'
import { adresRegels, listOproepen, readStuk, type Stuk, saveOproep } from './queries.ts'
import { woorden } from './woorden.ts'

export function oproep(app: App): void {
  const pad = '/trajecten/:traject/oproep'

  app.get(pad, eist('specialist'), async c => {
    const stuk = await inTraject(c, { actie: 'R', onderdeel: 'oproep' }, readStuk)
    return toonStuk(c, stuk, {})
  })

  app.post(pad, eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const { taal } = c.get('bezoeker')
    const { toeval } = c.get('poorten')
    const handeling = eerste(velden, 'handeling')
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : toeval.uuid()
    const bewaar = handeling === 'bewaar'
    const uit = await inTraject(
      c,
      { actie: bewaar ? 'C' : 'R', onderdeel: 'oproep', id },
      async (db, hier) => {
        const stuk = await readStuk(db, hier)
        // The same press again finds the letter made.
        if (stuk.oproepen.some(o => o.id === id)) return { stuk, gedaan: true }
        const gelezen = leesWens(velden, stuk, hier.nu)
        if (!gelezen.ok) return { stuk, fouten: gelezen.fouten }
        const over = overWelk(stuk)
        if (!over || stuk.gesloten) return { stuk, weg: true }
        const brief = schrijf(stuk, gelezen.waarde, c.get('praktijk').telefoon)
        if (!bewaar) return { stuk, brief }
        const { soort, nieuw, weg } = gelezen.waarde
        await saveOproep(db, hier, { id, gesprek: over, soort, nieuw, weg, brief })
        return { stuk, gedaan: true }
      },
    )
    if (uit.gedaan) return c.redirect(`/trajecten/${uit.stuk.traject}/oproep?bewaard`, 303)
    if (uit.fouten) return toonStuk(c, uit.stuk, { velden, fouten: toonFouten(uit.fouten, taal) })
    if (uit.weg || !uit.brief) return toonStuk(c, uit.stuk, { velden, botst: true })
    if (handeling === 'aanpassen') return toonStuk(c, uit.stuk, { velden })
    const w = woorden(taal)
    return toon(
      c,
      { titel: w.zo },
      <Voorstel w={w} stuk={uit.stuk} brief={uit.brief} velden={{ ...velden, id }} />,
    )
  })

  app.get(`${pad}/:id/brief.pdf`, eist('specialist'), async c => {
    const id = c.req.param('id') ?? ''
    if (!isUuid(id)) throw new NietGevonden()
    const stuk = await inTraject(c, { actie: 'E', onderdeel: 'oproep', id }, readStuk)
    const o = stuk.oproepen.find(x => x.id === id)
    if (!o) throw new NietGevonden()
    const { neutraleNaam } = c.get('praktijk')
    const pdf = await drukOproep({
      brief: o.brief,
      adres: adresRegels(stuk, o.weg),
      dag: formatDagVan(o.op, o.brief.taal, { jaar: true, weekdag: false }),
      naam: neutraleNaam,
      gemaaktOp: o.op.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString(),
    })
    return c.body(pdf as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/pdf',
      'content-disposition': alsBijlage(neutraleNaam, 'pdf'),
    })
  })

  app.get('/mijn/brieven', eist('ouder'), async c => {
    const { taal } = c.get('bezoeker')
    const { mijn } = woorden(taal)
    const brieven = await inMijnTraject(c, { actie: 'R', onderdeel: 'oproep' }, listOproepen)
    return toon(
      c,
      { titel: mijn.titel, terug: { href: '/mijn', tekst: mijn.terug } },
      brieven.length === 0 ? (
        <LegeStaat>{mijn.leeg}</LegeStaat>
      ) : (
        <>
          <p>{mijn.uitleg}</p>
          {brieven.toReversed().map(b => (
            <section key={b.id} aria-label={mijn.op(formatDagVan(b.op, taal, { jaar: true }))}>
              <p class="soort">{mijn.op(formatDagVan(b.op, taal, { jaar: true }))}</p>
              <BriefBlad brief={b.brief} />
            </section>
          ))}
        </>
      ),
    )
  })
}

/** The gesprek a letter is about: the last one that was missed. Null when none was. */
function overWelk(stuk: Stuk): string | null {
  return listGemist(stuk.gesprekken).at(-1)?.id ?? null
}

function schrijf(stuk: Stuk, wens: Wens, telefoon: string): Brief {
  const gemist = listGemist(stuk.gesprekken)
  return maakBrief({
    soort: wens.soort,
    taal: stuk.taal,
    voornaam: stuk.voornaam,
    gemist: gemist.map(g => g.begint),
    nieuw: wens.nieuw,
    eerder: stuk.oproepen.filter(o => gemist.some(g => g.id === o.gesprek)).map(o => o.op),
    woorden: wens.woorden,
    specialist: stuk.specialist,
    telefoon,
  })
}

function toonStuk(
  c: Verzoek,
  stuk: Stuk,
  { velden = {}, fouten = {}, botst = false }: { velden?: Velden; fouten?: Fouten; botst?: boolean },
): Response {
  const { taal } = c.get('bezoeker')
  const { klok, toeval } = c.get('poorten')
  const w = woorden(taal)
  const mis = Object.keys(fouten).length > 0
  const id = eerste(velden, 'id')
  return toon(
    c,
    {
      titel: w.titel,
      terug: { href: `/trajecten/${stuk.traject}/gesprekken`, tekst: w.terug },
      boven: c.req.query('bewaard') !== undefined && <Bevestiging>{w.bewaard}</Bevestiging>,
      fout: mis,
      status: botst ? 409 : mis ? 422 : 200,
    },
    <NietGekomen
      w={w}
      taal={taal}
      nu={klok.nu()}
      stuk={stuk}
      id={isUuid(id) ? id : toeval.uuid()}
      velden={velden}
      fouten={fouten}
      intussen={botst}
    />,
  )
}
