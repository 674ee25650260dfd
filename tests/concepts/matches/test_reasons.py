from talentmatch.matches.ranked import Reasons
from talentmatch.matches.reasons import reasons_of, without_sentences
from talentmatch.matching import Concept, Document, Matcher, Vocabulary
from talentmatch.matching.aids import ReadingAids
from talentmatch.vacancies.models import Vacancy
from tests.core.encoders import WordSumEncoder

VOCABULARY = Vocabulary(
    [
        Concept("dashboards", "skill", {"nl": ("dashboards",), "en": ("dashboards",)}),
        Concept("reports", "skill", {"nl": ("rapportering",), "en": ("reporting",)}),
        Concept("power-bi", "tool", {"nl": ("Power BI",), "en": ("Power BI",)}, ("dashboards", "reports")),
        Concept("sql", "tool", {"nl": ("SQL",), "en": ("SQL",)}),
        Concept("accounting", "skill", {"nl": ("boekhouden",), "en": ("accounting",)}),
    ]
)
ASKED = Vacancy(description="We make dashboards, use SQL and do our accounting.", text_language="en")


def reasons_for(text: str) -> Reasons:
    ours, theirs = Document("c", "nl", text=text), Document("v", "en", text=ASKED.description)
    matcher = Matcher.fit([theirs], [ours], vocabulary=VOCABULARY)
    explanation = matcher.explain(matcher.candidates.vectors_of("c"), matcher.vacancies.vectors_of("v"))
    return reasons_of(explanation, ASKED, VOCABULARY, candidate_language="nl", locale="nl")


def test_a_neighbour_is_no_pair_and_comes_after_what_both_name() -> None:
    reasons = reasons_for("Ik werk met Power BI en SQL, en leer boekhouden.")

    shown = [(chip.candidate_words, chip.vacancy_words, chip.is_pair, chip.is_near) for chip in reasons.shared]
    assert sorted(shown[:2]) == [("SQL", "SQL", False, False), ("boekhouden", "accounting", True, False)]
    assert shown[2:] == [("Power BI", "dashboards", False, True)]


def test_only_what_both_name_is_said_to_be_named_by_both() -> None:
    reasons = reasons_for("Ik werk met Power BI.")

    assert [chip.label for chip in reasons.shared] == ["dashboards"]
    assert reasons.named_by_both == ()


def test_a_company_gets_the_sums_and_no_sentence_of_a_candidate() -> None:
    ours, theirs = Document("c", "en", text="I like dashboards."), Document("v", "en", text=ASKED.description)
    matcher = Matcher.fit([theirs], [ours], vocabulary=VOCABULARY, aids=ReadingAids(encoder=WordSumEncoder()))
    explanation = matcher.explain(matcher.candidates.vectors_of("c"), matcher.vacancies.vectors_of("v"))

    shown = without_sentences(explanation)

    assert [block.value for block in shown.blocks] == [block.value for block in explanation.blocks]
    assert [bool(block.contributions) for block in explanation.blocks] == [True, True, True]
    assert [bool(block.contributions) for block in shown.blocks] == [True, True, False]
