// Probes of reactions and papers (R3): who says what until when, and that a paper comes only with the last signature and then stands.
import type { Mens } from '../../tests/twee-kanten.ts'
import type { Proef } from './proeven.ts'

const zegel = `decode('01' || repeat('07', 40), 'hex')`
const raakt = (act: string) => `with x as (${act} returning 1) select count(*) from x`
const nee = 'fout 42501'
type Vraag = [string, string, string]

export const reactieproeven: readonly Proef[] = [
  {
    naam: 'de ouder reageert op de laatste versie, tot het besluit; wat beantwoord is staat',
    doe: async ({ k: { a, b }, als, beheer }) => {
      const leeg = 'delete from antwoord; delete from reactie; delete from ondertekening; select 1'
      await beheer(leeg)
      const versies = (t: string) =>
        beheer(`select id from verslagversie where traject_id = '${t}' order by nummer desc`)
      const [laatste = '', eerste = ''] = (await versies(a.traject)).split(';')
      const [vanB = ''] = (await versies(b.traject)).split(';')
      const reageer = (wie: Mens, plek: string, versie = laatste) =>
        als(
          wie,
          a.traject,
          `insert into reactie values ('${a.traject}', gen_random_uuid(), '${versie}', '${plek}', ${zegel}, muur.nu()); select 'gezegd'`,
        )
      const wijzig = (wie: Mens = a.ouder) =>
        als(wie, a.traject, raakt(`update reactie set tekst = ${zegel}, op = muur.nu()`))
      const teken = (t: string, versie: string, door: string) =>
        beheer(
          `insert into ondertekening values ('${t}', gen_random_uuid(), '${versie}', '${door}', gen_random_uuid(), 'gezien', '\\x00', muur.nu()); select 1`,
        )
      const found: Vraag[] = []
      // What happened elsewhere, or to a version before, counts for nothing here.
      await teken(b.traject, vanB, 'specialist')
      await teken(a.traject, eerste, 'ouder')
      found.push(['de ouder', await reageer(a.ouder, 'lijn'), 'gezegd'])
      found.push(['twee keer op een alinea', await reageer(a.ouder, 'lijn'), 'fout 23505'])
      found.push(['de specialist niet', await reageer(a.specialist, 'advies-0'), nee])
      found.push(['de andere kant niet', await reageer(b.ouder, 'advies-0'), nee])
      found.push(['op een versie van voor de laatste', await reageer(a.ouder, 'lijn', eerste), nee])
      found.push(['op een versie van de andere kant', await reageer(a.ouder, 'lijn', vanB), nee])
      found.push(['wijzigen', await wijzig(), '1'])
      found.push(['de specialist wijzigt niets', await wijzig(a.specialist), '0'])
      for (const kolom of ['plek', 'versie_id', 'id', 'traject_id'])
        found.push([
          `de ${kolom} staat vast`,
          await als(a.ouder, a.traject, `update reactie set ${kolom} = ${kolom}`),
          nee,
        ])
      found.push(['niet te verwijderen', await als(a.ouder, a.traject, 'delete from reactie'), nee])
      const gezegd = await beheer(`select id from reactie where traject_id = '${a.traject}'`)
      const elders = await beheer(
        `with x as (insert into reactie values ('${b.traject}', gen_random_uuid(), '${vanB}', 'lijn', ${zegel}, muur.nu()) returning id) select id from x`,
      )
      await beheer(
        `insert into antwoord values ('${b.traject}', gen_random_uuid(), '${elders}', (random() * 30000)::int, 'gebleven', ${zegel}, gen_random_uuid(), muur.nu()); select 1`,
      )
      found.push(['een antwoord elders telt niet', await wijzig(), '1'])
      found.push(['een tweede alinea', await reageer(a.ouder, 'advies-1'), 'gezegd'])
      await beheer(
        `insert into antwoord values ('${a.traject}', gen_random_uuid(), '${gezegd}', (random() * 30000)::int, 'gebleven', ${zegel}, gen_random_uuid(), muur.nu()); select 1`,
      )
      found.push(['wat beantwoord is staat, het andere niet', await wijzig(), '1'])
      await beheer('delete from antwoord; select 1')
      await beheer(
        `update reactie set versie_id = '${eerste}' where id = '${gezegd}'; delete from ondertekening; select 1`,
      )
      found.push(['wat bij een eerdere versie hoort staat', await wijzig(), '1'])
      await beheer(`update reactie set versie_id = '${laatste}' where id = '${gezegd}'; select 1`)
      for (const door of ['ouder', 'specialist']) {
        await beheer('delete from ondertekening; select 1')
        await teken(a.traject, laatste, door)
        found.push([`wijzigen na een besluit van de ${door}`, await wijzig(), '0'])
        found.push([`schrijven na een besluit van de ${door}`, await reageer(a.ouder, 'advies-2'), nee])
      }
      return found
    },
  },
  {
    naam: 'de specialist antwoordt in eigen naam tot de laatste handtekening, en ieder antwoord blijft',
    doe: async ({ k: { a, b }, als, beheer }) => {
      await beheer('delete from antwoord; delete from reactie; delete from ondertekening; select 1')
      const versie = async (t: string) =>
        (await beheer(
          `select id from verslagversie where traject_id = '${t}' order by nummer desc limit 1`,
        )) ?? ''
      const [laatste, vanB] = [await versie(a.traject), await versie(b.traject)]
      const zeg = (t: string, v: string) =>
        beheer(
          `with x as (insert into reactie values ('${t}', gen_random_uuid(), '${v}', 'lijn', ${zegel}, muur.nu()) returning id) select id from x`,
        )
      const [reactie, elders] = [await zeg(a.traject, laatste), await zeg(b.traject, vanB)]
      const antwoord = (wie: Mens, door = wie.persoon, op = reactie) =>
        als(
          wie,
          a.traject,
          `insert into antwoord values ('${a.traject}', gen_random_uuid(), '${op}', (random() * 30000)::int, 'gebleven', ${zegel}, '${door}', muur.nu()); select 'gezegd'`,
        )
      const telt = async (wie: Mens) =>
        `${await als(wie, a.traject, 'select count(*) from reactie')} ${await als(wie, a.traject, 'select count(*) from antwoord')}`
      const teken = (t: string, v: string, door: string) =>
        beheer(
          `insert into ondertekening values ('${t}', gen_random_uuid(), '${v}', '${door}', gen_random_uuid(), 'akkoord', '\\x00', muur.nu()); select 1`,
        )
      const found: Vraag[] = []
      await teken(b.traject, vanB, 'specialist')
      found.push(['de specialist', await antwoord(a.specialist), 'gezegd'])
      found.push(['nog een keer', await antwoord(a.specialist), 'gezegd'])
      found.push(['in de naam van een ander', await antwoord(a.specialist, b.specialist.persoon), nee])
      found.push(['de ouder antwoordt niet', await antwoord(a.ouder), nee])
      found.push(['de andere specialist niet', await antwoord(b.specialist), nee])
      found.push([
        'op een reactie van de andere kant',
        await antwoord(a.specialist, a.specialist.persoon, elders),
        'fout 23503',
      ])
      for (const [wie, n] of [
        [a.ouder, '1 2'],
        [a.specialist, '1 2'],
        [a.aanmelder, '0 0'],
        [a.controle, '0 0'],
        [a.aanvrager, '0 0'],
        [b.ouder, '0 0'],
        [b.specialist, '0 0'],
      ] as const)
        found.push([`${wie.rol} ${wie === b.ouder ? 'van B' : ''} leest`, await telt(wie), n])
      for (const wie of [a.ouder, a.specialist]) {
        found.push([
          'niet te wijzigen',
          await als(wie, a.traject, 'update antwoord set besluit = besluit'),
          nee,
        ])
        found.push(['niet te verwijderen', await als(wie, a.traject, 'delete from antwoord'), nee])
      }
      await teken(a.traject, laatste, 'ouder')
      found.push(['na het besluit van de ouder', await antwoord(a.specialist), 'gezegd'])
      await teken(a.traject, laatste, 'specialist')
      found.push(['na de laatste handtekening', await antwoord(a.specialist), nee])
      return found
    },
  },
  {
    naam: 'een papier komt er op het moment van de laatste handtekening, een keer, en verandert nooit',
    doe: async ({ k: { a, b }, als, beheer }) => {
      await beheer('delete from verslagpapier; delete from ondertekening; select 1')
      const versies = (t: string) =>
        beheer(`select id from verslagversie where traject_id = '${t}' order by nummer desc`)
      const [laatste = '', eerste = ''] = (await versies(a.traject)).split(';')
      const [vanB = ''] = (await versies(b.traject)).split(';')
      const bewaar = (wie: Mens, versie = laatste, op = 'muur.nu()') =>
        als(
          wie,
          a.traject,
          `insert into verslagpapier values ('${a.traject}', gen_random_uuid(), '${versie}', ${zegel}, ${op}); select 'bewaard'`,
        )
      const teken = (t: string, v: string, door: string, op = 'muur.nu()') =>
        beheer(
          `insert into ondertekening values ('${t}', gen_random_uuid(), '${v}', '${door}', gen_random_uuid(), 'akkoord', '\\x00', ${op}); select 1`,
        )
      const eerder = `muur.nu() - interval '1 minute'`
      const found: Vraag[] = []
      await teken(b.traject, vanB, 'specialist')
      found.push(['zonder handtekening', await bewaar(a.specialist), nee])
      await teken(a.traject, laatste, 'ouder')
      found.push(['alleen de ouder tekende', await bewaar(a.specialist), nee])
      await teken(a.traject, eerste, 'specialist')
      found.push(['een andere versie is getekend', await bewaar(a.specialist), nee])
      await beheer('delete from ondertekening; select 1')
      await teken(a.traject, laatste, 'specialist', eerder)
      found.push(['later dan het tekenen', await bewaar(a.specialist), nee])
      found.push(['alsof het toen was', await bewaar(a.specialist, laatste, eerder), nee])
      await beheer('update ondertekening set op = muur.nu(); select 1')
      found.push(['de ouder bewaart niets', await bewaar(a.ouder), nee])
      found.push(['de andere kant niet', await bewaar(b.specialist), nee])
      found.push(['van een versie van de andere kant', await bewaar(a.specialist, vanB), nee])
      found.push(['op dat moment', await bewaar(a.specialist), 'bewaard'])
      found.push(['een keer', await bewaar(a.specialist), 'fout 23505'])
      for (const [wie, n] of [
        [a.ouder, '1'],
        [a.specialist, '1'],
        [a.aanmelder, '0'],
        [a.controle, '0'],
        [a.aanvrager, '0'],
        [b.ouder, '0'],
        [b.specialist, '0'],
      ] as const)
        found.push([`${wie.rol} leest`, await als(wie, a.traject, 'select count(*) from verslagpapier'), n])
      for (const wie of [a.ouder, a.specialist]) {
        found.push([
          'niet te wijzigen',
          await als(wie, a.traject, `update verslagpapier set papier = ${zegel}`),
          nee,
        ])
        found.push(['niet te verwijderen', await als(wie, a.traject, 'delete from verslagpapier'), nee])
      }
      return found
    },
  },
]
