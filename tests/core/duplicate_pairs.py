"""Pairs of vacancies: some made from one another, some only alike. Company, then title, skills and text of both."""

from typing import NamedTuple

from talentmatch.matching import Document


class Pair(NamedTuple):
    """Two vacancies, and whether one company stands behind both."""

    first: Document
    second: Document
    is_same_company: bool


def _pair(
    language: str, first: tuple[str, str], second: tuple[str, str], *, same_company: bool, skills: tuple[str, ...] = ()
) -> Pair:
    return Pair(
        Document("first", language, first[0], skills, first[1]),
        Document("second", language, second[0], skills, second[1]),
        same_company,
    )


_SENSOR_TASK = """Je bouwt een meetopstelling voor vochtsensoren in serres. Je soldeert prototypes, schrijft firmware in
C voor een microcontroller en stuurt de meetwaarden over LoRaWAN naar een databank. Elke twee weken toon je op een echte
kwekerij wat er werkt en wat niet. Je vergelijkt drie soorten sensoren op nauwkeurigheid, verbruik en prijs en schrijft
een kort verslag met een voorstel."""
_WOUND_TASK = """You dress wounds, give medication and help residents wash and eat. You write the care file in the
tablet after every round, tell the head nurse what changed and take part in the weekly meeting of all. In the
second month you follow three residents yourself, with a mentor beside you, and prepare the talk with their families."""
_PAYROLL_TASK = """Vous encodez les prestations de cent vingt ouvriers, calculez les salaires dans un logiciel de paie
et faites les déclarations Dimona et DmfA. Vous répondez aux questions sur les fiches de paie, suivez les absences pour
maladie et préparez les contrats d'étudiants pour l'été. Chaque fin de mois, vous contrôlez les chiffres avec le
comptable."""
_ROBOT_TASK = """Du programmierst Schweißroboter für Rahmen von Anhängern, stellst Vorrichtungen ein und prüfst die
ersten Teile jeder Serie mit der Lehre. Du schreibst die Prüfprotokolle, änderst Programme nach den Zeichnungen der
Konstruktion und zeigst den Kollegen der Nachtschicht, was neu ist."""

_COMPANY = """Over ons
Ketelbord maakt software voor schoolkeukens en ziekenhuizen. Wij zijn met veertig collega's op de Corda Campus in
Hasselt. Elke dag eten we samen aan de lange tafel, en wie kookt hoeft niet af te wassen."""
_OFFER = """Ons aanbod
Je krijgt een vaste mentor, een laptop naar keuze, maaltijdcheques en twee dagen telewerk per week. Er is een
fietsvergoeding en een parking met laadpalen. Solliciteer met je cv en een korte mail."""

