// What goes out: written down first, then the file for that recipient; the database says both times whether it may.
import { alsBijlage } from '../../http/bestandsnaam.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App } from '../../http/omgeving.ts'
import { readPapier } from './bewaard-papier.ts'
import { vulAan } from './druk/verslag-document.ts'
import { drukPapier } from './druk/verslag-pdf.ts'
import { listVersies } from './queries.ts'
import { zegVerspreiding } from './verspreiding.ts'
import { basisVan, grondslagVan, vindGrondslag } from './verstrekken-adres.ts'
import { addVerstrekking, versieDieUitMag } from './verstrekkingen.ts'

export function uitgaanRoutes(app: App): void {
  // Both addresses end on the verslag: a line of the log about step-up says no more than that.
  app.post(
    '/trajecten/:traject/verslag/verstrekken/:grondslag/verslag',
    eist('specialist'),
    eistBevestiging(basisVan),
    async c => {
      const typed = eerste(await leesVelden(c), 'id')
      const id = isUuid(typed) ? typed : c.get('poorten').toeval.uuid()
      const grondslag = grondslagVan(c)
      const handeling = { actie: 'E', onderdeel: 'grondslag', id: grondslag } as const
      const gegaan = await inTraject(c, handeling, async (db, hier) => {
        await vindGrondslag(db, hier, grondslag)
        if (!(await versieDieUitMag(db, hier, grondslag))) return false
        await addVerstrekking(db, hier, { id, grondslag, persoon: ikVan(c).persoon })
        return true
      })
      if (!gegaan) meldWeigering(c)
      return c.redirect(`${basisVan(c)}?${gegaan ? 'gegeven' : 'niet'}`, 303)
    },
  )

  app.get(
    '/trajecten/:traject/verslag/verstrekken/:grondslag/verslag.pdf',
    eist('specialist'),
    eistBevestiging(),
    async c => {
      const id = grondslagVan(c)
      const gevonden = await inTraject(c, { actie: 'E', onderdeel: 'grondslag', id }, async (db, hier) => {
        const g = await vindGrondslag(db, hier, id)
        const uit = await versieDieUitMag(db, hier, id)
        // Without a row that it went there is no file, and not after the ground is gone.
        const versie = g.gegaan.length > 0 && (await listVersies(db, hier)).find(v => v.id === uit)
        if (!versie) return null
        const praktijknaam = c.get('praktijk').naam
        const { controlegetal } = versie
        return {
          g,
          controlegetal,
          papier: await readPapier(db, hier, { inhoud: versie.inhoud, versie, praktijknaam }),
        }
      })
      if (!gevonden) return c.redirect(`${basisVan(c)}?niet`, 303)
      const { g, papier, controlegetal } = gevonden
      const verspreiding = zegVerspreiding([g], papier.verspreiding.zinnen)
      const bytes = await drukPapier(vulAan(papier, { verspreiding, controlegetal }))
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': 'application/pdf',
        'content-disposition': alsBijlage(c.get('praktijk').neutraleNaam, 'pdf'),
        'content-length': String(bytes.byteLength),
      })
    },
  )
}
