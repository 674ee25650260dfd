"""Search by words, beginnings, compounds, concepts and in spite of typing errors; exact whatever was done before."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentmatch.matching import Concept, Document, InvalidParameter, UnknownDocument, Vocabulary
from talentmatch.matching.search.search import ConceptMention, Found, SearchedDocument, SearchIndex
from talentmatch.matching.search.spans import MetWords
from talentmatch.matching.vectors import FIRST_SKILL, TEXT, TITLE

ACCOUNTING = Concept(
    "accounting",
    "skill",
    {"nl": ("boekhouden", "boekhouding"), "en": ("accounting",), "fr": ("comptabilité",), "de": ("Buchhaltung",)},
)
DASHBOARDS = Concept("dashboards", "skill", {"nl": ("dashboards maken",), "en": ("dashboarding",)})
POWER_BI = Concept("power-bi", "tool", {"en": ("Power BI",)}, broader=("dashboards",))
MACHINE_LEARNING = Concept("machine-learning", "skill", {"nl": ("machinaal leren",), "en": ("machine learning",)})
VOCABULARY = Vocabulary((ACCOUNTING, DASHBOARDS, POWER_BI, MACHINE_LEARNING))


def place(
    number: str,
    title: str,
    text: str = "",
    *,
    language: str = "nl",
    skills: tuple[str, ...] = (),
    names: tuple[str, ...] = (),
) -> SearchedDocument:
    document = Document(number, language, title, skills, text)
    fields = [(TITLE, title), (TEXT, text), *((FIRST_SKILL + n, skill) for n, skill in enumerate(skills))]
    mentions = [
        ConceptMention(concept_id, field, found.start, found.end)
        for field, words in fields
        for found in VOCABULARY.annotate(words, language, is_skill_list=field >= FIRST_SKILL)
        for concept_id in found.concept_ids
    ]
    return SearchedDocument(document, names, tuple(mentions))


PLACES = (
    place("books-nl", "Stage boekhouding", "Je verwerkt facturen.", names=("Pomelo", "Genk")),
    place("books-en", "Finance assistant", "You help with accounting.", language="en", names=("Kiwi", "Hasselt")),
    place("books-fr", "Aide-comptable", "La comptabilité au quotidien.", language="fr"),
    place("web", "Webontwikkelaar", "Je bouwt sites voor klanten in Genk.", skills=("JavaScript",)),
    place("software", "Junior ontwikkelaar", "Je schrijft software in Java.", skills=("Java",), names=("Pomelo",)),
    place("bi", "Reporting analyst", "You build reports.", language="en", skills=("Power BI",)),
    place("weld", "Schweißer", "Sie schweißen Rahmen in der Werkstatt.", language="de"),
    place("care", "Zorgkundige", "Verzekeringsdossiers en verzorging van bewoners."),
)


def index_of(places: tuple[SearchedDocument, ...] = PLACES) -> SearchIndex:
    index = SearchIndex(VOCABULARY)
    for searched in places:
        index.put(searched)
    return index


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return index_of()


def ids(found: Found) -> list[str]:
    return [document.id for document in found.documents]


def search(index: SearchIndex, text: str, language: str = "nl") -> list[str]:
    return ids(index.search(text, language, k=20))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("facturen", {"books-nl"}),
        ("FACTUREN", {"books-nl"}),
        ("factuur", {"books-nl"}),  # stem
        ("schweissen", {"weld"}),  # ß and accents
        ("pomelo", {"books-nl", "software"}),  # a name
        ("genk", {"books-nl", "web"}),
        ("pomelo genk", {"books-nl"}),  # every word
        ("stage in genk", {"books-nl"}),  # a word that says nothing is left out
        ("in", {"web", "software", "weld"}),  # unless it is all there is
    ],
)
def test_search_finds_words(index: SearchIndex, text: str, found: set[str]) -> None:
    assert set(search(index, text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("fact", {"books-nl"}), ("stage fact", {"books-nl"}), ("f", set()), ("zorg", {"care"})],
)
def test_search_completes_the_last_word(index: SearchIndex, text: str, found: set[str]) -> None:
    assert set(search(index, text)) == found


def test_search_takes_words_before_the_last_as_they_stand(index: SearchIndex) -> None:
    assert search(index, "rep bouwt") == search(index, "bouwt") == ["web"]
    assert index.search("rep bouwt", "nl", k=5).is_partial


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ontwikkelaar", ["software", "web"]),  # the word itself before the compound
        ("ontwikkelaars", ["software", "web"]),
        ("dossier bewoners", ["care"]),  # first and last part, with the letters that link them
        ("softwareontwikkelaar", ["software"]),  # the query is the compound
        ("java script", ["web"]),  # written apart
    ],
)
def test_search_finds_parts_of_compounds(index: SearchIndex, text: str, found: list[str]) -> None:
    assert search(index, text) == found


def test_search_sees_no_compound_where_the_rest_is_no_word() -> None:
    index = index_of((place("a", "Kok", "Restaurant in de buurt."), place("b", "Rest", "Anders.")))

    assert search(index, "rest anders") == ["b"]
    assert "part" not in {way.kind for way in index.search("rest anders", "nl", k=5).query.ways}


def test_search_sees_a_short_last_part_only_after_a_word() -> None:
    index = index_of((place("a", "Werkbroek"), place("b", "Wambroek"), place("c", "Werk"), place("d", "Broek")))

    assert search(index, "broek") == ["d", "a"]


@pytest.mark.parametrize("text", ["boekhouden", "accounting", "comptabilité", "comptabilite", "Buchhaltung"])
@pytest.mark.parametrize("language", ["nl", "en", "fr", "de"])
def test_search_finds_a_concept_across_languages(index: SearchIndex, text: str, language: str) -> None:
    assert {"books-nl", "books-en", "books-fr"} <= set(search(index, text, language))


def test_search_finds_a_concept_by_the_beginning_of_its_label(index: SearchIndex) -> None:
    assert "books-en" in search(index, "boekhou")
    assert search(index, "machine le") == []


def test_search_for_a_category_finds_its_tools(index: SearchIndex) -> None:
    assert search(index, "dashboarding", "en") == ["bi"]


def test_search_puts_titles_first_then_skills_then_names_then_texts() -> None:
    index = index_of(
        (
            place("text", "Werk", "Iets met Java."),
            place("name", "Werk", names=("Java",)),
            place("title", "Java"),
            place("skill", "Werk", skills=("Java",)),
        )
    )

    found = index.search("java", "nl", k=10)

    assert [(document.id, document.rank) for document in found.documents] == [
        ("title", 1),
        ("skill", 2),
        ("name", 3),
        ("text", 4),
    ]


def test_search_shares_ranks_in_an_order_that_favours_nobody() -> None:
    places = tuple(place(str(number), "Java") for number in range(8))

    found = index_of(places).search("java", "nl", k=5)

    assert {document.rank for document in found.documents} == {1}
    assert found.total_count == 8
    assert ids(found) == search(index_of(tuple(reversed(places))), "java")[:5]
    assert ids(found) != sorted(ids(found))


def test_search_shows_what_meets_most_words_when_nothing_meets_all(index: SearchIndex) -> None:
    found = index.search("facturen genk javascript", "nl", k=20)

    assert found.is_partial
    assert set(ids(found)) == {"books-nl", "web"}


@pytest.mark.parametrize(
    ("text", "reason"), [("", "no_words"), ("%", "no_words"), ("?!", "no_words"), ("kwantum", "nothing_found")]
)
def test_search_without_result_says_why(index: SearchIndex, text: str, reason: str) -> None:
    found = index.search(text, "nl", k=20)

    assert (found.documents, found.total_count, found.reason) == ((), 0, reason)


def test_search_finds_only_what_is_eligible(index: SearchIndex) -> None:
    found = index.search("genk", "nl", k=20, eligible={"web", "weld", "unknown"})

    assert (ids(found), found.total_count) == (["web"], 1)


def test_search_refuses_a_k_below_1(index: SearchIndex) -> None:
    with pytest.raises(InvalidParameter, match="k must be at least 1"):
        index.search("java", "nl", k=0)


def test_removing_what_is_not_there_is_an_error() -> None:
    with pytest.raises(UnknownDocument, match="'nobody'"):
        index_of().remove("nobody")


@pytest.mark.parametrize(
    ("typed", "meant", "text"),
    [
        ("facutren", "facturen", "facturen"),
        ("stage facutren genk", "facturen", "stage facturen genk"),
        ("Haselt", "hasselt", "hasselt"),
        ("comptabilte", "comptabilité", "comptabilité"),
        ("boekhoudne", "boekhouden", "boekhouden"),  # a label that no document holds
        ("webontwikelaar", "webontwikkelaar", "webontwikkelaar"),
        ("verzekernigs", "verzekeringsdossiers", "verzekeringsdossiers"),  # still being typed
    ],
)
def test_search_corrects_a_word_nobody_knows(index: SearchIndex, typed: str, meant: str, text: str) -> None:
    query = index.search(typed, "nl", k=20).query

    assert [correction.meant for correction in query.corrections] == [meant]
    assert query.corrected_text == text
    assert search(index, typed) == search(index, text)


def test_search_corrects_to_what_makes_a_concept_together() -> None:
    index = index_of((place("leading", "Leading hand"), place("ml", "Machine learning", language="en")))

    found = index.search("machine learing", "en", k=5)

    assert [correction.meant for correction in found.query.corrections] == ["learning"]
    assert ids(found) == ["ml"]


@pytest.mark.parametrize("text", ["kiwo", "c+++", "2028", "facturen"])
def test_search_leaves_short_words_and_names_as_typed(index: SearchIndex, text: str) -> None:
    assert index.search(text, "nl", k=20).query.corrections == ()


def test_met_words_are_marked_once_each_with_what_was_typed(index: SearchIndex) -> None:
    query = index.search("boekhouden help", "en", k=5).query
    books = next(searched for searched in PLACES if searched.document.id == "books-en")

    spans = MetWords(query).in_text(books.document.text, [m for m in books.mentions if m.place == TEXT])

    marked = [(books.document.text[span.start : span.end], span.kind, span.typed) for span in spans]
    assert marked == [("help", "word", "help"), ("accounting", "concept", "boekhouden")]


def test_a_word_is_marked_by_the_best_way_in_which_it_meets() -> None:
    query = index_of((place("a", "Twee ontwikkelaars"),)).search("ontwikkelaar", "nl", k=1).query

    assert {way.kind for way in query.ways} >= {"inflected", "begun"}
    assert [span.kind for span in MetWords(query).in_text("Twee ontwikkelaars")] == ["inflected"]


def test_a_corrected_word_counts_for_less_than_one_as_typed() -> None:
    index = index_of((place("typed", "Stage", "Je ziet facturen."), place("corrected", "Facturen", "Een stage.")))

    found = index.search("stage facutren", "nl", k=2)

    assert [(document.id, document.rank) for document in found.documents] == [("typed", 1), ("corrected", 2)]


def test_a_word_stays_known_when_its_other_spelling_goes() -> None:
    index = index_of((place("with", "Coördinatie"), place("without", "Coordinatie")))

    index.remove("with")
    found = index.search("coordinaties werk", "nl", k=5)

    assert (ids(found), found.query.corrections) == (["without"], ())


OPERATIONS = st.lists(
    st.tuples(st.sampled_from(["put", "change", "remove"]), st.sampled_from(range(len(PLACES)))), max_size=24
)
QUERIES = ("boekhouden", "ontwikkelaar", "genk", "facutren", "zorg", "je", "machine learing", "softwareontwikkelaar")


@settings(max_examples=60, deadline=None)
@given(operations=OPERATIONS)
def test_search_after_any_changes_equals_that_of_a_new_index(operations: list[tuple[str, int]]) -> None:
    index, there = SearchIndex(VOCABULARY), dict[str, SearchedDocument]()
    for operation, number in operations:
        searched = PLACES[number]
        key = searched.document.id
        if operation == "remove":
            if key in there:
                index.remove(key)
                del there[key]
            continue
        if operation == "change":
            other = PLACES[number - 1].document
            changed = Document(key, other.language, other.title, other.skills, searched.document.text)
            searched = SearchedDocument(changed, searched.names)
        index.put(searched)
        there[key] = searched
    fresh = SearchIndex(VOCABULARY)
    for _key, searched in sorted(there.items(), reverse=True):
        fresh.put(searched)

    assert len(index) == len(there)
    for text in QUERIES:
        assert index.search(text, "nl", k=20) == fresh.search(text, "nl", k=20)