#: One was made from the other.
COPIES = {
    "re-posted word for word": _pair(
        "nl",
        ("Stage sensoren voor serres", _SENSOR_TASK),
        ("Stage sensoren voor serres", _SENSOR_TASK),
        same_company=True,
    ),
    "another board put its own words around it": _pair(
        "nl",
        (
            "Stage sensoren voor serres",
            f"""Over ons
Pompoenlicht is een jong bedrijf in Kinrooi. Wij geloven in warme mensen en koude data.

Jouw taken
{_SENSOR_TASK}

Ons aanbod
Een vaste mentor, een laptop en elke vrijdag frietjes.""",
        ),
        (
            "Stagiair sensoren serres (m/v/x)",
            f"""Over het bedrijf
Onze partner uit Noord-Limburg telt twee ingenieurs en een hond. De oude pastorie waar ze werken ligt aan een vijver.

Taken
{_SENSOR_TASK}

Wij bieden
Begeleiding door een ervaren ingenieur en een onkostenvergoeding. Solliciteer snel via onze website.""",
        ),
        same_company=False,
    ),
    "the same company changed a sentence and the month": _pair(
        "en",
        ("Placement in elderly care", f"{_WOUND_TASK} You can start in February."),
        (
            "Placement in elderly care",
            f"""{_WOUND_TASK} You can start in September. A driving licence is handy for visits to the hospital in
Tongeren, but you do not need one.""",
        ),
        same_company=True,
    ),
    "an agency copied it and called it something else": _pair(
        "fr",
        ("Gestionnaire de paie", f"{_PAYROLL_TASK} Nous offrons un horaire flexible et des chèques-repas."),
        (
            "Payroll officer (H/F/X)",
            f"""Notre client, une entreprise de construction à Genk, cherche du renfort. {_PAYROLL_TASK} Envoyez votre
candidature avec votre CV. Notre agence vous accompagne gratuitement du premier entretien à la signature.""",
        ),
        same_company=False,
    ),
    "a short introduction was added": _pair(
        "de",
        ("Schweißtechniker", _ROBOT_TASK),
        (
            "Schweißtechniker",
            f"""Wir sind ein Familienbetrieb in dritter Generation und bauen Anhänger für Landwirte in ganz Europa.
{_ROBOT_TASK} Wir bieten dir einen sicheren Arbeitsplatz und dreißig Tage Urlaub.""",
        ),
        same_company=True,
    ),
    "a third of the task was written anew under the same title": _pair(
        "nl",
        (
            "Medewerker onthaal",
            """Je ontvangt bezoekers, neemt de telefoon op en boekt de vergaderzalen. Je maakt badges aan, sorteert de
post en bestelt kantoormateriaal. Je houdt bij wie in het gebouw is en telt iedereen bij een brandoefening. Op maandag
zet je samen met de keuken de broodjes klaar voor de directie.""",
        ),
        (
            "Medewerker onthaal",
            """Je ontvangt bezoekers, neemt de telefoon op en boekt de vergaderzalen. Je maakt badges aan, sorteert de
post en bestelt kantoormateriaal. Je houdt bij wie in het gebouw is en telt iedereen bij een brandoefening. Je houdt de
agenda van twee directeurs bij en regelt hun reizen.""",
        ),
        same_company=True,
    ),
    "two sections changed places and every sentence lost a word": _pair(
        "de",
        (
            "Praktikum Marketing",
            """Deine Aufgaben
Du schreibst Beiträge für drei Netzwerke, planst sie für den ganzen Monat und wertest jede Woche die Zahlen aus. Du
filmst kurze Gespräche mit Kunden und schneidest sie.

Dein Profil
Du schreibst fehlerfrei Deutsch und Englisch und hast ein Auge für Bilder.""",
        ),
        (
            "Praktikantin oder Praktikant Marketing",
            """Das bringst du mit
Du schreibst fehlerfrei Deutsch und hast ein Auge für Bilder.

Deine Aufgaben
Du schreibst Beiträge für drei Netzwerke, planst sie für den Monat und wertest jede Woche die Zahlen aus. Du filmst
kurze Gespräche mit unseren Kunden und schneidest sie.""",
        ),
        same_company=False,
    ),
    "capitals, accents and signs differ": _pair(
        "fr",
        (
            "Assistant(e) administratif(ve)",
            """Vous gérez l'agenda de la direction, préparez les réunions et rédigez les procès-verbaux. Vous classez
les dossiers des élèves, répondez aux parents et commandez le matériel des ateliers.""",
        ),
        (
            "ASSISTANT ADMINISTRATIF",
            """- Vous gerez l'agenda de la direction ; preparez les reunions et redigez les proces-verbaux
- Vous classez les dossiers des eleves - repondez aux parents et commandez le materiel des ateliers !""",
        ),
        same_company=False,
    ),
    "one company found a better title": _pair(
        "nl",
        (
            "Logistiek bediende",
            f"""{_COMPANY}

Jouw taken
Je plant de ritten van acht chauffeurs, maakt vrachtbrieven op en houdt de voorraad van het koelhuis bij. Je belt met
klanten als een levering later komt en lost klachten op.

{_OFFER}""",
        ),
        (
            "Planner transport koelhuis",
            f"""{_COMPANY}

Jouw taken
Je plant de ritten van acht chauffeurs, maakt vrachtbrieven op en houdt de voorraad van het koelhuis bij. Je belt met
klanten als een levering later komt en lost klachten op.

Solliciteer voor het einde van de maand.""",
        ),
        same_company=True,
    ),
    "no text, but the same title and skills": _pair(
        "nl",
        ("Poetshulp in Hasselt", ""),
        ("Poetshulp in Hasselt", ""),
        same_company=True,
        skills=("schoonmaken", "strijken"),
    ),
}

