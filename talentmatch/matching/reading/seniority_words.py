"""Words of durations and of experience in four languages, read together; lower case, without accents."""

from __future__ import annotations

from typing import Final

SEVERAL: Final = 2.0  # years that "several years" are at least

_COUNTED: Final = (
    (
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
        "achttien negentien twintig"
    ),
    (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty"
    ),
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    (
        "ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn "
        "achtzehn neunzehn zwanzig"
    ),
)
_PARTS: Final = {"a": 1.0, "anderhalf": 1.5, "anderthalb": 1.5, "half": 0.5, "vingt": 20.0}

NUMBERS: Final = (
    {word: float(value) for words in _COUNTED for value, word in enumerate(words.split(), start=1)}
    | dict.fromkeys(("une", "eine", "einem", "einer", "eines"), 1.0)
    | dict.fromkeys(("halve", "halbes", "halben", "demi"), 0.5)
    | _PARTS
)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MANY: Final = _set(
    "enkele meerdere verschillende ettelijke several some multiple many plusieurs quelques einige mehrere"
)

UNITS: Final = dict.fromkeys(
    _set(
        "jaar jaren jarig jarige year years yrs yr an ans annee annees jahr jahre jahren jahrig jahrige jahriger "
        "jahrigen jahriges jahrigem"
    ),
    1.0,
) | dict.fromkeys(_set("maand maanden month months mois monat monate monaten"), 1.0 / 12.0)
BEFORE_UNIT: Final = _set(
    "voorbije laatste afgelopen volle last past full dernieres derniers dernier derniere bonnes letzten letzte "
    "vergangenen vollen gute opeenvolgende consecutive whole hele ganze"
)
PLURALS: Final = _set("jaren years annees jahre jahren")
LONG: Final = _set(
    "jarenlange jarenlang meerjarige meerjarig langjahrige langjahriger langjahrigen mehrjahrige mehrjahriger "
    "mehrjahrigen"
)

# So do all words that end in "ervaring" and "erfahrung".
EXPERIENCE_ENDINGS: Final = ("ervaring", "erfahrung", "erfahrungen")
EXPERIENCE: Final = _set(
    "experience experiences erfahrungen berufserfahrung praxiserfahrung arbeitserfahrung berufspraxis praxis "
    "ancienniteit anciennete"
)
# Between a duration and its experience none of these may stand: another statement has begun.
VERBS: Final = _set(
    "is zijn doe doet heb hebt heeft hebben bent was wordt word biedt bieden krijg krijgt zoek zoeken are has "
    "have had will offer offers gives be est sont avez as ai avons etes offrons ist sind hast habe haben bist "
    "bieten wird sein"
)

AT_LEAST: Final = _set("minstens minimum minimaal min least moins mindestens wenigstens minimal")
AT_MOST: Final = _set(
    "maximaal maximum max hoogstens tot up jusqu jusque hochstens maximal bis under unter weniger less minder moins"
)
THAN: Final = _set("to a zu dan than als de")
RANGE: Final = _set("tot a to bis of or ou oder")
EITHER: Final = _set("of or ou oder")
AFTER: Final = _set("na after apres nach binnen within per elke iedere every each chaque pro alle")
AS: Final = _set("als as comme")
INSIDE: Final = _set("in dans im en binnen within")
ROLE: Final = _set(
    "functie rol job role position poste fonction positie sector secteur stelle rolle bereich branche vak veld field"
)

OPTIONAL: Final = _set(
    "would could serait seraient ware waren zou zouden apprecies appreciees gesehen streepje helpful handig "
    "optional optioneel optionnel facultatif remplace remplacent ersetzen ersetzt vervangt vervangen replaces "
    "pluspunt pluspunten troef troeven voordeel meegenomen bonus asset advantage preferred desirable nice welcome "
    "atout atouts souhaitee souhaite apprecie appreciee bienvenue vorteil vorteilhaft wunschenswert willkommen "
    "wenselijk welkom"
)
# These speak of what follows them: "3 years of experience, preferably in care" asks three years.
PREFERABLY: Final = _set("preferably ideally idealement preference idealerweise idealiter liefst voorkeur")
A_PLUS: Final = _set("een a un ein als is")
BESIDE_OPTIONAL: Final = _set(
    "obligatoires essential noodzakelijk verplicht sans etre keine bedingung would could serait seraient ware "
    "waren zou zouden apprecies appreciees gesehen streepje helpful handig optional optioneel optionnel "
    "facultatif obligatoire remplace remplacent ersetzen ersetzt vervangt vervangen replaces is zijn een a an as "
    "un une ein eine der ist est are be sind wel mooi strikt but not required maar geen must niet nodig de bij of "
    "von have mais pas aber kein muss nicht notwendig dat great big groot grand pluspunt plus"
)
DENIALS: Final = _set(
    "none geen niet zonder no not without don doesn isn aren pas sans aucune aucun kein keine keinen keiner "
    "keinerlei nicht ohne nooit never jamais nie"
)
NOT_A_DENIAL: Final = _set("minder less fewer moins weniger alleen enkel only just seulement uniquement nur")

