from talentmatch.matches.documents import candidate_document, vacancy_document
from talentmatch.matches.marked_texts import MarkedText
from talentmatch.matches.ranked import MatchDetail, Quote, Reasons
from talentmatch.matching import Concept, Matcher, Vocabulary
from talentmatch.profiles.models import Profile
from talentmatch.reports.evidence import QUOTE_LIMIT, Evidence, evidence
from talentmatch.vacancies.models import Vacancy

VOCABULARY = Vocabulary(
    [
        Concept("welding", "skill", {"nl": ("lassen",), "en": ("welding",)}),
        Concept("drawing", "skill", {"nl": ("tekenen",), "en": ("drawing",)}),
    ]
)


def shared(profile: Profile, vacancy: Vacancy, locale: str = "en") -> dict[str, Evidence]:
    profile.id = vacancy.id = 1
    matcher = Matcher.fit([vacancy_document(vacancy)], [candidate_document(profile)], vocabulary=VOCABULARY)
    explanation = matcher.explain(matcher.candidates.vectors_of("1"), matcher.vacancies.vectors_of("1"))
    reasons = Reasons(explanation.relevance, (), (), (), None)
    texts = MarkedText("nl", ()), MarkedText("nl", ())
    detail = MatchDetail(profile, vacancy, reasons, explanation, (), matcher.build_id, *texts)
    return {one.concept_id: one for one in evidence(detail, VOCABULARY, locale=locale)}


def profile_with(text: str, *, skills: tuple[str, ...] = (), programme: str = "") -> Profile:
    return Profile(programme=programme, skills=list(skills), text=text, text_language="nl")


def vacancy_with(description: str, *, skills: tuple[str, ...] = (), title: str = "Place") -> Vacancy:
    return Vacancy(
        title=title, required_skills=list(skills), desired_skills=[], description=description, text_language="en"
    )


def test_evidence_quotes_the_sentence_of_each_side_in_its_language() -> None:
    profile = profile_with("Ik woon hier. Ik kan goed lassen met TIG. Verder niets.")
    found = shared(profile, vacancy_with("We build frames. You do welding and checks! And more."))

    assert found["welding"].label == "welding"
    assert found["welding"].candidate == Quote("Ik kan goed lassen met TIG.", "nl")
    assert found["welding"].vacancy == Quote("You do welding and checks!", "en")


def test_evidence_speaks_the_readers_language() -> None:
    assert shared(profile_with("Lassen."), vacancy_with("Welding."), "nl")["welding"].label == "lassen"


def test_evidence_quotes_the_skill_where_the_text_does_not_name_it() -> None:
    found = shared(profile_with("Niets.", skills=("tekenen", "lassen (basis)")), vacancy_with("Welding."))

    assert found["welding"].candidate == Quote("lassen (basis)", "nl")


def test_evidence_quotes_the_title_where_nothing_else_names_it() -> None:
    found = shared(profile_with("Lassen."), vacancy_with("Nothing.", title="Course in welding"))

    assert found["welding"].vacancy == Quote("Course in welding", "en")


def test_evidence_begins_with_what_adds_most() -> None:
    profile = profile_with("Lassen. Tekenen.", skills=("tekenen",))
    found = shared(profile, vacancy_with("Welding. Drawing.", skills=("drawing",)))

    assert list(found) == ["drawing", "welding"]
    assert found["drawing"].value > found["welding"].value > 0


def test_evidence_cuts_a_long_sentence_at_words_and_keeps_the_skill_in_it() -> None:
    long = "en ".join(f"taak{number} " for number in range(60))
    quote = shared(profile_with(f"{long} lassen {long}"), vacancy_with("Welding."))["welding"].candidate.text

    assert quote.startswith("… ")
    assert quote.endswith(" …")
    assert "lassen" in quote
    assert len(quote) <= QUOTE_LIMIT + 4
    assert set(quote.strip("… ").split()) <= {*long.split(), "lassen"}


def test_evidence_is_empty_where_nothing_is_shared() -> None:
    assert shared(profile_with("Lassen."), vacancy_with("Drawing.")) == {}