#: Alike, and no copies.
OTHERS = {
    "one company, the same frame, another task": _pair(
        "nl",
        (
            "Stage front-end",
            f"""{_COMPANY}

Jouw taken
Je bouwt schermen in React voor de bestelmodule, tekent ze eerst op papier en test ze in een schoolkeuken.

{_OFFER}""",
        ),
        (
            "Stage boekhouding",
            f"""{_COMPANY}

Jouw taken
Je boekt facturen in, volgt betalingen op en helpt bij de btw-aangifte van het eerste kwartaal.

{_OFFER}""",
        ),
        same_company=True,
    ),
    "one company, one title but for the place of the stage, another task": _pair(
        "nl",
        (
            "Stage informatica",
            f"""{_COMPANY}

Jouw taken
Je schrijft automatische tests voor de facturatie en zet ze in de pijplijn van GitLab. Je meet hoeveel code gedekt is.

Profiel
Je studeert informatica, je spreekt Nederlands en je werkt graag in een team.

{_OFFER}""",
        ),
        (
            "Stage informatica",
            f"""{_COMPANY}

Jouw taken
Je verhuist twaalf oude servers naar de cloud, schrijft scripts in PowerShell en maakt een herstelplan voor brand.

Profiel
Je studeert informatica, je spreekt Nederlands en je werkt graag in een team.

{_OFFER}""",
        ),
        same_company=True,
    ),
    "a frame without headings, another task": _pair(
        "en",
        (
            "Research intern, imaging",
            """The Health Campus brings together hospital, university and start-ups in Diepenbeek. We offer a desk, a
badge and good coffee. You segment MRI scans of knees with a neural network, label two hundred images with a radiologist
and compare your model with the old rule-based one. Send your letter to the address below before the first of March.""",
        ),
        (
            "Research intern, logistics",
            """The Health Campus brings together hospital, university and start-ups in Diepenbeek. We offer a desk, a
badge and good coffee. You follow blood samples from ward to laboratory, time every step and simulate what a second
courier or a pneumatic tube would change. Send your letter to the address below before the first of March.""",
        ),
        same_company=True,
    ),
    "two companies, one job, other words": _pair(
        "en",
        ("Nurse in elderly care", _WOUND_TASK),
        (
            "Nurse in elderly care",
            """You take care of a group of twelve older people: wound care, insulin, palliative comfort. You work with
two colleagues on late and early shifts, keep the electronic file up to date and coach students on placement. Once a
month you have a weekend duty.""",
        ),
        same_company=False,
    ),
    "neighbouring jobs on the same robots": _pair(
        "de",
        ("Schweißtechniker", _ROBOT_TASK),
        (
            "Instandhalter Schweißroboter",
            """Du hältst Schweißroboter instand, tauschst Brenner und Schlauchpakete und suchst Fehler in der Steuerung.
Du planst die Wartung am Wochenende, bestellst Ersatzteile und führst das Lager. Bei einem Stillstand kommst du.""",
        ),
        same_company=True,
    ),
    "two shifts of a hospital with one requirement list": _pair(
        "nl",
        (
            "Verpleegkundige dialyse",
            """Wat ga je doen
Je sluit patiënten aan op de dialysemachine, volgt bloeddruk en gewicht en leert hen thuis zelf te dialyseren.

Wat verwachten we
Je hebt een diploma verpleegkunde, je spreekt vlot Nederlands, je werkt graag samen met artsen en kinesisten en je
bent bereid om in het weekend en op feestdagen te werken. Je volgt elk jaar vier dagen vorming.

Wat bieden we
Een contract volgens IFIC, een hospitalisatieverzekering en kinderopvang op de campus.""",
        ),
        (
            "Verpleegkundige spoed",
            """Wat ga je doen
Je vangt patiënten op, schat in hoe dringend het is en rijdt mee met de MUG naar ongevallen in heel Zuid-Limburg.

Wat verwachten we
Je hebt een diploma verpleegkunde, je spreekt vlot Nederlands, je werkt graag samen met artsen en kinesisten en je
bent bereid om in het weekend en op feestdagen te werken. Je volgt elk jaar vier dagen vorming.

Wat bieden we
Een contract volgens IFIC, een hospitalisatieverzekering en kinderopvang op de campus.""",
        ),
        same_company=True,
    ),
    "theses in one group with one way of working": _pair(
        "en",
        (
            "Thesis: recycling of solar panels",
            """You study how the glue between glass and silicon can be loosened with heat or solvents, and weigh what
comes off. You present your plan in October, report every second week and defend your thesis in June. You work in the
lab of the research group and share a desk with another student.""",
        ),
        (
            "Thesis: printing of solar cells",
            """You print perovskite layers with an ink-jet head, measure how even they are and what the drying speed
does. You present your plan in October, report every second week and defend your thesis in June. You work in the lab of
the research group and share a desk with another student.""",
        ),
        same_company=True,
    ),
    "the same formula in a few words": _pair(
        "nl",
        ("Kok", "Wij zoeken een gemotiveerde collega voor ons team."),
        ("Lasser", "Wij zoeken een gemotiveerde collega voor ons team."),
        same_company=True,
    ),
    "one seasonal job at two fruit growers": _pair(
        "fr",
        (
            "Cueilleur de pommes",
            """Vous cueillez des pommes et des poires de fin août à mi-octobre. Vous triez les fruits par calibre et
vous les posez dans les caisses sans les taper. Le travail se fait debout, par tous les temps.""",
        ),
        (
            "Cueilleur de fraises",
            """Vous cueillez des fraises sous serre d'avril à juin, tôt le matin quand il fait encore frais. Vous pesez
chaque barquette et vous enlevez les feuilles abîmées. Nous payons à l'heure, pas au kilo.""",
        ),
        same_company=False,
    ),
    "no text and the same title at two companies": _pair(
        "nl",
        ("Poetshulp in Hasselt", ""),
        ("Poetshulp in Hasselt", ""),
        same_company=False,
        skills=("schoonmaken", "strijken"),
    ),
}