HOUSE: Final = _set(
    "wij we ons onze our us nous notre nos wir unser unsere unserer unserem bedrijf kantoor familiebedrijf kmo "
    "company firm agency entreprise societe bureau unternehmen firma familienunternehmen werkgever employer "
    "employeur arbeitgeber"
)
PEOPLE: Final = _set(
    "zus zussen broer broers vriend vriendin sister brother friend wife husband partner soeur frere ami amie mari "
    "femme schwester bruder freund freundin tutor tutors tuteur tutrice supervisor betreuer betreuerin ausbilder "
    "ausbilderin begeleidster leermeester baas boss patron formateur formatrice encadrante professionals "
    "vakmensen collega collegas colleague colleagues mentor mentors mentoren begeleider begeleiders team teams "
    "zaakvoerder oprichter founder founders expert experts specialisten specialists medewerkers employees staff "
    "collegue collegues equipe fondateur gerant encadrant kollege kollegen kollegin kolleginnen mitarbeiter "
    "mitarbeitern grunder inhaber vader moeder father mother pere mere vater mutter coach trainer trainers senior "
    "seniors consultants"
)
ASKING: Final = _set(
    "rekenen rekent zoek zoeken zoekt vragen vraagt verwachten verwacht eisen gezocht vereist nodig verplicht "
    "looking seek seeks seeking ask asks require requires required expect expects need needs want wanted cherche "
    "cherchons recherche recherchons demande demandons attendons exigeons exige exigee requise requis suchen "
    "sucht gesucht erwarten erwartet verlangen verlangt wunschen erforderlich vorausgesetzt"
)
ADDRESSED: Final = _set(
    "je jij u jouw uw you your tu vous votre ton ta du sie dein deine ihr ihre kandidaat candidate candidat"
)
OPENING: Final = _set("met with avec fort forte forts mit dank dankzij thanks grace na after")
GAINING: Final = _set(
    "opdoen opdoet opdoe opbouwen opbouwt bouwt gain gains gaining acquire acquires acquerir acquerez acquiers "
    "sammeln sammelst sammelt"
)
WANTING: Final = _set("wil wilt hoop hope want veux voudrais souhaite mochte will")
CHILDREN: Final = _set("kind kinderen kleuters peuters children kids toddlers enfants kinder kindern")

WRITER: Final = _set("ik heb mijn i my ve ai mon ma mes ich habe mein meine meiner")
WORKED: Final = _set(
    "gewerkt werkte werkzaam actief worked working employed travaille travaillais travaillant gearbeitet "
    "arbeitete arbeite tatig beschaftigt"
)
WORK: Final = _set("werk work travaille")  # a verb only beside its subject
SUBJECTS: Final = _set("ik i je ich")
STUDENT: Final = _set(
    "jobstudent jobstudente studentenjob studentenjobs studentenwerk vakantiejob vakantiejobs vakantiewerk "
    "weekendjob bijbaan jobiste nebenjob minijob werkstudent werkstudentin ferienjob stage stages stagiair "
    "stagiaire internship internships intern placement praktikum praktika praktikums praktikant praktikantin "
    "student studente students etudiant etudiante studentin leerling pupil eleve schuler schulerin traineeship "
    "werkplekleren erasmus vrijwilliger vrijwilligster vrijwilligerswerk volunteer volunteering benevole "
    "benevolat ehrenamtlich ehrenamt scouts chiro ksa klj jeugdbeweging babysit babysitter"
)
STUDYING: Final = _set(
    "studie studies studeren studeer gestudeerd opleiding school bachelor master bachelorproef masterproef "
    "eindwerk thesis project projects projecten study studied studying degree university etudes etudie etudier "
    "formation memoire projet ecole licence studium studiert studiere studieren ausbildung schule bachelorarbeit "
    "masterarbeit abschlussarbeit projekt unterricht les cours classes lessons"
)
LIVING: Final = _set(
    "living lived live woon woonde wonen gewoond married getrouwd oud old age alt habite habitais habiter mariee "
    "marie wohne gewohnt lebe gelebt jong young jeune learning leer lerne apprends"
)
EDUCATION: Final = _set(
    "bachelor master hogeschool universiteit university universite universitat college hochschule pxl uhasselt "
    "ucll secundair aso tso bso diploma degree diplome abschluss graduaat phd school ecole schule studies studie "
    "studium etudes opleiding formation ausbildung"
)

