"""Headings of CV sections in Dutch, English, French and German."""

from __future__ import annotations

import re

from talentmatch.cv.characters import without_accents

SKILLS = "skills"
LANGUAGES = "languages"
EDUCATION = "education"
EXPERIENCE = "experience"
HOBBIES = "hobbies"
PROFILE = "profile"
CONTACT = "contact"
OTHER = "other"

# In small letters and without accents; one table for the four languages, since a CV mixes them.
_NAMES = {
    SKILLS: """
        skills; key skills; hard skills; soft skills; technical skills; computer skills; it skills; core
        skills; skill set; skillset; competences; competencies; core competencies; areas of expertise;
        expertise; technologies; tools; programming; programming languages; abilities; strengths;
        software; tech stack; technical knowledge; skills summary; vaardigheden; competenties; kennis;
        it-kennis; ict-kennis; computerkennis; technische kennis; troeven; sterktes; programmeertalen;
        programmeren; digitale competenties; kerncompetenties; vakkennis; softwarekennis; competences
        techniques; competences informatiques; competences cles; informatique; savoir-faire;
        savoir-etre; atouts; aptitudes; outils; logiciels; connaissances; connaissances informatiques;
        langages de programmation; kenntnisse; fahigkeiten; kompetenzen; edv-kenntnisse; it-kenntnisse;
        fachkenntnisse; starken; qualifikationen; programmiersprachen; werkzeuge; personliche
        fahigkeiten; technische fahigkeiten; besondere kenntnisse
    """,
    LANGUAGES: """
        languages; language skills; linguistic skills; language proficiency; foreign languages; spoken
        languages; talen; talenkennis; taalkennis; taalvaardigheden; taalvaardigheid; vreemde talen;
        taalbeheersing; langues; langues etrangeres; connaissances linguistiques; competences
        linguistiques; connaissance des langues; sprachen; sprachkenntnisse; fremdsprachen;
        fremdsprachenkenntnisse; mother tongue; moedertaal; langue maternelle; muttersprache; mother
        tongue(s); moedertaal/-talen; langue(s) maternelle(s); muttersprache(n); other language(s);
        other languages; andere talen; andere taal/talen; autre(s) langue(s); autres langues; weitere
        sprache(n); weitere sprachen
    """,
    EDUCATION: """
        education; education and training; academic background; studies; training; academic
        qualifications; degrees; qualifications; certificates; certifications; courses; educational
        background; academic history; opleiding; opleidingen; onderwijs; onderwijs en opleiding; studies
        en opleidingen; scholing; diploma's; diplomas; certificaten; cursussen; attesten; vorming;
        bijscholing; opleiding en vorming; studie; studieverleden; formation; formations; etudes;
        diplomes; education et formation; parcours academique; parcours scolaire; certificats;
        ausbildung; bildung; bildungsweg; bildungsgang; studium; schulbildung; weiterbildung;
        weiterbildungen; zertifikate; schulische ausbildung; hochschulbildung; aus- und weiterbildung;
        akademischer werdegang; abschlusse
    """,
    EXPERIENCE: """
        experience; work experience; professional experience; employment; employment history; work
        history; career; career history; internships; internship; student jobs; volunteering; volunteer
        work; volunteer experience; projects; personal projects; school projects; relevant experience;
        activities; extracurricular activities; volunteer; ervaring; werkervaring; beroepservaring;
        professionele ervaring; loopbaan; stages; stage; stage-ervaring; studentenjobs; studentenjob;
        vakantiewerk; vrijwilligerswerk; projecten; relevante ervaring; werkverleden; nevenactiviteiten;
        engagement; engagementen; studentenwerk; schoolprojecten; persoonlijke projecten; experience
        professionnelle; experiences professionnelles; experiences; parcours professionnel; emplois;
        jobs etudiants; job etudiant; benevolat; projets; activites; emploi; stages et emplois;
        berufserfahrung; erfahrung; erfahrungen; praktika; praktikum; praktische erfahrung; praktische
        erfahrungen; beruflicher werdegang; werdegang; nebenjobs; ehrenamt; ehrenamtliche tatigkeit;
        projekte; arbeitserfahrung; berufliche erfahrung; studentenjobs und praktika
    """,
    HOBBIES: """
        hobbies; interests; hobby's; hobby; hobbies and interests; personal interests; leisure;
        interesses; vrije tijd; vrijetijdsbesteding; interesse; hobby's en interesses;
        interessegebieden; loisirs; centres d'interet; interets; centre d'interet; interessen; freizeit;
        hobbys; hobbies und interessen
    """,
    PROFILE: """
        profile; summary; about me; about; personal statement; objective; professional summary; career
        objective; introduction; profiel; over mij; samenvatting; wie ben ik; persoonlijk profiel;
        voorstelling; motivatie; doelstelling; mijn profiel; profil; a propos; a propos de moi; resume;
        presentation; objectif; qui suis-je; mon profil; uber mich; zusammenfassung; kurzprofil;
        zielsetzung; zu meiner person; personliches profil; profil personnel
    """,
    CONTACT: """
        contact; contact details; personal details; personal information; personal data; contact
        information; contact me; contactgegevens; persoonlijke gegevens; persoonlijke informatie;
        personalia; gegevens; contacteer mij; coordonnees; informations personnelles; donnees
        personnelles; etat civil; contactez-moi; renseignements personnels; kontakt; kontaktdaten;
        personliche daten; personliche angaben; personliche informationen; persoonsgegevens
    """,
    OTHER: """
        references; publications; awards; honours; honors; honours and awards; additional information;
        driving licence; driving license; achievements; miscellaneous; portfolio; links; social media;
        references on request; referenties; publicaties; prijzen; rijbewijs; extra; varia; overige;
        bijkomende informatie; aanvullende informatie; diversen; andere; onderscheidingen; mobiliteit;
        beschikbaarheid; distinctions; prix; permis de conduire; divers; informations complementaires;
        permis; reseaux sociaux; autres; referenzen; auszeichnungen; veroffentlichungen; fuhrerschein;
        sonstiges; publikationen; preise; weitere angaben
    """,
}
_KIND_OF = {" ".join(name.split()): kind for kind, names in _NAMES.items() for name in names.split(";") if name.strip()}
_LAST_WORDS = {
    "vaardigheden": SKILLS,
    "competenties": SKILLS,
    "skills": SKILLS,
    "competences": SKILLS,
    "kenntnisse": SKILLS,
    "fahigkeiten": SKILLS,
    "kompetenzen": SKILLS,
    "ervaring": EXPERIENCE,
    "experience": EXPERIENCE,
    "erfahrung": EXPERIENCE,
}
_FIRST_WORDS = {"competences": SKILLS, "connaissances": SKILLS, "experience": EXPERIENCE, "experiences": EXPERIENCE}
_ORNAMENTS = " \t•·●▪■◆►▶→-–—_|#*:;.~=<>"
_SPACED_LETTERS = re.compile(r"^(?:[^\W\d_]['’&]? ){3,}[^\W\d_]$")
_JOINERS = re.compile(r"\s*(?:&|/|\+|,|\ben\b|\band\b|\bet\b|\bund\b)\s*")
_CUT = re.compile(r"\s*:\s+|\t+|\s{2,}")
_MAX_HEADING = 48
_MAX_WORDS = 5


