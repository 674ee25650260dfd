"""What makes a vacancy or company worth a second look, each with the words that show it.

Everything here is pure, and nothing decides: a person reads the words and judges. Why each of them is a sign stands in
docs/moderation.md.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Final
from urllib.parse import urlsplit

from talentmatch.moderation import cues

#: Signals read from the texts of a vacancy, from a company and its members, and from time passing.
VACANCY_SIGNALS: Final = (
    "payment", "personal_data", "contact_outside", "quick_money", "too_good_pay", "reused_text",
)  # fmt: skip
COMPANY_SIGNALS: Final = ("free_mail", "other_domain", "never_answers")
GHOST_SIGNALS: Final = ("open_long", "posted_often", "unopened", "same_text_again")

#: Pay is odd from so many times what is usual; sooner where nothing need be known for it.
FAR_ABOVE: Final = 2.0
FAR_ABOVE_UNSKILLED: Final = 1.3
#: So many applications without a single answer are no accident.
UNANSWERED: Final = 5
#: Longest quote that is kept, in characters.
QUOTE_LIMIT: Final = 240
#: Kinds whose pay is compared with that of another kind; for a thesis or research place nobody knows what is usual.
_PAY_KIND: Final = {"internship": "internship", "job": "job", "student_job": "student_job"}
_SENTENCE_END: Final = re.compile(r"(?<=[.!?:;])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: what it is, in which place, and the words that show it."""

    kind: str
    place: str
    quote: str


def text_findings(texts: Mapping[str, str], *, kind: str) -> list[Finding]:
    """What the texts of a vacancy of this kind say that is worth a look; ``texts`` by field."""
    found = [
        Finding(name, place, _quoted(sentence))
        for place, text in texts.items()
        for sentence in _sentences(text)
        for name in _kinds_of(_folded(sentence))
    ]
    everything = _folded(" ".join(texts.values()))
    factor = FAR_ABOVE_UNSKILLED if cues.UNSKILLED.search(everything) else FAR_ABOVE
    found += [
        Finding("too_good_pay", place, _quoted(sentence))
        for place, text in texts.items()
        for sentence in _sentences(text)
        if is_too_good(sentence, kind=kind, factor=factor)
    ]
    return list(dict.fromkeys(found))


def _kinds_of(sentence: str) -> Iterator[str]:
    if _asks_payment(sentence):
        yield "payment"
    if _asks_papers(sentence):
        yield "personal_data"
    if _leads_outside(sentence):
        yield "contact_outside"
    if _is_meant(cues.QUICK_MONEY.search(sentence), sentence):
        yield "quick_money"


def _asks_payment(sentence: str) -> bool:
    money = cues.MONEY.search(sentence)
    if money is None or not _is_meant(money, sentence):
        return False
    return bool(cues.YOU_PAY.search(sentence) or cues.AMOUNT_OF_MONEY.search(sentence))


def _asks_papers(sentence: str) -> bool:
    papers = cues.PAPERS.search(sentence)
    if papers is None or not _is_meant(papers, sentence):
        return False
    return bool(cues.YOURS.search(sentence) and cues.SEND.search(sentence))


def _leads_outside(sentence: str) -> bool:
    if cues.CHAT_LINK.search(sentence):
        return True
    chat = cues.CHAT.search(sentence)
    if chat is None:
        return False
    is_only_way = cues.ONLY.search(sentence) and cues.REACH.search(sentence)
    return bool((is_only_way or cues.OUR_CHAT.search(sentence)) and _is_meant(chat, sentence))


def _is_meant(cue: re.Match[str] | None, sentence: str) -> bool:
    """Whether ``cue`` stands there and nothing in its clause takes it back: "geen waarborg", "is not required"."""
    if cue is None:
        return False
    start = max(sentence.rfind(mark, 0, cue.start()) for mark in (",", "(", "–")) + 1
    ends = [at for mark in (",", ")", "–") if (at := sentence.find(mark, cue.end())) >= 0]
    return not cues.NO.search(sentence[start : min(ends, default=len(sentence))])


