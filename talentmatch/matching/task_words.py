"""Words for tasks: what parts a verb from its object, and what is no task at all. Folded, but for verbs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


#: Particles of verbs that are written apart: "boekt ... in".
PARTICLES: Final[Mapping[str, tuple[str, ...]]] = {
    "nl": _words("aan af bij binnen door in klaar mee na om op over samen schoon terug toe uit voor weg"),
    "de": _words("ab an auf aus bei durch ein fest her hin mit nach um vor weg zu zurück zusammen"),
}

#: Forms of English verbs that a stemmer does not bring back.
IRREGULAR_VERBS: Final[Mapping[str, str]] = {
    "wrote": "write", "written": "write", "taught": "teach", "drew": "draw", "drawn": "draw", "built": "build",
    "made": "make", "kept": "keep", "took": "take", "taken": "take", "sold": "sell", "ran": "run", "held": "hold",
    "led": "lead", "gave": "give", "given": "give", "found": "find", "bought": "buy", "paid": "pay", "sent": "send",
    "drove": "drive", "driven": "drive", "drawing": "draw", "did": "do", "done": "do", "cut": "cut", "cutting": "cut",
}  # fmt: skip

#: English gerunds that are mostly nouns: "learning support" is no task of learning.
NOUN_GERUNDS: Final = frozenset(
    _words(
        """
        accounting banking booking budgeting building cleaning consulting engineering forecasting heating housing
        learning lighting marketing mentoring networking nursing operating packaging planning processing recruiting
        sourcing testing trading training working
        """
    )
)

#: Whoever is helped, led or looked for stands in every advertisement; a task with only such an object is not loosened.
EVERYDAY_OBJECTS: Final[Mapping[str, frozenset[str]]] = {
    "nl": frozenset(
        _words(
            """
            klant klanten team mensen medewerker medewerkers collega's collegas project projecten opleiding
            opleidingen kandidaat kandidaten vraag vragen probleem problemen taak taken initiatief prioriteiten
            producten vacatures ervaring training trainingen kinderen jongeren studenten beslissingen
            verantwoordelijkheid activiteiten
            """
        )
    ),
    "en": frozenset(
        _words(
            """
            customer customers client clients team people staff project projects training candidate candidates
            employee employees colleagues question questions problem problems task tasks priorities initiative
            products experience students children decisions responsibility activities skills work company companies
            problems opportunities design families family form forms order orders part parts service services site
            source system systems test tests
            """
        )
    ),
    "fr": frozenset(
        _words(
            """
            client clients equipe equipes gens personnel projet projets formation formations candidat candidats
            collaborateurs collegues question questions probleme problemes tache taches priorites produits
            experience etudiants enfants jeunes decisions initiative initiatives activites
            """
        )
    ),
    "de": frozenset(
        _words(
            """
            kunde kunden team menschen mitarbeiter projekt projekte ausbildung kandidaten bewerber kollegen frage
            fragen problem probleme aufgabe aufgaben prioritaten produkte erfahrung studenten kinder jugendliche
            entscheidungen initiative aktivitaten
            """
        )
    ),
}
