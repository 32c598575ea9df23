// Mutants that change nothing anybody could see, each with the reason. A name that is no mutant any more fails the run.

/** By the name of the mutant. What is here is counted apart, never as caught. */
export const gelijkwaardig: Readonly<Record<string, string>> = {
  // Asked only by functions of the guard itself, which has its own power already.
  ...metReden('wordt alleen gevraagd door functies die de macht van de wacht al hebben', [
    'muur.sessie: zonder macht van de wacht',
    'muur.echt: zonder macht van de wacht',
    'muur.mag_binnen: zonder macht van de wacht',
    'muur.baansleutel: zonder macht van de wacht',
    'muur.bit: zonder macht van de wacht',
    'muur.heeft_inlog: zonder macht van de wacht',
    'muur.baan: zonder macht van de wacht',
  ]),
  ...metReden('scheelt alleen werk: wat er niet is, wordt ook zonder deze regel niet gevonden', [
    'muur.sessie: altijd als s.traject_id is null',
    'muur.rol_van: nooit als t is null or s.persoon_id is null',
    'muur.rol_van: zonder or s.persoon_id is null',
    'muur.als: altijd als rol is not null',
    'muur.wie: nooit als s.persoon_id is null',
    'muur.geschikt: zonder and m.paar is not null',
  ]),
  ...metReden(
    'een traject heeft een ouder, en een id van een ouder staat in een traject: de sleutels zeggen hetzelfde',
    [
      'muur.wie: zonder and o.id = s.persoon_id',
      'muur.wie: where altijd in plaats van o.traject_id = s.traject_id',
    ],
  ),
  ...metReden('de deelvraag kiest al levende sessies van deze persoon', [
    'muur.begin_sessie: zonder and x.beeindigd_op is null',
    'muur.begin_sessie: where altijd in plaats van x.persoon_id = persoon',
  ]),
  ...metReden('wie volledig binnen is leest de eigen regel al als collega', [
    'medewerker.ieder_leest_de_eigen_regel: sessie niet vol',
  ]),
  ...metReden(
    'het beleid laat alleen een sessie achter die is beeindigd: wat daar nog meer in staat, opent niets',
    ['grant select (id, persoon_id, soort, begonnen_op, gebruikt_op, verloop: ook update op public.sessie'],
  ),
  ...metReden('alleen in dit schema staan tabellen met zo een kolom', [
    "muur.wis_traject: where altijd in plaats van x.relnamespace = 'public'::pg_catalog.regnamespace",
  ]),
  ...metReden('telt alleen tussen twee die precies tegelijk komen', [
    'muur.poging: zonder and x.beeindigd_op is null',
    'muur.begin_aanmelding: nooit als exists (select from public.traject t where t.traject_id = nieuw)',
    'muur.begin_aanmelding: nooit als not found',
  ]),
  ...metReden('wie hier bij komt mocht het al door een ander deel van dezelfde regel of een ander beleid', [
    'score.ouder_en_specialist_schrijven: ook specialist',
    'score.ouder_en_specialist_wijzigen: ook specialist',
    'grondslag.specialist_leest_en_de_ouder_wat_verteld_is: ook specialist',
    'keten.ouder_leest_die_van_het_dossier: ook specialist',
    'ketenopening.ouder_opent_die_van_het_dossier: ook specialist',
    'verzoek.specialist_leest_wat_geen_klacht_is: ook ouder',
    'verzoek.coordinator_leest_een_klacht: ook ouder',
    'afsluiting.coordinator_leest_waarom_het_niet_begon: ook ouder',
    'afsluiting.coordinator_leest_waarom_het_niet_begon: ook specialist',
    'afsluiting.coordinator_leest_waarom_het_niet_begon: ook vertrouwensfunctionaris',
    'traject.aanmelder_geeft_een_roepnaam: ook specialist',
    'traject.aanmelder_geeft_een_roepnaam: ook coordinator',
    'uitnodiging.coordinator_leest_wat_open_staat: ook specialist',
  ]),
  ...metReden('een aanmelder heeft geen volle sessie, dus ik() is niemand', [
    'afsluiting.specialist_sluit_af: ook aanmelder',
    'afsluiting.coordinator_laat_niet_beginnen: ook aanmelder',
    'triage.coordinator_schrijft: ook aanmelder',
    'vragenlijst.specialist_zet_klaar: ook aanmelder',
    'vernietiging.coordinator_stelt_voor: ook aanmelder',
    'bewaarreden.coordinator_houdt_aan: ook aanmelder',
    'uitnodiging.specialist_schrijft: ook aanmelder',
    'noodtoegang.aanvrager_geeft_de_reden: ook aanmelder',
    'seintje.specialist_spreekt_af: ook aanmelder',
    'meldstap.specialist_legt_vast: ook aanmelder',
    'antwoord.specialist_antwoordt_tot_de_laatste_handtekening: ook aanmelder',
    'verzoek.specialist_besluit_een_keer_en_de_coordinator_op_een_klacht: ook aanmelder',
    'oproep.specialist_schrijft: ook aanmelder',
    'grondslag.specialist_schrijft: ook aanmelder',
    'verstrekking.specialist_verstrekt_alleen_op_een_grondslag: ook aanmelder',
  ]),
  ...metReden('de regel wil ook dat het de eigen rij is, en alleen een ouder heeft daar een rij', [
    'ouder.ouder_kiest_de_taal: ook specialist',
    'ouder.ouder_kiest_de_taal: ook coordinator',
    'ouder.ouder_kiest_de_taal: ook aanmelder',
    'ouder.ouder_kiest_de_taal: ook vertrouwensfunctionaris',
    'ouder.ouder_kiest_de_taal: ook aanvrager',
  ]),
  ...metReden(
    'de regel wil ook dat het het eigen verzoek is, en alleen een vertrouwensfunctionaris heeft er een',
    [
      'noodtoegang.aanvrager_geeft_de_reden: ook ouder',
      'noodtoegang.aanvrager_geeft_de_reden: ook specialist',
      'noodtoegang.aanvrager_geeft_de_reden: ook coordinator',
      'noodtoegang.aanvrager_en_coordinator_lezen: ook ouder',
      'noodtoegang.aanvrager_en_coordinator_lezen: ook specialist',
      'noodtoegang.aanvrager_en_coordinator_lezen: ook aanmelder',
    ],
  ),
  ...metReden(
    'wie de grondslag niet leest, ziet ook niet wat erop ging: die rij moet er zijn, en heeft een eigen beleid',
    [
      'verstrekking.ouder_en_specialist_lezen_wat_verteld_is: ook coordinator',
      'verstrekking.ouder_en_specialist_lezen_wat_verteld_is: ook aanmelder',
      'verstrekking.ouder_en_specialist_lezen_wat_verteld_is: ook vertrouwensfunctionaris',
      'verstrekking.ouder_en_specialist_lezen_wat_verteld_is: ook aanvrager',
      "verstrekking.ouder_en_specialist_lezen_wat_verteld_is: using altijd in plaats van traject_id = (select muur.hier('ouder', 'specialist'))",
    ],
  ),
  ...metReden('wie de grondslag niet leest, vindt er ook geen om op te verstrekken', [
    'verstrekking.specialist_verstrekt_alleen_op_een_grondslag: ook coordinator',
    'verstrekking.specialist_verstrekt_alleen_op_een_grondslag: ook vertrouwensfunctionaris',
    'verstrekking.specialist_verstrekt_alleen_op_een_grondslag: ook aanvrager',
  ]),
  ...metReden('wie hier specialist is hielp mee, en dat sluit dezelfde regel al uit', [
    'verzoek.coordinator_leest_een_klacht: ook specialist',
    'verzoek.specialist_besluit_een_keer_en_de_coordinator_op_een_klacht: ook specialist',
  ]),
  ...metReden('wie het verzoek niet leest, vindt er ook geen om uit te stellen', [
    'uitstel.wie_antwoordt_stelt_een_keer_uit: ook aanmelder',
    'uitstel.wie_antwoordt_stelt_een_keer_uit: ook vertrouwensfunctionaris',
    'uitstel.wie_antwoordt_stelt_een_keer_uit: ook aanvrager',
  ]),
  ...metReden('wie geen handtekening leest, vindt er ook geen om een papier bij te bewaren', [
    'verslagpapier.specialist_bewaart_het_papier_bij_het_tekenen: ook coordinator',
    'verslagpapier.specialist_bewaart_het_papier_bij_het_tekenen: ook aanmelder',
    'verslagpapier.specialist_bewaart_het_papier_bij_het_tekenen: ook vertrouwensfunctionaris',
    'verslagpapier.specialist_bewaart_het_papier_bij_het_tekenen: ook aanvrager',
  ]),
  ...metReden('wie geen versie leest, vindt ook geen laatste om op te reageren', [
    'reactie.ouder_reageert_tot_het_besluit: ook coordinator',
    'reactie.ouder_reageert_tot_het_besluit: ook aanmelder',
    'reactie.ouder_reageert_tot_het_besluit: ook vertrouwensfunctionaris',
    'reactie.ouder_reageert_tot_het_besluit: ook aanvrager',
    'reactie.ouder_wijzigt_tot_het_antwoord: ook coordinator',
    'reactie.ouder_wijzigt_tot_het_antwoord: ook aanmelder',
    'reactie.ouder_wijzigt_tot_het_antwoord: ook vertrouwensfunctionaris',
    'reactie.ouder_wijzigt_tot_het_antwoord: ook aanvrager',
  ]),
  ...metReden(
    'de rijbeveiliging van de andere tabel laat hier toch alleen dit traject zien; dit is voor de index',
    [
      'verstrekking.ouder_en_specialist_lezen_wat_verteld_is: where altijd in plaats van g.traject_id = verstrekking.traject_id',
      'uitstel.wie_antwoordt_stelt_een_keer_uit: where altijd in plaats van q.traject_id = uitstel.traject_id',
      'muur.mag_uit: where altijd in plaats van g.traject_id = t',
      'muur.mag_uit: where altijd in plaats van o.traject_id = t',
      'muur.mag_uit: where altijd in plaats van j.traject_id = t',
      'muur.mag_uit: where altijd in plaats van n.traject_id = t',
      'logregel.ouder_leest_wie_keek: where altijd in plaats van g.traject_id = logregel.traject_id',
      'verslagversie.specialist_legt_voor_zolang_niemand_tekende: where altijd in plaats van o.traject_id = verslagversie.traject_id',
      'verklaring.ouder_schrijft_tot_ondertekening: where altijd in plaats van o.traject_id = verklaring.traject_id',
      'verklaring.ouder_wijzigt_tot_ondertekening: where altijd in plaats van o.traject_id = verklaring.traject_id',
      'ondertekening.ieder_tekent_zelf_de_laatste_versie: where altijd in plaats van v.traject_id = ondertekening.traject_id',
      'reactie.ouder_reageert_tot_het_besluit: where altijd in plaats van v.traject_id = reactie.traject_id',
      'reactie.ouder_reageert_tot_het_besluit: where altijd in plaats van o.traject_id = reactie.traject_id',
      'reactie.ouder_wijzigt_tot_het_antwoord: where altijd in plaats van v.traject_id = reactie.traject_id',
      'reactie.ouder_wijzigt_tot_het_antwoord: where altijd in plaats van o.traject_id = reactie.traject_id',
      'reactie.ouder_wijzigt_tot_het_antwoord: where altijd in plaats van a.traject_id = reactie.traject_id',
      'verslagpapier.specialist_bewaart_het_papier_bij_het_tekenen: where altijd in plaats van o.traject_id = verslagpapier.traject_id',
    ],
  ),
}

function metReden(reden: string, namen: readonly string[]): Record<string, string> {
  return Object.fromEntries(namen.map(naam => [naam, reden]))
}