def is_too_good(sentence: str, *, kind: str, factor: float = FAR_ABOVE) -> bool:
    """Whether ``sentence`` promises more than ``factor`` times the usual pay of that kind of vacancy."""
    usual = _usual_pay().get(_PAY_KIND.get(kind, ""), {})
    return any(unit in usual and amount > factor * usual[unit] for amount, unit in amounts(sentence))


def amounts(sentence: str) -> list[tuple[float, str]]:
    """The amounts of pay in ``sentence`` with their unit (hour, day, week, month): "€ 1.500 per maand"."""
    found = []
    for match in cues.PAY.finditer(_folded(sentence)):
        number, words = match["before"] or match["after"], match["unit1"] or match["unit2"]
        unit = _unit(re.sub(r"^(?:/|per\b|an?\b|je\b|pro\b|par\b|de l.|l.|op een\b|die\b)\s?", "", words))
        if unit is not None:
            found.append((_number(number), unit))
    return found


def _unit(word: str) -> str | None:
    return next((unit for unit, pattern in cues.UNITS.items() if re.fullmatch(f"(?:{pattern})", word)), None)


def _number(text: str) -> float:
    """An amount as people write it: 1.500,50 and 1,500.50 and 1 500; two digits after the last sign are cents."""
    text = re.sub(r"[’'\s]", "", text).strip(".,")
    cents = re.search(r"[.,](\d{1,2})$", text)
    whole = text[: cents.start()] if cents else text
    return float(re.sub(r"\D", "", whole) or "0") + (float(f"0.{cents[1]}") if cents else 0.0)


def company_findings(mail_domains: Iterable[str], website: str) -> list[Finding]:
    """What the addresses of a company's members say beside its website."""
    site = (urlsplit(website).hostname or "").removeprefix("www.")
    domains = sorted(set(mail_domains))
    free = [domain for domain in domains if domain in free_mail_domains()]
    own = [domain for domain in domains if domain not in free_mail_domains()]
    found = [Finding("free_mail", "members", domain) for domain in free]
    if site and own and not any(_belongs(domain, site) for domain in own):
        found.append(Finding("other_domain", "members", f"{', '.join(own)} ≠ {site}"))
    return found


def reuse_findings(others: Sequence[tuple[int, str, str]]) -> list[Finding]:
    """The same text at another company; ``others`` are number, title and company of the vacancies it is like."""
    return [Finding("reused_text", f"vacancy {number}", f"{title} – {company}") for number, title, company in others]


def silence_findings(*, sent_count: int, answered_count: int) -> list[Finding]:
    """A company that let several applications pass without a single answer; counts of those whose term has ended."""
    if sent_count < UNANSWERED or answered_count:
        return []
    return [Finding("never_answers", "applications", str(sent_count))]


def _belongs(domain: str, site: str) -> bool:
    return domain == site or domain.endswith("." + site) or site.endswith("." + domain)


@lru_cache(maxsize=1)
def free_mail_domains() -> frozenset[str]:
    """Domains at which anybody gets an address."""
    return frozenset(line for line in _lines("free_mail_domains.txt"))


@lru_cache(maxsize=1)
def _usual_pay() -> Mapping[str, Mapping[str, float]]:
    """Upper end of what is usual, by kind of vacancy and unit."""
    table: dict[str, dict[str, float]] = {}
    for kind, unit, usual, _as_of, _source in (line.split("\t") for line in _lines("usual_pay.tsv")[1:]):
        table.setdefault(kind, {})[unit] = float(usual)
    return table


def _lines(name: str) -> list[str]:
    text = files("talentmatch.moderation").joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _sentences(text: str) -> list[str]:
    return [part.strip() for part in _SENTENCE_END.split(text) if part.strip()]


def _folded(text: str) -> str:
    """Small letters without accents, one kind of apostrophe."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _quoted(sentence: str) -> str:
    return sentence if len(sentence) <= QUOTE_LIMIT else sentence[: QUOTE_LIMIT - 1].rstrip() + "…"
