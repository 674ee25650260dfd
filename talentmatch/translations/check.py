"""Whether the catalogues say everything the pages say: ``python -m talentmatch.translations.check``.

The words in code and templates are English; nl, fr and de each have a catalogue. Nothing may be missing, fuzzy, or
without a placeholder of the original.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
LANGUAGES = ("nl", "fr", "de")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")


def extracted() -> Catalog:
    """Every message of code and templates as they are now."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "messages.pot"
        subprocess.run(  # noqa: S603 (our own command)
            [
                sys.executable, "-m", "babel.messages.frontend", "--quiet", "extract", "--mapping", "pyproject.toml",
                "--keywords", "_l", "--keywords", "lazy_gettext", "--output", str(target), ".",
            ],
            cwd=ROOT,
            check=True,
        )  # fmt: skip
        with target.open("rb") as file:
            return read_po(file)


def findings(template: Catalog, language: str) -> Iterator[str]:
    """What is wrong with the catalogue of ``language``, a sentence each."""
    with (FOLDER / language / "LC_MESSAGES" / "messages.po").open("rb") as file:
        catalogue = read_po(file, locale=language)
    for message in template:
        if not message.id:
            continue
        translated = catalogue.get(message.id, message.context)
        if translated is None or not _is_complete(translated, catalogue.num_plurals):
            yield f"{language}: not translated: {_first(message)!r}"
        elif translated.fuzzy:
            yield f"{language}: fuzzy: {_first(message)!r}"
        else:
            yield from _placeholder_findings(language, message, translated)


def _is_complete(message: Message, plural_count: int) -> bool:
    texts = [message.string] if isinstance(message.string, str) else list(message.string or ())
    wanted = plural_count if message.pluralizable else 1
    return len(texts) == wanted and all(texts)


def _placeholder_findings(language: str, message: Message, translated: Message) -> Iterator[str]:
    wanted = set(PLACEHOLDER.findall(_last(message.id)))
    texts = [translated.string] if isinstance(translated.string, str) else list(translated.string or ("",))
    if set(PLACEHOLDER.findall(texts[-1])) != wanted:
        yield f"{language}: other placeholders: {_first(message)!r}"


def _first(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def _last(message_id: str | tuple[str, ...] | list[str]) -> str:
    return message_id if isinstance(message_id, str) else message_id[-1]


def main() -> int:
    """Print what is wrong; 1 when anything is."""
    template = extracted()
    wrong = [sentence for language in LANGUAGES for sentence in findings(template, language)]
    for sentence in wrong[:60]:
        print(sentence)
    print(f"{len(template)} messages in {len(LANGUAGES)} catalogues: {len(wrong)} findings.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
