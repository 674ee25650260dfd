"""Words of any advertisement or CV, per language: a phrase that is made of them names no skill.

Folded: lower case without accents. Stop words are elsewhere; these are words with a meaning, but one that tells nothing
about the work itself, and the verbs and adjectives around it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EVERYDAY_WORDS: Final[Mapping[str, frozenset[str]]] = {
    "nl": _words(
        """
        aanbod aandacht aantal afdeling afspraak alles avond basis bedrijf bedrijven beetje begeleidt begin belangrijk
        bereid beste bieden bijvoorbeeld bouwt breng brengen collega collegas contract contractduur cv dag dagen deed
        deel derde diploma doel doet eerst eerste eigen enkele ervaring extra fijn flexibel functie gebied gemotiveerd
        genk gewoon gezien goed goede graag groot grote halen half hasselt help helpen helpt hogeschool hulp idee
        inclusief interesse jaar jaren job jobs kandidaat kans kansen kantoor keer kennis kiezen kijkt klaar klant
        klanten kleine kom komen komt kort krijg krijgen krijgt laatste lang later leer leert leren leuk leuke liefst
        limburg loon loop maak maakt maand maandag maanden master mensen mogelijk mogelijkheden mogelijkheid mooi
        nieuw nieuwe nodig onderneming ontdek opleiding organisatie paar periode persoon plaats plan plek plezier plus
        praat profiel project projecten regio richting rol school schrijf sfeer sollicitatie solliciteer solliciteren
        soms stage stagiair start steek sterk sterke student studenten studie studies taak taken team tijd uur vaak
        vacature vast vaste verantwoordelijk verantwoordelijkheid vind vinden vlot volg voltijds voorbeeld vraag
        vragen vrij vrijdag vroeg week weekend weet wekelijks weken welkom werk werken werkervaring werkt woensdag
        woord zaterdag zelfs zet zie ziet zin zoek zoeken zoekt zomer
        """
    ),
    "en": _words(
        """
        abilities ability able application applications apply area areas bachelor background based basics benefits
        best big build business calls campus candidate candidates career challenge challenges chance change clear
        client clients colleague colleagues come companies company complex contact contract counts course culture
        current customer customers cv daily date day days deadline degree department develop different driven dynamic
        eager education employee employees employer english ensure environment example excellent existing experience
        experienced experiences expertise field find first flexible focus found friday full fun future general give
        global good great group grow growth hard help high hour hours idea ideal ideally ideas important include
        including individual industry information innovative interest interested interesting internal international
        internship interview job join key kind know knowledge large latest lead leading learn learned level life like
        location long look looking lot love made maintain make making master meet member members mind mindset modern
        monday month months move need needs new next nice offer offers office open opportunities opportunity order
        organisation organization part passion passionate people performance person personal phd place plan play
        please plus position positive possible preferably product products professional profile programme project
        projects proven provide qualifications questions read ready real related relevant report required requirements
        research responsibilities responsibility responsible results review right role run salary second send senior
        set share six skill skilled skills small solid solution solutions strong student students study success
        successful support system systems take task tasks team teams technical technologies technology thing things
        three time today together tools top track training try university use used user users using value values
        various want way week weeks well wide willing work working workplace world write year years young
        """
    ),
    "fr": _words(
        """
        aider aime an annee annees ans apprendre apprends atout autonome avantage avantages base besoin bien bon bonne
        bonnes bons cadre candidat candidate candidature candidatures capacite chaque cherche cherchons client clients
        collegue collegues competences connaissance connaissances contrat cours cv debut demande dernier deux
        different differents diplome domaine donne dossier dynamique ecole emploi endroit entreprise entreprises envie
        environ environnement equipe equipes etude etudes etudiant etudiante etudiants exemple experience experiences
        fin flexible fonction formation forte gens grand grande groupe heure heures horaire important interesse
        interet jeune job jour journee jours langue lieu limbourg lundi maitrise meilleur metier mission missions mois
        motivation motive moyen necessaire niveau nouveau nouveaux nouvelle nouvelles offre offres offrons outils
        parle partie passion periode permet personne personnes petit petite place plaisir point possibilite possible
        poste premier premiere prets prochain profil projet projets qualite quelques question rapport recherche
        recherchons region reponse responsabilites salaire semaine semaines sens service services stage stagiaire
        suivi tache taches temps terrain travail travaille travailler trois type utile vendredi vie ville vrai vraie
        """
    ),
    "de": _words(
        """
        abend abschluss absolvent anfang angebot arbeit arbeiten arbeitest arbeitgeber arbeitsplatz art aufgabe
        aufgaben ausbildung bachelor beginn beispiel bereich bereit betrieb bewerben bewerber bewerbung bieten bitte
        chance dauer deutsch eigene ein einblick englisch erfahrung erfahrungen erste ersten familie firma firmen
        flexibel frage fragen freitag freude freuen ganz ganze gern gerne gross gruppe gut gute guten halbjahr hilfe
        hochschule idee ideen interesse jahr jahre jahren job jobs jung kandidat kenntnisse kollege kollegen
        kolleginnen kunde kunden leben lernen lernst letzten limburg lohn lust mensch menschen minuten mitarbeiter
        moglich moglichkeit moglichkeiten monat monate monaten montag motivation motiviert nahe neue neuen
        niederlandisch niveau ort person personen platz praktikant praktikum projekt projekte raum region rolle
        schreiben schule semester sinn spass stadt standort start stelle student studenten studentin studierende
        studierst studium stunden suche suchen tag tage tagen team teams teil thema themen uni unternehmen
        verantwortung vertrag voraussetzung voraussetzungen weg woche wochen wochenende zeit ziel zusammen
        """
    ),
}

# After one of these stands a noun, or an adjective and a noun.
NOUN_CUES: Final[Mapping[str, frozenset[str]]] = {
    "nl": _words(
        "de het een van voor met in op bij aan over door tot en of uit naar onze ons uw jouw zijn haar geen als"
    ),
    "en": _words("the a an of for with in on at by from and or our your their his her its no as into about"),
    "fr": _words(
        "le la les l un une des du de d en avec sur pour par dans et ou a au aux notre votre nos vos leur comme"
    ),
    "de": _words(
        "der die das den dem des ein eine einen einem einer von fur mit in im am an auf bei und oder aus zur zum"
    ),
}

# After one of these stands what somebody does, not what it is called.
VERB_CUES: Final[Mapping[str, frozenset[str]]] = {
    "nl": _words("ik je jij u we wij ze zij hij te kan kunt kun zal zult wil wilt moet mag kunnen zullen om niet"),
    "en": _words("i you we they he she to will would can could should must may might not who ll ve re d"),
    "fr": _words("je j tu vous nous on il elle ils elles ne n pas qui se s me m te t"),
    "de": _words("ich du sie wir er man zu kann kannst konnen wirst wird werden muss musst will willst nicht sich"),
}
