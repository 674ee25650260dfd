"""Twelve one-line texts whose ranking is obvious to a reader, and the few concepts they speak of.

Each candidate has one vacancy meant for them: c-books → v-books, and so on.
"""

from collections.abc import Sequence
from dataclasses import replace

from talentmatch.matching import Concept, Document, Vocabulary

VACANCIES = (
    Document("v-books", "nl", "Stage boekhouding", ("boekhouden", "Excel"), "Je verwerkt facturen en btw-aangiften."),
    Document("v-java", "nl", "Java-ontwikkelaar", ("Java", "SQL"), "Je bouwt webdiensten voor onze klanten."),
    Document("v-nurse", "en", "Nurse", ("wound care",), "You care for patients in our hospital ward."),
    Document("v-weld", "de", "Schweißer", ("Schweißen",), "Du schweißt Rahmen in unserer Werkstatt."),
    Document("v-data", "en", "Data analyst", ("Python", "R"), "You turn sales figures into dashboards."),
    Document("v-cook", "fr", "Cuisinier", ("cuisine",), "Vous préparez l'entrée et le dessert du jour."),
)
CANDIDATES = (
    Document("c-books", "en", "Accounting student", ("accounting",), "I like invoices and Excel."),
    Document("c-java", "nl", "Student informatica", ("Java", "SQL"), "Ik bouwde webdiensten in Java."),
    Document("c-nurse", "en", "Nursing student", ("wound care",), "I cared for patients in a hospital."),
    Document("c-weld", "nl", "Lasser", ("lassen",), "Ik las rahmen in een werkplaats."),
    Document("c-data", "en", "Statistics student", ("R", "Python (basic)"), "I make dashboards of figures."),
    Document("c-cook", "fr", "Étudiant en cuisine", ("cuisine",), "Je prépare des desserts."),
)

ACCOUNTING = Concept(
    "accounting",
    "skill",
    {
        "nl": ("boekhouden", "boekhouding"),
        "en": ("accounting",),
        "fr": ("comptabilité",),
        "de": ("Buchhaltung",),
    },
)
WELDING = Concept("welding", "skill", {"nl": ("lassen",), "en": ("welding",), "fr": ("soudage",), "de": ("Schweißen",)})
SOFTWARE_DEVELOPER = Concept(
    "software-developer",
    "occupation",
    {"nl": ("softwareontwikkelaar",), "en": ("software developer",), "de": ("Softwareentwickler",)},
)
MACHINE_LEARNING = Concept("machine-learning", "skill", {"nl": ("machinaal leren",), "en": ("machine learning", "ML")})
DASHBOARDS = Concept("dashboards", "skill", {"nl": ("dashboards maken",), "en": ("dashboarding",)})
POWER_BI = Concept("power-bi", "tool", {"en": ("Power BI",)}, broader=("dashboards",))

TOOLS = (
    *(
        Concept(label.lower(), "tool", {"en": (label,)})
        for label in ("Java", "SQL", "Excel", "Python", "C++", "C#", ".NET", "R", "C")
    ),
    Concept("node", "tool", {"en": ("Node.js",)}),
    Concept("go", "tool", {"en": ("Go", "Golang")}),
)

VOCABULARY = Vocabulary((ACCOUNTING, WELDING, SOFTWARE_DEVELOPER, MACHINE_LEARNING, DASHBOARDS, POWER_BI, *TOOLS))


def repeated(documents: Sequence[Document], prefix: str, count: int) -> list[Document]:
    """So many documents with the given texts in turn: many ties."""
    return [replace(documents[number % len(documents)], id=f"{prefix}{number}") for number in range(count)]