def heading_kind(line: str) -> str | None:
    """The kind of section that ``line`` opens, or ``None`` when it is no heading."""
    if len(line) > _MAX_HEADING + 20 or line.rstrip().endswith((".", ",", "!", "?")):
        return None
    bare = without_letter_spacing(line.strip(_ORNAMENTS))
    name = " ".join(without_accents(bare).replace("’", "'").split())
    if not name or len(name) > _MAX_HEADING or len(name.split()) > _MAX_WORDS:
        return None
    return _KIND_OF.get(name) or _kind_of_compound(name) or _kind_of_words(name)


def split_heading(line: str) -> tuple[str, str] | None:
    """Kind and remainder of a line such as "Skills: Python, SQL"; ``None`` when no heading opens it."""
    kind = heading_kind(line)
    if kind:
        return kind, ""
    stripped = line.strip(_ORNAMENTS)
    cut = _CUT.search(stripped)
    if not cut or not stripped[cut.end() :].strip():
        return None
    kind = heading_kind(stripped[: cut.start()])
    return (kind, stripped[cut.end() :]) if kind else None


def without_letter_spacing(line: str) -> str:
    """ "S K I L L S" as "SKILLS"; words of a spaced line are two blanks apart."""
    words = re.split(r"\s{2,}|\t", line.strip())
    if all(_SPACED_LETTERS.match(word) for word in words):
        return " ".join(word.replace(" ", "") for word in words)
    return line


def _kind_of_compound(name: str) -> str | None:
    parts = [part for part in _JOINERS.split(name) if part]
    kinds = [_KIND_OF.get(part) or _kind_of_words(part) for part in parts]
    return kinds[0] if len(parts) > 1 and all(kinds) else None


def _kind_of_words(name: str) -> str | None:
    words = name.split()
    if len(words) == 1 or len(words) > 4:
        return None
    return _LAST_WORDS.get(words[-1]) or _FIRST_WORDS.get(words[0])
