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
            ramadan* islam* moslim* muslim* musulman* muslima* koran* quran* hijab* halal kosher koscher imam*
            minaret* synagog* shabbat sabbat* sjabbat sabbath diwali holi vaisakhi gurdwara* sikh* hindu* hindoe*
            buddh* boeddh* bouddh* jehova* jehovah* mormon* mormo* protestant* evangelical* evangeli* evangelisch*
            orthodox* orthodoxe anglican* baptist* pentecost* pinksterkerk* pinkstergemeente* pfingst* bahai eid
            bible* torah thora hadj hajj hadsch umrah mecca mekka lourdes scherpenheuvel jamaa mosque* moschee*
            mosquee* moskee* milli_gorus diyanet yeshiva jesjiva bar_mitswa bar_mitzvah bat_mitzvah chabad ashram
            mandir jain* quaker* lutheran* luthera* calvinis* salvation_army_band
        """,
        "nl": """
            kerk* *kerk *kerkkoor parochie* *parochie parochiaan misdienaar* misdienen pastoor pastorie pastoraal
            pastorale priester* diaken* dominee* predik* bisschop* klooster* non_in nonnen kapel kapelaan bijbel*
            gebed* bidden bid gebedsruimte gebedsgroep gebedskring gelovig* ongelovig* religieus religieuze religie*
            godsdienst* geloofsgemeenschap* geloofsovertuiging geloofsgroep mijn_geloof vanuit_mijn_geloof ons_geloof
            het_geloof christen* christelijk* katholiek* joods* jodin joodse vrijzinnig* atheist* agnost*
            humanistisch* hoofddoek* suikerfeest* offerfeest* iftar* vastenmaand* vasten* vast_tijdens chanoeka
            chanoekah pesach pasen_vier communie* catechese* catechist* vormsel* doopsel gedoopt bekeerd bekeerling*
            zondagsschool zondagsmis eucharistie* bedevaart* koranschool* koranles* vrijdaggebed* gebedstijden
            heilige_mis de_mis mis_op_zondag koor_van_de_kerk tempel* kerkfabriek* geloofsgenoten evangelie*
            lentefeest_zedenleer zedenleer tafeltje_van_de_parochie wereldjongerendagen* taize iman moslimjongeren*
            joodsmarokkaans processie* basiliek* orgel_in organist_in kerststal paaswake
        """,
        "en": """
            church* parish* altar_server altar* priest* pastor* vicar* chaplain* monastery convent nun nuns chapel
            bible* prayer* pray praying prayed worship* religio* faith faith_based faithful my_faith our_faith
            believer* devout christian* catholic* jewish jew jews atheis* agnostic* humanist headscarf headscarves
            veil turban* fasting fast_during observe_ramadan sunday_school sunday_mass holy_mass mass_on_sundays
            congregation* gospel* pilgrim* communion confirmation_class choir_of_the_church baptised baptized baptism
            converted_to temple* hanukkah passover friday_prayer* friday_prayers easter_mass scripture*
            ministry_of_the_church missionary missionaries mission_trip diocese* cathedral* rabbi* seminary
            procession* basilica*
        """,
        "fr": """
            eglise* paroiss* messe* priere* prier prie curé pretre* pasteur* diacre* eveque* couvent monastere moine
            religieu* religion* foi ma_foi notre_foi croyant* pratiquant* chretien* catholi* catho juif juive juifs
            juives judai* athee* agnosti* laique laicite foulard voile turban* jeûne* jeûner aïd fete_du_sacrifice
            catech* communion confirmation_religieuse bapteme baptise* convertie converti_a converti_au
            enfant_de_choeur servant_d_autel servant_de_messe scouts_catholiques aumoner* aumonier* pelerin* chapelle*
            cathedrale* temple* hanouka pessah vendredi_priere groupe_de_priere chorale_paroissiale culte louange
            evangile* sainte_messe lieu_de_culte missionnaire* spirituel* rabbin* communaute_juive procession*
            basilique*
        """,
        "de": """
            kirche* *kirche *kirchen kirchen* pfarr* *pfarrei gemeindehaus kirchengemeinde* gemeindejugend messdiener*
            ministrant* gottesdienst* priester* pastor* pfarrer* diakon* bischof* kloster* nonne nonnen kapelle*
            bibel* gebet* beten bete glaubens* mein_glaube glaube_an glaubig* religi* christ christen christin
            christlich* katholi* juedisch* judisch* jude jude_bin judin juden atheis* agnosti* kopftuch* schleier
            turban* fasten* faste fastenzeit fastenmonat zuckerfest* opferfest* chanukka pessach freitagsgebet*
            gebetsraum* gebetskreis* sonntagsschule* kommunion* firmung* firmling* konfirmand* konfirmation* getauft
            taufe* konvertiert* wallfahrt* pilger* hausbibelkreis bibelkreis evangelium jugendkirche kirchenchor*
            posaunenchor* caritaskreis katechet* tempel* moscheeverein* moscheegemeinde* weltjugendtag* seelsorg*
            rabbiner* cvjm kolping* prozession* basilika
        """,
    },
    "union": {
        "any": """
            acv abvv aclvb fgtb csc cgslb ver_di igmetall ig_metall dgb cgt cfdt fnv cnv sovb acod bbtk cne setca tuc
            gmb
        """,
        "nl": """
            vakbond* *vakbond *vakbonden syndica* syndicaal syndicale vakbondsafgevaardigde* vakbondslid
            vakbondsmilitant* stak staakte gestaakt staking* stakingspiket* stakingscomite* delegee* delege
            ondernemingsraadslid personeelsafgevaardigde* sociale_verkiezingen syndicalist* jongerenafgevaardigde*
            vakbondsjongeren*
        """,
        "en": """
            trade_union* trade_unionist* labor_union* labour_union* union_member* union_rep* union_delegate*
            union_steward* union_activist* union_card our_union the_union my_union unionist* unionis* unionised
            unionized shop_steward* on_strike picket* strike_committee striker* works_council_member staff_delegate*
            strike strikes strike_action industrial_action collective_bargaining_for workers_delegate
            organised_a_strike
        """,
        "fr": """
            syndicat* *syndical syndicali* syndicalement syndique* delegue_syndical deleguee_syndicale
            delegation_syndicale delegue_du_personnel deleguee_du_personnel greve* greviste* piquet_de_greve
            militante_syndicale elections_sociales defile_avec grevist* cheminots mouvement_social debraya*
        """,
        "de": """
            gewerkschaft* *gewerkschaft gewerkschaftsmitglied* gewerkschaftsjugend* betriebsratin betriebsrat_gewahlt
            betriebsratsmitglied* vertrauensleute vertrauensmann vertrauensfrau streik* gestreikt warnstreik*
            arbeitskampf* personalratin personalvertreter* igm ig_bce tarifkampf jav jugendvertreter*
            jugend_und_auszubildendenvertretung im_betriebsrat betriebsrat_bin
        """,
    },
    "politics": {
        "any": """
            cdv cd_v nva n_va vlaams_belang vooruit_partij pvda ptb groen_partij ecolo spa sp_a openvld open_vld pvdd
            defi spd cdu csu afd fdp bundnis_90 labour_party tories tory conservative_party liberal_democrats
            green_party republicans greenpeace amnesty* extinction_rebellion fridays_for_future jongsocialisten jongcd
            jongvld jonggroen comac jusos black_lives_matter antifa vluchtelingenwerk_vlaanderen lfi jeunes_mr
            les_engages jong_groen jong_n_va jong_cd_v jong_vld young_greens young_labour
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
            stem_op stemde_op
        """,
        "en": """
            political_party political_parties party_member* politically_active politically_engaged politically
            politics party_activist* youth_wing youth_branch city_councillor* councillor* local_council_election*
            election* election_campaign* ran_for stood_for_election canvass* canvassing campaigning_for campaigned_for
            socialist* communist* liberal_party conservative* nationalis* republican* democrats left_wing right_wing
            demonstration_against demonstrations_against protest protests protested protester* climate_march*
            climate_strike* women_s_march womens_march activis* feminis* petition* pride_march lobbying_for grassroots
            peace_movement green_party young_christian_democrats left_leaning right_leaning progressive_politics
            town_council parliamentary the_greens liberal_democrat* vote_green vote_for voted_for i_vote workers_party
            communist_party party_conference leaflets_for
        """,
        "fr": """
            parti_politique partis_politiques parti_socialiste parti_ecologiste parti_liberal parti_communiste
            militant* militer milite militantisme politiquement engagement_politique politique_locale
            jeunes_socialistes jeunes_ecolos jeunes_liberaux conseiller_communal conseillere_communale
            conseil_communal_elu election* campagne_electorale campagnes_electorales candidat_aux_elections
            candidate_aux_elections colistier* liste_electorale socialist* communist* liberal_militant nationalist*
            conservateur_politique manifestation_pour manifestations_pour manifestation_contre manifeste_contre
            manifeste_pour manifester marche_pour_le_climat marches_pour_le_climat greve_du_climat feminist* feminisme
            activist* activisme petition* de_gauche de_droite ecologiste_convaincu* section_locale_du_parti mon_parti
            le_parti mouvement_pour_la_paix ptb ecolo* les_verts meeting_politique collage_d_affiches_pour elu_local
            conseil_communal bourgmestre_empeche vote_a vote_pour je_vote tracts pour_le_ps au_ps pour_le_mr
        """,
        "de": """
            politisch_aktiv politisch_engagiert parteimitglied* partei parteien *partei parteitag* ortsverein*
            ortsverband* kreisverband* gemeinderat* stadtrat stadtratin stadtrats* kommunalpolitik* kommunalwahl*
            wahlkampf* wahlhelfer* bundestagswahl* kandidiert kandidatur* kandidatin_fur listenplatz* sozialist*
            sozialdemokrat* sozialistisch* kommunist* nationalist* konservative_partei liberale_partei jusos
            junge_union junge_liberale grune_jugend die_grunen linksjugend demonstration_gegen demonstrationen
            demo_gegen kundgebung* klimastreik* aktivist* aktivismus feminis* petition* burgerinitiative*
            friedensbewegung* den_grunen die_linke der_linken die_linken bei_der_linken wahle wahle_ich mein_kreuz
            sozialdemokratie liberalen ich_wahle gewahlt_habe wahle_grun flyer_fur_die fur_die_grunen wahlplakate
        """,
    },
    "family": {
        "nl": """
            getrouwd gehuwd* ongehuwd* huwelijk* trouwde trouwen trouwfeest gescheiden echtscheiding* weduwe*
            weduwnaar* alleenstaand* samenwonend* verloofd* verloving vrijgezel* bevallen* moeder_van vader_van
            mama_van papa_van mama_van_# ouder_van moederschap* vaderschap* ouderschap* grootmoeder_van grootvader_van
            oma_van opa_van pleegmoeder pleegvader pleegouder* pleegkind* stiefzoon stiefdochter adoptiekind
            geadopteerd* mijn_kind mijn_kinderen onze_kinderen twee_kinderen drie_kinderen vier_kinderen vijf_kinderen
            zes_kinderen een_kind #_kinderen kinderen_heb heb_kinderen heb_een_kind heb_twee heb_een_zoon
            heb_een_dochter schoolgaande_kinderen kinderlo* mijn_zoon mijn_dochter mijn_zoontje mijn_dochtertje
            onze_zoon onze_dochter zoontje* dochtertje* mijn_baby onze_baby mijn_man mijn_vrouw mijn_echtgenoot
            mijn_echtgenote mijn_partner mijn_vriend mijn_vriendin mijn_gezin gezin_met groot_gezin gezinsleven
            gezinssituatie gezinstaken eenoudergezin* zorg_voor_mijn mijn_ouders mijn_moeder mijn_vader mijn_oma
            mijn_opa mijn_grootmoeder mijn_grootvader mijn_grootouders mijn_zus mijn_broer mijn_broers mijn_zussen
            mijn_schoonmoeder mijn_schoonvader mijn_schoonouders broertje* zusje* enig_kind oudste_van middelste_van
            jongste_van huismoeder* huisvader* huisvrouw* huisman tweeling co_ouderschap wees_ben weeskind pleeggezin*
            burgerlijke_staat familiezaak_van_mijn kleinkind* kleinzoon* kleindochter* afstammeling* mijnwerkerskind
            arbeiderskind arbeidersgezin taal_van_mijn *familie hoogzwanger mijn_scheiding mijn_tweeling mijn_ex
        """,
        "en": """
            married unmarried wedding* marriage divorc* widow* single_mother single_mum single_mom single_father
            single_dad single_parent* lone_parent* engaged_to fiance* gave_birth expecting_a expecting_our
            expecting_my mother_of mum_of mom_of father_of dad_of parent_of proud_mother proud_father motherhood
            fatherhood parenthood stay_at_home_mother stay_at_home_mum stay_at_home_mom stay_at_home_dad
            stay_at_home_father stay_at_home_parent housewife homemaker grandmother_of grandfather_of foster_mother
            foster_father foster_parent* adopted_child my_child my_children my_kid my_kids our_child our_children
            our_kids two_children three_children four_children five_children two_kids three_kids four_kids #_children
            #_kids twin_brother twin_sister have_children have_kids have_a_son have_a_daughter childless my_son
            my_sons my_daughter my_daughters my_baby our_baby my_husband my_wife my_spouse my_partner my_boyfriend
            my_girlfriend my_family my_parents my_mother my_mum my_mom my_father my_dad my_grandmother my_grandfather
            my_grandparents my_gran my_grandma my_grandpa my_sister my_sisters my_brother my_brothers my_in_laws
            my_siblings family_carer* caring_for_my cared_for_my carer_for_my looking_after_my only_child eldest_of
            oldest_of youngest_of middle_child marital_status family_man family_woman family_life grandchild*
            granddaughter* grandson* great_grandmother miner_s_daughter raised_by working_class_family language_of_my
            family_of my_twins my_ex my_divorce my_newborn my_toddler* my_teenage*
        """,
        "fr": """
            marié mariee mariés mariage* divorce* veuf* veuve* celibataire* pacse* fiance* concubin* accouche* mere_de
            pere_de maman_de papa_de mere_d pere_d maman papa jeune_maman jeune_papa jeune_mere jeune_pere
            maternite_de paternite_de parent_de parent_isole mere_celibataire pere_celibataire mere_au_foyer
            pere_au_foyer femme_au_foyer famille_monoparentale famille_nombreuse grand_mere grand_pere belle_mere
            beau_pere mon_enfant mes_enfants nos_enfants deux_enfants trois_enfants quatre_enfants cinq_enfants
            un_enfant #_enfants sans_enfant sans_enfants mon_fils ma_fille mes_fils mes_filles mon_bebe notre_bebe
            mon_mari ma_femme mon_epoux mon_epouse ma_compagne mon_compagnon mon_conjoint ma_conjointe mon_copain
            ma_copine ma_famille mes_parents ma_mere mon_pere ma_soeur mon_frere mes_freres mes_soeurs ma_grand
            mon_grand mes_grands aidant_proche aidante_proche fils_unique fille_unique ainee_de aine_de cadette_de
            cadet_de benjamine benjamin_d jumeaux jumelles orphelin* vie_de_famille situation_familiale etat_civil
            famille_d_accueil belle_famille petit_fils petite_fille petits_enfants petit_enfant fils_d_ouvrier
            fille_d_ouvrier fille_de fils_de langue_de_mes langue_de_ma famille_de famille_d ma_separation mon_ex
            mes_jumeaux mes_jumelles
        """,
        "de": """
            verheiratet* heirat* hochzeit* ledig geschieden* scheidung* verwitwet* witwe* witwer* alleinstehend*
            alleinerziehend* verlobt* geburt_meiner geburt_meines geburt_unserer mutter_von vater_von mama_von
            papa_von mutter_zweier mutter_dreier vater_zweier vater_dreier mutterschaft* vaterschaft* hausfrau*
            hausmann* grossmutter_von pflegemutter pflegevater pflegeeltern pflegekind adoptivkind* mein_kind
            meine_kinder meiner_kinder meinen_kindern unsere_kinder unseren_kindern zwei_kinder drei_kinder
            vier_kinder funf_kinder zwei_kindern drei_kindern vier_kindern einem_kind #_kinder #_kindern habe_kinder
            kinderlos* mein_sohn meinen_sohn meinem_sohn meine_tochter meiner_tochter mein_baby unser_baby mein_mann
            meinem_mann meinen_mann meine_frau meiner_frau mein_partner meinem_partner meine_partnerin
            meiner_partnerin mein_freund meine_freundin meine_familie meiner_familie familienvater familienmutter
            familienmensch meine_eltern meinen_eltern meine_mutter meiner_mutter mein_vater meinem_vater meinen_vater
            meine_oma meiner_oma mein_opa meinem_opa meine_grosseltern meine_schwester meiner_schwester mein_bruder
            meinem_bruder meine_geschwister meinen_geschwistern schwiegermutter schwiegereltern einzelkind zwillinge
            zwillingen pflege_meiner pflege_meines pflegende_angehorige pflegender_angehoriger waise familienstand
            enkel enkelin enkelkind* arbeiterkind arbeiterfamilie meiner_eltern sprache_meiner *familie
            meine_zwillinge meiner_trennung mein_ex meine_ex meiner_scheidung
        """,
    },
    "gender": {
        "nl": """
            als_vrouw als_man als_meisje als_jongen als_enige_vrouw als_enige_man enige_vrouw enige_man enige_meisje
            enige_jongen een_van_de_weinige_vrouwen weinige_vrouwen weinige_mannen vrouw_in_een mannenwereld
            vrouwenwereld mannenberoep vrouwenberoep ik_ben_een_vrouw ik_ben_een_man ik_ben_een_meid jonge_vrouw
            jonge_man sterke_vrouw mannelijk vrouwelijk mannelijke vrouwelijke voornaamwoorden zij_haar hij_hem
            die_hun geslacht vrouwennetwerk* vrouwenvereniging* vrouwengroep* mannenkoor* vrouwenkoor* vrouwenvoetbal*
            damesploeg* dames heren herenploeg* damesteam herenteam meisjesploeg* jongensploeg* vrouwen_in meisjes_in
            gezinsbond femma kvlv ferm_afdeling
        """,
        "en": """
            as_a_woman as_a_man as_a_girl as_a_boy as_the_only_woman only_woman only_man only_girl only_boy
            only_female only_male one_of_the_few_women few_women young_woman young_man young_lady strong_woman
            i_am_a_woman i_am_a_man female male pronouns she_her he_him they_them gender* women_in girls_in women_s
            womens_network men_s ladies gentleman girls_who_code women_who sorority fraternity girl_guide* boy_scout*
            girl_scout* masculine feminine
        """,
        "fr": """
            en_tant_que_femme en_tant_qu_homme comme_femme comme_homme seule_femme seul_homme seule_fille seul_garcon
            une_des_rares_femmes rares_femmes jeune_femme jeune_homme jeune_fille je_suis_une_femme suis_une_femme
            suis_un_homme sexe feminin feminine masculin masculine pronom* milieu_masculin milieu_feminin
            milieu_d_hommes reseau_de_femmes reseau_feminin femmes_dans femmes_en_tech equipe_feminine
            equipe_masculine club_feminin dames football_feminin
        """,
        "de": """
            als_frau als_mann als_madchen als_junge als_einzige_frau als_einziger_mann einzige_frau einziger_mann
            einziges_madchen eine_der_wenigen_frauen wenigen_frauen junge_frau junger_mann starke_frau bin_eine_frau
            bin_ein_mann pronomen geschlecht* mannlich weiblich mannliche weibliche mannlicher weiblicher mannerdomane
            mannerberuf frauenberuf frauennetzwerk* frauengruppe* frauenverein* frauenmannschaft* herrenmannschaft*
            damenmannschaft* damen herren frauenfussball* frauenchor* mannerchor* mannergesangverein* frauen_in
            madchen_in frauentreff*
        """,
    },
    "orientation": {
        "any": """
            lgbt* lgbtq lgbtqi lgbtqia lgbti queer* gay gays lesbi* lesbien* bisexu* biseks* bisex* transgender*
            transsexu* transgenre* transvrouw transman transfrau transmann trans_man trans_woman non_binair*
            non_binary nonbinary nichtbinar* nicht_binar* non_binaire* nonbinair* asexu* aseks* intersex* drag_queen
            drag_king pride_parade pride christopher_street_day csd cavaria coming_out uit_de_kast homo homos homosex*
            homoseks* holebi* heteros* heteroseks* regenboog* rainbow_* rainbowhouse regenbogen* regenbogenfamilie
            prisme arc_en_ciel
        """,
        "nl": """
            homoseksueel geaardheid mijn_vrouw_en_ik twee_mama* twee_papa* transpersoon transitie_van_man
            roze_zaterdag
        """,
        "en": "lesbian* same_sex sexual_orientation trans two_mums two_dads",
        "fr": "homo* gaie homoparental* orientation_sexuelle meme_sexe personne_trans femme_trans homme_trans",
        "de": "schwul* lesbisch* gleichgeschlechtlich* sexuelle_orientierung trans zwei_mutter",
    },
    "leave": {
        "nl": """
            zwangerschapsverlof* bevallingsverlof* moederschapsverlof* moederschapsrust ouderschapsverlof*
            vaderschapsverlof* geboorteverlof* zorgverlof* palliatief_verlof ziekteverlof* tijdskrediet*
            loopbaanonderbreking* loopbaanpauze* thuis_met_de_kinderen thuis_voor_de_kinderen thuis_gebleven
            jaar_thuis thuisgebleven jaren_thuis gat_in_mijn met_verlof ziekteuitkering arbeidsongeschikt*
            langdurig_ziek re_integratie na_een_pauze werkloos* werkloosheid* adoptieverlof* onderbreking_van_mijn
        """,
        "en": """
            parental_leave maternity_leave paternity_leave maternity paternity sick_leave carer_s_leave carers_leave
            family_leave adoption_leave medical_leave leave_of_absence career_break* career_gap* gap_in_my on_leave
            time_off_for years_at_home year_at_home stayed_at_home stayed_home long_term_sick unemployed unemployment
            compassionate_leave
        """,
        "fr": """
            conge_parental conge_de_maternite conge_maternite conge_de_paternite conge_paternite conge_maladie
            conge_de_maladie conge_d_adoption conge_de_naissance conge_sabbatique pause_carriere pause_de_carriere
            interruption_de_carriere credit_temps arret_maladie arret_de_travail en_incapacite incapacite_de_travail
            annees_a_la_maison rester_a_la_maison restee_a_la_maison reste_a_la_maison mutuelle_longue chomage
            chomeur* chomeuse* longue_maladie conge_pour_soins conge_palliatif conge_thematique* pause_parentale
        """,
        "de": """
            elternzeit* mutterschutz* mutterschaftsurlaub vaterzeit vaterschaftsurlaub pflegezeit* familienpause*
            babypause* kinderpause* krankgeschrieben krankschreibung* krankenstand sabbatjahr* berufspause auszeit_vom
            arbeitsunfahig* langzeitkrank* jahre_zu_hause jahr_zu_hause zu_hause_geblieben lucke_im_lebenslauf
            arbeitslos* erwerbslos* elterngeld* adoptionsurlaub erziehungszeit* erziehungsurlaub*
        """,
    },
    "military": {
        "nl": """
            legerdienst* dienstplicht* militair* soldaat* reservist* kazerne* paracommando* beroepsmilitair* veteraan*
            het_leger leger bij_defensie defensie landmacht luchtmacht* marine_gediend missie_in_afghanistan
            burgerdienst gewetensbezwaar* reserveofficier* onderofficier* reservekader
        """,
        "en": """
            military* army armed_forces soldier* conscript* national_service reservist* veteran* air_force infantry
            barracks platoon deployed_to served_in_the paratrooper* marine_corps sergeant* corporal
            conscientious_objector reserve_officer officer_of_the the_defence belgian_defence defence_forces joined_up
            boot_camp cadet* conscription
        """,
        "fr": """
            service_militaire service_civique militaire* armee soldat* reserviste* caserne* veteran* conscription
            defense_nationale para_commando sous_officier* sergent* objecteur_de_conscience la_defense
            officier_de_reserve reserve_operationnelle la_reserve_de
        """,
        "de": """
            wehrdienst* wehrpflicht* militar* bundeswehr* armee soldat* reservist* kaserne* veteran* grundwehrdienst
            zivildienst* luftwaffe* zivi heer unteroffizier* feldwebel* bundesfreiwilligendienst kriegsdienst*
            reserveoffizier* fsj freiwilliges_soziales_jahr wehrubung*
        """,
    },
    "leisure": {
        "any": """
            scout scouts scouting chiro ksa klj kaj kljjeugd ksj vksj akabe fos pathfinder* pfadfinder* rotary*
            lions_club
        """,
        "nl": """
            scoutsleid* scoutsgroep* chiroleid* chirogroep* chirojeugd* jeugdbeweging* harmonie fanfare* schutterij*
            schuttersgilde* carnaval* prins_carnaval carnavalsvereniging* raad_van_elf toneelvereniging* toneelkring*
            zangkoor* duivenmelker* supportersclub* fanclub* buurtcomite* heemkundige_kring davidsfonds* okra_afdeling
            seniorenvereniging* turnkring culturele_vereniging* volksdans* folkloregroep* studentenclub_van
        """,
        "en": """
            girlguiding guides_leader brass_band majorette* folk_dance* supporters_club fan_club cultural_association*
            cultural_society carnival_association carnival youth_movement
        """,
        "fr": """
            scoute scoutisme guide_aine guides_catholiques patro louveteau* mouvement_de_jeunesse fanfare*
            harmonie_du_village carnaval* danse_folklorique association_culturelle club_de_supporters majorette*
            troupe_scoute
        """,
        "de": """
            pfadfind* schutzenverein* schutzenfest* karneval* fasching* fastnacht* karnevalsverein* blaskapelle*
            spielmannszug* trachtenverein* trachtengruppe* heimatverein* kulturverein* landjugend* fanclub* volkstanz*
            jugendverband* landfrauen*
        """,
    },
    "origin": {
        "nl": "thuis_spreken_we we_spreken_thuis spreken_wij_thuis thuis_wordt ter_wereld",
        "en": "we_speak at_home_we speak_~_at_home spoke_~_at_home into_the_world",
        "fr": "on_parle on_parlait parle_~_a_la_maison parlons_~_a_la_maison parle_a_la_maison au_monde",
        "de": "zu_hause_sprechen zu_hause_wird sprechen_wir wir_sprechen_zu_hause zur_welt",
    },
}

#: As above, unless the clause speaks of others ("people with a disability") or to the reader ("you guide ...").
ABOUT_SELF: Final[Table] = {
    "faith": {
        "nl": "geloof spiritueel* levensbeschouw* koor_op_zondag mis",
        "en": "spiritual* mass",
        "fr": "voile_islamique",
        "de": "messe_besuche andacht*",
    },
    "origin": {
        "any": "roots migrant* expat*",
        "nl": """
            geboren opgegroeid afkomstig afkomst herkomst origine geboorteplaats geboorteland thuisland vaderland
            moederland moedertaal migratieachtergrond vluchteling* gevlucht vluchtte asiel* inburger* genaturaliseerd*
            naturalisatie verblijfsvergunning* verblijfskaart* wortels tweede_generatie derde_generatie
            eerste_generatie allochtoon allochtone thuis_spreken thuis_spreek spreken_thuis spreek_thuis
            spreken_we_thuis thuis_spraken diaspora woonwagen* roma afrokapsel huidskleur donkere_huid van_kleur
            hierheen_gekomen naar_belgie emigreer* immigr* emigratie geemigreerd landgenoten ingeweken oorlog_in
            mijn_land mijn_dorp mijn_geboortedorp streek_van ons_dorp woon_in woonachtig wonend* woon wonen wonende
            ouderlijk migratieverleden nationaliteit mijn_paspoort belgisch_paspoort twee_paspoorten
            dubbele_nationaliteit mijn_aankomst hier_aangekomen hierheen mijn_wieg gastarbeider*
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
        """,
        "fr": """
            né nee nés grandi origine* originaire* naissance lieu_de_naissance pays_d_origine pays_natal natal natale
            patrie langue_maternelle langue_de_la_maison immigr* emigr* refugie* fui_la fui_mon fuir asile exil*
            titre_de_sejour permis_de_sejour naturalise* deuxieme_generation premiere_generation troisieme_generation
            racines diaspora issu_de issue_de issu_d issue_d parlons_a_la_maison parle_a_la_maison couleur_de_peau
            peau_noire metis* ethni* arrivee_en_belgique arrive_en_belgique venue_en_belgique venu_en_belgique
            mon_pays mon_village compatriotes guerre_en parcours_d_integration habite habitons domicili* vis_en
            je_viens_de_la je_viens_du viens_du quartier_de nationalite double_nationalite mon_passeport vu_le_jour
            acte_de_naissance mon_arrivee arrivee_en suis_arrive suis_arrivee
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
            gastarbeiter* hierhergekommen
        """,
    },
    "health": {
        "any": """
            adhd add_diagnose ass_diagnose autis* asperger* dyslex* dyslexie* dyscalcul* dyspra* diabet* epilep*
            migraine fibromyalg* burn_out burnout burn_outs multiple_sclerose tourette* long_covid crohn* paralympi*
            hiv depress* bipola* hemoph* psoriasis celiac coeliakie rollstuhl* rolstoel* wheelchair* boccia goalball
            g_sport g_voetbal g_judo blindenstok neurodiver* neurodivers* hsp fauteuil_roulant handisport* parasport*
            special_olympics para_badminton
        """,
        "nl": """
            handicap* gehandicapt* beperking* beperkt_zicht mindervalid* andersvalid* ziek ziekte* chronisch* kanker*
            chemo* revalid* hersteld* genezen* operatie* gehandicaptensport* g_sporter slechtziend* blind blinde
            slechthorend* doof dove hoorapparaat* gehoorapparaat* implantaat prothese* amput* verlamd*
            hersenverlamming kruk krukken loophulp psychisch* paniek* angststoornis* therapie_gevolgd overprikkel*
            autismespectrum* stotter* allergi* astma* reuma* hartafwijking hartprobleem* rugproblemen rugklachten
            gezondheidsprobleem* gezondheidsredenen gezondheid mijn_rug ongeval arbeidsongeval* nierpatient*
            transplantatie doventolk gebarentaal hulphond* geleidehond* assistentiehond* arbeidshandicap kleurenblind*
            obesitas overgewicht verslaafd verslaving* nuchter seropositief stoma pacemaker in_behandeling_voor
            remissie zuurstof mijn_ogen mijn_gehoor mijn_zicht opgenomen_in aandoening* diagnose mijn_medicatie
            neem_medicatie mijn_insuline slecht_zicht
        """,
        "en": """
            disab* handicap* impair* illness* sick disease* chronic* cancer chemo* surgery surgeries operation_on deaf
            hearing_aid* hard_of_hearing cochlear* blind visually partially_sighted prosthe* amput* paraly*
            cerebral_palsy spina_bifida crutch* mental_health anxiety panic_attack* ocd ptsd stutter* stammer* allerg*
            asthma* arthritis heart_condition back_problem* bad_back health_condition health_reasons health_problem*
            my_health accident transplant* sign_language guide_dog assistance_dog colour_blind color_blind obes*
            addict* sober special_needs para_athlet* para_sport* adaptive_sport* sclerosis recovering_from
            recovered_from my_recovery remission hiv_positive seropositive stoma pacemaker in_a_cast eyesight my_eyes
            my_hearing low_vision my_condition hospitalised hospitalized my_medication on_medication take_medication
        """,
        "fr": """
            handicap* invalid* maladie* malade* chroniq* cancer* chimio* reeduc* guerison guerie gueri
            operation_du_dos operation_de sourd* malentendant* appareil_auditif aveugle* malvoyant* deficien*
            prothese* amput* paraly* paralysie infirmite bequille* sante_mentale anxiete angoiss* depressi* autist*
            begaie* begaiement allergi* asthm* arthrit* rhumatis* probleme_de_dos problemes_de_dos probleme_de_sante
            problemes_de_sante raisons_de_sante ma_sante accident* greffe* langue_des_signes chien_guide
            chien_d_assistance daltonien* obes* dependance_a sobre sclerose basket_fauteuil fauteuil tdah hypersensib*
            haut_potentiel hpi seroposit* remission sous_traitement suivi_medical ma_vue mon_audition ma_surdite
            surdite trouble* diagnosti* hospitalis* mes_medicaments prends_des_medicaments
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
            leiden_an leide_an meine_medikamente nehme_medikamente
        """,
    },
    "age": {
        "nl": """
            jaar_oud jaar_jong jarige leeftijd geboortedatum geboortejaar pensioen* gepensioneerd* bruggepensioneerd*
            vijftigplus* 50plus* 55plus 45plus senior_student oudste_van_de_klas oudste_student jongste_van_de_klas
            jongste_van_het_team oudste_van_het_team veertiger* vijftiger* zestiger* dertiger* twintiger* tiener
            tweedekansonderwijs_op
        """,
        "en": """
            years_old year_old aged at_the_age_of age_of my_age at_my_age birth_year date_of_birth birth_date retired
            retiree* retirement pension* pensioner* in_my_twenties in_my_thirties in_my_forties in_my_fifties
            in_my_sixties twenties thirties forties fifties sixties middle_aged over_fifty over_50 oldest_in
            oldest_student youngest_in mature_student teenage* teenager* baby_boomer*
        """,
        "fr": """
            agé âgé agee ages_de mon_age date_de_naissance annee_de_naissance quinquagenaire* quadragenaire*
            trentenaire* sexagenaire* retraite* pensionne* prepension* la_cinquantaine la_quarantaine la_trentaine
            la_soixantaine adolescen* doyen* plus_agee plus_age
        """,
        "de": """
            jahre_alt jahre_jung alter_von jahrige jahriger geburtsdatum geburtsjahr geburtstag rentner* ruhestand*
            pensionar* pensioniert* fruhrente* mitte_zwanzig mitte_dreissig mitte_vierzig mitte_funfzig
            anfang_dreissig anfang_vierzig anfang_funfzig ende_zwanzig ende_dreissig ende_vierzig ende_funfzig
            uber_funfzig alteste_im alteste_in jungste_im teenager*
        """,
    },
    "family": {
        "nl": "zwanger* *zwanger zwangerschap* bevalling mantelzorg* jonge_kinderen kleine_kinderen",
        "en": "pregnan* young_children small_children orphan*",
        "fr": "enceinte* grossesse* jeunes_enfants enfants_en_bas_age",
        "de": "schwanger* kleine_kinder kleinkinder",
    },
}

#: Such a word goes and the rest of its clause stays.
WORD: Final[Table] = {
    "family": {
        "nl": """
            moeder vader mama papa ouders zus broer tante nonkel oom oma opa grootmoeder grootvader grootouders neef
            nicht schoonzus schoonbroer zoon dochter echtgenoot echtgenote schoonvader schoonmoeder nonna familie
            gezin stiefvader stiefmoeder peter_van meter_van
        """,
        "en": """
            mother father mum mom dad parents sister brother aunt uncle grandmother grandfather grandparents gran
            grandma grandpa cousin niece nephew son daughter husband wife sister_in_law brother_in_law siblings
        """,
        "fr": """
            mere pere parents soeur frere tante oncle grand_mere grand_pere cousin cousine niece neveu fils mari
            epouse epoux beau_frere belle_soeur
        """,
        "de": """
            mutter vater mama papa eltern schwester bruder tante onkel oma opa grossmutter grossvater grosseltern
            cousin cousine nichte neffe sohn tochter ehemann ehefrau schwager schwagerin
        """,
    },
    "age": {
        "any": "%",
        "nl": """
            #_jaar_oud #_jaar_jong #_jaar_geworden #_jaar ben_# word_# werd_# word_in_~_# mijn_# op_# rond_mijn_#
            #_geworden #_lentes een_jonge
        """,
        "en": """
            #_years_old #_year_old #_years am_# i_m_# aged_# age_# #_~_years_old at_# turn_# turned_# turning_#
            just_turned_# my_# a_young
        """,
        "fr": "#_ans age_de_#_ans #_~_ans #_et_un_ans a_#_ans fete_mes_# mes_#_ans un_jeune une_jeune",
        "de": """
            #_jahre_alt #_jahre_jung #_jahre #_jahren mit_# bin_# werde_# wurde_# gerade_# meinem_# mein_# ein_junger
            eine_junge
        """,
    },
    "gender": {
        "nl": """
            vrouw man meisje jongen mevrouw meneer dame heer vrouwen mannen meisjes jongens mevr dhr juffrouw
        """,
        "en": "woman man girl boy women men girls boys lady guy mr mrs ms miss madam sir",
        "fr": "femme homme femmes hommes fille garcon filles garcons madame monsieur mademoiselle mme mlle",
        "de": "frau mann frauen manner madchen junge jungs herr fraulein",
    },
}

SIGNALS: Final[Mapping[Strength, Table]] = {"clause": CLAUSE, "about_self": ABOUT_SELF, "word": WORD}