# Said anywhere in an advertisement, these take back what it seems to ask.
OPEN_TO_ALL: Final = (
    (
        r"(?:geen|zonder|no|without|sans|aucune|pas d|pas|keine|keinerlei|ohne) (?:\S+ ){0,2}?"
        r"(?:werkervaring|ervaring|experience|erfahrung|berufserfahrung)(?: (?:is|are|n|ne|est|ist|sind|zijn|pas))* "
        r"(?:nodig|vereist|verplicht|noodzakelijk|needed|required|necessary|requise|necessaire|exigee|demandee|notig|"
        r"notwendig|erforderlich|vorausgesetzt)"
    ),
    (
        r"(?:ervaring|werkervaring|experience|erfahrung|berufserfahrung) (?:is |n est |est |ist |ne est )?"
        r"(?:niet|geen|not|pas|nicht|keine) (?:\S+ )?(?:nodig|vereiste?|verplicht|noodzakelijk|needed|required|"
        r"necessary|must|requise|necessaire|exigee|notig|notwendig|erforderlich|voraussetzung)"
    ),
    (
        r"(?:ook|even|auch|meme|also) (?:zonder|without|sans|ohne) (?:\S+ )?"
        r"(?:ervaring|experience|erfahrung|berufserfahrung)"
    ),
    (
        r"(?:starters?|schoolverlaters?|pas afgestudeerden?|(?:recent |fresh |new )?graduates?|school leavers|"
        r"beginners|(?:jeunes )?diplomes|debutants?|berufseinsteiger|berufsanfanger|absolventen|"
        r"einsteiger) (?:\S+ ){0,3}?"
        r"(?:welkom|welcome|solliciteren|apply|bienvenus?|acceptes?|admis|postuler|willkommen|bewerben)"
    ),
)
# Without one of these beside it, a duration in an advertisement asks no experience.
ASKING_HINTS: Final = (
    "rvaring",
    "xperien",
    "xpérien",
    "rfahrung",
    "praxis",
    "min",
    "least",
    "moins",
    "wenigstens",
    "anci",
)
# Nor does one in a profile without one of these say anything of work.
HOLDING_HINTS: Final = (
    *("rvaring", "xperien", "xpérien", "rfahrung", "praxis", "anci", "werk", "work", "travaill", "arbeit", "actief"),
    *("employed", "tätig", "beschäftigt", " als ", " as ", " comme "),
)
UNIT_SIGNS: Final = (
    *("jaar", "jare", "jari", "year", " yrs", " yr ", " ans", "un an", "1 an", "année", "annee", "jahr", "jähr"),
    *("maand", "month", "mois", "monat"),
)
OPEN_HINT: Final = (
    r"(?:geen|zonder|niet|\bno|not|without|sans|aucune|pas|keine|keinerlei|ohne|nicht)\b.{0,30}(?:ervaring|xp[ée]rience|erfahrung)|"
    r"(?:ervaring|xp[ée]rience|erfahrung)\b.{0,20}\b(?:niet|geen|not|pas|nicht|keine)\b|"
    r"starter|schoolverlater|afgestudeerde|graduates|leavers|beginners|dipl[ôo]m[ée]s|d[ée]butant|einsteiger|anfänger|absolventen"
)
# A heading over what is only welcome.
EXTRAS: Final = (
    r"(?:nice to haves?|pluspunten?|troeven|een plus|dit is een plus|extra s|bonus|assets?|atouts?|un plus|von vorteil|"
    r"das ist ein plus|wunschenswert|preferred(?: qualifications)?|optional|optioneel|optionnel|plus)"
)
