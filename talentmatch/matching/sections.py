"""Sections: what part of a CV or an advertisement each sentence stands in, and how much such a part says about work.

A heading on its own line counts until the next heading; one with its text behind a colon counts for that line. A sentence
under no heading, or under one of little weight, is read by how it begins ("Je taken …", "We offer …", "In my spare time …").
The words of the four languages are looked up together: an English heading over a Dutch text is common.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal

from talentmatch.matching.clauses import Span
from talentmatch.matching.text import Tokens

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

# What a person does, did, can and is asked to do counts whole. A sentence of an unknown part counts nearly whole: most short
# profiles have no parts at all. What an employer is or offers says little about the work, what somebody does beside it says a
# little, and how to apply or who may be called says nothing but words.
_WEIGHTS: Final[Mapping[Kind, float]] = {
    "task": 1.0,
    "requirement": 1.0,
    "experience": 1.0,
    "education": 1.0,
    "skills": 1.0,
    "projects": 1.0,
    "other": 0.9,
    "company": 0.4,
    "interests": 0.4,
    "offer": 0.3,
    "contact": 0.1,
    "references": 0.1,
}
_LITTLE: Final = 0.5  # sections below this give way to a sentence that clearly speaks of work
_LONGEST_HEADING: Final = 7
_LONGEST_LOOSE_HEADING: Final = 4
_LONGEST_CUE: Final = 5
_SHORTEST_CAPITALS: Final = 7  # "SAP" and "HTML CSS" are skills, not headings

_HEADINGS: Final[Mapping[Kind, str]] = {
    "task": """
        taken|jouw taken|je taken|takenpakket|jouw takenpakket|je takenpakket|functie|functieomschrijving|jobomschrijving
        functiebeschrijving|jouw functie|de functie|de job|jouw job|jouw rol|je rol|de opdracht|opdracht|stageopdracht
        wat ga je doen|wat ga jij doen|wat doe je|wat doe jij|wat zal je doen|wat houdt de job in|wat houdt de stage in
        je dag|jouw dag|jouw verantwoordelijkheden|verantwoordelijkheden|wat verwachten we van jou|stage inhoud|de stage
        tasks|your tasks|responsibilities|your responsibilities|key responsibilities|duties|role|the role|your role|job description
        about the job|about the role|what you will do|what you ll do|what will you do|your mission|the assignment|assignment|the job
        taches|vos taches|tes taches|missions|vos missions|tes missions|mission|votre mission|ta mission|fonction|votre fonction
        description de la fonction|description du poste|le poste|votre role|ton role|responsabilites|vos responsabilites|le stage
        ce que vous ferez|ce que tu feras|contenu du stage|descriptif du poste
        aufgaben|ihre aufgaben|deine aufgaben|aufgabengebiet|tatigkeiten|ihre tatigkeiten|stellenbeschreibung|das erwartet dich
        das erwartet sie|was dich erwartet|was sie erwartet|deine rolle|ihre rolle|was du machst|dein job|verantwortlichkeiten
    """,
    "requirement": """
        profiel|jouw profiel|je profiel|uw profiel|gezocht profiel|wie ben jij|wie ben je|wie zoeken we|wie zoeken wij|vereisten
        functievereisten|wat verwachten we|wat we zoeken|wat breng je mee|wat vragen we|wat wij vragen|wij vragen|wij zoeken
        we zoeken|jij hebt|jij bent|dit ben jij|dit heb jij|competenties gevraagd|voorwaarden|pluspunten|troeven
        your profile|requirements|qualifications|who you are|who are you|what we look for|what we are looking for|you have
        who we are looking for|what you bring|must have|must haves|nice to have|nice to haves|we are looking for|we ask
        your background|job requirements|preferred qualifications|desired skills|required skills
        profil|votre profil|ton profil|profil recherche|profil souhaite|exigences|conditions|nous cherchons|nous recherchons
        ce que nous cherchons|ce que nous attendons|vous etes|tu es|qui etes vous|qui es tu|qualifications requises|atouts
        ihr profil|dein profil|anforderungen|anforderungsprofil|voraussetzungen|was du mitbringst|was sie mitbringen|das bringst du mit
        das bringen sie mit|wir suchen|wen wir suchen|qualifikationen|qualifikation|du bringst mit|das solltest du mitbringen
    """,
    "offer": """
        aanbod|ons aanbod|wij bieden|we bieden|wat bieden wij|wat bieden we|wat wij bieden|wat we bieden|wat krijg je|wat krijg jij
        wat bieden wij jou|wat mag je verwachten|voordelen|jouw voordelen|arbeidsvoorwaarden|verloning|loon|wat staat er tegenover
        wij bieden jou|waarom bij ons|waarom voor ons kiezen|dit krijg je|extralegale voordelen
        offer|our offer|we offer|what we offer|benefits|perks|your benefits|what you get|what s in it for you|why join us|why us
        what s in it|compensation|salary and benefits|perks and benefits|what is in it for you|terms of employment
        offre|notre offre|nous offrons|nous vous offrons|nous t offrons|ce que nous offrons|avantages|vos avantages|nous proposons
        ce que nous proposons|remuneration|pourquoi nous rejoindre|conditions de travail
        angebot|unser angebot|wir bieten|wir bieten dir|wir bieten ihnen|was wir bieten|das bieten wir|benefits|deine vorteile
        ihre vorteile|vorteile|was wir dir bieten|was wir ihnen bieten|das bieten wir dir|verdienst|warum wir
    """,
    "company": """
        over ons|wie zijn we|wie zijn wij|wie we zijn|wie wij zijn|over het bedrijf|het bedrijf|ons bedrijf|bedrijf|organisatie
        de organisatie|onze organisatie|bedrijfsprofiel|de werkgever|het team|over de organisatie|ons verhaal
        about us|about the company|who we are|who are we|the company|our company|company|company profile|our story|about
        a propos|a propos de nous|qui sommes nous|l entreprise|entreprise|notre entreprise|la societe|notre societe|l employeur
        notre histoire|presentation de l entreprise
        uber uns|wer wir sind|wer sind wir|das unternehmen|unternehmen|unser unternehmen|die firma|firmenprofil
    """,
    "contact": """
        contact|contactgegevens|solliciteren|solliciteer|interesse|geinteresseerd|hoe solliciteren|persoonlijke gegevens
        personalia|persoonlijke informatie|adres|meer info|meer weten|hoe solliciteer je|solliciteren doe je zo
        apply|how to apply|contact details|personal details|personal information|interested|contact information|apply now
        application|application procedure
        coordonnees|postuler|comment postuler|interesse e|interessee|informations personnelles|donnees personnelles|candidature
        kontakt|bewerbung|jetzt bewerben|interessiert|personliche daten|kontaktdaten|so bewirbst du dich|anschrift
    """,
    "experience": """
        ervaring|werkervaring|mijn ervaring|relevante werkervaring|professionele ervaring|loopbaan|stages|stage ervaring|vakantiewerk
        studentenjobs|studentenjob|stage en werkervaring|vrijwilligerswerk|relevante ervaring
        experience|work experience|professional experience|employment|employment history|work history|career|internships
        internship experience|volunteering|volunteer work|student jobs|relevant experience
        experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours|jobs etudiants|benevolat
        stages et emplois|emplois
        berufserfahrung|erfahrung|praktische erfahrung|beruflicher werdegang|werdegang|praktika|nebenjobs|ehrenamt|lebenslauf
    """,
    "education": """
        opleiding|opleidingen|studies|mijn studies|studie|onderwijs|diplomas|diploma s|vorming|cursussen|opleiding en vorming
        education|studies and training|academic background|degrees|training|courses|coursework|education and training
        formation|formations|etudes|mes etudes|diplomes|cursus|scolarite|parcours scolaire
        ausbildung|bildung|bildungsweg|studium|schulbildung|weiterbildung|ausbildung und studium|abschlusse
    """,
    "skills": """
        vaardigheden|mijn vaardigheden|competenties|kennis|talen|talenkennis|it kennis|computerkennis|technische vaardigheden
        soft skills|hard skills|programmeertalen|tools|certificaten
        skills|my skills|technical skills|languages|language skills|competences|competencies|it skills|computer skills|technologies
        tech stack|certificates|certifications|key skills|programming languages|digital skills
        competences techniques|langues|connaissances|connaissances linguistiques|informatique|outils|certificats|savoir faire
        kenntnisse|fahigkeiten|fertigkeiten|sprachen|sprachkenntnisse|edv kenntnisse|kompetenzen|it kenntnisse|zertifikate
    """,
    "projects": """
        projecten|mijn projecten|schoolprojecten|bachelorproef|thesis|eindwerk|masterproef|portfolio
        projects|my projects|school projects|side projects|personal projects|academic projects|publications
        projets|mes projets|projets scolaires|memoire|travail de fin d etudes|projets personnels|realisations
        projekte|meine projekte|studienprojekte|abschlussarbeit|bachelorarbeit|masterarbeit
    """,
    "interests": """
        hobby s|hobbys|hobby|hobbies|vrije tijd|interesses|mijn hobby s|mijn interesses|vrijetijd|interesses en hobby s
        interests|my interests|free time|spare time|my hobbies|hobbies and interests|leisure|activities and interests
        loisirs|mes loisirs|centres d interet|centres interet|centre d interet|interets|temps libre|passions|hobbies et loisirs
        freizeit|interessen|hobbies und interessen|meine hobbys|hobbys und interessen|personliche interessen
    """,
    "references": """
        referenties|referentie|references|reference|referees|references available|recommandations|referenzen|referenz
    """,
}

_CUES: Final[Mapping[Kind, str]] = {
    "task": """
        je taken|jouw taken|als stagiair|als stagiaire|je staat in voor|je bent verantwoordelijk|je werkt mee|je helpt|je ondersteunt
        je ontwikkelt|je ontwerpt|je gaat|je bouwt|je volgt|je verzorgt|je begeleidt|je zorgt|je analyseert|jij staat in voor
        je opdracht|tijdens je stage|tijdens de stage|in deze functie|in deze stage|in deze job|je neemt|je onderhoudt|je maakt
        you will|you ll|your tasks|as an intern|as a trainee|your job is|in this role|in this internship|your role|you help
        you design|you develop|you support|you are responsible|during your internship|during the internship|your mission
        vous serez charge|vous serez responsable|vos taches|tu seras|vous etes responsable|vous participez|vous aidez|vous assurez
        vous developpez|vous gerez|votre mission|vos missions|dans cette fonction|pendant le stage|tu aides|tu participes
        du unterstutzt|du entwickelst|du hilfst|du bist verantwortlich|sie unterstutzen|sie entwickeln|deine aufgaben|ihre aufgaben
        als praktikant|als praktikantin|du arbeitest mit|in dieser rolle|du ubernimmst|sie ubernehmen|du betreust|zu deinen aufgaben
    """,
    "requirement": """
        je hebt|je bent|je kan|je kunt|je beschikt|je spreekt|je kent|je studeert|je volgt een opleiding|wij zoeken|we zoeken|wij zijn op zoek
        we zijn op zoek|we verwachten|jij hebt|jij bent|voor deze stage zoeken|je beheerst|jij kan|gezocht
        you have|you are|you can|you speak|you know|you study|we are looking for|we look for|we re looking for|we expect|the ideal candidate
        you bring|we require|we seek|you re|knowledge of
        vous avez|vous etes|vous parlez|vous maitrisez|vous disposez|vous etudiez|nous cherchons|nous recherchons|tu as|tu es|tu parles
        nous sommes a la recherche|nous attendons|vous possedez|tu maitrises
        du hast|du bist|du sprichst|du kannst|du studierst|du bringst|sie haben|sie bringen|sie verfugen|sie sprechen|sie studieren
        wir suchen|wir erwarten|du verfugst|du beherrschst|gesucht
    """,
    "offer": """
        wij bieden|we bieden|je krijgt|je ontvangt|je geniet|wij geven je|we geven je|bij ons krijg je|in ruil|jij krijgt|je verdient
        wij voorzien|we voorzien|wat krijg je|je mag rekenen op
        we offer|you get|you will get|you ll get|you receive|you will receive|in return|you enjoy|we provide|our offer|you can expect|you earn
        nous offrons|nous vous offrons|nous proposons|vous recevez|vous beneficiez|vous profitez|tu recois|tu beneficies|en echange
        nous t offrons|vous recevrez
        wir bieten|wir bieten dir|wir bieten ihnen|du bekommst|du erhaltst|sie erhalten|sie bekommen|dich erwartet|als gegenleistung
        wir zahlen|freu dich auf|freuen sie sich auf
    """,
    "company": """
        wij zijn|we zijn|ons bedrijf|onze organisatie|ons kantoor|wij maken|wij bouwen|wij leveren|wij werken|ons team|onze klanten
        wij geloven|sinds de oprichting
        we are|our company|our team|our organisation|our organization|our clients|our customers|we build|we make|we believe|founded in
        we have been|since our foundation
        nous sommes|notre entreprise|notre societe|notre equipe|nos clients|notre bureau|nous croyons|nous fabriquons|fondee en|fonde en
        wir sind|unser unternehmen|unser team|unsere firma|unsere kunden|wir glauben|wir bauen|wir entwickeln|gegrundet
    """,
    "contact": """
        solliciteer|solliciteren|stuur je cv|stuur ons|mail je|mail ons|bel|contacteer|neem contact|interesse|meer info|meer weten|stuur je
        apply|send your|send us|email us|contact|call us|interested|get in touch|more information|more info
        postulez|envoyez|envoie|contactez|interesse|interessee|plus d informations|plus informations|postule
        bewirb dich|bewerben sie sich|sende|senden sie|schick|kontaktiere|kontaktieren sie|interessiert|ruf an|haben wir dein interesse
    """,
    "experience": """
        ik werkte|ik werk als|ik deed stage|mijn stage|tijdens mijn stage|als jobstudent|ik liep stage|na mijn studies werkte
        i worked|i work as|i did an internship|my internship|during my internship|as a student worker|my last job
        je ai travaille|ai travaille|mon stage|pendant mon stage|durant mon stage|comme etudiant jobiste|je travaille comme
        ich arbeitete|ich habe als|mein praktikum|im praktikum|wahrend meines praktikums|ich arbeite als
    """,
    "education": """
        ik studeer|ik volg|ik ben student|ik ben studente|tijdens mijn opleiding|mijn opleiding|ik behaalde
        i study|i am studying|i m studying|i am a student|during my studies|my degree|i graduated
        je etudie|etudie|je suis etudiant|je suis etudiante|pendant mes etudes|ma formation|je suis des cours
        ich studiere|wahrend meines studiums|mein studium|ich bin student|ich bin studentin|ich besuche
    """,
    "projects": """
        voor mijn bachelorproef|mijn bachelorproef|voor ons groepsproject|mijn eindwerk|mijn masterproef|voor een schoolproject
        for my thesis|my thesis|for a school project|for our group project|my last project|for a group project
        pour mon memoire|mon memoire|pour un projet|mon travail de fin|pour notre projet
        fur meine bachelorarbeit|meine bachelorarbeit|meine masterarbeit|fur ein projekt|in einem projekt
    """,
    "interests": """
        in mijn vrije tijd|na de uren|na school|in het weekend|mijn hobby s|naast mijn studies|buiten de les|verder hou ik van|thuis
        in my free time|in my spare time|outside of work|outside work|outside the classroom|my hobbies|after hours|when i am not|at weekends
        pendant mon temps libre|dans mon temps libre|a mes heures perdues|a cote de mes etudes|en dehors de mes|mes loisirs|mes hobbies
        le week end
        in meiner freizeit|neben dem studium|neben meinem studium|meine hobbys|privat|am wochenende|ausserhalb des studiums
    """,
    "references": "referenties|references|references sur demande|referenzen|op aanvraag",
}
# Words that may stand beside the word of a heading: "Mijn relevante ervaring", "Education & training".
_BESIDE: Final = frozenset(
    [
        "mijn",
        "onze",
        "ons",
        "jouw",
        "je",
        "uw",
        "en",
        "of",
        "andere",
        "overige",
        "relevante",
        "professionele",
        "recente",
        "belangrijkste",
        "de",
        "het",
        "my",
        "our",
        "your",
        "and",
        "or",
        "other",
        "relevant",
        "professional",
        "recent",
        "key",
        "main",
        "the",
        "selected",
        "additional",
        "mes",
        "mon",
        "ma",
        "nos",
        "notre",
        "vos",
        "votre",
        "tes",
        "et",
        "ou",
        "autres",
        "autre",
        "professionnelles",
        "recentes",
        "principales",
        "les",
        "la",
        "le",
        "meine",
        "mein",
        "unsere",
        "unser",
        "ihre",
        "ihr",
        "deine",
        "dein",
        "und",
        "oder",
        "weitere",
        "sonstige",
        "berufliche",
        "wichtigste",
        "die",
        "das",
        "der",
    ]
)

# Under a heading of little weight "je kan …" may be parking for free; only these words speak of the work itself.
_TELLING: Final = frozenset(
    [
        "taken",
        "opdracht",
        "verantwoordelijk",
        "zoeken",
        "zoek",
        "verwachten",
        "functie",
        "tasks",
        "role",
        "looking",
        "look",
        "seek",
        "responsible",
        "expect",
        "require",
        "ideal",
        "taches",
        "missions",
        "mission",
        "cherchons",
        "recherchons",
        "recherche",
        "charge",
        "responsable",
        "attendons",
        "aufgaben",
        "suchen",
        "erwarten",
        "verantwortlich",
    ]
)

_ELIDED: Final = frozenset("lsdmntjc")  # tokens leave elided letters out, so the tables do too

Phrases = Mapping[tuple[str, ...], Kind]


def _entries(table: Mapping[Kind, str]) -> Iterator[tuple[tuple[str, ...], Kind]]:
    for kind, lines in table.items():
        for line in lines.split("\n"):
            for phrase in line.strip().split("|"):
                if words := tuple(word for word in phrase.split() if word not in _ELIDED):
                    yield words, kind


_BY_HEADING: Final[Phrases] = dict(_entries(_HEADINGS))
_BY_CUE: Final[Phrases] = dict(_entries(_CUES))
_BY_WORD: Final[Mapping[str, Kind]] = {words[0]: kind for words, kind in _BY_HEADING.items() if len(words) == 1}


def section_kinds(text: str, tokens: Tokens, spans: Sequence[Span]) -> tuple[Kind, ...]:
    """Return the kind of section each sentence stands in.

    Parameters
    ----------
    text : str
    tokens : Tokens
        Of the whole text.
    spans : sequence of (start, end)
        The sentences, in order, as `clauses.sentences` cuts them; a heading is a sentence and gets its own kind.
    """
    kinds: list[Kind] = []
    current: Kind = "other"
    for start, end in spans:
        first, after = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
        words = tuple(tokens.folded[first : min(after, first + _LONGEST_HEADING + 1)])
        heading = _heading(text, (start, end), words)
        if heading is not None:
            current = heading
            kinds.append(current)
            continue
        kinds.append(_line_kind(text, tokens, first, after, words) or _by_beginning(words, current))
    return tuple(kinds)


def section_weight(kind: Kind) -> float:
    """Return how much a sentence of a section counts, in (0, 1]."""
    return _WEIGHTS[kind]


def _heading(text: str, span: Span, words: tuple[str, ...]) -> Kind | None:
    """Return the kind a heading opens ("other" for an unknown one); None for a sentence that is no heading."""
    start, end = span
    if not 0 < len(words) <= _LONGEST_HEADING or not _stands_alone(text, start, end):
        return None
    last = text[end - 1]
    if kind := _BY_HEADING.get(words):
        return kind
    if last not in ".;," and len(words) <= _LONGEST_LOOSE_HEADING and (kind := _loose(words)):
        return kind
    surface = text[start:end]
    looks_so = last == ":" or (surface.isupper() and len(surface) >= _SHORTEST_CAPITALS and len(words) > 1)
    return "other" if looks_so else None


def _loose(words: tuple[str, ...]) -> Kind | None:
    """Return the kind of a line of heading words and words that may stand beside them."""
    found = [_BY_WORD.get(word) for word in words]
    kinds = [kind for kind in found if kind]
    if not kinds or any(kind is None and word not in _BESIDE for kind, word in zip(found, words, strict=True)):
        return None
    return kinds[0]


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing but space and signs stands beside a sentence on its line."""
    return text[end : end + 1] in {"", "\n", "\r"} and text[max(0, start - 1) : start] in {
        "",
        "\n",
        "\r",
        " ",
        "\t",
        "*",
        "#",
        "-",
    }


def _line_kind(text: str, tokens: Tokens, first: int, after: int, words: tuple[str, ...]) -> Kind | None:
    """Return the kind of a heading with its text behind a colon: "Hobby's: voetbal"."""
    for size in range(1, min(len(words), _LONGEST_LOOSE_HEADING + 1, after - first)):
        gap_end = tokens.starts[first + size]
        if text.find(": ", tokens.ends[first + size - 1], gap_end) >= 0:
            return _BY_HEADING.get(words[:size]) or _loose(words[:size])
    return None


def _by_beginning(words: tuple[str, ...], current: Kind) -> Kind:
    if current != "other" and _WEIGHTS[current] > _LITTLE:
        return current
    for size in range(min(len(words), _LONGEST_CUE), 0, -1):
        kind = _BY_CUE.get(words[:size])
        if kind and (current == "other" or kind == "contact" or not _TELLING.isdisjoint(words[:size])):
            return kind
    return current
