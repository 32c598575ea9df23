// What emergency access shows of one traject: who, how to reach safely, plan, doelen, and what was written at each gesprek.
import type { Aanmelding } from '../../domein/aanmelding.ts'
import { DOELEN } from '../../domein/doel.ts'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'

export type Nooddossier = Awaited<ReturnType<typeof readNooddossier>>

/** Reads it. Throws NietGevonden for who was not let in by a second person. */
export async function readNooddossier(db: Db, { traject, rol, nu, ik }: Hier) {
  if (rol !== 'vertrouwensfunctionaris') throw new NietGevonden()
  const [t, ouder, kinderen, specialist, aanmelding, plan, doelen, gesprekken, uitspraken, einde, toegang] =
    await Promise.all([
      db
        .selectFrom('traject')
        .select(['traject_id', 'code', 'roepnaam', 'stand'])
        .where('traject_id', '=', traject)
        .executeTakeFirstOrThrow(),
      db
        .selectFrom('ouder')
        .select(['id', 'voornaam', 'achternaam'])
        .where('traject_id', '=', traject)
        .executeTakeFirst(),
      db
        .selectFrom('kind')
        .select(['id', 'voornaam', 'geboortedatum'])
        .where('traject_id', '=', traject)
        .orderBy('geboortedatum')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('toegang as g')
        .innerJoin('medewerker as m', 'm.id', 'g.persoon_id')
        .select('m.naam')
        .where('g.traject_id', '=', traject)
        .where('g.rol', '=', 'specialist')
        .where('g.tot', 'is', null)
        .executeTakeFirst(),
      db
        .selectFrom('aanmelding')
        .select(['id', 'inhoud', 'ontvangen_op'])
        .where('traject_id', '=', traject)
        .executeTakeFirst(),
      db
        .selectFrom('plan')
        .select(['id', 'aanleiding', 'afspraken_veiligheid'])
        .where('traject_id', '=', traject)
        .executeTakeFirst(),
      db
        .selectFrom('doel')
        .select(['id', 'soort', 'titel'])
        .where('traject_id', '=', traject)
        .orderBy('soort')
        .execute(),
      db
        .selectFrom('gesprek')
        .select(['id', 'begint_op', 'stand', 'thema', 'notitie', 'huiswerk'])
        .where('traject_id', '=', traject)
        .orderBy('begint_op', 'desc')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('uitspraak')
        .select(['id', 'gesprek_id', 'soort', 'tekst', 'bron', 'wie', 'grond'])
        .where('traject_id', '=', traject)
        .orderBy('gemaakt_op')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('afsluiting')
        .select(['id', 'soort', 'reden'])
        .where('traject_id', '=', traject)
        .executeTakeFirst(),
      db
        .selectFrom('noodtoegang')
        .select(['traject_id', 'id', 'tot'])
        .where('traject_id', '=', traject)
        .where('gevraagd_door', '=', ik)
        .where('beeindigd_op', 'is', null)
        .where('tot', '>', nu)
        .orderBy('id')
        .executeTakeFirst(),
    ])
  if (!toegang?.tot) throw new NietGevonden()
  return {
    traject,
    code: t.code,
    stand: t.stand,
    naam: ouder ? `${ouder.voornaam} ${ouder.achternaam}`.trim() : (t.roepnaam ?? t.code),
    kinderen,
    specialist: specialist?.naam ?? null,
    aanmelding: aanmelding && {
      inhoud: JSON.parse(aanmelding.inhoud) as Aanmelding,
      op: aanmelding.ontvangen_op,
    },
    plan: plan ?? null,
    doelen: DOELEN.flatMap(soort => doelen.filter(d => d.soort === soort)),
    gesprekken: gesprekken.map(g => ({ ...g, uitspraken: uitspraken.filter(u => u.gesprek_id === g.id) })),
    einde: einde ?? null,
    noodtoegang: { id: toegang.id, tot: toegang.tot },
  }
}
