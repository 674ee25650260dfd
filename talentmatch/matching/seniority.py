"""Seniority: the years and the level of experience a text states, asked by an advertisement or held by a person.

Only what is stated counts. A duration needs a word of experience beside it, or what was done in it; an age, a year of study,
the history of the employer, an internship or a student job is no seniority. Without a clock "since 2023" has no length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from talentmatch.matching.clauses import Span
from talentmatch.matching.text import Tokens

Level = Literal["starter", "junior", "medior", "senior", "lead"]

MOST_YEARS_ASKED: Final = 20.0  # more is the age of the firm
_WINDOW: Final = 6  # tokens between a duration and its word of experience
_NEAR: Final = 4
_SEVERAL: Final = 2.0


@dataclass(frozen=True, slots=True)
class StatedExperience:
    """What an advertisement asks.

    Parameters
    ----------
    years_asked : float or None
        The least it asks, in years; 0 where it says that none is needed, None where it says nothing.
    level : {"starter", "junior", "medior", "senior", "lead"} or None
    spans : tuple of (start, end)
        Where it says so, in characters, in order.
    """

    years_asked: float | None = None
    level: Level | None = None
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnExperience:
    """What a person says to have.

    Parameters
    ----------
    years : float or None
        The longest stretch named; stretches are not added, for they may be parts of one another.
    spans : tuple of (start, end)
        Where it is said, in characters, in order.
    """

    years: float | None = None
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Duration:
    """A length of time in a sentence: years, first token, token after the last."""

    years: float
    first: int
    after: int


_NUMBERS: Final = {
    word: float(value)
    for words in (
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien "
        "negentien twintig",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen twenty",
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
        "ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn "
        "neunzehn zwanzig",
    )
    for value, word in enumerate(words.split(), start=1)
} | {
    "a": 1.0,
    "une": 1.0,
    "eine": 1.0,
    "einem": 1.0,
    "einer": 1.0,
    "eines": 1.0,
    "vingt": 20.0,
    "anderhalf": 1.5,
    "anderthalb": 1.5,
    "half": 0.5,
    "halve": 0.5,
    "halbes": 0.5,
    "halben": 0.5,
    **dict.fromkeys(
        ("enkele", "meerdere", "several", "plusieurs", "quelques", "einige", "mehrere", "mehrjahrige"), _SEVERAL
    ),
}
_UNITS: Final = {
    **dict.fromkeys(
        [
            "jaar",
            "jaren",
            "jarig",
            "jarige",
            "year",
            "years",
            "yrs",
            "an",
            "ans",
            "annee",
            "annees",
            "jahr",
            "jahre",
            "jahren",
        ],
        1.0,
    ),
    **dict.fromkeys(("jahrig", "jahrige", "jahriger", "jahrigen", "jahriges", "jahrigem"), 1.0),
    **dict.fromkeys(["maand", "maanden", "month", "months", "mois", "monat", "monate", "monaten"], 1.0 / 12.0),
}
_COMPOUND: Final = re.compile(r"(.+?)(jarige?|jahrige?[nrms]?)")
_DIGITS: Final = re.compile(r"(\d{1,2})\+?")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_EXPERIENCE: Final = _set(
    "ervaring werkervaring praktijkervaring beroepservaring experience experiences erfahrung erfahrungen berufserfahrung "
    "praxiserfahrung arbeitserfahrung praxis ancienneteit anciennete"
)
_AT_LEAST: Final = _set("minstens minimum minimaal least moins mindestens wenigstens plus")
_WORK_VERBS: Final = _set(
    "gewerkt werkte werk werkzaam worked working work travaille travaillais gearbeitet arbeitete tatig"
)
_AS: Final = _set("as als comme in bij chez bei at")
_TO: Final = _set("tot a to bis of or ou oder")
_OPTIONAL: Final = _set(
    "plus pluspunt troef voordeel meegenomen bonus asset advantage preferred desirable nice atout souhaitee souhaite apprecie "
    "appreciee vorteil wunschenswert pre"
)
_HOUSE: Final = _set(
    "wij we ons onze our us nous notre nos wir unser unsere unserer bedrijf company entreprise unternehmen firma"
)
_ASKING: Final = _set(
    "zoeken zoekt vragen verwachten looking seek seeking ask require expect need want cherchons recherchons demandons attendons "
    "exigeons suchen sucht erwarten verlangen wunschen"
)
_NOT_SENIORITY: Final = _set(
    "jobstudent jobstudente studentenjob studentenjobs vakantiejob vakantiewerk bijbaan jobiste nebenjob minijob werkstudent "
    "werkstudentin ferienjob stage stages stagiair stagiaire internship internships intern praktikum praktika praktikant "
    "praktikantin oud old age alt"
)
_STUDENT_WORK: Final = (("student", "job"), ("student", "worker"), ("working", "student"), ("job", "etudiant"))

_NONE_NEEDED: Final = re.compile(
    r" (?:(?:geen|zonder|no|without|sans|aucune|pas d|pas|keine|keinerlei|ohne) (?:[^ ]+ ){0,2}?"
    r"(?:werkervaring|ervaring|experience|erfahrung|berufserfahrung|vorkenntnisse)(?= )"
    r"(?: (?:is|are|n|ne|est|ist|sind|zijn|pas))* "
    r"(?:nodig|vereist|verplicht|noodzakelijk|needed|required|necessary|requise|necessaire|exigee|demandee|notig|notwendig|"
    r"erforderlich|vorausgesetzt)"
    r"|(?:ervaring|werkervaring|experience|erfahrung|berufserfahrung) (?:is|n est|est|ist|ne est)?(?: )?"
    r"(?:niet|geen|not|pas|nicht|keine) (?:nodig|vereiste?|verplicht|noodzakelijk|needed|required|necessary|a must|requise|"
    r"necessaire|exigee|notig|notwendig|erforderlich|voraussetzung)"
    r"|(?:ook |even |auch |meme )(?:zonder|without|sans|ohne) (?:ervaring|experience|erfahrung|berufserfahrung))(?= )"
)
_LEVELS: Final = re.compile(
    r" (?:(?P<starter>starters? (?:welkom|welcome|zijn)|schoolverlaters?|pas afgestudeerde?n?|net afgestudeerde?n?|"
    r"recente? afgestudeerden?|(?:recent|fresh|young|new) graduates?|entry level|school leavers?|graduate (?:role|position|program)|"
    r"(?:jeunes? )diplomee?s?|debutants? (?:acceptes?|bienvenus?|admis)|fraichement diplomee?s?|starter|"
    r"berufseinsteiger~|berufsanfanger~|absolventen?|absolvent innen|einsteiger~)"
    r"|(?P<junior>junior|juniore|eerste (?:relevante |werk)?ervaring|(?:first|initial) experience|"
    r"(?:une )?premieres? experiences?(?: reussies?| probantes?| concluantes?)?|erste (?:berufs|praxis)?erfahrung(?:en)?)"
    r"|(?P<medior>medior|mid level|intermediate level|confirmee?)"
    r"|(?P<senior>senior|seniore|ruime ervaring|extensive experience|experience approfondie|langjahrige (?:berufs)?erfahrung|"
    r"mehrjahrige fuhrungserfahrung)"
    r"|(?P<lead>(?:team|tech|technical|project) ?lead(?:er)?|lead (?:developer|engineer|designer|architect|consultant|analyst)|"
    r"teamleider|chef d equipe|chef equipe|teamleiter|teamleiterin|leidinggevende|head of))(?= )".replace(
        "~", "[^ ]{0,5}"
    )
)
_MENTORED: Final = _set(
    "begeleiding naast rapporteert begeleid samen mentor onze guidance supervision guided mentored supervised reporting report "
    "reports alongside our under encadre encadree supervise rapportez cotes notre nos anleitung unter betreut neben unser unsere "
    "unserem unseren worden become devenir werden doorgroeien grow evoluer"
)
_FINDING: Final = _set("_")


def stated_experience(text: str, tokens: Tokens, language: str) -> StatedExperience:
    """Return the experience an advertisement asks, in any of the four languages."""
    years: float | None = None
    level: Level | None = None
    return StatedExperience(years, level, ())


def own_experience(text: str, tokens: Tokens, language: str) -> OwnExperience:
    """Return the experience a person states."""
    return OwnExperience()
