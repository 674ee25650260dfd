"""Words of headings and of the beginnings of sentences, by the section of a CV or an advertisement they open.

Phrases are separated by "|" or a new line; they are lower case, without accents, and without elided letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Kind = Literal[
    "task",
    "requirement",
    "offer",
    "company",
    "contact",
    "experience",
    "education",
    "skills",
    "projects",
    "interests",
    "references",
    "other",
]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


HEADINGS: Final[Mapping[Kind, str]] = {
    "task": """
        taken|jouw taken|je taken|takenpakket|jouw takenpakket|je takenpakket|functie|functieomschrijving
        jobomschrijving|functiebeschrijving|jouw functie|de functie|de job|jouw job|jouw rol|je rol|de opdracht
        opdracht|stageopdracht|wat ga je doen|wat ga jij doen|wat doe je|wat doe jij|wat zal je doen
        wat houdt de job in|wat houdt de stage in|je dag|jouw dag|jouw verantwoordelijkheden|verantwoordelijkheden
        wat verwachten we van jou|stage inhoud|de stage
        tasks|your tasks|responsibilities|your responsibilities|key responsibilities|duties|role|the role|your role
        job description|about the job|about the role|what you will do|what you ll do|what will you do|your mission
        the assignment|assignment|the job
        taches|vos taches|tes taches|missions|vos missions|tes missions|mission|votre mission|ta mission|fonction
        votre fonction|description de la fonction|description du poste|le poste|votre role|ton role|responsabilites
        vos responsabilites|le stage|ce que vous ferez|ce que tu feras|contenu du stage|descriptif du poste
        aufgaben|ihre aufgaben|deine aufgaben|aufgabengebiet|tatigkeiten|ihre tatigkeiten|stellenbeschreibung
        das erwartet dich|das erwartet sie|was dich erwartet|was sie erwartet|deine rolle|ihre rolle|was du machst
        dein job|verantwortlichkeiten
        jouw dagtaak|wat wordt jouw job|wat wordt je job|jouw uitdaging|de uitdaging|jouw missie|je missie|concreet
        waar ga je aan werken|wat je gaat doen|wat je doet|dit ga je doen|dit doe je|zo ziet je dag eruit|je werkdag
        jobinhoud|inhoud van de functie|functie inhoud|jouw bijdrage|jouw impact|jouw werk|het werk|de rol
        in deze functie|in deze rol|wat ga je precies doen|waar sta je voor in
        what you will be doing|what you ll be doing|what you do|day to day|your day to day|a day in the life|your day
        your work|the work|your impact|the challenge|your challenge|the position|position|about the position
        about this role|about this job|what the job is about|what the job involves|in this role|key tasks|main tasks
        main responsibilities|where you come in|scope of work
        votre quotidien|ton quotidien|au quotidien|votre journee|ta journee|une journee type|concretement
        votre travail|ton travail|le travail|vos activites|tes activites|le role|ce que vous allez faire
        ce que tu vas faire|en quoi consiste le poste|en quoi consiste la fonction|votre defi|ton defi|vos defis
        votre contribution|taches principales|missions principales|contenu de la fonction
        worum es geht|darum geht es|was du tust|was du tun wirst|was sie tun|dein alltag|ihr alltag
        dein arbeitsalltag|ihr arbeitsalltag|deine arbeit|ihre arbeit|die arbeit|die stelle|die aufgabe|deine mission
        dein beitrag|ihr beitrag|deine herausforderung|das machst du|das sind deine aufgaben|das sind ihre aufgaben
        so sieht dein tag aus|dein tag|ihr tag|die rolle|dein aufgabengebiet|ihr aufgabengebiet|hauptaufgaben|konkret
    """,
    "requirement": """
        profiel|jouw profiel|je profiel|uw profiel|gezocht profiel|wie ben jij|wie ben je|wie zoeken we|wie zoeken wij
        vereisten|functievereisten|wat verwachten we|wat we zoeken|wat breng je mee|wat vragen we|wat wij vragen
        wij vragen|wij zoeken|we zoeken|jij hebt|jij bent|dit ben jij|dit heb jij|competenties gevraagd|voorwaarden
        pluspunten|troeven
        your profile|requirements|qualifications|who you are|who are you|what we look for|what we are looking for
        you have|who we are looking for|what you bring|must have|must haves|nice to have|nice to haves
        we are looking for|we ask|your background|job requirements|preferred qualifications|desired skills
        required skills
        profil|votre profil|ton profil|profil recherche|profil souhaite|exigences|conditions|nous cherchons
        nous recherchons|ce que nous cherchons|ce que nous attendons|vous etes|tu es|qui etes vous|qui es tu
        qualifications requises|atouts
        ihr profil|dein profil|anforderungen|anforderungsprofil|voraussetzungen|was du mitbringst|was sie mitbringen
        das bringst du mit|das bringen sie mit|wir suchen|wen wir suchen|qualifikationen|qualifikation|du bringst mit
        das solltest du mitbringen
        jouw talenten|jouw troeven|dit ben je|ben jij dit|jouw achtergrond|jouw competenties|wat neem je mee
        wat je meebrengt|wat je in huis hebt|dit breng je mee|ideale kandidaat|de ideale kandidaat
        about you|what you need|what you ll need|what you will need|the ideal candidate|ideal candidate
        your strengths|you bring|what we expect|what we ask|minimum requirements|essential skills
        a propos de vous|vos atouts|tes atouts|ce que vous apportez|ce que tu apportes|vos competences
        tes competences|le profil|le profil ideal|profil ideal|le candidat ideal|ce que nous demandons|votre bagage
        uber dich|uber sie|das bist du|wer du bist|wer sie sind|das zeichnet dich aus|das zeichnet sie aus
        deine qualifikationen|ihre qualifikationen|deine starken|ihre starken|was wir erwarten|was wir uns wunschen
        das wunschen wir uns|womit du uberzeugst|womit sie uberzeugen|deine kompetenzen
    """,
    "offer": """
        aanbod|ons aanbod|wij bieden|we bieden|wat bieden wij|wat bieden we|wat wij bieden|wat we bieden|wat krijg je
        wat krijg jij|wat bieden wij jou|wat mag je verwachten|voordelen|jouw voordelen|arbeidsvoorwaarden|verloning
        loon|wat staat er tegenover|wij bieden jou|waarom bij ons|waarom voor ons kiezen|dit krijg je
        extralegale voordelen
        offer|our offer|we offer|what we offer|benefits|perks|your benefits|what you get|what s in it for you
        why join us|why us|what s in it|compensation|salary and benefits|perks and benefits|what is in it for you
        terms of employment
        offre|notre offre|nous offrons|nous vous offrons|nous t offrons|ce que nous offrons|avantages|vos avantages
        nous proposons|ce que nous proposons|remuneration|pourquoi nous rejoindre|conditions de travail
        angebot|unser angebot|wir bieten|wir bieten dir|wir bieten ihnen|was wir bieten|das bieten wir|benefits
        deine vorteile|ihre vorteile|vorteile|was wir dir bieten|was wir ihnen bieten|das bieten wir dir|verdienst
        warum wir
        ons voorstel|wat staat ertegenover|wat we jou bieden|wat wij jou bieden|jouw loonpakket|loonpakket
        loon en voordelen|wat zit erin voor jou|hier kan je op rekenen|hierop kan je rekenen
        what we can offer|our promise|pay and benefits|the package|your package|package|our benefits
        what you can expect|why work with us
        ce que vous recevez|ce que nous vous offrons|ce que nous t offrons|ce que vous y gagnez|package salarial
        le package|salaire et avantages|avantages extralegaux|ce que vous pouvez attendre
        was du erwarten darfst|was sie erwarten durfen|darauf darfst du dich freuen|darauf durfen sie sich freuen
        das bekommst du|das erhalten sie|deine benefits|unsere benefits|unsere leistungen
    """,
    "company": """
        over ons|wie zijn we|wie zijn wij|wie we zijn|wie wij zijn|over het bedrijf|het bedrijf|ons bedrijf|bedrijf
        organisatie|de organisatie|onze organisatie|bedrijfsprofiel|de werkgever|het team|over de organisatie
        ons verhaal
        about us|about the company|who we are|who are we|the company|our company|company|company profile|our story
        about
        a propos|a propos de nous|qui sommes nous|l entreprise|entreprise|notre entreprise|la societe|notre societe
        l employeur|notre histoire|presentation de l entreprise
        uber uns|wer wir sind|wer sind wir|das unternehmen|unternehmen|unser unternehmen|die firma|firmenprofil
        onze cultuur|cultuur|onze waarden|waarden|onze missie|onze geschiedenis|ons team|wat we doen|wat wij doen
        waar kom je terecht|waar je terechtkomt|werken bij ons|even voorstellen
        our culture|culture|our values|values|our mission|our history|our team|the team|what we do
        where you will work|where you ll work|working with us|meet the team
        notre culture|nos valeurs|valeurs|notre mission|notre equipe|l equipe|ce que nous faisons|notre metier
        travailler chez nous
        unsere kultur|unsere werte|werte|unsere mission|unsere geschichte|unser team|das team|was wir tun
        was wir machen|unser haus|arbeiten bei uns
    """,
    "contact": """
        contact|contactgegevens|solliciteren|solliciteer|interesse|geinteresseerd|hoe solliciteren
        persoonlijke gegevens|personalia|persoonlijke informatie|adres|meer info|meer weten|hoe solliciteer je
        solliciteren doe je zo
        apply|how to apply|contact details|personal details|personal information|interested|contact information
        apply now|application|application procedure
        coordonnees|postuler|comment postuler|interesse e|interessee|informations personnelles|donnees personnelles
        candidature
        kontakt|bewerbung|jetzt bewerben|interessiert|personliche daten|kontaktdaten|so bewirbst du dich|anschrift
        praktisch|praktische info|praktische informatie|volgende stap|de volgende stap|selectieprocedure
        sollicitatieprocedure|zin om te solliciteren|iets voor jou|overtuigd|ben je overtuigd|diversiteit
        gelijke kansen
        next steps|selection process|our process|hiring process|practical|practical information|convinced
        ready to apply|privacy|diversity|equal opportunities|join us
        en pratique|infos pratiques|informations pratiques|procedure de selection|convaincu|convaincue
        envie de postuler|pour postuler|prochaines etapes|vie privee|diversite|egalite des chances|confidentialite
        praktisches|bewerbungsprozess|ablauf der bewerbung|auswahlverfahren|nachste schritte|uberzeugt
        datenschutz|vielfalt|chancengleichheit|so geht es weiter|neugierig
    """,
    "experience": """
        ervaring|werkervaring|mijn ervaring|relevante werkervaring|professionele ervaring|loopbaan|stages
        stage ervaring|vakantiewerk|studentenjobs|studentenjob|stage en werkervaring|vrijwilligerswerk
        relevante ervaring
        experience|work experience|professional experience|employment|employment history|work history|career
        internships|internship experience|volunteering|volunteer work|student jobs|relevant experience
        experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours
        jobs etudiants|benevolat|stages et emplois|emplois
        berufserfahrung|erfahrung|praktische erfahrung|beruflicher werdegang|werdegang|praktika|nebenjobs|ehrenamt
        lebenslauf
    """,
    "education": """
        opleiding|opleidingen|studies|mijn studies|studie|onderwijs|diplomas|diploma s|vorming|cursussen
        opleiding en vorming
        education|studies and training|academic background|degrees|training|courses|coursework|education and training
        formation|formations|etudes|mes etudes|diplomes|cursus|scolarite|parcours scolaire
        ausbildung|bildung|bildungsweg|studium|schulbildung|weiterbildung|ausbildung und studium|abschlusse
    """,
    "skills": """
        vaardigheden|mijn vaardigheden|competenties|kennis|talen|talenkennis|it kennis|computerkennis
        technische vaardigheden|soft skills|hard skills|programmeertalen|tools|certificaten
        skills|my skills|technical skills|languages|language skills|competences|competencies|it skills|computer skills
        technologies|tech stack|certificates|certifications|key skills|programming languages|digital skills
        competences techniques|langues|connaissances|connaissances linguistiques|informatique|outils|certificats
        savoir faire
        kenntnisse|fahigkeiten|fertigkeiten|sprachen|sprachkenntnisse|edv kenntnisse|kompetenzen|it kenntnisse
        zertifikate
    """,
    "projects": """
        projecten|mijn projecten|schoolprojecten|bachelorproef|thesis|eindwerk|masterproef|portfolio
        projects|my projects|school projects|side projects|personal projects|academic projects|publications
        projets|mes projets|projets scolaires|memoire|travail de fin d etudes|projets personnels|realisations
        projekte|meine projekte|studienprojekte|abschlussarbeit|bachelorarbeit|masterarbeit
    """,
    "interests": """
        hobby s|hobbys|hobby|hobbies|vrije tijd|interesses|mijn hobby s|mijn interesses|vrijetijd
        interesses en hobby s
        interests|my interests|free time|spare time|my hobbies|hobbies and interests|leisure|activities and interests
        loisirs|mes loisirs|centres d interet|centres interet|centre d interet|interets|temps libre|passions
        hobbies et loisirs
        freizeit|interessen|hobbies und interessen|meine hobbys|hobbys und interessen|personliche interessen
    """,
    "references": """
        referenties|referentie|references|reference|referees|references available|recommandations|referenzen|referenz
    """,
}

CUES: Final[Mapping[Kind, str]] = {
    "task": """
        je taken|jouw taken|als stagiair|als stagiaire|je staat in voor|je bent verantwoordelijk|je werkt mee|je helpt
        je ondersteunt|je ontwikkelt|je ontwerpt|je gaat|je bouwt|je volgt|je verzorgt|je begeleidt|je zorgt
        je analyseert|jij staat in voor|je opdracht|tijdens je stage|tijdens de stage|in deze functie|in deze stage
        in deze job|je neemt|je onderhoudt|je maakt
        you will|you ll|your tasks|as an intern|as a trainee|your job is|in this role|in this internship|your role
        you help|you design|you develop|you support|you are responsible|during your internship|during the internship
        your mission
        vous serez charge|vous serez responsable|vos taches|tu seras|vous etes responsable|vous participez|vous aidez
        vous assurez|vous developpez|vous gerez|votre mission|vos missions|dans cette fonction|pendant le stage
        tu aides|tu participes
        du unterstutzt|du entwickelst|du hilfst|du bist verantwortlich|sie unterstutzen|sie entwickeln|deine aufgaben
        ihre aufgaben|als praktikant|als praktikantin|du arbeitest mit|in dieser rolle|du ubernimmst|sie ubernehmen
        du betreust|zu deinen aufgaben
    """,
    "requirement": """
        je hebt|je bent|je kan|je kunt|je beschikt|je spreekt|je kent|je studeert|je volgt een opleiding|wij zoeken
        we zoeken|wij zijn op zoek|we zijn op zoek|we verwachten|jij hebt|jij bent|voor deze stage zoeken|je beheerst
        jij kan|gezocht
        you have|you are|you can|you speak|you know|you study|we are looking for|we look for|we re looking for
        we expect|the ideal candidate|you bring|we require|we seek|you re|knowledge of
        vous avez|vous etes|vous parlez|vous maitrisez|vous disposez|vous etudiez|nous cherchons|nous recherchons
        tu as|tu es|tu parles|nous sommes a la recherche|nous attendons|vous possedez|tu maitrises
        du hast|du bist|du sprichst|du kannst|du studierst|du bringst|sie haben|sie bringen|sie verfugen|sie sprechen
        sie studieren|wir suchen|wir erwarten|du verfugst|du beherrschst|gesucht
    """,
    "offer": """
        wij bieden|we bieden|je krijgt|je ontvangt|je geniet|wij geven je|we geven je|bij ons krijg je|in ruil
        jij krijgt|je verdient|wij voorzien|we voorzien|wat krijg je|je mag rekenen op
        we offer|you get|you will get|you ll get|you receive|you will receive|in return|you enjoy|we provide|our offer
        you can expect|you earn
        nous offrons|nous vous offrons|nous proposons|vous recevez|vous beneficiez|vous profitez|tu recois
        tu beneficies|en echange|nous t offrons|vous recevrez
        wir bieten|wir bieten dir|wir bieten ihnen|du bekommst|du erhaltst|sie erhalten|sie bekommen|dich erwartet
        als gegenleistung|wir zahlen|freu dich auf|freuen sie sich auf
    """,
    "company": """
        wij zijn|we zijn|ons bedrijf|onze organisatie|ons kantoor|wij maken|wij bouwen|wij leveren|wij werken|ons team
        onze klanten|wij geloven|sinds de oprichting
        we are|our company|our team|our organisation|our organization|our clients|our customers|we build|we make
        we believe|founded in|we have been|since our foundation
        nous sommes|notre entreprise|notre societe|notre equipe|nos clients|notre bureau|nous croyons|nous fabriquons
        fondee en|fonde en
        wir sind|unser unternehmen|unser team|unsere firma|unsere kunden|wir glauben|wir bauen|wir entwickeln
        gegrundet
    """,
    "contact": """
        solliciteer|solliciteren|stuur je cv|stuur ons|mail je|mail ons|bel|contacteer|neem contact|interesse
        meer info|meer weten|stuur je
        apply|send your|send us|email us|contact|call us|interested|get in touch|more information|more info
        postulez|envoyez|envoie|contactez|interesse|interessee|plus d informations|plus informations|postule
        bewirb dich|bewerben sie sich|sende|senden sie|schick|kontaktiere|kontaktieren sie|interessiert|ruf an
        haben wir dein interesse
    """,
    "experience": """
        ik werkte|ik werk als|ik deed stage|mijn stage|tijdens mijn stage|als jobstudent|ik liep stage
        na mijn studies werkte
        i worked|i work as|i did an internship|my internship|during my internship|as a student worker|my last job
        je ai travaille|ai travaille|mon stage|pendant mon stage|durant mon stage|comme etudiant jobiste
        je travaille comme
        ich arbeitete|ich habe als|mein praktikum|im praktikum|wahrend meines praktikums|ich arbeite als
    """,
    "education": """
        ik studeer|ik volg|ik ben student|ik ben studente|tijdens mijn opleiding|mijn opleiding|ik behaalde
        i study|i am studying|i m studying|i am a student|during my studies|my degree|i graduated
        je etudie|etudie|je suis etudiant|je suis etudiante|pendant mes etudes|ma formation|je suis des cours
        ich studiere|wahrend meines studiums|mein studium|ich bin student|ich bin studentin|ich besuche
    """,
    "projects": """
        voor mijn bachelorproef|mijn bachelorproef|voor ons groepsproject|mijn eindwerk|mijn masterproef
        voor een schoolproject
        for my thesis|my thesis|for a school project|for our group project|my last project|for a group project
        pour mon memoire|mon memoire|pour un projet|mon travail de fin|pour notre projet
        fur meine bachelorarbeit|meine bachelorarbeit|meine masterarbeit|fur ein projekt|in einem projekt
    """,
    "interests": """
        in mijn vrije tijd|na de uren|na school|in het weekend|mijn hobby s|naast mijn studies|buiten de les
        verder hou ik van|thuis
        in my free time|in my spare time|outside of work|outside work|outside the classroom|my hobbies|after hours
        when i am not|at weekends
        pendant mon temps libre|dans mon temps libre|a mes heures perdues|a cote de mes etudes|en dehors de mes
        mes loisirs|mes hobbies|le week end
        in meiner freizeit|neben dem studium|neben meinem studium|meine hobbys|privat|am wochenende
        ausserhalb des studiums
    """,
    "references": "referenties|references|references sur demande|referenzen|op aanvraag",
}
# Words that may stand beside the word of a heading: "Mijn relevante ervaring", "Education & training".
BESIDE: Final = _set(
    "mijn onze ons jouw je uw en of andere overige relevante professionele recente belangrijkste de het my our "
    "your and or other relevant professional recent key main the selected additional mes mon ma nos notre vos "
    "votre tes et ou autres autre professionnelles recentes principales les la le meine mein unsere unser ihre "
    "ihr deine dein und oder weitere sonstige berufliche wichtigste die das der"
)

# Under a heading of little weight "je kan …" may be parking for free; only these words speak of the work itself.
TELLING: Final = _set(
    "taken opdracht verantwoordelijk zoeken zoek verwachten functie tasks role looking look seek responsible "
    "expect require ideal taches missions mission cherchons recherchons recherche charge responsable attendons "
    "aufgaben suchen erwarten verantwortlich"
)

# Who speaks, in any of the four languages. "Je" is "I" in one and "you" in another, "me" a word of both.
ONE_SPEAKS: Final = _set("ik mijn i my ich mein meine meinen meiner moi mon mes suis ai")
MANY_SPEAK: Final = _set(
    "we wij ons onze our ours us nous notre nos wir uns unser unsere unseren unserem unserer unseres"
)
ADDRESSED: Final = _set(
    "je jij jou jouw u uw jullie you your yours vous votre vos tu toi ton ta tes te du dich dir dein deine deinen "
    "deinem deiner ihr ihre ihren ihrem ihrer ihnen sie"
)
# What an employer gives beside the work, in words that mean nothing else.
PERKS: Final = _set(
    "maaltijdcheques maaltijdcheque ecocheques ecocheque hospitalisatieverzekering groepsverzekering fietsvergoeding "
    "fietslease fietsleasing leasefiets bedrijfswagen onkostenvergoeding verlofdagen vakantiedagen eindejaarspremie "
    "nettovergoeding cafetariaplan tankkaart essensschecks essensgutscheine fahrradleasing dienstwagen firmenwagen "
    "krankenhauszusatzversicherung gruppenversicherung weihnachtsgeld urlaubsgeld urlaubstage jobrad sonderzahlung"
)
