"""``flask evaluate DIR``: how well the matcher ranks a judged collection."""

import gc
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy.exc import OperationalError, ProgrammingError

from talentmatch.cli.progress import progress_bar
from talentmatch.database import db
from talentmatch.matches.knowledge import ESCO, Knowledge, knowledge_source, own_knowledge
from talentmatch.matching import Document, Matcher, MatcherSettings
from talentmatch.web.services import Services

#: What a block cannot do without, in words.
_MEANS = {"phrases": "the phrase encoder", "occupations": "ESCO (flask vocabulary import-esco DIR)"}


@click.command("evaluate")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--blocks", "names", help="Rank by these blocks alone: words,concepts,phrases,occupations.")
@click.option("--esco/--no-esco", default=None, help="With or without ESCO. Default: with it when it was imported.")
@click.option(
    "--encoder/--no-encoder", default=None, help="With or without sentence vectors. Default: as the settings."
)
@with_appcontext
def evaluate(folder: Path, names: str | None, esco: bool | None, encoder: bool | None) -> None:
    """Score the matcher on a judged collection and print JSON. Hard conditions are off (docs/quality.md)."""
    services: Services = current_app.extensions["talentmatch"]
    with_encoder = services.settings.phrase_encoder_on if encoder is None else encoder
    known = _known(with_encoder=with_encoder, with_esco=esco)
    settings = _settings(services.live_index.settings, names, known)
    click.echo(json.dumps(evaluated(folder, known, settings), ensure_ascii=False, indent=2))


def evaluated(folder: Path, known: Knowledge, settings: MatcherSettings) -> dict[str, Any]:
    """The figures of one collection, with what the matcher knew."""
    from talentmatch.matches.collections import CollectionError, evaluate_collection

    def fit(vacancies: Sequence[Document], candidates: Sequence[Document]) -> Matcher:
        return Matcher.fit(vacancies, candidates, vocabulary=known.vocabulary, settings=settings, aids=known.aids)

    try:
        with progress_bar(None, f"Scoring {folder.name}") as step:
            figures = evaluate_collection(
                folder, fit=fit, fit_phrases=_fit_phrases(known, settings), progress=lambda _done, _all: step()
            )
    except CollectionError as error:
        raise click.ClickException(str(error)) from error
    return {**figures, "vocabulary": ["own", *sorted(known.sources)], "concept_count": len(known.vocabulary.concepts)}


def _fit_phrases(known: Knowledge, settings: MatcherSettings) -> Callable[..., Any]:
    """A matcher of titles and labels with the parts whose blocks are on."""
    from talentmatch.matching.phrases.phrase_matcher import Phrase, PhraseMatcher

    def fit(phrases: Sequence[Phrase]) -> PhraseMatcher:
        matcher = PhraseMatcher.fit(
            phrases,
            encoder=known.aids.encoder if settings.phrases_weight else None,
            vocabulary=known.vocabulary if settings.concepts_weight else None,
        )
        gc.freeze()  # long rankings would have the collector walk through all of this again and again
        return matcher

    return fit


def _known(*, with_encoder: bool, with_esco: bool | None) -> Knowledge:
    if with_esco is False:
        return own_knowledge(with_encoder=with_encoder)
    try:
        known = knowledge_source(with_encoder=with_encoder)(db.session())
    except (OperationalError, ProgrammingError) as error:  # no database yet, or one without these tables
        db.session.rollback()
        if with_esco:
            raise click.ClickException("The database cannot be read. Prepare it: flask db upgrade.") from error
        return own_knowledge(with_encoder=with_encoder)
    if with_esco and ESCO not in known.sources:
        raise click.ClickException("The database holds no ESCO. Import it: flask vocabulary import-esco DIR.")
    return known


def _settings(settings: MatcherSettings, names: str | None, known: Knowledge) -> MatcherSettings:
    """``settings`` with the weights of the blocks that are not in ``names`` at 0."""
    if names is None:
        return settings
    chosen = {name.strip() for name in names.split(",") if name.strip()}
    unknown = sorted(chosen - set(settings.weights))
    if unknown or not chosen:
        raise click.ClickException(
            f"There is no block {', '.join(unknown) or names!r}. Choose from {', '.join(settings.weights)}."
        )
    has_means = {"phrases": known.aids.encoder is not None, "occupations": bool(known.aids.occupations)}
    for name in sorted(chosen):
        if not has_means.get(name, True):
            raise click.ClickException(f"The block {name} needs {_MEANS[name]}, which is not there.")
    off: dict[str, Any] = {f"{name}_weight": 0.0 for name in settings.weights if name not in chosen}
    return replace(settings, **off)
