from collections import Counter
from pathlib import Path

import pytest

from talentmatch.vocabulary.files import (
    LANGUAGES,
    VocabularyError,
    own_folder,
    own_vocabulary,
    read_vocabulary,
    term_files,
    term_lines,
)

HEADER = "id\tkind\tnl\ten\tfr\tde\tbroader\trelated"
WELDING = "welding\tskill\tlassen | lastechniek\twelding\tsoudage\tSchweißen\t\twelder"
WELDER = "welder\toccupation\tlasser\twelder\tsoudeur | soudeuse\tSchweißer | Schweißerin\twelding\t"


def write_topic(folder: Path, *lines: str, name: str = "metal.tsv") -> Path:
    path = folder / name
    path.write_bytes("\n".join(lines).encode() + b"\n")
    return path


def test_read_vocabulary_keeps_labels_in_order_and_references(tmp_path: Path) -> None:
    write_topic(tmp_path, "# metal", HEADER, "", WELDING, WELDER)

    concepts = read_vocabulary(tmp_path).concepts

    assert set(concepts) == {"welding", "welder"}
    assert concepts["welding"].kind == "skill"
    assert concepts["welding"].labels["nl"] == ("lassen", "lastechniek")
    assert concepts["welding"].labels["de"] == ("Schweißen",)
    assert concepts["welding"].related == ("welder",)
    assert concepts["welder"].broader == ("welding",)


def test_read_vocabulary_joins_topics_that_refer_to_each_other(tmp_path: Path) -> None:
    write_topic(tmp_path, HEADER, WELDER, name="people.tsv")
    write_topic(tmp_path, HEADER, WELDING, name="skills.tsv")

    assert set(read_vocabulary(tmp_path).concepts) == {"welding", "welder"}


def test_term_lines_read_a_file_with_windows_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "metal.tsv"
    path.write_bytes(f"{HEADER}\r\n{WELDING}\r\n".encode())

    (line,) = term_lines(path)

    assert line.references("related") == ("welder",)


@pytest.mark.parametrize(
    ("lines", "file_line", "reason"),
    [
        (["# only a comment"], 1, "header row is missing"),
        (["id\tkind", WELDING], 1, "header row must be"),
        ([HEADER, "welding\tskill\tlassen"], 2, "3 cells, not 8"),
        ([HEADER, WELDING, WELDER, WELDING], 4, "welding is already in metal.tsv, line 2"),
        ([HEADER, WELDING.replace("skill", "trick")], 2, "unknown kind 'trick'"),
        ([HEADER, WELDING.replace("soudage", " | ")], 2, "no label in fr"),
        ([HEADER, WELDING], 2, "refers to welder, which does not exist"),
        ([HEADER, WELDING.removeprefix("welding")], 2, "the id is empty"),
    ],
)
def test_read_vocabulary_names_file_and_line_of_what_it_refuses(
    tmp_path: Path, lines: list[str], file_line: int, reason: str
) -> None:
    write_topic(tmp_path, *lines)

    with pytest.raises(VocabularyError, match=reason) as refusal:
        read_vocabulary(tmp_path)

    assert (refusal.value.file, refusal.value.line) == ("metal.tsv", file_line)
    assert str(refusal.value).startswith(f"metal.tsv, line {file_line}: ")


def test_read_vocabulary_refuses_a_line_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "metal.tsv").write_bytes(HEADER.encode() + b"\n" + WELDING.encode("latin-1") + b"\n")

    with pytest.raises(VocabularyError, match=r"metal\.tsv, line 2: the line is not UTF-8"):
        read_vocabulary(tmp_path)


def test_read_vocabulary_refuses_a_folder_without_files(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="no file"):
        read_vocabulary(tmp_path)


def test_own_vocabulary_has_every_line_of_its_files_with_a_label_in_each_language() -> None:
    line_count = sum(len(term_lines(path)) for path in term_files(own_folder()))

    vocabulary = own_vocabulary()

    assert len(vocabulary.concepts) == line_count
    assert all(concept.labels[language] for concept in vocabulary.concepts.values() for language in LANGUAGES)


def test_own_vocabulary_is_read_once() -> None:
    assert own_vocabulary() is own_vocabulary()


