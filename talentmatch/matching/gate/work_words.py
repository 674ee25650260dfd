"""Words of work, study and skill in four languages, and the words a text speaks of others with.

Written as in `identity_signals`. They decide whether a clause that names no concept is about work, and they are what
stays of a clause with a strong sign of who somebody is: no word that tells that may stand here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

WORK: Final[Mapping[str, str]] = {
    "any": """
        stage stages stagair* intern internship* trainee* freelance* portfolio* software hardware app apps api apis
        website* web* online digital* digita* data* database* excel powerpoint sap erp crm cad cam sql html css git
        github linux windows python java javascript php marketing management manager* project* team* workshop*
        training* coach* design* test* planning budget* logist* transport* technic* techni* techno* elektr* electr*
        mechan* auto* robot* chem* bio* lab labo* micro* medic* medis* pharma* audit* account* financ* admin* secret*
        recept* reser* event* produc* produk* proces* process* prototyp* platform* server* cloud* system* systeem*
        netwerk* network* backend* frontend* debug* script* code* coder* codeer* analy* statist* model* simul* optim*
        automat* visual* grafi* graph* video* foto* photo* audio* media* content* blog* newsletter* seo ads campagn*
        campaign* kampagn* bachelor* master* phd* doctora* diplom* certif* thesis* mba semester* programm* progra*
        linkedin start_up* startup* kmo kmo's pme sme smes b2b b2c kpi* iso lean agile scrum qualit* kwalit* security
        consult* hr ict it crm pos gps plc cnc bim gis haccp ehbo vca pxl uhasselt ucll
    """,
    "nl": """
        werk* gewerkt aan_de_slag job* baan banen beroep* vak vakken vakgebied* loopbaan* carriere* functie* taak
        taken opdracht* dienst* onderneming* ondernem* bedrijf* bedrijven* firma* organisatie* organiseer* organiser*
        georganiseer* werkgever* collega* klant* cliënt* client* patient* leerling* leverancier* bezoeker* gast gasten
        verantwoordelijk* leid leidde leiden geleid leiding* begeleid* ondersteun* help hielp geholpen coordin* plan
        plande gepland planner* beheer* beheerde ontwikkel* ontwerp* ontwierp bouw* gebouwd maak maakt maakte maakten
        gemaakt maken programmeer* geprogrammeerd schrijf schreef geschreven schrijven teken* getekend tekst* vertaal*
        vertaling* onderzoek* onderzocht analys* bereken* reken* meet meten gemeten metingen mat bestudeer* verwerk*
        controleer* controle* registreer* onderhoud* onderhield herstel* herstelde reparatie* repareer* installeer*
        install* montage monteer* las lassen gelast verkoop* verkocht* aankoop* inkoop* bestel* bestelling* voorraad*
        magazijn* winkel* kassa* lever* factu* boekhoud* btw belasting* loon* rekening* offerte* cijfer* rapport*
        verslag* presenteer* presentatie* document* lesgeef* lesgeven les lessen geef_les gaf_les bijles* onderwijs*
        leraar* lerares* leerkracht* docent* student* studie* studeer* gestudeerd studie leer leerde geleerd leren
        opleiding* richting hogeschool* universiteit* school schooljaar* cursus* keuzevak* examen* eindwerk*
        bachelorproef* masterproef* afgestudeerd* graduaat* laatstejaars* eerstejaars* tweedejaars* derdejaars*
        jaar_ervaring ervaring* ervaren attest* rijbewijs* getuigschrift* kennis kan_goed vaardig* vaardigheid*
        competent* talenkennis beheers* vlot nauwkeurig* zelfstandig* stipt* teamspeler* leergierig* communicatie*
        communiceer* onthaal* onthaalde telefon* mails mailing* agenda* vergader* dossier* briefing draaiboek*
        evenement* sponsor* klacht* advies* adviseer* onderhandel* contract* juridisch* wetgeving* recht rechten zorg*
        verzorg* verpleeg* verpleging geneesk* kinesi* revalidatie ziekenhuis* rusthuis* woonzorg* kinderopvang*
        maatschappelijk* hulpverlen* sociaal_werk jeugdwerk* animator* opvoed* zoek zoeken gezocht solliciteer*
        sollicit* vacature* studentenjob* vakantiejob* vakantiewerk* weekendwerk jobstudent* interim* uitzend*
        vrijwillig* bestuur* penningmeester* voorzitter* kok koken kookte keuken* horeca* bar bediening bediende*
        opdienen restaurant* hotel* schoonma* kuis* poets* tuin* groen* teelt* landbouw* boerderij* bodem* gewas*
        metsel* metser* timmer* schilder* schrijnwerk* loodgiet* hout* staal* metaal* beton* architect* interieur*
        stedenbouw* energie* isolatie* zonnepane* installatie* machine* onderdelen sensor* schakel* soldeer* batterij*
        motor* voertuig* heftruck* vrachtwagen* chauffeur* route* verkeer* mobiliteit* douane* milieu* afval* water*
        voeding* receptuur* stalen staalname* proef proeven proefveld* statistiek* cijfermatig* toepassing* gebruiker*
        gebruikers* interface* toegankelijk* beveilig* netwerkbeheer* helpdesk* computer* laptop*
    """,
    "en": """
        work working worked works worker* workplace* workflow* job* career* profession* occupation* role roles task*
        duty duties responsib* employ* employer* business* compan* firm firms enterprise* organis* organiz* colleague*
        customer* client* patient* supplier* user users stakeholder* visitor* guest* lead led leading leader* manage*
        managing supervis* support* help helped helping assist* coordinat* plan planned planner schedul* run ran
        running_a develop* design* build built building create* creating created make made making program* write wrote
        written writing draw drew drawing* translate* translation* research* investigat* stud* analys* analyz*
        calculat* measur* record* process* check* control* maintain* maintenance repair* fix fixed install* assembl*
        weld* machine* sell sold selling sales sale purchas* order* stock* warehouse* shop* store till cashier*
        deliver* invoic* bookkeep* tax* payroll vat figures report* present* document* teach* taught tutor* lesson*
        class classes course* learn* lecture* training* trained trainer* trainee* train_a train_the school* college*
        university* degree* graduat* exam* elective* thesis year_student final_year first_year second_year third_year
        experience* skill* knowledge fluent fluency proficien* competen* certif* licen* accurate* independent*
        punctual* team_player communicat* reception* phone* telephone* email* mail* meeting* agenda* diary file files
        event* sponsor* complaint* advis* advice negotiat* contract* legal* law care nurs* hospital* clinic* therap*
        childcare social_work youth_work animator* educat* looking_for look_for seek* apply* applied application*
        vacanc* student* placement* temp_agency volunteer* treasurer* chair* secretary committee board cook* kitchen*
        cater* waiter* bar hospitality restaurant* hotel* clean* garden* crop* farm* agricult* soil* carpent* paint*
        brick* plumb* wood* steel* metal* concrete architect* interior* urban energy insulation solar machin* part
        parts sensor* circuit* solder* batter* engine* engineer* vehicle* forklift* truck* driver* driving route*
        traffic mobility customs environment* waste water food recipe* sample* trial* experiment* statistic*
        interface* accessib* secur* helpdesk computer* laptop* coding market* brand* copy* edit* film* record*
        publish* interview* survey* library hr recruit* onboard* inventor* forecast* predict* optimis* optimiz*
        pipeline* deploy* integrat* structure* calculation* consult* startup* spreadsheet* technolog* tool tools
    """,
    "fr": """
        travail* travaux boulot job* emploi* metier* profession* carriere* poste postes fonction* tache* mission*
        entreprise* entrepren* societe* firme* organisation* organis* collegue* client* patient* fournisseur*
        utilisat* visiteur* employe* employeur* chef responsab* dirig* gere gerer gerais geree gestion* encadr*
        accompagn* soutien* aide aider aidais aide_aux assist* coordin* planifi* developp* concev* concept* construi*
        construct* cree creer creation* realis* fabriqu* programm* ecri* redig* redact* dessin* tradui* traduct*
        recherch* etud* analys* calcul* mesur* trait* verifi* control* entretien* repar* install* mont* soud* machin*
        vend* vente* achat* command* stock* magasin* caisse* livr* factur* comptab* tva impot* fiscal* paie salaire*
        devis chiffre* rapport* present* document* enseign* professeur* prof cours lecon* tutor* apprend* appris
        apprentissage form* ecole* universit* haute_ecole licence* diplom* examen* memoire* derniere_annee
        premiere_annee deuxieme_annee troisieme_annee experience* competen* connaissance* maitris* couram* bilingu*
        certif* permis precis* autonom* ponctuel* rigour* rigueur rigoureu* esprit_d_equipe equipe* communic* accueil*
        telephon* courriel* mail* reunion* agenda* dossier* evenement* sponsor* plainte* reclamation* conseil* negoci*
        contrat* jurid* droit* soin* soign* infirm* hopital* clinique* therap* creche* social* educat* anim* cherch*
        postul* candidat* offre* stage* etudiant_jobiste interim* benev* volontar* tresor* president* secretar*
        comite* cuisin* serveu* service* bar horeca restaurant* hotel* nettoy* jardin* cultur* agric* ferme sol sols
        menuis* peint* macon* plomb* bois acier metal* beton architect* interieur* urban* energ* isolation solaire*
        piece pieces capteur* circuit* batterie* moteur* ingenieu* vehicul* chariot* camion* chauffeur* conduite
        itinerair* trafic mobilit* douane* environnement* dechet* eau aliment* recette* echantillon* essai* experien*
        statist* interface* accessib* secur* informat* ordinateur* logiciel* numeri* base_de_donnees donnees code
        coder outil* reseau* site sites film* montage* publi* interview* enquet* bibliotheq* recrut* inventair*
        previs* optimis* deploi* integr* structur* technolog* echeance* delai* visuel* affiche*
    """,
    "de": """
        arbeit* gearbeitet job* beruf* karriere* stelle stellen aufgabe* tatig* tatigkeit* firma firmen unternehm*
        betrieb* organis* kolleg* kund* patient* lieferant* nutzer* besucher* gast gaste arbeitgeb* verantwort* leit*
        geleitet betreu* unterstutz* helfe half geholfen hilfe koordin* plan plane plante geplant planung* verwalt*
        entwickl* entwarf entwurf* entwerf* gebaut baue baute bauen erstell* mache machte gemacht programmier*
        schreib* schrieb geschrieben zeichn* gezeichnet text* ubersetz* forsch* erforsch* untersuch* analys* berechn*
        rechn* mess* gemessen ausgewert* auswert* verarbeit* pruf* gepruft kontroll* wart* gewartet repar* install*
        montage* montier* schweiss* geschweisst maschine* verkauf* einkauf* bestell* lager* laden geschaft* kasse*
        liefer* rechnung* buchhalt* steuer* lohn* gehalt* angebot* zahlen bericht* prasent* dokument* unterricht*
        lehr* nachhilf* lern* gelernt kurs* schul* hochschul* universit* uni fachhochschul* studi* abschluss* prufung*
        ausbildung* ausgebild* lehre bachelorarbeit masterarbeit erfahrung* kenntnis* kenne konnen fahigkeit*
        fertigkeit* beherrsch* fliessend* zertifi* fuhrerschein* zeugnis* genau sorgfalt* selbststandig* selbstandig*
        punktlich* teamfahig* kommuniz* kommunik* empfang* telefon* mail* besprech* termin* akte* veranstalt* sponsor*
        reklamation* berat* verhandl* vertrag* vertrage recht* jurist* pflege* gepflegt kranken* klinik* therap* kita
        erzieh* sozial* jugendarbeit suche gesucht bewerb* bewirb* praktik* werkstudent* nebenjob* ferienjob*
        zeitarbeit* ehrenamt* freiwillig* kassenwart* vorstand* vorsitz* schriftfuhr* koch* kuche* gastro* kellner*
        bedien* bar restaurant* hotel* reinig* putz* garten* gartner* anbau* landwirt* acker* boden* maurer* tischler*
        schreiner* maler* klempner* holz* stahl* metall* beton* architekt* innenarchitekt* stadtplan* energie* damm*
        solar* bauteil* sensor* schaltung* lot* batterie* motor* ingenieur* fahrzeug* stapler* lkw fahrer* route*
        verkehr* mobilitat* zoll* umwelt* abfall* wasser* lebensmittel* rezept* probe* versuch* experiment* statist*
        oberflache* barrierefrei* sicherheit* informatik* rechner* computer* laptop* anwendung* werkzeug* netz* film*
        schnitt* veroffentlich* interview* umfrage* bibliothek* personal* rekrut* inventur* prognos* optimier*
        technolog* frist* konstru* fertig* gefertigt
    """,
}

#: Words of work at large, which say nothing about which: they count half.
GENERAL: Final[Mapping[str, str]] = {
    "nl": """
        werk werken werkte werkt gewerkt job jobs baan beroep* loopbaan* carriere* studie* studeer* gestudeerd
        student* studenten school* schooljaar* opleiding* richting hogeschool* universiteit* cursus* les lessen
        diploma* examen* semester* jaar_ervaring ervaring* leer leerde geleerd leren bedrijf* firma* organisatie*
        team* collega* help hielp geholpen zoek zoeken gezocht vrijwillig* bestuur* dienst* functie* vak vakken
        telefoon* controle* kan_goed media project* stage* stagair* vergader* maak maakt maakte gemaakt maken kok kook
        kookte koken keuken* bar restaurant* tuin* foto* gast gasten agenda* route* kennis verkeer*
    """,
    "en": """
        work works working worked worker job jobs career* profession* stud* school* college* university* degree*
        graduat* course courses class classes diploma* exam* semester* year_student final_year first_year second_year
        third_year experience* learn* compan* firm firms organis* organiz* team* colleague* help helped helping
        looking_for look_for volunteer* board committee role roles task tasks telephone* phone* media project*
        internship* intern placement* train* make making made meeting* cook* kitchen* bar restaurant* garden* photo*
        guest* agenda* diary route* knowledge traffic run ran business* chair* part parts support* record* water food
    """,
    "fr": """
        travail travaille* boulot job* emploi* metier* profession* carriere* etud* ecole* universit* haute_ecole
        formation* cours licence* diplom* examen* semestre* derniere_annee premiere_annee deuxieme_annee
        troisieme_annee experience* apprend* appris entreprise* firme* societe* organisation* equipe* collegue* aide
        aider cherch* benev* volontar* comite* president* poste postes tache* mission* telephon* media* projet* stage*
        form* social* offre* reunion* service* cuisin* bar restaurant* jardin* photo* eau sol cultur* soutien* agenda*
        connaissance*
    """,
    "de": """
        arbeit arbeite arbeitete gearbeitet arbeiten job* beruf* karriere* studi* student* schul* hochschul*
        universit* uni kurs* unterricht* ausbildung* abschluss* prufung* semester* erfahrung* lern* gelernt firma
        firmen unternehm* betrieb* organis* team* kolleg* helfe half geholfen hilfe suche gesucht ehrenamt*
        freiwillig* vorstand* stelle stellen aufgabe* telefon* media projekt* praktik* mache machte gemacht termin*
        koch* kuche* bar restaurant* garten* foto* gast gaste route* kenntnis* verkehr* laden dienst* besprech*
        wasser*
    """,
}

#: Whom a clause about a topic of work speaks of: "people with a disability".
OTHERS: Final[Mapping[str, str]] = {
    "any": "",
    "nl": """
        mensen personen persoon_met kinderen_met jongeren volwassenen ouderen senioren clienten client patienten
        patient bewoners bewoner leerlingen leerling gezinnen ouders_van doelgroep* gebruikers klanten deelnemers
        gasten slachtoffers nieuwkomers anderstaligen vluchtelingen daklozen kwetsbare kleuters baby_s moeders
        zwangere vrouwen_met gedetineerden cursisten
    """,
    "en": """
        people persons children_with kids_with pupils pupil adults elderly seniors clients client patients patient
        residents families users customers participants guests victims newcomers refugees homeless vulnerable toddlers
        mothers pregnant_women inmates learners students_with
    """,
    "fr": """
        personnes enfants_en jeunes adultes aines seniors clients patients patient residents eleves eleve familles
        public usagers beneficiaires participants victimes primo_arrivants refugies sans_abri vulnerables nourrissons
        meres detenus apprenants
    """,
    "de": """
        menschen personen kindern_mit kinder_mit jugendliche jugendlichen erwachsene senioren altere klienten
        patienten patient bewohner schuler familien nutzer kunden teilnehmer gaste opfer neuankommlinge gefluchtete
        gefluchteten obdachlose kleinkinder mutter_mit haftlinge lernende
    """,
}

_ADDRESSED: Final[Mapping[str, str]] = {
    "nl": "je jij jou jouw u uw wij we ons onze",
    "en": "you your we our us",
    "fr": "vous votre vos tu ton ta tes nous notre nos",
    "de": "du dein deine deinen deiner sie ihre ihr wir unser unsere unseren unserem unserer",
}

#: Words that speak to a reader or as an employer: an advertisement tells nothing of the one who wrote it.
ADDRESSED: Final = {language: frozenset(words.split()) for language, words in _ADDRESSED.items()}

_HANGING: Final[Mapping[str, str]] = {
    "nl": "en of die dat wat waar waarbij waarin waarmee waardoor wie zij ze hij",
    "en": "and or who whom whose which that where he she they it",
    "fr": "et ou qui que dont où il elle ils elles ce c",
    "de": "und oder der die das den dem deren dessen wo womit wobei sie er es",
}
_LINKS: Final[Mapping[str, str]] = {
    "nl": "en of dus maar want dat die als wat toen terwijl omdat zodat hoe waar waarom wanneer dan waardoor daarom",
    "en": "and or so but because that which therefore hence then while",
    "fr": "et ou donc mais car que qui parce alors ainsi puis",
    "de": "und oder also aber denn dass die das den dem als was wenn weil wie ob wo der deshalb darum daher",
}

#: Words that tie a clause to the one before it, so that it says little alone.
HANGING: Final = {language: frozenset(words.split()) for language, words in _HANGING.items()}

#: Words that go from the beginning of a clause with what it was tied to.
LINKS: Final = {language: frozenset(words.split()) for language, words in _LINKS.items()}

_ADJECTIVES: Final = """
catholi katholi protestant evangel christel christian chretien christlich islam muslimisch musulman joods jewish
juif juive judisch hindu boeddh buddh bouddh lgbt queer blind deaf dove doof sourd aveugle gehorlos disabled
gehandicapt handicap behindert lesbi gay feminist socialist liberal
"""
_CIRCLES: Final = (
    "club verein associat vereniging group groep groupe gruppe chor koor chorale choir cafe centre center zentrum"
)

#: How an adjective begins that goes alone where it describes a work or a circle; elsewhere it takes its clause with it.
ADJECTIVES: Final = tuple(_ADJECTIVES.split())

#: How a word begins that names a circle of people.
CIRCLES: Final = tuple(_CIRCLES.split())

_TIES: Final[Mapping[str, str]] = {
    "nl": """
        in bij met voor tijdens na naast door via tot uit op aan sinds wegens ondanks tegen zonder als terwijl voordat
        nadat toen vanuit dankzij omwille
    """,
    "en": """
        in at with for during after beside by through until from on to since because despite without as while before
        when via alongside
    """,
    "fr": """
        dans en avec pour pendant après par chez à au aux sur depuis avant malgré sans comme durant via grâce tout
    """,
    "de": """
        in im bei beim mit für während nach neben durch bis aus auf an am seit wegen trotz ohne als vor zu zum zur
        über
    """,
}

#: Prepositions that tie what tells who somebody is to a work. Those of possession ("secretary of ...") part nothing.
TIES: Final = {language: frozenset(words.split()) for language, words in _TIES.items()}
