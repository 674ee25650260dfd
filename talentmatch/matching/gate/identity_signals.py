"""Words that tell who somebody is: what they are signs of, how strong they are, in four languages.

An entry is a word without accents, in lower case. "moskee*" stands for every word that begins so, "*moskee" for every
word that ends so, "mijn_man" for two words in a row, "#" for an age in figures or words, "%" for a year of birth and
"~" for any word. Elided letters are no words: "j'ai" is written "ai". An entry with an accent stands for the word with
that accent ("né" is not "ne"). The lists under "any" count in every language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Strength = Literal["clause", "about_self", "word"]
Table = Mapping[str, Mapping[str, str]]

#: Wherever such a word stands, its clause keeps concepts and words of work alone.
CLAUSE: Final[Table] = {
    "faith": {
        "any": """
            ramadan* islam* moslim* muslim* musulman* muslima* koran* quran* hijab* halal kosher koscher imam* minaret*
            synagog* shabbat sabbat* sjabbat sabbath diwali holi vaisakhi gurdwara* sikh* hindu* hindoe* buddh* boeddh*
            bouddh* jehova* jehovah* mormon* mormo* protestant* evangelical* evangeli* evangelisch* orthodox* orthodoxe
            anglican* baptist* pentecost* pinksterkerk* pinkstergemeente* pfingst* bahai eid bible* torah thora hadj
            hajj hadsch umrah mecca mekka lourdes scherpenheuvel jamaa mosque* moschee* mosquee* moskee* milli_gorus
            diyanet yeshiva jesjiva bar_mitswa bar_mitzvah bat_mitzvah chabad ashram mandir jain* quaker* lutheran*
            luthera* calvinis* salvation_army_band zoroast* ahmadi* alevi* sunni* soenni* shia shiit* sjiiet* sjiit*
            chiit* sufi sufis soefi* jesuit* jezuiet* franciskan* franziskan* benedictijn* benediktin* opus_dei
            pax_christi salafis* iftar* suhoor sahur tarawih eid_al_fitr eid_al_adha aid_el_kebir aid_el_fitr bayram
            hannukah chanuka purim yom_kippur jom_kippur rosh_hashana* sukkot talmud* tora cheider cheder mikwe mikve
            kippa* keppel* jarmulke yarmulke burka* boerka* burqa* niqab* nikab* chador jilbab djellaba* abaya* puja
            navratri durga_puja vesak losar nowruz newroz nevroz zendo zazen dalai_lama adventist* unitaria* methodist*
            presbyterian* mennonit* amish kimbangui* hillsong cemevi madrasa* madrassa* medrese rastafar* wicca*
            paganis* vrijmetsel* freemason* freimaurer* franc_macon* franc_maconnerie scientolog* hare_krishna
            soka_gakkai gurudwara* guru_nanak langar khalsa baisakhi minyan omra umra zakat zakaat namaz muezzin*
            moezzin* mufti* moefti* ayatollah* mullah* allah jezus jesus christus chassid* hasid* hassid* theosof*
            coran* coptic* koptisch* kopte* copte* maronit* chaldea* chaldee* jezidi* yezidi* yazidi* jesidi* ezidi*
            druze druzen druse drusen druze* armeno_apostol* crucifix* kruzifix* hallal
        """,
        "nl": """
            kerk* *kerk *kerkkoor parochie* *parochie parochiaan misdienaar* misdienen pastoor pastorie pastoraal
            pastorale priester* diaken* dominee* predik* bisschop* klooster* non_in nonnen kapel kapelaan bijbel* gebed*
            bidden bid gebedsruimte gebedsgroep gebedskring gelovig* ongelovig* religieus religieuze religie*
            godsdienst* geloofsgemeenschap* geloofsovertuiging geloofsgroep mijn_geloof vanuit_mijn_geloof ons_geloof
            het_geloof christen* christelijk* katholiek* joods* jodin joodse vrijzinnig* atheist* agnost* humanistisch*
            hoofddoek* suikerfeest* offerfeest* iftar* vastenmaand* vasten* vast_tijdens chanoeka chanoekah pesach
            pasen_vier communie* catechese* catechist* vormsel* doopsel gedoopt bekeerd bekeerling* zondagsschool
            zondagsmis eucharistie* bedevaart* koranschool* koranles* vrijdaggebed* gebedstijden heilige_mis de_mis
            mis_op_zondag koor_van_de_kerk tempel* kerkfabriek* geloofsgenoten evangelie* lentefeest_zedenleer zedenleer
            tafeltje_van_de_parochie wereldjongerendagen* taize iman moslimjongeren* joodsmarokkaans processie*
            basiliek* orgel_in organist_in kerststal paaswake kerstviering* middernachtmis* middernachtsmis*
            lofprijzing* aanbidding* eredienst* geloofs* god gods allah rozenkrans* kruisweg* kruisbeeld* vicaris*
            aalmoezenier* zielzorg* koster kosteres acoliet* seminarist* abdij monnik* misdien* doopfeest* dooppeter*
            doopmeter* doop sluier sluiers tulband* humanis* vrijdenker* lentefeest* huis_van_de_mens
            feest_vrijzinnige_jeugd confessionele hervormde_kerk gereformeerd* remonstrant* joden jodendom slachtfeest*
            zondagsviering* bidplaats* bekering* heidens* boeddha* sabbatsviering* zuster_overste paasviering*
            kerstmis_in_de kardinaal theologische_overtuiging heilige_communie zending_in levensovertuiging* missiewerk*
            missionaris* zendeling* zendings* bedevaarder* bidprentje* gospelkoor* gospel* koranvers* sjabbes
            lector_in_de_mis lector_in_de_viering lector_in_de_kerk lezer_in_de_mis heiligendag* allerheiligen
            varkensvlees psalm psalmen ijd huiskring* grootseminarie theologant* ongedoopt* lid_van_de_loge logebroeder*
            logelid omrah vier_kerst* vier_pasen vier_het_suikerfeest vieren_kerst* vieren_pasen vier_eid sint_lambertus
            dekenij* dekenaat* chrismamis vesper vespers vesperdienst* dopeling* zondagsrust spijswetten salafi
            salafiet* geloven_thuis geloof_in_god heilige_schrift heilig_vormsel vormeling* plechtige_communie
            eerste_communie communicant* kruisje_om paasvigilie paasmis kerstmis_vieren kerstnacht vijf_keer_per_dag
            bid_dagelijks ga_bidden ochtendgebed* avondgebed* tafelgebed* dankgebed huiskerk* jongerenkerk* ouderling*
            misganger* voorbede* parochiaal parochiale zustercongregatie missiezuster* noviciaat ordeling* gewijd_tot
            wijding* pelgrim* lourdesreis* lourdesbedevaart* kevelaer* banneux* oostakker_lourdes medjugorje
            santiago_bedevaart camino_gelopen vrijdagsgebed* vrijdagmis oproep_tot_gebed moslima_s godvrezend*
            godvruchtig* vroom vrome godloochen* godgelovig* godsgeloof niet_gelovig niet_religieus heilige_geest
            heiligen_verering godsdienstles_gevolgd rituele_wassing rein_eten halalslager* halalvoeding
            dierlijk_geslacht ritueel_slacht* besnijdenis* besneden doopsuiker doopheffer doopnaam meterschap
            mijn_doop mijn_vormsel mijn_geloofs* mijn_kerk mijn_parochie mijn_moskee mijn_tempel mijn_synagoge
            mijn_religie mijn_godsdienst mijn_overtuiging mijn_hoofddoek mijn_sluier mijn_tulband mijn_keppel*
            draag_een_hoofddoek draag_een_kruis* draag_een_sluier gesluierd* bedekt_haar gelovige_familie
            uitgetreden_priester ontdoopt ontdopen vrijzinnige_dienst vrijzinnig_humanis* demens_nu vrije_gedachte
            vrije_onderzoek getuige_van_jehova getuigen_van_jehova koninkrijkszaal zevendedags* doopsgezind*
            pinksterbeweging* leger_des_heils orthodoxe_kerk orthodoxe_pasen grieks_orthodox* russisch_orthodox*
            oosters_orthodox* vihara pagode mediteer_bij_de vrijdagavond_sabbat koosjer jom_kipoer poerim
            loofhuttenfeest bar_mitsva bat_mitsva liturgie reformatorisch charismatische_beweging
        """,
        "en": """
            church* parish* altar_server altar* priest* pastor* vicar* chaplain* monastery convent nun nuns chapel
            bible* prayer* pray praying prayed worship* religio* faith faith_based faithful my_faith our_faith believer*
            devout christian* catholic* jewish jew jews atheis* agnostic* humanist headscarf headscarves veil turban*
            fasting fast_during observe_ramadan sunday_school sunday_mass holy_mass mass_on_sundays congregation*
            gospel* pilgrim* communion confirmation_class choir_of_the_church baptised baptized baptism converted_to
            temple* hanukkah passover friday_prayer* friday_prayers easter_mass scripture* ministry_of_the_church
            missionary missionaries mission_trip diocese* cathedral* rabbi* seminary procession* basilica* abbey deacon*
            bishop* clergy* choirboy* hymn* psalm* rosary* during_lent ash_wednesday good_friday easter_sunday
            nativity_play god god_s jesus christ lord_s_prayer holy_spirit holy_land disciple* catechis* sacristan*
            synod* abbot monk monks friar* evangelis* creed secularis* humanis* freethink* free_thinker* non_religious
            irreligious nonbeliever* non_believer* interfaith multifaith salvation_army sunday_service* ordained
            bat_mitzvah judaism bible_study bible_group faithfully_attend kirk head_covering skullcap* skull_cap* veiled
            apostolic convert_to_islam my_beliefs spiritual_leader godless synagogue* sermon* preach* theist*
            mass_every_sunday youth_mass church_choir observe_lent for_lent tithe* tithing acolyte* druid* my_vows
            took_vows lay_reader* lay_preacher* lay_minister* sunday_teacher eat_pork no_pork my_faith_community
            reasons_of_belief masjid* ummah wudu halaqa* tajweed hafiz dawah tefillin seder shul mezuzah tallit
            vipassana sangha pagan* heathen* messiah* saviour apostle* vespers evensong novena* sacrament* liturg*
            eucharist* curacy vestry verger* churchwarden* non_denominational nondenominational holy_communion
            patron_saint alpha_course monaster* born_again baptis* christening* confirmand* godfearing god_fearing
            spiritualist* shabbos
        """,
        "fr": """
            eglise* paroiss* messe* priere* prier prie curé pretre* pasteur* diacre* eveque* couvent monastere moine
            religieu* religion* foi ma_foi notre_foi croyant* pratiquant* chretien* catholi* catho juif juive juifs
            juives judai* athee* agnosti* laique laicite foulard voile turban* jeûne* jeûner aïd fete_du_sacrifice
            catech* communion confirmation_religieuse bapteme baptise* convertie converti_a converti_au enfant_de_choeur
            servant_d_autel servant_de_messe scouts_catholiques aumoner* aumonier* pelerin* chapelle* cathedrale*
            temple* hanouka pessah vendredi_priere groupe_de_priere chorale_paroissiale culte louange evangile*
            sainte_messe lieu_de_culte missionnaire* spirituel* rabbin* communaute_juive procession* basilique*
            chapelet* careme dieu christ christianisme abbaye moniale* diacon* diocese* sacristain* sacristie vicaire*
            profession_de_foi premiere_communion voilee* porte_le_voile libre_pensee libre_penseur* libre_exaministe*
            libre_examen humanis* laiqu* maison_de_la_laicite fete_laique incroyant* non_croyant* psaume* cantique*
            rosaire* benediction* sacrement* louange* pentecot* temoin_de_jehovah convertis se_convertir ramadhan
            mosquees priant* prieur* prions coranique* ecole_coranique evangelique* imams rompre_le_jeune
            rupture_du_jeune jeune_du_ramadan circoncis* atheisme bouddha convictions_religieuses
            conviction_philosophique convictions_philosophiques mission_evangelique predicateur* preche* sermon*
            chorale_de_l_eglise chorale_gospel gospel* jeunesse_chretienne action_catholique ferveur pieux pieuse devot*
            israelite* fete_de_l_aid ramadan_chaque careme* moniale moines marguillier* collegiale soeur_consacree
            consacree_a assemblee_de_dieu communion_solennelle jesuites ete_confirme* ma_confirmation eucharist* liturg*
            chretiente oecumeni* ordonne_pretre abbe abbes curés frere_mariste mariste* salesien* dominicain_religieux
            carmelite* clarisse_religieuse novice_au noviciat temple_protestant paien* druide* spirite* mecreant*
            deiste* theiste* mange_halal mange_casher casher cacher_alimentation porc_par pas_de_porc kippour sabbat
            musalla tajwid hadith* charia cinq_prieres mes_croyances ma_croyance mes_convictions nos_croyances
            communaute_religieuse communaute_chretienne communaute_musulmane groupe_biblique etude_biblique biblique*
            armee_du_salut pelerinage* messes chorale_liturgique sainte_cene crucifix scapulaire vierge_marie
            seminariste* hindou* la_dime donne_la_dime
        """,
        "de": """
            kirche* *kirche *kirchen kirchen* pfarr* *pfarrei gemeindehaus kirchengemeinde* gemeindejugend messdiener*
            ministrant* gottesdienst* priester* pastor* pfarrer* diakon* bischof* kloster* nonne nonnen kapelle* bibel*
            gebet* beten bete glaubens* mein_glaube glaube_an glaubig* religi* christ christen christin christlich*
            katholi* juedisch* judisch* jude jude_bin judin juden atheis* agnosti* kopftuch* schleier turban* fasten*
            faste fastenzeit fastenmonat zuckerfest* opferfest* chanukka pessach freitagsgebet* gebetsraum* gebetskreis*
            sonntagsschule* kommunion* firmung* firmling* konfirmand* konfirmation* getauft taufe* konvertiert*
            wallfahrt* pilger* hausbibelkreis bibelkreis evangelium jugendkirche kirchenchor* posaunenchor* caritaskreis
            katechet* tempel* moscheeverein* moscheegemeinde* weltjugendtag* seelsorg* rabbiner* cvjm kolping*
            prozession* basilika kirchlich* kirchgang* gott gottes* *gottesdienst *gottesdienste allah christentum
            judentum heilige_messe sonntagsmesse* mitternachtsmesse ostermesse abtei monch monche ordensschwester*
            ordensbruder* ordensfrau kuster* mesner* sakrist* presbyter* vikar* kaplan* hauskreis* lobpreis* rosenkranz*
            kreuzweg aschermittwoch karfreitag krippenspiel* sternsinger* jungschar* firmpate* taufpat* beschneidung*
            freidenker* humanis* konfessionslos* konfession* unglaubig* verschleier* heilsarmee missionar* prediger*
            predigt* buddha* koranunterricht frommig* fromm fromme frommer betend islamunterricht christen_gemeinde
            gospel* gemeindehelfer* lektorin_in_der synagoge* sabbat ostern_in_der weltanschau* sunnit* schiit*
            lektor_in_der heiligen_messe heilige_schrift heiligen_schrift obermessdiener* moslem* freikirch*
            schweinefleisch konfirmiert* gefirmt* kljb kjg dpsg_stamm gottglaubig* tiefglaubig* streng_glaubig*
            strengglaubig* andersglaubig* feiere_weihnachten feiere_ostern feiern_weihnachten feiern_ostern
            weihnachtsgottesdienst* weihnachtsmesse osternacht* osterfeuer_der novizin* noviziat novize* gemeindeleben
            gemeindeleitung_der kirchgemeinde* diozese* bistum* erzbistum* dekanat_der ordensgemeinschaft* ordensleben
            orden_eingetreten zisterzienser* dominikaner* kapuziner* salesianer* klarisse* fronleichnam* allerheiligen
            christi_himmelfahrt pfingsten_feiere advent_in_der adventsandacht krippe_in_der kreuz_um_den kreuzkette*
            firmvorbereitung* erstkommunion* firmgruppe* firmkatech* taufling* pate_bei_der_taufe taufkurs* tischgebet*
            morgengebet* abendgebet* funfmal_am_tag taglich_bete jugendgottesdienst* kindergottesdienst* alphakurs
            jesus_christus erloser* herrn_jesus heiliger_geist heiligen_geist bekennende* bekennender_christ
            wiedergeboren* altkatholisch* neuapostolisch* lutherisch* zeuge_jehovas zeugin_jehovas zeugen_jehovas
            konigreichssaal siebenten_tags* griechisch_orthodox* russisch_orthodox* serbisch_orthodox* syrisch_orthodox*
            rumanisch_orthodox* aramaische_kirche ditib opfertier bayramfest sufi_orden jesid* zenmeditation jom_kippur*
            schabbat* schabbes judische_gemeinde bar_mizwa bat_mizwa koscher* speisegesetz* speisevorschrift* gottlos*
            ungetauft* nichtglaubig* sakularer_humanis* jugendweihe humanistischer_verband freigeist* logenbruder*
            logenmitglied* wallfahrer* jakobsweg* kevelaer* altotting lourdesfahrt* medjugorje missionsreise*
            missionsjahr* missionseinsatz* cvjm* ecclesia meine_kirche meiner_kirche meine_gemeinde_in meine_pfarrei
            meiner_pfarrei meine_moschee meiner_moschee meine_religion meiner_religion meinen_glauben meinem_glauben
            meines_glaubens meine_synagoge mein_kopftuch meinem_kopftuch meinen_turban trage_kopftuch trage_ein_kopftuch
            trage_ein_kreuz verhullt*
        """,
    },
    "union": {
        "any": """
            acv abvv aclvb fgtb csc cgslb ver_di igmetall ig_metall dgb cgt cfdt fnv cnv sovb acod bbtk cne setca tuc
            gmb lbc_nvk lbc vsoa slfp cgsp acv_csc ccoo cgil ogbl lcgb unsa cfe_cgc sud_solidaires solidarnosc etuc ituc
            marburger_bund beamtenbund gdl ig_bau ngg abvv_jongeren acv_puls horval btb_abvv accg jong_acv acod_lrb
        """,
        "nl": """
            vakbond* *vakbond *vakbonden syndica* syndicaal syndicale vakbondsafgevaardigde* vakbondslid
            vakbondsmilitant* stak staakte gestaakt staking* stakingspiket* stakingscomite* delegee* delege
            ondernemingsraadslid personeelsafgevaardigde* sociale_verkiezingen syndicalist* jongerenafgevaardigde*
            vakbondsjongeren* vakbew* vakverbond* vakcentrale* militant militante militanten werknemersvertegenwoordig*
            werknemersafgevaardig* personeelsvertegenwoordig* arbeidersbeweging* arbeidersstrijd* 1_mei eerste_mei
            een_mei_stoet meistoet stakers staker werkonderbreking* stiptheidsactie* piket piketten stakersposten
            sociale_strijd lid_van_de_bond bondslid bondsafgevaardigde* afgevaardigde_van_het_personeel arbeidersrechten
            algemene_staking groene_bond rode_bond blauwe_bond christelijke_bond socialistische_bond liberale_bond
            gemandateerde_van gemandateerd_door metaalcentrale* bediendecentrale* transportbond actiedag*
            nationale_actie sociaal_conflict hoofdafgevaardigde* hoofddelegee* pab_comite comite_pb comite_preventie
            groen_hesje groene_hesje rode_hesje groene_hesjes rode_hesjes bondsman* werknemersbank werknemerszetel*
            arbeiderszetel* afgevaardigde_voor_de_werknemers afgevaardigde_voor_de_arbeiders afgevaardigde_bij_het
            afgevaardigde_van_het_acv afgevaardigde_van_de_arbeiders afgevaardigde_voor_het effectief_afgevaardigde
            plaatsvervangend_afgevaardigde syndicaal_afgevaardigde rechten_van_de_arbeiders rechten_van_de_werknemers
            rechten_van_arbeiders opkomen_voor_werknemers opkom_voor_werknemers strijd_voor_betere_lonen loonstrijd
            wilde_staking fabriekspoort_geblokkeerd blokkeerde_de_poort bedrijfsbezetting* prikactie* syndicale_premie
            lidgeld_van_de_bond aangesloten_bij_de_bond aangesloten_bij_een_bond bij_de_bond in_de_bond van_de_bond
            bondgenoten_fnv or_lid lid_van_de_or lid_van_het_cpbw verkozen_bij_de_sociale verkozen_in_het_comite
            verkozen_in_de_ondernemingsraad kandidaat_bij_de_sociale kandidaat_voor_de_sociale acv_afgevaardigd*
            abvv_afgevaardigd* aclvb_afgevaardigd* feest_van_de_arbeid dag_van_de_arbeid rerum_novarum kwb_militant
            beweging_net arbeiderspartij werkliedenbond* arbeidersvakbond jongerenmilitant* kadervakbond*
            personeelsvakbond onderwijsbond* politievakbond* spoorbond*
        """,
        "en": """
            trade_union* trade_unionist* labor_union* labour_union* union_member* union_rep* union_delegate*
            union_steward* union_activist* union_card our_union my_union unionist* unionis* unionised unionized
            shop_steward* on_strike picket* strike_committee striker* works_council_member staff_delegate* strike
            strikes strike_action industrial_action collective_bargaining_for workers_delegate organised_a_strike
            union_organiser* union_organizer* union_work union_meeting* union_branch union_official* union_secretary
            union_representative* union_youth union_dues union_campaign* in_a_union joined_a_union join_a_union
            labour_movement labor_movement workers_rights workers_movement staff_representative*
            employee_representative* walkout* collective_action social_elections may_day rank_and_file went_on_strike
            general_strike labour_organiser* labor_organizer* worker_s_delegate member_of_a_union unionized_workplace
            in_the_union with_the_union for_the_union member_of_the_union joined_the_union join_the_union of_my_union
            workers_rep workers_reps workers_representative* staff_rep staff_reps employee_rep employee_reps
            employees_representative* organised_labour organized_labor unite_the_union unison_rep unison_member in_unite
            liberal_union christian_union_member socialist_union bargaining_committee workers_solidarity teamsters
            afl_cio seiu first_of_may 1st_of_may comrade* class_struggle labour_rights labor_rights
            elected_by_my_colleagues elected_by_my_co* workers_delegation union_militant union_leader* union_man
            union_woman union_family employees_spokesperson strikebreak* strike_leader*
        """,
        "fr": """
            syndicat* *syndical syndicali* syndicalement syndique* delegue_syndical deleguee_syndicale
            delegation_syndicale delegue_du_personnel deleguee_du_personnel greve* greviste* piquet_de_greve
            militante_syndicale elections_sociales defile_avec grevist* cheminots mouvement_social debraya* syndicale
            syndicales syndicaux intersyndicale piquet piquets premier_mai 1er_mai representant_du_personnel
            representante_du_personnel representants_du_personnel representant_des_travailleurs
            representante_des_travailleurs lutte_sociale luttes_sociales lutte_ouvriere mouvement_ouvrier
            droits_des_travailleurs debray* en_greve fait_greve greve_generale delegue_cgt delegue_fgtb delegue_csc
            delegation_du_personnel jeunes_csc jeunes_fgtb deleguee_csc delegue_principal deleguee_principale
            candidat_csc candidate_csc candidat_fgtb candidate_fgtb affilie_csc affiliee_csc affilie_fgtb
            affiliee_a_la_fgtb front_commun bloque_l_usine occupe_l_usine devant_l_usine arrete_le_travail metallos
            au_setca cegetiste* joc jociste* permanent_de_la permanente_de_la centrale_generale militant_ouvrier
            classe_ouvriere lutte_pour_les_salaires lutte_salariale luttes_salariales lutte_des_classes
            defends_les_travailleurs defendre_les_travailleurs defense_des_travailleurs representant_des_ouvriers
            representante_des_ouvriers representant_des_employes representante_des_employes representant_des_salaries
            porte_parole_des_gr* formation_des_militants action_syndicale solidarite_ouvriere preavis_de_greve
            piquets_de_greve syndicalisme mouvement_ouvrier_chretien moc ciep defile_du_premier fete_du_travail
            fete_des_travailleurs drapeau_rouge delegation_ouvriere greve_du_zele barrage_filtrant
        """,
        "de": """
            gewerkschaft* *gewerkschaft gewerkschaftsmitglied* gewerkschaftsjugend* betriebsratin betriebsrat_gewahlt
            betriebsratsmitglied* vertrauensleute vertrauensmann vertrauensfrau streik* gestreikt warnstreik*
            arbeitskampf* personalratin personalvertreter* igm ig_bce tarifkampf jav jugendvertreter*
            jugend_und_auszubildendenvertretung im_betriebsrat betriebsrat_bin gewerksch* betriebsrats*
            mitarbeitervertret* arbeitnehmervertret* arbeiterbewegung* personalrat personalrats* vertrauenskorper*
            erster_mai ersten_mai 1_mai maikundgebung* arbeitsniederlegung* tarifrunde* tarifkommission* arbeiterrechte
            arbeitnehmerrechte schwerbehindertenvertret* bestreikt* arbeitervertret* konzernbetriebsrat*
            gesamtbetriebsrat* freigestellter_betriebsrat ersatzmitglied_im_betriebsrat syndikalis* bei_verdi
            verdi_mitglied verdi_jugend ausschuss_fur_gefahrenverhutung generalstreik* solidaritatsstreik*
            werksbesetzung lohnkampf* tarifkonflikt* tarifauseinandersetz* tarifverhandl* maidemo* mai_demo
            tag_der_arbeit maifeier* kampftag_der dgb_jugend ig_metall_jugend ig_metaller* igmetaller* ig_metallerin
            bce_jugend delegierter_der_csc delegierte_der_csc delegierter_der_fgtb delegierte_der_fgtb sozialwahl*
            ersatzdelegierte* hauptdelegiert* wahlvorstand_fur_den_betriebsrat wahlvorstand_bei_der arbeiterkampf*
            klassenkampf* arbeitnehmerinteressen arbeiterkammer arbeiterbund rechte_der_arbeiter rechte_der_arbeitnehmer
            rechte_der_beschaftigten vertrauensperson_der_ig gruner_weste werksrat_der zentralbetriebsrat*
        """,
    },
    "politics": {
        "any": """
            cdv cd_v nva n_va vlaams_belang vooruit_partij pvda ptb groen_partij ecolo spa sp_a openvld open_vld pvdd
            defi spd cdu csu afd fdp bundnis_90 labour_party tories tory conservative_party liberal_democrats
            green_party republicans greenpeace amnesty* extinction_rebellion fridays_for_future jongsocialisten jongcd
            jongvld jonggroen comac jusos black_lives_matter antifa vluchtelingenwerk_vlaanderen lfi jeunes_mr
            les_engages jong_groen jong_n_va jong_cd_v jong_vld young_greens young_labour lijst_dedecker volt_europa vld
            agalev volksunie le_mr au_mr cdh parti_du_travail rassemblement_national front_national france_insoumise
            insoumis* eelv vvd d66 groenlinks pvv christenunie snp plaid_cymru sinn_fein ukip reform_uk lib_dem* maga
            bsw piratenpartei pirate_party freie_wahler ovp fpo akp chp hdp pkk podemos psoe syriza fidesz antifascis*
            antiracis* anti_racis* anti_fascis* antifaschis* antirassis* anticapitalis* antikapitalis* anarchis* marxis*
            trotskis* trotzkis* zionis* sionis* youth_for_climate climate_justice letzte_generation code_rouge code_rood
            free_palestine pro_palestin* kvhv lvsv nsv hart_boven_hard mjs jong_vooruit ecolo_j pacifis* pazifis* redfox
            schild_en_vrienden okra_politiek parti_populaire lutte_ouvriere npa tierschutzpartei
        """,
        "nl": """
            politieke_partij* politiek_actief politiek_geengageerd politiek_engagement partijlid* partijbestuur*
            partijpolitiek* mijn_partij de_partij jongerenafdeling_van lokale_afdeling_van gemeenteraadslid*
            gemeenteraadsverkiezingen verkiezing* kandidaat_op_de_lijst op_de_lijst kieslijst* kiescampagne*
            verkiezingscampagne* lijsttrekker* schepen_van schepenkandidaat* burgemeester_van provincieraadslid*
            parlementslid* socialist* socialistisch* liberaal liberale_partij communist* communistisch* nationalist*
            vlaamsgezind* flamingant* conservatief betoging* betoger* betoogde betoog manifestatie* klimaatmars*
            klimaatspijbel* klimaatbetoging* vrouwenmars activist* activisme feminist* feministisch* vakbondsbetoging
            petitie* groenen jongsocialist* progressief linkse rechtse links_georienteerd rechts_georienteerd
            vredesbeweging actiegroep* actievoerder* actievoeren wethouder* raadslid* partijvergadering*
            op_de_barricade* liberalen christendemocra* groene_partij stem_groen stem_links stem_rechts stem_liberaal
            stem_op stemde_op politieke_jongeren* politieke_beweging* politieke_overtuiging* politieke_voorkeur*
            politieke_mening* politiek_bewust politicus politica verkozene verkozen_in_de verkozen_voor extreemrechts*
            extreemlinks* radicaal_links betog* demonstratie_tegen demonstratie_voor demonstreer_tegen
            demonstreerde_tegen protest protesteer* protesteren protestmars* protestactie* klimaatactivist*
            klimaatactie* klimaatstaking* klimaatprotest* milieuactivist* dierenrechten* dierenactivist* republikein*
            monarchist* koningsgezind* separatist* vlaamse_beweging vlaams_nationalis* ijzerwake ijzerbedevaart
            ecologisten bij_vooruit voor_vooruit van_vooruit bij_groen lid_van_groen voor_groen_op feminis*
            vredesactivist* liberale_jongeren jongerenpartij* gemeenteraadskandidaat schepenen_college schepenambt
            kartellijst* lijstduwer* partijcongres* partijvoorzitter* partijwerking partijblad stemadvies kiezer kiezers
            politiek_links politiek_rechts linkse_beweging nationalis* socialisme liberalisme communisme
            actie_voor_het_klimaat mensenrechtenactivist* vrouwenrechten* cvp sp_a_jongeren meegelopen_in_de_klimaat
            politieke_campagne* fractieleider* fractievoorzitter* fractiemedewerker* ocmw_raad ocmw_raadslid*
            ocmw_voorzitter* districtsraad* districtsschepen* stadsraadslid* kabinetsmedewerker* kabinetschef*
            ecologist* royalist* centrumrechts* centrumlinks* ben_links ben_rechts eerder_links eerder_rechts
            linksgezind* rechtsgezind* links_gezind rechts_gezind links_van_het rechts_van_het onafhankelijk_vlaanderen
            onafhankelijkheid_van_vlaanderen vlaamse_onafhankelijkheid volksraadpleging* referendum
            parlementair_medewerker* parlementair_assistent* europarlement* mandataris* animo populist* populisme
            ecosocialis* opposant* oppositiepartij* oppositieleider* gemeenteraadslijst* gemeenteraadskandida*
            kraakpand* krakersbeweging* schepen_in schepen_voor als_schepen was_schepen ben_schepen eerste_schepen
            ex_schepen oud_schepen klimaatbezorgd* klimaatbeweging* klimaatjongere* spijbelen_voor_het_klimaat
            brossen_voor_het_klimaat bosbrosser* gaza_mars mars_voor_gaza mars_tegen* optocht_tegen stoet_tegen
            wake_tegen zitactie* wegblokkade* vredesmars* vredesbetoging* vredesactie* antioorlog* antikernwapen*
            dekoloni* woke politiek_lidmaatschap lidkaart_van_de partijkaart* partijleden* partijmilitant*
            partijsecretar* partijfinancier* partijmedewerker* partijgenoot* partijgenot* jongerenvleugel
            jongerenvoorzitter* afdelingsvoorzitter_van lijst_van_de_burgemeester lijst_burgemeester burgemeesterslijst
            verkiesbare_plaats voorkeurstem* stembus* kiesintent* flyeren_voor_de flyerde_voor_de folderen_voor_de
            folderde_voor_de folders_voor_de_partij affiches_geplakt_voor canvas_campagne huis_aan_huis_voor_de_partij
            stemmen_op_de stem_voor stemde_voor stemmen_voor kies_voor_groen kies_voor_vooruit n_va_lid n_va_er
            n_va_militant cd_v_er vld_er pvda_er sossen sossenpartij caviaar_links rode_familie blauwe_familie
            oranje_familie groene_familie rode_nest conservatieve_waarden progressieve_waarden progressieveling*
            conservatieveling* vlaams_nationaal* belgicis* unitaris* leeuwenvlag* vlaamse_leeuw taalgrens_strijd
            taalactivis* voerense_kwestie amada tak_actie vvb were_di burgerbeweging* burgerlijst* gemeentepolitiek
            dorpspolitiek politiek_geinteresseerd politiek_debat_voor politieke_familie* politieke_kleur
            politieke_ambitie* politieke_loopbaan politiek_mandaat politieke_mandaten politieke_achtergrond
            politiek_gevangene politieke_gevangene dissident* libertair* libertar* anarcho* maoist* leninis* stalinis*
            euroscept* eurofiel* klimaatscept* boerenprotest* boerenbetoging* tractorbetoging* abortusrecht*
            baas_in_eigen_buik dolle_mina* antiabortus* vuile_was_van dierenbevrijding* gaia_lid lid_van_gaia
            lid_van_greenpeace lid_van_amnesty vrede_vzw okra_politie* hand_in_hand_tegen
        """,
        "en": """
            political_party political_parties party_member* politically_active politically_engaged politically politics
            party_activist* youth_wing youth_branch city_councillor* councillor* local_council_election* election*
            election_campaign* ran_for stood_for_election canvass* canvassing campaigning_for campaigned_for socialist*
            communist* liberal_party conservative* nationalis* republican* democrats left_wing right_wing
            demonstration_against demonstrations_against protest protests protested protester* climate_march*
            climate_strike* women_s_march womens_march activis* feminis* petition* pride_march lobbying_for grassroots
            peace_movement green_party young_christian_democrats left_leaning right_leaning progressive_politics
            town_council parliamentary the_greens liberal_democrat* vote_green vote_for voted_for i_vote workers_party
            communist_party party_conference leaflets_for party_leader left_winger right_winger leftist* anti_war
            antiwar marched_for marched_against marched_in march_for march_against marches_for political_rall*
            rally_against rally_for demonstrators demonstration_for demonstrated_against campaign_against campaigner*
            campaigned_against suffrag* political_activis* political_campaign* political_movement* political_youth
            political_belief* political_view* political_opinion* political_engagement my_politics monarchist* brexit*
            animal_rights youth_parliament voting_for my_vote polling_station* manifesto far_left far_right
            civil_disobedience young_socialist* young_liberal* young_conservative* young_democrat* labour_supporter
            party_volunteer party_membership member_of_parliament climate_activis* climate_protest* demo_against
            socialism liberalism communism women_s_rights party_s_youth doorknocking door_knocking election_day
            trade_justice vooruit groen_party my_party pro_life pro_choice anti_abortion trump_supporter* trump_voter*
            flemish_independence scottish_independence catalan_independence independence_movement independentist*
            for_an_mp my_mp glued_myself yellow_vest_movement yellow_vest_protest* libertarian* social_democra*
            christian_democra* centrist* party_delegate* party_branch party_congress party_worker* boycott* alderman
            aldermen alderwoman eurosceptic* squatter* before_the_vote the_ballot patriot* populis* separatis* royalist*
            abolitionis* anti_nuclear anti_vax* antivax* pro_european pro_israel anti_immigra* identitarian*
            electoral_campaign electoral_list referendum* local_politic* left_of_centre right_of_centre centre_left
            centre_right eco_socialis* vigil vigils polling_day for_parliament partisan* decoloni* leafleted leafleting
            political_family degrowth anti_capitalis* antiglobalis* anti_globalis* human_rights_march tree_hugger
            free_tibet my_political political_animal party_card young_republican* my_constituency
        """,
        "fr": """
            parti_politique partis_politiques parti_socialiste parti_ecologiste parti_liberal parti_communiste militant*
            militer milite militantisme politiquement engagement_politique politique_locale jeunes_socialistes
            jeunes_ecolos jeunes_liberaux conseiller_communal conseillere_communale conseil_communal_elu election*
            campagne_electorale campagnes_electorales candidat_aux_elections candidate_aux_elections colistier*
            liste_electorale socialist* communist* liberal_militant nationalist* conservateur_politique
            manifestation_pour manifestations_pour manifestation_contre manifeste_contre manifeste_pour manifester
            marche_pour_le_climat marches_pour_le_climat greve_du_climat feminist* feminisme activist* activisme
            petition* de_gauche de_droite ecologiste_convaincu* section_locale_du_parti mon_parti le_parti
            mouvement_pour_la_paix ptb ecolo* les_verts meeting_politique collage_d_affiches_pour elu_local
            conseil_communal bourgmestre_empeche vote_a vote_pour je_vote tracts pour_le_ps au_ps pour_le_mr
            extreme_gauche extreme_droite gauchiste* elu_communal elue_communale elu_au elue_au depute deputee deputes
            senateur* senatrice* tracter tractage* collage_d_affiches sympathisant_de sympathisante_de sympathisant_du
            sympathisante_du adherent_du adherente_du adherent_au adherente_au adherente_d adherent_d membre_du_parti
            manif manifs marche_contre marche_blanche marche_des_femmes zadist* gilet_jaune gilets_jaunes royalist*
            monarchist* republicain* independantist* souverainist* wallingant* convictions_politiques
            opinions_politiques opinion_politique idees_politiques conseiller_municipal conseillere_municipale
            conseil_municipal droits_des_animaux droits_des_femmes desobeissance_civile altermondialis* antiracisme
            engage_a_gauche engagee_a_gauche militance jeunes_mr jeunes_ps socialisme communisme nationalisme
            liberalisme comite_de_quartier_contre tete_de_liste campagne_pour_le_parti dans_un_parti bureau_de_vote
            j_ai_vote manifestation_syndicale elections_communales echevinat permanence_du_parti cabinettard* centriste*
            patriote* regionaliste* rattachiste* macronist* femen progressiste* conservateur_et suis_conservateur
            suis_conservatrice independance_de_la_catalogne independance_de_la_flandre mouvement_flamand encarte*
            elu_de_l_opposition elue_de_l_opposition opposition_communale cause_palestinienne palestine_libre
            cause_animale cause_kurde contre_l_avortement pour_l_avortement pro_vie pro_choix anti_ivg
            contre_le_nucleaire antinucleaire* signe_la_petition liste_du_bourgmestre liste_communale colle_des_affiches
            coller_des_affiches avant_les_elections vooruit groen jeunes_engages jeunes_defi defi_bruxelles membre_du_ps
            membre_du_mr membre_du_ptb membre_d_ecolo pour_ecolo chez_les_verts avec_les_verts du_mr du_ptb le_ptb
            socialiste_convaincu gaulliste* lepeniste* populiste* separatiste* libertaire* libertarien* anticapitalist*
            collectif_antifasciste antifasciste* manifestant* j_ai_manifeste ai_manifeste rassemblement_contre
            rassemblement_pour marche_pour marches_contre occupation_d_un boycott* referendum* militante*
            mandat_politique mandataire_politique mandataire_communal* mandataire_local* campagne_politique
            vie_politique ma_politique engagement_militant engagement_citoyen_pour euroscepti* europeist* suis_liberal
            suis_liberale liberal_convaincu suis_ecolo suis_ecologiste ecologiste* suis_a_gauche suis_a_droite
            centre_gauche centre_droit
        """,
        "de": """
            politisch_aktiv politisch_engagiert parteimitglied* partei parteien *partei parteitag* ortsverein*
            ortsverband* kreisverband* gemeinderat* stadtrat stadtratin stadtrats* kommunalpolitik* kommunalwahl*
            wahlkampf* wahlhelfer* bundestagswahl* kandidiert kandidatur* kandidatin_fur listenplatz* sozialist*
            sozialdemokrat* sozialistisch* kommunist* nationalist* konservative_partei liberale_partei jusos junge_union
            junge_liberale grune_jugend die_grunen linksjugend demonstration_gegen demonstrationen demo_gegen
            kundgebung* klimastreik* aktivist* aktivismus feminis* petition* burgerinitiative* friedensbewegung*
            den_grunen die_linke der_linken die_linken bei_der_linken wahle wahle_ich mein_kreuz sozialdemokratie
            liberalen ich_wahle gewahlt_habe wahle_grun flyer_fur_die fur_die_grunen wahlplakate politiker*
            kommunalpolit* gemeindevertret* kreistag* linksextrem* rechtsextrem* linksradikal* rechtspopulis*
            bei_den_grunen demonstriere_gegen demonstrierte_gegen demonstriert_gegen demonstration_fur klimaaktivist*
            klimademo* klimaprotest* klimabewegung* tierrecht* friedensmarsch* ostermarsch* friedensdemo* protestiert*
            protestiere protestbewegung* proteste wahlplakat* wahlkreis* kandidiere kandidierte ratsmitglied* ratsfrau
            ratsherr stadtverordnet* jugendparlament* jugendgemeinderat* parteifreund* parteijugend* parteiarbeit*
            parteibuch* parteivorstand* parteipolit* parteilos* monarchist* separatist* politische_uberzeugung*
            politische_meinung* politische_gesinnung politisches_engagement sozialismus kommunismus nationalismus
            liberalismus frauenrecht* infostand_der mitglied_der_grunen mitglied_der_linken demos_gegen landtagswahl*
            europawahl* wahllokal* hausbesetz* sitzblockade* ortsgruppe_der ortsgruppe_von unterschriften_gegen genosse
            genossen genossin genossinnen schoffe_der_gemeinde schoffenkollegium beigeordnet* prodg pro_dg jungen_union
            junger_union bin_links bin_rechts linksliberal* linksgrun* linksalternativ* rechtskonservativ*
            rechtsliberal* nationalkonservativ* wertkonservativ* nationalliberal* ordoliberal* bin_konservativ
            bin_liberal bin_sozial_eingestellt links_eingestellt rechts_eingestellt politisch_links politisch_rechts
            eher_links eher_rechts klimaschutzer* klimakleber* klimacamp* klimagerecht* auf_der_demo auf_demos
            auf_einer_demo bei_demos demonstrierte demonstriere demonstrieren_fur demonstrieren_gegen
            demonstrationen_gegen sammelte_unterschriften unterschriften_gesammelt unterschriftensammlung*
            unterschriftenaktion* wahlwerbung* wahlstand* wahlprogramm* wahlsieg* wahlliste* wahlverein* abgeordnet*
            fraktionsvorsitz* fraktionsmitarbeit* fraktionschef* fraktionssprecher* liberaler sozi sozis kreisrat
            kreisratin bezirksrat bezirksratin bezirksvertret* ortsvorsteher* ortsburgermeister* ortsbeirat* ortsgruppe
            ortschaftsrat* querdenker* veganaktivist* mandatstrager* provinzialrat* regionalrat* landesvorstand*
            bundesvorstand* kreisvorstand* ortsvorsitzend* kreisvorsitzend* vorstand_der_jusos schriftfuhrer_der_spd
            spd_mitglied* cdu_mitglied* csu_mitglied* fdp_mitglied* afd_mitglied* grunen_mitglied* spd_ortsverein*
            cdu_ortsverband* spd_anhanger* cdu_anhanger* afd_anhanger* fdp_anhanger* grunenwahler* stammwahler*
            wechselwahler* nichtwahler* erstwahler_der wahlte_die wahlten_die wahlte_grun wahlte_links wahlte_rechts
            grun_wahle stimme_fur_die gegen_rechts gegen_atomkraft anti_atom* antiatom* atomkraftgegner*
            friedensaktivist* friedenskundgebung* umweltaktivist* tierschutzaktivist* menschenrechtsaktivist*
            frauenbewegt seenotrettung_sea sea_watch seebrucke pro_asyl refugees_welcome flyer_verteilt_fur
            plakatiere_fur plakatierte_fur haustur_wahlkampf hausturwahlkampf sozialistische_jugend falken_sj
            sj_die_falken jungsozialist* jungdemokrat* jungliberal* julis linksjugend_solid solid_jugend schulerunion
            ring_christlich rcds grune_hochschulgruppe parteiamt* parteichef* parteivorsitz* parteibasis* parteiintern*
            parteikolleg* parteiprogramm* parteizugehorig* volkspartei* burgerliste* burgerbewegung* volksbegehren*
            volksentscheid* burgerentscheid* europaabgeordnet* ortspolitik* politisch_interessiert politisch_organisiert
            politische_heimat politisches_mandat politische_arbeit_fur politischer_haftling politisch_verfolgt*
            politische_verfolgung dissident* regimekritik* regimegegner* oppositionell* oppositionspartei* antideutsch*
            autonome_szene maoist* leninist* stalinist* anarcho* libertar* reichsburger* identitar* pegida montagsdemo*
            bauernprotest* bauerndemo* sympathisant* sympathisiere_mit separatismus royalist* volksrepublik_fan
            europa_foderalist jef_mitglied pulse_of_europe
        """,
    },
    "family": {
        "any": "ivf newlywed* polyamor*",
        "nl": """
            getrouwd gehuwd* ongehuwd* huwelijk* trouwde trouwen trouwfeest gescheiden echtscheiding* weduwe* weduwnaar*
            alleenstaand* samenwonend* verloofd* verloving vrijgezel* bevallen* moeder_van vader_van mama_van papa_van
            mama_van_# ouder_van moederschap* vaderschap* ouderschap* grootmoeder_van grootvader_van oma_van opa_van
            pleegmoeder pleegvader pleegouder* pleegkind* stiefzoon stiefdochter adoptiekind geadopteerd* mijn_kind
            mijn_kinderen onze_kinderen twee_kinderen drie_kinderen vier_kinderen vijf_kinderen zes_kinderen een_kind
            #_kinderen kinderen_heb heb_kinderen heb_een_kind heb_een_zoon heb_een_dochter schoolgaande_kinderen
            kinderlo* mijn_zoon mijn_dochter mijn_zoontje mijn_dochtertje onze_zoon onze_dochter zoontje* dochtertje*
            mijn_baby onze_baby mijn_man mijn_vrouw mijn_echtgenoot mijn_echtgenote mijn_partner mijn_vriend
            mijn_vriendin mijn_gezin gezin_met groot_gezin gezinsleven gezinssituatie gezinstaken eenoudergezin*
            zorg_voor_mijn mijn_ouders mijn_moeder mijn_vader mijn_oma mijn_opa mijn_grootmoeder mijn_grootvader
            mijn_grootouders mijn_zus mijn_broer mijn_broers mijn_zussen mijn_schoonmoeder mijn_schoonvader
            mijn_schoonouders broertje* zusje* enig_kind oudste_van middelste_van jongste_van huismoeder* huisvader*
            huisvrouw* huisman tweeling co_ouderschap wees_ben weeskind pleeggezin* burgerlijke_staat
            familiezaak_van_mijn kleinkind* kleinzoon* kleindochter* afstammeling* mijnwerkerskind arbeiderskind
            arbeidersgezin taal_van_mijn *familie hoogzwanger mijn_scheiding mijn_tweeling mijn_ex getrouwde hertrouwd*
            samenwonen samenwoon samenwoonst co_ouder* plusmama pluspapa plusouder* pluskind* pluszoon plusdochter
            nieuw_samengesteld* nieuwsamengesteld* samengesteld_gezin bomma bompa bobonne moemoe kroost kinderrijk*
            kinderwens* miskraam* adoptiemoeder* adoptievader* adoptieouder* mijn_peuter mijn_kleuter onze_kleuter
            mijn_tiener* mijn_dochters mijn_zonen mijn_zoons onze_dochters mijn_kids de_kids onze_kids mijn_kroost
            mijn_kleinkind* mijn_nicht mijn_neef mijn_tante mijn_nonkel mijn_oom mijn_schoonzus mijn_schoonbroer
            mijn_familie mijn_mama mijn_papa tweelingzus* tweelingbroer* mijn_verloofde mijn_wederhelft
            mijn_levenspartner mijn_lief halfwees weduwschap overlijden_van_mijn verlies_van_mijn zorgen_voor_mijn
            zorgde_voor_mijn zorg_ik_voor_mijn zorgde_ik_voor_mijn zieke_moeder zieke_vader zieke_ouder*
            dementerende_moeder dementerende_vader hulpbehoevende_ouder* hulpbehoevende_moeder thuisblijfmoeder*
            thuisblijfvader* thuisblijfouder* jonge_moeder jonge_vader jonge_ouder jonge_mama jonge_papa kersverse_mama
            kersverse_papa kersverse_moeder kersverse_vader kersverse_ouder trotse_mama trotse_papa trotse_vader
            trotse_moeder trotse_ouder trotse_oma trotse_opa fiere_mama fiere_papa fiere_moeder fiere_vader fiere_oma
            fiere_opa werkende_moeder werkende_mama werkende_ouder als_moeder als_vader als_ouder als_mama als_papa
            als_oma als_opa als_bomma kinderen_thuis kinderen_groot zeven_kinderen acht_kinderen twee_dochters
            twee_zonen twee_zoons drie_dochters drie_zonen twee_zussen drie_zussen twee_broers drie_broers vier_broers
            een_dochtertje een_zoontje heb_twee_kinderen heb_twee_zonen heb_twee_dochters oudste_dochter oudste_zoon
            oudste_zus oudste_broer jongste_zoon jongste_dochter nakomertje* relatie_met_mijn *dochter *zoon *dochters
            meemoeder* gezin_van gezin_waar gezinsuitbreiding gezinnetje draagmoeder* ex_man ex_vrouw exman exvrouw
            ex_partner stiefmama stiefpapa stiefkind* stiefouder* scheiding_van_mijn vechtscheiding* relatiebreuk
            mijn_huwelijk ons_huwelijk wij_trouwden zwangere_vrouw_ben ben_zwanger in_verwachting uitgerekend_in
            moederdag vaderdag thuis_met_drie hoeksteen_van_mijn_gezin alleen_voor_mijn alleen_opvoed* mijn_huishouden
            ons_huishouden bonusmama bonuspapa bonuskind* bonuszoon bonusdochter bonusouder* bonusmoeder bonusvader
            ben_single ben_singel als_single blijde_verwachting blij_verwachting bevallingsdatum gastgezin_voor
            ben_gastgezin ben_voogd voogd_van mijn_kindje ons_kindje kindjes_thuis verwacht_mijn_eerste
            verwachten_een_kind* verwachten_ons ben_kostwinner kostwinner* grootouder* heb_kids twee_kids drie_kids
            met_kids mijn_vent mijn_ventje mijn_wijf mijn_wijfje mijn_madam ons_mama ons_moeder ons_ma ons_pa ons_papa
            ons_vader ons_va ons_bomma celibatair* kinderlast personen_ten_laste persoon_ten_laste kinderen_ten_laste
            kind_ten_laste weekendkind* wees_geworden ben_wees volle_wees broers_en_zussen zussen_en_broers broer_en_zus
            broers_heb zussen_heb in_een_scheiding in_scheiding scheidingsprocedure* na_de_scheiding na_scheiding
            pas_gescheiden feitelijk_gescheiden wettelijk_samenwonend* wettelijk_samenwonen samenlevingscontract
            partnerschap_geregistreerd geregistreerd_partner* kinderopvang_voor_mijn opvang_voor_mijn
            mijn_opvang_is_geregeld crecheplaats_voor tweejarige_zoon driejarige_zoon peuter_thuis kleuter_thuis
            baby_thuis tieners_thuis pubers_thuis heb_peuters jong_gezin kroostrijk* mijn_bloedje* mijn_spruit*
            onze_spruit* mijn_oudste mijn_jongste mijn_kleine mijn_kleintje* de_kleine_thuis onze_kleine onze_oudste
            onze_jongste mijn_kadee* mijn_schat mijn_huwelijks* verliefd* vaste_relatie vast_lief in_een_relatie
            latrelatie lat_relatie langeafstandsrelatie* overlevingspensioen* overleden_man overleden_vrouw
            overleden_partner overleden_moeder overleden_vader overleden_ouders verloor_mijn verloor_mama verloor_papa
            na_de_dood_van dood_van_mijn mantelzorger_voor mantelzorger_van zorgouder* zorgenkind* zorgkind pleegzus*
            pleegbroer* pleegdochter* pleegzoon* pleegoma pleegopa opgegroeid_in_een_instelling
            opgegroeid_in_een_pleeggezin geplaatst_kind kind_van_gescheiden kind_van_een_alleenstaande
            kind_van_ondernemers kind_uit_een_gezin opgevoed_door grootgebracht door_mijn_ouders van_mijn_ouders
            bij_mijn_ouders bij_mijn_mama woon_nog_thuis nest_van_# nest_met warm_nest warm_gezin groot_nest
            kangoeroewonen stiefbroer* stiefzus* halfbroer* halfzus* tweeling_ben eeneiig* drieling* vijfde_kind
            vierde_kind derde_kind tweede_kind eerste_kind_van ouderlijk_huis overgrootmoeder* overgrootvader*
            overgrootouders betovergroot* achterkleinkind* schoonfamilie* schoondochter* schoonzoon* schoonma schoonpa
            mijn_peter mijn_meter meter_geworden peter_geworden suikertante mijn_petekind* mijn_plus* gezinshoofd*
            hoofd_van_het_gezin gezinsman gezinsmens familiemens familiemoment* familieleven familiale_situatie
            familiale_toestand gezinstoestand gezinslast* moederke mamaatje papaatje moederen vaderen moederrol vaderrol
            ouderrol mijn_moederrol trouwdag trouwring bruiloft* niet_gehuwd ivf_traject sterrenkind* borstvoedend*
            zogend* heb_een_baby heb_een_peuter heb_een_kleuter heb_een_tiener heb_een_puber mijn_adoptie*
            adopteerde_een_kind* verwacht_een_kind* verwacht_een_baby ben_wees_sinds
        """,
        "en": """
            married unmarried wedding* marriage divorc* widow* single_mother single_mum single_mom single_father
            single_dad single_parent* lone_parent* engaged_to fiance* gave_birth expecting_a expecting_our expecting_my
            mother_of mum_of mom_of father_of dad_of parent_of proud_mother proud_father motherhood fatherhood
            parenthood stay_at_home_mother stay_at_home_mum stay_at_home_mom stay_at_home_dad stay_at_home_father
            stay_at_home_parent housewife homemaker grandmother_of grandfather_of foster_mother foster_father
            foster_parent* adopted_child my_child my_children my_kid my_kids our_child our_children our_kids
            two_children three_children four_children five_children two_kids three_kids four_kids #_children #_kids
            twin_brother twin_sister have_children have_kids have_a_son have_a_daughter childless my_son my_sons
            my_daughter my_daughters my_baby our_baby my_husband my_wife my_spouse my_partner my_boyfriend my_girlfriend
            my_family my_parents my_mother my_mum my_mom my_father my_dad my_grandmother my_grandfather my_grandparents
            my_gran my_grandma my_grandpa my_sister my_sisters my_brother my_brothers my_in_laws my_siblings
            family_carer* caring_for_my cared_for_my carer_for_my looking_after_my only_child eldest_of oldest_of
            youngest_of middle_child marital_status family_man family_woman family_life grandchild* granddaughter*
            grandson* great_grandmother miner_s_daughter raised_by working_class_family language_of_my family_of
            my_twins my_ex my_divorce my_newborn my_toddler* my_teenage* honeymoon remarried cohabit* civil_partner*
            separated_from_my my_separation custody co_parent* coparent* stepmother stepfather stepmum stepmom stepdad
            stepson stepdaughter stepchild* stepparent* step_mother step_father step_child* half_brother half_sister
            adoptive_parent* adoptive_mother adoptive_father was_adopted adoptee young_mum young_mother young_mom
            young_dad young_father new_mum new_mom new_mother new_dad new_father new_parent working_mum working_mother
            working_mom working_parent working_dad devoted_mother devoted_father busy_mum busy_mother as_a_mother
            as_a_mum as_a_mom as_a_father as_a_dad as_a_parent as_a_grandmother as_a_grandfather as_a_wife as_a_husband
            mum_to mom_to dad_to mother_to father_to my_aunt my_uncle my_cousin* my_nephew my_niece my_fiance*
            my_other_half my_grandchildren my_grandson my_granddaughter my_stepchild* my_stepson my_stepdaughter my_twin
            my_little_one* our_little_one* our_son our_daughter our_twins our_newborn my_little_boy my_little_girl
            my_mother_in_law my_father_in_law my_youngest my_eldest my_oldest five_kids six_children seven_children
            one_child one_son one_daughter two_sons three_sons two_daughters three_daughters two_boys two_girls
            three_boys three_girls two_brothers three_brothers four_brothers two_sisters three_sisters four_siblings
            big_family large_family school_run empty_nest* childfree child_free miscarriage* young_carer* am_single
            farmer_s_daughter farmer_s_son baker_s_son baker_s_daughter miner_s_son dad_to_be mum_to_be mom_to_be
            mother_to_be father_to_be baby_on_the_way newborn_at_home sole_carer caring_for_an_elderly
            cared_for_an_elderly elderly_mother elderly_father elderly_parents ailing_mother ailing_father sick_mother
            sick_father ex_husband ex_wife ex_partner long_term_relationship in_a_relationship breastfe*
            single_parenthood surrogate_mother loving_husband loving_wife my_marriage our_marriage my_foster
            mother_s_day bereaved family_commitments baby_due got_engaged get_engaged getting_engaged getting_married
            get_married am_engaged expecting_twins am_expecting am_due_in a_baby_of large_household grandad* granddad*
            grandma* granny significant_other am_a_surrogate breakup a_break_up tied_the_knot tie_the_knot a_nan my_nan
            my_nana nan_of my_folks recently_separated am_separated newly_separated own_children own_kids
            without_dependants no_dependants broken_home auntie* godparent* godchild* newly_wed* triplets twin_boys
            twin_girls toddler_at_home baby_at_home family_duties my_household household_of my_late_husband my_late_wife
            my_late_mother my_late_father death_of_my loss_of_my lost_my_husband lost_my_wife lost_my_mother
            lost_my_father in_mourning start_a_family starting_a_family own_family breadwinner* sole_earner hubby missus
            girlfriend* boyfriend* birth_of_my birth_of_our trying_for_a_baby blended_family patchwork_family my_ageing
            my_aging my_elderly fatherless motherless maternal_instinct a_wife_and wife_and husband_and with_a_husband
            with_a_wife became_a_mother became_a_father become_a_mother become_a_father became_a_mum became_a_dad
            father_again mother_again dad_again mum_again parent_to single_woman single_man lone_mother lone_father
            mum_life dad_life doting elder_brother elder_sister older_brother older_sister younger_brother
            younger_sister kid_brother kid_sister little_brother little_sister big_brother big_sister baby_brother
            baby_sister only_daughter only_son
        """,
        "fr": """
            marié mariee mariés mariage* divorce* veuf* veuve* celibataire* pacse* fiance* concubin* accouche* mere_de
            pere_de maman_de papa_de mere_d pere_d maman papa jeune_maman jeune_papa jeune_mere jeune_pere maternite_de
            paternite_de parent_de parent_isole mere_celibataire pere_celibataire mere_au_foyer pere_au_foyer
            femme_au_foyer famille_monoparentale famille_nombreuse grand_mere grand_pere belle_mere beau_pere mon_enfant
            mes_enfants nos_enfants deux_enfants trois_enfants quatre_enfants cinq_enfants un_enfant #_enfants
            sans_enfant sans_enfants mon_fils ma_fille mes_fils mes_filles mon_bebe notre_bebe mon_mari ma_femme
            mon_epoux mon_epouse ma_compagne mon_compagnon mon_conjoint ma_conjointe mon_copain ma_copine ma_famille
            mes_parents ma_mere mon_pere ma_soeur mon_frere mes_freres mes_soeurs ma_grand mon_grand mes_grands
            aidant_proche aidante_proche fils_unique fille_unique ainee_de aine_de cadette_de cadet_de benjamine
            benjamin_d jumeaux jumelles orphelin* vie_de_famille situation_familiale etat_civil famille_d_accueil
            belle_famille petit_fils petite_fille petits_enfants petit_enfant fils_d_ouvrier fille_d_ouvrier fille_de
            fils_de langue_de_mes langue_de_ma famille_de famille_d ma_separation mon_ex mes_jumeaux mes_jumelles
            remarie* noces separe_de separee_de garde_alternee garde_partagee garde_de_mes mamie papy papi mamy
            bonne_maman bon_papa belle_fille beau_fils demi_frere demi_soeur famille_recomposee monoparental*
            mere_isolee pere_isole parent_solo futur_papa future_maman futur_pere future_mere attends_un_enfant
            attends_un_bebe attendons_un_enfant fausse_couche ete_adopte ete_adoptee enfant_adopte enfant_adoptif
            fille_adoptive fils_adoptif parents_adoptifs mere_adoptive pere_adoptif ma_tante mon_oncle mon_cousin
            ma_cousine ma_niece mon_neveu ma_fiancee mon_fiance mon_petit_garcon mon_petit_frere ma_petite_soeur
            ma_petite_fille mes_petits_enfants deux_filles deux_fils deux_garcons trois_filles trois_garcons deux_freres
            trois_freres deux_soeurs trois_soeurs six_enfants sept_enfants nos_filles nos_fils notre_fils notre_fille
            notre_enfant mes_gamins mes_gosses mes_ados mon_ado ma_cadette mon_cadet mon_aine mon_ainee en_couple
            vie_de_couple proche_aidant* aidant_familial aidante_familiale occupe_de_ma_mere occupe_de_mon_pere
            occupe_de_mes_parents occupe_de_mes_enfants veuvage fratrie enfant_unique fils_d_agriculteur
            fille_d_agriculteur fils_d_immigres fille_d_immigres fils_d_immigre fille_d_immigre aine_d_une ainee_d_une
            cadet_d_une cadette_d_une mere_et pere_et en_tant_que_mere en_tant_que_pere en_tant_que_parent comme_mere
            comme_pere mere_de_famille pere_de_famille ex_mari ex_femme ex_conjoint ex_compagne ma_grossesse
            accouchement_de_mon vie_maritale cohabitant* parents_divorces separation_d_avec quitte_par_mon
            rupture_avec_mon foyer_avec fete_des_meres allait* maternite_puis mere_porteuse mes_beaux_parents
            ma_belle_mere mon_beau_pere jeune_marie jeune_mariee maries tout_jeune_papa heureux_papa heureuse_maman
            fier_papa fiere_maman celibat pupille_de epouse_de epoux_de trois_ados deux_ados mes_adolescents
            suis_separe* sommes_separes ma_cherie mon_cheri me_marie me_suis_marie* mon_homme suis_cadette
            suis_la_cadette suis_le_cadet suis_la_benjamine suis_le_benjamin suis_l_aine* suis_aine* parrain
            pma fiv parcours_pma a_charge_de_mes enfants_a_charge enfant_a_charge charge_de_famille chargee_de_famille
            vie_familiale raisons_familiales obligations_familiales contraintes_familiales cellule_familiale
            deces_de_mon deces_de_ma perte_de_mon perte_de_ma mort_de_mon mort_de_ma deuil_de_mon deuil_de_ma
            ai_perdu_mon ai_perdu_ma naissance_de_mon naissance_de_ma naissance_de_mes naissance_de_notre
            naissance_de_nos devenir_maman devenir_papa devenu_papa devenue_maman devenir_mere devenir_pere devenue_mere
            devenu_pere enfants_en_garde vis_avec_mon vis_avec_ma vis_chez_mes vivons_avec menage_a ma_maternite
            ma_paternite mon_accouchement trois_petits filleul* belles_filles beaux_fils beaux_enfants
            foyer_monoparental fille_mere mere_solo maman_solo papa_solo papa_poule mere_debordee mere_veuve
            grands_parents mes_aieux nounou_de_mes vie_conjugale rupture_amoureuse peine_de_coeur petit_ami petite_amie
            mon_amoureux mon_amoureuse nouveau_ne_a nourrisson_a_la fille_ainee fils_aine grand_frere grande_soeur
            petit_frere petite_soeur fils_de_boulanger fille_de_boulanger fils_de_mineur fille_de_mineur
        """,
        "de": """
            verheiratet* heirat* hochzeit* ledig geschieden* scheidung* verwitwet* witwe* witwer* alleinstehend*
            alleinerziehend* verlobt* geburt_meiner geburt_meines geburt_unserer mutter_von vater_von mama_von papa_von
            mutter_zweier mutter_dreier vater_zweier vater_dreier mutterschaft* vaterschaft* hausfrau* hausmann*
            grossmutter_von pflegemutter pflegevater pflegeeltern pflegekind adoptivkind* mein_kind meine_kinder
            meiner_kinder meinen_kindern unsere_kinder unseren_kindern zwei_kinder drei_kinder vier_kinder funf_kinder
            zwei_kindern drei_kindern vier_kindern einem_kind #_kinder #_kindern habe_kinder kinderlos* mein_sohn
            meinen_sohn meinem_sohn meine_tochter meiner_tochter mein_baby unser_baby mein_mann meinem_mann meinen_mann
            meine_frau meiner_frau mein_partner meinem_partner meine_partnerin meiner_partnerin mein_freund
            meine_freundin meine_familie meiner_familie familienvater familienmutter familienmensch meine_eltern
            meinen_eltern meine_mutter meiner_mutter mein_vater meinem_vater meinen_vater meine_oma meiner_oma mein_opa
            meinem_opa meine_grosseltern meine_schwester meiner_schwester mein_bruder meinem_bruder meine_geschwister
            meinen_geschwistern schwiegermutter schwiegereltern einzelkind zwillinge zwillingen pflege_meiner
            pflege_meines pflegende_angehorige pflegender_angehoriger waise familienstand enkel enkelin enkelkind*
            arbeiterkind arbeiterfamilie meiner_eltern sprache_meiner *familie meine_zwillinge meiner_trennung mein_ex
            meine_ex meiner_scheidung eheleute ehepartner* lebensgefahrt* lebenspartner* getrennt_lebend* sorgerecht*
            stiefmutter stiefvater stiefkind* stiefsohn stieftochter alleinerzieh* habe_ein_kind zwei_tochter
            drei_tochter zwei_sohne drei_sohne zwei_sohnen zwei_tochtern zwei_bruder zwei_schwestern funf_kindern
            sechs_kinder unser_sohn unsere_tochter unserer_tochter unserem_sohn meine_sohne meinen_sohnen
            meinen_tochtern meine_tante mein_onkel meine_nichte mein_neffe mein_cousin meine_cousine meine_verlobte
            mein_verlobter meine_lebensgefahrtin meine_enkel* mein_enkel meine_jungste mein_jungster meine_kleine
            meine_kleinen mein_kleiner junge_mutter junger_vater junge_eltern frischgebacken* werdende_mutter
            werdender_vater werdende_eltern stolze_mutter stolzer_vater stolze_oma stolzer_opa stolze_mama stolzer_papa
            berufstatige_mutter als_mutter als_vater als_mama als_papa als_oma als_opa als_elternteil mutter_eines
            mutter_einer vater_eines vater_einer mama_eines mama_einer papa_eines papa_einer muttersein vatersein
            elternschaft kinderwunsch* fehlgeburt* adoptiert* adoptiveltern patenkind* angehorigenpflege
            pflege_von_angehorigen pflegte_meine pflege_meine pflegte_ich_meine pflegte_ich_meinen bauerntochter
            bauernsohn *sohn *tochter ex_mann ex_frau exmann exfrau grosseltern_von familiengrundung* nachwuchs_bekommen
            nachwuchs_zu_hause patchwork* verpartnert* in_einer_beziehung single_mutter alleinverdiener* hochschwanger
            guter_hoffnung zwillingsmutter zwillingsvater zwillingsbruder zwillingsschwester vierfache_mutter
            dreifache_mutter zweifache_mutter zweifacher_vater dreifacher_vater vierfacher_vater sorge_fur_meine
            sorge_fur_meinen kummere_mich_um_meine kummere_mich_um_meinen kummerte_mich_um_meine kummerte_mich_um_meinen
            kranke_mutter kranken_mutter kranken_vater demenzkranke_mutter demenzkranken_mutter meine_ehe meiner_ehe
            unserer_ehe muttertag vatertag geschwisterkind* halbbruder halbschwester leihmutter* waisenkind*
            trennung_von_meinem trennung_von_meiner ehe_mit unsere_ehe nachwuchs_erwart* habe_nachwuchs haben_nachwuchs
            habe_einen_saugling saugling_zu_hause habe_ein_kleinkind ein_kleinkind bin_single als_single bin_vergeben
            bin_liiert liiert lebe_getrennt getrenntlebend* getrennt_erziehend* in_erwartung bekomme_ein_baby
            bekomme_ein_kind erwarte_mein_erstes erwarten_unser erstes_kind zweites_kind drittes_kind im_funften_monat
            im_sechsten_monat im_vierten_monat im_siebten_monat entbindungstermin* geburtstermin pflege_meinen
            pflege_einen_angehorigen pflege_angehorige pflegebedurftige_mutter pflegebedurftigen_vater
            pflegebedurftige_eltern pflegebedurftigen_angehorigen geschwister habe_geschwister drei_geschwister
            zwei_geschwister vier_geschwister funf_geschwister halbwais* vollwais* stiefmama stiefpapa stiefeltern
            stiefgeschwister bonusmama bonuspapa bonuskind* bonuseltern bonusmutter bonusvater bonussohn bonustochter
            mein_gatte meine_gattin meinem_gatten meinen_gatten meiner_gattin gatte gattin eheahnlich* eheleben ehelich*
            eheschliessung unverheiratet* frisch_verheiratet jungverheiratet* wiederverheiratet* flitterwochen buben
            zwei_madels drei_madels drei_jungs zwei_jungs kinderbetreuung_fur_mein* schulpflichtige_kinder
            schulpflichtigen_kindern kleine_kinder_habe kinder_zu_hause kinder_zuhause kinder_im_haus kindern_zu_hause
            kinder_aus_dem_haus kinder_erwachsen kinder_gross kinder_in_die_schule kinder_in_die_kita
            kinder_aus_der_kita kinder_abholen meine_kids kids_zu_hause mein_altester meine_alteste meinen_kleinen
            mein_spross sprossling* meine_madels meine_jungs meine_buben meine_zwerge mein_zwerg erziehe_allein
            erziehe_meine allein_erzieh* stille_noch stillende* stillmutter* sohn_eines sohn_einer tochter_eines
            tochter_einer kind_eines kind_einer sohn_von tochter_von kind_von altester_von alteste_von jungster_von
            jungste_von mittlere_von sandwichkind nesthakchen erstgeboren* zweitgeboren* einzelsohn einzeltochter
            grossfamilie* kleinfamilie* vielkind* einelternfamilie* ein_eltern* pflegefamilie* pflegetochter pflegesohn
            pflegebruder pflegeschwester adoptivmutter adoptivvater adoptivbruder adoptivschwester adoptivsohn
            adoptivtochter heimkind* kinderheim_aufgewachsen im_heim_aufgewachsen im_kinderheim_gross grossgezogen
            aufgezogen_von erzogen_von bei_meinen_grosseltern bei_meinen_eltern bei_meiner_mutter bei_meinem_vater
            bei_den_eltern elternhaus* im_haus_meiner hotel_mama verlor_meinen verlor_meine verlor_ich_meinen
            verlor_ich_meine tod_meines tod_meiner tod_meiner_mutter tod_meines_vaters todesfall_in_der waisenrente*
            lebensgemeinschaft* lebensabschnittsgefahrt* in_partnerschaft feste_beziehung festen_beziehung
            feste_freundin fester_freund fernbeziehung* beziehungsstatus partnerin_und_ich partner_und_ich
            freund_und_ich meine_frau_und mein_mann_und in_scheidung trennungskind* wechselmodell* vormund_von
            kinderzuschlag kindergeld_beziehe familienzuwachs* familiensituation* familiare_situation familiare_lage
            familiare_verpflicht* familiar_gebunden familienmanager* familienoberhaupt familienleben familienalltag
            familienbetrieb_meiner betrieb_meines_vaters firma_meines_vaters hof_meiner_eltern uroma uropa urgross*
            enkelsohn enkeltochter schwiegersohn schwiegertochter schwiegervater schwiegermama schwiegerpapa
            oma_geworden opa_geworden mutter_geworden vater_geworden mama_geworden papa_geworden werdende_mama
            werdender_papa jungmutter jungvater jungeltern neumutter mutterrolle vaterrolle elternrolle mutterglueck
            muttergluck drilling* hausmutter* haushalt_und_kinder kinder_und_haushalt wochenendvater* bergmannssohn
            bergmannstochter arbeitersohn arbeitertochter handwerkersohn handwerkertochter lehrerkind wirtskind
            erwarte_ein_kind erwarte_ein_baby erwarten_ein_kind erwarten_ein_baby
        """,
    },
    "gender": {
        "any": "menopaus* menstrua* endometrio* wechseljahre",
        "nl": """
            als_vrouw als_man als_meisje als_jongen als_enige_vrouw als_enige_man enige_vrouw enige_man enige_meisje
            enige_jongen een_van_de_weinige_vrouwen weinige_vrouwen weinige_mannen vrouw_in_een mannenwereld
            vrouwenwereld mannenberoep vrouwenberoep ik_ben_een_vrouw ik_ben_een_man ik_ben_een_meid jonge_vrouw
            jonge_man sterke_vrouw mannelijk vrouwelijk mannelijke vrouwelijke voornaamwoorden zij_haar hij_hem die_hun
            geslacht vrouwennetwerk* vrouwenvereniging* vrouwengroep* mannenkoor* vrouwenkoor* vrouwenvoetbal*
            damesploeg* dames heren herenploeg* damesteam herenteam meisjesploeg* jongensploeg* vrouwen_in meisjes_in
            gezinsbond femma kvlv ferm_afdeling als_dame als_enig_meisje als_vrouwelijke als_mannelijke enige_dame
            enige_vrouwelijke enige_mannelijke eerste_vrouw eerste_vrouwelijke vrouw_zijn vrouw_op_de_werf een_vrouw_in
            een_meisje_in vrouwenrecht* vrouwenbeweging* vrouwenraad vrouwendag* vrouwenhuis meisjesschool jongensschool
            vrouwelijkheid mannelijkheid menopauze genderidentiteit gender genderbewust meisjesnaam zijn_voornaamwoorden
            vrouw_tussen meisje_tussen man_tussen_de_vrouwen mannenbastion* mannensector* mannenclub* vrouwenclub*
            vrouwenteam* vrouwenploeg* ladies dameskoor* dameselftal* ik_ben_vrouw ik_ben_man als_meid kordate_vrouw
            sterke_meid technische_vrouw vrouwen_die zij_ze hen_hun hen_die enigste_vrouw enigste_man enigste_meisje
            enigste_jongen enigste_dame enigste_gast meiske meiskes meisjes_onder jongedame* jongeman jongemannen
            mamzel* als_madam madam_in damesvoetbal* vrouwenorganisatie* vrouwenemancipatie* vrouwelijke_studente
            vrouwelijke_ingenieur vrouwelijke_lasser vrouwelijke_technieker vrouwelijke_kandidaat
            mannelijke_verpleegkundige mannelijke_verpleger mannelijke_kandidaat mannelijke_leerkracht kav vrouwenkracht
            girlpower girl_power powervrouw* zakenvrouw* vakvrouw bouwvakster* vrouwenhanden vrouwenogen mijn_overgang
            mijn_menopauze vervrouwelijk* mijn_geslacht mijn_gender mijn_voornaamwoord* aanspreking_mevrouw
            aanspreking_meneer spreek_mij_aan_met spreek_me_aan_met noem_mij_mevrouw noem_me_mevrouw vrouw_onder_mannen
            man_onder_vrouwen meisje_onder_jongens jongen_onder_meisjes tussen_allemaal_mannen tussen_allemaal_vrouwen
            tussen_de_mannen tussen_de_jongens tussen_de_meisjes tussen_alle_mannen mannenwerk vrouwenwerk
            jongensrichting meisjesrichting jongensklas meisjesklas dames_in_de heren_in_de mannenkliek mannengroep*
            vrouwengilde* markant_vrouwen* ferm ferm_vrouwen* viva_svv vrouwencafe vrouwenkring* mannenpraatgroep
            meisjesvoetbal* vrouwenwielrennen vrouwenrugby dameswielren* dameshockey damesbasket* damesvolley*
            herenvoetbal* heren_1 dames_1 stoere_vrouw stoere_meid straffe_vrouw straffe_madam straffe_dame straffe_meid
            vrouwspersoon vrouwmens manspersoon mannetjesputter vrouw_van_staal man_van_staal trans_en_vrouw tomboy
            bachelorette
        """,
        "en": """
            as_a_woman as_a_man as_a_girl as_a_boy as_the_only_woman only_woman only_man only_girl only_boy only_female
            only_male one_of_the_few_women few_women young_woman young_man young_lady strong_woman i_am_a_woman
            i_am_a_man female male pronouns she_her he_him they_them gender* women_in girls_in women_s womens_network
            men_s ladies gentleman girls_who_code women_who sorority fraternity girl_guide* boy_scout* girl_scout*
            masculine feminine as_a_female as_a_male first_woman first_female woman_in a_woman_in women_only womanhood
            manhood all_female all_male all_girls all_boys girls_school boys_school maiden_name women_engineer*
            society_of_women male_dominated female_dominated sisterhood brotherhood one_of_few_women one_of_two_women
            one_of_the_only_women being_a_woman being_a_man being_the_only_woman women_s_group lads women_of women_are
            men_s_choir women_s_choir girl_in_tech girls_in_tech a_young_woman men_are women_leaders she_they he_they
            they_she they_he tomboy* a_man_in_a a_man_of a_woman_of woman_among man_among manly womanly girly boyish
            motherly fatherly him_his her_hers she_hers they_theirs he_his women_like_me men_like_me girls_like_me
            token_woman lone_woman sole_woman head_girl head_boy woman_on_the man_on_the only_lady only_guy only_bloke
            girl_boss my_sex
        """,
        "fr": """
            en_tant_que_femme en_tant_qu_homme comme_femme comme_homme seule_femme seul_homme seule_fille seul_garcon
            une_des_rares_femmes rares_femmes jeune_femme jeune_homme jeune_fille je_suis_une_femme suis_une_femme
            suis_un_homme sexe feminin feminine masculin masculine pronom* milieu_masculin milieu_feminin
            milieu_d_hommes reseau_de_femmes reseau_feminin femmes_dans femmes_en_tech equipe_feminine equipe_masculine
            club_feminin dames football_feminin femme_ingenieur* etre_une_femme etre_un_homme etre_femme etre_la_seule
            premiere_femme monde_d_hommes metier_d_homme metier_d_hommes metier_de_femme metier_de_femmes entre_femmes
            vie_feminine soralia femmes_prevoyantes unique_femme unique_homme unique_fille non_mixite feminines feminins
            masculines masculins nom_de_jeune_fille association_de_femmes groupe_de_femmes reseau_d_femmes
            ecole_de_filles ecole_de_garcons rare_femme une_des_seules_femmes une_des_seules_filles milieu_tres_masculin
            femmes_qui une_femme_dans un_homme_dans je_suis_un_homme menopause chorale_de_femmes homme_parmi femme_parmi
            femme_au_milieu femme_d_action femme_de_caractere femme_de_terrain femme_forte homme_de_terrain
            homme_d_action club_des_femmes femmes_entrepreneures fille_qui nana_qui femme_qui homme_qui iel iels elle_la
            il_lui elle_elle garcon_manque suis_femme suis_homme suis_fille menopausee entouree_d_hommes
            entoure_de_femmes seule_nana seul_mec seul_gars quelques_femmes peu_de_femmes genre_feminin genre_masculin
            mon_genre condition_feminine droits_de_la_femme journee_des_femmes feminite masculinite virile viril
            cercle_de_femmes sororite feminises
        """,
        "de": """
            als_frau als_mann als_madchen als_junge als_einzige_frau als_einziger_mann einzige_frau einziger_mann
            einziges_madchen eine_der_wenigen_frauen wenigen_frauen junge_frau junger_mann starke_frau bin_eine_frau
            bin_ein_mann pronomen geschlecht* mannlich weiblich mannliche weibliche mannlicher weiblicher mannerdomane
            mannerberuf frauenberuf frauennetzwerk* frauengruppe* frauenverein* frauenmannschaft* herrenmannschaft*
            damenmannschaft* damen herren frauenfussball* frauenchor* mannerchor* mannergesangverein* frauen_in
            madchen_in frauentreff* als_weibliche als_mannliche weiblichen mannlichen weibliches mannliches
            frau_in_einer frau_in_einem frau_in_der frau_im frau_unter mann_unter erste_frau frauenbewegung* frauenrat
            madchenname* madchenschule* jungenschule* frauenquote mannersache frau_am_bau frauenpower frauenkreis*
            frauentag* mannerkreis* frauengemeinschaft* frausein mannsein madels frauen_die frauen_und_technik
            geburtsname* einzige_madchen einzige_weibliche einziger_mannlicher jungsgruppe madchengruppe
            madchenmannschaft* bin_divers geschlecht_divers bub frauenunion frauen_union damenfussball* damenhandball*
            girls_day boys_day weibliche_kandidatin weibliche_fachkraft mannliche_fachkraft mannlicher_pfleger
            weiblicher_lehrling powerfrau* quotenfrau* karrierefrau* geschaftsfrau* junge_dame jungen_dame jungen_frau
            gestandene_frau gestandener_mann gestandenes_mannsbild mannsbild* weibsbild* weiblichkeit mannlichkeit
            mannerwelt* mannerrunde* mannerverein* mannerabend mannerjob* frauenjob* mannerklasse madchenklasse
            mannergruppe* manneruberschuss mannerteam* frauenteam* frauenelf frauenhandball* frauenvolley* frauenrugby
            frauenbund frauenhilfe_der kfd madchenfussball* jungenname als_bub als_dame als_bursche als_kerl als_weib
            als_herr einzige_dame einziger_bursche einziger_junge einziger_kerl unter_mannern unter_frauen
            unter_lauter_mannern unter_lauter_frauen unter_lauter_jungs zwischen_lauter_mannern unter_madchen
            erste_weibliche erster_mannlicher meine_pronomen sie_ihr er_ihm dey_deren they_them anrede_frau anrede_herr
            ansprechen_als_frau anrede_divers mein_geschlecht meinem_geschlecht als_frau_in frau_auf_der frau_in_den
            frau_am frau_vom frau_hinter mann_in_einem_frauen* ich_als_frau ich_als_mann weil_ich_eine_frau
            weil_ich_ein_mann frauensport* frauenverband* madchenarbeit_mit macho tomboy burschikos* emanzipiert*
        """,
    },
    "orientation": {
        "any": """
            lgbt* lgbtq lgbtqi lgbtqia lgbti queer* gay gays lesbi* lesbien* bisexu* biseks* bisex* transgender*
            transsexu* transgenre* transvrouw transman transfrau transmann trans_man trans_woman non_binair* non_binary
            nonbinary nichtbinar* nicht_binar* non_binaire* nonbinair* asexu* aseks* intersex* drag_queen drag_king
            pride_parade christopher_street_day csd cavaria coming_out uit_de_kast homo homos homosex* homoseks* holebi*
            heteros* heteroseks* regenboog* rainbow_* rainbowhouse regenbogen* regenbogenfamilie prisme arc_en_ciel
            pansexu* panseks* demisexu* demiseks* aromant* genderqueer* genderfluid* gender_fluid agender* cisgender*
            cis_man cis_woman cis_vrouw cisvrouw cisman enby drag_show* drag_queen* drag_king* drag_artist* dragqueen*
            transident* transpers* transjong* transmasc* transfem* transjunge transmadchen gay_pride belgian_pride
            antwerp_pride brussels_pride pride_festival pride_week pride_march pride_flag wel_jong weljong roze_huis
            casa_rosa tels_quels lsvd stonewall ilga euforia came_out_as geoutet geout deadname* gender_identity
            genderidentit* identite_de_genre geschlechtsidentitat* geschlechtsangleich* geschlechtsaanpass*
            geschlechtsverandering* intersekse* interseks* xenogender two_spirit mannenkoppel vrouwenkoppel
            homohuwelijk* homopaar dyke pinkwashing
        """,
        "nl": """
            homoseksueel geaardheid mijn_vrouw_en_ik twee_mama* twee_papa* transpersoon transitie_van_man roze_zaterdag
            pride twee_moeders twee_vaders mijn_transitie uit_de_kast kast_gekomen ben_bi voornaamswijziging
            seksuele_voorkeur* seksuele_orientatie val_op_mannen val_op_vrouwen zelfde_geslacht hetzelfde_geslacht
            koppel_van_twee regenbooggezin* homokoor trans_persoon trans_man trans_vrouw trans als_trans non_binaire
            queere hetero heteroman homofiel* lesbo* potten_en pottenrelatie ben_een_pot ben_pot polyamour*
            genderneutra* genderdivers* gendervari* genderdysfor* genderbevestig* genderkliniek gendertransitie*
            gendernonconform* genderexpressie* geslachtsaangepast* geslachtsoperatie* geslachtsverander*
            geslachtsregistratie geslachtswijziging hormoontherapie* hormonen_voor in_transitie mijn_transitietraject
            transitieproces transouder* transzoon transdochter val_op_jongens val_op_meisjes val_op_beide
            voorkeur_voor_mannen voorkeur_voor_vrouwen hou_van_mannen hou_van_vrouwen hou_van_beide vrouw_van_een_vrouw
            man_van_een_man gehuwd_met_een_man_als getrouwd_met_een_vrouw_als lesbische_relatie homorelatie* homokoppel*
            homojongere* homovereniging* homoclub* homo_en_trots homoscene jong_holebi out_and_proud uit_de_kast_gekomen
            coming_outverhaal openlijk_homo openlijk_gay openlijk_lesbisch openlijk_bi openlijk_trans biman bivrouw
            bi_vrouw bi_man bi_plus biplus hetero_koppel heteroman* heterovrouw* heterokoppel* niet_hetero
            tegen_homofobie homofobie transfobie travestie* travestiet* seksuele_geaardheid seksuele_identiteit
            seksuele_minderheid anders_geaard* mijn_vriend_en_ik_als mijn_man_en_ik mijn_echtgenoot_en_ik_als
            twee_vrouwen_als_ouders meemama mee_moeder wel_jong_niet_hetero roze_loper roze_gemeenschap roze_50
            roze_netwerk
        """,
        "en": """
            lesbian* same_sex sexual_orientation trans two_mums two_dads pride_parade pride_month pride_event*
            pride_committee pride_society pride_float pride_network at_pride the_pride march_at_pride two_mothers
            two_fathers my_transition come_out_as out_and_proud am_bi sexuality gender_reassign* nonbinary enby
            queerness homophob* transphob* straight_ally same_sex_couple gender_nonconform* gender_non_conform*
            sexual_minorit* openly_gay drag_performer* drag_act drag_shows on_hormones afab amab am_straight
            am_a_straight openly_bi openly_queer bi_and_proud gender_marker closeted in_the_closet out_of_the_closet
            pink_house sapphic butch date_men date_women attracted_to_men attracted_to_women attracted_to_both likes_men
            same_gender civil_union assigned_female assigned_male bi_woman bi_man bicurious birth_gender polysexual*
            my_transitioning fluid_sexual* lgb
        """,
        "fr": """
            homo* gaie homoparental* orientation_sexuelle meme_sexe personne_trans femme_trans homme_trans pride
            marche_des_fiertes fiertes deux_mamans deux_papas deux_meres deux_peres ma_transition suis_bi
            sortie_du_placard mariage_pour_tous personnes_trans transidentite non_binarite transphob* couple_de_femmes
            couple_d_hommes queer bisexuel* lesbienne* transition_de_genre prenom_d_usage suis_trans hetero heteros
            suis_hetero chel gouine* pede pedes change_de_genre change_de_sexe changement_de_genre changement_de_sexe
            dans_le_placard du_placard cisgenre* prends_des_hormones sous_hormones hormonotherapie altersexuel* saphique
            fier_d_etre_gay aime_les_hommes aime_les_femmes attire_par_les_hommes attiree_par_les_femmes
            attire_par_les_femmes attiree_par_les_hommes assigne_femme assignee_femme assigne_homme assignee_homme
            marie_avec_un_homme mariee_avec_une_femme mon_mari_et_moi_deux couple_homosexuel couple_lesbien couple_gay
            fluide_de_genre genre_fluide mention_de_genre ma_sexualite sexualite bicurieu* communaute_gay
            communaute_lgbt bar_gay transgenres transsexuel* changement_de_prenom deadname homophobie maison_arc
        """,
        "de": """
            schwul* lesbisch* gleichgeschlechtlich* sexuelle_orientierung trans zwei_mutter pride zwei_vater zwei_mamas
            zwei_papas meine_transition meiner_transition bin_bi homosexualitat lesben* lesbe nichtbinar* transmannlich
            transweiblich personenstandsanderung homophob* transfeindlich* regenbogenfamilie* homoehe sexualitat
            frauenpaar mannerpaar queere queeren mein_outing meinem_outing nonbinar* transgeschlecht* intergeschlecht*
            zweigeschlechtlich* vom_anderen_ufer stehe_auf_manner stehe_auf_frauen stehe_auf_beide liebe_manner
            liebe_frauen liebe_menschen_unabhangig homopaar* heteropaar* geschlechtliche_identitat hormontherapie*
            hormone_fur hormonbehandlung_fur transmensch* trans_person trans_frau trans_mann transition_hinter
            transitioniert* vornamensanderung namensanderung_nach_der selbstbestimmungsgesetz
            eingetragene_lebenspartnerschaft eingetragenen_lebenspartnerschaft eingetragener_lebenspartner
            eingetragene_partnerschaft offen_schwul offen_lesbisch offen_queer offen_bi offen_trans mein_coming*
            meinem_coming* oute_mich outete_mich mich_geoutet ungeoutet sexuelle_identitat sexuelle_minderheit
            sexuelle_vielfalt sexuell_orient* zwei_muttern zwei_vatern zwei_frauen_als_eltern mann_mit_mann
            frau_mit_frau mein_mann_und_ich_als_paar csd_parade csd_team colognepride hetero genderneutral*
            gendergerecht_leb* nicht_heterosexuell travestie* transvestit* transphobie verzaubert_lesb*
        """,
    },
    "leave": {
        "any": "sabbatical*",
        "nl": """
            zwangerschapsverlof* bevallingsverlof* moederschapsverlof* moederschapsrust ouderschapsverlof*
            vaderschapsverlof* geboorteverlof* zorgverlof* palliatief_verlof ziekteverlof* tijdskrediet*
            loopbaanonderbreking* loopbaanpauze* thuis_met_de_kinderen thuis_voor_de_kinderen thuis_gebleven jaar_thuis
            thuisgebleven jaren_thuis gat_in_mijn met_verlof ziekteuitkering arbeidsongeschikt* langdurig_ziek
            re_integratie na_een_pauze werkloos* werkloosheid* adoptieverlof* onderbreking_van_mijn bevallingsrust*
            borstvoeding* thematisch_verlof onbetaald_verlof verlof_zonder_wedde sabbatjaar* sabbatsjaar* carrierepauze*
            loopbaanbreuk herintred* herintreed* na_mijn_verlof na_mijn_herstel op_de_mutualiteit op_invaliditeit
            invaliditeit* progressieve_tewerkstelling toegelaten_arbeid maanden_thuis leefloon* mijn_uitkering
            uitkeringsgerechtigd* thuismoeder* thuisvader* ziek_thuis ziekenkas op_ziekenkas onderbrak_mijn
            werkzoekende_uitkering pauze_van mijn_moederschap rouwverlof* mantelzorgverlof* voltijds_thuis
            onderbroken_loopbaan burn_outpauze burnoutpauze werkonbekwaam* ben_werkzoekend ben_werkzoekende
            werkzoekend_sinds als_werkzoekende niet_werkend* langdurig_werkloz* langdurig_werkzoekend* stempelgeld*
            ging_stempelen op_den_dop op_de_dop dopgeld ziekenbond* langdurig_zieke langdurige_ziekte familiaal_verlof
            verlof_voor_medische sociaal_verlof tussenjaar hiaat_in_mijn gaten_in_mijn gat_in_de hiaten_in_mijn
            gat_op_mijn gat_in_cv tijd_inactief lang_inactief beroepsinactief* rustperiode vaderverlof meeouderverlof
            mee_ouderverlof ouderverlof verlof_voor_mijn verlof_om_voor verlof_voor_de_kinderen verlof_voor_de_geboorte
            profylactisch_verlof lactatieverlof* pleegzorgverlof* rouwperiode rouwpauze rouw_om_mijn lange_ziekteperiode
            ziekteverzuim_van ziekte_thuis thuis_door_ziekte thuis_wegens_ziekte thuis_geweest_voor afwezig_door_ziekte
            afwezig_geweest uit_de_running out_geweest er_een_tijd_uit er_even_uit_geweest er_uit_geweest_wegens
            even_uit_het_werkveld uit_het_arbeidscircuit uit_het_werkcircuit terugkeer_na_ziekte
            gedeeltelijke_werkhervatting mijn_mutualiteit op_mutualiteit op_de_ziekenkas adviserend_arts
            ziekte_uitkering* rva_uitkering inschakelingsuitkering* wachtuitkering* leefloner* steuntrekker*
            ocmw_steuntrekker bij_het_ocmw_als_leefloner artikel_60_tewerkgesteld als_artikel_60 gezinspauze
            kinderpauze* babypauze* opvoedingsverlof loopbaanvermindering landingsbaan vier_vijfde_voor wereldreis
            jaartje_er_tussenuit jaar_ertussenuit jaar_er_tussenuit thuis_bij_de_kinderen thuis_bij_mijn
            thuisgebleven_voor thuis_gezeten jaren_huismoeder jaren_huisvrouw fulltime_mama voltijds_mama voltijdse_mama
            fulltime_papa fulltime_moeder ontslagen_tijdens_mijn technisch_werkloos* gevangenis_gezeten in_de_cel
            gezeten_in_de_gevangenis enkelband tijdje_op_het_ocmw kom_van_het_ocmw
        """,
        "en": """
            parental_leave maternity_leave paternity_leave maternity paternity sick_leave carer_s_leave carers_leave
            family_leave adoption_leave medical_leave leave_of_absence career_break* career_gap* gap_in_my on_leave
            time_off_for years_at_home year_at_home stayed_at_home stayed_home long_term_sick unemployed unemployment
            compassionate_leave mat_leave pat_leave shared_parental caregiver_leave care_leave caring_responsibilit*
            raising_my raise_my raising_children raising_a_family raise_children raise_a_family family_reasons returner*
            returning_mother on_benefits disability_benefit* incapacity_benefit* unpaid_leave bereavement_leave
            months_at_home year_out years_out career_pause break_from_work took_time_off time_off_to break_to_care
            gap_years_for caregiving full_time_mum full_time_mom full_time_parent full_time_carer time_credit year_off
            a_year_off months_off gap_year* leave_to_care long_absence after_an_absence on_the_dole the_dole
            nursing_leave incapacitated furlough* invalidity_allowance invalidity_benefit* after_the_birth
            palliative_leave at_home_for_~_years at_home_for_~_months home_for_the_kids employment_gap* gap_on_my
            break_in_my paused_my career_hiatus hiatus absence_from_work jobseeker_s_allowance job_seeker_s_allowance
            welfare_benefit* social_benefit* living_allowance off_sick signed_off_sick stopped_working_for
            stopped_working_to gave_up_work put_my_career progressive_return fit_for_work_again long_break baby_break
            return_from_leave returned_from_leave back_from_leave my_leave
        """,
        "fr": """
            conge_parental conge_de_maternite conge_maternite conge_de_paternite conge_paternite conge_maladie
            conge_de_maladie conge_d_adoption conge_de_naissance conge_sabbatique pause_carriere pause_de_carriere
            interruption_de_carriere credit_temps arret_maladie arret_de_travail en_incapacite incapacite_de_travail
            annees_a_la_maison rester_a_la_maison restee_a_la_maison reste_a_la_maison mutuelle_longue chomage chomeur*
            chomeuse* longue_maladie conge_pour_soins conge_palliatif conge_thematique* pause_parentale conge_sans_solde
            conge_d_allaitement conges_parentaux conges_de_maternite ecartement mi_temps_medical mi_temps_therapeutique
            sur_la_mutuelle a_la_mutuelle indemnites_de_maladie mois_a_la_maison annee_a_la_maison annee_sabbatique
            elever_mes elever_mon elever_ma eleve_mes eleve_mon trou_dans_mon interruption_pour retour_de_conge
            conge_de_proche_aidant conge_de_deuil revenu_d_integration arret_pour_maladie longue_absence mise_a_l_ecart
            conge_prenatal conge_postnatal repos_d_accouchement conges_de_maladie rentree_de_conge
            demandeur_d_emploi_de_longue demandeuse_d_emploi_de_longue touche_des_allocations cpas_comme touche_le_ris
            le_ris beneficie_du_cpas beneficiaire_du_cpas aide_du_cpas interruption_dans_mon interruption_de_mon
            carriere_entre_parentheses conge_prophylactique etais_ecarte* ete_ecartee parenthese_familiale
            etais_au_repos mis_au_repos reprise_progressive au_foyer repos_de_maternite trajet_de_reintegration
            reintegration_apres apres_une_pause apres_une_longue apres_une_absence apres_mon_conge apres_mon_absence
            pause_professionnelle pause_familiale pause_pour_mes pause_pour_elever pause_pour_soigner
            pause_pour_m_occuper annee_de_pause annees_de_pause arrete_pour_mes arrete_de_travailler cesse_de_travailler
            apres_la_naissance longue_interruption longue_inactivite maladie_longue mise_en_disponibilite conge_de_soins
            conge_d_aidant conge_prolonge conges_sans_solde retour_de_maternite retour_de_maladie exclu_du_chomage
            exclue_du_chomage minimex indemnite_de_mutuelle mi_temps_parental conge_familial temps_partiel_parental
            conge_pour_motif repris_apres trou_de_~_ans trou_dans_mon_cv
        """,
        "de": """
            elternzeit* mutterschutz* mutterschaftsurlaub vaterzeit vaterschaftsurlaub pflegezeit* familienpause*
            babypause* kinderpause* krankgeschrieben krankschreibung* krankenstand sabbatjahr* berufspause auszeit_vom
            arbeitsunfahig* langzeitkrank* jahre_zu_hause jahr_zu_hause zu_hause_geblieben lucke_im_lebenslauf
            arbeitslos* erwerbslos* elterngeld* adoptionsurlaub erziehungszeit* erziehungsurlaub* stillzeit
            kindererziehung* familienzeit* familienphase familiaren_grunden familiare_grunde wiedereinsteig*
            meine_wiedereingliederung krankengeld burgergeld hartz_iv unbezahlten_urlaub pflegeauszeit eine_auszeit
            meiner_auszeit meine_auszeit karenzzeit karenz vatermonat* monate_zu_hause jahre_zuhause zuhause_geblieben
            kinderauszeit babyjahr* elternteilzeit krankheitsbedingt* lucke_in_meinem krank_zu_hause pause_wegen
            arbeitssuchend* arbeitsuchend* arbeit_suchend* kinderzeit elternurlaub* laufbahnunterbrech* zeitkredit*
            erziehungsjahr* erwerbsunfahig* erwerbsgemindert* erwerbsminderung* erwerbsminderungsrente berufsunfahig*
            dienstunfahig* jobcenter_kunde vom_jobcenter beim_jobcenter_gemeldet oshz ochz eingliederungseinkommen alg_i
            alg_ii alg_1 alg_2 stempelgeld stempeln_gegangen gap_year auszeit_genommen einer_auszeit langere_auszeit
            auszeit_fur auszeit_wegen auszeit_nach langer_krank lange_krank langere_krankheit langer_krankheit
            nach_krankheit nach_meiner_krankheit krankheit_zuruck krank_gemeldet krankfeier* krankenhaus_gelegen
            krankenkasse_als_langzeit langzeiterkrankt* zuhause_bei_den_kindern zu_hause_bei_den_kindern
            zuhause_bei_meinen daheim_bei_den_kindern daheim_geblieben daheimgeblieben zu_hause_fur_die_kinder
            zuhause_fur_die_kinder babyzeit stillpause* stillurlaub vaterurlaub* elternpause* elternkarenz*
            bildungskarenz pflegekarenz papamonat* papazeit mamazeit familienauszeit* familienjahre familienjahr
            erziehungspause* pflegefreistellung* pflegeurlaub* pflegeunterstutzung familienpflegezeit trauerzeit
            trauerphase trauerurlaub* sonderurlaub_wegen unbezahlter_urlaub unbezahltem_urlaub freistellung_wegen
            beurlaubt* berufsunterbrechung* unterbrechung_wegen berufsruckkehr* ruckkehr_aus_der ruckkehr_nach_der
            ruckkehrerin wiedereingestieg* wieder_einsteig* lucke_in_der_vita lucken_im_lebenslauf lebenslauflucke*
            lucke_in_meiner knast* im_gefangnis haftentlass* gefangnisaufenthalt nicht_berufstatig nicht_erwerbstatig
            jahre_hausfrau jahre_hausmann weltreise burnout_pause burnout_auszeit reha_aufenthalt krankengeldbezug
            mutter_kind_kur invalidenrente* invalide invaliden medizinischer_beistand familienurlaub thematischer_urlaub
            adoptionszeit pflegeelternurlaub geburtsurlaub beziehe_arbeitslosengeld beziehe_grundsicherung
            beziehe_sozialhilfe meine_krankmeldung
        """,
    },
    "military": {
        "any": """
            navo_missie nato_mission isaf unifil kfor minusma legion_etrangere foreign_legion vreemdelingenlegioen*
            fremdenlegion* tsahal infanterie* artillerie* bataillon* battalion* bataljon*
        """,
        "nl": """
            legerdienst* dienstplicht* militair* soldaat* reservist* kazerne* paracommando* beroepsmilitair* veteraan*
            het_leger leger bij_defensie defensie landmacht luchtmacht* marine_gediend missie_in_afghanistan
            burgerdienst gewetensbezwaar* reserveofficier* onderofficier* reservekader legerofficier* legermissie*
            legerbasis legerkapel legerkamp* legereenheid korporaal* sergeant* adjudant* luitenant* kolonel* paratroep*
            cavalerie bij_de_genie marinier* marinebasis zeemacht* bij_de_marine vredesmissie* buitenlandse_missie*
            missie_in_mali missie_in_kosovo missie_in_libanon oud_strijder* oudstrijder* oorlogsveteraan* krijgsmacht*
            dienstweiger* blauwhelm* pantser* regiment* vrijwillige_militaire mijn_legerdienst troepen frontlinie
            aan_het_front burgerwacht defensie_als miliciens milicien gediend_bij ex_commando was_commando
            bij_de_commando_s troepentijd mijn_troep deed_mijn_troep ging_onder_de_wapens onder_de_wapens strijdkracht*
            legerchauffeur* legerarts* legerverpleeg* legerkok* leger_gezeten legerdienst_gedaan legeropleiding*
            legertijd legerverleden legervoertuig* legervrijwillig* luchtcomponent landcomponent marinecomponent
            medische_component_van zeekadet* luchtkadet* kadettenschool cadettenschool kms_gevolgd volgde_kms van_de_kms
            aan_de_kms koninklijke_militaire_school gedeserteerd deserteur* deserteer* frontervaring frontsoldaat*
            landmachter* sluipschutter* ontmijner* dovo matroos_op_een_fregat fregat fregatten korvet mijnenjager*
            mijnenveger* onderzeeer* gevechtspiloot* jachtpiloot* straaljager* f_16 f_35 vliegbasis* luchtbasis*
            vrijwillig_bij_de_reserve reserve_van_defensie in_de_reserve reservemilitair* was_majoor majoor_bij
            kapitein_bij_de kapitein_in_het kapitein_commandant eerste_sergeant eerste_soldaat eerste_korporaal
            korporaal_chef ex_militair* exmilitair* oud_militair* gewezen_militair* ex_soldaat oud_soldaat oud_para
            oud_commando ex_para bij_de_para_s bij_de_paras paracommando_s grenadier* karabinier* lansier*
            jagers_te_paard jagers_te_voet ardense_jager* chasseurs_ardennais kanonnier* genist geniesoldaat
            genietroepen special_forces special_forces_group elite_eenheid elitetroep* pelotonscommandant* peloton
            pelotons compagniecommandant* detachement* garnizoen* brigadegeneraal* generaal_majoor luitenant_kolonel
            uitgezonden_naar_afghanistan uitzending_naar_afghanistan op_missie_in missie_naar_afghanistan missie_in_irak
            missie_in_somalie missie_in_syrie missie_in_bosnie operatie_vigilant vigilant_guardian
            straatpatrouille_als_militair belgian_guard vn_blauwhelm* vn_soldaat vn_missie* dienst_geweigerd
            wapendrager* gevochten_in vocht_in vocht_aan gevecht_in_oekraine oorlogsinvalide* oorlogsfront
            krijgsgevangen* krijgsraad krijgsschool* militaire_school militaire_dienst opgeroepen_voor_het_leger
            peshmerga guerrilla* rebellen* kindsoldaat* vrijwillig_dienstjaar dienstjaar_bij_defensie
            vrijwillige_dienst_bij zivildienst tewerkgesteld_gewetens* burgerdienst_gedaan nationale_dienst
            kleine_brogel_als_militair leopoldsburg_gekazerneerd gekazerneerd* kamp_van_beverlo elsenborn
            marche_les_dames tielen_kazerne
        """,
        "en": """
            military* army armed_forces soldier* conscript* national_service reservist* veteran* air_force infantry
            barracks platoon paratrooper* marine_corps sergeant* corporal conscientious_objector reserve_officer
            officer_of_the the_defence belgian_defence defence_forces joined_up boot_camp cadet* conscription the_navy
            in_the_navy royal_navy marines royal_marine* lieutenant* colonel* regiment* artillery enlisted drafted_into
            combat_mission* combat_medic* combat_veteran* peacekeep* tour_of_duty tours_of_duty deployed_to_afghanistan
            deployed_to_iraq deployed_to_kosovo deployed_to_mali deployed_abroad deployed_overseas served_in_the_forces
            national_guard ex_forces ex_military servicem* servicewom* blue_helmet* compulsory_service frontline_soldier
            draft_evader served_in_afghanistan served_in_iraq served_in_kosovo served_in_mali served_in_lebanon
            served_in_bosnia served_in_somalia served_with_nato nato sniper* i_was_drafted under_the_flag
            was_stationed_in tour_in_mali tour_in_afghanistan tour_in_iraq tour_in_kosovo gunner* fought_at_the_front
            special_forces joined_the_reserve* army_reserve* private_first_class honourably honorably militia*
            tank_commander submariner* commando* warrant_officer gurkha* bravery served_in_the_idf squaddie*
            served_my_country squadron* war_zone warzone combat_zone deserter* grenadier* hussar* lancers cavalry
            dragoon* rifleman riflemen demobilis* demobiliz* territorial_army home_guard fighter_pilot legionnaire*
            draft_dodger alternative_service instead_of_the_draft military_brat navy_seal* officer_training
            naval_officer naval_academy army_cadet*
        """,
        "fr": """
            service_militaire service_civique militaire* armee soldat* reserviste* caserne* veteran* conscription
            defense_nationale para_commando sous_officier* sergent* objecteur_de_conscience
            officier_de_reserve reserve_operationnelle la_reserve_de marine_nationale dans_la_marine force_aerienne
            forces_armees regiment* casque_bleu casques_bleus caporal* adjudant* lieutenant* colonel* service_national
            ancien_combattant* anciens_combattants legionnaire* milicien* mission_exterieure engage_volontaire
            sous_les_drapeaux parachutiste_commando infanterie artillerie refractaire_au_service servi_en_afghanistan
            servi_au_mali servi_au_kosovo servi_au_liban servi_en_irak servi_l_otan otan tireur_d_elite tireurs_d_elite
            etais_appele les_fba fba mission_au_mali mission_au_kosovo mission_en_afghanistan mission_au_liban
            mission_de_l_onu mission_de_paix chasseur_ardennais chasseurs_ardennais artilleur* combattu_au_front
            combattu_en forces_speciales rejoint_la_reserve fusilier* recu_une_medaille tankiste* commando commandos
            conscrit* troufion* bidasse* lancier* gendarme_mobile deserteur* carabinier* fait_mes_classes escadron*
            escadrille* cavalerie hussard* dragon_militaire grenadier* sous_marinier* mitrailleur* marechal_des_logis
            fantassin* para_commandos parachutiste* brancardier_militaire ecole_royale_militaire erm_officier
            fait_la_guerre zone_de_guerre zone_de_combat ancien_para ex_militaire ex_soldat defense_belge a_la_defense
            de_la_defense marins_militaires fregatte aspirant_officier premier_soldat soldat_milicien demobilise*
            garde_nationale antimilitariste* insoumis_au opex
        """,
        "de": """
            wehrdienst* wehrpflicht* militar* bundeswehr* armee soldat* reservist* kaserne* veteran* grundwehrdienst
            zivildienst* luftwaffe* zivi heer unteroffizier* feldwebel* bundesfreiwilligendienst kriegsdienst*
            reserveoffizier* fsj freiwilliges_soziales_jahr wehrubung* bei_der_marine marinesoldat* ersatzdienst*
            leutnant* oberleutnant* gefreiter* obergefreiter* auslandseinsatz* friedenseinsatz* kampfeinsatz*
            zeitsoldat* berufssoldat* *soldat panzer* bundesheer musterung blauhelm* truppenubung* fallschirmjager*
            verpflichtet_beim beim_bund fregatte* stabsunteroffizier* offiziersanwarter* gebirgsjager* gebirgstruppe*
            hauptmann_bei hauptmann_der war_hauptmann hauptfeldwebel* stabsfeldwebel* war_oberst oberst_der
            oberstleutnant* war_major major_der major_bei stabsgefreite* scharfschutz* kampfpilot* kampfflieger*
            jetpilot* matrose_bei matrosen_der streitkraft* *einsatz_der_bundeswehr kosovoeinsatz* afghanistaneinsatz*
            maliseinsatz malieinsatz* kriegseinsatz* einsatz_in_afghanistan einsatz_im_kosovo einsatz_in_mali
            kriegsteilnehm* kriegsveteran* kriegsheimkehr* kriegsgefangen* kriegserfahrung kriegsversehrt*
            kriegsinvalid* an_der_front frontsoldat* fronteinsatz* fronterfahrung desertier* deserteur* fahnenflucht*
            grundausbildung_bei_der kadett* kadettenschule* heeresflieger* heeresmusik* heer_gedient wachsoldat*
            wachbataillon* pionierbataillon* pionierkompanie jagerbataillon* fernmelder_bei sanitatssoldat*
            sanitatsdienst_der_bundeswehr sanitater_bei_der_bundeswehr stabsdienst* bund_gewesen zum_bund ging_zum_bund
            nva_soldat nationale_volksarmee volksarmee rote_armee roten_armee sowjetarmee in_der_nva waffen_ss
            ausgemustert* gemustert* einberufen* einberufung* eingezogen_zum eingezogen_worden totalverweiger*
            verweigerer* sozialdienst_statt_wehr* bundesfreiwillig* bufdi soziales_jahr okologisches_jahr wehrersatz*
            wehrmacht reserveubung* reservedienst* kampfschwimmer* ksk kommando_spezialkrafte elitesoldat*
            stutzpunkt_der garnison* standort_der_bundeswehr fliegerhorst* marineflieger* marine_gedient marineoffizier*
            u_boot* zerstorer_fahrt minensucher* korvette* kompanie_der kompaniechef* kompaniefeldwebel
            zugfuhrer_bei_der_bundeswehr gruppenfuhrer_bei_der_bundeswehr un_soldat un_mission un_einsatz
            friedenstruppe* schutztruppe* nato_einsatz* sfor eufor exsoldat* ehemaliger_soldat ehemalige_soldatin
            ex_soldat ex_offizier dienstzeit_bei_der dienstgrad* bfd_berufsforderung berufsforderungsdienst
            offizierslaufbahn offiziersschule* jandarma_dienst gedient_in diente_in diente_bei diente_als mobilmachung*
            mobilisiert_worden volkssturm kampfte_in guerilla* peschmerga* kindersoldat* fsj_ler freiwilligen_wehrdienst
            freiwilliger_wehrdienst belgische_armee belgischen_armee elsenborn* rekrut rekruten rekrutin offizier_bei
            offizier_der war_offizier
        """,
    },
    "leisure": {
        "any": """
            scout scouts scouting chiro ksa klj kaj kljjeugd ksj vksj akabe fos pathfinder* pfadfinder* rotary*
            lions_club rotaract kiwanis soroptimist* inner_wheel fifty_one_club folklor* burschenschaft* cantus patro
            fenerbahce galatasaray besiktas maccabi makkabi jeugdrodekruis kajotters vkaj
        """,
        "nl": """
            scoutsleid* scoutsgroep* chiroleid* chirogroep* chirojeugd* jeugdbeweging* harmonie fanfare* schutterij*
            schuttersgilde* carnaval* prins_carnaval carnavalsvereniging* raad_van_elf toneelvereniging* toneelkring*
            zangkoor* duivenmelker* supportersclub* fanclub* buurtcomite* heemkundige_kring davidsfonds* okra_afdeling
            seniorenvereniging* turnkring culturele_vereniging* volksdans* folkloregroep* studentenclub_van patro_leid*
            drumband* majoret* gilde kapoenen* welpen* jongverkenner* jonggivers speelclub_bij ksaleid* ksa_leid* okra
            kwb femma neos_vereniging willemsfonds* vermeylenfonds landelijke_gilde* rederijker* studentenclub*
            studentenvereniging* studentendoop* duivensport* duivenbond vinkenzet* wijkcomite* supportersvereniging*
            dorpsfanfare* dorpskoor* heemkring* ronde_tafel_club streekvereniging* zangvereniging* kaartclub* bingo*
            petanque* jeugdleider_bij kazou speel_voetbal speel_graag_voetbal voetbal_speel voetbal_bij voetbal_graag
            voetbalde_bij voetballer_bij derde_provinciale tweede_provinciale eerste_provinciale vierde_provinciale krc
            racing_genk fan_van supporter_van supporters_van supporter_bij tuinier_graag tuinieren_in_mijn wandel_graag
            wandel_met_de wandel_ik wandelclub* wandelvereniging* kook_graag kook_ik_graag bak_graag doe_aan_yoga
            yoga_beoefen lees_graag lees_romans graag_romans boekenclub* leesclub* kanaries kweek_kanaries vogelkwek*
            vogelbond* vogelvereniging* duiven speel_darts dartsclub* darts_ploeg speel_biljart biljartclub* ga_vissen
            hengelclub* hengelsport* hengelaar* visclub* hondenliefhebber* kattenliefhebber* dierenliefhebber*
            hondenclub* hondenschool_met_mijn mijn_hond mijn_honden mijn_kat mijn_katten mijn_paard mijn_paarden
            mijn_konijn* padel padellen padelclub* speel_tennis akela kampmoeder* kampouder* toneelgezelschap*
            speel_toneel toneel_bij amateurtoneel* amateurtheater* liefhebberstoneel dorpstoneel zing_in_een zing_in_het
            zing_bij zing_graag wielertoerist* wielerclub* wielerfan* koersfiets fiets_in_het_weekend fiets_graag
            fietsclub* fietsvereniging* mountainbikeclub* turnster* turner_bij doe_judo doe_aan_judo judoclub* judoka*
            karateka* karateclub* karate doe_karate taekwondo* kickboks* thaiboks* boksclub* boksschool_waar
            speel_cricket cricketclub* cricket speel_saz saz_speel baglama speel_oud darboeka* darbuka* hoorn_in_de
            speel_gitaar speel_piano speel_viool speel_drum* speel_in_een_band brei_en brei_graag haak_graag breiclub*
            handwerkclub* paardrij* paardrijd* ruiterclub* manegekamp_gevolgd game_graag gaming_in_mijn esports
            speel_basketbal basketbalclub* basketclub* basketploeg* speel_basket korfbal* speel_volleybal volleybalclub*
            volleybalploeg* speel_hockey handbalclub* speel_handbal rugbyclub* speel_rugby atletiekclub* loopclub*
            joggingclub* jog_graag loop_graag loop_marathons triatlon* ironman voetbalploeg* voetbalsupporter*
            minivoetbal* zaalvoetbal* futsal cafevoetbal* jeugdtrainer_bij jeugdploeg_van scheidsrechter_bij duikclub*
            zeilclub* roeiclub* kajakclub* skiclub* klimclub* dansclub* dansles_volg buikdans* halay dabke salsadans*
            bollywooddans* volksmuziek* praalwagen* stoetwagen prinsengarde hofdame_van kermiscomite* feestcomite*
            straatcomite* postzegels postzegelverzam* verzamel_postzegels muntenverzam* modeltrein* modelspoor*
            schaakclub* schaken speel_schaak speel_schaken damclub* bridgeclub* speel_bridge whisten kaarten_in_het
            speel_kaart krulbol* boogschiet* boogschutter* handboog* kruisboog* schietclub* schietsport* kleiduif*
            jager_in_mijn jachtclub* volkstuin* in_mijn_vrije mijn_vrije_tijd hobby hobby_s hobbies mijn_hobby*
            liefhebberij* passie_voor_muziek festivalganger* cafebezoek* quizploeg* quizploeg cosplay* dungeons_dragons
            rollenspel_in_mijn bordspellen puzzel_graag reis_graag motorclub* motorrijder* motard* oldtimerclub*
            autosportfan kartclub chiromeisje* chirojongen* chirokamp* scoutskamp* hoofdleiding groepsleiding_bij
            leiding_bij_de leiding_bij_scouts leiding_in_de_chiro kampleiding ketis aspiranten* aspi_s tito_s rakwi*
            ribbel* sloebers speelclubbers kapoen bevers gidsen_van_de jin jins givers totemnaam* totem cantussen
            schachtenmeester* dopen_bij_mijn_studentenclub speel_trompet speel_trombone speel_tuba speel_klarinet
            speel_accordeon speel_saxofoon speel_dwarsfluit speel_bugel speel_djembe ben_gamer lid_van_een_voetbalclub
            lid_van_de_voetbalclub mijn_voetbalclub maak_henna
        """,
        "en": """
            girlguiding guides_leader brass_band majorette* folk_dance* supporters_club fan_club cultural_association*
            cultural_society carnival_association carnival youth_movement youth_group youth_camp_leader cub_scout*
            brownies_leader marching_band* bell_ring* bellring* morris_danc* community_choir supporters_group rotary
            kiwanis cub_leader akela bingo*
        """,
        "fr": """
            scoute scoutisme guide_aine guides_catholiques patro louveteau* mouvement_de_jeunesse fanfare*
            harmonie_du_village carnaval* danse_folklorique association_culturelle club_de_supporters majorette*
            troupe_scoute cheftaine lutin* guide_chez guides animatrice_patro animateur_patro baladin* pionniers_scouts
            bal_folk gilles_de gille_de confrerie* petanque* guindaille* guild scouts_et_guides supporter_du
            supporters_du loto_du_village chef_scout cheffe_scoute
        """,
        "de": """
            pfadfind* schutzenverein* schutzenfest* karneval* fasching* fastnacht* karnevalsverein* blaskapelle*
            spielmannszug* trachtenverein* trachtengruppe* heimatverein* kulturverein* landjugend* fanclub* volkstanz*
            jugendverband* landfrauen* stammtisch* schutzenbruder* schutzenkonig* schutzenjugend* musikverein*
            blasmusik* blasorchester gesangverein* heimatabend landsmannschaft* studentenverbindung* corpsstudent*
            wolfling* trachten* kegelclub* kegelverein* funkenmariechen dorfverein* jugendfeuerwehr jugendgruppe*
            zeltlager* spiele_fussball fussball_spiele fussball_im_verein fussballfan* hobbyfussball* kreisliga*
            bezirksliga* landesliga* spiele_handball handballverein* handballer* turne_im turne_in turnerin* turner_im
            turnerbund spiele_tuba spiele_saz spiele_gitarre spiele_klavier spiele_geige spiele_schlagzeug
            spiele_trompete spiele_posaune spiele_horn spiele_floete spiele_akkordeon spiele_in_einer_band saz baglama
            darbuka* koche_gerne gerne_koche koche_gern backe_gerne backe_gern wandere wandern_gehe wandere_gern
            wanderverein* wandergruppe* alpenverein* eifelverein* reite_gern reite_im reitverein* reitsport*
            reiterhof_in_meiner angele angeln angler* anglerverein* angelverein* angelsport* gartnere
            gartenarbeit_in_meiner schrebergarten* kleingarten* kleintierzucht* taubenzuch* brieftauben* kaninchenzucht*
            hobbyzuch* fan_von fan_des alemannia schalke_fan bvb_fan koln_fan bayern_fan fc_koln ultra_bei ultras
            fussballultra* fankurve sudkurve stadion_am_wochenende tanze_halay halay tanze_salsa tanzgarde* tanzverein*
            tanzmariechen* tanze_gern bauchtanz* spiele_schach schachverein* schachclub* spiele_cricket cricket*
            spiele_tennis spiele_volleyball volleyballverein* spiele_basketball basketballverein* spiele_hockey
            hockeyverein* tischtennis* badminton* squash* padel mache_yoga yogakurs_besuch* mache_judo judoverein*
            judoka* karate* karateverein taekwondo* kampfsport* kickbox* thaibox* boxe boxverein* boxclub* boxsport*
            ringer_im ringe_im ringerverein* hobbyfotograf* hobbykoch* hobbygartner* hobbymusiker* hobbysportler*
            hobbyimker* hobby hobbys mein_hobby meine_hobbys in_meiner_freizeit meiner_freizeit freizeitbeschaftigung*
            freizeitsport* hundefreund* hundesport* hundeverein* mein_hund meinem_hund meinen_hund meine_katze*
            mein_pferd meinem_pferd hundehalter* tambourcorps* tambourkorps* fanfarenzug* fanfarencorps* musikzug*
            musikkapelle* dorfkapelle* stadtkapelle* feuerwehrkapelle* tsv sv vereinsleben vereinsvorstand
            vereinsmitglied* vereinsheim* dorfjugend* feuerwehrmann_im_ehren* feuerwehr_im_dorf jager_in_meiner
            jagdschein* jagdverein* jagdhorn* imkerverein* bogenschutz* bogenschiess* bogensport* schiessverein*
            schiesssport* sportschutz* bruderschaft* schutzengilde* schutzenzug jungschutz* kirmesverein
            kirmesgesellschaft* junggesellenverein* maigesellschaft* maibaum* prinzenpaar* prinzengarde* elferrat*
            rosenmontag* buttenrede* narren* narrenzunft* guggenmusik* theaterverein* laientheater* laienspiel*
            schuhplattl* volksmusik* chorverein* kirchspiel singe_im singe_in singe_gern gesangsverein* liedertafel*
            mannergesang* skatclub* skatverein* skatspiel* spiele_skat doppelkopf* kegele* kegelbruder* kegelschwester*
            bowlingclub* dartverein* dartclub* spiele_dart billardclub* spiele_billard petanque* boule* modelleisenbahn*
            briefmarken* munzsammler* sammle_briefmarken cosplay* zocke zocker* esport* brettspiel*
            rollenspiel_in_meiner larp pen_and_paper lese_gern lese_gerne lese_romane lesekreis* buchclub* stricke hakle
            hakeln nahe_in_meiner bastle_gern reise_gern reise_gerne fahre_ski skiverein* skifahr* skiclub* snowboard*
            klettere kletterverein* mountainbik* rennrad* radsportverein* radverein* jogge joggen laufe_marathon
            halbmarathon* triathlon* schwimme_im ruderverein* ruderclub* segelclub* segelverein* tauchverein*
            motorradclub* motorradfahr* biker_club tuningszene stammfuhrer* gruppenleiter_bei_den
            gruppenleiterin_bei_den jugendleiter_bei chiro_in bund_der_pfad* dpsg bdp_pfad* vcp jungpfadfind* rover_bei
            ranger_rover meutenfuhr* sippenfuhr* fuchsmajor* couleur* bundesbruder* verbindungshaus* alte_herren_der
            bin_imker laufe_marathon* spiele_klarinette spiele_saxofon spiele_querflote spiele_blockflote im_turnverein
            im_fussballverein im_tennisverein im_schwimmverein bin_gamer
        """,
    },
    "origin": {
        "nl": """
            thuis_spreken_we we_spreken_thuis spreken_wij_thuis thuis_wordt ter_wereld turkse_familie
            marokkaanse_familie taal_thuis thuis_praten thuis_praat praten_thuis praat_thuis thuis_spraken_we
        """,
        "en": "we_speak at_home_we speak_~_at_home spoke_~_at_home into_the_world",
        "fr": "on_parle on_parlait parle_~_a_la_maison parlons_~_a_la_maison parle_a_la_maison au_monde",
        "de": """
            zu_hause_sprechen zu_hause_wird sprechen_wir wir_sprechen_zu_hause zur_welt zuhause_sprechen_wir
            daheim_sprechen daheim_spreche zuhause_wird zu_hause_reden zuhause_reden reden_wir_zuhause
        """,
    },
    "age": {
        "en": """
            #_something not_so_young so_young_anymore no_longer_young still_young past_fifty past_forty past_sixty
            past_thirty older_generation younger_generation my_generation certain_age child_of_the kid_of_the eighties
            nineties seventies nineties_kid eighties_kid older_job_seeker* older_jobseeker* older_applicant*
            over_the_hill sprightly dob fiftyish fortyish thirtyish sixtyish golden_years octogenarian* septuagenarian*
            sexagenarian* quinquagenarian* for_my_age advanced_age youngest_on oldest_on youngest_member oldest_member
            midlife mid_life approaching_fifty approaching_sixty approaching_forty pushing_fifty pushing_sixty
            pushing_forty nearly_fifty nearly_forty nearly_sixty almost_fifty almost_forty almost_sixty nearing_fifty
            nearing_sixty nearing_forty #_next_year young_at_# young_person_of too_old too_young underage
        """,
        "fr": """
            dix_sept_ans dix_huit_ans dix_neuf_ans proche_de_la_pension pension_de_retraite encore_jeune plus_tout_jeune
            plus_si_jeune plus_toute_jeune suis_majeur* suis_mineur* tout_juste_majeur siecle_passe siecle_dernier
            cheveux_blancs suis_un_ancien vieux_de_la_vieille age_mur certain_age quadra quadras quinqua quinquas
            force_de_l_age bougies souffle_mes annees_70 annees_80 annees_90 annees_soixante annees_septante
            annees_quatre ma_generation jeune_generation ancienne_generation travailleur_age travailleuse_agee
            jeune_adulte jeune_senior fleur_de_l_age midi_de_la_vie crise_de_la_quarantaine malgre_mon_age a_mon_age
            age_avance passe_la_cinquantaine passe_la_soixantaine octogenaire* mes_jeunes_annees trop_vieux trop_vieille
            trop_agee trop_jeune #_ans_passes 50+ 45+ 55+ 60+ bon_pied_bon_oeil enfant_des_annees millenial*
            baby_boomer*
        """,
    },
}

#: As above, unless the clause speaks of others ("people with a disability") or to the reader ("you guide ...").
ABOUT_SELF: Final[Table] = {
    "faith": {
        "nl": """
            geloof spiritueel* levensbeschouw* koor_op_zondag mis spiritualiteit meditatiegroep* bezinning*
            zondagsviering viering vieringen overtuiging_geen uit_overtuiging_geen uit_geloofsovertuiging heilige_dagen
            kerst_vieren nonnetjes ziel_en_zaligheid dankbaar_aan_god
        """,
        "en": """
            spiritual* mass meditation_group* retreat_at christening i_was_confirmed my_confirmation our_fellowship
            my_belief
        """,
        "fr": """
            voile_islamique spiritualite retraite_spirituelle messe_du_dimanche ma_conviction je_crois_en suis_croyant*
            communaute_de_foi
        """,
        "de": """
            messe_besuche andacht* spiritualitat messdien* sonntagsmesse spirituell* weihnachten ostern seele_und
        """,
    },
    "origin": {
        "any": "roots migrant* expat* geemigr* geimmigr* immigr* emigr* diasporabeweging rassis* racis*",
        "nl": """
            geboren opgegroeid afkomstig afkomst herkomst origine geboorteplaats geboorteland thuisland vaderland
            moederland moedertaal migratieachtergrond vluchteling* gevlucht vluchtte asiel* inburger* genaturaliseerd*
            naturalisatie verblijfsvergunning* verblijfskaart* wortels tweede_generatie derde_generatie eerste_generatie
            allochtoon allochtone thuis_spreken thuis_spreek spreken_thuis spreek_thuis spreken_we_thuis thuis_spraken
            diaspora woonwagen* roma afrokapsel huidskleur donkere_huid van_kleur hierheen_gekomen naar_belgie emigreer*
            immigr* emigratie geemigreerd landgenoten ingeweken oorlog_in mijn_land mijn_dorp mijn_geboortedorp
            streek_van ons_dorp woon_in woonachtig wonend* woon wonen wonende ouderlijk migratieverleden nationaliteit
            mijn_paspoort belgisch_paspoort twee_paspoorten dubbele_nationaliteit mijn_aankomst hier_aangekomen hierheen
            mijn_wieg gastarbeider* geboortestad geboortedorp geboortegrond geboortestreek geboorteplek afstam*
            voorouder* stamboom etnisch* etniciteit minderheid minderheidsgroep* thuistaal thuistalen groeide_op
            groeide_ik_op opgroeide opgroeien kom_oorspronkelijk oorspronkelijk_uit oorspronkelijk_van verhuisde_naar
            verhuisden_naar verhuisd_naar verhuisd_uit aangekomen_in aankomst_in sinds_mijn_komst mijn_komst hier_beland
            hier_terechtgekomen zonder_papieren mensen_zonder_papieren subsidiaire_bescherming tijdelijke_bescherming
            oorlogsvluchteling* bootvluchteling* gezinshereniging* derdelander* nieuwkomer anderstalige_nieuwkomer
            buitenlander* vreemdeling* inwijkeling* halfbloed* dubbelbloed* bicultureel biculturele twee_culturen
            discriminatie tuinwijk* mijncite staatloos* staatloze* mijn_wijk mijn_buurt onze_wijk mijn_streek thuisstad
            mijn_thuisstad inwoner_van inwoonster_van dorpsgenoot* getogen rasechte autochtoon autochtone zigeuner*
            overgekomen_uit mijnwerker_uit oorlog vluchten op_de_vlucht familienaam achternaam bewoner_van_de_wijk
            culturele_achtergrond gemengde_achtergrond buitenlandse_roots verblijfsstatuut verblijfsdocument*
            arbeidskaart* gelukszoeker* erkend_vluchteling nieuwe_belg* komaf import_limburg* inwijkel*
            migratie_achtergrond migratieroots migratiekind* kind_van_migranten kinderen_van_migranten migranten_van
            buitenlandse_naam vreemde_naam exotische_naam buitenlands_klinkende vreemd_klinkende mijn_naam_klinkt
            mijn_accent met_een_accent een_accent verblijfstitel* verblijfsrecht* verblijfspapieren verblijfstatus
            verblijfsstatus a_kaart b_kaart f_kaart oranje_kaart gele_kaart_van_de bijlage_15 bijlage_26
            gecombineerde_vergunning single_permit eu_burger* niet_eu niet_europ* derde_land tweetalig_opgevoed
            meertalig_opgevoed tweetalig_opgegroeid meertalig_opgegroeid drietalig_opgevoed ben_zwart ben_donker
            ben_blank ben_wit ben_bruin donker_van_huid zwarte_vrouw zwarte_man zwarte_jongen zwarte_belg
            zwarte_belgische witte_vrouw witte_man getint* belg_geworden belg_word* geworden_belg vluchtverhaal*
            vluchtroute* vluchtperiode vluchtte_uit statenlo* niet_begeleid* nbmv regularisatie* geregulariseerd*
            geadopteerd_uit adoptie_uit uit_het_buitenland buitenlandse_herkomst buitenlandse_origine vreemde_origine
            vreemde_afkomst etnische_achtergrond culturele_roots mijn_roots mijnwerkersfamilie* mijnwerkerskind*
            mijnwerkerszoon mijnwerkersdochter mijnwerkerskleinzoon mijnwerkerskleindochter kleinzoon_van_mijnwerker*
            kleindochter_van_mijnwerker* mijnwerkersdorp* cite_van in_de_cite citekind* koloniaal_verleden kolonie_van
            hierheen_verhuisd hierheen_gevlucht naar_hier_gekomen naar_hier_gevlucht naar_hier_verhuisd
            naar_hier_gehaald naar_vlaanderen_gekomen naar_limburg_gekomen kwam_naar kwamen_naar kwam_als_kind
            kwam_hierheen kwam_aan_in in_belgie_sinds sinds_#_in_belgie jaar_in_belgie jaren_in_belgie hier_sinds
            hier_opgegroeid hier_geland land_van_herkomst land_van_oorsprong herkomstland* oorsprongsland* thuisfront
            thuisdorp thuisregio geboren_en_getogen geboorteregio geboorteakte opvangcentrum_voor_asiel* fedasil cgvs
            ontheemd* oorlogsgebied oorlogskind verdreven gezinshereniger* volgmigrant* arbeidsmigrant* seizoensmigrant*
            buitenlandse_student uitwisselingsstudent* grensarbeider* okan okan_leerling* ex_okan anderstalig_opgegroeid
            taal_van_thuis taal_van_mijn_ouders moedertaalspreker* spreektaal_thuis voertaal_thuis dialect_thuis sinti
            reizigersfamilie* caravanbewoner* rondtrekkend* gediscrimineerd* geracialiseerd* bipoc afro* nieuwe_vlaming*
            wereldburger* kosmopoliet* wereldstad_geboren rasecht* echte_vlaming volbloed* stadskind plattelandskind*
            boerendochter boerenzoon boerenkind hasseltse genkse genkenaar* hasselaar* maaslander* kempenaar*
            haspengouwer* truienaar* tongenaar* bilzenaar* lommelaar* maaseikenaar* beringenaar* antwerpenaar*
            gentenaar* bruggeling* brusselaar* leuvenaar* mechelaar* oostendenaar* kortrijkzaan* aalstenaar* voerenaar*
            west_vlaming* oost_vlaming* randgemeente afkomstig_van verhuisd_van gedomicilieerd* domicilie woonplaats*
            woonachtig_te adres_te pendel_uit mijn_thuisland mijn_vaderland mijn_moederland mijn_geboorteland
            mijn_herkomst mijn_afkomst mijn_nationaliteit mijn_cultuur mijn_huidskleur mijn_moedertaal mijn_thuistaal
            ben_gekleurd import_limburger* ben_import
        """,
        "en": """
            born raised grew_up grown_up upbringing native_of originally nationality national_of citizen* citizenship
            birthplace place_of_birth home_country homeland home_town hometown mother_tongue native_language
            native_speaker first_language immigra* emigra* refugee* fled asylum* residence_permit work_permit
            naturalised naturalized second_generation third_generation first_generation ethnic* of_colour of_color
            skin_colour skin_color black_woman black_man diaspora came_to_belgium moved_to_belgium arrived_in_belgium
            at_home_we_speak speak_at_home spoke_at_home family_language my_country my_village my_people compatriots
            integration_course war_in brought_up live_in living_in i_live based_in reside* my_heritage family_heritage
            my_origin my_origins of_origin ethnic_origin country_of_origin my_passport belgian_passport two_passports
            dual_national* birth_certificate since_i_arrived i_arrived arrived_from my_arrival moved_here came_here
            descent of_descent ancestr* ancestor* lineage minority_background ethnic_minority minority_group mixed_race
            mixed_heritage biracial bicultural* multicultural_family multicultural_background heritage_language*
            foreigner* foreign_born newcomer displaced resettle* stateless* undocumented temporary_protection
            subsidiary_protection family_reunification settled_status my_visa student_visa permanent_resident indigenous
            aborigin* native_american traveller_community gypsy romani homesick* motherland fatherland escaped_the
            escape_the_war civil_war war_torn flee fleeing my_parents_migrated migrated_to_belgium
            relocated_to_belgium moved_from moved_to_europe moved_to_flanders moved_to_limburg moved_to_germany
            moved_to_france my_accent my_neighbourhood my_neighborhood my_town my_street local_girl local_boy local_lad
            dark_skin afro_hair black_student* black_professional* poc bame growing_up grow_up cultural_background
            migration_background refugee_camp the_war host_country host_family newly_arrived my_roots two_cultures
            childhood am_black am_white am_brown white_man white_woman brown_skin brown_woman brown_man dreadlocks
            mining_family a_single_permit am_a_local foreign_name foreign_sounding foreign_surname small_village
            from_a_village brought_to_belgium unaccompanied_minor* crossed_the_sea crossed_the_mediterranean
            crossed_the_border from_overseas council_estate housing_estate a_caravan in_a_caravan my_surname
            my_family_name my_last_name became_a_belgian became_belgian non_eu third_country_national* we_left
            settled_here came_over came_to_europe came_to_flanders came_to_limburg came_to_germany came_with_my
            bilingual_home bilingual_family bilingual_household sub_saharan caribbean war_refugee political_asylum
            my_mother_country an_accent with_an_accent foreign_accent deprived_area poor_neighbourhood poor_family
            rich_family working_class migration_story my_migration family_migrated grandparents_migrated
            grandparents_came parents_came parents_arrived parents_fled family_fled i_fled fled_from non_native
            not_from_here outsider* home_language my_culture my_cultural own_culture our_culture country_i_left
            the_country_of_my hail_from i_hail passport_holder eu_citizen* new_belgian* belgian_by hair_in_braids
            am_a_fleming a_child_when_we native_dutch native_english native_french native_german
            my_people_come lived_in_~_all lived_here_all all_my_life
        """,
        "fr": """
            né nee nés grandi origine* originaire* naissance lieu_de_naissance pays_d_origine pays_natal natal natale
            patrie langue_maternelle langue_de_la_maison immigr* emigr* refugie* fui_la fui_mon fuir asile exil*
            titre_de_sejour permis_de_sejour naturalise* deuxieme_generation premiere_generation troisieme_generation
            racines diaspora issu_de issue_de issu_d issue_d parlons_a_la_maison parle_a_la_maison couleur_de_peau
            peau_noire metis* ethni* arrivee_en_belgique arrive_en_belgique venue_en_belgique venu_en_belgique mon_pays
            mon_village compatriotes guerre_en parcours_d_integration habite habitons domicili* vis_en je_viens_de_la
            je_viens_du viens_du quartier_de nationalite double_nationalite mon_passeport vu_le_jour acte_de_naissance
            mon_arrivee arrivee_en suis_arrive suis_arrivee natif_de native_de natif_du native_du natif_d native_d
            ascendance* ancetre* descendante_de descendant_de lignee langue_familiale guerre_civile la_guerre
            sans_papiers regroupement_familial protection_subsidiaire protection_temporaire primo_arrivant
            primo_arrivante un_etranger une_etrangere biculturel* double_culture deux_cultures apatride* gens_du_voyage
            roms demenage_a demenage_en mon_quartier ma_ville ma_commune ma_region habitant_de habitante_de
            quartier_populaire reside peau_foncee femme_noire homme_noir afrodescendant* harki* installe_en_belgique
            installee_en_belgique ai_fui avons_fui fui cite_miniere cite_ouvriere passe_mon_enfance mon_enfance
            deracine* grandir minorite camp_de_refugies nom_de_famille mon_accent venus_de venue_de venu_de arrivee_du
            arrive_du bagage_culturel carte_de_sejour papiers_en_regle regularise* demandeur_d_asile demandeuse_d_asile
            passeport_belge passeport suis_noir suis_noire suis_blanc suis_blanche suis_rom suis_une_rom ressortissant*
            hors_ue citoyen_europeen citoyenne_europeenne citoyen_belge citoyenne_belge un_permis_unique suis_du_coin
            nom_etranger nom_a_consonance consonance_etrangere petit_village gitan* manouche* tsigane* leger_accent
            accent_etranger mineur_etranger traverse_la_mediterranee traverse_la_mer traverse_les_frontieres beur beure
            beurette dans_une_caravane en_caravane deplace_de_guerre deplacee_de_guerre installe_ici installee_ici
            etabli_en_belgique etablie_en_belgique devenu_belge devenue_belge suis_etranger* quitte_l_iran avons_quitte
            ai_quitte_mon quitte_mon_pays quitte_ma_terre mon_nom_est_difficile mon_patronyme de_souche subsaharien*
            antillais* pied_noir pieds_noirs racise* racisee* maghreb mes_origines terre_natale terre_d_accueil
            pays_d_accueil terre_d_origine ma_culture ma_langue_d_origine langue_d_origine langues_maternelles
            culture_d_origine ma_terre mes_racines migratoire parcours_migratoire exode boat_people titre_de_voyage
            visa_etudiant mon_visa mes_aieux grands_parents_sont_venus parents_sont_venus parents_sont_arrives
            parents_sont_nes parents_viennent famille_vient ma_famille_a_fui contexte_defavorise milieu_defavorise
            milieu_modeste milieu_populaire milieu_ouvrier famille_modeste classe_sociale vivant_a vis_a_la vis_depuis
            domicilie* reside_a corons coron charbonnage_comme mineurs_de_fond gueules_noires naturalisation
            porte_des_tresses suis_creole suis_frontalier* suis_d_outre_mer ai_un_accent viens_d_une_cite suis_migrant*
            depuis_mon_enfance enfant_quand_nous quand_nous_avons_quitte bilingue_depuis_l_enfance
        """,
        "de": """
            geboren geburtsort* aufgewachsen stamme stammt abstammung herkunft* heimat* staatsangehorigkeit*
            staatsburger* geburtsland geburtsstadt muttersprach* migrationshintergrund gefluchtet* fluchtling* flucht
            asyl* einburger* eingeburgert eingewandert* einwander* ausgewandert* auswander* aufenthaltserlaubnis*
            aufenthaltstitel reisepass pass_habe zweiter_generation zweite_generation dritter_generation
            erster_generation wurzeln spatausssiedler* spataussiedler* aussiedler* diaspora zu_hause_sprechen
            zu_hause_spreche zuhause_sprechen hautfarbe schwarze_frau schwarzer_mann nach_belgien_gekommen
            nach_deutschland_gekommen mein_land meinem_land mein_dorf meinem_dorf landsleute krieg_in grossgeworden
            gross_geworden integrationskurs* wohne wohnhaft ich_komme_aus komme_aus migrationsgeschichte
            migrationserfahrung nationalitat doppelte_staatsburgerschaft geflohen meine_ankunft meiner_ankunft
            gastarbeiter* hierhergekommen vorfahr* abstamm* stammbaum ursprunglich_aus geburtsdorf geburtig* beheimatet
            wahlheimat zugewandert* zuwander* zugezogen* hergezogen umgezogen_nach auslander* diskriminier* minderheit*
            bikulturell* binational* familiensprache* erstsprache* duldung* geduldet bleiberecht arbeitserlaubnis*
            niederlassungserlaubnis familiennachzug familienzusammenfuhrung burgerkrieg* wegen_des_krieges vor_dem_krieg
            staatenlos* russlanddeutsch* ostdeutsch* westdeutsch* in_der_ddr meine_stadt mein_viertel meinem_viertel
            meine_gegend wohnort* lebe_in lebe_seit kam_nach kam_als_kind kamen_nach dunkelhautig* dunkle_haut
            schwarze_deutsche meine_kindheit kindheit zwei_kulturen kriegsfluchtling* zigeuner* krieg nachname
            familienname roots migrantin* migrantenkind* zwei_passe auslandische_wurzeln mein_akzent deutschturk*
            deutsch_turk* halbturk* halbital* halbpol* halbgriech* halbdeutsch* halbbelg* halbspan* halbafrik*
            eu_burger* drittstaat* auslandischem_namen auslandischer_name auslandisch_klingend* fremdem_akzent
            fremd_klingend* fremder_name mit_akzent einem_akzent akzent geflucht* subsidiar* bin_schwarz bin_farbig
            people_of_color person_of_color bipoc zweisprachig_erzogen zweisprachig_aufgewachsen mehrsprachig_erzogen
            mehrsprachig_aufgewachsen dreisprachig_aufgewachsen bilingual_erzogen bilingual_aufgewachsen grenzganger*
            neubelg* neudeutsch* neuburger* kam_2015_nach kam_hierher kam_hier_an kamen_hierher
            kam_ich_nach kam_ich_hierher kam_aus kam_uber_das_mittelmeer uber_die_balkanroute balkanroute
            seit_%_in_deutschland jahre_in_deutschland jahren_in_deutschland jahren_in_belgien jahre_in_belgien
            in_belgien_seit in_deutschland_seit hier_seit hier_angekommen hier_aufgewachsen hier_geboren hier_gelandet
            neu_in_belgien neu_in_deutschland neuankommling* neuzugezogen* neuzuwander* migranten_der
            migrationshintergrund* migrationsbiograf* migrationsbiograph* vertragsarbeiter* arbeitsmigra*
            fluchterfahrung* fluchtgeschichte* fluchthintergrund* fluchtroute* anerkannter_fluchtling
            anerkannte_fluchtling schutzstatus* schutzberechtigt* aufnahmelager* aufnahmeeinrichtung* auffanglager
            ubergangsheim* grenzdurchgangslager abschiebung* ausreisepflicht* abgeschoben aufenthaltsrecht*
            aufenthaltsgestattung* aufenthaltskarte* aufenthaltsstatus* aufenthaltsgenehmigung* arbeitsvisum blaue_karte
            unbegleitet* umf minderjahriger_fluchtling kriegsgebiet* kriegskind* kriegsland ursprungsland* vaterland
            mutterland wahlheimat* wahlbelgier* wahldeutsch* ureinwohner* alteingesessen* ortsansassig* waschecht*
            urgestein* ostbelgier* eupener* aachener* kelmiser* sankt_vither* vither malmedyer* kolner* dusseldorfer*
            hamburger_jung munchner* rheinlander* eifler eifeler* berliner_schnauze wiener_wurzeln saarlander* pfalzer*
            thuringer_madel oberschlesi* schlesier* siebenburger* banater* donauschwab* sudetendeutsch* wolgadeutsch*
            baltendeutsch* deutschrusse* deutschrussin afrodeutsch* schwarzdeutsch* deutschafrikan* deutschmarokk*
            deutschitalien* deutschpole* deutsch_pol* deutsch_ital* deutscharab* turkischstammig* *stammig *stammige
            *stammiger arabischstammig* kurdischstammig* sinto sintiza romni roma_familie jenisch* reisende_familie
            fahrendes_volk bergmannsdorf* bergarbeiterkind* bergarbeiterfamilie* zechensiedlung* arbeiterviertel
            brennpunktviertel meine_heimat meiner_heimat meine_herkunft meiner_herkunft meine_wurzeln meinen_wurzeln
            meine_hautfarbe meiner_hautfarbe meine_muttersprache meine_nationalitat meine_staatsangehorigkeit
            meine_kultur meiner_kultur mein_name_klingt mein_pass mein_heimat* gebburtig deutsche_staatsburgerin
            belgischer_pass belgischen_pass deutschen_pass turkischen_pass doppelpass* mehrstaat* fremdenfeindlich*
            antisemitis* wohnsitz* meldeadresse* gemeldet_in zugereist* hierhin_gezogen hierher_gezogen umzug_nach
            umgesiedelt* ubersiedelt* ubersiedler* ubersiedlung rucksiedler* umsiedler* weltburger* kosmopolit*
            auslandsdeutsch* auslandsstudent* internationale_studentin syrer syrerin syrern ben_gefluchtet
            bin_gefluchtet
        """,
    },
    "health": {
        "any": """
            adhd add_diagnose ass_diagnose autis* asperger* dyslex* dyslexie* dyscalcul* dyspra* diabet* epilep*
            migraine fibromyalg* burn_out burnout burn_outs multiple_sclerose tourette* long_covid crohn* paralympi* hiv
            depress* bipola* hemoph* psoriasis celiac coeliakie rollstuhl* rolstoel* wheelchair* boccia goalball g_sport
            g_voetbal g_judo blindenstok neurodiver* neurodivers* hsp fauteuil_roulant handisport* parasport*
            special_olympics para_badminton dyslec* dyslek* dysorthogr* dysphas* dysfas* adhs tdah hoogbegaafd*
            hochbegab* surdou* neuroatyp* neurotyp* hypersens* hooggevoel* lupus sikkelcel* sickle_cell thalass*
            mucovisc* mucoviz* cystic_fibrosis schizo* anorex* boulimi* bulimi* ptss ptsd ptbs ocd ocs borderline
            fibromyal* chronic_fatigue fatigue_chronique ehlers_danlos polio scolios* skolios* artros* arthros* hernia
            hernias bandscheib* tinnitus acouphen* lipoedeem lipodem cochle* braille* handbike* deaflympics quad_rugby
            torball torbal cecifoot lip_read* lipread* liplez* lippenlesen g_basket g_zwem* g_atlet* g_tennis g_sport*
            g_ploeg g_team g_hockey g_korfbal insulinepomp* insulin_pump* pompe_a_insuline insulinpump* narcolep*
            narkolep* para_cycling paracycl* para_swimming parazwem* para_zwem* paratriat* sitting_volleyball zitvolley*
            sitzvolley* aa_meeting* synesthe* bore_out covid_longue
        """,
        "nl": """
            handicap* gehandicapt* beperking* beperkt_zicht mindervalid* andersvalid* ziek ziekte* chronisch* kanker*
            chemo* revalid* hersteld* genezen* operatie* gehandicaptensport* g_sporter slechtziend* blind blinde
            slechthorend* doof dove hoorapparaat* gehoorapparaat* implantaat prothese* amput* verlamd* hersenverlamming
            kruk krukken loophulp psychisch* paniek* angststoornis* therapie_gevolgd overprikkel* autismespectrum*
            stotter* allergi* astma* reuma* hartafwijking hartprobleem* rugproblemen rugklachten gezondheidsprobleem*
            gezondheidsredenen gezondheid mijn_rug ongeval arbeidsongeval* nierpatient* transplantatie doventolk
            gebarentaal hulphond* geleidehond* assistentiehond* arbeidshandicap kleurenblind* obesitas overgewicht
            verslaafd verslaving* nuchter seropositief stoma pacemaker in_behandeling_voor remissie zuurstof mijn_ogen
            mijn_gehoor mijn_zicht opgenomen_in aandoening* diagnose mijn_medicatie neem_medicatie mijn_insuline
            slecht_zicht hoortoestel* hoorapparat* hoorimplantaat gehoorverlies gehoorproblemen gehoorstoornis*
            gehoorbeperking functiebeperking* arbeidsbeperking witte_stok taststok* rollator* scootmobiel* orthese
            beenprothese armprothese kunstbeen rugoperatie hartoperatie knieoperatie heupoperatie beroerte* hartinfarct*
            herseninfarct* hersenbloeding hersenschudding* hersenletsel* overspannen stressklachten leerstoornis*
            leerprobleem concentratieproblemen concentratiestoornis* spraakgebrek spraakstoornis* leesstoornis
            rekenstoornis* faalangst* fobie* alcoholist* alcoholverslav* afkick* ontwenning* clean_sinds droog_sinds
            gokverslav* ex_verslaafd* blessure* dwerggroei* eczeem eetstoornis* slaapstoornis* slaapapneu
            mijn_psycholoog mijn_psychiater mijn_therapeut mijn_therapie in_therapie mijn_dokter mijn_knie mijn_heup
            ziekenhuisopname* hoogsensitief hoogsensitiv* hooggevoelig* gebruik_een_schermlezer blindenvoetbal
            vermoeidheid* doofblind* doofheid blindheid ziekenhuis_gelegen herstel_van genas herval* epilepsie
            zelfmoord* uitgevallen_door mank letsel kwetsbaarheid psychose* bloedziekte* spierziekte* zuurstoffles
            trauma zichtbeperking visuele_beperking eenarmig* aandachtstekort* leerbeperking dyscalculie suikerziek*
            ms_patient* heb_ms heb_ass heb_cvs cvs_patient vaph* hersentumor* *kanker *kankers hartritme* kunstheup*
            kunstknie* hemofili* kinesitherapie_voor kinesist_voor_mijn mijn_kinesist kine_voor_mijn erkend_als_persoon
            persoon_met_een_handicap_ben volgde_buso bijzonder_onderwijs_gevolgd redelijke_aanpassing*
            aangepaste_werkplek aangepast_werk_nodig linkshandig* lymfeklier* lymfoom leukemie* melanoom dwanggedacht*
            dwangneuro* dwangstoornis* downsyndroom down_syndroom trisomie* heb_down spasme* spasmen spastisch*
            maagproblemen maagzweer maagklachten darmziekte* darmproblemen darmklachten prikkelbare_darm
            glutenintoler* gluten_intoler* glutenallerg* lactose_intoler* lactoseintoler* notenallerg* pollenallerg*
            hooikoorts epipen schildklier* kleine_gestalte klein_van_gestalte kleine_mensen zwaarlijvig* corpulent*
            maagverklein* maagring gastric_bypass ondergewicht inkomensvervangend* integratietegemoetkoming
            bijzondere_tegemoetkoming vop bto_erkenning arbeidspost_aangepast maatwerk_nodig goalbal showdown paralymp*
            g_voetbal* g_dans* g_basket* g_wieler* blindentennis zitskien zitski wheelerstennis racerunning para_cyclist
            been_geamputeerd beenamput* armamput* geamputeerd* onderbeen_verloor been_verloor vinger_verloor
            hand_verloor vingers_kwijt oog_verloor eenogig* bijziend* kippig glaucoom maculadegeneratie
            netvliesloslating retinitis voorleessoftware_voor_mijn vergrotingssoftware liplees* lipplezen gebaarder
            tinnitus* oorsuiz* evenwichtsstoornis* duizeligheid* meniere vertigo flauwval* hartpatient* hartfalen
            hartkwaal hartklep* overbrugging pacemaker* defibrillator_ge cva herniapatient hernia_operatie rugpijn*
            rugletsel rugaandoening nekhernia nekklachten nekpijn schouderklachten schouderoperatie gewrichtspijn*
            artritis* bechterew osteoporose* kyfose polsletsel polsbreuk beenbreuk heupbreuk gebroken_rug enkelbreuk
            kruisband* meniscus spierziek* spierdystrofie* duchenne als_patient parkinson* huntington alzheimer*
            dementie_van_mijn mucopatient* muco bloedarmoede anemie ijzertekort hiv_positief lyme covidpatient*
            post_covid postcovid langdurige_covid chronische_pijn chronische_moeheid pijnpatient* pijnkliniek crps
            dystrofie medische_redenen medische_problemen medisch_probleem medische_toestand medische_achtergrond
            medische_ingreep medische_beperking medische_behandeling behandeling_voor_mijn mijn_behandeling
            mijn_aandoening mijn_ziekte mijn_handicap mijn_beperking mijn_gezondheid mijn_genezing mijn_herstel
            mijn_revalidatie mijn_operatie mijn_ongeval mijn_diagnose mijn_autisme mijn_adhd mijn_dyslexie
            mijn_depressie mijn_burn* mijn_epilepsie mijn_diabetes mijn_migraine mijn_pijn mijn_chronische
            mijn_medicijnen mijn_rolstoel mijn_prothese mijn_stotteren mijn_verslaving mijn_rug* mijn_schouder mijn_pols
            mijn_hart mijn_longen mijn_nieren mijn_lichaam mijn_stoma mijn_kwetsbaarheid mijn_trauma mijn_kanker
            antidepressiva rilatine ritalin slaappillen psychiatrie_gezeten psychiatrie_verbleven gedwongen_opname
            collocatie suicid* zelfverwonding* automutila* eetbuien dissociat* posttraumat* angsten hyperventil*
            smetvrees pleinvrees sociale_angst zenuwinzinking* inzinking mentale_problemen mentaal_kwetsbaar
            mentaal_moeilijk psychisch_kwetsbaar psychische_kwetsbaarheid stress_uitval burn_out_gehad burn_out_achter
            burnout_achter hoog_begaafd* meerbegaafd* prikkelgevoelig* prikkelverwerk* concentratieproblem*
            taalontwikkelingsstoornis* spellingsstoornis spraakprobleem* broddelen logopedie_gevolgd
            ambulante_begeleiding_voor_mijn drankprobleem drugsverleden drugsprobleem* drugsverslav* ex_druggebruiker
            ex_gebruiker ex_alcoholist anonieme_alcoholisten nuchtere_alcoholist gestopt_met_drinken
            orgaandonatie_ontvangen getransplanteerd* donornier donorhart donorlong niertransplant* levertransplant*
            longtransplant* nierziek* nierfalen leverziek* longziek* longaandoening* copd zuurstoftherapie auto_immuun*
            autoimmuun* immuunziekte* immuunstoornis stofwisselingsziekte* zeldzame_ziekte genetische_aandoening
            erfelijke_aandoening aangeboren_aandoening aangeboren_afwijking geboren_met_een hazenlip schisis klompvoet*
            open_rug waterhoofd vroeggeboren prematuur_geboren overleefd_heb overleefde_kanker overlevende overlever*
            uitbehandeld bestraald* immuuntherapie hormoontherapie vitiligo alopecia minder_mobiel beperkt_mobiel
            mobiliteitsbeperking loopt_moeilijk moeilijk_te_been slecht_ter_been wandelstok looprek orthesen
            parkeerkaart_voor mindermobiel* blindedarm* verkeersongeluk* verkeersongeval* auto_ongeval motorongeval*
            valpartij ongeluk_gehad ongeluk_op werkongeval* na_een_val coma buso_gevolgd buso_gedaan vaph_erkenning
            zat_in_de_psychiatrie mijn_tumor mijn_bestraling* hoge_bloeddruk_heb heb_hoge_bloeddruk draag_een_steunkous*
            draag_steunkousen deed_buitengewoon volgde_buitengewoon mijn_dialyse syndroom_heb gilles_de_la_tourette
            ben_ervaringsdeskundige in_de_psychose hartritmestoornis*
        """,
        "en": """
            disab* handicap* impair* illness* sick disease* chronic* cancer chemo* surgery surgeries operation_on deaf
            hearing_aid* hard_of_hearing cochlear* blind visually partially_sighted prosthe* amput* paraly*
            cerebral_palsy spina_bifida crutch* mental_health anxiety panic_attack* ocd ptsd stutter* stammer* allerg*
            asthma* arthritis heart_condition back_problem* bad_back health_condition health_reasons health_problem*
            my_health accident transplant* sign_language guide_dog assistance_dog colour_blind color_blind obes* addict*
            sober special_needs para_athlet* para_sport* adaptive_sport* sclerosis recovering_from recovered_from
            my_recovery remission hiv_positive seropositive stoma pacemaker in_a_cast eyesight my_eyes my_hearing
            low_vision my_condition hospitalised hospitalized my_medication on_medication take_medication hearing_loss
            sight_loss loss_of_sight deafness blindness deafblind speech_impediment white_cane mobility_scooter*
            walking_stick artificial_leg seizure* learning_difficult* learning_disab* on_the_spectrum autism_spectrum
            sensory_overload highly_sensitive nervous_breakdown stress_leave alcoholi* in_rehab in_recovery suicid*
            self_harm heart_attack* brain_injury concussion* my_stroke a_stroke on_dialysis lost_my_sight
            lost_my_hearing losing_my my_injury after_an_injury injured_my my_back my_knee my_hip eating_disorder*
            panic_disorder insomnia my_therapist my_therapy in_therapy my_doctor my_doctors my_psychologist
            my_psychiatrist service_dog* seeing_eye_dog blind_football use_a_screen_reader one_handed one_arm one_leg
            dwarfism short_stature eczema my_insulin long_illness attention_deficit gifted twelve_step relapse* phobia*
            trauma traumatic wheelchair_user muscular_dystrophy my_diagnosis diagnosed_with was_diagnosed bad_knee*
            bad_leg bad_hip bad_shoulder migraine* use_a_cane walk_with_a walk_with_difficulty a_limp slight_limp
            weak_heart wear_a_brace back_brace knee_brace neck_brace car_crash bike_crash motorbike_crash overweight
            para_team need_a_screen_reader immune_disorder* have_a_tumo* had_a_tumo* have_leuk* had_leuk* beat_leuk*
            have_lymphoma had_lymphoma have_anaemia am_anaemic pcos hypermobil* have_fits my_thyroid have_thyroid
            one_kidney my_kidney* my_liver my_lungs thick_glasses i_was_ill am_ill fell_ill been_ill ill_for_a
            was_in_hospital hospital_for_months months_in_hospital weeks_in_hospital my_hospital_stay clean_since
            am_clean my_pain parapleg* tetrapleg* quadripleg* hemipleg* am_mute bedridden i_was_sick was_very_sick
            missing_limb lost_a_leg lost_a_hand lost_an_arm lost_a_finger lost_my_leg lost_my_arm lost_my_hand
            lost_an_eye lost_one_eye one_eye short_sighted nearsighted sick_note* medical_condition my_leg my_legs
            my_shoulder my_neck my_spine my_tumo* my_disability my_limitations physical_limitation* vertigo fainting
            my_episodes mood_swings mood_disorder* manic endometri* lung_condition kidney_disease heart_defect club_foot
            cleft_lip birth_defect birthmark facial_difference scar_on hunchback survivor_of my_burnout mental_breakdown
            my_breakdown my_rehab rehabilitation_after rare_syndrome down_syndrome rheumatism have_an_autoimmun*
            take_antidepressants clean_since_two have_tics
        """,
        "fr": """
            handicap* invalid* maladie* malade* chroniq* cancer* chimio* reeduc* guerison guerie gueri operation_du_dos
            operation_de sourd* malentendant* appareil_auditif aveugle* malvoyant* deficien* prothese* amput* paraly*
            paralysie infirmite bequille* sante_mentale anxiete angoiss* depressi* autist* begaie* begaiement allergi*
            asthm* arthrit* rhumatis* probleme_de_dos problemes_de_dos probleme_de_sante problemes_de_sante
            raisons_de_sante ma_sante accident* greffe* langue_des_signes chien_guide chien_d_assistance daltonien*
            obes* dependance_a sobre sclerose basket_fauteuil fauteuil tdah hypersensib* haut_potentiel hpi seroposit*
            remission sous_traitement suivi_medical ma_vue mon_audition ma_surdite surdite trouble* diagnosti*
            hospitalis* mes_medicaments prends_des_medicaments chaise_roulante non_voyant* semi_voyant* mobilite_reduite
            suis_pmr rqth deambulateur alcooli* toxicoman* addict* sevrage abstinen* epuisement* surmenage anxieu*
            phobie* hernie lombalgie* mal_de_dos maux_de_dos convalescen* mon_retablissement souffre_de souffre_d
            souffrant_de atteint_de atteinte_de atteint_d nanisme surdoue* tsa insuline sida vih infarctus avc
            commotion_cerebrale canne_blanche appareils_auditifs implant_cochleaire mon_dos mon_genou ma_hanche
            mon_psychologue ma_psychologue mon_psychiatre ma_therapie en_therapie mon_medecin sous_dialyse
            jambe_artificielle trouble_de lecture_labiale utilise_un_lecteur_d_ecran blessure* anorexie drepanocytose
            eczema insomni* suicid* traumatisme* rechute* cecite volley_assis reeducation_apres accident_de operee_du
            opere_du operee_de opere_de myopath* begue mal_au_dos mal_aux migraineu* migraines crises_de_panique
            crise_de_panique crises_d_angoisse crise_d_angoisse marche_avec_une canne boite_legerement je_boite claudi*
            covid_long trisomi* surpoids reconnu_par_l_aviq reconnue_par_l_aviq reconnu_a_~ reconnue_a_~ aide_de_l_aviq
            hypocondri* lis_sur_les_levres muet muette parapleg* hemipleg* tetrapleg* borgne suis_nain suis_naine
            sante_fragile sante_mentale_fragile stimulateur_cardiaque perdu_une_jambe perdu_un_bras perdu_une_main
            perdu_un_doigt perdu_un_oeil perdu_la_vue perdu_l_audition lunettes_epaisses cerebrolese* insulinodependan*
            accro dos_fragile genou_fragile coeur_fragile mon_coeur mes_yeux mes_poumons mon_foie mes_reins un_seul_rein
            une_seule_main une_seule_jambe un_seul_oeil seule_main mon_diabete mon_asthme mon_cancer mon_handicap
            ma_maladie mon_etat_de_sante etat_de_sante etat_depressif mon_traitement sejour_a_l_hopital hopital_pendant
            mois_d_hopital mois_a_l_hopital ma_reeducation crise_cardiaque hypothyro* scoliose* corset endometriose sopk
            deficit_de_l_attention deficit_d_attention zebre_et douance dysgraphi* paralympique* epileptiq* sclerose_en
            bouffee_delirante paranoia* ancien_fumeur desintox* maux_de_tete limitations_physiques limitation_physique
            bec_de_lievre tache_de_naissance brulee_au brule_au rescape_d rescapee_d survivant_d survivante_d pied_bot
            douleurs_chroniques mes_douleurs ma_douleur hyperactif hyperactive hypermobil* ai_des_toc* ai_des_tics
            ai_une_tumeur ai_eu_une_tumeur ai_une_leucemi* ai_eu_une_leucemi* suis_cardiaque prends_des_antidepresseurs
            ai_un_pacemaker infirme suis_epuise*
        """,
        "de": """
            behinder* schwerbehind* behindertensport* schwerbehindertenausweis einschrankung* krank kranke krankheit*
            erkrank* chronisch* krebs krebskrank* krebserkrank* chemo* reha genesen genesung* operation gehorlos*
            schwerhorig* horgerat* blind blinde blinder sehbehind* sehbehinderten* prothese* amput* gelahmt spastik*
            kruck* psychisch* angststorung* panikattack* stotter* allergi* asthma* rheuma* herzfehler ruckenprobleme*
            ruckenleiden gesundheitlich* gesundheit unfall arbeitsunfall transplant* gebardensprache* blindenhund*
            assistenzhund* farbenblind* ubergewicht* adipos* suchtkrank* trocken_seit ads sklerose lese_rechtschreib*
            legasthen* querschnittsgelahmt* querschnittlahm* hiv_positiv stoma herzschrittmacher remission
            in_behandlung_wegen meine_augen mein_gehor sehschwache horschadigung diagnose im_krankenhaus_gelegen
            leiden_an leide_an meine_medikamente nehme_medikamente korperbehind* gehbehind* horbehind* lernbehind*
            sehschwach* sehverlust erblind* ertaub* taub taube tauber taubheit* taubblind* zuckerkrank* lernschwache
            lernstorung* rechenschwache leseschwache hochsensib* hochsensi* ausgebrannt erschopfung* phobie*
            zwangsstorung* essstorung* personlichkeitsstorung* alkoholiker* alkoholkrank* alkoholsucht* drogensucht*
            spielsucht* suchterkrank* klinikaufenthalt* krankenhausaufenthalt* schlaganfall* herzinfarkt*
            hirnverletzung* gehirnerschutterung horverlust* horimplantat* cochlea_implantat beinprothese armprothese
            rollator* kleinwuchs* herzkrank* nierenkrank* lungenkrank* herzoperation* ruckenschmerz* weissen_stock
            weisser_stock blindenstock* mein_rucken meinem_rucken meine_therapie in_therapie mein_therapeut
            mein_psychologe mein_arzt blindenfussball sozialphob* aufmerksamkeitsdefizit* an_der_dialyse
            beeintrachtigung rehabilitationsklinik unfallfolge* verletzung* neurodermitis suizid* trauma traumat*
            ruckfall* insulin rollstuhlfahr* blindheit horgeschadigt* muskelschwund* muskelerkrank* spasti* einarmig*
            suchttherapie selbsthilfegruppe* *krebs *krebspatientin leukamie* lymphom* hirntumor* querschnittgelahmt*
            querschnitt* gdb grad_der_behinderung merkzeichen nierentransplant* lebertransplant* herztransplant*
            lungentransplant* spenderniere* spenderherz* spenderlunge dyskalkul* me_cfs cfs chronisches_fatigue fatigue
            mukoviszid* zoliakie* glutenunvertrag* laktoseintoler* nussallerg* heuschnupfen pollenallerg* hashimoto*
            basedow hamophil* bluter_bin osteoporose* trisomie* down_syndrom hoher_blutdruck hohen_blutdruck
            blutdruckmedikament* schwerkrank* schwer_krank todkrank* sterbenskrank hirngeschadigt* klinik_gewesen
            clean_bin bin_clean seit_jahren_clean trocken_bin bin_trocken trockener_alkoholiker trockene_alkoholikerin
            magersucht* magersuchtig* esssucht* lippen_lesen lese_von_den_lippen lippenables* kunstliche_hufte
            kunstliches_knie kunstlicher_darmausgang huftoperation* hufte_operiert knieoperation* knie_operiert
            ruckenoperation* arthritis* gelenkrheuma* gelenkschmerz* gelenkprobleme* gicht bechterew sehgeschadigt*
            sehbeeintracht* sehrest sehkraft* augenlicht* augenkrank* augenleiden* makuladegen* grauer_star gruner_star
            glaukom einaugig* kurzsichtig* rot_grun_schwache farbenschwach* hornachteil horprobleme* horschaden*
            horbeeintracht* horminder* horsturz* tinnitus* ohrgerausch* ci_trager* gebardensprachler* sprachfehler*
            sprachstorung* sprachbehind* poltern_sprach* bewegungseinschrank* korperlich_eingeschrankt*
            korperlich_beeintracht* korperlicher_einschrankung gesundheitlich_eingeschrankt* gesundheitsbedingt*
            gesundheitsproblem* gesundheitszustand* gesundheitliche_probleme mobilitatseingeschrankt* gehhilfe*
            gehstock* geheinschrankung* rolli sitzball goalball* torball* blindenfussball* blindentennis showdown
            para_sport* paralymp* versehrtensport* reha_sport rehasport* rehabilitation* anschlussheilbehandlung
            kur_gewesen kuraufenthalt* heilbehandlung* typ_1_diabet* insulinpflicht* anfallsleiden* copd lungenleiden*
            lungenerkrank* lungenembolie* herzleiden* herzinsuffizienz* herzrhythmus* herzklappe* herzschwache*
            herzpatient* hirnblutung* schadel_hirn* schadelhirn* gehirntumor* parkinson* huntington* demenz_erkrank*
            multiple_skler* ms_erkrank* ms_patient* habe_ms als_erkrank* muskeldystroph* muskelschwach* muskelkrank*
            duchenne spinale_muskel* tetraspast* hemipares* halbseiten* halbseitig_gelahmt* lahmung* spina_bifida
            offener_rucken wasserkopf klumpfuss* lippen_kiefer* gaumenspalte* contergan* fehlbildung* angeboren*
            geburtsfehler* gendefekt* erbkrank* erblich_bedingt seltene_erkrankung seltenen_erkrankung seltene_krankheit
            stoffwechselerkrank* autoimmun* immundefekt* immunschwach* colitis reizdarm* darmerkrank* darmkrank*
            magenprobleme* magenkrank* leberkrank* nierenleiden* nierenversagen* borreliose* positiv_getestet
            bin_positiv post_covid postcovid long_covid* spatfolgen psychose* psychot* angstpatient* angste
            angstzustand* panikstorung* angsterkrank* sozialangst* zwangserkrank* zwangsgedank* borderline* dissoziat*
            posttraumat* selbstverletz* selbstmord* nervenzusammenbruch* zusammenbruch_gehabt burnout* burn_out*
            boreout* therapie_gemacht therapie_wegen antidepressiva ritalin medikinet medikamentos_eingestellt
            seelisch_krank* seelische_erkrank* seelisch_behind* seelisch_belast* psychische_erkrank* psychische_probleme
            mentale_probleme adhs* ads_diagnos* reizuberflut* reizempfindlich* lrs lese_recht* rechtschreibschwach*
            leseschwach* lernbeeintracht* konzentrationsstorung* konzentrationsprobleme* wahrnehmungsstorung*
            entwicklungsstorung* sprachentwicklungsstorung* geistig_beeintracht* dpb_ausweis linkshander* riesenwuchs
            fettleibig* magenverkleiner* untergewicht* schuppenflechte* vitiligo alopezie brandnarbe* verbrennungsopfer
            beinamput* armamput* bein_verloren arm_verloren hand_verloren finger_verloren bein_verlor arm_verlor
            bein_amputiert verkehrsunfall* autounfall* motorradunfall* arbeitsunfall* sportunfall* schwerer_unfall
            schweren_unfall unfallopfer* verungluckt* im_koma koma operiert_worden uberlebt* krebsuberlebend* krebsfrei
            bestrahlt* strahlentherap* immuntherap* krebsleiden* brustamput* schmerzpatient* schmerztherapie*
            chronisch_krank* dauererkrank* vorerkrank* meine_krankheit meiner_krankheit meine_behinderung
            meiner_behinderung meine_erkrankung meiner_erkrankung meine_gesundheit meiner_gesundheit mein_autismus
            meinem_autismus mein_adhs meinem_adhs meine_depression meiner_depression mein_rollstuhl meinem_rollstuhl
            meine_prothese meiner_prothese meine_diagnose meiner_diagnose meine_operation meiner_operation mein_unfall
            meinem_unfall meine_sucht meiner_sucht meine_legasthenie meiner_legasthenie mein_knie meinem_knie
            meine_hufte meine_schulter mein_herz meine_lunge meine_niere meine_ohren mein_korper meine_genesung
            meiner_genesung meine_beeintrachtigung meine_einschrankung mein_handicap meinem_handicap mein_diabetes
            meinem_diabetes mein_asthma meine_epilepsie meiner_epilepsie suchtvergangenheit suchtproblem* drogenabhang*
            drogenvergang* drogenkonsument* alkoholabhang* alkoholproblem* entziehungskur* anonyme_alkoholiker
            anonymen_alkoholiker aa_gruppe medikamentenabhang* gehandicapt* handicap* invalide* migrane* meine_dialyse
            bin_hiv meine_hiv war_in_der_psychiatrie ging_zur_forderschule besuchte_die_forderschule
            besuchte_eine_forderschule war_auf_der_sonderschule besuchte_die_sonderschule bin_gleichgestellt
            habe_bluthochdruck habe_hohen_blutdruck meine_chemo* meine_bestrahlung habe_hashimoto
            schilddrusenunterfunktion schilddrusenuberfunktion schilddrusenerkrank* brauche_barrierefrei*
            meine_schmerzen chronische_schmerzen chronischen_schmerzen
        """,
    },
    "age": {
        "any": """
            generatie_z gen_z generation_z gen_x millennial* boomer* babyboom* zoomer* generation_y 45plus 55plus 60plus
            50_plus 55_plus 60_plus 45_plus generatie_x generation_x
        """,
        "nl": """
            jaar_oud jaar_jong jarige leeftijd geboortedatum geboortejaar pensioen* gepensioneerd* bruggepensioneerd*
            vijftigplus* 50plus* 55plus 45plus senior_student oudste_van_de_klas oudste_student jongste_van_de_klas
            jongste_van_het_team oudste_van_het_team veertiger* vijftiger* zestiger* dertiger* twintiger* tiener
            tweedekansonderwijs_op 50_plusser* oudere_werknemer* oudere_student* begin_dertig begin_veertig
            begin_vijftig eind_dertig eind_veertig eind_vijftig eind_twintig midden_dertig midden_veertig midden_vijftig
            halfweg_de mijn_bouwjaar verjaar* prepensioen* brugpensioen* op_rust jong_van_geest jong_van_hart levensjaar
            jongste_thuis tieners grijze_haren de_jongste_van de_oudste_van oudste_cursist late_roeping begin_twintig
            gepensionneerd* oude_dag meerderjarig minderjarig jeugdige_leeftijd ben_jong ben_nog_jong nog_jong
            jongste_collega oudste_collega *plusser *plussers bijna_pensioen* jongvolwassen* jong_volwassen* als_jongere
            als_jongeling jongeling* jonkie jong_gastje jonge_gast jonge_snaak snotneus groentje ouwe_rot oude_rot
            ouwe_garde oude_garde oudgediende als_ancien ben_volwassen volwassen_geworden puber puberteit swt_stelsel
            in_swt swt hoogbejaard* op_leeftijd latere_leeftijd gevorderde_leeftijd gezegende_leeftijd hoge_leeftijd
            jonge_leeftijd respectabele_leeftijd mijn_leeftijd ondanks_mijn_jaren ondanks_mijn_jonge mijn_jonge_jaren
            mijn_jeugdige in_de_fleur kind_van_de_jaren *entwintigjarige *endertigjarige *enveertigjarige
            *envijftigjarige *enzestigjarige achttienjarige* negentienjarige* zeventienjarige* zestienjarige*
            veertigjarige_ben vijftigjarige_ben eind_in_de begin_in_de_# net_meerderjarig pas_meerderjarig
            net_afgestudeerd_en_jong tweede_jeugd tweede_helft_van_mijn_leven herfst_van_mijn derde_leeftijd
            op_mijn_oude laatbloeier* later_in_mijn_leven op_latere midlife* middelbare_leeftijd van_middelbare
            tegen_mijn_pensioen vlak_voor_mijn_pensioen werkende_gepensioneerde flexi_jobber_gepensioneerd brugpensionn*
            vervroegd_pensioen oude_knar oude_knakker oude_doos oude_sok oudere_jongere mijn_generatie
            jaren_op_de_teller lentes_jong zomers_jong twintig_plus dertig_plus veertig_plus vijftig_plus zestig_plus
            grijzend* grijs_haar rimpels mijn_verjaardag ben_bejaard ben_de_jongste ben_de_oudste bejaard
        """,
        "en": """
            years_old year_old aged at_the_age_of age_of my_age at_my_age birth_year date_of_birth birth_date retired
            retiree* retirement pension* pensioner* in_my_twenties in_my_thirties in_my_forties in_my_fifties
            in_my_sixties twenties thirties forties fifties sixties middle_aged over_fifty over_50 oldest_in
            oldest_student youngest_in mature_student teenage* teenager* baby_boomer* in_my_late in_my_early in_my_mid
            middle_age over_forty over_40 over_45 over_55 over_60 older_worker* older_student* older_candidate
            young_at_heart youngster* adolescen* birthday* senior_citizen* old_age grey_hair gray_hair early_retire*
            mid_forties mid_fifties mid_thirties late_bloomer* nearing_retirement school_leaver youngest_of_the
            oldest_of_the am_young am_a_young young_adult as_a_young older_man older_woman
        """,
        "fr": """
            agé âgé agee ages_de mon_age date_de_naissance annee_de_naissance quinquagenaire* quadragenaire*
            trentenaire* sexagenaire* retraite* pensionne* prepension* la_cinquantaine la_quarantaine la_trentaine
            la_soixantaine adolescen* doyen* plus_agee plus_age septuagenaire* mon_anniversaire plus_jeune_de
            la_plus_jeune le_plus_jeune la_plus_agee le_plus_age cheveux_gris vingtaine_d_annees_de_vie mon_jeune_age
            jeune_age benjamin_de_la benjamine_de_la cinquantaine_passee proche_de_la_retraite fin_de_carriere
            doyenne_de majorite_passee dizaine_de_printemps suis_vieux suis_vieille suis_senior suis_un_senior
            suis_un_aine ne_suis_plus_tout_jeune suis_encore_jeune mes_cheveux
        """,
        "de": """
            jahre_alt jahre_jung alter_von jahrige jahriger geburtsdatum geburtsjahr geburtstag rentner* ruhestand*
            pensionar* pensioniert* fruhrente* mitte_zwanzig mitte_dreissig mitte_vierzig mitte_funfzig anfang_dreissig
            anfang_vierzig anfang_funfzig ende_zwanzig ende_dreissig ende_vierzig ende_funfzig uber_funfzig alteste_im
            alteste_in jungste_im teenager* anfang_zwanzig anfang_sechzig mitte_sechzig ende_sechzig jahrgang
            minderjahrig* volljahrig* altersgrunde* mein_alter meinem_alter jungster_im jungste_der alteste_der
            altester_im graue_haare lebensjahr* vorruhestand* altersteilzeit* funfziger* vierziger* dreissiger*
            sechziger* alterer_student altere_studentin spatberufen* rente altersrente* bin_jung noch_jung bin_noch_jung
            best_ager* silver_ager* jugendlicher_bin als_jugendliche als_jugendlicher junger_erwachsener
            junge_erwachsene teenie* twen twens endzwanzig* enddreissig* endvierzig* endfunfzig* mittzwanzig*
            mittdreissig* mittvierzig* mittfunfzig* mittsechzig* anfangzwanzig* zwanzigjahriger dreissigjahriger
            vierzigjahriger funfzigjahriger sechzigjahriger achtzehnjahrig* neunzehnjahrig* siebzehnjahrig*
            sechzehnjahrig* *undzwanzigjahrige *undzwanzigjahriger *unddreissigjahrige *unddreissigjahriger
            *undvierzigjahrige *undvierzigjahriger *undfunfzigjahrige *undfunfzigjahriger fortgeschrittenem_alter
            fortgeschrittenen_alter hohem_alter hoheren_alters jungen_alter jungen_alters meines_alters
            trotz_meines_alters jugendliches_alter zarten_alter reifen_alter besten_alter fruhrentner* fruhverrent*
            fruhpension* alter_hase alte_hasin altes_eisen alten_eisen kind_der_achtziger kind_der_neunziger
            kind_der_siebziger kind_der_80er kind_der_90er 80er_jahrgang 90er_jahrgang trotz_meiner_jahre
            trotz_meiner_jungen in_den_dreissigern in_den_vierzigern in_den_funfzigern in_den_zwanzigern
            in_den_sechzigern den_dreissigsten den_vierzigsten den_funfzigsten dreissigste vierzigste funfzigste
            zwanziger bejahrt* senior_bin als_senior rentenalter* renteneintritt* rentennah* rentenalter
            kurz_vor_der_rente vor_der_rente in_rente in_pension vor_der_pension pensionsalter pensionsreif
            pensionierung* vorpension* fruhpension unruhestand altersgenoss* generation_50 generation_60 ue50 u50
            ubervierzig uber_vierzig uber_sechzig uber_dreissig unter_dreissig unter_zwanzig unter_funfundzwanzig
            nicht_mehr_der_jungste nicht_mehr_die_jungste nicht_mehr_jung junggeblieben* jung_geblieben*
            jugendlicher_frische silberrucken ergraut* graumeliert* spatstarter* spatzunder* spateinsteiger*
            spat_berufen* spatem_alter zweite_lebenshalfte lebensmitte lebensabend lebensalter* midlife* grunschnabel*
            jungspund* jungster_mitarbeiter jungste_mitarbeiterin alteste_mitarbeiterin altester_mitarbeiter
            alter_semester altestes_semester alteres_semester alterer_arbeitnehmer altere_arbeitnehmerin
            alterer_bewerber altere_bewerberin junger_bewerber junge_bewerberin meine_generation meiner_generation
            geburtstagskind runden_geburtstag nachkriegsgeneration kriegsgeneration bin_betagt bin_die_jungste
            bin_der_jungste bin_die_alteste bin_der_alteste bin_jugendlicher bin_jugendliche
        """,
    },
    "family": {
        "nl": """
            zwanger* *zwanger zwangerschap* bevalling mantelzorg* jonge_kinderen kleine_kinderen pleegzorg_thuis voogdij
            kangoeroewoning voogdijschap mijn_verwanten kinderopvang_zoeken
        """,
        "en": """
            pregnan* young_children small_children orphan* foster_child* foster_carer* fostering foster_home*
            dependent_children passed_away fertility_treatment in_foster_care care_leaver have_~_small_kids
            have_~_young_kids have_~_small_children have_~_little_girls have_~_little_boys have_~_little_ones
            take_the_kids
        """,
        "fr": "enceinte* grossesse* jeunes_enfants enfants_en_bas_age mes_petits_vont suis_en_menage",
        "de": """
            schwanger* kleine_kinder kleinkinder angehorige_zu_hause pflegender alter_meiner_kinder
        """,
    },
    "union": {
        "nl": """
            ondernemingsraad comite_voor_preventie cpbw vakverenig* comite_voor_preventie_en delegatie_van_het_personeel
        """,
        "en": "works_council committee_for_prevention delegate_in_the_committee solidarity_action",
        "fr": """
            conseil_d_entreprise cppt ce_et_cppt comite_de_prevention suppleante_au_comite suppleant_au_comite
            siege_au_comite deleguee_du delegue_du_person* partie_de_la_delegation
        """,
        "de": """
            betriebsrat personalvertretung auszubildendenvertretung arbeiterverein*
        """,
    },
    "politics": {
        "nl": """
            gemeenteraad burgemeester sympathisant* campagne_voor_de kabinet_van_minister mijn_stem kiesrecht
            kolonialis*
        """,
        "en": "mayor senator city_council for_the_municipal_council on_the_municipal_council",
        "fr": "echevin* bourgmestre* suis_decroissant* engage_en_politique engagee_en_politique",
        "de": """
            burgermeister* landtag* bundestag* politik_interess* demonstrationsteilnehm* burgerrechtl* bezirksamt_rat
            gemeindevorstand
        """,
    },
    "orientation": {
        "en": """
            i_came_out came_out_to came_out_at hormone_treatment changed_my_name preferred_name chosen_name
            i_transitioned_last i_transitioned_at i_transitioned_in since_i_transitioned
        """,
        "fr": "suis_cis",
    },
    "leave": {
        "en": """
            out_of_work returning_to_work after_a_break back_to_work_after made_redundant laid_off long_absence jobless
            my_absence was_between_jobs am_between_jobs
        """,
        "fr": "sans_emploi rmi sans_travail suis_allocataire* demandeur_d_emploi_longue",
    },
    "leisure": {
        "en": """
            play*_football play*_soccer play*_chess play*_tennis play*_basketball play*_volleyball play*_badminton
            play*_padel play*_golf play*_bridge play*_darts play*_cricket play*_rugby play*_hockey play*_handball
            play*_korfball play*_baseball play*_cards play*_billiards play*_snooker play*_squash play*_petanque
            play*_video_games play*_videogames play*_guitar play*_piano play*_violin play*_drums play*_saz play*_baglama
            play*_oud play*_djembe play*_accordion play*_the_guitar play*_the_piano play*_the_violin play*_the_drums
            play*_the_trumpet play*_the_flute play*_the_clarinet play*_the_saxophone play*_the_accordion play*_the_oud
            play*_the_saz play*_the_organ play*_the_cello play*_the_bass play*_in_a_band play*_in_an_orchestra marathon*
            love_knitting like_knitting love_to_knit i_knit knitting_club gamer* fan_of_krc fan_of_anderlecht
            fan_of_standard football_fan* die_hard_fan sing_in_a singing_in_a sang_in_a karate judo judoka taekwondo
            aikido jiu_jitsu kickbox* kick_boxing thai_boxing do_boxing go_fishing fishing_club angling angler* pigeon*
            do_yoga practise_yoga practice_yoga pilates salsa bachata dabke capoeira zumba tango my_dog my_dogs my_cat
            my_cats my_pet* my_horse* dog_owner cat_person dog_person dog_lover animal_lover collect_stamps
            stamp_collect* philatel* drama_club drama_society amateur_theatre amateur_dramatics cycle_every i_cycle
            ride_horses horse_riding horseback rotarian* go_to_the_gym i_swim love_swimming go_swimming love_travel*
            love_to_travel globetrotter hunting_club shooting_club climb_mountains mountaineer* rock_climb*
            reading_novels read_novels watch_anime anime manga otaku love_hiking go_hiking hiking hiker*
            student_fraternity go_to_festivals trekkie* birdwatch* bird_watch* my_hobby my_hobbies hobbies pastime*
            jogging jogger* go_running run_marathons triathl* go_surfing go_skiing snowboard* skateboard* windsurf*
            scuba sunday_league five_a_side futsal sudoku crossword* cosplay* larp* dungeons_and_dragons am_vegan
            am_a_vegan am_vegetarian am_a_vegetarian bodybuild* gardening_at_home bookworm k_pop cinephile stargaz*
            beekeep* my_bees poker sing_in_a_choir
        """,
        "fr": """
            joue*_au_foot joue*_au_football joue*_aux_echecs joue*_au_volley joue*_au_basket joue*_au_tennis
            joue*_au_padel joue*_au_golf joue*_au_bridge joue*_au_rugby joue*_au_hockey joue*_au_kicker
            joue*_au_badminton joue*_au_ping joue*_au_billard joue*_aux_flechettes joue*_aux_cartes joue*_aux_jeux_video
            joue*_au_poker joue*_a_la_balle joue*_a_la_petanque joue*_de_la_guitare joue*_du_piano joue*_de_la_trompette
            joue*_du_violon joue*_de_la_batterie joue*_de_la_flute joue*_de_l_accordeon joue*_du_oud joue*_de_l_oud
            joue*_du_saz joue*_du_djembe joue*_du_saxophone joue*_de_la_clarinette joue*_dans_un_groupe
            joue*_dans_un_orchestre balle_pelote marathon* tricoter gamer* gameur* chante_dans_une chorale* chorales
            karate judo judoka taekwondo aikido je_fais_de_la_boxe fais_de_la_boxe boxe kickboxing la_peche_a
            vais_a_la_peche pecheur* pigeons colombophil* heures_perdues fais_du_yoga yoga pilates danse_la_salsa salsa
            bachata dabke capoeira zumba tango mon_chien mes_chiens mon_chat mes_chats mon_cheval mes_chevaux
            animal_de_compagnie collectionne* timbres_postes philatel* troupe_de_theatre theatre_amateur fais_du_velo
            cyclotouris* monte_a_cheval equitation rotarien* vais_a_la_salle musculation je_nage fais_de_la_natation
            adore_nager adore_voyager aime_voyager globe_trotteur* fais_des_gateaux suis_chasseur la_chasse_au
            lire_des_romans mangas manga animes alpinis* randonn* randonnee trekking cercle_etudiant cercle_folklorique
            bapteme_estudiantin calotte_estudiantine calottin* club_de_tir club_de_foot_de vais_en_festival
            festivals_de_musique jogging joggeur* course_a_pied comite_des_fetes accordeon folklore blanc_moussi
            blancs_moussis chinels marcheur_de_l marches_folkloriques marche_folklorique gilles suis_guide cheftaines
            mes_hobbies mon_hobby hobbies mes_loisirs mes_passions triathl* snowboard* skateboard* planche_a_voile
            plongee_sous_marine cosplay* jeux_de_role jeu_de_role_grandeur mots_croises sudoku ornitholog*
            apicultrice_amateur mes_ruches mes_abeilles suis_vegan suis_vegane suis_vegetarien* fan_du supportrice
            club_de_petanque club_de_pensionnes amicale* unite_scoute meute eclaireu* fais_de_l_escalade
            eleve_des_pigeons
        """,
    },
}

#: Such a word goes and the rest of its clause stays.
WORD: Final[Table] = {
    "family": {
        "nl": """
            moeder vader mama papa ouders zus broer tante nonkel oom oma opa grootmoeder grootvader grootouders neef
            nicht schoonzus schoonbroer zoon dochter echtgenoot echtgenote schoonvader schoonmoeder nonna familie gezin
            stiefvader stiefmoeder peter_van meter_van schoonouders peetoom peettante nichtje neefje petekind metekind
            mama_s papa_s kinderen_van_mijn
        """,
        "en": """
            mother father mum mom dad parents sister brother aunt uncle grandmother grandfather grandparents gran
            grandma grandpa cousin niece nephew son daughter husband wife sister_in_law brother_in_law siblings mums
            moms dads mothers fathers godmother godfather godson goddaughter spouse
        """,
        "fr": """
            mere pere parents soeur frere tante oncle grand_mere grand_pere cousin cousine niece neveu fils mari epouse
            epoux beau_frere belle_soeur meres peres soeurs freres tata tonton marraine cousins cousines conjoint
            conjointe compagne beaux_parents
        """,
        "de": """
            mutter vater mama papa eltern schwester bruder tante onkel oma opa grossmutter grossvater grosseltern cousin
            cousine nichte neffe sohn tochter ehemann ehefrau schwager schwagerin mutti vati omas opas schwestern
            patentante patenonkel ehegatte ehegattin lebensgefahrte
        """,
    },
    "age": {
        "any": "%",
        "nl": """
            #_jaar_oud #_jaar_jong #_jaar_geworden #_jaar ben_# word_# werd_# word_in_~_# mijn_# op_# rond_mijn_#
            #_geworden #_lentes een_jonge ben_van_% bouwjaar_% begin_# eind_# midden_# word_volgend_jaar_#
            word_dit_jaar_# word_binnenkort_# word_bijna_# word_straks_# word_weldra_# werd_net_# werd_pas_#
            werd_onlangs_# werd_dit_jaar_# de_#_voorbij de_#_gepasseerd de_kaap_van_# kaap_van_de_# ben_bijna_#
            ben_net_# ben_pas_# ben_nu_# ben_intussen_# ben_ondertussen_# ben_amper_# ben_inmiddels_# ben_ongeveer_#
            ben_nog_maar_# ben_nog_geen_# ben_rond_de_# ben_in_de_# ben_voor_in_de_# ben_achter_in_de_#
            ben_een_eind_in_de_# begin_in_de_# eind_in_de_# diep_in_de_# ergens_in_de_# loop_tegen_de_# ga_naar_de_#
            richting_de_# zijinstromer_van_# student_van_# vrouw_van_# man_van_# gast_van_# meisje_van_# jongen_van_#
            kandidaat_van_# begin_de_# midden_de_# geboren_in_% geboren_op_~_~_% van_het_jaar_% lichting_%
            jaren_stillekes
        """,
        "en": """
            #_years_old #_year_old #_years am_# i_m_# aged_# age_# #_~_years_old at_# turn_# turned_# turning_#
            just_turned_# my_# a_young mid_#
        """,
        "fr": "#_ans age_de_#_ans #_~_ans #_et_un_ans a_#_ans fete_mes_# mes_#_ans un_jeune une_jeune #_printemps",
        "de": """
            #_jahre_alt #_jahre_jung #_jahre #_jahren mit_# bin_# werde_# wurde_# gerade_# meinem_# mein_# ein_junger
            eine_junge jahrgang_% anfang_# mitte_# ende_# bald_# werde_bald_# werde_demnachst_# werde_nachstes_jahr_#
            werde_dieses_jahr_# bin_fast_# bin_knapp_# bin_erst_# bin_gerade_# bin_gerade_mal_# bin_jetzt_#
            bin_inzwischen_# bin_mittlerweile_# bin_schon_# bin_bereits_# bin_noch_keine_# bin_etwa_# bin_um_die_#
            bin_uber_# bin_unter_# bin_anfang_# bin_mitte_# bin_ende_# die_#_uberschritten auf_die_#_zu gehe_auf_die_#
            geburtsjahr_% geboren_% wurde_%_geboren
        """,
    },
    "gender": {
        "nl": """
            vrouw man meisje jongen mevrouw meneer dame heer vrouwen mannen meisjes jongens mevr dhr juffrouw vrouwke
            manneke meid meiden dames_en kerel kerels meneren mevrouwen dame_s juf_frouw mademoiselle madam madammen
            meiske meiskes kereltje vrouwtje mannetje jongske jongetje mannekes
        """,
        "en": """
            woman man girl boy women men girls boys lady guy mr mrs ms miss madam sir lad ladies gentlemen chap bloke
            mister lass dude dudes blokes chaps lasses girlie
        """,
        "fr": """
            femme homme femmes hommes fille garcon filles garcons madame monsieur mademoiselle mme mlle gars dame dames
            messieurs mesdames demoiselle mec nana nanas fillette mecs gonzesse bonhomme nenette meuf meufs
        """,
        "de": """
            frau mann frauen manner madchen junge jungs herr fraulein dame herren damen kerl madel bursche weib bub
            buben mannsbild weibsbild burschen frauchen madam
        """,
    },
}

SIGNALS: Final[Mapping[Strength, Table]] = {"clause": CLAUSE, "about_self": ABOUT_SELF, "word": WORD}