def test_own_vocabulary_puts_a_tool_under_what_it_is_used_for() -> None:
    concepts = own_vocabulary().concepts

    assert "dashboarding" in concepts["power-bi"].broader
    assert "3d-cad" in concepts["solidworks"].broader
    assert {"java", "backend-development"} <= set(concepts["spring-boot"].broader)


def test_own_vocabulary_covers_the_study_fields_in_depth() -> None:
    kinds = Counter(concept.kind for concept in own_vocabulary().concepts.values())

    assert kinds.total() >= 2000
    assert {kind: count >= least for kind, least, count in _least_counts(kinds)} == dict.fromkeys(kinds, True)


def _least_counts(kinds: Counter[str]) -> list[tuple[str, int, int]]:
    least = {"skill": 780, "tool": 700, "occupation": 300, "study_field": 110, "language": 50}
    return [(kind, least[kind], count) for kind, count in kinds.items()]


def test_own_vocabulary_puts_every_tool_under_a_category() -> None:
    tools = [concept for concept in own_vocabulary().concepts.values() if concept.kind == "tool"]

    assert [tool.id for tool in tools if not tool.broader] == []


@pytest.mark.parametrize(
    ("language", "tool", "category"),
    [
        ("nl", "Power BI", "dashboards bouwen"),
        ("en", "SolidWorks", "3D drawing"),
        ("fr", "Inventor", "modélisation 3D"),
        ("de", "CATIA", "CAD-Konstruktion"),
        ("nl", "Dimona", "loonadministratie"),
        ("nl", "Payflip", "loonberekening"),
        ("fr", "SD Worx", "calcul des salaires"),
        ("nl", "Acerta", "lonen berekenen"),
        ("nl", "Yuki", "boekhoudpakket"),
        ("fr", "Exact Online", "logiciel comptable"),
        ("nl", "Revit", "bouwinformatiemodel"),
        ("de", "TIA Portal", "SPS-Programmierung"),
        ("nl", "CareConnect", "elektronisch patiëntendossier"),
        ("nl", "Smartschool", "elektronische leeromgeving"),
        ("en", "Figma", "interface design"),
        ("en", "Selenium", "automated testing"),
        ("de", "Ansys", "Finite-Elemente-Analyse"),
        ("nl", "Hotjar", "conversieoptimalisatie"),
    ],
)
def test_own_vocabulary_leads_from_a_tool_to_its_category(language: str, tool: str, category: str) -> None:
    concepts = own_vocabulary().concepts

    (found,) = own_vocabulary().annotate(tool, language, is_skill_list=True)
    (wanted,) = own_vocabulary().annotate(category, language)

    above = {reference for concept_id in found.concept_ids for reference in concepts[concept_id].broader}
    assert above & set(wanted.concept_ids)


@pytest.mark.parametrize(
    ("concept_id", "written"),
    [
        ("bookkeeping", ("facturen inboeken", "keeping the books", "tenir la comptabilité", "Rechnungen verbuchen")),
        ("wound-care", ("wonden verzorgen", "dressing wounds", "soigner des plaies", "Wunden versorgen")),
        (
            "telephone-reception",
            ("klanten te woord staan", "answering phone calls", "répondre au téléphone", "Telefonate entgegennehmen"),
        ),
        (
            "machine-operation",
            ("machines instellen", "setting machines", "régler des machines", "Maschinen einrichten"),
        ),
        (
            "unit-testing",
            ("unittests schrijven", "writing unit tests", "écrire des tests unitaires", "Unit-Tests schreiben"),
        ),
        ("payroll", ("loonadministratie", "running payroll", "bulletins de paie", "Lohnbuchhaltung")),
        ("warehouse-management", ("magazijnbeheer", "working in a warehouse", "magasinage", "Lagertätigkeiten")),
        ("inventory-management", ("stockbeheer", "stock levels", "gérer les stocks", "Lagerbestände")),
        ("temporary-employment", ("interim", "temp agencies", "bureau d'intérim", "Zeitarbeitsfirma")),
        ("programming", ("programmeerwerk", "coding", "écrire du code", "Code schreiben")),
        ("nurse", ("verpleegster", "nurses", "infirmières", "Krankenschwestern")),
        ("bookkeeper", ("boekhoudster", "bookkeepers", "teneuse de livres", "Buchhalterinnen")),
        ("warehouse-worker", ("magazijniers", "order pickers", "magasinière", "Lagerarbeiter")),
        ("educator-supporter", ("opvoeder", "social educator", "éducatrice", "Erzieherin")),
        ("physiotherapist", ("kinesitherapeute", "physiotherapists", "kinésithérapeute", "Physiotherapeutin")),
        ("social-worker", ("maatschappelijk werkster", "social workers", "assistante sociale", "Sozialarbeiterin")),
    ],
)
def test_own_vocabulary_knows_what_people_write_in_each_language(
    concept_id: str, written: tuple[str, str, str, str]
) -> None:
    found = [
        own_vocabulary().annotate(text, language)[0].concept_ids
        for language, text in zip(("nl", "en", "fr", "de"), written, strict=True)
    ]

    assert found == [(concept_id,)] * 4


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("financial-controller", "accountant"),
        ("financial-controller", "financial-analyst"),
        ("nurse", "care-assistant"),
        ("cad-draughtsman", "building-draughtsman"),
        ("electrician", "electromechanic"),
        ("data-analyst", "data-scientist"),
    ],
)
def test_own_vocabulary_makes_occupations_of_one_family_neighbours(one: str, other: str) -> None:
    concepts = own_vocabulary().concepts

    assert other in concepts[one].related or one in concepts[other].related


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("written", "concept_id"),
    [
        ("C", "c"),
        ("C++", "cpp"),
        ("C#", "csharp"),
        (".NET Core", "dotnet"),
        ("Node.js", "nodejs"),
        ("VueJS", "vue"),
        ("Golang", "go-language"),
        ("R", "r-language"),
        ("PowerBI", "power-bi"),
        ("SAP S/4HANA", "sap"),
        ("ROS 2", "ros"),
        ("Siemens S7", "tia-portal"),
        ("Solid Works", "solidworks"),
        ("Auto CAD", "autocad"),
    ],
)
def test_own_vocabulary_finds_tools_as_people_write_them(language: str, written: str, concept_id: str) -> None:
    found = own_vocabulary().annotate(written, language, is_skill_list=True)

    assert [annotation.concept_ids for annotation in found] == [(concept_id,)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Lassen, heftruckattest en PLC-programmeren in TIA Portal.",
            ["welding", "forklift-driving", "plc-programming", "tia-portal"],
        ),
        ("en", "C++ and C#, Node.js and .NET, Power BI.", ["cpp", "csharp", "nodejs", "dotnet", "power-bi"]),
        (
            "fr",
            "Électromécanicienne, soudage et conduite de chariot élévateur.",
            ["electromechanic", "welding", "forklift-driving"],
        ),
        ("de", "Schweißen, Kältetechnik und SPS-Programmierung.", ["welding", "refrigeration", "plc-programming"]),
    ],
)
def test_own_vocabulary_finds_concepts_in_a_sentence_of_each_language(
    language: str, text: str, expected: list[str]
) -> None:
    found = [annotation.concept_ids for annotation in own_vocabulary().annotate(text, language)]

    assert found == [(concept_id,) for concept_id in expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Looking forward to a market leader, tailored to the needs of a product with a genetic account."),
        ("en", "Our groups host a pension plan and unify electronic architecture in a production environment."),
        ("fr", "Mon rêve : apprendre vite, voir la toiture, et c'est génial dans la société grecque."),
        ("de", "Nach der Lehre ein Zimmer im Haus, mit deutschen und niederländischen Nachbarn."),
        ("nl", "Ik las dat een Nederlandse firma in Nederland en Duitsland een groepsverzekering en privacy belooft."),
        ("nl", "Je houdt het hoofd koel, neemt rust en kan op alle fronten terecht bij een open kantoor."),
        ("en", "You go the extra mile for our customers and develop yourself in a swift way."),
        ("fr", "J'ai une vue d'ensemble, en vue d'une usine où nous cherchons un esprit élevé."),
        ("de", "Wir fahren gern ins Grüne, das Essen ist fertig und die Eltern kommen mit."),
    ],
)
def test_own_vocabulary_finds_nothing_in_daily_speech(language: str, text: str) -> None:
    assert own_vocabulary().annotate(text, language) == ()
